"""A conversation with the assistant: from the message to the reply."""

from memos_core.chat.being_written import BeingWritten
from memos_core.chat.context_turns import ContextTurns
from memos_core.chat.engine import ChatEngine
from memos_core.chat.events import ChatEvent, NameCorrected, OfferedReminder, Suggestion, Timing
from memos_core.chat.following_versions import FollowedVersions, TakenBack
from memos_core.chat.memory import ChatMemory
from memos_core.chat.reading_messages import MessageReading
from memos_core.chat.try_out import TryOut, TryOutEvent
from memos_core.chat.versions import ChatVersions
from memos_core.chat.writing import ReplyWriter

__all__ = [
    "BeingWritten",
    "ChatEngine",
    "ChatEvent",
    "ChatMemory",
    "ChatVersions",
    "ContextTurns",
    "FollowedVersions",
    "MessageReading",
    "NameCorrected",
    "OfferedReminder",
    "ReplyWriter",
    "Suggestion",
    "TakenBack",
    "Timing",
    "TryOut",
    "TryOutEvent",
]
