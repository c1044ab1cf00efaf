"""Reminders in words: "Tomorrow, Monday 30 November, 9:00", "Every second Friday at 9:00"."""

from __future__ import annotations

import datetime as dt
import re

from memos_core.cube import MemCube
from memos_core.days import MONTHS, WEEKDAY_CODES, WEEKDAYS, local_time, zone_here, zone_named
from memos_core.reminders.schedule import moments, next_moment, plan_of
from memos_core.wording import Wording, listed, say

_NTH = {
    "1": say("first {weekday}"),
    "2": say("second {weekday}"),
    "3": say("third {weekday}"),
    "4": say("fourth {weekday}"),
    "5": say("fifth {weekday}"),
    "-1": say("last {weekday}"),
}
_WEEKDAYS = (
    say("Monday"), say("Tuesday"), say("Wednesday"), say("Thursday"), say("Friday"), say("Saturday"), say("Sunday"),
)  # fmt: skip
_MONTHS = (
    say("January"), say("February"), say("March"), say("April"), say("May"), say("June"),
    say("July"), say("August"), say("September"), say("October"), say("November"), say("December"),
)  # fmt: skip
_EVERY = {
    "minute": (say("Every minute"), say("Every second minute"), say("Every {step} minutes")),
    "hour": (say("Every hour"), say("Every second hour"), say("Every {step} hours")),
    "day": (say("Every day"), say("Every second day"), say("Every {step} days")),
    "week": (say("Every week"), say("Every second week"), say("Every {step} weeks")),
    "month": (say("Every month"), say("Every second month"), say("Every {step} months")),
    "year": (say("Every year"), say("Every second year"), say("Every {step} years")),
}
_ORDINALS = {1: say("{number}st"), 2: say("{number}nd"), 3: say("{number}rd")}


def clock_in_words(moment: dt.datetime) -> str:
    """`9:00`, `17:30`."""
    return f"{moment.hour}:{moment:%M}"


def day_near(day: dt.date, today: dt.date) -> str:
    """A day as it is said today: `Tomorrow, Monday 30 November`; with the year where that is another one."""
    named = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
    if day.year != today.year:
        named += f" {day.year}"
    near = {0: "Today", 1: "Tomorrow", -1: "Yesterday"}.get((day - today).days)
    return f"{near}, {named}" if near else named


def moment_near(moment: dt.datetime, present: dt.datetime, zone: dt.tzinfo | None = None) -> str:
    """A moment as it is said now: `Tomorrow, Monday 30 November, 9:00`.

    Args:
        moment: which.
        present: the present moment, in the person's zone.
        zone: the zone whose clock is named; None for the person's. Where it is another one, it is said.
    """
    at = local_time(moment, zone or present.tzinfo)
    said = f"{day_near(at.date(), present.date())}, {clock_in_words(at)}"
    here = local_time(moment, present.tzinfo)
    return said if here.utcoffset() == at.utcoffset() else f"{said} ({clock_in_words(here)} here)"


def rule_in_words(rule: str, starts: dt.datetime) -> str:
    """How it comes again: `Every Monday at 8:00`, `Every month on the last day at 17:00`; "" for once."""
    if not rule:
        return ""
    parts = dict(part.split("=") for part in rule.split(";"))
    step = int(parts.get("INTERVAL", 1))
    frequency, days = parts["FREQ"], parts.get("BYDAY", "").split(",") if parts.get("BYDAY") else []
    if frequency in ("HOURLY", "MINUTELY"):
        said = _every(step, "hour" if frequency == "HOURLY" else "minute")
    elif frequency == "DAILY":
        said = _every(step, "day")
    elif frequency == "WEEKLY":
        said = _weekly(step, days or [WEEKDAY_CODES[starts.weekday()]])
    elif frequency == "MONTHLY":
        day = _day_of_month(days, parts.get("BYMONTHDAY"), starts)
        said = say("{every} on the {day}", every=_every(step, "month"), day=day)
    else:
        month = _MONTHS[starts.month - 1]
        said = say("{every} on {day} {month}", every=_every(step, "year"), day=starts.day, month=month)
    if frequency not in ("HOURLY", "MINUTELY"):
        said = say("{every} at {time}", every=said, time=clock_in_words(starts))
    if "COUNT" in parts:
        return say("{when}, {count} times", when=said, count=parts["COUNT"])
    if "UNTIL" in parts:
        until = dt.date(int(parts["UNTIL"][:4]), int(parts["UNTIL"][4:6]), int(parts["UNTIL"][6:8]))
        return say("{when}, until {day}", when=said, day=until)
    return said


def _every(step: int, unit: str) -> Wording:
    each, second, other = _EVERY[unit]
    return each if step == 1 else second if step == 2 else other.filled(step=step)


def _weekly(step: int, days: list[str]) -> Wording:
    if step == 1 and days == list(WEEKDAY_CODES[:5]):
        return say("Every weekday")
    names = listed([_WEEKDAYS[WEEKDAY_CODES.index(day)] for day in days])
    if step == 1:
        return say("Every {days}", days=names)
    if step == 2 and len(days) == 1:
        return say("Every second {day}", day=names)
    return say("{every} on {days}", every=_every(step, "week"), days=names)


def _day_of_month(days: list[str], number: str | None, starts: dt.datetime) -> Wording:
    if days:
        found = re.fullmatch(r"(-?\d)(\w\w)", days[0])
        assert found is not None  # rules are checked when they are made
        return _NTH[found[1]].filled(weekday=_WEEKDAYS[WEEKDAY_CODES.index(found[2])])
    if number == "-1":
        return say("last day")
    day = int(number or starts.day)
    ending = 0 if 10 <= day % 100 <= 20 else day % 10
    return _ORDINALS.get(ending, say("{number}th")).filled(number=day)


def when_in_words(cube: MemCube, present: dt.datetime) -> str:
    """When a reminder comes, from now on: `Tomorrow, Monday 30 November, 9:00`, `Every Monday at 8:00, first tomorrow, Monday
    30 November`; "" where it comes no more.

    Args:
        cube: the reminder.
        present: the present moment, in the person's zone.
    """
    plan, zone = plan_of(cube), zone_named(cube.zone)
    following = next_moment(cube, present)
    if following is None:
        return ""
    elsewhere = (
        zone
        if zone.utcoffset(present.replace(tzinfo=None)) != zone_here().utcoffset(present.replace(tzinfo=None))
        else None
    )
    if not plan.rule or following == plan.snoozed_until:
        return moment_near(following, present, elsewhere)
    said = rule_in_words(plan.rule, plan.starts)
    first = next(moments(cube, plan.since - dt.timedelta(microseconds=1)), None)
    day = day_near(local_time(following, elsewhere or present.tzinfo).date(), present.date())
    if plan.rule.startswith(("FREQ=HOURLY", "FREQ=MINUTELY")):
        return f"{said}, {'first' if first == following else 'next'} {clock_in_words(local_time(following))}"
    for name in ("Today", "Tomorrow"):
        if day.startswith(name):
            day = day[:1].lower() + day[1:]
    return f"{said}, {'first' if first == following else 'next'} {day}"


def reminder_in_words(cube: MemCube, present: dt.datetime) -> str:
    """What was understood: `Tomorrow, Monday 30 November, 9:00: call the dentist`."""
    when = when_in_words(cube, present)
    return f"{when}: {cube.text}" if when else cube.text
