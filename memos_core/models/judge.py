"""Whether a note answers a question: a small cross-encoder in the model host process.

It is all-MiniLM-L6-v2 with low-rank changes to its weights (LoRA) and one output, made by tools/answer_judge from pairs of
questions and notes. It reads question and note together: vectors of each alone cannot tell "What is my cat called?" from a
question that "My dog is called Biscuit." answers.
"""

from __future__ import annotations

import importlib.resources
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import EmbedderUnavailable
from memos_core.models.backend import Judged
from memos_core.models.embedder import Embedder
from memos_core.models.resources import embedder_path

LONGEST_PAIR = 160
"""Tokens of a question and a note together; a longer note is cut."""
LONGEST_TEXT = 1200
"""Characters of each that are looked at."""
TYPES = "embeddings.token_type_embeddings.weight"


def weights_path() -> Path:
    """The file with what the judge has learned."""
    return Path(str(importlib.resources.files("resources").joinpath("judge/answer_judge.safetensors")))


class AnswerJudge:
    """Questions and notes to chances."""

    def __init__(self) -> None:
        """Load it; sentence-transformers is imported already.

        Raises:
            EmbedderUnavailable: it cannot be loaded.
        """
        try:
            import torch  # heavy, and only wanted here
            from safetensors.torch import load_file
            from transformers import AutoTokenizer, BertModel

            folder = str(embedder_path())
            self._torch = torch
            self._tokenizer = AutoTokenizer.from_pretrained(folder)
            self._model = BertModel.from_pretrained(folder, dtype=torch.float32, add_pooling_layer=False).eval()
            learned = {name: value.float() for name, value in load_file(weights_path()).items()}
            self._weight, self._bias = learned.pop("head.weight")[0], learned.pop("head.bias")
            parameters = dict(self._model.named_parameters())
            with torch.no_grad():
                parameters[TYPES].copy_(learned.pop(TYPES))
                for name in {name.rpartition(".")[0] for name in learned}:
                    parameters[f"{name}.weight"].add_(learned[f"{name}.b"] @ learned[f"{name}.a"])
        except (ImportError, OSError, ValueError, KeyError, RuntimeError) as error:
            raise EmbedderUnavailable(
                f"The judge of answers cannot be loaded ({type(error).__name__}: {error})."
            ) from error

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
        with self._torch.inference_mode():
            pairs = self._tokenizer(
                [question[:LONGEST_TEXT]] * len(notes),
                [note[:LONGEST_TEXT] for note in notes],
                padding=True,
                truncation=True,
                max_length=LONGEST_PAIR,
                return_tensors="pt",
            )
            mask = pairs["attention_mask"].unsqueeze(-1)
            states = self._model(**pairs).last_hidden_state
            mean = (states * mask).sum(1) / mask.sum(1)
            chances: NDArray[np.float32] = self._torch.sigmoid(mean @ self._weight + self._bias).numpy()
        return chances
