"""Groups on the map: as many as there are clusters of points, the largest first, each named by its typical words."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from memos_core.plaintext.map.clusters import MOST_CLUSTERS, cluster, cluster_labels


def heaps(sizes: tuple[int, ...]) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Clusters of points on a circle, and the number of the cluster of each point."""
    random = np.random.default_rng(5)
    of = np.repeat(np.arange(len(sizes)), sizes)
    turn = of / len(sizes) * 2 * np.pi
    centres = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    return (centres + random.normal(scale=0.06, size=(len(of), 2))).astype(np.float32), of


@pytest.mark.parametrize("sizes", [(30, 20), (12, 25, 18), (20, 40, 10, 30, 15)])
def test_each_heap_is_a_cluster_and_the_largest_is_the_first(sizes: tuple[int, ...]) -> None:
    points, of = heaps(sizes)
    found = cluster(points)
    assert len(set(zip(of.tolist(), found.tolist(), strict=True))) == len(sizes) == len(set(found.tolist()))
    assert np.bincount(found).tolist() == sorted(sizes, reverse=True)


def test_there_are_never_more_than_there_are_colours_and_few_points_are_one() -> None:
    points, _ = heaps((10,) * 20)
    assert cluster(points).max() < MOST_CLUSTERS
    assert cluster(points[:5]).tolist() == [0] * 5
    assert cluster(points[:0]).tolist() == []


def test_a_cluster_is_named_by_the_words_that_tell_it_from_the_others() -> None:
    texts = [
        "I drink my coffee black.",
        "Coffee with oat milk is what I like.",
        "My dog Biscuit barks at coffee machines.",
        "My dogs sleep on the sofa.",
        "We moved to Porto with the dog.",
    ]
    assert cluster_labels(texts, [0, 0, 1, 1, 1]) == ["coffee", "dog"]


def test_words_are_shown_as_they_are_written_and_a_sentences_first_capital_says_nothing() -> None:
    texts = ["Painting in Utrecht calms me.", "Painting is best in Utrecht.", "I sail.", "I sail at noon."]
    first, second = cluster_labels(texts, [0, 0, 1, 1])
    assert set(first.split(", ")) == {"painting", "Utrecht"}
    assert second == "sail"


def test_a_cluster_whose_memories_share_no_word_has_no_name() -> None:
    assert cluster_labels(["My sofa is green.", "You and I", "I sail.", "I sail at noon."], [0, 0, 1, 1]) == [
        "",
        "sail",
    ]


def test_a_single_cluster_has_nothing_to_be_told_from() -> None:
    assert cluster_labels(["My sofa is green."] * 3, [0, 0, 0]) == [""]
    assert cluster_labels([], []) == []
