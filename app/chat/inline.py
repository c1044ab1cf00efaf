"""What stands in a line of rendered Markdown and is no text: formulas, the boxes of tasks, pictures.

Rendering leaves a place for each, an <img> of which the alternative text is what it says. Whoever shows the HTML puts there what the
screen or the paper can show.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape

from app.language import tr

_PLACE = re.compile(r'<img src="(formula|display|part|done|open|data):?([^"]*)" alt="([^"]*)">')
DONE, OPEN = "done", "open"  # no text
"""What the box before a task says about it."""


def formula(source: str, *, display: bool, whole: bool = True) -> str:
    """The place of a formula.

    Args:
        source: in LaTeX.
        display: whether it is laid out in full height.
        whole: whether all of it is there; a part is shown as it was written.
    """
    kind = ("display" if display else "formula") if whole else "part"  # no text
    return f'<img src="{kind}:" alt="{escape(source)}">'


def box(*, done: bool) -> str:
    """The place of the box before a task."""
    return f'<img src="{DONE if done else OPEN}:" alt="">'


def as_code(source: str) -> str:
    """A formula as it was written."""
    return f"<code>{escape(source)}</code>"


def replaced(
    content: str,
    draw: Callable[[str, bool], str],
    draw_box: Callable[[bool], str],
    draw_picture: Callable[[str, str], str],
) -> str:
    """HTML with something in every place.

    Args:
        content: the HTML with its places.
        draw: makes HTML of a formula and of whether it is laid out in full height.
        draw_box: makes HTML of whether a task is done.
        draw_picture: makes HTML of the address of a picture, which holds the picture, and of its alternative text.
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
    """The same HTML with nothing but words: formulas as they were written, and what a picture shows."""
    return replaced(
        content,
        lambda source, _: as_code(source),
        lambda done: escape(tr("Done:", note="before a task") if done else tr("To do:", note="before a task")),
        lambda _, words: escape(words),
    )
