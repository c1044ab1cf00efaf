"""The time that a statement speaks of, resolved against when it was said."""

from __future__ import annotations

from datetime import datetime

from memos_core.days import When
from memos_core.language.times import is_behind, is_habit, is_past, may_be_stated, named_times, times_in

__all__ = ["has_time", "is_past", "spoken_of"]


def has_time(text: str) -> bool:
    """Whether the text names a point in time, and not a habit ("every Friday")."""
    return any(may_be_stated(match) for match in times_in(text)) and not is_habit(text)


def spoken_of(text: str, said: datetime) -> When | None:
    """The first time that a normalised statement names; None where it names none, or a habit.

    Args:
        text: the statement.
        said: when it was said, in the zone of the one who said it.
    """
    if is_habit(text):
        return None
    for named in named_times(text, said, lambda match: not is_behind(text, match)):
        if may_be_stated(named.match):
            return named.when(said.tzinfo)
    return None
