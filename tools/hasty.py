"""Changes training texts as if they were typed in a hurry: no capitals, and letters left out, doubled or swapped."""

from __future__ import annotations

import random
import re

MISTYPED = 0.3
"""The share of words of four or more letters that get a typing error."""


def in_a_hurry(text: str) -> str:
    """The text as if it were typed in a hurry."""
    typed = " ".join(_mistyped(word) for word in text.lower().split())
    return typed.rstrip("?.!") if random.random() < 0.7 else typed


def mistyped_alike(*texts: str) -> list[str]:
    """The texts in lower case, with each word mistyped in the same way in all of them; half of the time without apostrophes and commas."""
    typed: dict[str, str] = {}
    left_out = random.choice(("", "'’,"))

    def alike(found: re.Match[str]) -> str:
        return typed.setdefault(found[0], _mistyped(found[0]))

    return [re.sub(r"[^\W\d_]+", alike, text.translate(str.maketrans("", "", left_out)).lower()) for text in texts]


def _mistyped(word: str) -> str:
    if len(word) < 4 or random.random() >= MISTYPED:
        return word
    place = random.randrange(1, len(word) - 1)
    first, second = word[place], word[place + 1]
    return word[:place] + random.choice([second + first, second, first + first + second]) + word[place + 2 :]
