"""Remove conversations and messages for good that were deleted a while ago."""

from __future__ import annotations

import datetime as dt

from memos_core.conversations import Conversations
from memos_core.cube import now
from memos_core.wording import listed, say, say_count

KEPT = dt.timedelta(days=30)
"""How long what was deleted can still be restored."""


def run(conversations: Conversations) -> str:
    """Purge what was deleted longer ago than KEPT."""
    due = now() - KEPT
    count, messages = conversations.purge(due), conversations.purge_messages(due)
    removed = [
        *([say_count("{n} conversation", "{n} conversations", count)] if count else []),
        *([say_count("{n} message", "{n} messages", messages)] if messages else []),
    ]
    return say("{what} removed.", what=listed(removed)) if removed else ""
