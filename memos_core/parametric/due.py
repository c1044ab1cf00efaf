"""Decides whether the adapter should be trained again automatically, and why, and says what came of it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from memos_core.parametric.records import Version
from memos_core.wording import say, say_count, together

NEWLY_WANTED = 5
"""New memories alone lead to another training once there are this many, and at least a fifth as many as the newest adapter was taught."""


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
        wanted: ids and content hashes of the memories that should be known.
        versions: the versions for the loaded model, newest first.
    """
    if not wanted:
        return Due(False, say("There is nothing to learn yet."))
    if not versions:
        return Due(True, say("There is no adapter for this model yet."))
    newest = {(taught.cube, taught.content_hash) for taught in versions[0].training.taught}
    if set(wanted) == newest:  # also where it was refused: the same training would have the same result
        return Due(False, say("The newest adapter was taught all that should be learned."))
    in_use = next((version for version in versions if version.in_use), None)
    if in_use is None:
        return Due(True, say("No adapter is in use."))
    if in_use.stale:
        stale = say_count(
            "{n} memory has changed since it was learned.",
            "{n} memories have changed since they were learned.",
            len(in_use.stale),
        )
        return Due(True, stale)
    joined, enough = len(set(wanted) - newest), max(NEWLY_WANTED, len(newest) // 5)
    if joined >= enough:
        more = say_count(
            "{n} memory has joined since the last training.",
            "{n} memories have joined since the last training.",
            joined,
        )
        return Due(True, more)
    if not joined:
        return Due(False, say("It was taught more than should be learned now; nothing is missing."))
    few = say_count(
        "{n} memory has joined since the last training; it is trained again for {enough}.",
        "{n} memories have joined since the last training; it is trained again for {enough}.",
        joined,
        enough=enough,
    )
    return Due(False, few)


def came_of(version: Version) -> str:
    """The result of a training, in words; where its adapter is not used, with the first reason for that."""
    taught, number = len(version.training.taught), version.number
    if version.evaluation.refused:
        learned = say_count(
            "Adapter {number} has learned {n} memory and is not used.",
            "Adapter {number} has learned {n} memories and is not used.",
            taught,
            number=number,
        )
        return together(learned, version.evaluation.refused[0])
    return say_count(
        "Adapter {number} has learned {n} memory and is in use.",
        "Adapter {number} has learned {n} memories and is in use.",
        taught,
        number=number,
    )
