"""Two computers of one person keep a space in step: both change it, files arrive in part, clocks differ, the power fails."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from memos_core import InvalidInput, MemoryFilter, restore_backup
from memos_core.cube import PERSONAL
from memos_core.exchange.memstore import folder as shared_folder
from memos_core.exchange.memstore import publishing
from memos_core.plaintext.editing import moving
from memos_core.storage.shared import SharedRecords
from tests.support import inside
from tests.support.two_computers import SPACE, Computer, pair, settle

EGGS, OVEN = "The dough needs two eggs.", "The oven is slow."


def test_both_have_the_same_once_each_has_taken_what_is_new(ann: Computer, ben: Computer) -> None:
    first = ann.says(EGGS)
    ann.memos.pin(first)
    ben.says(OVEN)
    pair(ann, ben)
    settle(ann, ben)
    assert ann.texts == ben.texts == [EGGS, OVEN]
    assert all(cube.quoted_from is None for cube in ben.memos.browse(where=MemoryFilter(namespaces=SPACE)))
    assert ben.memos.get(first).pinned
    ann.memos.edit(first, text="The dough needs three eggs.")
    ann.look()
    ben.look()
    assert ben.new == [("changed", "The dough needs three eggs.")]
    ben.take_all()
    assert ann.look().words == ben.look().words == "in step"
    ann.memos.archive(first)
    ann.look()
    ben.look()
    assert ben.new == [("retired", "The dough needs three eggs.")]
    ben.take_all()
    assert ben.texts == [OVEN]
    ann.memos.activate(first)
    settle(ann, ben)
    assert ann.texts == ben.texts == ["The dough needs three eggs.", OVEN]
    ann.memos.forget(first)
    ben.look()
    assert ben.new == [("withdrawn", "The dough needs three eggs.")]
    ben.take_all()
    ann.look()
    assert ann.texts == ben.texts == [OVEN] and b"three eggs" not in ann.published
    assert ann.look().words == ben.look().words == "in step"


def test_what_both_changed_is_kept_twice_on_both(ann: Computer, ben: Computer) -> None:
    first = ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    ann.memos.edit(first, text="The dough needs three eggs.")
    ben.memos.edit(first, text="The dough needs four eggs.")
    ann.look()
    ben.look()
    ann.look()
    assert ann.new == [("both changed", "The dough needs four eggs.")]
    assert ben.new == [("both changed", "The dough needs three eggs.")]
    settle(ann, ben)
    both = ["The dough needs four eggs.", "The dough needs three eggs."]
    assert ann.texts == ben.texts == both
    for each in (ann, ben):
        assert all(cube.conflicts_with for cube in each.memos.browse(where=MemoryFilter(namespaces=SPACE)))
    (holds,) = [cube.id for cube in ben.memos.browse(where=MemoryFilter(namespaces=SPACE)) if "four" in cube.text]
    ben.memos.settle(holds)
    settle(ann, ben)
    assert ann.texts == ben.texts == ["The dough needs four eggs."]


def test_both_may_resolve_it_at_the_same_time(ann: Computer, ben: Computer) -> None:
    first = ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    ann.memos.edit(first, text="The dough needs three eggs.")
    ben.memos.edit(first, text="The dough needs four eggs.")
    for each in (ann, ben, ann, ben):
        each.look()
    for each in (ann, ben):  # neither sees the decision of the other
        each.memos.store.take(each.id)
    settle(ann, ben)
    assert ann.texts == ben.texts == ["The dough needs four eggs.", "The dough needs three eggs."]


def test_the_same_said_on_both_is_one(ann: Computer, ben: Computer) -> None:
    ann.says(EGGS)
    ben.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    assert ann.texts == ben.texts == [EGGS]


def test_what_is_kept_against_an_offer_is_offered_back(ann: Computer, ben: Computer) -> None:
    first = ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    ann.memos.archive(first)
    ann.look()
    ben.look()
    ben.memos.store.dismiss(ben.id)
    ann.look()
    assert ben.texts == [EGGS] and ann.new == [("changed", EGGS)]
    settle(ann, ben)
    assert ann.texts == ben.texts == [EGGS]


def test_what_was_kept_and_is_offered_again_loses_no_later_change(ann: Computer, ben: Computer) -> None:
    first = ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    ann.memos.edit(first, text="The dough needs three eggs.")
    ann.look()
    ben.look()
    gone = ben.memos.store.dismiss(ben.id)
    ann.look()
    ann.take_all()
    assert ann.texts == [EGGS]  # Ann's change is undone, because Ben kept the old text
    ben.memos.store.offer_again(ben.id, gone)
    ben.memos.edit(first, text="The dough needs four eggs.")
    ben.look()
    ann.look()
    assert [text for _, text in ann.new] == ["The dough needs four eggs."]


def test_what_leaves_the_space_here_is_offered_to_leave_it_there(ann: Computer, ben: Computer) -> None:
    first = ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    ann.memos.change_many(moving(PERSONAL), [first])
    ann.look()
    assert ann.published.count(b"two eggs") == 1  # only in the files of the other computer
    ben.look()
    assert ben.new == [("retired", EGGS)]
    ben.take_all()
    settle(ann, ben)
    assert ann.texts == ben.texts == []
    assert ann.memos.get(first).namespace == PERSONAL


def test_a_sensitive_memory_that_is_ticked_on_one_stays_in_step(ann: Computer, ben: Computer) -> None:
    sick = ann.says("I have diabetes and take insulin.")
    pair(ann, ben)
    assert ben.look().offers == 0
    ann.publish(sensitive=[sick])
    settle(ann, ben)
    assert ann.texts == ben.texts == ["I have diabetes and take insulin."]
    ben.memos.edit(sick, text="I have diabetes and take more insulin.")
    settle(ann, ben)
    assert ann.texts == ben.texts == ["I have diabetes and take more insulin."]


def test_what_was_taken_and_given_back_is_published_no_more(ann: Computer, ben: Computer) -> None:
    first = ann.says("Zanzibar has the best cloves.")
    pair(ann, ben)
    ben.look()
    taken = ben.memos.store.take(ben.id)
    assert ben.published.count(b"Zanzibar") == 2
    ben.memos.undo(taken.operation)
    ben.look()
    assert ben.published.count(b"Zanzibar") == 1 and ben.new == [("new", "Zanzibar has the best cloves.")]
    ben.memos.store.dismiss(ben.id)
    ann.look()
    assert ann.texts == ["Zanzibar has the best cloves."] and ann.new == []
    ann.memos.forget(first)
    assert b"Zanzibar" not in ann.published and ben.look().words == "in step"


def test_a_wrong_code_pairs_nobody(ann: Computer, ben: Computer) -> None:
    for each in (ann, ben):
        each.publish()
    for each in (ann, ben):
        each.subscribe()
    codes = []
    for each in (ann, ben):
        (source,) = each.look().sources
        codes.append(each.memos.store.code(each.id, source.publisher))
        with pytest.raises(InvalidInput, match="not the same"):
            each.memos.store.pair(each.id, source.publisher, "0000 0000 0000 0000 0000")
        assert not each.look().sources[0].own
    assert codes[0] == codes[1] and len(codes[0].replace(" ", "")) == 20


def test_what_was_taken_before_pairing_becomes_ones_own(ann: Computer, ben: Computer) -> None:
    ann.says(EGGS)
    for each in (ann, ben):
        each.publish()
    for each in (ann, ben):
        each.subscribe()
    ben.take_all()
    assert [cube.quoted_from is not None for cube in ben.memos.browse(where=MemoryFilter(namespaces=SPACE))] == [True]
    for each in (ann, ben):
        (source,) = each.look().sources
        each.memos.store.pair(each.id, source.publisher, each.memos.store.code(each.id, source.publisher))
    settle(ann, ben)
    assert ann.texts == ben.texts == [EGGS]
    assert [cube.quoted_from for cube in ben.memos.browse(where=MemoryFilter(namespaces=SPACE))] == [None]


def test_clocks_that_are_years_apart_decide_nothing(
    ann: Computer, ben: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    there = dt.datetime(2055, 1, 1, tzinfo=dt.UTC)
    with monkeypatch.context() as patched:
        patched.setattr("memos_core.cube.now", lambda: there)
        ann.memos.edit(first, text="The dough needs three eggs.")  # with a clock that is far ahead
        ann.look()
    settle(ann, ben)
    ben.memos.edit(first, text="The dough needs four eggs.")  # later, although the clock of this computer says earlier
    ben.look()
    ann.look()
    assert ann.new == [("changed", "The dough needs four eggs.")]
    settle(ann, ben)
    assert ann.texts == ben.texts == ["The dough needs four eggs."]


def test_files_that_arrive_one_after_the_other_in_halves(ann: Computer, ben: Computer, tmp_path: Path) -> None:
    """Each computer has its own copy of the folder, which a sync service updates file by file."""
    mine = tmp_path / "bens copy"
    mine.mkdir()
    ann.says(EGGS)
    ann.publish()
    (source,) = ann.folder.iterdir()
    ben.folder = mine
    target = mine / source.name
    target.mkdir()
    with pytest.raises(InvalidInput, match="has not arrived"):
        ben.subscribe()
    head = next(path for path in source.iterdir() if path.name.startswith("head"))
    (file,) = [path for path in source.iterdir() if path != head]
    shutil.copy(head, target)
    assert "waits for a file" in ben.subscribe().words.lower() and ben.new == []
    (target / file.name).write_bytes(file.read_bytes()[:100])
    assert "waits for a file" in ben.look().words.lower() and ben.new == []
    shutil.copy(file, target)
    assert ben.look().offers == 1
    ben.take_all()
    # The newer head arrives before its file, after the older file was removed.
    ann.says(OVEN)
    ann.look()
    shutil.copy(head, target)
    (target / file.name).unlink()
    assert "waits for" in ben.look().words.lower() and ben.texts == [EGGS] and ben.new == []
    for path in source.iterdir():
        shutil.copy(path, target)
    ben.take_all()
    assert ben.texts == [EGGS, OVEN]
    # The folder goes back to an older state, as when a sync service was behind.
    old = {path.name: path.read_bytes() for path in target.iterdir()}
    ann.says("Salt is behind the sugar.")
    ann.look()
    shutil.rmtree(target)
    shutil.copytree(source, target)
    ben.look()
    shutil.rmtree(target)
    target.mkdir()
    for name, content in old.items():
        (target / name).write_bytes(content)
    assert "older than what was seen before" in ben.look().words and ben.new == []


def test_a_backup_that_is_restored_loses_and_doubles_nothing(ann: Computer, ben: Computer) -> None:
    first = ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    backup = ann.memos.backups.make()
    ann.memos.edit(first, text="The dough needs three eggs.")
    ann.says(OVEN)
    gone = ann.says("Zanzibar has the best cloves.")
    settle(ann, ben)
    ann.memos.forget(gone)
    settle(ann, ben)
    assert ben.texts == ["The dough needs three eggs.", OVEN]
    ann.close()
    restore_backup(backup.name, ann.home, ann.name)
    ann.reopen()
    assert ann.texts == [EGGS]
    ann.memos.edit(first, text="The dough needs five eggs.")  # without knowing of the change before
    ann.look()
    assert ("new", OVEN) in ann.new and ("both changed", "The dough needs three eggs.") in ann.new
    settle(ann, ben)
    assert ann.texts == ben.texts == ["The dough needs five eggs.", "The dough needs three eggs.", OVEN]
    assert b"Zanzibar" not in ann.published


def test_a_folder_that_was_emptied_is_filled_again(ann: Computer, ben: Computer) -> None:
    ann.says(EGGS)
    pair(ann, ben)
    settle(ann, ben)
    for path in ann.folder.iterdir():
        shutil.rmtree(path)
    settle(ann, ben)
    assert ann.texts == ben.texts == [EGGS] and len(list(ann.folder.iterdir())) == 2
    assert ann.look().words == ben.look().words == "in step"


class PowerCut(BaseException):
    """Ends the process at this point."""


@pytest.mark.parametrize("after", [False, True])
def test_a_power_cut_between_taking_and_noting_it(
    ann: Computer, ben: Computer, after: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ann.says(EGGS)
    ann.says(OVEN)
    pair(ann, ben)
    settle(ann, ben)
    ann.memos.edit(first, text="The dough needs three eggs.")
    ann.says("Salt is behind the sugar.")
    ben.memos.edit(ben_oven(ben), text="The oven is very slow.")
    ann.look()
    ben.look()
    told = SharedRecords.taken

    def cut(self: SharedRecords, *given: object) -> None:
        if after:
            told(self, *given)  # type: ignore[arg-type]
        raise PowerCut

    with monkeypatch.context() as patched:
        patched.setattr(SharedRecords, "taken", cut)
        with pytest.raises(PowerCut):
            ben.memos.store.take(ben.id)
    ben.restart()
    settle(ann, ben)
    assert (
        ann.texts == ben.texts == ["Salt is behind the sugar.", "The dough needs three eggs.", "The oven is very slow."]
    )
    assert ann.look().words == ben.look().words == "in step"


def ben_oven(ben: Computer) -> str:
    (found,) = [cube.id for cube in ben.memos.browse(where=MemoryFilter(namespaces=SPACE)) if cube.text == OVEN]
    return found


def test_a_power_cut_before_and_after_the_head_is_written(
    ann: Computer, ben: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = ann.says("Zanzibar has the best cloves.")
    ann.says(OVEN)
    pair(ann, ben)
    settle(ann, ben)

    def cut(*_: object, **__: object) -> str:
        raise PowerCut

    ann.memos.edit(first, text="Zanzibar has the best pepper.")
    with monkeypatch.context() as patched:
        patched.setattr(publishing, "write", cut)
        with pytest.raises(PowerCut):
            ann.look()
    ann.restart()
    ann.memos.edit(first, text="Zanzibar has the best nutmeg.")
    with monkeypatch.context() as patched:
        patched.setattr(shared_folder, "clean", cut)
        with pytest.raises(PowerCut):
            ann.look()
    ann.restart()
    settle(ann, ben)
    assert ann.texts == ben.texts == [OVEN, "Zanzibar has the best nutmeg."]
    assert b"pepper" not in ann.published and b"cloves" not in ann.published


def test_two_that_are_copies_of_one_profile_lose_nothing(
    ann: Computer, computer: Callable[[str], Computer], tmp_path: Path
) -> None:
    """The data folder was copied to another computer with its keys, so both publish under the same name."""
    first = ann.says(EGGS)
    ann.publish()
    ann.close()
    shutil.copytree(ann.home, tmp_path / "twin home")
    ann.reopen()
    twin = Computer(tmp_path, "ann", ann.folder, home=tmp_path / "twin home")
    try:
        ann.memos.edit(first, text="The dough needs three eggs.")
        twin.memos.edit(first, text="The dough needs four eggs.")
        for _ in range(3):
            for each in (ann, twin):
                each.take_all()
        for each in (ann, twin, ann, twin):
            each.take_all()
        assert ann.texts == twin.texts == ["The dough needs four eggs.", "The dough needs three eggs."]
    finally:
        twin.close()


def test_the_job_says_what_is_new_and_takes_nothing(ann: Computer, ben: Computer) -> None:
    ann.says(EGGS)
    pair(ann, ben)
    said = inside.parts(ben.memos).shared.keep_in_step(lambda: False)
    assert said == 1 and ben.texts == []
