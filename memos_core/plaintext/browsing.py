"""Pages of memories: which ones a page shows, and how many there are in all."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.cube import MemCube
from memos_core.plaintext.memory_filter import MemoryFilter
from memos_core.storage.table import NO_TURN
from memos_core.storage.vault import NOT_FORGOTTEN


def page_condition(where: MemoryFilter) -> str:
    """The SQL condition of what a page shows: the verbatim turns of conversations only where a type is asked for."""
    return " AND ".join([NOT_FORGOTTEN, *([NO_TURN] if where.type is None else []), *where.conditions()])


class Page(list[MemCube]):
    """A page of memories; `total` counts all that match."""

    def __init__(self, cubes: Sequence[MemCube], total: int) -> None:
        super().__init__(cubes)
        self.total = total
