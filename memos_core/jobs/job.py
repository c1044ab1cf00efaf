"""The definition of a job, and what its work is given and returns."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]
"""Turns texts into unit vectors; returns None while the embedder is not ready."""

Changed = Callable[[Sequence[str], str], None]
"""Called with the ids and the verb after memories have changed."""


class Stop(threading.Event):
    """Set while a run should end: it was cancelled, or a reply is being written."""

    def __init__(self, busy: threading.Event) -> None:
        """
        Args:
            busy: set while a reply is written or the profile is being closed.
        """
        super().__init__()
        self._busy = busy

    def is_set(self) -> bool:
        """Whether to end now."""
        return self.cancelled or self._busy.is_set()

    @property
    def cancelled(self) -> bool:
        """Whether the person has ended this run."""
        return super().is_set()


Work = Callable[[Stop], str]
"""One run of a job. It checks `Stop` between its steps, and returns in words what it did; "" for nothing."""


@dataclass(frozen=True)
class BackgroundJob:
    """The definition of a job."""

    name: str
    what: str
    """What it does, in a sentence."""
    why: str
    work: Work
    every: dt.timedelta
    executor: str = "default"
    """Jobs of one executor run one after the other."""
    awaited: bool = False
    """Whether it tells the person something at its time: then it runs even while all others are held."""
    heavy: bool = False
    """Whether it needs the processor for long. Then it waits while the computer runs on its battery or is busy."""
    begins_paused: bool = False
    """Whether it is paused until the person resumes it."""
