"""Fonts for painted text."""

from __future__ import annotations

from PySide6.QtGui import QFont

from app.theme.sizes import px
from app.theme.tokens import NOTE_PX


def note_font(font: QFont) -> QFont:
    """The same font in the size of notes."""
    small = QFont(font)
    small.setPixelSize(px(NOTE_PX))
    return small
