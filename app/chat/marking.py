"""Highlights the searched words in a message."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from app.theme.tokens import Palette
from memos_core import occurrences

_TAG = re.compile(r"(<[^>]*>)")
_WITHIN_A_LINE = re.compile(r"</?(?:strong|em|s|a|code|span)\b", re.IGNORECASE)
_BREAK = "\n"


@dataclass(frozen=True)
class Wanted:
    """What is searched for in a message."""

    text: str
    current: int | None = None
    """The number of the hit in this message that is the present one; None if that is in another message."""


NOTHING = Wanted("")


def marked(content: str, wanted: Wanted, palette: Palette, first: int = 0) -> tuple[str, int]:
    """Rich text with the searched words highlighted, also across tags within a line.

    Args:
        content: HTML.
        wanted: what is searched for.
        palette: the theme's colours.
        first: how many hits the message has before this part of it.

    Returns:
        The HTML, and how many hits it has.
    """
    parts = _TAG.split(content)
    texts = [_BREAK if part.startswith("<") else html.unescape(part) for part in parts]
    texts = [
        "" if part.startswith("<") and _WITHIN_A_LINE.match(part) else text
        for part, text in zip(parts, texts, strict=True)
    ]
    places = occurrences("".join(texts), wanted.text)
    if not places:
        return content, 0
    result, start = [], 0
    for part, text in zip(parts, texts, strict=True):
        if part.startswith("<"):
            result.append(part)
        else:
            result.append(_pieces(text, start, places, wanted, palette, first))
        start += len(text)
    return "".join(result), len(places)


def _pieces(text: str, start: int, places: list[tuple[int, int]], wanted: Wanted, palette: Palette, first: int) -> str:
    """A piece of text that begins at offset `start`, with the parts of the hits that lie in it highlighted."""
    done, end = start, start + len(text)
    result = []
    for number, (begin, over) in enumerate(places):
        begin, over = max(begin, start), min(over, end)
        if begin >= over:
            continue
        result.append(html.escape(text[done - start : begin - start]))
        style = _style(palette, current=wanted.current == first + number)
        result.append(f'<span style="{style}">{html.escape(text[begin - start : over - start])}</span>')
        done = over
    return "".join([*result, html.escape(text[done - start :])])


def _style(palette: Palette, *, current: bool) -> str:
    if current:
        return f"background-color: {palette.activation}; color: {palette.surface}"
    return f"background-color: {palette.mark}; color: {palette.text}"
