"""Judges whether a note answers a question: a small cross-encoder in the model host process.

It is all-MiniLM-L6-v2 with a LoRA and one output, trained by tools/answer_judge on pairs of questions and notes. It reads question and note
together: separate embeddings cannot tell "What is my cat called?" from a question that "My dog is called Biscuit." answers. Two versions
were trained: one to tell answers from other notes, one to rank notes. The mean of both is better at either task than each alone
(benchmarks/README.md, "answers").
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
"""How many characters of each are used."""
READ_TWICE = 5
"""How many notes, the best ones according to the first version, are also read by the second; the right note is hardly ever ranked lower."""


def weights_path(order: bool = False) -> Path:
    """The file with the weights of the judge: those that tell answers from other notes, or with `order` those that rank."""
    return learned_path(f"judge/{'order' if order else 'answer'}_judge.safetensors")


class AnswerJudge:
    """Computes the probability that a note answers a question."""

    def __init__(self) -> None:
        """Load the weights; sentence-transformers is imported already.

        Raises:
            EmbedderUnavailable: they cannot be loaded.
        """
        self._parting, self._ordering = TunedEncoder(weights_path()), TunedEncoder(weights_path(order=True))

    def judged(self, question: str, notes: Sequence[str], embedder: Embedder) -> list[Judged]:
        """How well each note answers the question.

        Args:
            question: the question.
            notes: the notes to judge.
            embedder: gives the cosine similarity of note and question.
        """
        if not notes:
            return []
        vectors = embedder.embed([question, *notes])
        likeness, chances = vectors[1:] @ vectors[0], self.chances(question, notes)
        return [Judged(float(chance), float(near)) for chance, near in zip(chances, likeness, strict=True)]

    def chances(self, question: str, notes: Sequence[str]) -> NDArray[np.float32]:
        """For each note, the probability (0 to 1) that it alone answers the question."""
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
