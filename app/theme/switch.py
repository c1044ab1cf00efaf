"""A switch between a few views of the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from app.theme.choice import ChoiceGroup
from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button


class SegmentedSwitch(QFrame):
    """Buttons side by side of which one is down; where there is no room they show icons only."""

    chosen = Signal(int)

    def __init__(self, theme: ThemeManager, parts: Sequence[tuple[str, str, str, str]]) -> None:
        """The first part is chosen.

        Args:
            theme: for the icons.
            parts: text, icon, object name and tooltip of each.
        """
        super().__init__()
        self.setProperty("role", "segments")
        self._theme, self._parts, self._compact = theme, list(parts), False
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        self._group = ChoiceGroup(self)
        self._buttons: list[QPushButton] = []
        for number, (text, _, name, tooltip) in enumerate(parts):
            part = button(text, name, "segment", tooltip=tooltip)
            part.setCheckable(True)
            part.setIconSize(QSize(14, 14))
            self._group.addButton(part, number)
            self._buttons.append(part)
            row.addWidget(part)
        self._group.choose(0)
        self._group.chosen.connect(self.chosen)
        self._group.idToggled.connect(self._tint)
        theme.changed.connect(self._tint)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def choose(self, number: int) -> None:
        """Press a button, without telling."""
        self._group.choose(number)

    def set_text(self, number: int, text: str) -> None:
        """Change what a button says."""
        _, *rest = self._parts[number]
        self._parts[number] = (text, rest[0], rest[1], rest[2])
        self._buttons[number].setAccessibleName(text)
        if not self._compact:
            self._buttons[number].setText(text)

    def set_shown(self, number: int, shown: bool) -> None:
        """Show or hide a button."""
        self._buttons[number].setVisible(shown)

    def set_compact(self, compact: bool) -> None:
        """Show icons only, or texts."""
        if compact != self._compact:
            self._compact = compact
            for part, (text, *_) in zip(self._buttons, self._parts, strict=True):
                part.setText("" if compact else text)
            self._tint()

    def _tint(self) -> None:
        palette = self._theme.palette
        for part, (_, icon_name, *_) in zip(self._buttons, self._parts, strict=True):
            color = palette.text if part.isChecked() else palette.muted
            part.setIcon(icon(icon_name, color, 14) if self._compact else QIcon())
