"""MemVault: the memories of one profile. Only this module writes table and ledger, in an order that survives a kill of the process."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Concatenate, ParamSpec, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube, State, new_id, now
from memos_core.errors import (
    ConcurrentChange,
    NotFound,
    NothingToRedo,
    NothingToUndo,
    StorageError,
    StorageFull,
)
from memos_core.models.embedders import maker_of
from memos_core.progress import Progress
from memos_core.storage.erasure_file import Erasure
from memos_core.storage.erasures import LEDGER, TABLE, Work, carry_out
from memos_core.storage.in_words import undone_in_words
from memos_core.storage.lance import TableUnreachable
from memos_core.storage.ledger import AUTOMATIC, MemGovernance, Operation, Step, Usage
from memos_core.storage.neighbours import Placing, place, same_place, with_vector
from memos_core.storage.rows import of_one_embedder
from memos_core.storage.statement_keys import StatementKeys
from memos_core.storage.surroundings import Placed
from memos_core.storage.table import STATEMENTS, CubeTable, among, quoted
from memos_core.storage.versions import alike, leaves_conflicts, rebased, renamed, same_version, unlinked
from memos_core.wording import say

NOT_FORGOTTEN = f"state != {quoted(State.FORGOTTEN.value)}"
_KEEP_VERSIONS = dt.timedelta(0)
_LINKED = """conflicted OR header NOT LIKE '%"supersedes":[]%' OR header LIKE '%"superseded_by":"%'"""
"""SQL condition of the memories that link to others."""
T = TypeVar("T")
P = ParamSpec("P")


@dataclass(frozen=True)
class _Failed:
    """An operation that could be neither written whole nor taken back."""

    operation: int
    steps: Sequence[Step]
    placing: Placing
    version: int
    """The version of the table before the operation."""


@dataclass(frozen=True)
class _Undone:
    """An operation that was undone, with what is needed to do it again."""

    operation: Operation
    steps: Sequence[Step]
    """The steps of the undo, from what the operation had made to what there was before it."""
    placed: Mapping[str, Placed]
    """Vectors and surroundings of what the operation had made."""


Seal = Callable[[MemCube], MemCube]
"""Gives a memory the marks of its present text: hash, fingerprint, sensitivity."""


class MemVault:
    """Reads cubes, with their usage counters merged in, and writes them, in operations that can be undone."""

    def __init__(self, table: CubeTable, governance: MemGovernance, seal: Seal) -> None:
        self.table = table
        self.governance = governance
        self._seal = seal
        self._write_lock = threading.RLock()
        self._keys: StatementKeys | None = None
        self._failed: _Failed | None = None
        self._undone: list[_Undone] = []
        self._unfinished = False
        try:
            self._finish_what_was_begun()
        except (StorageFull, TableUnreachable):  # reading still works; before the next write this is tried again
            self._unfinished = True

    def _finish_what_was_begun(self) -> None:
        for operation, changes in self.governance.unfinished():
            final: dict[str, MemCube | None] = dict(changes)
            present = self.table.get(list(final))
            steps = [
                Step(present.get(cube_id), cube, "", "")
                for cube_id, cube in final.items()
                if cube is not None or cube_id in present
            ]
            self._write(steps, place(self.table, steps, {}))
            self.governance.finish(operation)
        self._note_what_is_gone()

    @property
    def keys(self) -> StatementKeys:
        """The ids of statements by their text and subject; read from the table when they are first needed."""
        with self._write_lock:
            if self._keys is None:
                self._keys = StatementKeys(self.table.keys(STATEMENTS))
            return self._keys

    # -- reading ------------------------------------------------------------------------------

    def get(self, cube_id: str, condition: str = "true") -> MemCube:
        """One memory by its id or an unambiguous beginning of it (4 characters or more). A forgotten memory is not found, even
        while the table still holds it.

        Args:
            cube_id: the id.
            condition: the SQL condition that it must meet.

        Raises:
            NotFound: there is none, or several begin so.
        """
        condition = f"({condition}) AND {self.in_sight}"
        found = self.table.where(f"id = {quoted(cube_id)} AND {condition}")
        if found:
            return self.with_usage(found)[0]
        if len(cube_id) >= 4 and cube_id.isalnum():
            matches = self.table.where(f"starts_with(id, {quoted(cube_id)}) AND {condition}", limit=2)
            if len(matches) == 1:
                return self.with_usage(matches)[0]
            if matches:
                raise NotFound('Several memories begin with "{cube_id}". Give more of the id.', cube_id=cube_id)
        raise NotFound('There is no memory "{cube_id}".', cube_id=cube_id)

    def get_many(self, ids: Sequence[str]) -> dict[str, MemCube]:
        """Memories by full id; missing and forgotten ones are left out."""
        found = self.without_forgotten(list(self.table.get(ids).values()))
        return {cube.id: cube for cube in self.with_usage(found)}

    def get_all(self, ids: Sequence[str]) -> list[MemCube]:
        """These memories, each once, by full ids or unambiguous beginnings. Raises NotFound when one is unknown."""
        found = self.get_many(ids)  # one look-up for all; an id that is not found is looked up by itself
        return list({cube.id: cube for cube in (found.get(id) or self.get(id) for id in ids)}.values())

    def with_usage(self, cubes: Sequence[MemCube]) -> list[MemCube]:
        """The same cubes with their usage counters."""
        usage = self.governance.usage([cube.id for cube in cubes])
        return [_with_usage(cube, usage.get(cube.id)) for cube in cubes]

    @property
    def in_sight(self) -> str:
        """The SQL condition of the memories that may be shown: all but those that were forgotten and that the table still holds."""
        withheld = self.governance.erasures.all_withheld()
        return f"NOT {among('id', withheld)}" if withheld else "true"

    def without_forgotten(self, cubes: Sequence[MemCube]) -> list[MemCube]:
        """The same cubes without forgotten ones, which the table still holds while an erasure is going on or where it has failed."""
        withheld = self.governance.erasures.withheld(cube.id for cube in cubes)
        return [cube for cube in cubes if cube.id not in withheld]

    # -- writing ------------------------------------------------------------------------------

    def retried(self, work: Callable[[], T]) -> T:
        """Do work that reads memories and commits a change of them. Where another writer was first, do all of it once
        more, while no other may write.

        Raises:
            ConcurrentChange: the second attempt has failed too.
        """
        try:
            return work()
        except ConcurrentChange:
            with self._write_lock:
                return work()

    def commit(
        self,
        actor: str,
        verb: str,
        steps: Sequence[Step],
        placed: Mapping[str, Placed] | None = None,
        progress: Progress | None = None,
        *,
        undoes: int | None = None,
        brings_back: Collection[str] = (),
    ) -> int:
        """Carry out the steps as one operation, all or nothing, on the versions for which they were made.

        A conflict ends once one of its memories is no longer live, says something else or moves to another space: the memories that
        listed it no longer do, as part of the same operation.

        Args:
            actor: who: `person`, `reader`, `clock` ...
            verb: what the person would call it.
            steps: the changes; `after` cubes are sealed here.
            placed: vectors of the new or changed texts. An unchanged text keeps its vector, and a changed one without a vector
                here is embedded later. The surroundings of turns are worked out by this method.
            progress: told how many steps are prepared; until they are written, the operation can be cancelled through it.
            undoes: the operation that this one undoes.
            brings_back: names of deleted spaces that this operation brings back (see `MemGovernance.begin`).

        Returns:
            The operation's id.

        Raises:
            SpaceDeleted: a space in which something is saved was deleted meanwhile; nothing was changed.
            ConcurrentChange: a memory has changed since its step was made; nothing was changed (see `retried`).
            StorageError: nothing was changed.
            Cancelled: nothing was changed.
        """
        self.table.refuse_where_only_read()
        progress = progress or Progress()
        steps = [  # this takes longest, so others may write meanwhile
            replace(step, after=self._seal(step.after) if step.after else None)
            for step in progress.each(say("Preparing"), steps)
        ]
        with self._write_lock:
            self._take_failed_back()
            self._refuse_moved(steps)
            steps = self._settled(steps)
            progress.finishing(say("Saving"))
            placing = place(self.table, steps, self._of_one_embedder(placed or {}))
            operation = self.governance.begin(actor, verb, steps, undoes, brings_back)
            version = self.table.version
            try:
                self._write(steps, placing)
                self.governance.finish(operation)
            except StorageError:
                self._failed = _Failed(operation, steps, placing, version)
                with contextlib.suppress(StorageError):  # the cause may persist; the next change tries again
                    self._take_failed_back()
                raise
            self._enter_keys(steps)
            if undoes is None and actor not in AUTOMATIC:
                self._undone.clear()
            return operation

    def _refuse_moved(self, steps: Sequence[Step]) -> None:
        """Raise ConcurrentChange where a memory has changed since its step was made. Steps that destroy a memory are
        never refused."""
        made_on = [step for step in steps if step.after is not None]
        doubtful = self.governance.not_newest(made_on)
        if not doubtful:
            return
        present = self.table.get(doubtful)  # a ledger that was damaged may lack the newest versions
        for step in made_on:
            if step.cube_id in doubtful and not same_version(step.before, present.get(step.cube_id)):
                raise ConcurrentChange(
                    "This memory was changed by something else at the same moment, and that change was kept. Look at it as "
                    "it is now, and do it again if you still want to."
                )

    def _enter_keys(self, steps: Sequence[Step]) -> None:
        if self._keys is None:  # what is read from the table later has them
            return
        for step in steps:
            if step.after is None:
                self._keys.drop(step.cube_id)
            else:
                self._keys.put(step.after)

    def _write(self, steps: Sequence[Step], placing: Placing) -> None:
        """Carry the steps out in the table. New and changed memories and the turns beside them are written in one go."""
        written = [step.after for step in steps if step.after]
        if placing.beside or any(step.before for step in steps if step.after):
            self.table.replace([*written, *placing.beside], placing.placed)
        else:
            self.table.add(written, placing.placed)
        self.table.delete([step.cube_id for step in steps if step.after is None])

    def _settled(self, steps: Sequence[Step]) -> list[Step]:
        """The steps, with the changes of the memories whose conflicts they end."""
        out = {step.cube_id for step in steps if leaves_conflicts(step)}
        if not out:
            return list(steps)
        settled = []
        for step in steps:
            if step.after is not None:
                left = () if step.cube_id in out else tuple(i for i in step.after.conflicts_with if i not in out)
                step = replace(step, after=step.after.model_copy(update={"conflicts_with": left}))
            settled.append(step)
        touched = {step.cube_id for step in steps}
        for cube in self.table.where("conflicted"):
            if cube.id not in touched and not out.isdisjoint(cube.conflicts_with):
                left = tuple(item for item in cube.conflicts_with if item not in out)
                fields = {"conflicts_with": left, "version": cube.version + 1, "updated_at": now()}
                after = cube.model_copy(update=fields)
                settled.append(Step(cube, after, "settle", say("what it conflicted with no longer holds")))
        return settled

    def _take_failed_back(self) -> None:
        """Remove from the table what a failed operation has written, then remove the operation from the ledger. Until that has
        succeeded nothing else is written, because the next start would carry the operation out over later changes. Meanwhile the
        table is shown as it was before the operation."""
        if self._unfinished:
            self._finish_what_was_begun()
            self._unfinished = False
        failed = self._failed
        if failed is None:
            return
        self.table.show(None)
        try:
            self._take_back(failed)
        except StorageError:
            self.table.show(failed.version)
            raise
        self._failed = None

    def _take_back(self, failed: _Failed) -> None:
        steps, placing = failed.steps, failed.placing
        present = self.table.get([step.cube_id for step in steps])
        self.table.delete([s.cube_id for s in steps if s.before is None and s.cube_id in present])
        changed = [s.before for s in steps if s.before and present.get(s.cube_id) != s.before]
        spots = self.table.placed([cube.id for cube in placing.beside])
        strayed = [cube for cube in placing.beside if not same_place(spots[cube.id], placing.before[cube.id])]
        self.table.replace([*changed, *strayed], placing.before)
        self.governance.abandon(failed.operation)

    def compact(self, keep_versions: dt.timedelta) -> None:
        """Tidy the table (see `CubeTable.compact`)."""
        with self._write_lock:
            self._take_failed_back()
        self.table.compact(keep_versions)

    def undo(self, actor: str, operation_id: int | None = None, leaving: Collection[str] = ()) -> Operation:
        """Undo an operation: set every memory that it has changed back to what it was before. Changes that a job has made since
        are kept, except in fields that the operation had changed.

        Args:
            actor: who asks.
            operation_id: the operation; None for the actor's newest one that can be undone.
            leaving: ids of memories that stay as they are.

        Raises:
            NothingToUndo: there is none, it was undone already, or a later change (not by a job) stands in the way.
        """
        with self._write_lock:
            if operation_id is None:
                operation = self.governance.last_undoable(actor)
                if operation is None:
                    raise NothingToUndo("There is nothing to undo.")
            else:
                operation = self.governance.operation(operation_id)
                if operation is None or operation.undone or operation.verb in ("forget", "undo"):
                    raise NothingToUndo("That can no longer be undone.")
            before: dict[str, MemCube | None] = {}
            after: dict[str, MemCube | None] = {}
            for step in (step for step in self.governance.steps(operation.id) if step.cube_id not in leaving):
                before.setdefault(step.cube_id, step.before)
                after[step.cube_id] = step.after
            present = self.table.get(list(after))
            strayed = [cube_id for cube_id, made in after.items() if not alike(present.get(cube_id), made)]
            blocked = self.governance.changed_by_hand_since(operation.id, strayed)
            steps: list[Step] = []
            for cube_id, old in before.items():
                cube, made = present.get(cube_id), after[cube_id]
                if cube is None or made is None or cube_id in blocked:
                    raise NothingToUndo("That memory was changed again since. Undo the later change first.")
                if old is not None:
                    # Undoing what a job has done counts as a change of now, or the job would do it again.
                    aside = not alike(cube, made) or operation.actor in AUTOMATIC
                    old = rebased(cube, old, made, now() if aside else old.updated_at)
                steps.append(Step(cube, old, "undo", undone_in_words(operation.verb)))
            if not steps:
                raise NothingToUndo("That can no longer be undone.")
            placed = self.table.placed([step.cube_id for step in steps])
            self.commit(actor, "undo", steps, undoes=operation.id, brings_back=_spaces_of(steps))
            if operation.actor not in AUTOMATIC:
                self._undone.append(_Undone(operation, steps, placed))
            self._erase_what_is_gone()
            return operation

    def redo(self, actor: str) -> Operation:
        """Do again what was undone last. That is possible until the person changes something else or the program ends: what an
        undo has removed is kept in no file.

        Args:
            actor: who asks.

        Returns:
            The new operation.

        Raises:
            NothingToRedo: nothing was undone, or what it concerns has changed since.
        """
        with self._write_lock:
            if not self._undone:
                raise NothingToRedo("There is nothing to redo.")
            undone = self._undone[-1]
            present = self.table.get([step.cube_id for step in undone.steps])
            # A memory that the operation had made gets a new id: the old one belongs to what was removed.
            anew = {step.cube_id: new_id() for step in undone.steps if step.after is None}
            steps = []
            for step in undone.steps:
                cube, made = present.get(step.cube_id), step.before
                assert made is not None  # an undo finds what it takes back
                if not alike(cube, step.after):
                    self._undone.clear()
                    raise NothingToRedo("That cannot be redone: what it concerns was changed since.")
                version = made.version if cube is None else cube.version
                fields = {"id": anew.get(made.id, made.id), "version": version + 1, "updated_at": now()}
                again = renamed(made, anew).model_copy(update=fields)
                steps.append(Step(cube, again, undone.operation.verb, say("done again")))
            placed = {anew.get(cube_id, cube_id): spot for cube_id, spot in undone.placed.items()}
            left = self._undone[:-1]
            redone = self.commit(actor, undone.operation.verb, steps, placed, brings_back=_spaces_of(steps))
            operation = self.governance.operation(redone)
            assert operation is not None  # it was just finished
            self._undone = left
            return operation

    @property
    def next_redo(self) -> Operation | None:
        """What `redo` would do again, or None."""
        with self._write_lock:
            return self._undone[-1].operation if self._undone else None

    def destroy(self, actor: str, cubes: Sequence[MemCube]) -> None:
        """Remove memories from table and ledger: rows, vectors, indexes, their words in the turns beside them, old versions of the
        table, and their history.

        Raises:
            StorageError: they could not be removed, or not yet everywhere; the next start continues.
        """
        self.governance.erasures.begin(actor, [cube.id for cube in cubes])
        carry_out(self.governance.erasures, self.erasing)

    @property
    def erasing(self) -> Mapping[str, Work]:
        """The work by which table and ledger carry erasures out."""
        return {TABLE: self._erase_rows, LEDGER: self._erase_history}

    def _erase_rows(self, erasures: Sequence[Erasure]) -> None:
        with self._write_lock:
            self._take_failed_back()
            for erasure in erasures:
                cubes = self.table.get(erasure.memories)
                if cubes:
                    self.commit(erasure.actor, "forget", self._forgetting(list(cubes.values())))
            self.table.compact(_KEEP_VERSIONS)

    def _erase_history(self, erasures: Sequence[Erasure]) -> None:
        with self._write_lock:
            self.governance.erase(list(dict.fromkeys(i for erasure in erasures for i in erasure.memories)))

    def _forgetting(self, cubes: Sequence[MemCube]) -> list[Step]:
        """The steps that destroy these memories, and remove the links to them from others."""
        gone = {cube.id for cube in cubes}
        linked = [
            other
            for other in self.table.where(_LINKED)
            if other.id not in gone and gone & {*other.supersedes, other.superseded_by, *other.conflicts_with}
        ]
        return [
            *(Step(cube, None, "forget", "") for cube in cubes),
            *(Step(other, unlinked(other, gone), "unlink", say("a linked memory was forgotten")) for other in linked),
        ]

    def _erase_what_is_gone(self) -> None:
        """Remove every trace of what an operation has destroyed."""
        self._note_what_is_gone()
        carry_out(self.governance.erasures, self.erasing)

    def _note_what_is_gone(self) -> None:
        """Begin an erasure of the memories that an operation has destroyed without one, so that all stores remove them."""
        gone = [cube.id for cube in self.governance.gone()]
        if unrecorded := set(gone) - self.governance.erasures.forgotten(gone):
            self.governance.erasures.begin("clock", sorted(unrecorded))

    def embed_pending(self, cubes: Sequence[MemCube], vectors: Mapping[str, NDArray[np.float32]]) -> None:
        """Add vectors to memories that were saved without one, and compute the mean vectors of the turns beside them anew. A memory
        that has changed meanwhile is left for the next time."""
        with self._write_lock:
            self._take_failed_back()
            vectors = {i: vector for i, vector in vectors.items() if maker_of(vector) in (None, self.table.made_by)}
            cubes = [cube for cube in cubes if cube.id in vectors]
            present = self.table.get([cube.id for cube in cubes])
            sound = {cube.id: cube for cube in cubes if present.get(cube.id) == cube}
            spots = self.table.placed(list(sound))
            beside = set(self.table.beside(list(sound))) - spots.keys()
            spots |= self.table.placed(list(beside))
            around = {i for spot in spots.values() for i in spot.neighbours if i} - spots.keys()
            known = {i: p.vector for i, p in {**spots, **self.table.placed(list(around))}.items()}
            known |= {cube_id: vectors[cube_id] for cube_id in sound}
            ready = {i: vector for i, vector in known.items() if vector is not None}
            waiting = {i: cube for i, cube in self.table.get(list(beside)).items() if i in ready}
            self.table.replace(
                [*sound.values(), *waiting.values()],
                {i: with_vector(spots[i], ready[i], ready) for i in (*sound, *waiting)},
            )

    def use_embedder(self, mark: str, width: int) -> bool:
        """Allow vectors of this embedder only (see `CubeTable.use_embedder`). Returns whether the embedder has changed."""
        with self._write_lock:
            self._take_failed_back()
            return self.table.use_embedder(mark, width)

    def _of_one_embedder(self, placed: Mapping[str, Placed]) -> Mapping[str, Placed]:
        """The same without vectors of other embedders, which must not get into the mean vectors of the turns beside them either."""
        made_by, width = self.table.made_by, self.table.width
        return {i: of_one_embedder(spot, made_by, width) for i, spot in placed.items()}


class _Writer(Protocol):
    """A class that changes memories through a vault."""

    _vault: MemVault


Writer = TypeVar("Writer", bound=_Writer)


def retried(method: Callable[Concatenate[Writer, P], T]) -> Callable[Concatenate[Writer, P], T]:
    """Decorates a method that reads memories and commits a change of them: it is done as `MemVault.retried` does it."""

    @functools.wraps(method)
    def again(self: Writer, /, *args: P.args, **kwargs: P.kwargs) -> T:
        return self._vault.retried(lambda: method(self, *args, **kwargs))

    return again


def _spaces_of(steps: Sequence[Step]) -> set[str]:
    """The spaces in which these steps leave memories."""
    return {step.after.namespace for step in steps if step.after}


def _with_usage(cube: MemCube, usage: Usage | None) -> MemCube:
    if usage is None:
        return cube
    return cube.model_copy(
        update={"use_count": usage.count, "last_used_at": usage.last_used_at, "score_history": usage.scores}
    )
