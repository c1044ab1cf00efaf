"""The pages of a PDF as images, and where text is on them. PDFium renders them; scripts in documents are not run."""

from __future__ import annotations

import ctypes
import re
import threading
import unicodedata
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QImage

from app.language import tr

if TYPE_CHECKING:
    import pypdfium2

MOST_PIXELS = 25_000_000
"""The largest image of a page: 100 MB."""
SHORTEST_PIECE = 12
"""Pieces of a passage with fewer letters and digits are not searched for singly: they occur in many places."""
LONGEST_TEXT = 20_000
"""The longest page text given to a screen reader, in characters."""
_PIECES = re.compile(r"[\n.!?;:。！？]+")
_ONE_AT_A_TIME = threading.RLock()
"""PDFium may be used by only one thread at a time, even for different documents."""
_FINE = 16
"""PDFium converts positions only in whole numbers; this many of them make one point."""
_NEEDS_PASSWORD = 4
"""PDFium's error number for a document that needs a password."""


class PdfPages:
    """An open PDF. It can be used from any thread; everything takes a while, so do not use it in the GUI thread."""

    def __init__(self, path: Path) -> None:
        """Open the document.

        Raises:
            InvalidInput: it cannot be opened; the message says why.
        """
        import pypdfium2

        from memos_core import InvalidInput

        self.path = path
        try:
            with _ONE_AT_A_TIME:
                self._document: pypdfium2.PdfDocument | None = pypdfium2.PdfDocument(path)
                self._document.init_forms()
                self.count = len(self._document)
        except FileNotFoundError as error:
            raise InvalidInput(tr("{name} is no longer in {folder}.", name=path.name, folder=path.parent)) from error
        except (pypdfium2.PdfiumError, OSError) as error:
            if getattr(error, "err_code", None) == _NEEDS_PASSWORD:
                raise InvalidInput(tr("{name} is protected by a password.", name=path.name)) from error
            raise InvalidInput(tr("{name} is damaged, or not a PDF.", name=path.name)) from error
        if not self.count:
            self.close()
            raise InvalidInput(tr("{name} has no pages.", name=path.name))

    def close(self) -> None:
        """Close the file; may be called twice."""
        with _ONE_AT_A_TIME:
            if self._document is not None:
                self._document.close()
                self._document = None

    def size(self, page: int) -> QSizeF:
        """The size of a page in points.

        Args:
            page: the page number, from 1.
        """
        with self._open(page) as opened:
            return QSizeF(*opened.get_size())

    def image(self, page: int, scale: float) -> QImage:
        """A page as an image.

        Args:
            page: the page number, from 1.
            scale: pixels per point; it is reduced if the image would exceed MOST_PIXELS.
        """
        with self._open(page) as opened:
            width, height = opened.get_size()
            scale = min(scale, (MOST_PIXELS / max(width * height, 1)) ** 0.5)
            bitmap = opened.render(scale=scale, prefer_bgrx=True, maybe_alpha=False)
            try:
                shown = QImage(
                    bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
                )
                return shown.copy()
            finally:
                bitmap.close()

    def text(self, page: int) -> str:
        """The text of a page, for screen readers; at most LONGEST_TEXT characters."""
        with self._open(page) as opened, _text_of(opened) as text:
            return "".join(_characters(text))[:LONGEST_TEXT]

    def places(self, page: int, passage: str) -> list[QRectF]:
        """Where a passage is on a page, as a box for each line, in points from the upper left corner. Empty if it is not found; a scanned
        page has no text.

        Args:
            page: the page number, from 1.
            passage: the text as any reader has read it; line ends, hyphens and punctuation may differ.
        """
        with self._open(page) as opened, _text_of(opened) as text:
            found = list[QRectF]()
            for first, count in _spans(_characters(text), passage):
                found += _lines_of(opened, text, first, count)
            return found

    @contextmanager
    def _open(self, page: int) -> Iterator[Any]:
        from memos_core import InvalidInput

        with _ONE_AT_A_TIME:
            if self._document is None:
                raise InvalidInput(tr("The document was closed."))
            from pypdfium2 import PdfiumError

            try:
                opened = self._document[page - 1]
            except PdfiumError as error:
                raise InvalidInput(tr("Page {page} is damaged.", page=page)) from error
            try:
                yield opened
            except PdfiumError as error:
                raise InvalidInput(tr("Page {page} is damaged.", page=page)) from error
            finally:
                opened.close()


@contextmanager
def _text_of(page: Any) -> Iterator[Any]:
    text = page.get_textpage()
    try:
        yield text
    finally:
        text.close()


def _characters(text: Any) -> list[str]:
    """The characters of a page, indexed by PDFium's numbers for them."""
    from pypdfium2 import raw

    return [_character(raw.FPDFText_GetUnicode(text, place)) for place in range(text.count_chars())]


def _character(code: int) -> str:
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _spans(characters: Sequence[str], passage: str) -> list[tuple[int, int]]:
    """The pieces of a passage among the characters of a page: for each the first character and the number of characters."""
    letters, numbers = list[str](), list[int]()
    for number, character in enumerate(characters):
        for letter in _letters(character):
            letters.append(letter)
            numbers.append(number)
    page = "".join(letters)
    whole = "".join(_letters(passage))
    pieces = [whole] if whole and whole in page else ["".join(_letters(part)) for part in _PIECES.split(passage)]
    found, start = list[tuple[int, int]](), 0
    for piece in pieces:
        if len(piece) < SHORTEST_PIECE and piece != whole:
            continue
        at = page.find(piece, start)
        at = page.find(piece) if at < 0 else at
        if piece and at >= 0:
            start = at + len(piece)
            found.append((numbers[at], numbers[start - 1] - numbers[at] + 1))
    return found


def _letters(text: str) -> Iterator[str]:
    """The letters and digits of a text, normalised so that different ways to write them are equal."""
    for character in unicodedata.normalize("NFKC", text).casefold():
        if character.isalnum():
            yield character


def _lines_of(page: Any, text: Any, first: int, count: int) -> list[QRectF]:
    """The boxes of some characters, one for each line, from the upper left corner of the page as it is displayed."""
    width, height = page.get_size()
    found = list[QRectF]()
    for number in range(text.count_rects(first, count)):
        left, low, right, high = text.get_rect(number)
        # PDFium handles rotated pages, and pages whose origin is not zero
        one, other = (_as_shown(page, width, height, *corner) for corner in ((left, high), (right, low)))
        found.append(QRectF(one, other).normalized())
    return found


def _as_shown(page: Any, width: float, height: float, x: float, y: float) -> QPointF:
    from pypdfium2 import raw

    across, down = ctypes.c_int(), ctypes.c_int()
    raw.FPDF_PageToDevice(page, 0, 0, round(width * _FINE), round(height * _FINE), 0, x, y, across, down)
    return QPointF(across.value / _FINE, down.value / _FINE)
