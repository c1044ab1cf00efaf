"""Whether a short text tells something of somebody's health: learned from the letters of its words and from which stand together
(tools/health.py). What only the meaning of a sentence shows is found by `reader.health`.
"""

from __future__ import annotations

import itertools
import re

from memos_core.language.word_parts import WORD, chance, parts_of
from memos_core.text_matching import folded

LEARNED = "health"
"""The name of what was learned."""
LONGEST_TEXT = 400
"""Characters; a longer text is not a single statement, and its words say too many things."""
CHANCE = 0.5
"""From so great a chance on a text is taken to tell of health."""
_CLAUSE = re.compile(r"[.!?;\n…]+\s*")


def tells_of_health(text: str) -> bool:
    """Whether a text tells something of somebody's health; always false for a long one."""
    if len(text) > LONGEST_TEXT:
        return False
    return any(chance(parts(clause), LEARNED) >= CHANCE for clause in _CLAUSE.split(text) if clause)


def parts(clause: str) -> set[str]:
    """What a clause is told apart by: the parts of its words, and which words stand beside each other or with one between them."""
    words = [word for word in WORD.findall(folded(clause)) if not word.isdigit()]  # a number says nothing of it
    found = set[str]().union(*(parts_of(word) for word in words))
    found |= {f"{one}+{other}" for one, other in itertools.pairwise(words)}
    return found | {f"{one}+_+{other}" for one, other in zip(words, words[2:], strict=False)}
