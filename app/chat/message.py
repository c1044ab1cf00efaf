"""What the messages of both sides have in common: a place in the order, and the contradictions shown under them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from app.conflict_card import ConflictCard, conflict_by_age
from app.theme.tokens import TEXT_COLUMN

if TYPE_CHECKING:
    from memos_core import MemCube

FLASH_MILLISECONDS = 1600
UNKNOWN_SEQ = 1 << 62
"""Of a message that the engine does not have yet: after all others."""
NUMBERS = itertools.count(1)
"""Every message's buttons have names of their own."""


class MessageWidget(QWidget):
    """A message of either side; `seq` orders them, `message_id` names them."""

    settle = Signal(str)
    """The memory that holds, of several that contradict each other."""
    keepAll = Signal(str)
    """A memory that holds together with those that it contradicts."""
    memoryRequested = Signal(str)

    def __init__(self, seq: int, message_id: str | None) -> None:
        super().__init__()
        self.seq = seq
        self.message_id = message_id
        self.number = next(NUMBERS)
        self.text = ""
        self.setMaximumWidth(TEXT_COLUMN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(6)
        self._conflicts: dict[str, ConflictCard] = {}

    def show_conflicts(self, groups: Sequence[Sequence[MemCube]]) -> None:
        """Show under it which memories contradict each other; the first of each group is what this message is about."""
        wanted = {" ".join(f"{cube.id}.{cube.version}" for cube in group): group for group in groups}
        for known in [key for key in self._conflicts if key not in wanted]:
            card = self._conflicts.pop(known)
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for key, group in wanted.items():
            if key not in self._conflicts:
                self._conflicts[key] = self._conflict_card(group)
                self.column.addWidget(self._conflicts[key])

    def _conflict_card(self, group: Sequence[MemCube]) -> ConflictCard:
        card = conflict_by_age(group, str(self.number))
        card.settle.connect(self.settle)
        card.keepAll.connect(lambda: self.keepAll.emit(group[0].id))
        card.openMemory.connect(self.memoryRequested)
        return card

    def flash(self) -> None:
        """Draw attention to it for a moment."""
        cover = QFrame(self)
        cover.setProperty("role", "flash")
        cover.setGeometry(self.rect())
        cover.lower()
        cover.show()
        QTimer.singleShot(FLASH_MILLISECONDS, cover.deleteLater)
