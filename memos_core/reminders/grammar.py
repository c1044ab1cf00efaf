"""What the words of a time mean. The kind of each token (`lexing`) is a letter, so that a rule is a regular expression over the kinds.

At each place the first rule whose pattern fits takes as many tokens as it can. A token that no rule takes may change the time beside
it ("the Monday *after next*"), so that the time is doubtful and the person is asked.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from memos_core.days import WEEKDAY_CODES, days_after, months_after
from memos_core.language.clock_times import Clock, earlier
from memos_core.language.time_words import SECONDS
from memos_core.language.times import moment_after, shifted
from memos_core.reminders.clocks import amount_of, clock_of, figures_of, seconds_of, with_part
from memos_core.reminders.coming_days import weekday_near
from memos_core.reminders.parts import Parts
from memos_core.reminders.putting_together import LENGTHS, put_together
from memos_core.reminders.recurrence_reading import RecurrenceReading
from memos_core.reminders.token_reading import (
    AT_CLOCK,
    BARE,
    CLOCK,
    LENGTH,
    NUMBERED,
    ONE_CLOCK,
    SEVERAL,
    WEEKDAYS,
)

_SKIPPED = "|,-+OAISfRa"
"""The kinds of tokens that may stand beside a time without changing it."""


class Reading(RecurrenceReading):
    """Reads tokens by the rules below. Each method takes the match of its rule and returns how many tokens it has taken, or 0 where
    there is no such time after all."""

    def parts(self) -> Parts:
        """All that the tokens say."""
        place = 0
        while place < len(self._words):
            place += self._take_at(place)
        if self._left:
            return replace(self._found, doubtful=" ".join(self._left))
        return put_together(self._found, self._loose, self._days)

    def _take_at(self, place: int) -> int:
        """Take what begins at this place. Returns how many tokens that is."""
        for pattern, take in _RULES:
            match = pattern.match(self._kinds, place)
            if match is not None and (taken := take(self, match)):
                return taken
        word = self._words[place]
        if word.kind not in _SKIPPED:
            self._left.append(word.text)
        return 1

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

    def _before_that(self, match: re.Match[str]) -> int:
        """ "Half an hour before", "15 minutes' notice", "the evening before": before the time that is said elsewhere."""
        *said, _ = self._of(match)
        last = said[-1]
        if last.kind == "u":
            seconds = seconds_of(said)
            amount, unit = (amount_of(said[:-1]), str(last.value)) if seconds is None else (seconds, "second")
            if amount != int(amount) or (unit not in LENGTHS and seconds is None):
                return 0
            self._loose.before = amount, unit
        else:
            self._loose.before = 1, str(last.weekday if last.kind == "w" else last.value)
        return match.end() - match.start()

    def _before_clock(self, start: int, minutes: float) -> int:
        start += self._kinds[start : start + 1] == "?"  # "before *my* 3 o'clock"
        match = AT_CLOCK.match(self._kinds, start)
        clock = clock_of(self._of(match)) if match is not None else None
        if clock is None:
            return 0
        self._set(clock=Clock(*earlier(clock.hour, clock.minute, int(minutes)), clock.sure))
        return 1

    def _behind_clock(self, start: int) -> int:
        """Where the words after a time of day end: "before the 7 pm *curtain*"."""
        match = AT_CLOCK.match(self._kinds, start + (self._kinds[start : start + 1] == "?"))
        assert match is not None  # the caller has looked
        end = match.end()
        while end < len(self._kinds) and self._kinds[end] == "?":
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
        if (seconds := seconds_of(said)) is not None:
            return self._set_moment(seconds, match)
        unit = str(units[0].value)
        amount = amount_of(said[:-1])
        if len(units) > 1 or said[-1].kind != "u" or amount != int(amount):
            return 0
        day = shifted(unit, int(amount), self._today)
        return self._set(day=day) and match.end() - match.start()

    def _set_moment(self, seconds: float, match: re.Match[str]) -> int:
        self._set(moment=moment_after(self._present, seconds))
        return match.end() - match.start()

    def _length_alone(self, match: re.Match[str]) -> int:
        """A length alone: "10 minutes" from now, or, where the time comes again, for "four weeks"."""
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
        if named.kind == "d" and unit.value in LENGTHS and not any(word.kind == "N" for word in said):
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
            day = days_after(first, int(weeks) * LENGTHS[str(unit.value)]) if first is not None else None
        return self._set(day=day) and match.end() - match.start()

    def _weekend(self, match: re.Match[str]) -> int:
        """ "Next weekend": its Saturday. "This weekend" is clear only before it has begun."""
        begun = self._today.weekday() >= WEEKDAY_CODES.index("SA")
        if re.search("[ey]", self._kinds) or (begun and "N" not in match[0]):
            return 0
        saturday = self._days.weekday(WEEKDAY_CODES.index("SA"))
        return self._set(day=saturday) and match.end() - match.start()

    def _year_alone(self, match: re.Match[str]) -> int:
        self._loose.year = int(str(self._of(match)[-1].value))
        return match.end() - match.start()

    def _date(self, match: re.Match[str]) -> int:
        end, day = self._day_at(match.start())
        rule, last = self._found.rule, self._words[end - 1]
        if last.kind == "o" and "m" not in self._kinds[match.start() : end]:
            self._loose.numbered = int(str(last.value))
        monthly = rule is not None and rule.frequency == "MONTHLY" and (rule.interval == 1 or "F" in self._kinds)
        if rule is not None and monthly and not rule.has_day and last.kind == "o":
            return self._set_rule(replace(rule, month_days=(int(str(last.value)),))) and end - match.start()
        return self._set(day=day) and end - match.start() if day is not None else 0

    def _end_of_month(self, match: re.Match[str]) -> int:
        """ "At the end of January"."""
        first = self._days.first_of(int(str(self._of(match)[-1].value)))
        return self._set(day=days_after(months_after(first, 1) or first, -1)) and match.end() - match.start()

    def _month_alone(self, match: re.Match[str]) -> int:
        self._loose.month = int(str(self._of(match)[-1].value))
        return match.end() - match.start()

    def _several_clocks(self, match: re.Match[str]) -> int:
        """ "At 8 and 20", "at 8 in the morning and at 8 in the evening"."""
        clocks, figures, place = list[Clock](), True, match.start()
        while place < match.end():
            one = ONE_CLOCK.match(self._kinds, place)
            if one is None:
                place += 1
                continue
            said, place = self._of(one), one.end()
            part = str(said[-1].value) if said[-1].kind == "p" else ""
            clock = clock_of(said[: -len(one["part"])] if part else said)
            clock = with_part(clock, part) if clock is not None and part and not clock.sure else clock
            if clock is None:
                return 0
            figures = figures and not part and not any(word.kind == "M" for word in said)
            clocks.append(clock)
        self._loose.clocks, self._loose.figures = tuple(clocks), figures
        return self._set(clock=clocks[0]) and match.end() - match.start()

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


_Take = Callable[[Reading, re.Match[str]], int]
"""Takes the tokens that a pattern has matched. Returns how many, or 0 where there is no such time after all."""
_RULES: tuple[tuple[re.Pattern[str], _Take], ...] = tuple(
    (re.compile(pattern), take)
    for pattern, take in (
        (rf"[OI]?(?:{LENGTH}|u|nu)[BC]|[OIA]?p[BCf](?!u)|[O]?w[BC]|O?uf(?![eu])", Reading._beside),
        (rf"(?:{LENGTH}|nu|u|p|w)B(?=[|,+]|$)", Reading._before_that),
        (rf"[IC]{LENGTH}(?![BC])|{LENGTH}V|Itu?(?=[|,]|$)|In(?=[|]|,(?!n)|$)", Reading._in),
        (r"[na]?u[OF][OSN]?[wd]|[wd]I[na]u|O?wu|Nu[O,]?w|O?w[fI]?Nu", Reading._weeks_on),
        (r"O?e?O?[ol]w[fI]e?[um]|O?e[ol]w", Reading._nth_weekday),
        (
            rf"O?ofeou|O?e?O?u?(?:{NUMBERED}|o(?:[,+]+O?[on])+)u?[fI]e?u|O?e?lu[fI][eS]?u|[OA]?j[fI]?[eS]?u|yO?{NUMBERED}|eu,?O?{NUMBERED}(?![ux])",
            Reading._month_day,
        ),
        (
            rf"[OA]?e(?:[Xo]|n(?=[uw]))[,O]*{WEEKDAYS}|e(?:X|n|o)?u(?:O?{WEEKDAYS})?|eHa?u|eQ|n?[wu]eX",
            Reading._every_step,
        ),
        (rf"[OA]?e?O?k|[OA]?e?O?W|[OF]?e?O?F?w[-ZL]w|[OA]?[Ae]?O?{WEEKDAYS}", Reading._weekly),
        (rf"y(?:O?e?{WEEKDAYS})?", Reading._named_rule),
        (r"nx[fIO]?[ae]?u|nx(?=,?[ey])", Reading._times_a),
        (r"[OA]?e[IAO]?p", Reading._every_part),
        (rf"e(?=A+(?:{CLOCK}|{BARE}))", Reading._always),
        (r"[OA]?(?:NW|WN)|[OAI]?SW", Reading._weekend),
        (r"O?ex(?=[|,]|$)", Reading._every_time),
        (r"O?e?O?o(?:[,+]+O?o)+(?![wufm])", Reading._numbered_days),
        (r"O?e(?=O?(?:[olmnD/h]))", Reading._every_date),
        (r"R?N?[na][xk]|R[N]?[na]uJ?|N?[na]uJ|N?n[w]|N[na]u|R?nN[uw]", Reading._lasting),
        (rf"(?:(?<=[|,])|^){LENGTH}(?=[|,]|$)", Reading._length_alone),
        (r"LO*|(?<=[mohd])Z(?=[onmhDd])", Reading._until),
        (r"[OA]?F", Reading._from),
        (r"[OASN]*[woldmnD/hu]", Reading._date),
        (r"[OA]*jf?m", Reading._end_of_month),
        (r"Im", Reading._month_alone),
        (r"Iu?Y", Reading._year_alone),
        (r"[IASORf]*[Tp]", Reading._part),
        (rf"[AOR]*{SEVERAL}", Reading._several_clocks),
        (rf"[AORI]*(?:{CLOCK})|[AOR]+(?:{BARE})|{BARE}", Reading._clock),
        (r"O\?", Reading._on_event),
    )
)
