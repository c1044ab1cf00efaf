"""Does anything that was found answer the question, or is nothing known? A calibrated chance, beside the ranking.

The ranking only compares memories with each other: something is always best. Whether the best one answers is another
question, and a high cosine does not settle it: "What is my cat called?" is close to "My dog is called Biscuit". What tells
them apart: how much of the question the best memory covers, whether the question's rarest word is found at all, and, where
the question names one of several speakers, whether the best fitting turns are that speaker's own.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

JUDGED = 5
"""The signs are taken from this many of the best candidates."""
FURTHEST = 4.0
"""The most by which the strongest memory of a speaker can lead, so that one odd candidate does not decide alone."""

SIGNS = {
    "bias": -2.22,
    "meaning": 5.4,  # best cosine
    "rarest": 1.0,  # the question's rarest word stands in one of the best
    "covered": 1.0,  # the best one has all the question's words
    "uncovered": -0.1,  # how many of the question's words the best one lacks
    "words": -0.2,  # how many words that carry meaning the question has
    "lead": 0.95,  # strongest memory of the speaker who is named, less the strongest of the others
    "lead_meaning": -20.0,  # the same by cosine, which the turns beside a turn make less sharp
    "lead_words": -2.4,  # the same by BM25
    "lead_covered": 3.1,  # the same by the rarity of the question's words that are found
    "own": 3.6,  # share of the best, speakers aside, that the named speaker said; less a half
}
"""Logistic regression, fitted on LoCoMo's answerable and adversarial questions and on questions about what a person has
told or has not told (benchmarks/locomo.py, which also says how it does on the conversation that was left out)."""


def signs(
    strength: NDArray[np.float64],
    cosine: NDArray[np.float64],
    words: NDArray[np.float64],
    named: NDArray[np.bool_],
    held: Sequence[set[str]],
    wanted: Sequence[str],
    speaker_weight: float,
) -> NDArray[np.float64]:
    """The signs of one question, in the order of SIGNS.

    Args:
        strength: the fused signals of each candidate.
        cosine: the cosine similarity of each with the question, 0 where unknown.
        words: the BM25 score of each, as a share of the best one's.
        named: for each, whether the question names who said it.
        held: the roots of the words of each.
        wanted: the roots of the question's words that carry meaning.
        speaker_weight: the part of `strength` that a named speaker adds.
    """
    apart = strength - speaker_weight * named
    best = np.argsort(-strength, kind="stable")[:JUDGED]
    nearest = np.argsort(-apart, kind="stable")[:JUDGED]
    found = np.array([[root in roots for root in wanted] for roots in held], dtype=np.float64)
    found = found.reshape(len(held), len(wanted))
    rarity = np.log((len(held) + 1) / (found.sum(axis=0) + 0.5))
    share = found @ rarity / rarity.sum() if len(wanted) else np.zeros(len(held))
    lacking = len(wanted) - float(found[best[0]].sum())
    rivals = bool(named.any()) and not bool(named.all())

    def lead(values: NDArray[np.float64]) -> float:
        return float(values[named].max() - values[~named].max()) if rivals else 0.0

    return np.array(
        [
            1.0,
            cosine[best].max(),
            float(found[best][:, int(np.argmax(rarity))].any()) if len(wanted) else 0.0,
            float(bool(wanted) and lacking == 0),
            lacking,
            len(wanted),
            min(max(lead(apart), -FURTHEST), FURTHEST),
            lead(cosine),
            lead(words),
            lead(share),
            float(named[nearest].mean()) - 0.5 if rivals else 0.0,
        ]
    )


def chance(seen: NDArray[np.float64]) -> float:
    """The chance, 0 to 1, that the question is answered; 0.5 says that both are as likely.

    Args:
        seen: the result of `signs`.
    """
    total = float(seen @ np.array(list(SIGNS.values())))
    return 1 / (1 + math.exp(-total))
