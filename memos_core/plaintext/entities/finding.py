"""Finds the mentions in statements, and keeps where they are, so that a statement is looked at once."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Sequence

from memos_core.cube import MemCube
from memos_core.language.mentions import EntityKind, Mention, find_mentions
from memos_core.storage.ledger import MemGovernance

BATCH = 50
"""So many statements are looked at before what was found is kept."""


class MentionFinder:
    """The mentions of statements."""

    def __init__(self, governance: MemGovernance, find: Callable[[str], Sequence[Mention]] = find_mentions) -> None:
        """
        Args:
            governance: keeps positions of mentions; no words, so that forgetting has nothing to look for in them.
            find: finds the mentions in a text.
        """
        self._governance = governance
        self._find = find
        self._turn = threading.Lock()

    def of(self, cubes: Sequence[MemCube]) -> list[tuple[MemCube, Sequence[Mention]]]:
        """Each of these statements with its mentions; looks at those that were not looked at yet (about 15 ms each)."""
        self.catch_up(cubes)
        kept = self._governance.mentions()
        return [(cube, _read(kept[cube.id][1]) if cube.id in kept else ()) for cube in cubes]

    def catch_up(self, cubes: Iterable[MemCube], pause: Callable[[], bool] = lambda: False) -> int:
        """Look at those of these statements that were not looked at yet.

        Args:
            cubes: the statements.
            pause: asked before each; where it says so, the rest is left for the next time.

        Returns:
            How many were looked at.
        """
        with self._turn:
            kept = self._governance.mentions()
            new = [cube for cube in cubes if kept.get(cube.id, ("", ""))[0] != cube.content_hash]
            count = 0
            for start in range(0, len(new), BATCH):
                found = {}
                for cube in new[start : start + BATCH]:
                    if pause():
                        break
                    found[cube.id] = (cube.content_hash, _written(self._find(cube.text)))
                self._governance.keep_mentions(found)
                count += len(found)
                if len(found) < len(new[start : start + BATCH]):
                    break
            return count


def _written(mentions: Iterable[Mention]) -> str:
    return json.dumps([[one.start, one.name_start, one.end, one.kind] for one in mentions])


def _read(text: str) -> list[Mention]:
    return [Mention(start, name, end, EntityKind(kind)) for start, name, end, kind in json.loads(text)]
