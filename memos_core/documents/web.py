"""Web pages, and the pages of books."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from memos_core.documents.blocks import Block, Outline
from memos_core.documents.encodings import decoded
from memos_core.documents.superscripts import raised
from memos_core.errors import InvalidInput

if TYPE_CHECKING:
    from bs4.element import Tag

LONGEST_CELL = 600
"""Characters of a cell in a table of values; a table with a longer one only lays out a page."""

_XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_NOT_TEXT = {
    "script", "style", "nav", "head", "template", "noscript", "svg", "iframe", "object", "select", "button",
}  # fmt: skip
_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li",
    "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
_NOT_IN_VALUES = {
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "article",
    "section",
    "form",
    "pre",
    "ul",
    "ol",
    "blockquote",
}
"""Tags that show that the table they are in only lays out a page."""


def from_html(data: bytes, name: str, encoding: str | None = None) -> list[Block]:
    """The blocks of a web page, without scripts, navigation and what is hidden.

    Raises:
        InvalidInput: it is no web page, or a damaged one.
    """
    return blocks_of(_markup(data, name, encoding), name)


def _markup(data: bytes, name: str, encoding: str | None) -> str:
    """The page as a browser reads it: in the encoding that it declares, under the names that the web gives them
    ("iso-8859-1" there means Windows' own)."""
    import webencodings
    from bs4.dammit import EncodingDetector

    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")):
        raise _damaged(name)
    declared = EncodingDetector.find_declared_encoding(data, is_html=True)
    known = webencodings.lookup(declared) if declared and encoding is None else None
    if known is not None and not known.name.startswith("utf-16"):  # a declaration read as ASCII is not in UTF-16
        try:
            return str(known.codec_info.decode(data, "strict")[0])
        except UnicodeError:
            pass
    return decoded(data, name, encoding)


def blocks_of(markup: str, name: str) -> list[Block]:
    """The blocks of a page that is decoded.

    Raises:
        InvalidInput: it is damaged.
    """
    from bs4 import BeautifulSoup
    from bs4.element import NavigableString, PreformattedString, Tag
    from bs4.exceptions import ParserRejectedMarkup

    if "<" not in markup:
        return [Block(markup)]
    try:
        root = BeautifulSoup(_XML_DECLARATION.sub("", markup.lstrip("\ufeff")), "html.parser")
    except ParserRejectedMarkup as error:
        raise _damaged(name) from error

    outline, held = Outline(), list[str]()
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
            if not _is_shown(node):
                continue
            if node.name == "br":
                held.append("\n")
            elif node.name == "sup":
                held.append(raised(_words(node)))
                continue
            elif node.name == "table" and _holds_values(node):
                flush("")
                _add_table(outline, node)
                continue
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


def _is_shown(node: Tag) -> bool:
    return not (node.name in _NOT_TEXT or node.has_attr("hidden") or _HIDDEN.search(str(node.get("style", ""))))


def _holds_values(table: Tag) -> bool:
    """Whether a table holds values; other tables only lay out a page."""
    return table.find(_NOT_IN_VALUES) is None and all(
        len(cell.get_text()) <= LONGEST_CELL for cell in table.find_all(["td", "th"])
    )


def _add_table(outline: Outline, table: Tag) -> None:
    for caption in table.find_all("caption"):
        outline.paragraph(_words(caption))
    rows, heads, values = list[list[str]](), 0, False
    for row in table.find_all("tr"):
        if not _is_shown(row):
            continue
        cells = row.find_all(["td", "th"])
        rows.append([_words(cell) for cell in cells])
        if not values and (row.find_parent("thead") is not None or all(cell.name == "th" for cell in cells)):
            heads += 1
        else:
            values = True
    outline.table(rows, heads or None)


def _words(node: Tag) -> str:
    """The words in a node on one line, with a space where a block or a line ends."""
    from bs4.element import NavigableString, PreformattedString, Tag

    parts, waiting = list[str](), list[Any](reversed(node.contents))
    while waiting:
        child = waiting.pop()
        if isinstance(child, Tag):
            if not _is_shown(child):
                continue
            if child.name == "sup":
                parts.append(raised(" ".join(child.get_text().split())))
                continue
            if child.name in _BLOCKS or child.name == "br":
                parts.append(" ")
                waiting.append(NavigableString(" "))
            waiting.extend(reversed(child.contents))
        elif isinstance(child, NavigableString) and not isinstance(child, PreformattedString):
            parts.append(str(child))
    return " ".join("".join(parts).split())


def _damaged(name: str) -> InvalidInput:
    return InvalidInput('"{name}" is not a web page, or a damaged one.', name=name)
