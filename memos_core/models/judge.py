"""Whether a note answers a question: a small cross-encoder in the model host process.

It is all-MiniLM-L6-v2 with low-rank changes to its weights (LoRA) and one output, made by tools/answer_judge from pairs of
questions and notes. It reads question and note together: vectors of each alone cannot tell "What is my cat called?" from a
question that "My dog is called Biscuit." answers.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from memos_core.models.backend import Judged
from memos_core.models.embedder import Embedder
from memos_core.models.resources import learned_path
from memos_core.models.tuned_encoder import TunedEncoder

LONGEST_PAIR = 160
"""Tokens of a question and a note together; a longer note is cut."""
LONGEST_TEXT = 1200
"""Characters of each that are looked at."""


def weights_path() -> Path:
    """The file with what the judge has learned."""
    return learned_path("judge/answer_judge.safetensors")


class AnswerJudge:
    """Questions and notes to chances."""

    def __init__(self) -> None:
        """Load it; sentence-transformers is imported already.

        Raises:
            EmbedderUnavailable: it cannot be loaded.
        """
        self._encoder = TunedEncoder(weights_path())

    def judged(self, question: str, notes: Sequence[str], embedder: Embedder) -> list[Judged]:
        """How well each note answers the question.

        Args:
            question: the question.
            notes: what is judged.
            embedder: says how near a note is to the question.
        """
        if not notes:
            return []
        vectors = embedder.embed([question, *notes])
        likeness, chances = vectors[1:] @ vectors[0], self.chances(question, notes)
        return [Judged(float(chance), float(near)) for chance, near in zip(chances, likeness, strict=True)]

    def chances(self, question: str, notes: Sequence[str]) -> NDArray[np.float32]:
        """The chance of each note, 0 to 1, that it alone answers the question."""
        questions, cut = [question[:LONGEST_TEXT]] * len(notes), [note[:LONGEST_TEXT] for note in notes]
        scores = self._encoder.head("head", self._encoder.encode(questions, cut, LONGEST_PAIR).mean())
        chances: NDArray[np.float32] = scores.squeeze(-1).sigmoid().numpy()
        return chances
