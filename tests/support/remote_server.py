"""A real local server that speaks the protocol of remote models, and can do wrong whatever such servers do wrong."""

from __future__ import annotations

import base64
import contextlib
import json
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass
class Request:
    """A request that the server received."""

    path: str
    headers: dict[str, str]
    """The headers, with their names in lower case."""
    body: dict[str, Any]

    @property
    def text(self) -> str:
        """The text of all messages."""
        return "\n".join(_words(message["content"]) for message in self.body.get("messages", ()))

    @property
    def pictures(self) -> list[bytes]:
        """The pictures in the messages, in their order."""
        parts = [part for message in self.body.get("messages", ()) for part in _parts(message["content"])]
        addresses = [part["image_url"]["url"] for part in parts if part["type"] == "image_url"]
        assert all(address.startswith("data:image/jpeg;base64,") for address in addresses)
        return [base64.b64decode(address.partition(",")[2]) for address in addresses]


def _parts(content: str | list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"type": "text", "text": content}] if isinstance(content, str) else content


def _words(content: str | list[dict[str, Any]]) -> str:
    return "\n".join(part["text"] for part in _parts(content) if part["type"] == "text")


class Talk:
    """An answer that is being given."""

    def __init__(self, handler: BaseHTTPRequestHandler, server: RemoteServer, request: Request) -> None:
        self._handler, self._server = handler, server
        self.request = request
        self._begun = False

    def status(self, code: int, told: Any = None, **headers: str) -> None:
        """Answer with a status and JSON."""
        content = told if isinstance(told, bytes) else json.dumps(told).encode()
        self._handler.send_response(code)
        for name, value in headers.items():
            self._handler.send_header(name.replace("_", "-"), value)
        self._handler.send_header("Content-Type", "application/json")
        self._handler.send_header("Content-Length", str(len(content)))
        self._handler.end_headers()
        self._handler.wfile.write(content)

    def begin(self, kind: str = "text/event-stream") -> None:
        """Send the headers of a stream."""
        self._begun = True
        self._handler.send_response(200)
        self._handler.send_header("Content-Type", kind)
        self._handler.send_header("Connection", "close")
        self._handler.end_headers()

    def raw(self, content: bytes) -> None:
        """Send some bytes of a stream."""
        if not self._begun:
            self.begin()
        self._handler.wfile.write(content)
        self._handler.wfile.flush()

    def event(self, told: Any) -> None:
        """Send an event of a stream."""
        self.raw(f"data: {told if isinstance(told, str) else json.dumps(told)}\n\n".encode())

    def words(self, *texts: str, field: str = "content") -> None:
        """Send pieces of a reply."""
        for text in texts:
            self.event({"choices": [{"index": 0, "delta": {field: text}, "finish_reason": None}]})

    def end(self, reason: str = "stop", **usage: int) -> None:
        """Send the end of a reply."""
        self.event({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
        if usage:
            self.event({"choices": [], "usage": usage})
        self.event("[DONE]")

    def stall(self) -> None:
        """Send nothing until the server is closed, or the client has left."""
        self._server.stalled.set()
        connection = self._handler.connection
        connection.settimeout(0.05)
        while not self._server.closing.is_set():
            try:
                if not connection.recv(1):
                    self._server.left.set()
                    return
            except TimeoutError:
                continue
            except OSError:
                self._server.left.set()
                return


@dataclass
class RemoteServer:
    """The server."""

    port: int
    answer: Callable[[Talk], None]
    """Gives the replies."""
    pages: dict[str, Any] = field(default_factory=lambda: {"/v1/models": {"data": [{"id": "big"}]}})
    """Its other answers, by path."""
    asked: list[Request] = field(default_factory=list)
    stalled: threading.Event = field(default_factory=threading.Event)
    left: threading.Event = field(default_factory=threading.Event)
    """Set when the client has closed a connection on which nothing was sent."""
    closing: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        """The address, as a person would enter it."""
        return f"http://127.0.0.1:{self.port}/v1"

    @property
    def chats(self) -> list[Request]:
        """The requests for replies."""
        return [request for request in self.asked if request.path.endswith("/chat/completions")]


def say(*texts: str) -> Callable[[Talk], None]:
    """An answer that streams these pieces."""

    def answer(talk: Talk) -> None:
        talk.words(*texts)
        talk.end(prompt_tokens=7, completion_tokens=len(texts))

    return answer


class _Handler(BaseHTTPRequestHandler):
    server_: RemoteServer

    def log_message(self, *_: Any) -> None:
        """Print nothing."""

    def do_GET(self) -> None:
        self._answer({})

    def do_POST(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self._answer(json.loads(content))

    def _answer(self, body: dict[str, Any]) -> None:
        request = Request(self.path, {name.lower(): value for name, value in self.headers.items()}, body)
        self.server_.asked.append(request)
        talk = Talk(self, self.server_, request)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if self.path.endswith("/chat/completions"):
                self.server_.answer(talk)
            elif self.path in self.server_.pages:
                talk.status(200, self.server_.pages[self.path])
            else:
                talk.status(404, {"error": "no such page"})


@contextlib.contextmanager
def remote_server(answer: Callable[[Talk], None] = say("Hello", " there.")) -> Iterator[RemoteServer]:  # noqa: B008
    """A server that gives this answer, until the end of the block."""
    handler = type("Handler", (_Handler,), {})
    web = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    web.daemon_threads = True
    served = handler.server_ = RemoteServer(web.server_port, answer)  # type: ignore[attr-defined]
    thread = threading.Thread(target=web.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield served
    finally:
        served.closing.set()
        web.shutdown()
        web.server_close()
        thread.join()
