"""Which standing fact about the person a statement tells: their name, home, health, close people, work, or none of these.

Learned from 660 statements of two authors (tools/standing_facts.py; benchmarks/README.md says how often it is right on the author that was
left out).
"""

from __future__ import annotations

import functools
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from memos_core.language.linear_classifiers import read_classifier


class StandingFact(StrEnum):
    """What a statement tells about the person."""

    NAME = "name"
    """What the person is called, their age, birthday, nationality or mother tongue."""
    HOME = "home"
    """Where they live now."""
    HEALTH = "health"
    """An allergy, an illness, a medicine, a diet that must be kept; theirs or of somebody close."""
    PEOPLE = "people"
    """Who their partner, children, parents, siblings and friends are."""
    WORK = "work"
    """What they do for a living, or study."""
    OTHER = "other"
    """None of these."""


def standing_facts(vectors: NDArray[np.float32]) -> list[tuple[StandingFact, float]]:
    """The likeliest fact for each statement, with its probability (0 to 1).

    Args:
        vectors: unit embeddings by all-MiniLM-L6-v2, one row for each statement.
    """
    weights, facts = _learned()
    scores = np.concatenate([vectors, np.ones((len(vectors), 1), dtype=np.float32)], axis=1) @ weights
    chances = np.exp(scores - scores.max(axis=1, keepdims=True))
    chances /= chances.sum(axis=1, keepdims=True)
    return [(facts[i], float(row[i])) for row, i in zip(chances, chances.argmax(axis=1), strict=True)]


def direction(fact: StandingFact) -> NDArray[np.float32]:
    """The unit vector in whose direction the statements lie that tell a fact."""
    weights, facts = _learned()
    without_constant = weights[:-1]
    found: NDArray[np.float32] = without_constant[:, facts.index(fact)] - without_constant.mean(axis=1)
    return found / np.linalg.norm(found)


@functools.cache
def _learned() -> tuple[NDArray[np.float32], list[StandingFact]]:
    weights, facts = read_classifier("standing_facts")
    return weights, [StandingFact(name) for name in facts]
