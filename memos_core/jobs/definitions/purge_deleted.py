"""Remove conversations for good that were deleted a while ago."""

from __future__ import annotations

import datetime as dt

from memos_core.conversations import Conversations
from memos_core.cube import now
from memos_core.jobs.job import counted

KEPT = dt.timedelta(days=30)
"""How long a deleted conversation can still be restored."""


def run(conversations: Conversations) -> str:
    """Purge what was deleted longer ago than KEPT."""
    count = conversations.purge(now() - KEPT)
    return f"{counted(count, 'conversation', 'conversations')} removed." if count else ""
