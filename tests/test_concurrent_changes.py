"""Several writers at once: nothing that was acknowledged is lost, and nothing that was forgotten comes back."""

from __future__ import annotations

import datetime as dt
import itertools
import threading
import time
from collections.abc import Callable, Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from memos_core import ConcurrentChange, MemoryFilter, MemOS, Note, NothingToRedo, StorageFull, pinning
from memos_core.jobs.definitions import expire_due
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


class Meanwhile(ScriptedModel):
    """Does something else while it embeds a text: between the reading of a memory and the saving of its change."""

    def __init__(self) -> None:
        super().__init__()
        self.do: Callable[[], object] | None = None

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        do, self.do = self.do, None
        if do is not None:
            thread = threading.Thread(target=do)
            thread.start()
            thread.join()
        return super().embed(texts)


@pytest.fixture
def model() -> Meanwhile:
    return Meanwhile()


@pytest.fixture
def memos(open_memos: Open, model: Meanwhile) -> MemOS:
    return open_memos(model)


def _versions(memos: MemOS, id: str) -> list[int]:
    return [change.after.version for change in memos.history(id) if change.after]


def test_a_pin_during_an_edit_is_kept(memos: MemOS, model: Meanwhile) -> None:
    cube = memos.remember("I live in Lisbon.")
    model.do = lambda: memos.pin(cube.id)
    edited = memos.edit(cube.id, text="I live in Porto now.")
    assert edited.pinned and edited.text == "I live in Porto now."
    assert memos.get(cube.id) == edited
    assert _versions(memos, cube.id) == [3, 2, 1]


def test_what_is_forgotten_during_an_edit_stays_forgotten(memos: MemOS, model: Meanwhile) -> None:
    cube = memos.remember("The word is zanzibar-quokka.")
    model.do = lambda: memos.forget(cube.id)
    with pytest.raises(Exception, match="There is no memory"):
        memos.edit(cube.id, text="The word is zanzibar-quokka, really.")
    assert memos.browse() == [] and memos.recall("zanzibar-quokka") == []
    assert all(change.before is None and change.after is None for change in inside.ledger(memos).history(cube.id))


def test_what_is_forgotten_while_it_is_said_again_stays_forgotten(memos: MemOS, model: Meanwhile) -> None:
    cube = memos.remember("My dog is called Biscuit.")
    model.do = lambda: memos.forget(cube.id)
    again = memos.remember("My dog is called Biscuit and he is a beagle.")
    assert [found.id for found in memos.browse()] == [again.id] != [cube.id]


def test_a_merge_takes_what_was_pinned_meanwhile(memos: MemOS, model: Meanwhile) -> None:
    one, other = memos.remember("I have a red bike."), memos.remember("My bike has eight gears.")
    model.do = lambda: memos.pin(one.id)
    assert memos.merge([one.id, other.id], text="I have a red bike with eight gears.").pinned


def test_an_edit_of_a_version_that_is_no_longer_the_newest_is_refused(memos: MemOS) -> None:
    seen = memos.remember("I live in Lisbon.")
    memos.edit(seen.id, text="I live in Porto.")
    with pytest.raises(ConcurrentChange, match="while you were editing"):
        memos.edit(seen.id, text="I live in Graz.", based_on=seen.version)
    assert memos.get(seen.id).text == "I live in Porto."
    assert memos.edit(seen.id, text="I live in Graz.", based_on=2).text == "I live in Graz."


def test_changes_from_four_threads_are_all_kept(memos: MemOS) -> None:
    cube = memos.remember("I live in Lisbon.")

    def tag(name: str) -> None:
        for number in range(6):
            memos.edit(cube.id, text=f"I live in {name}{number}.")
            memos.pin(cube.id, number % 2 == 0)

    threads = [threading.Thread(target=tag, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    versions = _versions(memos, cube.id)
    assert versions == list(range(len(versions), 0, -1))
    changes = memos.history(cube.id)
    assert all(change.before == older.after for change, older in itertools.pairwise(changes))
    texts = {change.after.text for change in changes if change.after}
    assert texts == {"I live in Lisbon.", *(f"I live in {name}{number}." for name in "abcd" for number in range(6))}
    assert memos.get(cube.id) == changes[0].after


def test_every_change_names_its_own_operation(memos: MemOS) -> None:
    cube, other = memos.remember("I live in Lisbon."), memos.remember("I like tea.")
    assert memos.get(cube.id).operation is None
    wrong = 0
    for number in range(10):
        talk = threading.Thread(target=lambda n=number: listen(memos.chat("c1", f"My friend is called Friend{n}.")))
        talk.start()
        operation = memos.pin(cube.id, number % 2 == 0).operation
        talk.join()
        wrong += operation is None or memos.history(cube.id)[0].operation != operation
    assert wrong == 0
    assert memos.pin(cube.id, False).operation is None  # it is so already
    batch = memos.remember_many([Note(text="One."), Note(text="Two.")])
    made = [
        memos.edit(cube.id, tags=["home"]),
        memos.archive(cube.id),
        memos.activate(cube.id),
        memos.restore(cube.id, version=1),
        memos.expire(cube.id),
        memos.freeze(other.id),
        memos.freeze(other.id, False),
        memos.merge([batch[0].id, other.id], text="One and tea."),
    ]
    operations = [cube.operation for cube in made]
    assert None not in operations and operations == sorted(set(operations), key=operations.index)
    changed = memos.change_many(pinning(True), [batch[1].id])
    assert changed.cubes[0].operation == changed.operation is not None


def test_every_version_has_a_number_of_its_own_also_after_an_undo(memos: MemOS) -> None:
    cube = memos.remember("I live in Lisbon.")
    memos.edit(cube.id, text="I live in Porto.")
    memos.undo()
    assert memos.get(cube.id).text == "I live in Lisbon."
    memos.edit(cube.id, text="I live in Graz.")
    assert _versions(memos, cube.id) == [4, 3, 2, 1]
    memos.restore(cube.id, version=2)
    assert memos.get(cube.id).text == "I live in Porto."


def test_what_was_undone_can_be_done_again_until_something_else_is_done(memos: MemOS) -> None:
    assert memos.next_undo() is None and memos.next_redo() is None
    with pytest.raises(NothingToRedo):
        memos.redo()
    cube = memos.remember("I live in Lisbon.")
    memos.edit(cube.id, text="I live in Porto.")
    memos.undo()
    memos.undo()
    assert memos.browse() == []
    assert (redo := memos.next_redo()) is not None and redo.verb == "remember"
    again = memos.redo()
    assert [found.text for found in memos.browse()] == ["I live in Lisbon."]
    assert memos.recall("Where do I live?")[0].cube.text == "I live in Lisbon."
    assert again.id != cube.operation
    # The edit was of a memory that is no more: what was made anew has another id.
    with pytest.raises(NothingToRedo):
        memos.redo()
    memos.undo()
    assert memos.browse() == []
    memos.redo()
    memos.remember("I like tea.")
    with pytest.raises(NothingToRedo):
        memos.redo()


def test_undone_changes_are_redone_one_after_the_other(memos: MemOS) -> None:
    one, other = memos.remember("I live in Lisbon."), memos.remember("I have a red bike.")
    memos.edit(one.id, text="I live in Porto.")
    memos.pin(other.id)
    for _ in range(2):
        memos.undo()
    assert memos.redo().verb == "edit" and memos.redo().verb == "pin"
    assert memos.get(one.id).text == "I live in Porto." and memos.get(other.id).pinned
    for _ in range(2):
        memos.undo()
    assert memos.get(one.id).text == "I live in Lisbon." and not memos.get(other.id).pinned


def test_a_conflict_that_was_undone_comes_back_whole(memos: MemOS) -> None:
    memos.remember("My dog is called Biscuit.")
    memos.remember("My dog is called Rex.")
    memos.undo()
    assert memos.browse(where=MemoryFilter(conflicting=True)) == []
    memos.redo()
    pair = {cube.text: cube for cube in memos.browse(where=MemoryFilter(conflicting=True))}
    rex, biscuit = pair["My dog is called Rex."], pair["My dog is called Biscuit."]
    assert rex.conflicts_with == (biscuit.id,) and biscuit.conflicts_with == (rex.id,)


def test_what_was_undone_and_then_forgotten_cannot_be_redone(memos: MemOS) -> None:
    cube = memos.remember("The word is zanzibar.")
    memos.edit(cube.id, text="The word is quokka.")
    memos.undo()
    memos.forget(cube.id)
    assert memos.next_redo() is None
    with pytest.raises(NothingToRedo):
        memos.redo()


def test_an_undo_after_a_forget_says_that_it_takes_back_something_older(memos: MemOS) -> None:
    kept, gone = memos.remember("I live in Lisbon."), memos.remember("I like tea.")
    memos.edit(kept.id, text="I live in Porto.")
    assert (first := memos.next_undo()) is not None and first.is_last and first.operation.verb == "edit"
    memos.forget(gone.id)
    assert (later := memos.next_undo()) is not None and not later.is_last and later.operation.verb == "edit"
    memos.edit(kept.id, text="I live in Graz.")
    memos.undo()
    assert (after := memos.next_undo()) is not None and not after.is_last


def test_a_change_that_failed_twice_is_not_made_at_the_next_start(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos = open_memos()
    cube = memos.remember("I live in Lisbon.")

    def full(*_: object, **__: object) -> None:
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(type(inside.table(memos)), "replace", full)
        patch.setattr(type(inside.ledger(memos)), "abandon", full)
        with pytest.raises(StorageFull):
            memos.edit(cube.id, text="I live in Porto.")
        with pytest.raises(StorageFull):  # nothing else is written before that is taken back
            memos.pin(cube.id)
    memos.edit(cube.id, text="I live in Graz.")
    memos.close()
    memos = open_memos()
    assert memos.get(cube.id).text == "I live in Graz." and not memos.get(cube.id).pinned
    assert {change.after.text for change in memos.history(cube.id) if change.after} == {
        "I live in Lisbon.",
        "I live in Graz.",
    }


def test_an_unfinished_change_is_not_made_over_a_later_one(open_memos: Open) -> None:
    """As a store of 0.1.0 may have it, which went on writing after such a failure."""
    memos = open_memos()
    cube = memos.remember("I live in Lisbon.")
    first = memos.edit(cube.id, text="I live in Porto.")
    memos.edit(cube.id, text="I live in Graz.")
    with inside.ledger(memos)._database.transaction("make it unfinished") as run:
        run.execute("UPDATE operations SET finished = 0 WHERE id = ?", (first.operation,))
    memos.close()
    memos = open_memos()
    assert memos.get(cube.id).text == "I live in Graz."
    assert [item.text for item in inside.ledger(memos).newest_versions()] == ["I live in Graz."]


def test_a_change_whose_end_could_not_be_written_is_taken_back(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    cube = memos.remember("I live in Lisbon.")

    def full(*_: object) -> None:
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(type(inside.ledger(memos)), "finish", full)
        with pytest.raises(StorageFull):
            memos.edit(cube.id, text="I live in Porto.")
    assert memos.get(cube.id).text == "I live in Lisbon."
    assert len(memos.history(cube.id)) == 1


def test_a_job_gives_way_to_what_the_person_does_at_the_same_moment(memos: MemOS) -> None:
    cube = memos.remember("The parcel comes today.", expires_at=dt.datetime.now() + dt.timedelta(milliseconds=200))
    time.sleep(0.3)
    look = inside.table(memos).where
    once = threading.Event()

    def then_pinned(*arguments: object, **options: object) -> object:
        found = look(*arguments, **options)  # type: ignore[arg-type]
        if not once.is_set():
            once.set()
            memos.pin(cube.id)
        return found

    inside.table(memos).where = then_pinned  # type: ignore[method-assign, assignment]
    expire_due.run(inside.vault(memos), lambda *_: None)
    assert memos.get(cube.id).pinned and memos.get(cube.id).state == "activated"
