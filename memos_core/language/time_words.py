"""The English time words, each of which is defined only here, and the patterns that are built from them.

Their combinations are read by `times` (days and moments), `coming_days` (days that a request names), `clock_times` and `recurrence_reading`. The
patterns are for lower case or IGNORECASE.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from memos_core.days import MONTHS, SEASONS, WEEKDAYS

_ENOUGH = 3
"""Months and weekdays may be abbreviated to this many letters."""
_SPACE = r"\s+"


def _numbers_of(names: Iterable[str], first: int) -> dict[str, int]:
    numbers = {name.lower(): number for number, name in enumerate(names, first)}
    return numbers | {name[:_ENOUGH]: number for name, number in numbers.items()}


def _any_of(words: Iterable[str]) -> str:
    longest_first = sorted(words, key=len, reverse=True)
    return rf"(?:{'|'.join(word.replace(' ', _SPACE) for word in longest_first)})"


MONTH_NUMBERS = _numbers_of(MONTHS, 1) | {"sept": 9}
WEEKDAY_NUMBERS = _numbers_of(WEEKDAYS, 0) | {"tues": 1, "thurs": 3}
"""Monday is 0."""
SEASON_MONTHS = SEASONS | {"fall": SEASONS["autumn"]}
"""The month in which each season begins."""
DECADE_NUMBERS = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50,
    "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
}  # fmt: skip
_DAY_NAMES = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
DAY_ORDINALS = (
    {name: number for number, name in enumerate(_DAY_NAMES, 1)}
    | {f"twenty {name}": 20 + number for number, name in enumerate(_DAY_NAMES[:9], 1)}
    | {"thirtieth": 30, "thirty first": 31}
)
"""The days of a month in words."""
INEXACT = {"a few": 3, "a couple of": 2, "a couple": 2, "few": 3, "couple of": 2}
"""The number assumed where the number is left open."""
_ONES = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_TO_TWELVE = _ONES | {"ten": 10, "eleven": 11, "twelve": 12}
_TEENS = {
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60}
_NUMBERS = {"a": 1, "an": 1, "the": 1} | INEXACT | _TO_TWELVE | _TEENS | _TENS
NUMBER_WORDS = _TO_TWELVE | _TEENS | _TENS
SECONDS = {"second": 1, "minute": 60, "hour": 3600}
"""The lengths of the units that are shorter than a day."""
_SHORT_UNITS = {"sec": "second", "min": "minute"}

MONTH = _any_of(MONTH_NUMBERS)
SEASON = _any_of(SEASON_MONTHS)
WEEKDAY = _any_of(name.lower() for name in WEEKDAYS)
SHORT_WEEKDAY = _any_of(name for name in WEEKDAY_NUMBERS if name.title() not in WEEKDAYS)
DECADE = _any_of(DECADE_NUMBERS)
DAY_NUMBER_ENDING = r"(?:st|nd|rd|th)?"
COUNT = rf"(?:\d{{1,4}}|{_any_of(_TENS)}[\s-]{_any_of(_ONES)}|{_any_of(word for word in _NUMBERS if word != 'the')})"
"""A quantity: in digits, in words, or inexact."""
MINUTES = rf"(?:\d\d|{_any_of(_TEENS | _TENS)}(?:[\s-]{_any_of(_ONES)})?)"
"""The minutes after an hour: nine *thirty*."""
HOUR = rf"(?:\d{{1,2}}|{_any_of(_TO_TWELVE)})"
UNIT = r"(?:second|sec|minute|min|hour|day|week|fortnight|month|year|decade)"
PARTS_OF_DAY = {
    "morning": ("morning", "mornings", "forenoon", "am"),
    "afternoon": ("afternoon", "afternoons", "arvo"),
    "evening": ("evening", "evenings"),
    "night": ("night", "nights", "nite"),
    "noon": ("lunchtime", "lunchtimes"),
}
"""The words for each part of the day. Those of other languages are translated into these (`resources/language/times/`)."""
PART_OF_DAY = _any_of(name for name in PARTS_OF_DAY if name != "noon")


def alone(pattern: str) -> re.Pattern[str]:
    """A pattern, in lower case and VERBOSE, that matches only whole words."""
    return re.compile(rf"(?<![\w'])(?:{pattern})(?![\w'])", re.VERBOSE)


def length(name: str) -> str:
    """The pattern of a length of time: `three weeks`, `half an hour`, `two hours and a half`. Its groups are `name`, `name_unit` and
    `name_half`."""
    return rf"(?P<{name}>half\s+an(?=\s+hour)|{COUNT})\s+(?P<{name}_unit>{UNIT})s?(?P<{name}_half>\s+and\s+a\s+half)?"


def number_of(word: str) -> int:
    """The number that a word stands for: `3`, `three`, `twenty-five`, `a few`, `the`."""
    word = " ".join(word.lower().split())
    if word.isdigit():
        return int(word)
    if word in _NUMBERS:
        return _NUMBERS[word]
    tens, ones = re.split(r"[\s-]", word)
    return _TENS[tens] + _ONES[ones]


def unit_of(word: str) -> str:
    """A unit of time under its full name: `min` becomes `minute`."""
    return _SHORT_UNITS.get(word.lower(), word.lower())
