"""The server that other programs on this computer connect to, in a thread of its own. It listens on loopback only.

There are two listeners. The private one is for `memos mcp` processes of the same person, who prove that by a key in a file. The public one
is for clients with a token; it is open only if the person has switched it on.
"""

from __future__ import annotations

import asyncio
import contextlib
import hmac
import logging
import secrets
import socket
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import anyio
import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from memos_core.errors import MemOSError, StorageError, where
from memos_core.programs.desk import ClientDesk
from memos_core.programs.link import CALL, GIVE_WAY, KEY_HEADER, LOOPBACK, ServingAt
from memos_core.programs.mcp_server import Context, mcp_server
from memos_core.programs.records import ClientRecords
from memos_core.programs.slow_connections import ImpatientProtocol
from memos_core.wording import say, to_json

log = logging.getLogger(__name__)

LARGEST_BODY, LARGEST_DROPPED = 1_000_000, 20_000_000
"""In bytes: the largest body that is accepted, and the largest that is read to its end and dropped, so that its sender learns why."""
TAKES_PICTURES, LARGEST_WITH_PICTURES, MOST_WITH_PICTURES = "/v1/chat/completions", 16_000_000, 4
"""Where a body may hold pictures, how many bytes it may then have (its sender must declare them), and how many such requests are served at
once."""
BODY_SECONDS = 20.0
"""How long a body may take to arrive."""
MOST_CONNECTIONS = 200
"""Further connections are refused."""
MOST_AT_WORK = 32
"""How many calls are served at once; further ones wait."""
CLOSING_SECONDS = 3
CLIENT = "memos_client"
"""The key under which a request's state has the name of the client whose token it came with."""
_HERE = (LOOPBACK, "localhost", "[::1]")


class ProgramServer:
    """The server of one open profile."""

    def __init__(
        self,
        folder: Path,
        desk: ClientDesk,
        records: ClientRecords,
        *,
        yields: bool = False,
        give_way: Callable[[], None] = lambda: None,
        routes: Sequence[BaseRoute] = (),
    ) -> None:
        """Open nothing yet.

        Args:
            folder: the profile's folder.
            desk: serves the calls.
            records: the clients with their tokens.
            yields: whether this process closes the profile on request.
            give_way: closes it, in a thread of its own.
            routes: further routes of the public listener.
        """
        self._folder = folder
        self._desk = desk
        self._records = records
        self._yields = yields
        self._give_way = give_way
        self._more_routes = routes
        self._key = secrets.token_urlsafe(32)
        self._announced: ServingAt | None = None
        self._sockets: list[socket.socket] = []
        self._private_port = self.public_port = 0
        """The port of the public listener; 0 if there is none."""
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    def start(self, public: int | None = None) -> None:
        """Start to listen.

        Args:
            public: the port of the public listener, 0 for any free one; None for no public listener.

        Raises:
            StorageError: it cannot listen there, or cannot write its file; nothing is left open.
        """
        try:
            private = _listening(0)
            self._sockets = [private]
            self._private_port = private.getsockname()[1]
            if public is not None:
                self._sockets.append(_listening(public))
                self.public_port = self._sockets[1].getsockname()[1]
            self._announced = ServingAt.announced(self._folder, self._private_port, yields=self._yields)
        except OSError as error:
            self._close_sockets()
            reason = error.strerror or str(error)
            raise StorageError(
                say(
                    "Other programs cannot be served ({reason}). Perhaps another program uses the port {port}; choose another "
                    "one.",
                    reason=reason,
                    port=str(public),
                )
                if public
                else say(
                    "Other programs cannot be served ({reason}). Perhaps another program uses the port; choose another one.",
                    reason=reason,
                )
            ) from error
        self._key = self._announced.key
        config = uvicorn.Config(
            self._app(),
            http=ImpatientProtocol,
            log_config=None,
            access_log=False,
            server_header=False,
            date_header=False,
            lifespan="on",
            limit_concurrency=MOST_CONNECTIONS,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=CLOSING_SECONDS,
            h11_max_incomplete_event_size=32_768,
        )
        self._server = uvicorn.Server(config)
        started = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(self._server, started), name="programs", daemon=True)
        self._thread.start()
        started.wait()

    def _run(self, server: uvicorn.Server, started: threading.Event) -> None:
        async def serve() -> None:
            asyncio.get_running_loop().call_soon(started.set)
            await server.serve(sockets=self._sockets)

        try:
            asyncio.run(serve())
        except BaseException as error:  # the edge of the thread
            log.error("the server of other programs has ended: %s", where(error))
        finally:
            started.set()

    def stop(self) -> None:
        """Stop listening; requests that are being served have three seconds to end. Safe to call twice."""
        if self._announced is not None:
            self._announced.withdraw(self._folder)
            self._announced = None
        if self._server is not None:
            self._server.should_exit = True
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(CLOSING_SECONDS + 2)
            self._thread = None
        self._close_sockets()
        self.public_port = 0

    def _close_sockets(self) -> None:
        for one in self._sockets:
            one.close()
        self._sockets = []

    # -- what is served -----------------------------------------------------------------------

    def _app(self) -> ASGIApp:
        async def call(context: Context, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
            request = context.request
            assert isinstance(request, Request)  # the guard has let it in
            return await self._served(request.scope["state"][CLIENT], tool, arguments)

        protocol = mcp_server(call)
        over_http = protocol.streamable_http_app(
            stateless_http=True, json_response=True, max_request_body_size=LARGEST_BODY
        )
        self._at_work = anyio.CapacityLimiter(MOST_AT_WORK)

        @contextlib.asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            async with protocol.session_manager.run():
                yield

        private = [
            Route(CALL, self._private_call, methods=["POST"]),
            Route(GIVE_WAY, self._private_give_way, methods=["POST"]),
        ]
        routes = [*private, *over_http.routes, *self._more_routes]
        said = {404: _nothing_there, 405: _nothing_there}
        return _Guard(Starlette(routes=routes, lifespan=lifespan, exception_handlers=said), self)

    async def _served(self, client: str, tool: str, arguments: Mapping[str, Any]) -> Mapping[str, Any]:
        work: Callable[[], Mapping[str, Any]] = lambda: self._desk.call(client, tool, arguments)  # noqa: E731
        return await anyio.to_thread.run_sync(work, limiter=self._at_work)

    async def _private_call(self, request: Request) -> Response:
        try:
            given = await request.json()
            client, tool, arguments = str(given["client"]), str(given["tool"]), dict(given["arguments"])
        except (ValueError, KeyError, TypeError):
            return refusal(400, "This is no call.")
        try:
            return JSONResponse({"result": await self._served(client, tool, arguments)})
        except MemOSError as error:
            return JSONResponse({"error": to_json(str(error)), "kind": type(error).__name__})

    async def _private_give_way(self, _: Request) -> Response:
        if self._yields:
            threading.Thread(target=self._give_way, name="give-way", daemon=True).start()
        return JSONResponse({"yields": self._yields})

    # -- who is let in ------------------------------------------------------------------------

    async def admitted(self, scope: Scope, headers: Mapping[str, str]) -> Response | None:
        """Check who sends a request. Returns the refusal, or None if it may pass; the client's name is then in the scope."""
        port = scope["server"][1] if scope.get("server") else 0
        host = headers.get("host", "")
        if host not in {f"{name}:{port}" for name in _HERE}:
            return refusal(421, "This address is not served here.")
        origin = headers.get("origin")
        if origin is not None and origin not in {f"http://{name}:{port}" for name in _HERE}:
            return refusal(403, "Pages of the web are not served.")
        private = scope["path"] in (CALL, GIVE_WAY)
        if private != (port == self._private_port):
            return refusal(404, "There is nothing here.")
        if private:
            given = headers.get(KEY_HEADER.lower(), "")
            return (
                None if hmac.compare_digest(given.encode(), self._key.encode()) else refusal(401, "The key is wrong.")
            )
        scheme, _, token = headers.get("authorization", "").partition(" ")
        find: Callable[[], Any] = lambda: self._records.with_token(token.strip())  # noqa: E731
        try:
            record = await anyio.to_thread.run_sync(find) if scheme.lower() == "bearer" and token else None
        except MemOSError as error:
            return refusal(503, str(error))
        if record is None:
            return refusal(401, "Give the token of this client: MemOS Desktop shows it once, under Other programs.")
        scope.setdefault("state", {})[CLIENT] = record.name
        return None


def refusal(status: int, reason: str) -> Response:
    """A refusal, in a form that clients of OpenAI's protocol understand too."""
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else None
    return JSONResponse({"error": {"message": reason, "type": "refused", "code": status}}, status, headers)


async def _nothing_there(_: Request, error: Exception) -> Response:
    """The refusal of a request for what is not served."""
    assert isinstance(error, HTTPException)  # it is called for these alone
    served = "GET /v1/models, POST /v1/chat/completions, POST /v1/embeddings, and /mcp"
    return refusal(error.status_code, f"This is not served here. There are: {served}.")


def too_large(most: int) -> Response:
    """The refusal of a body of more than so many bytes."""
    return refusal(413, f"More than {most:,} bytes are not taken.")


class _Guard:
    """Checks every request before anything else handles it: where it comes from, who sends it, and how large it is."""

    def __init__(self, app: ASGIApp, server: ProgramServer) -> None:
        self._app, self._server = app, server
        self._large = 0
        """How many requests with large bodies are being served."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":  # a web socket
            await send({"type": "websocket.close", "code": 1008})
            return
        headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]}
        refused = await self._server.admitted(scope, headers)
        declared = headers.get("content-length", "0")
        size = int(declared) if declared.isdecimal() else LARGEST_DROPPED + 1
        large = refused is None and scope["path"] == TAKES_PICTURES and LARGEST_BODY < size <= LARGEST_WITH_PICTURES
        self._large += large
        try:
            if refused is None and large and self._large > MOST_WITH_PICTURES:
                refused, _ = await _body(size, 0, receive)
                refused = refusal(503, "Too many large requests at once. Try again in a moment.")
            elif refused is None:
                refused, body = await _body(size, LARGEST_WITH_PICTURES if large else LARGEST_BODY, receive)
            if refused is not None:
                # Whatever the client still sends is not read.
                refused.headers["Connection"] = "close"
                await refused(scope, receive, send)
                return
            await self._app(scope, _replayed(body, receive), send)
        finally:
            self._large -= large


async def _body(declared: int, largest: int, receive: Receive) -> tuple[Response | None, bytes]:
    """The body of a request, or the refusal if it is too large, too slow, or broken off.

    Args:
        declared: the size in bytes that its sender has declared; 0 if it has declared none.
        largest: the most bytes that are accepted.
        receive: returns its parts one after the other.
    """
    if declared > LARGEST_DROPPED:
        return too_large(largest), b""
    parts, size = list[bytes](), 0
    with anyio.move_on_after(BODY_SECONDS):
        while True:
            message = await receive()
            if message["type"] != "http.request":
                return refusal(400, "The request broke off."), b""
            part = message.get("body", b"")
            size += len(part)
            if size <= largest:
                parts.append(part)
            elif size > LARGEST_DROPPED:
                return too_large(largest), b""
            if not message.get("more_body", False):
                return (None, b"".join(parts)) if size <= largest else (too_large(largest), b"")
    return refusal(408, f"The request took more than {BODY_SECONDS:.0f} seconds."), b""


def _replayed(body: bytes, receive: Receive) -> Callable[[], Awaitable[Message]]:
    """A `receive` for the application that first returns the body that was read, then whatever comes after it."""
    given = False

    async def again() -> Message:
        nonlocal given
        if not given:
            given = True
            return {"type": "http.request", "body": body, "more_body": False}
        return await receive()

    return again


def _listening(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):  # Windows: nobody else may listen on the same port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, port))
        listener.listen(128)
    except BaseException:
        listener.close()
        raise
    return listener
