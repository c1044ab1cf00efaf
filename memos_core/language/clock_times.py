"""Times of day that a text names: "at half past nine", "17:30", "8 pm", "noon"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memos_core.language.time_words import COUNT, HOUR, MINUTES, number_of

_few = r"(?:5|10|20|five|ten|twenty(?:[\s-]five)?)"
"""Numbers of minutes before or after an hour after which "minutes" may be left out: "ten past nine"."""
_half = r"(?:[ap]m\b|[ap]\.m\b\.?)"
_forms = rf"""(?:a\s+)?(?P<part>half|quarter|{COUNT}\s+minutes|{_few})\s+(?P<past>past|after|to|before)\s+(?P<past_hour>{HOUR})(?:\s*(?P<past_half>{_half}))?(?:\s*o'clock)?
    |half\s+(?P<half_of>{HOUR})(?!\s+(?:an?|hour))
    |(?P<word>noon|midday|midnight)
    |(?P<hour>\d{{1,2}})\s?(?:[:h]|(?<=\d)\.)(?P<minute>\d\d)(?:\s*o'clock|\s*h)?(?:\s*(?P<half>{_half}))?
    |(?P<half_hour>{HOUR})\s*(?P<its_half>{_half})
    |(?P<whole>{HOUR})\s*(?:o'clock|h)(?:\s+(?P<whole_minute>{MINUTES}))?"""
_bare = rf"(?P<bare>{HOUR})(?:\s+hours)?(?:\s+(?P<bare_minute>{MINUTES}))?"

_BESIDE_DAY = re.compile(rf",?\s+(?:at|around)\s+(?:{_forms}|{_bare})(?![\w:])", re.VERBOSE | re.IGNORECASE)


@dataclass(frozen=True)
class Clock:
    """A time of day."""

    hour: int
    minute: int
    sure: bool
    """Whether the half of the day is certain, because it is said or follows from the hour."""


def beside_day(text: str, start: int) -> re.Match[str] | None:
    """The time of day that directly follows a day ending at `start`: "tomorrow | at 5pm"."""
    return _BESIDE_DAY.match(text, start)


def clock_of(found: re.Match[str]) -> Clock | None:
    """The meaning of a match of these patterns; None if there is no such time of day: "25:00"."""
    given = {name: value.lower() for name, value in found.groupdict().items() if value}
    if "word" in given:
        return Clock(0 if given["word"] == "midnight" else 12, 0, True)
    half = (given.get("half") or given.get("its_half") or given.get("past_half") or "")[:1]
    if "past" in given:
        minutes = {"half": 30, "quarter": 15}.get(given["part"])
        minutes = number_of(re.sub(r"\s+minutes$", "", given["part"])) if minutes is None else minutes
        hour = number_of(given["past_hour"])
        if given["past"] in ("past", "after"):
            return checked(hour, minutes, half)
        return before_hour(hour, minutes, half)
    if "hour" in given:
        return checked(int(given["hour"]), int(given["minute"]), half, sure=given["hour"].startswith("0"))
    if "half_hour" in given:
        return checked(number_of(given["half_hour"]), 0, half)
    if "half_of" in given:  # British: "half four"
        return checked(number_of(given["half_of"]), 30, "")
    minutes = number_of(given.get("whole_minute") or given.get("bare_minute") or "0")
    return checked(number_of(given.get("whole") or given["bare"]), minutes, "")


def earlier(hour: int, minute: int, minutes: int) -> tuple[int, int]:
    """The hour and minute that lie this many minutes before a time of day."""
    return divmod((hour * 60 + minute - minutes) % (24 * 60), 60)


def before_hour(hour: int, minutes: int, half: str = "", *, sure: bool = False) -> Clock | None:
    """The time this many minutes before an hour: a quarter to one is 12:45. Otherwise like `checked`."""
    hour, minute = earlier(hour % 24, 0, minutes)
    return checked(hour or 12, minute, half, sure=sure)


def checked(hour: int, minute: int, half: str, *, sure: bool = False) -> Clock | None:
    """A time of day; None if there is no such time.

    Args:
        hour: as it was said.
        minute: as it was said.
        half: `a` or `p` if the half of the day is said, else "".
        sure: whether the half of the day is clear even if it is not said.
    """
    if hour > 24 or (hour == 24 and minute) or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        return Clock(hour % 12 + (12 if half == "p" else 0), minute, True)
    return Clock(hour % 24, minute, sure or hour > 12 or hour == 0)
