"""The days that tokens of a request (`lexing`) name: always the next one from today on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from memos_core.days import days_after, months_after
from memos_core.reminders.lexing import Token


def weekday_near(day: dt.date, weekday: int, sign: int) -> dt.date | None:
    """The first such weekday after a day (1), or the last one before it (-1)."""
    away = (weekday - day.weekday()) * sign % 7 or 7
    return days_after(day, sign * away)


class ComingDays:
    """Finds the days that are named, as seen from one day."""

    def __init__(self, today: dt.date) -> None:
        self.today = today

    def dated(self, said: Sequence[Token]) -> dt.date | None:
        """The day that the tokens of a date name; None where there is no such day, or where it could be two."""
        by_kind = {word.kind: word for word in said}
        if "D" in by_kind and isinstance(by_kind["D"].value, tuple):
            return dt.date(*by_kind["D"].value)
        if "h" in by_kind and isinstance(by_kind["h"].value, tuple):
            month, number = by_kind["h"].value
            if month < 0:
                return self._in_advent(number)
            return self.coming(month, number) if month else self._from_easter(number)
        if "/" in by_kind:
            days = self.either(by_kind["/"])
            return days[0] if len(days) == 1 else None
        numbers = [int(str(word.value)) for word in said if word.kind in "on"]
        if "u" in by_kind and by_kind["u"].value != "day":
            return None
        if "m" not in by_kind:
            if len(numbers) == 2:  # "the twelfth of the twelfth", as it is said in German
                return self.coming(numbers[1], numbers[0])
            return self._next_numbered(numbers[0]) if numbers else None
        month = int(str(by_kind["m"].value))
        if "l" in by_kind:
            return days_after(months_after(self.first_of(month), 1) or self.today, -1)
        year = int(str(by_kind["Y"].value)) if "Y" in by_kind else 0
        if not numbers:
            return None
        return self.coming(month, numbers[0], year)

    def either(self, figures: Token) -> list[dt.date]:
        """The days that "3/4" may mean; in "3.4." the day stands first."""
        assert isinstance(figures.value, tuple)  # figures always are
        first, second, *rest = figures.value
        year = rest[0] if rest else 0
        year += 2000 if 0 < year < 100 else 0
        orders = [(second, first)] if "." in figures.text else [(second, first), (first, second)]
        days = {day for month, number in orders if (day := self.coming(month, number, year)) is not None}
        return sorted(days)

    def _from_easter(self, days: int) -> dt.date | None:
        from dateutil.easter import easter  # seldom wanted

        coming = [days_after(easter(self.today.year + years), days) for years in (0, 1)]
        return next((day for day in coming if day is not None and day >= self.today), None)

    def _in_advent(self, number: int) -> dt.date | None:
        """The first to the fourth Sunday in Advent; the fourth is the last one before Christmas."""
        christmas = [dt.date(self.today.year + years, 12, 25) for years in (0, 1)]
        coming = [days_after(day, -1 - day.weekday() - 7 * (4 - number)) for day in christmas]
        return next((day for day in coming if day is not None and day >= self.today), None)

    def coming(self, month: int, number: int, year: int = 0) -> dt.date | None:
        """The next such day, or the one of the given year; None where there is none."""
        for one in (year,) if year else range(self.today.year, self.today.year + 5):
            try:
                day = dt.date(one, month, number)
            except ValueError:
                continue
            if year or day >= self.today:
                return day
        return None

    def round_again(self, day: dt.date) -> dt.date:
        """The day itself, or the same day a year later where it is over."""
        return day if day >= self.today else months_after(day, 12) or day

    def first_of(self, month: int) -> dt.date:
        """The first day of the next such month that is not over."""
        year = self.today.year + (month < self.today.month)
        return dt.date(year, month, 1)

    def end_of(self, unit: str) -> dt.date | None:
        """The last day of this week, month or year."""
        if unit == "week":
            return days_after(self.today, 6 - self.today.weekday())
        if unit == "month":
            return days_after(months_after(self.today.replace(day=1), 1) or self.today, -1)
        return dt.date(self.today.year, 12, 31) if unit == "year" else None

    def weekday(self, day: int) -> dt.date | None:
        """The next such weekday; Monday is 0. On a Sunday, "on Sunday" is not today."""
        return weekday_near(self.today, day, 1)

    def nth_in(self, month: int, nth: int, weekday: int) -> dt.date | None:
        """The first, second ... such weekday of a month (-1 for the last), this year or next; None where there is none."""
        for year in (self.today.year, self.today.year + 1):
            first = dt.date(year, month, 1)
            days = [day for number in range(31) if (day := first + dt.timedelta(days=number)).month == month]
            fitting = [day for day in days if day.weekday() == weekday]
            if nth <= len(fitting) and (day := fitting[nth - 1 if nth > 0 else -1]) >= self.today:
                return day
        return None

    def _next_numbered(self, number: int) -> dt.date | None:
        for ahead in range(13):
            month = months_after(self.today.replace(day=1), ahead)
            try:
                day = month.replace(day=number) if month is not None else None
            except ValueError:
                continue
            if day is not None and day >= self.today:
                return day
        return None
