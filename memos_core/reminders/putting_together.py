"""Words of a time whose meaning depends on the rest of the sentence: "for three weeks", "15 minutes' notice", "in 2027"."""

from __future__ import annotations

from dataclasses import dataclass, replace

from memos_core.days import days_after, months_after
from memos_core.language.clock_times import Clock
from memos_core.language.time_words import SECONDS
from memos_core.language.times import shifted
from memos_core.reminders.clocks import earlier_clock, in_order, with_part
from memos_core.reminders.coming_days import ComingDays, weekday_near
from memos_core.reminders.parts import Parts
from memos_core.reminders.recurrence_rules import Rule

FREQUENCIES = {
    "minute": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY",
}  # fmt: skip
LENGTHS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
"""Days."""


@dataclass
class Loose:
    """What was said and cannot be understood before the whole sentence is read."""

    count: int = 0
    """How often it comes."""
    lasts: tuple[int, str] | None = None
    """For how long: an amount and a unit."""
    times: int = 0
    """How often in each unit `times_in`: "twice a month"."""
    times_in: str = "day"
    again: bool = False
    """Whether it is said only that it comes again, not how: "every time"."""
    month: int = 0
    """A month alone: "in January"."""
    year: int = 0
    """A year alone: "in 2027"."""
    numbered: int = 0
    """A day without its month: "the 16th"."""
    month_days: tuple[int, ...] = ()
    """Several such days: "on the 1st and the 15th"."""
    clocks: tuple[Clock, ...] = ()
    """Several times of one day."""
    figures: bool = True
    """Whether no half of the day was said with any of them."""
    before: tuple[float, str] | None = None
    """How long before the time that is said elsewhere: an amount with a unit, a weekday or a part of the day: "half an hour before"."""


def put_together(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    """All that was said, together; `doubtful` where it does not fit together.

    Args:
        found: what is understood already.
        loose: what is not understood yet.
        days: finds the days that are named.
    """
    for add in (_with_month, _with_year, _with_month_days, _with_length, _with_hours, _with_times, _ahead):
        found = add(found, loose, days)
        if found.doubtful:
            return found
    if loose.again and found.rule is None:
        return _doubtful(found, "every time")
    return found


def _doubtful(found: Parts, words: str) -> Parts:
    return replace(found, doubtful=words)


def _with_month(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    if not loose.month:
        return found
    first, rule = days.first_of(loose.month), found.rule
    if rule is None:
        day = days.coming(loose.month, loose.numbered) if loose.numbered else None
        return _doubtful(found, "month") if day is None else replace(found, day=day)
    last = days_after(months_after(first, 1) or first, -1)
    return replace(found, day=max(first, days.today), begins=True, rule=replace(rule, until=last))


def _with_year(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    if not loose.year:
        return found
    if found.day is None or found.rule is not None:
        return _doubtful(found, "year")
    try:
        return replace(found, day=found.day.replace(year=loose.year))
    except ValueError:
        return _doubtful(found, "year")


def _with_month_days(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    if not loose.month_days:
        return found
    rule = found.rule
    if rule is None or rule.frequency != "MONTHLY" or rule.has_day:
        return _doubtful(found, "days")
    return replace(found, rule=replace(rule, month_days=loose.month_days))


def _with_length(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    """The parts with how often the reminder comes, or for how long."""
    count, units, rule = loose.count, 0, found.rule
    if loose.lasts is not None:
        amount, unit = loose.lasts
        hours = max(len(loose.clocks), 1)
        daily = rule is None or (rule.frequency, rule.interval) == ("DAILY", 1)
        if unit in SECONDS:  # "every half hour for the next two hours"
            step = 0 if rule is None or not rule.by_time_passed else rule.interval * SECONDS[_unit_of(rule)]
            if not step:
                return _doubtful(found, unit)
            count = max(int(amount * SECONDS[unit] / step), 1)
        elif daily and unit in ("day", "week", "fortnight"):
            count = amount * LENGTHS[unit] * hours
        elif rule is not None and FREQUENCIES.get(unit) == rule.frequency and rule.times == hours == 1:
            count = max(amount // rule.interval, 1)
        else:
            units = amount * LENGTHS[unit]
    if not count and not units:
        return found
    return replace(found, rule=replace(rule or Rule("DAILY"), count=count or None, units=units or None))


def _unit_of(rule: Rule) -> str:
    return next(unit for unit, frequency in FREQUENCIES.items() if frequency == rule.frequency)


def _with_hours(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    """The parts with several hours of a day, which a reminder can have only where it comes again and all have the same minute."""
    if not loose.clocks:
        return found
    clocks = [with_part(clock, found.part) if found.part and not clock.sure else clock for clock in loose.clocks]
    times = in_order([one for one in clocks if one is not None], figures=loose.figures and not found.part)
    fits = found.rule is not None and not found.rule.by_time_passed and len(times) == len(loose.clocks)
    if not fits or len({clock.minute for clock in times}) > 1:
        return _doubtful(found, "two times")
    return replace(found, clock=times[0], hours=tuple(clock.hour for clock in times), part="")


def _with_times(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    """Check "twice a month" against the days or hours that are said; it is doubtful without them, as is "three times a day"."""
    rule, hours = found.rule, max(len(found.hours), 1)
    if not loose.times:
        return found
    if loose.times_in == "day":
        fits = hours == loose.times
    else:
        fits = (
            rule is not None and rule.frequency == FREQUENCIES.get(loose.times_in) and rule.times * hours == loose.times
        )
    return found if fits else _doubtful(found, "times")


def _ahead(found: Parts, loose: Loose, days: ComingDays) -> Parts:
    """The parts moved ahead of the day or hour that is said: "the evening before", "15 minutes' notice"."""
    if loose.before is None:
        return found
    amount, unit = loose.before
    if unit in SECONDS:
        return _before_clock(found, amount * SECONDS[unit])
    if found.event and found.ahead == (0, "day") and unit in LENGTHS:
        return replace(found, ahead=(int(amount), unit))
    day = found.day
    if day is None or (found.rule is not None and found.rule.has_day):
        return _doubtful(found, unit)
    if unit in LENGTHS:
        return replace(found, day=shifted(unit, -int(amount), day))
    if unit.isdigit():
        return replace(found, day=weekday_near(day, int(unit), -1))
    return replace(found, day=days_after(day, -1), part=unit, clock=None)


def _before_clock(found: Parts, seconds: float) -> Parts:
    clock = found.clock
    if clock is not None and found.part and not clock.sure:
        clock = with_part(clock, found.part.removeprefix("this "))
    if clock is None or found.hours or found.event:
        return _doubtful(found, "before")
    before, days_back = earlier_clock(clock, int(seconds // 60))
    if not days_back:
        only_day = found.part.startswith("this ") or found.part == "tonight"
        return replace(found, clock=before, part=found.part if only_day else "")
    if found.day is None or found.rule is not None or not clock.sure:
        return _doubtful(found, "before")
    return replace(found, clock=before, part="", day=days_after(found.day, -days_back))
