"""Buttons of which one is chosen, by mouse, key or screen reader."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QButtonGroup


class ChoiceGroup(QButtonGroup):
    """Tells what the person chooses. A screen reader does not click a button that can be checked: it toggles it, so `idClicked` alone
    would not hear of that."""

    chosen = Signal(int)
    """The number of a button, also of one that was chosen already."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._silent = self._again = False
        self.idPressed.connect(self._pressed)
        self.idToggled.connect(self._toggled)
        self.idClicked.connect(self._clicked)

    def choose(self, number: int) -> None:
        """Check a button, without telling."""
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
