"""The files that went with a message, as chips above it: name, type and size. A click opens one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.language import tr
from app.theme.icons import icon
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label
from app.words import size_in_words

if TYPE_CHECKING:
    from memos_core import MessageFile

NAME_PX = 260
"""The width of a name in pixels; a longer one is shortened in the middle, so that its ending can be read."""
_ICON = 16


class SentFiles(QWidget):
    """The chips of one message."""

    opened = Signal(int)
    """The index of the file to open among the message's files."""

    def __init__(self, theme: ThemeManager, files: Sequence[MessageFile], number: int) -> None:
        """
        Args:
            theme: gives the icons' colour.
            files: the message's files.
            number: the message's number, for the object names of the chips.
        """
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("Files of this message"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(4)
        self._chips: list[tuple[QPushButton, bool]] = []
        for place, file in enumerate(files):
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(
                self._chip(file, place, number) if file.name else label(tr("A file that was forgotten"), "note")
            )
            column.addLayout(row)
        theme.changed.connect(self._tint)
        self._tint()

    def _chip(self, file: MessageFile, place: int, number: int) -> QPushButton:
        kind = PurePath(file.name).suffix.removeprefix(".").upper()
        about = " · ".join(filter(None, (kind, size_in_words(file.size))))
        chip = button(
            "",
            f"sentFile-{number}-{place}",
            "pill",
            tooltip="\n".join(filter(None, (file.path or file.name, tr("Click to open it")))),
            accessible=tr("Open {name}, {about}", name=file.name, about=about),
        )
        short = chip.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, NAME_PX)
        chip.setText(f"{short}   {about}".replace("&", "&&"))
        chip.setIconSize(QSize(_ICON, _ICON))
        chip.clicked.connect(lambda: self.opened.emit(place))
        self._chips.append((chip, file.picture))
        return chip

    def _tint(self) -> None:
        for chip, picture in self._chips:
            chip.setIcon(icon("image" if picture else "file-text", self._theme.palette.muted, _ICON))
