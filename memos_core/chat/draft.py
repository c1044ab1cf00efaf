"""Saves a reply while it is being written, so that a killed process loses at most a second of it."""

from __future__ import annotations

import logging
import threading
from dataclasses import asdict
from typing import Any

from memos_core.chat.events import Timing
from memos_core.conversations import Conversations, Message, Status, ToolUse
from memos_core.errors import MemOSError

log = logging.getLogger(__name__)

CHECKPOINT_SECONDS = 0.8
"""A streaming reply is saved at least this often (the promise is one second)."""


class Draft:
    """A reply that is being written: a thread saves new words at least every CHECKPOINT_SECONDS."""

    def __init__(self, store: Conversations, reply: Message) -> None:
        """Begin to save this reply, or the continuation of it."""
        self._store = store
        self._reply = reply.id
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._saved: tuple[str, str, list[ToolUse]] = (reply.text, reply.thought, list(reply.calls))
        self.text = reply.text
        self.thought = reply.thought
        self.thought_s = reply.thought_s
        self.calls = list(reply.calls)
        self._saver = threading.Thread(target=self._save_regularly, name="reply-checkpoint", daemon=True)
        self._saver.start()

    @property
    def ended(self) -> bool:
        """Whether the reply is over."""
        return self._over.is_set()

    def add(self, piece: str) -> None:
        """Append what the model has just written. The first piece is kept as the very object it is, so that a `Wording` stays one."""
        self.text = self.text + piece if self.text else piece

    def note_call(self, number: int, use: ToolUse) -> None:
        """Record that a tool is called or that a call has progressed; `number` is the index of the call in this reply."""
        self.calls[number:] = [use]

    def think(self, piece: str, seconds: float) -> None:
        """Append what the model has just thought; `seconds` have passed since it began to think."""
        self.thought += piece
        self.thought_s = seconds

    def _save_regularly(self) -> None:
        while not self._over.wait(CHECKPOINT_SECONDS):
            with self._lock:
                written = (self.text, self.thought, list(self.calls))
                if self._over.is_set() or written == self._saved:
                    continue
                try:
                    self._save("streaming", None)
                except MemOSError as error:  # saved again in a moment, and reported at the end
                    log.warning("a reply could not be checkpointed: %s", type(error).__name__)
                else:
                    self._saved = written

    def end(self, status: Status, timing: Timing | None = None) -> None:
        """Save the whole reply and how it ended. Raises StorageError; the last checkpoint stays in that case."""
        self._over.set()
        with self._lock:
            self._save(status, None if timing is None else asdict(timing))

    def _save(self, status: Status, timing: dict[str, Any] | None) -> None:
        self._store.save_reply(
            self._reply,
            self.text,
            status,
            timing,
            thought=self.thought,
            thought_s=self.thought_s,
            calls=list(self.calls),
        )
