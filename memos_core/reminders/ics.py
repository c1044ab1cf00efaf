"""Calendar files (.ics, RFC 5545): read as events, and written from the agenda."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from memos_core.cube import MemCube
from memos_core.days import days_after, local_time, name_of, zone_named
from memos_core.errors import InvalidInput, NotFound
from memos_core.language.text import clean
from memos_core.reminders.calendar_events import CalendarEvent, rule_of
from memos_core.reminders.schedule import plan_of

LARGEST_FILE = 10_000_000
"""Bytes."""
MOST_EVENTS, MOST_RECURRING = 20_000, 2_000
LONGEST_TEXT, LONGEST_NAME = 300, 80
"""Characters of an event and of a calendar's name."""
EARLIEST = dt.datetime(1900, 1, 1)
OF_THIS_PROGRAM = "@memos-desktop"
"""Ends the ids of events that this program has exported."""
_YEARS_BACK = 30
"""Years. An event whose rule is daily, weekly or has hours of the day is left out if it began longer ago, because each of its times
would have to be counted. For several hours of a day, this is divided by their number."""
_PARTS = {
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH", "BYSETPOS", "BYYEARDAY", "BYWEEKNO", "BYHOUR",
    "BYMINUTE", "WKST",
}  # fmt: skip
_MONTHLY, _YEARLY = "MONTHLY", "YEARLY"
_LAST_YEAR = 2200
_FOLDED = re.compile(r"\s+")


@dataclass(frozen=True)
class CalendarFile:
    """What a calendar file says."""

    name: str
    events: Sequence[CalendarEvent]
    left_out: int
    """Events that have no time, or come again in a way that is not understood."""


def read_file(path: Path, present: dt.datetime) -> CalendarFile:
    """Read a calendar file.

    Args:
        path: the file.
        present: the present moment, in the person's zone.

    Raises:
        NotFound: there is no such file.
        InvalidInput: it cannot be read, or is no calendar.
    """
    try:
        if path.exists() and not path.is_file():  # a device or a pipe may have no end
            raise InvalidInput('"{name}" is no file.', name=path.name)
        if path.stat().st_size > LARGEST_FILE:
            raise InvalidInput(
                '"{name}" is larger than {size} MB. Export a part of the calendar.',
                name=path.name,
                size=LARGEST_FILE // 1_000_000,
            )
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE)
    except FileNotFoundError as error:
        raise NotFound('There is no file "{path}".', path=path) from error
    except OSError as error:
        raise InvalidInput(
            '"{name}" cannot be read: {reason}.', name=path.name, reason=error.strerror or error
        ) from error
    return read(content, path.stem, present)


def read(content: bytes, name: str, present: dt.datetime) -> CalendarFile:
    """Read the content of a calendar file; `name` is used where it has no name of its own. Raises InvalidInput."""
    from icalendar import Calendar

    try:
        calendars = [one for one in Calendar.from_ical(content, multiple=True) if one.name == "VCALENDAR"]
    except (
        Exception
    ) as error:  # the library has no error of its own: a zone that is a folder's name raises IsADirectoryError
        raise InvalidInput("This is no calendar file (.ics), or it is damaged.") from error
    if not calendars:
        raise InvalidInput("This is no calendar file (.ics).")
    components: list[Any] = [event for calendar in calendars for event in calendar.walk("VEVENT")]
    if len(components) > MOST_EVENTS:
        raise InvalidInput("A calendar can have {most} events here. Export a part of it.", most=MOST_EVENTS)
    events, left_out, recurring = list[CalendarEvent](), 0, 0
    moved = dict[str, list[dt.date | dt.datetime]]()
    for component in components:
        try:
            if str(component.get("STATUS", "")).upper() == "CANCELLED":
                if "RECURRENCE-ID" in component:  # one time of several
                    moved.setdefault(str(component.get("UID", "")), []).append(_moved(component))
                continue
            event = _event(component, present)
            recurring += event.recurs
            if recurring > MOST_RECURRING:
                raise ValueError("too many that come again")
            if "RECURRENCE-ID" in component:
                moved.setdefault(event.uid, []).append(_moved(component))
        except Exception:  # as above; one damaged event leaves the others
            left_out += 1
            continue
        events.append(event)
    return CalendarFile(
        _short(str(calendars[0].get("X-WR-CALNAME", "")) or name, LONGEST_NAME) or "Calendar",
        [_without(event, moved.get(event.uid, ())) for event in events],
        left_out,
    )


def _without(event: CalendarEvent, times: Sequence[dt.date | dt.datetime]) -> CalendarEvent:
    """The event without those times of its rule that another event of the file moves or cancels, in whatever zone that names them."""
    if not times or not event.rule:
        return event
    moved = (_wall(time, event.zone)[0] for time in times)
    return event.model_copy(update={"without": (*event.without, *moved)})


def _moved(component: Any) -> dt.date | dt.datetime:
    """The time of a rule that a component moves or cancels. Raises TypeError if there is something else in its place."""
    time = component["RECURRENCE-ID"].dt
    if not isinstance(time, dt.date):
        raise TypeError("no time")
    return time


def _event(component: Any, present: dt.datetime) -> CalendarEvent:
    start = component["DTSTART"].dt
    starts, zone, whole = _wall(start)
    if starts < EARLIEST:
        raise ValueError("too long ago")
    end = component["DTEND"].dt if "DTEND" in component else None
    length = component["DURATION"].dt if "DURATION" in component else None
    if length is None and end is not None:
        length = _wall(end, zone)[0] - starts
    if not isinstance(length, dt.timedelta) or length < dt.timedelta():
        length = dt.timedelta()
    text = _short(str(component.get("SUMMARY", "")), LONGEST_TEXT) or "Busy"
    place = _short(str(component.get("LOCATION", "")), LONGEST_TEXT)
    rule = _rule(component.get("RRULE"), starts, zone, present, whole_days=whole)
    event = CalendarEvent(
        uid=_short(str(component.get("UID", "")), LONGEST_TEXT),
        text=f"{text} ({place})" if place else text,
        starts=starts,
        whole_days=max(length.days, 1) if whole else 0,
        minutes=0 if whole else min(int(length.total_seconds() // 60), 60 * 24 * 366),
        zone=zone,
        rule=rule,
        more=tuple(sorted(_listed(component.get("RDATE"), zone))),
        without=tuple(sorted(_listed(component.get("EXDATE"), zone))),
    )
    if rule:
        rule_of(rule, starts)
    return event


def _wall(value: dt.date | dt.datetime, zone: str | None = None) -> tuple[dt.datetime, str | None, bool]:
    """A time of the file on a wall clock, the zone of that clock, and whether it is a whole day.

    Args:
        value: the time.
        zone: the zone of the wall clock; None for the time's own.
    """
    if not isinstance(value, dt.datetime):
        return dt.datetime.combine(value, dt.time()), None, True
    if value.tzinfo is None:
        return value.replace(microsecond=0), None, False
    own = zone or name_of(value.tzinfo) or name_of(local_time(value).tzinfo)
    return local_time(value, zone_named(own)).replace(tzinfo=None, microsecond=0), own, False


def _listed(value: Any, zone: str | None) -> Iterator[dt.datetime]:
    for part in value if isinstance(value, list) else [] if value is None else [value]:
        for one in part.dts:
            time = one.dt[0] if isinstance(one.dt, tuple) else one.dt  # a period begins with its time
            yield _wall(time, zone)[0]


def _rule(value: Any, starts: dt.datetime, zone: str | None, present: dt.datetime, *, whole_days: bool) -> str:
    """The rule with its end on the wall clock; "" for none. Raises ValueError for one that is not understood, or whose times could
    take long to count."""
    if value is None:
        return ""
    if isinstance(value, list) or not set(value) <= _PARTS:
        raise ValueError("a rule that is not understood")
    frequency = str(value["FREQ"][0]).upper()
    by_days = {"BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS"}
    hours = value.get("BYHOUR", [])
    if len(value.get("BYMINUTE", [])) > 1 or (hours and whole_days):
        raise ValueError("a rule that is not understood")
    by_day = frequency in ("DAILY", "WEEKLY")
    old = starts.year < present.year - _YEARS_BACK // max(len(hours), 1)
    if frequency not in ("DAILY", "WEEKLY", _MONTHLY, _YEARLY) or (by_day and by_days & set(value)):
        raise ValueError("a rule that is not understood")
    if old and (by_day or hours):
        raise ValueError("a rule that would take long to count")
    parts = dict(part.split("=", 1) for part in value.to_ical().decode().split(";"))
    if "UNTIL" in parts:
        until, _, whole = _wall(value["UNTIL"][0], zone)
        until = min(until + dt.timedelta(hours=23, minutes=59) if whole else until, dt.datetime(_LAST_YEAR, 1, 1))
        parts["UNTIL"] = f"{until:%Y%m%dT%H%M%S}"
    elif "COUNT" not in parts:
        parts["UNTIL"] = f"{_LAST_YEAR}0101T000000"
    return ";".join(f"{name}={part}" for name, part in parts.items())


def _short(text: str, longest: int) -> str:
    try:
        line = _FOLDED.sub(" ", clean(text)).strip()
    except InvalidInput:
        return ""
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


# -- writing ------------------------------------------------------------------------------------


def written(
    reminders: Sequence[MemCube], dated: Sequence[tuple[MemCube, dt.date, bool]], present: dt.datetime
) -> bytes:
    """The content of a calendar file.

    Args:
        reminders: each becomes an event with an alarm.
        dated: memories of a day, each with the day and whether it comes every year.
        present: the present moment.
    """
    from icalendar import Alarm, Calendar, Event, vRecur

    calendar = Calendar()
    calendar.add("prodid", "-//MemOS Desktop//memos-desktop//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", "MemOS agenda")
    for cube in reminders:
        plan, zone = plan_of(cube), zone_named(cube.zone)
        event = _new(Event(), cube, present)
        event.add("dtstart", plan.starts.replace(tzinfo=zone))
        if plan.rule:
            event.add("rrule", vRecur.from_ical(_in_utc(plan.rule, zone)))
        for one in plan.skipped:
            event.add("exdate", one.replace(tzinfo=zone))
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", cube.text)
        alarm.add("trigger", dt.timedelta())
        event.add_component(alarm)
        calendar.add_component(event)
    for cube, day, every_year in dated:
        event = _new(Event(), cube, present)
        moment = None if cube.occurred_on is not None or every_year else cube.occurred_at
        if moment is not None:
            event.add("dtstart", local_time(moment, zone_named(cube.zone)))
        else:
            event.add("dtstart", day)
            event.add("dtend", days_after(day, 1) or day)
        if every_year:
            event.add("rrule", vRecur.from_ical("FREQ=YEARLY"))
        calendar.add_component(event)
    calendar.add_missing_timezones()
    content: bytes = calendar.to_ical()
    return content


def _new(event: Any, cube: MemCube, present: dt.datetime) -> Any:
    event.add("uid", f"{cube.id}{OF_THIS_PROGRAM}")
    event.add("dtstamp", present.astimezone(dt.UTC))
    event.add("summary", cube.text)
    return event


def _in_utc(rule: str, zone: dt.tzinfo) -> str:
    """The rule as a calendar file needs it, with its end in UTC."""
    parts = dict(part.split("=") for part in rule.split(";"))
    if "UNTIL" in parts:
        until = dt.datetime.strptime(parts["UNTIL"], "%Y%m%dT%H%M%S").replace(tzinfo=zone)
        parts["UNTIL"] = f"{until.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}"
    return ";".join(f"{name}={part}" for name, part in parts.items())
