"""Embed memories that were saved while the embedder was not ready."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from memos_core.errors import StorageError
from memos_core.jobs.job import Embed, Stop
from memos_core.models.vectors import Vectors
from memos_core.storage.rows import embedding_text
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault
from memos_core.wording import say_count

log = logging.getLogger(__name__)

BATCH = 32
BATCHES_BEFORE_RECALL = 4
"""How many batches are embedded before a recall at most; the job does the rest."""
WAITING = f"NOT embedded AND {NOT_FORGOTTEN}"
"""SQL condition of memories without a vector."""


def run(
    vault: MemVault,
    embed: Embed,
    *,
    batches: int | None = None,
    pause: Callable[[], bool] = lambda: False,
    told: Callable[[int], None] = lambda count: None,
    turn: AbstractContextManager[Any] | None = None,
) -> str:
    """Give vectors to memories that have none, batch by batch; stops at once when the embedder is not ready.

    Args:
        vault: the memories.
        embed: turns texts into unit vectors; returns None while the embedder is not ready.
        batches: how many batches of BATCH memories at most; None for all.
        pause: called before each batch; returns whether something more urgent is going on. Then the rest is left for the
            next time.
        turn: held for each batch, so that two threads do not embed the same memories.
        told: called after each batch with the number of memories that got a vector.
    """
    done = count = 0
    while (batches is None or done < batches) and not pause():
        with turn or nullcontext():
            ids = vault.table.ids(WAITING, limit=BATCH)
            if not ids:
                break
            cubes = vault.table.get(ids)
            embedded = embed([embedding_text(cube) for cube in cubes.values()])
            if embedded is None:
                break
            vault.embed_pending(list(cubes.values()), dict(zip(cubes, embedded, strict=True)))
            done += 1
            count += len(cubes)
            told(len(cubes))
    return say_count("{n} memory got a vector.", "{n} memories got a vector.", count) if count else ""


class PendingVectors:
    """Counts the memories that wait for a vector, and embeds some of them before a recall, and all of them in a job."""

    def __init__(self, vault: MemVault, vectors: Vectors, progressed: Callable[[int, int], None]) -> None:
        """
        Args:
            vault: the memories.
            vectors: makes vectors, without waiting for the embedder.
            progressed: called with how many memories have got a vector since last none waited, and how many wait.
        """
        self._vault = vault
        self._vectors = vectors
        self._progressed = progressed
        self._turn = threading.RLock()
        self._done = 0
        self._none_at = -1
        """The table's write count when no memory was waiting; -1 before that."""

    @property
    def waiting(self) -> int:
        """How many memories have no vector yet."""
        return self._vault.table.count(WAITING)

    def catch_up(self) -> None:
        """Embed some of the waiting memories before a recall, if the embedder is ready: a process without it (the terminal), or an
        import, may have saved them without vectors."""
        if self._vectors.are_ready():
            try:
                run(
                    self._vault,
                    self._vectors.of_texts,
                    batches=BATCHES_BEFORE_RECALL,
                    told=self.count,
                    turn=self._turn,
                )
            except StorageError as error:  # without vectors they are still found by their words
                log.warning("vectors could not be saved: %s", type(error).__name__)

    def work(self, stop: Stop) -> str:
        """The job: embed all waiting memories. Does nothing where none waited and the table was not written since."""
        writes = self._vault.table.writes
        if writes == self._none_at:
            return ""
        if not self.waiting:
            self._none_at = writes
            return ""
        return run(self._vault, self._vectors.of_texts, pause=stop.is_set, told=self.count, turn=self._turn)

    def count(self, count: int) -> None:
        """Count the memories that wait, and report the progress.

        Args:
            count: how many have just got a vector; 0 where new ones came.
        """
        with self._turn:
            waiting = self.waiting
            self._done += count
            done = self._done
            if not waiting:
                self._done = 0
        self._progressed(done, waiting)
