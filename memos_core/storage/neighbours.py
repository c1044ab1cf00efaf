"""A turn is searched together with the turns around it (`surroundings.py`). So an operation that adds, changes or removes
turns also changes how the turns beside them are searched. This module works that out before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube
from memos_core.storage.ledger import Step
from memos_core.storage.surroundings import WORDS_REACH, Placed, Talk, mean_vector, place_at, talk_of
from memos_core.storage.table import CubeTable

Vectors = Mapping[str, NDArray[np.float32]]


@dataclass(frozen=True)
class Placing:
    """The vectors and surroundings of memories once an operation is done."""

    placed: dict[str, Placed]
    """For the memories that the operation writes, and for the turns beside them."""
    beside: list[MemCube]
    """Turns that it does not write itself, but whose surroundings it changes."""
    before: dict[str, Placed]
    """The vectors and surroundings before the operation, for all of these that existed then."""


def place(table: CubeTable, steps: Sequence[Step], given: Mapping[str, Placed]) -> Placing:
    """Work out what the steps change in the surroundings of turns. Nothing is written.

    A new turn takes its place among the stored turns of its talk. The turns beside one that goes are no longer searched with it,
    and those beside one that says something else are searched with its new text. A memory that is no turn keeps its vector while
    its text stays; a changed text that `given` has no vector for is embedded later.

    Args:
        table: the table before the steps.
        steps: the changes, at most one of each memory.
        given: vectors of new or changed texts.
    """
    before = table.placed([step.cube_id for step in steps if step.before])
    placed = {step.after.id: _kept(step, before, given) for step in steps if step.after}
    talks: dict[Talk, list[Step]] = {}
    for step in steps:
        for talk in _disturbed(step):
            talks.setdefault(talk, []).append(step)
        if step.after and step.before and talk_of(step.before) is not None and talk_of(step.after) is None:
            placed[step.cube_id] = Placed(placed[step.cube_id].vector)
    if not talks:
        return Placing(placed, [], before)

    orders = _orders(table, talks)
    new = {step.after.id: step.after for step in steps if step.after}
    needed = {turn for order, ids in orders for turn in _reached(order, ids)}
    stored = table.get([cube_id for cube_id in needed if cube_id not in new])
    before |= table.placed(list(stored))
    turns = stored | new
    vectors = {i: p.vector for i, p in [*before.items(), *placed.items()] if p.vector is not None and i in turns}
    for cube_id, item in placed.items():
        if item.vector is None:
            vectors.pop(cube_id, None)  # its text has changed since
    beside = []
    for order, ids in orders:
        for position, cube_id in enumerate(order):
            if cube_id not in ids:
                continue
            spot = with_vector(place_at(order, position, turns), vectors.get(cube_id), vectors)
            if cube_id in new:
                placed[cube_id] = spot
            elif not same_place(spot, before[cube_id]):
                placed[cube_id] = spot
                beside.append(stored[cube_id])
    return Placing(placed, beside, before)


def with_vector(spot: Placed, own: NDArray[np.float32] | None, vectors: Vectors) -> Placed:
    """The same place with the turn's own vector, and with the mean of that and its neighbours' vectors."""
    mean = None if own is None else mean_vector(own, spot.neighbours, vectors.get)
    return replace(spot, vector=own, context_vector=mean)


def _kept(step: Step, before: Mapping[str, Placed], given: Mapping[str, Placed]) -> Placed:
    if step.cube_id in given:
        return given[step.cube_id]
    same = step.before is not None and step.after is not None and step.before.text == step.after.text
    return before.get(step.cube_id, Placed()) if same else Placed()


def _disturbed(step: Step) -> set[Talk]:
    """The talks in which the step changes the order of the turns, or what one of them says."""
    one, other = talk_of(step.before), talk_of(step.after)
    if one == other and step.before is not None and step.after is not None:
        same = step.before.text == step.after.text and step.before.created_at == step.after.created_at
        return set() if same or one is None else {one}
    return {talk for talk in (one, other) if talk is not None}


def _orders(table: CubeTable, talks: Mapping[Talk, Sequence[Step]]) -> list[tuple[list[str], set[str]]]:
    """For each talk, the ids of its turns in the order that they will have, and of those whose surroundings may change."""
    stored = table.turns([conversation for *_, conversation in talks])
    orders = []
    for talk, steps in talks.items():
        there = dict(stored.get(talk, []))
        changed = {step.cube_id for step in steps}
        old = sorted(there, key=lambda cube_id: (there[cube_id], cube_id))
        then = {i: moment for i, moment in there.items() if i not in changed}
        then |= {s.after.id: s.after.created_at for s in steps if s.after and talk_of(s.after) == talk}
        order = sorted(then, key=lambda cube_id: (then[cube_id], cube_id))
        affected = {i for i in _reached(old, changed & there.keys()) if i in then}
        orders.append((order, affected | _reached(order, changed & then.keys())))
    return orders


def _reached(order: Sequence[str], ids: set[str]) -> set[str]:
    """These turns of a talk, and those up to WORDS_REACH away from one of them."""
    found: set[str] = set()
    for position, cube_id in enumerate(order):
        if cube_id in ids:
            found.update(order[max(position - WORDS_REACH, 0) : position + WORDS_REACH + 1])
    return found


def same_place(one: Placed, other: Placed) -> bool:
    """Whether a turn has the same surroundings in both: words, neighbours and mean vector."""
    if (one.context, one.neighbours, one.after_question) != (other.context, other.neighbours, other.after_question):
        return False
    if one.context_vector is None or other.context_vector is None:
        return one.context_vector is other.context_vector
    return bool(np.allclose(one.context_vector, other.context_vector, atol=1e-6))
