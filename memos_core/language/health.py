"""Whether a short text tells something of somebody's health: learned from the letters of its words (tools/health.py).

Parts of words are much alike from language to language ("allerg", "diabet", "asm"), so that it reads several. It is quick enough to look at
every text that is saved. What only the meaning of a sentence shows is found by `reader.health`.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import re
import zlib

import numpy as np
from numpy.typing import NDArray

from memos_core.text_matching import folded

BUCKETS = 4096
"""So many kinds of parts of words are told apart."""
LENGTHS = (3, 4, 5)
"""Letters of these parts."""
LONGEST_TEXT = 400
"""Characters; a longer text is not a single statement, and its words say too many things."""
CHANCE = 0.5
"""From so great a chance on a text is taken to tell of health."""
_CLAUSE = re.compile(r"[.!?;\n…]+\s*")
_WORD = re.compile(r"[^\W_]+")


def tells_of_health(text: str) -> bool:
    """Whether a text tells something of somebody's health; always false for a long one."""
    if len(text) > LONGEST_TEXT:
        return False
    return any(_chance(clause) >= CHANCE for clause in _CLAUSE.split(text) if clause)


def features(clause: str) -> NDArray[np.float32]:
    """The parts of its words, each counted once, and a constant at the end."""
    found = np.zeros(BUCKETS + 1, dtype=np.float32)
    places = sorted({zlib.crc32(part.encode()) % BUCKETS for part in _parts(folded(clause))})
    found[places] = 1 / max(len(places), 1) ** 0.5
    found[BUCKETS] = 1
    return found


def _parts(text: str) -> set[str]:
    words = [f" {word} " for word in _WORD.findall(text) if not word.isdigit()]  # a number says nothing of it
    parts = {
        word[start : start + length] for word in words for length in LENGTHS for start in range(len(word) - length + 1)
    }
    return parts.union(words)


def _chance(clause: str) -> float:
    return float(1 / (1 + np.exp(-(features(clause) @ _learned()))))


@functools.cache
def _learned() -> NDArray[np.float32]:
    file = importlib.resources.files("resources").joinpath("language/health.json")
    told = json.loads(file.read_text(encoding="utf-8"))
    return np.array(told["weights"], dtype=np.float32) * np.float32(told["step"])
