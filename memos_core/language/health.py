"""Whether a short text tells something about somebody's health: a classifier learned from letter n-grams of words and from neighbouring
words (tools/health.py). What shows only in the meaning of a sentence is found by `reader.health`."""

from __future__ import annotations

import itertools
import re

from memos_core.language.word_parts import WORD, chance, parts_of
from memos_core.text_matching import folded

LEARNED = "health"
"""The name of the learned weights."""
LONGEST_TEXT = 400
"""In characters; a longer text is no single statement, and its words say too many things."""
CHANCE = 0.5
"""From this probability on a text is taken to tell of health."""
_CLAUSE = re.compile(r"[.!?;\n…]+\s*")


def tells_of_health(text: str) -> bool:
    """Whether a text tells something about somebody's health; always False for a long one."""
    if len(text) > LONGEST_TEXT:
        return False
    return any(chance(parts(clause), LEARNED) >= CHANCE for clause in _CLAUSE.split(text) if clause)


def parts(clause: str) -> set[str]:
    """The features of a clause: letter n-grams of its words, and pairs of words that are neighbours or have one word between them."""
    words = [word for word in WORD.findall(folded(clause)) if not word.isdigit()]  # a number says nothing about it
    found = set[str]().union(*(parts_of(word) for word in words))
    found |= {f"{one}+{other}" for one, other in itertools.pairwise(words)}
    return found | {f"{one}+_+{other}" for one, other in zip(words, words[2:], strict=False)}
