"""The day that a request names, always one to come: beside all that `times` reads also "the 15th", "Monday", "3/4/2027"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.days import WEEKDAYS, TimePrecision, days_after, months_after
from memos_core.language.recurrences import day_number
from memos_core.language.time_words import (
    COUNT,
    DAY_NUMBER_ENDING,
    DAY_ORDINAL,
    MONTH,
    MONTH_NUMBERS,
    ORDINAL,
    ORDINAL_NUMBERS,
    SHORT_WEEKDAY,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    alone,
    number_of,
)
from memos_core.language.times import Named, named_times

_FIGURES = alone(r"(?:on\s+)?(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?")
NUMBERED = alone(
    rf"(?:on\s+the\s+(?P<number>\d{{1,2}}){DAY_NUMBER_ENDING}|the\s+(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th)|on\s+the\s+(?P<word>{DAY_ORDINAL}))"
    rf"(?!\s+(?:(?:of\s+)?{MONTH}|{WEEKDAY}))"
)
"""A day of a month, by its number: "the 15th"."""
_WEEKDAY = alone(
    rf"(?:(?:on|by|this|next|the)\s+)?(?P<day>{WEEKDAY})(?:\s+next)?|(?:(?:on|by|this|next)\s+|^\s*)(?P<short>{SHORT_WEEKDAY})\.?"
)
_NO_SUCH_DAY = alone(rf"(?:on\s+)?(?:the\s+)?\d{{1,2}}{DAY_NUMBER_ENDING}\s+(?:of\s+)?{MONTH}|{MONTH}\s+\d{{1,2}}")
_NTH = alone(rf"(?:on\s+)?(?:the\s+)?(?P<nth>{ORDINAL})\s+(?P<day>{WEEKDAY})\s+(?:in|of)\s+(?P<month>{MONTH})")
_WEEKS_ON = alone(
    rf"(?:(?P<weeks>{COUNT})\s+weeks?|a\s+(?P<fortnight>fortnight))\s+(?:on\s+|from\s+)?(?P<from>{WEEKDAY}|today|tomorrow)"
    rf"|(?:on\s+)?(?P<day_week>{WEEKDAY})\s+week"
    rf"|next\s+week(?:\s+on)?\s+(?P<next>{WEEKDAY})|(?:on\s+)?(?P<its_next>{WEEKDAY})\s+(?:of\s+)?next\s+week"
)
"""British: "a week on Tuesday", "a fortnight today"; and "next week on Tuesday"."""
HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26), "new year's eve": (12, 31),
    "new year's day": (1, 1), "new year's": (1, 1), "valentine's day": (2, 14), "valentine's": (2, 14), "halloween": (10, 31),
}  # fmt: skip
"""Those that are on the same day each year, everywhere: month and day."""
_HOLIDAY = alone(rf"(?:(?:on|at)\s+)?(?P<name>{'|'.join(name.replace(' ', chr(92) + 's+') for name in HOLIDAYS)})")
_LEAD = re.compile(r"(?:\b(?:on|by|for)\s+(?:the\s+)?)$")
_LOOSE = (TimePrecision.WEEK, TimePrecision.WEEKEND, TimePrecision.MONTH)


@dataclass(frozen=True)
class ComingDay:
    """What a request says of its day."""

    day: dt.date | None = None
    doubtful: str = ""
    """Words that name a time too loosely, or a day that there is not."""
    said: tuple[tuple[int, int], ...] = ()
    """Where that stands: from, to."""


def coming_day(text: str, present: dt.datetime) -> ComingDay:
    """The day that a request in lower case names.

    Args:
        text: the request.
        present: the present moment, in the zone of the one who asks.
    """
    today = present.date()
    if found := _FIGURES.search(text):
        return _from_figures(found, today)
    if found := _WEEKS_ON.search(text):
        return ComingDay(_weeks_on(found, today), "", (found.span(),))
    times = list(named_times(text, present, lambda _: True))
    dated = [one for one in times if one.is_yearless or one.is_absolute]
    doubtful, said = "", list[tuple[int, int]]()
    # "Monday the 7th of December": the date says which Monday.
    for named in [one for one in dated if times[0].on.weekday() == one.on.weekday()] or times:
        if named.precision is TimePrecision.DAY and not named.match["lasting"] and not named.match["ago"]:
            said.append(_whole(named))
            if beside := re.search(
                rf"(?<![\w'])(?:on\s+)?{WEEKDAYS[named.on.weekday()].lower()}\s*,?", _without(text, said)
            ):
                said.append(beside.span())
            return ComingDay(named.on, doubtful, tuple(said))
        if named.precision in _LOOSE and not named.match["bare"]:
            said.append(_whole(named))
            doubtful = " ".join(named.match[0].split())
    rest = _looser(_without(text, said), today)
    return ComingDay(rest.day, rest.doubtful or doubtful, (*said, *rest.said))


def _without(text: str, places: Sequence[tuple[int, int]]) -> str:
    """The text with spaces in these places."""
    for start, end in places:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _looser(text: str, today: dt.date) -> ComingDay:
    """The same, of what names a day only in a request."""
    if found := _HOLIDAY.search(text):
        month, number = HOLIDAYS[" ".join(found["name"].split())]
        day = dt.date(today.year, month, number)
        return ComingDay(day if day >= today else months_after(day, 12), "", (found.span(),))
    if found := _NTH.search(text):
        return ComingDay(_nth_of_month(found, today), "", (found.span(),))
    if found := _NO_SUCH_DAY.search(text):
        return ComingDay(None, " ".join(found[0].split()), (found.span(),))
    if found := NUMBERED.search(text):
        number = number_in_month(found)
        if not 1 <= number <= 31:
            return ComingDay(None, found[0], (found.span(),))
        return ComingDay(_next_numbered(number, today), "", (found.span(),))
    if found := _WEEKDAY.search(text):
        away = (WEEKDAY_NUMBERS[found["day"] or found["short"]] - today.weekday()) % 7
        # On a Sunday, "on Sunday" is not today.
        return ComingDay(days_after(today, away or 7), "", (found.span(),))
    return ComingDay()


def _weeks_on(found: re.Match[str], today: dt.date) -> dt.date | None:
    """The day of a match of `_WEEKS_ON`."""
    if next_week := found["next"] or found["its_next"]:
        return days_after(today, 7 - today.weekday() + WEEKDAY_NUMBERS[next_week])
    name = found["from"] or found["day_week"]
    near = {"today": 0, "tomorrow": 1}.get(name)
    away = (WEEKDAY_NUMBERS[name] - today.weekday()) % 7 if near is None else near
    weeks = 2 if found["fortnight"] else number_of(found["weeks"]) if found["weeks"] else 1
    return days_after(today, away + 7 * weeks)


def _nth_of_month(found: re.Match[str], today: dt.date) -> dt.date | None:
    """The day of a match of `_NTH`, in this year or the next."""
    first = today.replace(month=MONTH_NUMBERS[found["month"]], day=1)
    for year in (first.year, first.year + 1):
        begin = first.replace(year=year)
        days = [day for number in range(31) if (day := begin + dt.timedelta(days=number)).month == begin.month]
        fitting = [day for day in days if day.weekday() == WEEKDAY_NUMBERS[found["day"]]]
        number = ORDINAL_NUMBERS[found["nth"]]
        day = fitting[number - 1 if number > 0 else -1]
        if day >= today:
            return day
    return None


def number_in_month(found: re.Match[str]) -> int:
    """The number of the day that a match of `NUMBERED` means."""
    return day_number(found["number"] or found["ordinal"] or found["word"])


def _whole(named: Named) -> tuple[int, int]:
    """Where a time stands, with the words that lead to it."""
    text = named.match.string
    start = named.match.start() + len(named.match[0]) - len(named.match[0].lstrip())
    before = _LEAD.search(text[:start])
    return (before.start() if before else start), named.match.end()


def _from_figures(found: re.Match[str], today: dt.date) -> ComingDay:
    """A day in figures; where it could be two days, none."""
    first, second, year = int(found["first"]), int(found["second"]), found["year"]
    whole = int(year) + (2000 if len(year) == 2 else 0) if year else today.year
    days = list[dt.date]()
    for month, number in {(second, first), (first, second)}:
        try:
            days.append(dt.date(whole, month, number))
        except ValueError:
            continue
    if len(days) != 1:
        return ComingDay(None, found[0], (found.span(),))
    day = days[0]
    if not year and day < today:
        day = months_after(day, 12) or day
    return ComingDay(day, "", (found.span(),))


def _next_numbered(number: int, today: dt.date) -> dt.date | None:
    for ahead in range(13):
        month = months_after(today.replace(day=1), ahead)
        if month is None:
            return None
        try:
            day = month.replace(day=number)
        except ValueError:
            continue
        if day >= today:
            return day
    return None
