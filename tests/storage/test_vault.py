"""The vault: operations that were begun and not written, undone operations, and what a damaged ledger lacks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest

from memos_core import InvalidInput, MemOS, NotFound, NothingToRedo, NothingToUndo
from memos_core.cube import MemCube, SemanticType, Source, State, now
from memos_core.database import Database
from memos_core.errors import StorageFull
from memos_core.language.text import sealed
from memos_core.plaintext.browsing import page_of
from memos_core.storage.erasures import FILE
from memos_core.storage.ledger import MemGovernance, Step
from memos_core.storage.ledger_schema import MIGRATIONS
from memos_core.storage.neighbours import place, same_place
from memos_core.storage.recovery import adopt, open_table
from memos_core.storage.surroundings import Placed, surroundings
from memos_core.storage.table import CubeTable
from memos_core.storage.vault import MemVault
from tests.support import inside


class SmallDisk(CubeTable):
    """A table on a disk that is full while `full` is true."""

    full = False

    def add(self, cubes: Sequence[MemCube], placed: Mapping[str, Placed]) -> None:
        if self.full:
            raise StorageFull("The disk is full.")
        super().add(cubes, placed)

    def delete(self, ids: Sequence[str]) -> None:
        if self.full:
            raise StorageFull("The disk is full.")
        super().delete(ids)


@pytest.fixture
def governance(tmp_path: Path) -> Iterator[MemGovernance]:
    database = Database(tmp_path / "ledger.sqlite", MIGRATIONS)
    yield MemGovernance(database, tmp_path / FILE)
    database.close()


def remember(vault: MemVault, text: str) -> int:
    return vault.commit("person", "remember", [Step(None, MemCube(text=text), "remember", "")])


def test_what_a_full_disk_kept_from_the_table_is_written_before_anything_else(
    tmp_path: Path, governance: MemGovernance
) -> None:
    table = SmallDisk(tmp_path / "cubes.lance")
    cube = sealed(MemCube(text="The tin is red."))
    governance.begin("person", "remember", [Step(None, cube, "remember", "")])  # as if the process was killed here
    table.full = True
    vault = MemVault(table, governance, sealed)  # it opens all the same, for reading
    assert vault.table.count() == 0 and len(governance.unfinished()) == 1
    table.full = False
    remember(vault, "The tin is full of tea.")
    assert sorted(cube.text for cube in table.where("true")) == ["The tin is full of tea.", "The tin is red."]
    assert governance.unfinished() == []


def test_what_could_be_neither_saved_nor_taken_back_is_not_shown(
    tmp_path: Path, governance: MemGovernance, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = SmallDisk(tmp_path / "cubes.lance")
    vault = MemVault(table, governance, sealed)
    remember(vault, "The tin is red.")

    def fills_up(operation: int) -> None:
        table.full = True
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(governance, "finish", fills_up)
    with pytest.raises(StorageFull):
        remember(vault, "The tin is full of tea.")
    assert [cube.text for cube in table.where("true")] == ["The tin is red."]
    with pytest.raises(StorageFull):  # the disk is still full
        remember(vault, "The tin is dented.")
    assert [cube.text for cube in table.where("true")] == ["The tin is red."]
    monkeypatch.undo()
    table.full = False
    remember(vault, "The tin is dented.")
    assert sorted(cube.text for cube in table.where("true")) == ["The tin is dented.", "The tin is red."]
    assert governance.unfinished() == []


def test_an_ambiguous_beginning_of_an_id_is_said(tmp_path: Path, governance: MemGovernance) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    for end in "12":
        cube = MemCube(id="abcd" + end * 28, text=f"Tin number {end}.")
        vault.commit("person", "remember", [Step(None, cube, "remember", "")])
    with pytest.raises(NotFound, match='Several memories begin with "abcd"'):
        vault.get("abcd")
    assert vault.get("abcd1").text == "Tin number 1."


def test_memories_are_sorted_by_how_often_and_when_they_were_used(memos: MemOS) -> None:
    first, second, third = (memos.remember(text) for text in ("The tin is red.", "I play chess.", "Ann lives in Rome."))
    governance = inside.ledger(memos)
    governance.used([(second.id, 0.5)])
    governance.used([(second.id, 0.5)])
    governance.used([(third.id, 0.5)])
    assert [cube.id for cube in memos.browse(sort="-use_count", limit=2)] == [second.id, third.id]
    assert [cube.id for cube in memos.browse(sort="-last_used_at", limit=2)] == [third.id, second.id]
    assert [cube.id for cube in memos.browse(sort="use_count", limit=1)] == [first.id]


def test_a_conflict_of_three_stays_for_the_two_that_are_left(tmp_path: Path, governance: MemGovernance) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    ids = ["1" * 32, "2" * 32, "3" * 32]
    cubes = [
        MemCube(id=id, text=f"The tin is in room {id[0]}.", conflicts_with=tuple(i for i in ids if i != id))
        for id in ids
    ]
    vault.commit("person", "remember", [Step(None, cube, "remember", "") for cube in cubes])
    one, two, three = (vault.get(id) for id in ids)
    hidden = one.model_copy(update={"state": State.ARCHIVED, "version": 2})
    moved = two.model_copy(update={"pinned": True, "version": 2})
    vault.commit("person", "archive", [Step(one, hidden, "archive", ""), Step(two, moved, "pin", "")])
    assert [vault.get(id).conflicts_with for id in ids] == [(), (ids[2],), (ids[1],)]
    assert three.conflicts_with == (ids[0], ids[1])


def test_what_was_undone_cannot_be_undone_again(memos: MemOS) -> None:
    operation = memos.remember("The tin is red.").operation
    assert operation is not None
    memos.undo(operation)
    with pytest.raises(NothingToUndo, match="no longer"):
        memos.undo(operation)
    with pytest.raises(NothingToUndo, match="no longer"):
        memos.undo(999)


def test_a_ledger_that_lacks_nothing_adopts_nothing(tmp_path: Path, governance: MemGovernance) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    operation = remember(vault, "The tin is red.")
    adopt(vault)
    last = governance.last_undoable("person")
    assert last is not None and last.id == operation


def test_unreadable_records_are_left_out_of_a_ledger_that_was_damaged(
    tmp_path: Path, governance: MemGovernance
) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    operation = remember(vault, "The tin is red.")
    with governance._database.transaction("damage") as run:
        run.execute("UPDATE changes SET after = ? WHERE operation = ?", (b"\xff", operation))
    assert governance.newest.drop_unreadable() == 1 and governance.newest_versions() == []
    adopt(vault)  # the table still has the memory
    assert [cube.text for cube in governance.newest_versions()] == ["The tin is red."]


def test_nothing_is_counted_of_what_was_forgotten(memos: MemOS) -> None:
    kept, gone = memos.remember("The tin is red."), memos.remember("I play chess.")
    memos.forget(gone.id)
    governance = inside.ledger(memos)
    governance.used([(gone.id, 0.5), (kept.id, 0.5)])
    assert list(governance.usage()) == [kept.id]


def test_places_differ_by_what_stands_around_and_by_its_vector() -> None:
    here, there = np.zeros(3, np.float32), np.ones(3, np.float32)
    assert same_place(Placed(context_vector=here), Placed(context_vector=here.copy()))
    assert not same_place(Placed(context_vector=here), Placed(context_vector=there))
    assert not same_place(Placed(context_vector=here), Placed())
    assert not same_place(Placed(context="one"), Placed(context="two"))


def test_what_changes_far_behind_the_beginning_of_a_turn_moves_nothing_beside_it(tmp_path: Path) -> None:
    table = CubeTable(tmp_path / "cubes.lance")
    long, beside = (
        sealed(MemCube(text=text, type=SemanticType.EPISODE, source=Source(conversation="c1", message=text[:1])))
        for text in ("tea " * 1000, "Where is the tin?")
    )
    table.add([long, beside], surroundings([long, beside]))
    longer = sealed(long.model_copy(update={"text": long.text + " and milk", "version": 2}))
    placing = place(table, [Step(long, longer, "edit", "")], {})
    assert placing.beside == [] and list(placing.placed) == [long.id]
    assert placing.placed[long.id].context.endswith("Where is the tin?")


def test_an_id_that_nothing_begins_with_and_a_sort_order_that_there_is_not_are_said(
    tmp_path: Path, governance: MemGovernance
) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    remember(vault, "The tin is red.")
    for id in ("abc", "ffffffff", "' OR 1"):
        with pytest.raises(NotFound, match="There is no memory"):
            vault.get(id)
    with pytest.raises(InvalidInput, match='cannot be sorted by "colour"'):
        page_of(vault, "true", "colour", 10, 0)


def test_a_ledger_that_lacks_the_newest_version_keeps_nobody_from_changing_a_memory(
    tmp_path: Path, governance: MemGovernance
) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    for text in ("The tin is red.", "Tea is green."):
        remember(vault, text)
    one, other = vault.table.where("true", order=("text", True))
    with governance._database.transaction("damage") as run:
        run.execute("DELETE FROM changes WHERE cube = ?", (one.id,))
    steps = [Step(cube, cube.model_copy(update={"pinned": True, "version": 2}), "pin", "") for cube in (one, other)]
    vault.commit("person", "pin", steps)
    assert vault.table.count("pinned") == 2


def test_undo_takes_nothing_back_where_there_is_nothing_or_where_the_text_is_gone(
    tmp_path: Path, governance: MemGovernance
) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    with pytest.raises(NothingToUndo, match="There is nothing to undo"):
        vault.undo("person")
    operation = remember(vault, "The tin is red.")
    [cube] = vault.table.where("true")
    vault.destroy("person", [cube])
    with pytest.raises(NothingToUndo, match="no longer"):
        vault.undo("person", operation)
    assert vault.table.count() == 0 and governance.newest_versions() == []


def test_undo_of_a_change_that_was_changed_since_is_refused(tmp_path: Path, governance: MemGovernance) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    first = remember(vault, "The tin is red.")
    [cube] = vault.table.where("true")
    vault.commit("person", "pin", [Step(cube, cube.model_copy(update={"pinned": True, "version": 2}), "pin", "")])
    with pytest.raises(NothingToUndo, match="changed again since"):
        vault.undo("person", first)


def test_what_a_job_did_can_be_undone_and_is_not_offered_to_be_done_again(
    tmp_path: Path, governance: MemGovernance
) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    remember(vault, "The tin is red.")
    [cube] = vault.table.where("true")
    expired = cube.model_copy(update={"state": State.EXPIRED, "version": 2})
    operation = vault.commit("clock", "expire", [Step(cube, expired, "expire", "its date has come")])
    assert vault.undo("person", operation).actor == "clock"
    assert vault.get(cube.id).state is cube.state and vault.next_redo is None
    with pytest.raises(NothingToRedo):
        vault.redo("person")


def test_forgetting_a_memory_removes_the_links_of_others_to_it(tmp_path: Path, governance: MemGovernance) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    ids = ["1" * 32, "2" * 32, "3" * 32]
    newer = MemCube(id=ids[1], text="I live in Porto.", supersedes=(ids[0],), conflicts_with=(ids[2],))
    rival = MemCube(id=ids[2], text="I live in Rome.", conflicts_with=(ids[1],))
    older = MemCube(id=ids[0], text="I live in Graz.", superseded_by=ids[1], state=State.ARCHIVED, valid_to=now())
    vault.commit("person", "remember", [Step(None, cube, "remember", "") for cube in (older, newer, rival)])
    vault.destroy("person", [vault.get(ids[1])])
    assert (vault.get(ids[0]).superseded_by, vault.get(ids[0]).valid_to) == (None, None)
    assert vault.get(ids[2]).conflicts_with == ()


def test_a_damaged_table_is_set_aside_and_built_again_from_the_ledger(
    tmp_path: Path, governance: MemGovernance
) -> None:
    folder = tmp_path / "cubes.lance"
    remember(MemVault(CubeTable(folder), governance, sealed), "The tin is red.")
    for file in folder.rglob("*.manifest"):
        file.write_bytes(b"damaged")
    left = tmp_path / "cubes.lance.building"  # left by a process that was killed while it built a table
    left.mkdir()
    (left / "half").touch()
    table, aside = open_table(folder, governance, tmp_path / "set-aside")
    assert [cube.text for cube in table.where("true")] == ["The tin is red."]
    assert aside is not None and aside.exists() and not left.exists()
    assert open_table(folder, governance, tmp_path / "set-aside")[1] is None


def test_undo_without_a_number_takes_back_what_the_person_did_last(tmp_path: Path, governance: MemGovernance) -> None:
    vault = MemVault(CubeTable(tmp_path / "cubes.lance"), governance, sealed)
    remember(vault, "The tin is red.")
    newest = remember(vault, "Tea is green.")
    assert vault.undo("person").id == newest
    assert [cube.text for cube in vault.table.where("true")] == ["The tin is red."]
