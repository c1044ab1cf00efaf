"""Lets a thread that waits for the model be stopped."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from contextvars import ContextVar

LOOK_SECONDS = 0.1
_stop: ContextVar[threading.Event | None] = ContextVar("stop", default=None)


@contextlib.contextmanager
def ended_by(stop: threading.Event) -> Iterator[None]:
    """Within this context, whatever this thread waits for from the model ends with ModelBusy as soon as the event is set: token counts,
    embeddings, judgements, and a model that is still loading. Replies and forms have their own events.

    Not for use around a `yield` in a generator: the event would then apply to the consumer as well.
    """
    before = _stop.set(stop)
    try:
        yield
    finally:
        _stop.reset(before)


def is_stopped() -> bool:
    """Whether this thread has to stop waiting."""
    stop = _stop.get()
    return stop is not None and stop.is_set()


def until_next_look(longest: float | None) -> float | None:
    """How many seconds this thread may wait at a time: `longest`, or less if it may be stopped."""
    if _stop.get() is None:
        return longest
    return LOOK_SECONDS if longest is None else min(longest, LOOK_SECONDS)
