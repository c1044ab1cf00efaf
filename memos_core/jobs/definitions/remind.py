"""Tell the reminders that are due."""

from __future__ import annotations

from memos_core.jobs.job import counted
from memos_core.reminders.memory import MemReminders


def run(reminders: MemReminders) -> str:
    """Tell them to whoever shows them."""
    count = reminders.tell_due()
    return f"Told {counted(count, 'reminder', 'reminders')}." if count else ""
