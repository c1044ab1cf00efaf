"""The panel on the right: which memories the model was given for a reply, which of them it used, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.language import Later, plural, tr
from app.pdf.window import Cited
from app.theme.theme import ThemeManager
from app.theme.tokens import PANEL_WIDTH
from app.theme.widgets import (
    Card,
    ElidedLabel,
    IconButton,
    ScoreBar,
    Side,
    button,
    clear_layout,
    label,
    scrolling_column,
)
from app.words import date_in_words, place_in_words

if TYPE_CHECKING:
    from memos_core import TranscriptEntry, UsedMemory


_TYPES = {
    "fact": Later("Fact"),
    "preference": Later("Preference"),
    "event": Later("Event"),
    "episode": Later("Episode"),
    "document": Later("Document"),
    "skill": Later("Skill"),
    "persona": Later("Persona"),
    "reminder": Later("Reminder"),
}
"""The names of the semantic types."""
_STATES = {
    "waiting": Later("waiting since", note="of a memory: meanwhile, after the reply"),
    "merged": Later("merged since", note="of a memory: meanwhile, after the reply"),
    "archived": Later("archived since", note="of a memory: meanwhile, after the reply"),
    "expired": Later("expired since", note="of a memory: meanwhile, after the reply"),
    "forgotten": Later("forgotten since", note="of a memory: meanwhile, after the reply"),
}
"""The words for the state of a used memory that is no longer in use."""


class _UsedCard(Card):
    """One memory; a click or Enter opens it in the memory browser."""

    opened = Signal(str)
    fileOpened = Signal(object)
    """The place (Cited) in the document that the memory comes from."""

    def __init__(self, theme: ThemeManager, used: UsedMemory) -> None:
        super().__init__()
        self._id = used.cube_id
        cube = used.cube
        self.setObjectName(f"usedMemory-{used.cube_id}")
        if cube is None:
            self.setAccessibleName(tr("A memory that was forgotten since"))
            self.body.addWidget(label(tr("Forgotten since"), "strong"))
            self.body.addWidget(label(tr("This memory was removed after the reply was written."), "note", wrap=True))
            return
        self.setAccessibleName(tr("Open the memory: {text}", text=cube.text[:80]))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr("Open in Memories"))
        self.body.addWidget(label(used.part, wrap=True))
        if cube.source is not None and cube.source.document is not None:
            place = place_in_words(cube.source.page, cube.source.heading)
            self.body.addWidget(ElidedLabel(" · ".join(filter(None, (cube.source.document, place))), "note"))
            if (file := cube.file) is not None:
                link = button(
                    tr("Open the document"),
                    f"openDocument-{cube.id}",
                    "link",
                    accessible=tr("Open {document}", document=cube.source.document),
                )
                place_in_file = Cited(file, cube.source.page, used.part or cube.text)
                link.clicked.connect(lambda: self.fileOpened.emit(place_in_file))
                self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        if used.why:
            self.body.addWidget(label(used.why, "note", wrap=True))
        self.body.addWidget(ScoreBar(theme, used.score))
        row = QHBoxLayout()
        parts = [_TYPES[cube.type]()]
        if cube.pinned:
            parts.append(tr("pinned", note="of a memory, in a list"))
        if cube.state in _STATES:
            state = (
                tr("replaced since", note="of a memory: meanwhile, after the reply")
                if cube.superseded_by
                else _STATES[cube.state]()
            )
            parts.append(state)
        row.addWidget(label(" · ".join(parts), "note"))
        row.addStretch(1)
        row.addWidget(label(date_in_words(cube.created_at), "note"))
        self.body.addLayout(row)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.focusPolicy() != Qt.FocusPolicy.NoFocus and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self._id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self._id)
            return
        super().keyPressEvent(event)


class MemoryPanel(Side):
    """Cards for the memories of the selected reply."""

    openMemory = Signal(str)
    openFile = Signal(object)
    """A place (Cited) in a document."""
    closed = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__(PANEL_WIDTH)
        self._engine, self._theme = engine, theme
        self.setObjectName("memoryPanel")
        self.setAccessibleName(tr("Memories for this reply"))
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        top = QHBoxLayout()
        self._title = label(tr("Memories for this reply"), "title")
        top.addWidget(self._title, 1)
        close = IconButton(theme, "x", "closeMemoryPanel", tr("Hide this panel"), size=16)
        close.clicked.connect(self.closed)
        top.addWidget(close)
        layout.addLayout(top)
        self._pending = label("", "note", wrap=True)
        self._pending.setObjectName("notYetByMeaning")
        self._pending.setToolTip(
            tr("They are found by their words already, and by their meaning once they have been read.")
        )
        self._pending.hide()
        layout.addWidget(self._pending)
        scroll, self._cards = scrolling_column("memoryPanelScroll", 12)
        layout.addWidget(scroll, 1)
        self._told_pending = False
        engine.opened.connect(self._read_pending)
        engine.vectorsProgressed.connect(self._vectors_progressed)  # not a lambda: it would outlive the panel
        self.show_entry(None)

    def _read_pending(self) -> None:
        def show(count: int) -> None:
            if not self._told_pending:  # otherwise a newer count has already arrived
                self._show_pending(count)

        self._told_pending = False
        self._engine.run(lambda memos: memos.waiting_for_vectors, show, None, self)

    def _vectors_progressed(self, _: int, waiting: int) -> None:
        self._show_pending(waiting)

    def _show_pending(self, count: int) -> None:
        """Say how many memories a reply may miss, because they have no vectors yet: after an import, for example."""
        self._told_pending = True
        self._pending.setText(
            plural("{n} text is not yet found by its meaning.", "{n} texts are not yet found by their meaning.", count)
        )
        self._pending.setVisible(count > 0)

    def show_entry(self, entry: TranscriptEntry | None) -> None:
        """Show the memories of a reply; None if there is no reply yet."""
        clear_layout(self._cards)
        if entry is None or not entry.used:
            text = (
                tr("When the model is given something that you have told before, it is listed here with the reason.")
                if entry is None
                else tr(
                    "No memory fitted this message, so the model was given none for it. What you pinned is given to it in every chat."
                )
            )
            self._cards.addWidget(label(text, "muted", wrap=True))
        else:
            used = sorted(entry.used, key=lambda item: -item.score)
            self._add(tr("Used in the reply"), [item for item in used if item.cited])
            self._add(tr("Given to the model, not used"), [item for item in used if not item.cited])
        self._cards.addStretch(1)

    def _add(self, heading: str, used: Sequence[UsedMemory]) -> None:
        if used:
            self._cards.addWidget(label(heading, "heading"))
        for item in used:
            card = _UsedCard(self._theme, item)
            card.opened.connect(self.openMemory)
            card.fileOpened.connect(self.openFile)
            self._cards.addWidget(card)
