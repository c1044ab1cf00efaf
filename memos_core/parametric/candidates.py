"""Training candidates: memories that are stable, sure, and often used or marked by the person; never sensitive ones
or the words of others.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from memos_core.cube import VERBATIM, MemCube, Sensitivity, now
from memos_core.spaces.actors import is_client
from memos_core.storage.table import LIVE, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

LEARN_TAG = "learn"
"""A memory with this tag is to be learned."""
NEVER_LEARN_TAG = "never learn"
"""A memory with this tag is never learned."""
SURE = 0.8
"""A memory with less confidence is taught only where the person names it."""
STABLE = dt.timedelta(days=7)
"""A memory that has not changed for this long counts as stable."""
OFTEN = 3
"""A memory with at least this many uses counts as often used."""
MOST = 200
"""How many memories one adapter is taught at most."""
LONGEST = 200
"""Length of the longest memory that can be taught, in characters: one statement, not a story."""

_NEVER_OFFERED = ", ".join(quoted(kind.value) for kind in sorted(VERBATIM))
"""Passages of documents, turns of conversations and reminders."""


@dataclass(frozen=True)
class TrainingCandidate:
    """A memory that an adapter could be taught."""

    cube: MemCube
    chosen: bool
    """Whether it is taught if the person says nothing."""
    why: str
    """The reason, in words."""
    teachable: bool = True
    """Whether it can be taught at all, if the person wants it."""
    held_back: bool = False
    """Whether it is taught only where the person names it."""


def candidates(vault: MemVault, readable: str, without: frozenset[str] = frozenset()) -> list[TrainingCandidate]:
    """The person's own live statements that an adapter could be taught, chosen ones first, each with its reason.

    Left out are documents, turns of conversations, what was imported, what is sensitive or secret, what contradicts
    another memory, what has an expiry date, and what not every conversation may read; `MemParametric.train` takes those only
    where the person names them.

    Args:
        vault: the memories.
        readable: the condition of what every conversation may read.
        without: ids of memories to leave out.
    """
    offered = f"{LIVE} AND type NOT IN ({_NEVER_OFFERED}) AND {vault.in_sight}"
    found = vault.with_usage(vault.table.where(f"{offered} AND expires_at IS NULL AND {readable}"))
    moment = now()
    judged = [
        TrainingCandidate(cube, *_judged(cube, moment))
        for cube in found
        if cube.id not in without and _may_be_taught(cube)
    ]  # fmt: skip
    judged.sort(key=lambda item: (not item.chosen, not item.cube.pinned, -item.cube.use_count, item.cube.created_at))
    over = say("An adapter is taught {most} memories at most.", most=MOST)
    return [*judged[:MOST], *(TrainingCandidate(item.cube, False, over) for item in judged[MOST:])]


def held_back(vault: MemVault, readable: str) -> list[TrainingCandidate]:
    """The person's other live statements, newest first, each with the reason why it is taught only where the person
    names it. Secrets and documents are left out.

    Args:
        vault: the memories.
        readable: the condition of what every conversation may read.
    """
    open_to_all = set(vault.table.ids(f"{LIVE} AND {readable}"))
    found = [
        TrainingCandidate(cube, False, why, held_back=True)
        for cube in vault.without_forgotten(vault.table.where(f"{LIVE} AND type NOT IN ({_NEVER_OFFERED})"))
        if cube.sensitivity is not Sensitivity.SECRET and not cube.from_document
        if (why := _why_held_back(cube, cube.id in open_to_all))
    ]
    return sorted(found, key=lambda item: item.cube.created_at, reverse=True)


def _may_be_taught(cube: MemCube) -> bool:
    return not cube.from_document and not _why_held_back(cube, True)


def _why_held_back(cube: MemCube, open_to_all: bool) -> str:
    """Why a memory is taught only where the person names it, in words; "" where there is no such reason."""
    if NEVER_LEARN_TAG in cube.tags:
        return say('You gave it the tag "{tag}".', tag=NEVER_LEARN_TAG)
    if cube.sensitivity is not Sensitivity.NORMAL:
        return say("It is sensitive.")
    if not open_to_all:
        return say("Not every chat may read it, and an adapter speaks in all of them.")
    if cube.imported:
        return say("It was imported.")
    if is_client(cube.origin):
        return say("Another program has saved it.")
    if cube.conflicts_with:
        return say("It contradicts another memory.")
    if cube.expires_at is not None:
        return say("It has an expiry date.")
    if len(cube.text) > LONGEST:
        return say("It is longer than {most} characters: an adapter learns single statements.", most=LONGEST)
    return ""


def _judged(cube: MemCube, moment: dt.datetime) -> tuple[bool, str]:
    if LEARN_TAG in cube.tags:
        return True, say("You want it to be learned.")
    if cube.pinned:
        return True, say("You pinned it.")
    if cube.confidence < SURE:
        return False, say("It is not sure enough.")
    if cube.use_count >= OFTEN:
        return True, say("It was used {times} times.", times=cube.use_count)
    if moment - cube.updated_at >= STABLE:
        return True, say("It has not changed for {days} days.", days=(moment - cube.updated_at).days)
    return False, say("It is new and has been used little so far.")
