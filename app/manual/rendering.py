"""A manual page as HTML for Qt, in the theme's colours."""

from __future__ import annotations

import re
from collections.abc import Sequence

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token

from app.theme.sizes import scaled
from app.theme.tokens import LINE_HEIGHT, MONO, Palette

_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable(["table"])
_NOT_IN_ANCHORS = re.compile(r"[^\w\s-]")


def anchor(heading: str) -> str:
    """The anchor of a heading, as MkDocs makes it."""
    return re.sub(r"[-\s]+", "-", _NOT_IN_ANCHORS.sub("", heading).strip().lower())


def as_html(text: str, palette: Palette) -> str:
    """A page as HTML, with an anchor at each heading.

    Args:
        text: Markdown.
        palette: the theme's colours.
    """
    tokens = _MARKDOWN.parse(text)
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "heading_open" and following is not None:
            token.attrSet("id", anchor(_words(following)))
    tokens = _without_empty_heads(tokens)
    renderer = _MARKDOWN.renderer
    assert isinstance(renderer, RendererHTML)  # the default renderer makes HTML
    return f"<style>{scaled(_rules(palette))}</style>{renderer.render(tokens, _MARKDOWN.options, {})}"


def _without_empty_heads(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without empty table heads: Markdown requires a head row even if a table has no headings."""
    kept: list[Token] = []
    head: list[Token] = []
    for token in tokens:
        if token.type == "thead_open" or head:
            head.append(token)
            if token.type == "thead_close":
                kept += head if any(part.content for part in head) else []
                head = []
        else:
            kept.append(token)
    return kept


def _words(line: Token) -> str:
    return "".join(part.content for part in line.children or ())


def _rules(p: Palette) -> str:
    return f"""
    * {{ color: {p.text}; }}
    p, li {{ line-height: {LINE_HEIGHT}%; margin-top: 0; margin-bottom: 10px; }}
    li {{ margin-bottom: 4px; }}
    ul, ol {{ margin-top: 0; margin-bottom: 10px; margin-left: 20px; -qt-list-indent: 0; }}
    h1 {{ font-size: 22px; font-weight: 600; margin-top: 4px; margin-bottom: 12px; }}
    h2 {{ font-size: 17px; font-weight: 600; margin-top: 22px; margin-bottom: 8px; }}
    h3 {{ font-size: 14px; font-weight: 600; margin-top: 16px; margin-bottom: 6px; }}
    a {{ color: {p.accent}; }}
    code {{ font-family: '{MONO}'; font-size: 13px; background-color: {p.sunken}; }}
    pre {{ font-family: '{MONO}'; font-size: 13px; background-color: {p.sunken}; margin-bottom: 10px; white-space: pre-wrap; }}
    table {{ border-collapse: collapse; margin-bottom: 12px; }}
    th, td {{ padding: 5px 10px 5px 0; border-bottom: 1px solid {p.line}; }}
    th {{ font-weight: 600; text-align: left; }}
    """  # no text
