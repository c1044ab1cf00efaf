"""The real embedder and judge of a model host, for a scripted model."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.models.backend import Judged
from memos_core.models.host import ModelHost


class RealEmbedder:
    """A mixin that replaces the embedder and judge of `ScriptedModel`; put it before that class among the bases."""

    host: ModelHost

    @property
    def has_standard_embedder(self) -> bool:
        return True

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        return self.host.embed(texts)

    def judge(self, question: str, notes: Sequence[str]) -> list[Judged]:
        return self.host.judge(question, notes)
