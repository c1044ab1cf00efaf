"""Texts as some people type them, for learning from: without capitals, with letters left out, doubled or changed about."""

from __future__ import annotations

import random
import re

MISTYPED = 0.3
"""The share of words of four letters and more in which something goes wrong."""


def in_a_hurry(text: str) -> str:
    """A text, typed in a hurry."""
    typed = " ".join(_mistyped(word) for word in text.lower().split())
    return typed.rstrip("?.!") if random.random() < 0.7 else typed


def mistyped_alike(*texts: str) -> list[str]:
    """Texts with the same words mistyped in all of them, half of the time without apostrophes and commas."""
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
