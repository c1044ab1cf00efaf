"""What stands around a turn of a conversation. "Yes, in May" says little by itself; with the turns beside it, it answers.

A turn is searched with its neighbours: in words by the text of three turns on each side, in meaning by the weighted mean
of the vectors of two on each side (which costs no embedding of its own). A memory that is no turn stands alone.

In a talk with the assistant a turn that is more than a short reply stands alone too: its own text says what it is about, and the
assistant's long turns would make everything around them look alike.

What stands around a turn is derived from the turns and kept nowhere else than in their rows of the table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE, MemCube, SemanticType, listed
from memos_core.text_matching import searchable

WORDS_REACH = 3
"""Turns on each side whose words count."""
WEIGHTS = {-2: 0.3, -1: 0.6, 1: 0.6, 2: 0.3}
"""Turns whose vectors count, by their distance; the turn's own counts 1."""
LONGEST_BESIDE = 2_000
"""How many characters of a turn count for the turns beside it: where somebody has pasted a whole book, those are not
about all of it."""

ASSISTANT = "assistant"
"""The speaker of the assistant's turns, as chats of all kinds call it."""
LONGEST_REPLY = 80
"""In characters. In a talk with the assistant a longer turn is understood without the turns beside it."""

Talk = tuple[str, str, str]
"""A namespace, an access list (`cube.listed`) and a conversation: only turns that may be read together stand beside each
other."""


@dataclass(frozen=True)
class Placed:
    """A memory's own vector, and what stands around it. The defaults are those of a memory that stands alone."""

    vector: NDArray[np.float32] | None = None
    """Unit vector; None until it is embedded."""
    context: str = ""
    """The text of the turn and those around it as full-text search sees it (`searchable`); empty where its own text is used."""
    context_vector: NDArray[np.float32] | None = None
    """Unit vector of the turn and those around it; None where its own vector is used."""
    neighbours: tuple[str, ...] = ()
    """Ids of the turns at the distances of WEIGHTS, in that order; empty strings where there is none."""
    after_question: bool = False
    """Whether the turn before it asks something."""


def is_question(text: str) -> bool:
    """Whether a turn ends by asking."""
    return text.rstrip().endswith("?")


def talk_of(cube: MemCube | None) -> Talk | None:
    """The talk of which a memory is a turn; None for other memories, and for turns that are hidden from recall."""
    if cube is None or cube.type is not SemanticType.EPISODE or cube.state not in RECALLABLE:
        return None
    if cube.source is None or cube.source.conversation is None or cube.source.document is not None:
        return None
    return cube.namespace, listed(cube.readers), cube.source.conversation


def surroundings(cubes: Sequence[MemCube]) -> dict[str, Placed]:
    """The surroundings of each memory, without vectors.

    Args:
        cubes: in any order; the turns of one talk are each other's neighbours, in the order in which they were made.

    Returns:
        By id, for those that are turns of a talk.
    """
    talks: dict[Talk, list[MemCube]] = {}
    for cube in sorted(cubes, key=lambda cube: (cube.created_at, cube.id)):
        if (talk := talk_of(cube)) is not None:
            talks.setdefault(talk, []).append(cube)
    turns = {cube.id: cube for cube in cubes}
    result: dict[str, Placed] = {}
    for talk_turns in talks.values():
        order = [cube.id for cube in talk_turns]
        result |= {cube_id: place_at(order, position, turns) for position, cube_id in enumerate(order)}
    return result


def place_at(order: Sequence[str], position: int, turns: Mapping[str, MemCube]) -> Placed:
    """The surroundings of one turn, without vectors.

    Args:
        order: the ids of the turns of its talk.
        position: the turn's position among them.
        turns: by id; the turns up to WORDS_REACH away are needed.
    """
    own = turns[order[position]]
    around = [turns[turn] for turn in order[max(position - WORDS_REACH, 0) : position + WORDS_REACH + 1]]
    after_question = position > 0 and is_question(turns[order[position - 1]].text)
    if len(own.text) > LONGEST_REPLY and any(turn.speaker == ASSISTANT for turn in around):
        return Placed(context=searchable(own.text), after_question=after_question)
    texts = (turn.text if turn is own else turn.text[:LONGEST_BESIDE] for turn in around)
    return Placed(
        context="\n".join(map(searchable, texts)),
        neighbours=tuple(order[position + step] if 0 <= position + step < len(order) else "" for step in WEIGHTS),
        after_question=after_question,
    )


def mean_vector(
    own: NDArray[np.float32], neighbours: Sequence[str], vector_of: Callable[[str], NDArray[np.float32] | None]
) -> NDArray[np.float32]:
    """The weighted mean of the vectors of a turn and its neighbours, as a unit vector.

    Args:
        own: the turn's vector.
        neighbours: as in `Placed`.
        vector_of: returns the vector of a neighbour; None where there is none.
    """
    total = own.astype(np.float32)
    for weight, neighbour in zip(WEIGHTS.values(), neighbours, strict=False):
        vector = vector_of(neighbour) if neighbour else None
        if vector is not None:
            total = total + np.float32(weight) * vector
    return total / np.float32(max(float(np.linalg.norm(total)), 1e-9))
