"""Draws LaTeX formulas: each once, in a thread of their own, as vector graphics that are sharp in every size."""

from __future__ import annotations

import base64
import functools
import math
import re
import threading
import unicodedata
import xml.etree.ElementTree as ET
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.theme.icons import address_of

LONGEST = 4000
"""Longest formula that is drawn, in characters."""
MOST_KEPT = 2000
"""How many drawn formulas are kept at most."""
X_HEIGHT, ASCENT, DESCENT = 0.546, 0.96875, 0.2412
"""The x-height, ascent and descent of the font of texts, as fractions of its size."""
BESIDE_TEXT = 1.15
"""The font size of formulas relative to the text's: the lower-case letters of their font are less high."""
WIDEST = 560
"""Maximum width in pixels of a formula within a line; a wider one is scaled down."""
_DRAWN_AT = 100.0
_MARGIN = 0.03
"""The margin around a formula as a fraction of its font size: slanted letters reach over their edges."""
_COLOUR = "currentColor"  # no text
_SAME_AS_ALIGN = re.compile(
    r"\\(begin|end)\{(?:gather|gathered|multline|split|flalign|eqnarray|alignedat|alignat)\*?\}(?:(?<=at\})\{\d+\}|(?<=at\*\})\{\d+\})?"
)
_NOTHING = re.compile(r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}|\\(?:nonumber|notag)\b|\\label\{[^{}]*\}")
_TAG = re.compile(r"\\tag\*?\{([^{}]*)\}")
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True)
class Formula:
    """A drawn formula; lengths are fractions of its font size."""

    svg: str
    """The drawing as SVG; its colour is `currentColor`."""
    width: float
    ascent: float
    descent: float

    def coloured(self, colour: str) -> QByteArray:
        """The SVG in a colour."""
        return QByteArray(self.svg.replace(_COLOUR, colour).encode())


def draw(source: str, display: bool) -> Formula | None:
    """Draw a formula; it takes some milliseconds, and a second the first time. Returns None if it cannot be drawn.

    Args:
        source: the LaTeX source.
        display: whether it is a display formula, laid out in full height.
    """
    if len(source) > LONGEST:
        return None
    with _ONE_AT_A_TIME:  # the drawing library caches glyphs, and is not thread-safe
        try:
            return _drawn(source, display)
        except Exception:  # models write formulas: whatever is wrong with one, its source is shown instead
            return None


def _drawn(source: str, display: bool) -> Formula | None:
    from ziafont.config import config  # rarely needed, and slow to load: it reads a font of 1.5 MB
    from ziamath.tex import tex2mml
    from ziamath.zmath import Math, loadedfonts

    config.svg2 = False  # Qt's SVG does not draw reused symbols
    element = ET.fromstring(tex2mml(_known(source), inline=not display))
    font = loadedfonts["default"]
    text = "".join(element.itertext())
    if "\\" in text or not all(font.glyphindex(char) for char in set(text) if _is_seen(char)):
        return None  # an unknown command, or characters missing in the font of formulas
    element.set("mathcolor", _COLOUR)
    made = Math(element, size=_DRAWN_AT, margin=_MARGIN * _DRAWN_AT)
    box = made.node.bbox
    return Formula(
        made.svg(),
        (box.xmax - box.xmin) / _DRAWN_AT + 2 * _MARGIN,
        box.ymax / _DRAWN_AT + _MARGIN,
        -box.ymin / _DRAWN_AT + _MARGIN,
    )


def _known(source: str) -> str:
    """The formula rewritten with commands that the drawing library knows."""
    source = _NOTHING.sub("", _SAME_AS_ALIGN.sub(r"\\\1{align*}", source))
    return _TAG.sub(r"\\qquad\\text{(\1)}", source)


def _is_seen(char: str) -> bool:
    return not char.isspace() and unicodedata.category(char) != "Cf"  # no text


class Drawing(QObject):
    """Draws formulas in a thread, and emits a signal when one is finished."""

    drawn = Signal(str, bool)
    """The source, and whether it is a display formula."""

    def __init__(self) -> None:
        super().__init__()
        # A thread of Python's own, like all other work of the window (app.threads).
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="formulas")
        self._known: dict[tuple[str, bool], Formula | None] = {}
        self._asked: dict[tuple[str, bool], Future[None]] = {}

    def is_there(self, source: str, display: bool) -> bool:
        """Whether the outcome of drawing a formula is known. If it is not, drawing begins, and `drawn` is emitted later."""
        key = (source, display)
        if key in self._known:
            return True
        if key not in self._asked:
            self._asked[key] = self._pool.submit(self._draw, source, display)
        return False

    def get(self, source: str, display: bool) -> Formula | None:
        """A drawn formula; None if it cannot be drawn or is not drawn yet."""
        return self._known.get((source, display))

    def drop(self) -> None:
        """Cancel all waiting formulas, because the program ends."""
        for future in self._asked.values():
            future.cancel()

    def _draw(self, source: str, display: bool) -> None:
        made = draw(source, display)
        while len(self._known) >= MOST_KEPT:
            del self._known[next(iter(self._known))]
        self._known[source, display] = made
        self._asked.pop((source, display), None)
        self.drawn.emit(source, display)


@functools.cache
def drawing() -> Drawing:
    """The drawing thread that the whole window shares."""
    made = Drawing()
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(made.drop)
    return made


# -- as pictures ---------------------------------------------------------------------------------------


def in_text(formula: Formula, source: str, size: float, colour: str, ratio: float, widest: int = WIDEST) -> str:
    """A formula as HTML for Qt's rich text, aligned with the baseline of the text around it.

    Qt aligns a picture either above the baseline or around the middle of the line. In the latter case the picture rises above the baseline
    by half the x-height of its own font more than it reaches below. So the picture is made to have as much more above its baseline than
    below as a line of text has, and its font is given the size at which half the x-height is just that.

    Args:
        formula: the drawn formula.
        source: the alternative text.
        size: the font size of the surrounding text in pixels.
        colour: the formula's colour.
        ratio: the screen's device pixel ratio.
        widest: the maximum width in pixels; a wider formula is scaled down.
    """
    more_above = round(size * (ASCENT - DESCENT))
    least = math.floor(size * DESCENT)
    letters = math.ceil(2 * more_above / X_HEIGHT)
    size = min(size * BESIDE_TEXT, widest / formula.width)
    descent = max(math.ceil(formula.descent * size), math.ceil(formula.ascent * size) - more_above, least)
    width, height = math.ceil(formula.width * size), more_above + 2 * descent
    return (
        f'<img src="{_png(formula, size, colour, width, height, descent, ratio)}" width="{width}" height="{height}"'
        f' alt="{escape(source)}" style="vertical-align: middle; font-size: {letters}px">'
    )


def as_svg(formula: Formula, source: str, colour: str) -> str:
    """A formula as HTML for browsers."""
    data = base64.b64encode(formula.coloured(colour).data()).decode()
    height, descent = (formula.ascent + formula.descent) * BESIDE_TEXT, formula.descent * BESIDE_TEXT
    return (
        f'<img src="data:image/svg+xml;base64,{data}" alt="{escape(source)}"'
        f' style="height: {height:.2f}em; vertical-align: {-descent:.2f}em">'
    )


@functools.lru_cache(maxsize=500)
def _png(formula: Formula, size: float, colour: str, width: int, height: int, descent: int, ratio: float) -> str:
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    top, drawn = height - descent - formula.ascent * size, (formula.ascent + formula.descent) * size
    QSvgRenderer(formula.coloured(colour)).render(painter, QRectF(0, top, formula.width * size, drawn))
    painter.end()
    return address_of(image)
