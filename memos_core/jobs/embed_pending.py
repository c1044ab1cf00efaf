"""Embed memories that were saved while the embedder was not ready."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.infrastructure.vault import NOT_FORGOTTEN, MemVault
from memos_core.jobs.context import Embed, counted
from memos_core.memories.plaintext import embedding_text

BATCH = 32


def run(vault: MemVault, embed: Embed, *, batches: int | None = None, pause: Callable[[], bool] = lambda: False) -> str:
    """Give vectors to those that have none, batch by batch; stops at once when the embedder isn't there.

    Args:
        vault: the memories.
        embed: texts to unit vectors.
        batches: at most so many batches of BATCH memories; None for all.
        pause: asked before each batch whether something more urgent is going on; then the rest is left for the
            next time.
    """
    done = count = 0
    while (batches is None or done < batches) and not pause():
        ids = vault.table.ids(f"NOT embedded AND {NOT_FORGOTTEN}", limit=BATCH)
        if not ids:
            break
        cubes = vault.table.get(ids)
        embedded = embed([embedding_text(cube) for cube in cubes.values()])
        if embedded is None:
            break
        vault.embed_pending(list(cubes.values()), dict(zip(cubes, embedded, strict=True)))
        done += 1
        count += len(cubes)
    return f"{counted(count, 'memory', 'memories')} got a vector." if count else ""
