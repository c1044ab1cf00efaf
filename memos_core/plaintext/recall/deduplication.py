"""Deduplication of hits: of several that say the same, recall shows the best one and says how often it was said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import MemCube, SemanticType
from memos_core.language.text import STOP_WORDS, distance, stem, stems, words

NEAR_DUPLICATE_BITS = 3
"""Fingerprints that differ in at most this many bits belong to the same sentence (Manku et al. 2007)."""
SHORTEST_COMPARED = 20
"""In characters; shorter texts have too few words for a fingerprint."""
SAME_MEANING = 0.95
"""From this cosine similarity on, two statements say the same, provided that their names, numbers and negations agree too."""
_SAYING_SO = frozenset(
    stem(word) for word in ("called", "named", "name", "now", "live", "living", "moved", "still", "really")
)
"""Roots of words by which two ways of saying the same may differ: "My dog's name is Biscuit", "My dog is called
Biscuit"."""
_VERBATIM = (SemanticType.EPISODE, SemanticType.DOCUMENT)
_TELLING = re.compile(
    r"\b(?:\w*\d\w*|not|no|never|cannot|[a-z]+n['’]t"
    r"|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|first|second|third|once|twice"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Ranked:
    """A ranked hit: the memory, and its vector if it has one."""

    cube: MemCube
    vector: NDArray[np.float32] | None


def deduplicated(ranked: Sequence[Ranked], limit: int) -> list[tuple[int, list[MemCube]]]:
    """The positions of the hits that stay, in their order, each with the hits that say the same and are left out.

    Turns of a conversation and passages of documents are removed only when they are the same sentence: two turns are two
    pieces of evidence. Statements are removed when they mean the same.

    Args:
        ranked: best first.
        limit: the most hits that stay.
    """
    kept: list[tuple[int, list[MemCube]]] = []
    for position, hit in enumerate(ranked):
        twin = next((others for place, others in kept if _is_same(ranked[place], hit)), None)
        if twin is not None:
            twin.append(hit.cube)
        elif len(kept) < limit:
            kept.append((position, []))
    return kept


def _is_same(first: Ranked, second: Ranked) -> bool:
    one, other = first.cube, second.cube
    if (one.superseded_by is None) != (other.superseded_by is None):
        return False  # what was true once is not a duplicate of what is true now
    if distance(one.fingerprint, other.fingerprint) <= NEAR_DUPLICATE_BITS and len(other.text) > SHORTEST_COMPARED:
        return _telling(one.text) == _telling(other.text)
    if one.type in _VERBATIM or other.type in _VERBATIM:
        return False
    if not _in_one_order(one.text, other.text):
        return False  # "trains rather than planes", "planes rather than trains"
    if _same_words(one.text, other.text):
        return True
    if first.vector is None or second.vector is None or float(first.vector @ second.vector) < SAME_MEANING:
        return False
    return _telling(one.text) == _telling(other.text)


def _same_words(first: str, second: str) -> bool:
    one, other = (set(stems(text)) - _SAYING_SO for text in (first, second))
    return bool(one) and one == other and _telling(first) == _telling(second)


def _in_one_order(first: str, second: str) -> bool:
    one, other = stems(first), stems(second)
    return [root for root in one if root in other] == [root for root in other if root in one]


def _telling(text: str) -> frozenset[str]:
    """The words that make two similar sentences different: numbers, negations and names."""
    names = {word for word in words(text) if word[0].isupper() and word.casefold() not in STOP_WORDS}
    first = next(iter(words(text)), "")
    return frozenset({word.casefold() for word in [*_TELLING.findall(text), *(names - {first})]})
