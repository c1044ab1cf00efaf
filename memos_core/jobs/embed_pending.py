"""Embed memories that were saved while the embedder was not ready."""

from __future__ import annotations

from memos_core.infrastructure.vault import NOT_FORGOTTEN, MemVault
from memos_core.jobs.context import Changed, Embed

BATCH = 64


def run(vault: MemVault, embed: Embed, changed: Changed, *, batches: int = 1_000_000) -> None:
    """Give vectors to those that have none, batch by batch; stops at once when the embedder isn't there.

    Args:
        vault: the memories.
        embed: texts to unit vectors.
        changed: told what got its vector.
        batches: at most so many batches of BATCH memories.
    """
    for _ in range(batches):
        ids = vault.table.ids(f"NOT embedded AND {NOT_FORGOTTEN}", limit=BATCH)
        if not ids:
            return
        cubes = list(vault.table.get(ids).values())
        vectors = embed([cube.text for cube in cubes])
        if vectors is None:
            return
        vault.embed_pending(cubes, {cube.id: vectors[position] for position, cube in enumerate(cubes)})
        changed([cube.id for cube in cubes], "embed")
