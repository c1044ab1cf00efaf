"""Buttons of which exactly one is chosen: by mouse, key or screen reader."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup


class ChoiceGroup(QButtonGroup):
    """Emits `chosen` for every way of choosing. A screen reader does not click a checkable button but toggles it, which `idClicked` alone
    would miss."""

    chosen = Signal(int)
    """The id of the chosen button, even if it was already chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._silent = self._again = False
        self.idPressed.connect(self._pressed)
        self.idToggled.connect(self._toggled)
        self.idClicked.connect(self._clicked)

    def choose(self, number: int) -> None:
        """Check a button without emitting `chosen`."""
        self._silent = True
        self.button(number).setChecked(True)
        self._silent = False

    def _pressed(self, number: int) -> None:
        self._again = self.button(number).isChecked()

    def _toggled(self, number: int, on: bool) -> None:
        if on and not self._silent:
            self.chosen.emit(number)

    def _clicked(self, number: int) -> None:
        if self._again:
            self.chosen.emit(number)
