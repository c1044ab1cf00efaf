"""Which part of somebody's life a statement tells of, whatever its language: learned from the letters of its words (tools/parts_of_life.py).

It is for statements in other languages than English, of which no rule says it; benchmarks/README.md has what it gets right.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import re
import zlib

import numpy as np
from numpy.typing import NDArray

from memos_core.text_matching import folded, pieces

OTHER = "other"
PARTS = ("you", "people", "animals", "life", OTHER)
"""What was learned: the person themselves, somebody they know, an animal, what they do and have, and none of these."""
SURE = 0.4
"""From so great a chance on a part is believed (benchmarks/README.md, "about")."""
BUCKETS = 2048
"""So many kinds of parts of words are told apart."""
LENGTHS = (3, 4, 5)
"""Letters of these parts."""
LONGEST_TEXT = 400
"""Characters that are looked at."""
_WORD = re.compile(r"[^\W_]+")


@functools.lru_cache(maxsize=8_192)
def part_of_life(text: str) -> str:
    """The likeliest of PARTS; OTHER where that is not sure: nobody looks for a statement in a wrong group."""
    scores = features(text) @ _learned()
    best = int(scores.argmax())
    chance = 1 / float(np.exp(scores - scores[best]).sum())
    return PARTS[best] if chance >= SURE else OTHER


def features(text: str) -> NDArray[np.float32]:
    """The parts of its words, each counted once, and a constant at the end."""
    found = np.zeros(BUCKETS + 1, dtype=np.float32)
    parts = {part for word in _WORD.findall(folded(text[:LONGEST_TEXT])) if not word.isdigit() for part in _parts(word)}
    places = sorted({zlib.crc32(part.encode()) % BUCKETS for part in parts})
    found[places] = 1 / max(len(places), 1) ** 0.5
    found[BUCKETS] = 1
    return found


def _parts(word: str) -> set[str]:
    """The word, and its parts; of scripts without spaces its characters, and each two that stand side by side."""
    parts = set[str]()
    for piece, unspaced in pieces(word):
        if unspaced:
            parts |= {piece, *piece}
        else:
            told = f" {piece} "
            parts |= {told[start : start + n] for n in LENGTHS for start in range(len(told) - n + 1)} | {told}
    return parts


@functools.cache
def _learned() -> NDArray[np.float32]:
    file = importlib.resources.files("resources").joinpath("language/parts_of_life.json")
    told = json.loads(file.read_text(encoding="utf-8"))
    return np.array(told["weights"], dtype=np.float32) * np.float32(told["step"])
