"""Programs that come over HTTP: the official client of the protocol, and those that should not get in."""

from __future__ import annotations

import asyncio
import http.client
import json
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager

import httpx2
import pytest
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from memos_core import MemOS, StorageError
from memos_core.programs import server, slow_connections
from memos_core.programs.link import NobodyServes, ServingAt

Open = Callable[..., MemOS]
DOG = "My dog is called Biscuit."


def free_port() -> int:
    """A port that nothing listens on."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@pytest.fixture
def served(open_memos: Open) -> Iterator[MemOS]:
    """A profile that is served over HTTP."""
    memos = open_memos()
    memos.update_settings(programs=True, programs_over_http=True, programs_port=free_port())
    memos.remember(DOG)
    memos.programs.serve()
    yield memos
    memos.close()


def token_of(memos: MemOS, name: str, *rights: str) -> str:
    """Enter a client that may do this in the personal space; its token."""
    memos.programs.add(name)
    memos.programs.set_spaces(name, reads=["personal"], writes=["personal"])
    memos.programs.change(name, on=True, rate=6_000, rights=dict.fromkeys(rights or ("read",), "always"))
    return memos.programs.new_token(name)


@asynccontextmanager
async def program(memos: MemOS, token: str, mode: str = "auto") -> AsyncIterator[Client]:
    """The official client, over HTTP."""
    headers = {"Authorization": f"Bearer {token}"}
    async with httpx2.AsyncClient(headers=headers, timeout=60, trust_env=False) as connection:
        transport = streamable_http_client(f"{memos.programs.address}/mcp", http_client=connection)
        async with Client(transport, mode=mode) as client:
            yield client


def post(
    memos: MemOS, path: str = "/mcp", body: bytes = b"{}", method: str = "POST", **headers: str
) -> tuple[int, str]:
    """A request as it stands; the status and the text of the answer."""
    assert memos.programs.address is not None
    connection = http.client.HTTPConnection(memos.programs.address.removeprefix("http://"), timeout=30)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, body, {"Content-Type": "application/json", **named})
    answer = connection.getresponse()
    text = answer.read().decode()
    connection.close()
    return answer.status, text


@pytest.mark.parametrize("mode", ["auto", "legacy"])
def test_the_official_client_uses_tools_resources_and_prompts(served: MemOS, mode: str) -> None:
    token = token_of(served, "editor", "read", "save")

    async def story() -> None:
        async with program(served, token, mode) as client:
            found = await client.call_tool("recall", {"question": "What is my dog called?"})
            assert found.structured_content["memories"][0]["text"] == DOG
            saved = await client.call_tool("remember", {"text": "The person likes tea."})
            assert served.get(saved.structured_content["saved"]["id"]).origin == "client:editor"
            wrong = await client.call_tool("remember", {"text": ""})
            assert wrong.is_error and "cannot be called like this: text" in wrong.content[0].text
            asks = await client.call_tool("reminders", {})
            assert asks.is_error and "memos clients allow editor remind" in asks.content[0].text
            resources = {str(one.uri) for one in (await client.list_resources()).resources}
            assert resources == {"memos://about-me", "memos://spaces"}
            about = json.loads((await client.read_resource("memos://about-me")).contents[0].text)
            assert DOG in about["about"][0]["statements"]
            with pytest.raises(Exception, match="no such resource"):
                await client.read_resource("memos://elsewhere")
            assert {one.name for one in (await client.list_prompts()).prompts} == {"with_memory", "keep", "prepare"}
            prompt = await client.get_prompt("with_memory", {"question": "Who is Biscuit?"})
            assert prompt.messages[0].content.text.endswith("Who is Biscuit?")
            with pytest.raises(Exception, match="no such prompt"):
                await client.get_prompt("nothing", {})

    asyncio.run(story())


def test_each_client_is_who_its_token_says(served: MemOS) -> None:
    tokens = {name: token_of(served, name) for name in ("one", "two")}
    served.programs.set_spaces("two", reads=[], writes=[])

    async def ask(name: str) -> bool:
        async with program(served, tokens[name]) as client:
            return bool((await client.call_tool("list_memories", {})).is_error)

    assert asyncio.run(ask("one")) is False
    assert asyncio.run(ask("two")) is True
    served.programs.new_token("one")
    assert post(served, Authorization=f"Bearer {tokens['one']}")[0] == 401
    served.programs.remove("two")
    assert post(served, Authorization=f"Bearer {tokens['two']}")[0] == 401


def test_who_has_no_token_or_comes_from_a_web_page_gets_nothing(served: MemOS) -> None:
    token = f"Bearer {token_of(served, 'editor')}"
    port = served.settings.programs_port
    assert post(served)[0] == 401
    assert post(served, Authorization="Bearer memos_wrong")[0] == 401
    assert post(served, Authorization=token.replace("Bearer", "Basic"))[0] == 401
    for origin in ("https://example.com", "http://127.0.0.1:1", "null", "http://localhost.example.com", ""):
        assert post(served, Authorization=token, Origin=origin)[0] == 403, origin
    for host in ("example.com", f"example.com:{port}", "127.0.0.1:1", "127.0.0.1", ""):  # DNS rebinding
        assert post(served, Authorization=token, Host=host)[0] == 421, host
    assert post(served, Authorization=token, Origin=f"http://localhost:{port}")[0] not in (401, 403, 421)
    for path in ("/", "/private/call", "/private/give-way", "/docs", "/mcp/../private/call"):
        assert post(served, path, Authorization=token)[0] == 404, path
    assert not served.programs.recent()


def test_huge_and_slow_bodies_are_refused(served: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    token = f"Bearer {token_of(served, 'editor')}"
    assert post(served, body=b"x" * 1_000_001, Authorization=token)[0] == 413
    assert post(served, body=b"{}", Authorization=token, Content_Length="99999999")[0] == 413
    monkeypatch.setattr(server, "BODY_SECONDS", 0.2)
    port = served.settings.programs_port
    for coding in ("Content-Length: 100\r\n\r\n{", "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"):
        with socket.create_connection(("127.0.0.1", port), timeout=30) as slow:
            head = f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: {token}\r\n{coding}"
            slow.sendall(head.encode())
            assert slow.recv(100).startswith(b"HTTP/1.1 408")
    with socket.create_connection(("127.0.0.1", port), timeout=30) as endless:
        head = f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: {token}\r\nTransfer-Encoding: chunked\r\n\r\n"
        endless.sendall(head.encode())
        with pytest.raises(OSError):
            while True:
                endless.sendall(b"10000\r\n" + b"x" * 65_536 + b"\r\n")
    monkeypatch.undo()
    accepted = "application/json, text/event-stream"
    assert post(served, Authorization=token, Accept=accepted)[0] == 400  # it goes on, and {} is no message


@pytest.mark.parametrize("sent", [b"", b"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1"])
def test_a_connection_on_which_no_request_comes_is_closed(
    served: MemOS, monkeypatch: pytest.MonkeyPatch, sent: bytes
) -> None:
    monkeypatch.setattr(slow_connections, "HEAD_SECONDS", 0.2)
    with socket.create_connection(("127.0.0.1", served.settings.programs_port), timeout=30) as silent:
        silent.sendall(sent)
        assert silent.recv(100) == b""


def test_fifty_clients_at_once_are_served(served: MemOS) -> None:
    tokens = [token_of(served, f"program-{number}") for number in range(50)]

    async def one(token: str) -> str:
        async with program(served, token) as client:
            found = await client.call_tool("recall", {"question": "What is my dog called?"})
            return str(found.structured_content["memories"][0]["text"])

    async def all_of_them() -> list[str]:
        return await asyncio.gather(*(one(token) for token in tokens))

    assert asyncio.run(all_of_them()) == [DOG] * 50
    assert {call.client for call in served.programs.recent()} == {f"program-{number}" for number in range(50)}


def test_it_is_there_only_as_long_as_the_person_wants_it(served: MemOS) -> None:
    port = served.settings.programs_port
    folder = served.home / "profiles" / "ana"
    there = ServingAt.found(folder)
    assert there is not None and (folder / "serving.json").stat().st_mode & 0o077 == 0
    served.update_settings(programs_over_http=False)
    assert served.programs.address is None
    with pytest.raises(OSError), socket.create_connection(("127.0.0.1", port), timeout=30):
        pass
    there = ServingAt.found(folder)
    assert there is not None and not there.yields and not there.give_way()
    with pytest.raises(NobodyServes):
        there.model_copy(update={"key": "x" * 40}).call("editor", "recall", {"question": "dog"})
    served.update_settings(programs=False)
    assert ServingAt.found(folder) is None
    with pytest.raises(NobodyServes):
        there.call("editor", "recall", {"question": "dog"})


def test_a_port_that_is_taken_is_said_and_the_rest_works(open_memos: Open) -> None:
    memos = open_memos()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        memos.update_settings(programs=True, programs_over_http=True, programs_port=taken.getsockname()[1])
        with pytest.raises(StorageError, match="another program uses the port"):
            memos.programs.serve()
        assert memos.programs.address is None
        assert ServingAt.found(memos.home / "profiles" / "ana") is not None
    memos.update_settings(programs_port=free_port())
    assert memos.programs.address is not None
