"""`memos models` for remote models, and `memos secrets`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import fail

from tests.cli.conftest import Run
from tests.support.remote_server import RemoteServer, remote_server

KEY = "sk-very-secret-1234"


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def server() -> Iterator[RemoteServer]:
    with remote_server() as served:
        yield served


def test_a_remote_model_from_adding_to_removing(memos: Run, server: RemoteServer) -> None:
    assert "There are no remote models" in memos("models", "remotes")
    printed = memos("models", "add-remote", "Work", server.address, "big", "--use")
    assert "another program on this computer" in printed
    listed = json.loads(memos("models", "remotes", "--json"))
    assert [(one["name"], one["in_use"]) for one in listed] == [("Work", True)]
    assert "Work answers" in memos("models", "test-remote", "Work")
    assert "in use" in memos("models", "remove-remote", "Work", code=1)
    assert "no remote model" in memos("models", "test-remote", "Play", code=1)


def test_using_one_is_told_as_json_too(memos: Run, server: RemoteServer) -> None:
    memos("models", "add-remote", "work", server.address, "big")
    assert json.loads(memos("models", "use", "remote:work", "--json")) == {"name": "work", "model": "big"}


def test_what_a_test_finds(memos: Run, server: RemoteServer) -> None:
    server.answer = lambda talk: talk.status(401)
    memos("models", "add-remote", "Work", server.address, "big")
    assert "wants a key" in memos("models", "test-remote", "Work", code=1)
    assert "Removed Work" in memos("models", "remove-remote", "Work")


def test_an_address_that_would_send_all_unencrypted(memos: Run) -> None:
    assert "unencrypted" in memos("models", "add-remote", "Work", "http://api.example.com", "big", code=1)
    assert "leaves this computer" in memos(
        "models", "add-remote", "Work", "http://api.example.com", "big", "--unencrypted"
    )


def test_secrets_are_never_printed(memos: Run, home: Path) -> None:
    assert "no keyring" in memos("secrets", "set", "huggingface", stdin=f"{KEY}\n", code=1)
    printed = memos("secrets", "set", "huggingface", "--file", stdin=f"{KEY}\na passphrase\n")
    assert "Kept huggingface" in printed
    assert json.loads(memos("secrets", "list", "--json")) == {"place": "file", "names": ["huggingface"]}
    printed += memos("secrets", "list")
    assert "under your passphrase" in printed
    assert KEY not in printed
    assert "not the passphrase" in memos("secrets", "remove", "huggingface", stdin="another\n", code=1)
    assert "Removed huggingface" in memos("secrets", "remove", "huggingface", stdin="a passphrase\n")
    assert KEY.encode() not in b"".join(file.read_bytes() for file in home.rglob("*") if file.is_file())


def test_a_key_of_a_remote_model(memos: Run, server: RemoteServer) -> None:
    memos("secrets", "set", "x", "--file", stdin="1\na passphrase\n")
    memos("models", "add-remote", "Work", server.address, "big", "--key", stdin=f"{KEY}\na passphrase\n")
    assert "Work answers" in memos("models", "test-remote", "Work", stdin="a passphrase\n")
    assert server.chats[-1].headers["authorization"] == f"Bearer {KEY}"
    assert "remote:Work" in memos("secrets", "list")
    memos("models", "remove-remote", "Work", stdin="a passphrase\n")
    assert "remote:Work" not in memos("secrets", "list")


def test_spaces_and_memories_can_be_kept_from_remote_models(memos: Run) -> None:
    memos("spaces", "create", "diary", "--readers", "no-remote")
    assert "no remote model" in memos("spaces", "list")
    id = json.loads(memos("remember", "My dog is called Biscuit.", "--json"))["id"]
    assert json.loads(memos("restrict", id, "--readers", "*,no-remote", "--json"))["readers"] == ["*", "no-remote"]
