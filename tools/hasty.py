"""Texts as some people type them, for learning from: without capitals, with letters left out, doubled or changed about."""

from __future__ import annotations

import random

MISTYPED = 0.3
"""The share of words of four letters and more in which something goes wrong."""


def in_a_hurry(text: str) -> str:
    """A text, typed in a hurry."""
    typed = " ".join(_mistyped(word) for word in text.lower().split())
    return typed.rstrip("?.!") if random.random() < 0.7 else typed


def _mistyped(word: str) -> str:
    if len(word) < 4 or random.random() >= MISTYPED:
        return word
    place = random.randrange(1, len(word) - 1)
    first, second = word[place], word[place + 1]
    return word[:place] + random.choice([second + first, second, first + first + second]) + word[place + 2 :]
