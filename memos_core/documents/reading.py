"""Files become passages: which kinds there are, who reads them, and in which words a file is refused.

What a document says is data. It is stored and quoted with its source, and never read for statements of the person.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from memos_core.documents.blocks import Block
from memos_core.documents.book import from_epub
from memos_core.documents.encodings import decoded
from memos_core.documents.mail import from_eml
from memos_core.documents.office import from_pptx, from_xlsx
from memos_core.documents.passages import Passage, passages_of
from memos_core.documents.pdf import from_pdf
from memos_core.documents.plain import from_code, from_markdown, from_text, from_values
from memos_core.documents.web import from_html
from memos_core.documents.word import from_docx
from memos_core.errors import InvalidInput
from memos_core.progress import Progress
from memos_core.wording import say

LARGEST_FILE = 50_000_000
"""Bytes of a file that is read (50 MB)."""


@dataclass(frozen=True)
class _Given:
    """A file that is being read."""

    data: bytes
    name: str
    progress: Progress
    encoding: str | None

    @property
    def text(self) -> str:
        return decoded(self.data, self.name, self.encoding)


@dataclass(frozen=True)
class _Kind:
    name: str
    read: Callable[[_Given], list[Block]]


_TEXT = _Kind("Text", lambda file: from_text(file.text))
_CODE = _Kind("Source code", lambda file: from_code(file.text))
_WEB = _Kind("Web page", lambda file: from_html(file.data, file.name, file.encoding))
_VALUES = _Kind("Table of values", lambda file: from_values(file.data, file.name, file.encoding))
_MARKDOWN = _Kind("Markdown", lambda file: from_markdown(file.text))
_KINDS = {
    "txt": _TEXT,
    "md": _MARKDOWN,
    "pdf": _Kind("PDF", lambda file: from_pdf(file.data, file.name, file.progress)),
    "docx": _Kind("Word", lambda file: from_docx(file.data, file.name)),
    "pptx": _Kind("Presentation", lambda file: from_pptx(file.data, file.name, file.progress)),
    "xlsx": _Kind("Spreadsheet", lambda file: from_xlsx(file.data, file.name, file.progress)),
    "csv": _VALUES,
    "tsv": _VALUES,
    "epub": _Kind("Book", lambda file: from_epub(file.data, file.name, file.progress)),
    "eml": _Kind("E-mail", lambda file: from_eml(file.data, file.name)),
    "html": _WEB,
    "htm": _WEB,
    "xhtml": _WEB,
    "markdown": _MARKDOWN,
}
DOCUMENT_KINDS = {ending: kind.name for ending, kind in _KINDS.items()}
"""The endings of the files that can be read, and what each kind is called. Source code can be read too, under any ending that
`document_kind` knows."""


def document_kind(path: Path) -> str | None:
    """What kind of document a file is by its name; None where it cannot be read."""
    kind = _kind_of(path)
    return None if kind is None else kind.name


def _kind_of(path: Path) -> _Kind | None:
    ending = path.suffix.lower().removeprefix(".")
    return _KINDS.get(ending) or (_CODE if _is_code(path.name) else None)


@functools.lru_cache(maxsize=512)
def _is_code(name: str) -> bool:
    """Whether Pygments, which colours code in replies, knows files of such a name."""
    from pygments.lexers import find_lexer_class_for_filename

    return find_lexer_class_for_filename(name) is not None


def read_document(path: Path, progress: Progress | None = None, encoding: str | None = None) -> list[Passage]:
    """The passages of a file, in reading order.

    Args:
        path: a file of one of DOCUMENT_KINDS, or of source code.
        progress: is told of what takes long: pages, slides, chapters.
        encoding: in which a text was written, where the person has said so.

    Raises:
        InvalidInput: in words, why it cannot be read.
        UnclearEncoding: several encodings are about as likely; the person has to say which.
        Cancelled: it is no longer wanted.
    """
    name = path.name
    kind = _kind_of(path)
    try:
        if not path.exists():
            raise InvalidInput('There is no file "{path}".', path=path)
        if path.is_dir():
            raise InvalidInput('"{name}" is a folder. Choose the files in it.', name=name)
        if not path.is_file():
            raise InvalidInput('"{name}" is not a file that can be read.', name=name)
        if kind is None:
            kinds = ", ".join(DOCUMENT_KINDS)
            raise InvalidInput(
                '"{name}" is of a kind that cannot be read. These can: {kinds}, and source code.',
                name=name,
                kinds=kinds,
            )
        if path.stat().st_size > LARGEST_FILE:
            raise InvalidInput(
                '"{name}" is larger than {size} MB. Split it, or choose the part that matters.',
                name=name,
                size=LARGEST_FILE // 1_000_000,
            )
        data = path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            '"{name}" cannot be opened: {reason}.', name=name, reason=error.strerror or say("the system refused")
        ) from error
    return read_data(data, name, progress, encoding)


def read_data(data: bytes, name: str, progress: Progress | None = None, encoding: str | None = None) -> list[Passage]:
    """The passages of a file's content; the ending of its name says what it is. Arguments and errors as `read_document`."""
    kind = _kind_of(Path(name))
    if kind is None:
        raise InvalidInput('"{name}" is of a kind that cannot be read.', name=name)
    if not data.strip():
        raise InvalidInput('"{name}" is empty.', name=name)
    passages = passages_of(kind.read(_Given(data, name, progress or Progress(), encoding)))
    if not passages:
        raise InvalidInput('"{name}" holds no text.', name=name)
    return passages
