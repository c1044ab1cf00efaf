"""The time that a statement speaks of, resolved against the date of its message."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Literal

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)"
)
_DAY = r"(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thurs?|fri|sat|sun)"
_SEASON = r"(?:spring|summer|autumn|fall|winter)"
_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|a couple of|a couple)"
_UNIT = r"(?:minutes?|hours?|days?|weeks?|fortnights?|months?|years?)"
_CLOCK = r"(?P<clock>,?\s+(?:at|around)\s+\d{1,2}(?::\d\d)?\s*(?:am|pm|a\.m\.|p\.m\.)?\b)?"
_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"
_EXPRESSION = re.compile(
    r"\b(?:"
    rf"(?P<date>\d{{4}}-\d\d-\d\d|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}"
    rf"|(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\b(?:,?\s+\d{{4}})?"
    rf"|{_MONTH}\s+(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\b(?:,?\s+\d{{4}})?)"
    r"|(?P<near>(?:the\s+)?day\s+after\s+tomorrow|(?:the\s+)?day\s+before\s+yesterday|yesterday|today|tomorrow|tonight"
    r"|last\s+night|this\s+(?:morning|afternoon|evening))"
    rf"|(?P<ago>{_COUNT}\s+{_UNIT}\s+ago)"
    rf"|(?P<ahead>in\s+(?:about\s+)?{_COUNT}\s+{_UNIT}(?:\s+time)?\b|{_COUNT}\s+{_UNIT}\s+from\s+(?:now|today))"
    r"|(?:at|by|until|till|before|towards?)\s+the\s+(?P<edge>beginning|start|middle|end)\s+of\s+"
    r"(?P<edge_of>the|this|next|last)\s+(?P<edge_what>week|month|year)\b"
    rf"|(?P<which>last|past|next|this|coming)\s+(?P<what>{_DAY}|{_MONTH}|{_SEASON}|weekend|week|month|year)\b"
    rf"|(?:on|by|until|till|since|from|for|before)\s+(?P<day>{_DAY})\b"
    r"|(?:in|since|from|until|till|by|around|back\s+in|during|before|after|of)\s+(?:the\s+)?(?:early\s+|late\s+|mid[- ])?"
    rf"(?:(?P<month>{_MONTH}|{_SEASON})\s*(?:of\s+)?)?(?P<year>(?:19|20)\d\d)\b"
    rf"|(?:in|since|by|until|till|from|during|before)\s+(?:early\s+|late\s+|mid[- ])?(?P<bare>{_MONTH})\b"
    rf"|(?P<bareday>{_DAY})\b(?=\s+(?:morning|afternoon|evening|night|at\b))"
    rf"){_PART}{_CLOCK}",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    rf"\b(?:every|each|most|always|usually|on\s+{_DAY}s|{_DAY}s)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:\w{2,}ed|was|were|had|went|got|met|bought|sold|ran|broke|lost|won|saw|did|came|left|fell|flew|drove|quit|had|"
    r"gave|grew|hurt|began|took|made|ate|wrote|spent|found|since|been)\b"
)
_AHEAD = re.compile(
    r"\b(?:will|going to|scheduled|booked|planned|need|expecting|getting|\w+s on|signed up|am \w+ing)\b"
)
_SEASON_MONTH = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_SEASON_DAYS = 90


def has_time(text: str) -> bool:
    """Whether the text names a point in time, and not a habit ("every Friday")."""
    return _EXPRESSION.search(text) is not None and not _OFTEN.search(text)


def is_past(text: str) -> bool:
    """Whether a time in this normalised statement without "last" or "next" lies behind."""
    text = text.replace("have got", "have")
    return bool(_PAST.search(text)) and not _AHEAD.search(text)


def spoken_of(text: str, date: datetime) -> datetime | None:
    """The first time that a normalised statement names; the beginning of the day, month, season or year it names."""
    match = _EXPRESSION.search(text)
    if match is None or _OFTEN.search(text):
        return None
    toward: Literal["past", "future"] = "past" if is_past(text) or match[0].startswith("since") else "future"
    clock = re.sub(r"^((?:at|around)\s+\d{1,2})$", r"\1:00", (match["clock"] or "").strip(" ,"))
    if match["edge"]:
        return _edge(match["edge"].lower(), match["edge_of"].lower(), match["edge_what"].lower(), date)
    if match["which"]:
        return _relative(match["which"].lower(), match["what"].lower(), clock, date)
    if match["year"]:
        month = (match["month"] or "january").lower()
        return _begin(_parse(f"1 {_month_name(month)} {match['year']}", date, toward))
    if match["bare"]:
        return _begin(_parse(f"1 {match['bare']}", date, toward))
    phrase = match["date"] or match["near"] or match["ago"] or match["ahead"] or match["day"] or match["bareday"]
    phrase = re.sub(r"\ba (?:few|couple(?: of)?)\b", "3" if "few" in phrase else "2", phrase.lower())
    phrase = re.sub(r"\bfortnights?\b", "14 days", phrase.replace("a fortnight", "14 days"))
    phrase = re.sub(r"^(?:the\s+)(?=\d|day)|\babout\s+|\s+time$", "", phrase)
    if phrase == "last night":
        phrase = "yesterday"
    if phrase.startswith("this "):
        phrase = "today"
    if phrase == "tonight":
        phrase = "today"
    moment = _parse(f"{phrase} {clock}".strip(), date, toward)
    if moment is None or clock or re.search(r"\b(?:hours?|minutes?)\b", phrase):
        return moment
    return _begin(moment)


def _relative(which: str, what: str, clock: str, date: datetime) -> datetime | None:
    """ "last Friday", "next May", "this weekend", "last summer"."""
    back = which in ("last", "past")
    toward: Literal["past", "future"] = "past" if back else "future"
    if what in _SEASON_MONTH:
        return _season(_SEASON_MONTH[what], which, date)
    if what == "weekend":
        saturday = _begin(date + timedelta(days=(5 - date.weekday()) % 7))
        if saturday is None:
            return None
        return saturday + timedelta(weeks={"last": -1, "past": -1, "next": 1}.get(which, 0))
    if what in ("week", "month", "year"):
        return _begin(date) if which == "this" else _edge("beginning", "last" if back else "next", what, date)
    if re.fullmatch(_MONTH, what):
        return _begin(_parse(f"1 {what}", date, toward))
    moment = _parse(f"{what} {clock}".strip(), date, toward)
    return moment if clock else _begin(moment)


def _edge(edge: str, which: str, what: str, date: datetime) -> datetime:
    """ "The end of the month", "the beginning of next year", as a day."""
    day = date.replace(hour=0, minute=0, second=0, microsecond=0)
    away = {"next": 1, "last": -1}.get(which, 0)
    if what == "week":
        begin = day - timedelta(days=day.weekday()) + timedelta(weeks=away)
        end = begin + timedelta(weeks=1)
    elif what == "month":
        begin, end = _month(day, away), _month(day, away + 1)
    else:
        begin = day.replace(year=day.year + away, month=1, day=1)
        end = begin.replace(year=begin.year + 1)
    if edge == "end":
        return end - timedelta(days=1)
    return begin + timedelta(days=(end - begin).days // 2) if edge == "middle" else begin


def _month(day: datetime, away: int) -> datetime:
    years, month = divmod(day.month - 1 + away, 12)
    return day.replace(year=day.year + years, month=month + 1, day=1)


def _season(month: int, which: str, date: datetime) -> datetime | None:
    begin = date.replace(year=date.year - 1, month=month, day=1, hour=0, minute=0, second=0, microsecond=0)
    starts = [begin.replace(year=begin.year + years) for years in range(-1, 4)]
    if which in ("last", "past"):
        return max(start for start in starts if start + timedelta(days=_SEASON_DAYS) <= date)
    if which == "next":
        return min(start for start in starts if start > date)
    return min(start for start in starts if start + timedelta(days=_SEASON_DAYS) > date)


def _month_name(word: str) -> str:
    months = {3: "march", 6: "june", 9: "september", 12: "december"}
    return months[_SEASON_MONTH[word]] if word in _SEASON_MONTH else word


def _begin(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.replace(hour=0, minute=0, second=0, microsecond=0)


def _parse(phrase: str, date: datetime, toward: Literal["past", "future"]) -> datetime | None:
    import dateparser  # takes a third of a second, for which the window need not wait at the start

    moment: datetime | None = dateparser.parse(
        phrase,
        languages=["en"],
        settings={
            "RELATIVE_BASE": date.replace(tzinfo=None),
            "PREFER_DATES_FROM": toward,
            "DATE_ORDER": "DMY",
            "RETURN_AS_TIMEZONE_AWARE": False,
        },
    )
    return None if moment is None else moment.replace(tzinfo=date.tzinfo)
