"""Whether a message asks for all that was told: "What do you know about me?"."""

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
"""Cosine from which a message asks for all that was told: eleven other ways to say it have .69 to 1, of fourteen near misses ("What do
you think about me?", "Who are you?") the nearest has .75."""


class AskingForEverything:
    """Knows such messages by what they mean."""

    def __init__(self, vectors: Vectors) -> None:
        """
        Args:
            vectors: what messages mean.
        """
        self._vectors = vectors
        self._known: NDArray[np.float32] | None = None
        """The vectors of FOR_EVERYTHING, once they were asked for."""

    def by(self, text: str) -> bool:
        """Whether a message asks so."""
        if not (self._vectors.are_standard and speaks_of_oneself(text) and (asks(text) or asks_indirectly(text))):
            return False
        if self._known is None:
            self._known = self._vectors.of_texts(FOR_EVERYTHING)
        vector = self._vectors.of_query(text)
        if vector is None or self._known is None:
            return False
        return float((self._known @ vector).max()) >= LIKE_THESE
