"""Something folded to one line that can be opened."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.language import tr
from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label


class Fold(QWidget):
    """A line, and texts under it. Subclasses fill the texts in `_lay_out`, which is called only while it is open."""

    resized = Signal()

    def __init__(self, theme: ThemeManager, name: str, within: str, tooltip: str) -> None:
        """
        Args:
            theme: gives the arrow's colour.
            name: the object name of the line.
            within: what is under the line, for screen readers.
            tooltip: the line's tooltip.
        """
        super().__init__()
        self._theme, self._within = theme, within
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        row = QHBoxLayout()
        self._line = button("", name, "fold")
        self._line.setToolTip(tooltip)
        self._line.setCheckable(True)
        self._line.setIconSize(QSize(14, 14))
        self._line.toggled.connect(self._fold)
        row.addWidget(self._line)
        row.addStretch(1)
        column.addLayout(row)
        self._box = QFrame()
        self._box.setProperty("role", "thought")
        self._inside = QVBoxLayout(self._box)
        self._inside.setContentsMargins(12, 2, 8, 2)
        self._box.hide()
        column.addWidget(self._box)
        theme.changed.connect(self._tint)
        self._tint()

    def _add_text(self, role: str, accessible: str = "") -> QLabel:
        """Add a text under the line."""
        text = label("", role, wrap=True, selectable=True)
        if accessible:
            text.setAccessibleName(accessible)
        self._inside.addWidget(text)
        return text

    def _show(self, line: str) -> None:
        """Show another line, and fill the texts again if it is open."""
        self._line.setText(line)
        self._name()
        if self._line.isChecked():
            self._lay_out()

    def _lay_out(self) -> None:
        """Fill the texts under the line."""
        raise NotImplementedError

    def _fold(self, opened: bool) -> None:
        if opened:
            self._lay_out()
        self._box.setVisible(opened)
        self._tint()
        self._name()
        self.resized.emit()

    def _name(self) -> None:
        line = self._line.text()
        self._line.setAccessibleName(
            tr("{line}: hide {within}", line=line, within=self._within)
            if self._line.isChecked()
            else tr("{line}: show {within}", line=line, within=self._within)
        )

    def _tint(self) -> None:
        arrow = "chevron-down" if self._line.isChecked() else "chevron-right"
        self._line.setIcon(icon(arrow, self._theme.palette.faint, 14))
