"""Fits the weights by which a note is found worth offering (SIGNS in memos_core/plaintext/recall/offering.py), or measures them beside
plain cosine similarity.

usage: python -m tools.offers              (half a minute; prints the weights)
       python -m tools.offers --measure [FILE ...]   (files in the form of benchmarks/data/offers; by default the file that was kept out)

The model is a logistic regression over the signs of each pair of a message and a note of the same person. It learns from
benchmarks/data/offers: notes of one person, and messages with the notes that matter for each. Look-ups with ten notes each
(benchmarks/data/answers/persons-*) are added at a tenth of the weight, so that it learns that a note must hold what a question asks for.
`kept-out.jsonl` is never learned from.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from memos_core.models.embedder import Embedder
from memos_core.plaintext.recall.offering import SIGNS, signs
from tools.answer_judge import DATA, PERSONS, likeness

OFFERS = [DATA / "offers" / f"{name}.jsonl" for name in ("one", "two")]
KEPT_OUT = DATA / "offers" / "kept-out.jsonl"
RIDGE = 0.1
QUESTIONS_WEIGH = 0.1
PEOPLE, ANSWERED, UNANSWERED, NOTES = 14, 12, 8, 10
"""How many people, how many answered and unanswered questions of each, and how many nearest notes of each question are learned from."""
SEED = 1

Asked = tuple[str, list[str], set[int]]
"""A message, notes of one person, and which of them matter."""


def offers(path: Path) -> list[Asked]:
    """The messages of a file."""
    people = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    return [(one["text"], person["notes"], set(one["notes"])) for person in people for one in person["messages"]]


def questions(embedder: Embedder) -> list[Asked]:
    """Look-ups, each with the nearest notes of the same person and which of them answer it."""
    people = [json.loads(line) for path in PERSONS for line in path.read_text(encoding="utf-8").splitlines()]
    found: list[Asked] = []
    for person in random.sample(people, PEOPLE):
        asked = [(one["question"], {one["fact"]}) for one in person["answered"][:ANSWERED]]
        asked += [(question, set[int]()) for question in person["unanswered"][:UNANSWERED]]
        near = np.argsort(-likeness(embedder, [question for question, _ in asked], person["facts"]), axis=1)[:, :NOTES]
        for (question, right), order in zip(asked, near, strict=True):
            found.append(
                (question, [person["facts"][i] for i in order], {n for n, i in enumerate(order) if i in right})
            )
    return found


def seen(asked: Sequence[Asked], embedder: Embedder) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """The signs of all pairs, a row each, and for each pair whether the note matters."""
    rows, right = [], []
    for message, notes, matter in asked:
        rows.append(signs(message, notes, likeness(embedder, [message], notes)[0].tolist()))
        right += [n in matter for n in range(len(notes))]
    return np.concatenate(rows), np.array(right)


def fit(rows: NDArray[np.float64], right: NDArray[np.bool_], weight: NDArray[np.float64]) -> dict[str, float]:
    """The weights of the signs, by name, from a logistic regression in which each pair has a weight."""
    middle, spread = rows.mean(axis=0), rows.std(axis=0)
    middle[0], spread[0] = 0.0, 1.0
    scaled = (rows - middle) / spread

    def loss(weights: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        total = scaled @ weights
        wrong = weight * (1 / (1 + np.exp(-total)) - right)
        likely = float((weight * (np.logaddexp(0, total) - right * total)).sum())
        return likely + RIDGE * float(weights @ weights) / 2, scaled.T @ wrong + RIDGE * weights

    found = minimize(loss, np.zeros(len(SIGNS)), jac=True, method="L-BFGS-B").x
    plain = found / spread
    plain[0] -= float(plain[1:] @ middle[1:])
    return {name: round(float(value), 2) for name, value in zip(SIGNS, plain, strict=True)}


def measure(path: Path, embedder: Embedder) -> None:
    """Precision and recall over all pairs, at some thresholds."""
    rows, right = seen(offers(path), embedder)
    ways = {
        "cosine": (rows[:, 1], (0.2, 0.25, 0.3, 0.35)),
        "signs": (1 / (1 + np.exp(-(rows @ np.array(list(SIGNS.values()))))), (0.3, 0.4, 0.5, 0.6)),
    }
    for name, (scores, thresholds) in ways.items():
        for least in thresholds:
            offered = scores >= least
            precision, recall = right[offered].mean(), right[offered].sum() / right.sum()
            print(f"{path.stem}, {name} from {least} on: precision {precision:.3f}, recall {recall:.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--measure", nargs="*", type=Path)
    chosen = parser.parse_args()
    random.seed(SEED)
    embedder = Embedder()
    if chosen.measure is not None:
        for path in chosen.measure or [KEPT_OUT]:
            measure(path, embedder)
        return
    told = seen([one for path in OFFERS for one in offers(path)], embedder)
    asked = seen(questions(embedder), embedder)
    weight = np.concatenate([np.ones(len(told[1])), np.full(len(asked[1]), QUESTIONS_WEIGH)])
    print(fit(np.concatenate([told[0], asked[0]]), np.concatenate([told[1], asked[1]]), weight))


if __name__ == "__main__":
    main()
