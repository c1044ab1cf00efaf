"""Days, moments, and the zones in which they are said.

A moment ("at five o'clock") is kept in UTC. A day ("3 March") is kept as that day: it has no moment until somebody says in
which zone. Nothing here overflows: at the very edges of what a datetime can hold, a moment keeps its wall clock.
"""

from __future__ import annotations

import datetime as dt
import functools
import os
import time
import zoneinfo
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import tzlocal

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""English in every locale, as all other words of the program are."""
SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
"""The month in which each begins, on the northern half of the earth."""
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
WEEKDAY_CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The weekdays as rules of RFC 5545 name them."""
SEASON_MONTHS = 3
_ZONE_KEPT_S = 5
"""Seconds after which the system is asked for its zone again: people travel while the program runs."""


class TimePrecision(StrEnum):
    """How exactly a time is known."""

    MOMENT = "moment"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"


@dataclass(frozen=True, slots=True)
class When:
    """A time that somebody spoke of."""

    at: dt.datetime
    """UTC; for a day the beginning of it in the zone in which it was said."""
    on: dt.date | None = None
    """The day; of a week, a month ... the day in it that it is kept under. None for a moment."""
    precision: TimePrecision = TimePrecision.MOMENT
    zone: str | None = None
    """IANA name of the zone in which it was said, where it is known."""

    @classmethod
    def moment(cls, moment: dt.datetime) -> When:
        """A moment; its time zone is the one in which it was said."""
        return cls(to_utc(moment), zone=name_of(moment.tzinfo))

    @classmethod
    def day(cls, day: dt.date, zone: dt.tzinfo | None, precision: TimePrecision = TimePrecision.DAY) -> When:
        """A day, or what begins on it, said in this zone (None: in the person's)."""
        zone = zone or zone_here()
        return cls(to_utc(start_of(day, zone)), day, precision, name_of(zone))

    @classmethod
    def given(cls, when: dt.datetime | dt.date) -> When:
        """From what a caller passes as a time: a datetime is a moment, a date is a day in the person's zone."""
        return cls.moment(local_time(when)) if isinstance(when, dt.datetime) else cls.day(when, None)

    @property
    def there(self) -> dt.datetime:
        """Its beginning, as a time in the zone in which it was said."""
        return local_time(self.at, zone_named(self.zone))

    def fields(self) -> dict[str, Any]:
        """The fields of a `MemCube` that hold it."""
        return {
            "occurred_at": self.at,
            "occurred_on": self.on,
            "occurred_precision": self.precision,
            "zone": self.zone,
        }


def expiry(at: dt.datetime | dt.date | None) -> dict[str, Any]:
    """The fields of a `MemCube` that say until when it is used: up to a moment, or up to and including a day.

    Args:
        at: a moment (naive: of the person's zone), a day, or None for ever.
    """
    if at is None:
        return {"expires_at": None, "expires_on": None}
    if isinstance(at, dt.datetime):
        return {"expires_at": to_utc(at), "expires_on": None}
    return {"expires_at": to_utc(dt.datetime.combine(at, dt.time.max, zone_here())), "expires_on": at}


# -- zones -------------------------------------------------------------------------------------------


def zone_here() -> dt.tzinfo:
    """The person's zone: the one that the system has now."""
    return _zone_of_system(os.environ.get("TZ"), int(time.monotonic() / _ZONE_KEPT_S))


@functools.lru_cache(maxsize=1)
def _zone_of_system(_setting: str | None, _tick: int) -> dt.tzinfo:
    try:
        return tzlocal.reload_localzone()
    except (LookupError, OSError, ValueError):
        # A zone without a name (TZ="UTC-3"), or settings that contradict each other: the clock still knows its offset.
        return dt.datetime.now().astimezone().tzinfo or dt.UTC


def name_of(zone: dt.tzinfo | None) -> str | None:
    """The IANA name of a zone; None where it has none."""
    if zone is dt.UTC:
        return "UTC"
    name = zone.key if isinstance(zone, zoneinfo.ZoneInfo) else None
    return None if name == "local" else name  # what tzlocal calls a zone that was read from a file without a name


def zone_named(name: str | None) -> dt.tzinfo:
    """The zone of this name; the person's where there is none."""
    try:
        return zoneinfo.ZoneInfo(name) if name else zone_here()
    except (LookupError, OSError, ValueError):  # from a file, or of a newer edition of the time zone database
        return zone_here()


# -- moments -----------------------------------------------------------------------------------------


def to_utc(moment: dt.datetime) -> dt.datetime:
    """The same moment in UTC; a naive datetime is taken as local time."""
    return _moved(moment if moment.tzinfo else moment.replace(tzinfo=zone_here()), dt.UTC)


def local_time(moment: dt.datetime, zone: dt.tzinfo | None = None) -> dt.datetime:
    """The same moment in a zone (None: the person's); a naive datetime is taken as a time of that zone."""
    zone = zone or zone_here()
    return _moved(moment, zone) if moment.tzinfo else moment.replace(tzinfo=zone)


def _moved(moment: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    try:
        return moment.astimezone(zone)
    except (OverflowError, ValueError):  # within a day of the first or the last moment that there is
        return moment.replace(tzinfo=zone)


def with_zone(moment: dt.datetime) -> dt.datetime:
    """A datetime as it is; a naive one as a time of the person's zone."""
    return moment if moment.tzinfo else local_time(moment)


def present() -> dt.datetime:
    """The present moment in the person's zone."""
    return local_time(dt.datetime.now(dt.UTC))


def today() -> dt.date:
    """The present day in the person's zone."""
    return present().date()


def now_in_words() -> str:
    """The date and time here: "It is Sunday, 29 November 2026, 10:20 (Europe/Berlin)."; without the zone where that has no name."""
    moment = local_time(present())
    zone = name_of(moment.tzinfo)
    where = f" ({zone})" if zone else ""
    return f"It is {WEEKDAYS[moment.weekday()]}, {day_in_words(moment.date())}, {moment:%H:%M}{where}."


def start_of(day: dt.date, zone: dt.tzinfo | None = None) -> dt.datetime:
    """The beginning of a day in a zone (None: the person's)."""
    return dt.datetime.combine(day, dt.time(), zone or zone_here())


def end_of(day: dt.date, zone: dt.tzinfo | None = None) -> dt.datetime:
    """The first moment after a day in a zone (None: the person's)."""
    if day == dt.date.max:
        return dt.datetime.combine(day, dt.time.max, zone or zone_here())
    return start_of(day + dt.timedelta(days=1), zone)


# -- days --------------------------------------------------------------------------------------------


def days_after(day: dt.date, count: int) -> dt.date | None:
    """The day that is this many days later (or earlier); None where a date cannot hold it."""
    try:
        return day + dt.timedelta(days=count)
    except OverflowError:
        return None


def week_of(day: dt.date, begins: int = 0) -> tuple[dt.date, dt.date]:
    """The first and the last day of the week that a day lies in.

    Args:
        day: the day.
        begins: the weekday with which weeks begin; Monday is 0.
    """
    first = days_after(day, -((day.weekday() - begins) % 7)) or dt.date.min
    return first, days_after(first, 6) or dt.date.max


def months_after(day: dt.date, count: int) -> dt.date | None:
    """The same day in the month that is this many months later, or the last day of that; None where a date cannot hold it."""
    years, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    if not dt.MINYEAR <= years <= dt.MAXYEAR:
        return None
    for number in range(day.day, 27, -1):
        try:
            return dt.date(years, month + 1, number)
        except ValueError:  # 31 February
            continue
    return dt.date(years, month + 1, day.day)


def first_day(day: dt.date, precision: TimePrecision) -> dt.date:
    """The first day of the week, month, year or decade that a day lies in. A season or weekend is already given by its first day."""
    if precision is TimePrecision.WEEK:
        return days_after(day, -day.weekday()) or day
    if precision is TimePrecision.MONTH:
        return day.replace(day=1)
    if precision is TimePrecision.YEAR:
        return day.replace(month=1, day=1)
    if precision is TimePrecision.DECADE:
        return day.replace(year=max(day.year // 10 * 10, dt.MINYEAR), month=1, day=1)
    return day


def last_day(day: dt.date, precision: TimePrecision) -> dt.date:
    """The last day of the period of which `first_day` returns the first."""
    first = first_day(day, precision)
    if precision in (TimePrecision.WEEK, TimePrecision.WEEKEND):
        return days_after(first, 6 if precision is TimePrecision.WEEK else 1) or dt.date.max
    months = {
        TimePrecision.MONTH: 1, TimePrecision.SEASON: SEASON_MONTHS, TimePrecision.YEAR: 12, TimePrecision.DECADE: 120,
    }.get(precision)  # fmt: skip
    if months is None:
        return first
    after = months_after(first, months)
    return dt.date.max if after is None else after - dt.timedelta(days=1)


def day_in_words(day: dt.date) -> str:
    """`12 May 2025`."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def in_words(day: dt.date, precision: TimePrecision) -> str:
    """A time as exactly as it is known: `12 May 2025`, `the week of 9 March 2026`, `May 2025`, `spring 2026`, `2011`."""
    first = first_day(day, precision)
    if precision is TimePrecision.WEEK:
        return f"the week of {day_in_words(first)}"
    if precision is TimePrecision.WEEKEND:
        return f"the weekend of {day_in_words(first)}"
    if precision is TimePrecision.MONTH:
        return f"{MONTHS[first.month - 1]} {first.year}"
    if precision is TimePrecision.SEASON:
        name = next(name for name, month in reversed(SEASONS.items()) if first.month >= month or name == "spring")
        return f"{name} {first.year}/{first.year + 1}" if name == "winter" else f"{name} {first.year}"
    if precision is TimePrecision.YEAR:
        return str(first.year)
    return f"the {day.year // 10 * 10}s" if precision is TimePrecision.DECADE else day_in_words(first)
