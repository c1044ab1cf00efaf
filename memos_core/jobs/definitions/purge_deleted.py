"""Remove conversations and messages for good that were deleted a while ago."""

from __future__ import annotations

import datetime as dt

from memos_core.conversations import Conversations
from memos_core.cube import now
from memos_core.jobs.job import counted

KEPT = dt.timedelta(days=30)
"""How long what was deleted can still be restored."""


def run(conversations: Conversations) -> str:
    """Purge what was deleted longer ago than KEPT."""
    due = now() - KEPT
    count, messages = conversations.purge(due), conversations.purge_messages(due)
    removed = [
        *([counted(count, "conversation", "conversations")] if count else []),
        *([counted(messages, "message", "messages")] if messages else []),
    ]
    return f"{' and '.join(removed)} removed." if removed else ""
