"""`memos store`: a space is published, followed, looked at, taken, withdrawn and left in the terminal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest

from tests.cli.conftest import Run
from tests.test_secrets import Kept


@pytest.fixture(autouse=True)
def with_keyring() -> Iterator[Kept]:
    before, kept = keyring.get_keyring(), Kept()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


def test_a_space_is_shared_from_beginning_to_end(memos: Run, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    ann, ben = ("--user", "ann"), ("--user", "ben")
    assert "No space is shared yet" in memos("store", "list", *ann)
    memos("spaces", "create", "recipes", *ann)
    first = json.loads(memos("remember", "The dough needs two eggs.", "--space", "recipes", "--json", *ann))["id"]
    sick = json.loads(memos("remember", "I have diabetes and take insulin.", "--space", "recipes", "--json", *ann))[
        "id"
    ]
    published = memos("store", "publish", "recipes", str(folder), "--name", "Ann", *ann)
    assert "publishes 1" in published and f"held back, for it is sensitive: {sick[:8]}" in published

    looked = memos("store", "look", str(folder), *ben)
    assert "Recipes of Ann: 1 memory" in looked and "key " in looked
    (publisher,) = json.loads(memos("store", "look", str(folder), "--json", *ben))
    followed = memos("store", "subscribe", str(folder), "--publisher", publisher["id"][:6], *ben)
    assert "recipes: 1 new" in followed and publisher["fingerprint"] in followed
    (shared,) = json.loads(memos("store", "list", "--json", *ben))
    id_ = shared["id"][:8]
    (offer,) = json.loads(memos("store", "pull", id_, "--json", *ben))["new"]
    assert (offer["kind"], offer["text"], offer["can_be_undone"]) == ("new", "The dough needs two eggs.", True)
    assert f"{offer['id'][:8]}  new: The dough needs two eggs." in memos("store", "pull", id_, *ben)
    assert "Took 1. Take it back with: memos undo" in memos("store", "apply", id_, offer["id"][:8], *ben)
    assert "recipes: in step" in memos("store", "list", *ben)

    memos("forget", first, "--yes", *ann)
    (offer,) = json.loads(memos("store", "pull", id_, "--json", *ben))["new"]
    assert (offer["kind"], offer["can_be_undone"]) == ("withdrawn", False)
    assert "Took 0." in memos("store", "apply", id_, *ben)
    assert "removed for good" in memos("store", "forget", id_, "--yes", *ben)
    assert json.loads(memos("list", "--space", "recipes", "--json", *ben)) == []

    memos("remember", "The oven is slow.", "--space", "recipes", *ann)
    memos("store", "list", *ann)
    assert "Dismissed 1." in memos("store", "dismiss", id_, *ben)
    assert "in step" in memos("store", "list", *ben)
    assert f"Left {folder}." in memos("store", "leave", id_, *ben)
    (mine,) = json.loads(memos("store", "list", "--json", *ann))
    memos("store", "leave", mine["id"][:8], *ann)
    assert list(folder.iterdir()) == []


def test_two_computers_are_paired_by_a_code(memos: Run, tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    codes = []
    for user in ("ann", "ben"):
        memos("spaces", "create", "recipes", "--user", user)
        memos("store", "publish", "recipes", str(folder), "--user", user)
    for user in ("ann", "ben"):
        shared = json.loads(memos("store", "subscribe", str(folder), "--json", "--user", user))
        (other,) = shared["publishers"]
        given = (shared["id"][:8], other["id"][:8])
        codes.append(json.loads(memos("store", "pair", *given, "--json", "--user", user))["code"])
        assert "not the same" in memos("store", "pair", *given, "--code", "1234", "--user", user, code=1)
        assert "your own computer" in memos("store", "pair", *given, "--code", codes[0], "--user", user)
    assert codes[0] == codes[1]


def test_what_goes_wrong_is_said(memos: Run, tmp_path: Path, with_keyring: Kept) -> None:
    assert "There is no folder" in memos("store", "publish", "personal", str(tmp_path / "nowhere"), code=1)
    assert "There is no shared space" in memos("store", "pull", "abcd", code=1)
    folder = tmp_path / "shared"
    folder.mkdir()
    assert "Nobody else publishes" in memos("store", "subscribe", str(folder), code=1)
    assert "Nobody else publishes" in memos("store", "look", str(folder))
    with_keyring.error = RuntimeError("locked")
    assert "Nothing can be published without a key" in memos("store", "publish", "personal", str(folder), code=1)
