"""Whether a note answers a question: a small cross-encoder in the model host process.

It is all-MiniLM-L6-v2 with low-rank changes to its weights (LoRA) and one output, made by tools/answer_judge from pairs of
questions and notes. It reads question and note together: vectors of each alone cannot tell "What is my cat called?" from a
question that "My dog is called Biscuit." answers. It was learned twice: once to tell what answers from what does not, once for which
note comes first. The mean of both is better at either than each by itself (benchmarks/README.md, "answers").
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
READ_TWICE = 5
"""So many notes, the best by what was learned first, are read a second time; the right one is hardly ever below."""


def weights_path(order: bool = False) -> Path:
    """The file with what the judge has learned: to part, or for the order."""
    return learned_path(f"judge/{'order' if order else 'answer'}_judge.safetensors")


class AnswerJudge:
    """Questions and notes to chances."""

    def __init__(self) -> None:
        """Load it; sentence-transformers is imported already.

        Raises:
            EmbedderUnavailable: it cannot be loaded.
        """
        self._parting, self._ordering = TunedEncoder(weights_path()), TunedEncoder(weights_path(order=True))

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
        question, cut = question[:LONGEST_TEXT], [note[:LONGEST_TEXT] for note in notes]
        scores = _scores(self._parting, question, cut)
        best = np.argsort(-scores)[:READ_TWICE]
        means = (scores[best] + _scores(self._ordering, question, [cut[at] for at in best])) / 2
        scores = np.minimum(scores, means.min())
        scores[best] = means
        chances: NDArray[np.float32] = 1 / (1 + np.exp(-scores))
        return chances


def _scores(encoder: TunedEncoder, question: str, notes: Sequence[str]) -> NDArray[np.float32]:
    scores: NDArray[np.float32] = (
        encoder.head("head", encoder.encode([question] * len(notes), notes, LONGEST_PAIR).mean()).squeeze(-1).numpy()
    )
    return scores
