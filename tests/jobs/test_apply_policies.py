"""The rules of the spaces: what expires when, why, and what never does."""

from __future__ import annotations

import datetime as dt

import pytest

from memos_core import MemCube, MemOS, NothingToUndo, SemanticType, State
from memos_core.cube import now
from memos_core.jobs.definitions import apply_policies
from tests.support import inside

DAY = dt.timedelta(days=1)


def _aged(memos: MemOS, days: float, text: str, **fields: object) -> str:
    """A memory of space work that was made and last changed so many days ago."""
    cube = memos.remember(text, namespace="work", **fields)  # type: ignore[arg-type]
    moment = now() - days * DAY
    older = cube.model_copy(update={"created_at": moment, "updated_at": moment})
    inside.table(memos).replace([older], inside.table(memos).placed([cube.id]))
    return cube.id


def _run(memos: MemOS) -> set[str]:
    """Apply the rules; the ids of what has expired by them."""
    told: list[str] = []
    apply_policies.run(
        inside.vault(memos), inside.namespaces(memos), lambda ids, verb: told.extend(ids if verb == "expire" else ())
    )
    return set(told)


@pytest.fixture
def work(memos: MemOS) -> MemOS:
    memos.namespaces.create("work")
    return memos


def test_without_a_rule_nothing_expires(work: MemOS) -> None:
    _aged(work, 5000, "The old office was in Faro.")
    assert _run(work) == set()


def test_what_was_not_used_expires_with_its_reason_and_is_never_lost(work: MemOS) -> None:
    old, fresh, used = (
        _aged(work, days, text)
        for days, text in ((91, "The tin is red."), (89, "The jar is blue."), (500, "The box is green."))
    )
    inside.ledger(work).used([(used, 0.9)])
    work.namespaces.update("work", expire_unused=90)
    assert _run(work) == {old}
    assert _run(work) == set()
    change = work.history(old)[0]
    assert (change.actor, change.verb) == ("clock", "expire")
    assert change.reason == "not used for 90 days: the rule of space work"
    assert work.get(old).text == "The tin is red." and work.get(old).state is State.EXPIRED
    assert {work.get(cube_id).state for cube_id in (fresh, used)} == {State.ACTIVATED}
    assert work.activate(old).state is State.ACTIVATED
    assert _run(work) == set()  # what the person brings back begins anew


def test_a_kind_expires_by_its_age_whether_it_is_used_or_not(work: MemOS) -> None:
    event = _aged(work, 31, "We had lunch in Faro.", type="event")
    fact = _aged(work, 31, "The tin is red.")
    ahead = _aged(work, 31, "The fair is soon.", type="event", occurred_at=now() + 5 * DAY)
    inside.ledger(work).used([(event, 0.9)])
    work.namespaces.update("work", expire_types={SemanticType.EVENT: 30})
    assert _run(work) == {event}
    assert work.history(event)[0].reason == "events expire after 30 days: the rule of space work"
    assert {work.get(cube_id).state for cube_id in (fact, ahead)} == {State.ACTIVATED}


def test_pinned_and_frozen_memories_and_other_spaces_stay(work: MemOS) -> None:
    pinned = _aged(work, 900, "The tin is red.", pinned=True)
    frozen = _aged(work, 900, "The jar is blue.")
    work.freeze(frozen)
    old = work.get(frozen).model_copy(update={"updated_at": now() - 900 * DAY})
    inside.table(work).replace([old], {})
    work.namespaces.update("work", expire_unused=1)
    work.namespaces.create("home")
    elsewhere = work.remember("The box is green.", namespace="home").id
    assert _run(work) == set()
    assert {work.get(cube_id).state for cube_id in (pinned, frozen, elsewhere)} == {State.ACTIVATED}


def test_a_run_is_taken_back_whole_and_does_not_come_again_at_once(work: MemOS) -> None:
    ids = {_aged(work, 91, f"The tin number {number} is red.") for number in range(3)}
    work.namespaces.update("work", expire_unused=90)
    assert _run(work) == ids
    operation = work.history(next(iter(ids)))[0].operation
    assert work.last_operation().actor == "person"  # type: ignore[union-attr]
    assert set(work.undo(operation).ids) == ids
    assert {work.get(cube_id).state for cube_id in ids} == {State.ACTIVATED}
    assert _run(work) == set()


def test_the_persons_action_before_a_run_can_be_undone_after_it(work: MemOS) -> None:
    cube_id = _aged(work, 91, "The tin is red.")
    step = work.edit(cube_id, text="The tin is black.", tags=["kitchen"])
    old: MemCube = step.model_copy(update={"updated_at": now() - 91 * DAY})
    inside.table(work).replace([old], {})
    work.namespaces.update("work", expire_unused=90)
    assert _run(work) == {cube_id}
    work.undo()
    cube = work.get(cube_id)
    assert (cube.text, cube.tags, cube.state) == ("The tin is red.", (), State.EXPIRED)
    work.activate(cube_id)
    with pytest.raises(NothingToUndo, match="changed again since"):
        work.undo(work.history(cube_id)[-1].operation)


def test_it_is_one_of_the_jobs(memos: MemOS) -> None:
    assert "apply the rules of the spaces" in {job.name for job in memos.jobs.list()}
