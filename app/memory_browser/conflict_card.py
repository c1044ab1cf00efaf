"""Memories that cannot hold together: all their texts, and the buttons that settle it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.theme.widgets import Card, breakable, button, date_in_words, label

if TYPE_CHECKING:
    from memos_core import MemCube

LONGEST = 400
"""Characters of a text."""
_FROZEN = "That memory is frozen. Unfreeze it to change it."


class ConflictCard(Card):
    """Asks which of two or more memories holds."""

    settle = Signal(str)
    """The memory that holds."""
    keepAll = Signal()
    openMemory = Signal(str)

    def __init__(self, cube: MemCube, others: Sequence[MemCube]) -> None:
        super().__init__("Cannot both hold" if len(others) == 1 else "Cannot all hold")
        self.setObjectName("conflictCard")
        members = (cube, *others)
        for number, member in enumerate(members):
            others_frozen = any(other.frozen for other in members if other is not member)
            self.body.addWidget(self._member(member, number, len(others), others_frozen))
        row = QHBoxLayout()
        both = button(
            "Both hold" if len(others) == 1 else "All hold", "keepAll", "pill", tooltip="Keep them all; this is settled"
        )
        both.clicked.connect(self.keepAll)
        if cube.frozen:
            both.setEnabled(False)
            both.setToolTip(_FROZEN)
        row.addWidget(both)
        row.addStretch(1)
        self.body.addLayout(row)

    def _member(self, member: MemCube, number: int, others: int, others_frozen: bool) -> QFrame:
        box = QFrame()
        box.setProperty("role", "quote")
        column = QVBoxLayout(box)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(4)
        text = member.text if len(member.text) <= LONGEST else member.text[:LONGEST].rstrip() + " …"
        column.addWidget(label(breakable(text), wrap=True, selectable=True))
        column.addWidget(label(said(member), "note", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(6)
        word = "This one holds" if number == 0 else "The other holds" if others == 1 else "That one holds"
        name = "settleThis" if number == 0 else f"settle-{member.id}"
        holds = button(word, name, "pill", tooltip="It stays; what contradicts it is archived")
        if others_frozen:
            holds.setEnabled(False)
            holds.setToolTip("What contradicts it is frozen. Unfreeze that to archive it.")
        holds.clicked.connect(lambda: self.settle.emit(member.id))
        row.addWidget(holds)
        if number:
            look = button("Show", f"openConflicting-{member.id}", "link", tooltip="Look at that memory")
            look.clicked.connect(lambda: self.openMemory.emit(member.id))
            row.addWidget(look)
        row.addStretch(1)
        column.addLayout(row)
        return box


def said(cube: MemCube) -> str:
    """Who said it and when, in a line: `You, 12 May 2025`."""
    if cube.source is not None and cube.source.document is not None:
        who = cube.source.document
    elif cube.source is not None and cube.source.message is not None:
        who = cube.speaker or "You"
    else:
        who = {"import": "Imported", "merge": "Merged"}.get(cube.origin, "Added by hand")
    held = "" if cube.state.value in ("generated", "activated") else f" · {cube.state.value}"
    return f"{breakable(who)}, {date_in_words(cube.occurred_at or cube.created_at)}{held}"
