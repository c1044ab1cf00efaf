"""MemOperator: recall. Vectors and full text together, with the reason for each hit in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE, MemCube, Recall, now
from memos_core.infrastructure.store import quoted
from memos_core.infrastructure.vault import MemVault
from memos_core.memories.plaintext import distance, stem, stems, words

QUERY_CHARACTERS = 2000
"""How much of a query is looked at; a pasted document says what it is about well before that."""

SEMANTIC_WEIGHT = 0.65
COSINE_FLOOR, COSINE_RANGE = 0.10, 0.60
"""all-MiniLM-L6-v2 gives unrelated short texts a cosine near 0.1 and a question and its answer 0.4 to 0.7."""

PINNED_BONUS = 0.05
PRIORITY_WEIGHT = 0.1
NEAR_DUPLICATE_BITS = 3
"""Fingerprints that differ in so few bits belong to the same sentence (Manku et al. 2007)."""


def recallable_condition() -> str:
    """The filter for what recall may return now: a live state, and not past its expiry date."""
    states = ", ".join(quoted(state.value) for state in sorted(RECALLABLE))
    moment = now().strftime("%Y-%m-%d %H:%M:%S.%f")
    return f"state IN ({states}) AND (expires_at IS NULL OR pinned OR expires_at > timestamp '{moment}')"


class MemOperator:
    """Finds the memories that fit a question."""

    def __init__(self, vault: MemVault, embed: Callable[[str], NDArray[np.float32] | None]) -> None:
        """
        Args:
            vault: where the memories are.
            embed: the unit vector of a query, or None while the embedder is not ready.
        """
        self._vault = vault
        self._embed = embed

    def recall(self, query: str, limit: int, *, exclude: frozenset[str] = frozenset()) -> list[Recall]:
        """The memories that fit `query` best, best first.

        Scores lie between 0 and 1: a weighted sum of the meaning's nearness (cosine, rescaled) and of the
        words in common (BM25 relative to the best hit, times the share of the query's words that
        are found). Without a vector the words alone count.

        Args:
            query: a question or any text.
            limit: at most so many hits.
            exclude: ids that must not be returned.
        """
        query = query[:QUERY_CHARACTERS]
        if not words(query) or limit < 1:
            return []
        condition = recallable_condition()
        depth = max(4 * limit, 50)
        wanted = stems(query)
        by_words = dict(self._vault.table.search_text(" ".join(words(query)), condition, depth)) if wanted else {}
        vector = self._embed(query)
        by_meaning = dict(self._vault.table.search_vector(vector, condition, depth)) if vector is not None else {}
        cubes = self._vault.get_many([i for i in dict.fromkeys([*by_meaning, *by_words]) if i not in exclude])
        best = max(by_words.values(), default=1.0)
        hits = []
        for cube in cubes.values():
            matched = _matched(cube, wanted) if cube.id in by_words else {}
            lexical = 0.0
            if cube.id in by_words:
                lexical = (by_words[cube.id] / best) * (0.5 + 0.5 * len(matched) / len(wanted))
            cosine = by_meaning.get(cube.id, 0.0)
            semantic = min(max((cosine - COSINE_FLOOR) / COSINE_RANGE, 0.0), 1.0)
            score = lexical if vector is None else SEMANTIC_WEIGHT * semantic + (1 - SEMANTIC_WEIGHT) * lexical
            if score <= 0:
                continue
            score += PRIORITY_WEIGHT * (cube.priority - 0.5) + (PINNED_BONUS if cube.pinned else 0.0)
            why = _why(list(matched.values())[:3], semantic, cube.pinned)
            hits.append(Recall(cube=cube, score=round(min(max(score, 0.0), 1.0), 4), why=why))
        hits.sort(key=lambda hit: (-hit.score, hit.cube.id))
        return _without_near_duplicates(hits)[:limit]


def _matched(cube: MemCube, wanted: Sequence[str]) -> dict[str, str]:
    """The stems of the query that the memory holds, each with the word as it stands there."""
    found: dict[str, str] = {}
    for word in words(cube.text[:QUERY_CHARACTERS]):
        root = stem(word)
        if root in wanted:
            found.setdefault(root, word)
    return found


def _why(words: Sequence[str], semantic: float, pinned: bool) -> str:
    reasons = []
    if words:
        reasons.append("Matched " + ", ".join(f'"{word}"' for word in words))
    if semantic >= 0.35 or (semantic > 0 and not words):
        strength = "Close" if semantic >= 0.65 else "Similar" if semantic >= 0.35 else "Distantly similar"
        reasons.append(f"{strength} in meaning")
    if pinned:
        reasons.append("Pinned")
    return "; ".join([reasons[0], *(reason.lower() for reason in reasons[1:])]) if reasons else "Matched"


def _without_near_duplicates(hits: Sequence[Recall]) -> list[Recall]:
    kept: list[Recall] = []
    for hit in hits:
        if not any(
            distance(hit.cube.fingerprint, other.cube.fingerprint) <= NEAR_DUPLICATE_BITS and len(hit.cube.text) > 20
            for other in kept
        ):
            kept.append(hit)
    return kept
