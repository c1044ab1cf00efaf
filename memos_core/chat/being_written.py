"""Which replies are being written, and what their prompts contain, so that a reply can be stopped when something in its prompt is
forgotten."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterable


class BeingWritten:
    """The replies of one profile that are being written. Safe to use from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._replies: dict[str, tuple[threading.Event, frozenset[str]]] = {}

    def holds(self, reply: str, cancel: threading.Event, ids: Iterable[str]) -> None:
        """Record that the prompt of a reply contains these memories and messages, besides those recorded before.

        Args:
            reply: its id.
            cancel: the event that stops it.
            ids: the ids of the memories and messages.
        """
        with self._lock:
            _, held = self._replies.get(reply, (cancel, frozenset[str]()))
            self._replies[reply] = cancel, held.union(ids)

    def ended(self, reply: str) -> None:
        """Record that a reply is no longer being written."""
        with self._lock:
            self._replies.pop(reply, None)

    def with_any_of(self, ids: Collection[str]) -> list[str]:
        """The ids of the replies now being written that have one of these memories or messages in their prompts."""
        with self._lock:
            return [reply for reply, (_, held) in self._replies.items() if not held.isdisjoint(ids)]

    def stop(self, replies: Collection[str]) -> None:
        """Stop those of these replies that are still being written."""
        with self._lock:
            events = [cancel for reply, (cancel, _) in self._replies.items() if reply in replies]
        for event in events:
            event.set()
