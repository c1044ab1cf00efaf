"""Connects the terminal to the window that has the profile open, for the verbs of `day_verbs`.

The window writes `terminal.json` into the profile, in the same way as `link`: whoever can read that file is a program of the same person,
so that this works whether other programs are let in or not. It uses the standard library alone, because every window starts it.
"""

from __future__ import annotations

import contextlib
import hmac
import json
import logging
import socket
import threading
from collections.abc import Callable, Mapping
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from memos_core.errors import MemOSError, StorageError, where
from memos_core.programs.link import ASK, KEY_HEADER, LOOPBACK, TERMINAL_FILE, ServingAt
from memos_core.wording import to_json

log = logging.getLogger(__name__)

LARGEST_BODY = 100_000
"""In bytes."""
MOST_AT_ONCE = 8
PATIENCE_SECONDS = 20.0
"""How long a request may take to arrive."""

Run = Callable[[str, Mapping[str, Any]], Mapping[str, Any]]


class OwnTerminal:
    """Listens for requests of the terminal, in a thread of its own."""

    def __init__(self, folder: Path, run: Run) -> None:
        """Open nothing yet.

        Args:
            folder: the profile's folder.
            run: carries out a verb with its arguments.
        """
        self._folder, self._run = folder, run
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self._announced: ServingAt | None = None

    def start(self) -> None:
        """Start to listen. Raises StorageError if that fails."""
        try:
            server = _Server((LOOPBACK, 0), _Handler)
        except OSError as error:
            raise StorageError("The terminal cannot be served ({reason}).", reason=error.strerror or error) from error
        try:
            self._announced = ServingAt.announced(self._folder, server.server_port, yields=False, file=TERMINAL_FILE)
        except OSError as error:
            server.server_close()
            raise StorageError("The terminal cannot be served ({reason}).", reason=error.strerror or error) from error
        server.run, server.key = self._run, self._announced.key
        self._server = server
        self._thread = threading.Thread(target=server.serve, name="terminal", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Stop listening. Safe to call twice."""
        if self._announced is not None:
            self._announced.withdraw(self._folder, TERMINAL_FILE)
            self._announced = None
        if self._server is not None:
            self._server.end()
            if self._thread is not None:
                self._thread.join(PATIENCE_SECONDS)
            self._server.server_close()
            self._server = self._thread = None


class _Server(ThreadingHTTPServer):
    allow_reuse_address = False  # on Windows another program could listen on the same port
    daemon_threads = True
    run: Run
    key: str

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(address, handler)
        self._free = threading.Semaphore(MOST_AT_ONCE)
        self._ended = False

    def serve(self) -> None:
        """Serve until `end` is called. Unlike a loop that polls, this does not keep the computer awake."""
        while not self._ended:
            self.handle_request()

    def end(self) -> None:
        self._ended = True
        with contextlib.suppress(OSError):
            socket.create_connection((LOOPBACK, self.server_port), 1).close()  # `serve` is waiting for a connection

    def verify_request(self, request: Any, client_address: Any) -> bool:
        return not self._ended and self._free.acquire(blocking=False)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        log.warning("a request of the terminal broke off")


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = PATIENCE_SECONDS

    def do_POST(self) -> None:
        """Serve a call."""
        host, key = self.headers.get("Host", ""), self.headers.get(KEY_HEADER, "")
        if host != f"{LOOPBACK}:{self.server.server_port}" or "Origin" in self.headers or self.path != ASK:
            self._answer(HTTPStatus.FORBIDDEN, {})
        elif not hmac.compare_digest(key.encode(), self.server.key.encode()):
            self._answer(HTTPStatus.UNAUTHORIZED, {})
        else:
            self._serve()

    def _serve(self) -> None:
        length = self.headers.get("Content-Length", "")
        if not length.isdecimal() or int(length) > LARGEST_BODY:
            self._answer(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, {})
            return
        try:
            given = json.loads(self.rfile.read(int(length)))
            verb, arguments = str(given["verb"]), dict(given["arguments"])
        except (ValueError, KeyError, TypeError):
            self._answer(HTTPStatus.BAD_REQUEST, {})
            return
        try:
            self._answer(HTTPStatus.OK, {"result": self.server.run(verb, arguments)})
        except MemOSError as error:
            self._answer(HTTPStatus.OK, {"error": to_json(str(error)), "kind": type(error).__name__})
        except Exception as error:  # the edge of the thread
            log.error("a verb of the terminal has failed: %s", where(error))
            self._answer(HTTPStatus.INTERNAL_SERVER_ERROR, {})

    def _answer(self, status: HTTPStatus, content: Mapping[str, Any]) -> None:
        body = json.dumps(content).encode()
        self.send_response_only(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)
