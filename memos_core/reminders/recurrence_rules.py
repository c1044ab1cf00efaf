"""How something comes again, as a text has said it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from memos_core.days import WEEKDAY_CODES


@dataclass(frozen=True)
class Rule:
    """How something comes again."""

    frequency: str
    """MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY."""
    interval: int = 1
    weekdays: tuple[str, ...] = ()
    """MO ... SU; with a number before it for one of a month: `-1FR` is the last Friday."""
    month_days: tuple[int, ...] = ()
    """Days of a month; -1 is the last one."""
    hours: tuple[int, ...] = ()
    """The hours of a day at which it comes, where there are several."""
    count: int | None = None
    """How often it comes in all."""
    units: int | None = None
    """How many days it lasts, where that cannot be said as a number of times."""
    until: dt.date | None = None
    """The last day."""

    @property
    def has_day(self) -> bool:
        """Whether it names the weekdays or days of a month on which it comes."""
        return bool(self.weekdays or self.month_days)

    @property
    def times(self) -> int:
        """How many days of its week or month it names; 1 where it names none."""
        return max(len(self.weekdays), len(self.month_days), 1)

    @property
    def by_time_passed(self) -> bool:
        """Whether it counts hours or minutes, and so has no hour of the day."""
        return self.frequency in ("HOURLY", "MINUTELY")


def on_month_days(days: tuple[int, ...], hours: int = 1) -> str:
    """The part of a rule that names days of a month. In a shorter month, the 31st is the last day, and so is the 29th or 30th where it is
    the only day named.

    Args:
        days: the days; -1 is the last one.
        hours: at how many hours of each day it comes.
    """
    if len(days) == 1 and days[0] in (29, 30):
        last = ",".join(str(-place) for place in range(hours, 0, -1))
        return f"BYMONTHDAY={','.join(str(day) for day in range(28, days[0] + 1))};BYSETPOS={last}"
    return f"BYMONTHDAY={','.join(str(-1 if day == 31 else day) for day in days)}"


def on_year_day(month: int, day: int, hours: int = 1) -> str:
    """The part of a rule that names a day of a year; 29 February is the 28th in other years."""
    if (month, day) == (2, 29):
        return f"BYMONTH=2;BYMONTHDAY=28,29;BYSETPOS={','.join(str(-place) for place in range(hours, 0, -1))}"
    return f"BYMONTH={month};BYMONTHDAY={day}"


def next_day(rule: Rule, today: dt.date) -> dt.date | None:
    """The next day that a monthly rule names."""
    from dateutil.rrule import MONTHLY, rrule, weekdays

    start = dt.datetime.combine(today, dt.time())
    if rule.month_days:
        found = rrule(MONTHLY, dtstart=start, bymonthday=rule.month_days, count=1)
    else:
        code = rule.weekdays[0]
        found = rrule(
            MONTHLY, dtstart=start, byweekday=weekdays[WEEKDAY_CODES.index(code[-2:])](int(code[:-2])), count=1
        )
    return next((one.date() for one in found), None)
