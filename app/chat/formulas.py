"""Formulas in LaTeX, drawn: once each, in a thread of their own, as shapes that are sharp in every size."""

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
"""Maximum number of characters of a formula that is drawn."""
MOST_KEPT = 2000
"""Maximum number of drawn formulas that are kept."""
X_HEIGHT, ASCENT, DESCENT = 0.546, 0.96875, 0.2412
"""The x-height, ascent and descent of the font of texts, as fractions of its size."""
BESIDE_TEXT = 1.15
"""How large letters of formulas are beside those of text: their lower-case letters are less high."""
WIDEST = 560
"""Maximum width in pixels of a formula within a line; a wider one is made smaller."""
_DRAWN_AT = 100.0
_MARGIN = 0.03
"""The margin around a formula, as a fraction of its letters' size: slanted letters reach over their edges."""
_COLOUR = "currentColor"  # no text
_SAME_AS_ALIGN = re.compile(
    r"\\(begin|end)\{(?:gather|gathered|multline|split|flalign|eqnarray|alignedat|alignat)\*?\}(?:(?<=at\})\{\d+\}|(?<=at\*\})\{\d+\})?"
)
_NOTHING = re.compile(r"\\(?:begin|end)\{(?:equation|displaymath|math)\*?\}|\\(?:nonumber|notag)\b|\\label\{[^{}]*\}")
_TAG = re.compile(r"\\tag\*?\{([^{}]*)\}")
_ONE_AT_A_TIME = threading.Lock()


@dataclass(frozen=True)
class Formula:
    """A drawn formula; lengths are in parts of the size of its letters."""

    svg: str
    """In the colour `currentColor`."""
    width: float
    ascent: float
    descent: float

    def coloured(self, colour: str) -> QByteArray:
        """The drawing in a colour."""
        return QByteArray(self.svg.replace(_COLOUR, colour).encode())


def draw(source: str, display: bool) -> Formula | None:
    """Draw a formula; takes some milliseconds, the first one a second. None where it cannot be drawn.

    Args:
        source: in LaTeX.
        display: whether it is laid out in full height.
    """
    if len(source) > LONGEST:
        return None
    with _ONE_AT_A_TIME:  # what draws keeps the shapes of letters
        try:
            return _drawn(source, display)
        except Exception:  # written by a model: whatever is wrong with it, there is its source to show
            return None


def _drawn(source: str, display: bool) -> Formula | None:
    from ziafont.config import config  # seldom wanted, and slow to load: a font of 1.5 MB is read
    from ziamath.tex import tex2mml
    from ziamath.zmath import Math, loadedfonts

    config.svg2 = False  # Qt knows no symbols that are used several times
    element = ET.fromstring(tex2mml(_known(source), inline=not display))
    font = loadedfonts["default"]
    text = "".join(element.itertext())
    if "\\" in text or not all(font.glyphindex(char) for char in set(text) if _is_seen(char)):
        return None  # a command that is not known, or letters that the font of formulas has not
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
    """The formula in the commands that are known to what draws it."""
    source = _NOTHING.sub("", _SAME_AS_ALIGN.sub(r"\\\1{align*}", source))
    return _TAG.sub(r"\\qquad\\text{(\1)}", source)


def _is_seen(char: str) -> bool:
    return not char.isspace() and unicodedata.category(char) != "Cf"  # no text


class Drawing(QObject):
    """Draws formulas in a thread, and tells when one is there."""

    drawn = Signal(str, bool)
    """The source, and whether it is laid out in full height."""

    def __init__(self) -> None:
        super().__init__()
        # Python's own thread, as for all other work of the window (app.threads).
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="formulas")
        self._known: dict[tuple[str, bool], Formula | None] = {}
        self._asked: dict[tuple[str, bool], Future[None]] = {}

    def is_there(self, source: str, display: bool) -> bool:
        """Whether it is known how a formula is drawn, or that it cannot be; `drawn` tells of it later otherwise."""
        key = (source, display)
        if key in self._known:
            return True
        if key not in self._asked:
            self._asked[key] = self._pool.submit(self._draw, source, display)
        return False

    def get(self, source: str, display: bool) -> Formula | None:
        """A drawn formula. None where it cannot be drawn, or is not there yet."""
        return self._known.get((source, display))

    def drop(self) -> None:
        """Draw nothing more of what was asked for: the program ends."""
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
    """The one for all of the window."""
    made = Drawing()
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(made.drop)
    return made


# -- as pictures ---------------------------------------------------------------------------------------


def in_text(formula: Formula, source: str, size: float, colour: str, ratio: float, widest: int = WIDEST) -> str:
    """A formula as HTML for Qt's rich text, on the foot of the letters around it.

    Qt puts a picture above that foot, or else its middle into the middle of the line. So a picture gets as much more above its foot than
    below as a line of letters has. How much room it takes in the line Qt reckons from half the height of small letters in the picture's
    own font, which therefore gets the size that comes to the same.

    Args:
        formula: the drawn one.
        source: what is said of it.
        size: of the letters around it, in pixels.
        colour: of the formula.
        ratio: pixels of the screen for one of the window.
        widest: pixels of a formula; a wider one is made smaller.
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
