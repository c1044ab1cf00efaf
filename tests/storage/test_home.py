"""The folder of a profile, and its lock."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from memos_core import HomeNotWritable, InvalidInput, MemOS, ProfileInUse
from memos_core.storage.home import ProfileLock, Reserve, default_home, has_lock, is_locked, make_home, profile_folder
from tests.conftest import Open


def test_the_home_is_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MEMOS_HOME", str(tmp_path))
    assert default_home() == tmp_path
    monkeypatch.delenv("MEMOS_HOME")
    assert default_home().is_absolute()


def test_a_lock_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "profile.pid").mkdir()
    with pytest.raises(HomeNotWritable, match="cannot write to the profile"):
        ProfileLock(tmp_path, "ana")


def test_a_profile_whose_holder_is_unknown_is_in_use_all_the_same(memos: MemOS, open_memos: Open, home: Path) -> None:
    (home / "profiles" / "ana" / "profile.pid").write_text("nobody")
    with pytest.raises(ProfileInUse, match=r"in another MemOS program\. Close"):
        open_memos()


def test_a_home_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(HomeNotWritable, match=r"cannot write to its folder .* choose another one with --home"):
        make_home(tmp_path / "file" / "home")


@pytest.mark.parametrize("user", ["", "a/b", "..", "ana ", "x" * 65])
def test_a_name_that_cannot_be_a_folder_is_no_profile(tmp_path: Path, user: str) -> None:
    with pytest.raises(InvalidInput, match="cannot be the name of a profile"):
        profile_folder(tmp_path, user)


def test_a_second_program_is_told_who_has_the_profile(tmp_path: Path) -> None:
    lock = ProfileLock(tmp_path, "ana")
    try:
        with pytest.raises(ProfileInUse, match=rf'profile "ana" is already open .*\(process {os.getpid()}\)'):
            ProfileLock(tmp_path, "ana")
    finally:
        lock.release()
    ProfileLock(tmp_path, "ana").release()


def test_a_disk_that_fails_leaves_no_lock_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise OSError(errno.EIO, "Input/output error")

    lock = ProfileLock(tmp_path, "ana")
    with monkeypatch.context() as patch:
        patch.setattr(Path, "unlink", fails)
        lock.release()
    with monkeypatch.context() as patch, pytest.raises(HomeNotWritable):
        patch.setattr(Path, "write_text", fails)
        ProfileLock(tmp_path, "ana")
    ProfileLock(tmp_path, "ana").release()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a file that is always full")
def test_a_full_disk_keeps_nobody_from_opening_a_profile(tmp_path: Path) -> None:
    (tmp_path / "profile.pid").symlink_to("/dev/full")
    ProfileLock(tmp_path, "ana").release()


def test_room_is_kept_in_reserve_on_a_disk_that_is_getting_full_and_is_given_up_on_a_full_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = tmp_path / "reserve"
    assert not Reserve(tmp_path).needed
    monkeypatch.setattr("memos_core.storage.home.RESERVE", 1000)
    monkeypatch.setattr("memos_core.storage.home.SCARCE", 10**30)  # so every disk counts as nearly full
    reserve = Reserve(tmp_path)
    assert kept.stat().st_size == 1000 and not reserve.needed
    reserve.make_way()
    assert kept.exists()  # there is enough other space
    began = kept.stat().st_mtime_ns
    assert not Reserve(tmp_path).needed and kept.stat().st_mtime_ns == began
    monkeypatch.setattr("memos_core.storage.home.RESERVE", 10**30)  # so every disk counts as full
    monkeypatch.setattr("memos_core.storage.home.RESERVE_SHARE", 0.1)
    full = Reserve(tmp_path)
    assert full.needed and not kept.exists()
    kept.touch()
    full.make_way()
    assert not kept.exists()


def test_a_lock_is_told_by_the_names_of_files(tmp_path: Path) -> None:
    folder = profile_folder(tmp_path, "ana")
    assert not has_lock(tmp_path, "ana") and not is_locked(tmp_path, "ana")
    folder.mkdir(parents=True)
    (folder / "lock.json").touch()
    assert has_lock(tmp_path, "ana") and not is_locked(tmp_path, "ana")
    (folder / "locked").mkdir()
    assert has_lock(tmp_path, "ana") and is_locked(tmp_path, "ana")
