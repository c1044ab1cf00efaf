"""From the moment of the decision, a forgotten memory is given to nobody: also while it is being removed, and if removing fails."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from memos_core import ExportPart, MemoryChanged, MemoryFilter, MemOS, NotFound, StorageError
from memos_core.exchange.loader import opened
from memos_core.jobs.definitions import finish_forgetting
from memos_core.models.resources import file_sha256
from memos_core.parametric.store import AdapterStore
from memos_core.storage.erasures import STORES
from memos_core.storage.table import CubeTable
from tests.conftest import Open
from tests.exchange.test_memcube import adapter, saved_context
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen
from tests.support.versions import keep_version

NAME = "Zanzibarquokka"
QUESTION = "What is my dog called?"


def full(*_: object) -> None:
    raise StorageError("The disk is full.")


def written(folder: Path) -> bytes:
    """The bytes of all files in a folder."""
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def exported(memos: MemOS, folder: Path, parts: list[ExportPart]) -> tuple[str, list[str]]:
    """Export these parts; return the contents as text, and the names of the files in it that hold no lines of JSON."""
    with opened(memos.export(folder / "out", parts=parts).path, None) as loaded:
        return repr(loaded.contents), [name for name in loaded.contents.files if not name.endswith(".jsonl")]


def during_a_forget(memos: MemOS, monkeypatch: pytest.MonkeyPatch, id: str, work: Callable[[], object]) -> None:
    """Run `work` once, after it was decided that a memory is forgotten and before any store has removed it."""
    real, todo = AdapterStore.erase, [work]

    def erase(store: AdapterStore, erasures: object) -> None:
        if todo:
            todo.pop()()
        real(store, erasures)  # type: ignore[arg-type]

    monkeypatch.setattr(AdapterStore, "erase", erase)
    memos.forget(id)
    assert not todo


def test_exports_during_a_forget_are_without_it(
    open_memos: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, model = tmp_path / "one.gguf", ScriptedModel()
    file.write_bytes(b"a model")
    model.info = dataclasses.replace(model.info, path=file)
    memos = open_memos(model)
    for job in memos.jobs.list():  # no job may compute a context again
        memos.jobs.pause(job.name)
    dog = memos.remember(f"My dog is called {NAME}.")
    memos.remember("I live in Porto.")
    listen(memos.chat("kitchen", "Good evening to all of you."))
    saved_context(memos, "kitchen", dog, file_sha256(file))
    keep_version(memos, [dog], adapter=adapter(tmp_path))
    everything = [part for part in ExportPart if part is not ExportPart.CHATS]
    before, beside = exported(memos, tmp_path, everything)
    assert NAME in before and {name.split("/")[0] for name in beside} == {"adapters", "contexts"}
    found: list[object] = []

    def out() -> None:
        found.extend(exported(memos, tmp_path, everything))
        memos.export_readable(tmp_path / "readable")

    during_a_forget(memos, monkeypatch, dog.id, out)
    assert NAME not in str(found[0]) and "Porto" in str(found[0]) and found[1] == []
    assert NAME.encode() not in written(tmp_path / "readable")


def test_what_the_table_could_not_remove_is_given_to_nobody(
    open_memos: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = memos.remember(f"My dog is called {NAME}, and {NAME}'s birthday is on 12 May.", pinned=True)
        reminder = memos.reminders.remind(f"tomorrow at 9 to walk {NAME}")
        memos.remember("My dog eats fish.")
        assert dog.id in [hit.cube.id for hit in memos.recall(QUESTION)]
        monkeypatch.setattr(CubeTable, "delete", full)
        for id in (dog.id, reminder.id):
            with pytest.raises(StorageError, match="disk is full"):
                memos.forget(id)
        assert inside.table(memos).count(f"id = '{dog.id}'") == 1
        hits = memos.recall(QUESTION)
        assert [hit.cube.text for hit in hits] == ["My dog eats fish."]
        assert NAME not in memos.recall("Zanzibarquoka").asked, "a typing error is not mended by it"
        listen(memos.chat("c1", QUESTION))
        assert NAME not in repr(model.prompts)
        everything = [part for part in ExportPart if part is not ExportPart.CHATS]
        assert NAME not in exported(memos, tmp_path, everything)[0]
        memos.export_readable(tmp_path / "readable")
        assert NAME.encode() not in written(tmp_path / "readable")
    monkeypatch.undo()
    with open_memos(model) as memos:
        assert memos.browse(NAME).total == 0 and not inside.ledger(memos).erasures.table_is_behind


def test_what_the_table_could_not_remove_is_shown_to_nobody_and_removed_by_a_job(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos = open_memos()
    memos.namespaces.update("personal", readers=[*memos.namespaces.get("personal").readers, "client:editor"])
    editor = memos.client("editor")
    dog = memos.remember(f"My dog is called {NAME}.", tags=[NAME])
    rival = memos.remember("My dog is called Rex.")
    reminder = memos.reminders.make(f"walk {NAME}", dt.datetime.now() + dt.timedelta(hours=1))
    told: list[str] = []
    memos.reminders.watch(lambda due: told.append(due.cube.text))

    def all_there_is() -> str:
        return repr(
            [
                memos.browse(), memos.browse(sort="-use_count"), memos.get_many([dog.id, reminder.id]), memos.map(),
                memos.about(), memos.entities.list(), memos.tags(), memos.brief.today(), memos.reminders.list(),
                memos.parametric.candidates(), editor.browse(), editor.about(), editor.entities(), editor.reminders(),
            ]
        )  # fmt: skip

    assert NAME in all_there_is() and dog.id in [item.id for item in memos.timeline()]
    changed: list[str] = []
    memos.subscribe(lambda event: changed.extend(event.ids) if isinstance(event, MemoryChanged) else None)
    with monkeypatch.context() as patch:
        patch.setattr(CubeTable, "delete", full)
        for cube in (dog, reminder):
            with pytest.raises(StorageError, match=r"It is forgotten and out of sight.*disk is full.*tried again"):
                memos.forget(cube.id)
    assert {dog.id, reminder.id} <= set(changed)
    assert inside.table(memos).count(f"id = '{dog.id}'") == 1, "it is there still"
    assert NAME not in all_there_is()
    assert [item.id for item in memos.timeline()] == [rival.id] and memos.browse().total == memos.count()
    for look in (memos.get, memos.history, editor.get):
        with pytest.raises(NotFound):
            look(dog.id)
    reminders = inside.parts(memos).reminders
    later = reminders._clock() + dt.timedelta(hours=2)
    monkeypatch.setattr(reminders, "_clock", lambda: later)
    assert reminders.tell_due() == 0 and told == []
    again = memos.remember(f"My dog is called {NAME}.")
    assert again.id != dog.id and memos.get(again.id).text == dog.text, "it may be told anew"
    memos.forget(again.id)
    assert not inside.ledger(memos).erasures.table_is_behind, "what was left went with it"
    rex = memos.remember("I live in Zanzibarquokka.")
    with monkeypatch.context() as patch:
        patch.setattr(CubeTable, "delete", full)
        with pytest.raises(StorageError):
            memos.forget(rex.id)
    finish = inside.parts(memos).forgetter.finish
    assert finish_forgetting.run(finish) == "What you forgot is removed everywhere now."
    assert finish_forgetting.run(finish) == "" and memos.browse().total == 1
    assert not any(inside.ledger(memos).erasures.due(store) for store in STORES)


def test_a_forgotten_reminder_stays_silent_once_the_table_has_lost_it(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos = open_memos()
    reminder = memos.reminders.make(f"walk {NAME}", dt.datetime.now() + dt.timedelta(hours=1))
    told: list[str] = []
    memos.reminders.watch(lambda due: told.append(due.cube.text))
    reminders = inside.parts(memos).reminders
    with monkeypatch.context() as patch:
        patch.setattr(CubeTable, "delete", full)
        with pytest.raises(StorageError):
            memos.forget(reminder.id)
    assert reminders.tell_due() == 0
    assert inside.parts(memos).forgetter.finish()
    later = reminders._clock() + dt.timedelta(hours=2)
    monkeypatch.setattr(reminders, "_clock", lambda: later)
    assert reminders.tell_due() == 0 and told == []


def test_a_turn_is_recalled_again_once_it_has_lost_its_words(open_memos: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    memos = open_memos()
    told = listen(memos.chat("c1", f"My dog is called {NAME}. The blue suitcase stands in the attic of the mill."))
    inside.record_all_turns(memos)
    dog = next(cube for cube in told.saved if NAME in cube.text)
    question = "Where is the blue suitcase?"

    def texts() -> str:
        return " ".join(hit.cube.text for hit in memos.recall(question, where=MemoryFilter(type="episode")))

    assert NAME in texts()
    meanwhile: list[str] = []
    during_a_forget(memos, monkeypatch, dog.id, lambda: meanwhile.append(texts()))
    assert NAME not in meanwhile[0]
    assert "suitcase" in texts() and NAME not in texts()
