"""How texts are compared when they are searched: without case, accents, ligatures and invisible characters, and character by
character where a script puts no spaces between its words. The one place that decides this."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
"""Thai, Lao, Burmese, Khmer, Japanese, Chinese."""
_RUNS = re.compile(f"(?P<unspaced>[{_UNSPACED}]+)|[^{_UNSPACED}]+")
_UNSPACED_RUN = re.compile(f"[{_UNSPACED}]+")
_ACCENT = re.compile("[\u0300-\u036f]")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]")
"""Soft hyphens, joiners, marks of direction: they stand within words and are not seen."""
_LETTERS = str.maketrans({"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ħ": "h"})
"""The letters of Latin alphabets that Unicode does not take apart."""


def folded(text: str) -> str:
    """The text as it is compared: "Café", "CAFE" and "cafe" give the same, so do "Straße" and "STRASSE", and a ligature of a
    PDF and its letters."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", _INVISIBLE.sub("", text).casefold())
    return unicodedata.normalize("NFC", _ACCENT.sub("", apart)).casefold().translate(_LETTERS)


def occurrences(text: str, searched: str) -> list[tuple[int, int]]:
    """Where a text holds another, compared as `folded` compares them: begin and end of each place, in the text as it is."""
    wanted = folded(searched)
    if not wanted:
        return []
    if text.isascii():
        plain, places = text.lower(), None
    else:
        parts = [folded(character) for character in text]
        plain = "".join(parts)
        places = [place for place, part in enumerate(parts) for _ in part]
    found = []
    start = plain.find(wanted)
    while start >= 0:
        end = start + len(wanted)
        found.append((start, end) if places is None else (places[start], places[end - 1] + 1))
        start = plain.find(wanted, end)
    return found


def pieces(word: str) -> Iterator[tuple[str, bool]]:
    """What a folded word is searched by: the word itself, or, in a script without spaces, each pair of adjacent characters (or a
    single character). With each comes whether it is such a part."""
    for run in _RUNS.finditer(word):
        characters = run["unspaced"]
        if characters is None:
            yield run[0], False
        elif len(characters) == 1:
            yield characters, True
        else:
            yield from ((characters[n : n + 2], True) for n in range(len(characters) - 1))


def searchable(text: str) -> str:
    """What a full-text index is given for a text: the folded text, and below it, for scripts without spaces, each character and each
    pair of adjacent ones. ASCII stays as it is, because the index itself ignores case."""
    if text.isascii():
        return text
    plain = folded(text)
    parts: list[str] = []
    for run in _UNSPACED_RUN.findall(plain):
        parts += [*run, *(run[n : n + 2] for n in range(len(run) - 1))]
    return f"{plain}\n{' '.join(parts)}" if parts else plain
