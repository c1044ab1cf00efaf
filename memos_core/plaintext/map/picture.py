"""Builds the overviews of all memories: the map by meaning, and the timeline."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from memos_core.cube import SemanticType, Sensitivity
from memos_core.plaintext.map.clusters import cluster, cluster_labels
from memos_core.plaintext.map.projection import layout
from memos_core.storage.table import LIVE, quoted
from memos_core.storage.vault import MemVault

SHOWN_TEXT = 300
"""How many characters of a memory its point carries."""


@dataclass(frozen=True)
class MapPoint:
    """A memory on the map."""

    id: str
    x: float
    """From 0 (left) to 1."""
    y: float
    """From 0 (top) to 1."""
    cluster: int
    """Its place in `MemoryMap.clusters`."""
    text: str
    """The beginning of the memory's text."""
    type: str
    pinned: bool


@dataclass(frozen=True)
class MapCluster:
    """A group of memories that lie close together on the map."""

    label: str
    """Its most distinctive words; empty where they share none."""
    x: float
    y: float
    count: int


@dataclass(frozen=True)
class MemoryMap:
    """The memories, laid out so that similar ones lie close together."""

    points: Sequence[MapPoint]
    clusters: Sequence[MapCluster]
    waiting: int
    """Memories that have no place yet, because the embedder has not read them."""
    left_out: int
    """Older memories that are beyond the limit."""


@dataclass(frozen=True)
class Dated:
    """A memory's place in time."""

    id: str
    at: dt.datetime
    """The time that it speaks of, or else at which it was made; for a whole day, its beginning in the person's time zone."""


def draw_map(vault: MemVault, limit: int, episodes: bool) -> MemoryMap:
    """The map of the newest live memories (see `MemOS.map`)."""
    table, condition = vault.table, f"{_shown(episodes)} AND {vault.in_sight}"
    found = table.vectors(condition, limit)
    waiting = table.count(f"({condition}) AND NOT embedded")
    left_out = table.count(f"({condition}) AND embedded") - len(found.ids) if len(found.ids) == limit else 0
    positions = layout(found.matrix)
    numbers = cluster(positions)
    texts = [" ".join(text[:SHOWN_TEXT].split()) for text in found.texts]
    points = [
        MapPoint(*values)
        for values in zip(
            found.ids,
            positions[:, 0].tolist(),
            positions[:, 1].tolist(),
            numbers.tolist(),
            texts,
            found.types,
            found.pinned,
            strict=True,
        )
    ]
    clusters = []
    for number, label in enumerate(cluster_labels(texts, numbers.tolist())):
        inside = positions[numbers == number]
        x, y = np.median(inside, axis=0).tolist()
        clusters.append(MapCluster(label, x, y, len(inside)))
    return MemoryMap(points, clusters, waiting, left_out)


def in_time(vault: MemVault, episodes: bool) -> list[Dated]:
    """All live memories by their time, the latest first (see `MemOS.timeline`)."""
    moments = vault.table.moments(f"{_shown(episodes)} AND {vault.in_sight}")
    found = sorted(moments, key=lambda item: (item[1], item[0]), reverse=True)
    return [Dated(cube_id, at) for cube_id, at in found]


def _shown(episodes: bool) -> str:
    """Live memories without secrets: somebody else may see these overviews on the screen."""
    without = "" if episodes else f" AND type != {quoted(SemanticType.EPISODE.value)}"
    return f"{LIVE} AND sensitivity != {quoted(Sensitivity.SECRET.value)}{without}"
