"""Tell the reminders that are due."""

from __future__ import annotations

from memos_core.reminders.memory import MemReminders
from memos_core.wording import say_count


def run(reminders: MemReminders) -> str:
    """Tell the reminders that are due to the listeners that show them."""
    count = reminders.tell_due()
    return say_count("Told {n} reminder.", "Told {n} reminders.", count) if count else ""
