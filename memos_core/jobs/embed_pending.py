"""Embed memories that were saved while the embedder was not ready."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from memos_core.infrastructure.vault import NOT_FORGOTTEN, MemVault
from memos_core.jobs.context import Embed
from memos_core.memories.plaintext import embedding_text
from memos_core.memories.surroundings import mean_vector

BATCH = 32


def run(
    vault: MemVault, embed: Embed, *, batches: int | None = None, pause: Callable[[], bool] = lambda: False
) -> None:
    """Give vectors to those that have none, batch by batch; stops at once when the embedder isn't there.

    Args:
        vault: the memories.
        embed: texts to unit vectors.
        batches: at most so many batches of BATCH memories; None for all.
        pause: asked before each batch whether something more urgent is going on; then the rest is left for the
            next time.
    """
    done = 0
    while (batches is None or done < batches) and not pause():
        ids = vault.table.ids(f"NOT embedded AND {NOT_FORGOTTEN}", limit=BATCH)
        if not ids:
            return
        cubes = vault.table.get(ids)
        places = vault.table.placed(ids)
        beside = [i for place in places.values() for i in place.neighbours if i and i not in places]
        known = vault.table.placed(beside)
        # Neighbours that are not embedded either count for the context already now.
        waiting = vault.table.get([i for i, place in known.items() if place.vector is None])
        texts = {**cubes, **waiting}
        embedded = embed([embedding_text(cube) for cube in texts.values()])
        if embedded is None:
            return
        vectors = {i: place.vector for i, place in known.items() if place.vector is not None}
        vectors |= {cube_id: embedded[position] for position, cube_id in enumerate(texts)}
        vault.embed_pending(
            list(cubes.values()),
            {
                i: replace(
                    place, vector=vectors[i], context_vector=mean_vector(vectors[i], place.neighbours, vectors.get)
                )
                for i, place in places.items()
            },
        )
        done += 1
