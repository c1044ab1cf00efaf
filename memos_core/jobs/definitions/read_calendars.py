"""Read the calendar files again that are followed."""

from __future__ import annotations

from memos_core.jobs.job import Stop, counted
from memos_core.reminders.calendars import MemCalendars


def run(calendars: MemCalendars, stop: Stop) -> str:
    """Read those that have changed."""
    count = calendars.read_again(stop.is_set)
    return f"Read {counted(count, 'calendar', 'calendars')} again." if count else ""
