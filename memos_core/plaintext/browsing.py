"""Filters of pages of memories, as a condition over the table's columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.cube import Kind, MemCube, SemanticType, Sensitivity, State, member, members
from memos_core.storage.table import LIVE, NO_TURN, among, moment_literal, quoted
from memos_core.storage.vault import NOT_FORGOTTEN
from memos_core.text_matching import folded


@dataclass(frozen=True)
class MemoryFilter:
    """Which memories a page shows. Fields that are left out let everything through, save that the verbatim turns of
    conversations are shown only where `type` asks for episodes."""

    text: str | None = None
    """Words that the text must hold, in any order, in part or whole, whatever their case and accents."""
    kind: Kind | str | None = None
    state: State | str | Sequence[State | str] | None = None
    """This one, or any of these; `type` and `sensitivity` likewise."""
    type: SemanticType | str | Sequence[SemanticType | str] | None = None
    tags: Sequence[str] = ()
    """All of these."""
    pinned: bool | None = None
    sensitivity: Sensitivity | str | Sequence[Sensitivity | str] | None = None
    namespace: str | Sequence[str] | None = None
    """In this space, or any of these."""
    conflicting: bool | None = None
    """Only those in an unsettled conflict, or only others."""
    expiring_before: dt.datetime | None = None
    """Only live ones whose expiry date comes before that moment."""

    def condition(self) -> str:
        """The SQL condition over the table's columns.

        Raises:
            InvalidInput: an unknown kind, state, type or sensitivity.
        """
        conditions = [NOT_FORGOTTEN]
        for word in folded(self.text or "").split():
            pattern = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            conditions.append(f"lower(searched) LIKE {quoted('%' + pattern + '%')}")
        if (kind := member(Kind, self.kind)) is not None:
            conditions.append(f"kind = {quoted(kind.value)}")
        if self.state is not None:
            conditions.append(among("state", members(State, self.state)))
        if self.sensitivity is not None:
            conditions.append(among("sensitivity", members(Sensitivity, self.sensitivity)))
        conditions.append(NO_TURN if self.type is None else among("type", members(SemanticType, self.type)))
        if self.namespace is not None:
            names = [self.namespace] if isinstance(self.namespace, str) else self.namespace
            conditions.append(among("namespace", names))
        conditions.extend(f"array_has(tags, {quoted(tag)})" for tag in self.tags)
        if self.pinned is not None:
            conditions.append("pinned" if self.pinned else "NOT pinned")
        if self.conflicting is not None:
            conditions.append("conflicted" if self.conflicting else "NOT coalesce(conflicted, false)")
        if self.expiring_before is not None:
            due = f"expires_at <= {moment_literal(self.expiring_before)}"
            conditions.append(f"expires_at IS NOT NULL AND {due} AND {LIVE}")
        return " AND ".join(conditions)


class Page(list[MemCube]):
    """A page of memories; `total` counts all that match."""

    def __init__(self, cubes: Sequence[MemCube], total: int) -> None:
        super().__init__(cubes)
        self.total = total
