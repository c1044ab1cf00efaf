"""A line above a temporary chat: nothing of it is read, remembered or written; and a button to end it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.language import tr
from app.theme.icons import pixmap
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label


class TemporaryBanner(QFrame):
    """The line."""

    ended = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("temporaryBanner")
        self.setProperty("role", "temporary")
        self._theme = theme
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(10)
        self._icon = QLabel()
        row.addWidget(self._icon)
        row.addWidget(
            label(
                tr(
                    "Nothing is read from your memories, remembered, or written to disk. This chat is gone when you leave it."
                ),
                "muted",
                wrap=True,
            ),
            1,
        )
        end = button(tr("End it"), "endTemporary", "pill", tooltip=tr("Leave this chat; nothing of it is kept"))
        end.clicked.connect(self.ended)
        row.addWidget(end)
        theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        self._icon.setPixmap(pixmap("message-circle-dashed", self._theme.palette.muted, 16))
