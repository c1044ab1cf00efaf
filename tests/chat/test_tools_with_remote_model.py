"""Tools with a remote model: calls in its protocol, and what it is given of the memory."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from memos_core import ChatEvent, MemOS
from memos_core.chat.tool_calling import MOST_CALLS
from memos_core.models.addresses import Reach
from memos_core.models.remotes import RemoteModel
from tests.support.remote_server import RemoteServer, Talk, remote_server

SECRET, PLAIN = "I have asthma and take cortisone for it.", "My bicycle has a red bell."


def delta(talk: Talk, **call: object) -> None:
    """Send a piece of a tool call to the client."""
    talk.event({"choices": [{"index": 0, "delta": {"tool_calls": [call]}, "finish_reason": None}]})


def looks_and_says(talk: Talk) -> None:
    """Call the tool in pieces, as servers do; after its result, say "Done."."""
    if talk.request.body["messages"][-1]["role"] == "tool":
        talk.words("Done.")
        talk.end()
        return
    question = talk.request.body["messages"][-1]["content"].rpartition("?")[0].rpartition("\n")[2] + "?"
    arguments = json.dumps({"question": question})
    delta(talk, index=0, id="abc", type="function", function={"name": "look_into_memories", "arguments": ""})
    for at in range(0, len(arguments), 7):
        delta(talk, index=0, function={"arguments": arguments[at : at + 7]})
    talk.end("tool_calls")


@pytest.fixture
def server() -> Iterator[RemoteServer]:
    with remote_server(looks_and_says) as served:
        yield served


@pytest.fixture
def memos(home: Path, server: RemoteServer) -> Iterator[MemOS]:
    """The engine with a remote model in use that may search the memory."""
    with MemOS.open(home, "ana", preload=False, patience=0.0) as opened:
        opened.remotes.add("Work", server.address, "big-7b", context_tokens=8192)
        opened.remotes.use("Work")
        opened.tools.switch("look_into_memories", True)
        opened.tools.decide("look_into_memories", "always")
        opened.remember(SECRET)
        opened.remember(PLAIN)
        yield opened


def called(events: list[ChatEvent]) -> list[str]:
    """The results of the calls that succeeded."""
    assert events[-1].kind == "finished", events[-1].failed
    return [event.called.result for event in events if event.called is not None and event.called.state == "done"]


def test_it_is_told_of_tools_in_the_protocol_and_calls_them(memos: MemOS, server: RemoteServer) -> None:
    events = list(memos.chat("c1", "Which colour has the bell of my bicycle?"))
    assert called(events) == ["1 memory found"]
    assert "".join(event.token or "" for event in events) == "Done."
    first, second = server.chats[-2:]
    assert [tool["function"]["name"] for tool in first.body["tools"]] == ["look_into_memories"]
    assistant, tool = second.body["messages"][-2:]
    assert assistant["tool_calls"][0]["function"]["name"] == "look_into_memories"
    assert tool["tool_call_id"] == assistant["tool_calls"][0]["id"]
    assert PLAIN in tool["content"]
    sent = memos.audit.search(verb="sent")
    assert memos.browse("bicycle")[0].id in sent[0].cubes


def test_what_may_not_leave_this_computer_is_not_found_by_a_tool(
    memos: MemOS, server: RemoteServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(RemoteModel, "reach", property(lambda _: Reach.AWAY))
    events = list(memos.chat("c1", "What do I have and take cortisone for?"))
    assert "asthma" not in "\n".join(request.text for request in server.chats)
    assert (
        called(events) == ["The user has told nothing about that."] or "cortisone for it" not in server.chats[-1].text
    )


def test_a_model_that_calls_although_no_tools_are_offered_any_more_comes_to_an_end(
    memos: MemOS, server: RemoteServer
) -> None:
    def goes_on(talk: Talk) -> None:
        if len(server.chats) > 3 * MOST_CALLS:  # so that the test comes to an end
            talk.words("At last.")
            talk.end()
            return
        arguments = json.dumps({"question": f"What is number {len(server.chats)}?"})
        delta(talk, index=0, id="a", type="function", function={"name": "look_into_memories", "arguments": arguments})
        talk.end("tool_calls")

    server.answer = goes_on
    events = list(memos.chat("c1", "Which colour has the bell of my bicycle?"))
    assert len(server.chats) == MOST_CALLS + 1
    assert "tools" not in server.chats[-1].body
    assert events[-1].kind == "failed" and "without a word" in (events[-1].failed or "")
    assert len(memos.conversations.messages("c1")[-1].calls) == MOST_CALLS
