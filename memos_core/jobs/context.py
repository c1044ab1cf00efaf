"""What jobs are given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]
"""Texts to unit vectors, or None while the embedder is not ready."""

Changed = Callable[[Sequence[str], str], None]
"""Told the ids and the verb after memories have changed."""

Work = Callable[[], None]
"""One run of a job."""
