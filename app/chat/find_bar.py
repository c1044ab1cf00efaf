"""Finds words in the chat that is shown: counts and highlights all hits, and goes to the next or previous one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from app.bridge import Engine
from app.chat.marking import NOTHING, Wanted
from app.chat.transcript import Transcript
from app.desk.actions import shown_key
from app.language import number, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import IconButton, SearchField, label

if TYPE_CHECKING:
    from memos_core import Hit

_FIELD_WIDTH = 260


class FindBar(QFrame):
    """A line above the messages, hidden until it is opened."""

    closed = Signal()

    def __init__(self, engine: Engine, theme: ThemeManager, transcript: Transcript) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self.setProperty("role", "find")
        self._engine, self._transcript = engine, transcript
        self._hits: list[Hit] = []
        self._text = ""
        self._place = -1
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 6, 16, 6)
        row.setSpacing(6)
        self.field = SearchField("findField", tr("Find in this chat"), tr("Find in this chat"), self._searched)
        self.field.setMaximumWidth(_FIELD_WIDTH)
        self.field.clears_by_escape = False
        row.addWidget(self.field, 1)
        self._count = label("", "note")
        self._count.setObjectName("findCount")
        row.addWidget(self._count)
        row.addStretch(1)
        self._before = IconButton(
            theme,
            "arrow-up",
            "findBefore",
            tr("Previous place"),
            size=16,
            tooltip=tr("Previous place ({key}, {other})", key=shown_key("Shift+Enter"), other=shown_key("Shift+F3")),
        )
        self._before.clicked.connect(lambda: self.go(-1))
        self._after = IconButton(
            theme,
            "arrow-down",
            "findAfter",
            tr("Next place"),
            size=16,
            tooltip=tr("Next place ({key}, {other})", key=shown_key("Enter"), other=shown_key("F3")),
        )
        self._after.clicked.connect(lambda: self.go(1))
        close = IconButton(
            theme,
            "x",
            "findClose",
            tr("Close the search"),
            size=16,
            tooltip=tr("Close the search ({key})", key=shown_key("Esc")),
        )
        close.clicked.connect(self.close_bar)
        for part in (self._before, self._after, close):
            row.addWidget(part)
        self._show_count()
        self.hide()

    def open_bar(self, text: str | None = None, message: str | None = None) -> None:
        """Show the bar, and put the cursor into it.

        Args:
            text: the text to search for; None for the last one.
            message: id of the message to go to; None for the newest that contains the text.
        """
        self.show()
        if text is not None:
            self.field.blockSignals(True)
            self.field.setText(text)
            self.field.blockSignals(False)
        self.field.setFocus()
        self.field.selectAll()
        self._search(self.field.text(), message)

    def close_bar(self) -> None:
        """Hide the bar, and remove all highlighting."""
        if self.isHidden():
            return
        self.hide()
        self._hits, self._place, self._text = [], -1, ""
        self._transcript.mark(NOTHING, None)
        self.closed.emit()

    def again(self) -> None:
        """Search again, because the conversation's messages have changed."""
        if not self.isHidden() and self._text:
            message = self._current[0] if self._current is not None else None
            self._search(self._text, message, jump=False)

    def go(self, steps: int) -> None:
        """Go this many hits forward or back; after the last hit comes the first."""
        total = self._total
        if total:
            self._place = (self._place + steps) % total
            self._show_place(jump=True)

    @property
    def _total(self) -> int:
        return sum(hit.count for hit in self._hits)

    @property
    def _current(self) -> tuple[str, int] | None:
        """The id of the message with the present hit, and the number of the hit in it."""
        left = self._place
        for hit in self._hits if left >= 0 else ():
            if left < hit.count:
                return hit.message, left
            left -= hit.count
        return None

    def _searched(self, text: str) -> None:
        self._search(text, None)

    def _search(self, text: str, message: str | None, *, jump: bool = True) -> None:
        talk, self._text = self._transcript.talk, text.strip()
        if talk is None or not self._text:
            self._hits, self._place = [], -1
            self._show_place(jump=False)
            return
        wanted = self._text

        def show(hits: list[Hit]) -> None:
            if wanted != self._text or self._transcript.talk != talk or self.isHidden():
                return
            self._hits = hits
            named = next((place for place, hit in enumerate(hits) if hit.message == message), None)
            if named is not None:
                self._place = sum(hit.count for hit in hits[:named])
            else:
                self._place = self._total - 1
            self._show_place(jump=jump)

        self._engine.run(lambda memos: memos.find_in_chat(talk.id, wanted, temporary=talk.temporary), show, None, self)

    def _show_place(self, *, jump: bool) -> None:
        self._show_count()
        self._transcript.mark(Wanted(self._text), self._current)
        if jump and self._current is not None:
            self._transcript.show_place(*self._current)

    def _show_count(self) -> None:
        total = self._total
        words = tr("Not found") if self._text else ""
        if total:
            words = tr("{number} of {total}", number=number(self._place + 1), total=number(total))
        self._count.setText(words)
        self._count.setAccessibleName(words)
        for part in (self._before, self._after):
            part.setEnabled(total > 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F3):
            self.go(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        else:
            super().keyPressEvent(event)
