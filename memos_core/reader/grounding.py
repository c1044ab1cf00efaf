"""Checks what a model has written about a message against the message: a model must not add to what the person said."""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass

_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff]"  # written without spaces: one by one
    r"|[^\W_](?:[^\W_]|['’‘`´](?=[^\W_]))*"
)
_APOSTROPHES = re.compile("['’‘`´]")
FREE_LENGTH = 3
"""In alphabetic scripts, words of up to this many letters merely hold a sentence together, so that they may be added."""
LIKENESS = 0.75
"""Similarity (difflib) from which two words count as forms or spellings of one: "starting" and "start", "alergic" and "allergic"."""
MOST_ADDED = 0.34
"""The share of a sentence's words that it may add where it completes something said in note form: "Jo here" becomes "My name is Jo." Of 402
sentences that people made from messages, 399 stay within it."""


LEAST_KEPT = 0.5
"""The share of a quotation's words (without short ones in lower case) that its sentence has to keep. 420 of 434 do."""
FIRST_CHARACTER = "\u3000"
"""The first character of the scripts that are written without spaces."""


@dataclass(frozen=True)
class Word:
    """A word of a text: its place, and a form that does not depend on spelling variants."""

    folded: str
    start: int
    end: int
    capital: bool


def words_of(text: str) -> list[Word]:
    """The words of a text, regardless of case, accents, apostrophes and character width."""
    return [Word(folded(match[0]), match.start(), match.end(), match[0][0].isupper()) for match in _WORD.finditer(text)]


def folded(text: str) -> str:
    """A word without case, accents and apostrophes."""
    parts = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold())
    return "".join(character for character in parts if not unicodedata.combining(character))


def located(quotation: str, text: str) -> tuple[int, int] | None:
    """Where a quotation is in a text, regardless of spacing, punctuation and spelling variants; None if it is not there."""
    wanted = [word.folded for word in words_of(quotation)]
    there = words_of(text)
    for first in range(len(there) - len(wanted) + 1) if wanted else ():
        if all(there[first + n].folded == word for n, word in enumerate(wanted)):
            return there[first].start, there[first + len(wanted) - 1].end
    return None


def adds_nothing(sentence: str, sources: Iterable[str], numbers: Collection[str] = ()) -> bool:
    """Whether a sentence says only what these texts say: no further number or name, and few other words.

    Args:
        sentence: the sentence made from the texts.
        sources: what the person wrote.
        numbers: further numbers that it may contain: those of the date that it speaks of.
    """
    known = {word.folded for source in sources for word in words_of(source)}
    digits = {run for word in known for run in re.findall(r"\d+", word)} | set(numbers)
    words = words_of(sentence)
    added = 0
    for position, word in enumerate(words):
        runs = re.findall(r"\d+", word.folded)
        if any(run not in digits for run in runs):
            return False
        if runs or word.folded in known:
            continue
        if _is_free(word.folded) and not (word.capital and position and len(word.folded) > 1):
            continue
        if any(_is_alike(word.folded, other) for other in known):
            continue
        if word.capital and position:
            return False
        added += 1
    return added <= MOST_ADDED * len(words)


def keeps(sentence: str, quotation: str) -> bool:
    """Whether a sentence still says what is quoted: it must keep half of the words that carry the meaning. A translation does not, and
    neither does "I am a vegetarian" for "soy celíaca"."""
    own = [word.folded for word in words_of(sentence)]
    wanted = [word.folded for word in words_of(quotation) if word.capital or not _is_free(word.folded)]
    told = sum(any(word == other or _is_alike(word, other) for other in own) for word in wanted)
    return told >= LEAST_KEPT * len(wanted)


def _is_free(word: str) -> bool:
    """Whether a word is short and in an alphabetic script."""
    return len(word) <= FREE_LENGTH and not word[0].isdigit() and word[0] < FIRST_CHARACTER


def _is_alike(one: str, other: str) -> bool:
    """Whether two words are forms or spellings of the same word."""
    shorter, longer = sorted((len(one), len(other)))
    if shorter < FREE_LENGTH or 2 * shorter < LIKENESS * (shorter + longer):
        return False
    return one[0] == other[0] and difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() >= LIKENESS
