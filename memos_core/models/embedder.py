"""The embedder in the model host process: all-MiniLM-L6-v2 or another one, run offline by sentence-transformers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from memos_core import without_collections
from memos_core.errors import EmbedderUnavailable
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from memos_core.models.embedders import width_of
from memos_core.models.resources import embedder_path

LONGEST_TEXT = 8000
"""How many characters of a text are used; MiniLM itself reads 256 tokens, others 512."""


class Embedder:
    """Embeds texts as unit vectors."""

    def __init__(self, folder: Path | None = None) -> None:
        """Load the model; this takes several seconds, mostly for imports.

        Args:
            folder: a model of sentence-transformers; None for all-MiniLM-L6-v2, which comes with the program.

        Raises:
            ModelLoadError: its package is not installed.
            EmbedderUnavailable: it cannot be loaded.
        """
        if folder is None:
            folder, self._width = embedder_path(), EMBEDDING_DIMENSIONS
        else:
            self._width = width_of(folder)
        try:
            with without_collections():
                from sentence_transformers import SentenceTransformer  # heavy, and only needed here

            # The weights are usually stored in 16 bits; CPUs compute faster with 32.
            self._model = SentenceTransformer(
                str(folder), device="cpu", local_files_only=True, model_kwargs={"dtype": "float32"}
            )
        except (ImportError, OSError, ValueError, RuntimeError) as error:
            raise EmbedderUnavailable(
                "The embedder cannot be loaded ({kind}: {reason}). Recall goes on by words alone.",
                kind=type(error).__name__,
                reason=error,
            ) from error
        self.batches = 0
        """How many batches of texts have been evaluated: a sign of life while many are embedded."""
        self._model[0].register_forward_hook(lambda *_: self._count())
        self._last: dict[str, NDArray[np.float32]] = {}
        """The last text that was embedded alone, and its embedding."""

    def _count(self) -> None:
        self.batches += 1

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit embeddings, one row for each text.

        The last text that was embedded alone is not computed again: while a reply is prepared, its message is embedded several times (for
        its kind, for recall, for which note answers it).
        """
        wanted = [text[:LONGEST_TEXT] for text in texts]
        new = [text for text in dict.fromkeys(wanted) if text not in self._last]
        known = self._last | dict(zip(new, self._encoded(new) if new else (), strict=True))
        if len(wanted) == 1:
            self._last = {wanted[0]: known[wanted[0]]}
        rows = [known[text] for text in wanted]
        return np.array(rows, dtype=np.float32).reshape(len(rows), self._width)

    def _encoded(self, texts: Sequence[str]) -> NDArray[np.float32]:
        vectors: NDArray[np.float32] = self._model.encode(
            list(texts),
            batch_size=32,
            normalize_embeddings=True,
            show_progress_bar=False,
            convert_to_numpy=True,
        )
        return vectors
