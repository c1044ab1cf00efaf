"""What a question says about time: a span it names ("last spring", "in May 2023"), or an event it stands before or after."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace
from typing import Literal

from memos_core.memories.plaintext import stems

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_SHORT_MONTHS = {"sept": 9, **{name[:3]: number for number, name in enumerate(_MONTHS, 1)}}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
"""The month in which each begins, on the northern half of the earth."""
_SEASON_MONTHS = 3
_NUMBERS = {
    "a few": 3, "a couple of": 2, "a couple": 2, "few": 3, "couple of": 2, "a": 1, "an": 1, "one": 1, "two": 2, "three": 3,
    "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_DECADES = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50,
    "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip

_month = rf"(?:{'|'.join(_MONTHS)}|sept|jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)"
_season = rf"(?:{'|'.join(_SEASONS)})"
_weekday = rf"(?:{'|'.join(_WEEKDAYS)})"
_count = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_unit = r"(?:day|week|fortnight|month|year|decade)"
_some_part = r"(?:(?:early|late|mid|the (?:beginning|start|middle|end) of)[ -]+)"
_part = rf"{_some_part}?"
_ordinal = r"(?:st|nd|rd|th)?"

_NAMED = re.compile(
    r"\b(?:"
    r"(?P<iso>(?P<iso_year>\d{4})-(?P<iso_month>\d\d)-(?P<iso_day>\d\d))"
    rf"|(?:the +)?(?P<day_first>\d{{1,2}}){_ordinal} +(?:of +)?(?P<day_first_month>{_month})\b(?:,? +(?P<day_first_year>\d{{4}}))?"
    rf"|(?P<month_first>{_month}) +(?:the +)?(?P<month_first_day>\d{{1,2}}){_ordinal}\b(?:,? +(?P<month_first_year>\d{{4}}))?"
    r"|(?P<near>(?:the +)?day before yesterday|(?:the +)?day after tomorrow|yesterday|today|tomorrow|tonight|last night"
    r"|this (?:morning|afternoon|evening))"
    rf"|(?P<ago>{_count}) +(?P<ago_unit>{_unit})s? ago"
    rf"|in (?P<ahead>{_count}) +(?P<ahead_unit>{_unit})s?(?: +time)?\b"
    rf"|(?:in|over|during|within|for)? *(?:the +)?(?:last|past|previous) +(?P<lasting>{_count}) +(?P<lasting_unit>{_unit})s?"
    rf"|(?:in|over|during)? *(?:the +)?(?P<which>last|past|previous|this|current|next|coming) +(?P<what>{_weekday}|{_month}|{_season}"
    r"|weekend|week|month|year|decade)\b"
    rf"|(?:in +|during +)?(?:the +)?{_part}(?P<of_year>{_month}|{_season}) *(?:of +|, *)?(?P<its_year>(?:19|20)\d\d)\b"
    rf"|in +the +{_part}(?:(?P<decade>(?:19|20)?\d0)['’]?s|(?P<decade_word>{'|'.join(_DECADES)}))\b"
    rf"|(?:(?:in|during|since|from|until|till|by|before|after|of|and|to|through|throughout) +(?:the year +)?{_part}|{_some_part})"
    r"(?P<year>(?:19|20)\d\d)\b"
    r"|(?:in|during|since|until|till|by|before|after|between|over|through|throughout|and) +"
    rf"(?:{_part}(?P<bare>{_month})|(?:the +)?{_part}(?P<season>{_season}))\b(?! *(?:of +|, *)?\d)"
    rf"(?!['’]s)|on +(?:the +)?(?P<weekday>{_weekday})\b"
    r")",
    re.IGNORECASE,
)
_HABIT = re.compile(
    rf"\b(?:every|each|usually|always|normally|on {_weekday}s|in the (?:spring|winter)s)\b", re.IGNORECASE
)
_BEFORE = re.compile(r"\b(?:before|until|till|by|prior to)[ ]*$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after)[ ]*$", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|from)[ ]*$", re.IGNORECASE)
_SPAN_BEFORE = re.compile(rf"\b(?P<count>the|{_count}) +(?P<unit>{_unit})s? +before *$", re.IGNORECASE)
_TO = re.compile(r"^\s*(?:and|to|until|till|-|–)\s*$", re.IGNORECASE)
_AHEAD = re.compile(r"\b(?:will|won['’]t|going to|upcoming|planned|planning|plans?|scheduled|booked)\b", re.IGNORECASE)
_BEHIND = re.compile(
    r"\b(?:did|was|were|had|have i|has|went|happened|said|told|been|used to|\w{3,}ed)\b", re.IGNORECASE
)

_EVENT = re.compile(
    r"\b(?i:(?P<relation>before|after|since|until|till))\s+"
    r"(?P<event>(?:(?i:the|my|our|his|her|their|your|i|we|he|she|they|moving|getting|starting|leaving|going|having)"
    r"|[A-Z][\w’']+)\b[^?.!,;:]*)"
)
_MOST_EVENT_WORDS = 8
"""A longer clause tells a story of its own; it is no name of an event."""


@dataclass(frozen=True)
class Span:
    """A stretch of time. An open end is None; `until` itself lies outside."""

    since: dt.datetime | None
    until: dt.datetime | None
    label: str
    """How to say it to the person: `spring 2025`, `7 May 2023`, `before March 2025`."""


@dataclass(frozen=True)
class EventNamed:
    """An event that a question stands before or after: "before the move"."""

    relation: Literal["before", "after"]
    text: str
    """The event's own words: `the move`."""


def span_named(question: str, today: dt.datetime) -> tuple[Span, str] | None:
    """The span of time that a question names, with the question's words for it, or None.

    A month or season without a year is the last one, or the next where the question looks ahead; a day is the next one,
    or the last where the question looks back. Seasons are those of the northern half of the earth; weeks begin on
    Monday. A habit ("every Friday") names no span.

    Args:
        question: any text.
        today: the moment that "yesterday" is relative to, in the person's time zone.
    """
    if _HABIT.search(question):
        return None
    behind = bool(_BEHIND.search(question))
    ahead = bool(_AHEAD.search(question)) and not behind
    found: list[tuple[Span, re.Match[str]]] = []
    for match in _NAMED.finditer(question):
        one_day = match["weekday"] or match["day_first"] or match["month_first_day"]
        span = _resolved(match, today, (not behind) if one_day else ahead)
        if span is not None:
            found.append((span, match))
    if not found:
        return None
    # "Last Friday, on 23 January 2022": the date that stands by itself is sure.
    span, match = next((item for item in found if _is_dated(item[1])), found[0])
    found = found[found.index((span, match)) :]
    start, said = _without_lead(match)
    if len(found) > 1 and _TO.match(question[match.end() : _without_lead(found[1][1])[0]]):
        second = found[1][0]
        if match["bare"] and found[1][1]["its_year"]:  # "between March and May 2023"
            span = _month_or_season(
                match["bare"].lower(),
                int(found[1][1]["its_year"]),
                today.replace(hour=0, minute=0, second=0, microsecond=0),
            )
        if second.until is not None and span.since is not None and second.until > span.since:
            joined = Span(span.since, second.until, f"{span.label} to {second.label}")
            return joined, question[start : found[1][1].end()]
    lead = question[:start]
    if (near := _SPAN_BEFORE.search(lead)) and span.since is not None:
        count = 1 if near["count"].lower() == "the" else _number(near["count"].lower())
        return Span(
            _shifted(near["unit"].lower(), -count, span.since), span.since, f"{near[0].strip()} {span.label}"
        ), said
    if _BEFORE.search(lead):
        return Span(None, span.since, f"before {span.label}"), said
    if _AFTER.search(lead):
        return Span(span.until, None, f"after {span.label}"), said
    if _SINCE.search(lead):
        return Span(span.since, None, f"since {span.label}"), said
    return span, said


def event_named(question: str) -> EventNamed | None:
    """The event that a question is before or after, or None. Whether anything is known of it is another matter."""
    for match in _EVENT.finditer(question):
        event = match["event"].strip()
        if stems(event) and len(event.split()) <= _MOST_EVENT_WORDS:
            return EventNamed("after" if match["relation"].lower() in ("after", "since") else "before", event)
    return None


def _is_dated(match: re.Match[str]) -> bool:
    return any(match[name] for name in ("iso", "day_first_year", "month_first_year", "its_year", "year"))


def _without_lead(match: re.Match[str]) -> tuple[int, str]:
    """Where the time itself begins, without "in", "since" and the like before it, and its words."""
    lead = re.match(
        r"(?:in|on|of|to|and|over|during|within|for|since|from|until|till|by|before|after|between|through|throughout)\b *",
        match[0].lstrip(), re.IGNORECASE,
    )  # fmt: skip
    skipped = len(match[0]) - len(match[0].lstrip()) + (len(lead[0]) if lead else 0)
    return match.start() + skipped, match[0][skipped:]


def _resolved(match: re.Match[str], today: dt.datetime, ahead: bool) -> Span | None:
    midnight = today.replace(hour=0, minute=0, second=0, microsecond=0)
    given = {name: value.lower() for name, value in match.groupdict().items() if value}
    if "iso" in given:
        return _day_of(int(given["iso_year"]), int(given["iso_month"]), int(given["iso_day"]), midnight)
    for day, month, year in (
        ("day_first", "day_first_month", "day_first_year"), ("month_first_day", "month_first", "month_first_year"),
    ):  # fmt: skip
        if day in given:
            number = _month_number(given[month])
            if year in given:
                return _day_of(int(given[year]), number, int(given[day]), midnight)
            years = (midnight.year, midnight.year + (1 if ahead else -1))
            spans = [_day_of(y, number, int(given[day]), midnight) for y in years]
            return _nearest([span for span in spans if span], midnight, ahead)
    if "near" in given:
        return _day(midnight + dt.timedelta(days=_days_away(given["near"])))
    if "ago" in given:
        return _away(given["ago_unit"], -_number(given["ago"]), midnight)
    if "ahead" in given:
        return _away(given["ahead_unit"], _number(given["ahead"]), midnight)
    if "lasting" in given:
        begin = _shifted(given["lasting_unit"], -_number(given["lasting"]), midnight)
        return Span(begin, today, f"the last {given['lasting']} {given['lasting_unit']}s") if begin else None
    if "which" in given:
        return _relative(given["which"], given["what"], midnight)
    if "of_year" in given:
        return _month_or_season(given["of_year"], int(given["its_year"]), midnight)
    if "decade" in given or "decade_word" in given:
        return _decade(int(given["decade"]) if "decade" in given else _DECADES[given["decade_word"]], midnight)
    if "year" in given:
        return _year(int(given["year"]), midnight)
    if "bare" in given or "season" in given:
        word = given.get("bare") or given["season"]
        years_near = range(midnight.year - 2, midnight.year + 3)
        return _nearest([_month_or_season(word, year, midnight) for year in years_near], midnight, ahead)
    step = (_WEEKDAYS.index(given["weekday"]) - midnight.weekday()) % 7
    return _day(midnight + dt.timedelta(days=step if ahead or step == 0 else step - 7))


def _nearest(spans: list[Span], midnight: dt.datetime, ahead: bool) -> Span | None:
    """The last that has begun, or the first that is not over."""
    if ahead:
        return next((span for span in spans if span.until is not None and span.until > midnight), None)
    begun = [span for span in spans if span.since is not None and span.since <= midnight]
    return max(begun, key=lambda span: span.since or midnight, default=None)


def _relative(which: str, what: str, midnight: dt.datetime) -> Span | None:
    step = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which, 0)
    if what in _WEEKDAYS:
        away = (_WEEKDAYS.index(what) - midnight.weekday()) % 7
        if step < 0:
            away -= 7
        elif step > 0 and away == 0:
            away = 7
        return _day(midnight + dt.timedelta(days=away))
    if what == "weekend":
        saturday = midnight + dt.timedelta(days=5 - midnight.weekday() + 7 * step)
        return Span(saturday, saturday + dt.timedelta(days=2), f"the weekend of {_said_day(saturday)}")
    if what == "week":
        monday = midnight - dt.timedelta(days=midnight.weekday() - 7 * step)
        return Span(monday, monday + dt.timedelta(days=7), f"the week of {_said_day(monday)}")
    if what == "month":
        return _month_span(midnight.year, midnight.month + step, midnight)
    if what == "year":
        return _year(midnight.year + step, midnight)
    if what == "decade":
        return _decade(midnight.year // 10 * 10 + 10 * step, midnight)
    spans = [_month_or_season(what, midnight.year + years, midnight) for years in range(-3, 4)]
    if step < 0:
        return max((s for s in spans if s.until and s.until <= midnight), key=lambda s: s.until or midnight)
    if step > 0:
        return next(span for span in spans if span.since and span.since > midnight)
    return next(span for span in spans if span.until and span.until > midnight)


def _away(unit: str, count: int, midnight: dt.datetime) -> Span | None:
    """ "Three weeks ago": the unit of time around that day."""
    day = _shifted(unit, count, midnight)
    if day is None:
        return None
    if unit == "day":
        return _day(day)
    if unit in ("week", "fortnight"):
        around = dt.timedelta(days=3)
        return Span(day - around, day + around + dt.timedelta(days=1), f"around {_said_day(day)}")
    if unit == "month":
        return _month_span(day.year, day.month, midnight)
    return _year(day.year, midnight)


def _shifted(unit: str, count: int, midnight: dt.datetime) -> dt.datetime | None:
    days = {"day": 1, "week": 7, "fortnight": 14}.get(unit)
    if days is not None:
        return midnight + dt.timedelta(days=days * count)
    months = midnight.year * 12 + midnight.month - 1 + count * {"month": 1, "year": 12, "decade": 120}[unit]
    if not 12 <= months < 12 * 9999:
        return None
    first = midnight.replace(year=months // 12, month=months % 12 + 1, day=1)
    return first + dt.timedelta(days=min(midnight.day, 28) - 1)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else _NUMBERS[" ".join(word.split())]


def _month_number(word: str) -> int:
    return _MONTHS.index(word) + 1 if word in _MONTHS else _SHORT_MONTHS[word]


def _days_away(near: str) -> int:
    if "before" in near:
        return -2
    if "after " in near:
        return 2
    return {"yesterday": -1, "last night": -1, "tomorrow": 1}.get(near, 0)


def _said_day(day: dt.datetime) -> str:
    return f"{day.day} {_MONTHS[day.month - 1].title()} {day.year}"


def _day(midnight: dt.datetime) -> Span:
    return Span(midnight, midnight + dt.timedelta(days=1), _said_day(midnight))


def _day_of(year: int, month: int, day: int, midnight: dt.datetime) -> Span | None:
    try:
        return _day(midnight.replace(year=year, month=month, day=day))
    except ValueError:  # 31 February
        return None


def _month_or_season(word: str, year: int, midnight: dt.datetime) -> Span:
    if word in _SEASONS:
        begin = _month_span(year, _SEASONS[word], midnight)
        end = _month_span(year, _SEASONS[word] + _SEASON_MONTHS, midnight)
        years = f"{year}/{year + 1}" if word == "winter" else str(year)
        return Span(begin.since, end.since, f"{word} {years}")
    return _month_span(year, _month_number(word), midnight)


def _month_span(year: int, month: int, midnight: dt.datetime) -> Span:
    """A calendar month; month 13 is the next January."""
    begin = midnight.replace(year=year + (month - 1) // 12, month=(month - 1) % 12 + 1, day=1)
    end = (begin + dt.timedelta(days=31)).replace(day=1)
    return Span(begin, end, f"{_MONTHS[begin.month - 1].title()} {begin.year}")


def _year(year: int, midnight: dt.datetime) -> Span | None:
    if not 1 <= year < 9999:
        return None
    begin = midnight.replace(year=year, month=1, day=1)
    return Span(begin, begin.replace(year=year + 1), str(year))


def _decade(number: int, midnight: dt.datetime) -> Span | None:
    """ "1990", "90": the last such decade that has begun."""
    if number < 100:
        number += midnight.year // 100 * 100
        number -= 100 * (number > midnight.year)
    first, last = _year(number, midnight), _year(number + 9, midnight)
    return replace(first, until=last.until, label=f"the {number}s") if first and last else None
