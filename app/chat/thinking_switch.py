"""A button below the text field: whether the model thinks before it replies in this chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.bridge import Engine
from app.language import tr
from app.theme.widgets import button

if TYPE_CHECKING:
    from memos_core import Conversation, MemOS, ModelStatus


class ThinkingSwitch(QObject):
    """Visible only if the model can think. A chat without a message keeps its choice here until the first message is sent."""

    refused = Signal(str)

    def __init__(self, engine: Engine, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._conversation = ""
        """Id of the conversation; "" for a chat without a message."""
        self.button = button(tr("Thinks first"), "thinkingSwitch", "pill")
        self.button.setCheckable(True)
        self.button.setChecked(True)
        self._temporary = False
        self.button.hide()
        self.button.clicked.connect(self._choose)
        self._tell()
        engine.modelStatusChanged.connect(self.show_status)

    @property
    def to_send(self) -> bool | None:
        """What a new chat gets with its first message; None for the usual."""
        return False if not self._conversation and not self.button.isChecked() else None

    def show_new(self) -> None:
        """Show the choice of a chat that has no message yet."""
        self._conversation, self._temporary = "", False
        self.button.setChecked(True)
        self._tell()

    def show_conversation(self, conversation: Conversation) -> None:
        """Show the choice of a conversation, or its new choice after a change."""
        self._conversation, self._temporary = conversation.id, False
        self.button.setChecked(conversation.thinking)
        self._tell()

    def begin_temporary(self, conversation: str) -> None:
        """Keep the choice while the first message of a temporary chat is sent; no list ever shows such a chat."""
        self._conversation, self._temporary = conversation, True

    def show_status(self, status: ModelStatus) -> None:
        """Show or hide the button according to the model's status."""
        self.button.setVisible(status.info is not None and status.info.thinking)

    def _tell(self) -> None:
        on = self.button.isChecked()
        self.button.setText(tr("Thinks first") if on else tr("Answers at once"))
        self.button.setToolTip(
            tr(
                "The model thinks before it replies: slower, better at what needs several steps. Click for replies at once"
            )
            if on
            else tr(
                "The model replies at once. Click to let it think first: slower, better at what needs several steps"
            )
        )
        self.button.setAccessibleName(
            tr("In this chat the model thinks first") if on else tr("In this chat the model answers at once")
        )

    def _choose(self, on: bool) -> None:
        self._tell()
        conversation, temporary = self._conversation, self._temporary
        if not conversation:
            return

        def work(memos: MemOS) -> None:
            if temporary:
                memos.set_temporary_thinking(conversation, on)
            else:
                memos.conversations.set_thinking(conversation, on)

        def refused(reason: str) -> None:
            if self._conversation == conversation:
                self.button.setChecked(not on)
                self._tell()
            self.refused.emit(reason)

        self._engine.run(work, None, refused, self)
