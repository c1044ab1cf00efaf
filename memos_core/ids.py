"""Ids as people write them: whole, or their beginning."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

Thing = TypeVar("Thing")
SHORTEST_ID = 4
"""Characters of an id that may stand for the whole."""


def meant_by(id: str, things: Iterable[Thing], id_of: Callable[[Thing], str]) -> list[Thing]:
    """What an id that somebody has written stands for: the thing that has it, else all whose ids begin with it.

    Args:
        id: an id, or its beginning; fewer than SHORTEST_ID characters are no beginning.
        things: what it may stand for.
        id_of: the id of a thing.
    """
    known = list(things)
    exact = [thing for thing in known if id_of(thing) == id]
    return exact or [thing for thing in known if len(id) >= SHORTEST_ID and id_of(thing).startswith(id)]
