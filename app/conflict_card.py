"""Memories that contradict each other: a card with all their texts, and the buttons that settle the conflict."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.language import Later, tr
from app.theme.widgets import Card, button, label
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import MemCube

LONGEST = 400
"""How many characters of a memory are shown at most."""
SETTLED = Later("Settled. What it contradicts is archived.")
ALL_HOLD = Later("Settled. All of them are true.")
_FROZEN = Later("That memory is frozen. Unfreeze it to change it.")
_STATES = {
    "waiting": Later("waiting", note="the state of a memory"),
    "merged": Later("merged", note="the state of a memory"),
    "archived": Later("archived", note="the state of a memory"),
    "expired": Later("expired", note="the state of a memory"),
    "forgotten": Later("forgotten", note="the state of a memory"),
}
"""The words for a memory that is not in use, by its state."""


class ConflictCard(Card):
    """Asks which of two or more conflicting memories is true."""

    settle = Signal(str)
    """Id of the memory that is true."""
    keepAll = Signal()
    openMemory = Signal(str)

    def __init__(
        self, heading: str, members: Sequence[MemCube], words: Sequence[str], *, shown: str = "", key: str = ""
    ) -> None:
        """
        Args:
            heading: the card's heading.
            members: the memories.
            words: the text of each memory's button.
            shown: id of a memory that is on view anyway; it gets no "Show" button.
            key: sets the buttons' object names apart from those of other cards.
        """
        super().__init__(heading)
        self.setObjectName(f"conflictCard-{key}" if key else "conflictCard")
        self._key = f"{key}-" if key else ""
        for member, word in zip(members, words, strict=True):
            others_frozen = any(other.frozen for other in members if other is not member)
            self.body.addWidget(self._member(member, word, others_frozen, shown))
        row = QHBoxLayout()
        both = button(
            tr("Both are true") if len(members) == 2 else tr("All are true"),
            f"keepAll-{key}" if key else "keepAll",
            "pill",
            tooltip=tr("Keep them all, and do not ask again"),
        )
        both.clicked.connect(self.keepAll)
        if any(member.frozen and member.conflicts_with for member in members):
            both.setEnabled(False)
            both.setToolTip(_FROZEN())
        row.addWidget(both)
        row.addStretch(1)
        self.body.addLayout(row)

    def _member(self, member: MemCube, word: str, others_frozen: bool, shown: str) -> QFrame:
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
        tooltip = tr("It stays; what contradicts it is archived")
        holds = button(word, f"settle-{self._key}{member.id}", "pill", tooltip=tooltip)
        if others_frozen:
            holds.setEnabled(False)
            holds.setToolTip(tr("What contradicts it is frozen. Unfreeze that to archive it."))
        holds.clicked.connect(lambda: self.settle.emit(member.id))
        row.addWidget(holds)
        if member.id != shown:
            look = button(
                tr("Show"), f"openConflicting-{self._key}{member.id}", "link", tooltip=tr("Look at that memory")
            )
            look.clicked.connect(lambda: self.openMemory.emit(member.id))
            row.addWidget(look)
        row.addStretch(1)
        column.addLayout(row)
        return box


def conflict_beside(cube: MemCube, others: Sequence[MemCube]) -> ConflictCard:
    """A card for a place where one of the memories is on view."""
    other = tr("The other is true") if len(others) == 1 else tr("That one is true")
    heading = tr("Cannot both be true") if len(others) == 1 else tr("Cannot all be true")
    return ConflictCard(heading, [cube, *others], [tr("This one is true"), *(other for _ in others)], shown=cube.id)


def conflict_by_age(members: Sequence[MemCube], key: str) -> ConflictCard:
    """A card for a conversation, with the newest memory first."""
    newest_first = sorted(members, key=lambda cube: cube.occurred_at or cube.created_at, reverse=True)
    two = len(members) == 2
    words = (
        [tr("The newer one is true"), tr("The older one is true")] if two else [tr("This one is true") for _ in members]
    )
    heading = tr("These cannot both be true. Which one is?") if two else tr("These cannot all be true. Which one is?")
    return ConflictCard(heading, newest_first, words, key=key)


def said(cube: MemCube) -> str:
    """Where a memory comes from and when, in a line: `You, 12 May 2025`."""
    if cube.source is not None and cube.source.document is not None:
        who = cube.source.document
    elif cube.source is not None and cube.source.message is not None:
        who = cube.speaker or tr("You")
    else:
        origins = {"import": tr("Imported"), "shared": tr("From a shared space"), "merge": tr("Merged")}
        who = origins.get(cube.origin.partition(":")[0], tr("Added by hand"))
    held = f" · {_STATES[cube.state]()}" if cube.state in _STATES else ""
    return f"{breakable(who)}, {cube.when}{held}"
