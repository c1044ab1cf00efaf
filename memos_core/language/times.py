"""The times that a text names ("tomorrow at five", "last spring", "3 March"), as days in the calendar of the person who wrote it.

This is the only reader of times. Questions (`question_times`) and requests (`coming_days`, `recurrence_reading`) add what is special to them; the
words are defined in `time_words`, times of day in `clock_times`. It works with days, not moments, except where the text names a time of
day; days become moments in UTC only where they are stored or compared.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from memos_core.cube import MemCube, SemanticType
from memos_core.days import (
    TimePrecision,
    When,
    day_in_words,
    days_after,
    first_day,
    in_words,
    last_day,
    local_time,
    months_after,
    zone_named,
)
from memos_core.language.clock_times import Clock, beside_day, clock_of
from memos_core.language.time_words import (
    COUNT,
    DAY_NUMBER_ENDING,
    DECADE,
    DECADE_NUMBERS,
    MONTH,
    MONTH_NUMBERS,
    PART_OF_DAY,
    SEASON,
    SEASON_MONTHS,
    SECONDS,
    SHORT_WEEKDAY,
    UNIT,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    length,
    number_of,
    unit_of,
)  # fmt: skip

_YEARS_TRIED = 8
"""In years: the next or last 29 February is never further away."""

_some_part = r"(?:(?:early|late|mid|the\s+(?:beginning|start|middle|end)\s+of)[\s-]+)"
_part = rf"{_some_part}?"

_PATTERN = re.compile(
    r"\b(?:"
    r"(?P<iso>(?P<iso_year>\d{4})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d))"
    r"|(?P<slashed>(?P<slashed_day>\d{1,2})[/.](?P<slashed_month>\d{1,2})[/.](?P<slashed_year>\d{4}))"
    rf"|(?:the\s+)?(?P<day_first>\d{{1,2}}){DAY_NUMBER_ENDING}\s+(?:of\s+)?(?P<day_first_month>{MONTH})\b(?:,?\s+(?P<day_first_year>\d{{4}}))?"
    rf"|(?P<month_first>{MONTH})\s+(?:the\s+)?(?P<month_first_day>\d{{1,2}}){DAY_NUMBER_ENDING}\b(?:,?\s+(?P<month_first_year>\d{{4}}))?"
    r"|(?P<near>(?:the\s+)?day\s+before\s+yesterday|(?:the\s+)?day\s+after\s+tomorrow|yesterday|today|tomorrow|tonight"
    r"|last\s+night|this\s+(?:morning|afternoon|evening))"
    rf"|{length('ago')}\s+ago"
    rf"|in\s+(?:about\s+)?{length('ahead')}(?:\s+time)?\b"
    rf"|{length('from_now')}\s+from\s+(?:now|today)\b"
    r"|(?:(?:on|at|by|until|till|before|towards?)\s+)(?P<edge>(?:the\s+)?(?P<edge_part>beginning|start|middle|end|first\s+day|last\s+day)\s+of\s+"
    r"(?P<edge_which>the|this|next|last)\s+(?P<edge_what>week|month|year))\b"
    rf"|(?:in|over|during|within|for)?\s*(?:the\s+)?(?:last|past|previous)\s+(?P<lasting>{COUNT})\s+(?P<lasting_unit>{UNIT})s?"
    rf"|(?:in|over|during)?\s*(?:the\s+)?(?P<which>last|past|previous|this|current|next|coming)\s+"
    rf"(?P<what>{WEEKDAY}|{SHORT_WEEKDAY}|{MONTH}|{SEASON}|weekend|week|month|year|decade)\b"
    rf"|(?:in\s+|during\s+)?(?:the\s+)?{_part}(?P<of_year>{MONTH}|{SEASON})\s*(?:of\s+|,\s*)?(?P<its_year>(?:19|20)\d\d)\b"
    rf"|in\s+the\s+{_part}(?:(?P<decade>(?:19|20)?\d0)['’]?s|(?P<decade_word>{DECADE}))\b"
    r"|(?:(?:(?:back\s+)?in|during|since|from|until|till|by|around|before|after|of|and|to|through|throughout)\s+(?:the\s+year\s+)?"
    rf"{_part}|{_some_part})(?P<year>(?:19|20)\d\d)\b"
    r"|(?P<bare_lead>in|during|since|until|till|before|after|between|over|through|throughout|and|by|from)\s+"
    rf"(?:{_part}(?P<bare>{MONTH})|(?:the\s+)?{_part}(?P<season>{SEASON}))\b(?!\s*(?:of\s+|,\s*)?\d)(?!['’]s)"
    rf"|(?:on|by|until|till|since|from|for|before)\s+(?:the\s+)?(?P<weekday>{WEEKDAY})\b"
    rf"|on\s+(?P<short_weekday>{SHORT_WEEKDAY})\b"
    rf"|(?P<bare_weekday>{WEEKDAY})\b(?=\s+(?:{PART_OF_DAY}|at\b))"
    rf")(?:\s+{PART_OF_DAY}\b)?",
    re.IGNORECASE,
)
_NEEDED = (
    "day", "night", "morrow", "morning", "afternoon", "evening", "ago", "week", "month", "year", "decade", "hour", "minute", "second",
    *SEASON_MONTHS, "ties", *MONTH_NUMBERS, *WEEKDAY_NUMBERS,
)  # fmt: skip
"""A text without a digit and without any of these names no time. Checking this is much faster than matching the pattern."""
_DIGIT = re.compile(r"\d")
_LEAD = re.compile(
    r"(?:(?:back\s+)?in|around|at|toward|towards|on|of|to|and|over|during|within|for|since|from|until|till|by|before|after|between"
    r"|through|throughout)\b\s*",
    re.IGNORECASE,
)
_HABIT = re.compile(
    rf"\b(?:every|each|usually|always|normally|most\s+(?:day|morning|evening|night|week|weekend|month|year)s|on\s+{WEEKDAY}s|{WEEKDAY}s"
    rf"|{WEEKDAY}\s+(?:morning|afternoon|evening|night)s|in\s+the\s+(?:spring|winter)s)\b",
    re.IGNORECASE,
)
_LEADS_OF_STATEMENTS = frozenset({"in", "since", "by", "until", "till", "from", "during", "before"})
"""Words before a month's name after which it is a time; without one, "Ada and June" are two people."""


@dataclass(frozen=True)
class Named:
    """A time that a text names."""

    first: dt.date
    last: dt.date
    """Its last day."""
    on: dt.date
    """The day under which it is stored: the first, or the very day that "three weeks ago" was."""
    precision: TimePrecision
    label: str
    """How to say it to the person: `spring 2025`, `7 May 2023`."""
    start: int
    """Where the time itself begins in the text, without "in", "since" and the like."""
    end: int
    match: re.Match[str]
    clock: dt.datetime | None = None
    """The moment, if a time of day is named, in the time zone of the writer."""

    @property
    def is_absolute(self) -> bool:
        """Whether it means the same date whenever it is said."""
        names = ("iso", "slashed", "day_first_year", "month_first_year", "its_year", "year")
        return any(self.match[name] for name in names)

    @property
    def is_yearless(self) -> bool:
        """Whether it is a day without a year: "3 March"."""
        return bool(self.match["day_first"] or self.match["month_first"]) and not self.is_absolute

    def when(self, zone: dt.tzinfo | None) -> When:
        """The time as it is stored, for somebody who wrote in this zone."""
        return When.moment(self.clock) if self.clock is not None else When.day(self.on, zone, self.precision)


@dataclass(frozen=True)
class _Period:
    on: dt.date
    precision: TimePrecision
    first: dt.date
    last: dt.date
    label: str


def is_habit(text: str) -> bool:
    """Whether a text speaks of something that happens again and again: "every Friday"."""
    return _HABIT.search(text) is not None


def _times_in(text: str) -> Iterator[tuple[re.Match[str], Clock | None, int]]:
    """Each place where a text names a time: the match of a day or period, the time of day next to it, and where they end."""
    lowered = text.lower()
    if not (any(word in lowered for word in _NEEDED) or _DIGIT.search(text)):
        return
    end = 0
    while match := _PATTERN.search(text, end):
        beside = beside_day(text, match.end())
        clock = None if beside is None else clock_of(beside)
        # "At five" alone may be either half of the day.
        if beside is None or clock is None or not (clock.sure or _DIGIT.search(beside[0])):
            clock, end = None, match.end()
        else:
            end = beside.end()
        yield match, clock, end


def named_times(text: str, present: dt.datetime, ahead: Callable[[re.Match[str]], bool]) -> Iterator[Named]:
    """The times that a text names, in order. Weeks begin on Monday; seasons are those of the northern hemisphere.

    Args:
        text: any text.
        present: when it was written, in the writer's time zone.
        ahead: whether a time without a year or a week ("in May", "on Friday") means the next one rather than the last.
    """
    for match, said, end in _times_in(text):
        clock = None
        if (away := _seconds_away(match)) is not None:
            clock = moment_after(present, away)
            period = _day(clock.date()) if clock else None
        else:
            period = _resolved(match, present.date(), ahead(match))
            if period is not None and period.precision is TimePrecision.DAY and said is not None:
                clock = dt.datetime.combine(period.on, dt.time(said.hour, said.minute), present.tzinfo)
        if period is not None:
            start = match.start() + len(match[0]) - len(match[0].lstrip())
            if (lead := _LEAD.match(text, start)) and lead.end() < match.end():
                start = lead.end()
            yield Named(period.first, period.last, period.on, period.precision, period.label, start, end, match, clock)


def may_be_stated(match: re.Match[str]) -> bool:
    """Whether these words name a point in time in a statement: "in autumn" and "in the last three years" do not."""
    if match["lasting"] or match["season"]:
        return False
    return not match["bare"] or match["bare_lead"].lower() in _LEADS_OF_STATEMENTS


def spoken_of(text: str, said: dt.datetime) -> When | None:
    """The first time that a statement names; None if it names none, or a habit.

    Args:
        text: the statement.
        said: when it was said, in the speaker's time zone.
    """
    return next((named.when(said.tzinfo) for named in _spoken(text, said)), None)


def first_time_in(text: str) -> str:
    """The words of the first time that a text names, in lower case; "" if it names none."""
    found = next(_times_in(text), None)
    return " ".join(text[found[0].start() : found[2]].lower().split()) if found else ""


# -- in the text of a memory ---------------------------------------------------------------------------


def dated_text(cube: MemCube) -> str:
    """The text of a memory, in which words such as "tomorrow" are followed by the date: `I fly to Rome tomorrow (30 November 2026).` A text
    without such words stays as it is."""
    return _with_dates(cube.text, _passing_times(cube))


def dated_talk(text: str, said: dt.datetime) -> str:
    """What somebody said, with dates after words such as "tomorrow", as in `dated_text`.

    Args:
        text: what was said.
        said: when it was said, in the speaker's time zone.
    """
    return _with_dates(text, [(named, named.label) for named in _spoken(text, said) if _passes(named)])


_OWNED = re.compile(r"['’]s?(?:\s+\w+)?")
"""What belongs to a time, so that the date is put after it: "tomorrow's match", "two years' time"."""


def _with_dates(text: str, times: Sequence[tuple[Named, str]]) -> str:
    parts, done = list[str](), 0
    for named, date in times:
        if named.start < done:
            continue
        year = date.rpartition(" ")[2]
        if (
            date.casefold() == f"{text[named.start : named.end]} {year}".casefold()
        ):  # "in May": only the year is missing
            end, date = named.end, year
        else:
            owned = _OWNED.match(text, named.end)
            end, date = owned.end() if owned else named.end, f"({date})"
        parts.append(f"{text[done:end]} {date}")
        done = end
    return "".join([*parts, text[done:]])


def date_meant(cube: MemCube) -> str | None:
    """The date that a word such as "tomorrow" means in a memory, in words; None if there is no such word."""
    return next((date for _, date in _passing_times(cube)), None)


def _passing_times(cube: MemCube) -> list[tuple[Named, str]]:
    """The times in a memory whose date depends on when it was said, each with its date in words.

    A turn kept word for word is resolved against the moment when it was said. For a statement this moment is not stored; but the first time
    that it names is the one stored with it.
    """
    if cube.occurred_at is None or cube.from_document:
        return []
    found = _spoken(cube.text, local_time(cube.occurred_at, zone_named(cube.zone)))
    if cube.type is SemanticType.EPISODE:
        return [(named, named.label) for named in found if _passes(named)]
    return [(named, cube.when) for named in found[:1] if _passes(named, cube.type is SemanticType.EVENT)]


def _spoken(text: str, said: dt.datetime) -> list[Named]:
    times = named_times(text, said, lambda match: not is_behind(text, match))
    found = [named for named in times if may_be_stated(named.match)]
    return [] if found and is_habit(text) else found


def _passes(named: Named, once: bool = False) -> bool:
    """Whether a time would mean another date if it were said at another time. "3 March" may be that of every year, unless what is told
    happens only once."""
    return not named.is_absolute and (once or not named.is_yearless)


# -- what is behind, and what is ahead -----------------------------------------------------------------

_PAST = re.compile(
    r"\b(?:\w{2,}ed|was|were|had|went|got|met|bought|sold|ran|broke|lost|won|saw|did|came|left|fell|flew|drove|quit|had|"
    r"gave|grew|hurt|began|took|made|ate|wrote|spent|found|since|been)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|going to|scheduled|booked|planned|need|expecting|getting|\w+s on|signed up|am \w+ing)\b"
)


def is_past(text: str) -> bool:
    """Whether a time without "last" or "next" lies in the past in this normalised statement."""
    text = text.replace("have got", "have")
    return bool(_PAST.search(text)) and not _AHEAD.search(text)


_NEXT_CLAUSE = re.compile(r"[.!?;]\s|\n|,\s*(?:and|but|so)\s")


def is_behind(text: str, match: re.Match[str]) -> bool:
    """Whether a time in what somebody says lies in the past, if its own words leave that open."""
    begin = max((found.end() for found in _NEXT_CLAUSE.finditer(text, 0, match.start())), default=0)
    end = _NEXT_CLAUSE.search(text, match.end())
    clause = text[begin : end.start() if end else None].lower()
    return is_past(clause) or match[0].lower().lstrip().startswith("since")


# -- what each of the forms means ----------------------------------------------------------------------


def _resolved(match: re.Match[str], today: dt.date, ahead: bool) -> _Period | None:
    given = {name: " ".join(value.lower().split()) for name, value in match.groupdict().items() if value}
    if "iso" in given:
        return _day_of(int(given["iso_year"]), int(given["iso_month"]), int(given["iso_day"]))
    if "slashed" in given:
        first, second, third = (int(given[f"slashed_{part}"]) for part in ("day", "month", "year"))
        return _day_of(third, second, first) or _day_of(third, first, second)
    for day, month, year in (
        ("day_first", "day_first_month", "day_first_year"), ("month_first_day", "month_first", "month_first_year"),
    ):  # fmt: skip
        if day in given:
            number = MONTH_NUMBERS[given[month]]
            if year in given:
                return _day_of(int(given[year]), number, int(given[day]))
            near = range(today.year - _YEARS_TRIED, today.year + _YEARS_TRIED + 1)
            return _nearest([_day_of(year, number, int(given[day])) for year in near], today, ahead)
    if "near" in given:
        return _day(days_after(today, _days_away(given["near"])))
    for count, sign in (("ago", -1), ("ahead", 1), ("from_now", 1)):
        if count in given:
            unit, number = given[f"{count}_unit"], sign * number_of(given[count])
            if f"{count}_half" in given:  # "a year and a half ago"
                unit, number = ("month", 12 * number + 6 * sign) if unit == "year" else ("", 0)
            return _away(unit, number, today) if unit else None
    if "edge" in given:
        return _edge(given["edge_part"], given["edge_which"], given["edge_what"], today)
    if "lasting" in given:
        begin = shifted(given["lasting_unit"], -number_of(given["lasting"]), today)
        label = f"the last {given['lasting']} {given['lasting_unit']}s"
        return None if begin is None else _Period(begin, TimePrecision.DAY, begin, today, label)
    if "which" in given:
        return _relative_to(given["which"], given["what"], today)
    if "of_year" in given:
        return month_or_season(given["of_year"], int(given["its_year"]))
    if "decade" in given or "decade_word" in given:
        return _decade(int(given["decade"]) if "decade" in given else DECADE_NUMBERS[given["decade_word"]], today)
    if "year" in given:
        return _year(int(given["year"]))
    if "bare" in given or "season" in given:
        word = given.get("bare") or given["season"]
        return _nearest([month_or_season(word, year) for year in range(today.year - 2, today.year + 3)], today, ahead)
    weekday = given.get("weekday") or given.get("short_weekday") or given["bare_weekday"]
    step = (WEEKDAY_NUMBERS[weekday] - today.weekday()) % 7
    return _day(days_after(today, step if ahead or step == 0 else step - 7))


def _nearest(periods: list[_Period | None], today: dt.date, ahead: bool) -> _Period | None:
    """The last period that has begun, or if `ahead`, the first that is not over."""
    known = [period for period in periods if period is not None]
    if ahead:
        return next((period for period in known if period.last >= today), None)
    return max((period for period in known if period.first <= today), key=lambda period: period.first, default=None)


def _relative_to(which: str, what: str, today: dt.date) -> _Period | None:
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which, 0)
    if what in WEEKDAY_NUMBERS:
        away = (WEEKDAY_NUMBERS[what] - today.weekday()) % 7
        if step < 0:
            away -= 7
        elif step > 0 and away == 0:
            away = 7
        return _day(days_after(today, away))
    if what == "weekend":
        return _begun(days_after(today, 5 - today.weekday() + 7 * step), TimePrecision.WEEKEND)
    if what in ("week", "month", "year") and step == 0:
        return _begun(today, TimePrecision(what))  # what happens in it is told today
    if what == "week":
        return _begun(days_after(today, 7 * step - today.weekday()), TimePrecision.WEEK)
    if what == "month":
        return _begun(months_after(today.replace(day=1), step), TimePrecision.MONTH)
    if what == "year":
        return _year(today.year + step)
    if what == "decade":
        return _year_begun(today.year // 10 * 10 + 10 * step, TimePrecision.DECADE)
    periods = [period for years in range(-3, 4) if (period := month_or_season(what, today.year + years)) is not None]
    if step < 0:
        return max((one for one in periods if one.last < today), key=lambda one: one.last, default=None)
    if step > 0:
        return next((one for one in periods if one.first > today), None)
    return next((one for one in periods if one.last >= today), None)


def _away(unit: str, count: int, today: dt.date) -> _Period | None:
    """ "Three weeks ago": the unit of time around that day."""
    day = shifted(unit, count, today)
    if day is None or unit == "day":
        return _day(day)
    if unit in ("week", "fortnight"):
        first, last = days_after(day, -3), days_after(day, 3)
        if first is None or last is None:
            return None
        return _Period(day, TimePrecision.WEEK, first, last, f"around {day_in_words(day)}")
    return _begun(day, TimePrecision.MONTH if unit == "month" else TimePrecision.YEAR)


def _edge(part: str, which: str, what: str, today: dt.date) -> _Period | None:
    """ "The end of the month", "the beginning of next year", as a day."""
    whole = _relative_to("this" if which == "the" else which, what, today)
    if whole is None:
        return None
    middle = days_after(whole.first, ((whole.last - whole.first).days + 1) // 2)
    return _day({"end": whole.last, "last day": whole.last, "middle": middle}.get(part, whole.first))


def shifted(unit: str, count: int, day: dt.date) -> dt.date | None:
    """The day that lies this many units of time later; None if it is beyond the range of dates."""
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days is not None:
        return days_after(day, days * count)
    months = {"month": 1, "year": 12, "decade": 120}.get(unit)
    return None if months is None else months_after(day, months * count)


def _seconds_away(match: re.Match[str]) -> float | None:
    """The distance in seconds to a moment given in hours or less: "20 minutes ago"; None if no such moment is given."""
    for count, sign in (("ago", -1), ("ahead", 1), ("from_now", 1)):
        if match[count] and (seconds := SECONDS.get(unit_of(match[f"{count}_unit"]))) is not None:
            number = 0.5 if match[count].lower().startswith("half") else number_of(match[count])
            return sign * (number + (0.5 if match[f"{count}_half"] else 0)) * seconds
    return None


def moment_after(present: dt.datetime, seconds: float) -> dt.datetime | None:
    """The moment this many seconds later, in the zone of the one given; None if it is beyond the range of dates."""
    try:
        # Computed in UTC, so that an hour in which the clocks change counts as an hour.
        return local_time(present.astimezone(dt.UTC) + dt.timedelta(seconds=seconds), present.tzinfo)
    except OverflowError:
        return None


def _days_away(near: str) -> int:
    if "before" in near:
        return -2
    if "after " in near:
        return 2
    return {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(near, 0)


def _begun(day: dt.date | None, precision: TimePrecision) -> _Period | None:
    """The day, month or other period in which a day lies."""
    if day is None:
        return None
    return _Period(day, precision, first_day(day, precision), last_day(day, precision), in_words(day, precision))


def _day(day: dt.date | None) -> _Period | None:
    return _begun(day, TimePrecision.DAY)


def _day_of(year: int, month: int, day: int) -> _Period | None:
    try:
        return _day(dt.date(year, month, day))
    except ValueError:  # 31 February, or the year 0
        return None


def month_or_season(word: str, year: int) -> _Period | None:
    """A month or season of a year, given its name in lower case."""
    if not dt.MINYEAR <= year <= dt.MAXYEAR:
        return None
    if word in SEASON_MONTHS:
        return _begun(dt.date(year, SEASON_MONTHS[word], 1), TimePrecision.SEASON)
    return _begun(dt.date(year, MONTH_NUMBERS[word], 1), TimePrecision.MONTH)


def _year(year: int) -> _Period | None:
    return _year_begun(year, TimePrecision.YEAR)


def _year_begun(year: int, precision: TimePrecision) -> _Period | None:
    return _begun(dt.date(year, 1, 1), precision) if dt.MINYEAR <= year <= dt.MAXYEAR else None


def _decade(number: int, today: dt.date) -> _Period | None:
    """ "1990", "90": the last such decade that has begun."""
    if number < 100:
        number += today.year // 100 * 100
        number -= 100 * (number > today.year)
    return _year_begun(number, TimePrecision.DECADE)
