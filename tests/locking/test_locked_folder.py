"""A profile's folder, locked and unlocked: whole in every case, whatever comes in between."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from memos_core.errors import Cancelled, StorageError, StorageFull
from memos_core.locking import locked_folder
from memos_core.locking.encrypted_file import CHUNK
from memos_core.locking.record import LockRecord, PrivateKey
from memos_core.progress import Progress
from tests.locking.faults_at_each_write import plain_files, with_text
from tests.storm import injector
from tests.storm.faults import ROOT

PASSPHRASE = "correct horse battery"
TEXT = b"Zanzibar is where we met."


@pytest.fixture(scope="module")
def lock() -> tuple[LockRecord, PrivateKey]:
    record = LockRecord.made(PASSPHRASE)
    return record, record.opened(PASSPHRASE)


@pytest.fixture
def folder(tmp_path: Path, lock: tuple[LockRecord, PrivateKey]) -> Path:
    """A folder with files of every size."""
    made = tmp_path / "ana"
    (made / "cubes.lance" / "data").mkdir(parents=True)
    (made / "nothing").mkdir()
    for name, content in {
        "conversations.sqlite": TEXT * 1000,
        "conversations.sqlite-wal": b"",
        "cubes.lance/data/a.lance": TEXT + os.urandom(2 * CHUNK),
        "exactly": TEXT.ljust(CHUNK, b"x"),
    }.items():
        (made / name).write_bytes(content)
    lock[0].write(made)
    return made


def test_locked_and_unlocked_the_files_are_the_same_and_in_between_nothing_can_be_read(
    folder: Path, lock: tuple[LockRecord, PrivateKey]
) -> None:
    before = plain_files(folder)
    times = {name: (folder / name).stat().st_mtime_ns for name in before if (folder / name).is_file()}
    locked_folder.lock(folder)
    assert locked_folder.is_locked(folder) and plain_files(folder) == {} and with_text(folder) == []
    names = " ".join(path.name for path in folder.rglob("*"))
    assert "lance" not in names and "sqlite" not in names, "nor what the files are called"
    opened = locked_folder.unlock(folder, lock[1])
    assert (opened.files, opened.damaged) == (4, ())
    assert plain_files(folder) == before and not locked_folder.is_locked(folder)
    assert {name: (folder / name).stat().st_mtime_ns for name in times} == times
    assert {path.stat().st_mode & 0o777 for path in folder.rglob("*") if path.is_file()} <= {0o600, 0o644}


def test_the_same_files_locked_twice_look_different(folder: Path, lock: tuple[LockRecord, PrivateKey]) -> None:
    def contents() -> set[bytes]:
        return {
            path.read_bytes() for path in (folder / "locked").iterdir() if path.name.isdigit() and path.stat().st_size
        }

    locked_folder.lock(folder)
    first = contents()
    locked_folder.unlock(folder, lock[1])
    locked_folder.lock(folder)
    assert first & contents() == set()


def test_a_damaged_part_costs_that_part_alone_and_is_told(folder: Path, lock: tuple[LockRecord, PrivateKey]) -> None:
    before = plain_files(folder)
    locked_folder.lock(folder)
    large = max((folder / "locked").iterdir(), key=lambda path: path.stat().st_size)
    content = bytearray(large.read_bytes())
    content[CHUNK + 100] ^= 1
    large.write_bytes(content)
    assert locked_folder.unlock(folder, lock[1]).damaged == ("cubes.lance/data/a.lance",)
    after = plain_files(folder)
    whole, kept = before.pop("cubes.lance/data/a.lance"), after.pop("cubes.lance/data/a.lance")
    assert whole is not None and kept is not None and len(kept) == len(whole)
    assert (
        kept[:CHUNK] == whole[:CHUNK]
        and kept[CHUNK : 2 * CHUNK] == bytes(CHUNK)
        and kept[2 * CHUNK :] == whole[2 * CHUNK :]
    )
    assert after == before


def test_files_that_were_exchanged_do_not_pass_for_each_other(
    folder: Path, lock: tuple[LockRecord, PrivateKey]
) -> None:
    (folder / "twin").write_bytes((folder / "exactly").read_bytes()[::-1])
    locked_folder.lock(folder)
    same = [path for path in (folder / "locked").iterdir() if path.stat().st_size == CHUNK + 16]
    one, two = (path.read_bytes() for path in same)
    same[0].write_bytes(two)
    same[1].write_bytes(one)
    assert set(locked_folder.unlock(folder, lock[1]).damaged) == {"exactly", "twin"}


@pytest.mark.parametrize("harm", [b"", b"{}", None])
def test_without_the_list_it_stays_locked_and_says_what_to_do(
    folder: Path, lock: tuple[LockRecord, PrivateKey], harm: bytes | None
) -> None:
    locked_folder.lock(folder)
    manifest = folder / "locked" / "manifest.json"
    content = manifest.read_bytes()
    manifest.write_bytes(content.replace(b'"wrapped":"', b'"wrapped":"0')[:-1] if harm is None else harm)
    with pytest.raises(locked_folder.FileDamagedWhileLocked, match="Put a copy of it back"):
        locked_folder.unlock(folder, lock[1])
    assert locked_folder.is_locked(folder) and plain_files(folder) == {}
    manifest.write_bytes(content)
    assert locked_folder.unlock(folder, lock[1]).damaged == ()


@pytest.mark.parametrize(
    "path",
    [
        "../escaped",
        "one/../../escaped",
        "{outside}",
        "",
        "one//two",
        "one/",
        "./one",
        "..\\escaped",
        "C:escaped",
        "lock.json",
        "Locked/unfinished",
        "one\0two",
        "profile.lock/one",
    ],
)
@pytest.mark.parametrize("where", ["files", "folders", "kept_as"])
def test_a_forged_list_writes_nothing_elsewhere(
    folder: Path, lock: tuple[LockRecord, PrivateKey], tmp_path: Path, path: str, where: str
) -> None:
    """Whoever has `lock.json` can make one: the public key in it is enough."""
    locked_folder.lock(folder)
    path = path.format(outside=tmp_path / "escaped")
    key, wrapped = lock[0].new_files_key()
    entry = {"path": "one", "kept_as": "0", "salt": "00" * 32, "length": 0, "modified": 0}
    content = {"folders": [], "files": [entry]}
    if where == "folders":
        content["folders"] = [path]
    else:
        entry["path" if where == "files" else where] = path
    sealed = AESGCM(key).encrypt(bytes(12), json.dumps(content).encode(), b"memos-desktop list of locked files 1")
    forged = {"format": 1, "key": wrapped.model_dump(), "content": sealed.hex()}
    (folder / "locked" / "manifest.json").write_text(json.dumps(forged))
    record = (folder / "lock.json").read_bytes()
    with pytest.raises(locked_folder.FileDamagedWhileLocked):
        locked_folder.unlock(folder, lock[1])
    assert locked_folder.is_locked(folder) and plain_files(folder) == {}
    assert [one.name for one in tmp_path.iterdir()] == ["ana"] and (folder / "lock.json").read_bytes() == record
    assert not (folder / "unlocking").exists()


def test_a_name_that_unlocking_would_refuse_is_refused_before(folder: Path) -> None:
    (folder / "nothing" / "at 10:00").write_bytes(TEXT)
    with pytest.raises(StorageError, match=r"at 10:00' has a name"):
        locked_folder.lock(folder)
    assert not locked_folder.is_locked(folder) and (folder / "nothing" / "at 10:00").read_bytes() == TEXT


def test_the_copy_of_the_lock_counts_where_the_lock_is_lost(folder: Path, lock: tuple[LockRecord, PrivateKey]) -> None:
    locked_folder.lock(folder)
    for harm in (lambda path: path.write_text("{"), Path.unlink):
        harm(folder / "lock.json")
        assert locked_folder.record_of(folder) == lock[0]
    locked_folder.unlock(folder, lock[1])


def test_a_link_that_leads_elsewhere_is_not_followed(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "file").write_bytes(TEXT)
    (folder / "backups").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StorageError, match="backups is a link"):
        locked_folder.lock(folder)
    assert not locked_folder.is_locked(folder) and not (folder / "locking").exists()
    assert (folder / "conversations.sqlite").exists()


def test_a_folder_that_cannot_be_read_for_a_moment_keeps_the_profile_open(
    folder: Path, lock: tuple[LockRecord, PrivateKey], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = plain_files(folder)
    real = os.scandir

    def scandir(path: Any = ".") -> Any:
        if not isinstance(path, int) and Path(path) == folder / "cubes.lance":
            raise OSError(errno.EMFILE, "Too many open files")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    with pytest.raises(StorageError):
        locked_folder.lock(folder)
    monkeypatch.undo()
    assert not locked_folder.is_locked(folder) and plain_files(folder) == before
    locked_folder.lock(folder)
    locked_folder.unlock(folder, lock[1])
    assert plain_files(folder) == before


@pytest.mark.parametrize("name", ["new", "cubes.lance/data/new", "exactly", "nothing/new"])
def test_what_is_written_while_it_is_being_locked_keeps_it_open(folder: Path, name: str) -> None:
    def tell(_what: str, done: int, total: int) -> None:
        if done == total:
            (folder / name).write_bytes(b"has come meanwhile")

    with pytest.raises(StorageError, match="Something was written"):
        locked_folder.lock(folder, Progress(tell))
    assert not locked_folder.is_locked(folder) and not (folder / "locking").exists()
    assert (folder / name).read_bytes() == b"has come meanwhile" and (
        folder / "cubes.lance" / "data" / "a.lance"
    ).exists()


@pytest.mark.parametrize("note", ["as it was written", "damaged", "empty"])
def test_only_what_was_encrypted_is_removed_after_a_kill(
    folder: Path, lock: tuple[LockRecord, PrivateKey], monkeypatch: pytest.MonkeyPatch, note: str
) -> None:
    before = plain_files(folder)
    with monkeypatch.context() as patched:
        patched.setattr(locked_folder, "_remove_plain", lambda _: None)  # the process ends right before it
        locked_folder.lock(folder)
    assert plain_files(folder) == before
    written = {"exactly": b"changed since", "cubes.lance/data/new": b"new", "nothing/new": b"new too"}
    for name, content in written.items():
        (folder / name).write_bytes(content)
    unfinished = folder / "locked" / "unfinished"
    if note != "as it was written":
        unfinished.write_bytes(b'{"folders' if note == "damaged" else b"")
    locked_folder.settle(folder)
    left = {name: content for name, content in plain_files(folder).items() if content is not None}
    kept = {name: content for name, content in {**before, **written}.items() if content is not None}
    assert left == (written if note == "as it was written" else kept)
    assert not unfinished.exists()
    locked_folder.unlock(folder, lock[1])
    after = plain_files(folder)
    assert {name: after[name] for name in before} == before
    assert set(written.values()) <= {content for name, content in after.items() if name.startswith("set-aside/")}


def test_what_an_older_program_wrote_beside_a_locked_profile_is_kept(
    folder: Path, lock: tuple[LockRecord, PrivateKey]
) -> None:
    before = plain_files(folder)
    locked_folder.lock(folder)
    (folder / "conversations.sqlite").write_bytes(b"of an older program")
    locked_folder.settle(folder)
    assert (folder / "conversations.sqlite").read_bytes() == b"of an older program"
    locked_folder.unlock(folder, lock[1])
    after = plain_files(folder)
    assert [content for name, content in after.items() if name.startswith("set-aside/")] == [b"of an older program"]
    assert {name: content for name, content in after.items() if not name.startswith("set-aside")} == before


@pytest.mark.parametrize("name", ["conversations.sqlite", "of an older program", "set-aside"])
def test_what_an_older_program_wrote_is_kept_when_unlocking_is_cancelled(
    folder: Path, lock: tuple[LockRecord, PrivateKey], name: str
) -> None:
    before = plain_files(folder)
    locked_folder.lock(folder)
    stranger = folder / name
    if name == "set-aside":
        stranger.mkdir()
        stranger = stranger / "kept"
    stranger.write_bytes(b"of an older program")
    cancelled = Progress()
    cancelled.cancel()
    with pytest.raises(Cancelled):
        locked_folder.unlock(folder, lock[1], cancelled)
    assert locked_folder.is_locked(folder) and with_text(folder) == []
    locked_folder.settle(folder)
    assert b"of an older program" in plain_files(folder).values()
    locked_folder.unlock(folder, lock[1])
    after = plain_files(folder)
    assert [content for path, content in after.items() if path.startswith("set-aside/")] == [b"of an older program"]
    assert {path: content for path, content in after.items() if not path.startswith("set-aside")} == before


def test_what_comes_while_unlocking_is_under_way_is_kept(folder: Path, lock: tuple[LockRecord, PrivateKey]) -> None:
    """Also where the process ends between the moment that counts and the last file that is moved to its place."""
    (folder / "set-aside").mkdir()
    (folder / "set-aside" / "old").write_bytes(TEXT)
    before = plain_files(folder)
    locked_folder.lock(folder)

    def tell(_what: str, done: int, total: int) -> None:
        if done == total:
            (folder / "set-aside").mkdir(exist_ok=True)
            (folder / "set-aside" / "old").write_bytes(b"has come meanwhile")
            (folder / "exactly").write_bytes(b"has come meanwhile")

    locked_folder.unlock(folder, lock[1], Progress(tell))
    after = plain_files(folder)
    assert list(after.values()).count(b"has come meanwhile") == 2
    assert {path: after[path] for path in before if path != "set-aside/old"} == {
        path: content for path, content in before.items() if path != "set-aside/old"
    }
    assert TEXT in [content for path, content in after.items() if path.startswith("set-aside/")]


def test_what_was_meant_to_be_locked_is_locked_at_the_next_start(
    folder: Path, lock: tuple[LockRecord, PrivateKey]
) -> None:
    locked_folder.intend_to_lock(folder)
    assert locked_folder.settle(folder) == ""
    assert locked_folder.is_locked(folder) and plain_files(folder) == {}


def test_a_disk_without_room_leaves_it_as_it_is(small_disk: Path, lock: tuple[LockRecord, PrivateKey]) -> None:
    folder = small_disk / "ana"
    folder.mkdir()
    lock[0].write(folder)
    (folder / "one").write_bytes(TEXT + os.urandom(5_000_000))
    before = plain_files(folder)
    with pytest.raises(StorageFull, match="It stays open"):
        locked_folder.lock(folder)
    assert not locked_folder.is_locked(folder) and plain_files(folder) == before and not (folder / "locking").exists()
    locked_folder.intend_to_lock(folder)
    assert "not enough room" in locked_folder.settle(folder) and plain_files(folder) == before
    (folder / "one").write_bytes(TEXT + os.urandom(2_000_000))
    before = plain_files(folder)
    locked_folder.lock(folder)
    (small_disk / "other").write_bytes(bytes(5_000_000))
    with pytest.raises(StorageFull, match="It stays locked and whole"):
        locked_folder.unlock(folder, lock[1])
    assert locked_folder.is_locked(folder) and plain_files(folder) == {}
    (small_disk / "other").unlink()
    locked_folder.unlock(folder, lock[1])
    assert plain_files(folder) == before


@pytest.mark.skipif(injector.why_not() is not None, reason=injector.why_not() or "")
@pytest.mark.long
@pytest.mark.parametrize("deed", ["lock", "unlock"])
@pytest.mark.parametrize("action", ["kill-before", "enospc", "eio", "short", "read-eio"])
def test_a_fault_at_any_call_leaves_it_locked_or_open_and_whole(deed: str, action: str, tmp_path: Path) -> None:
    out = tmp_path / "found.json"
    command = [sys.executable, "-m", "tests.locking.faults_at_each_write", deed, action, str(out)]
    subprocess.run(command, cwd=ROOT, env=injector.environment(), check=True, timeout=300)
    result = json.loads(out.read_text())
    assert result["found"] == [] and result["total"] > (5 if action.startswith("read") else 30)
