"""Messages that wait for the reply that is being written; each conversation has its own."""

from __future__ import annotations

import itertools
from collections import defaultdict

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.theme.widgets import ElidedLabel, button, clear_layout

_NUMBERS = itertools.count(1)


class Queue(QWidget):
    """The messages that wait in the conversation that is shown, above the message field."""

    edited = Signal(str)
    """The text of a message that is taken out to be changed."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue")
        self.setAccessibleName(tr("Messages that wait"))
        self._waiting: defaultdict[str, list[str]] = defaultdict(list)
        self._shown = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    def show_of(self, conversation: str) -> None:
        """Show the messages that wait in a conversation."""
        self._shown = conversation
        self._fill()

    def add(self, conversation: str, text: str) -> None:
        """Have a message wait."""
        self._waiting[conversation].append(text)
        self._fill()

    def next(self, conversation: str) -> str | None:
        """Take the first message out that waits in a conversation."""
        waiting = self._waiting[conversation]
        text = waiting.pop(0) if waiting else None
        self._fill()
        return text

    def take_all(self, conversation: str) -> str:
        """Take all messages out that wait in a conversation, as one text."""
        text = "\n\n".join(self._waiting.pop(conversation, []))
        self._fill()
        return text

    @property
    def conversations(self) -> list[str]:
        """The conversations in which messages wait."""
        return [conversation for conversation, waiting in self._waiting.items() if waiting]

    def _fill(self) -> None:
        clear_layout(self._rows)
        waiting = self._waiting.get(self._shown, [])
        for place, text in enumerate(waiting):
            self._rows.addWidget(self._row(place, text))
        self.setVisible(bool(waiting))

    def _row(self, place: int, text: str) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "saved")
        frame.setFixedHeight(28)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(ElidedLabel(tr("Next: {text}", text=text), "note"), 1)
        number = next(_NUMBERS)
        edit = button(
            tr("Edit"), f"editQueued-{number}", "link", accessible=tr("Change this message before it is sent")
        )
        edit.clicked.connect(lambda: self._take(place, edit=True))
        remove = button(tr("Remove"), f"removeQueued-{number}", "link", accessible=tr("Do not send this message"))
        remove.clicked.connect(lambda: self._take(place, edit=False))
        row.addWidget(edit)
        row.addWidget(remove)
        return frame

    def _take(self, place: int, *, edit: bool) -> None:
        text = self._waiting[self._shown].pop(place)
        self._fill()
        if edit:
            self.edited.emit(text)
