"""Fills the places of rendered Markdown (`inline`) with what the screen, a page for browsers, and paper can show."""

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
"""Size of a task's box relative to the letters."""
WIDEST_PICTURE = 560
"""Maximum width in pixels of a picture in a text; a wider one is made smaller."""
LARGEST_PICTURE = 8_000_000
"""Characters of a picture that is shown."""
MOST_PIXELS = 30_000_000
_PAPER_PX, _PAPER_RATIO = 11, 4.0
"""Letters on paper, and the points of a picture for each of theirs."""
_WIDEST_ON_PAPER = 470


class ScreenFilling:
    """Fills places for one label; knows which formulas of it are still to be drawn."""

    def __init__(self, drawing: Drawing) -> None:
        self._drawing = drawing
        self.missing: set[tuple[str, bool]] = set()
        """The formulas that are being drawn, each with whether it is laid out in full height."""

    def fill(self, content: str, palette: Palette, size: float, ratio: float) -> str:
        """HTML for Qt's rich text. A formula that cannot be drawn, or is not drawn yet, stands there as it was written.

        Args:
            content: HTML with places.
            palette: the colours.
            size: of the letters, in pixels.
            ratio: pixels of the screen for one of the window.
        """
        self.missing = set()

        def formula(source: str, display: bool) -> str:
            if not self._drawing.is_there(source, display):
                self.missing.add((source, display))
            drawn = self._drawing.get(source, display)
            return as_code(source) if drawn is None else in_text(drawn, source, size, palette.text, ratio)

        return replaced(content, formula, _boxes(palette, size, ratio), _picture(WIDEST_PICTURE))


def for_page(content: str) -> str:
    """HTML for browsers. Draws the formulas: not for the thread of the window."""

    def formula(source: str, display: bool) -> str:
        drawn = draw(source, display)
        return as_code(source) if drawn is None else as_svg(drawn, source, LIGHT.text)

    def box(done: bool) -> str:
        return f'<input type="checkbox" disabled{" checked" if done else ""}>'

    def picture(source: str, words: str) -> str:
        return f'<img src="{escape(source)}" alt="{escape(words)}" style="max-width: 100%">'

    return replaced(content, formula, box, picture)


def for_paper(content: str) -> str:
    """HTML for a printer or a PDF. Draws the formulas: not for the thread of the window."""

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
    """The size of a picture whose data are in its address (a data URL); nothing where they are no picture."""
    buffer = QBuffer()
    buffer.setData(QByteArray.fromBase64(source.partition(",")[2].encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return QImageReader(buffer).size()
