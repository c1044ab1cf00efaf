"""Whether two parts of a message that are both kept are one statement: "We lost Duchess last night. 17 years old.".

A part of a sentence or of two that follow each other often means nothing without the one before it. A logistic regression over how the
two parts look (tools/joined_parts.py) says which belong together; such parts become one memory, in the person's own words.
"""

from __future__ import annotations

import functools
import json
import math
import re

from memos_core.models.resources import learned_path
from memos_core.reader.tagging import Told

CHANCE = 0.5
"""From this probability on two parts are one statement."""
MOST_BETWEEN = 4
"""In words; parts with more between them are never one statement."""
COUNTED_UP_TO = 6
"""In words; whether a part has more words makes no difference."""
LEARNED = "reading/joined_parts.json"
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_GAPS = (
    ("full stop", re.compile(r"[.\n]")),
    ("exclamation", re.compile(r"[!?…]")),
    ("comma", re.compile(",")),
    ("dash", re.compile(r"[;:–—-]")),
    ("sign", re.compile(r"\S")),
)
"""What may stand between two parts; the first that does is the kind of the gap."""


def belong_together(message: str, first: Told, second: Told) -> bool:
    """Whether the second of two parts that follow each other only says something together with the first.

    Args:
        message: what the person wrote.
        first, second: parts of it that should be kept, in order, without another one between them.
    """
    between = message[first.end : second.start]
    if len(_WORD.findall(between)) > MOST_BETWEEN:
        return False
    there = signs(message[first.start : first.end], between, message[second.start : second.end])
    weights = _weights()
    score = weights[""] + sum(weights.get(sign, 0.0) for sign in there)
    return 1 / (1 + math.exp(-score)) >= CHANCE


def signs(first: str, between: str, second: str) -> set[str]:
    """The features of two parts of a message and of what stands between them."""
    one, gap, other = (_WORD.findall(text.casefold()) for text in (first, between, second))
    found = {f"first <= {count}" for count in range(len(one), COUNTED_UP_TO + 1)}
    found |= {f"second <= {count}" for count in range(len(other), COUNTED_UP_TO + 1)}
    found.add("gap: " + next((name for name, pattern in _GAPS if pattern.search(between)), "none"))
    found |= {f"between: {word}" for word in gap}
    if other:
        found |= {f"begins: {other[0]}"} | ({"begins with a number"} if other[0][0].isdigit() else set())
    return found | ({"begins with a capital"} if second[:1].isupper() else set())


@functools.cache
def _weights() -> dict[str, float]:
    """The learned weights by feature; that of "" is the bias."""
    weights: dict[str, float] = json.loads(learned_path(LEARNED).read_text(encoding="utf-8"))
    return weights
