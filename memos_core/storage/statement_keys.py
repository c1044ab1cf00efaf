"""Finds the statements that have a certain text or subject. Every save has to look that up, which takes 10 ms in a table in which
single saves have left many small files; so it is held in memory."""

from __future__ import annotations

import threading
from collections.abc import Iterable

from memos_core.cube import VERBATIM, MemCube


class StatementKeys:
    """The ids of statements by content hash and by subject. Turns, passages of documents and reminders are left out."""

    def __init__(self, rows: Iterable[tuple[str, str, str]]) -> None:
        """
        Args:
            rows: id, content hash and subject of each statement.
        """
        self._lock = threading.Lock()
        self._keys: dict[str, tuple[str, str]] = {}
        self._by_hash: dict[str, set[str]] = {}
        self._by_subject: dict[str, set[str]] = {}
        for cube_id, content_hash, subject in rows:
            self._enter(cube_id, content_hash, subject)

    def find(self, content_hash: str, subject: str) -> list[str]:
        """The ids of the statements with this text, and of those with this subject; an empty subject matches none."""
        with self._lock:
            return sorted(self._by_hash.get(content_hash, set()) | self._by_subject.get(subject, set()))

    def put(self, cube: MemCube) -> None:
        """Enter a memory, or its present text and subject in place of the earlier ones."""
        with self._lock:
            self._leave(cube.id)
            if cube.type not in VERBATIM:
                self._enter(cube.id, cube.content_hash, cube.subject)

    def drop(self, cube_id: str) -> None:
        """Remove a memory that was destroyed."""
        with self._lock:
            self._leave(cube_id)

    def _leave(self, cube_id: str) -> None:
        content_hash, subject = self._keys.pop(cube_id, ("", ""))
        for keys, key in ((self._by_hash, content_hash), (self._by_subject, subject)):
            if key in keys:
                keys[key].discard(cube_id)
                if not keys[key]:
                    del keys[key]

    def _enter(self, cube_id: str, content_hash: str, subject: str) -> None:
        self._keys[cube_id] = content_hash, subject
        self._by_hash.setdefault(content_hash, set()).add(cube_id)
        if subject:
            self._by_subject.setdefault(subject, set()).add(cube_id)
