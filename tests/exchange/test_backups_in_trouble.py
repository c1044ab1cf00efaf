"""Backups on a disk that is full or cannot be read, and backups with other contents than they should have. None is lost because of that,
and what was forgotten is removed from each as soon as possible."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import logging
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from memos_core import BackupDamaged, MemOS, ProfileLocked, StorageFull, restore_backup
from memos_core.cube import now
from memos_core.exchange import backups as backups_module
from memos_core.exchange import restoring
from memos_core.exchange.archive import described, pack_file
from memos_core.exchange.backups import PARTS
from tests.conftest import Open
from tests.exchange.test_backups import PROFILE, SECRET, everything, holding, renamed, texts
from tests.support import inside

FULL = "The disk is full. Free some space."


def days_ago(memos: MemOS, name: str, count: int) -> str:
    """Rename a backup, as if it had been made this many days ago; return the new name."""
    return renamed(memos, name, f"{now() - dt.timedelta(days=count):%Y-%m-%dT%H%M%SZ}")


def failing(real: Callable[..., Any], wrong: Callable[[Path], bool], error: BaseException) -> Callable[..., Any]:
    """A function of a path that raises an error for some paths."""

    def called(path: Path, *given: Any, **named: Any) -> Any:
        if wrong(path):
            raise error
        return real(path, *given, **named)

    return called


def packed_anew(file: Path, change: Callable[[Path], object] = lambda _: None, **fields: Any) -> None:
    """Write a backup again with changed contents, as a sound archive.

    Args:
        file: the path of the backup.
        change: changes its databases; called with the folder that they were unpacked into.
        fields: fields of its manifest to replace.
    """
    place = file.parent / "unpacked"
    place.mkdir()
    manifest = backups_module.unpack(file, place)
    change(place)
    parts = {path.name: path for path in place.iterdir() if path.name in PARTS}
    pack_file(file, manifest.model_copy(update={"parts": described(parts), **fields}), parts)
    shutil.rmtree(place)


def test_where_one_finds_no_room_the_others_are_rid_of_what_was_forgotten_and_a_new_one_is_made(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos.remember("I live in Lisbon.")
    secret = memos.remember(SECRET)
    first = days_ago(memos, memos.backups.make().name, 3)
    second = days_ago(memos, memos.backups.make().name, 2)
    memos.forget(secret.id)
    with monkeypatch.context() as patch:
        full = failing(backups_module.pack_file, lambda path: path.stem == first, StorageFull(FULL))
        patch.setattr(backups_module, "pack_file", full)
        with pytest.raises(StorageFull, match="disk is full"):
            inside.backups(memos).clean()
        assert {place.split("/")[0] for place in holding(memos.backups.path, SECRET)} == {f"{first}.zip"}
        assert memos.backups.verify(first) == memos.backups.verify(second) == []
        with pytest.raises(StorageFull, match="disk is full"):
            inside.backups(memos).make_if_due()
        new = memos.backups.list()[0].name
        assert new > second and memos.backups.verify(new) == []
    assert inside.backups(memos).clean() == 1
    assert holding(memos.backups.path, SECRET) == []


def test_one_that_the_disk_gives_again_is_a_backup_again(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    memos.remember("I live in Lisbon.")
    name = days_ago(memos, memos.backups.make().name, 3)
    file = memos.backups.path / f"{name}.zip"
    with monkeypatch.context() as patch:
        bad = OSError(errno.EIO, "Input/output error")
        opened = zipfile.ZipFile.__init__
        patch.setattr(
            zipfile.ZipFile,
            "__init__",
            lambda self, path, *given: failing(
                lambda path, *given: opened(self, path, *given), lambda path: Path(path).stem == name, bad
            )(path, *given),
        )
        with monkeypatch.context() as also:  # renaming fails too
            also.setattr(Path, "replace", failing(Path.replace, lambda path: path == file, bad))
            assert inside.backups(memos).clean() == 0 and file.exists()
        assert inside.backups(memos).clean() == 1 and not file.exists()
        assert "could not be read" in memos.backups.list()[0].problem
        assert inside.backups(memos).clean() == 0
    assert inside.backups(memos).clean() == 1
    assert file.exists() and memos.backups.verify(name) == [] and not memos.backups.list()[0].problem


def test_a_file_that_leads_nowhere_keeps_the_others_in_sight(memos: MemOS) -> None:
    name = memos.backups.make().name
    (memos.backups.path / "2026-01-05T100000Z.zip").symlink_to("nowhere")
    sound, lost = memos.backups.list()
    assert (sound.name, sound.problem) == (name, "")
    assert lost.bytes == 0 and "cannot be read" in lost.problem


def test_one_that_holds_something_else_is_refused(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        memos.remember("I live in Lisbon.")
        half, garbage = (days_ago(memos, memos.backups.make().name, count) for count in (3, 2))
        packed_anew(memos.backups.path / f"{half}.zip", lambda place: (place / "conversations.sqlite").unlink())
        packed_anew(
            memos.backups.path / f"{garbage}.zip",
            lambda place: (place / "conversations.sqlite").write_bytes(b"garbage" * 1000),
        )
        assert "does not hold the stores of a profile" in memos.backups.verify(half)[0]
        assert "its conversations.sqlite is damaged" in memos.backups.verify(garbage)[0]
        before = everything(memos)
    for name in (half, garbage):
        with pytest.raises(BackupDamaged, match="cannot be used"):
            restore_backup(name, home, "ana")
    with open_memos() as memos:
        assert everything(memos) == before


def test_one_with_newer_databases_is_refused_and_left_alone(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        secret = memos.remember(SECRET)
        name = days_ago(memos, memos.backups.make().name, 3)
        newer = {database: len(migrations) + 1 for database, migrations in PARTS.items()}
        packed_anew(memos.backups.path / f"{name}.zip", schemas=newer)
        memos.forget(secret.id)
        assert inside.backups(memos).clean() == 0
        assert "newer version" in memos.backups.verify(name)[0]
    with pytest.raises(BackupDamaged, match="newer version"):
        restore_backup(name, home, "ana")


def test_a_full_disk_is_no_damage_of_a_backup(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    memos.remember("I live in Lisbon.")
    secret = memos.remember(SECRET)
    name = days_ago(memos, memos.backups.make().name, 3)
    memos.forget(secret.id)
    with monkeypatch.context() as patch:
        full = failing(backups_module.Database, lambda path: path.name in PARTS, StorageFull(FULL))
        patch.setattr(backups_module, "Database", full)
        assert memos.backups.verify(name) == [FULL]
        with pytest.raises(StorageFull):
            inside.backups(memos).clean()
    assert memos.backups.verify(name) == [] and inside.backups(memos).clean() == 1


def test_what_cannot_be_removed_is_removed_the_next_time(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    memos.remember("I live in Lisbon.")
    today = now().replace(hour=0, minute=0, second=0, microsecond=0)
    old = renamed(memos, memos.backups.make().name, f"{today:%Y-%m-%dT%H%M%SZ}")
    newer = renamed(memos, memos.backups.make().name, f"{today + dt.timedelta(seconds=1):%Y-%m-%dT%H%M%SZ}")
    left = memos.backups.path / ".work-x1y2"
    left.touch()
    with monkeypatch.context() as patch, caplog.at_level(logging.WARNING):
        busy = failing(Path.unlink, lambda path: path.stem in (old, left.stem), PermissionError(errno.EACCES, "busy"))
        patch.setattr(Path, "unlink", busy)
        made = memos.backups.make()
        assert [backup.name for backup in memos.backups.list()] == [made.name, newer, old] and left.exists()
        assert f"the old backup {old} cannot be removed" in caplog.text and f"{left.name} in the folder" in caplog.text
    again = memos.backups.make()
    assert {backup.name for backup in memos.backups.list()} == {again.name, made.name, newer} and not left.exists()


def test_a_profile_under_a_passphrase_is_not_restored(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    name = memos.backups.make().name
    memos.passphrase.set("correct horse battery")
    memos.lock()
    with pytest.raises(ProfileLocked):
        restore_backup(name, home, "ana")


def test_where_a_store_is_missing_the_others_are_set_aside(open_memos: Open, home: Path) -> None:
    with open_memos() as memos:
        memos.remember("I live in Lisbon.")
        made = memos.backups.make()
    (home / PROFILE / "ledger.sqlite").unlink()
    assert restore_backup(made.name, home, "ana").kept_as is None
    aside = sorted(path.name[16:] for path in (home / PROFILE / "set-aside").iterdir())
    assert aside == ["conversations.sqlite", "cubes.lance"]
    assert texts(open_memos()) == {"I live in Lisbon."}


def test_a_restore_that_fails_before_it_was_decided_changes_nothing(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_memos() as memos:
        memos.remember("I live in Lisbon.")
        made = memos.backups.make()
        memos.remember("I ski.")
    with monkeypatch.context() as patch:
        patch.setattr(restoring, "_decide", lambda *_, **__: (_ for _ in ()).throw(StorageFull(FULL)))
        with pytest.raises(StorageFull):
            restore_backup(made.name, home, "ana")
    assert texts(open_memos()) == {"I live in Lisbon.", "I ski."}


def test_a_restore_that_fails_after_it_was_decided_says_so_and_is_ended_by_the_next_opening(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_memos() as memos:
        memos.remember("I live in Lisbon.")
        made = memos.backups.make()
        memos.remember("I ski.")
    with monkeypatch.context() as patch:
        busy = failing(
            Path.replace, lambda path: path.parent.name == "restoring", PermissionError(errno.EACCES, "it is busy")
        )
        patch.setattr(Path, "replace", busy)
        restored = restore_backup(made.name, home, "ana")
    assert restored.memories == 1 and restored.kept_as and "could not restore the backup" in restored.unfinished
    assert texts(open_memos()) == {"I live in Lisbon."}


def test_a_restore_that_was_killed_with_everything_in_its_place_is_ended(
    open_memos: Open, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_memos() as memos:
        memos.remember("I live in Lisbon.")
        made = memos.backups.make()
        memos.remember("I ski.")
    ready = home / PROFILE / "restoring"
    with monkeypatch.context() as patch:
        killed = failing(shutil.rmtree, lambda path: path == ready, KeyboardInterrupt())
        patch.setattr(restoring.shutil, "rmtree", killed)
        with contextlib.suppress(KeyboardInterrupt):
            restore_backup(made.name, home, "ana")
        assert ready.exists()
    assert texts(open_memos()) == {"I live in Lisbon."} and not ready.exists()
