"""On a full disk the program opens all the same: to read, to export to another disk, and to forget."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from memos_core import MemOS, Note, StorageFull
from memos_core.database import Database, DatabaseDamaged
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

SECRET = "zanzibar-quokka-7731"


def fill(disk: Path) -> Path:
    """Take up what room there is, to the last byte."""
    ballast = disk / "ballast"
    with contextlib.suppress(OSError), ballast.open("ab") as file:
        while True:
            file.write(b"x" * 4096)
            file.flush()
    with contextlib.suppress(OSError), ballast.open("ab", buffering=0) as file:
        while True:
            file.write(b"x")
    return ballast


def filled_home(disk: Path) -> tuple[Path, str]:
    home = disk / "home"
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        memos.remember_many([Note(text=f"The boat number {number} is blue.") for number in range(50)])
        listen(memos.chat("c1", "My dog is called Biscuit."))
        secret = memos.remember(f"The word is {SECRET}.")
    return home, secret.id


@pytest.mark.parametrize("reserve", [True, False], ids=["with its reserve", "without"])
def test_it_opens_to_read_and_to_export(small_disk: Path, tmp_path: Path, reserve: bool) -> None:
    home, _ = filled_home(small_disk)
    kept = home / "profiles" / "ana" / "reserve"
    assert kept.stat().st_size > 1_000_000
    if not reserve:
        kept.unlink()
    ballast = fill(small_disk)
    assert shutil.disk_usage(small_disk).free == 0
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        (notice,) = memos.notices
        assert notice.title == "The disk is full" and "export" in notice.text
        if reserve:
            fill(small_disk)
        assert memos.browse(limit=100).total == 52
        assert "Biscuit" in memos.recall("What is my dog called?")[0].cube.text
        assert len(memos.conversations.messages("c1")) == 2
        assert memos.export(tmp_path / "elsewhere").count >= 52
        with pytest.raises(StorageFull):
            memos.remember_many([Note(text="x" * 100_000) for _ in range(20)])
    assert not (home / "profiles" / "ana" / "set-aside").exists()
    ballast.unlink()
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        assert memos.notices == [] and memos.browse(limit=100).total == 52
        assert memos.audit.verify().sound


def test_what_is_forgotten_on_a_full_disk_is_gone(small_disk: Path) -> None:
    home, secret = filled_home(small_disk)
    fill(small_disk)
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        memos.forget(secret)
        assert memos.browse(limit=100).total == 51
    files = [path for path in home.rglob("*") if path.is_file()]
    assert [path for path in files if SECRET.encode() in path.read_bytes()] == []


def test_a_disk_that_fills_up_while_it_is_open_lets_it_forget(small_disk: Path) -> None:
    home, secret = filled_home(small_disk)
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        fill(small_disk)
        memos.forget(secret)
        assert memos.browse(limit=100).total == 51


class Refusing(sqlite3.Connection):
    """A connection whose disk takes nothing more."""

    refuse = False

    def execute(self, sql: str, *given: object) -> sqlite3.Cursor:  # type: ignore[override]
        if self.refuse and sql.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE")):
            raise sqlite3.OperationalError("database or disk is full")
        return super().execute(sql, *given)  # type: ignore[arg-type]


def test_what_has_to_be_written_at_opening_is_put_off(open_memos: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_memos() as memos:
        memos.remember("My dog is called Biscuit.")
        inside.conversations(memos).add_user_message("c1", "I live in Porto.")
        inside.conversations(memos).begin_reply("c1", [])
    connect: Callable[..., sqlite3.Connection] = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: connect(*a, **{**k, "factory": Refusing}))
    monkeypatch.setattr(Refusing, "refuse", True)
    with open_memos() as memos:
        assert memos.browse().total == 1 and memos.recall("What is my dog called?")
    monkeypatch.setattr(Refusing, "refuse", False)
    with open_memos() as memos:
        assert [message.status for message in memos.conversations.messages("c1")] == ["complete", "interrupted"]
        assert {cube.text for cube in memos.browse()} == {"My dog is called Biscuit.", "I live in Porto."}


def test_an_error_of_writing_is_no_damage(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_SHMSIZE
    database = Database(tmp_path / "a.sqlite", ["CREATE TABLE t (x);"])
    with pytest.raises(StorageFull), database.transaction("save"):
        raise error
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_WRITE
    with pytest.raises(Exception, match="the disk reports an error") as raised, database.transaction("save"):
        raise error
    assert not isinstance(raised.value, DatabaseDamaged)
    database.close()
