"""What words say of how a time comes again: "every second Friday", "on the 1st and the 15th of each month", "for ten days"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from memos_core.days import WEEKDAY_CODES, days_after, months_after
from memos_core.reminders.clocks import amount_of
from memos_core.reminders.lexing import Token
from memos_core.reminders.putting_together import FREQUENCIES
from memos_core.reminders.recurrence_rules import Rule, next_day
from memos_core.reminders.token_reading import AT_CLOCK, BARE, CLOCK, TokenReading


class RecurrenceReading(TokenReading):
    """Takes the tokens of recurrences. Each method gets the match of a pattern of the grammar and returns how many tokens it has
    taken, or 0 where there is no such time after all."""

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
            return self._set_rule(Rule("MONTHLY", step, month_days=(day,))) and len(said) if day <= 31 else 0
        if said[0].kind == "y" and said[0].value != "MONTHLY":
            return 0
        named = [word for word in said if word.kind in "onlj"]
        if not named or (named[0].kind == "l" and not any(word.value == "day" for word in said)):
            return 0
        days = tuple(-1 if word.kind in "lj" else int(str(word.value)) for word in named)
        if not all(1 <= abs(day) <= 31 for day in days):
            return 0
        rule = Rule("MONTHLY", month_days=days)
        if said[0].kind == "y" or (said[0].kind == "e" and said[-1].kind in "on"):
            return self._set_rule(rule) and len(said)
        return self._again(rule, said)

    def _numbered_days(self, match: re.Match[str]) -> int:
        """ "On the 1st and the 15th", where the months are said elsewhere; "every 1st and 15th"."""
        said = self._of(match)
        days = tuple(int(str(word.value)) for word in said if word.kind == "o")
        if not all(1 <= day <= 31 for day in days):
            return 0
        if any(word.kind == "e" for word in said):
            return self._set_rule(Rule("MONTHLY", month_days=days)) and len(said)
        self._loose.month_days = days
        return len(said)

    def _again(self, rule: Rule, said: list[Token]) -> int:
        """Keep a monthly rule, or only the next day that it names where nothing says that it comes again."""
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
        rule = Rule(FREQUENCIES[unit], interval, self._codes(named))
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
        """Whether two days may be meant once each: "Monday and Tuesday". Short names and three days are taken as every week."""
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
        """ "Once a week", "once every six weeks". Another number than once is kept and has to fit the rest of the sentence."""
        said = self._of(match)
        if said[0].value != 1:
            self._loose.times = int(str(said[0].value))
            self._loose.times_in = str(said[-1].value) if said[-1].kind == "u" else "day"
        if said[-1].kind == "u":
            return self._set_rule(Rule(FREQUENCIES.get(str(said[-1].value), "DAILY"))) and len(said)
        return 2

    def _every_part(self, match: re.Match[str]) -> int:
        """ "Every evening"."""
        self._set(part=str(self._of(match)[-1].value))
        return self._set_rule(Rule("DAILY")) and match.end() - match.start()

    def _every_time(self, match: re.Match[str]) -> int:
        """ "Remind me every time"."""
        self._loose.again = True
        return match.end() - match.start()

    def _always(self, match: re.Match[str]) -> int:
        """ "Always at 8": each day, where nothing else says how it comes again."""
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
            return self._set_rule(Rule("MONTHLY", month_days=(int(str(number.value)),))) and end - match.start()
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
            self._loose.count = count
            if last.kind == "k":
                self._set_rule(Rule("WEEKLY", weekdays=WEEKDAY_CODES[:5]))
        elif last.kind == "w":
            self._loose.count = count
            self._set_rule(Rule("WEEKLY", weekdays=self._codes([last])))
        else:
            self._loose.lasts = count, str(last.value)
        return match.end() - match.start()

    def _until(self, match: re.Match[str]) -> int:
        """ "Until Christmas Eve", "till the end of January", "until the flight"."""
        start = match.end()
        end, day = self._day_at(start)
        if day is None and (month := re.compile(r"j?f?m").match(self._kinds, start)):
            first = self._days.first_of(int(str(self._of(month)[-1].value)))
            day, end = days_after(months_after(first, 1) or first, -1), month.end()
        if day is None and (span := re.compile("jf?S?u").match(self._kinds, start)):
            day, end = self._days.end_of(str(self._of(span)[-1].value)), span.end()
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
        if day is None and not re.compile(rf"(?:A*(?:{CLOCK}|{BARE})|T|S?p)").match(self._kinds, start):
            return 0
        self._set(begins=True)
        if day is None:
            return 1
        return self._set(day=day) and end - match.start()

    def _end_of_event(self, start: int) -> int:
        end = start
        while end < len(self._kinds) and self._kinds[end] not in "|,;teFLI" and not AT_CLOCK.match(self._kinds, end):
            end += 1
        return end
