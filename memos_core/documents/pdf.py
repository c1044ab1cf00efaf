"""PDFs: the text of their pages, the values of their forms, and headings by bookmarks or by size."""

from __future__ import annotations

import contextlib
import io
import logging
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from memos_core.documents import recognition
from memos_core.documents.blocks import Block, Outline
from memos_core.documents.zipped_files import FAULTS
from memos_core.errors import Cancelled, InvalidInput
from memos_core.progress import Progress
from memos_core.wording import say

if TYPE_CHECKING:
    from PIL.Image import Image
    from pypdf import PageObject, PdfReader

SHORT_LINE = 0.6
"""A printed line shorter than this share of the page's longest one ends a paragraph, an entry or a row."""
HEADING_SIZE = 1.12
"""How many times as large as the usual text a line must be to count as a heading."""
HEADING_LINES = 3
"""Lines of a heading at most; more of one size are a text in large print."""
LONGEST_HEADING_LINE = 120
FEW_LETTERS = 20
"""A page with pictures and fewer letters than this is taken for a scanned one."""
BOLD_WEIGHT = 600
NEAR = 4.0
"""Points by which the text beside a field may stand higher or lower than the field."""

_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-\n(?=[a-zà-öø-ÿ])")
_PRESENTED = re.compile("[\ufb00-\ufb4f\ufb50-\ufdff\ufe70-\ufefc]+")
"""Ligatures, and letters in the shapes that fonts have for them (presentation forms)."""
_NO_END_OF_A_HEADING = tuple(".,;:")
"""Signs that do not end a heading, but the label of a form or a sentence in bold."""
_CHECKED, _UNCHECKED = "☒", "☐"


@dataclass
class _Line:
    """A printed line."""

    text: str
    size: float
    """Size of its letters, in points; 0 where it is not known."""
    y: float
    x: float
    bold: bool = False
    """Whether all its letters are."""

    @property
    def style(self) -> tuple[float, bool]:
        """How it is printed."""
        return self.size, self.bold


@dataclass(frozen=True)
class _Page:
    lines: list[_Line]
    scanned: bool
    """Whether it has pictures and no text to speak of."""
    recognised: str = ""
    """What was read in its pictures."""


def from_pdf(data: bytes, name: str, progress: Progress) -> list[Block]:
    """The blocks of a PDF. A scanned page is read by Tesseract where that is installed; otherwise a block says that it was not read.

    Raises:
        InvalidInput: it is damaged, encrypted, or has no text at all.
        Cancelled: it is no longer wanted.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings would carry pieces of the document
    encrypted = InvalidInput('"{name}" is encrypted. Save a copy without a password, and import that.', name=name)
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise encrypted
        count, pages = len(reader.pages), list[_Page]()

        def step() -> None:
            progress.step(say("Reading scanned page"), len(pages), count)

        for page in progress.each(say("Reading page"), reader.pages):
            pages.append(_read(page, step))
    except (InvalidInput, Cancelled):
        raise
    except (FileNotDecryptedError, DependencyError) as error:
        raise encrypted from error
    except (PyPdfError, *FAULTS) as error:
        raise InvalidInput('"{name}" is damaged, or not a PDF.', name=name) from error
    if not any(page.lines or page.recognised for page in pages):
        how = say("Nothing could be read in its pictures.") if recognition.program() else recognition.NOT_INSTALLED
        raise InvalidInput('"{name}" has no text in it; it seems to be scanned. {how}', name=name, how=how)
    try:
        marks = _bookmarks(reader)
    except (PyPdfError, *FAULTS):  # the pages can be read without their table of contents
        marks = {}
    return [block for block in _outlined(pages, marks) if block.page is not None]


def _outlined(pages: Sequence[_Page], marks: dict[int, list[tuple[int, str]]]) -> list[Block]:
    outline = Outline()
    styles = {} if marks else _heading_styles(pages)
    unread = [number for number, page in enumerate(pages, start=1) if page.scanned and not page.recognised]
    for number, page in enumerate(pages, start=1):
        if number in unread:
            _say_unread(outline, number)
        if page.recognised:
            for paragraph in re.split(r"\n\s*\n", page.recognised):
                outline.paragraph(_BROKEN_WORD.sub("", paragraph).strip(), number)
        if marks:
            _add_by_bookmarks(outline, page.lines, marks.get(number, ()), number)
        else:
            _add_by_style(outline, page.lines, styles, number)
    return outline.finish(len(pages))


def _say_unread(outline: Outline, number: int) -> None:
    how = "" if recognition.program() else f" {recognition.NOT_INSTALLED}"
    outline.paragraph(f"[Page {number} was not read: it is a picture.{how}]", number, unread=True)


# -- pages --------------------------------------------------------------------------------------


def _read(page: PageObject, step: Callable[[], None]) -> _Page:
    lines = _lines(page)
    with contextlib.suppress(*FAULTS):  # a page can be read without its form, if that breaks the rules
        _fill_in(page, lines)
    lines = [line for line in lines if line.text.strip()]
    if sum(character.isalpha() for line in lines for character in line.text) >= FEW_LETTERS:
        return _Page(lines, scanned=False)
    # A scanner may have printed its name or a number on the picture of a page.
    pictures = _pictures(page)
    return _Page(lines, bool(pictures), recognition.text_in(pictures, step) if pictures else "")


def _lines(page: PageObject) -> list[_Line]:
    """The page's lines with the size of most of their letters, and where they begin."""
    pieces = list[tuple[str, float, float, float, bool]]()

    def told(text: str, cm: Sequence[float], tm: Sequence[float], font: Any, size: float) -> None:
        if text:
            scale = math.hypot(tm[2], tm[3]) * math.hypot(cm[2], cm[3])
            x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            pieces.append((text, abs(size) * scale, x, y, _is_bold(font)))

    whole = page.extract_text(visitor_text=told)
    if "".join(piece[0] for piece in pieces) != whole:  # sizes and places would be those of other letters
        pieces = [(whole, 0.0, 0.0, 0.0, False)]
    lines, held = list[_Line](), list[tuple[str, float, float, float, bool]]()

    def end() -> None:
        shown = [piece for piece in held if piece[0].strip()]
        weights = Counter[float]()
        for text, size, *_ in shown:
            weights[round(size, 1)] += len(text.strip())
        text = "".join(piece[0] for piece in held)
        text = _PRESENTED.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
        first = shown[0] if shown else ("", 0.0, 0.0, 0.0, False)
        bold = bool(shown) and all(piece[4] for piece in shown)
        lines.append(_Line(text, weights.most_common(1)[0][0] if weights else 0.0, first[3], first[2], bold))
        held.clear()

    for text, size, x, y, bold in pieces:
        parts = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        for number, part in enumerate(parts):
            if number:
                end()
            held.append((part, size, x, y, bold))
    end()
    return lines


def _fill_in(page: PageObject, lines: list[_Line]) -> None:
    """Put the values of the page's form after the text that they stand beside, or with their names at the end."""
    for rectangle, name, value in _form_values(page):
        left, low, _right, high = rectangle
        beside = [line for line in lines if line.size and line.text.strip() and low - NEAR <= line.y <= high + NEAR]
        before = [line for line in beside if line.x <= left]
        if nearest := max(before or beside, key=lambda line: line.x if before else -line.x, default=None):
            nearest.text = f"{nearest.text.rstrip()} {value}"
        else:
            lines.append(_Line(f"{name}: {value}" if name else value, 0.0, low, left))


def _form_values(page: PageObject) -> Iterator[tuple[tuple[float, float, float, float], str, str]]:
    """For each filled field of the page's form: its rectangle, its name, and its value in words."""
    for reference in page.get("/Annots") or []:
        field = reference.get_object()
        text = _value(field)
        rectangle = [float(number) for number in field.get("/Rect") or ()]
        if text and len(rectangle) == 4:
            name = " ".join(str(_inherited(field, "/TU") or _inherited(field, "/T") or "").split())
            left, right = sorted(rectangle[::2])
            low, high = sorted(rectangle[1::2])
            yield (left, low, right, high), name, text


def _value(field: Any) -> str:
    """What was filled into a field, or typed onto the page, as is done in forms without fields; "" where there is nothing."""
    if field.get("/Subtype") == "/FreeText":
        return " ".join(str(field.get("/Contents") or "").split())
    if field.get("/Subtype") != "/Widget":
        return ""
    kind, value = _inherited(field, "/FT"), _inherited(field, "/V")
    if kind == "/Btn":
        if int(_inherited(field, "/Ff") or 0) & 0x10000:  # a button to press
            return ""
        return _UNCHECKED if field.get("/AS", value) in (None, "/Off") else _CHECKED
    if kind not in ("/Tx", "/Ch") or value is None:
        return ""
    shown = {}
    for option in _inherited(field, "/Opt") or []:
        pair = option.get_object()
        if isinstance(pair, list) and len(pair) == 2:  # what is stored, and what is shown for it
            shown[str(pair[0].get_object())] = str(pair[1].get_object())
    stored = [str(item.get_object()) for item in (value if isinstance(value, list) else [value])]
    return ", ".join(" ".join(shown.get(item, item).split()) for item in stored)


def _inherited(field: Any, key: str) -> Any:
    """The value of this key in a field, or in one that it is a part of; None where none has it."""
    for _ in range(16):  # in a damaged file the parents may form a circle
        if key in field:
            return field[key]
        if "/Parent" not in field:
            return None
        field = field["/Parent"]
    return None


def _pictures(page: PageObject) -> list[Image]:
    """The pictures of a page, turned as the page is. Where none can be unpacked, one blank picture stands for them."""
    from PIL import Image
    from pypdf.errors import PyPdfError

    found = list[Any]()
    try:
        for picture in page.images:
            if picture.image is not None:
                picture.image.load()  # what is wrong with it shows only now
                found.append(picture.image.rotate(-page.rotation, expand=True) if page.rotation else picture.image)
    except (PyPdfError, Image.DecompressionBombError, ImportError, OSError, MemoryError, *FAULTS):
        found = found or [Image.new("L", (1, 1))]
    return found


# -- headings -----------------------------------------------------------------------------------


def _heading_styles(pages: Sequence[_Page]) -> dict[tuple[float, bool], int]:
    """The styles in which headings are printed, with their levels: those larger than most of the text, then bold ones of its size."""
    letters = Counter[tuple[float, bool]]()
    for page in pages:
        for line in page.lines:
            letters[line.style] += len(line.text.strip())
    if not letters:
        return {}
    usual, usual_is_bold = letters.most_common(1)[0][0]
    larger = sorted({size for size, _ in letters if usual and size >= HEADING_SIZE * usual}, reverse=True)
    levels = {(size, bold): level for level, size in enumerate(larger, start=1) for bold in (False, True)}
    if usual and not usual_is_bold:
        levels[usual, True] = len(larger) + 1
    return levels


def _add_by_style(outline: Outline, lines: Sequence[_Line], styles: dict[tuple[float, bool], int], number: int) -> None:
    start = at = 0
    while at < len(lines):
        level = styles.get(lines[at].style)
        end = at + 1
        while end < len(lines) and lines[end].style == lines[at].style:
            end += 1
        texts = [line.text.strip() for line in lines[at:end]]
        if level is not None and _can_be_a_heading(texts):
            _add_page(outline, [line.text for line in lines[start:at]], number)
            outline.heading(level, " ".join(texts), number)
            start = end
        at = end
    _add_page(outline, [line.text for line in lines[start:]], number)


def _can_be_a_heading(lines: Sequence[str]) -> bool:
    return (
        len(lines) <= HEADING_LINES
        and all(len(line) <= LONGEST_HEADING_LINE for line in lines)
        and any(character.isalpha() for line in lines for character in line)
        and lines[-1][-1:] not in _NO_END_OF_A_HEADING
    )


def _is_bold(font: Any) -> bool:
    """Whether a font says of itself that it is bold."""
    if font is None:
        return False
    name = str(font.get("/BaseFont", "")).casefold()
    descriptor = font.get("/FontDescriptor")
    weight = descriptor.get_object().get("/FontWeight", 0) if descriptor is not None else 0
    return "bold" in name or "black" in name or (isinstance(weight, (int, float)) and weight >= BOLD_WEIGHT)


def _add_by_bookmarks(outline: Outline, lines: Sequence[_Line], marks: Sequence[tuple[int, str]], number: int) -> None:
    texts = [line.text for line in lines]
    start = 0
    for level, title in marks:
        at = _line_of(title, texts, start)
        if at is None:
            outline.heading(level, title, number)
            continue
        _add_page(outline, texts[start : at[0]], number)
        outline.heading(level, title, number)
        start = at[1]
    _add_page(outline, texts[start:], number)


def _add_page(outline: Outline, lines: Sequence[str], number: int) -> None:
    """Add the paragraphs of a printed page, with lines joined that were broken at the page's width."""
    width = max((len(line.strip()) for line in lines), default=0)
    text = "\n".join(line.strip() + ("\n" if len(line.strip()) < SHORT_LINE * width else "") for line in lines)
    for paragraph in re.split(r"\n{3,}", text):
        kept = _BROKEN_WORD.sub("", paragraph.replace("\u00ad\n", ""))
        outline.paragraph("\n".join(" ".join(part.split()) for part in kept.split("\n\n")).strip(), number)


def _line_of(title: str, lines: Sequence[str], start: int) -> tuple[int, int] | None:
    """Where a bookmark's title stands on its page: the range of the one or two lines that are the title, maybe with a number before
    it; None where there are none."""
    wanted = "".join(title.casefold().split())
    for at in range(start, len(lines)):
        for end in (at + 1, at + 2):
            printed = "".join("".join(lines[at:end]).casefold().split())
            if printed == wanted or re.fullmatch(r"[\d.]*" + re.escape(wanted), printed):
                return at, min(end, len(lines))
    return None


def _bookmarks(reader: PdfReader) -> dict[int, list[tuple[int, str]]]:
    """The PDF's own table of contents: for each page the headings that begin there, with their levels."""
    found: dict[int, list[tuple[int, str]]] = {}
    waiting: list[tuple[int, Any]] = [(1, reader.outline)]
    while waiting:
        level, item = waiting.pop()
        if isinstance(item, list):
            waiting.extend((level + isinstance(child, list), child) for child in reversed(item))
            continue
        page = reader.get_destination_page_number(item)
        title = " ".join(str(item.title or "").split())
        if page is not None and page >= 0 and title:
            found.setdefault(page + 1, []).append((level, title))
    return found
