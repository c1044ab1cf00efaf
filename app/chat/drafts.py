"""Saves what was typed in chats and not sent."""

from __future__ import annotations

import threading
from collections import defaultdict, deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from app.bridge import Engine

if TYPE_CHECKING:  # heavy to import, and the window must not wait for it
    from memos_core import MemOS

_NEW, _LONGEST_NEW = "newDraft", 100_000


class Drafts(QObject):
    """Saves drafts in threads. Changes to one chat's draft take effect in the order in which they were requested."""

    def __init__(self, engine: Engine, parent: QObject, settings: QSettings) -> None:
        """
        Args:
            engine: has the chats.
            parent: whom it belongs to.
            settings: keep what is written in the main window in a chat that is not stored yet.
        """
        super().__init__(parent)
        self._engine, self._settings = engine, settings
        self._changes: defaultdict[str, deque[Callable[[str], str]]] = defaultdict(deque)
        self._lock = threading.Lock()

    @property
    def new(self) -> str:
        """What was written in the main window in a chat that is not stored yet."""
        return str(self._settings.value(_NEW, ""))

    def save_new(self, text: str) -> None:
        """Keep what is written in the main window in a chat that is not stored yet."""
        self._settings.setValue(_NEW, text[:_LONGEST_NEW])

    def put_before_new(self, unsent: Sequence[str], written: str) -> None:
        """Keep messages that were sent while no profile was open to keep them with their chat, before what is written there."""
        if unsent:
            self.save_new("\n\n".join(filter(None, (*unsent, written))))

    def save(self, conversation: str, text: str) -> None:
        """Save a text as the draft of a chat; "" removes the draft."""
        self._change(conversation, lambda _draft: text)

    def put_before(self, conversation: str, text: str, *, begins: bool = False) -> None:
        """Insert a text that could not be sent at the beginning of a chat's draft.

        Args:
            conversation: id of the chat.
            text: what could not be sent.
            begins: whether the chat may have begun with it, and is made where it is not stored yet.
        """
        self._change(conversation, lambda draft: "\n\n".join(filter(None, (text, draft))), begins=begins)

    def _change(self, conversation: str, change: Callable[[str], str], *, begins: bool = False) -> None:
        self._changes[conversation].append(change)

        def save(memos: MemOS) -> None:
            with self._lock:
                changes = self._changes[conversation]
                if not changes:  # another thread has already saved this one too
                    return
                if begins and not memos.conversations.exists(conversation):
                    memos.conversations.create(conversation_id=conversation)
                draft = memos.conversations.get(conversation).draft
                while changes:
                    draft = changes.popleft()(draft)
                memos.conversations.save_draft(conversation, draft)

        self._engine.run(save, None, None, self)
