"""Pages of memories: which ones a page shows, and how many there are in all."""

from __future__ import annotations

from collections.abc import Sequence

from memos_core.cube import MemCube
from memos_core.errors import InvalidInput
from memos_core.plaintext.memory_filter import MemoryFilter
from memos_core.storage.table import NO_TURN
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault

SORTABLE = {
    "text", "type", "state", "created_at", "updated_at", "occurred_at", "expires_at",
    "use_count", "last_used_at",
}  # fmt: skip
_BY_USAGE = {"use_count", "last_used_at"}


def page_condition(where: MemoryFilter) -> str:
    """The SQL condition of what a page shows: the verbatim turns of conversations only where a type is asked for."""
    return " AND ".join([NOT_FORGOTTEN, *([NO_TURN] if where.type is None else []), *where.conditions()])


class Page(list[MemCube]):
    """A page of memories; `total` counts all that match."""

    def __init__(self, cubes: Sequence[MemCube], total: int) -> None:
        super().__init__(cubes)
        self.total = total


def page_of(vault: MemVault, condition: str, sort: str, limit: int, offset: int) -> Page:
    """A page of the memories that meet a condition, with their usage counters.

    Args:
        vault: where memories are.
        condition: a filter over the table's columns.
        sort: one of SORTABLE; "-" before it sorts descending.
        limit: length of the page.
        offset: where it begins.

    Raises:
        InvalidInput: an unknown sort order, a limit that is not positive, or an offset below 0.
    """
    if limit < 1 or offset < 0:
        raise InvalidInput("The limit must be 1 or more, and the offset 0 or more.")
    ascending, name = not sort.startswith("-"), sort.removeprefix("-")
    if name not in SORTABLE:
        raise InvalidInput(
            'Memories cannot be sorted by "{name}". Choose one of: {orders}.',
            name=name,
            orders=", ".join(sorted(SORTABLE)),
        )
    condition = f"({condition}) AND {vault.in_sight}"
    total = vault.table.count(condition)
    if name not in _BY_USAGE:
        found = vault.table.where(condition, limit=limit, offset=offset, order=(name, ascending))
        return Page(vault.with_usage(found), total)
    usage = vault.governance.usage()
    ids = sorted(vault.table.ids(condition))

    def key(cube_id: str) -> tuple[int, float]:
        item = usage.get(cube_id)
        return (item.count, item.last_used_at.timestamp()) if item else (0, 0.0)

    order = sorted(
        ids,
        key=(lambda i: key(i)) if name == "use_count" else (lambda i: (key(i)[1], 0.0)),
        reverse=not ascending,
    )[offset : offset + limit]
    cubes = vault.get_many(order)
    return Page([cubes[cube_id] for cube_id in order if cube_id in cubes], total)
