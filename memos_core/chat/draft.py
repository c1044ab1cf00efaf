"""Saves a reply while it is written, so that a killed process loses at most a second of it."""

from __future__ import annotations

import logging
import threading
from dataclasses import asdict

from memos_core.chat.events import Timing
from memos_core.conversations import Conversations, Status
from memos_core.errors import MemOSError

log = logging.getLogger(__name__)

CHECKPOINT_SECONDS = 0.8
"""A streaming reply is saved at least this often (the promise is one second)."""


class Draft:
    """A reply that is being written: a thread saves new words at least every CHECKPOINT_SECONDS."""

    def __init__(self, store: Conversations, reply: str) -> None:
        """Begin to save the reply with this id."""
        self._store = store
        self._reply = reply
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._saved = ""
        self.text = ""
        self._saver = threading.Thread(target=self._save_regularly, name="reply-checkpoint", daemon=True)
        self._saver.start()

    @property
    def ended(self) -> bool:
        """Whether the reply is over."""
        return self._over.is_set()

    def add(self, piece: str) -> None:
        """Append what the model has just written."""
        self.text += piece

    def _save_regularly(self) -> None:
        while not self._over.wait(CHECKPOINT_SECONDS):
            with self._lock:
                text = self.text
                if self._over.is_set() or text == self._saved:
                    continue
                try:
                    self._store.save_reply(self._reply, text, "streaming")
                except MemOSError as error:  # saved again in a moment, and reported at the end
                    log.warning("a reply could not be checkpointed: %s", type(error).__name__)
                else:
                    self._saved = text

    def end(self, status: Status, timing: Timing | None = None) -> None:
        """Save the whole reply and how it ended. Raises StorageError; the last checkpoint stays in that case."""
        self._over.set()
        with self._lock:
            self._store.save_reply(self._reply, self.text, status, None if timing is None else asdict(timing))
