"""Questions about dates that are computed and not left to a model's arithmetic: "what day is it", "how many days until my flight",
"how long have I lived here". A question is one of these only as a whole; anything else goes to the model."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from memos_core.cube import MemCube
from memos_core.days import WEEKDAYS, TimePrecision, day_in_words, in_words
from memos_core.language.times import Named, named_times
from memos_core.reminders.in_words import clock_in_words

Find = Callable[[str, bool], tuple[dt.date, MemCube] | None]
"""Finds the day of an event and the statement that tells it; True for what is ahead."""

_NOW = re.compile(
    r"(?:(?:can|could) you tell me )?(?:what(?:'s| is| was)? ?(?:the )?(?P<what>day|date|time|weekday|day of the week)"
    r"(?: and (?P<also>time|date))?(?: is it| is today| today)?(?: (?:today|now|right now|here))?|what(?:'s| is) today(?:'s date)?)\s*\??",
    re.IGNORECASE,
)
_WHICH_DAY = re.compile(
    r"(?:what|which) (?:day(?: of the week)?|weekday|date) (?:is|was|will be) (?P<day>.+?)(?: on)?\s*\??", re.IGNORECASE
)
_UNTIL = re.compile(
    r"(?:how (?:many (?P<unit>days|weeks|months|nights)|long|much time)(?: (?:is it|are there|are left|left|is there|do i have(?: left)?))?"
    r" (?:until|till|til|before|to)|how far (?:away|off) is|how long until|how soon is) (?P<event>.+?)\s*\??",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?:how (?:many (?P<unit>days|weeks|months|years)(?: has it been| is it| ago)?(?: since| was)|long (?:is it|has it been) since|long ago (?:was|did|is))) "
    r"(?P<event>.+?)\s*\??",
    re.IGNORECASE,
)
_HOW_LONG = re.compile(r"how long (?P<event>(?:have|has|'ve) .+?)\s*\??", re.IGNORECASE)


@dataclass(frozen=True)
class DateAnswer:
    """What was computed."""

    text: str
    cube: MemCube | None = None
    """The statement that it was computed from."""


def date_answer(question: str, present: dt.datetime, find: Find | None) -> DateAnswer | None:
    """The answer to a question about dates; None where it is none, or where the date is not known.

    Args:
        question: any message.
        present: the present moment, in the person's zone.
        find: finds the days of events; None where nothing may be looked up.
    """
    asked = " ".join(question.replace("’", "'").split())
    if found := _NOW.fullmatch(asked):
        return DateAnswer(_now(found["what"] or "day", found["also"] is not None, present))
    if found := _WHICH_DAY.fullmatch(asked):
        named = _day_in(found["day"], present)
        return None if named is None else DateAnswer(f"{_full(named.on)}.")
    for pattern, ahead in ((_UNTIL, True), (_SINCE, False), (_HOW_LONG, False)):
        found = pattern.fullmatch(asked)
        if found is None:
            continue
        unit = found.groupdict().get("unit") or ""
        named = None if pattern is _HOW_LONG else _day_in(found["event"], present, ahead=ahead)
        if named is not None:
            return _distance(named.on, unit, present.date(), ahead=ahead)
        if find is None or len(found["event"].split()) > 8:
            return None
        told = find(_event(found["event"]), ahead)
        return None if told is None else _distance(told[0], unit, present.date(), ahead=ahead, cube=told[1])
    return None


def _event(words: str) -> str:
    """An event as it is looked for: "I moved to Porto", "have I lived here"."""
    return words.strip().removeprefix("have ").removeprefix("has ")


def _now(what: str, also: bool, present: dt.datetime) -> str:
    clock = f"It is {clock_in_words(present)}."
    if what == "time" and not also:
        return clock
    day = f"Today is {_full(present.date())}."
    return f"{day} {clock}" if also else day


def _full(day: dt.date) -> str:
    return f"{WEEKDAYS[day.weekday()]}, {day_in_words(day)}"


def _day_in(text: str, present: dt.datetime, *, ahead: bool = True) -> Named | None:
    """The day that a text names, where it does nothing else."""
    for lead in ("", "on ", "in "):
        for named in named_times(f"{lead}{text}", present, lambda _: ahead):
            rest = f"{lead}{text}"
            rest = (rest[: named.match.start()] + rest[named.match.end() :]).strip(" ,.")
            if named.precision is TimePrecision.DAY and named.clock is None and rest.lower() in ("", "on", "the", "in"):
                return named
    return None


def _distance(
    day: dt.date, unit: str, today: dt.date, *, ahead: bool, cube: MemCube | None = None
) -> DateAnswer | None:
    days = (day - today).days if ahead else (today - day).days
    if days < 0:
        return None
    exact = cube is None or cube.occurred_on is None or cube.occurred_precision is TimePrecision.DAY
    if exact:
        at = _full(day)
    else:
        assert cube is not None and cube.occurred_on is not None  # only then it is not exact
        at = in_words(cube.occurred_on, cube.occurred_precision)
    told = f" You told me: “{cube.text}”" if cube is not None else ""
    if days == 0:
        return DateAnswer(f"That is today, {at}.{told}", cube)
    length = _length(day if ahead else today, today if ahead else day, days, unit, exact=exact)
    text = f"{length}, until {at}." if ahead else f"{length}, since {at}."
    return DateAnswer(f"{text[:1].upper()}{text[1:]}{told}", cube)


def _length(later: dt.date, earlier: dt.date, days: int, unit: str, *, exact: bool) -> str:
    """A stretch of days in the unit that was asked for, or in the ones that a person would say."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day)
    if unit == "weeks":
        weeks, rest = divmod(days, 7)
        return (
            _counted(weeks, "week") + (f" and {_counted(rest, 'day')}" if rest else "")
            if weeks
            else _counted(rest, "day")
        )
    if unit == "months" and months:
        return ("about " if not exact else "") + _counted(months, "month")
    if unit == "years" or (not unit and months >= 12):
        years, rest = divmod(months, 12)
        said = (
            _counted(years, "year") + (f" and {_counted(rest, 'month')}" if rest else "")
            if years
            else _counted(rest, "month")
        )
        return said if exact else f"about {said}"
    if not unit and months >= 3:
        return ("about " if not exact else "") + _counted(months, "month")
    return _counted(days, "night" if unit == "nights" else "day")


def _counted(number: int, unit: str) -> str:
    return f"{number:,} {unit}" if number == 1 else f"{number:,} {unit}s"
