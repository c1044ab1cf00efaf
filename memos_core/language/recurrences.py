"""What comes again, as a text says it: "every second Friday", "weekly on Mondays", "on the last day of each month", "for three weeks"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, replace

from memos_core.days import WEEKDAY_CODES
from memos_core.language.time_words import (
    COUNT,
    DAY_NUMBER_ENDING,
    DAY_ORDINAL,
    DAY_ORDINALS,
    MONTH,
    ORDINAL,
    ORDINAL_NUMBERS,
    PART_OF_DAY,
    WEEKDAY,
    WEEKDAY_NUMBERS,
    alone,
    number_of,
)

_every = r"(?:every|each)"
_weekdays = rf"{WEEKDAY}s?(?:(?:\s*,\s*|\s+)(?:and\s+|or\s+)?(?:on\s+|every\s+)?{WEEKDAY}s?)*"
_dated = rf"\d{{1,2}}{DAY_NUMBER_ENDING}"

AGAIN = alone(rf"""(?:on\s+|at\s+)?(?:the\s+)?(?:(?P<nth_every>{_every})\s+)?(?P<nth>{ORDINAL})\s+(?P<nth_day>{WEEKDAY})s?\s+of\s+(?:the|every|each)\s+month
    |(?:on\s+|at\s+)?(?:the\s+)?(?:{_every}\s+)?(?P<last>last\s+day|end)\s+of\s+(?:the|every|each|this)\s+month
    |(?:on\s+)?(?:the\s+)?(?:{_every}\s+)?(?P<nth_number>{DAY_ORDINAL}|{_dated})\s+(?:day\s+)?of\s+(?:the|every|each)\s+month
    |(?:on\s+)?(?P<of_week>{_weekdays})\s+(?:of\s+)?{_every}\s+week
    |(?P<row>{COUNT})\s+(?P<row_days>{WEEKDAY})s\s+in\s+a\s+row
    |(?P<quarterly>{_every}\s+quarter|quarterly)|once\s+an?\s+(?P<once_a>day|week|month|year)
    |monthly\s+on\s+the\s+(?P<monthly>{_dated})
    |(?P<work>{_every}\s+weekday|(?:on\s+)?weekdays|(?:on\s+)?working\s+days|(?:from\s+)?monday\s+(?:to|through|till|until)\s+friday)
    |(?P<ends>(?:on\s+)?weekends)
    |(?:on\s+)?(?:one\s+|a\s+)?(?P<turn_day>{WEEKDAY})\s+{_every}\s+(?:second|other)
    |(?P<step_every>{_every})\s+(?P<step>other|second|third|fourth|{COUNT})\s+(?:(?P<step_days>{_weekdays})|(?P<step_unit>minute|hour|day|week|month|year)s?(?:\s+on\s+(?:the\s+)?(?P<step_on>{_weekdays}))?)
    |(?P<step_bare>{_every})\s+(?P<bare_unit>minute|hour|week|month|year)(?:\s+on\s+(?P<bare_on>{_weekdays}))?
    |{_every}\s+(?P<days>{_weekdays})
    |(?P<plural>(?:on\s+)?(?:{WEEKDAY}s(?:\s*,?\s*(?:and\s+)?{WEEKDAY}s)*))
    |weekly\s+(?:on\s+)?(?P<weekly>{_weekdays})
    |(?P<daily>{_every}\s+day|daily)
    |{_every}\s+(?P<daily_part>{PART_OF_DAY})|(?P<nightly>nightly)
    |(?P<yearly>yearly|annually)|(?P<bare_weekly>weekly)|(?P<bare_monthly>monthly)|(?P<hourly>hourly)
    |(?P<fortnightly>bi-?weekly|fortnightly|{_every}\s+fortnight)
    |(?P<every_date>(?:on\s+)?{_every})(?=\s+(?:the\s+)?(?:{_dated}\s+(?:of\s+)?{MONTH}|{MONTH}\s+\d))""")
"""What comes again; the first, the last or an ordinal day of "the month" may be only one day."""
ON_DAYS = alone(rf"(?:on|every|each)\s+(?:the\s+)?(?P<days>{_weekdays})")
"""The weekdays of what comes weekly or monthly."""
FOR = alone(
    rf"for\s+(?:the\s+next\s+)?(?P<count>{COUNT})\s+(?P<unit>time|(?:working\s+|week)day|day|week|month|year)s?"
)
"""How often, or how long."""
TOO_LOOSE = rf"(?:twice|thrice|{COUNT}\s+times)\s+(?:an?|per|every|each)\s+(?:day|week|month|year)"
"""Comes again, but nobody can tell when."""
_REPEATS = re.compile(r"\b(?:every|each|monthly|once)\b")
_FREQUENCIES = {
    "minute": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY",
}  # fmt: skip
_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}


@dataclass(frozen=True)
class Rule:
    """How something comes again."""

    frequency: str
    """MINUTELY, HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY."""
    interval: int = 1
    weekdays: tuple[str, ...] = ()
    """MO ... SU, with a number before it for that one of a month: `-1FR` is the last Friday."""
    month_day: int | None = None
    """-1 is the last day of a month."""
    count: int | None = None
    """How often in all."""
    units: int | None = None
    """For so many of its days, weeks, months or years, where that is no number of times."""
    until: dt.date | None = None
    """The last day."""

    @property
    def has_day(self) -> bool:
        """Whether it says itself on which days it comes."""
        return bool(self.weekdays) or self.month_day is not None


def again_of(found: re.Match[str]) -> tuple[Rule, str]:
    """What a match of `AGAIN` means, and the part of the day that it names."""
    return _rule(found), found["daily_part"] or ("night" if found["nightly"] else "")


def comes_once(found: re.Match[str]) -> bool:
    """Whether a match of `AGAIN` means a day of this month or the next: "on the last day of the month"."""
    return not _REPEATS.search(found[0]) and bool(found["nth"] or found["last"] or found["nth_number"])


def _rule(found: re.Match[str]) -> Rule:
    given = {name: value for name, value in found.groupdict().items() if value}
    if "nth" in given:
        return Rule("MONTHLY", weekdays=(f"{ORDINAL_NUMBERS[given['nth']]}{weekday_codes(given['nth_day'])[0]}",))
    if "last" in given:
        return Rule("MONTHLY", month_day=-1)
    if "nth_number" in given or "monthly" in given:
        number = given.get("nth_number") or given["monthly"]
        return Rule("MONTHLY", month_day=day_number(number))
    if "work" in given:
        return Rule("WEEKLY", weekdays=WEEKDAY_CODES[:5])
    if "ends" in given:
        return Rule("WEEKLY", weekdays=WEEKDAY_CODES[5:])
    if "turn_day" in given:
        return Rule("WEEKLY", 2, weekday_codes(given["turn_day"]))
    if "step" in given:
        step = 2 if given["step"] == "other" else ORDINAL_NUMBERS.get(given["step"]) or number_of(given["step"])
        if "step_days" in given:
            return Rule("WEEKLY", step, weekday_codes(given["step_days"]))
        return Rule(_FREQUENCIES[given["step_unit"]], step, weekday_codes(given.get("step_on", "")))
    if "bare_unit" in given:
        return Rule(_FREQUENCIES[given["bare_unit"]], 1, weekday_codes(given.get("bare_on", "")))
    if "row" in given:
        return Rule("WEEKLY", weekdays=weekday_codes(given["row_days"]), count=number_of(given["row"]))
    if "quarterly" in given:
        return Rule("MONTHLY", 3)
    if "fortnightly" in given:
        return Rule("WEEKLY", 2)
    if "once_a" in given:
        return Rule(_FREQUENCIES[given["once_a"]])
    for name in ("days", "plural", "weekly", "of_week"):
        if name in given:
            return Rule("WEEKLY", weekdays=weekday_codes(given[name]))
    for name, frequency in (
        ("yearly", "YEARLY"),
        ("every_date", "YEARLY"),
        ("bare_weekly", "WEEKLY"),
        ("bare_monthly", "MONTHLY"),
        ("hourly", "HOURLY"),
    ):
        if name in given:
            return Rule(frequency)
    return Rule("DAILY")


def lasting(rule: Rule, found: re.Match[str]) -> Rule:
    """The same for as long as a match of `FOR` says."""
    number, unit = number_of(found["count"]), found["unit"]
    if unit == "time" or (unit.endswith("day") and unit != "day"):
        return replace(rule, count=number)
    if rule.frequency == "DAILY" and rule.interval == 1 and unit in ("day", "week"):
        return replace(rule, count=number * (7 if unit == "week" else 1))
    if unit.upper() + "LY" == rule.frequency and len(rule.weekdays) <= 1:
        return replace(rule, count=max(number // rule.interval, 1))
    return replace(rule, units=number * _DAYS[unit])


def next_day(rule: Rule, today: dt.date) -> dt.date | None:
    """The next day that a monthly rule names."""
    from dateutil.rrule import MONTHLY, rrule, weekdays

    start = dt.datetime.combine(today, dt.time())
    if rule.month_day is not None:
        found = rrule(MONTHLY, dtstart=start, bymonthday=rule.month_day, count=1)
    else:
        code = rule.weekdays[0]
        found = rrule(
            MONTHLY, dtstart=start, byweekday=weekdays[WEEKDAY_CODES.index(code[-2:])](int(code[:-2])), count=1
        )
    return next((one.date() for one in found), None)


def weekday_codes(names: str) -> tuple[str, ...]:
    """The weekdays that a text names, Monday first, as rules name them."""
    found = {WEEKDAY_NUMBERS[name] for name in re.findall(WEEKDAY, names)}
    return tuple(code for number, code in enumerate(WEEKDAY_CODES) if number in found)


def day_number(name: str) -> int:
    """The number of a day of a month: `12th`, `twelfth`, `twenty-first`."""
    digits = re.sub(r"\D", "", name)
    return int(digits) if digits else DAY_ORDINALS[" ".join(re.split(r"[\s-]+", name))]
