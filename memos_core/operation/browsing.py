"""The filters of the memory table, as a condition over its columns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TypeVar

from memos_core.cube import Kind, SemanticType, Sensitivity, State
from memos_core.errors import InvalidInput
from memos_core.infrastructure.store import LIVE, NO_TURN, among, moment_literal, quoted
from memos_core.infrastructure.vault import NOT_FORGOTTEN

Choice = TypeVar("Choice", Kind, State, SemanticType, Sensitivity)


def filter_condition(
    *,
    text: str | None,
    kind: Kind | str | None,
    state: State | str | Sequence[State | str] | None,
    type: SemanticType | str | Sequence[SemanticType | str] | None,
    tags: Sequence[str] | None,
    pinned: bool | None,
    sensitivity: Sensitivity | str | Sequence[Sensitivity | str] | None,
    namespace: str | Sequence[str] | None,
    conflicting: bool | None,
    expiring_before: dt.datetime | None,
) -> str:
    """The SQL condition of these filters (see `MemOS.browse`); None leaves a filter out, save that verbatim
    turns of conversations are given only where `type` asks for episodes.

    Raises:
        InvalidInput: an unknown kind, state, type or sensitivity.
    """
    conditions = [NOT_FORGOTTEN]
    for word in (text or "").split():
        pattern = word.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
        conditions.append(f"lower(text) LIKE {quoted('%' + pattern + '%')}")
    if (wanted_kind := member(Kind, kind)) is not None:
        conditions.append(f"kind = {quoted(wanted_kind.value)}")
    if state is not None:
        conditions.append(among("state", members(State, state)))
    if sensitivity is not None:
        conditions.append(among("sensitivity", members(Sensitivity, sensitivity)))
    if type is not None:
        conditions.append(among("type", members(SemanticType, type)))
    else:
        conditions.append(NO_TURN)
    if namespace is not None:
        names = [namespace] if isinstance(namespace, str) else namespace
        conditions.append(among("namespace", names))
    conditions.extend(f"array_has(tags, {quoted(tag)})" for tag in tags or ())
    if pinned is not None:
        conditions.append("pinned" if pinned else "NOT pinned")
    if conflicting is not None:
        conditions.append("conflicted" if conflicting else "NOT coalesce(conflicted, false)")
    if expiring_before is not None:
        conditions.append(f"expires_at IS NOT NULL AND expires_at <= {moment_literal(expiring_before)} AND {LIVE}")
    return " AND ".join(conditions)


def members(of: type[Choice], wanted: str | Sequence[str] | None) -> tuple[Choice, ...]:
    """The members that have these values; none for None. Raises InvalidInput with the values there are."""
    names = [member(of, item) for item in ([wanted] if isinstance(wanted, str) else wanted or ())]
    return tuple(name for name in names if name)


def member(of: type[Choice], value: str | None) -> Choice | None:
    """The member of an enumeration that has this value. Raises InvalidInput with the values there are."""
    if value is None:
        return None
    try:
        return of(value)
    except ValueError as error:
        raise InvalidInput(f'"{value}" is not one of: {", ".join(item.value for item in of)}.') from error
