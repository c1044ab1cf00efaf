"""Work off the GUI thread: it runs in threads, and its results arrive in the GUI thread."""

from __future__ import annotations

import contextlib
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal

from app.language import tr, translated
from app.looks import Look

T = TypeVar("T")

_Delivery = tuple[Callable[[Any], None], Any, QObject | None, Look | None]
"""A callback, its argument, the owner, and the look it belongs to."""


class Threads(QObject):
    """The window's threads. They are Python's own: PySide keeps wrappers of finished QRunnables, which then stand for other objects."""

    _outcome = Signal(object)

    def __init__(self, parent: QObject, closing: threading.Event) -> None:
        """
        Args:
            parent: the parent object.
            closing: once it is set, no work is started and no result is delivered any more.
        """
        super().__init__(parent)
        self._closing = closing
        self._pool = ThreadPoolExecutor(4, thread_name_prefix="engine")
        # Long work has threads of its own, so that a page can be read however much of it is running.
        self._long = ThreadPoolExecutor(4, thread_name_prefix="long")
        self.chats = ThreadPoolExecutor(8, thread_name_prefix="chat")
        self._running: set[Future[None]] = set()
        self._outcome.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> set[Future[None]]:
        """The work that is running or waiting now."""
        return set(self._running)

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[str], None] | None,
        owner: QObject | None,
        *,
        long: bool,
        look: Look | None = None,
    ) -> None:
        """Run work in a thread.

        Args:
            work: the work.
            done: gets the result, in the GUI thread.
            failed: gets the error as a sentence, in the GUI thread.
            owner: if it is deleted meanwhile, neither callback is called.
            long: whether it may take more than a moment.
            look: the look that the work belongs to; once a newer look has begun, neither callback is called.
        """

        def run() -> None:
            from memos_core import MemOSError

            try:
                outcome = work()
            except MemOSError as error:
                if failed is not None:
                    self._tell((failed, translated(str(error)), owner, look))
            except BaseException as error:  # the page must not wait for ever; `_over` reports the error
                if failed is not None:
                    reason = tr("Something unexpected went wrong ({error}). Try again.", error=type(error).__name__)
                    self._tell((failed, reason, owner, look))
                raise
            else:
                if done is not None:
                    self._tell((done, outcome, owner, look))

        self.submit(self._long if long else self._pool, run)

    def submit(self, pool: ThreadPoolExecutor, run: Callable[[], None]) -> None:
        """Run something in one of the pools; its result is not delivered."""
        if self._closing.is_set():
            return
        future = pool.submit(run)
        self._running.add(future)
        future.add_done_callback(self._over)

    def shut_down(self) -> None:
        """Start nothing more, without waiting for what is running."""
        for pool in (self.chats, self._pool, self._long):
            pool.shutdown(wait=False, cancel_futures=True)

    def _over(self, future: Future[None]) -> None:
        self._running.discard(future)
        error = None if future.cancelled() else future.exception()
        if error is not None:  # a fault of the program must not vanish in a thread
            sys.excepthook(type(error), error, error.__traceback__)

    def _tell(self, delivery: _Delivery) -> None:
        """Send a result to the GUI thread, unless the engine is being closed."""
        if not self._closing.is_set():
            with contextlib.suppress(RuntimeError):  # this object is being deleted right now
                self._outcome.emit(delivery)

    def _deliver(self, delivery: _Delivery) -> None:
        callback, outcome, owner, look = delivery
        if (owner is not None and not shiboken6.isValid(owner)) or (look is not None and not look.is_newest):
            return
        callback(outcome)
