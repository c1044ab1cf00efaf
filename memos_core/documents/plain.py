"""Plain text, Markdown, tables of values and source code."""

from __future__ import annotations

import csv
import itertools
import re

from memos_core.documents.blocks import Block, Outline
from memos_core.documents.encodings import decoded
from memos_core.documents.separated_values import rows_of
from memos_core.errors import InvalidInput

_FRONT_MATTER = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)[ \t]*\n", re.DOTALL)
_EMPTY_LINES = re.compile(r"\n[ \t]*\n")


def from_text(text: str) -> list[Block]:
    """The paragraphs of a plain text."""
    return [Block(part.strip()) for part in _EMPTY_LINES.split(text) if part.strip()]


def from_code(text: str) -> list[Block]:
    """The parts of a program between its empty lines, with their indentation."""
    return [Block(part.strip("\n")) for part in _EMPTY_LINES.split(text) if part.strip()]


def from_markdown(text: str) -> list[Block]:
    """The blocks of a Markdown text under its headings."""
    from markdown_it import MarkdownIt

    outline = Outline()
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
            continue
        block = lines[token.map[0] : token.map[1]]
        # The heading row and the rule below it.
        head = "\n".join(block[:2]) if token.type == "table_open" else ""
        outline.paragraph("\n".join(block).strip("\n"), head=head)
    return outline.finish()


def from_values(data: bytes, name: str, encoding: str | None) -> list[Block]:
    """The rows of a file of values (csv, tsv), whatever their separator."""
    text = decoded(data, name, encoding)
    outline = Outline()
    try:
        outline.table(rows_of(text, "\t" if name.lower().endswith(".tsv") else ","))
    except csv.Error as error:
        raise InvalidInput('"{name}" is no table of values, or a damaged one.', name=name) from error
    return outline.finish()
