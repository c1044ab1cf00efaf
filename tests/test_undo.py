"""Undo, action by action, back to the beginning: across restarts, past what jobs have done in between."""

from __future__ import annotations

import contextlib
import datetime as dt
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from memos_core import (
    MemCube,
    MemOS,
    Note,
    NothingToUndo,
    SemanticType,
    activating,
    archiving,
    expiring,
    moving,
    pinning,
    restricting,
    tagging,
)
from memos_core.cube import now
from memos_core.jobs.definitions import apply_policies, expire_due
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

FEW, MANY = 2, 6
Action = Callable[[MemOS, random.Random, Path], object]


def _live(memos: MemOS) -> dict[str, MemCube]:
    """Everything that recall may use but what was said word for word, without what only counts changes and uses."""
    page = memos.browse(state=["generated", "activated"], limit=10_000)
    plain = {"version": 1, "updated_at": dt.datetime.max, "use_count": 0, "last_used_at": None, "score_history": ()}
    return {cube.id: cube.model_copy(update=plain) for cube in page}


def _some(memos: MemOS, chance: random.Random, count: int = 1, state: str = "activated") -> list[MemCube]:
    """Live memories of the person that nothing stands in the way of changing, by chance."""
    cubes = memos.browse(state=state, sort="created_at", limit=1_000)
    free = [cube for cube in cubes if not cube.frozen and not cube.conflicts_with]
    return chance.sample(free, min(count, len(free)))


def _alike(memos: MemOS, chance: random.Random) -> list[MemCube]:
    """Two that can be merged."""
    cubes = _some(memos, chance, 40)
    return [cube for cube in cubes if cube.namespace == "personal" and not cube.from_document][:2]


def _import_document(memos: MemOS, chance: random.Random, folder: Path) -> object:
    file = folder / f"{chance.randrange(10**6)}.txt"
    file.write_text(f"Manual number {chance.randrange(10**6)}.\n\nIt has two parts.")
    return memos.import_document(file, tags=["manual"], namespace="work")


def _import_memories(memos: MemOS, chance: random.Random, folder: Path) -> object:
    file = folder / "from elsewhere.memcube"
    with MemOS.open(folder / "elsewhere", "bob", backend=ScriptedModel()) as other:
        cube = other.remember(f"The ladder number {chance.randrange(10**6)} is high.")
        other.export(file, [cube.id])
    return memos.import_(file)


def _conflict(memos: MemOS, chance: random.Random, settle: bool) -> object:
    who = f"friend{chance.randrange(10**6)}"
    first = memos.remember(f"My {who}'s dog is called Rex.")
    memos.remember(f"My {who}'s dog is called Bo.")
    return memos.settle(first.id) if settle else memos.keep_all(first.id)


def _freeze_and_thaw(memos: MemOS, chance: random.Random) -> None:
    cube = _some(memos, chance)[0]
    memos.freeze(cube.id)
    memos.freeze(cube.id, False)


def _rewrite(memos: MemOS, chance: random.Random) -> None:
    cube = _some(memos, chance)[0]
    memos.edit(cube.id, text=f"The shelf holds {chance.randrange(10**6)} books.", tags=["shelf"])
    memos.restore(cube.id, version=cube.version)


ACTIONS: list[Action] = [
    lambda memos, chance, _: memos.remember(f"The lamp number {chance.randrange(10**6)} is bright.", pinned=True),
    lambda memos, chance, _: memos.remember(f"I moved to Town{chance.randrange(10**6)}."),
    lambda memos, chance, _: memos.remember_many([Note(text=f"Turn {chance.randrange(10**6)}") for _ in range(3)]),
    lambda memos, chance, _: listen(memos.chat("c1", f"My boat is called Juno{chance.randrange(10**6)}.")),
    lambda memos, chance, _: _rewrite(memos, chance),
    lambda memos, chance, _: memos.edit(_some(memos, chance)[0].id, type="skill", tags=[f"t{chance.randrange(10**6)}"]),
    lambda memos, chance, _: memos.change_many(pinning(True), [cube.id for cube in _some(memos, chance, 3)]),
    lambda memos, chance, _: memos.merge(
        [c.id for c in _alike(memos, chance)], text=f"Both, {chance.randrange(10**6)}."
    ),
    lambda memos, chance, _: _conflict(memos, chance, settle=True),
    lambda memos, chance, _: _conflict(memos, chance, settle=False),
    lambda memos, chance, _: memos.archive(_some(memos, chance)[0].id),
    lambda memos, chance, _: memos.change_many(archiving, [cube.id for cube in _some(memos, chance, 3)]),
    lambda memos, chance, _: memos.change_many(activating, [c.id for c in _some(memos, chance, 2, "archived")]),
    lambda memos, chance, _: memos.expire(_some(memos, chance)[0].id),
    lambda memos, chance, _: memos.change_many(
        expiring(now() + dt.timedelta(days=9)), [cube.id for cube in _some(memos, chance, 2)]
    ),
    _import_document,
    _import_memories,
    lambda memos, chance, _: memos.change_many(moving("work"), [cube.id for cube in _some(memos, chance, 2)]),
    lambda memos, chance, _: memos.change_many(restricting(["person"]), [c.id for c in _some(memos, chance, 2)]),
    lambda memos, chance, _: memos.change_many(
        tagging([f"x{chance.randrange(10**6)}"], []), [_some(memos, chance)[0].id]
    ),
    lambda memos, chance, _: _freeze_and_thaw(memos, chance),
]


def _half_a_year_passes(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The rules of the spaces and the dates take effect. Returns the operations."""
    changed: list[str] = []
    with monkeypatch.context() as patch:
        for job in (apply_policies, expire_due):
            patch.setattr(job, "now", lambda: now() + dt.timedelta(days=180))
        apply_policies.run(inside.vault(memos), inside.namespaces(memos), lambda ids, _: changed.extend(ids))
        expire_due.run(inside.vault(memos), lambda ids, _: changed.extend(ids))
    return sorted({memos.history(cube_id)[0].operation for cube_id in changed})


@pytest.mark.parametrize("rounds", [FEW, pytest.param(MANY, marks=pytest.mark.thorough)])
def test_many_actions_are_undone_one_by_one_across_restarts(
    open_memos: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rounds: int
) -> None:
    chance = random.Random(7)
    memos = open_memos()
    memos.namespaces.create("work", expire_unused=90)
    memos.remember_many([Note(text=f"The box number {n} is full.", type=SemanticType.FACT) for n in range(60)])
    memos.change_many(moving("work"), [cube.id for cube in _some(memos, chance, 10)])
    beginning, first, jobs = _live(memos), memos.last_operation(), list[int]()
    assert first is not None
    for number in range(rounds):
        for action in chance.sample(ACTIONS, len(ACTIONS)):
            action(memos, chance, tmp_path)
        if number % 2:
            jobs += _half_a_year_passes(memos, monkeypatch)
        memos.close()
        memos = open_memos()
    assert len(jobs) >= rounds / 2
    actions = 0
    while (last := memos.last_operation()) is not None and last.id != first.id:
        assert memos.undo().id == last.id
        actions += 1
        if actions % 20 == 0:
            memos.close()
            memos = open_memos()
    assert actions >= 18 * rounds
    expired = beginning.keys() - _live(memos).keys()
    assert expired and {memos.get(cube_id).state.value for cube_id in expired} == {"expired"}
    for operation in reversed(jobs):
        with contextlib.suppress(NothingToUndo):  # all that it had expired is gone with the action that made it
            memos.undo(operation)
    assert _live(memos) == beginning
    memos.undo()
    memos.undo()
    assert _live(memos) == {}
    with pytest.raises(NothingToUndo):
        memos.undo()
