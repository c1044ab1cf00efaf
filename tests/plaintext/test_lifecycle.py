"""The lifecycle: every transition is either in the table or refused with an error that names it."""

from __future__ import annotations

import datetime as dt
import itertools

import pytest

from memos_core.cube import MemCube, State, now
from memos_core.errors import IllegalTransition
from memos_core.plaintext.lifecycle import TRANSITIONS, is_due, moved


@pytest.mark.parametrize(("before", "after"), list(itertools.product(State, State)))
def test_every_pair_of_states(before: State, after: State) -> None:
    cube = MemCube(text="x", state=before)
    if after in TRANSITIONS[before]:
        changed = moved(cube, after)
        assert changed.state is after and changed.version == cube.version + 1
    else:
        with pytest.raises(IllegalTransition, match=before.value):
            moved(cube, after)


def test_nothing_follows_forgotten() -> None:
    assert not TRANSITIONS[State.FORGOTTEN]


def test_a_pinned_memory_is_not_due() -> None:
    past = now() - dt.timedelta(days=1)
    assert is_due(MemCube(text="x", expires_at=past), now())
    assert not is_due(MemCube(text="x", expires_at=past, pinned=True), now())
    assert not is_due(MemCube(text="x"), now())
