"""Reads the learned linear classifiers over sentence embeddings (tools/linear.py) from resources/language."""

from __future__ import annotations

import importlib.resources
import json

import numpy as np
from numpy.typing import NDArray


def read_classifier(name: str) -> tuple[NDArray[np.float32], list[str]]:
    """The weights, of shape (features, classes), and the names of the classes. Raises FileNotFoundError if there is no such file."""
    text = importlib.resources.files("resources").joinpath(f"language/{name}.json").read_text(encoding="utf-8")
    learned = json.loads(text)
    return np.array(learned["weights"], dtype=np.float32), learned["classes"]
