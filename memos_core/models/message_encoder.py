"""all-MiniLM-L6-v2 in NumPy, with a LoRA for one task: for the few texts of a message.

It must be available at any moment, also while the model host is starting or down, and in the window's process, which has no torch. A
message of 40 tokens takes about 15 ms. For many texts, embedding in the model host is faster.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import numpy as np
from numpy.typing import NDArray
from safetensors.numpy import load_file
from tokenizers import Encoding, Tokenizer

from memos_core.models.resources import embedder_path

Array = NDArray[np.float32]

HEADS, SMALLEST_VARIANCE = 12, 1e-12
TYPES = "embeddings.token_type_embeddings.weight"


@dataclass(frozen=True)
class Read:
    """A text as processed by the encoder."""

    states: Array
    """The hidden states, one for each token: (tokens, dimensions)."""
    tokens: Encoding
    """The position of each token in its text."""

    def own_tokens(self) -> list[tuple[int, int, int]]:
        """The tokens of the text itself, without the text before it: the index of each, and where it begins and ends. Truncated tokens are
        missing."""
        tokens = zip(self.tokens.sequence_ids, self.tokens.offsets, strict=True)
        return [(place, start, end) for place, (sequence, (start, end)) in enumerate(tokens) if sequence == 1]


class MessageEncoder:
    """The encoder with the weights tuned for one task."""

    def __init__(self, weights: Path) -> None:
        """
        Args:
            weights: the file with the learned weights: low-rank changes (`NAME.a`, `NAME.b`), token types, and heads.
        """
        heads = _loaded(weights)
        self._weights = dict(_base())
        for name in [name[:-2] for name in heads if name.endswith(".a")]:
            change = heads.pop(f"{name}.b") @ heads.pop(f"{name}.a")
            self._weights[f"{name}.weight"] = self._weights[f"{name}.weight"] + change
        self._weights[TYPES] = heads.pop(TYPES)
        self._heads = heads

    def read(self, before: str, text: str, longest: int) -> Read:
        """Process a text that follows another one.

        Args:
            before: the text before it; may be empty.
            text: the text.
            longest: the most tokens of both together; if there are more, the end of the longer one is cut.
        """
        tokenizer = _tokenizer(longest)
        tokens = tokenizer.encode(before, text)
        return Read(self._states(np.array(tokens.ids), np.array(tokens.type_ids)), tokens)

    def head(self, name: str, states: Array) -> Array:
        """The output of a head for hidden states: one score for each of its outputs."""
        return cast(Array, states @ self._heads[f"{name}.weight"].T + self._heads[f"{name}.bias"])

    def _states(self, ids: NDArray[np.int64], types: NDArray[np.int64]) -> Array:
        weights = self._weights
        states = (
            weights["embeddings.word_embeddings.weight"][ids]
            + weights["embeddings.position_embeddings.weight"][: len(ids)]
            + weights[TYPES][types]
        )
        states = self._normed(states, "embeddings.LayerNorm")
        for number in range(_layers()):
            layer = f"encoder.layer.{number}"
            query, key, value = (
                _by_head(self._linear(states, f"{layer}.attention.self.{part}")) for part in ("query", "key", "value")
            )
            scores = query @ key.transpose(0, 2, 1) / np.sqrt(query.shape[-1])
            seen = softmax(scores) @ value
            attended = seen.transpose(1, 0, 2).reshape(states.shape)
            attended = self._linear(attended, f"{layer}.attention.output.dense")
            states = self._normed(states + attended, f"{layer}.attention.output.LayerNorm")
            wide = _gelu(self._linear(states, f"{layer}.intermediate.dense"))
            states = self._normed(states + self._linear(wide, f"{layer}.output.dense"), f"{layer}.output.LayerNorm")
        return states

    def _linear(self, states: Array, name: str) -> Array:
        # For few tokens, multiplying with the weights on the left is nearly twice as fast as with their transpose on the right.
        turned = self._weights[f"{name}.weight"] @ states.T
        return cast(Array, np.ascontiguousarray(turned.T) + self._weights[f"{name}.bias"])

    def _normed(self, states: Array, name: str) -> Array:
        apart = states - states.mean(axis=-1, keepdims=True)
        spread = np.sqrt((apart**2).mean(axis=-1, keepdims=True) + SMALLEST_VARIANCE)
        return cast(Array, apart / spread * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"])


@functools.cache
def encoder_of(weights: Path) -> MessageEncoder:
    """The encoder with the weights in a file; loaded only once."""
    return MessageEncoder(weights)


def _loaded(path: Path) -> dict[str, Array]:
    return {key: value.astype(np.float32, copy=False) for key, value in load_file(path).items()}


@functools.cache
def _base() -> dict[str, Array]:
    return _loaded(embedder_path() / "model.safetensors")


@functools.cache
def _layers() -> int:
    return len({name.split(".")[2] for name in _base() if name.startswith("encoder.layer.")})


@functools.cache
def _tokenizer(longest: int) -> Tokenizer:
    tokenizer = Tokenizer.from_file(str(embedder_path() / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(longest)
    return tokenizer


def _by_head(states: Array) -> Array:
    """Reshapes (tokens, dimensions) into (heads, tokens, dimensions of a head)."""
    return states.reshape(len(states), HEADS, -1).transpose(1, 0, 2)


def softmax(scores: Array) -> Array:
    """Scores as probabilities, along the last axis."""
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return cast(Array, powers / powers.sum(axis=-1, keepdims=True))


def _gelu(states: Array) -> Array:
    """GELU: x * P(X <= x) for a normal X, with the error function by Abramowitz and Stegun 7.1.26 (to 1.5e-7)."""
    size = np.abs(states) / np.float32(np.sqrt(2))
    step = 1 / (1 + np.float32(0.3275911) * size)
    series = step * (
        0.254829592 + step * (-0.284496736 + step * (1.421413741 + step * (-1.453152027 + step * 1.061405429)))
    )
    error = np.sign(states) * (1 - series * np.exp(-(size**2)))
    return cast(Array, states * (1 + error.astype(np.float32)) / 2)
