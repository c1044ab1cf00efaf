"""A switch between several views of the same thing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Signal
from PySide6.QtGui import QIcon, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from app.theme.choice import ChoiceGroup
from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button

_BESIDE_TEXT = 26
"""The padding of a button and the gap to the next one, in pixels."""


class SegmentedSwitch(QFrame):
    """Buttons side by side of which one is pressed. They show only icons if their row has no room for texts."""

    chosen = Signal(int)

    def __init__(self, theme: ThemeManager, parts: Sequence[tuple[str, str, str, str]]) -> None:
        """Make the switch; the first part is chosen.

        Args:
            theme: gives the icons' colour.
            parts: text, icon, object name and tooltip of each button.
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
        """Press a button without emitting `chosen`."""
        self._group.choose(number)

    def set_text(self, number: int, text: str) -> None:
        """Change a button's text."""
        _, *rest = self._parts[number]
        self._parts[number] = (text, rest[0], rest[1], rest[2])
        self._buttons[number].setAccessibleName(text)
        if not self._compact:
            self._buttons[number].setText(text)

    def set_shown(self, number: int, shown: bool) -> None:
        """Show or hide a button."""
        self._buttons[number].setVisible(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if (place := self.parentWidget()) is not None:
            place.installEventFilter(self)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Show texts if the row has room for all that is in it, otherwise only icons: in some languages the texts are long."""
        place = self.parentWidget()
        row = place.layout() if place is not None else None
        if place is None or row is None:
            return
        needed = row.minimumSize().width() - self.minimumSizeHint().width() + self._width_of_texts()
        compact = needed > place.width()
        if compact != self._compact:
            self._compact = compact
            for part, (text, *_) in zip(self._buttons, self._parts, strict=True):
                part.setText("" if compact else text)
            self._tint()

    def _width_of_texts(self) -> int:
        """The width in pixels that the switch needs for its texts."""
        shown = [at for at, part in enumerate(self._buttons) if not part.isHidden()]
        width = sum(self._buttons[at].fontMetrics().horizontalAdvance(self._parts[at][0]) for at in shown)
        return width + len(shown) * _BESIDE_TEXT + 4

    def _tint(self) -> None:
        palette = self._theme.palette
        for part, (_, icon_name, *_) in zip(self._buttons, self._parts, strict=True):
            color = palette.text if part.isChecked() else palette.muted
            part.setIcon(icon(icon_name, color, 14) if self._compact else QIcon())
