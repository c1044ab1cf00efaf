"""The blocks of a reply: running text, and code with a copy button."""

from __future__ import annotations

import html
from typing import Any

from PySide6.QtCore import Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout

from app.chat.markdown import Block, highlighted, read_aloud, styled
from app.chat.marking import NOTHING, Wanted, marked
from app.chat.message import NUMBERS
from app.language import tr
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label
from app.words import reads_from_right


class CodeBlock(QFrame):
    """Code with its language and a copy button."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self.setProperty("role", "code")
        self._theme, self._block = theme, block
        self._wanted, self._first = NOTHING, 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 10)
        layout.setSpacing(2)
        top = QHBoxLayout()
        self._language = label(block.language or "", "note")
        top.addWidget(self._language)
        top.addStretch(1)
        self._copy = button(tr("Copy"), f"copyCode-{next(NUMBERS)}", "link", accessible=tr("Copy this code"))
        self._copy.clicked.connect(self._copied)
        top.addWidget(self._copy)
        layout.addLayout(top)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._code = QLabel()
        self._code.setTextFormat(Qt.TextFormat.RichText)
        self._code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._code.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._code.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._code.setAccessibleName(tr("Code"))
        self._scroll.setWidget(self._code)
        layout.addWidget(self._scroll)
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show other code (while it streams)."""
        self._block = block
        self._language.setText(block.language or "")
        self._render()

    def mark(self, wanted: Wanted, first: int) -> int:
        """Mark what is searched; returns how many places it has. `first` is how many the message has before it."""
        self._wanted, self._first = wanted, first
        return self._render()

    def _render(self) -> int:
        shown = highlighted(self._block.content, self._block.language or "", self._theme.palette)
        shown, count = marked(shown, self._wanted, self._theme.palette, self._first)
        self._code.setText(shown)
        self._render_height()
        return count

    def _render_height(self) -> None:
        hint = self._code.sizeHint()
        wide = hint.width() > max(self.width() - 24, 1)
        self._scroll.setFixedHeight(hint.height() + (14 if wide else 2))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._render_height()

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._block.content)
        self._copy.setText(tr("Copied"))
        QTimer.singleShot(1500, self._copy, lambda: self._copy.setText(tr("Copy")))


class PlainText(QLabel):
    """Text as it was written. It is laid out as plain text, which is quicker, while nothing is searched in it."""

    def __init__(self, theme: ThemeManager, text: str) -> None:
        super().__init__()
        self._theme, self._whole = theme, text
        self._wanted, self._first = NOTHING, 0
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        right = reads_from_right(text)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        theme.changed.connect(self._render)

    def mark(self, wanted: Wanted, first: int) -> int:
        """Mark what is searched; returns how many places it has. `first` is how many the message has before it."""
        self._wanted, self._first = wanted, first
        return self._render()

    def _render(self) -> int:
        wanted, first = self._wanted, self._first
        shown, count = marked(html.escape(self._whole), wanted, self._theme.palette, first)
        if count:
            self.setTextFormat(Qt.TextFormat.RichText)
            self.setText(f'<p style="white-space: pre-wrap; margin: 0">{shown}</p>')
        elif self.textFormat() is not Qt.TextFormat.PlainText:
            self.setTextFormat(Qt.TextFormat.PlainText)
            self.setText(self._whole)
        return count

    @property
    def whole(self) -> str:
        """The text without marks."""
        return self._whole


class Prose(QLabel):
    """Running text of a reply."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self._theme, self._block = theme, block
        self._wanted, self._first = NOTHING, 0
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(_open_link)
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show other text (while it streams)."""
        self._block = block
        self._render()

    def mark(self, wanted: Wanted, first: int) -> int:
        """Mark what is searched; returns how many places it has. `first` is how many the message has before it."""
        self._wanted, self._first = wanted, first
        return self._render()

    def _render(self) -> int:
        shown, count = marked(self._block.content, self._wanted, self._theme.palette, self._first)
        self.setText(styled(shown, self._theme.palette))
        self.setAccessibleName(tr("The assistant said: {text}", text=read_aloud(self._block.content)))
        return count


def _open_link(address: str) -> None:
    url = QUrl(address)
    if url.scheme().lower() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(url)
