"""Groups of memories that lie together on the map, and what each is about."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from memos_core.language.text import STOP_WORDS, stem, words

MOST_CLUSTERS = 8
"""As many clusters as there are colours that everybody can tell apart."""
SMALLEST_CLUSTER = 4
"""How many memories a cluster must have on average, at least."""
LABEL_WORDS = 2
_ROUNDS = 40
_NEARLY_AS_GOOD = 0.92
_LONGEST_READ = 400
"""How many characters of a memory are looked at for a label."""
_SAYS_LITTLE = frozenset(
    stem(word)
    for word in (
        "also", "always", "am", "away", "back", "because", "been", "before", "being", "bit", "call", "called", "came",
        "come", "day", "days", "does", "doing", "don", "end", "every", "favorite", "favourite", "first", "five",
        "four", "friday", "get", "gets", "getting", "go", "goes", "going", "good", "got", "had", "half", "hate",
        "have", "having", "i'm", "is", "its", "just", "last", "like", "liked", "likes", "live", "lives", "lot",
        "love", "loves", "made", "make", "makes", "monday", "month", "much", "my", "name", "named", "never", "new",
        "next", "now", "often", "old", "one", "only", "prefer", "really", "said", "saturday", "since", "start",
        "still", "sunday", "take", "takes", "than", "them", "there", "thing", "things", "three", "thursday", "time",
        "times", "today", "tomorrow", "tuesday", "turned", "two", "used", "usually", "very", "was", "way",
        "wednesday", "week", "weekend", "went", "were", "when", "where", "while", "will", "work", "works", "year",
        "years", "yesterday",
    )
)  # fmt: skip
"""Roots of words that say little of what a group has in common."""


def cluster(positions: NDArray[np.float32]) -> NDArray[np.intp]:
    """The cluster of each point, numbered from 0 by size, the largest first; all 0 where there are too few to tell groups.

    k-means is done with k from 2 on; the largest k is taken whose mean silhouette (by the clusters' centres) is nearly the best.
    """
    count = len(positions)
    most = min(MOST_CLUSTERS, count // SMALLEST_CLUSTER)
    found: list[tuple[float, NDArray[np.intp]]] = []
    for k in range(2, most + 1):
        labels, distances = _k_means(positions, k)
        nearest = np.sort(distances, axis=1)[:, :2]
        silhouette = float((1 - nearest[:, 0] / np.maximum(nearest[:, 1], 1e-9)).mean())
        found.append((silhouette, labels))
    if not found:
        return np.zeros(count, np.intp)
    enough = _NEARLY_AS_GOOD * max(silhouette for silhouette, _ in found)
    labels = next(labels for silhouette, labels in reversed(found) if silhouette >= enough)
    sizes = np.bincount(labels)
    rank = np.empty(len(sizes), np.intp)
    rank[np.argsort(-sizes, kind="stable")] = np.arange(len(sizes))
    return rank[labels]


def _k_means(points: NDArray[np.float32], k: int) -> tuple[NDArray[np.intp], NDArray[np.float64]]:
    """Lloyd's algorithm; it begins with points that lie far from one another."""
    chosen = [int(((points - points.mean(axis=0)) ** 2).sum(axis=1).argmin())]
    gap = ((points - points[chosen[0]]) ** 2).sum(axis=1)
    while len(chosen) < k:
        chosen.append(int(gap.argmax()))
        gap = np.minimum(gap, ((points - points[chosen[-1]]) ** 2).sum(axis=1))
    centres = points[chosen].astype(np.float64)
    labels = np.full(len(points), -1, np.intp)
    for _ in range(_ROUNDS):
        distances = np.sqrt(((points[:, None, :] - centres[None]) ** 2).sum(axis=2))
        moved = distances.argmin(axis=1)
        if (moved == labels).all():
            break
        labels = moved
        for number in range(k):
            inside = points[labels == number]
            if len(inside):
                centres[number] = inside.mean(axis=0)
    return labels, distances


def cluster_labels(texts: Sequence[str], clusters: Sequence[int]) -> list[str]:
    """What each cluster is about: its most distinctive words as they are written, such as `coffee, oat`.

    Args:
        texts: the memories.
        clusters: the cluster of each, numbered from 0.

    Returns:
        A label for each cluster; empty where its memories share no word, or where it is the only one.
    """
    sizes = Counter(clusters)
    if len(sizes) < 2:
        return [""] * len(sizes)
    inside: list[Counter[str]] = [Counter() for _ in sizes]
    written: dict[str, Counter[str]] = {}
    everywhere: Counter[str] = Counter()
    for text, number in zip(texts, clusters, strict=True):
        roots: dict[str, str] = {}
        for position, word in enumerate(words(text[:_LONGEST_READ])):
            low = word.casefold()
            if len(low) > 2 and not low.isdigit() and low not in STOP_WORDS and (root := stem(low)) not in _SAYS_LITTLE:
                roots.setdefault(root, word if position else low)  # a sentence's first capital says nothing
        for root, word in roots.items():
            written.setdefault(root, Counter())[word] += 1
        inside[number].update(roots.keys())
        everywhere.update(roots.keys())
    total = len(texts)

    def score(root: str, number: int) -> float:
        # tf-idf over clusters: told often here, and seldom elsewhere.
        here = inside[number][root]
        elsewhere = (everywhere[root] - here + 0.5) / max(total - sizes[number], 1)
        return here / sizes[number] * math.log1p(here / sizes[number] / elsewhere)

    labels: list[str] = []
    taken: set[str] = set()
    for number in range(len(inside)):
        # A word that only one memory has does not describe the group.
        shared = [root for root, count in inside[number].items() if count > 1 and root not in taken]
        best = sorted(shared, key=lambda root: (-score(root, number), root))[:LABEL_WORDS]
        taken.update(best)
        labels.append(", ".join(_usual(written[root]) for root in best))
    return labels


def _usual(forms: Counter[str]) -> str:
    return max(forms, key=lambda form: (forms[form], form[0].isupper(), form))
