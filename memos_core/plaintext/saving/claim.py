"""Takes a statement apart so that two statements can be compared: the words that carry meaning, and whether it is
denied or over.

Words decide, not vectors: all-MiniLM-L6-v2 gives "My rent is 900 euros" and "My rent is 950 euros" a cosine of .97 and
"I am married" and "I'm happily married" one of .75, so no threshold tells the same from the contrary.
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from memos_core.language.text import STOP_WORDS, stem, words

_CORRECTION = re.compile(
    r"^(?:(?:no|nope|actually|sorry|wait|correction|in fact|i meant?|my mistake|my bad|update)\b[\s,.:;!–—-]*"
    r"(?:(?:well|oh|oops|and|but)\b[\s,.:;!–—-]*)*)+(?=\S)",
    re.IGNORECASE,
)
_ENDED = re.compile(
    r"\b(?:no longer|any ?more|any longer|used to|(?:have |has )?(?:stopped|quit|given up|gave up|outgr[eo]wn?|got over))\b"
)
_DENIED = re.compile(r"\b(?:not|no|never|neither|nor)\b")
_CHANGED = re.compile(
    r"\b(?:now|nowadays|these days|again|by now|meanwhile|renamed|changed|moved|relocated|switched|became|become|new)\b"
)
_ANOTHER = re.compile(r"\b(?:also|another|other|second|third|as well|too|one of)\b")
_PAST = re.compile(
    r"\b(?<!have )(?<!has )(?:lived|worked|owned|drove|played|spoke|studied|smoked|had|once)\b|\b(?:was|were)\b(?! born)"
)
_DISLIKING = re.compile(r"\b(?:can not (?:stand|bear)|hates?|hated|dislikes?|disliked|detests?|loathes?|despises?)\b")
_LIKING = re.compile(
    r"\b(?:likes?|liked|loves?|loved|enjoys?|enjoyed|adores?|adored|(?:am|is) (?:fond|a (?:big |huge )?fan) of)\b"
)
LIKED = "♥"
"""Stands for any word of liking or disliking in a statement."""
_COMPARING = re.compile(r"\b(?:prefers?|rather|than|over)\b")
_NOT_A_CLAIM = frozenset(
    stem(word)
    for word in [
        "really",
        "very",
        "so",
        "much",
        "absolutely",
        "totally",
        "truly",
        "quite",
        "always",
        "usually",
        "normally",
        "generally",
        "typically",
        "definitely",
        "still",
        "simply",
        "happily",
        "currently",
        "now",
        "nowadays",
        "again",
        "already",
        "own",
        "got",
        "getting",
        "every",
        "each",
        "anymore",
        "longer",
        "never",
        "neither",
        "nor",
        "go",
        "going",
        "goes",
        "moment",
        "present",
    ]
)
"""Roots of words that colour a statement or lead into it, but do not change what it says."""
_SAME = {
    stem(word): stem(same)
    for same, others in {
        "mother": "mum mummy mom mam",
        "father": "dad daddy",
        "grandmother": "grandma granny nana gran",
        "grandfather": "grandpa grandad granddad",
        "afraid": "scared terrified",
        "bike": "bicycle",
        "tv": "television",
        "film": "movie",
        "flat": "apartment",
        "job": "occupation profession",
        "allergic": "allergy",
        "kid": "child children",
        "favourite": "favorite",
        "colour": "color",
        "begin": "start",
    }.items()
    for word in others.split()
}
_ONES = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_TEENS = ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_NUMBERS = {word: str(number) for number, word in enumerate([*_ONES, *_TEENS])}
_NUMBERS |= {word: str(10 * number) for number, word in enumerate(_TENS, 2)}
_NUMBERS |= {
    f"{ten}{one}": str(10 * tens + number)
    for tens, ten in enumerate(_TENS, 2)
    for number, one in enumerate(_ONES[1:10], 1)
}
_TWO_WORDS = re.compile(rf"\b({'|'.join(_TENS)})[ -]({'|'.join(_ONES[1:10])})\b")
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b")


@dataclass(frozen=True)
class Claim:
    """What a statement claims, in a form that can be compared."""

    words: tuple[str, ...]
    """The roots that count, in order, numbers in digits; without negation and words of liking (LIKED stands for those)."""
    negative: bool
    """It says that something is not, or not liked, or no longer so."""
    ended: bool
    """It says that something was so and is over: "no longer", "used to", "quit"."""
    changed: bool
    """It says itself that something has become so: "now", "moved", "renamed"."""
    another: bool
    """It speaks of one more: "also", "my other dog"."""
    past: bool
    """It speaks of how things were: "lived", "had"."""
    corrects: bool
    """It begins like a correction: "No, ...", "Actually, ..."."""
    comparing: bool
    """The order of its words matters: "tea rather than coffee"."""


@functools.lru_cache(maxsize=1000)
def claim(text: str) -> Claim:
    """Take a statement apart."""
    corrected = _CORRECTION.sub("", text, count=1)
    plain = _written_out(corrected)
    ended = bool(_ENDED.search(plain))
    rest, dislikes = _DISLIKING.subn(f" {LIKED} ", _ENDED.sub(" ", plain))
    rest = _LIKING.sub(f" {LIKED} ", rest)
    denied = bool(_DENIED.search(rest))
    return Claim(
        words=tuple(dict.fromkeys(_roots(rest))),
        # "I don't hate olives" does not say that they are disliked; "not ... any more" denies only once.
        negative=ended or denied != bool(dislikes),
        ended=ended,
        changed=bool(_CHANGED.search(plain)),
        another=bool(_ANOTHER.search(plain)),
        past=bool(_PAST.search(plain)) and not ended,
        corrects=corrected != text,
        comparing=bool(_COMPARING.search(plain)),
    )


def roots(text: str) -> list[str]:
    """The stems of the words in a text that carry meaning, as in `Claim.words`."""
    return _roots(_written_out(text))


def _written_out(text: str) -> str:
    plain = " ".join(text.replace("’", "'").lower().split())
    plain = re.sub(r"\bcan'?t\b|\bcannot\b", "can not", plain)
    plain = re.sub(r"\bwon't\b", "will not", plain)
    plain = re.sub(r"(?<=\w)n't\b", " not", plain)
    plain = re.sub(r"\b(i)'?m\b", r"\1 am", plain)
    plain = re.sub(r"\btwice\b", "two times", plain)
    plain = _TWO_WORDS.sub(r"\1\2", plain)
    return re.sub(r"\b(i)'?ve\b", r"\1 have", plain)


def _roots(plain: str) -> list[str]:
    found = []
    for word in words(_ORDINAL.sub(r"\1", plain).replace(LIKED, f" {_LIKED_WORD} ")):
        if word in STOP_WORDS:
            continue
        root = LIKED if word == _LIKED_WORD else _NUMBERS.get(word) or _SAME.get(stem(word), stem(word))
        if root not in _NOT_A_CLAIM:
            found.append(root)
    return found


_LIKED_WORD = "xlikedx"
