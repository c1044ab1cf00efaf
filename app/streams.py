"""Streams of the engine: the events of a reply or of a try-out, one by one."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from app.language import translated

if TYPE_CHECKING:
    from memos_core import ChatEvent, TryOutEvent

Streamed = TypeVar("Streamed", "ChatEvent", "TryOutEvent")

TOKENS_PER_SECOND_SHOWN = 30
"""How often per second tokens are handed to the window at most; those in between are joined."""


def follow(
    begin: Callable[[], Iterator[Streamed]], each: Callable[[Streamed], None], wrong: str, ended: Callable[[str], None]
) -> None:
    """Read the events of a stream until it is over.

    Args:
        begin: starts the stream.
        each: gets each event.
        wrong: the reason to give for an unexpected error.
        ended: gets the reason why the stream broke off, or "".
    """
    from memos_core import MemOSError

    reason = wrong
    joiner = _Joiner(each)
    try:
        for event in begin():
            joiner.take(event)
        reason = ""
    except MemOSError as error:
        reason = translated(str(error))
    finally:
        joiner.end()
        ended(reason)  # whatever happened, the window must not wait for ever


class _Joiner(Generic[Streamed]):
    """Hands events on, with the tokens (or the thoughts) of a thirtieth of a second joined into one. A timer hands on what is held back
    even if nothing follows: when the model pauses, the window shows all that it has written so far."""

    def __init__(self, each: Callable[[Streamed], None]) -> None:
        self._each: Callable[[Streamed], None] = each
        self._lock = threading.Lock()
        self._held: Streamed | None = None
        self._sent = 0.0
        self._timer: threading.Timer | None = None

    def take(self, event: Streamed) -> None:
        """Hand on an event, now or a little later."""
        kind = event.kind
        with self._lock:
            if kind not in ("token", "thought"):
                self._hand_on()
                self._each(event)
                return
            if self._held is not None and self._held.kind == kind:
                joined: Any = {kind: (getattr(self._held, kind) or "") + (getattr(event, kind) or "")}
                event = replace(event, **joined)
            else:
                self._hand_on()
            self._held = event
            wait = self._sent + 1 / TOKENS_PER_SECOND_SHOWN - time.monotonic()
            if wait <= 0:
                self._hand_on()
            elif self._timer is None:
                self._timer = threading.Timer(wait, self.end)
                self._timer.daemon = True
                self._timer.start()

    def end(self) -> None:
        """Hand on what is held back."""
        with self._lock:
            self._hand_on()

    def _hand_on(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if self._held is not None:
            held, self._held, self._sent = self._held, None, time.monotonic()
            self._each(held)
