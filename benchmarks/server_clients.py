"""The client side of the benchmark `servers`, in a process of its own: `benchmarks.servers` starts it, gives it an `Order` on standard
input, and reads the figures from its standard output. All clients are the official ones: `mcp` and `openai`."""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import json
import random
import socket
import statistics
import sys
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
import openai
from mcp import Client, StdioServerParameters
from mcp.client.streamable_http import streamable_http_client

ROOT = str(Path(__file__).resolve().parents[1])
CLIENT, USER = "bench", "bench"
COLOURS = ("red", "blue", "green", "white", "black", "old", "new", "small", "large", "round")
THINGS = (
    "box",
    "book",
    "chair",
    "lamp",
    "table",
    "coat",
    "bag",
    "cup",
    "basket",
    "clock",
    "bicycle",
    "ladder",
    "drum",
    "tent",
    "map",
)
PLACES = ("kitchen", "garden", "cellar", "attic", "garage", "hall", "office", "bedroom", "shed", "car")
SILENT = 100


class Words:
    """Makes statements and questions about things in a house, the same in each run."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)
        self._numbers = itertools.count(seed * 100_000)

    def _thing(self) -> str:
        return f"{self._chance.choice(COLOURS)} {self._chance.choice(THINGS)}"

    def text(self) -> str:
        """A statement that was not made before."""
        return f"My {self._thing()} number {next(self._numbers)} is in the {self._chance.choice(PLACES)}."

    def question(self) -> str:
        """A question that some memories are related to."""
        return f"Where is my {self._thing()}?"


@dataclass(frozen=True)
class Order:
    """What is to be measured."""

    what: str
    address: str
    home: str
    tokens: Sequence[str]
    calls: int
    """How many calls each client makes."""


def figures(took: Sequence[float], whole: float) -> dict[str, float]:
    """The median and the 95th percentile of the calls in milliseconds, and how many were made per second."""
    slow = statistics.quantiles(took, n=100, method="inclusive")[94]
    return {
        "p50 ms": round(statistics.median(took) * 1000, 2),
        "p95 ms": round(slow * 1000, 2),
        "a second": round(len(took) / whole, 1),
    }


async def timed(count: int, call: Callable[[], Awaitable[object]]) -> dict[str, float]:
    """The figures of so many calls, made one after the other."""
    took, begun = [], time.perf_counter()
    for _ in range(count):
        one = time.perf_counter()
        await call()
        took.append(time.perf_counter() - one)
    return figures(took, time.perf_counter() - begun)


@contextlib.asynccontextmanager
async def over_http(order: Order, token: str) -> AsyncIterator[Client]:
    """An MCP client over HTTP."""
    headers = {"Authorization": f"Bearer {token}"}
    async with (
        httpx2.AsyncClient(headers=headers, timeout=900, trust_env=False) as connection,
        Client(streamable_http_client(f"{order.address}/mcp", http_client=connection)) as client,
    ):
        yield client


def over_stdio(order: Order) -> Client:
    """An MCP client over standard input and output of `memos mcp`, which passes calls to the process that has the profile open."""
    arguments = ["-P", "-m", "memos_core.cli", "mcp", "--client", CLIENT, "--home", order.home, "--user", USER]
    return Client(StdioServerParameters(command=sys.executable, args=arguments, env={"PYTHONPATH": ROOT}))


def endpoint(order: Order, token: str) -> openai.AsyncOpenAI:
    """A client of the OpenAI-compatible endpoint."""
    connection = httpx2.AsyncClient(timeout=900, trust_env=False)
    return openai.AsyncOpenAI(base_url=f"{order.address}/v1", api_key=token, max_retries=0, http_client=connection)


def calls_of(tool: str, calls: int) -> int:
    """How often a tool is called; a tool that saves something takes longer and is called less often."""
    return calls if tool == "recall" else max(calls // 5, 5)


async def call(client: Client, words: Words, tool: str) -> None:
    """One call of a tool, which must not be refused."""
    arguments = {"question": words.question()} if tool == "recall" else {"text": words.text()}
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content


async def one_after_the_other(order: Order) -> dict[str, Any]:
    """The figures of each protocol, with one client and one call at a time."""
    words, found = Words(2), dict[str, Any]()
    for name, way in (
        ("MCP over HTTP", lambda: over_http(order, order.tokens[0])),
        ("MCP over stdio", lambda: over_stdio(order)),
    ):
        async with way() as client:
            await call(client, words, "recall")  # the first call opens what later ones use
            found[name] = {
                tool: await timed(
                    calls_of(tool, order.calls), lambda tool=tool, client=client: call(client, words, tool)
                )  # type: ignore[misc]
                for tool in ("recall", "remember")
            }
    async with endpoint(order, order.tokens[0]) as client:

        async def reply(*, memory: bool) -> None:
            said = [{"role": "user", "content": words.question()}]
            await client.chat.completions.create(model="memos", messages=said, extra_body={"memory": memory})  # type: ignore[arg-type]

        async def embed() -> None:
            await client.embeddings.create(model="memos-embedder", input=words.text(), encoding_format="float")

        await reply(memory=True)
        found["OpenAI endpoint"] = {
            "reply with memory": await timed(order.calls, lambda: reply(memory=True)),
            "reply without": await timed(order.calls, lambda: reply(memory=False)),
            "embedding": await timed(order.calls, embed),
        }
    return found


async def recalls_at_once(order: Order) -> dict[str, Any]:
    """All clients at the same time, each with a connection and a token of its own."""
    took, came, words = list[float](), Counter[str](), Words(3)

    async def one(token: str) -> None:
        async with over_http(order, token) as client:
            for _ in range(order.calls):
                begun = time.perf_counter()
                result = await client.call_tool("recall", {"question": words.question()})
                took.append(time.perf_counter() - begun)
                came["refused" if result.is_error else "served"] += 1

    begun = time.perf_counter()
    await asyncio.gather(*map(one, order.tokens))
    return figures(took, time.perf_counter() - begun) | dict(came)


async def replies_at_once(order: Order) -> dict[str, Any]:
    """Replies of the model to all clients at the same time, one for each."""
    took, came, words = list[float](), Counter[str](), Words(4)

    async def one(token: str) -> None:
        async with endpoint(order, token) as client:
            begun = time.perf_counter()
            try:
                said = [{"role": "user", "content": words.question()}]
                await client.chat.completions.create(model="memos", messages=said)  # type: ignore[arg-type]
                came["served"] += 1
            except openai.APIStatusError as error:
                came[f"refused with {error.status_code}"] += 1
            took.append(time.perf_counter() - begun)

    begun = time.perf_counter()
    await asyncio.gather(*map(one, order.tokens))
    return figures(took, time.perf_counter() - begun) | dict(came)


async def beside_silent_ones(order: Order) -> dict[str, Any]:
    """Recall over HTTP while other connections have begun a request and do not complete it."""
    port, words = int(order.address.rpartition(":")[2]), Words(5)
    with contextlib.ExitStack() as stack:
        for _ in range(SILENT):
            one = stack.enter_context(socket.create_connection(("127.0.0.1", port), timeout=60))
            head = f"POST /mcp HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {order.tokens[0]}\r\n"
            one.sendall(head.encode())
        async with over_http(order, order.tokens[0]) as client:
            return await timed(order.calls, lambda: call(client, words, "recall"))


ORDERS = {one.__name__: one for one in (one_after_the_other, recalls_at_once, replies_at_once, beside_silent_ones)}

if __name__ == "__main__":
    order = Order(**json.loads(sys.stdin.readline()))
    print(json.dumps(asyncio.run(ORDERS[order.what](order))))
