"""`memos profiles`, `memos lock` and `memos unlock`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from tests.cli.conftest import Run

PASSPHRASE = "correct horse battery"


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


def test_profiles_are_made_listed_coloured_and_deleted(memos: Run, home: Path) -> None:
    assert json.loads(memos("profiles", "make", "ana", "--colour", "red", "--json")) == {"made": "ana", "colour": "red"}
    assert "already" in memos("profiles", "make", "ana", code=1)
    assert "Made the profile ben" in memos("profiles", "make", "ben")
    memos("profiles", "colour", "ben", "wine")
    listed = json.loads(memos("profiles", "list", "--json"))
    assert [(one["name"], one["colour"], one["lock"], one["in_use"]) for one in listed] == [
        ("ana", "red", "none", False),
        ("ben", "wine", "none", False),
    ]
    assert "ben" in memos("profiles", "list")
    assert "Say --yes" in memos("profiles", "delete", "ben", code=1)
    assert json.loads(memos("profiles", "delete", "ben", "--yes", "--json")) == {"deleted": "ben"}
    assert "no profile" in memos("profiles", "delete", "ben", "--yes", code=1)
    assert [one["name"] for one in json.loads(memos("profiles", "list", "--json"))] == ["ana"]


def test_locked_in_one_command_and_unlocked_in_the_next(memos: Run, home: Path) -> None:
    memos("remember", "My dog is called Zanzibar.")
    assert "Set one first" in memos("lock", code=1)
    assert "has no passphrase" in memos("unlock", code=1)
    assert "Nobody can recover this passphrase" in memos("lock", "--set", stdin=f"{PASSPHRASE}\n")
    assert "memos lock --change" in memos("lock", "--set", stdin=f"{PASSPHRASE}\n", code=1)
    assert "Say one of" in memos("lock", "--set", "--off", code=1)
    assert json.loads(memos("lock", "--json")) == {"profile": "default", "lock": "locked", "keyring": False}
    assert "is locked" in memos("lock"), "once more is no error"
    assert "is locked. Unlock it with its passphrase" in memos("list", code=1)
    assert "is locked. Unlock it" in memos("lock", "--off", stdin=f"{PASSPHRASE}\n", code=1)
    assert "not the passphrase" in memos("unlock", stdin="wrong horse battery\n", code=1)
    (home / "profiles" / "default" / "lock-tries.json").unlink()
    opened = json.loads(memos("unlock", "--json", stdin=f"{PASSPHRASE}\n"))
    assert opened == {"profile": "default", "lock": "open", "damaged": []}
    assert "Zanzibar" in memos("list")
    assert "is open" in memos("lock", "--change", stdin=f"{PASSPHRASE}\nanother long one\n")
    assert "no keyring" in memos("lock", "--keyring", stdin="another long one\n", code=1)
    assert "has no passphrase" in memos("lock", "--off", stdin="another long one\n")
    assert "Zanzibar" in memos("list")


def test_the_doctor_says_that_it_is_locked(memos: Run, home: Path) -> None:
    memos("remember", "My dog is called Zanzibar.")
    memos("lock", "--set", stdin=f"{PASSPHRASE}\n")
    memos("lock")
    assert "is locked" in memos("doctor", code=0)
