"""Finds the mentions in statements, and keeps where they are, so that a statement is looked at once."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence

from memos_core.cube import MemCube
from memos_core.language.mentions import EntityKind, Mention, find_mentions
from memos_core.storage.ledger import MemGovernance

BATCH = 20
"""After how many statements what was found is stored."""
BY_ID = 500
"""For at most this many statements what was found is read by their ids; for more of them all of it is read."""
FEW = 60
"""At most this many statements are looked at while somebody waits (a second)."""


class MentionFinder:
    """The mentions of statements."""

    def __init__(self, governance: MemGovernance, find: Callable[[str], Sequence[Mention]] = find_mentions) -> None:
        """
        Args:
            governance: keeps the positions of mentions; no words, so that these hold nothing to forget.
            find: finds the mentions in a text.
        """
        self._governance = governance
        self._find = find

    def of(self, cubes: Sequence[MemCube], *, complete: bool = True) -> list[tuple[MemCube, Sequence[Mention]]]:
        """Each of these statements with its mentions; looks at those that were not looked at yet (about 15 ms each).

        Args:
            cubes: the statements.
            complete: whether to look at all of them; otherwise, where they are many, a job does it.
        """
        among = [cube.id for cube in cubes] if len(cubes) <= BY_ID else ()
        kept = self._governance.mentions(among)
        new = [cube for cube in cubes if kept.get(cube.id, ("", ""))[0] != cube.content_hash]
        if new and (complete or len(new) <= FEW):
            self.look_at(new)
            kept = self._governance.mentions(among)
        return [
            (cube, _read(kept[cube.id][1]) if cube.id in kept and kept[cube.id][0] == cube.content_hash else ())
            for cube in cubes
        ]

    def unseen(self, keys: Iterable[tuple[str, str]]) -> list[str]:
        """The ids of the statements that were not looked at yet.

        Args:
            keys: id and content hash of each.
        """
        kept = self._governance.mentions()
        return [id for id, content_hash in keys if kept.get(id, ("", ""))[0] != content_hash]

    def look_at(self, cubes: Sequence[MemCube], pause: Callable[[], bool] = lambda: False) -> int:
        """Find the mentions in these statements and keep them.

        Args:
            cubes: the statements.
            pause: called before each batch; where it returns true, the rest is left for the next time.

        Returns:
            How many were looked at.
        """
        count = 0
        for start in range(0, len(cubes), BATCH):
            if pause():
                break
            some = cubes[start : start + BATCH]
            self._governance.keep_mentions({c.id: (c.content_hash, _written(self._find(c.text))) for c in some})
            count += len(some)
        return count


def _written(mentions: Iterable[Mention]) -> str:
    return json.dumps([[one.start, one.name_start, one.end, one.kind] for one in mentions])


def _read(text: str) -> list[Mention]:
    return [Mention(start, name, end, EntityKind(kind)) for start, name, end, kind in json.loads(text)]
