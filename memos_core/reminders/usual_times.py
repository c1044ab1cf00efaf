"""The times of the day that are meant where none is said, and those that reminders are put off to.

Apart from what understands requests: the window needs these at its start, and nothing of what that loads.
"""

from __future__ import annotations

import datetime as dt

from memos_core.days import days_after, local_time

USUAL = dt.time(9)
"""The time of a reminder for which only a day was said."""
PARTS_OF_DAY = {
    "morning": dt.time(9),
    "afternoon": dt.time(15),
    "evening": dt.time(19),
    "night": dt.time(20),
    "noon": dt.time(12),
    "tonight": dt.time(20),
}
"""The times that parts of the day mean, where no time is said."""


def snoozed_until(name: str, present: dt.datetime) -> dt.datetime | None:
    """The moment to which one of the words `10 minutes`, `tonight`, `tomorrow` puts a reminder off; None for another word.

    Args:
        name: the word.
        present: the present moment, in the person's zone.
    """
    if name == "tonight":
        return dt.datetime.combine(present.date(), PARTS_OF_DAY["tonight"], present.tzinfo)
    if name == "tomorrow":
        return dt.datetime.combine(days_after(present.date(), 1) or present.date(), USUAL, present.tzinfo)
    return local_time(present.astimezone(dt.UTC) + dt.timedelta(minutes=10)) if name == "10 minutes" else None


def can_be_tonight(present: dt.datetime) -> bool:
    """Whether tonight is still to come."""
    return present.time().replace(tzinfo=None) < PARTS_OF_DAY["tonight"]
