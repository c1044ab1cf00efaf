"""Reminders in words: "Tomorrow, Monday 30 November, 9:00", "Every second Friday at 9:00"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from memos_core.cube import MemCube
from memos_core.days import SEASONS, WEEKDAY_CODES, TimePrecision, first_day, local_time, zone_here, zone_named
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
_NEAR = {0: say("Today, {day}"), 1: say("Tomorrow, {day}"), -1: say("Yesterday, {day}")}
_NEAR_IN_SENTENCE = {0: say("today, {day}"), 1: say("tomorrow, {day}"), -1: say("yesterday, {day}")}
_NEAR_ALONE = {0: say("today"), 1: say("tomorrow"), -1: say("yesterday")}
_SEASONS = {
    "spring": say("spring {year}"), "summer": say("summer {year}"), "autumn": say("autumn {year}"), "winter": say("winter {year}"),
}  # fmt: skip
_EVERY = {
    "minute": (say("Every minute"), say("Every second minute"), say("Every {step} minutes")),
    "hour": (say("Every hour"), say("Every second hour"), say("Every {step} hours")),
    "day": (say("Every day"), say("Every second day"), say("Every {step} days")),
    "week": (say("Every week"), say("Every second week"), say("Every {step} weeks")),
    "month": (say("Every month"), say("Every second month"), say("Every {step} months")),
    "year": (say("Every year"), say("Every second year"), say("Every {step} years")),
}
_ORDINALS = {1: say("{number}st"), 2: say("{number}nd"), 3: say("{number}rd")}


def clock_in_words(moment: dt.datetime | dt.time) -> str:
    """`9:00`, `17:30`."""
    return f"{moment.hour}:{moment:%M}"


def full_day(day: dt.date) -> Wording:
    """`Monday, 30 November 2026`."""
    return say("{weekday}, {day}", weekday=_WEEKDAYS[day.weekday()], day=day)


def day_near(day: dt.date, today: dt.date, *, in_sentence: bool = False) -> Wording:
    """A day as one would say it today: `Tomorrow, Monday 30 November`; with the year where it is not this one.

    Args:
        day: the day.
        today: the present day.
        in_sentence: whether other words stand before it: `tomorrow, Monday 30 November`.
    """
    values = {"weekday": _WEEKDAYS[day.weekday()], "day": day.day, "month": _MONTHS[day.month - 1]}
    if day.year == today.year:
        named = say("{weekday} {day} {month}", **values)
    else:
        named = say("{weekday} {day} {month} {year}", **values, year=str(day.year))
    near = (_NEAR_IN_SENTENCE if in_sentence else _NEAR).get((day - today).days)
    return near.filled(day=named) if near else named


def period_near(first: dt.date, last: dt.date, today: dt.date) -> Wording:
    """Days as one would say them in a sentence today: `tomorrow`, `on 3 May 2026`, `from 3 May 2026 to 9 May 2026`."""
    if first != last:
        return say("from {first} to {last}", first=first, last=last)
    return _NEAR_ALONE.get((first - today).days) or say("on {day}", day=first)


def time_in_words(day: dt.date, precision: TimePrecision) -> Wording:
    """A time as exactly as it is known: `Monday, 12 May 2025`, `the week of 9 March 2026`, `May 2025`, `spring 2026`, `2011`."""
    first = first_day(day, precision)
    if precision is TimePrecision.WEEK:
        return say("the week of {day}", day=first)
    if precision is TimePrecision.WEEKEND:
        return say("the weekend of {day}", day=first)
    if precision is TimePrecision.MONTH:
        return say("{month} {year}", month=_MONTHS[first.month - 1], year=str(first.year))
    if precision is TimePrecision.SEASON:
        name = next(name for name, month in reversed(SEASONS.items()) if first.month >= month or name == "spring")
        return _SEASONS[name].filled(year=f"{first.year}/{first.year + 1}" if name == "winter" else str(first.year))
    if precision is TimePrecision.YEAR:
        return Wording(str(first.year))
    return say("the {year}s", year=str(day.year // 10 * 10)) if precision is TimePrecision.DECADE else full_day(day)


def moment_near(moment: dt.datetime, present: dt.datetime, zone: dt.tzinfo | None = None) -> Wording:
    """A moment as one would say it now: `Tomorrow, Monday 30 November, 9:00`.

    Args:
        moment: the moment.
        present: the present moment, in the person's zone.
        zone: the zone whose clock is named; None for the person's. Where the person's clock differs, its time is added.
    """
    at = local_time(moment, zone or present.tzinfo)
    said = say("{day}, {time}", day=day_near(at.date(), present.date()), time=clock_in_words(at))
    here = local_time(moment, present.tzinfo)
    return (
        said
        if here.utcoffset() == at.utcoffset()
        else say("{when} ({time} here)", when=said, time=clock_in_words(here))
    )


def rule_in_words(rule: str, starts: dt.datetime) -> str:
    """How a reminder comes again: `Every Monday at 8:00`, `Every month on the last day at 17:00`; "" where it comes once."""
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
        last = parts["BYMONTHDAY"].split(",")[-1] if "BYSETPOS" in parts else ""
        day = _or_last(int(last)) if last else _days_of_month(days, parts.get("BYMONTHDAY"), starts)
        said = say("{every} on the {day}", every=_every(step, "month"), day=day)
    else:
        month, every = _MONTHS[starts.month - 1], _every(step, "year")
        if "BYSETPOS" in parts:
            said = say("{every} on 29 {month}, or on the 28th", every=every, month=month)
        else:
            said = say("{every} on {day} {month}", every=every, day=starts.day, month=month)
    if frequency not in ("HOURLY", "MINUTELY"):
        hours = [int(hour) for hour in parts.get("BYHOUR", str(starts.hour)).split(",")]
        times = [
            clock_in_words(starts.replace(hour=hour, minute=int(parts.get("BYMINUTE", starts.minute))))
            for hour in sorted(hours)
        ]
        said = say("{every} at {time}", every=said, time=listed(times))
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


def _days_of_month(days: list[str], numbers: str | None, starts: dt.datetime) -> str:
    if days:
        found = re.fullmatch(r"(-?\d)(\w\w)", days[0])
        assert found is not None  # rules are checked when they are made
        return _NTH[found[1]].filled(weekday=_WEEKDAYS[WEEKDAY_CODES.index(found[2])])
    ordered = sorted((int(one) for one in (numbers or str(starts.day)).split(",")), key=lambda one: (one < 0, one))
    return listed([_numbered(day) for day in ordered])


def _or_last(day: int) -> Wording:
    return say("{day}, or the last day of a shorter month", day=_numbered(day))


def _numbered(day: int) -> Wording:
    if day == -1:
        return say("last day")
    ending = 0 if 10 <= day % 100 <= 20 else day % 10
    return _ORDINALS.get(ending, say("{number}th")).filled(number=day)


def when_in_words(cube: MemCube, present: dt.datetime) -> str:
    """When a reminder comes from now on: `Tomorrow, Monday 30 November, 9:00`, or `Every Monday at 8:00, first tomorrow, Monday
    30 November`; "" where it does not come again.

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
    if plan.rule.startswith(("FREQ=HOURLY", "FREQ=MINUTELY")):
        comes: str = clock_in_words(local_time(following))
    else:
        on = local_time(following, elsewhere or present.tzinfo).date()
        comes = day_near(on, present.date(), in_sentence=True)
    words = say("{again}, first {when}") if first == following else say("{again}, next {when}")
    return words.filled(again=said, when=comes)


def reminder_in_words(cube: MemCube, present: dt.datetime) -> str:
    """A reminder with its time: `Tomorrow, Monday 30 November, 9:00: call the dentist`."""
    when = when_in_words(cube, present)
    return planned_in_words(cube.text, [when] if when else [])


def planned_in_words(text: str, when: Sequence[str], calendar: str = "") -> str:
    """Something that is to come, with its time: `Tomorrow, Monday 30 November, 9:00: call the dentist`.

    Args:
        text: what it is.
        when: the parts of its time; empty where the time need not be said.
        calendar: name of the calendar of others that it stands in; empty where it is the person's own.
    """
    what = say("“{text}” (calendar {calendar})", text=text, calendar=calendar) if calendar else text
    return say("{when}: {what}", when=tuple(when), what=what) if when else what
