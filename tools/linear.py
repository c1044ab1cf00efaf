"""Linear classifiers over the vectors of texts, for the recipes of what the program has learned."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

ROUNDS = 400

Features = NDArray[np.float32]


def with_constant(features: Features) -> Features:
    """The features, and a one at the end of each row."""
    return np.concatenate([features, np.ones((len(features), 1), dtype=features.dtype)], axis=1)


def learn(features: Features, classes: Sequence[int], count: int, *, sharpness: float, decay: float) -> Features:
    """Softmax regression with L2.

    Args:
        features: a row for each text.
        classes: which class each belongs to, from 0.
        count: how many classes there are.
        sharpness: what the scores are multiplied by.
        decay: the weight of L2.

    Returns:
        The weights, (features, classes); multiply the scores by `sharpness` for chances.
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
    """Write what `read_classifier` reads, with four digits behind the point."""
    rows = [[round(float(value), 4) for value in row] for row in weights]
    path.write_text(
        json.dumps({"classes": list(classes), "weights": rows}, separators=(",", ":")) + "\n", encoding="utf-8"
    )
