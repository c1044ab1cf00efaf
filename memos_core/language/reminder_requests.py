"""Requests to be reminded: whether a message is one, in which language, and its words of times in English.

The words are closed sets (weekdays, months, numbers, units), kept in `resources/language/reminders.toml`. dateparser, which knows
more languages, was tried: of fifteen simple requests it gave eight another time than was said ("tomorrow at 9" was the present hour
of tomorrow), without a sign that it was unsure.
"""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib
from dataclasses import dataclass
from typing import Any

from memos_core.days import MONTHS, WEEKDAYS
from memos_core.language.identification import ENGLISH, language_of

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'"})
_EDGES = " \t\n,.:;!?¿¡-–—|"
BETWEEN = " | "
"""In the text of a request: what stood before the request, and what behind it."""
LONGEST_REQUEST = 500
"""Characters; a longer message is more than a request."""
_SHORTENED = re.compile(
    rf"(?<!\w)({'|'.join(name[:3] for name in (*MONTHS, *WEEKDAYS))}|sept|tues|thurs)\.(?=\s)", re.I
)
"""Months and weekdays with a full stop: "Dec. 7"."""
_CLAUSE_ENDS = re.compile(r"[.,:;!?¿¡]")


@dataclass(frozen=True)
class Translated:
    """A text whose words of times are English, in lower case; all other words are as they were."""

    text: str
    origin: tuple[tuple[int, int], ...]
    """For each of its characters where it is from in the original: from, to."""

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Where a stretch of it is from in the original."""
        return self.origin[start][0], self.origin[end - 1][1]


@dataclass(frozen=True)
class Request:
    """A message that asks to be reminded."""

    language: str
    text: str
    """What it says beside the request itself: times and task, each where it stood."""
    bare: bool
    """Whether it might as well ask for something told: "remind me of my dog's name"."""


@functools.lru_cache(maxsize=1)
def _languages() -> dict[str, Any]:
    text = importlib.resources.files("resources").joinpath("language/reminders.toml").read_text(encoding="utf-8")
    found = tomllib.loads(text)
    days = {day.lower() for day in WEEKDAYS}
    for one in found.values():
        one["words"] |= {
            f"{word}{part}": f"{day} {meant}"
            for word, day in one["words"].items()
            for part, meant in one.get("parts", {}).items()
            if day in days
        }
    return found


def _any_of(words: list[str]) -> str:
    """A pattern for these words; "…" stands for what may come between two of them."""
    parts = [word.split(" … ") for word in sorted(words, key=len, reverse=True)]
    return "|".join(
        re.escape(first) + "".join(rf"(?=.*(?<!\w){re.escape(one)}(?!\w))" for one in later) for first, *later in parts
    )


@functools.lru_cache(maxsize=1)
def _asks() -> dict[str, re.Pattern[str]]:
    return {
        name: re.compile(rf"(?<!\w)(?:(?P<asks>{_any_of(one['asks'])})|(?P<notes>{_any_of(one['notes'])}))(?!\w)", re.I)
        for name, one in _languages().items()
    }


@functools.lru_cache(maxsize=8)
def _no_asks(language: str) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """What stands somewhere before words that are then no request ("*ich* erinnere mich"), and right before a noun ("*my* reminder")."""
    one = _languages()[language]
    after = re.compile(rf"(?<!\w)(?:{_any_of(one['not_after'])})(?!\w)", re.I) if one["not_after"] else None
    return after, re.compile(rf"(?<!\w)(?:{_any_of(one['not_beside'])})\s*$", re.I)


@functools.lru_cache(maxsize=8)
def _words(language: str) -> re.Pattern[str] | None:
    words = list(_languages()[language]["words"])
    # "24.12." and "am 3. Mai"
    ordinal = (
        r"(?P<day>\d{1,2})\.(?P<month>0?[1-9]|1[0-2])\.(?!\d)|(?P<ordinal>\d{1,2})\.(?=\s)|" if language == "de" else ""
    )
    return re.compile(rf"{ordinal}(?<!\w)(?:{_any_of(words)})(?!\w)", re.I) if words else None


def request_in(message: str) -> Request | None:
    """The request of a message that asks to be reminded; None where it does not ask that.

    Only a message that is nothing else counts: "did I ask you to remind me?" speaks of it.
    """
    plain = message.translate(_APOSTROPHES)
    if len(plain) > LONGEST_REQUEST or len(plain.split("\n")) > 4:
        return None
    for language, asks in _asks().items():
        for found in asks.finditer(plain):
            request = _request_at(plain, found, language)
            if request is not None:
                return request
    return None


def _request_at(plain: str, found: re.Match[str], language: str) -> Request | None:
    before, after = plain[: found.start()], plain[found.end() :].lstrip(" ,:-")
    clause, noun = _CLAUSE_ENDS.split(before)[-1], found["notes"] is not None
    somewhere, beside = _no_asks(language)
    # "Remind me" and "rappelle-moi" are clear; "daran erinnern" and "me rappeler" may mean to remember.
    clear = not noun and (language == ENGLISH or found[0].lower().endswith(("moi", "werden")))
    if (not clear and somewhere is not None and somewhere.search(clause)) or (noun and beside.search(before)):
        return None
    first = re.match(r"\w+(?: \w+)?", after)
    words = first[0].lower() if first else ""
    if any(words == one or words.startswith(f"{one} ") for one in _languages()[language]["asking"]):
        return None
    bare = language == ENGLISH and not noun and words.split(" ")[0] in ("of", "about")
    start = without_polite(before, language)
    return Request(language, f"{start}{BETWEEN}{after}" if start else after, bare)


def without_polite(text: str, language: str) -> str:
    """A text without what is said at its edges out of politeness, or on the way to a request."""
    polite = _any_of([*_languages()[language]["polite"], *_languages()[language]["before"]])
    begins = re.compile(rf"^(?:{polite})(?!\w)", re.I)
    ends = re.compile(rf"(?<!\w)(?:{polite})$", re.I)
    while True:
        shorter = ends.sub("", begins.sub("", text.strip(_EDGES)).strip(_EDGES)).strip(_EDGES)
        if shorter == text:
            return text
        text = shorter


def language_of_times(text: str) -> str:
    """The language in which a text without a request is read: English where it is in none of those that are known here."""
    language = language_of(text)
    return language if language in _languages() else ENGLISH


def translated(text: str, language: str) -> Translated:
    """The text with its words of times in English."""
    words, pattern = _languages()[language]["words"], _words(language)
    plain = text.translate(_APOSTROPHES)
    plain = _SHORTENED.sub(r"\1 ", plain)
    if pattern is None:
        return Translated(_lower(plain), tuple((n, n + 1) for n in range(len(plain))))
    parts, origin, done = list[str](), list[tuple[int, int]](), 0

    def keep(to: int) -> None:
        parts.append(_lower(plain[done:to]))
        origin.extend((n, n + 1) for n in range(done, to))

    for found in pattern.finditer(plain):
        keep(found.start())
        given = found.groupdict()
        if given.get("day"):
            word = f"{given['day']}th {MONTHS[int(given['month']) - 1].lower()}"
        else:
            word = f"{given['ordinal']}th" if given.get("ordinal") else words[found[0].lower()]
        parts.append(word)
        origin.extend([found.span()] * len(word))
        done = found.end()
    keep(len(plain))
    return Translated("".join(parts), tuple(origin))


def task_of(text: str, language: str) -> str:
    """A task without the words that lead to it: "to call the dentist" is "call the dentist"."""
    known = _languages()[language]
    lead = re.compile(rf"^(?:{_any_of(known['lead'])})(?:(?<=')|(?!\w))", re.I)
    tail = re.compile(rf"(?<!\w)(?:{_any_of(known['polite'])})\s*[.?!]*$", re.I)
    text = " ".join(text.replace("|", " ").split())
    while True:
        shorter = text.strip(_EDGES)
        shorter = lead.sub("", tail.sub("", shorter).strip(_EDGES)).strip(_EDGES)
        if shorter == text:
            return text
        text = shorter


def _lower(text: str) -> str:
    """In lower case, with as many characters as before."""
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
