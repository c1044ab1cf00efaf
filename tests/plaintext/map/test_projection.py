"""Positions on the map: similar memories are close, the map is reproducible, and a new memory does not move the others."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from memos_core.plaintext.map import projection
from memos_core.plaintext.map.projection import layout, principal_components


def groups(sizes: tuple[int, ...], seed: int = 3, width: int = 48) -> tuple[NDArray[np.float32], NDArray[np.intp]]:
    """Vectors around one centre per group, in random order, and the number of the group of each."""
    random = np.random.default_rng(seed)
    centres = random.normal(size=(len(sizes), width))
    of = random.permutation(np.repeat(np.arange(len(sizes)), sizes))
    return (centres[of] + random.normal(scale=0.5, size=(len(of), width))).astype(np.float32), of


def of_the_same_group(positions: NDArray[np.float32], of: NDArray[np.intp]) -> float:
    """The share of the five nearest neighbours on the map that belong to the same group, averaged over all points."""
    distances = ((positions[:, None] - positions[None]) ** 2).sum(axis=2)
    np.fill_diagonal(distances, np.inf)
    nearest = np.argsort(distances, axis=1)[:, :5]
    return float((of[nearest] == of[:, None]).mean())


def test_what_is_alike_lies_together_and_better_than_by_principal_components() -> None:
    vectors, of = groups((30,) * 8)
    positions = layout(vectors)
    assert positions.shape == (240, 2)
    assert positions.min() == 0 and positions.max() == 1
    assert of_the_same_group(positions, of) > 0.95 > of_the_same_group(principal_components(vectors, 2), of)


def test_the_same_memories_give_the_same_map() -> None:
    vectors, _ = groups((20, 30, 10))
    assert (layout(vectors) == layout(vectors.copy())).all()


def test_a_new_memory_hardly_moves_the_others() -> None:
    vectors, _ = groups((40, 30, 30))
    moved = np.linalg.norm(layout(vectors)[:98] - layout(vectors[:98]), axis=1)
    assert np.median(moved) < 0.05


def test_many_memories_are_placed_among_those_that_are_laid_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(projection, "REFINED", 120)
    vectors, of = groups((100, 100, 100))
    positions = layout(vectors)
    assert len(np.unique(positions, axis=0)) == 300
    assert of_the_same_group(positions, of) > 0.95


def test_equal_memories_do_not_lie_on_one_another() -> None:
    vectors, _ = groups((12, 12))
    positions = layout(np.concatenate([vectors, vectors[:1], vectors[:1]]))
    assert len(np.unique(positions.round(6), axis=0)) == 26


@pytest.mark.parametrize("count", range(6))
def test_a_few_memories_have_a_place_too(count: int) -> None:
    positions = layout(groups((3, 3))[0][:count])
    assert positions.shape == (count, 2)
    assert np.isfinite(positions).all() and len(np.unique(positions, axis=0)) == count


def test_vectors_without_any_difference_give_finite_positions() -> None:
    assert np.isfinite(layout(np.ones((20, 8), np.float32))).all()
    assert np.isfinite(layout(np.zeros((20, 8), np.float32))).all()
