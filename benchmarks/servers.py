"""What do the servers for other programs cost beside a call in the same process, and what do they refuse?

usage: python -m benchmarks servers [--rows 2000] [--calls 200] [--clients 50] [--each 10] [--json]

The profile has a scripted model: what is measured is the way to the memory and back, not a model's thinking. Clients are the official
ones: `mcp` (over HTTP, and `memos mcp` as a process of its own) and `openai`. They run in this process too, beside the server, so
their own work is in every figure.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import http.client
import json
import os
import random
import socket
import statistics
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any

import httpx2
import openai
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

from memos_core import MemOS, Note
from tests.support.scripted import ScriptedModel

USER, ABLE, WORDS = "bench", 8_000_000_000, 2000
ROOT = str(Path(__file__).resolve().parents[1])
SPACE = ["personal"]


class Bench:
    """A served profile, and what is asked of it."""

    def __init__(self, home: Path, rows: int) -> None:
        chance = random.Random(1)
        self.words = [
            "".join(chance.choices("abcdefghijklmnopqrstuvwxyz", k=chance.randint(3, 9))) for _ in range(WORDS)
        ]
        self.chance = chance
        self.memos = MemOS.open(home, USER, backend=ScriptedModel(lambda _: "Certainly.", parameters=ABLE))
        self.memos.remember_many([Note(text=self.text()) for _ in range(rows)])
        self.memos.update_settings(programs=True, programs_over_http=True, programs_port=free_port())
        self.memos.programs.serve()
        self.token = self.let_in("bench")

    @property
    def address(self) -> str:
        assert self.memos.programs.address is not None
        return self.memos.programs.address

    def let_in(self, name: str) -> str:
        """Enter a client that may do everything; its token."""
        self.memos.programs.add(name)
        self.memos.programs.set_spaces(name, reads=SPACE, writes=SPACE)
        rights = dict.fromkeys(("read", "save", "chat"), "always")
        self.memos.programs.change(name, on=True, rate=1_000_000, rights=rights)
        return self.memos.programs.new_token(name)

    def text(self) -> str:
        """A statement that nobody has said before."""
        return f"I noted {' '.join(self.chance.choices(self.words, k=10))}."

    def question(self) -> str:
        """A question that some memories have to do with."""
        return f"What did I note of {' and '.join(self.chance.choices(self.words, k=2))}?"

    @contextlib.asynccontextmanager
    async def over_http(self, token: str) -> AsyncIterator[Client]:
        """The official client of the protocol, over HTTP."""
        headers = {"Authorization": f"Bearer {token}"}
        async with httpx2.AsyncClient(headers=headers, timeout=120, trust_env=False) as connection:
            async with Client(streamable_http_client(f"{self.address}/mcp", http_client=connection)) as client:
                yield client

    @contextlib.asynccontextmanager
    async def over_stdio(self) -> AsyncIterator[Client]:
        """The same over standard input and output of `memos mcp`, which reaches this process."""
        arguments = [
            "-P",
            "-m",
            "memos_core.cli",
            "mcp",
            "--client",
            "bench",
            "--home",
            str(self.memos.home),
            "--user",
            USER,
        ]
        async with Client(
            StdioServerParameters(command=sys.executable, args=arguments, env={"PYTHONPATH": ROOT})
        ) as client:
            yield client

    def endpoint(self, token: str) -> openai.AsyncOpenAI:
        """The official client of the endpoint."""
        connection = httpx2.AsyncClient(timeout=120, trust_env=False)
        return openai.AsyncOpenAI(base_url=f"{self.address}/v1", api_key=token, max_retries=0, http_client=connection)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def figures(took: Sequence[float], whole: float) -> dict[str, float]:
    """Milliseconds of the middle and of the slow calls, and how many a second."""
    parts = statistics.quantiles(took, n=100, method="inclusive")
    return {
        "p50 ms": round(statistics.median(took) * 1000, 2),
        "p95 ms": round(parts[94] * 1000, 2),
        "a second": round(len(took) / whole, 1),
    }


async def timed(count: int, call: Callable[[], Awaitable[object]]) -> dict[str, float]:
    took, begun = [], time.perf_counter()
    for _ in range(count):
        one = time.perf_counter()
        await call()
        took.append(time.perf_counter() - one)
    return figures(took, time.perf_counter() - begun)


def asking(bench: Bench, client: Client, tool: str) -> Callable[[], Awaitable[object]]:
    """A call of a tool, which must not be refused."""

    async def call() -> None:
        arguments = {"question": bench.question()} if tool == "recall" else {"text": bench.text()}
        result = await client.call_tool(tool, arguments)
        assert not result.is_error, result.content

    return call


async def one_after_the_other(bench: Bench, calls: int) -> dict[str, Any]:
    """Each way in, with one client and one call at a time."""
    plain = bench.memos

    async def recall() -> None:
        plain.recall(bench.question(), limit=10)

    async def remember() -> None:
        plain.remember(bench.text())

    found: dict[str, Any] = {
        "in this process": {"recall": await timed(calls, recall), "remember": await timed(calls, remember)}
    }
    for name, way in (("MCP over HTTP", lambda: bench.over_http(bench.token)), ("MCP over stdio", bench.over_stdio)):
        async with way() as client:
            await asking(bench, client, "recall")()  # the first call opens what the others use
            found[name] = {tool: await timed(calls, asking(bench, client, tool)) for tool in ("recall", "remember")}
    async with bench.endpoint(bench.token) as endpoint:

        async def chat(**more: Any) -> None:
            said = [{"role": "user", "content": bench.question()}]
            await endpoint.chat.completions.create(model="memos", messages=said, **more)  # type: ignore[call-overload]

        async def embed() -> None:
            await endpoint.embeddings.create(model="memos-embedder", input=bench.text(), encoding_format="float")

        await chat()
        found["OpenAI endpoint"] = {
            "reply with memory": await timed(calls, chat),
            "reply without": await timed(calls, lambda: chat(extra_body={"memory": False})),
            "embedding": await timed(calls, embed),
        }
    base = {tool: found["in this process"][tool]["p50 ms"] for tool in ("recall", "remember")}
    for name in ("MCP over HTTP", "MCP over stdio"):
        for tool, plainly in base.items():
            found[name][tool]["times the call in this process"] = round(found[name][tool]["p50 ms"] / plainly, 1)
    return found


async def all_at_once(bench: Bench, tokens: Sequence[str], each: int) -> dict[str, Any]:
    """So many clients at the same time, each with a connection and a token of its own."""
    came: Counter[str] = Counter()
    took: list[float] = []

    async def recalls(token: str) -> None:
        async with bench.over_http(token) as client:
            for _ in range(each):
                begun = time.perf_counter()
                result = await client.call_tool("recall", {"question": bench.question()})
                took.append(time.perf_counter() - begun)
                came["refused" if result.is_error else "served"] += 1

    begun = time.perf_counter()
    await asyncio.gather(*map(recalls, tokens))
    recalled = figures(took, time.perf_counter() - begun) | dict(came)

    came.clear()
    took.clear()

    async def replies(token: str) -> None:
        async with bench.endpoint(token) as client:
            one = time.perf_counter()
            try:
                said = [{"role": "user", "content": bench.question()}]
                await client.chat.completions.create(model="memos", messages=said)  # type: ignore[call-overload]
                came["served"] += 1
            except openai.APIStatusError as error:
                came[f"refused with {error.status_code}"] += 1
            took.append(time.perf_counter() - one)

    begun = time.perf_counter()
    await asyncio.gather(*map(replies, tokens))
    return {"recall": recalled, "reply": figures(took, time.perf_counter() - begun) | dict(came)}


def refusals(bench: Bench) -> dict[str, Any]:
    """What is to be refused: the status of the answer, and the seconds until it came."""
    port, token = int(bench.address.rpartition(":")[2]), f"Bearer {bench.token}"

    def post(body: bytes = b"{}", **headers: str) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        connection.request("POST", "/mcp", body, {"Content-Type": "application/json", **named})
        status = connection.getresponse().status
        connection.close()
        return status

    def slow() -> int:
        with socket.create_connection(("127.0.0.1", port), timeout=60) as one:
            head = f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: {token}\r\nContent-Length: 100\r\n\r\n{{"
            one.sendall(head.encode())
            return int(one.recv(100).split()[1])

    found = {}
    for name, ask in (
        ("no token", post),
        ("wrong token", lambda: post(Authorization="Bearer memos_wrong")),
        ("Origin of a web page", lambda: post(Authorization=token, Origin="https://example.com")),
        ("another Host (DNS rebinding)", lambda: post(Authorization=token, Host=f"example.com:{port}")),
        ("body of 1,000,001 bytes", lambda: post(b"x" * 1_000_001, Authorization=token)),
        ("body that does not come", slow),
    ):
        begun = time.perf_counter()
        found[name] = {"status": ask(), "seconds": round(time.perf_counter() - begun, 3)}
    return found


def beside_slow_ones(bench: Bench, calls: int) -> dict[str, float]:
    """Recall over HTTP while a hundred connections send nothing."""
    port = int(bench.address.rpartition(":")[2])
    with contextlib.ExitStack() as stack:
        for _ in range(100):
            one = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60))
            one.sendall(
                f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {bench.token}\r\n".encode()
            )

        async def ask() -> dict[str, float]:
            async with bench.over_http(bench.token) as client:
                return await timed(calls, asking(bench, client, "recall"))

        return asyncio.run(ask())


def main(arguments: Sequence[str]) -> int:
    """Run it."""
    parser = argparse.ArgumentParser(prog="servers", description=__doc__)
    parser.add_argument("--rows", type=int, default=2_000)
    parser.add_argument("--calls", type=int, default=200)
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--each", type=int, default=10, help="calls of each client where all come at once")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as place:
        bench = Bench(Path(place), options.rows)
        try:
            tokens = [bench.let_in(f"program-{number}") for number in range(options.clients)]
            found = {
                "rows": options.rows,
                "one after the other": asyncio.run(one_after_the_other(bench, options.calls)),
                f"{options.clients} clients at once": asyncio.run(all_at_once(bench, tokens, options.each)),
                "recall beside 100 connections that send nothing": beside_slow_ones(bench, options.calls),
                "refused": refusals(bench),
                "threads left": threading.active_count(),
                "load": round(os.getloadavg()[0], 1),
            }
        finally:
            bench.memos.close()
    print(json.dumps(found, indent=2) if options.json else _in_lines(found))
    return 0


def _in_lines(found: dict[str, Any], indent: str = "") -> str:
    lines = []
    for name, what in found.items():
        if isinstance(what, dict) and any(isinstance(one, dict) for one in what.values()):
            lines.append(f"{indent}{name}:\n{_in_lines(what, indent + '  ')}")
        elif isinstance(what, dict):
            lines.append(f"{indent}{name}: " + ", ".join(f"{key} {value}" for key, value in what.items()))
        else:
            lines.append(f"{indent}{name}: {what}")
    return "\n".join(lines)
