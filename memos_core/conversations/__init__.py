"""Conversations and their messages, in SQLite: committed before the model sees them, checkpointed while it replies."""

from memos_core.conversations.deleted import Deleted
from memos_core.conversations.finding import FoundMessage, Hit
from memos_core.conversations.folders import Folder, Folders
from memos_core.conversations.personas import Persona, Personas, PersonaUse
from memos_core.conversations.prompts import SavedPrompt, SavedPrompts
from memos_core.conversations.records import (
    EVERY_SPACE,
    NOWHERE,
    PLAIN,
    TITLE_LENGTH,
    Conversation,
    Message,
    MessageFile,
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
    "NOWHERE",
    "PLAIN",
    "TABLES",
    "TITLE_LENGTH",
    "Conversation",
    "Conversations",
    "Deleted",
    "Folder",
    "Folders",
    "FoundMessage",
    "Hit",
    "Message",
    "MessageFile",
    "Persona",
    "PersonaUse",
    "Personas",
    "Rating",
    "Reason",
    "SavedPrompt",
    "SavedPrompts",
    "Settled",
    "Spaces",
    "Status",
    "SuggestedPlace",
    "ToolUse",
    "Unrecorded",
    "UsedReference",
]
