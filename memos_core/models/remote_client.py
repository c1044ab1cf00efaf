"""Talks over HTTP to servers of remote models: streams that can be cancelled at any moment, and short questions.

Failures become a `RemoteError` in words. What a server says about an error is shown to the person, but never logged, since it may quote the
message.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from memos_core.errors import MemOSError, RemoteError
from memos_core.models.addresses import is_here
from memos_core.models.remote_refusals import Broken, Unwanted, broken, refused, too_slow, unreachable

CANCEL_POLL_SECONDS = 0.02
"""How often a stream checks whether it was cancelled while nothing comes."""
LARGEST_ANSWER = 4_000_000
"""The largest answer that is not a stream, in bytes. Long lists of models take a few hundred thousand."""
LARGEST_REFUSAL = 65_536
NO_EFFORT, LEAST_EFFORT = "none", "low"
"""How much a model is to think: not at all, or as little as those can that cannot turn it off."""
LAST_WORD_SECONDS = 2.0
"""The end of a reply may be followed by its figures; this is the longest wait for them."""


@dataclass(frozen=True)
class Patience:
    """How long to wait for a server, in seconds."""

    connect_s: float = 10.0
    first_s: float = 300.0
    """Until the first token: a model may have to be loaded from a disk, and to process a long prompt without a graphics card."""
    between_s: float = 60.0
    """From one token to the next."""
    question_s: float = 10.0
    """Until a short question is answered."""


@dataclass(frozen=True)
class Server:
    """The server of a model, and the key for it."""

    name: str
    """The person's name for the model, for messages."""
    address: str
    key: Callable[[], str | None] = lambda: None
    """Returns the key; this may take as long as the person needs to unlock a keyring. Raises the reason if the key cannot be read."""
    patience: Patience = Patience()

    def ask(self, path: str, body: dict[str, Any] | None = None, *, root: bool = False) -> Any:
        """The JSON answer to a short question.

        Args:
            path: the path below the address.
            body: the body of a POST request; None for a GET request.
            root: whether the path begins at the server's root instead of the address.

        Raises:
            RemoteError: it cannot be reached, refuses, or answers something else.
        """
        import httpx2

        url = f"{self.root if root else self.address}{path}"
        wait, key = self.patience.question_s, self.key()
        try:
            with (
                httpx2.Client(
                    timeout=httpx2.Timeout(wait, connect=self.patience.connect_s), **self.options(key)
                ) as client,
                client.stream("GET" if body is None else "POST", url, json=body) as answer,
            ):
                content, ends = b"", time.monotonic() + wait
                for piece in answer.iter_bytes():
                    content += piece
                    if len(content) > LARGEST_ANSWER or time.monotonic() > ends:
                        raise too_slow(self.name, wait)
                if answer.status_code != 200:
                    raise refused(self.name, answer.status_code, answer.headers, content[:LARGEST_REFUSAL], key)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as error:
            raise unreachable(self.name, self.address, error) from None  # the original may contain the key
        try:
            return json.loads(content)
        except (ValueError, RecursionError):
            raise RemoteError(
                "{name} did not answer in the protocol of OpenAI. Is the address right? It often ends with /v1.",
                name=self.name,
            ) from None

    @property
    def root(self) -> str:
        """The address without its path."""
        scheme, _, rest = self.address.partition("://")
        return f"{scheme}://{rest.partition('/')[0]}"

    def stream(self, path: str, body: dict[str, Any], cancel: threading.Event) -> Iterator[dict[str, Any]]:
        """The events of a streamed answer; the connection is closed when the caller leaves. If the server refuses a field of the request,
        it is asked again without it.

        Args:
            path: the path below the address.
            body: the body of the request.
            cancel: setting it ends the stream within 100 ms, whatever the server does; nothing more is yielded then.

        Raises:
            RemoteError: it cannot be reached, refuses, breaks off, or takes too long.
            MemOSError: its key cannot be read.
        """
        body = dict(body)
        while True:
            came = False
            try:
                for event in self._events(path, body, cancel):
                    came = True
                    yield event
                return
            except Broken:
                # Some servers close a stream without saying what is wrong; asked without a stream, they say it.
                if not came:
                    yield from self._events(path, _without_stream(body), cancel)
                if cancel.is_set():
                    return
                raise
            except Unwanted as error:
                if error.field not in body:
                    raise
                value = body.pop(error.field)
                if error.field == "max_tokens":
                    body["max_completion_tokens"] = value
                elif error.field == "reasoning_effort" and value == NO_EFFORT:
                    body[error.field] = LEAST_EFFORT

    def _events(self, path: str, body: dict[str, Any], cancel: threading.Event) -> Iterator[dict[str, Any]]:
        reading = _Reading(self, path, body)
        wait, over = self.patience.first_s + self.patience.connect_s, False
        deadline = time.monotonic() + wait
        try:
            while not cancel.is_set():
                try:
                    told = reading.events.get(timeout=CANCEL_POLL_SECONDS)
                except queue.Empty:
                    if time.monotonic() < deadline:
                        continue
                    if over:
                        return
                    raise too_slow(self.name, wait) from None
                if told is None:
                    return
                if isinstance(told, MemOSError):
                    if over:
                        return
                    raise told
                over = over or _is_last(told)
                wait = LAST_WORD_SECONDS if over else self.patience.between_s
                deadline = time.monotonic() + wait
                yield told
        finally:
            reading.close()

    def options(self, key: str | None) -> dict[str, Any]:
        """The options that all connections to the server have in common."""
        headers = {"User-Agent": "memos-desktop"}
        if key:
            if not key.isascii():
                raise RemoteError(
                    "The key of {name} holds characters that keys do not have. Enter it again.", name=self.name
                )
            headers["Authorization"] = f"Bearer {key}"
        # A proxy would be another computer.
        return {"headers": headers, "trust_env": not is_here(self.address), "follow_redirects": False}


class _Reading:
    """An answer that is read in its own thread."""

    def __init__(self, server: Server, path: str, body: dict[str, Any]) -> None:
        self.events: queue.SimpleQueue[dict[str, Any] | MemOSError | None] = queue.SimpleQueue()
        """The events that have arrived; None at the end."""
        self._server, self._path, self._body = server, path, body
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._closed = False
        threading.Thread(target=self._run, name="remote-model", daemon=True).start()

    def close(self) -> None:
        """Close the connection, whatever it is waiting for."""
        with self._lock:
            self._closed = True
            if self._loop is not None and self._task is not None:
                self._loop.call_soon_threadsafe(self._task.cancel)

    def _run(self) -> None:
        import httpx2

        try:
            asyncio.run(self._cancellable(self._server.key()))
            self.events.put(None)
        except asyncio.CancelledError:
            self.events.put(None)
        except MemOSError as error:
            self.events.put(error)
        except (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.ProxyError, httpx2.UnsupportedProtocol) as error:
            self.events.put(unreachable(self._server.name, self._server.address, error))
        except Exception:  # the edge of the thread: whatever it is, the reply has broken off
            self.events.put(broken(self._server.name))

    async def _cancellable(self, key: str | None) -> None:
        task = asyncio.ensure_future(self._read(key))
        with self._lock:
            self._loop, self._task = asyncio.get_running_loop(), task
            if self._closed:
                task.cancel()
        try:
            await task
        finally:
            with self._lock:
                self._loop = self._task = None

    async def _read(self, key: str | None) -> None:
        import httpx2

        server, patience = self._server, self._server.patience
        wait = httpx2.Timeout(patience.connect_s + patience.first_s, connect=patience.connect_s)
        async with (
            httpx2.AsyncClient(timeout=wait, **server.options(key)) as client,
            client.stream("POST", f"{server.address}{self._path}", json=self._body) as answer,
        ):
            if answer.status_code != 200:
                content = b""
                with contextlib.suppress(httpx2.HTTPError):  # the status alone says enough
                    async for piece in answer.aiter_bytes():
                        content += piece
                        if len(content) > LARGEST_REFUSAL:
                            break
                raise refused(server.name, answer.status_code, answer.headers, content, key)
            async for event in httpx2.EventSource(answer):
                if event.data.strip() == "[DONE]":
                    return
                try:
                    told = json.loads(event.data)
                except (ValueError, RecursionError):
                    raise broken(server.name) from None
                if not isinstance(told, dict):
                    raise broken(server.name)
                if told.get("error"):
                    raise refused(server.name, 0, answer.headers, event.data.encode(), key)
                self.events.put(told)
        raise broken(server.name)


def _without_stream(body: dict[str, Any]) -> dict[str, Any]:
    """A request that is refused for the same reasons, and costs no more than processing the prompt."""
    most = "max_completion_tokens" if "max_completion_tokens" in body else "max_tokens"
    kept = {name: value for name, value in body.items() if name != "stream_options"}
    return {**kept, "stream": False, most: 1}


def _is_last(event: dict[str, Any]) -> bool:
    """Whether an event marks the end of the reply."""
    choices = event.get("choices")
    return isinstance(choices, list) and any(isinstance(one, dict) and one.get("finish_reason") for one in choices)
