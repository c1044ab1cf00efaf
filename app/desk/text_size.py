"""The size of texts and the width of the text column: set in the settings or with keys, and kept in the window's settings."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

from app.theme import sizes
from app.theme.theme import ThemeManager

_SIZE, _COLUMN = "textSize", "textColumn"


def restore(settings: QSettings) -> None:
    """Apply the saved size and width, before any window is made."""
    kept = str(settings.value(_SIZE, sizes.USUAL))
    sizes.use(int(kept) if kept.isdecimal() else sizes.USUAL, str(settings.value(_COLUMN, sizes.NORMAL)))


class TextSize(QObject):
    """Sets and saves both."""

    changed = Signal()

    def __init__(self, theme: ThemeManager, settings: QSettings) -> None:
        """
        Args:
            theme: applies them to the window.
            settings: the window's settings.
        """
        super().__init__(theme)
        self._theme, self._settings = theme, settings
        restore(settings)
        theme.set_font()

    def larger(self) -> None:
        """Choose the next larger size, if there is one."""
        self._step(1)

    def smaller(self) -> None:
        """Choose the next smaller size, if there is one."""
        self._step(-1)

    def usual(self) -> None:
        """Choose the usual size."""
        self.set_percent(sizes.USUAL)

    def set_percent(self, percent: int) -> None:
        """Set the size of texts in percent; one of `sizes.STEPS`."""
        self._set(percent, sizes.column())

    def set_column(self, column: str) -> None:
        """Set the width of the text column; one of `sizes.COLUMNS`."""
        self._set(sizes.percent(), column)

    def _step(self, steps: int) -> None:
        place = sizes.STEPS.index(sizes.percent()) + steps
        self.set_percent(sizes.STEPS[min(max(place, 0), len(sizes.STEPS) - 1)])

    def _set(self, percent: int, column: str) -> None:
        if sizes.use(percent, column):
            self._settings.setValue(_SIZE, percent)
            self._settings.setValue(_COLUMN, column)
            self._theme.resize()
            self.changed.emit()
