"""The values that go to and from the trainer process as JSON: examples, recipe and progress."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Self

from memos_core.models.backend import ChatTurn


@dataclass(frozen=True)
class Recipe:
    """How to train. The defaults are for facts about a person, measured on the starter model (benchmarks/README.md)."""

    rank: int = 8
    """Rank of the two matrices of each linear layer (LoRA, arXiv 2106.09685)."""
    alpha: int = 16
    """Scaling of their product: alpha / rank."""
    layers: float = 1 / 3
    """Share of the layers that are trained, counted from the top. The layers below do not change, so their output is computed
    once."""
    epochs: int = 10
    batch: int = 8
    """Examples in one step, packed behind the beginning that they share."""
    learning_rate: float = 1e-3
    warm_up: float = 0.1
    """Share of the steps over which the learning rate rises; after that it falls to zero along a cosine."""
    learned: float = 0.03
    """An example with a lower loss than this, in nats per token of its answer, is left out of most later passes."""
    replay: float = 1.0
    """Weight of the KL divergence from the base model on replayed examples; the loss of the others has weight 1."""
    seed: int = 1

    def as_json(self) -> dict[str, Any]:
        """The fields as values that JSON can hold."""
        return asdict(self)


@dataclass(frozen=True)
class Example:
    """A prompt and the answer that is to be learned."""

    turns: Sequence[ChatTurn]
    answer: str
    replay: bool = False
    """The answer is not learned. Instead the model's distribution at each of its tokens is kept close to the base model's."""
    teacher: Sequence[ChatTurn] | None = None
    """With `replay`: the prompt that the base model is given, where it is not the same."""

    def as_json(self) -> dict[str, Any]:
        """The fields as values that JSON can hold."""
        return asdict(self)

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> Self:
        """Rebuild an example from what `as_json` returned."""
        turns = {name: [ChatTurn(**turn) for turn in fields[name]] for name in ("turns", "teacher") if fields.get(name)}
        return cls(**{**fields, **turns})


@dataclass(frozen=True)
class Progress:
    """How far a training has come."""

    step: int
    steps: int
    loss: float
    """Mean loss of the examples to be learned in this step, in nats per token of their answers; 0 where it has none."""
    replay_loss: float
    """Mean KL divergence from the base model on the replayed examples in this step, in nats per token; 0 where it has none."""


@dataclass(frozen=True)
class Trained:
    """The result of a training."""

    steps: int
    drift: float
    """Mean KL divergence from the base model on held-out replay examples, in nats per token of their answers."""
    losses: Sequence[float] = field(default_factory=list)
    """The mean loss of each pass over the examples."""
    left_out: int = 0
    """How many examples were too long to be learned."""
