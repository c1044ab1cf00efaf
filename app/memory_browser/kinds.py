"""Pictures of the three kinds of memory, for a first visit."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.language import Later
from app.theme.icons import pixmap
from app.theme.theme import ThemeManager
from app.theme.widgets import Paragraph, label

_KINDS = (
    (
        "plaintext",
        "notebook-text",
        Later("Written down"),
        Later("Statements in words. They stand here: you read, correct and forget them."),
    ),
    (
        "activation",
        "zap",
        Later("Kept ready"),
        Later("What the model has read before, so that a reply begins at once. It stands under Contexts."),
    ),
    (
        "parametric",
        "graduation-cap",
        Later("Learned"),
        Later("What the model was taught and knows without looking it up. It stands under Adaptation."),
    ),
)
_TILE, _ICON, _WIDTH = 56, 28, 560


class KindsOfMemory(QWidget):
    """Three tiles side by side, each with a name and a sentence."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("kindsOfMemory")
        self.setFixedWidth(_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self._theme = theme
        self._tiles: list[tuple[QLabel, str, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 24, 0, 8)
        row.setSpacing(24)
        for kind, icon_name, title, text in _KINDS:
            column = QVBoxLayout()
            column.setSpacing(6)
            tile = label("", "tile")
            tile.setProperty("kind", kind)
            tile.setFixedSize(_TILE, _TILE)
            tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._tiles.append((tile, icon_name, kind))
            column.addWidget(tile, 0, Qt.AlignmentFlag.AlignHCenter)
            for words, stretch in ((label(title(), "strong"), 0), (Paragraph(text(), "muted"), 1)):
                words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
                column.addWidget(words, stretch)
            row.addLayout(column, 1)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        for tile, icon_name, kind in self._tiles:
            tile.setPixmap(pixmap(icon_name, getattr(self._theme.palette, kind), _ICON))
