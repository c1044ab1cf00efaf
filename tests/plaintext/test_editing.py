"""Changes that a person makes to memories by hand: one at a time, many at once, merging, settling, freezing."""

from __future__ import annotations

import datetime as dt

import pytest

from memos_core import (
    Frozen,
    IllegalTransition,
    InvalidInput,
    MemoryFilter,
    MemOS,
    NotFound,
    Source,
    State,
    archiving,
    expiring,
    freezing,
    moving,
    pinning,
    tagging,
)


def test_one_action_on_many_is_one_operation_and_one_undo(memos: MemOS) -> None:
    cubes = [memos.remember(f"Fact number {n} about gardens.") for n in range(5)]
    outcome = memos.change_many(archiving, [cube.id for cube in cubes])
    assert {cube.state for cube in outcome.cubes} == {State.ARCHIVED} and not outcome.skipped
    undone = memos.undo()
    assert undone.id == outcome.operation and set(undone.ids) == {cube.id for cube in cubes}
    assert {memos.get(cube.id).state for cube in cubes} == {State.ACTIVATED}


def test_what_cannot_be_changed_is_left_and_named(memos: MemOS) -> None:
    good, archived, frozen = (memos.remember(f"Note {n} on trees.") for n in "abc")
    memos.archive(archived.id)
    memos.freeze(frozen.id)
    outcome = memos.change_many(archiving, [good.id, archived.id, frozen.id, good.id])
    assert [cube.id for cube in outcome.cubes] == [good.id]
    assert {skipped.id: skipped.reason for skipped in outcome.skipped} == {
        archived.id: "This memory is archived; it cannot become archived.",
        frozen.id: "This memory is frozen, so it cannot be changed. Unfreeze it first.",
    }
    nothing = memos.change_many(archiving, [good.id])
    assert nothing.operation is None and nothing.cubes == []


def test_an_unknown_id_among_many_changes_nothing(memos: MemOS) -> None:
    cube = memos.remember("I collect stamps.")
    with pytest.raises(NotFound):
        memos.change_many(archiving, [cube.id, "feedfeedfeed"])
    assert memos.get(cube.id).state is State.ACTIVATED


def test_many_are_tagged_moved_pinned_and_given_a_date(memos: MemOS) -> None:
    ids = [memos.remember(f"Plan {n} for the house.", tags=["old"]).id for n in range(3)]
    date = dt.datetime.now(dt.UTC) + dt.timedelta(days=3)
    for edit in (tagging(["house"], ["old"]), moving("work"), pinning(True), expiring(date)):
        assert len(memos.change_many(edit, ids).cubes) == 3
    for cube_id in ids:
        cube = memos.get(cube_id)
        assert (cube.tags, cube.namespace, cube.pinned, cube.expires_at) == (("house",), "work", True, date)
    assert (
        memos.browse(where=MemoryFilter(namespaces="work")).total == 3
        and memos.browse(where=MemoryFilter(namespaces=["personal"])).total == 0
    )
    assert memos.browse(where=MemoryFilter(expiring_before=date + dt.timedelta(seconds=1))).total == 3
    assert memos.browse(where=MemoryFilter(expiring_before=date - dt.timedelta(days=1))).total == 0


def test_a_frozen_memory_is_read_only_until_it_is_unfrozen(memos: MemOS) -> None:
    cube = memos.remember("The spare key is with Ines.")
    memos.freeze(cube.id)
    for change in (
        lambda: memos.edit(cube.id, text="The spare key is gone."),
        lambda: memos.pin(cube.id),
        lambda: memos.archive(cube.id),
        lambda: memos.expire(cube.id),
        lambda: memos.restore(cube.id, version=1),
        lambda: memos.merge([cube.id, memos.remember("The key is brass.").id], text="x"),
    ):
        with pytest.raises(Frozen):
            change()
    assert memos.recall("who has the spare key?")[0].cube.frozen
    assert not memos.freeze(cube.id, frozen=False).frozen
    assert memos.archive(cube.id).state is State.ARCHIVED


def test_several_are_merged_into_one_with_all_sources(memos: MemOS) -> None:
    first = memos.remember("I like jazz.", tags=["music"], source=Source(message="m1"))
    second = memos.remember("I like old jazz records.", pinned=True, source=Source(message="m2"))
    one = memos.merge([first.id, second.id], text="I like old jazz records most.")
    assert one.supersedes == (first.id, second.id) and one.pinned and one.tags == ("music",)
    assert {one.source, *one.provenance} == {Source(message="m1"), Source(message="m2")}
    for cube_id in (first.id, second.id):
        merged = memos.get(cube_id)
        assert (merged.state, merged.superseded_by) == (State.MERGED, one.id)
    assert [hit.cube.id for hit in memos.recall("jazz records")] == [one.id]
    assert [hit.cube.id for hit in memos.recall("jazz records", at=dt.datetime.now(dt.UTC))] == [one.id]
    memos.undo()
    assert memos.get(first.id).state is State.ACTIVATED
    with pytest.raises(NotFound):
        memos.get(one.id)


def test_a_merge_that_makes_no_sense_is_refused(memos: MemOS) -> None:
    cube = memos.remember("I like jazz.")
    other = memos.remember("I like rock.")
    with pytest.raises(InvalidInput, match="at least two"):
        memos.merge([cube.id, cube.id], text="I like jazz.")
    with pytest.raises(InvalidInput):
        memos.merge([cube.id, other.id], text=" ")
    memos.change_many(moving("work"), [other.id])
    with pytest.raises(InvalidInput, match="different spaces"):
        memos.merge([cube.id, other.id], text="I like music.")
    memos.expire(cube.id)
    memos.change_many(moving("personal"), [other.id])
    with pytest.raises(IllegalTransition):
        memos.merge([cube.id, other.id], text="I like music.")


def test_freezing_many_is_undone_at_once(memos: MemOS) -> None:
    ids = [memos.remember(f"Recipe {n} with lentils.").id for n in range(2)]
    memos.change_many(freezing(True), ids)
    memos.undo()
    assert not any(memos.get(cube_id).frozen for cube_id in ids)
