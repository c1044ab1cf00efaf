"""The blocks of a reply: running text, and code with a copy button."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from app.chat.markdown import Block, highlighted, styled
from app.chat.message import NUMBERS
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label


class CodeBlock(QFrame):
    """Code with its language and a copy button."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self.setProperty("role", "code")
        self._theme, self._block = theme, block
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 10)
        layout.setSpacing(2)
        top = QHBoxLayout()
        self._language = label(block.language or "", "note")
        top.addWidget(self._language)
        top.addStretch(1)
        self._copy = button("Copy", f"copyCode-{next(NUMBERS)}", "link", accessible="Copy this code")
        self._copy.clicked.connect(self._copied)
        top.addWidget(self._copy)
        layout.addLayout(top)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._code = QLabel()
        self._code.setTextFormat(Qt.TextFormat.RichText)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._code.setAccessibleName("Code")
        self._scroll.setWidget(self._code)
        layout.addWidget(self._scroll)
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show other code (while it streams)."""
        self._block = block
        self._language.setText(block.language or "")
        self._render()

    def _render(self) -> None:
        self._code.setText(highlighted(self._block.content, self._block.language or "", self._theme.palette))
        self._render_height()

    def _render_height(self) -> None:
        hint = self._code.sizeHint()
        wide = hint.width() > max(self.width() - 24, 1)
        self._scroll.setFixedHeight(hint.height() + (14 if wide else 2))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._render_height()

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._block.content)
        self._copy.setText("Copied")
        QTimer.singleShot(1500, self._copy, lambda: self._copy.setText("Copy"))


class Prose(QLabel):
    """Running text of a reply."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self._theme, self._block = theme, block
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(_open_link)
        self.setAccessibleName("The assistant said")
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show other text (while it streams)."""
        self._block = block
        self._render()

    def _render(self) -> None:
        self.setText(styled(self._block.content, self._theme.palette))


def _open_link(address: str) -> None:
    url = QUrl(address)
    if url.scheme().lower() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(url)
