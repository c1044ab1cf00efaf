"""Measures how fast the loaded model is on this computer; gives way to replies."""

from __future__ import annotations

import threading
import time

from memos_core.errors import ModelBusy
from memos_core.models.backend import ModelBackend, Speed
from memos_core.progress import Progress
from memos_core.wording import say

MEASURING = say("Measuring the speed")
TRIES = 5
"""How often at most a measurement is repeated after a reply has interrupted it."""
LOOK_SECONDS = 0.1
"""How often to check whether the reply has ended."""


def bench(backend: ModelBackend, busy: threading.Event, progress: Progress | None = None) -> Speed:
    """Measure the model that is loaded; waits for it, and for replies that are being written.

    Args:
        backend: the model.
        busy: set while a reply is written.
        progress: told how far it has come; can cancel it.

    Raises:
        Cancelled: the measurement was cancelled.
        ModelBusy: replies came in between every time.
        ModelLoadError, ModelError: there is no model, or it failed; in words.
    """
    progress = progress or Progress()
    steps = progress.step
    backend.wait_for_model()
    for _ in range(TRIES):
        while busy.is_set():
            steps(MEASURING, 0, 0)
            time.sleep(LOOK_SECONDS)
        try:
            return backend.bench(cancel=threading.Event(), progress=lambda done, of: steps(MEASURING, done, of))
        except ModelBusy:
            continue
    raise ModelBusy(
        "The model was needed for something else again and again. Measure it when nothing is being written."
    )
