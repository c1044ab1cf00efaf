"""Tokens of a time while they are understood: what was found so far, and the days and times of day that they name."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from memos_core.days import WEEKDAY_CODES, days_after
from memos_core.reminders.coming_days import ComingDays
from memos_core.reminders.lexing import Token
from memos_core.reminders.parts import Parts
from memos_core.reminders.putting_together import Loose
from memos_core.reminders.recurrence_rules import Rule

CLOCK = r"(?:bn[MK]?|HPnM?K?|a?Q[PZCB]nM?K?|(?:n[uK]|t)(?:\+?a?[HQ]|G(?:Q|n))M?|nu?[PZCB]nM?K?|tK?[Mu]?|nu?[PZCB]bnK?M?|nnM|nM|nK(?:n(?![ux]))?M?)"
"""A time of day wherever it stands, as kinds of tokens."""
BARE = r"(?:Hn|nu(?:n(?![ux]))?(?![BC])|nn(?![ux])|n(?![uxmw])|Y)"
"""What is a time of day only after "at" or a day."""
SEVERAL = rf"(?:{CLOCK}|(?<=[AOR]){BARE})(?:I?p)?(?:[,+]+[AO]*(?:{CLOCK}|{BARE})(?:I?p)?)+"
"""Several times of one day."""
NUMBERED = r"(?:o(?:[,+]+O?o)*|n)"
"""Days of a month."""
DATE = r"(?:(?:[onl]f?m|m[on])(?:[,f]*Y)?|oo(?![wufmo+])|D|h|/)"
LENGTH = r"(?:[an]Qfau|Qfau|Hau|aHu|Hu|n\+aHu|[na]u\+a?[HQ]|[na]u\+?nu|[na]u\+n|[na]un(?![ux])|[na]u)"
WEEKDAYS = r"w(?:[,+O]*e?w)*"
AT_CLOCK = re.compile(rf"[A]*(?:{CLOCK}|(?<=A)(?:{BARE})|nu(?![uxBC]))")
ONE_CLOCK = re.compile(rf"(?:{CLOCK}|{BARE})(?P<part>I?p)?")
_A_DAY = re.compile(
    rf"[OASNF]*(?:w[,OFA]*(?:{DATE}|o(?![wufm+]))|{DATE}|w(?:N(?!u))?|d|o(?![wufm+])|u[on](?=[|,]|$|[AtITL]))"
)


class TokenReading:
    """Reads tokens, and keeps what was found so far."""

    def __init__(self, words: list[Token], present: dt.datetime) -> None:
        self._words = words
        self._kinds = "".join(word.kind for word in words)
        self._present = present
        self._today = present.date()
        self._days = ComingDays(self._today)
        self._found = Parts()
        self._left = list[str]()
        """The words that no rule takes, and what contradicts itself; where there are any, the time is doubtful."""
        self._loose = Loose()
        """What depends on words that may follow."""

    def _of(self, match: re.Match[str]) -> list[Token]:
        return self._words[match.start() : match.end()]

    def _set(self, **said: object) -> int:
        """Keep what was said. Returns 1, or 0 where the value is None. A value other than before is noted as two times."""
        for name, value in said.items():
            before = getattr(self._found, name)
            if name in ("day", "clock", "moment", "event") and value is None:
                return 0
            if name in ("day", "clock", "moment", "event") and before and before != value:
                self._left.append("two times")
        self._found = replace(self._found, **said)  # type: ignore[arg-type]
        return 1

    def _set_rule(self, rule: Rule) -> int:
        """Keep a rule, joined with the one before: "weekly" and "on Thursdays" are one rule. Returns 1."""
        before = self._found.rule
        if before is not None:
            if before.has_day and rule.has_day:
                self._left.append("two times")
            named = before if before.has_day else rule
            widest = before if before.interval > 1 or before.frequency == "MONTHLY" else rule
            rule = replace(named, interval=max(before.interval, rule.interval), count=before.count, until=before.until)
            if not named.has_day:
                rule = replace(rule, frequency=widest.frequency)
        self._found = replace(self._found, rule=rule)
        return 1

    def _codes(self, named: Sequence[Token]) -> tuple[str, ...]:
        days = {word.weekday for word in named}
        return tuple(code for number, code in enumerate(WEEKDAY_CODES) if number in days)

    def _day_at(self, start: int) -> tuple[int, dt.date | None]:
        """Where the words of a day end that begin at this place, and the day; None for the day where there is none."""
        match = _A_DAY.match(self._kinds, start)
        if match is None:
            return start, None
        said = [word for word in self._of(match) if word.kind not in "ONSAF,"]
        kinds = "".join(word.kind for word in said)
        if kinds == "w" and said[0].is_plural:
            return start, None
        if kinds[0] == "w" and len(kinds) > 1:  # the date says which Monday
            day = self._days.dated(said[1:])
            if day is None and kinds[1] == "/":
                day = next((one for one in self._days.either(said[1]) if one.weekday() == said[0].weekday), None)
            return match.end(), day
        if kinds == "w":
            return match.end(), self._days.weekday(said[0].weekday)
        if kinds == "d":
            return match.end(), days_after(self._today, int(str(said[0].value)))
        return match.end(), self._days.dated(said)
