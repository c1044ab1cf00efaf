"""Decides what is saved from the statements and passages of an export: what is new here, and newer versions of notes in place of older
ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from memos_core.conversations import Conversations
from memos_core.cube import RECALLABLE, MemCube, SemanticType, State, now
from memos_core.exchange.arriving.drafting import derived
from memos_core.plaintext.lifecycle import moved
from memos_core.spaces.actors import PERSON, narrowest
from memos_core.storage.ledger import Step
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say


@dataclass
class Plan:
    """What is to be saved from an export."""

    new: list[MemCube] = field(default_factory=list)
    """Statements and passages that are not here yet."""
    again: list[MemCube] = field(default_factory=list)
    """Passages that a newer version of their note had replaced and that are in the note again, in their new state."""
    steps: list[Step] = field(default_factory=list)
    """Changes of passages that are here: those that hold again, and those of older versions, which are archived."""
    replaced: list[str] = field(default_factory=list)
    """The ids of the archived ones."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to save."""
        return not (self.new or self.steps)


def plan(vault: MemVault, conversations: Conversations, drafts: Sequence[MemCube], file: str) -> Plan:
    """What is to be saved from these statements and passages.

    Left out is what is known here, was forgotten here, or (for a statement) is also said by another memory here. A draft whose id was used
    before and taken back cannot use that id again, so it gets the next one derived from it.

    Args:
        vault: where memories are.
        conversations: knows what was brought in before.
        drafts: all drafts of the export, in one space.
        file: the name of the export.
    """
    # What an undo has removed counts as erased too, though not by the person.
    erasures = vault.governance.erasures.all()
    forgotten = {id for erasure in erasures if erasure.actor == PERSON for id in erasure.memories}
    removed = set(vault.governance.erased()) - forgotten
    inside = f"namespace = {quoted(drafts[0].namespace)}"
    hashes = sorted({draft.content_hash for draft in drafts})
    here = {
        cube.content_hash
        for cube in vault.table.where_among("content_hash", hashes, inside)
        if cube.type is not SemanticType.EPISODE and not cube.from_document
    }
    coming: dict[str, MemCube] = {}
    for draft in drafts:
        while draft.id in removed:
            draft = draft.model_copy(update={"id": derived(draft.id)})
        coming[draft.id] = draft
    present = vault.table.get(list(coming))
    made = Plan(
        [
            draft
            for draft in coming.values()
            if draft.id not in forgotten
            and draft.id not in present
            and (draft.from_document or draft.content_hash not in here)
        ]
    )
    notes: dict[str, list[MemCube]] = {}
    for draft in coming.values():
        if draft.from_document and draft.id not in forgotten:
            notes.setdefault(_document(draft), []).append(draft)
    if notes:
        _hold_again(made, [cube for id, cube in present.items() if cube.content_hash == coming[id].content_hash])
        _replace(made, _older(vault, conversations, notes, file), notes)
    return made


def _hold_again(made: Plan, present: Sequence[MemCube]) -> None:
    for cube in present:
        if cube.from_document and cube.state is State.ARCHIVED and cube.superseded_by is not None and not cube.frozen:
            again = moved(cube, State.ACTIVATED, superseded_by=None, valid_to=None)
            made.again.append(again)
            made.steps.append(Step(cube, again, "import", say("the note says it again")))


def _older(
    vault: MemVault, conversations: Conversations, notes: dict[str, list[MemCube]], file: str
) -> dict[str, list[MemCube]]:
    """The passages in use that earlier imports brought in from these notes and that are no longer in them, by note, in reading order. A
    note of the same name is the same note if the export has the same name, or if the two have a passage in common."""
    came: dict[str, str] = {}
    for arrival in reversed(conversations.arrivals()):
        if arrival.operation is not None and not arrival.taken_back:
            came |= dict.fromkeys(vault.governance.changed_by(arrival.operation), arrival.file)
    standing = {draft.id for drafts in notes.values() for draft in drafts}
    space = next(iter(notes.values()))[0].namespace
    cubes = vault.table.get(list(came))
    known = [
        cubes[id]
        for id in came
        if id in cubes and cubes[id].from_document and cubes[id].namespace == space and _document(cubes[id]) in notes
    ]
    same = {(_document(cube), came[cube.id]) for cube in known if cube.id in standing or came[cube.id] == file}
    found: dict[str, list[MemCube]] = {}
    for cube in known:
        gone = cube.id not in standing and cube.state in RECALLABLE and not cube.frozen
        if gone and (_document(cube), came[cube.id]) in same:
            found.setdefault(_document(cube), []).append(cube)
    return found


def _replace(made: Plan, older: dict[str, list[MemCube]], notes: dict[str, list[MemCube]]) -> None:
    """Archive older passages; each is superseded by the new passage at about the same position."""
    since = now()
    taken: dict[str, list[MemCube]] = {}
    for document, cubes in older.items():
        drafts = notes[document]
        for place, cube in enumerate(cubes):
            successor = drafts[place * len(drafts) // len(cubes)].id
            taken.setdefault(successor, []).append(cube)
            after = moved(cube, State.ARCHIVED, superseded_by=successor, valid_to=since)
            made.steps.append(Step(cube, after, "supersede", say("a newer version took its place")))
            made.replaced.append(cube.id)
    made.new = [
        draft
        if draft.id not in taken
        else draft.model_copy(
            update={
                "supersedes": tuple(cube.id for cube in taken[draft.id]),
                "readers": narrowest(draft.readers, *(cube.readers for cube in taken[draft.id])),
                "valid_from": since,
            }
        )
        for draft in made.new
    ]


def _document(cube: MemCube) -> str:
    return (cube.source.document or "") if cube.source is not None else ""
