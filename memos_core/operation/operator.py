"""MemOperator: recall. Vectors and full text together, a turn with its neighbours, and the reason for each hit in words."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE, MemCube, Recall, SemanticType, now
from memos_core.infrastructure.store import Found, quoted
from memos_core.infrastructure.vault import MemVault
from memos_core.memories.plaintext import STOP_WORDS, distance, from_header, stem, stems, words
from memos_core.memories.surroundings import is_question

QUERY_CHARACTERS = 2000
"""How much of a query is looked at; a pasted document says what it is about well before that."""
DEPTH = 120
"""Candidates that each of the three searches gives, at least."""


WEIGHTS = {
    "meaning": 9.3,  # cosine of the question and the memory with its neighbours
    "words": 1.9,  # BM25 of the memory's own words, as a share of the best one's
    "context_words": 4.2,  # BM25 of the memory and its neighbours, as a share of the best one's
    "speaker": 2.5,  # the question names who said it
    "length": 1.0,  # logarithm of one plus the number of words that carry meaning
    "question": -0.4,  # the turn asks rather than tells
    "answer": 0.65,  # the turn follows a question; times the words of its context
}
"""The linear fusion of the signals. Fitted on LoCoMo (Maharana et al. 2024) by listwise regression, each conversation
left out in turn (benchmarks/locomo.py); how it does on the one left out stands in benchmarks/README.md."""
SIGNALS = tuple(WEIGHTS)
PINNED_BONUS = 0.6
PRIORITY_WEIGHT = 1.5
"""Per unit of the priority's distance from 0.5."""
FULL_LENGTH = 12
"""Words that carry meaning from which on a text is as good as a longer one; a distilled fact always is."""

_ASIDE = re.compile(r"\s*\[[^\]]*\]$")
"""What stands in brackets after a turn, such as what a picture shows."""

COSINE_FLOOR, COSINE_RANGE = 0.10, 0.60
"""all-MiniLM-L6-v2 gives unrelated short texts a cosine near 0.1 and a question and its answer 0.4 to 0.7."""
SEMANTIC_SHARE = 0.65
JUDGED = 5
"""Of so many of the best the one that fits best tells how well anything fits."""
FALL = 3.0
"""By how much the fused signals fall while the score falls to 1/e."""
NEAR_DUPLICATE_BITS = 3
"""Fingerprints that differ in so few bits belong to the same sentence (Manku et al. 2007)."""


def recallable_condition(at: dt.datetime | None = None) -> str:
    """The filter for what recall may return.

    Args:
        at: None for now: a live state, and not past its expiry date. A moment: also what was superseded since, and
            only what held at that moment.
    """
    states = f"state IN ({', '.join(quoted(state.value) for state in sorted(RECALLABLE))})"
    moment = _literal(at or now())
    unexpired = f"(expires_at IS NULL OR pinned OR expires_at > {moment})"
    if at is None:
        return f"{states} AND {unexpired}"
    held = f"(valid_from IS NULL OR valid_from <= {moment}) AND (valid_to IS NULL OR valid_to > {moment})"
    return f"({states} OR superseded) AND {unexpired} AND {held}"


def _literal(moment: dt.datetime) -> str:
    return f"timestamp '{moment.astimezone(dt.UTC):%Y-%m-%d %H:%M:%S.%f}'"


@dataclass
class Candidate:
    """A memory that a search has found, with its signals."""

    header: str
    text: str
    type: str
    pinned: bool
    priority: float
    speaker: str
    after_question: bool
    cosine: float | None = None
    words: float = 0.0
    context_words: float = 0.0


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
        self._searches = ThreadPoolExecutor(2, thread_name_prefix="recall")

    def recall(
        self,
        query: str,
        limit: int,
        *,
        without: Callable[[Mapping[str, Candidate]], Collection[str]] = lambda _: (),
        also: str = "true",
        at: dt.datetime | None = None,
    ) -> list[Recall]:
        """The memories that fit `query` best, best first.

        Three searches give candidates: the memory's own words, the words of it and its neighbours, and the meaning
        of both. `WEIGHTS` orders them. Scores lie between 0 and 1: how well the best fits (cosine, rescaled, and the
        share of the question's words that are found), falling with the distance from it. Without a vector the words
        alone count.

        Args:
            query: a question or any text.
            limit: at most so many hits.
            without: names those of the candidates that must not be returned; what they say has no part in the scores.
            also: a further condition over the table's columns.
            at: answer for this moment instead of for now.
        """
        query = query[:QUERY_CHARACTERS]
        if not words(query) or limit < 1:
            return []
        vector = self._embed(query)
        wanted = stems(query)
        candidates = self.candidates(query, vector, max(DEPTH, 2 * limit), at, also)
        for cube_id in without(candidates):
            candidates.pop(cube_id, None)
        if not candidates:
            return []
        named = {word.casefold() for word in words(query)}
        ranked = sorted(
            ((fused(item, named), cube_id) for cube_id, item in candidates.items()),
            key=lambda pair: (-pair[0], pair[1]),
        )[: max(limit * 2, JUDGED)]
        best = ranked[0][0]
        cubes = {
            cube.id: cube
            for cube in self._vault.with_usage([from_header(candidates[cube_id].header) for _, cube_id in ranked])
        }
        matched = {cube_id: _matched(cube, wanted) for cube_id, cube in cubes.items()}
        fit = max(
            _absolute(candidates[cube_id], len(matched[cube_id]), len(wanted), vector is not None)
            for _, cube_id in ranked[:JUDGED]
        )
        hits = []
        for strength, cube_id in ranked:
            item, cube = candidates[cube_id], cubes[cube_id]
            score = fit * math.exp((strength - best) / FALL)
            if fit <= 0 or (not matched[cube_id] and item.cosine is None and item.context_words == 0):
                continue
            why = _why(list(matched[cube_id].values())[:3], item, cube, named)
            hits.append(Recall(cube=cube, score=round(min(max(score, 0.0), 1.0), 4), why=why))
        return _without_near_duplicates(hits)[:limit]

    def candidates(
        self,
        query: str,
        vector: NDArray[np.float32] | None,
        depth: int,
        at: dt.datetime | None = None,
        also: str = "true",
    ) -> dict[str, Candidate]:
        """What the three searches find, at most `depth` each, by id."""
        condition = f"{recallable_condition(at)} AND ({also})"
        table = self._vault.table
        text = " ".join(word for word in words(query) if word.casefold() not in STOP_WORDS)
        own = self._searches.submit(table.search_text, "text", text, condition, depth) if text else None
        around = self._searches.submit(table.search_text, "context", text, condition, depth) if text else None
        near = table.search_vector(vector, condition, depth) if vector is not None else None
        found: dict[str, Candidate] = {}
        if near is not None:
            for item, far in zip(_merge(found, near), near.scores, strict=True):
                item.cosine = 1.0 - far
        for future, signal in ((own, "words"), (around, "context_words")):
            if future is None:
                continue
            rows = future.result()
            best = max(rows.scores, default=1.0) or 1.0
            for item, cube_id, score in zip(_merge(found, rows), rows.ids, rows.scores, strict=True):
                setattr(item, signal, score / best)
                if item.cosine is None and vector is not None and cube_id in rows.vectors:
                    item.cosine = float(rows.vectors[cube_id] @ vector)
        return found


def _merge(found: dict[str, Candidate], rows: Found) -> list[Candidate]:
    """Enter rows that are new; the candidates of all rows, in their order."""
    result = []
    for position, cube_id in enumerate(rows.ids):
        item = found.get(cube_id)
        if item is None:
            item = found[cube_id] = Candidate(
                header=rows.headers[position],
                text=rows.texts[position],
                type=rows.types[position],
                pinned=rows.pinned[position],
                priority=rows.priorities[position],
                speaker=rows.speakers[position],
                after_question=rows.after_question[position],
            )
        result.append(item)
    return result


def signals(item: Candidate, named: set[str]) -> tuple[float, ...]:
    """The signals of one candidate, in the order of SIGNALS.

    Args:
        item: the candidate.
        named: the words of the question, casefolded.
    """
    turn = item.type == SemanticType.EPISODE.value
    length = min(len(stems(item.text[:QUERY_CHARACTERS])), FULL_LENGTH) if turn else FULL_LENGTH
    return (
        item.cosine or 0.0,
        item.words,
        item.context_words,
        float(_is_named(item.speaker, named)),
        math.log1p(length),
        float(turn and is_question(_ASIDE.sub("", item.text))),
        item.after_question * item.context_words,
    )


def fused(item: Candidate, named: set[str]) -> float:
    """What candidates are ordered by: the weighted signals, and what the person has set."""
    total = sum(weight * signal for weight, signal in zip(WEIGHTS.values(), signals(item, named), strict=True))
    return total + PINNED_BONUS * item.pinned + PRIORITY_WEIGHT * (item.priority - 0.5)


def _is_named(speaker: str, named: set[str]) -> bool:
    return bool(speaker) and all(word.casefold() in named for word in words(speaker))


def _absolute(item: Candidate, matched: int, wanted: int, with_vector: bool) -> float:
    """How well a memory fits by itself, 0 to 1, without comparing it with others."""
    lexical = max(item.words, item.context_words) * matched / wanted if wanted else 0.0
    if not with_vector:
        return max(item.words, item.context_words) * (0.5 + 0.5 * matched / wanted) if wanted else 0.0
    return SEMANTIC_SHARE * _rescaled(item.cosine) + (1 - SEMANTIC_SHARE) * lexical


def _rescaled(cosine: float | None) -> float:
    return min(max(((cosine or 0.0) - COSINE_FLOOR) / COSINE_RANGE, 0.0), 1.0)


def _matched(cube: MemCube, wanted: Sequence[str]) -> dict[str, str]:
    """The stems of the query that the memory holds, each with the word as it stands there."""
    found: dict[str, str] = {}
    for word in words(cube.text[:QUERY_CHARACTERS]):
        root = stem(word)
        if root in wanted:
            found.setdefault(root, word)
    return found


def _why(matched: Sequence[str], item: Candidate, cube: MemCube, named: set[str]) -> str:
    reasons = []
    semantic = _rescaled(item.cosine)
    if matched:
        reasons.append("Matched " + ", ".join(f'"{word}"' for word in matched))
    elif item.context_words >= 0.5:
        reasons.append("Matched in the talk around it")
    if _is_named(item.speaker, named):
        reasons.append(f"Said by {item.speaker}")
    if semantic >= 0.35 or (semantic > 0 and not reasons):
        strength = "Close" if semantic >= 0.65 else "Similar" if semantic >= 0.35 else "Distantly similar"
        reasons.append(f"{strength} in meaning")
    if cube.pinned:
        reasons.append("Pinned")
    if not reasons:
        return "Matched"
    return "; ".join([reasons[0], *(reason[0].lower() + reason[1:] for reason in reasons[1:])])


def _without_near_duplicates(hits: Sequence[Recall]) -> list[Recall]:
    kept: list[Recall] = []
    for hit in hits:
        if not any(
            distance(hit.cube.fingerprint, other.cube.fingerprint) <= NEAR_DUPLICATE_BITS and len(hit.cube.text) > 20
            for other in kept
        ):
            kept.append(hit)
    return kept
