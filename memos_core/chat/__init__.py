"""A conversation with the assistant: from the message to the reply."""

from memos_core.chat.engine import ChatEngine
from memos_core.chat.events import ChatEvent, Timing
from memos_core.chat.memory import ChatMemory

__all__ = ["ChatEngine", "ChatEvent", "ChatMemory", "Timing"]
