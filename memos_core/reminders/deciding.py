"""What the parts of a request mean together: a reminder, or a question where that is not clear. Nothing is guessed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from memos_core.cube import MemCube, Reminder, SemanticType
from memos_core.days import WEEKDAY_CODES, days_after, local_time, months_after, name_of
from memos_core.language.clock_times import Clock
from memos_core.language.times import shifted
from memos_core.reminders.clocks import with_part
from memos_core.reminders.coming_days import weekday_near
from memos_core.reminders.parts import Parts
from memos_core.reminders.reading import read, read_answer
from memos_core.reminders.recurrence_rules import Rule, on_month_days, on_year_day
from memos_core.reminders.schedule import moments
from memos_core.reminders.tagging import Request
from memos_core.reminders.usual_times import PARTS_OF_DAY, USUAL
from memos_core.wording import say, together

_EXAMPLES = say("For example: tomorrow at 9, in 20 minutes, every Monday at 8.")
WHEN = together(say("When should I remind you?"), _EXAMPLES)
WHICH = together(say("Which day and hour do you mean?"), _EXAMPLES)
OF_WHAT = say("Of what should I remind you?")
OVER = say("That time is over. When should I remind you?")

LookUp = Callable[[str], dt.date | None]
"""Given an event in lower case ("lena's birthday", "my flight"), returns the next day on which it is; None where nothing tells it."""


@dataclass(frozen=True)
class Understood:
    """A reminder as it was understood."""

    task: str
    starts: dt.datetime
    """Wall clock, without a zone."""
    rule: str
    """How it comes again (RFC 5545); empty where it comes once."""


@dataclass(frozen=True)
class Unclear:
    """A request that cannot be carried out as it is."""

    question: str
    """What the person is asked."""


def understand(
    request: Request, present: dt.datetime, look_up: LookUp, answers: Sequence[str] = ()
) -> Understood | Unclear:
    """What a request for a reminder means.

    Args:
        request: the request, taken apart.
        present: the present moment, in the zone of the one who asks.
        look_up: finds the day of an event.
        answers: what was answered to the questions that the request led to.
    """
    parts = read(request, present)
    for answer in answers:
        parts = parts.completed_by(read_answer(answer, request.language, present))
    return decide(parts, present, look_up)


def decide(parts: Parts, present: dt.datetime, look_up: LookUp) -> Understood | Unclear:
    """What the parts of a request mean together."""
    if parts.doubtful or not parts.says_when:
        return Unclear(WHICH) if parts.doubtful else Unclear(WHEN)
    if parts.event and parts.ahead[1] == "hour":
        return Unclear(WHICH)  # the hour of an event is not known
    if parts.event:
        day = look_up(parts.event)
        if day is None:
            return _unknown(parts.event)
        parts = _from_event(parts, day, present)
    if parts.until:
        last = look_up(parts.until)
        if last is None:
            return _unknown(parts.until)
        parts = replace(parts, rule=replace(parts.rule or Rule("DAILY"), until=last))
    plan = _plan(parts, present)
    if isinstance(plan, Unclear):
        return plan
    starts, rule = plan
    if not parts.task:
        return Unclear(OF_WHAT)
    first = _first(starts, rule, present)
    if first is None:
        return Unclear(OVER)
    return Understood(parts.task, first, rule)


def _unknown(event: str) -> Unclear:
    return Unclear(say("I don't know when {event} is. On which day should I remind you?", event=_as_told(event)))


def as_cube(understood: Understood, present: dt.datetime) -> MemCube:
    """The reminder as a memory."""
    zone = present.tzinfo
    return MemCube(
        type=SemanticType.REMINDER,
        text=understood.task,
        occurred_at=understood.starts.replace(tzinfo=zone).astimezone(dt.UTC),
        zone=name_of(zone),
        reminder=Reminder(starts=understood.starts, rule=understood.rule, since=present.astimezone(dt.UTC)),
    )


def _as_told(event: str) -> str:
    return event.replace("my ", "your ", 1) if event.startswith("my ") else event


def _from_event(parts: Parts, day: dt.date, present: dt.datetime) -> Parts:
    """The same parts with the day counted from an event. For a birthday that is over, next year's counts."""
    on = _beside(parts, day)
    if on is not None and on < present.date() and _comes_round(parts.event):
        next_time = months_after(day, 12)
        on = _beside(parts, next_time) if next_time is not None else None
    return Parts(
        day=on,
        clock=parts.clock,
        hours=parts.hours,
        part=parts.part,
        rule=parts.rule,
        until=parts.until,
        task=parts.task,
    )


def _beside(parts: Parts, day: dt.date) -> dt.date | None:
    count, unit = parts.ahead
    return shifted(unit, -count, day) if parts.weekday is None else weekday_near(day, parts.weekday, -count)


def _comes_round(event: str) -> bool:
    return "birthday" in event or "anniversary" in event


def _plan(parts: Parts, present: dt.datetime) -> tuple[dt.datetime, str] | Unclear:
    """The first time on the wall clock, and the rule."""
    if parts.moment is not None:
        return parts.moment.replace(tzinfo=None, microsecond=0), ""
    rule = parts.rule
    if rule is not None and parts.hours:
        rule = replace(rule, hours=parts.hours)
    if rule is not None and rule.by_time_passed:
        if parts.begins:
            on = parts.day or present.date()
            at = _time(parts.clock, parts.part.removeprefix("this "), on, None, present)
            return at if isinstance(at, Unclear) else (dt.datetime.combine(on, at), _written(rule, present))
        if (
            parts.clock is not None or parts.part or parts.day
        ):  # "every two hours from 9 to 17" is more than a rule can say
            return Unclear(WHICH)
        length = (
            dt.timedelta(hours=rule.interval) if rule.frequency == "HOURLY" else dt.timedelta(minutes=rule.interval)
        )
        first = local_time(present.astimezone(dt.UTC) + length, present.tzinfo).replace(tzinfo=None)
        return (first.replace(second=0, microsecond=0), _written(rule, first))
    part, this_day = parts.part, parts.part.startswith("this ") or parts.part == "tonight"
    part = part.removeprefix("this ")
    day = parts.day
    if day is None and rule is None and this_day:
        day = present.date()
    time = _time(parts.clock, part, day, rule, present)
    if isinstance(time, Unclear):
        return time
    if time == dt.time() and parts.part == "tonight" and day is not None and rule is None:
        return dt.datetime.combine(days_after(day, 1) or day, time), ""  # "midnight tonight"
    if rule is not None:
        return _recurring(rule, day, time, present)
    if day is None:
        today = dt.datetime.combine(present.date(), time)
        return (today if _is_ahead(today, present) else today + dt.timedelta(days=1)), ""
    return dt.datetime.combine(day, time), ""


def _time(
    clock: Clock | None, part: str, day: dt.date | None, rule: Rule | None, present: dt.datetime
) -> dt.time | Unclear:
    if clock is None:
        return PARTS_OF_DAY[part] if part else USUAL
    if clock.sure:
        return dt.time(clock.hour, clock.minute)
    early, late = dt.time(clock.hour, clock.minute), dt.time((clock.hour + 12) % 24, clock.minute)
    if part:
        meant = with_part(clock, part)
        return Unclear(_which(early, late)) if meant is None else dt.time(meant.hour, meant.minute)
    if clock.hour == 12:
        return early
    # The first of the two that is still to come today is meant.
    if rule is None and day == present.date():
        left = [time for time in (early, late) if _is_ahead(dt.datetime.combine(day, time), present)]
        return left[0] if left else early
    if rule is None and day is None:  # the next one, where it is today
        left = [time for time in (early, late) if _is_ahead(dt.datetime.combine(present.date(), time), present)]
        return left[0] if left else Unclear(_which(early, late))
    return early if clock.hour >= 7 else Unclear(_which(early, late))


def _which(early: dt.time, late: dt.time) -> str:
    one, other = (f"{time.hour}:{time:%M}" for time in (early, late))
    return say("At {one} or at {other}?", one=one, other=other)


def _is_ahead(wall: dt.datetime, present: dt.datetime) -> bool:
    return wall.replace(tzinfo=present.tzinfo).astimezone(dt.UTC) > present.astimezone(dt.UTC)


def _recurring(
    rule: Rule, day: dt.date | None, time: dt.time, present: dt.datetime
) -> tuple[dt.datetime, str] | Unclear:
    today = present.date()
    last = dt.time(max(rule.hours), time.minute) if rule.hours else time
    if rule.has_day or rule.frequency == "DAILY":
        begin = day or today
        if day is None and rule.frequency == "DAILY" and not _is_ahead(dt.datetime.combine(today, last), present):
            begin = days_after(today, 1) or today
    elif day is not None:
        begin = day
    elif rule.interval > 1:
        unit = {"WEEKLY": "week", "MONTHLY": "month", "YEARLY": "year"}[rule.frequency]
        begin = shifted(unit, rule.interval, today) or today
    else:
        questions = {
            "WEEKLY": say("On which weekday?"),
            "MONTHLY": say("On which day of the month?"),
            "YEARLY": say("On which day of the year?"),
        }
        return Unclear(questions[rule.frequency])
    starts = dt.datetime.combine(begin, time)
    if rule.interval > 1 and rule.weekdays:  # weeks are counted from that of the first time
        while WEEKDAY_CODES[starts.weekday()] not in rule.weekdays or not _is_ahead(
            dt.datetime.combine(starts.date(), last), present
        ):
            starts += dt.timedelta(days=1)
    written = _written(rule, starts)
    if rule.frequency == "YEARLY" and (starts.month, starts.day) == (2, 29):  # other years have the 28th
        starts = dt.datetime.combine(today, time)
    return starts, written


def _written(rule: Rule, starts: dt.datetime) -> str:
    """The rule as RFC 5545 writes it, its parts in the order that `Reminder` expects."""
    parts = [f"FREQ={rule.frequency}"]
    if rule.frequency == "WEEKLY":
        parts.append(f"BYDAY={','.join(rule.weekdays or (WEEKDAY_CODES[starts.weekday()],))}")
    elif rule.frequency == "MONTHLY" and rule.weekdays:
        parts.append(f"BYDAY={rule.weekdays[0]}")
    elif rule.frequency == "MONTHLY":
        parts.append(on_month_days(rule.month_days or (starts.day,), len(rule.hours) or 1))
    elif rule.frequency == "YEARLY":
        parts.append(on_year_day(starts.month, starts.day, len(rule.hours) or 1))
    if rule.hours:
        parts.append(f"BYHOUR={','.join(map(str, rule.hours))};BYMINUTE={starts.minute}")
    if rule.interval > 1:
        parts.append(f"INTERVAL={rule.interval}")
    last = rule.until or (days_after(starts.date(), rule.units) if rule.units else None)
    if rule.count:
        parts.append(f"COUNT={rule.count}")
    elif last is not None:
        parts.append(f"UNTIL={last:%Y%m%d}T235959")
    return ";".join(parts)


def _first(starts: dt.datetime, rule: str, present: dt.datetime) -> dt.datetime | None:
    """The first time that is ahead, on the wall clock; None where all are over."""
    if not rule:
        return starts if _is_ahead(starts, present) else None
    cube = as_cube(Understood("-", starts, rule), present)
    if "COUNT=" in rule and not _is_ahead(starts, present):  # what is over does not count
        cube = as_cube(Understood("-", starts + dt.timedelta(days=1), rule), present)
    following = next(moments(cube, present), None)
    return None if following is None else local_time(following, present.tzinfo).replace(tzinfo=None)
