"""The progress of long work, and whether it was paused or cancelled."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from memos_core.errors import Cancelled
from memos_core.wording import say

T = TypeVar("T")

TOLD_EVERY_SECONDS = 0.1
PERCENT = 100
"""The total that is reported for work whose steps differ in length: its progress is a percentage."""
GATHERING = say("Gathering")
"""Reported while an export reads what it is about to write."""


class Progress:
    """The progress of one piece of long work. The caller passes one in, is told how far the work has come, and may
    pause, resume and cancel it from any thread."""

    def __init__(self, tell: Callable[[str, int, int], None] = lambda _what, _done, _total: None) -> None:
        """
        Args:
            tell: called with what is being done, how many steps are done, and how many there are (0 where that is not
                known). It is called in the thread that works, about ten times a second.
        """
        self._tell = tell
        self._cancelled = threading.Event()
        self._going = threading.Event()
        self._going.set()
        self._told = ("", 0.0)

    def cancel(self) -> None:
        """End the work at its next step, also where it is paused."""
        self._cancelled.set()
        self._going.set()

    def pause(self) -> None:
        """Hold the work at its next step, until it is resumed or cancelled."""
        if not self._cancelled.is_set():
            self._going.clear()

    def resume(self) -> None:
        """Let the work go on."""
        self._going.set()

    def step(self, what: str, done: int, total: int) -> None:
        """Report how far it has come; waits while it is paused. Raises Cancelled where it was cancelled."""
        self._going.wait()
        if self._cancelled.is_set():
            raise Cancelled("Cancelled. Nothing of it was kept.")
        told, at = self._told
        if what != told or done == total or time.monotonic() - at >= TOLD_EVERY_SECONDS:
            self._told = (what, time.monotonic())
            self._tell(what, done, total)

    def each(self, what: str, items: Sequence[T]) -> Iterator[T]:
        """Yield the items one after the other, and report how many are done. Raises Cancelled between two of them."""
        for done, item in enumerate(items):
            self.step(what, done, len(items))
            yield item

    def finishing(self, what: str) -> None:
        """Report the last part of the work, which is not interrupted. Raises Cancelled where it was cancelled before
        that."""
        self.step(what, 0, 0)
