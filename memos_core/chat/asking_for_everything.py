"""Recognises messages that ask for all that was told: "What do you know about me?"."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from memos_core.language.message_kinds import asks, asks_indirectly, speaks_of_oneself
from memos_core.models.vectors import Vectors

FOR_EVERYTHING = (
    "What do you know about me?",
    "Tell me everything you remember about me.",
    "What have I told you so far?",
)
LIKE_THESE = 0.76
"""Cosine similarity from which a message counts as such a question. Measured: eleven other ways to ask it have 0.69 to 1; of fourteen near
misses ("What do you think about me?", "Who are you?") the nearest has 0.75."""


class AskingForEverything:
    """Recognises such messages by comparing their embeddings with those of the examples."""

    def __init__(self, vectors: Vectors) -> None:
        """
        Args:
            vectors: embeds messages.
        """
        self._vectors = vectors
        self._known: NDArray[np.float32] | None = None
        """The embeddings of FOR_EVERYTHING; computed at first use."""

    def by(self, text: str) -> bool:
        """Whether a message asks for all that was told."""
        if not (self._vectors.are_standard and speaks_of_oneself(text) and (asks(text) or asks_indirectly(text))):
            return False
        if self._known is None:
            self._known = self._vectors.of_texts(FOR_EVERYTHING)
        vector = self._vectors.of_query(text)
        if vector is None or self._known is None:
            return False
        return float((self._known @ vector).max()) >= LIKE_THESE
