"""Markdown of replies to blocks that widgets can show: running text as Qt's HTML, and code."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape

from markdown_it import MarkdownIt
from markdown_it.token import Token
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import TextLexer, get_lexer_by_name
from pygments.style import Style
from pygments.token import Comment, Generic, Keyword, Name, Number, Operator, String
from pygments.token import Token as AnyToken
from pygments.util import ClassNotFound
from PySide6.QtGui import QTextDocument

from app.theme.tokens import LINE_HEIGHT, MONO, Palette

# No raw HTML, and no images: nothing in a reply may load anything.
_MARKDOWN = (
    MarkdownIt("commonmark", {"html": False, "breaks": True})
    .enable(["table", "strikethrough"])
    .disable(["image", "html_inline"])
)


_TAG = re.compile(r"<[^>]*>")
"""Of HTML that was made here: what people and models wrote is escaped in it."""
_PLAIN = ("text", "softbreak", "hardbreak", "text_special")
"""Kinds of pieces of a line that have no marks."""


@dataclass(frozen=True)
class Block:
    """A piece of a reply. `language` is None for running text, and a name (or "") for code."""

    content: str
    language: str | None = None


def blocks(text: str) -> list[Block]:
    """Split a Markdown text; running text comes as HTML without colours, code as it is."""
    result: list[Block] = []
    prose: list[Token] = []

    def flush() -> None:
        if prose:
            result.append(Block(_MARKDOWN.renderer.render(prose, _MARKDOWN.options, {}).strip()))
            prose.clear()

    for token in _MARKDOWN.parse(text):
        if token.type in ("fence", "code_block") and token.level == 0:
            flush()
            language = token.info.split()[0] if token.info.split() else ""
            result.append(Block(token.content.rstrip("\n"), language))
        else:
            prose.append(token)
    flush()
    return result


def as_html(text: str) -> str:
    """A whole Markdown text as HTML without colours; mark-up in it is escaped, and nothing is loaded."""
    return str(_MARKDOWN.render(text))


def is_plain(text: str) -> bool:
    """Whether a text is nothing but paragraphs of plain words."""
    return all(
        token.type in ("paragraph_open", "paragraph_close")
        or (token.type == "inline" and all(part.type in _PLAIN for part in token.children or ()))
        for token in _MARKDOWN.parse(text)
    )


def as_plain_text(text: str) -> str:
    """A Markdown text without its marks: what one would read aloud. Code stays as it is."""
    document = QTextDocument()
    lines = []
    for block in blocks(text):
        if block.language is None:
            document.setHtml(block.content)
            lines.append(document.toPlainText().replace("\u2028", "\n"))
        else:
            lines.append(block.content)
    return "\n\n".join(line.strip("\n") for line in lines)


def read_aloud(content: str) -> str:
    """The words of a block of running text, without its mark-up; quick enough for every piece of a reply that streams."""
    return " ".join(unescape(_TAG.sub(" ", content)).split())


def styled(content: str, p: Palette) -> str:
    """Running text with the theme's colours."""
    rules = f"""
    p, li {{ line-height: {LINE_HEIGHT}%; margin-top: 0; margin-bottom: 8px; }}
    li {{ margin-bottom: 3px; }}
    ul, ol {{ margin-top: 0; margin-bottom: 8px; margin-left: 20px; -qt-list-indent: 0; }}
    h1 {{ font-size: 18px; font-weight: 600; }} h2 {{ font-size: 16px; font-weight: 600; }}
    h3, h4, h5, h6 {{ font-size: 14px; font-weight: 600; }}
    a {{ color: {p.accent}; }}
    code {{ font-family: '{MONO}'; font-size: 13px; background-color: {p.sunken}; }}
    pre {{ font-family: '{MONO}'; font-size: 13px; background-color: {p.sunken}; }}
    blockquote {{ color: {p.muted}; margin-left: 12px; }}
    th {{ font-weight: 600; text-align: left; padding: 4px 12px 4px 0; }}
    td {{ padding: 4px 12px 4px 0; }}
    """  # no text
    return f"<style>{rules}</style>{content}"


def _style(p: Palette) -> type[Style]:
    class ThemeStyle(Style):
        background_color = p.sunken
        styles = {  # noqa: RUF012 - Pygments reads it from the class
            AnyToken: p.text,
            Comment: f"italic {p.faint}",
            Keyword: p.parametric,
            Operator.Word: p.parametric,
            Name.Builtin: p.plaintext,
            Name.Function: p.plaintext,
            Name.Class: p.plaintext,
            Name.Decorator: p.activation,
            String: p.good,
            Number: p.activation,
            Generic.Deleted: p.danger,
            Generic.Inserted: p.good,
        }

    return ThemeStyle


def highlighted(code: str, language: str, p: Palette) -> str:
    """Code as HTML, coloured where the language is known."""
    try:
        lexer = get_lexer_by_name(language, stripnl=False) if language else TextLexer(stripnl=False)
    except ClassNotFound:
        lexer = TextLexer(stripnl=False)
    formatter = HtmlFormatter(noclasses=True, style=_style(p), nowrap=True)
    inner = highlight(code, lexer, formatter).rstrip("\n")
    return f"<div style=\"font-family:'{MONO}'; font-size:13px; white-space:pre; line-height:110%; margin:0\">{inner}</div>"
