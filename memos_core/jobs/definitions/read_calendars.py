"""Read the calendar files again that are followed."""

from __future__ import annotations

from memos_core.jobs.job import Stop
from memos_core.reminders.calendars import MemCalendars
from memos_core.wording import say_count


def run(calendars: MemCalendars, stop: Stop) -> str:
    """Read those calendar files that have changed."""
    count = calendars.read_again(stop.is_set)
    return say_count("Read {n} calendar again.", "Read {n} calendars again.", count) if count else ""
