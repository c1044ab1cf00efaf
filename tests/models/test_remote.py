"""Remote models: streams, thoughts, and everything that can go wrong, against a real server on this computer."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core.errors import MemOSError, ModelBusy, ModelError, RemoteError
from memos_core.models.addresses import Reach, checked_address
from memos_core.models.backend import ChatTurn, Piece
from memos_core.models.remote import RemoteBackend, parameters_in
from memos_core.models.remote_client import Patience, Server
from memos_core.models.remote_probing import context_tokens
from memos_core.models.remote_refusals import ContextOverflow
from memos_core.models.remotes import RemoteModel
from tests.support.remote_server import RemoteServer, Talk, remote_server, say

TURNS = [ChatTurn("system", "Be brief."), ChatTurn("user", "Hello?")]
QUICK = Patience(connect_s=2.0, first_s=0.3, between_s=0.3, question_s=2.0)
KEY = "sk-very-secret-1234"


@pytest.fixture
def server() -> Iterator[RemoteServer]:
    with remote_server() as served:
        yield served


def backend(
    address: str, *, key: str | None = None, patience: Patience | None = None, **fields: object
) -> RemoteBackend:
    remote = RemoteModel.model_validate({"name": "Work", "address": address, "model": "big", **fields})
    return RemoteBackend(remote, Server("Work", address, lambda: key, patience or Patience()), lambda **_: None)


def pieces(model: RemoteBackend, cancel: threading.Event | None = None) -> list[Piece]:
    return list(model.generate(TURNS, max_tokens=50, cancel=cancel or threading.Event()))


def written(found: list[Piece]) -> str:
    return "".join(piece.text for piece in found)


def test_a_reply_streams_and_its_cost_is_told(server: RemoteServer) -> None:
    found = pieces(backend(server.address, key=KEY))
    assert written(found) == "Hello there."
    assert found[-1] == Piece("", done=True, stop_reason="end", prompt_tokens=7, computed_tokens=7, reply_tokens=2)
    asked = server.chats[0]
    assert asked.headers["authorization"] == f"Bearer {KEY}"
    assert asked.body["messages"][1] == {"role": "user", "content": "Hello?"}
    assert asked.body["model"] == "big"


def test_what_was_cut_off_by_its_length_says_so(server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        talk.words("One", " two")
        talk.end("length")

    server.answer = answer
    assert pieces(backend(server.address))[-1].stop_reason == "length"


@pytest.mark.parametrize("field", ["reasoning_content", "reasoning"])
def test_thoughts_of_their_own_field_stay_out_of_the_reply(server: RemoteServer, field: str) -> None:
    def answer(talk: Talk) -> None:
        talk.words("Let me", " see.", field=field)
        talk.words("Yes.")
        talk.end()

    server.answer = answer
    found = pieces(backend(server.address))
    assert written(found) == "Yes."
    assert "".join(piece.thought for piece in found) == "Let me see."


def test_thoughts_between_signs_stay_out_of_the_reply(server: RemoteServer) -> None:
    server.answer = say("<thi", "nk>Hm, a", " greeting.</th", "ink>\n\nGood", " day.")
    found = pieces(backend(server.address))
    assert written(found) == "Good day."
    assert "".join(piece.thought for piece in found) == "Hm, a greeting."


def test_a_stop_ends_it_while_nothing_comes_and_closes_the_connection(server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        talk.words("One")
        talk.stall()

    server.answer = answer
    cancel = threading.Event()
    stream = backend(server.address).generate(TURNS, max_tokens=50, cancel=cancel)
    assert next(stream).text == "One"
    assert server.stalled.wait(10)
    cancel.set()
    assert [piece.stop_reason for piece in stream] == ["cancelled"]
    assert server.left.wait(10), "the server goes on with a reply that nobody wants"


def test_a_stop_before_the_first_word(server: RemoteServer) -> None:
    server.answer = Talk.stall
    cancel = threading.Event()
    ended: list[Piece] = []
    reader = threading.Thread(target=lambda: ended.extend(pieces(backend(server.address), cancel)))
    reader.start()
    assert server.stalled.wait(10)
    cancel.set()
    reader.join(10)
    assert [piece.stop_reason for piece in ended] == ["cancelled"]
    assert server.left.wait(10)


def test_whoever_leaves_the_stream_closes_the_connection(server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        talk.words("One")
        talk.stall()

    server.answer = answer
    stream = backend(server.address).generate(TURNS, max_tokens=50, cancel=threading.Event())
    next(stream)
    stream.close()  # type: ignore[attr-defined]
    assert server.left.wait(10)


def stall_in_the_middle(talk: Talk) -> None:
    talk.words("One")
    talk.stall()


def break_off(talk: Talk) -> None:
    talk.words("One")


def end_without_a_word(talk: Talk) -> None:
    talk.end()


def filtered(talk: Talk) -> None:
    talk.end("content_filter")


def garbage(talk: Talk) -> None:
    talk.raw(b"data: {not json\n\n")


def something_else(talk: Talk) -> None:
    talk.event({"choices": [{"delta": "text"}]})
    talk.end()


def a_list(talk: Talk) -> None:
    talk.event([1, 2])


def a_page(talk: Talk) -> None:
    talk.begin("text/html")
    talk.raw(b"<html>Sign in to the network</html>")


def error_in_the_stream(talk: Talk) -> None:
    talk.words("One")
    talk.event({"error": {"message": "the engine has gone"}})


def status(code: int, told: object = None, **headers: str) -> object:
    return lambda talk: talk.status(code, told, **headers)


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (Talk.stall, "has sent nothing for"),
        (stall_in_the_middle, "has sent nothing for"),
        (break_off, "broke off"),
        (end_without_a_word, "without a word"),
        (filtered, "a filter of its server"),
        (garbage, "that MemOS does not understand"),
        (something_else, "that MemOS does not understand"),
        (a_list, "that MemOS does not understand"),
        (a_page, "that MemOS does not understand"),
        (error_in_the_stream, "the engine has gone"),
        (status(401, {"error": {"message": f"Incorrect API key provided: {KEY}"}}), "refuses the key"),
        (status(403), "refuses the key"),
        (status(404, {"error": {"message": 'model "big" not found, try pulling it first'}}), "try pulling it first"),
        (status(429, {"error": "slow down"}, Retry_After="20"), "Try again in 20 seconds."),
        (status(429, None, Retry_After="600"), "Try again in 10 minutes."),
        (status(429, None, Retry_After="Wed, 21 Oct 2026 07:28:00 GMT"), "Try again later."),
        (status(500, b"<html>oh</html>"), "trouble of its own (error 500)"),
        (status(503, {"error": {"message": "Loading model"}}), "Loading model"),
        (status(400, {"detail": [{"msg": "no"}]}), "does not accept the request"),
        (status(302, None, Location="http://elsewhere.example/"), "sends on to another address"),
        (status(402, {"error": {"message": "Insufficient credits"}}), "Insufficient credits"),
    ],
)  # fmt: skip
def test_what_goes_wrong_is_said_in_a_sentence(server: RemoteServer, answer: object, says: str) -> None:
    server.answer = answer  # type: ignore[assignment]
    with pytest.raises(RemoteError) as caught:
        pieces(backend(server.address, key=KEY, patience=QUICK))
    assert says in str(caught.value)
    assert KEY not in str(caught.value)


def test_the_words_before_a_break_are_given(server: RemoteServer) -> None:
    server.answer = break_off
    stream = backend(server.address).generate(TURNS, max_tokens=50, cancel=threading.Event())
    assert next(stream).text == "One"
    with pytest.raises(RemoteError, match="is kept"):
        next(stream)


def test_a_stream_that_ends_without_a_word_is_asked_why(server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        if talk.request.body["stream"]:
            talk.begin()
        else:
            talk.status(400, {"error": {"message": "This model's maximum context length is 2048 tokens."}})

    server.answer = answer
    with pytest.raises(ContextOverflow):
        pieces(backend(server.address))


def test_nothing_listens_there() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/v1"
    with pytest.raises(RemoteError, match="Nothing answers at"):
        pieces(backend(address))


def test_a_name_that_does_not_exist() -> None:
    with pytest.raises(RemoteError, match=r"Nothing answers at|does not answer"):
        pieces(backend("https://no-such-host.invalid/v1", patience=QUICK))


def test_encryption_where_there_is_none(server: RemoteServer) -> None:
    with pytest.raises(RemoteError, match="http:// instead of https://"):
        pieces(backend(server.address.replace("http:", "https:")))


def test_no_proxy_is_asked_for_this_computer(server: RemoteServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    assert written(pieces(backend(server.address))) == "Hello there."


def test_a_proxy_that_refuses(monkeypatch: pytest.MonkeyPatch) -> None:
    with remote_server() as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{proxy.port}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        with pytest.raises(RemoteError, match="proxy"):
            pieces(backend("https://api.example.com/v1", patience=QUICK))


def test_a_field_that_a_server_does_not_want_is_left_out(server: RemoteServer) -> None:
    def answer(talk: Talk) -> None:
        if "max_tokens" in talk.request.body:
            talk.status(
                400, {"error": {"message": "Unsupported parameter: 'max_tokens' is not supported with this model."}}
            )
        elif "temperature" in talk.request.body:
            talk.status(400, {"error": {"message": "Unsupported value: 'temperature' does not support 0.7."}})
        else:
            say("Fine.")(talk)

    server.answer = answer
    assert written(pieces(backend(server.address))) == "Fine."
    assert "max_completion_tokens" in server.chats[-1].body


@pytest.mark.parametrize(
    ("told", "limit"),
    [
        ({"error": {"message": "This model's maximum context length is 2048 tokens. However, you requested 3000 tokens",
                    "code": "context_length_exceeded"}}, 2048),
        ({"error": {"code": 400, "message": "the request exceeds the available context size, try increasing it",
                    "type": "exceed_context_size_error", "n_prompt_tokens": 5000, "n_ctx": 4096}}, 4096),
        ({"error": "Trying to keep the first 5000 tokens when context the overflows"}, 6144),
    ],
)  # fmt: skip
def test_a_prompt_that_is_too_long_teaches_how_much_fits(server: RemoteServer, told: object, limit: int) -> None:
    server.answer = status(400, told)  # type: ignore[assignment]
    model = backend(server.address)
    with pytest.raises(ContextOverflow, match=f"no more than {limit:,} tokens"):
        pieces(model)
    assert model.info.context_tokens == limit


def test_a_form_that_is_not_filled_in_is_refused(server: RemoteServer) -> None:
    schema = {"type": "array", "maxItems": 2, "items": {"type": "string", "maxLength": 5}}

    def ask(model: RemoteBackend, cancel: threading.Event | None = None) -> object:
        return model.generate_json(TURNS, schema=schema, max_tokens=50, cancel=cancel or threading.Event())

    server.answer = say('["one",', ' "two"]')
    assert ask(backend(server.address)) == ["one", "two"]
    assert server.chats[0].body["response_format"]["json_schema"]["schema"] == schema
    list(backend(server.address).generate(TURNS, max_tokens=50, cancel=threading.Event(), schema=schema))
    assert server.chats[-1].body["response_format"] == server.chats[0].body["response_format"]
    for bad in ('["one", 2]', '["longer than five"]', '{"a": 1}', "no form", '["a", "b", "c"]'):
        server.answer = say(bad)
        with pytest.raises(ModelError, match="did not fill in the form"):
            ask(backend(server.address))
    server.answer = Talk.stall
    cancel = threading.Event()
    cancel.set()
    with pytest.raises(ModelBusy):
        ask(backend(server.address), cancel)


def test_a_key_that_is_under_a_passphrase_is_asked_for() -> None:
    def locked() -> str | None:
        raise MemOSError("Give the passphrase.")

    model = backend("http://127.0.0.1:9/v1")
    model = RemoteBackend(model.remote, Server("Work", "http://127.0.0.1:9/v1", locked), lambda **_: None)
    with pytest.raises(MemOSError, match="Give the passphrase"):
        pieces(model)


@pytest.mark.parametrize(
    ("pages", "tokens"),
    [
        ({"/api/ps": {"models": [{"name": "big", "context_length": 16384}]}}, 16384),
        ({"/api/ps": {"models": []}, "/api/show": {"parameters": "stop x\nnum_ctx 8192", "model_info": {}}}, 8192),
        ({"/api/ps": {"models": []}, "/api/show": {"model_info": {"qwen2.context_length": 32768}}}, 4096),
        ({"/api/v0/models/big": {"loaded_context_length": 4100, "max_context_length": 32768}}, 4100),
        ({"/props": {"default_generation_settings": {"n_ctx": 2048}}}, 2048),
        ({"/v1/models": {"data": [{"id": "big", "max_model_len": 1234}]}}, 1234),
        ({"/v1/models": {"data": [{"id": "other", "max_model_len": 1234}]}}, 0),
        ({"/v1/models": [], "/props": [], "/api/ps": "x"}, 0),
    ],
)  # fmt: skip
def test_the_size_of_a_context_is_asked_for(server: RemoteServer, pages: dict[str, object], tokens: int) -> None:
    server.pages = pages
    assert context_tokens(Server("Work", server.address), "big") == tokens


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("127.0.0.1:11434", "http://127.0.0.1:11434/v1"),
        ("localhost:1234/v1/", "http://localhost:1234/v1"),
        ("api.example.com", "https://api.example.com/v1"),
        ("https://openrouter.ai/api/v1/chat/completions", "https://openrouter.ai/api/v1"),
        ("http://192.168.1.20:8000", "http://192.168.1.20:8000/v1"),
        ("http://[::1]:8080", "http://[::1]:8080/v1"),
        ("http://workstation:8000", "http://workstation:8000/v1"),
    ],
)
def test_addresses_as_people_give_them(given: str, kept: str) -> None:
    assert checked_address(given) == kept


@pytest.mark.parametrize(
    "bad", ["http://api.example.com/v1", "ftp://x", "https://", "https://me:pw@host/v1", "http://a:b"]
)
def test_addresses_that_cannot_be_used(bad: str) -> None:
    with pytest.raises(MemOSError):
        checked_address(bad)


def test_unencrypted_where_the_person_insists() -> None:
    assert checked_address("http://api.example.com", unencrypted=True) == "http://api.example.com/v1"


def test_how_far_it_travels() -> None:
    here = RemoteModel(name="a", address="http://127.0.0.1:11434/v1", model="qwen2.5:7b")
    assert here.reach is Reach.HERE
    assert here.model_copy(update={"model": "gpt-oss:120b-cloud"}).reach is Reach.AWAY
    assert here.model_copy(update={"address": "http://192.168.1.2/v1"}).reach is Reach.AWAY


def test_sizes_in_names() -> None:
    assert [parameters_in(name) for name in ("qwen2.5:7b", "Llama-3.2-1.5B-Instruct", "smollm:135m", "gpt-4o", "big")] == [
        7_000_000_000, 1_500_000_000, 135_000_000, 0, 0,
    ]  # fmt: skip


def test_nothing_of_a_key_is_in_a_representation(server: RemoteServer) -> None:
    model = backend(server.address, key=KEY)
    assert KEY not in repr(model.__dict__) + repr(replace(model._server)) + repr(model.remote)
    assert Path(model.info.path).name == "remote:Work"
