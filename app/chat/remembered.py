"""What of the memories around messages is shown, and under which of them."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from memos_core import MemCube, TranscriptEntry


def placed(entries: Sequence[TranscriptEntry | None]) -> list[list[list[MemCube]]]:
    """Under which messages which contradictions are shown: each only once, at the newest message that concerns it; of a
    message and the reply to it, at the message.

    Args:
        entries: what is known of the messages, oldest first.
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
    """Memories that still stand as they were saved, and what a second reading has put away; what else was replaced or put away is not
    announced again."""
    return [cube for cube in entry.saved if cube.state in ("generated", "activated") or cube.id in entry.better]
