"""Sends requests to the process of the model host, and returns its answers to whoever waits for them."""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO, cast

from memos_core.errors import ModelBusy, ModelHostDied
from memos_core.models.host_answers import checked
from memos_core.models.stopping import is_stopped, until_next_look
from memos_core.models.wire import write_frame
from memos_core.wording import say

log = logging.getLogger(__name__)

CANCEL_POLL_SECONDS = 0.02
"""How often a stream checks whether it was cancelled while no token comes."""
CANCELLED_SECONDS = 10
"""A cancelled stream ends after this long even if the host is busy with something that cannot be cancelled."""
STOPPED = say("It was stopped.")
GONE: tuple[dict[str, Any], bytes] = (
    {"error": "ModelHostDied", "message": say("The model stopped unexpectedly.")},
    b"",
)
"""The answer for those who wait for a process that has ended."""


class HostRequests:
    """Sends requests to the process while there is one. Whoever reads the answers puts each into the queue of its pending request."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._write_lock = threading.Lock()
        self._pending: dict[int, queue.SimpleQueue[tuple[dict[str, Any], bytes]]] = {}
        self._ids = itertools.count(1)
        self._asked = threading.Event()
        """Set when the process is asked for something, and when it has ended."""

    @contextlib.contextmanager
    def _request(
        self, verb: str, fields: dict[str, Any]
    ) -> Iterator[tuple[int, queue.SimpleQueue[tuple[dict[str, Any], bytes]]]]:
        identifier = next(self._ids)
        answers: queue.SimpleQueue[tuple[dict[str, Any], bytes]] = queue.SimpleQueue()
        self._pending[identifier] = answers
        self._asked.set()
        try:
            self._send({"id": identifier, "verb": verb, **fields})
            yield identifier, answers
        finally:
            self._pending.pop(identifier, None)

    def _send(self, header: dict[str, Any]) -> None:
        process = self._process
        if process is None or process.stdin is None:
            raise ModelHostDied("The model stopped unexpectedly.")
        try:
            with self._write_lock:
                write_frame(cast(BinaryIO, process.stdin), header)
        except (OSError, ValueError) as error:
            raise ModelHostDied("The model stopped unexpectedly.") from error

    def _ask(self, verb: str, fields: dict[str, Any]) -> tuple[dict[str, Any], bytes]:
        with self._request(verb, fields) as (_, answers):
            while True:
                try:
                    return checked(answers.get(timeout=until_next_look(1.0)))
                except queue.Empty:
                    if self._process is None:
                        raise ModelHostDied("The model stopped unexpectedly.") from None
                    if is_stopped():
                        raise ModelBusy(STOPPED) from None

    def _ask_in_background(self, verb: str, fields: dict[str, Any], done: Callable[[dict[str, Any]], None]) -> None:
        def run() -> None:
            try:
                with self._request(verb, fields) as (_, answers):
                    answer = answers.get()[0]
            except ModelHostDied:
                answer = GONE[0]
            try:
                done(answer)
            except (KeyError, TypeError, ValueError) as error:  # an answer that cannot be understood
                log.warning("the answer to %s cannot be understood: %s", verb, type(error).__name__)
                done(
                    {"error": "ModelError", "message": say("The model host answered in a way that is not understood.")}
                )

        threading.Thread(target=run, name=f"model-host-{verb}", daemon=True).start()

    def _answers(self, verb: str, fields: dict[str, Any], cancel: threading.Event) -> Iterator[dict[str, Any]]:
        """The answers to a long request that can be cancelled, up to the last one. If the host does not end a cancelled request in time,
        the last answer is missing."""
        with self._request(verb, fields) as (identifier, answers):
            told, done, deadline = False, False, 0.0
            try:
                while not done:
                    if cancel.is_set() and not told:
                        self._send({"id": 0, "verb": "cancel", "target": identifier})
                        told, deadline = True, time.monotonic() + CANCELLED_SECONDS
                    if told and time.monotonic() > deadline:
                        return
                    try:
                        answer, _ = checked(answers.get(timeout=CANCEL_POLL_SECONDS))
                    except queue.Empty:
                        if self._process is None:
                            raise ModelHostDied("The model stopped unexpectedly.") from None
                        continue
                    done = "warmed" in answer or "speed" in answer or ("piece" in answer and answer["piece"]["done"])
                    yield answer
            finally:
                if not done and not told:
                    with contextlib.suppress(ModelHostDied):
                        self._send({"id": 0, "verb": "cancel", "target": identifier})

    def _fail_pending(self) -> None:
        for waiting in list(self._pending.values()):
            waiting.put(GONE)
