"""Who may read a verbatim turn: only those who may read all that was understood from it. Otherwise whoever may not read a
memory would read it in the words of the conversation.

A turn holds the same information as what was understood from it. So when fewer may read a memory from now on, or it is moved to
another space, the turns that tell it can be read only by those who may read the memory there; a turn that stays in another space than
what was understood from it is for the person alone. A memory that takes the place of another one admits nobody whom that kept out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from memos_core.cube import ANYBODY, MemCube, SemanticType, changed
from memos_core.spaces.actors import NO_REMOTE, PERSON, narrowest
from memos_core.storage.ledger import Step
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault


def turns_behind(vault: MemVault, cubes: Sequence[MemCube]) -> dict[str, list[MemCube]]:
    """The verbatim turns of the messages that memories were understood from, recorded or imported, by memory."""
    places: dict[tuple[str | None, str], set[str]] = {}
    for cube in cubes:
        for source in (cube.source, *cube.provenance):
            if source is not None and source.message is not None:
                places.setdefault((source.conversation, source.message), set()).add(cube.id)
    found: dict[str, list[MemCube]] = {}
    messages = list(dict.fromkeys(message for _, message in places))
    for turn in vault.table.where_among("message", messages, f"type = {quoted(SemanticType.EPISODE.value)}"):
        assert turn.source is not None and turn.source.message is not None  # it was found by its message
        for cube_id in places.get((turn.source.conversation, turn.source.message), set()) - {turn.id}:
            found.setdefault(cube_id, []).append(turn)
    return found


def readers_of_turn(namespace: str, own: tuple[str, ...], told: Iterable[MemCube]) -> tuple[str, ...]:
    """The access list of a turn.

    Args:
        namespace: the space in which it lies.
        own: its access list so far.
        told: the memories that were understood from it.
    """
    return narrowest(
        own,
        *(
            cube.readers if cube.namespace == namespace else (PERSON, *({NO_REMOTE} & set(cube.readers)))
            for cube in told
        ),
    )


def with_turns_limited(vault: MemVault, steps: Sequence[Step]) -> list[Step]:
    """These steps, and for each memory that fewer may read from now on, the steps that limit its turns too."""
    closed = {step.cube_id: step.after for step in steps if step.after is not None and _closes(step)}
    if not closed:
        return list(steps)
    told: dict[str, list[MemCube]] = {}
    turns: dict[str, MemCube] = {}
    for cube_id, found in turns_behind(vault, list(closed.values())).items():
        for turn in found:
            turns[turn.id] = turn
            told.setdefault(turn.id, []).append(closed[cube_id])
    result = []
    for step in steps:
        if step.after is not None and step.cube_id in told:
            readers = readers_of_turn(step.after.namespace, step.after.readers, told.pop(step.cube_id))
            step = replace(step, after=step.after.model_copy(update={"readers": readers}))
        result.append(step)
    for turn_id, cubes in told.items():
        turn = turns[turn_id]
        readers = readers_of_turn(turn.namespace, turn.readers, cubes)
        if readers != turn.readers:
            result.append(Step(turn, changed(turn, readers=readers), "restrict", "it tells what may be read by fewer"))
    return result


def _closes(step: Step) -> bool:
    """Whether other actors may read a memory than before, or than may read its turns."""
    before, after = step.before, step.after
    assert after is not None  # the caller has looked
    if before is None:
        return _closed(after.readers)
    if before.namespace != after.namespace:
        return True
    return _closed(after.readers) and (before.readers, before.provenance) != (after.readers, after.provenance)


def _closed(readers: tuple[str, ...]) -> bool:
    """Whether an access list keeps out anybody who may read the space."""
    return ANYBODY not in readers or NO_REMOTE in readers
