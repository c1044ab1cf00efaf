"""What tokens of a request (`lexing`) mean as a time of day, and as an amount."""

from __future__ import annotations

import re
from collections.abc import Sequence

from memos_core.language.clock_times import Clock, before_hour, checked
from memos_core.reminders.lexing import Token


def amount_of(said: Sequence[Token]) -> float:
    """ "Two", "a", "half an", "one and a half", "three quarters of an"."""
    kinds = "".join(word.kind for word in said)
    numbers = [int(str(word.value)) for word in said if word.kind == "n"]
    if "Q" in kinds:
        return (numbers[0] if numbers else 1) / 4
    if "H" in kinds:
        return (numbers[0] if numbers else 0) + 0.5
    return numbers[0] if numbers else 1


def figures_of(word: Token) -> tuple[int, int]:
    """Hour and minute of a time of day."""
    assert isinstance(word.value, tuple)  # a time of day always is
    return word.value[0], word.value[1]


def clock_of(said: Sequence[Token]) -> Clock | None:
    """A time of day; None where there is no such time: "25:00"."""
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
