"""A remote model that a real llama_cpp.server runs: the starter model, or the one that MEMOS_TEST_MODEL names."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import MemOS
from tests.support.llama_server import llama_server

KEY = "sk-of-this-test"

pytestmark = [pytest.mark.model, pytest.mark.thorough]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The server, running."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with llama_server(tmp_path_factory.mktemp("server"), port, "--model_alias", "big", key=KEY) as found:
        yield found


@pytest.fixture
def memos(home: Path, address: str) -> Iterator[MemOS]:
    with MemOS.open(home, "ana", preload=False, patience=0.0) as opened:
        opened.secrets.use_session()
        opened.update_settings(max_reply_tokens=48)
        opened.remotes.add("Work", address, "big", key=KEY, context_tokens=1024)
        opened.remotes.use("Work")
        yield opened


def test_a_chat_of_three_messages(memos: MemOS) -> None:
    told = memos.remotes.test("Work")
    assert told.works, told.problem
    memos.remember("My dog is called Biscuit.", pinned=True)
    for text in ("Hello!", "What is my dog called?", "Thank you."):
        events = list(memos.chat("c1", text))
        assert events[-1].kind == "finished", events[-1].failed
        assert "".join(event.token for event in events if event.token).strip()
        timing = events[-1].finished
        assert timing is not None
        assert timing.remote == "remote:Work"
        assert timing.prompt_tokens > 0


def test_a_stop_in_the_middle(memos: MemOS) -> None:
    memos.update_settings(max_reply_tokens=340)
    events = []
    for event in memos.chat("c1", "Tell me a very long story about the sea and a ship."):
        events.append(event)
        if event.kind == "token":
            memos.stop("c1")
    assert events[-1].finished is not None
    assert events[-1].finished.stop_reason == "cancelled"
    # The server is free again for the next one.
    events = list(memos.chat("c1", "Hello!"))
    assert events[-1].kind == "finished", events[-1].failed


def test_a_key_that_it_refuses(memos: MemOS, address: str) -> None:
    memos.remotes.add("Work", address, "big", key="sk-wrong")
    events = list(memos.chat("c1", "Hello!"))
    assert events[-1].kind == "failed"
    assert "refuses the key" in str(events[-1].failed)
    assert "sk-wrong" not in str(events[-1].failed)


def test_more_than_it_can_read(memos: MemOS, address: str) -> None:
    memos.remotes.add("Work", address, "big", key=KEY, context_tokens=8192)
    events = list(memos.chat("c1", "word " * 2500))
    assert events[-1].kind == "failed"
    assert "no more than 1,024 tokens" in str(events[-1].failed)
    events = list(memos.regenerate("c1"))
    assert events[-1].kind == "finished", events[-1].failed
    assert events[-1].finished is not None
    assert events[-1].finished.shortened


def test_two_at_once(memos: MemOS) -> None:
    ended: list[str] = []

    def talk(name: str) -> None:
        ended.append(list(memos.chat(name, "Hello!"))[-1].kind)

    threads = [threading.Thread(target=talk, args=(name,)) for name in ("a", "b")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(200)
    assert len(ended) == 2
