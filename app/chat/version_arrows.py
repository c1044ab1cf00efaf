"""Arrows under a message that switch between its versions: `2 / 3`."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.language import number, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import IconButton, label


class VersionArrows(QWidget):
    """The arrows; hidden while there is only one version."""

    chosen = Signal(str)
    """Id of the version that the person wants to see."""

    def __init__(self, theme: ThemeManager, number: int, earlier: str, later: str) -> None:
        """
        Args:
            theme: gives the arrows' colour.
            number: the message's number, for the object names of the buttons.
            earlier: the tooltip of the arrow to the version before.
            later: the tooltip of the arrow to the version after.
        """
        super().__init__()
        self._versions: Sequence[str] = ()
        self._place = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        icons = ("chevron-left", "chevron-right")
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            icons = icons[::-1]
        self._back = IconButton(
            theme,
            icons[0],
            f"versionBefore-{number}",
            earlier,
            role="small",
            size=14,
        )
        self._on = IconButton(
            theme,
            icons[1],
            f"versionAfter-{number}",
            later,
            role="small",
            size=14,
        )
        self._text = label("", "note")
        self._text.setObjectName(f"versionCount-{number}")
        for part in (self._back, self._text, self._on):
            row.addWidget(part)
        self._back.clicked.connect(lambda: self._go(-1))
        self._on.clicked.connect(lambda: self._go(1))
        self.hide()

    def show_versions(self, versions: Sequence[str], shown: str) -> None:
        """Show which of these versions is on view."""
        self._versions = versions
        self._place = versions.index(shown) if shown in versions else 0
        place, total = number(self._place + 1), number(len(versions))
        self._text.setText(f"{place} / {total}")
        self._text.setAccessibleName(tr("Version {number} of {total}", number=place, total=total))
        self.set_enabled(True)
        self.setVisible(len(versions) > 1)

    def set_enabled(self, on: bool) -> None:
        """Say whether switching is possible now; it is not while a reply is being written."""
        self._back.setEnabled(on and self._place > 0)
        self._on.setEnabled(on and self._place < len(self._versions) - 1)

    def walk(self, steps: int) -> None:
        """Go this many versions forward or back, if there is one there."""
        if 0 <= self._place + steps < len(self._versions):
            self._go(steps)

    def _go(self, steps: int) -> None:
        self.set_enabled(False)  # until the other version is shown
        self.chosen.emit(self._versions[self._place + steps])
