"""Remote models that think: their thoughts have room of their own, can be switched off, and are never all that comes."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from memos_core.errors import RemoteError
from memos_core.models.backend import ChatTurn, Piece
from memos_core.models.remote import NO_THOUGHTS, THOUGHT_TOKENS, RemoteBackend
from memos_core.models.remote_client import Server
from memos_core.models.remote_probing import thinks
from memos_core.models.remotes import RemoteModel
from tests.support.remote_server import RemoteServer, Talk, remote_server

TURNS = [ChatTurn("user", "Hello?")]
LONGEST = 50


@pytest.fixture
def server() -> Iterator[RemoteServer]:
    with remote_server() as served:
        yield served


class Asking:
    """A model, and what came to light of it."""

    def __init__(self, server: RemoteServer, **fields: object) -> None:
        self.learnt: dict[str, int | bool] = {}
        remote = RemoteModel.model_validate(
            {"name": "Work", "address": server.address, "model": "big", "context_tokens": 32_768, **fields}
        )
        self.model = RemoteBackend(remote, Server("Work", server.address), self._learn)

    def _learn(self, **what: int | bool) -> None:
        self.learnt |= what

    def reply(self, *, thinking: bool = True) -> tuple[str, list[Piece]]:
        pieces = list(self.model.generate(TURNS, max_tokens=LONGEST, cancel=threading.Event(), thinking=thinking))
        return "".join(piece.text for piece in pieces), pieces


def thinks_long(talk: Talk) -> None:
    """Comes to its reply only where it has more room than for that alone."""
    talk.words("Let me", " see.", field="reasoning")
    if talk.request.body["max_tokens"] > LONGEST:
        talk.words("Yes.")
        talk.end()
    else:
        talk.end("length")


def test_what_only_thought_is_asked_once_more_and_has_room_from_then_on(server: RemoteServer) -> None:
    server.answer = thinks_long
    asking = Asking(server)
    assert not asking.model.info.thinking
    words, pieces = asking.reply()
    assert words == "Yes." and pieces[-1].stop_reason == "end"
    assert "".join(piece.thought for piece in pieces) == "Let me see.\n\nLet me see."
    assert [chat.body["max_tokens"] for chat in server.chats] == [LONGEST, LONGEST + THOUGHT_TOKENS]
    assert asking.learnt == {"thinks": True} and asking.model.info.thinking
    assert asking.reply()[0] == "Yes." and len(server.chats) == 3


def test_where_it_had_room_it_is_asked_without_thoughts(server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        if talk.request.body.get("reasoning_effort") == "none":
            talk.words("No.")
            talk.end()
        else:
            talk.words("Hm", field="reasoning_content")
            talk.end("length")

    server.answer = answer
    assert Asking(server, thinks=True).reply()[0] == "No."
    assert [chat.body.get("chat_template_kwargs") for chat in server.chats] == [
        None,
        NO_THOUGHTS["chat_template_kwargs"],
    ]


def test_one_that_only_ever_thinks_is_said_in_words(server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        talk.words("Hm", field="reasoning")
        talk.end("length")

    server.answer = answer
    with pytest.raises(RemoteError, match="has only thought"):
        Asking(server).reply()
    assert len(server.chats) == 2


def test_thinking_is_switched_off_only_where_it_is_known_and_as_far_as_the_server_lets(server: RemoteServer) -> None:
    assert Asking(server).reply(thinking=False)[0] == "Hello there."
    assert "reasoning_effort" not in server.chats[-1].body

    def answer(talk: Talk) -> None:
        body = talk.request.body
        if "chat_template_kwargs" in body:
            talk.status(400, {"error": {"message": "Unrecognized request argument supplied: chat_template_kwargs"}})
        elif body.get("reasoning_effort") == "none":
            talk.status(400, {"error": {"message": "'reasoning_effort' does not support 'none' with this model."}})
        else:
            talk.words(str(body.get("reasoning_effort")))
            talk.end()

    server.answer = answer
    assert Asking(server, thinks=True).reply(thinking=False)[0] == "low"
    assert server.chats[-1].body["max_tokens"] == LONGEST
    assert Asking(server, thinks=True).reply()[0] == "None"


def test_thoughts_have_no_more_room_than_the_context_leaves(server: RemoteServer) -> None:
    Asking(server, thinks=True, context_tokens=600).reply()
    assert server.chats[-1].body["max_tokens"] == LONGEST + 150


@pytest.mark.parametrize(
    ("pages", "found"),
    [
        ({"/api/show": {"capabilities": ["completion", "thinking"]}}, True),
        ({"/api/show": {"capabilities": ["completion"]}}, False),
        ({"/v1/models": {"data": [{"id": "big", "supported_parameters": ["reasoning", "tools"]}]}}, True),
        ({"/v1/models": {"data": [{"id": "big"}]}}, False),
    ],
)
def test_a_server_that_says_whether_it_thinks_is_believed(
    server: RemoteServer, pages: dict[str, object], found: bool
) -> None:
    server.pages = pages
    assert thinks(Server("Work", server.address), "big") is found
