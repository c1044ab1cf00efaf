"""The page About you as a document to print: a title, the day, and the groups."""

from __future__ import annotations

import datetime as dt
from html import escape
from typing import TYPE_CHECKING

from app.about.model import secrets_in_words, title_of
from app.language import Later, plural, tr
from app.memory_words import time_spoken_of
from app.words import date_in_words

if TYPE_CHECKING:
    from memos_core import AboutYou

TITLE = Later("What the assistant knows about you")


def as_html(about: AboutYou, day: dt.datetime) -> str:
    """The page for QTextDocument; everything that the person wrote is escaped."""
    said = plural("{day} · {n} statement.", "{day} · {n} statements.", about.count, day=date_in_words(day))
    parts = [
        f"<h1>{escape(TITLE())}</h1>",
        f"<p class='note'>{escape(said)} {escape(secrets_in_words(about.secrets))}</p>",
    ]
    for group in about.groups:
        parts.append(f"<h2>{escape(title_of(group.name))}</h2><table width='100%' cellspacing='0' cellpadding='3'>")
        for cube in group.cubes:
            text = escape(" ".join(cube.text.split()))
            if cube.conflicts_with:
                text += f" <span class='danger'>({escape(tr('contradicts another memory'))})</span>"
            when = escape(time_spoken_of(cube).replace(" ", "\u00a0"))
            parts.append(f"<tr><td width='78%'>{text}</td><td width='22%' align='right' class='note'>{when}</td></tr>")
        parts.append("</table>")
    return "".join(parts)
