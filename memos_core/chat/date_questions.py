"""Questions about dates that are computed rather than left to a model's arithmetic: "what day is it", "how many days until my flight", "how
long have I lived here", "what time is it in Tokyo", "how old is Lena". The whole message must be such a question; anything else goes to
the model."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from collections.abc import Callable
from dataclasses import dataclass

from memos_core.cube import MemCube
from memos_core.days import TimePrecision, local_time, start_of
from memos_core.language.text import stems
from memos_core.language.times import Named, named_times
from memos_core.reminders.in_words import clock_in_words, full_day, time_in_words
from memos_core.wording import Wording, listed, say, say_count, together

Find = Callable[[str, bool], tuple[dt.date, MemCube] | None]
"""Finds the day of an event and the statement that tells it; the flag is True for an event in the future."""

_NOW = re.compile(
    r"(?:(?:can|could) you tell me )?(?:what(?:'s| is| was)? ?(?:the )?(?P<what>day|date|time|weekday|day of the week)"
    r"(?: and (?P<also>time|date))?(?: is it| is today| today)?(?: (?:today|now|right now|here))?|what(?:'s| is) today(?:'s date)?)\s*\??",
    re.IGNORECASE,
)
_WHICH_DAY = re.compile(
    r"(?:(?:what|which) (?:day(?: of the week)?|weekday|date) (?:is|was|will be)(?: it)?|what(?:'s| is| was| will be) the (?:day|date))"
    r" (?P<day>.+?)(?: on)?\s*\??",
    re.IGNORECASE,
)
_TIME_IN = re.compile(
    r"what(?: time is it|(?:'s| is) the (?:current )?time)(?: right)?(?: now)? in (?P<place>[^\W\d_][\w .'-]*?)(?:(?: right)? now)?\s*\??",
    re.IGNORECASE,
)
_HOW_OLD = re.compile(r"how old (?:is|am|are) (?P<who>.+?)(?:(?: right)? now| today)?\s*\??", re.IGNORECASE)
_UNTIL = re.compile(
    r"(?:how (?:many (?P<unit>days|weeks|months|nights|hours|minutes)|long|much time)(?: (?:is it|are there|are left|left|is there|do i have(?: left)?))?"
    r" (?:until|till|til|before|to)|how far (?:away|off) is|how long until|how soon is) (?P<event>.+?)\s*\??",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"(?:how (?:many (?P<unit>days|weeks|months|years)(?: has it been| is it| ago)?(?: since| was)|long (?:is it|has it been) since|long ago (?:was|did|is))) "
    r"(?P<event>.+?)\s*\??",
    re.IGNORECASE,
)
_PARTS_OF_EARTH = (
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
)  # fmt: skip
"""What the names of time zones begin with."""
_HOW_LONG = re.compile(r"how long (?P<event>(?:have|has|'ve) .+?)\s*\??", re.IGNORECASE)


@dataclass(frozen=True)
class DateAnswer:
    """A computed answer."""

    text: str
    cube: MemCube | None = None
    """The statement from which it was computed, if any."""


def date_answer(question: str, present: dt.datetime, find: Find | None) -> DateAnswer | None:
    """The answer to a question about dates; None if the message is no such question or the date is not known.

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
        return None if named is None else DateAnswer(say("{day}.", day=full_day(named.on)))
    if found := _TIME_IN.fullmatch(asked):
        return _time_in(found["place"].strip(" ."), present)
    if found := _HOW_OLD.fullmatch(asked):
        return None if find is None or len(found["who"].split()) > 4 else _age(found["who"], present.date(), find)
    for pattern, ahead in ((_UNTIL, True), (_SINCE, False), (_HOW_LONG, False)):
        found = pattern.fullmatch(asked)
        if found is None:
            continue
        unit = (found.groupdict().get("unit") or "").lower()
        of_clock = unit in ("hours", "minutes")
        if of_clock and (moment := _moment_in(found["event"], present)) is not None:
            return _hours_until(moment, unit, present)
        named = None if pattern is _HOW_LONG else _day_in(found["event"], present, ahead=ahead)
        if named is not None:
            return _distance(named.on, unit, present.date(), ahead=ahead)
        if find is None or len(found["event"].split()) > 8:
            return None
        told = find(_event(found["event"]), ahead)
        if of_clock and told is not None and (at := told[1].occurred_at) is not None and told[1].occurred_on is None:
            return _hours_until(local_time(at, present.tzinfo), unit, present, told[1])
        return None if told is None else _distance(told[0], unit, present.date(), ahead=ahead, cube=told[1])
    return None


def _event(words: str) -> str:
    """An event as a statement would tell it: "I moved to Porto"; "have I lived here" becomes "I lived here"."""
    return words.strip().removeprefix("have ").removeprefix("has ")


def _now(what: str, also: bool, present: dt.datetime) -> str:
    clock = say("It is {time}.", time=clock_in_words(present))
    if what == "time" and not also:
        return clock
    day = say("Today is {day}.", day=full_day(present.date()))
    return together(day, clock) if also else day


def _day_in(text: str, present: dt.datetime, *, ahead: bool = True) -> Named | None:
    """The day that a text names, if it contains nothing else."""
    for lead in ("", "on ", "in "):
        for named in named_times(f"{lead}{text}", present, lambda _: ahead):
            rest = f"{lead}{text}"
            rest = (rest[: named.match.start()] + rest[named.match.end() :]).strip(" ,.")
            if named.precision is TimePrecision.DAY and named.clock is None and rest.lower() in ("", "on", "the", "in"):
                return named
    return None


def _moment_in(text: str, present: dt.datetime) -> dt.datetime | None:
    """The moment that a text names, if it contains nothing else; for a day without a time, its beginning."""
    for said in (text, f"on {text}"):
        for named in named_times(said, present, lambda _: True):
            rest = (said[: named.start] + said[named.end :]).strip(" ,.")
            if named.precision is TimePrecision.DAY and rest.lower() in ("", "on", "at", "the"):
                return named.clock or start_of(named.on, present.tzinfo)
    return None


def _hours_until(
    moment: dt.datetime, unit: str, present: dt.datetime, cube: MemCube | None = None
) -> DateAnswer | None:
    minutes = int((moment.astimezone(dt.UTC) - present.astimezone(dt.UTC)).total_seconds() // 60)
    if minutes < 0:
        return None
    length = _counted(minutes, "minute") if unit == "minutes" else _counted_in(minutes, 60, "hour", "minute")
    said = say(
        "{length}, until {day}, {time}.", length=length, day=full_day(moment.date()), time=clock_in_words(moment)
    )
    return DateAnswer(together(said, _told(cube)), cube)


def _time_in(place: str, present: dt.datetime) -> DateAnswer | None:
    """The time in a city or country after which a time zone is named; None for any other place."""
    name = "_".join(word[:1].upper() + word[1:].lower() for word in place.split())
    zones = [
        zone for key in (name, *(f"{part}/{name}" for part in _PARTS_OF_EARTH)) if (zone := _zone(key)) is not None
    ]
    times = {present.astimezone(zone).replace(tzinfo=None): zone for zone in zones}
    if len(times) != 1:
        return None
    ((time, zone),) = times.items()
    said = say(
        "It is {time} there, {day} ({zone}).", time=clock_in_words(time), day=full_day(time.date()), zone=zone.key
    )
    return DateAnswer(said)


def _zone(key: str) -> zoneinfo.ZoneInfo | None:
    try:
        return zoneinfo.ZoneInfo(key)
    except (LookupError, OSError, ValueError):
        return None


def _age(who: str, today: dt.date, find: Find) -> DateAnswer | None:
    """How old somebody is whose date of birth was told with its year."""
    me, names = who.lower() == "i", stems(who)
    if not me and not names:
        return None
    for event, ahead, says in (("birthday", True, "birthday"), ("born", False, "born")):
        told = find(("my " if me else f"{who}'s ") + event if ahead else f"{who} {event}", ahead)
        if told is None:
            continue
        whose, said, _ = told[1].text.lower().replace("’", "'").partition(says)
        if not said or stems(whose.replace("'s", "")) != ([] if me else names):
            continue  # it is somebody else's
        midnight = dt.datetime.combine(today, dt.time())
        for named in named_times(told[1].text, midnight, lambda _: False):
            if named.precision is TimePrecision.DAY and named.is_absolute and named.on <= today:
                length, _ = _length(today, named.on, (today - named.on).days, "")
                years = (today.year - named.on.year) - ((today.month, today.day) < (named.on.month, named.on.day))
                length = _counted(years, "year") if years else length
                text = say("{length}, born on {day}.", length=length, day=full_day(named.on))
                return DateAnswer(together(text, _told(told[1])), told[1])
    return None


def _told(cube: MemCube | None) -> str:
    return say("You told me: “{text}”", text=cube.text) if cube is not None else ""


def _distance(
    day: dt.date, unit: str, today: dt.date, *, ahead: bool, cube: MemCube | None = None
) -> DateAnswer | None:
    days = (day - today).days if ahead else (today - day).days
    if days < 0:
        return None
    exact = cube is None or cube.occurred_on is None or cube.occurred_precision is TimePrecision.DAY
    if exact:
        at = full_day(day)
    else:
        assert cube is not None and cube.occurred_on is not None  # only then it is not exact
        at = time_in_words(cube.occurred_on, cube.occurred_precision)
    told = _told(cube)
    if days == 0:
        return DateAnswer(together(say("That is today, {day}.", day=at), told), cube)
    length, rounded = _length(day if ahead else today, today if ahead else day, days, unit)
    if cube is not None and cube.occurred_on is not None and cube.occurred_precision is TimePrecision.YEAR:
        if day.year == today.year:
            return None
        length, rounded = _counted(abs(day.year - today.year), "year"), True
    if rounded and not exact:
        text = say("About {length}, until {day}.") if ahead else say("About {length}, since {day}.")
    else:
        text = say("{length}, until {day}.") if ahead else say("{length}, since {day}.")
    return DateAnswer(together(text.filled(length=length, day=at), told), cube)


def _length(later: dt.date, earlier: dt.date, days: int, unit: str) -> tuple[str, bool]:
    """A length of time in the unit that was asked for, or else in the units that a person would use; and whether this unit is so long that
    days are left out."""
    months = (later.year - earlier.year) * 12 + later.month - earlier.month - (later.day < earlier.day)
    if unit == "weeks":
        return _counted_in(days, 7, "week", "day"), False
    if unit == "years" or (not unit and months >= 12):
        return _counted_in(months, 12, "year", "month"), True
    if (unit == "months" and months) or (not unit and months >= 3):
        return _counted(months, "month"), True
    return _counted(days, "night" if unit == "nights" else "day"), False


def _counted_in(count: int, in_one: int, large: str, small: str) -> str:
    """`3 weeks and 2 days`, `3 weeks`, `2 days`."""
    many, rest = divmod(count, in_one)
    parts = [(many, large)] if many else []
    parts += [(rest, small)] if rest or not many else []
    return listed([_counted(number, unit) for number, unit in parts])


def _counted(number: int, unit: str) -> Wording:
    if unit == "week":
        return say_count("{n} week", "{n} weeks", number)
    if unit == "month":
        return say_count("{n} month", "{n} months", number)
    if unit == "year":
        return say_count("{n} year", "{n} years", number)
    if unit == "hour":
        return say_count("{n} hour", "{n} hours", number)
    if unit == "minute":
        return say_count("{n} minute", "{n} minutes", number)
    if unit == "night":
        return say_count("{n} night", "{n} nights", number)
    return say_count("{n} day", "{n} days", number)
