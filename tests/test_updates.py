"""Looking for a newer version, against a real server on this computer."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from memos_core import MemOS
from memos_core.errors import InvalidInput, UpdateCheckFailed
from memos_core.updates import NewRelease, newer_release
from memos_core.version import __version__


class Server:
    """Answers every request with `body`, and keeps what it was asked."""

    def __init__(self) -> None:
        self.body, self.status, self.location = b"", 200, ""
        self.requests: list[tuple[str, dict[str, str]]] = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.requests.append((self.path, dict(self.headers)))
                self.send_response(outer.status)
                if outer.location:
                    self.send_header("Location", outer.location)
                self.send_header("Content-Length", str(len(outer.body)))
                self.end_headers()
                self.wfile.write(outer.body)

            def log_message(self, format: str, *args: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/newest.json"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    running = Server()
    yield running
    running.close()


def test_a_newer_version_is_told_with_its_page(server: Server) -> None:
    server.body = json.dumps({"version": "99.1", "page": "https://example.org/get", "later": [1]}).encode()
    assert newer_release(server.address) == NewRelease("99.1", "https://example.org/get")
    server.body = json.dumps({"version": "99.1", "page": "javascript:alert(1)"}).encode()
    assert newer_release(server.address) == NewRelease("99.1", "")
    (path, headers), *_ = server.requests
    assert path == "/newest.json" and headers["User-Agent"] == "memos-desktop"
    assert not {"Cookie", "Referer"} & headers.keys() and __version__ not in str(headers)


@pytest.mark.parametrize("version", [__version__, "0.0.1", "0.1.0rc1"])
def test_the_same_or_an_older_version_is_none(server: Server, version: str) -> None:
    server.body = json.dumps({"version": version}).encode()
    assert newer_release(server.address) is None


@pytest.mark.parametrize(
    "body",
    [b"", b"<html>", b"[]", b'{"version": 3}', b'{"version": "x"}', b'{"version":"99"}' + b" " * 70_000, b"\xff"],
)
def test_an_answer_that_tells_no_version_is_said(server: Server, body: bytes) -> None:
    server.body = body
    with pytest.raises(UpdateCheckFailed, match="does not say which version"):
        newer_release(server.address)


def test_an_error_or_nobody_there_is_said(server: Server) -> None:
    server.status = 500
    with pytest.raises(UpdateCheckFailed, match="Try again later"):
        newer_release(server.address)
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/"
        with pytest.raises(UpdateCheckFailed, match="refused"):
            newer_release(address)


@pytest.mark.parametrize(
    "address", ["http://example.org/v.json", "file:///etc/passwd", "ftp://localhost/v", "", "v.json"]
)
def test_only_https_or_this_computer_is_asked(address: str) -> None:
    with pytest.raises(InvalidInput, match="https://"):
        newer_release(address)


def test_a_redirect_to_somewhere_unsafe_is_not_followed(server: Server) -> None:
    server.status, server.location = 302, "http://example.org/v.json"
    with pytest.raises(InvalidInput, match="https://"):
        newer_release(server.address)


def test_it_is_off_and_without_an_address_until_the_person_sets_it(memos: MemOS, server: Server) -> None:
    assert not memos.settings.check_for_updates and memos.settings.update_address == ""
    with pytest.raises(InvalidInput):
        memos.newer_release()
    with pytest.raises(InvalidInput, match="https://"):
        memos.update_settings(update_address="http://example.org/v.json")
    memos.update_settings(update_address=server.address)
    server.body = b'{"version": "99"}'
    assert memos.newer_release() == NewRelease("99", "")
