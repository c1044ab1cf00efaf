"""Conversations and their messages, in SQLite: committed before the model sees them, checkpointed while it replies."""

from memos_core.conversations.finding import FoundMessage, Hit
from memos_core.conversations.records import (
    EVERY_SPACE,
    TITLE_LENGTH,
    Conversation,
    Message,
    Rating,
    Spaces,
    Status,
    ToolUse,
    Unrecorded,
    UsedReference,
)
from memos_core.conversations.schema import MIGRATIONS, TABLES
from memos_core.conversations.store import Conversations
from memos_core.conversations.suggested import Reason, Settled, SuggestedPlace

__all__ = [
    "EVERY_SPACE",
    "MIGRATIONS",
    "TABLES",
    "TITLE_LENGTH",
    "Conversation",
    "Conversations",
    "FoundMessage",
    "Hit",
    "Message",
    "Rating",
    "Reason",
    "Settled",
    "Spaces",
    "Status",
    "SuggestedPlace",
    "ToolUse",
    "Unrecorded",
    "UsedReference",
]
