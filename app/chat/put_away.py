"""Reacts to chats being deleted or archived: says so, and offers to undo it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.bridge import Engine
from app.language import tr

if TYPE_CHECKING:
    from app.chat.view import ChatView
    from memos_core import Conversation, MemOS


class PutAway(QObject):
    """Leaves the chat that is shown if it was deleted or archived, and offers to bring it back."""

    def __init__(self, engine: Engine, view: ChatView) -> None:
        super().__init__(view)
        self._engine, self._view = engine, view
        view.list.deleted.connect(self._deleted)
        view.list.archived.connect(self._archived)
        view.list.left.connect(self._leave)

    def _leave(self, ids: list[str]) -> None:
        if self._view.current in ids:
            self._view.new_chat()

    def _deleted(self, conversation_id: str, title: str) -> None:
        self._leave([conversation_id])
        said = tr('"{title}" was deleted.', title=title) if title else tr("The chat was deleted.")
        self._offer(said, conversation_id, lambda memos: memos.conversations.restore(conversation_id))

    def _archived(self, conversation_id: str, title: str, archived: bool) -> None:
        if archived:
            self._leave([conversation_id])
            known = tr('"{title}" is in the archive, at the foot of the list.', title=title)
            said = known if title else tr("The chat is in the archive, at the foot of the list.")
        else:
            known = tr('"{title}" is back in the list.', title=title)
            said = known if title else tr("The chat is back in the list.")
        self._offer(said, conversation_id, lambda memos: memos.conversations.archive(conversation_id, not archived))

    def _offer(self, said: str, conversation_id: str, undo: Callable[[MemOS], Conversation]) -> None:
        """Say what was done and offer to undo it; undoing shows the chat again."""
        view = self._view

        def done(_: Conversation) -> None:
            view.list.refresh()
            view.open_conversation(conversation_id)

        def refused(reason: str) -> None:
            view.toast.emit(reason, "", None)

        view.toast.emit(said, tr("Undo"), lambda: self._engine.run(undo, done, refused, self))
