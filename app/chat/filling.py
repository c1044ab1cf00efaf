"""Fills the placeholders in rendered Markdown (`inline`) for the screen, for web pages and for paper."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImageReader

from app.chat.formulas import Drawing, as_svg, draw, in_text
from app.chat.inline import as_code, replaced
from app.language import tr
from app.theme.icons import address
from app.theme.tokens import LIGHT, Palette

BOX = 1.1
"""The size of a task's box relative to the font size."""
WIDEST_PICTURE = 560
"""Maximum width in pixels of a picture in a text; a wider one is scaled down."""
LARGEST_PICTURE = 8_000_000
"""The longest data URL of a picture that is shown, in characters."""
MOST_PIXELS = 30_000_000
_PAPER_PX, _PAPER_RATIO = 11, 4.0
"""The font size on paper, and how many image pixels are drawn for each of its pixels."""
_WIDEST_ON_PAPER = 470


class ScreenFilling:
    """Fills the placeholders for one label, and knows which of its formulas are still being drawn."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self.missing: set[tuple[str, bool]] = set()
        """The formulas that are being drawn: the source, and whether it is a display formula."""

    def fill(self, content: str, palette: Palette, size: float, ratio: float) -> str:
        """HTML for Qt's rich text. A formula that cannot be drawn, or is not drawn yet, is shown as its source.

        Args:
            content: HTML with placeholders.
            palette: the colours.
            size: the font size in pixels.
            ratio: the screen's device pixel ratio.
        """
        self.missing = set()

        def formula(source: str, display: bool) -> str:
            if not self._drawing.is_there(source, display):
                self.missing.add((source, display))
            drawn = self._drawing.get(source, display)
            return as_code(source) if drawn is None else in_text(drawn, source, size, palette.text, ratio)

        return replaced(content, formula, _boxes(palette, size, ratio), _picture(WIDEST_PICTURE))


def for_page(content: str) -> str:
    """HTML for browsers. It draws the formulas, so it must not run in the GUI thread."""

    def formula(source: str, display: bool) -> str:
        drawn = draw(source, display)
        return as_code(source) if drawn is None else as_svg(drawn, source, LIGHT.text)

    def box(done: bool) -> str:
        return f'<input type="checkbox" disabled{" checked" if done else ""}>'

    def picture(source: str, words: str) -> str:
        return f'<img src="{escape(source)}" alt="{escape(words)}" style="max-width: 100%">'

    return replaced(content, formula, box, picture)


def for_paper(content: str) -> str:
    """HTML for a printer or a PDF. It draws the formulas, so it must not run in the GUI thread."""

    def formula(source: str, display: bool) -> str:
        drawn = draw(source, display)
        if drawn is None:
            return as_code(source)
        return in_text(drawn, source, _PAPER_PX, LIGHT.text, _PAPER_RATIO, _WIDEST_ON_PAPER)

    return replaced(content, formula, _boxes(LIGHT, _PAPER_PX, _PAPER_RATIO), _picture(_WIDEST_ON_PAPER))


def _boxes(palette: Palette, size: float, ratio: float) -> Callable[[bool], str]:
    pixels = round(size * BOX)

    def box(done: bool) -> str:
        name, colour = ("square-check", palette.accent) if done else ("square", palette.muted)
        shown = address(name, colour, pixels, ratio)
        return f'<img src="{shown}" width="{pixels}" height="{pixels}" style="vertical-align: middle">'

    return box


def _picture(widest: int) -> Callable[[str, str], str]:
    def picture(source: str, words: str) -> str:
        size = _size(source) if len(source) <= LARGEST_PICTURE else QSize()
        if not size.isValid() or size.width() * size.height() > MOST_PIXELS:
            return escape(words) or tr("A picture that cannot be shown")
        return f'<img src="{escape(source)}" alt="{escape(words)}" width="{min(size.width(), widest)}">'

    return picture


def _size(source: str) -> QSize:
    """The size of a picture given as a data URL; an empty size if it is not a picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray.fromBase64(source.partition(",")[2].encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).size()
