"""Classifiers of short texts over letter n-grams of their words, each of which has a weight (tools/health.py, tools/told_secrets.py,
tools/parts_of_life.py).

Parts of words are similar from language to language ("allerg", "diabet", "asm"; "cod", "pass"), so that several languages are read. It is
quick enough to look at every text that is saved.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import re
import zlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

BUCKETS = 32768
"""The number of hash buckets for parts of words."""
LENGTHS = (3, 4, 5)
"""The lengths of the parts of a word, in letters."""
WORD = re.compile(r"[^\W_]+")


def parts_of(word: str) -> set[str]:
    """A word and its parts."""
    bounded = f" {word} "
    return {
        bounded,
        *(bounded[start : start + length] for length in LENGTHS for start in range(len(bounded) - length + 1)),
    }


def places(parts: Iterable[str], buckets: int = BUCKETS) -> NDArray[np.intp]:
    """The distinct hash buckets of these parts, in order."""
    return np.array(sorted({zlib.crc32(part.encode()) % buckets for part in parts}), dtype=np.intp)


def chance(parts: Iterable[str], name: str) -> float:
    """The probability that a text with these parts belongs to what was learned under a name (a file in resources/language)."""
    return chance_by(weights_of(name), parts)


def chance_by(weights: NDArray[np.float32], parts: Iterable[str]) -> float:
    """The probability that these weights give a text with these parts."""
    there = places(parts)
    score = weights[there].sum() / max(len(there), 1) ** 0.5 + weights[BUCKETS]
    return float(1 / (1 + np.exp(-score)))


@functools.cache
def weights_of(name: str) -> NDArray[np.float32]:
    """The weights learned under a name: one for each bucket, and a constant at the end."""
    file = importlib.resources.files("resources").joinpath(f"language/{name}.json")
    told = json.loads(file.read_text(encoding="utf-8"))
    return np.array(told["weights"], dtype=np.float32) * np.float32(told["step"])
