"""Places memories on a map: projects their vectors into two dimensions so that similar memories lie close together.

The principal components give the first layout. Up to `REFINED` points are then drawn to their nearest neighbours and
pushed off all others, as UMAP does (McInnes 2018), but without chance: each step pushes off all other points, or off
every second or fourth in turn where there are many, instead of a random few. So the same vectors give the same map,
and a new one moves the others little. Of more points, `REFINED` are laid out so, and each of the others is placed among
those to which it is most similar.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

REFINED = 2000
"""How many points at most are laid out by their neighbours; the cost grows with the square."""
NEIGHBOURS = 12
STEPS = 160
_PUSHED_OFF_AT_ONCE = 600
_PUSHED_OFF = 5.0
"""How strongly a point is pushed away from all others, compared with the pull of one neighbour."""
_LONGEST_STEP = 0.5
_SEED = 20240517
_CHUNK = 2048
_OF_A_FEW: tuple[list[tuple[float, float]], ...] = ([], [(0.5, 0.5)], [(0.25, 0.5), (0.75, 0.5)])


def layout(vectors: Floats) -> Floats:
    """Positions of these vectors in the unit square.

    Args:
        vectors: one row a memory, in an order that does not change when more are added (they are appended).

    Returns:
        As many rows of x and y, each from 0 to 1. The same vectors give the same positions.
    """
    count = len(vectors)
    if count < 3:
        return np.array(_OF_A_FEW[count], np.float32).reshape(count, 2)
    unit = _unit(np.asarray(vectors, np.float32))
    chosen = _chosen(count)
    placed = _refined(unit[chosen])
    if count == len(chosen):
        return _in_unit_square(placed)
    positions = np.empty((count, 2), np.float32)
    positions[chosen] = placed
    others = np.setdiff1d(np.arange(count), chosen)
    for start in range(0, len(others), _CHUNK):
        part = others[start : start + _CHUNK]
        positions[part] = _among(unit[part], unit[chosen], placed)
    return _in_unit_square(positions)


def principal_components(vectors: Floats, count: int) -> Floats:
    """The coordinates along the directions in which the vectors differ most; each direction's sign is fixed."""
    centred = vectors - vectors.mean(axis=0)
    values, directions = np.linalg.eigh(centred.T @ centred)
    directions = directions[:, np.argsort(values)[::-1][:count]]
    strongest = directions[np.abs(directions).argmax(axis=0), np.arange(directions.shape[1])]
    result: Floats = (centred @ (directions * np.sign(strongest))).astype(np.float32)
    return result


def _chosen(count: int) -> NDArray[np.intp]:
    """Which points are laid out by their neighbours; a point that is appended changes few of them."""
    if count <= REFINED:
        return np.arange(count)
    keys = np.random.default_rng(_SEED).random(count)  # a longer draw begins like a shorter one
    return np.sort(np.argsort(keys, kind="stable")[:REFINED])


def _refined(unit: Floats) -> Floats:
    count = len(unit)
    start = principal_components(unit, 2)
    spread = np.maximum(start.std(axis=0), 1e-6)
    # Equal vectors are spread on a tiny spiral, so that they do not lie on one another.
    turn = np.arange(count, dtype=np.float32) * np.float32(2.399963)
    points: Floats = (start / spread * 3 + np.stack([np.cos(turn), np.sin(turn)], axis=1) * 0.02).astype(np.float32)
    origins, ends, weights = _edges(unit)
    stride = 1 if count <= _PUSHED_OFF_AT_ONCE else 2 if count <= 2 * _PUSHED_OFF_AT_ONCE else 4
    push = _PUSHED_OFF * 2 * len(origins) / count
    for step in range(STEPS):
        rate = 0.12 * (1 - step / STEPS)
        pull = points[origins] - points[ends]
        pull *= (-2 * weights / (1 + (pull**2).sum(axis=1)))[:, None]
        moves = np.stack(
            [np.bincount(origins, pull[:, axis], count) - np.bincount(ends, pull[:, axis], count) for axis in range(2)],
            axis=1,
        )
        others = points[step % stride :: stride]
        x = points[:, :1] - others[:, 0]
        y = points[:, 1:] - others[:, 1]
        squares = x * x + y * y
        strength = push / len(others) * 2 / ((0.05 + squares) * (1 + squares))
        moves[:, 0] += (strength * x).sum(axis=1)
        moves[:, 1] += (strength * y).sum(axis=1)
        points += np.clip(rate * moves, -_LONGEST_STEP, _LONGEST_STEP).astype(np.float32)
    return points


def _edges(unit: Floats) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """The edges from each point to its nearest neighbours: origins, ends, and how strongly each draws (the nearest most)."""
    count = len(unit)
    near = min(NEIGHBOURS, count - 1)
    likeness = unit @ unit.T
    np.fill_diagonal(likeness, -2)
    ends = np.argpartition(-likeness, near - 1, axis=1)[:, :near]
    found = np.take_along_axis(likeness, ends, axis=1)
    best, least = found.max(axis=1, keepdims=True), found.min(axis=1, keepdims=True)
    weights: Floats = np.exp((found - best) / np.maximum(best - least, 1e-3) * 2)
    origins = np.repeat(np.arange(count), near)
    return origins, ends.ravel(), weights.ravel()


def _among(unit: Floats, known: Floats, placed: Floats) -> Floats:
    """The place of each further point: the weighted mean of those of the three known points to which it is most similar."""
    likeness = unit @ known.T
    near = np.argpartition(-likeness, 2, axis=1)[:, :3]
    weights = np.exp(12 * (np.take_along_axis(likeness, near, axis=1) - 1))
    weights /= weights.sum(axis=1, keepdims=True)
    result: Floats = (placed[near] * weights[:, :, None]).sum(axis=1)
    return result


def _in_unit_square(points: Floats) -> Floats:
    low, high = points.min(axis=0), points.max(axis=0)
    result: Floats = ((points - low) / np.maximum(high - low, 1e-6)).astype(np.float32)
    return result


def _unit(vectors: Floats) -> Floats:
    result: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return result
