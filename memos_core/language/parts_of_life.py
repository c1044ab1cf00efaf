"""Which part of somebody's life a statement tells of, in any language: learned from letter n-grams of words (tools/parts_of_life.py).

It is meant for statements in languages other than English, for which there are no rules; benchmarks/README.md says how often it is right.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from memos_core.language.word_parts import WORD, parts_of, places, weights_of
from memos_core.text_matching import folded, pieces

LEARNED = "parts_of_life"
"""The name of the learned weights."""

OTHER = "other"
PARTS = ("you", "people", "animals", "life", OTHER)
"""The classes: the person themselves, somebody they know, an animal, what they do and have, and none of these."""
SURE = 0.4
"""From this probability on a class is trusted (benchmarks/README.md, "about")."""
BUCKETS = 2048
"""The number of hash buckets for parts of words."""
LONGEST_TEXT = 400
"""How many characters of a text are looked at."""


@functools.lru_cache(maxsize=8_192)
def part_of_life(text: str) -> str:
    """The likeliest of PARTS; OTHER if that is not certain, because nobody looks for a statement in a wrong group."""
    scores = features(text) @ weights_of(LEARNED)
    best = int(scores.argmax())
    chance = 1 / float(np.exp(scores - scores[best]).sum())
    return PARTS[best] if chance >= SURE else OTHER


def features(text: str) -> NDArray[np.float32]:
    """The feature vector of a text: the parts of its words, each counted once, and a constant at the end."""
    found = np.zeros(BUCKETS + 1, dtype=np.float32)
    parts = {part for word in WORD.findall(folded(text[:LONGEST_TEXT])) if not word.isdigit() for part in _parts(word)}
    there = places(parts, BUCKETS)
    found[there] = 1 / max(len(there), 1) ** 0.5
    found[BUCKETS] = 1
    return found


def _parts(word: str) -> set[str]:
    """The word and its parts; for scripts without spaces, its characters and each two neighbouring ones."""
    parts = set[str]()
    for piece, unspaced in pieces(word):
        parts |= {piece, *piece} if unspaced else parts_of(piece)
    return parts
