"""The rail: a button for each view of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from app.theme.theme import ThemeManager
from app.theme.tokens import RAIL_WIDTH
from app.theme.widgets import IconButton


@dataclass(frozen=True)
class Place:
    """A view of the window, as the rail names it."""

    icon: str
    name: str
    """Of its button."""
    text: str
    shortcut: str


class Rail(QWidget):
    """The places below each other, the last one at the foot."""

    chosen = Signal(int)

    def __init__(self, theme: ThemeManager, places: Sequence[Place]) -> None:
        super().__init__()
        self.setProperty("role", "rail-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 7, 12)
        column.setSpacing(4)
        self._buttons = QButtonGroup(self)
        for number, place in enumerate(places):
            if number == len(places) - 1:
                column.addStretch(1)
            tooltip = f"{place.text} ({place.shortcut})"
            item = IconButton(
                theme, place.icon, place.name, place.text, role="rail", checked_color="accent", tooltip=tooltip
            )
            item.setCheckable(True)
            item.setFixedSize(40, 40)
            self._buttons.addButton(item, number)
            column.addWidget(item, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons.button(0).setChecked(True)
        self._buttons.idClicked.connect(self.chosen)

    def mark(self, number: int) -> None:
        """Mark the view that is shown, without telling."""
        self._buttons.button(number).setChecked(True)
