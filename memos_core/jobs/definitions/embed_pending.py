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
"""Batches that are embedded before a recall; the job does the rest."""
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
    """Give vectors to those that have none, batch by batch; stops at once when the embedder isn't there.

    Args:
        vault: the memories.
        embed: texts to unit vectors.
        batches: at most so many batches of BATCH memories; None for all.
        pause: asked before each batch whether something more urgent is going on; then the rest is left for the
            next time.
        turn: held for each batch, so that two who do this do not embed the same.
        told: gets after each batch how many have a vector now that had none.
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
            progressed: told how many have got theirs since none waited last, and how many wait.
        """
        self._vault = vault
        self._vectors = vectors
        self._progressed = progressed
        self._turn = threading.RLock()
        self._done = 0
        self._none_at = -1
        """As often the table was written when no memory waited."""

    @property
    def waiting(self) -> int:
        """How many memories have no vector yet."""
        return self._vault.table.count(WAITING)

    def catch_up(self) -> None:
        """Give some of what was saved without a vector its own before a recall, where the embedder is ready: a process
        without it (the terminal), or an import, may have left them."""
        if self._vectors.are_ready():
            try:
                run(
                    self._vault,
                    self._vectors.of_texts,
                    batches=BATCHES_BEFORE_RECALL,
                    told=self.count,
                    turn=self._turn,
                )
            except StorageError as error:  # they are found by their words
                log.warning("vectors could not be saved: %s", type(error).__name__)

    def work(self, stop: Stop) -> str:
        """The job: give all of them theirs. Where none waited and nothing was written since, it looks no further."""
        writes = self._vault.table.writes
        if writes == self._none_at:
            return ""
        if not self.waiting:
            self._none_at = writes
            return ""
        return run(self._vault, self._vectors.of_texts, pause=stop.is_set, told=self.count, turn=self._turn)

    def count(self, count: int) -> None:
        """Count the memories that wait, and tell listeners; so many have just got a vector (0 where new ones came)."""
        with self._turn:
            waiting = self.waiting
            self._done += count
            done = self._done
            if not waiting:
                self._done = 0
        self._progressed(done, waiting)
