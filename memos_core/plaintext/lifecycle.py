"""MemLifecycle: the states of a memory and the legal changes between them. Pure: stores nothing."""

from __future__ import annotations

import datetime as dt
from typing import Any

from memos_core.cube import MemCube, State, changed
from memos_core.errors import IllegalTransition

TRANSITIONS: dict[State, frozenset[State]] = {
    State.WAITING: frozenset({State.ACTIVATED, State.MERGED, State.ARCHIVED, State.FORGOTTEN}),
    State.GENERATED: frozenset({State.ACTIVATED, State.MERGED, State.ARCHIVED, State.EXPIRED, State.FORGOTTEN}),
    State.ACTIVATED: frozenset({State.MERGED, State.ARCHIVED, State.EXPIRED, State.FORGOTTEN}),
    State.MERGED: frozenset({State.ACTIVATED, State.ARCHIVED, State.FORGOTTEN}),
    State.ARCHIVED: frozenset({State.ACTIVATED, State.EXPIRED, State.FORGOTTEN}),
    State.EXPIRED: frozenset({State.ACTIVATED, State.ARCHIVED, State.FORGOTTEN}),
    State.FORGOTTEN: frozenset(),
}
"""From each state, the states that may follow (waiting where it was brought in; generated, activated, then merged, archived or
expired, and forgotten; a hidden memory may be activated again)."""


def moved(cube: MemCube, to: State, **fields: Any) -> MemCube:
    """The next version of a cube in another state.

    Raises:
        IllegalTransition: the lifecycle does not allow it.
    """
    if to not in TRANSITIONS[cube.state]:
        raise IllegalTransition(
            "This memory is {state}; it cannot become {other}.", state=cube.state.value, other=to.value
        )
    return changed(cube, state=to, **fields)


def is_due(cube: MemCube, moment: dt.datetime) -> bool:
    """Whether the memory's expiry date has come. A pinned memory never expires by itself."""
    return cube.expires_at is not None and cube.expires_at <= moment and not cube.pinned
