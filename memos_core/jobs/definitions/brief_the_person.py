"""Tell the morning brief."""

from __future__ import annotations

from memos_core.chat.brief import MorningBrief
from memos_core.wording import say


def run(brief: MorningBrief) -> str:
    """Tell the morning brief if its time has come."""
    return say("Told the morning brief.") if brief.tell_due() else ""
