"""Documents become passages: a file's text, cut at paragraphs and sentences, each with the place it stands at.

What a document says is data. It is stored and quoted with its source, and never read for statements of the person.
"""

from __future__ import annotations

import io
import itertools
import logging
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from memos_core.errors import Cancelled, InvalidInput
from memos_core.language.text import clean
from memos_core.progress import Progress

if TYPE_CHECKING:
    from pypdf import PdfReader

LARGEST_FILE = 50_000_000
"""Bytes of a file that is read (50 MB)."""
LARGEST_UNPACKED = 500_000_000
"""Bytes that a docx, which is a zip archive, may hold when it is unpacked."""
PASSAGE_CHARACTERS = 900
"""How long a passage should be at most."""
LONGEST_PASSAGE = 1200
"""How long a passage may be where otherwise a scrap would be left."""
SCRAP_CHARACTERS = 200
"""A passage shorter than this is joined to its neighbour where the place is the same."""
LONGEST_HEADING = 200
"""Characters of a heading; a longer one is a paragraph that only looks like one."""
SHORT_LINE = 0.6
"""A printed line shorter than this share of the page's longest one ends a paragraph, an entry or a row."""

DOCUMENT_KINDS = {
    "txt": "Text", "md": "Markdown", "pdf": "PDF", "docx": "Word", "html": "Web page", "htm": "Web page",
}  # fmt: skip
"""The endings of the files that can be read, and what each kind is called."""

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’»)\]]*\s+|(?<=[。！？])")
_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_BROKEN_WORD = re.compile(r"(?<=[^\W\d_])-\n(?=[a-zà-öø-ÿ])")
_FAULTS = (
    ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError, struct.error,
    zlib.error,
)  # fmt: skip
"""What pypdf and python-docx let through, beside their own errors, when a file breaks the rules of its format."""
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOT_TEXT = {
    "script", "style", "nav", "head", "template", "noscript", "svg", "iframe", "object", "select", "button",
}  # fmt: skip
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "ol", "p", "pre", "section", "summary", "table", "tr", "ul",
}  # fmt: skip


@dataclass(frozen=True)
class Passage:
    """A piece of a document that is remembered as one memory."""

    text: str
    headings: tuple[str, ...] = ()
    """The headings it stands under, the widest first."""
    page: int | None = None
    """Page of a PDF, from 1; other kinds have no pages of their own."""
    position: int = 1
    """Which passage of the document it is, from 1."""


@dataclass
class _Outline:
    """Collects paragraphs in reading order, each under the headings that hold where it stands."""

    blocks: list[Passage] = field(default_factory=list)
    _headings: list[tuple[int, str]] = field(default_factory=list)
    _bare: bool = False
    """Whether nothing has come since the last heading."""

    def heading(self, level: int, title: str) -> None:
        title = " ".join(title.split())
        if not title or len(title) > LONGEST_HEADING:
            self.paragraph(title)
            return
        if self._bare and level <= self._headings[-1][0]:
            self._keep_heading()
        while self._headings and self._headings[-1][0] >= level:
            self._headings.pop()
        self._headings.append((level, title))
        self._bare = True

    def paragraph(self, text: str, page: int | None = None) -> None:
        if text.strip():
            self._bare = False
            self.blocks.append(Passage(text, tuple(title for _, title in self._headings), page))

    def finish(self) -> list[Passage]:
        if self._bare:
            self._keep_heading()
        return self.blocks

    def _keep_heading(self) -> None:
        """Keep a heading that nothing stands under as a text of its own."""
        self.paragraph(self._headings[-1][1])


def read_document(path: Path, progress: Progress | None = None) -> list[Passage]:
    """The passages of a file, in reading order.

    Args:
        path: a file of one of DOCUMENT_KINDS.
        progress: is told of the pages of a PDF, which take long.

    Raises:
        InvalidInput: in words, why it cannot be read.
        Cancelled: it is no longer wanted.
    """
    name = path.name
    reader = _READERS.get(_ending(path))
    try:
        if not path.exists():
            raise InvalidInput(f'There is no file "{path}".')
        if path.is_dir():
            raise InvalidInput(f'"{name}" is a folder. Choose the files in it.')
        if not path.is_file():
            raise InvalidInput(f'"{name}" is not a file that can be read.')
        if reader is None:
            kinds = ", ".join(DOCUMENT_KINDS)
            raise InvalidInput(f'"{name}" is of a kind that cannot be read. These can: {kinds}.')
        if path.stat().st_size > LARGEST_FILE:
            raise InvalidInput(
                f'"{name}" is larger than {LARGEST_FILE // 1_000_000} MB. Split it, or choose the part that matters.'
            )
        data = path.read_bytes()
    except OSError as error:
        raise InvalidInput(f'"{name}" cannot be opened: {error.strerror or "the system refused"}.') from error
    if not data.strip():
        raise InvalidInput(f'"{name}" is empty.')
    passages = _passages(_sound(reader(data, name, progress or Progress())))
    if not passages:
        raise InvalidInput(f'"{name}" holds no text.')
    return passages


def _ending(path: Path) -> str:
    return path.suffix.lower().removeprefix(".")


# -- from blocks to passages ----------------------------------------------------------------------


def _sound(blocks: Iterable[Passage]) -> Iterator[Passage]:
    """The blocks without characters that cannot be stored; those with nothing else are left out."""
    for block in blocks:
        try:
            yield Passage(clean(block.text), tuple(clean(title) for title in block.headings), block.page)
        except InvalidInput:
            continue


def _passages(blocks: Iterable[Passage]) -> list[Passage]:
    result: list[Passage] = []
    for (headings, page), group in itertools.groupby(blocks, key=lambda block: (block.headings, block.page)):
        pieces = [piece for block in group for piece in _pieces(block.text)]
        result += [
            Passage(text, headings, page, number)
            for number, text in enumerate(_joined(pieces, "\n\n"), start=len(result) + 1)
        ]
    return result


def _pieces(text: str) -> list[str]:
    """A paragraph, or its parts where it is too long: at line ends if it has them, else at sentences, words, anywhere."""
    if len(text) <= PASSAGE_CHARACTERS:
        return [text]
    lines = [line for line in text.split("\n") if line.strip()]
    if len(lines) > 1:
        return _joined([piece for line in lines for piece in _pieces(line)], "\n")
    sentences = _split_at(_SENTENCE_END, text)
    if len(sentences) > 1:
        return _joined([piece for sentence in sentences for piece in _pieces(sentence)], " ")
    words = text.split()
    if len(words) > 1:
        return _joined([piece for word in words for piece in _pieces(word)], " ")
    return [text[start : start + PASSAGE_CHARACTERS] for start in range(0, len(text), PASSAGE_CHARACTERS)]


def _split_at(end: re.Pattern[str], text: str) -> list[str]:
    """The text cut after each match, without the space between."""
    cuts = [0, *(match.end() for match in end.finditer(text)), len(text)]
    return [part for start, stop in itertools.pairwise(cuts) if (part := text[start:stop].strip())]


def _joined(pieces: Sequence[str], between: str) -> list[str]:
    """Neighbours put together as long as they make one passage; a scrap at the end goes to the one before it."""
    result: list[str] = []
    for piece in pieces:
        if result and len(result[-1]) + len(between) + len(piece) <= PASSAGE_CHARACTERS:
            result[-1] += between + piece
        else:
            result.append(piece)
    if len(result) > 1 and len(result[-1]) < SCRAP_CHARACTERS:
        whole = result[-2] + between + result[-1]
        if len(whole) <= LONGEST_PASSAGE:
            result[-2:] = [whole]
    return result


# -- text and Markdown ------------------------------------------------------------------------------


def _decoded(data: bytes, name: str) -> str:
    """The text of a file: UTF-16 or UTF-8 where it says so or fits, else Windows' Western European."""
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = data.decode("utf-16")
        else:
            try:
                text = data.decode("utf-8-sig")
            except UnicodeDecodeError:
                text = data.decode("cp1252")
    except UnicodeDecodeError as error:
        raise InvalidInput(f'"{name}" is not a text file, whatever its name says.') from error
    strange = sum(text.count(chr(code)) for code in range(32) if chr(code) not in "\t\n\v\f\r\x1a\x1b")
    if "\0" in text or strange > len(text) // 100:
        raise InvalidInput(f'"{name}" is not a text file, whatever its name says.')
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n")


def _from_text(data: bytes, name: str, _progress: Progress) -> list[Passage]:
    return [Passage(part.strip()) for part in re.split(r"\n[ \t]*\n", _decoded(data, name)) if part.strip()]


def _from_markdown(data: bytes, name: str, _progress: Progress) -> list[Passage]:
    from markdown_it import MarkdownIt

    text, outline = _decoded(data, name), _Outline()
    if matter := _FRONT_MATTER.match(text):
        outline.paragraph(matter[1])
        text = text[matter.end() :]
    lines = text.split("\n")
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    for token, following in itertools.zip_longest(tokens, tokens[1:]):
        if token.level or token.nesting < 0 or token.map is None or token.type == "hr":
            continue
        if token.type == "heading_open" and following is not None:
            title = "".join(child.content or " " for child in following.children or [])
            outline.heading(int(token.tag[1:]), title)
        else:
            outline.paragraph("\n".join(lines[token.map[0] : token.map[1]]).strip("\n"))
    return outline.finish()


# -- web pages ----------------------------------------------------------------------------------------


def _from_html(data: bytes, name: str, _progress: Progress) -> list[Passage]:
    from bs4 import BeautifulSoup
    from bs4.dammit import UnicodeDammit
    from bs4.element import NavigableString, PreformattedString, Tag
    from bs4.exceptions import ParserRejectedMarkup

    damaged = InvalidInput(f'"{name}" is not a web page, or a damaged one.')
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise damaged
    markup = UnicodeDammit(data, is_html=True).unicode_markup
    if markup is None:
        raise damaged
    if "<" not in markup:
        return [Passage(markup)]
    try:
        root = BeautifulSoup(_XML_DECLARATION.sub("", markup), "html.parser")
    except ParserRejectedMarkup as error:
        raise damaged from error

    outline, held = _Outline(), list[str]()
    kept_as_is = 0

    def flush(block: str) -> None:
        lines = "".join(held).split("\n")
        text = "\n".join(lines if block == "pre" else [" ".join(line.split()) for line in lines]).strip("\n ")
        held.clear()
        if re.fullmatch(r"h[1-6]", block):
            outline.heading(int(block[1]), text)
        else:
            outline.paragraph(text)

    # Pages can be nested deeper than Python calls may be: the way back is kept in a list.
    waiting: list[tuple[Any, bool]] = [(root, False)]
    while waiting:
        node, closing = waiting.pop()
        if closing:
            flush(node.name)
            kept_as_is -= node.name == "pre"
        elif isinstance(node, Tag):
            if node.name in _NOT_TEXT or node.has_attr("hidden") or _HIDDEN.search(str(node.get("style", ""))):
                continue
            if node.name == "br":
                held.append("\n")
            elif node.name in {"td", "th"} and "".join(held).strip():
                held.append(" | ")
            elif node.name == "li":
                flush("")
                held.append("- ")
            elif node.name in _BLOCKS and not (node.name == "p" and "".join(held).strip() == "-"):
                flush("")
            if node.name in _BLOCKS:
                kept_as_is += node.name == "pre"
                waiting.append((node, True))
            waiting.extend((child, False) for child in reversed(node.contents))
        elif isinstance(node, NavigableString) and not isinstance(node, PreformattedString):
            held.append(str(node) if kept_as_is else re.sub(r"\s+", " ", node))
    flush("")
    return outline.finish()


# -- Word -----------------------------------------------------------------------------------------------


def _from_docx(data: bytes, name: str, _progress: Progress) -> list[Passage]:
    import docx
    from docx.opc.exceptions import OpcError
    from docx.oxml.ns import qn
    from lxml.etree import XMLSyntaxError

    if data.startswith(b"\xd0\xcf\x11\xe0"):  # an OLE container: what Word wraps around an encrypted document
        raise InvalidInput(f'"{name}" is protected by a password, or an older Word document. Save it as docx without.')
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > LARGEST_UNPACKED:
                raise InvalidInput(f'"{name}" is too large when it is unpacked.')
        document = docx.Document(io.BytesIO(data))
        levels = {style.style_id: level for style in document.styles if (level := _heading_level(style.name))}
        waiting: list[Any] = list(reversed(document.element.body))
    except InvalidInput:
        raise
    except (zipfile.BadZipFile, OpcError, XMLSyntaxError, EOFError, *_FAULTS) as error:
        raise InvalidInput(f'"{name}" is damaged, or not a Word document.') from error
    outline = _Outline()
    paragraph, table, row, cell, control = (qn(f"w:{tag}") for tag in ("p", "tbl", "tr", "tc", "sdt"))
    style_of = f"{qn('w:pPr')}/{qn('w:pStyle')}"
    while waiting:
        element = waiting.pop()
        if element.tag == control:
            waiting.extend(reversed(element.findall(f"{qn('w:sdtContent')}/*")))
        elif element.tag == paragraph:
            style = element.find(style_of)
            level = levels.get(style.get(qn("w:val")), 0) if style is not None else 0
            if level:
                outline.heading(level, _docx_text(element, qn))
            else:
                outline.paragraph(_docx_text(element, qn).strip())
        elif element.tag == table:
            rows = [
                " | ".join(
                    " ".join(" ".join(_docx_text(part, qn) for part in box.iter(paragraph)).split())
                    for box in line.findall(cell)
                )
                for line in element.findall(row)
            ]
            outline.paragraph("\n".join(line for line in rows if line.strip(" |")))
    return outline.finish()


def _heading_level(style: str | None) -> int:
    """1 for the title, 2 and more for headings, 0 for any other style."""
    if style == "Title":
        return 1
    found = re.fullmatch(r"[Hh]eading ([1-9])", style or "")
    return int(found[1]) + 1 if found else 0


def _docx_text(paragraph: Any, qn: Callable[[str], str]) -> str:
    """The text as it is shown: with insertions and fields, without deletions and the second copy of text boxes."""
    text, tab, breaks = qn("w:t"), qn("w:tab"), (qn("w:br"), qn("w:cr"))
    fallback = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
    stops = qn("w:tabs")
    parts = []
    for node in paragraph.iter(text, tab, *breaks):
        if node.getparent().tag == stops or any(above.tag == fallback for above in node.iterancestors()):
            continue
        parts.append((node.text or "") if node.tag == text else "\t" if node.tag == tab else "\n")
    return "".join(parts)


# -- PDF ------------------------------------------------------------------------------------------------


def _from_pdf(data: bytes, name: str, progress: Progress) -> list[Passage]:
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # its warnings would carry pieces of the document
    encrypted = InvalidInput(f'"{name}" is encrypted. Save a copy without a password, and import that.')
    try:
        reader = PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise encrypted
        pages = [page.extract_text() for page in progress.each("Reading page", reader.pages)]
    except (InvalidInput, Cancelled):
        raise
    except (FileNotDecryptedError, DependencyError) as error:
        raise encrypted from error
    except (PyPdfError, *_FAULTS) as error:
        raise InvalidInput(f'"{name}" is damaged, or not a PDF.') from error
    if not any(text.strip() for text in pages):
        raise InvalidInput(f'"{name}" has no text in it; it seems to be scanned. Run a text recognition over it first.')
    try:
        marks = _bookmarks(reader)
    except (PyPdfError, *_FAULTS):  # the pages can be read without their table of contents
        marks = {}
    outline = _Outline()
    for number, text in enumerate(pages, start=1):
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        start = 0
        for level, title in marks.get(number, ()):
            at = _line_of(title, lines, start)
            if at is None:
                outline.heading(level, title)
                continue
            _add_page(outline, lines[start : at[0]], number)
            outline.heading(level, title)
            start = at[1]
        _add_page(outline, lines[start:], number)
    return [block for block in outline.finish() if block.page is not None]


def _add_page(outline: _Outline, lines: Sequence[str], number: int) -> None:
    """The paragraphs of a printed page. Lines that the page's width has broken are one again."""
    width = max((len(line.strip()) for line in lines), default=0)
    text = "\n".join(line.strip() + ("\n" if len(line.strip()) < SHORT_LINE * width else "") for line in lines)
    for paragraph in re.split(r"\n{3,}", text):
        kept = _BROKEN_WORD.sub("", paragraph.replace("\u00ad\n", ""))
        outline.paragraph("\n".join(" ".join(part.split()) for part in kept.split("\n\n")).strip(), number)


def _line_of(title: str, lines: Sequence[str], start: int) -> tuple[int, int] | None:
    """Where a bookmark's title stands on its page: the line (or two) that is the title, maybe with a number before."""
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


_READERS: dict[str, Callable[[bytes, str, Progress], list[Passage]]] = {
    "txt": _from_text,
    "md": _from_markdown,
    "pdf": _from_pdf,
    "docx": _from_docx,
    "html": _from_html,
    "htm": _from_html,
}
