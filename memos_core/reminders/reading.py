"""What a request says of a time, part by part: a day, an hour, a rule, an event. What the parts mean together: `deciding`."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass, fields, replace

from memos_core.days import MONTHS, TimePrecision, days_after, last_day, local_time, months_after
from memos_core.language.reminder_requests import Translated, task_of, translated
from memos_core.language.times import COUNT, named_times, number_of, shifted

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_ORDINALS = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "last": -1}
_MINUTES = {"fifteen": 15, "thirty": 30, "forty-five": 45, "forty five": 45}

_month = rf"(?:{'|'.join(name.lower() for name in MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
_weekday = rf"(?:{'|'.join(WEEKDAYS)})"
_weekdays = rf"{_weekday}s?(?:(?:\s*,\s*|\s+)(?:and\s+|or\s+)?(?:on\s+|every\s+)?{_weekday}s?)*"
_hour = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_unit = r"(?P<unit>second|sec|minute|min|hour|day|week|fortnight|month|year)s?"
_count = rf"(?P<count>half\s+an|an?|the|{COUNT})"
_every = r"(?:every|each)"
_ordinal = rf"(?:{'|'.join(_ORDINALS)})"
_day_number = r"(?P<number>\d{1,2})(?:st|nd|rd|th)?"
_part = r"(morning|afternoon|evening|night)"


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w'])(?:{pattern})(?![\w'])", re.VERBOSE)


@dataclass(frozen=True)
class Clock:
    """A time of day."""

    hour: int
    minute: int
    sure: bool
    """Whether it is said which half of the day is meant, or the hour says it."""


@dataclass(frozen=True)
class Rule:
    """How a reminder comes again."""

    frequency: str
    """HOURLY, DAILY, WEEKLY, MONTHLY or YEARLY."""
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


_AGAIN = _compiled(
    rf"""(?:on\s+|at\s+)?(?:the\s+)?(?:(?P<nth_every>{_every})\s+)?(?P<nth>{_ordinal})\s+(?P<nth_day>{_weekday})s?\s+of\s+(?:the|every|each)\s+month
    |(?:on\s+|at\s+)?(?:the\s+)?(?:{_every}\s+)?(?P<last>last\s+day|end)\s+of\s+(?:the|every|each|this)\s+month
    |(?:on\s+)?(?:the\s+)?(?:{_every}\s+)?(?P<nth_number>first|\d{{1,2}}(?:st|nd|rd|th)?)\s+(?:day\s+)?of\s+(?:the|every|each)\s+month
    |monthly\s+on\s+the\s+(?P<monthly>\d{{1,2}})(?:st|nd|rd|th)?
    |(?P<work>{_every}\s+weekday|(?:on\s+)?weekdays|(?:on\s+)?working\s+days|(?:from\s+)?monday\s+(?:to|through|till|until)\s+friday)
    |(?P<ends>(?:on\s+)?weekends)
    |(?:on\s+)?(?:one\s+|a\s+)?(?P<turn_day>{_weekday})\s+{_every}\s+(?:second|other)
    |(?P<step_every>{_every})\s+(?P<step>other|second|third|fourth|{COUNT})\s+(?:(?P<step_days>{_weekdays})|(?P<step_unit>minute|hour|day|week|month|year)s?(?:\s+on\s+(?:the\s+)?(?P<step_on>{_weekdays}))?)
    |(?P<step_bare>{_every})\s+(?P<bare_unit>minute|hour|week|month|year)(?:\s+on\s+(?P<bare_on>{_weekdays}))?
    |{_every}\s+(?P<days>{_weekdays})
    |(?P<plural>(?:on\s+)?(?:{_weekday}s(?:\s*,?\s*(?:and\s+)?{_weekday}s)*))
    |weekly\s+(?:on\s+)?(?P<weekly>{_weekdays})
    |(?P<daily>{_every}\s+day|daily)
    |{_every}\s+(?P<daily_part>morning|afternoon|evening|night)|(?P<nightly>nightly)
    |(?P<yearly>yearly|annually)|(?P<bare_weekly>weekly)|(?P<bare_monthly>monthly)|(?P<hourly>hourly)
    |(?P<every_date>(?:on\s+)?{_every})(?=\s+(?:the\s+)?(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_month}|{_month}\s+\d))"""
)
_ON_DAYS = _compiled(rf"on\s+(?:the\s+)?(?P<days>{_weekdays})")
_UNTIL = _compiled(r"until|till")
_FOR = _compiled(rf"for\s+(?:the\s+next\s+)?(?P<count>an?|{COUNT})\s+(?P<unit>time|day|week|month|year)s?")
_LOOSE = _compiled(
    rf"""soon|later(?:\s+today)?|some\s?time|someday|(?:once|twice|thrice|{COUNT}\s+times)\s+(?:an?|per|every|each)\s+(?:day|week|month|year)
    |(?:on\s+)?(?:every|this|the|next)\s+weekend|(?:next|this)\s+(?:week|month|year)|in\s+(?:a\s+few|a\s+couple\s+of)\s+\w+|yesterday"""
)
_CLOCK = _compiled(
    rf"""(?P<loose>(?:after|before|between|from)\s+)?(?:(?:at|around|by)\s+)?(?:(?P<half_past>half|quarter|\d{{1,2}}\s+minutes|five|ten|twenty|5|10|20)\s+(?P<past>past|to|before)\s+(?P<past_hour>{_hour})(?:\s*(?P<past_half>[ap]\.?m\.?))?(?:\s*o'clock)?
    |(?P<word>noon|midday|midnight)
    |(?P<hour>\d{{1,2}})\s?(?:[:h]|(?<=\d)\.)(?P<minute>\d\d)(?:\s*o'clock|\s*h)?(?:\s*(?P<half>[ap]\.?m\.?))?
    |(?P<half_hour>{_hour})\s*(?P<its_half>[ap]\.?m\.?)
    |(?P<whole>{_hour})\s*(?:o'clock|h)(?:\s+(?P<whole_minute>\d\d|thirty|fifteen|forty[ -]five))?)
    |(?:at|around)\s+(?P<bare>{_hour})(?:\s+hours)?(?:\s+(?P<bare_minute>thirty|fifteen|forty[ -]five))?"""
)
_TO_CLOCK = _compiled(
    rf"(?P<lead_count>\d{{1,3}}|{COUNT})\s+(?P<lead_unit>minute|min|hour)s?\s+before(?=\s+(?:\d|noon|midday|midnight))"
)
_IN = _compiled(
    rf"""(?:in|after)\s+(?P<hour_and>an|one|{COUNT})\s+hours?\s+and\s+a\s+half
    |(?:in|after)\s+(?:about\s+)?(?P<half>half\s+an\s+hour)
    |(?:in|after)\s+(?:about\s+)?(?P<count>an?|\d{{1,4}}|{COUNT})\s+(?P<unit>second|sec|minute|min|hour|day|week|fortnight|month|year)s?(?:\s+time)?
    |(?P<from_count>an?|\d{{1,4}}|{COUNT})\s+(?P<from_unit>second|sec|minute|min|hour|day|week|fortnight|month|year)s?\s+from\s+(?:now|today)"""
)
_event = r"(?:the\s+birthday\s+of\s+(?:my\s+)?[\w-]+|birthday\s+of\s+(?:my\s+)?[\w-]+|(?:my\s+)?[\w-]+(?:'s?)?\s+(?:birthday|wedding|anniversary)|(?:my|the|our)\s+[\w-]+)"
_BEFORE = _compiled(
    rf"(?:(?P<count>an?|the|one|\d{{1,3}}|{COUNT})\s+)?(?P<unit>day|week|month|hour)s?\s+before\s+(?P<event>{_event})"
)
_ON_EVENT = _compiled(
    r"on\s+(?P<event>(?:my\s+)?[\w-]+'?s?\s+(?:birthday|wedding|anniversary)|(?:the\s+)?birthday\s+of\s+(?:my\s+)?[\w-]+)"
)
_LAST_DAY = _compiled(r"(?:on\s+|at\s+|by\s+)?(?:the\s+)?(?:last\s+day|end)\s+of\s+(?:the|this)\s+month")
_SLASHED = _compiled(r"(?P<first>\d{1,2})/(?P<second>\d{1,2})(?:/(?P<year>\d{4}|\d\d))?")
_NUMBERED = _compiled(
    rf"(?:on\s+the\s+{_day_number}|the\s+(?P<ordinal>\d{{1,2}})(?:st|nd|rd|th))(?!\s+(?:of\s+)?{_month})|on\s+the\s+first"
)
_WEEKDAY = _compiled(rf"(?:(?:on|by|this|next|the)\s+)?(?P<day>{_weekday})(?:\s+(?P<next>next))?")
_SHORT = _compiled(r"(?:(?:on|by|this|next)\s+|^)(?P<day>mon|tues?|wed|thurs?|fri|sat|sun)\.?")
_FIRST_THING = _compiled(r"first\s+thing(?:\s+in\s+the\s+morning)?")
_TONIGHT = _compiled(r"(?:(?:by|for)\s+)?tonight")
_NAMED_PART = re.compile(
    rf"(?<![\w'])(?:in\s+the|this|at|early\s+in\s+the|on\s+the|during\s+the)\s+{_part}(?!\w)"
    rf"|(?:(?<=tomorrow)|(?<=day)|(?<=days))\s+{_part}(?!\w)"
)
_IMPOSSIBLE = _compiled(rf"(?:on\s+)?(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_month}|{_month}\s+\d{{1,2}}")
_RANGE = re.compile(rf"\s+(?:{_hour}|{_weekday})(?!\w)")
_CONNECTIVE = re.compile(r"(?<![\w'])(?:to|that|about)(?![\w'])|^of(?![\w'])")


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
    today = present.date()
    parts = Parts()
    parts = _read_before(scan, parts)
    parts = _read_part(scan, parts)
    parts = _read_rule(scan, parts, present)
    if scan.take(_FIRST_THING):
        parts = replace(parts, part="morning")
    if found := scan.take(_IN):
        parts = _read_in(found, parts, present)
    parts = _read_clock(scan, parts)
    if parts.rule is not None and (found := _UNTIL.search(scan.text)):
        parts = _read_until(scan, parts, found, present)
    if parts.moment is None and parts.day is None and not parts.event:
        parts = _read_day(scan, parts, present, today)
    if found := scan.take(_LOOSE):
        parts = replace(parts, doubtful=" ".join(found[0].split()))
    return parts


def _read_before(scan: _Scan, parts: Parts) -> Parts:
    if found := scan.take(_TO_CLOCK):
        return replace(parts, ahead=(_number(found["lead_count"]), found["lead_unit"].replace("minute", "min")))
    if found := scan.take(_BEFORE):
        return replace(parts, event=found["event"], ahead=(_number(found["count"] or "the"), found["unit"]))
    if found := scan.take(_ON_EVENT):
        return replace(parts, event=found["event"])
    return parts


def _read_rule(scan: _Scan, parts: Parts, present: dt.datetime) -> Parts:
    found = scan.take(_AGAIN)
    if found is None:
        return parts
    again = bool(re.search(r"\b(?:every|each|monthly)\b", found[0]))
    rule, part = _rule(found), found["daily_part"] or ("night" if found["nightly"] else "")
    if not again and (found["nth"] or found["last"] or found["nth_number"]):
        day = _in_month(rule, present.date())
        return replace(parts, day=day)
    # "Every year a week before Lena's birthday", "weekly on Thursday", "every month on the 15th"
    if not rule.has_day and rule.frequency in ("MONTHLY", "WEEKLY"):
        if rule.frequency == "MONTHLY" and (numbered := scan.take(_NUMBERED)):
            rule = replace(rule, month_day=int(numbered["number"] or numbered["ordinal"] or 1))
        elif named := scan.take(_ON_DAYS):
            rule = replace(rule, weekdays=_codes(named["days"]))
    if length := scan.take(_FOR):
        rule = _for(rule, _number(length["count"]), length["unit"])
    return replace(parts, rule=rule, part=parts.part or part)


def _rule(found: re.Match[str]) -> Rule:
    given = {name: value for name, value in found.groupdict().items() if value}
    if "nth" in given:
        return Rule("MONTHLY", weekdays=(f"{_ORDINALS[given['nth']]}{_codes(given['nth_day'])[0]}",))
    if "last" in given:
        return Rule("MONTHLY", month_day=-1)
    if "nth_number" in given or "monthly" in given:
        number = given.get("nth_number") or given["monthly"]
        return Rule("MONTHLY", month_day=1 if number == "first" else int(re.sub(r"\D", "", number)))
    if "work" in given:
        return Rule("WEEKLY", weekdays=CODES[:5])
    if "ends" in given:
        return Rule("WEEKLY", weekdays=CODES[5:])
    if "turn_day" in given:
        return Rule("WEEKLY", 2, _codes(given["turn_day"]))
    if "step" in given:
        step = {"other": 2, "second": 2, "third": 3, "fourth": 4}.get(given["step"]) or _number(given["step"])
        if "step_days" in given:
            return Rule("WEEKLY", step, _codes(given["step_days"]))
        return Rule(_frequency(given["step_unit"]), step, _codes(given.get("step_on", "")))
    if "bare_unit" in given:
        return Rule(_frequency(given["bare_unit"]), 1, _codes(given.get("bare_on", "")))
    for name in ("days", "plural", "weekly"):
        if name in given:
            return Rule("WEEKLY", weekdays=_codes(given[name]))
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


def _for(rule: Rule, number: int, unit: str) -> Rule:
    if unit == "time":
        return replace(rule, count=number)
    if rule.frequency == "DAILY" and rule.interval == 1 and unit in ("day", "week"):
        return replace(rule, count=number * (7 if unit == "week" else 1))
    if unit.upper() + "LY" == rule.frequency and len(rule.weekdays) <= 1:
        return replace(rule, count=max(number // rule.interval, 1))
    days = {"day": 1, "week": 7, "month": 30, "year": 365}[unit]
    return replace(rule, units=number * days)


def _in_month(rule: Rule, today: dt.date) -> dt.date | None:
    """The next day that a monthly rule names."""
    from dateutil.rrule import MONTHLY, rrule, weekdays

    start = dt.datetime.combine(today, dt.time())
    if rule.month_day is not None:
        found = rrule(MONTHLY, dtstart=start, bymonthday=rule.month_day, count=1)
    else:
        code = rule.weekdays[0]
        found = rrule(MONTHLY, dtstart=start, byweekday=weekdays[CODES.index(code[-2:])](int(code[:-2])), count=1)
    return next((one.date() for one in found), None)


def _read_in(found: re.Match[str], parts: Parts, present: dt.datetime) -> Parts:
    if found["half"]:
        return replace(parts, moment=_later(present, dt.timedelta(minutes=30)))
    if found["hour_and"]:
        hours = _number(found["hour_and"]) + 0.5
        return replace(parts, moment=_later(present, dt.timedelta(hours=hours)))
    count, unit = found["count"] or found["from_count"], found["unit"] or found["from_unit"]
    number = _number(count)
    lengths = {"second": 1, "sec": 1, "minute": 60, "min": 60, "hour": 3600}
    if unit in lengths:
        return replace(parts, moment=_later(present, dt.timedelta(seconds=number * lengths[unit])))
    if count in ("few", "a few", "a couple", "a couple of", "couple of"):
        return replace(parts, doubtful=" ".join(found[0].split()))
    return replace(parts, day=shifted(unit, number, present.date()))


def _later(present: dt.datetime, length: dt.timedelta) -> dt.datetime:
    return local_time(present.astimezone(dt.UTC) + length, present.tzinfo)


def _read_clock(scan: _Scan, parts: Parts) -> Parts:
    found = scan.take(_CLOCK)
    if found is None:
        return parts
    clock = _clock(found)
    if clock is None or found["loose"]:
        return replace(parts, doubtful=" ".join(found[0].split()))
    # "At 8 and 20:00" is two reminders.
    if re.match(r"\s*(?:and|or|,)\s*(?:at\s+)?\d", scan.text[found.end() :]):
        return replace(parts, doubtful="two times")
    if parts.ahead[0] and not parts.event:
        minutes = parts.ahead[0] * (60 if parts.ahead[1] == "hour" else 1)
        at = dt.datetime(2000, 1, 2, clock.hour, clock.minute) - dt.timedelta(minutes=minutes)
        clock = Clock(at.hour, at.minute, clock.sure)
    return replace(parts, clock=clock)


def _clock(found: re.Match[str]) -> Clock | None:
    given = {name: value for name, value in found.groupdict().items() if value}
    if "word" in given:
        return Clock(0 if given["word"] == "midnight" else 12, 0, True)
    half = (given.get("half") or given.get("its_half") or given.get("past_half") or "")[:1]
    if "past" in given:
        minutes = {"half": 30, "quarter": 15}.get(given["half_past"]) or _number(given["half_past"].split()[0])
        hour = number_of(given["past_hour"])
        if given["past"] == "past":
            return _checked(hour, minutes, half)
        at = dt.datetime(2000, 1, 2, hour % 24) - dt.timedelta(minutes=minutes)
        return _checked(at.hour or 12, at.minute, half)
    if "hour" in given:
        written = given["hour"]
        return _checked(int(written), int(given["minute"]), half, sure=written.startswith("0"))
    if "half_hour" in given:
        return _checked(_number(given["half_hour"]), 0, half)
    minute = given.get("whole_minute") or given.get("bare_minute") or "0"
    hour = _number(given.get("whole") or given["bare"])
    return _checked(hour, _MINUTES.get(minute) or int(minute), "")


def _checked(hour: int, minute: int, half: str, *, sure: bool = False) -> Clock | None:
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        return Clock(hour % 12 + (12 if half == "p" else 0), minute, True)
    return Clock(hour % 24, minute, sure or hour > 12 or hour == 0)


def _read_part(scan: _Scan, parts: Parts) -> Parts:
    if found := scan.take(_TONIGHT):
        return replace(parts, part="tonight")
    if found := scan.take(_NAMED_PART):
        part = next(value for value in found.groups() if value)
        this = re.match(r"\s*this\b", found[0]) is not None
        return replace(parts, part=f"this {part}" if this else part)
    return parts


def _read_until(scan: _Scan, parts: Parts, found: re.Match[str], present: dt.datetime) -> Parts:
    assert parts.rule is not None  # the caller has looked
    named = next(named_times(f"until {scan.text[found.end() :].strip()}", present, lambda _: True), None)
    if named is None:
        return replace(parts, doubtful="until")
    length = len(scan.text[found.end() :]) - len(scan.text[found.end() :].lstrip())
    scan.blank(found.start(), min(found.end() + length + named.end - len("until "), len(scan.text)))
    return replace(parts, rule=replace(parts.rule, until=named.last))


def _read_day(scan: _Scan, parts: Parts, present: dt.datetime, today: dt.date) -> Parts:
    if parts.rule is not None and (parts.rule.has_day or parts.rule.frequency in ("HOURLY", "DAILY", "WEEKLY")):
        return parts
    if scan.take(_LAST_DAY):
        return replace(parts, day=last_day(today, TimePrecision.MONTH))
    if found := scan.take(_SLASHED):
        return _slashed(found, parts, today)
    found_times = list(named_times(scan.text, present, lambda _: True))
    # "Monday the 7th of December": the date says which Monday.
    dated = [one for one in found_times if one.match["day_first"] or one.match["month_first"] or one.is_absolute]
    for named in [one for one in dated if found_times[0].on.weekday() == one.on.weekday()] or found_times:
        if named.precision is not TimePrecision.DAY or named.match["lasting"] or named.match["ago"]:
            if (
                named.precision in (TimePrecision.WEEK, TimePrecision.WEEKEND, TimePrecision.MONTH)
                and not named.match["bare"]
            ):
                scan.blank(*_of(named.match))
                parts = replace(parts, doubtful=" ".join(named.match[0].split()))
            continue
        day = named.on
        # "Monday the 7th of December": both are one day.
        scan.blank(*_of(named.match))
        _take_same_weekday(scan, day)
        return replace(parts, day=day)
    if found := scan.take(_IMPOSSIBLE):
        return replace(parts, doubtful=" ".join(found[0].split()))
    if found := scan.take(_NUMBERED):
        number = int(found["number"] or found["ordinal"] or 1)
        return (
            replace(parts, day=_next_numbered(number, today))
            if 1 <= number <= 31
            else replace(parts, doubtful=found[0])
        )
    if found := scan.take(_WEEKDAY) or scan.take(_SHORT):
        away = (next(n for n, name in enumerate(WEEKDAYS) if name.startswith(found["day"][:3])) - today.weekday()) % 7
        if away == 0 and "next" in found[0]:
            away = 7
        return replace(parts, day=days_after(today, away))
    return parts


def _of(match: re.Match[str]) -> tuple[int, int]:
    start = match.start() + len(match[0]) - len(match[0].lstrip())
    before = re.search(r"(?:\b(?:on|by|for)\s+(?:the\s+)?)$", match.string[:start])
    return (before.start() if before else start), match.end()


def _take_same_weekday(scan: _Scan, day: dt.date) -> None:
    found = re.search(rf"(?<![\w'])(?:on\s+)?{WEEKDAYS[day.weekday()]}\s*,?", scan.text)
    if found:
        scan.blank(*found.span())


def _slashed(found: re.Match[str], parts: Parts, today: dt.date) -> Parts:
    """A day in figures; where it could be two days, none."""
    first, second, year = int(found["first"]), int(found["second"]), found["year"]
    whole = int(year) + (2000 if len(year) == 2 else 0) if year else today.year
    days = list[dt.date]()
    for month, number in {(second, first), (first, second)}:
        try:
            days.append(dt.date(whole, month, number))
        except ValueError:
            continue
    if len(days) != 1:
        return replace(parts, doubtful=found[0])
    day = days[0]
    if not year and day < today:
        day = months_after(day, 12) or day
    return replace(parts, day=day)


def _next_numbered(number: int, today: dt.date) -> dt.date | None:
    for ahead in range(13):
        month = months_after(today.replace(day=1), ahead)
        if month is None:
            return None
        try:
            day = month.replace(day=number)
        except ValueError:
            continue
        if day >= today:
            return day
    return None


def _codes(names: str) -> tuple[str, ...]:
    found = {name.rstrip("s") if name.rstrip("s") in WEEKDAYS else name for name in re.findall(_weekday, names)}
    return tuple(code for code, name in zip(CODES, WEEKDAYS, strict=True) if name in found)


def _frequency(unit: str) -> str:
    return {
        "minute": "MINUTELY",
        "hour": "HOURLY",
        "day": "DAILY",
        "week": "WEEKLY",
        "month": "MONTHLY",
        "year": "YEARLY",
    }[unit]


def _number(word: str) -> int:
    word = " ".join(word.split())
    if word in ("the", "a", "an"):
        return 1
    return number_of(word)
