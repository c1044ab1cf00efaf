"""A conversation with the assistant: from the message to the reply."""

from memos_core.chat.activation import ActivationMemory, ContextStatistics
from memos_core.chat.context_turns import ContextTurns, RememberedDocument
from memos_core.chat.engine import ChatEngine
from memos_core.chat.events import ChatEvent, Timing
from memos_core.chat.memory import ChatMemory
from memos_core.chat.try_out import TryOut, TryOutEvent
from memos_core.chat.warming import Estimate

__all__ = [
    "ActivationMemory",
    "ChatEngine",
    "ChatEvent",
    "ChatMemory",
    "ContextStatistics",
    "ContextTurns",
    "Estimate",
    "RememberedDocument",
    "Timing",
    "TryOut",
    "TryOutEvent",
]
