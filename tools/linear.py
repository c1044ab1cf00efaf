"""Training of linear classifiers over the vectors or word parts of texts, shared by the training scripts in this folder."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import minimize
from scipy.sparse import csr_array

from memos_core.language.word_parts import BUCKETS, places

ROUNDS = 400
STEPS = 127
"""Weights of word parts are stored as integers from -STEPS to STEPS."""

Features = NDArray[np.float32]
Texts = Sequence[tuple[str, bool]]


def with_constant(features: Features) -> Features:
    """The features with a constant 1 at the end of each row, whose weight is the bias."""
    return np.concatenate([features, np.ones((len(features), 1), dtype=features.dtype)], axis=1)


def learn(features: Features, classes: Sequence[int], count: int, *, sharpness: float, decay: float) -> Features:
    """Softmax regression with L2.

    Args:
        features: a row for each text.
        classes: which class each belongs to, from 0.
        count: how many classes there are.
        sharpness: what the scores are multiplied by before the softmax.
        decay: the weight of L2.

    Returns:
        The weights, (features, classes). Probabilities are the softmax of `sharpness` times the scores.
    """
    x, y = torch.tensor(features, dtype=torch.float32), torch.tensor(classes)
    weights = torch.zeros(x.shape[1], count, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=ROUNDS)

    def loss() -> torch.Tensor:
        optimizer.zero_grad()
        value = torch.nn.functional.cross_entropy(sharpness * (x @ weights), y) + decay * (weights**2).sum()
        value.backward()
        return value

    optimizer.step(loss)
    return weights.detach().numpy()


def write(path: Path, classes: Sequence[str], weights: Features) -> None:
    """Write the weights in the form that `read_classifier` reads, with four digits after the decimal point."""
    rows = [[round(float(value), 4) for value in row] for row in weights]
    path.write_text(
        json.dumps({"classes": list(classes), "weights": rows}, separators=(",", ":")) + "\n", encoding="utf-8"
    )


def print_seen(name: str, texts: Texts, ways: Mapping[str, Callable[[str], bool]]) -> None:
    """Print, for each classifier, how many of the positive texts it recognises and how many of the negative ones it takes for positive.

    Args:
        name: what the texts are called in the output.
        texts: each with whether it is positive.
        ways: the classifiers by name; each says whether a text is positive.
    """
    truth = np.array([is_one for _, is_one in texts])
    for way, says in ways.items():
        said = np.array([says(text) for text, _ in texts])
        print(
            f"{name:>14}, {way:<14}: of {truth.sum()} seen {(said & truth).sum()}; "
            f"of {(~truth).sum()} others taken for one {(said & ~truth).sum()}"
        )


def lines(path: Path) -> list[dict[str, Any]]:
    """The objects of a JSON Lines file."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def learn_parts(
    texts: Sequence[Iterable[str]], is_one: Sequence[bool], *, decay: float, counts: float
) -> NDArray[np.float32]:
    """Logistic regression with L2 over the parts of texts (memos_core/language/word_parts.py). Returns the weights, with the bias last.

    Args:
        texts: the parts of each text.
        is_one: for each text, whether it is positive.
        decay: the weight of L2.
        counts: how many negative texts a positive one counts as. A higher value finds more positives, and makes more false alarms.
    """
    there = [places(parts) for parts in texts]
    rows = csr_array(
        (
            np.concatenate([np.full(len(some), 1 / max(len(some), 1) ** 0.5) for some in there]),
            np.concatenate(there),
            np.cumsum([0, *(len(some) for some in there)]),
        ),
        shape=(len(texts), BUCKETS),
    )
    truth = np.array(is_one, dtype=float)
    share = np.where(truth == 1, counts, 1.0)
    share /= share.sum()

    def loss(found: NDArray[np.float64]) -> tuple[float, NDArray[np.float64]]:
        weights, constant = found[:-1], found[-1]
        scores = rows @ weights + constant
        off = share * (1 / (1 + np.exp(-scores)) - truth)
        value = (share * (np.logaddexp(0, scores) - truth * scores)).sum() + decay * (weights**2).sum()
        return float(value), np.append(rows.T @ off + 2 * decay * weights, off.sum())

    return minimize(loss, np.zeros(BUCKETS + 1), jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x.astype(
        np.float32
    )


def write_parts(path: Path, weights: NDArray[np.float32]) -> None:
    """Write the weights in the form that `word_parts.weights_of` reads."""
    step = float(np.abs(weights).max()) / STEPS
    told = {"step": step, "weights": np.round(weights.astype(np.float64) / step).astype(int).tolist()}
    path.write_text(json.dumps(told, separators=(",", ":")) + "\n", encoding="utf-8")
