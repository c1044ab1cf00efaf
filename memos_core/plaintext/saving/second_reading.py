"""A second reading of a message by a better reader: what it changes of the memories that the first one made of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from memos_core.cube import TIME_FIELDS, MemCube, Sensitivity, State, changed
from memos_core.plaintext.lifecycle import moved
from memos_core.reader import FoundStatement
from memos_core.reader.grounding import words_of
from memos_core.storage.ledger import Step
from memos_core.wording import say

VERB = "understood better"
ALIKE = 0.6
"""Two texts from a message are about the same thing where the other one holds this share of the words of the shorter one."""


@dataclass(frozen=True)
class SecondReading:
    """What follows from a second reading."""

    steps: list[Step] = field(default_factory=list)
    """The memories of the first reading that change."""
    missing: list[FoundStatement] = field(default_factory=list)
    """What no memory says yet."""


def read_again(
    kept: Sequence[MemCube],
    touched: Sequence[MemCube],
    found: Sequence[FoundStatement],
    origin: str,
    not_own: str = "",
) -> SecondReading:
    """Compare what the first reader has kept of a message with what the second one has found in it.

    What both say stays. A memory of which the second reader says more, or another type or time, is changed. What only the first has
    kept stays, unless nothing in the message is a statement of the person.

    Args:
        kept: the memories of the message that the first reader has made and nobody has touched since.
        touched: its other memories; they stay as they are, and what they speak of is not added.
        found: what the second reader has found.
        origin: the second reader's signature.
        not_own: why nothing in the message is a statement of the person, in words; "" where it is one.
    """
    if not_own:
        return SecondReading([Step(cube, moved(cube, State.ARCHIVED), "archive", not_own) for cube in kept])
    said = {number: _words(f"{one.text} {one.quotation}") for number, one in enumerate(found)}
    pairs = sorted(
        ((_shared(_words(cube.text), said[number]), -number, cube) for cube in kept for number in said),
        key=lambda pair: pair[:2],
        reverse=True,
    )
    of_cube: dict[str, int] = {}
    for likeness, number, cube in pairs:
        if likeness >= ALIKE and cube.id not in of_cube and -number not in of_cube.values():
            of_cube[cube.id] = -number
    steps = [step for cube in kept if cube.id in of_cube and (step := _bettered(cube, found[of_cube[cube.id]], origin))]
    texts = [_words(cube.text) for cube in (*kept, *touched)]
    settled = {n for n in said for cube in touched if _shared(_words(cube.text), said[n]) >= ALIKE}
    missing = [
        one
        for number, one in enumerate(found)
        if number not in {*of_cube.values(), *settled} and not any(_words(one.text) <= text for text in texts)
    ]
    return SecondReading(steps, missing)


def _bettered(cube: MemCube, found: FoundStatement, origin: str) -> Step | None:
    fields: dict[str, Any] = {}
    if not _words(found.text) <= _words(cube.text):
        fields |= {"text": found.text}
    if found.type is not cube.type:
        fields |= {"type": found.type}
    if found.occurred is not None and found.occurred.on != cube.occurred_on:
        fields |= {name: found.occurred.fields()[name] for name in TIME_FIELDS}
    if found.health and cube.sensitivity is Sensitivity.NORMAL:
        fields |= {"sensitivity": found.sensitivity}
    if not fields:
        return None
    return Step(cube, changed(cube, **fields, origin=origin), VERB, say("the model has read the message again"))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.folded for word in words_of(text))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / max(min(len(one), len(other)), 1)
