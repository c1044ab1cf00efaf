"""The entries of lists in the settings' cards: spaces, backups, clients, tool servers, keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.theme.widgets import label


class CardEntry(QFrame):
    """One entry in a frame: its name, notes and buttons."""

    def __init__(self, name: str, notes: Sequence[QLabel], acts: Sequence[QPushButton]) -> None:
        """
        Args:
            name: the entry's name.
            notes: lines below the name.
            acts: the buttons on the right.
        """
        super().__init__()
        self.setProperty("role", "quote")
        self.column = QVBoxLayout(self)
        """The layout to which more can be added below."""
        self.column.setContentsMargins(10, 8, 8, 8)
        self.column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(name))
        for note in notes:
            words.addWidget(note)
        row.addLayout(words, 1)
        for act in acts:
            row.addWidget(act, 0, Qt.AlignmentFlag.AlignVCenter)
        self.column.addLayout(row)
