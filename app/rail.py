"""The rail: a button for each view of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.desk.actions import shown_key
from app.language import Later, tr
from app.theme.choice import ChoiceGroup
from app.theme.theme import ThemeManager
from app.theme.tokens import RAIL_WIDTH
from app.theme.widgets import IconButton


@dataclass(frozen=True)
class Place:
    """A view of the window, as a button of the rail."""

    icon: str
    name: str
    """The button's object name."""
    label: Later
    shortcut: str

    @property
    def text(self) -> str:
        """The view's name, in the window's language."""
        return self.label()

    @property
    def tooltip(self) -> str:
        """The view's name with the shortcut."""
        return tr("{text} ({shortcut})", text=self.text, shortcut=shown_key(self.shortcut))


class _RailButton(IconButton):
    """The button of a place; it shows a dot when the place has news."""

    noted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.noted:
            palette = self._theme.palette
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(palette.accent_ground if self.isChecked() else palette.sunken))
            painter.setBrush(QColor(palette.text))
            painter.drawEllipse(QRectF(25, 7, 8, 8))


class Rail(QWidget):
    """The buttons of all places in a column, the last one at the foot."""

    chosen = Signal(int)

    def __init__(self, theme: ThemeManager, places: Sequence[Place], badge: QWidget) -> None:
        """
        Args:
            theme: the theme.
            places: the views.
            badge: shows whose profile is open; it stands at the foot, above the last place.
        """
        super().__init__()
        self.setProperty("role", "rail-bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(RAIL_WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 12, 7, 12)
        column.setSpacing(4)
        self._places = places
        self._buttons = ChoiceGroup(self)
        for number, place in enumerate(places):
            if number == len(places) - 1:
                column.addStretch(1)
                column.addWidget(badge, 0, Qt.AlignmentFlag.AlignHCenter)
            item = _RailButton(
                theme, place.icon, place.name, place.text, role="rail", checked_color="accent", tooltip=place.tooltip
            )
            item.setCheckable(True)
            item.setFixedSize(40, 40)
            self._buttons.addButton(item, number)
            column.addWidget(item, 0, Qt.AlignmentFlag.AlignHCenter)
        self._buttons.choose(0)
        self._buttons.chosen.connect(self.chosen)

    def mark(self, number: int) -> None:
        """Show which view is open, without emitting `chosen`."""
        self._buttons.choose(number)

    def note(self, number: int, words: str) -> None:
        """Put a dot on a place, and say why.

        Args:
            number: the number of the place.
            words: the reason, for the tooltip and for screen readers; "" removes the dot.
        """
        item, place = self._buttons.button(number), self._places[number]
        assert isinstance(item, _RailButton)  # all of them are
        item.noted = bool(words)
        item.setToolTip(f"{place.tooltip}\n{words}" if words else place.tooltip)
        item.setAccessibleName(tr("{place}. {words}", place=place.text, words=words) if words else place.text)
        item.update()
