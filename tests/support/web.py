"""A real local web server that serves files, with whatever can go wrong with them."""

from __future__ import annotations

import contextlib
import re
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PIECE = 16_384


@dataclass
class Fault:
    """What goes wrong with one answer."""

    status: int = 0
    """The answer is an error or a redirect with this status; 0 for neither."""
    headers: dict[str, str] = field(default_factory=dict)
    break_after: int | None = None
    """The connection ends after so many bytes of the body."""
    stall_after: int | None = None
    """Nothing is sent after so many bytes, until the server is told to go on or the client leaves."""
    said: int | None = None
    """The Content-Length, or the whole size in Content-Range, that is claimed instead of the true one."""
    no_length: bool = False
    """No length is given."""
    damage: bool = False
    """The first byte that is sent is wrong."""
    start_at: int | None = None
    """The answer starts at this byte, whatever was asked for."""
    body: bytes | None = None


@dataclass
class Served:
    """A file that the server has."""

    content: bytes
    tag: str = '"first"'
    date: str = ""
    ranges: bool = True
    kind: str = "application/octet-stream"
    faults: deque[Fault] = field(default_factory=deque)
    """The faults of the next answers, one for each."""
    always: Fault | None = None
    """The fault of all answers after those."""
    go_on: threading.Event = field(default_factory=threading.Event)
    stalled: threading.Event = field(default_factory=threading.Event)
    """Set while it waits in a `stall_after`."""


@dataclass
class Asked:
    """A request that came."""

    path: str
    headers: dict[str, str]
    """The headers, with their names in lower case."""
    sent: int = 0
    """How many bytes of the body were sent."""


class Web:
    """The server: `files` by path, and `asked`, all requests in their order."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.files: dict[str, Served] = {}
        self.pages: dict[str, Callable[[str], tuple[str, bytes]]] = {}
        """Functions that make the type and the text of a page from its query, by path without the query."""
        self.asked: list[Asked] = []

    def serve(self, path: str, content: bytes, *faults: Fault, **options: Any) -> Served:
        """Add a file; the next answers have these faults."""
        self.files[path] = Served(content, faults=deque(faults), **options)
        return self.files[path]

    def address(self, path: str, host: str = "127.0.0.1") -> str:
        """The address of a file. `localhost` counts as another host than `127.0.0.1`."""
        return f"http://{host}:{self.port}{path}"

    def sent(self, path: str = "") -> int:
        """How many bytes of a file were sent; without a path, of all files."""
        return sum(asked.sent for asked in self.asked if path in ("", asked.path))

    def of(self, path: str) -> list[Asked]:
        """The requests for a file."""
        return [asked for asked in self.asked if asked.path == path]


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    web: Web

    def log_message(self, *_: Any) -> None:
        """Print nothing."""

    def do_GET(self) -> None:
        path, _, query = self.path.partition("?")
        asked = Asked(path, {name.lower(): value for name, value in self.headers.items()})
        self.web.asked.append(asked)
        with contextlib.suppress(BrokenPipeError, ConnectionResetError):
            if path in self.web.pages:
                kind, text = self.web.pages[path](query)
                self._plain(200, {"Content-Type": kind}, text)
            elif path not in self.web.files:
                self._plain(404, {}, b"there is none")
            else:
                served = self.web.files[path]
                self._give(asked, served, served.faults.popleft() if served.faults else served.always or Fault())

    def _plain(self, status: int, headers: dict[str, str], text: bytes) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def _give(self, asked: Asked, served: Served, fault: Fault) -> None:
        if fault.status:
            self._plain(fault.status, fault.headers, fault.body or b"no")
            return
        content, start, status = served.content, 0, 200
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range", ""))
        condition = self.headers.get("If-Range")
        if wanted and served.ranges and condition in (None, served.tag, served.date):
            start, status = int(wanted[1]), 206
            if start >= len(content):
                self._plain(416, {"Content-Range": f"bytes */{len(content)}"}, b"")
                return
        if fault.start_at is not None:
            start = fault.start_at
        body = content[start:]
        if fault.damage:
            body = bytes([body[0] ^ 1]) + body[1:]
        self.send_response(status)
        self.send_header("Content-Type", served.kind)
        for name, value in {"ETag": served.tag, "Last-Modified": served.date, **fault.headers}.items():
            if value:
                self.send_header(name, value)
        if status == 206:
            whole = len(content) if fault.said is None else fault.said
            self.send_header("Content-Range", f"bytes {start}-{len(content) - 1}/{whole}")
        if fault.no_length:
            self.send_header("Connection", "close")
        else:
            self.send_header("Content-Length", str(len(body) if fault.said is None or status == 206 else fault.said))
        self.end_headers()
        self._send(asked, served, fault, body)

    def _send(self, asked: Asked, served: Served, fault: Fault, body: bytes) -> None:
        ends = [end for end in (fault.break_after, fault.stall_after, len(body)) if end is not None]
        for first in range(0, min(ends), PIECE):
            piece = body[first : min(first + PIECE, min(ends))]
            self.wfile.write(piece)
            asked.sent += len(piece)
        self.wfile.flush()
        if fault.stall_after is not None:
            served.stalled.set()
            while not served.go_on.wait(0.02):
                if self._gone():
                    self.close_connection = True
                    return
            for first in range(fault.stall_after, len(body), PIECE):
                self.wfile.write(body[first : first + PIECE])
                asked.sent += len(body[first : first + PIECE])
        if fault.break_after is not None or fault.no_length or fault.said is not None:
            self.close_connection = True

    def _gone(self) -> bool:
        """Whether the client has left."""
        try:
            self.connection.settimeout(0.001)
            return self.connection.recv(1) == b""
        except TimeoutError:
            return False
        except OSError:
            return True
        finally:
            self.connection.settimeout(None)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """Ignore errors: the client may leave at any time."""


@contextlib.contextmanager
def web_server(secure: ssl.SSLContext | None = None) -> Iterator[Web]:
    """Run the server for the duration of the block; with a certificate it speaks https."""
    handler = type("Handler", (_Handler,), {})
    server = _Server(("127.0.0.1", 0), handler)
    if secure is not None:
        server.socket = secure.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    web = Web(server.server_address[1])
    handler.web = web
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield web
    for served in web.files.values():
        served.go_on.set()
    server.shutdown()
    thread.join()
    server.server_close()


def until(true: Callable[[], bool], seconds: float = 20.0) -> None:
    """Wait until the condition holds."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)
