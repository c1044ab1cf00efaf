"""What the messages of both sides have in common."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.theme.tokens import TEXT_COLUMN

FLASH_MILLISECONDS = 1600
NUMBERS = itertools.count(1)
"""Every message's buttons have names of their own."""


class MessageWidget(QWidget):
    """A message of either side; `seq` orders them, `message_id` names them."""

    def __init__(self, seq: int, message_id: str | None) -> None:
        super().__init__()
        self.seq = seq
        self.message_id = message_id
        self.number = next(NUMBERS)
        self.setMaximumWidth(TEXT_COLUMN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(6)

    def flash(self) -> None:
        """Draw attention to it for a moment."""
        cover = QFrame(self)
        cover.setProperty("role", "flash")
        cover.setGeometry(self.rect())
        cover.lower()
        cover.show()
        QTimer.singleShot(FLASH_MILLISECONDS, cover.deleteLater)
