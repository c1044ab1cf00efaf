"""Decides whether the adapter should be trained again automatically, and why. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from memos_core.parametric.records import Version

NEWLY_WANTED = 5
"""So many memories must be new (or a fifth of those that it knows) before it is trained again only for them."""


@dataclass(frozen=True)
class Due:
    """What the training job does at its next run."""

    wanted: bool
    """Whether it trains."""
    why: str
    """The reason, in a sentence."""


def due(wanted: Collection[tuple[str, str]], versions: Sequence[Version]) -> Due:
    """Decide what the training job does, where the person wants adapters to answer.

    Args:
        wanted: ids and hashes of the memories that should be known.
        versions: those for the model that is loaded, newest first.
    """
    if not wanted:
        return Due(False, "There is nothing to learn yet.")
    if not versions:
        return Due(True, "There is no adapter for this model yet.")
    newest = {(taught.cube, taught.content_hash) for taught in versions[0].training.taught}
    if set(wanted) == newest:  # also where it was refused: the same training would have the same result
        return Due(False, "The newest adapter was taught all that should be learned.")
    in_use = next((version for version in versions if version.in_use), None)
    if in_use is None:
        return Due(True, "No adapter is in use.")
    if in_use.stale:
        return Due(True, f"{_memories(len(in_use.stale))} changed since {_it_was(len(in_use.stale))} learned.")
    joined, enough = len(set(wanted) - newest), max(NEWLY_WANTED, len(newest) // 5)
    if joined >= enough:
        return Due(True, f"{_memories(joined)} joined since the last training.")
    if not joined:
        return Due(False, "It was taught more than should be learned now; nothing is missing.")
    return Due(False, f"{_memories(joined)} joined since the last training; it is trained again for {enough}.")


def _memories(count: int) -> str:
    return f"{count} {'memory has' if count == 1 else 'memories have'}"


def _it_was(count: int) -> str:
    return "it was" if count == 1 else "they were"
