"""Is "nothing is known" said rightly? Used by the benchmark `locomo`: collects the signs of questions, and fits and measures their weights.

Besides LoCoMo's adversarial questions there is `data/known_unknown.json`: what three people told, and questions about it.
Half of the questions have no answer there, but are similar to something that was told ("What is my cat called?" if only a
dog was mentioned).
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from memos_core import MemOS
from memos_core.plaintext.recall.answerable import SIGNS, chance
from memos_core.plaintext.recall.retriever import DEPTH, signs_of
from memos_core.plaintext.recall.signals import signals
from tests.support import inside

DATA = Path(__file__).parent / "data" / "known_unknown.json"
RIDGE = 0.003
EVEN = 0.5
"""The probability of an answer below which "nothing is known" is said."""


@dataclass
class Asked:
    """The questions of one conversation or person."""

    signs: list[NDArray[np.float64]] = field(default_factory=list)
    known: list[bool] = field(default_factory=list)
    chances: list[float] = field(default_factory=list)
    """The probability that recall gave each question."""

    def ask(self, memos: MemOS, question: str, known: bool) -> None:
        """Note the signs and the probability of a question, and whether its answer is known."""
        understood = inside.operator(memos).understand(question)
        items = list(inside.operator(memos).candidates(understood, DEPTH).values())
        seen = np.array([signals(item, understood) for item in items])
        self.signs.append(signs_of(items, understood, seen))
        self.known.append(known)
        self.chances.append(chance(self.signs[-1]))


def told() -> list[Asked]:
    """The questions about what three people told."""
    result = []
    for person in json.loads(DATA.read_text(encoding="utf-8")):
        asked = Asked()
        with tempfile.TemporaryDirectory() as home, MemOS.open(home, user="bench") as memos:
            for text in person["told"]:
                memos.remember(text)
            for kind in ("known", "unknown"):
                for question in person[kind]:
                    asked.ask(memos, question, kind == "known")
        result.append(asked)
    return result


def figures(chances: Sequence[float], known: Sequence[bool]) -> dict[str, float]:
    """How well the probabilities separate the questions: the ROC AUC, and the shares of "nothing is known" said rightly and wrongly."""
    value, answered = np.asarray(chances), np.asarray(known)
    yes, no = value[answered], value[~answered]
    if not len(yes) or not len(no):
        return {}
    auc = (yes[:, None] > no[None]).mean() + (yes[:, None] == no[None]).mean() / 2
    return {
        "questions": len(no),
        "auc": round(float(auc), 3),
        "nothing_known_right": round(float((no < EVEN).mean()), 4),
        "nothing_known_wrong": round(float((yes < EVEN).mean()), 4),
    }


def fit(sets: Sequence[Sequence[Asked]]) -> NDArray[np.float64]:
    """Logistic regression. All sets of questions have the same weight, and within a set so have the answerable and the other questions."""
    rows, known, weights = [], [], []
    for one in sets:
        answered = np.array([k for asked in one for k in asked.known])
        rows += [s for asked in one for s in asked.signs]
        known.append(answered)
        weights.append(np.where(answered, 1 / answered.sum(), 1 / (~answered).sum()))
    x, y, weight = np.array(rows), np.concatenate(known), np.concatenate(weights)
    weight = weight / weight.sum()
    scale = np.maximum(x.std(0), 1e-9)
    scale[0] = 1.0  # the bias
    centre = x.mean(0)
    centre[0] = 0.0
    scaled = (x - centre) / scale

    def loss(w: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        z = scaled @ w
        free = np.r_[0.0, w[1:]]
        total = float(weight @ (np.logaddexp(0, z) - y * z)) + RIDGE * float(free @ free)
        return total, scaled.T @ (weight * (1 / (1 + np.exp(-z)) - y)) + 2 * RIDGE * free

    found = np.asarray(minimize(loss, np.zeros(x.shape[1]), jac=True, method="L-BFGS-B").x) / scale
    found[0] -= float(found[1:] @ centre[1:])
    return found


def left_out(talks: Sequence[Asked], people: Sequence[Asked]) -> tuple[dict[str, float], dict[str, float]]:
    """The figures for conversations and for people. Each is measured with weights that were fitted without it."""
    results = []
    for own, others in ((talks, people), (people, talks)):
        chances, known = [], []
        for one in own:
            weights = fit([[other for other in own if other is not one], others])
            chances += [1 / (1 + np.exp(-float(signs @ weights))) for signs in one.signs]
            known += one.known
        results.append(figures(chances, known))
    return results[0], results[1]


def named(weights: NDArray[np.float64]) -> dict[str, float]:
    """The weights by the names of the signs."""
    return dict(zip(SIGNS, weights.round(2).tolist(), strict=True))
