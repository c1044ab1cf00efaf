"""What tokens of a request (`lexing`) mean as a time of day, and as an amount."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memos_core.language.clock_times import Clock, before_hour, checked, earlier
from memos_core.language.time_words import SECONDS
from memos_core.reminders.lexing import Token

_WAKING = 7
"""From this hour on, an hour without a half of the day is taken as the first half: "at 8" is in the morning."""


def amount_of(said: Sequence[Token]) -> float:
    """An amount as a number: "two", "a", "half an", "one and a half", "three quarters of an"."""
    kinds = "".join(word.kind for word in said)
    numbers = [int(str(word.value)) for word in said if word.kind == "n"]
    if "Q" in kinds:
        return (numbers[0] if numbers else 1) / 4
    if "H" in kinds:
        return (numbers[0] if numbers else 0) + 0.5
    return numbers[0] if numbers else 1


def seconds_of(said: Sequence[Token]) -> float | None:
    """A length of time in seconds: "20 minutes", "an hour and a half"; None where there is no unit of the clock."""
    place = next((number for number, word in enumerate(said) if word.kind == "u"), None)
    if place is None:
        return None
    unit = str(said[place].value)
    if unit not in SECONDS:
        return None
    seconds = amount_of(said[:place]) * SECONDS[unit]
    rest = [word for word in said[place + 1 :] if word.kind != "+"]
    if rest:
        more = str(rest[-1].value) if rest[-1].kind == "u" else "minute" if rest[0].kind == "n" else unit
        seconds += amount_of([word for word in rest if word.kind != "u"]) * SECONDS.get(more, 60)
    return seconds


def with_part(clock: Clock, part: str) -> Clock | None:
    """A time of day with the part of the day that was said; None where that does not tell which half is meant: "2 at night"."""
    late = Clock((clock.hour + 12) % 24, clock.minute, True)
    early = Clock(clock.hour, clock.minute, True)
    if part == "morning":
        return early if clock.hour < 12 else Clock(0, clock.minute, True)
    if part == "noon":
        return early if clock.hour >= 10 else late
    if part in ("night", "tonight") and clock.hour in (12, *range(1, 5)):
        return None
    return late if clock.hour < 12 else early


def in_order(clocks: Sequence[Clock], *, figures: bool) -> list[Clock]:
    """Several times of one day, each in the half of the day that is meant, given that they are said in order of time. Empty where
    that leaves it open: "at 2 and 5".

    Args:
        clocks: the times as they were said.
        figures: whether no half of the day was said with any of them. Then one after 12 shows that all are on a 24-hour clock.
    """
    all_sure = figures and any(clock.hour > 12 for clock in clocks)
    found = list[Clock]()
    for number, clock in enumerate(clocks):
        halves = [clock] if clock.sure or all_sure else [clock, Clock((clock.hour + 12) % 24, clock.minute, True)]
        after = [one for one in halves if not found or _key(one) > _key(found[-1])]
        later = next((one for one in clocks[number + 1 :] if one.sure), None)
        fits = [one for one in after if later is None or _key(one) < _key(later)]
        if len(fits) > 1 and later is None and clock.hour >= _WAKING:
            fits = fits[:1]
        if len(fits) != 1:
            return []
        found.append(Clock(fits[0].hour, fits[0].minute, True))
    return found


def _key(clock: Clock) -> tuple[int, int]:
    return clock.hour, clock.minute


def earlier_clock(clock: Clock, minutes: int) -> tuple[Clock, int]:
    """The time of day that is this many minutes earlier, and how many days earlier that is."""
    back = clock.hour * 60 + clock.minute - minutes
    return Clock(*earlier(clock.hour, clock.minute, minutes), clock.sure), -(back // (24 * 60))


def figures_of(word: Token) -> tuple[int, int]:
    """Hour and minute of a time of day."""
    assert isinstance(word.value, tuple)  # a time of day always is
    return word.value[0], word.value[1]


def clock_of(said: Sequence[Token]) -> Clock | None:
    """The time of day that these tokens name; None where there is no such time: "25:00"."""
    said = [word for word in said if word.kind not in "AROI,"]
    kinds = "".join(word.kind for word in said)
    half = next((str(word.value) for word in said if word.kind == "M"), "")
    numbers = [int(str(word.value)) for word in said if word.kind in "nY"]
    if any(word.kind == "u" and word.value not in ("hour", "minute") for word in said):
        return None
    if len(numbers) == 1 and numbers[0] >= 100:  # "for 1430"
        return checked(*divmod(numbers[0], 100), half, sure=True)
    if behind := re.match(
        r"(?:n[uK]|t)(?:\+?a?(?P<more>[HQ])|G(?P<less>[Qn]))", kinds
    ):  # "8 h and half", "noon less ten"
        hour = numbers[0] if kinds[0] == "n" else figures_of(said[0])[0]
        if behind["more"]:
            return checked(hour, 30 if behind["more"] == "H" else 15, half, sure=kinds[0] == "t")
        return before_hour(hour, 15 if behind["less"] == "Q" else numbers[-1], half, sure=kinds[0] == "t")
    if kinds.startswith("t"):
        hour, minute = figures_of(said[0])
        value = said[0].value
        sure = isinstance(value, tuple) and (len(value) == 2 or value[2] == 1)
        return checked(hour, minute, half, sure=sure)
    if re.match(r"nu?[PZCB]b", kinds):  # "five to half-before nine" is 8:25
        if any(word.kind == "u" and word.value != "minute" for word in said):
            return None
        missing = int(str(next(word.value for word in said if word.kind == "b")))
        away = numbers[0] if "Z" in kinds or "B" in kinds else -numbers[0]
        return before_hour(numbers[1], missing + away, half)
    if kinds[0] == "b":
        return before_hour(numbers[0], int(str(said[0].value)), half)
    if "Q" in kinds or kinds[:2] == "HP":
        minutes = 15 if "Q" in kinds else 30
        numbers = [minutes, *numbers]
    elif kinds[0] == "H":
        return checked(numbers[0], 30, half) if numbers else None
    elif not re.match(r"nu?[PZCB]", kinds):
        if any(word.kind == "u" and word.value != "hour" for word in said):
            return None
        return checked(numbers[0], numbers[1] if len(numbers) > 1 else 0, half)
    minutes, hour = numbers[:2]
    if any(word.kind == "u" and word.value != "minute" for word in said):
        return None
    if "P" in kinds or "C" in kinds:
        return checked(hour, minutes, half)
    return before_hour(hour, minutes, half)
