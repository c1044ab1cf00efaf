"""What a question says about time: a span that it names ("last spring", "in May 2023"), or an event before or after which something
happened."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Literal

from memos_core.days import end_of, start_of
from memos_core.language.identification import language_of
from memos_core.language.into_english import in_english
from memos_core.language.spoken_times import READ
from memos_core.language.text import stems
from memos_core.language.time_words import COUNT, UNIT, number_of
from memos_core.language.times import Named, is_habit, month_or_season, named_times, shifted

_BEFORE = re.compile(r"\b(?:before|until|till|by|prior to)[ ]*$", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after)[ ]*$", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:since|from)[ ]*$", re.IGNORECASE)
_SPAN_BEFORE = re.compile(rf"\b(?P<count>the|{COUNT}) +(?P<unit>{UNIT})s? +before *$", re.IGNORECASE)
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
"""A longer clause tells a story of its own and is not the name of an event."""


@dataclass(frozen=True)
class Span:
    """A span of time. An open end is None; `until` itself is excluded."""

    since: dt.datetime | None
    until: dt.datetime | None
    label: str
    """How to say it to the person: `spring 2025`, `7 May 2023`, `before March 2025`."""


@dataclass(frozen=True)
class EventNamed:
    """An event that a question refers to with "before" or "after": "before the move"."""

    relation: Literal["before", "after"]
    text: str
    """The event's own words: `the move`."""


def span_named(question: str, today: dt.datetime) -> tuple[Span, str] | None:
    """The span of time that a question names, with the question's words for it; None if it names none.

    A month or season without a year is the last one, or the next if the question looks ahead; a day is the next one, or the last if the
    question looks back. Seasons are those of the northern hemisphere; weeks begin on Monday. A habit ("every Friday") names no span.

    Args:
        question: any text.
        today: the moment that "yesterday" is relative to, in the person's time zone.
    """
    if is_habit(question):
        return None
    behind = bool(_BEHIND.search(question))
    ahead = bool(_AHEAD.search(question)) and not behind

    def lies_ahead(match: re.Match[str]) -> bool:
        is_day = match["weekday"] or match["day_first"] or match["month_first_day"]
        return not behind if is_day else ahead

    found = list(named_times(question, today, lies_ahead))
    if not found:
        return None
    # "Last Friday, on 23 January 2022": the absolute date is certain.
    named = next((one for one in found if one.is_absolute), found[0])
    found = found[found.index(named) :]
    span, said = _span(named, today), question[named.start : named.end]
    if len(found) > 1 and _TO.match(question[named.end : found[1].start]):
        if named.match["bare"] and found[1].match["its_year"]:  # "between March and May 2023"
            month = month_or_season(named.match["bare"].lower(), int(found[1].match["its_year"]))
            begin, label = (start_of(month.first, today.tzinfo), month.label) if month else (span.since, span.label)
        else:
            begin, label = span.since, span.label
        second = _span(found[1], today)
        if second.until is not None and begin is not None and second.until > begin:
            return Span(begin, second.until, f"{label} to {second.label}"), question[named.start : found[1].end]
    lead = question[: named.start]
    if near := _SPAN_BEFORE.search(lead):
        first = shifted(near["unit"].lower(), -number_of(near["count"]), named.first)
        if first is not None:
            return Span(start_of(first, today.tzinfo), span.since, f"{near[0].strip()} {span.label}"), said
    if _BEFORE.search(lead):
        return Span(None, span.since, f"before {span.label}"), said
    if _AFTER.search(lead):
        return Span(span.until, None, f"after {span.label}"), said
    if _SINCE.search(lead):
        return Span(span.since, None, f"since {span.label}"), said
    return span, said


def span_asked_for(question: str, today: dt.datetime) -> tuple[Span, frozenset[str]] | None:
    """Like `span_named`, but for a question in any language whose time words are known. Returns the span, and the stems of the question's
    words that name it."""
    found = span_named(question, today)
    if found is not None:
        return found[0], frozenset(stems(found[1]))
    language = language_of(question)
    if language not in READ:
        return None
    english = in_english(question, language)
    found = span_named(english, today)
    return None if found is None else (found[0], frozenset(stems(question)) - frozenset(stems(english)))


def _span(named: Named, today: dt.datetime) -> Span:
    until = today if named.match["lasting"] else end_of(named.last, today.tzinfo)
    return Span(start_of(named.first, today.tzinfo), until, named.label)


def event_named(question: str) -> EventNamed | None:
    """The event that a question refers to with "before" or "after"; None if there is none. Nothing needs to be known of the event."""
    for match in _EVENT.finditer(question):
        event = match["event"].strip()
        if stems(event) and len(event.split()) <= _MOST_EVENT_WORDS:
            return EventNamed("after" if match["relation"].lower() in ("after", "since") else "before", event)
    return None
