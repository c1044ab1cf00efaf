"""What is forgotten stays forgotten, wherever a process ends and whatever is restored or damaged."""

from __future__ import annotations

import contextlib
import hashlib
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from memos_core import MemOS, NotFound, StorageError, restore_backup
from memos_core.conversations import MIGRATIONS as TALK
from memos_core.conversations import Conversations
from memos_core.database import Database
from memos_core.parametric.store import AdapterStore
from memos_core.storage import erasures as module
from memos_core.storage.erasure_file import Erasure
from memos_core.storage.erasures import (
    ADAPTERS,
    DAMAGED,
    FILE,
    LEDGER,
    STORES,
    TABLE,
    Erasures,
    carry_out,
    in_messages,
)
from memos_core.storage.ledger_schema import MIGRATIONS
from memos_core.storage.table import CubeTable
from tests.conftest import Open
from tests.parametric.test_store import keep
from tests.support import inside
from tests.support.files import files_with
from tests.support.killed import ROOT
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

NAME = "Zanzibarquokka"
TOLD = f"My dog is called {NAME}. I live in Porto."
PROFILE = Path("profiles") / "ana"


def ledger(folder: Path) -> tuple[Database, Path]:
    return Database(folder / "ledger.sqlite", MIGRATIONS), folder / FILE


def told(memos: MemOS, model: ScriptedModel) -> str:
    """Tell a dog's name in a message, and use it in a reply, an adapter and a saved context; return the id of the memory."""
    model.reply = f"{NAME} is a lovely name."
    dog = next(cube for cube in listen(memos.chat("c1", TOLD)).saved if NAME in cube.text)
    memos.pin(dog.id)
    number = keep(inside.adapters(memos), (dog.id,))
    (inside.adapters(memos).folder.parent / "trained.gguf").unlink()
    inside.adapters(memos).use(number)
    model.reply = "All right."
    listen(memos.chat("c2", "Good evening."))
    for conversation in ("c1", "c2"):
        memos.activation.warm(memos.activation.of_conversation(conversation).id)
    return dog.id


def gone_everywhere(memos: MemOS, dog: str, *, blanked: bool) -> None:
    """Assert that the memory, its words and everything made from it are gone, also after the jobs have run, and that no store is due."""
    inside.record_all_turns(memos)
    assert all(inside.ledger(memos).erasures.due(store) == [] for store in STORES)
    assert memos.get_many([dog]) == {}
    assert all(change.before is None is change.after for change in inside.ledger(memos).history(dog))
    assert memos.browse(NAME, type=["fact", "episode"]).total == 0
    assert all(NAME not in hit.cube.text for hit in memos.recall(f"What is my dog called? {NAME}", 50))
    assert memos.parametric.list() == [] and not inside.adapters(memos).workshop.exists()
    assert dog not in inside.contexts(memos).all_members()
    shown = " ".join(message.text for message in memos.conversations.messages("c1"))
    assert (NAME in shown) is not blanked
    assert memos.browse("Porto", type="fact").total == 1
    turns = [turn.text for turn in memos.browse("Porto", type="episode")]
    assert turns == ([] if blanked else ["I live in Porto."])


def allowed(home: Path, *, blanked: bool) -> None:
    """Assert that no file contains the name, except the conversations if the message was left in them."""
    found = {file.name for file in files_with(home, NAME)}
    assert found <= (set() if blanked else {"conversations.sqlite", "conversations.sqlite-wal"})


def digest(folder: Path) -> bytes:
    """Tells what lies in a folder: all names and contents. What SQLite keeps in shared memory it makes anew."""
    told = hashlib.sha256()
    for path in sorted(folder.rglob("*")):
        if not path.name.endswith("-shm"):
            content = path.read_bytes() if path.is_file() else b""
            told.update(f"{path.relative_to(folder)} {len(content)} ".encode() + content)
    return told.digest()


@pytest.fixture
def at_each_step(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[str], None]], None]:
    """Return a function that sets a callback, which is called before and after everything that is written to the disk."""

    def watch(look: Callable[[str], None]) -> None:
        def wrapped(owner: Any, name: str) -> None:
            old = getattr(owner, name)

            def new(*args: Any, **kwargs: Any) -> Any:
                look(f"before {name}")
                result = old(*args, **kwargs)
                look(f"after {name}")
                return result

            monkeypatch.setattr(owner, name, new)

        for name in ("add", "replace", "delete", "compact"):
            wrapped(CubeTable, name)
        wrapped(Database, "scrub")
        for name in ("replace", "rename", "unlink"):
            wrapped(Path, name)
        wrapped(shutil, "rmtree")
        old = Database.transaction

        @contextlib.contextmanager
        def transaction(self: Database, what: str) -> Iterator[sqlite3.Connection]:
            with old(self, what) as run:
                yield run
            look(f"after transaction: {what}")

        monkeypatch.setattr(Database, "transaction", transaction)

    return watch


@pytest.mark.parametrize("blanked", [False, True])
def test_wherever_a_process_is_killed_the_next_start_forgets_the_rest(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at_each_step: Any, blanked: bool
) -> None:
    """A copy of the files at each step is what a kill at that step would leave."""
    left: dict[str, Path] = {}
    model = ScriptedModel()
    with monkeypatch.context() as patched, MemOS.open(home, "ana", backend=model) as memos:
        inside.jobs(memos).stop()
        dog = told(memos, model)
        looking, steps = [False], [0]
        seen = set[bytes]()

        def look(step: str) -> None:
            if looking[0]:
                looking[0] = False
                steps[0] += 1
                if (
                    files := digest(home)
                ) not in seen:  # many steps change nothing, and leave what the one before has left
                    seen.add(files)
                    target = tmp_path / "left" / f"{len(left):03}"
                    shutil.copytree(home, target)
                    left[f"{len(left)} {step}"] = target
                looking[0] = True

        at_each_step(look)
        looking[0] = True
        memos.forget(dog, message=blanked)
        looking[0] = False
        gone_everywhere(memos, dog, blanked=blanked)
        patched.undo()
    monkeypatch.undo()
    allowed(home, blanked=blanked)
    assert steps[0] > 20
    decided = 0
    for step, folder in left.items():
        with MemOS.open(folder, "ana", backend=ScriptedModel()) as memos:
            inside.jobs(memos).stop()
            if inside.ledger(memos).erasures.all():
                decided += 1
                gone_everywhere(memos, dog, blanked=blanked)
            else:
                assert memos.get(dog) and memos.parametric.list()[0].in_use, step
                continue
        allowed(folder, blanked=blanked)
    assert decided > len(left) - 3, "it is written down before anything else is done"


KILLED = """
import os, sys
from memos_core.database import Database
from memos_core.storage.table import CubeTable
from memos_core import MemOS
from tests.storage.test_erasures import told
from tests.support.scripted import ScriptedModel
home, where = sys.argv[1:]
model = ScriptedModel()
memos = MemOS.open(home, "ana", backend=model)
dog = told(memos, model)
print(dog, flush=True)
owner, name = {"scrub": (Database, "scrub"), "delete": (CubeTable, "delete"), "compact": (CubeTable, "compact")}[where]
setattr(owner, name, lambda *_: os._exit(9))
memos.forget(dog, message=True)
"""


@pytest.mark.parametrize("where", ["scrub", "delete", "compact"])
def test_a_process_that_ends_in_the_middle_has_forgotten_at_the_next_start(
    open_memos: Open, home: Path, where: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED, str(home), where], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert done.returncode == 9, done.stderr
    assert files_with(home, NAME)
    with open_memos() as memos:
        gone_everywhere(memos, done.stdout.strip(), blanked=True)
    assert files_with(home, NAME) == []


@pytest.mark.parametrize("blanked", [False, True])
def test_a_restored_backup_brings_nothing_back(open_memos: Open, home: Path, blanked: bool) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = told(memos, model)
        backup = memos.backups.make().name
        memos.forget(dog, message=blanked)
        later = memos.remember("I ski.")
    restore_backup(backup, home, "ana")
    with open_memos() as memos:
        gone_everywhere(memos, dog, blanked=blanked)
        assert memos.get_many([later.id]) == {}, "else it is as it was"
        inside.backups(memos).clean()
    allowed(home, blanked=blanked)


def test_a_backup_that_nobody_could_clean_brings_nothing_back(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = told(memos, model)
        backup = memos.backups.make().name
        memos.forget(dog, message=True)
    (home / PROFILE / "ledger.sqlite").write_bytes(b"no database" * 1000)
    restore_backup(backup, home, "ana")
    with open_memos() as memos:
        gone_everywhere(memos, dog, blanked=True)
        inside.backups(memos).clean()
    shutil.rmtree(home / PROFILE / "set-aside")
    assert files_with(home, NAME) == []


@pytest.mark.parametrize(
    "lost", [["ledger.sqlite"], ["ledger.sqlite", "conversations.sqlite"], ["cubes.lance"], [FILE]]
)
def test_a_store_that_is_lost_is_begun_anew_without_what_was_forgotten(
    open_memos: Open, home: Path, lost: Sequence[str]
) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = told(memos, model)
        memos.forget(dog)
    for name in lost:
        path = home / PROFILE / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.write_bytes(b"damaged " * 1000)
    with open_memos() as memos:
        inside.record_all_turns(memos)
        assert inside.ledger(memos).erasures.forgotten([dog]) == {dog} and dog in inside.ledger(memos).erased()
        assert memos.browse(NAME, type=["fact", "episode"]).total == 0
        assert all(inside.ledger(memos).erasures.due(store) == [] for store in STORES)
    assert dog.encode() in (home / PROFILE / FILE).read_bytes()


def test_what_was_forgotten_before_there_were_records_is_forgotten_again(open_memos: Open, home: Path) -> None:
    """An older version of the program kept no records, and restoring could record the turn of a forgotten memory again."""
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = told(memos, model)
        turn = memos.get(dog).source.message  # type: ignore[union-attr]
        assert turn is not None
        memos.forget(dog)
        turn_again = memos.browse("Porto", type="episode")[0]
        assert turn_again.id == turn
    with contextlib.closing(sqlite3.connect(home / PROFILE / "ledger.sqlite")) as database:
        for table in (
            "document_stamps",
            "shared_taken",
            "shared_items",
            "shared_sources",
            "shared_links",
            "briefs",
            "calendars",
            "told_until",
            "firings",
            "summaries",
            "mentions",
            "erasures",
        ):  # tables of the latest migrations
            database.execute(f"DROP TABLE {table}")
        database.execute(f"PRAGMA user_version = {MIGRATIONS.index(module.MIGRATION)}")
        database.commit()
    (home / PROFILE / FILE).unlink()
    with open_memos() as memos:
        inside.record_all_turns(memos)
        assert {dog, turn} <= set(inside.ledger(memos).erasures.memories())
        assert memos.get_many([dog, turn]) == {}
        assert all(inside.ledger(memos).erasures.due(store) == [] for store in STORES)


def test_a_store_that_fails_is_told_of_and_tried_again(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: Database) -> None:
        raise StorageError("The disk is full.")

    with open_memos() as memos:
        cube = memos.remember(f"The dog is called {NAME}.")
        monkeypatch.setattr(Database, "scrub", full)
        with pytest.raises(StorageError, match="disk is full"):
            memos.forget(cube.id)
        assert [len(inside.ledger(memos).erasures.due(store)) for store in STORES] == [0, 0, 1, 0, 0, 0]
    with open_memos() as memos:
        assert any("not removed everywhere yet" in notice.title for notice in memos.notices)
        assert memos.browse().total == 0
    monkeypatch.undo()
    with open_memos() as memos:
        assert memos.notices == [] and inside.ledger(memos).erasures.due(LEDGER) == []
    assert files_with(home, NAME) == []


@pytest.mark.parametrize("error", [ValueError(NAME), NotFound("There is no such adapter.")])
def test_a_store_that_fails_as_nobody_foresaw_keeps_no_other_from_it_and_the_profile_opens(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: Exception
) -> None:
    def broken(*_: object) -> None:
        raise error

    said = (
        "There is no such adapter" if isinstance(error, NotFound) else r"unexpected went wrong \(ValueError\).*adapters"
    )
    with open_memos() as memos:
        cube = memos.remember(f"The dog is called {NAME}.")
        monkeypatch.setattr(AdapterStore, "forget", broken)
        with pytest.raises(StorageError, match=said):
            memos.forget(cube.id)
        assert [len(inside.ledger(memos).erasures.due(store)) for store in STORES] == [1, 0, 0, 0, 0, 0]
    assert files_with(home, NAME) == [], "the other stores have done their part"
    with open_memos() as memos:
        notice = next(notice for notice in memos.notices if "not removed everywhere yet" in notice.title)
        assert re.search(said, notice.text) and "tried again" in notice.text and NAME not in notice.text
        assert len(inside.ledger(memos).erasures.due(ADAPTERS)) == 1
    assert f"{type(error).__name__} at" in caplog.text and "test_erasures.py" in caplog.text
    assert NAME not in caplog.text and "no such adapter" not in caplog.text
    monkeypatch.undo()
    with open_memos() as memos:
        assert memos.notices == [] and inside.ledger(memos).erasures.due(ADAPTERS) == []


def test_a_file_that_cannot_be_written_keeps_nothing_from_being_decided(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    database, file = ledger(tmp_path)
    erasures = Erasures(database, file)
    with monkeypatch.context() as patch:
        patch.setattr("memos_core.storage.erasures.sync_folder", lambda _: (_ for _ in ()).throw(OSError("full")))
        assert erasures.begin("person", ["dog"]).memories == ("dog",)
    assert erasures.withheld(["dog", "cat"]) == {"dog"} and erasures.all_withheld() == ["dog"]
    file.unlink()
    assert Erasures(database, file).memories() == ["dog"] and b"dog" in file.read_bytes()
    database.close()


def test_the_ledger_waits_for_the_table(tmp_path: Path) -> None:
    """The table writes to the ledger while it destroys a memory, so a ledger that was cleaned first would contain it again."""
    database, file = ledger(tmp_path)
    erasures = Erasures(database, file)
    erasures.begin("person", ["dog"])
    done: list[str] = []

    def fails(_: Sequence[Erasure]) -> None:
        raise StorageError("The table cannot be written.")

    stores = {store: lambda _, store=store: done.append(store) for store in STORES}
    with pytest.raises(StorageError, match="table cannot"):
        carry_out(erasures, stores | {TABLE: fails})
    assert done == ["adapters", "messages", "contexts", "shared"]
    carry_out(erasures, stores)
    assert done == ["adapters", "messages", "contexts", "shared", "table", "ledger"]
    carry_out(erasures, stores)
    assert len(done) == 6
    erasures.again()
    carry_out(erasures, {TABLE: stores[TABLE]})
    assert done[6:] == ["table"] and len(erasures.due(LEDGER)) == 1
    database.close()


def test_ledger_and_file_learn_from_each_other(tmp_path: Path) -> None:
    database, file = ledger(tmp_path)
    erasures = Erasures(database, file)
    first = erasures.begin("person", ["dog", "m1"], kept={"m1": [(0, 5), (7, 9)]}, conversations=["c1"])
    erasures.mark([first], TABLE)
    second = erasures.begin("person", ["cat"], messages=["m2"], blanked=True)
    database.close()
    whole = file.read_bytes()
    assert len(whole.splitlines()) == 4 and file.stat().st_mode & 0o077 == 0

    other = tmp_path / "other"
    other.mkdir()
    (other / FILE).write_bytes(whole)
    database, file = ledger(other)
    erasures = Erasures(database, file)
    assert [(item.id, item.kept, item.done) for item in erasures.all()] == [
        (first.id, {"m1": ((0, 5), (7, 9))}, frozenset()),
        (second.id, {}, frozenset()),
    ]
    assert erasures.forgotten(["dog", "cat", "m1", "bird"]) == {"dog", "cat"}
    assert erasures.touched(["dog", "m1", "bird"]) == {"dog", "m1"} and erasures.memories() == ["cat", "dog", "m1"]
    assert erasures.silent("m2") and not erasures.silent("m1") and erasures.blanked(["m1", "m2"]) == {"m2"}
    assert erasures.spans("m1") == ((0, 5), (7, 9)) and erasures.spans("m2") == ()
    (other / FILE).unlink()
    assert [item.id for item in Erasures(database, file).all()] == [first.id, second.id]
    assert len(file.read_bytes().splitlines()) == 4, "it is written anew"
    third = Erasures(database).begin("person", ["bird"])
    assert third.id.encode() not in file.read_bytes(), "a copy of a ledger has no file"
    erasures = Erasures(database, file)
    assert third.id.encode() in file.read_bytes()
    erasures.begin("person", (), messages=["m1"])
    assert erasures.forgotten(["m1"]) == {"m1"}
    database.close()


def test_a_wrong_letter_in_the_file_brings_nothing_back_and_is_told_of(open_memos: Open, home: Path) -> None:
    """The ledger is lost and an older backup was restored, so only this file knows what was forgotten since."""
    file = home / PROFILE / FILE
    with open_memos() as memos:
        dog = memos.remember(f"My dog is called {NAME}.")
        backup = memos.backups.make().name
        kept = (home / PROFILE / "backups" / f"{backup}.zip").read_bytes()
        memos.forget(dog.id)
    content = file.read_text()
    at = content.index(dog.id)
    file.write_text(content[:at] + ("0" if content[at] != "0" else "1") + content[at + 1 :])
    with open_memos() as memos:
        assert [notice.title for notice in memos.notices] == ["The list of what you have forgotten was damaged"]
        assert "Nothing is lost" in memos.notices[0].text
    assert file.read_text() == content
    with open_memos() as memos:
        assert memos.notices == []
    file.write_text(content[:at] + ("0" if content[at] != "0" else "1") + content[at + 1 :])
    for path in (home / PROFILE).glob("ledger.sqlite*"):
        path.unlink()
    (home / PROFILE / "backups" / f"{backup}.zip").write_bytes(kept)
    restore_backup(backup, home, "ana")
    with open_memos() as memos:
        assert memos.browse().total == 0
        assert all(inside.ledger(memos).erasures.due(store) == [] for store in STORES)
    assert file.read_text() == content


def test_what_can_be_read_of_a_damaged_list_holds_and_the_person_is_told(open_memos: Open, home: Path) -> None:
    """Like the test above, but both lines of the record are damaged at the same place."""
    file = home / PROFILE / FILE
    with open_memos() as memos:
        dog, cat = memos.remember(f"My dog is called {NAME}."), memos.remember("My cat is called Mia.")
        backup = memos.backups.make().name
        kept = (home / PROFILE / "backups" / f"{backup}.zip").read_bytes()
        memos.forget_many([dog.id, cat.id])
    damaged = file.read_text().replace(cat.id, "x" + cat.id[1:])
    file.write_text(damaged)
    for path in (home / PROFILE).glob("ledger.sqlite*"):
        path.unlink()
    (home / PROFILE / "backups" / f"{backup}.zip").write_bytes(kept)
    restore_backup(backup, home, "ana")
    with open_memos() as memos:
        assert [cube.text for cube in memos.browse()] == ["My cat is called Mia."]
        notice = next(notice for notice in memos.notices if "list of what you have forgotten was lost" in notice.title)
        assert "look through your memories" in notice.text
        aside = next((home / PROFILE / "set-aside").glob(f"*-{DAMAGED}"))
        assert str(aside) in notice.text and aside.read_text() == damaged
    with open_memos() as memos:
        assert memos.notices == []
    assert files_with(home / PROFILE / "cubes.lance", NAME) == []


def test_no_text_stands_in_the_records(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = told(memos, model)
        memos.forget(dog)
        assert module.FILE == FILE
    assert NAME.encode() not in (home / PROFILE / FILE).read_bytes()
    assert b"Porto" not in (home / PROFILE / FILE).read_bytes()


def test_a_reply_that_was_being_written_is_left_alone_without_any_memory_of_its_own(tmp_path: Path) -> None:
    database, file = ledger(tmp_path)
    with (
        contextlib.closing(database),
        contextlib.closing(Database(tmp_path / "talk.sqlite", TALK)) as conversations,
    ):
        talk = Conversations(conversations)
        message = talk.add_user_message("c1", TOLD)
        records = Erasures(database, file)
        records.begin("person", (), messages=[message.id], conversations=["c1"])
        in_messages(talk)(records.all())
        assert talk.unread() == [] and talk.unrecorded(9) == []
        assert talk.message(message.id).text == TOLD, "only the memory leaves it alone"
