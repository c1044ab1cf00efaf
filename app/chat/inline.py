"""Placeholders in a line of rendered Markdown for what is not text: formulas, the boxes of tasks, pictures.

Rendering leaves an <img> for each, whose alternative text describes it. Whoever shows the HTML replaces it with what the screen or the
paper can show.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape

from app.language import tr

_PLACE = re.compile(r'<img src="(formula|display|part|done|open|data):?([^"]*)" alt="([^"]*)">')
DONE, OPEN = "done", "open"  # no text
"""The alternative text of the box before a task."""


def formula(source: str, *, display: bool, whole: bool = True) -> str:
    """The placeholder of a formula.

    Args:
        source: the LaTeX source.
        display: whether it is a display formula, laid out in full height.
        whole: whether the formula is complete; an incomplete one is shown as its source.
    """
    kind = ("display" if display else "formula") if whole else "part"  # no text
    return f'<img src="{kind}:" alt="{escape(source)}">'


def box(*, done: bool) -> str:
    """The placeholder of the box before a task."""
    return f'<img src="{DONE if done else OPEN}:" alt="">'


def as_code(source: str) -> str:
    """A formula as its source, for display."""
    return f"<code>{escape(source)}</code>"


def replaced(
    content: str,
    draw: Callable[[str, bool], str],
    draw_box: Callable[[bool], str],
    draw_picture: Callable[[str, str], str],
) -> str:
    """HTML with all placeholders replaced.

    Args:
        content: HTML with placeholders.
        draw: makes HTML from a formula's source and whether it is a display formula.
        draw_box: makes HTML from whether a task is done.
        draw_picture: makes HTML from a picture's data URL and its alternative text.
    """

    def put(place: re.Match[str]) -> str:
        kind, words = place[1], unescape(place[3])
        if kind == "data":
            return draw_picture(f"data:{unescape(place[2])}", words)
        if kind in (DONE, OPEN):
            return draw_box(kind == DONE)
        return as_code(words) if kind == "part" else draw(words, kind == "display")

    return _PLACE.sub(put, content)


def in_words(content: str) -> str:
    """HTML with the placeholders replaced by words: formulas as their source, pictures as their alternative text."""
    return replaced(
        content,
        lambda source, _: as_code(source),
        lambda done: escape(tr("Done:", note="before a task") if done else tr("To do:", note="before a task")),
        lambda _, words: escape(words),
    )
