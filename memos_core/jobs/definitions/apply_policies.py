"""Expire memories by the rules of their spaces: those that were not used for long enough, and those of a type that grows
stale."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator

from memos_core.cube import MemCube, SemanticType, State, now
from memos_core.jobs.job import Changed
from memos_core.plaintext.lifecycle import moved
from memos_core.plaintext.recall.filters import NO_REMINDER
from memos_core.spaces.namespaces import Namespace, Namespaces
from memos_core.storage.ledger import Step
from memos_core.storage.table import LIVE, among, moment_literal, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import Wording, say, say_count

_TYPES = {
    SemanticType.FACT: say("facts"),
    SemanticType.PREFERENCE: say("preferences"),
    SemanticType.EVENT: say("events"),
    SemanticType.EPISODE: say("episodes"),
    SemanticType.DOCUMENT: say("documents"),
    SemanticType.SKILL: say("skills"),
    SemanticType.PERSONA: say("persona lines"),
    SemanticType.REMINDER: say("reminders"),
}


def run(vault: MemVault, namespaces: Namespaces, changed: Changed) -> str:
    """Move what is due to `expired`, one operation for each space. Pinned and frozen memories stay; nothing is deleted."""
    moment, count = now(), 0
    for space in namespaces.rules():
        expired = vault.retried(functools.partial(_expire, vault, space, moment))
        if expired:
            changed(expired, "expire")
            count += len(expired)
    return say_count("{n} memory expired by the rules.", "{n} memories expired by the rules.", count) if count else ""


def _expire(vault: MemVault, space: Namespace, moment: dt.datetime) -> list[str]:
    """Returns the ids of all memories that were changed."""
    steps = list(_due(vault, space, moment))
    return vault.governance.changed_by(vault.commit("clock", "expire", steps)) if steps else []


def _due(vault: MemVault, space: Namespace, moment: dt.datetime) -> Iterator[Step]:
    """The steps that expire memories in a space, each with its reason."""
    inside = f"namespace = {quoted(space.name)} AND {LIVE} AND NOT pinned AND {NO_REMINDER}"
    seen: set[str] = set()
    for types, days, reason in _rules(space):
        before = moment - dt.timedelta(days=days)
        old = f"{inside} AND updated_at < {moment_literal(before)}"
        candidates = vault.table.where(f"{old} AND {among('type', types)}" if types else old)
        for cube in vault.with_usage(candidates):
            if cube.id not in seen and not cube.frozen and _last_moved(cube, by_use=not types) < before:
                seen.add(cube.id)
                because = say("{reason}: the rule of space {space}", reason=reason, space=space.name)
                yield Step(cube, moved(cube, State.EXPIRED), "expire", because)


def _rules(space: Namespace) -> Iterator[tuple[tuple[SemanticType, ...], int, Wording]]:
    """The rules of a space: the types that each is for (none for all), its days, and the reason in words."""
    for type, days in space.expire_types.items():
        types = _TYPES[type]
        yield (type,), days, say_count("{types} expire after a day", "{types} expire after {n} days", days, types=types)
    if space.expire_unused is not None:
        unused = space.expire_unused
        yield (), unused, say_count("not used for a day", "not used for {n} days", unused)


def _last_moved(cube: MemCube, *, by_use: bool) -> dt.datetime:
    """The latest of these moments: when a memory was made or changed, what it speaks of, and with `by_use` its last use."""
    moments = [cube.created_at, cube.updated_at, cube.occurred_at, cube.last_used_at if by_use else None]
    return max(moment for moment in moments if moment is not None)
