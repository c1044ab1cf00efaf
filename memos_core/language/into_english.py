"""Translates the time words of other languages into the English ones that `times` and its siblings read: "mañana a las 9" becomes "tomorrow
at 9".

The words are closed sets (weekdays, months, numbers, units), kept in `resources/language/times/`. dateparser, which knows more languages,
was tried: for eight of fifteen simple requests it returned another time than was said ("tomorrow at 9" became tomorrow at the present
hour), without a sign that it was unsure.
"""

from __future__ import annotations

import functools
import importlib.resources
import re
import tomllib
from typing import Any

from memos_core.days import MONTHS, WEEKDAYS
from memos_core.language.identification import ENGLISH
from memos_core.text_matching import folded

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
"""How umlauts are typed on a keyboard without them."""
_SHORTENED = re.compile(
    rf"(?<!\w)({'|'.join(name[:3] for name in (*MONTHS, *WEEKDAYS))}|sept|tues|thurs)\.(?=\s)", re.I
)
"""Abbreviated months and weekdays with a full stop: "Dec. 7"."""
_AT_DAY = r"(?:(?<=\bam )|(?<=\bden )|(?<=\bdem )|(?<=\bzum )|(?<=\bvom ))"
_NOT_BEHIND_DAY = (
    r"(?!\w|\s?[:/.h-]\s?\d|\s?(?:h|heures?|min|minutes?|mn|fois|jours?|semaines?|mois|ans|prochaine?s?)\b)"
)
_DATES = {
    # "24.12.", "am 24.12", "am 3. Mai", "am 24"; "So" (Sunday) before one adds nothing to it, and is no such word elsewhere
    "de": rf"(?<![\d.:])(?:(?:(?<!\w)so[.,]{{0,2}}\s(?:den\s)?)?(?P<day>\d{{1,2}})\.\s?(?P<month>0?[1-9]|1[0-2])\.(?!\d)"
    rf"|{_AT_DAY}(?P<short_day>\d{{1,2}})\.(?P<short_month>0?[1-9]|1[0-2])(?![\d.:]|\s*uhr)"
    rf"|(?<!\bum )(?<!\bgegen )(?P<ordinal>\d{{1,2}})\.(?=\s|$|[,|])"
    rf"|{_AT_DAY}(?P<short>\d{{1,2}})(?=\s|$|,)(?!\s*uhr))",
    # "le 24 au matin", "mardi 8"
    "fr": rf"(?:(?<=\b[lad][eu] )|(?<=\b(?:lun|mar|jeu)di )|(?<=\bsamedi )|(?<=\b(?:mercre|vendre)di )|(?<=\bdimanche ))"
    rf"(?P<ordinal>\d{{1,2}}){_NOT_BEHIND_DAY}",
}
"""For each language, the pattern of days of a month that are written in digits without an ordinal ending such as English has."""
_DAY_FIRST = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})(?:/(\d{4}|\d\d))?(?!/?\d|\s(?:hora|heure)|\s?h\b)")
"""A date in digits: "3/12" is the 3rd of December in every language but English."""


@functools.lru_cache(maxsize=4)
def _told(language: str) -> dict[str, Any]:
    """The time words of a language, as stored."""
    text = (
        importlib.resources.files("resources").joinpath(f"language/times/{language}.toml").read_text(encoding="utf-8")
    )
    return tomllib.loads(text)


def _heads(language: str) -> dict[str, str]:
    """The last parts of compound words and their English meaning: "Romflug" becomes "rom flight"."""
    heads: dict[str, str] = _told(language).get("heads", {})
    return heads


@functools.lru_cache(maxsize=4)
def _words(language: str) -> dict[str, str]:
    """The words of a language, folded for comparison, with their English meaning."""
    told = _told(language)
    days = {name for day in WEEKDAYS for name in (day.lower(), day[:3].lower())}
    ended = {f"{stem}{end}": meant for stem, meant in told.get("stems", {}).items() for end in told["endings"]}
    told_words = ended | told["words"]
    words = {folded(word.translate(_UMLAUTS)): meant for word, meant in told_words.items()}
    words |= {folded(word): meant for word, meant in told_words.items()}
    joined = {
        f"{word}{space}{folded(part.translate(table))}": f"{day} {meant}"
        for word, day in words.items()
        for part, meant in told.get("parts", {}).items()
        for space in ("", " ")
        for table in ({}, _UMLAUTS)
        if day in days
    }
    return joined | words


@functools.lru_cache(maxsize=4)
def _pattern(language: str) -> re.Pattern[str]:
    words = sorted(map(re.escape, _words(language)), key=len, reverse=True)
    ended = "|".join(word if word.endswith("'") else rf"{word}(?![^\W\d_])" for word in words)  # "l'anniversaire"
    heads = "|".join(_heads(language))
    patterns = [rf"(?<![^\W\d_])(?:{ended})", _DATES.get(language, "")]
    if heads:
        patterns.append(rf"(?<!\w)(?P<first>[^\W\d_]{{3,}})(?P<head>{heads})(?!\w)")
    return re.compile("|".join(pattern for pattern in patterns if pattern))


def in_english(text: str, language: str) -> str:
    """The text in lower case and without accents, with its time words in English."""
    plain = _SHORTENED.sub(r"\1 ", folded(text.translate(_APOSTROPHES)))
    if language == ENGLISH:
        return plain
    words = _words(language)
    plain = _DAY_FIRST.sub(r"\1.\2.\3", plain)
    if dates := _told(language).get("dates"):  # "el 23"
        plain = re.sub(dates, _day_of_month, plain)

    def translated(found: re.Match[str]) -> str:
        given = found.groupdict()
        if day := given.get("day") or given.get("short_day"):
            month = int(given.get("month") or given["short_month"])
            return f"{day}th {MONTHS[month - 1].lower()}"
        if day := given.get("ordinal") or given.get("short"):
            return f"{day}th"
        if given.get("head"):
            return f"{given['first']} {_heads(language)[given['head']]}"
        before, after = plain[: found.start()][-1:], plain[found.end() :][:1]  # "18uhr30"
        return f"{' ' * before.isdigit()}{words[found[0]]}{' ' * after.isdigit()}"

    return _pattern(language).sub(translated, plain)


def _day_of_month(found: re.Match[str]) -> str:
    *before, number = (one for one in found.groups() if one is not None)
    return f"{' '.join(before)} {number}th"


@functools.lru_cache(maxsize=1)
def _polite() -> re.Pattern[str]:
    told = [words for name in (ENGLISH, "de", "es", "fr") for words in _told(name)["polite"]]
    ordered = sorted({form for words in told for form in (words, folded(words))}, key=len, reverse=True)
    return re.compile(rf"(?:[\s,;.!-]+(?:{'|'.join(map(re.escape, ordered))}))+[\s.!]*$", re.IGNORECASE)


def without_politeness(text: str) -> str:
    """A text without the polite words at its end: "please", "stp"."""
    return _polite().sub("", text.translate(_APOSTROPHES)) if text else text
