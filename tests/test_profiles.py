"""The profiles of a data folder."""

from __future__ import annotations

from pathlib import Path

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
)
from tests.conftest import Open


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
