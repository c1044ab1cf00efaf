"""What tools were called for a reply: a line for each, to be opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label
from app.tools.words import LONGEST_GIVEN, LONGEST_SAID, arguments_in_words, shown_in_words, use_in_words
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import ToolUse


class ToolFold(QWidget):
    """One call: its line, and under it what the tool was given and what it said."""

    resized = Signal()

    def __init__(self, theme: ThemeManager, number: int, place: int) -> None:
        """
        Args:
            theme: for the arrow.
            number: of the message, for the name of the button.
            place: which call of the reply it is, from 0.
        """
        super().__init__()
        self._theme = theme
        self._use: ToolUse | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        row = QHBoxLayout()
        self._line = button("", f"toolCall-{number}-{place}", "fold")
        self._line.setCheckable(True)
        self._line.setIconSize(QSize(14, 14))
        self._line.toggled.connect(self._fold)
        row.addWidget(self._line)
        row.addStretch(1)
        column.addLayout(row)
        self._box = QFrame()
        self._box.setProperty("role", "thought")
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(12, 2, 8, 2)
        self._given = label("", "note", wrap=True, selectable=True)
        self._said = label("", "muted", wrap=True, selectable=True)
        self._said.setAccessibleName("What the tool said")
        inside.addWidget(self._given)
        inside.addWidget(self._said)
        self._box.hide()
        column.addWidget(self._box)
        theme.changed.connect(self._tint)
        self._tint()

    def show_use(self, use: ToolUse) -> None:
        """Show how the call stands."""
        self._use = use
        self._line.setText(use_in_words(use))
        self._name()
        if self._line.isChecked():
            self._lay_out()

    def _fold(self, opened: bool) -> None:
        if opened:
            self._lay_out()
        self._box.setVisible(opened)
        self._tint()
        self._name()
        self.resized.emit()

    def _lay_out(self) -> None:
        assert self._use is not None  # it is shown with one
        given = arguments_in_words(self._use.arguments) or "Without arguments"
        self._given.setText(breakable(shown_in_words(given, LONGEST_GIVEN)))
        said = self._use.result or "It has not said anything yet."
        self._said.setText(breakable(shown_in_words(said, LONGEST_SAID)))

    def _name(self) -> None:
        shown = "hide" if self._line.isChecked() else "show"
        self._line.setAccessibleName(f"{self._line.text()}: {shown} what the tool said")
        self._line.setToolTip("A tool that the model has called for this reply")

    def _tint(self) -> None:
        arrow = "chevron-down" if self._line.isChecked() else "chevron-right"
        self._line.setIcon(icon(arrow, self._theme.palette.faint, 14))
