"""What short texts are told apart by, where it is learned from the letters of their words: each part has a weight (tools/health.py,
tools/told_secrets.py, tools/parts_of_life.py).

Parts of words are much alike from language to language ("allerg", "diabet", "asm"; "cod", "pass"), so that it reads several. It is quick
enough to look at every text that is saved.
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
"""So many kinds of parts are told apart."""
LENGTHS = (3, 4, 5)
"""Letters of the parts of a word."""
WORD = re.compile(r"[^\W_]+")


def parts_of(word: str) -> set[str]:
    """A word, and the parts of it."""
    bounded = f" {word} "
    return {
        bounded,
        *(bounded[start : start + length] for length in LENGTHS for start in range(len(bounded) - length + 1)),
    }


def places(parts: Iterable[str], buckets: int = BUCKETS) -> NDArray[np.intp]:
    """Which of so many kinds there are among the parts, each once."""
    return np.array(sorted({zlib.crc32(part.encode()) % buckets for part in parts}), dtype=np.intp)


def chance(parts: Iterable[str], name: str) -> float:
    """The chance that a text with these parts is what was learned under a name: a file in resources/language."""
    return chance_by(weights_of(name), parts)


def chance_by(weights: NDArray[np.float32], parts: Iterable[str]) -> float:
    """The chance that such weights give a text with these parts."""
    there = places(parts)
    score = weights[there].sum() / max(len(there), 1) ** 0.5 + weights[BUCKETS]
    return float(1 / (1 + np.exp(-score)))


@functools.cache
def weights_of(name: str) -> NDArray[np.float32]:
    """The weights that were learned under a name: those of the kinds of parts, and a constant at the end."""
    file = importlib.resources.files("resources").joinpath(f"language/{name}.json")
    told = json.loads(file.read_text(encoding="utf-8"))
    return np.array(told["weights"], dtype=np.float32) * np.float32(told["step"])
