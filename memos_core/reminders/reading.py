"""What a request says of a time, part by part: a day, an hour, a rule, an event. What the parts mean together: `deciding`.

The times themselves are read in `language`; here stands in which order they are taken out of a request, and what is left.
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields, replace

from memos_core.days import months_after
from memos_core.language.clock_times import CLOCK, Clock, clock_of, earlier, part_of_day
from memos_core.language.coming_days import NUMBERED, coming_day, number_in_month
from memos_core.language.identification import ENGLISH
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
from memos_core.language.reminder_requests import BETWEEN, Translated, task_of, translated, without_polite
from memos_core.language.time_words import (
    COUNT,
    HOUR,
    INEXACT,
    MONTH,
    MONTH_NUMBERS,
    PART_OF_DAY,
    SECONDS,
    UNIT,
    WEEKDAY,
    alone,
    number_of,
    unit_of,
)
from memos_core.language.times import moment_after, named_times

_UNTIL = alone(r"until|till")
_LOOSE = alone(
    rf"""soon|later(?:\s+today)?|some\s?time|someday|{TOO_LOOSE}
    |(?:on\s+)?(?:every|this|the|next)\s+weekend|(?:next|this)\s+(?:week|month|year)|in\s+(?:a\s+few|a\s+couple\s+of)\s+\w+|yesterday"""
)
_BEFORE_CLOCK = alone(rf"(?P<count>{COUNT})\s+(?P<unit>{UNIT})s?\s+before(?=\s+(?:\d|noon|midday|midnight))")
_AFTER = alone(rf"after(?=\s+(?:about\s+)?(?:{COUNT}|half\s+an)\s+{UNIT}s?(?!\w))")
_to = r"(?:\s+(?:(?:nach|a|pour)\s+[\w-]+|to\s+[\w-]+(?=\s+(?:to|at|in|on)\s|\s*[,|]|\s*$)))?"
_event = (
    r"(?:the\s+birthday\s+of\s+(?:my\s+)?[\w-]+|birthday\s+of\s+(?:my\s+)?[\w-]+|(?:my\s+)?[\w-]+(?:'s?)?\s+(?:birthday|b-?day|wedding|anniversary)|(?:my|the|our)\s+[\w-]+)"
    + _to
)
_BEFORE = alone(
    rf"(?:on\s+)?(?:(?P<count>the|{COUNT})\s+)?(?P<unit>day|week|month|hour)s?\s+(?P<side>before|after)\s+(?P<event>{_event})"
)
_PART_BESIDE = alone(rf"(?:on\s+|in\s+)?the\s+(?P<part>{PART_OF_DAY})\s+(?P<side>before|of)\s+(?P<event>{_event})")
_STARTS = alone(r"(?:starting|beginning|as\s+of)(?:\s+(?:from|at)(?=\s+\D))?|from(?=\s+(?!now|monday\s+to)\w)")
_STARTS_SURELY = alone(r"(?:starting|beginning)(?:\s+(?:from|at)(?=\s+\D))?")
_IN_MONTH = re.compile(rf"\s+(?:in\s+)?(?P<month>{MONTH})(?!\s+\d)(?!\w)")
_AT_EVENT = re.compile(r"(?:before|after|of|on)\s+(?:my|the|our)\s+[\w-]+\s*$")
_TO_PLACE = re.compile(r"\s+[\w-]+\s+to(?!\w)")
_TIMES = alone(rf"(?P<count>{COUNT})\s+times(?:\s+in\s+(?:total|all|a\s+row))?|in\s+a\s+row")
_IN_SHORT = alone(
    rf"in\s+(?:about\s+)?(?:(?P<quarters>an?|three)\s+quarters?\s+of\s+an\s+hour|(?P<halves>{COUNT})\s+and\s+a\s+half\s+hours?"
    r"|(?P<hours>\d+)\s?hr?s?(?:\s?(?P<minutes>\d+)\s?m(?:in)?s?)?|(?P<only>\d+)\s?m)"
)
"""Lengths of time that only requests have: "in a quarter of an hour", "in 2h", "in 1h30"."""
_AND_MINUTES = re.compile(rf"\s+and\s+(?P<count>{COUNT})\s+min(?:ute)?s?(?!\w)")
_ON_EVENT = alone(
    r"on\s+(?P<event>(?:my\s+)?[\w-]+'?s?\s+(?:birthday|wedding|anniversary)|(?:the\s+)?birthday\s+of\s+(?:my\s+)?[\w-]+)"
)
_RANGE = re.compile(rf"\s+(?:{HOUR}|{WEEKDAY})(?!\w)")
_CLAUSE_ENDS = re.compile(
    r"[,;!?¿¡–—]+|(?<=\w\w\w)\.(?!\w)|:(?!\d)|\s-\s|(?<!\w)(?:so|and|und|y|et|lol)(?!\w)", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?<=\w\w\w\w[.!?])\s+(?=[A-Z¿¡])")
_MODIFIES = re.compile(
    r"(?:after|before|or|and|of|from|until|till|next|last|this|to|at|around|about|by|on|in|for|when|if|once|as|with|during|except|but)(?!\w)"
)
"""Words behind a time that change it."""
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
    begins: bool = False
    """Whether the day and the hour are those at which something begins to come again."""
    doubtful: str = ""
    """Words that name a time too loosely, or one that there is not: "next week", "at 25:00"."""

    @property
    def says_when(self) -> bool:
        """Whether it names any time."""
        return any(getattr(self, one.name) for one in fields(self) if one.name not in ("task", "ahead", "begins"))

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
        """In the original."""
        self._blanked = list[tuple[int, int]]()

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
            self._blanked.append((start, end))
            self.text = self.text[:start] + " " * (end - start) + self.text[end:]

    @property
    def behind(self) -> str:
        """What stands behind all that was taken out."""
        return self.text[max((end for _, end in self._blanked), default=0) :]

    def rest_before_comma(self, original: str) -> str:
        """The same as `rest`, without what follows a time and a comma at the end: "... at 8, *otherwise they charge me*"."""
        last = max((end for _, end in self._taken), default=0)
        return self.rest(original)[:last] if re.match(r"\s*,", original[last:]) else self.rest(original)

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
    before, between, after = text.partition(BETWEEN)
    if not between:
        return _read_one("", text, present, language)
    after = _SENTENCE_END.split(after)[0]
    told = _read_one(_time_at_end(before, present, language), after, present, language)
    return told if told.task else _read_one("", f"{before}{BETWEEN}{after}", present, language)


def _read_one(time: str, text: str, present: dt.datetime, language: str) -> Parts:
    """The parts of a text, before which stood words that say nothing but a time."""
    lead = _lead(translated(text, language).text) if language == ENGLISH else 0
    if lead is not None and (time or lead):
        # What stands before "to" is the time of the reminder; a time after it may be part of the task.
        ahead = _Scan(translated(f"{time}, {text[:lead]}" if time else text[:lead], language))
        parts = _times(ahead, present, _Scan(translated(text[lead:], language)), language)
        if parts is not None:
            first, rest = parts
            return replace(first, task=task_of(rest.rest(text[lead:]), language))
    scan = _Scan(translated(f"{time}, {text}" if time else text, language))
    whole = _parts(scan, present)
    if whole.says_when and not whole.doubtful and _parts(scan, present).says_when:
        whole = replace(whole, doubtful="two times")
    said = f"{time}, {text}" if time else text
    before_comma = task_of(scan.rest_before_comma(said), language)
    if not without_polite(before_comma, language):
        before_comma = ""
    return replace(whole, task=before_comma or task_of(scan.rest(said), language))


def _time_at_end(before: str, present: dt.datetime, language: str) -> str:
    """The end of what stands before a request, as far as it says a time and nothing else: "I am old, so *on Friday at 8*, please"."""
    begins = [0, *(found.end() for found in _CLAUSE_ENDS.finditer(before))]
    region, missed = "", 0
    for begin in reversed(begins):
        piece = without_polite(before[begin:], language)
        scan = _Scan(translated(piece, language))
        _parts(scan, present)
        scan.take(_TIMES)
        if _left(scan.text, language):
            missed += 1
            if missed > 1:  # "at 9 *and* a half" is no time before it is whole
                break
        else:
            region, missed = piece or region, 0
    return region


def _left(text: str, language: str) -> str:
    """What is left of a text that should say a time alone."""
    return without_polite(task_of(text, ENGLISH), language)


def _lead(text: str) -> int | None:
    """Where the task of an English request begins, if a word leads to it: "tomorrow at 9 | to call"."""
    for found in _CONNECTIVE.finditer(text):
        if found[0] == "to" and _RANGE.match(text, found.end()) and text[: found.start()].strip():
            continue  # "quarter to nine", "Monday to Friday"
        if _TO_PLACE.match(text, found.end()) and _AT_EVENT.search(text[: found.start()]):
            continue  # "before my flight to Rome to pack"
        return found.start()
    return None


def _times(lead: _Scan, present: dt.datetime, task: _Scan, language: str) -> tuple[Parts, _Scan] | None:
    """The parts where the words before the task name a time; an hour that they lack may stand behind the task."""
    parts = _parts(lead, present)
    if not parts.says_when:
        return None
    # What stands beside a time and is not understood may change it: "the Monday after next". Several words behind it are the task.
    if not parts.doubtful and (left := _left(lead.text, language)):
        if " " in left and left == _left(lead.behind, language) and not _MODIFIES.match(left):
            return None
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
    found = scan.take(_LOOSE)
    today = present.date()
    if found and found[0].startswith("later") and parts.clock is not None and (parts.day or today) == today:
        return replace(parts, day=today)
    if found:
        parts = replace(parts, doubtful=_said(found[0]))
    return parts


def _said(words: str) -> str:
    return " ".join(words.split())


def _read_before(scan: _Scan, parts: Parts) -> Parts:
    if found := scan.take(_BEFORE_CLOCK):
        return replace(parts, ahead=(number_of(found["count"]), unit_of(found["unit"])))
    if found := scan.take(_PART_BESIDE):
        return replace(
            parts, event=found["event"], ahead=(int(found["side"] == "before"), "day"), part=found["part"]
        )  # fmt: skip
    if found := scan.take(_BEFORE):
        count = number_of(found["count"] or "the")
        return replace(
            parts, event=found["event"], ahead=(count if found["side"] == "before" else -count, found["unit"])
        )
    if found := scan.take(_ON_EVENT):
        return replace(parts, event=found["event"])
    return parts


def _read_rule(scan: _Scan, parts: Parts, present: dt.datetime) -> Parts:
    found = scan.take(AGAIN)
    if found is None:
        starts = scan.take(_STARTS_SURELY)
        return parts if starts is None else _read_start(scan, parts, starts, present)
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
    elif (times := scan.take(_TIMES)) and times["count"]:
        rule = replace(rule, count=number_of(times["count"]))
    parts = replace(parts, rule=rule, part=parts.part or part)
    starts = scan.take(_STARTS)
    return parts if starts is None else _read_start(scan, parts, starts, present)


def _read_start(scan: _Scan, parts: Parts, starts: re.Match[str], present: dt.datetime) -> Parts:
    """ "Starting tomorrow", "from the 7th of December", "starting in January"."""
    if found := _IN_MONTH.match(scan.text, starts.end()):
        scan.blank(*found.span())
        first = present.date().replace(day=1)
        ahead = (MONTH_NUMBERS[found["month"]] - first.month) % 12
        return replace(parts, begins=True, day=months_after(first, ahead))
    return replace(parts, begins=True)


def _read_in(scan: _Scan, parts: Parts, present: dt.datetime) -> Parts:
    """ "In 20 minutes", "after two days", "a week from now"."""
    if short := scan.take(_IN_SHORT):
        return replace(parts, moment=moment_after(present, _seconds_of(short)))
    for named in named_times(_AFTER.sub("in   ", scan.text), present, lambda _: True):
        count = named.match["ahead"] or named.match["from_now"]
        if count is None:
            continue
        scan.blank(named.match.start(), named.match.end())
        if named.clock is not None:
            if more := _AND_MINUTES.match(scan.text, named.match.end()):
                scan.blank(*more.span())
                return replace(parts, moment=named.clock + dt.timedelta(minutes=number_of(more["count"])))
            return replace(parts, moment=named.clock)
        if _said(count) in INEXACT:
            return replace(parts, doubtful=_said(named.match[0]))
        return replace(parts, day=named.on)
    return parts


def _seconds_of(found: re.Match[str]) -> int:
    """The seconds of a match of `_IN_SHORT`."""
    if found["quarters"]:
        return (45 if found["quarters"] == "three" else 15) * 60
    if found["halves"]:
        return number_of(found["halves"]) * 3600 + 1800
    return int(found["hours"] or 0) * 3600 + int(found["minutes"] or found["only"] or 0) * 60


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
    if (
        parts.rule is not None
        and not parts.begins
        and (parts.rule.has_day or parts.rule.frequency in ("HOURLY", "DAILY", "WEEKLY"))
    ):
        return parts
    found = coming_day(scan.text, present)
    for place in found.said:
        scan.blank(*place)
    return replace(parts, day=found.day, doubtful=found.doubtful or parts.doubtful)
