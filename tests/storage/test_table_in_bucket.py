"""A table in an object store: moved there and back, its claim, forgetting, and the profile without the network."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import keyring
import pytest

from memos_core import MemOS, delete_profile, restore_backup
from memos_core.errors import Cancelled, InvalidInput, NotFound, SecretsUnavailable, StorageError
from memos_core.exchange.table_moves import (
    bring_table_back,
    change_table_key,
    move_table,
    table_address,
    try_table_address,
)
from memos_core.progress import Progress
from memos_core.storage import table_in_bucket
from memos_core.storage.lance import TableUnreachable
from memos_core.storage.table import TABLE
from memos_core.storage.table_address import FILE, Record, TableAddress, TableKey, TableStanding, read_record
from memos_core.storage.table_in_bucket import RemoteTable, TableTaken
from tests.support import inside
from tests.support.files import files_with
from tests.support.object_store import BUCKET, KEY, ObjectStore
from tests.test_secrets import Kept

Open = Callable[..., MemOS]
DOG, TEA = "My dog is called Quixoticus.", "I drink tea in the morning."
NAME = "Quixoticus"


@pytest.fixture(autouse=True)
def with_keyring() -> Iterator[Kept]:
    """Use an in-memory keyring in this process."""
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


@pytest.fixture
def store() -> Iterator[ObjectStore]:
    """A local object store with an empty bucket."""
    one = ObjectStore()
    yield one
    one.stop()


def profile(home: Path, user: str = "ana") -> Path:
    return home / "profiles" / user


@pytest.fixture
def moved(open_memos: Open, home: Path, store: ObjectStore) -> Open:
    """Make a profile with two memories whose table is in the bucket, and return the function that opens it."""
    with open_memos() as memos:
        memos.remember(DOG)
        memos.remember(TEA)
    assert move_table(store.place(), KEY, home, "ana").memories == 2
    return open_memos


def texts(memos: MemOS) -> set[str]:
    return {cube.text for cube in memos.browse()}


def test_it_is_moved_there_used_and_brought_back(moved: Open, home: Path, store: ObjectStore) -> None:
    folder = profile(home)
    assert not list((folder / "cubes.lance").rglob("*.lance")) and store.with_text(NAME)
    assert table_address(home, "ana") == store.place()
    with moved() as memos:
        assert memos.notices == [] and texts(memos) == {DOG, TEA}
        assert memos.recall("what is my dog called?")[0].cube.text == DOG
        cube = memos.remember("I live in Ghent.")
        memos.edit(cube.id, text="I live in Bruges.")
        memos.undo()
        inside.table(memos).compact(table_in_bucket.timedelta(0))
    assert not list((folder / "cubes.lance").rglob("*.lance"))
    assert bring_table_back(home, "ana").memories == 3
    assert store.names() == [] and not (folder / FILE).exists() and table_address(home, "ana") is None
    with moved() as memos:
        assert memos.notices == [] and texts(memos) == {DOG, TEA, "I live in Ghent."}


def test_the_key_lies_in_the_keyring_alone(moved: Open, home: Path, with_keyring: Kept) -> None:
    moved().close()
    assert files_with(home, KEY.secret) == [] and files_with(home, KEY.id) == []
    assert json.dumps([KEY.id, KEY.secret]) in with_keyring.kept.values()
    bring_table_back(home, "ana")
    assert with_keyring.kept == {}


def test_what_is_forgotten_leaves_every_byte_of_the_bucket(moved: Open, home: Path, store: ObjectStore) -> None:
    with moved() as memos:
        dog = memos.recall("what is my dog called?")[0].cube
        memos.edit(dog.id, text=f"The dog {NAME} is called {NAME}.")  # older versions contain the name too
        memos.backups.make()
        assert len(store.with_text(NAME)) > 1
        memos.forget(dog.id)
        assert store.with_text(NAME) == []
        inside.backups(memos).clean()
    assert files_with(home, NAME) == []
    with moved() as memos:
        assert texts(memos) == {TEA}


def test_what_a_process_left_that_was_killed_is_removed(moved: Open, store: ObjectStore) -> None:
    left = f"ana/memos-desktop/table-{'0' * 32}/{TABLE}.lance/data/left.lance"
    store.client.put_object(Bucket=BUCKET, Key=left, Body=b"half a table")
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}
    assert left not in store.names()


def test_what_belongs_to_others_stays(open_memos: Open, home: Path, store: ObjectStore) -> None:
    others = ["holiday.jpg", "table-1/x", "memos-desktop/notes.txt", "memos-desktop/owner/me.json"]
    for name in others:
        store.client.put_object(Bucket=BUCKET, Key=name, Body=b"another's")
    with open_memos() as memos:
        memos.remember(DOG)
    move_table(TableAddress.checked(f"s3://{BUCKET}", store.endpoint), KEY, home, "ana")
    with open_memos() as memos:
        assert texts(memos) == {DOG}
    bring_table_back(home, "ana")
    assert sorted(store.names()) == sorted(others)


def test_another_profile_is_refused(moved: Open, home: Path, open_memos: Open, store: ObjectStore) -> None:
    open_memos(user="ben").close()
    with pytest.raises(TableTaken, match="belongs to another profile"):
        move_table(store.place(), KEY, home, "ben")
    assert not (profile(home, "ben") / FILE).exists()
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}


def test_a_copy_of_the_profile_is_refused_whichever_comes_first(
    moved: Open, home: Path, open_memos: Open, store: ObjectStore, with_keyring: Kept
) -> None:
    moved().close()
    shutil.copytree(profile(home), profile(home, "copy"))
    secrets = json.loads((home / "secrets.json").read_text())
    with_keyring.set_password("MemOS Desktop", f"table of copy ({secrets['id']})", json.dumps([KEY.id, KEY.secret]))
    secrets["names"].append("table of copy")
    (home / "secrets.json").write_text(json.dumps(secrets))
    with open_memos(user="copy") as copy:
        copy.remember("The copy was first.")
    with pytest.raises(TableTaken, match="A copy of this profile has opened it since"):
        moved()
    # The refused profile goes on with what its own ledger knows, and leaves the table of the other alone.
    assert bring_table_back(home, "ana", leave=True).memories is None
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}
    with open_memos(user="copy") as copy:
        assert texts(copy) == {DOG, TEA, "The copy was first."}


@pytest.mark.parametrize(("while_it", "others"), [("_own_mark", 1), ("_created", 1), ("_created", 2)])
def test_two_that_open_it_at_the_same_moment_are_told_apart(
    moved: Open, home: Path, store: ObjectStore, monkeypatch: pytest.MonkeyPatch, while_it: str, others: int
) -> None:
    """With two claims in a row, the object that already exists has another number than the one about to be made."""
    folder = profile(home)

    def claimed() -> None:
        record = read_record(folder)
        assert record is not None
        RemoteTable(folder, record, KEY).claim()

    step = getattr(RemoteTable, while_it)

    def overtaken(self: RemoteTable, *arguments: Any) -> Any:
        monkeypatch.setattr(RemoteTable, while_it, step)
        for _ in range(others):
            claimed()
        return step(self, *arguments)

    monkeypatch.setattr(RemoteTable, while_it, overtaken)
    with pytest.raises(TableTaken, match=r"right now|just opened"):
        claimed()
    assert len([name for name in store.names() if "/owner/" in name]) == 1


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_kill_while_it_is_opened_keeps_nobody_out(
    moved: Open, home: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    created = RemoteTable._created

    def killed(self: RemoteTable, name: str, content: bytes) -> bool:
        if when == "after":
            created(self, name, content)
        raise KeyboardInterrupt

    for _ in range(3):
        with monkeypatch.context() as patch:
            patch.setattr(RemoteTable, "_created", killed)
            with pytest.raises(KeyboardInterrupt):
                moved()
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}


def test_without_the_network_it_is_read_and_nothing_is_written(moved: Open, home: Path, store: ObjectStore) -> None:
    with store.away():
        with moved() as memos:
            said = memos.notices[0]
            assert (
                said.title == "Your memories can only be read while s3://memories/ana cannot be reached" and said.passes
            )
            assert memos.table.place == store.place() and "cannot be reached" in memos.table.unreachable
            assert texts(memos) == {DOG, TEA}
            assert memos.recall("what is my dog called?")[0].cube.text == DOG
            for write in (
                lambda: memos.remember("I live in Ghent."),
                lambda: memos.edit(memos.browse()[0].id, text="Something else."),
                lambda: inside.table(memos).compact(table_in_bucket.timedelta(0)),
                lambda: inside.table(memos).use_embedder("another"),
            ):
                with pytest.raises(TableUnreachable, match="Nothing was saved"):
                    write()
            dog = memos.recall("what is my dog called?")[0].cube
            with pytest.raises(
                StorageError, match=r"out of sight.* cannot be reached"
            ):  # the decision is stored, and carried out as soon as the bucket is reachable
                memos.forget(dog.id)
            assert memos.recall("what is my dog called?") == [] or memos.recall("dog")[0].cube.id != dog.id
            assert texts(memos) == {TEA}
        assert not (profile(home) / "cubes.lance.reading").exists()
    assert store.with_text(NAME)
    with moved() as memos:
        assert memos.notices == [] and texts(memos) == {TEA}
    assert store.with_text(NAME) == []


def test_the_network_is_lost_while_it_is_open(moved: Open, store: ObjectStore) -> None:
    memos = moved()
    with store.away():
        with pytest.raises(TableUnreachable, match="cannot be reached"):
            memos.remember("I live in Ghent.")
        with pytest.raises(TableUnreachable, match="cannot be reached"):
            memos.browse()
    memos.remember("I live in Bruges.")  # the change begun meanwhile was undone
    assert texts(memos) == {DOG, TEA, "I live in Bruges."}
    memos.close()
    with moved() as memos:
        assert memos.notices == [] and texts(memos) == {DOG, TEA, "I live in Bruges."}


def test_a_damaged_table_is_kept_and_built_anew(moved: Open, home: Path, store: ObjectStore) -> None:
    for name in store.names():
        if name.endswith(".lance") or "/_versions/" in name:
            store.client.put_object(Bucket=BUCKET, Key=name, Body=b"damaged" * 20)
    with moved() as memos:
        assert [notice.title for notice in memos.notices] == ["The memories were damaged"]
        assert texts(memos) == {DOG, TEA}
        dog = memos.recall("what is my dog called?")[0].cube
        said = " ".join(memos.forget_preview(dog.id))
        assert "Damaged tables that were set aside may hold it still, at s3://memories/ana: table-" in said
    with moved() as memos:
        assert memos.notices == [] and texts(memos) == {DOG, TEA}
    record = read_record(profile(home))
    assert record is not None and any(f"table-{record.aside[0]}" in name for name in store.names())


def test_a_table_that_is_gone_is_built_anew(moved: Open, store: ObjectStore) -> None:
    for name in store.names():
        if "/table-" in name:
            store.client.delete_object(Bucket=BUCKET, Key=name)
    with moved() as memos:
        assert [notice.title for notice in memos.notices] == ["The memories were damaged"]
        assert texts(memos) == {DOG, TEA}


def test_damaged_old_versions_are_left_behind(moved: Open, store: ObjectStore) -> None:
    with moved() as memos:
        memos.remember("I live in Ghent.")
        before = {name.split("/")[2] for name in store.names() if "/table-" in name}
        versions = sorted(name for name in store.names() if name.endswith(".manifest"))
        store.client.put_object(Bucket=BUCKET, Key=versions[-1], Body=b"damaged" * 20)  # the oldest: they count down
        inside.table(memos).compact(table_in_bucket.timedelta(0))
        assert texts(memos) == {DOG, TEA, "I live in Ghent."}
    with moved() as memos:
        assert memos.notices == [] and len(texts(memos)) == 3
        after = {name.split("/")[2] for name in store.names() if "/table-" in name}
        assert len(after) == 1 and not after & before


def test_something_unread_has_all_of_it_looked_at(moved: Open, home: Path) -> None:
    suspect = profile(home) / "cubes.lance.suspect"
    suspect.touch()
    with moved() as memos:
        assert texts(memos) == {DOG, TEA} and not suspect.exists()


def test_a_backup_is_restored_there(moved: Open, home: Path, store: ObjectStore) -> None:
    with moved() as memos:
        made = memos.backups.make()
        memos.remember("I live in Ghent.")
    restore_backup(made.name, home, "ana")
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}
    assert len({name.split("/")[2] for name in store.names() if "/table-" in name}) == 1


@pytest.mark.parametrize("step", ["examine", "begin", "claim", "use"])
def test_wherever_a_move_fails_the_table_lies_here_and_nothing_there(
    open_memos: Open, home: Path, store: ObjectStore, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    with open_memos() as memos:
        memos.remember(DOG)

    def fails(*_: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(RemoteTable, step, fails)
        with pytest.raises(KeyboardInterrupt):
            move_table(store.place(), KEY, home, "ana")
    assert store.names() == [] and not (profile(home) / FILE).exists()
    with open_memos() as memos:
        assert texts(memos) == {DOG} and memos.notices == []


def test_a_kill_in_a_move_leaves_what_the_next_opening_removes(
    open_memos: Open, home: Path, store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_memos() as memos:
        memos.remember(DOG)
    with monkeypatch.context() as patch:
        for step in ("use", "leave"):
            patch.setattr(RemoteTable, step, lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        with pytest.raises(KeyboardInterrupt):
            move_table(store.place(), KEY, home, "ana")
    assert store.with_text(NAME)
    with store.away(), open_memos() as memos:
        assert texts(memos) == {DOG}
        assert memos.notices[0].title == "The table of your memories was not removed from where it lay"
        assert memos.table == TableStanding(None, remains=store.place())
        with pytest.raises(TableUnreachable):
            try_table_address(store.place(), KEY, home, "ana")
    try_table_address(store.place(), KEY, home, "ana")  # what is in the bucket belongs to this profile
    with open_memos() as memos:
        assert texts(memos) == {DOG} and memos.notices == []
        assert memos.table == TableStanding(None)
    assert store.names() == [] and not (profile(home) / FILE).exists()
    assert move_table(store.place(), KEY, home, "ana").memories == 1


def test_a_kill_on_the_way_back(moved: Open, home: Path, store: ObjectStore, monkeypatch: pytest.MonkeyPatch) -> None:
    for step, expected in (("is_leaving", True), ("leave", False)):
        with monkeypatch.context() as patch:
            patch.setattr(RemoteTable, step, lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
            with pytest.raises(KeyboardInterrupt):
                bring_table_back(home, "ana")
        assert (table_address(home, "ana") is not None) is expected
        if expected:
            with moved() as memos:
                assert texts(memos) == {DOG, TEA}
    with pytest.raises(TableUnreachable), store.away():
        bring_table_back(home, "ana")
    assert move_table(store.place("other"), KEY, home, "ana").memories == 2  # remains there are removed first
    assert not [name for name in store.names() if name.startswith("ana/")]


def test_a_folder_that_is_missing_comes_from_the_history(moved: Open, home: Path, store: ObjectStore) -> None:
    shutil.rmtree(profile(home) / "cubes.lance")
    assert bring_table_back(home, "ana").memories is None
    shutil.rmtree(profile(home) / "cubes.lance", ignore_errors=True)
    assert move_table(store.place(), KEY, home, "ana").memories is None
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}


def test_a_profile_is_deleted_with_its_table(moved: Open, home: Path, store: ObjectStore, with_keyring: Kept) -> None:
    with store.away(), pytest.raises(TableUnreachable, match="nothing was deleted"):
        delete_profile("ana", home)
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}
    delete_profile("ana", home)
    assert store.names() == [] and with_keyring.kept == {} and not profile(home).exists()


def test_a_bucket_that_keeps_old_versions_is_refused(open_memos: Open, home: Path, store: ObjectStore) -> None:
    open_memos().close()
    store.client.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Enabled"})
    with pytest.raises(InvalidInput, match="keeps old versions"):
        move_table(store.place(), KEY, home, "ana")
    store.client.put_bucket_versioning(Bucket=BUCKET, VersioningConfiguration={"Status": "Suspended"})


def test_a_server_that_writes_over_what_is_there_is_refused(
    open_memos: Open, home: Path, store: ObjectStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_memos().close()
    monkeypatch.setattr(RemoteTable, "_created", lambda *_: True)
    with pytest.raises(InvalidInput, match="Nothing would keep two programs apart"):
        move_table(store.place(), KEY, home, "ana")


def test_an_address_is_tried_and_nothing_stays(
    moved: Open, home: Path, store: ObjectStore, with_keyring: Kept, open_memos: Open
) -> None:
    kept, names = dict(with_keyring.kept), store.names()
    with open_memos(user="ben"):
        try_table_address(store.place("ben"), KEY, home, "ben")
        with pytest.raises(TableTaken, match="belongs to another profile") as taken:
            try_table_address(store.place(), KEY, home, "ben")
        assert str(taken.value).endswith("Use another address.")
        with store.away(), pytest.raises(TableUnreachable, match="cannot be reached"):
            try_table_address(store.place("ben"), KEY, home, "ben")
    assert with_keyring.kept == kept and store.names() == names


def test_without_a_keyring_it_is_neither_tried_nor_moved(open_memos: Open, home: Path, store: ObjectStore) -> None:
    """The keys are needed before the profile is open, when no passphrase could be asked for."""
    with open_memos() as memos:
        memos.secrets.use_file("a long passphrase")
        with pytest.raises(SecretsUnavailable, match="has to lie in the keyring"):
            try_table_address(store.place(), KEY, home, "ana")
    with pytest.raises(SecretsUnavailable, match="has to lie in the keyring"):
        move_table(store.place(), KEY, home, "ana")
    assert store.names() == [] and not (profile(home) / FILE).exists()


class Cancels(Progress):
    """Cancels itself when a certain step has done a certain number of items."""

    def __init__(self, what: str, done: int) -> None:
        super().__init__(self._told_of)
        self.steps: list[tuple[str, int, int]] = []
        self._at = (what, done)

    def _told_of(self, what: str, done: int, total: int) -> None:
        self.steps.append((what, done, total))

    def step(self, what: str, done: int, total: int) -> None:
        if what.startswith(self._at[0]) and done >= self._at[1]:
            self.cancel()
        super().step(what, done, total)


@pytest.mark.parametrize(("what", "done"), [("Reading", 0), ("Sending", 0), ("Sending", 4), ("Taking", 0)])
def test_a_move_is_cancelled_and_nothing_is_there(
    open_memos: Open, home: Path, store: ObjectStore, with_keyring: Kept, monkeypatch: pytest.MonkeyPatch,
    what: str, done: int,
) -> None:  # fmt: skip
    for module in ("storage.table", "exchange.table_moves"):
        monkeypatch.setattr(f"memos_core.{module}.BATCH_ROWS", 2)
    told = [f"The number {number} is mine." for number in range(7)]
    with open_memos() as memos:
        for text in told:
            memos.remember(text)
    with pytest.raises(Cancelled):
        move_table(store.place(), KEY, home, "ana", Cancels(what, done))
    assert store.names() == [] and not (profile(home) / FILE).exists() and with_keyring.kept == {}
    going = Cancels("nothing", 0)
    assert move_table(store.place(), KEY, home, "ana", going).memories == 7
    assert ("Sending memory", 0, 7) in going.steps
    with pytest.raises(Cancelled):
        bring_table_back(home, "ana", progress=Cancels("Fetching", 4))
    assert table_address(home, "ana") == store.place()
    with open_memos() as memos:
        assert texts(memos) == set(told) and memos.notices == []
    assert bring_table_back(home, "ana").memories == 7
    with open_memos() as memos:
        assert texts(memos) == set(told) and memos.notices == []


def test_what_cannot_be_reached_or_read_is_said(
    moved: Open, home: Path, store: ObjectStore, with_keyring: Kept
) -> None:
    missing = TableAddress.checked("s3://no-such-bucket", store.endpoint)
    with pytest.raises(InvalidInput, match="Bring it back first"):
        move_table(missing, KEY, home, "ana")
    MemOS.open(home, "ben", preload=False).close()
    with pytest.raises(TableUnreachable, match="no-such-bucket cannot be reached"):
        move_table(missing, KEY, home, "ben")
    for change in (change_table_key, bring_table_back):
        with pytest.raises(NotFound):
            change(KEY, home, "ben") if change is change_table_key else change(home, "ben")
    change_table_key(TableKey(id="second", secret="second-secret"), home, "ana")
    assert json.dumps(["second", "second-secret"]) in with_keyring.kept.values()
    with_keyring.kept.clear()
    with moved() as memos:
        assert "There is no key for s3://memories/ana" in memos.notices[0].text and texts(memos) == {DOG, TEA}
    with_keyring.error = RuntimeError("locked")
    with moved() as memos:
        assert "cannot be read now" in memos.notices[0].text
    (profile(home) / FILE).write_text("no JSON")
    with pytest.raises(StorageError, match=r"table\.json cannot be understood"):
        moved()


def test_a_key_that_opens_nothing_is_said(open_memos: Open, home: Path) -> None:
    class Refuses(BaseHTTPRequestHandler):
        def do_PUT(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            self.send_response(403)
            self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_DELETE = do_PUT

        def log_message(self, format: str, *_: Any) -> None:
            """Log nothing."""

    open_memos().close()
    with HTTPServer(("127.0.0.1", 0), Refuses) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        place = TableAddress.checked(f"s3://{BUCKET}", f"http://127.0.0.1:{server.server_port}")
        with pytest.raises(TableUnreachable, match="lets nobody in with this key"):
            move_table(place, KEY, home, "ana")
        server.shutdown()
    assert not (profile(home) / FILE).exists()


def test_what_keeps_it_is_damaged_or_gone(moved: Open, home: Path, store: ObjectStore) -> None:
    owner = next(name for name in store.names() if "/owner/" in name)
    store.client.put_object(Bucket=BUCKET, Key=owner, Body=b"{}")
    with pytest.raises(TableTaken, match="cannot be read"):
        moved()
    store.client.delete_object(Bucket=BUCKET, Key=owner)
    with pytest.raises(TableTaken, match="was removed"):
        moved()
    bring_table_back(home, "ana", leave=True)
    with moved() as memos:
        assert texts(memos) == {DOG, TEA}


@pytest.mark.parametrize(
    ("address", "endpoint"),
    [
        ("memories", ""),
        ("s3://", ""),
        ("s3://Bucket", ""),
        ("s3://bucket/../other", ""),
        ("gs://bucket", ""),
        ("s3://bucket?region=x", ""),
        ("s3://bucket", "ftp://example.com"),
        ("s3://bucket", "https://key:secret@example.com"),
        ("s3://bucket", "http://example.com"),
    ],
)
def test_addresses_that_cannot_be_used(address: str, endpoint: str) -> None:
    with pytest.raises(InvalidInput):
        TableAddress.checked(address, endpoint)


def test_addresses_that_can() -> None:
    assert TableAddress.checked("s3://bucket/a/b/") == TableAddress(address="s3://bucket/a/b")
    assert TableAddress.checked("s3://bucket", "https://s3.example.com/", "eu-west-1") == TableAddress(
        address="s3://bucket", endpoint="https://s3.example.com", region="eu-west-1"
    )
    record = Record(place=TableAddress(address="s3://bucket"), state="there")
    options = RemoteTable(Path("unused"), record, KEY).options
    assert "aws_endpoint" not in options and options["allow_http"] == "false"
