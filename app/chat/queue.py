"""Messages that wait until the present reply has ended; each conversation has its own queue."""

from __future__ import annotations

import itertools
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.language import plural, tr
from app.theme.widgets import ElidedLabel, button, clear_layout, label

if TYPE_CHECKING:
    from app.chat.spaces import Chosen

_NUMBERS = itertools.count(1)


@dataclass(frozen=True)
class Queued:
    """A waiting message."""

    text: str
    files: str = ""
    """The key of the files that were set aside for it (`AttachedFiles.set_aside`); "" for none."""
    count: int = 0
    """How many files go with it."""
    replaces: str | None = None
    """Id of the message of which it becomes a new version; None for a new message."""
    spaces: Chosen | None = None
    """The spaces chosen for a conversation that begins with it; None for the usual ones."""
    thinking: bool | None = None
    """Whether the model thinks before it replies, for a conversation that begins with it; None for the usual."""
    place: tuple[str, str] = ("", "")
    """Ids of the folder and the persona of a conversation that begins with it; "" for none."""


class Queue(QWidget):
    """Shows the waiting messages of the conversation that is shown, above the message field."""

    edited = Signal(object)
    """A Queued that was taken out of the queue to be changed."""
    removed = Signal(object)
    """A Queued that was removed and will not be sent."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("queue")
        self.setAccessibleName(tr("Messages that wait"))
        self._waiting: defaultdict[str, list[Queued]] = defaultdict(list)
        self._shown = ""
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.hide()

    def show_of(self, conversation: str) -> None:
        """Show the waiting messages of a conversation."""
        self._shown = conversation
        self._fill()

    def add(self, conversation: str, message: Queued) -> None:
        """Add a message at the end of a conversation's queue."""
        self._waiting[conversation].append(message)
        self._fill()

    def next(self, conversation: str) -> Queued | None:
        """Take the first message out of a conversation's queue; None if it is empty."""
        waiting = self._waiting[conversation]
        message = waiting.pop(0) if waiting else None
        self._fill()
        return message

    def take_all(self, conversation: str) -> list[Queued]:
        """Take all messages out of a conversation's queue."""
        messages = self._waiting.pop(conversation, [])
        self._fill()
        return messages

    @property
    def conversations(self) -> list[str]:
        """The conversations that have waiting messages."""
        return [conversation for conversation, waiting in self._waiting.items() if waiting]

    def _fill(self) -> None:
        clear_layout(self._rows)
        waiting = self._waiting.get(self._shown, [])
        for place, message in enumerate(waiting):
            self._rows.addWidget(self._row(place, message))
        self.setVisible(bool(waiting))

    def _row(self, place: int, message: Queued) -> QWidget:
        frame = QFrame()
        frame.setProperty("role", "saved")
        frame.setFixedHeight(28)
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(10)
        row.addWidget(ElidedLabel(tr("Next: {text}", text=message.text), "note"), 1)
        if message.count:
            row.addWidget(label(plural("with {n} file", "with {n} files", message.count), "note"))
        number = next(_NUMBERS)
        edit = button(
            tr("Edit"), f"editQueued-{number}", "link", accessible=tr("Change this message before it is sent")
        )
        edit.clicked.connect(lambda: self.edited.emit(self._take(place)))
        remove = button(tr("Remove"), f"removeQueued-{number}", "link", accessible=tr("Do not send this message"))
        remove.clicked.connect(lambda: self.removed.emit(self._take(place)))
        row.addWidget(edit)
        row.addWidget(remove)
        return frame

    def _take(self, place: int) -> Queued:
        message = self._waiting[self._shown].pop(place)
        self._fill()
        return message
