"""A reply as it is read aloud: its words without the marks of Markdown, line by line."""

from __future__ import annotations

import re
from html import escape

from app.chat.inline import replaced
from app.chat.markdown import CODE, MATHS, blocks, read_aloud
from app.language import tr

_NOTES = re.compile(r'<ol class="footnotes">.*|<sup>\d+</sup>', re.DOTALL)
"""Footnotes, and the numbers that refer to them."""
_CODE = re.compile(r"<pre>.*?</pre>", re.DOTALL)
"""Code inside a list or a quotation."""
_NEXT_CELL = re.compile(r"</t[hd]>\s*(?=<t[hd]\b)")
_LINE_ENDS = re.compile(r"</?(?:p|li|ul|ol|h[1-6]|blockquote|tr)\b[^>]*>|<br ?/?>")
_ADDRESS = re.compile(r"https?://(?:www\.)?([^\s/?#),;]+)(?:[^\s)]*[^\s).,;:!?])?")


def spoken_lines(text: str) -> list[str]:
    """The lines of a reply as they are read aloud.

    Code is named, and so are formulas that are more than a letter or a number; of an address only the host is said. Footnotes are left out.

    Args:
        text: Markdown.
    """
    lines: list[str] = []
    for block in blocks(text):
        if block.kind == CODE:
            lines.append(_code())
        elif block.kind == MATHS:
            lines.append(_formula(block.content))
        else:
            lines += _lines(block.content)
    return [_with_an_end(line) for line in lines if any(map(str.isalnum, line))]


def _lines(content: str) -> list[str]:
    """The lines of a block of running text or of a table; a row is one line."""
    content = _NEXT_CELL.sub(", ", _CODE.sub(f"<p>{_code()}</p>", _NOTES.sub("", content)))
    words = replaced(
        content,
        lambda source, _: _formula(source),
        lambda done: tr("Done:", note="before a task") if done else tr("To do:", note="before a task"),
        lambda _, named: escape(named),
    )
    return [_ADDRESS.sub(r"\1", read_aloud(line)) for line in _LINE_ENDS.split(words)]


def _code() -> str:
    return tr("Code", note="read aloud in the place of a block of code")


def _formula(source: str) -> str:
    return source if source.isalnum() else tr("Formula", note="read aloud in the place of a formula")


def _with_an_end(line: str) -> str:
    """A line that a voice does not run together with the next one, as it would with a heading."""
    return f"{line}." if line[-1].isalnum() else line
