"""What stands around a turn of a conversation. "Yes, in May" says little by itself; with the turns beside it, it answers.

A turn is searched with its neighbours: in words by the text of three turns on each side, in meaning by the weighted mean
of the vectors of two on each side (which costs no embedding of its own). A memory that is no turn stands alone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube

WORDS_REACH = 3
"""Turns on each side whose words count."""
WEIGHTS = {-2: 0.3, -1: 0.6, 1: 0.6, 2: 0.3}
"""Turns whose vectors count, by their distance; the turn's own counts 1."""


@dataclass(frozen=True)
class Placed:
    """Where a memory stands: its own vector, and what is around it. The defaults are of one that stands alone."""

    vector: NDArray[np.float32] | None = None
    """Unit vector; None until it is embedded."""
    context: str = ""
    """The text of the turn and those around it; empty for its own text."""
    context_vector: NDArray[np.float32] | None = None
    """Unit vector of the turn and those around it; None for its own vector."""
    neighbours: tuple[str, ...] = ()
    """Ids of the turns at the distances of WEIGHTS, in that order; empty strings where there is none."""
    after_question: bool = False
    """Whether the turn before it asks something."""


def is_question(text: str) -> bool:
    """Whether a turn ends by asking."""
    return text.rstrip().endswith("?")


def surroundings(cubes: Sequence[MemCube]) -> dict[str, Placed]:
    """Where each memory of a batch stands among the others, without vectors.

    Args:
        cubes: in the order of their conversations; those of one conversation are each other's neighbours.

    Returns:
        By id, for those that belong to a conversation.
    """
    turns: dict[str, list[MemCube]] = {}
    for cube in cubes:
        if cube.source is not None and cube.source.conversation is not None:
            turns.setdefault(cube.source.conversation, []).append(cube)
    result: dict[str, Placed] = {}
    for conversation in turns.values():
        for position, cube in enumerate(conversation):
            around = conversation[max(position - WORDS_REACH, 0) : position + WORDS_REACH + 1]
            result[cube.id] = Placed(
                context="\n".join(other.text for other in around),
                neighbours=tuple(
                    conversation[position + step].id if 0 <= position + step < len(conversation) else ""
                    for step in WEIGHTS
                ),
                after_question=position > 0 and is_question(conversation[position - 1].text),
            )
    return result


def mean_vector(
    own: NDArray[np.float32], neighbours: Sequence[str], vector_of: Callable[[str], NDArray[np.float32] | None]
) -> NDArray[np.float32]:
    """The unit vector of a turn and those around it.

    Args:
        own: the turn's vector.
        neighbours: as in `Placed`.
        vector_of: the vector of a neighbour, None where there is none.
    """
    total = own.astype(np.float32)
    for weight, neighbour in zip(WEIGHTS.values(), neighbours, strict=False):
        vector = vector_of(neighbour) if neighbour else None
        if vector is not None:
            total = total + np.float32(weight) * vector
    return total / np.float32(max(float(np.linalg.norm(total)), 1e-9))
