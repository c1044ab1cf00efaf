"""`MemoryFilter`: which memories are meant, wherever memories are browsed or recalled; as a condition over the table's columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Self

from memos_core.cube import Kind, SemanticType, Sensitivity, State, member, members
from memos_core.days import local_time, with_zone
from memos_core.reader.drafts import labels
from memos_core.storage.table import LIVE, among, day_literal, moment_literal, quoted
from memos_core.text_matching import folded

MOMENT = "coalesce(occurred_at, valid_from, created_at)"
"""The moment that a memory speaks of, as far as it is known."""


@dataclass(frozen=True)
class MemoryFilter:
    """Which memories are meant, for `MemOS.browse`, `MemOS.recall` and those of a client. A field that is left out lets
    everything through; those methods say what they leave out unless it is asked for.

    Raises:
        InvalidInput: an unknown kind, state, type or sensitivity; the message names those there are.
    """

    text: str = ""
    """Words that the text must hold, in any order, in part or whole, whatever their case and accents."""
    kind: Kind | str | None = None
    state: State | str | Sequence[State | str] | None = None
    """This one, or any of these; `type`, `sensitivity` and `namespaces` likewise."""
    type: SemanticType | str | Sequence[SemanticType | str] | None = None
    tags: Sequence[str] = ()
    """All of these."""
    sensitivity: Sensitivity | str | Sequence[Sensitivity | str] | None = None
    namespaces: str | Sequence[str] | None = None
    """The spaces that it may lie in."""
    speaker: str | None = None
    """Who said it, without regard to case."""
    since: dt.datetime | None = None
    """Only what speaks of this moment or a later one (naive: of the person's zone); what names no time counts by when it was
    saved. What speaks of a day is compared with the day that this moment has in its own zone."""
    until: dt.datetime | None = None
    """Only what speaks of an earlier moment than this."""
    pinned: bool | None = None
    """Only pinned ones, or only others."""
    conflicting: bool | None = None
    """Only those in an unsettled conflict, or only others."""
    expiring_before: dt.datetime | None = None
    """Only live ones whose expiry date comes before that moment."""

    def __post_init__(self) -> None:
        self.conditions()  # so that unknown values are refused at once

    @property
    def types(self) -> tuple[SemanticType, ...]:
        """The types that are asked for; none where all are."""
        return members(SemanticType, self.type)

    @property
    def states(self) -> tuple[State, ...]:
        """The states that are asked for; none where all are."""
        return members(State, self.state)

    @property
    def spaces(self) -> tuple[str, ...] | None:
        """The names of the spaces that are asked for; None where all are."""
        if self.namespaces is None:
            return None
        return (self.namespaces,) if isinstance(self.namespaces, str) else tuple(self.namespaces)

    def but(self, fields: Mapping[str, Any]) -> Self:
        """The same with other values in some fields; None leaves one as it is."""
        return replace(self, **{name: value for name, value in fields.items() if value is not None})

    def conditions(self) -> list[str]:
        """The SQL conditions, over the table's columns, of the fields that are given."""
        found = []
        for word in folded(self.text).split():
            pattern = word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
            found.append(f"lower(searched) LIKE {quoted('%' + pattern + '%')}")
        if (kind := member(Kind, self.kind)) is not None:
            found.append(f"kind = {quoted(kind.value)}")
        if self.state is not None:
            found.append(among("state", self.states))
        if self.type is not None:
            found.append(among("type", self.types))
        if self.sensitivity is not None:
            found.append(among("sensitivity", members(Sensitivity, self.sensitivity)))
        if self.spaces is not None:
            found.append(among("namespace", self.spaces))
        found.extend(f"array_has(tags, {quoted(tag)})" for tag in labels(self.tags))
        if self.speaker is not None:
            found.append(f"lower(speaker) = {quoted(self.speaker.lower())}")
        if self.since is not None:
            found.append(not_before(with_zone(self.since)))
        if self.until is not None:
            found.append(before(with_zone(self.until)))
        if self.pinned is not None:
            found.append("pinned" if self.pinned else "NOT pinned")
        if self.conflicting is not None:
            found.append("conflicted" if self.conflicting else "NOT coalesce(conflicted, false)")
        if self.expiring_before is not None:
            due = f"expires_at <= {moment_literal(self.expiring_before)}"
            found.append(f"(expires_at IS NOT NULL AND {due} AND {LIVE})")
        return found


EVERYTHING = MemoryFilter()
"""Narrows nothing."""


def not_before(moment: dt.datetime) -> str:
    """The SQL condition that a memory speaks of this moment or a later one. A whole day is compared with the day that the moment has
    in its own zone."""
    day = day_literal(local_time(moment, moment.tzinfo).date())
    return f"(occurred_on >= {day} OR (occurred_on IS NULL AND {MOMENT} >= {moment_literal(moment)}))"


def before(moment: dt.datetime) -> str:
    """The SQL condition that a memory speaks of an earlier moment than this. A whole day counts as its beginning, in the moment's own
    zone."""
    there = local_time(moment, moment.tzinfo)
    sign = "<" if there.time() == dt.time() else "<="
    day = day_literal(there.date())
    return f"(occurred_on {sign} {day} OR (occurred_on IS NULL AND {MOMENT} < {moment_literal(moment)}))"
