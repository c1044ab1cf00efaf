"""What the words of a time mean: rules over the kinds of their tokens (`lexing`), each a letter, so that a rule is a pattern of letters.

At each place the first rule whose pattern fits takes as many tokens as it can. A token that no rule takes may change the time that it
stands beside ("the Monday *after next*"): then it is doubtful, and the person is asked.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from memos_core.days import WEEKDAY_CODES, days_after, months_after
from memos_core.language.clock_times import Clock, earlier
from memos_core.language.time_words import SECONDS
from memos_core.language.times import moment_after, shifted
from memos_core.reminders.clocks import amount_of, clock_of, figures_of
from memos_core.reminders.coming_days import ComingDays, weekday_near
from memos_core.reminders.lexing import Token
from memos_core.reminders.parts import Parts
from memos_core.reminders.recurrences import Rule, next_day

_FREQUENCIES = {
    "minute": "MINUTELY", "hour": "HOURLY", "day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY",
}  # fmt: skip
_LENGTHS = {"day": 1, "week": 7, "fortnight": 14, "month": 30, "year": 365}
"""Days."""
_CLOCK = r"(?:bn[MK]?|HPnM?K?|a?Q[PZCB]nM?K?|(?:n[uK]|t)(?:\+?a?[HQ]|G(?:Q|n))M?|nu?[PZCB]nM?K?|tK?[Mu]?|nu?[PZCB]bnK?M?|nnM|nM|nK(?:n(?![ux]))?M?)"
"""A time of day wherever it stands, as kinds of tokens."""
_BARE = r"(?:Hn|nu(?:n(?![ux]))?(?![BC])|nn(?![ux])|n(?![uxmw])|Y)"
"""A time of day behind "at" or a day."""
_DATE = r"(?:(?:[onl]f?m|m[on])(?:[,f]*Y)?|oo(?![wufmo+])|D|h|/)"
_LENGTH = r"(?:[an]Qfau|Qfau|Hau|aHu|Hu|n\+aHu|[na]u\+a?[HQ]|[na]u\+?nu|[na]u\+n|[na]un(?![ux])|[na]u)"
_WEEKDAYS = r"w(?:[,+O]*e?w)*"
_SKIPPED = "|,-+OAISfRa"
"""What may stand beside a time and be no part of it."""


class Reading:
    """Tokens that are taken away while they are understood."""

    def __init__(self, words: list[Token], present: dt.datetime) -> None:
        self._words = words
        self._kinds = "".join(word.kind for word in words)
        self._present = present
        self._today = present.date()
        self._days = ComingDays(self._today)
        self._found = Parts()
        self._left = list[str]()
        """What no rule takes."""
        self._count = self._units = 0
        """How often, or for how many days, it comes again."""
        self._lasts: tuple[int, str] | None = None
        """For how long, as it was said; what that means depends on the rule, which may be said behind it."""
        self._month = 0
        """A month alone: "in January"."""

    def parts(self) -> Parts:
        """All that they say."""
        place = 0
        while place < len(self._words):
            place += self._take_at(place)
        if self._left:
            return replace(self._found, doubtful=" ".join(self._left))
        return self._with_length()

    def _take_at(self, place: int) -> int:
        """Take what begins here; how many tokens that were."""
        for pattern, take in _RULES:
            match = pattern.match(self._kinds, place)
            if match is not None and (taken := take(self, match)):
                return taken
        word = self._words[place]
        if word.kind not in _SKIPPED:
            self._left.append(word.text)
        return 1

    def _with_length(self) -> Parts:
        """With what is said of how long it comes again."""
        found, rule = self._found, self._found.rule
        if self._month:
            first = self._days.first_of(self._month)
            if rule is None:
                return replace(found, doubtful="month")
            last = days_after(months_after(first, 1) or first, -1)
            found = replace(found, day=max(first, self._today), begins=True, rule=replace(rule, until=last))
        if self._lasts is not None:
            self._count_of(*self._lasts, rule)
        if not self._count and not self._units:
            return found
        rule = found.rule or Rule("DAILY")
        return replace(found, rule=replace(rule, count=self._count or None, units=self._units or None))

    def _count_of(self, count: int, unit: str, rule: Rule | None) -> None:
        """How often it comes, or for how many days, if it does for so many units."""
        days = _LENGTHS[unit]
        daily = rule is None or (rule.frequency, rule.interval) == ("DAILY", 1)
        if daily and unit in ("day", "week", "fortnight"):
            self._count = count * days
        elif rule is not None and _FREQUENCIES.get(unit) == rule.frequency and len(rule.weekdays) <= 1:
            self._count = max(count // rule.interval, 1)
        else:
            self._units = count * days

    # -- what rules take ----------------------------------------------------------------------

    def _beside(self, match: re.Match[str]) -> int:
        """ "Two days before", "the night before", "the Monday after", "the morning of", and what follows."""
        *said, side = self._of(match)
        unit = said[-1]
        amount = amount_of(said[:-1]) if unit.kind == "u" else 1
        sign = {"B": 1, "C": -1}.get(side.kind, 0)
        start = match.end()
        if unit.kind == "u" and unit.value in SECONDS:
            return self._before_clock(start, amount * int(SECONDS[str(unit.value)] / 60) * sign) and (
                self._behind_clock(start) - match.start()
            )
        end, day = self._day_at(start)
        if unit.kind == "u" and unit.value != "day" and (len(said) == 1 or sign == 0):
            return 0  # "the week after" is no day
        if day is None:
            end = self._end_of_event(start)
            start = start + 1 if self._kinds[start : start + 1] == "O" else start
            event = " ".join(word.text for word in self._words[start:end])
            if not event or self._kinds[start] not in "?aN":
                return 0
            self._set(event=event)
        if unit.kind == "w":
            if day is not None:
                day = weekday_near(day, int(str(unit.value)), -sign)
            self._set(weekday=unit.value, ahead=(sign, "day"))
        elif unit.kind == "p":
            self._set(part=str(unit.value), ahead=(sign, "day"))
            day = days_after(day, -sign) if day is not None else None
        else:
            self._set(ahead=(sign * int(amount), str(unit.value)))
            day = shifted(str(unit.value), -sign * int(amount), day) if day is not None else None
        if day is not None:
            self._set(day=self._days.round_again(day), ahead=(0, "day"), weekday=None)
        return end - match.start()

    def _before_clock(self, start: int, minutes: float) -> int:
        start += self._kinds[start : start + 1] == "?"  # "before *my* 3 o'clock"
        match = _AT_CLOCK.match(self._kinds, start)
        clock = clock_of(self._of(match)) if match is not None else None
        if clock is None:
            return 0
        self._set(clock=Clock(*earlier(clock.hour, clock.minute, int(minutes)), clock.sure))
        return 1

    def _behind_clock(self, start: int) -> int:
        """Where what stands behind a clock ends: "before the 7 pm *curtain*"."""
        match = _AT_CLOCK.match(self._kinds, start + (self._kinds[start : start + 1] == "?"))
        assert match is not None  # the caller has looked
        end = match.end()
        while end < len(self._kinds) and self._kinds[end] == "?":
            end += 1
        return end

    def _end_of_event(self, start: int) -> int:
        end = start
        while end < len(self._kinds) and self._kinds[end] not in "|,;teFLI" and not _AT_CLOCK.match(self._kinds, end):
            end += 1
        return end

    def _on_event(self, match: re.Match[str]) -> int:
        """ "On Lena's birthday"."""
        start = match.end() - 1
        end = self._end_of_event(start)
        self._set(event=" ".join(word.text for word in self._words[start:end]))
        return end - match.start()

    def _in(self, match: re.Match[str]) -> int:
        """ "In 20 minutes", "a week from now"."""
        said = [word for word in self._of(match) if word.kind not in "ICV"]
        if self._kinds[match.start()] == "C" and said and said[-1].text == "h":  # "after 18 h" is an hour of the day
            return 0
        if not said or said[0].kind == "t":
            hour, minute = figures_of(said[0]) if said else (0, 0)
            return self._set_moment(hour * 3600 + minute * 60, match)
        units = [word for word in said if word.kind == "u"]
        if not units:
            return self._set_moment(60 * amount_of(said), match)
        unit = str(units[0].value)
        if unit in SECONDS:
            place = said.index(units[0])
            seconds = amount_of(said[:place]) * SECONDS[unit]
            rest = [word for word in said[place + 1 :] if word.kind != "+"]
            if rest:
                more = str(rest[-1].value) if rest[-1].kind == "u" else "minute" if rest[0].kind == "n" else unit
                seconds += amount_of([word for word in rest if word.kind != "u"]) * SECONDS.get(more, 60)
            return self._set_moment(seconds, match)
        amount = amount_of(said[:-1])
        if len(units) > 1 or said[-1].kind != "u" or amount != int(amount):
            return 0
        day = shifted(unit, int(amount), self._today)
        return self._set(day=day) and match.end() - match.start()

    def _set_moment(self, seconds: float, match: re.Match[str]) -> int:
        self._set(moment=moment_after(self._present, seconds))
        return match.end() - match.start()

    def _length_alone(self, match: re.Match[str]) -> int:
        """ "10 minutes", or "four weeks" beside what comes again."""
        if any(word.text == "h" for word in self._of(match)):  # "20 h" is an hour of the day
            return 0
        if not re.search(r"[ey]|w.*w", self._kinds) and self._found.rule is None:
            return self._in(match)
        return self._lasting(match)

    def _weeks_on(self, match: re.Match[str]) -> int:
        """ "A week on Tuesday", "two weeks from tomorrow", "Friday week", "next week on Tuesday"."""
        said = self._of(match)
        unit = next(word for word in said if word.kind == "u")
        named = next(word for word in said if word.kind in "wd")
        if named.kind == "d" and unit.value in _LENGTHS and not any(word.kind == "N" for word in said):
            start = days_after(self._today, int(str(named.value))) or self._today
            amount = int(amount_of([word for word in said if word.kind in "na"]))
            return self._set(day=shifted(str(unit.value), amount, start)) and match.end() - match.start()
        if unit.value not in ("week", "fortnight"):
            return 0
        if any(word.kind == "N" for word in said):
            day = days_after(self._today, 7 - self._today.weekday() + int(str(named.value)))
        else:
            first = (
                self._days.weekday(named.weekday)
                if named.kind == "w"
                else days_after(self._today, int(str(named.value)))
            )
            weeks = amount_of([word for word in said if word.kind in "na"]) or 1
            day = days_after(first, int(weeks) * _LENGTHS[str(unit.value)]) if first is not None else None
        return self._set(day=day) and match.end() - match.start()

    def _nth_weekday(self, match: re.Match[str]) -> int:
        """ "Every first Monday of the month", "the last Friday in May"."""
        said = self._of(match)
        number, named = (next(word for word in said if word.kind in kinds) for kinds in ("ol", "w"))
        nth = int(str(number.value))
        if not -1 <= nth <= 5:
            return 0
        if (month := next((word for word in said if word.kind == "m"), None)) is not None:
            return self._set(day=self._days.nth_in(int(str(month.value)), nth, named.weekday)) and len(said)
        units = [word for word in said if word.kind == "u"]
        if units and units[0].value != "month":
            return 0
        if not units and nth not in (1, -1):
            return 0
        rule = Rule("MONTHLY", weekdays=(f"{nth}{WEEKDAY_CODES[named.weekday]}",))
        return self._again(rule, said)

    def _month_day(self, match: re.Match[str]) -> int:
        """ "On the 15th of each month", "monthly on the 1st", "the last day of the month"."""
        said = self._of(match)
        if any(word.kind == "u" and word.value not in ("month", "day") for word in said):
            return 0
        if re.fullmatch("O?ofeou", match[0]):  # "on the 1st of every third month"
            day, step = (int(str(word.value)) for word in said if word.kind == "o")
            return self._set_rule(Rule("MONTHLY", step, month_day=day)) and len(said) if day <= 31 else 0
        if said[0].kind == "y" and said[0].value != "MONTHLY":
            return 0
        number = next((word for word in said if word.kind in "onlj"), None)
        if number is None or (number.kind == "l" and not any(word.value == "day" for word in said)):
            return 0
        day = -1 if number.kind in "lj" else int(str(number.value))
        if not 1 <= abs(day) <= 31:
            return 0
        if said[0].kind == "y" or (said[0].kind == "e" and said[-1].kind in "on"):
            return self._set_rule(Rule("MONTHLY", month_day=day)) and len(said)
        return self._again(Rule("MONTHLY", month_day=day), said)

    def _again(self, rule: Rule, said: list[Token]) -> int:
        """A rule of months, or the next day that it names where nothing says that it comes again."""
        if "e" in self._kinds or "y" in self._kinds or any(word.kind == "w" and word.is_plural for word in said):
            return self._set_rule(rule) and len(said)
        return self._set(day=next_day(rule, self._today)) and len(said)

    def _every_step(self, match: re.Match[str]) -> int:
        """ "Every other Wednesday", "every 2 weeks", "every half hour", "every third month"."""
        said = [word for word in self._of(match) if word.kind not in "O,+x"]
        named = [word for word in said if word.kind == "w"]
        step = next((word for kinds in ("X", "no") for word in said if word.kind in kinds), None)
        interval = 1 if step is None else 2 if step.kind == "X" else int(str(step.value))
        if not 1 <= interval <= 400:
            return 0
        unit = next((str(word.value) for word in said if word.kind == "u"), "week")
        if any(word.kind == "H" for word in said):
            if unit != "hour":
                return 0
            return self._set_rule(Rule("MINUTELY", 30)) and match.end() - match.start()
        if any(word.kind == "Q" for word in said):
            return self._set_rule(Rule("MONTHLY", 3)) and match.end() - match.start()
        if unit == "fortnight":
            unit, interval = "week", interval * 2
        if named and unit != "week":
            return 0
        rule = Rule(_FREQUENCIES[unit], interval, self._codes(named))
        return self._set_rule(rule) and match.end() - match.start()

    def _weekly(self, match: re.Match[str]) -> int:
        """ "Every Monday and Friday", "on Tuesdays", "Mon, Wed, Fri", "weekdays", "Monday to Friday"."""
        said = self._of(match)
        named = [word for word in said if word.kind == "w"]
        every = any(word.kind == "e" for word in said)
        if said[-1].kind in "kW":
            if said[-1].kind == "W" and not every and not said[-1].text.endswith("s"):
                return 0
            codes = WEEKDAY_CODES[:5] if said[-1].kind == "k" else WEEKDAY_CODES[5:]
            return self._set_rule(Rule("WEEKLY", weekdays=codes)) and len(said)
        if any(word.kind in "-ZL" for word in said):
            first, last = (word.weekday for word in named)
            if first == last:
                return 0
            days = {(first + number) % 7 for number in range((last - first) % 7 + 1)}
            between = tuple(code for number, code in enumerate(WEEKDAY_CODES) if number in days)
            return self._set_rule(Rule("WEEKLY", weekdays=between)) and len(said)
        if not every and len(named) == 1 and not named[0].is_plural:
            return 0
        if self._once(said):
            self._left.append("days")
        rest = re.compile(r"[,]?e?u?X").match(self._kinds, match.end())
        interval = 2 if rest is not None and "e" in rest[0] else 1
        taken = len(said) + (len(rest[0]) if interval == 2 and rest is not None else 0)
        return self._set_rule(Rule("WEEKLY", interval, self._codes(named))) and taken

    def _once(self, said: Sequence[Token]) -> bool:
        """Whether days may be meant once each: "Monday and Tuesday"; "Mon and Tue" and three days are a timetable."""
        named = [word for word in said if word.kind == "w"]
        alone = len(named) == 2 and any(word.kind == "+" for word in said) and not re.search("[eyx]", self._kinds)
        return alone and all(word.text.endswith("day") for word in named)

    def _named_rule(self, match: re.Match[str]) -> int:
        """ "Daily", "weekly on Thursdays", "yearly on 3 May"."""
        said = self._of(match)
        name = str(said[0].value)
        named = self._codes([word for word in said if word.kind == "w"])
        if name == "NIGHTLY":
            self._set(part="night")
        rule = {
            "NIGHTLY": Rule("DAILY"),
            "FORTNIGHTLY": Rule("WEEKLY", 2, named),
            "QUARTERLY": Rule("MONTHLY", 3),
        }.get(name, Rule(name, 1, named))
        if named and rule.frequency != "WEEKLY":
            return 0
        return self._set_rule(rule) and len(said)

    def _times_a(self, match: re.Match[str]) -> int:
        """ "Once a week", "once every six weeks"; nobody can tell when "three times a day" is."""
        said = self._of(match)
        if said[0].value != 1:
            if self._kinds[match.end() : match.end() + 1] == "y":  # "twice daily"
                self._left.append("times")
            return 0
        if said[-1].kind == "u":
            return self._set_rule(Rule(_FREQUENCIES.get(str(said[-1].value), "DAILY"))) and len(said)
        return 2

    def _every_part(self, match: re.Match[str]) -> int:
        """ "Every evening"."""
        self._set(part=str(self._of(match)[-1].value))
        return self._set_rule(Rule("DAILY")) and match.end() - match.start()

    def _always(self, match: re.Match[str]) -> int:
        """ "Always at 8": each day, where nothing else comes again."""
        if len(re.findall("[ey]", self._kinds)) == 1 and self._found.rule is None:
            self._set_rule(Rule("DAILY"))
        return 1

    def _every_date(self, match: re.Match[str]) -> int:
        """ "Every 14 March", "each Christmas Eve"."""
        end, day = self._day_at(match.end())
        if day is None:
            return 0
        number = self._words[end - 1]
        if self._kinds[match.end() : end].strip("O") == "o":  # "every 15th"
            return self._set_rule(Rule("MONTHLY", month_day=int(str(number.value)))) and end - match.start()
        self._set(day=day)
        return self._set_rule(Rule("YEARLY")) and end - match.start()

    def _lasting(self, match: re.Match[str]) -> int:
        """ "Nine times", "for the next ten days", "the next three Fridays"."""
        said = self._of(match)
        said = [word for word in said if word.kind != "J"]
        number = next((word for word in said if word.kind in "na"), None)
        last = said[-1]
        if number is None:
            return 0
        count = int(amount_of([number]))
        if last.kind in "xk":
            self._count = count
            if last.kind == "k":
                self._set_rule(Rule("WEEKLY", weekdays=WEEKDAY_CODES[:5]))
        elif last.kind == "w":
            self._count = count
            self._set_rule(Rule("WEEKLY", weekdays=self._codes([last])))
        else:
            if last.value not in _LENGTHS:
                return 0
            self._lasts = count, str(last.value)
        return match.end() - match.start()

    def _until(self, match: re.Match[str]) -> int:
        """ "Until Christmas Eve", "till the end of January", "until the flight"."""
        start = match.end()
        end, day = self._day_at(start)
        if day is None and (month := re.compile(r"j?f?m").match(self._kinds, start)):
            first = self._days.first_of(int(str(self._of(month)[-1].value)))
            day, end = days_after(months_after(first, 1) or first, -1), month.end()
        if day is None and self._kinds[start : start + 1] in ("?", "a"):
            end = self._end_of_event(start)
            self._set(until=" ".join(word.text for word in self._words[start:end]))
            return end - match.start()
        if day is None:
            return 0
        if self._found.rule is None:
            self._set_rule(Rule("DAILY"))
        rule = self._found.rule
        assert rule is not None  # just set
        self._found = replace(self._found, rule=replace(rule, until=day))
        return end - match.start()

    def _from(self, match: re.Match[str]) -> int:
        """ "Starting tomorrow", "from the 7th of December", "starting in January"; an hour may follow."""
        start = match.end()
        end, day = self._day_at(start)
        if day is None and (month := re.compile(r"I?m").match(self._kinds, start)):
            day, end = self._days.first_of(int(str(self._of(month)[-1].value))), month.end()
        if day is None and (week := re.compile(r"Nu").match(self._kinds, start)) and self._of(week)[1].value == "week":
            day, end = days_after(self._today, 7 - self._today.weekday()), week.end()
        if day is None and not re.compile(rf"(?:A*(?:{_CLOCK}|{_BARE})|T|S?p)").match(self._kinds, start):
            return 0
        self._set(begins=True)
        if day is None:
            return 1
        return self._set(day=day) and end - match.start()

    def _date(self, match: re.Match[str]) -> int:
        end, day = self._day_at(match.start())
        rule, last = self._found.rule, self._words[end - 1]
        monthly = rule is not None and rule.frequency == "MONTHLY" and (rule.interval == 1 or "F" in self._kinds)
        if rule is not None and monthly and not rule.has_day and last.kind == "o":
            return self._set_rule(replace(rule, month_day=int(str(last.value)))) and end - match.start()
        return self._set(day=day) and end - match.start() if day is not None else 0

    def _end_of_month(self, match: re.Match[str]) -> int:
        """ "At the end of January"."""
        first = self._days.first_of(int(str(self._of(match)[-1].value)))
        return self._set(day=days_after(months_after(first, 1) or first, -1)) and match.end() - match.start()

    def _month_alone(self, match: re.Match[str]) -> int:
        self._month = int(str(self._of(match)[-1].value))
        return match.end() - match.start()

    def _part(self, match: re.Match[str]) -> int:
        said = self._of(match)
        if said[-1].kind == "T":
            return self._set(part="tonight") and len(said)
        this = any(word.kind == "S" for word in said)
        return self._set(part=f"this {said[-1].value}" if this else str(said[-1].value)) and len(said)

    def _clock(self, match: re.Match[str]) -> int:
        said = [word for word in self._of(match) if word.kind not in "AROIf,"]
        clock = clock_of(said)
        return self._set(clock=clock) and match.end() - match.start() if clock is not None else 0

    # -- what tokens mean ---------------------------------------------------------------------

    def _of(self, match: re.Match[str]) -> list[Token]:
        return self._words[match.start() : match.end()]

    def _set(self, **said: object) -> int:
        """Keep what was said; another value than before is a second time."""
        for name, value in said.items():
            before = getattr(self._found, name)
            if name in ("day", "clock", "moment", "event") and value is None:
                return 0
            if name in ("day", "clock", "moment", "event") and before and before != value:
                self._left.append("two times")
        self._found = replace(self._found, **said)  # type: ignore[arg-type]
        return 1

    def _set_rule(self, rule: Rule) -> int:
        """Keep a rule; one without days and another with them are one: "weekly", "on Thursdays"."""
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
        """The day that is named from here on, and where its words end."""
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


_AT_CLOCK = re.compile(rf"[A]*(?:{_CLOCK}|(?<=A)(?:{_BARE})|nu(?![uxBC]))")
_A_DAY = re.compile(
    rf"[OASNF]*(?:w[,OFA]*(?:{_DATE}|o(?![wufm+]))|{_DATE}|w(?:N(?!u))?|d|o(?![wufm+])|u[on](?=[|,]|$|[AtITL]))"
)
_Take = Callable[[Reading, re.Match[str]], int]
"""Takes tokens for what they mean; how many, 0 where there is no such time after all."""
_RULES: tuple[tuple[re.Pattern[str], _Take], ...] = tuple(
    (re.compile(pattern), take)
    for pattern, take in (
        (rf"[OI]?(?:{_LENGTH}|u|nu)[BC]|[OIA]?p[BCf](?!u)|[O]?w[BC]|O?uf(?![eu])", Reading._beside),
        (rf"[IC]{_LENGTH}(?![BC])|{_LENGTH}V|Itu?(?=[|,]|$)|In(?=[|]|,(?!n)|$)", Reading._in),
        (r"[na]?u[OF][OSN]?[wd]|[wd]I[na]u|O?wu|Nu[O,]?w|O?w[fI]?Nu", Reading._weeks_on),
        (r"O?e?O?[ol]w[fI]e?[um]|O?e[ol]w", Reading._nth_weekday),
        (r"O?ofeou|O?e?O?u?[on]u?[fI]e?u|O?e?lu[fI][eS]?u|[OA]?j[fI]?[eS]?u|yO?o|euO?[on](?![ux])", Reading._month_day),
        (
            rf"[OA]?e(?:[Xo]|n(?=[uw]))[,O]*{_WEEKDAYS}|e(?:X|n|o)?u(?:O?{_WEEKDAYS})?|eHa?u|eQ|n?[wu]eX",
            Reading._every_step,
        ),
        (rf"[OA]?e?O?k|[OA]?e?O?W|[OF]?e?O?F?w[-ZL]w|[OA]?[Ae]?O?{_WEEKDAYS}", Reading._weekly),
        (rf"y(?:O?e?{_WEEKDAYS})?", Reading._named_rule),
        (r"nx[fIO]?[ae]?u|nx(?=,?[ey])", Reading._times_a),
        (r"[OA]?e[IAO]?p", Reading._every_part),
        (rf"e(?=A+(?:{_CLOCK}|{_BARE}))", Reading._always),
        (r"O?e(?=O?(?:[olmnD/h]))", Reading._every_date),
        (r"R?N?[na][xk]|R[N]?[na]uJ?|N?[na]uJ|N?n[w]|N[na]u|R?nN[uw]", Reading._lasting),
        (rf"(?:(?<=[|,])|^){_LENGTH}(?=[|,]|$)", Reading._length_alone),
        (r"LO*|(?<=[mohd])Z(?=[onmhDd])", Reading._until),
        (r"[OA]?F", Reading._from),
        (r"[OASN]*[woldmnD/hu]", Reading._date),
        (r"[OA]*jf?m", Reading._end_of_month),
        (r"Im", Reading._month_alone),
        (r"[IASORf]*[Tp]", Reading._part),
        (rf"[AORI]*(?:{_CLOCK})|[AOR]+(?:{_BARE})|{_BARE}", Reading._clock),
        (r"O\?", Reading._on_event),
    )
)
