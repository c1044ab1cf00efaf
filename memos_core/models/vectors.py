"""Makes embeddings of texts, if the embedder is ready in time."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import EmbedderUnavailable, ModelBusy, ModelHostDied
from memos_core.models.backend import Judged, ModelBackend, Related
from memos_core.models.embedders import STANDARD, Embedding, marked
from memos_core.models.relation_judge import related_here

log = logging.getLogger(__name__)


class Vectors:
    """Asks the embedder for embeddings; returns None if it is not ready in time."""

    def __init__(
        self,
        backend: ModelBackend,
        patience: float,
        embedding: Callable[[], Embedding | None] = lambda: Embedding(None, STANDARD),
    ) -> None:
        """
        Args:
            backend: runs the embedder.
            patience: seconds to wait for it.
            embedding: returns the chosen embedder; None if it cannot be used.
        """
        self._backend = backend
        self._patience = patience
        self._embedding = embedding

    def are_ready(self) -> bool:
        """Whether embeddings can be made; waits for the embedder."""
        return self._backend.wait_for_embedder(self._patience)

    def of_texts(self, texts: Sequence[str]) -> NDArray[np.float32] | None:
        """Unit embeddings of texts, one row each; None if the embedder is not available."""
        embedding = self._embedding()
        return None if embedding is None else self._made(embedding, texts, embedding.passage_prefix)

    def _made(self, embedding: Embedding, texts: Sequence[str], prefix: str) -> NDArray[np.float32] | None:
        if not self.are_ready():
            return None
        try:
            vectors = self._backend.embed([prefix + text for text in texts])
        except (EmbedderUnavailable, ModelBusy, ModelHostDied) as error:
            log.warning("without vectors for now: %s", type(error).__name__)
            return None
        # If another embedder was chosen meanwhile, it is unknown which of them made these embeddings.
        return marked(vectors, embedding.mark) if self._embedding() is embedding else None

    def of_query(self, text: str) -> NDArray[np.float32] | None:
        """The unit embedding of a question; None if the embedder is not available."""
        embedding = self._embedding()
        vectors = None if embedding is None else self._made(embedding, [text], embedding.query_prefix)
        return None if vectors is None else vectors[0]

    @property
    def are_standard(self) -> bool:
        """Whether the embeddings are made by all-MiniLM-L6-v2."""
        return self._backend.has_standard_embedder

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged] | None:
        """How well each note answers a question; None if the judge is not available."""
        if not self.are_ready():
            return None
        try:
            return self._backend.judge(question, notes)
        except (EmbedderUnavailable, ModelBusy, ModelHostDied) as error:
            log.warning("without a judge for now: %s", type(error).__name__)
            return None

    def chances(self, question: str, notes: Sequence[str]) -> list[float] | None:
        """The probability of each note to answer a question; None if the judge is not available."""
        judged = self.judge(question, notes)
        return None if judged is None else [one.chance for one in judged]

    def relate(self, old: Sequence[str], new: str) -> list[Related]:
        """How a new statement relates to older ones; computed in this process if the model host is not available."""
        if self.are_ready():
            try:
                return self._backend.relate(old, new)
            except (EmbedderUnavailable, ModelHostDied) as error:
                log.warning("relations are computed here: %s", type(error).__name__)
        return related_here(old, new)
