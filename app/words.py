"""How dates, numbers, texts and changes of memories are written for people; the terminal words changes the same way."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import Qt

from app.language import Later, day_in_words, number, plural, time_in_words, tr, weekday_in_words
from memos_core import change_in_words as change_in_words
from memos_core import local_time, present

RIGHT_TO_LEFT_MARK = "\u200f"
STARTING = Later("The app is still starting. Try again in a moment.")
"""Why something cannot be done before the profile is open."""
_PERSON, _CLIENT = "person", "client:"

_MARKS = re.compile(r"```\w*|`|\*\*|~~|(?<!\S)#{1,6}(?=\s)")
"""The Markdown signs around words and before headings. What might be a minus or a product is left alone."""


def without_marks(text: str) -> str:
    """The words of a Markdown text in one line, for previews."""
    return " ".join(_MARKS.sub("", text).split())


def readers_in_words(names: Sequence[str]) -> str:
    """Who an access list names: "you, your chats, editor"."""
    chats = [name for name in names if name != _PERSON and not name.startswith(_CLIENT)]
    if chats:
        who = plural("you and {n} chat", "you and {n} chats", len(chats))
    else:
        who = tr("you alone") if _PERSON in names else tr("you, your chats")
    return ", ".join([who, *(name.removeprefix(_CLIENT) for name in names if name.startswith(_CLIENT))])


def memory_count(count: int) -> str:
    """`1 memory`, `12 memories`."""
    return plural("{n} memory", "{n} memories", count)


def passage_count(count: int) -> str:
    """`1 passage`, `12 passages`."""
    return plural("{n} passage", "{n} passages", count)


def listed(parts: Sequence[str]) -> str:
    """`one`, `one and two`, `one, two and three`."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{some} and {last}", note="the end of a list", some=", ".join(parts[:-1]), last=parts[-1])


def date_in_words(moment: dt.datetime) -> str:
    """`12 May 2025`, in local time."""
    return day_in_words(local_time(moment).date())


def moment_in_words(moment: dt.datetime, *, in_sentence: bool = False) -> str:
    """`12 May 2025, 14:03`, or `Today, 14:03`, in local time.

    Args:
        moment: the moment.
        in_sentence: whether it stands within a sentence: `today, 14:03`.
    """
    local = local_time(moment)
    days = (present().date() - local.date()).days
    if days == 0:
        return (
            tr("today, {time}", time=time_in_words(local))
            if in_sentence
            else tr("Today, {time}", time=time_in_words(local))
        )
    if days == 1:
        return (
            tr("yesterday, {time}", time=time_in_words(local))
            if in_sentence
            else tr("Yesterday, {time}", time=time_in_words(local))
        )
    return tr("{day}, {time}", day=date_in_words(moment), time=time_in_words(local))


def size_in_words(size: int) -> str:
    """A number of bytes: `34 KB`, `1.2 MB`."""
    if size < 1_000_000:
        return tr("{number} KB", number=number(round(max(size, 1_000) / 1_000)))
    return tr("{number} MB", number=number(size / 1e6, 1))


def duration_in_words(seconds: float) -> str:
    """A duration: `0.4 s`, `42 s`, `12 min`, `2.5 h`."""
    if seconds < 90:
        return tr("{number} s", note="seconds", number=number(seconds, 1 if seconds < 10 else 0))
    if seconds < 5400:
        return tr("{number} min", note="minutes", number=number(round(seconds / 60)))
    return tr("{number} h", note="hours", number=number(seconds / 3600, 1))


def place_in_words(page: int | None, heading: str | None) -> str:
    """A place in a document: `Page 3 · Setup`, or as much of it as is known."""
    return " · ".join(part for part in (tr("Page {n}", n=page) if page is not None else "", heading) if part)


def relative_time(moment: dt.datetime, *, in_sentence: bool = True) -> str:
    """How long ago: `now`, `12 min ago`, `2 h ago`, `yesterday`, `Monday`, `12 May`, `12 May 2024`.

    Args:
        moment: the moment.
        in_sentence: whether it stands within a sentence; otherwise it begins with a capital: `Now`, `Yesterday`.
    """
    local, at_present = local_time(moment), present()
    seconds = (at_present - moment).total_seconds()
    days = (at_present.date() - local.date()).days
    if days <= 0:
        if seconds < 60:
            return tr("now") if in_sentence else tr("Now")
        if seconds < 3600:
            return tr("{n} min ago", note="minutes", n=number(int(seconds // 60)))
        return tr("{n} h ago", note="hours", n=number(int(seconds // 3600)))
    if days == 1:
        return tr("yesterday") if in_sentence else tr("Yesterday")
    if days < 7:
        return weekday_in_words(local.date())
    return day_in_words(local.date(), year=local.year != at_present.year)


def breakable(text: str, longest: int = 24) -> str:
    """The same text with permitted line breaks inside words that are longer than a narrow panel is wide."""
    return re.sub(
        rf"\S{{{longest + 1},}}",
        lambda word: "\u200b".join(word[0][start : start + 12] for start in range(0, len(word[0]), 12)),
        text,
    )


def direction_of(text: str) -> Qt.LayoutDirection:
    """The text direction, for painting."""
    return Qt.LayoutDirection.RightToLeft if reads_from_right(text) else Qt.LayoutDirection.LeftToRight


def reads_from_right(text: str) -> bool:
    """Whether a text begins in a right-to-left script."""
    for character in text:
        side = unicodedata.bidirectional(character)
        if side in ("L", "R", "AL"):
            return side != "L"
    return False
