"""The profiles of a data folder."""

from __future__ import annotations

from pathlib import Path

import keyring
import pytest

from memos_core import (
    InvalidInput,
    LockState,
    NotFound,
    ProfileInUse,
    StorageError,
    delete_profile,
    list_profiles,
    make_profile,
    system,
)
from memos_core.exchange.signer import Signer
from memos_core.secrets import Secrets
from memos_core.storage.home import ProfileLock
from tests.conftest import Open
from tests.test_secrets import Kept


def test_profiles_are_listed_the_usual_one_first(open_memos: Open, home: Path) -> None:
    assert list_profiles(home) == []
    open_memos(user="zoe").passphrase.set("a long passphrase")
    open_memos(user="default").close()
    made = make_profile(" ana ", home, colour="red")
    (home / "profiles" / ".of-somebody-else").mkdir()
    (home / "profiles" / "a file").touch()
    found = list_profiles(home)
    assert [one.user for one in found] == ["default", "ana", "zoe"]
    assert (made.user, made.colour, found[1].colour) == ("ana", "red", "red")
    assert [one.in_use for one in found] == [False, False, True]
    assert [one.lock for one in found] == [LockState.NONE, LockState.NONE, LockState.OPEN]
    assert found[2].size_bytes > found[1].size_bytes


def test_a_lock_that_cannot_be_read_hides_no_profile(home: Path) -> None:
    make_profile("ana", home)
    (home / "profiles" / "ana" / "lock.json").write_text("{")
    assert [one.lock for one in list_profiles(home)] == [LockState.LOCKED]


@pytest.mark.parametrize("name", ["", "a/b", "..", "Ana"])
def test_a_name_that_cannot_be_or_is_taken_is_refused(home: Path, name: str) -> None:
    make_profile("ana", home)
    with pytest.raises(InvalidInput):
        make_profile(name, home)
    with pytest.raises(InvalidInput, match="no colour"):
        make_profile("ben", home, colour="pink")
    assert [one.user for one in list_profiles(home)] == ["ana"]


def test_a_deleted_profile_is_gone_and_others_are_not(open_memos: Open, home: Path) -> None:
    memos = open_memos()
    memos.remember("My dog is called Biscuit.")
    with pytest.raises(ProfileInUse):
        delete_profile("ana", home)
    assert memos.count() == 1
    memos.passphrase.set("a long passphrase")
    memos.lock()
    make_profile("ben", home)
    delete_profile("ana", home)
    assert [one.user for one in list_profiles(home)] == ["ben"] and not (home / "profiles" / "ana").exists()
    with pytest.raises(NotFound):
        delete_profile("ana", home)
    assert open_memos().count() == 0


def test_what_a_kill_left_of_a_deleted_profile_goes_at_the_next_look(open_memos: Open, home: Path) -> None:
    for user in ("ana", "ben"):
        open_memos(user=user).close()
        (home / "profiles" / user / "deleted").touch()
    assert open_memos(user="ben").count() == 0 and not (home / "profiles" / "ben" / "deleted").exists()
    assert [one.user for one in list_profiles(home)] == ["ben"]
    assert not (home / "profiles" / "ana").exists()


def test_who_begins_a_profile_of_that_name_meanwhile_loses_nothing(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_profile("ana", home) and home / "profiles" / "ana"
    begun: list[ProfileLock] = []
    release = ProfileLock.release

    def let_in(held: ProfileLock) -> None:
        release(held)
        if not begun:  # another process has waited for this
            begun.append(ProfileLock(folder, "ana"))
            (folder / "conversations.sqlite").write_bytes(b"new")

    monkeypatch.setattr(ProfileLock, "release", let_in)
    delete_profile("ana", home)
    assert (folder / "conversations.sqlite").read_bytes() == b"new"
    begun[0].release()
    assert [path.name for path in folder.parent.iterdir()] == ["ana"]


def test_the_folder_goes_also_where_it_cannot_be_moved(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make_profile("ana", home)
    monkeypatch.setattr(system, "PLATFORM", "win32")
    delete_profile("ana", home)
    assert list((home / "profiles").iterdir()) == []


def test_what_a_kill_left_of_the_last_step_goes_at_the_next_look(home: Path) -> None:
    make_profile("ana", home)
    (home / "profiles" / ".deleted-1").mkdir()
    assert [one.user for one in list_profiles(home)] == ["ana"]
    assert not (home / "profiles" / ".deleted-1").exists()


def test_a_new_profile_of_the_name_has_a_key_of_its_own(home: Path) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(Kept())
    try:
        make_profile("ana", home)
        folder = home / "profiles" / "ana"
        first = Signer(Secrets(home), folder, "ana").key().public
        assert Signer(Secrets(home), folder, "ana").key().public == first
        delete_profile("ana", home)
        assert Secrets(home).names() == []
        make_profile("ana", home)
        assert Signer(Secrets(home), folder, "ana").key().public != first
    finally:
        keyring.set_keyring(before)


def test_what_cannot_be_deleted_is_told_and_tried_again(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import shutil

    make_profile("ana", home)
    (home / "profiles" / "ana" / "backups").mkdir()
    whole = shutil.rmtree

    def fails(path: Path) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(shutil, "rmtree", fails)
    with pytest.raises(StorageError, match="delete the profile"):
        delete_profile("ana", home)
    monkeypatch.setattr(shutil, "rmtree", whole)
    assert list_profiles(home) == []
