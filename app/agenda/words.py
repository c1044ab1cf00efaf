"""Times of the agenda in words."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, QTime

from app.language import Later, day_in_words, tr, weekday_in_words

SNOOZES = {
    "10 minutes": (Later("10 minutes"), Later("In 10 minutes"), Later("Tell me again: 10 minutes")),
    "tonight": (Later("Tonight"), Later("Tonight"), Later("Tell me again: tonight")),
    "tomorrow": (Later("Tomorrow"), Later("Tomorrow"), Later("Tell me again: tomorrow")),
}
"""How long a reminder can be put off, by the engine's name for it: its short form, its text in a menu, and its tooltip."""


def clock_in_words(at: dt.datetime | None) -> str:
    """`9:00`; "" for None, which stands for the whole day."""
    if at is None:
        return ""
    form = tr("H:mm", note="How a time is written in the agenda, as a format of Qt: 9:00, 14:03")
    return QLocale().toString(QTime(at.hour, at.minute), form)


def weekday_and_clock(on: dt.date, clock: str) -> str:
    """`Friday, 9:00`, or `Friday` if `clock` is "" for the whole day."""
    day = weekday_in_words(on)
    return tr("{day}, {time}", day=day, time=clock) if clock else day


def when_in_words(on: dt.date, clock: str, today: dt.date) -> str:
    """`9:00` today, `Tomorrow, 9:00`, `Friday, 9:00`, `14 March`, `14 March 2028`.

    Args:
        on: the day.
        clock: the time of day; "" for the whole day.
        today: the present day.
    """
    days = (on - today).days
    if days == 0:
        return clock or tr("All day")
    if days in (-1, 1):
        day = tr("Yesterday") if days < 0 else tr("Tomorrow")
    elif 1 < days < 7:
        return weekday_and_clock(on, clock)
    else:
        day = day_in_words(on, year=on.year != today.year)
    return tr("{day}, {time}", day=day, time=clock) if clock else day
