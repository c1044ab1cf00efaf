"""Events of a calendar file, and the days on which they are. Pure: stores nothing, and asks no clock.

As with reminders, rules are evaluated on the wall clock of the event's zone.
"""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator
from typing import Annotated

from dateutil.rrule import rrule, rrulestr
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from memos_core.days import local_time, zone_named

_DAY, _INSTANT = dt.timedelta(days=1), dt.timedelta(microseconds=1)


class CalendarEvent(BaseModel):
    """One event, with all its times."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    uid: str
    text: str
    starts: dt.datetime
    """Wall clock in `zone`; midnight for an event of whole days."""
    whole_days: Annotated[int, Field(ge=0)] = 0
    """How many days it lasts; 0 where it has an hour."""
    minutes: Annotated[int, Field(ge=0)] = 0
    """How long it lasts, where it has an hour."""
    zone: str | None = None
    """None for the zone of whoever reads it."""
    rule: str = ""
    """A recurrence rule (RFC 5545), with every time on the wall clock; "" for none."""
    more: tuple[dt.datetime, ...] = ()
    """Further times at which it begins."""
    without: tuple[dt.datetime, ...] = ()
    """Times of the rule at which it does not take place."""

    @property
    def recurs(self) -> bool:
        """Whether it can take place more than once."""
        return bool(self.rule or self.more)


EVENTS = TypeAdapter(tuple[CalendarEvent, ...])


@functools.lru_cache(maxsize=4096)
def rule_of(rule: str, starts: dt.datetime) -> rrule:
    """The parsed rule, which gives its times. Raises ValueError for one that cannot be parsed."""
    made = rrulestr(rule, dtstart=starts)
    if not isinstance(made, rrule):
        raise ValueError("several rules in one")
    return made


def days_of(
    event: CalendarEvent, first: dt.date, last: dt.date
) -> Iterator[tuple[dt.date, dt.datetime | None, dt.datetime]]:
    """When an event takes place on these days. For each time: the day (the first day, where it began earlier), the moment in the
    person's zone (None for whole days, and where it began earlier), and its start on the event's wall clock.

    Args:
        event: the event.
        first: the first day, in the person's zone.
        last: the last.
    """
    length = dt.timedelta(days=event.whole_days, minutes=event.minutes)
    begin = _at(first, -(length + 2 * _DAY))
    for wall in _starts(event, begin, _at(last, 2 * _DAY)):
        if event.whole_days:
            if wall.date() <= last and _plus(wall, length).date() > first:
                yield max(wall.date(), first), None, wall
            continue
        moment = local_time(wall.replace(tzinfo=zone_named(event.zone)))
        if first <= moment.date() <= last:
            yield moment.date(), moment, wall
        elif moment.date() < first <= _plus(moment, length - _INSTANT).date():
            yield first, None, wall


def end_of_time(event: CalendarEvent, wall: dt.datetime) -> dt.datetime:
    """When an event that begins at this time on its wall clock is over."""
    return _plus(local_time(wall.replace(tzinfo=zone_named(event.zone))), dt.timedelta(minutes=event.minutes))


def _starts(event: CalendarEvent, begin: dt.datetime, end: dt.datetime) -> Iterator[dt.datetime]:
    found = {event.starts, *event.more} if not event.rule else set(event.more)
    if event.rule:
        for one in rule_of(event.rule, event.starts).xafter(begin, inc=True):
            if one > end:
                break
            found.add(one)
    yield from sorted(one for one in found - set(event.without) if begin <= one <= end)


def _at(day: dt.date, away: dt.timedelta) -> dt.datetime:
    return _plus(dt.datetime.combine(day, dt.time()), away)


def _plus(moment: dt.datetime, length: dt.timedelta) -> dt.datetime:
    try:
        return moment + length
    except OverflowError:  # before the first or after the last day that there is
        return moment
