"""Saves what was typed in chats and not sent."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bridge import Engine

if TYPE_CHECKING:  # heavy to import, and the window must not wait for it
    from memos_core import MemOS


class Drafts(QObject):
    """Saves drafts in threads. Changes to one chat's draft take effect in the order in which they were requested."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._changes: defaultdict[str, deque[Callable[[str], str]]] = defaultdict(deque)
        self._lock = threading.Lock()

    def save(self, conversation: str, text: str) -> None:
        """Save a text as the draft of a chat; "" removes the draft."""
        self._change(conversation, lambda _draft: text)

    def put_before(self, conversation: str, text: str) -> None:
        """Insert a text that could not be sent at the beginning of a chat's draft."""
        self._change(conversation, lambda draft: "\n\n".join(filter(None, (text, draft))))

    def _change(self, conversation: str, change: Callable[[str], str]) -> None:
        self._changes[conversation].append(change)

        def save(memos: MemOS) -> None:
            with self._lock:
                changes = self._changes[conversation]
                if not changes:  # another thread has already saved this one too
                    return
                draft = memos.conversations.get(conversation).draft
                while changes:
                    draft = changes.popleft()(draft)
                memos.conversations.save_draft(conversation, draft)

        self._engine.run(save, None, None, self)
