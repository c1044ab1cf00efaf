"""When reminders come. Pure: stores nothing, and asks no clock.

Rules are evaluated on the wall clock of the reminder's zone and become moments only then: 9:00 stays 9:00 when the clocks change.
A time that is skipped in spring is moved an hour later; of a time that comes twice in autumn the first counts. Rules by the hour or
minute count the time that passes, in UTC.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Collection, Iterator

from dateutil.rrule import rrule, rrulestr

from memos_core.cube import MemCube, Reminder
from memos_core.days import local_time, to_utc, zone_named

_MINUTE, _HOUR, _YEAR = dt.timedelta(minutes=1), dt.timedelta(hours=1), dt.timedelta(days=366)
_TWICE = 2 * _HOUR
"""Where a clock is set back, wall clock times and moments can be in different orders for less than this."""
_BY_TIME_PASSED = ("FREQ=HOURLY", "FREQ=MINUTELY")


def plan_of(cube: MemCube) -> Reminder:
    """The plan of a reminder: when it comes."""
    assert cube.reminder is not None  # every memory of this type has one
    return cube.reminder


@functools.lru_cache(maxsize=4096)
def _rule(rule: str, starts: dt.datetime) -> rrule:
    made = rrulestr(rule, dtstart=starts)
    assert isinstance(made, rrule)  # a rule set has several
    return made


def _moment(wall: dt.datetime, zone: dt.tzinfo) -> dt.datetime:
    return to_utc(wall.replace(tzinfo=zone))


def moments(cube: MemCube, after: dt.datetime) -> Iterator[dt.datetime]:
    """The moments after this one at which a reminder comes by its rule, in UTC and in order."""
    plan, zone = plan_of(cube), zone_named(cube.zone)
    skipped = {_moment(one, zone) for one in plan.skipped}
    for moment in _all(plan, zone, after):
        if moment > after and moment not in skipped:
            yield moment
            after = moment  # where the clock is set forward over one hour of a day, that and the next may be the same moment


def _all(plan: Reminder, zone: dt.tzinfo, after: dt.datetime) -> Iterator[dt.datetime]:
    if not plan.rule:
        yield _moment(plan.starts, zone)
    elif plan.rule.startswith(_BY_TIME_PASSED):
        begin, step, last = _by_time_passed(plan, zone)
        number = max(-(-(after - begin) // step), 0)
        while (moment := begin + number * step) <= last:
            yield moment
            number += 1
    else:
        wall = local_time(after, zone).replace(tzinfo=None) - _TWICE
        for one in _rule(plan.rule, plan.starts).xafter(wall):
            yield _moment(one, zone)


def _by_time_passed(plan: Reminder, zone: dt.tzinfo) -> tuple[dt.datetime, dt.timedelta, dt.datetime]:
    """The first moment of a rule by the hour or minute, its step, and the latest moment that it can have."""
    parts = dict(part.split("=") for part in plan.rule.split(";"))
    step = int(parts.get("INTERVAL", 1)) * (_HOUR if parts["FREQ"] == "HOURLY" else _MINUTE)
    begin, last = _moment(plan.starts, zone), dt.datetime.max.replace(tzinfo=dt.UTC) - _YEAR
    if "COUNT" in parts:
        last = begin + (int(parts["COUNT"]) - 1) * step
    elif "UNTIL" in parts:
        last = _moment(dt.datetime.strptime(parts["UNTIL"], "%Y%m%dT%H%M%S"), zone)
    return begin, step, last


def last_moment(cube: MemCube, until: dt.datetime) -> dt.datetime | None:
    """The last moment up to this one at which a reminder came; None where it did not come yet."""
    plan, zone = plan_of(cube), zone_named(cube.zone)
    skipped = {_moment(one, zone) for one in plan.skipped}
    back = itertools.takewhile(lambda one: one >= plan.since, _backwards(plan, zone, until))
    found = next((one for one in back if one not in skipped and one <= until), None)
    snoozed = plan.snoozed_until
    if snoozed is not None and snoozed <= until:
        return snoozed if found is None else max(found, snoozed)
    return found


def _backwards(plan: Reminder, zone: dt.tzinfo, until: dt.datetime) -> Iterator[dt.datetime]:
    if not plan.rule:
        yield _moment(plan.starts, zone)
    elif plan.rule.startswith(_BY_TIME_PASSED):
        begin, step, last = _by_time_passed(plan, zone)
        number = (min(until, last) - begin) // step
        while number >= 0:
            yield begin + number * step
            number -= 1
    else:
        wall: dt.datetime | None = local_time(until, zone).replace(tzinfo=None) + _TWICE
        while wall is not None and (wall := _rule(plan.rule, plan.starts).before(wall)) is not None:
            yield _moment(wall, zone)


def next_moment(cube: MemCube, after: dt.datetime) -> dt.datetime | None:
    """The next moment at which a reminder comes, by its rule or because it was snoozed; None where it does not come again."""
    plan = plan_of(cube)
    found = next(moments(cube, max(after, plan.since - dt.timedelta(microseconds=1))), None)
    snoozed = plan.snoozed_until
    if snoozed is not None and snoozed > after:
        return snoozed if found is None else min(found, snoozed)
    return found


def next_by_rule(cube: MemCube, after: dt.datetime) -> dt.datetime | None:
    """When a reminder comes next by its rule alone, on the wall clock of its zone; None where it does not come again."""
    found = next(moments(cube, after), None)
    return None if found is None else local_time(found, zone_named(cube.zone)).replace(tzinfo=None)


def pending(
    cube: MemCube, after: dt.datetime, until: dt.datetime, fired: Collection[dt.datetime]
) -> tuple[dt.datetime, int] | None:
    """The moments of a reminder in a stretch of time that were not shown yet: the last of them, and how many there are. So those
    missed in a week in which the computer slept, say, are shown once. None where there are none.

    Args:
        cube: a reminder.
        after: everything up to this moment was shown.
        until: the present moment.
        fired: those of its moments that were shown.
    """
    plan = plan_of(cube)
    begin = max(after, plan.since - dt.timedelta(microseconds=1))
    missed = list[dt.datetime]()
    for moment in moments(cube, begin):
        if moment > until:
            break
        if moment not in fired:
            missed.append(moment)
    if plan.snoozed_until is not None and plan.snoozed_until <= until and plan.snoozed_until not in fired:
        missed.append(plan.snoozed_until)
    return (max(missed), len(missed)) if missed else None


def ends(cube: MemCube, after: dt.datetime) -> bool:
    """Whether a reminder does not come again after this moment."""
    return next_moment(cube, after) is None
