"""Embed memories that were saved while the embedder was not ready."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any

from memos_core.jobs.job import Embed, counted
from memos_core.storage.rows import embedding_text
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault

BATCH = 32
WAITING = f"NOT embedded AND {NOT_FORGOTTEN}"
"""The condition of what has no vector yet."""


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
    return f"{counted(count, 'memory', 'memories')} got a vector." if count else ""
