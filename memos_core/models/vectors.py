"""Texts to vectors, as long as the embedder lets wait for it."""

from __future__ import annotations

import logging
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import EmbedderUnavailable, ModelHostDied
from memos_core.models.backend import ModelBackend

log = logging.getLogger(__name__)


class Vectors:
    """Asks the embedder for vectors; None where it is not ready in time."""

    def __init__(self, backend: ModelBackend, patience: float) -> None:
        """
        Args:
            backend: what has the embedder.
            patience: seconds to wait for it.
        """
        self._backend = backend
        self._patience = patience

    def are_ready(self) -> bool:
        """Whether there will be vectors; waits for the embedder."""
        return self._backend.wait_for_embedder(self._patience)

    def of_texts(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """Unit vectors of texts, a row each."""
        if not self.are_ready():
            return None
        try:
            return self._backend.embed(texts)
        except (EmbedderUnavailable, ModelHostDied) as error:
            log.warning("without vectors for now: %s", type(error).__name__)
            return None

    def of_query(self, text: str) -> NDArray[np.float32] | None:
        """The unit vector of a question."""
        vectors = self.of_texts([text])
        return None if vectors is None else vectors[0]
