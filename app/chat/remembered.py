"""Which memories and conflicts are shown under which message."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memos_core import MemCube, TranscriptEntry


def placed(entries: Sequence[TranscriptEntry | None]) -> list[list[list[MemCube]]]:
    """For each message, the conflicts to show under it. Each conflict is shown only once, at the newest message that it concerns; at the
    person's message rather than the reply to it.

    Args:
        entries: what is known about the messages, the oldest first; None for a message about which nothing is known.
    """
    mine = (entry is not None and entry.message.role == "user" for entry in entries)
    exchanges = list(itertools.accumulate(mine))
    newest_first = sorted(range(len(entries)), key=lambda number: (-exchanges[number], number))
    shown: set[frozenset[str]] = set()
    result: list[list[list[MemCube]]] = [[] for _ in entries]
    for number in newest_first:
        entry = entries[number]
        for group in entry.conflicts if entry is not None else ():
            members = frozenset(cube.id for cube in group)
            if members not in shown:
                shown.add(members)
                result[number].append(group)
    return result


def standing(entry: TranscriptEntry) -> list[MemCube]:
    """The memories saved from a message that are still in use, and those that a second reading has changed or put away. Others that were
    replaced or put away since are left out."""
    return [cube for cube in entry.saved if cube.state in ("generated", "activated") or cube.id in entry.better]
