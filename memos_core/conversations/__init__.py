"""Conversations and their messages, in SQLite: committed before the model sees them, checkpointed while it replies."""

from memos_core.conversations.records import (
    EVERY_SPACE,
    Conversation,
    Message,
    Rating,
    Spaces,
    Status,
    Unrecorded,
    UsedReference,
)
from memos_core.conversations.schema import MIGRATIONS, TABLES
from memos_core.conversations.store import Conversations

__all__ = [
    "EVERY_SPACE",
    "MIGRATIONS",
    "TABLES",
    "Conversation",
    "Conversations",
    "Message",
    "Rating",
    "Spaces",
    "Status",
    "Unrecorded",
    "UsedReference",
]
