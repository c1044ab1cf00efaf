"""What a request says of a time, part by part: a day, an hour, a rule, an event. What the parts mean together: `deciding`.

The times themselves are read in `language`; here stands in which order they are taken out of a request, and what is left.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields, replace

from memos_core.language.clock_times import CLOCK, Clock, clock_of, earlier, part_of_day
from memos_core.language.coming_days import NUMBERED, coming_day, number_in_month
from memos_core.language.recurrences import (
    AGAIN,
    FOR,
    ON_DAYS,
    TOO_LOOSE,
    Rule,
    again_of,
    comes_once,
    lasting,
    next_day,
    weekday_codes,
)
from memos_core.language.reminder_requests import Translated, task_of, translated
from memos_core.language.time_words import COUNT, HOUR, INEXACT, SECONDS, UNIT, WEEKDAY, alone, number_of, unit_of
from memos_core.language.times import named_times

_UNTIL = alone(r"until|till")
_LOOSE = alone(
    rf"""soon|later(?:\s+today)?|some\s?time|someday|{TOO_LOOSE}
    |(?:on\s+)?(?:every|this|the|next)\s+weekend|(?:next|this)\s+(?:week|month|year)|in\s+(?:a\s+few|a\s+couple\s+of)\s+\w+|yesterday"""
)
_BEFORE_CLOCK = alone(rf"(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?\s+before(?=\s+(?:\d|noon|midday|midnight))")
_AFTER = alone(rf"after(?=\s+(?:about\s+)?(?:{COUNT}|half\s+an)\s+{UNIT}s?(?!\w))")
_event = r"(?:the\s+birthday\s+of\s+(?:my\s+)?[\w-]+|birthday\s+of\s+(?:my\s+)?[\w-]+|(?:my\s+)?[\w-]+(?:'s?)?\s+(?:birthday|wedding|anniversary)|(?:my|the|our)\s+[\w-]+)"
_BEFORE = alone(rf"(?:(?P<count>the|{COUNT})\s+)?(?P<unit>day|week|month|hour)s?\s+before\s+(?P<event>{_event})")
_ON_EVENT = alone(
    r"on\s+(?P<event>(?:my\s+)?[\w-]+'?s?\s+(?:birthday|wedding|anniversary)|(?:the\s+)?birthday\s+of\s+(?:my\s+)?[\w-]+)"
)
_RANGE = re.compile(rf"\s+(?:{HOUR}|{WEEKDAY})(?!\w)")
_CONNECTIVE = re.compile(r"(?<![\w'])(?:to|that|about)(?![\w'])|^of(?![\w'])")


@dataclass(frozen=True)
class Parts:
    """What a text says of a time. None and empty: it says nothing."""

    moment: dt.datetime | None = None
    """"In 20 minutes"."""
    day: dt.date | None = None
    clock: Clock | None = None
    part: str = ""
    """Of the day: `morning`, `afternoon`, `evening`, `night`, `tonight`."""
    rule: Rule | None = None
    event: str = ""
    """An event that it is reckoned from: "lena's birthday"."""
    ahead: tuple[int, str] = (0, "day")
    """So many units of time before that event, or before the clock."""
    task: str = ""
    doubtful: str = ""
    """Words that name a time too loosely, or one that there is not: "next week", "at 25:00"."""

    @property
    def says_when(self) -> bool:
        """Whether it names any time."""
        return any(getattr(self, one.name) for one in fields(self) if one.name not in ("task", "ahead"))

    def completed_by(self, answer: Parts) -> Parts:
        """The same, with what an answer to a question about it says instead."""
        kept = ("task", "ahead") if self.task else ("ahead",)
        said = {
            one.name: value for one in fields(answer) if one.name not in kept and (value := getattr(answer, one.name))
        }
        return replace(self, **{"doubtful": "", **said})


class _Scan:
    """A text from which what was understood is taken out, piece by piece."""

    def __init__(self, text: Translated) -> None:
        self._whole = text
        self.text = text.text
        self._taken = list[tuple[int, int]]()

    def take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        """The first place that fits; it is blanked."""
        found = pattern.search(self.text)
        if found is not None:
            self.blank(*found.span())
        return found

    def blank(self, start: int, end: int) -> None:
        """Take a stretch out."""
        if end > start:
            self._taken.append(self._whole.place(start, end))
            self.text = self.text[:start] + " " * (end - start) + self.text[end:]

    def begun_anew(self) -> _Scan:
        """The same text, with nothing taken out of it."""
        return _Scan(self._whole)

    def rest(self, original: str) -> str:
        """What was not understood, of the original text."""
        letters = list(original)
        for start, end in self._taken:
            letters[start:end] = " " * (end - start)
        return "".join(letters)


def read(text: str, present: dt.datetime, language: str) -> Parts:
    """What a request says of a time and a task.

    Args:
        text: the request, without "remind me".
        present: the present moment, in the zone of the one who asks.
        language: in which it is read.
    """
    scan = _Scan(translated(text, language))
    if language == "en":
        lead = _lead(scan.text)
        if lead is not None:
            # What stands before "to" is the time of the reminder; a time after it may be part of the task.
            ahead = _Scan(translated(text[:lead], language))
            parts = _times(ahead, present, _Scan(translated(text[lead:], language)))
            if parts is not None:
                first, rest = parts
                return replace(first, task=task_of(rest.rest(text[lead:]), language))
    whole = _parts(scan, present)
    if whole.says_when and not whole.doubtful and _parts(scan, present).says_when:
        whole = replace(whole, doubtful="two times")
    return replace(whole, task=task_of(scan.rest(text), language))


def _lead(text: str) -> int | None:
    """Where the task of an English request begins, if a word leads to it: "tomorrow at 9 | to call"."""
    for found in _CONNECTIVE.finditer(text):
        if found[0] == "to" and _RANGE.match(text, found.end()) and text[: found.start()].strip():
            continue  # "quarter to nine", "Monday to Friday"
        return found.start()
    return None


def _times(lead: _Scan, present: dt.datetime, task: _Scan) -> tuple[Parts, _Scan] | None:
    """The parts where the words before the task name a time; an hour that they lack may stand behind the task."""
    parts = _parts(lead, present)
    if not parts.says_when:
        return None
    # What stands beside a time and is not understood may change it: "the Monday after next".
    if not parts.doubtful and (left := task_of(lead.text, "en")):
        parts = replace(parts, doubtful=left)
    if parts.clock is None and parts.moment is None and not parts.part:
        late = _parts(task, present)
        if late.clock is not None and not late.day and not late.rule and not late.event:
            return replace(parts, clock=late.clock, part=late.part), task
    return parts, task.begun_anew()


def _parts(scan: _Scan, present: dt.datetime) -> Parts:
    parts = _read_before(scan, Parts())
    if (said := part_of_day(scan.text)) is not None:
        scan.blank(*said[1])
        parts = replace(parts, part=said[0])
    parts = _read_rule(scan, parts, present)
    parts = _read_in(scan, parts, present)
    parts = _read_clock(scan, parts)
    if parts.rule is not None and (found := _UNTIL.search(scan.text)):
        parts = _read_until(scan, parts, found, present)
    if parts.moment is None and parts.day is None and not parts.event:
        parts = _read_day(scan, parts, present)
    if found := scan.take(_LOOSE):
        parts = replace(parts, doubtful=_said(found[0]))
    return parts


def _said(words: str) -> str:
    return " ".join(words.split())


def _read_before(scan: _Scan, parts: Parts) -> Parts:
    if found := scan.take(_BEFORE_CLOCK):
        return replace(parts, ahead=(number_of(found["count"]), unit_of(found["unit"])))
    if found := scan.take(_BEFORE):
        return replace(parts, event=found["event"], ahead=(number_of(found["count"] or "the"), found["unit"]))
    if found := scan.take(_ON_EVENT):
        return replace(parts, event=found["event"])
    return parts


def _read_rule(scan: _Scan, parts: Parts, present: dt.datetime) -> Parts:
    found = scan.take(AGAIN)
    if found is None:
        return parts
    rule, part = again_of(found)
    if comes_once(found):
        return replace(parts, day=next_day(rule, present.date()))
    # "Every year a week before Lena's birthday", "weekly on Thursday", "every month on the 15th"
    if not rule.has_day and rule.frequency in ("MONTHLY", "WEEKLY"):
        if rule.frequency == "MONTHLY" and (numbered := scan.take(NUMBERED)):
            rule = replace(rule, month_day=number_in_month(numbered))
        elif named := scan.take(ON_DAYS):
            rule = replace(rule, weekdays=weekday_codes(named["days"]))
    if length := scan.take(FOR):
        rule = lasting(rule, length)
    return replace(parts, rule=rule, part=parts.part or part)


def _read_in(scan: _Scan, parts: Parts, present: dt.datetime) -> Parts:
    """ "In 20 minutes", "after two days", "a week from now"."""
    for named in named_times(_AFTER.sub("in   ", scan.text), present, lambda _: True):
        count = named.match["ahead"] or named.match["from_now"]
        if count is None:
            continue
        scan.blank(named.match.start(), named.match.end())
        if named.clock is not None:
            return replace(parts, moment=named.clock)
        if _said(count) in INEXACT:
            return replace(parts, doubtful=_said(named.match[0]))
        return replace(parts, day=named.on)
    return parts


def _read_clock(scan: _Scan, parts: Parts) -> Parts:
    found = scan.take(CLOCK)
    if found is None:
        return parts
    clock = clock_of(found)
    if clock is None or found["loose"]:
        return replace(parts, doubtful=_said(found[0]))
    # "At 8 and 20:00" is two reminders.
    if re.match(r"\s*(?:and|or|,)\s*(?:at\s+)?\d", scan.text[found.end() :]):
        return replace(parts, doubtful="two times")
    if parts.ahead[0] and not parts.event:
        minutes = parts.ahead[0] * SECONDS[parts.ahead[1]] // 60
        clock = Clock(*earlier(clock.hour, clock.minute, minutes), clock.sure)
    return replace(parts, clock=clock)


def _read_until(scan: _Scan, parts: Parts, found: re.Match[str], present: dt.datetime) -> Parts:
    assert parts.rule is not None  # the caller has looked
    named = next(named_times(f"until {scan.text[found.end() :].strip()}", present, lambda _: True), None)
    if named is None:
        return replace(parts, doubtful="until")
    length = len(scan.text[found.end() :]) - len(scan.text[found.end() :].lstrip())
    scan.blank(found.start(), min(found.end() + length + named.end - len("until "), len(scan.text)))
    return replace(parts, rule=replace(parts.rule, until=named.last))


def _read_day(scan: _Scan, parts: Parts, present: dt.datetime) -> Parts:
    if parts.rule is not None and (parts.rule.has_day or parts.rule.frequency in ("HOURLY", "DAILY", "WEEKLY")):
        return parts
    found = coming_day(scan.text, present)
    for place in found.said:
        scan.blank(*place)
    return replace(parts, day=found.day, doubtful=found.doubtful or parts.doubtful)
