"""Which part of somebody's life a statement tells of, whatever its language: learned from the letters of its words (tools/parts_of_life.py).

It is for statements in other languages than English, of which no rule says it; benchmarks/README.md has what it gets right.
"""

from __future__ import annotations

import functools

import numpy as np
from numpy.typing import NDArray

from memos_core.language.word_parts import WORD, parts_of, places, weights_of
from memos_core.text_matching import folded, pieces

LEARNED = "parts_of_life"
"""The name of what was learned."""

OTHER = "other"
PARTS = ("you", "people", "animals", "life", OTHER)
"""What was learned: the person themselves, somebody they know, an animal, what they do and have, and none of these."""
SURE = 0.4
"""From so great a chance on a part is believed (benchmarks/README.md, "about")."""
BUCKETS = 2048
"""So many kinds of parts of words are told apart."""
LONGEST_TEXT = 400
"""Characters that are looked at."""


@functools.lru_cache(maxsize=8_192)
def part_of_life(text: str) -> str:
    """The likeliest of PARTS; OTHER where that is not sure: nobody looks for a statement in a wrong group."""
    scores = features(text) @ weights_of(LEARNED)
    best = int(scores.argmax())
    chance = 1 / float(np.exp(scores - scores[best]).sum())
    return PARTS[best] if chance >= SURE else OTHER


def features(text: str) -> NDArray[np.float32]:
    """The parts of its words, each counted once, and a constant at the end."""
    found = np.zeros(BUCKETS + 1, dtype=np.float32)
    parts = {part for word in WORD.findall(folded(text[:LONGEST_TEXT])) if not word.isdigit() for part in _parts(word)}
    there = places(parts, BUCKETS)
    found[there] = 1 / max(len(there), 1) ** 0.5
    found[BUCKETS] = 1
    return found


def _parts(word: str) -> set[str]:
    """The word, and its parts; of scripts without spaces its characters, and each two that stand side by side."""
    parts = set[str]()
    for piece, unspaced in pieces(word):
        parts |= {piece, *piece} if unspaced else parts_of(piece)
    return parts
