"""The page About you as a document to print: a title, the day, and the groups."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING

from app.words import date_in_words

if TYPE_CHECKING:
    from memos_core import AboutYou

TITLE = "What the assistant knows about you"


def as_html(about: AboutYou, day: dt.datetime) -> str:
    """The page for QTextDocument; everything that the person wrote is escaped."""
    count = "1 statement" if about.count == 1 else f"{about.count:,} statements"
    parts = [
        f"<h1>{TITLE}</h1>",
        f"<p class='note'>{escape(date_in_words(day))} · {count}. {escape(about.secrets_in_words)}</p>",
    ]
    for group in about.groups:
        parts.append(f"<h2>{escape(group.title)}</h2><table width='100%' cellspacing='0' cellpadding='3'>")
        for cube in group.cubes:
            text = escape(" ".join(cube.text.split()))
            if cube.conflicts_with:
                text += " <span class='danger'>(contradicts another memory)</span>"
            when = escape(cube.when.replace(" ", "\u00a0"))
            parts.append(f"<tr><td width='78%'>{text}</td><td width='22%' align='right' class='note'>{when}</td></tr>")
        parts.append("</table>")
    return "".join(parts)
