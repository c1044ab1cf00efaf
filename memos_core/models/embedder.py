"""The embedder in the model host process: all-MiniLM-L6-v2 through sentence-transformers, offline."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.errors import EmbedderUnavailable
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from memos_core.models.resources import embedder_path

LONGEST_TEXT = 8000
"""Characters that are looked at; the model itself reads 256 tokens."""


class Embedder:
    """Texts to unit vectors."""

    def __init__(self) -> None:
        """Load the model; takes several seconds, mostly imports.

        Raises:
            ModelLoadError: its package is not installed.
            EmbedderUnavailable: it cannot be loaded.
        """
        folder = embedder_path()
        try:
            from sentence_transformers import SentenceTransformer  # heavy, and only wanted here

            # Packages bring the weights with 16 bits each; processors compute with 32 faster.
            self._model = SentenceTransformer(
                str(folder), device="cpu", local_files_only=True, model_kwargs={"dtype": "float32"}
            )
        except (ImportError, OSError, ValueError, RuntimeError) as error:
            raise EmbedderUnavailable(
                f"The embedder cannot be loaded ({type(error).__name__}: {error}). Recall goes on by words alone."
            ) from error

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit vectors, shape (len(texts), EMBEDDING_DIMENSIONS)."""
        vectors = self._model.encode(
            [text[:LONGEST_TEXT] for text in texts],
            batch_size=32,
            normalize_embeddings=True,
            show_progress_bar=False,
            convert_to_numpy=True,
        )
        return np.ascontiguousarray(vectors, dtype=np.float32).reshape(len(texts), EMBEDDING_DIMENSIONS)
