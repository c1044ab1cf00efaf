"""How a new statement relates to an older one: a small cross-encoder, in the model host process if that is running.

It is all-MiniLM-L6-v2 with a LoRA and one output for each relation, trained by tools/relations on pairs that people wrote by hand. It reads
both statements together: by their separate embeddings, "My rent is 900 euros" and "My rent is 950 euros" have a cosine similarity of 0.97,
but "I am married" and "I'm happily married" one of 0.75.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from pathlib import Path

from memos_core.models.backend import Related
from memos_core.models.message_encoder import encoder_of, softmax
from memos_core.models.resources import learned_path
from memos_core.models.tuned_encoder import TunedEncoder

RELATIONS = tuple(field.name for field in fields(Related))
"""The relations, in the order of the classifier's outputs."""
LONGEST_PAIR = 128
"""Tokens of two statements together; a longer one is cut."""


def weights_path() -> Path:
    """The file with the learned weights."""
    return learned_path("relations/relation_judge.safetensors")


class RelationJudge:
    """Computes the probabilities of the relations for pairs of statements."""

    def __init__(self, weights: Path | None = None) -> None:
        """Load the weights; sentence-transformers is imported already.

        Args:
            weights: the file with the learned weights; None for the one that comes with the program.

        Raises:
            EmbedderUnavailable: they cannot be loaded.
        """
        self._encoder = TunedEncoder(weights or weights_path())

    def chances(self, old: Sequence[str], new: str) -> list[list[float]]:
        """For each old statement, the probability of each of `RELATIONS` to the new one."""
        if not old:
            return []
        encoded = self._encoder.encode(old, [new] * len(old), LONGEST_PAIR)
        chances: list[list[float]] = self._encoder.head("relation", encoded.mean()).softmax(-1).tolist()
        return chances


def related_here(old: Sequence[str], new: str) -> list[Related]:
    """Computes the relations in this process, pair by pair: for when the model host is not running, as for a command in the terminal."""
    encoder = encoder_of(weights_path())
    means = [encoder.read(text, new, LONGEST_PAIR).states.mean(axis=0) for text in old]
    return [Related(*softmax(encoder.head("relation", mean)).tolist()) for mean in means]
