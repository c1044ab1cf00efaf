"""What a model has thought before it replied: folded to one line, to be opened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label

MOST_SHOWN = 20_000
"""Characters of thoughts that are laid out; of more the end is shown."""


class ThoughtFold(QWidget):
    """A line that says how long the model has thought, and the thoughts under it."""

    resized = Signal()

    def __init__(self, theme: ThemeManager, number: int) -> None:
        """
        Args:
            theme: for the arrow.
            number: of the message, for the name of the button.
        """
        super().__init__()
        self._theme = theme
        self._thought = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        row = QHBoxLayout()
        self._line = button("", f"thought-{number}", "fold")
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
        self._text = label("", "muted", wrap=True, selectable=True)
        self._text.setAccessibleName("What the model thought")
        inside.addWidget(self._text)
        self._box.hide()
        column.addWidget(self._box)
        theme.changed.connect(self._tint)
        self._tint()

    def show_thought(self, thought: str, seconds: float | None) -> None:
        """Show thoughts.

        Args:
            thought: what was thought so far.
            seconds: how long it took; None while it goes on.
        """
        self._thought = thought
        words = "Thinking …" if seconds is None else f"Thought for {_seconds(seconds)}"
        self._line.setText(words)
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
        cut = len(self._thought) > MOST_SHOWN
        self._text.setText(("… " if cut else "") + self._thought[-MOST_SHOWN:].strip())

    def _name(self) -> None:
        shown = "hide" if self._line.isChecked() else "show"
        self._line.setAccessibleName(f"{self._line.text()}: {shown} what the model thought")
        self._line.setToolTip("It is no part of the reply, is not remembered, and no later prompt holds it")

    def _tint(self) -> None:
        arrow = "chevron-down" if self._line.isChecked() else "chevron-right"
        self._line.setIcon(icon(arrow, self._theme.palette.faint, 14))


def _seconds(seconds: float) -> str:
    """How long somebody thought: `8 s`, `2 min 5 s`."""
    whole = max(round(seconds), 1)
    return f"{whole} s" if whole < 90 else f"{whole // 60} min {whole % 60} s"
