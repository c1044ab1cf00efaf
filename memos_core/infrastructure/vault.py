"""MemVault: the memories of one profile. The one place that writes table and ledger, in the order that survives a kill."""

from __future__ import annotations

import datetime as dt
import shutil
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from memos_core.cube import MemCube, State
from memos_core.database import set_aside, storage_errors
from memos_core.errors import InvalidInput, NotFound, NothingToUndo, StorageError
from memos_core.infrastructure.governance import MemGovernance, Operation, Step, Usage
from memos_core.infrastructure.store import CubeTable, TableDamaged, quoted
from memos_core.memories.plaintext import sealed
from memos_core.memories.surroundings import Placed, mean_vector, surroundings

NOT_FORGOTTEN = f"state != {quoted(State.FORGOTTEN.value)}"
SORTABLE = {
    "text", "type", "state", "created_at", "updated_at", "occurred_at", "expires_at",
    "use_count", "last_used_at",
}  # fmt: skip
_BY_USAGE = {"use_count", "last_used_at"}
_KEEP_VERSIONS = dt.timedelta(0)


class MemVault:
    """Keeps cubes: reading with usage counters merged in, writing as undoable operations."""

    def __init__(self, table: CubeTable, governance: MemGovernance) -> None:
        self.table = table
        self.governance = governance
        self._write_lock = threading.RLock()
        self._finish_what_was_begun()

    def _finish_what_was_begun(self) -> None:
        for operation, changes in self.governance.unfinished():
            final: dict[str, MemCube | None] = dict(changes)
            self.table.replace([cube for cube in final.values() if cube], {})
            self.table.delete([cube_id for cube_id, cube in final.items() if cube is None])
            self.governance.finish(operation)
        self._erase_what_is_gone()

    # -- reading ------------------------------------------------------------------------------

    def get(self, cube_id: str) -> MemCube:
        """One memory by its id or an unambiguous beginning of it (4 characters or more).

        Raises:
            NotFound: there is none, or several begin so.
        """
        found = self.get_many([cube_id])
        if found:
            return found[cube_id]
        if len(cube_id) >= 4 and cube_id.isalnum():
            matches = self.table.where(f"starts_with(id, {quoted(cube_id)})", limit=2)
            if len(matches) == 1:
                return self.with_usage(matches)[0]
            if matches:
                raise NotFound(f'Several memories begin with "{cube_id}". Give more of the id.')
        raise NotFound(f'There is no memory "{cube_id}".')

    def get_many(self, ids: Sequence[str]) -> dict[str, MemCube]:
        """Memories by full id; missing ones are left out."""
        return {cube.id: cube for cube in self.with_usage(list(self.table.get(ids).values()))}

    def with_usage(self, cubes: Sequence[MemCube]) -> list[MemCube]:
        """The same cubes with their usage counters."""
        usage = self.governance.usage([cube.id for cube in cubes])
        return [_with_usage(cube, usage.get(cube.id)) for cube in cubes]

    def browse(self, condition: str, sort: str, limit: int, offset: int) -> tuple[list[MemCube], int]:
        """A page of the memories that meet a condition, and how many meet it in all.

        Args:
            condition: a filter over the table's columns ("" for all).
            sort: one of SORTABLE; "-" before it sorts descending.
            limit: length of the page.
            offset: where it begins.

        Raises:
            InvalidInput: an unknown sort order.
        """
        ascending, name = not sort.startswith("-"), sort.removeprefix("-")
        if name not in SORTABLE:
            raise InvalidInput(f'Memories cannot be sorted by "{name}". Choose one of: {", ".join(sorted(SORTABLE))}.')
        total = self.table.count(condition)
        if name not in _BY_USAGE:
            page = self.table.where(condition, limit=limit, offset=offset, order=(name, ascending))
            return self.with_usage(page), total
        usage = self.governance.usage()
        ids = sorted(self.table.ids(condition))

        def key(cube_id: str) -> tuple[int, float]:
            item = usage.get(cube_id)
            return (item.count, item.last_used_at.timestamp()) if item else (0, 0.0)

        order = sorted(
            ids,
            key=(lambda i: key(i)) if name == "use_count" else (lambda i: (key(i)[1], 0.0)),
            reverse=not ascending,
        )[offset : offset + limit]
        cubes = self.get_many(order)
        return [cubes[cube_id] for cube_id in order if cube_id in cubes], total

    # -- writing ------------------------------------------------------------------------------

    def commit(
        self,
        actor: str,
        verb: str,
        steps: Sequence[Step],
        placed: Mapping[str, Placed] | None = None,
    ) -> int:
        """Carry out the steps as one operation, all or nothing.

        Args:
            actor: who: `person`, `reader`, `clock` ...
            verb: what the person would call it.
            steps: the changes; `after` cubes are sealed here.
            placed: vectors and surroundings of the new or changed texts; an unchanged text keeps what it has, a
                changed one without a vector here is embedded later.

        Returns:
            The operation's id.

        Raises:
            StorageError: nothing was changed.
        """
        given = dict(placed or {})
        with self._write_lock:
            steps = [
                Step(step.before, sealed(step.after) if step.after else None, step.verb, step.reason) for step in steps
            ]
            kept = self.table.placed(
                [
                    s.before.id
                    for s in steps
                    if s.before and s.after and s.before.text == s.after.text and s.before.id not in given
                ]
            )
            operation = self.governance.begin(actor, verb, steps)
            try:
                self.table.add([s.after for s in steps if s.after and not s.before], given)
                self.table.replace([s.after for s in steps if s.after and s.before], {**kept, **given})
                self.table.delete([s.cube_id for s in steps if s.after is None])
            except StorageError:
                self._take_back(operation, steps, kept)
                raise
            self.governance.finish(operation)
            return operation

    def _take_back(self, operation: int, steps: Sequence[Step], kept: Mapping[str, Placed]) -> None:
        """Undo what of a failed operation reached the table, then forget that it was begun."""
        present = self.table.get([step.cube_id for step in steps])
        self.table.delete([s.cube_id for s in steps if s.before is None and s.cube_id in present])
        self.table.replace([s.before for s in steps if s.before and present.get(s.cube_id) != s.before], kept)
        self.governance.abandon(operation)

    def undo(self, actor: str, operation_id: int | None = None) -> Operation:
        """Take an operation back: every memory it touched is as it was before.

        Args:
            actor: who asks.
            operation_id: None for the newest that can be undone.

        Raises:
            NothingToUndo: there is none, it was undone already, or a later change stands in the way.
        """
        with self._write_lock:
            if operation_id is None:
                operation = self.governance.last_undoable()
                if operation is None:
                    raise NothingToUndo("There is nothing to undo.")
            else:
                operation = self.governance.operation(operation_id)
                if operation is None or operation.undone or operation.verb in ("forget", "undo"):
                    raise NothingToUndo("That can no longer be undone.")
            before: dict[str, MemCube | None] = {}
            after: dict[str, MemCube | None] = {}
            for step in self.governance.steps(operation.id):
                before.setdefault(step.cube_id, step.before)
                after[step.cube_id] = step.after
            present = self.table.get(list(after))
            steps: list[Step] = []
            for cube_id, old in before.items():
                cube, made = present.get(cube_id), after[cube_id]
                if cube is None or cube != made:
                    raise NothingToUndo("That memory was changed again since. Undo the later change first.")
                steps.append(Step(cube, old, "undo", f"undid: {operation.verb}"))
            if not steps:
                raise NothingToUndo("That can no longer be undone.")
            self.commit(actor, "undo", steps)
            self.governance.mark_undone(operation.id)
            self._erase_what_is_gone()
            return operation

    def destroy(self, actor: str, cube: MemCube) -> None:
        """Remove a memory everywhere: row, vector, index, old versions of the table, ledger."""
        with self._write_lock:
            # Those that link to it must not name what is no more.
            linked = self.table.where(f"id != {quoted(cube.id)} AND header LIKE {quoted('%' + cube.id + '%')}")
            steps = [
                Step(cube, None, "forget", ""),
                *(
                    Step(other, _unlinked(other, cube.id), "unlink", "a linked memory was forgotten")
                    for other in linked
                ),
            ]
            self.commit(actor, "forget", steps)
            self._erase_what_is_gone()

    def _erase_what_is_gone(self) -> None:
        """Remove every trace of what was destroyed, also of what a process was destroying when it was killed."""
        gone = self.governance.gone()
        if gone:
            for conversation in {cube.source.conversation for cube in gone if cube.source and cube.source.conversation}:
                self._close_ranks(conversation)
            self.governance.erase([cube.id for cube in gone])
            self.table.compact(_KEEP_VERSIONS)

    def _close_ranks(self, conversation: str) -> None:
        """Place the turns of a conversation anew, so that none holds the words or the vector of one that is gone."""
        there = self.table.where(f"conversation = {quoted(conversation)}", order=("created_at", True))
        known = self.table.placed([cube.id for cube in there])
        turns = [cube for cube in there if known[cube.id].neighbours]
        vectors = {cube_id: place.vector for cube_id, place in known.items() if place.vector is not None}
        placed = {}
        for cube_id, place in surroundings(turns).items():
            old = known[cube_id]
            if place.context == old.context and place.neighbours == old.neighbours:
                continue
            vector = vectors.get(cube_id)
            mean = None if vector is None else mean_vector(vector, place.neighbours, vectors.get)
            placed[cube_id] = replace(place, vector=vector, context_vector=mean)
        self.table.replace([turn for turn in turns if turn.id in placed], placed)

    def embed_pending(self, cubes: Sequence[MemCube], placed: Mapping[str, Placed]) -> None:
        """Add vectors to memories that were saved without; one that changed meanwhile is left for the next time."""
        with self._write_lock:
            present = self.table.get([cube.id for cube in cubes])
            self.table.replace([cube for cube in cubes if present.get(cube.id) == cube], placed)


def adopt(vault: MemVault) -> None:
    """Enter memories into the ledger that it does not know (it was damaged and begun anew)."""
    known = {cube.id for cube in vault.governance.newest_versions()}
    strangers = [cube for cube in vault.table.where(NOT_FORGOTTEN) if cube.id not in known]
    if strangers:
        steps = [Step(None, cube, "recover", "the history was damaged and begun anew") for cube in strangers]
        vault.governance.finish(vault.governance.begin("clock", "recover", steps))


def open_table(folder: Path, governance: MemGovernance, shelf: Path) -> tuple[CubeTable, Path | None]:
    """Open the table; a missing one is built from the ledger, a damaged one is set aside (never deleted) before.

    Returns:
        The table, and where the damaged folder is now (None when it was sound).
    """
    aside = None
    if folder.exists():
        try:
            return CubeTable(folder), None
        except TableDamaged:
            aside = set_aside(folder, shelf)
    cubes = governance.newest_versions()
    if cubes:
        _build(folder, cubes)
    return CubeTable(folder), aside


def _build(folder: Path, cubes: Sequence[MemCube]) -> None:
    """Make the table under another name first: a process that is killed here must not leave a part of it as the whole."""
    building = folder.with_name(f"{folder.name}.building")
    with storage_errors("rebuild the memories"):
        if building.exists():
            shutil.rmtree(building)
        table = CubeTable(building)
        table.add(cubes, surroundings(cubes))
        table.compact(_KEEP_VERSIONS)
        building.replace(folder)


def _with_usage(cube: MemCube, usage: Usage | None) -> MemCube:
    if usage is None:
        return cube
    return cube.model_copy(
        update={"use_count": usage.count, "last_used_at": usage.last_used_at, "score_history": usage.scores}
    )


def _unlinked(cube: MemCube, gone: str) -> MemCube:
    return cube.model_copy(
        update={
            "supersedes": tuple(item for item in cube.supersedes if item != gone),
            "superseded_by": None if cube.superseded_by == gone else cube.superseded_by,
            "conflicts_with": tuple(item for item in cube.conflicts_with if item != gone),
            "valid_to": None if cube.superseded_by == gone else cube.valid_to,
            "version": cube.version + 1,
        }
    )
