"""What was typed in chats and not sent, saved."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bridge import Engine

if TYPE_CHECKING:  # heavy, and the window must not wait for it
    from memos_core import MemOS


class Drafts(QObject):
    """Saves drafts in threads. Of two for one chat the later counts, whichever thread comes first."""

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._newest: dict[str, str] = {}
        self._lock = threading.Lock()

    def save(self, conversation: str, text: str) -> None:
        """Keep a text as the draft of a chat; "" for none."""
        self._newest[conversation] = text

        def save(memos: MemOS) -> None:
            with self._lock:
                memos.conversations.save_draft(conversation, self._newest[conversation])

        self._engine.run(save, None, None, self)
