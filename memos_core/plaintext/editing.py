"""MemCurator: the changes that the person makes by hand. One action on one or many memories is one operation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from memos_core.cube import ANYBODY, RECALLABLE, TIME_FIELDS, MemCube, SemanticType, State, changed, now
from memos_core.days import expiry
from memos_core.errors import ConcurrentChange, Frozen, IllegalTransition, InvalidInput, MemOSError, NotFound
from memos_core.plaintext.lifecycle import moved
from memos_core.plaintext.saving.writer import Embed, embedded
from memos_core.spaces.actors import NO_REMOTE, PERSON, access_list, actor_in_words, narrowest
from memos_core.spaces.namespaces import space_name
from memos_core.spaces.turn_readers import with_turns_limited
from memos_core.storage.ledger import Step
from memos_core.storage.vault import MemVault, retried
from memos_core.wording import listed, say

RESTORED = (
    "text",
    "type",
    "reminder",
    "subject",
    "sensitivity",
    "tags",
    "pinned",
    *TIME_FIELDS,
    "expires_at",
    "expires_on",
)
"""The fields of an earlier version that `restore` brings back."""


@dataclass(frozen=True)
class Skipped:
    """A memory that an action on many did not change, and why."""

    id: str
    reason: str


@dataclass(frozen=True)
class Changed:
    """The result of an action on many memories."""

    cubes: list[MemCube]
    """Those that were changed, as they are now."""
    skipped: list[Skipped]
    operation: int | None
    """What `MemOS.undo` takes to undo it; None where nothing was changed."""


_EDITED = {"text": say("text"), "tags": say("tags"), "type": say("type")}
"""What an edit changes, as it is named in the history."""
FieldsOf = Callable[[MemCube], dict[str, Any]]
"""Returns the header fields or the text of a memory to change; none where the memory is as wanted already."""
Edit = Callable[[MemCube], Step | None]
"""Returns the change of a memory; None where the memory is as wanted already.

Raises:
    IllegalTransition, Frozen: it cannot be done.
"""


def pinning(pinned: bool) -> Edit:
    """Pin, or unpin."""
    verb, reason = ("pin", say("you pinned it")) if pinned else ("unpin", say("you unpinned it"))

    def edit(cube: MemCube) -> Step | None:
        return None if cube.pinned == pinned else Step(cube, changed(cube, pinned=pinned), verb, reason)

    return edit


def archiving(cube: MemCube) -> Step:
    """Hide it."""
    return Step(cube, moved(cube, State.ARCHIVED), "archive", say("you archived it"))


def activating(cube: MemCube) -> Step:
    """Bring it back; an expiry date that has passed is removed. Refused for a memory that waits: `MemOS.arrivals.take` takes it."""
    if cube.state is State.WAITING:
        raise IllegalTransition("It came from elsewhere and waits for you: keep it, or dismiss it.")
    fields: dict[str, Any] = {"superseded_by": None, "valid_to": None}
    if cube.state is State.EXPIRED or (cube.expires_at is not None and cube.expires_at <= now()):
        fields |= expiry(None)  # for an expired memory even where the clock was set back since
    return Step(cube, moved(cube, State.ACTIVATED, **fields), "activate", say("you brought it back"))


def expiring(at: dt.datetime | dt.date | None) -> Edit:
    """Expire it now, or give it a date: a moment, or the last day on which it is used."""
    fields = expiry(at)
    date: dt.datetime | None = fields["expires_at"]

    def edit(cube: MemCube) -> Step:
        moment = now()
        if date is None or date <= moment:
            after = moved(cube, State.EXPIRED, **expiry(moment), pinned=False)
            return Step(cube, after, "expire", say("you expired it"))
        if cube.state not in RECALLABLE:
            raise IllegalTransition(
                "This memory is {state}; only an active one can be given a date.", state=cube.state.value
            )
        return Step(cube, changed(cube, **fields), "expire", say("you set a date for it"))

    return edit


def keeping(cube: MemCube) -> Step | None:
    """Remove an expiry date that has not come yet."""
    if cube.expires_at is None or cube.state is State.EXPIRED:
        return None
    return Step(cube, changed(cube, **expiry(None)), "keep", say("you removed its date"))


def freezing(frozen: bool) -> Edit:
    """Make it read-only, or no longer."""
    verb, reason = ("freeze", say("you froze it")) if frozen else ("unfreeze", say("you unfroze it"))

    def edit(cube: MemCube) -> Step | None:
        return None if cube.frozen == frozen else Step(cube, changed(cube, frozen=frozen), verb, reason)

    return edit


def tagging(add: Sequence[str], remove: Sequence[str]) -> Edit:
    """Add tags and remove others."""

    def edit(cube: MemCube) -> Step | None:
        tags = tuple(tag for tag in dict.fromkeys((*cube.tags, *add)) if tag not in remove)
        return None if tags == cube.tags else Step(cube, changed(cube, tags=tags), "tag", say("you changed the tags"))

    return edit


def moving(namespace: str) -> Edit:
    """Put it into another space, which is made if there is none of that name. Raises InvalidInput for a bad name."""
    namespace = space_name(namespace)

    def edit(cube: MemCube) -> Step | None:
        if cube.namespace == namespace:
            return None
        return Step(cube, changed(cube, namespace=namespace), "move", say("you moved it to another space"))

    return edit


def restricting(readers: Sequence[str]) -> Edit:
    """Let only these read it, of those who may read its space; `*` lets all of them, and `no-remote` keeps it from remote models.
    Raises InvalidInput for a name that is not an actor."""
    names = (ANYBODY, *({NO_REMOTE} & set(readers))) if ANYBODY in readers else access_list(readers)

    def edit(cube: MemCube) -> Step | None:
        if cube.readers == names:
            return None
        return Step(cube, changed(cube, readers=names), "restrict", say("you chose who may read it"))

    return edit


def keeping_from_remote(kept: bool) -> Edit:
    """Keep it from all remote models, or no longer. Who else may read it stays as it is."""

    def edit(cube: MemCube) -> Step | None:
        if (NO_REMOTE in cube.readers) == kept:
            return None
        others = tuple(name for name in cube.readers if name != NO_REMOTE)
        names = (*others, NO_REMOTE) if kept else others
        return Step(cube, changed(cube, readers=names), "restrict", say("you chose who may read it"))

    return edit


class MemCurator:
    """Carries out the person's changes."""

    def __init__(
        self,
        *,
        vault: MemVault,
        embed: Embed,
        memory_changed: Callable[[Sequence[str], str], None],
        actor: str = PERSON,
    ) -> None:
        """
        Args:
            vault: where memories are.
            embed: turns texts into unit vectors; returns None while the embedder is not ready.
            memory_changed: called with the ids and the verb after each change.
            actor: who changes them.
        """
        self._vault = vault
        self._embed = embed
        self._changed = memory_changed
        self._actor = actor

    @retried
    def apply(self, edit: Edit, id: str) -> MemCube:
        """Change one memory.

        Raises:
            NotFound: there is none.
            Frozen: it is read-only.
            IllegalTransition: the lifecycle does not allow it.
        """
        deleted = self._vault.governance.deleted_spaces()
        cube = self._vault.get(id)
        step = _made(edit, cube)
        return cube if step is None else self._commit(step.verb, [step], brings_back=deleted)[0][0]

    @retried
    def apply_to_many(self, edit: Edit, ids: Sequence[str]) -> Changed:
        """Change many memories as one operation. A memory that cannot be changed is skipped, and the result says why.

        Raises:
            NotFound: one of the ids is unknown; nothing is changed.
        """
        deleted = self._vault.governance.deleted_spaces()  # a space that is deleted from now on stays deleted
        steps, skipped = list[Step](), list[Skipped]()
        for cube in self._vault.get_all(ids):
            try:
                step = _made(edit, cube)
            except MemOSError as error:
                skipped.append(Skipped(cube.id, str(error)))
                continue
            if step is not None:
                steps.append(step)
        if not steps:
            return Changed([], skipped, None)
        cubes, operation = self._commit(steps[0].verb, steps, brings_back=deleted)
        return Changed(cubes, skipped, operation)

    @retried
    def edit(self, id: str, fields_of: FieldsOf, based_on: int | None = None) -> MemCube:
        """Change header fields or the text.

        Args:
            id: the memory.
            fields_of: returns the fields to change, from the memory as it is.
            based_on: the version that the person has seen; None to change whichever there is.

        Raises:
            NotFound: there is none.
            InvalidInput: a reminder would become something else, or something else a reminder.
            Frozen: it is read-only.
            ConcurrentChange: it has another version by now.
        """
        cube = self._vault.get(id)
        if based_on is not None and cube.version != based_on:
            raise ConcurrentChange(
                "This memory was changed by something else while you were editing it. Look at it as it is now, and "
                "make your change again."
            )
        fields = fields_of(cube)
        if not fields:
            return cube
        if SemanticType.REMINDER in (cube.type, fields.get("type")) and fields.get("type", cube.type) is not cube.type:
            raise InvalidInput("A reminder stays a reminder, and nothing else becomes one: make a new one.")
        _refuse_frozen(cube)
        what = _EDITED["text"] if "text" in fields else listed([_EDITED[name] for name in fields])
        if self._actor == PERSON:
            reason = say("you changed the {what}", what=what)
        else:
            reason = say("{actor} changed the {what}", actor=actor_in_words(self._actor), what=what)
        return self._commit("edit", [Step(cube, changed(cube, **fields), "edit", reason)])[0][0]

    @retried
    def restore(self, id: str, version: int) -> MemCube:
        """Make an earlier version the newest; the state stays.

        Raises:
            NotFound: there is no such memory, or its history has no such version.
            Frozen: it is read-only.
        """
        cube = self._vault.get(id)
        _refuse_frozen(cube)
        history = self._vault.governance.history(cube.id)
        earlier = next((change.after for change in history if change.after and change.after.version == version), None)
        if earlier is None:
            raise NotFound("The history of this memory has no version {version}.", version=version)
        fields = {name: getattr(earlier, name) for name in RESTORED}
        if all(getattr(cube, name) == value for name, value in fields.items()):
            return cube
        step = Step(cube, changed(cube, **fields), "restore", say("you restored version {version}", version=version))
        return self._commit("restore", [step])[0][0]

    @retried
    def merge(self, ids: Sequence[str], text: str, subject: str) -> MemCube:
        """Merge several memories into a new one. The old ones get the state merged and link to the new one, which has
        all their sources.

        Args:
            ids: two or more memories.
            text: the text of the new one.
            subject: the single thing that this text states, if any.

        Raises:
            NotFound: one is unknown.
            InvalidInput: they are fewer than two, reminders, from different spaces, or passages of documents mixed with other memories.
            Frozen: one is read-only.
            IllegalTransition: one cannot be merged (any more).
        """
        cubes = [self._vault.get(id) for id in ids]
        cubes = list({cube.id: cube for cube in cubes}.values())
        if len(cubes) < 2:
            raise InvalidInput("Choose at least two memories to merge.")
        if any(cube.type is SemanticType.REMINDER for cube in cubes):
            raise InvalidInput("Reminders cannot be merged.")
        if len({cube.namespace for cube in cubes}) > 1:
            raise InvalidInput("These memories are in different spaces. Move them into one first.")
        if len({cube.from_document for cube in cubes}) > 1:
            raise InvalidInput("A passage of a document cannot be merged with what you have said.")
        newest = max(cubes, key=lambda cube: cube.occurred_at or cube.created_at)
        dated = [cube for cube in cubes if cube.expires_at is not None]
        latest = max(dated, key=lambda cube: cube.expires_at or cube.created_at) if len(dated) == len(cubes) else None
        sources = [source for cube in cubes for source in (cube.source, *cube.provenance) if source is not None]
        one = MemCube(
            text=text,
            type=newest.type,
            subject=subject,
            tags=tuple(dict.fromkeys(tag for cube in cubes for tag in cube.tags)),
            entities=tuple(dict.fromkeys(link for cube in cubes for link in cube.entities)),
            pinned=any(cube.pinned for cube in cubes),
            **{name: getattr(newest, name) for name in TIME_FIELDS},
            expires_at=latest.expires_at if latest else None,
            expires_on=latest.expires_on if latest else None,
            origin="merge",
            speaker=newest.speaker,
            owner=newest.owner,
            namespace=newest.namespace,
            readers=narrowest(*(cube.readers for cube in cubes)),
            priority=max(cube.priority for cube in cubes),
            confidence=max(cube.confidence for cube in cubes),
            source=newest.source or next(iter(sources), None),
            provenance=tuple(dict.fromkeys(sources)),
            supersedes=tuple(cube.id for cube in cubes),
        )
        one = one.model_copy(update={"provenance": tuple(s for s in one.provenance if s != one.source)})
        steps = []
        for cube in cubes:
            _refuse_frozen(cube)
            after = moved(cube, State.MERGED, superseded_by=one.id, pinned=False, conflicts_with=())
            steps.append(Step(cube, after, "merge", say("you merged it into another")))
        steps.append(Step(None, moved(one, State.ACTIVATED, version=1), "merge", say("you merged several into it")))
        merged, _ = self._commit("merge", steps)
        return next(cube for cube in merged if cube.id == one.id)

    @retried
    def settle(self, holds: str) -> MemCube:
        """Say which of several conflicting memories is true; those it conflicts with are archived and link to it.

        Raises:
            NotFound: there is no such memory.
            InvalidInput: it conflicts with nothing.
            Frozen: one of the others is read-only.
        """
        cube, others = self._conflict_of(holds)
        moment = now()
        steps = []
        for other in others:
            _refuse_frozen(other)
            if other.state in RECALLABLE:
                after = moved(other, State.ARCHIVED, superseded_by=cube.id, valid_to=moment)
                steps.append(Step(other, after, "settle", say("you said that another one holds")))
        if not cube.frozen:
            supersedes = tuple(dict.fromkeys((*cube.supersedes, *(step.cube_id for step in steps))))
            after = changed(cube, conflicts_with=(), supersedes=supersedes)
            steps.append(Step(cube, after, "settle", say("you said that this one holds")))
        _, operation = self._commit("settle", steps)
        return self._vault.get(cube.id).made_by(operation)

    @retried
    def keep_all(self, id: str) -> list[MemCube]:
        """Say that a memory and those it conflicts with are all true.

        Raises:
            NotFound: there is no such memory.
            InvalidInput: it conflicts with nothing.
        """
        cube, others = self._conflict_of(id)
        group = {cube.id, *(other.id for other in others)}
        steps = []
        for member in (cube, *others):
            left = tuple(item for item in member.conflicts_with if item not in group)
            if left != member.conflicts_with:
                after = changed(member, conflicts_with=left)
                steps.append(Step(member, after, "settle", say("you said that all of them hold")))
        _, operation = self._commit("settle", steps)
        found = self._vault.get_many(list(group))
        return [found[member.id].made_by(operation) for member in (cube, *others)]

    @retried
    def together(self, verb: str, steps_of: Callable[[], Sequence[Step]]) -> tuple[list[MemCube], int | None]:
        """Carry out several changes as one operation.

        Args:
            verb: what the person would call it.
            steps_of: reads the memories and returns the changes; none where all is as wanted already.

        Returns:
            The memories that were changed, as they are now, and the operation; None where nothing was changed.

        Raises:
            Frozen: one of the memories is read-only; nothing is changed.
        """
        steps = steps_of()
        for step in steps:
            if step.before is not None:
                _refuse_frozen(step.before)
        return self._commit(verb, steps) if steps else ([], None)

    def rivals(self, cubes: Sequence[MemCube]) -> dict[str, list[MemCube]]:
        """The memories that each of these conflicts with, by id; one that conflicts with none is left out. A frozen memory
        lists nothing itself and is listed by the others."""
        if not any(cube.conflicts_with or cube.frozen for cube in cubes):
            return {}
        named = self._vault.get_many([other for cube in cubes for other in cube.conflicts_with])
        naming = self._vault.table.where("conflicted")
        found: dict[str, list[MemCube]] = {}
        for cube in cubes:
            others = {id: named[id] for id in cube.conflicts_with if id in named}
            others |= {other.id: other for other in naming if cube.id in other.conflicts_with}
            if others:
                found[cube.id] = list(others.values())
        return found

    def _conflict_of(self, id: str) -> tuple[MemCube, list[MemCube]]:
        cube = self._vault.get(id)
        others = self.rivals([cube]).get(cube.id)
        if not others:
            raise InvalidInput("This memory conflicts with no other.")
        return cube, others

    def _commit(
        self, verb: str, steps: Sequence[Step], *, brings_back: Collection[str] = ()
    ) -> tuple[list[MemCube], int]:
        texts = [
            step.after for step in steps if step.after and (not step.before or step.before.text != step.after.text)
        ]
        operation = self._vault.commit(
            self._actor,
            verb,
            with_turns_limited(self._vault, steps),
            embedded(self._embed, texts),
            brings_back=brings_back,
        )
        self._changed(self._vault.governance.changed_by(operation), verb)
        ids = [step.cube_id for step in steps]
        found = self._vault.get_many(ids)
        return [found[cube_id].made_by(operation) for cube_id in ids if cube_id in found], operation


def _made(edit: Edit, cube: MemCube) -> Step | None:
    step = edit(cube)
    if step is not None and step.after is not None and step.after.frozen:
        _refuse_frozen(cube)
    return step


def _refuse_frozen(cube: MemCube) -> None:
    if cube.frozen:
        raise Frozen("This memory is frozen, so it cannot be changed. Unfreeze it first.")
