"""Does a note have to do with what a message is about, so that it is worth offering? A chance for each note that was found.

Whether a note answers a question is judged elsewhere (`memos_core.models.answer_judge`). Most messages ask no such question: "sort out the
config", "k8s?", "a present for Anouk". The notes that matter for them are told by their similarity to the message, compared with that
of the other notes, and by the message's words that they hold, also with a typing error in one of them.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.language.text import stems

SIGNS = {
    "bias": -4.25,
    "likeness": 13.08,  # cosine similarity of message and note
    "likeness_squared": -11.31,
    "lead": 4.82,  # by how much the cosine lies above the best of the other notes
    "share": -0.22,  # share of the message's words that carry meaning which the note holds
    "shared": -2.07,  # how many words these are, at most MOST_SHARED
    "rare": 2.99,  # the same, but a word counts less where many notes hold it
    "spelling": 4.84,  # where the note holds none: the best likeness in spelling of one of its words to one of the message's
    "said": 4.99,  # share of the note's words that the message holds
    "words": 0.79,  # logarithm of one plus the number of words in the message
    "likeness_words": -1.19,  # the cosine times that logarithm
}
"""Logistic regression, fitted by tools/offers.py on messages with the notes that matter for them (benchmarks/README.md, "offers")."""
MOST_SHARED = 2
FEW = 2
"""A shared word counts in full for the sign "rare" where at most this many notes hold it."""
LONG_ENOUGH = 4
"""The spelling of words is compared from this many letters on."""


def signs(message: str, notes: Sequence[str], likeness: Sequence[float]) -> NDArray[np.float64]:
    """The signs of each note, in the order of SIGNS.

    Args:
        message: the message.
        notes: the texts that were found for it.
        likeness: the cosine similarity of each with the message.
    """
    asked = list(dict.fromkeys(stems(message)))
    held = [set(stems(note)) for note in notes]
    holders = Counter(stem for roots in held for stem in roots)
    falling = sorted(likeness, reverse=True)
    words = math.log1p(len(asked))
    rows = []
    for roots, near in zip(held, likeness, strict=True):
        shared = [stem for stem in asked if stem in roots]
        others = falling[1:2] if near == falling[0] else falling[:1]
        rows.append(
            (
                1.0,
                near,
                max(near, 0.0) ** 2,
                near - (others[0] if others else 0.0),
                len(shared) / max(len(asked), 1),
                min(len(shared), MOST_SHARED),
                min(sum(min(1.0, FEW / holders[stem]) for stem in shared), MOST_SHARED),
                0.0 if shared else max((_spelled_alike(stem, roots) for stem in asked), default=0.0),
                len(shared) / max(len(roots), 1),
                words,
                near * words,
            )
        )
    return np.array(rows, dtype=np.float64).reshape(len(notes), len(SIGNS))


def chances(message: str, notes: Sequence[str], likeness: Sequence[float]) -> list[float]:
    """The chance, 0 to 1, that each note matters for the message. The arguments are those of `signs`."""
    total = signs(message, notes, likeness) @ np.array(list(SIGNS.values()))
    return [float(chance) for chance in 1 / (1 + np.exp(-total))]


def _spelled_alike(word: str, others: Collection[str]) -> float:
    """The trigram similarity (Jaccard, 0 to 1) of a word and the most similar of others that begins with the same letter."""
    if len(word) < LONG_ENOUGH:
        return 0.0
    own = _threes(word)
    alike = [_threes(other) for other in others if len(other) >= LONG_ENOUGH and other[0] == word[0]]
    return max((len(own & threes) / len(own | threes) for threes in alike), default=0.0)


def _threes(word: str) -> set[str]:
    padded = f"#{word}#"
    return {padded[start : start + 3] for start in range(len(padded) - 2)}
