"""What the messages of both sides have in common: their order, and the conflicts shown under them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.chat.marking import Wanted
from app.conflict_card import ConflictCard, conflict_by_age
from app.language import tr
from app.theme.menu import Entry

if TYPE_CHECKING:
    from memos_core import MemCube

FLASH_MILLISECONDS = 1600
UNKNOWN_SEQ = 1 << 62
"""The sequence number of a message that the engine does not have yet: it sorts after all others."""
NUMBERS = itertools.count(1)
"""Numbers that make the object names of each message's buttons unique."""


class Markable(Protocol):
    """A part of a message in which the searched words can be highlighted."""

    def mark(self, wanted: Wanted, first: int) -> int:
        """Highlight them; returns how many hits the part has."""

    def mapTo(self, parent: QWidget, point: QPoint) -> QPoint:
        """A point of the part in the coordinates of the message."""

    def height(self) -> int:
        """The height of the part in pixels."""


class MessageWidget(QWidget):
    """A message of either side; `seq` is its place in the conversation, `message_id` its id."""

    settle = Signal(str)
    """Id of the memory that is true, of several that contradict each other."""
    keepAll = Signal(str)
    """Id of a memory; it and those that it contradicts are all true."""
    memoryRequested = Signal(str)
    versionRequested = Signal(str)
    """Id of another version of the message, which the person wants to see."""
    quoteRequested = Signal(str)
    """A passage to quote in the next message."""
    deleteRequested = Signal(object, bool)
    """The widget, and whether to delete all following messages too."""

    def __init__(self, seq: int, message_id: str | None) -> None:
        super().__init__()
        self.seq = seq
        self.message_id = message_id
        self.number = next(NUMBERS)
        self.text = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(6)
        self._conflicts: dict[str, ConflictCard] = {}
        self._places: list[int] = []

    def show_conflicts(self, groups: Sequence[Sequence[MemCube]]) -> None:
        """Show under the message which memories contradict each other; the first of each group belongs to this message."""
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

    def set_busy(self, busy: bool) -> None:
        """Say whether a reply is being written in the conversation."""
        raise NotImplementedError

    def parts(self) -> Sequence[Markable]:
        """The parts of the message, from top to bottom."""
        raise NotImplementedError

    def mark(self, wanted: Wanted) -> None:
        """Highlight the searched words."""
        if not wanted.text and not self._places:
            return
        self._places = []
        for part in self.parts():
            self._places.append(part.mark(wanted, sum(self._places)))

    def height_of_place(self, number: int) -> int:
        """About how many pixels below the message's upper edge a hit is."""
        for part, count in zip(self.parts(), self._places, strict=False):
            if number < count:
                top = part.mapTo(self, QPoint(0, 0)).y()
                return top + part.height() * number // max(count, 1)
            number -= count
        return 0

    def passage(self) -> str:
        """The selected text of the message, or all of it."""
        selected = [item.selectedText() for item in self.findChildren(QLabel) if item.hasSelectedText()]
        if not selected or "\ufffc" in selected[0]:  # formulas or pictures among the words
            return self.text
        return selected[0].replace("\u2029", "\n").replace("\u2028", "\n")

    def entries_for_all(self, *, busy: bool) -> list[Entry | None]:
        """The menu entries that the messages of both sides have."""
        known = self.message_id is not None and not busy
        return [
            Entry("quoteMessage", tr("Quote in my message"), lambda: self.quoteRequested.emit(self.passage())),
            None,
            Entry("deleteMessage", tr("Delete this message"), lambda: self.deleteRequested.emit(self, False), known),
            Entry("deleteFollowing", tr("Delete from here on"), lambda: self.deleteRequested.emit(self, True), known),
        ]

    def flash(self) -> None:
        """Flash for a moment, to draw attention to the message."""
        cover = QFrame(self)
        cover.setProperty("role", "flash")
        cover.setGeometry(self.rect())
        cover.lower()
        cover.show()
        QTimer.singleShot(FLASH_MILLISECONDS, cover.deleteLater)
