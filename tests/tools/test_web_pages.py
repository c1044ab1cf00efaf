"""Pages that the person has named, and no others."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from memos_core.errors import Cancelled, InvalidInput
from memos_core.tools.web_pages import LARGEST_PAGE, addresses_in, read_page

PAGE = "<html><head><title>x</title><script>alert(1)</script></head><body><nav>Menu</nav><h1>Bread</h1><p>Bake for 40 minutes.</p></body></html>"


class Site(BaseHTTPRequestHandler):
    """A site with some pages, and some traps."""

    asked: list[str]
    other: int
    stop: threading.Event

    def do_GET(self) -> None:
        type(self).asked.append(self.path)
        if self.path == "/drips":
            self.wfile.write(b"HTTP/1.1 200 OK\r\n")
            self.stop.set()
            try:
                while True:
                    self.wfile.write(b"X: y\r\n")
            except OSError:
                return
        if self.path.startswith("/to/"):
            self.send_response(302)
            self.send_header("Location", self.path.removeprefix("/to/"))
            self.end_headers()
            return
        kinds = {"/picture": "image/png", "/text": "text/plain; charset=utf-8"}
        self.send_response(404 if self.path == "/missing" else 200)
        self.send_header("Content-Type", kinds.get(self.path, "text/html; charset=utf-8"))
        if self.path == "/packed":
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        if self.path == "/endless":
            try:
                while True:
                    self.wfile.write(b"<p>" + b"word " * 10_000)
            except OSError:
                return
        self.wfile.write(b"Only text." if self.path == "/text" else PAGE.encode())

    def log_message(self, *_: object) -> None:
        """Quiet."""


@pytest.fixture
def site() -> Iterator[str]:
    """The address of the site."""
    Site.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def read(address: str, *given: str) -> str:
    """The page, where the person has written these texts."""
    return read_page(address, addresses_in(given or [f"Please read {address}, will you?"]), threading.Event())


def test_a_page_is_read_without_scripts_and_menus(site: str) -> None:
    text = read(f"{site}/bread")
    assert "Bake for 40 minutes." in text and "alert" not in text and "Menu" not in text
    assert read(f"{site}/text") == "Only text."
    assert "Bake" in read(f"{site}/to/{site}/bread")


def test_only_an_address_that_the_person_has_written_is_opened(site: str) -> None:
    for address in (f"{site}/secret", f"{site}/bread?leak=diary", "file:///etc/passwd", "http://[::1", ""):
        with pytest.raises(InvalidInput, match="written in this chat"):
            read(address, f"See {site}/bread.")
    assert Site.asked == []


def test_no_page_leads_into_the_own_network(site: str) -> None:
    port = int(site.rpartition(":")[2])
    second = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    with second, pytest.raises(InvalidInput, match="was not opened"):
        read(f"{site}/to/http://127.0.0.1:{second.server_port}/admin")
    # A name is no place of one's own network, wherever it leads.
    for other in (f"http://localtest.me.invalid:{port}/", "http://169.254.169.254/latest", "ftp://127.0.0.1/x"):
        with pytest.raises(InvalidInput):
            read(f"{site}/to/{other}")
    assert all(path.startswith("/to/") for path in Site.asked)


def test_what_is_no_page_ends_in_words(site: str) -> None:
    for path, words in (("/picture", "no text"), ("/missing", "404"), ("/packed", "packed")):
        with pytest.raises(InvalidInput, match=words):
            read(f"{site}{path}")
    with pytest.raises(InvalidInput, match="without an end"):
        read(f"{site}/to/" + f"{site}/to/" * 8 + f"{site}/bread")
    with pytest.raises(InvalidInput, match="reached"):
        read("http://127.0.0.1:9/")


def test_a_page_without_an_end_is_cut(site: str) -> None:
    assert 100_000 < len(read(f"{site}/endless")) <= LARGEST_PAGE


def test_it_can_be_stopped(site: str) -> None:
    stop = threading.Event()
    stop.set()
    with pytest.raises(Cancelled):
        read_page(f"{site}/endless", [f"{site}/endless"], stop)


def test_it_can_be_stopped_while_its_headers_come(site: str) -> None:
    Site.stop = threading.Event()
    with pytest.raises(Cancelled):
        read_page(f"{site}/drips", [f"{site}/drips"], Site.stop)


@pytest.mark.parametrize("host", ["fec0::1", "64:ff9b::a00:1", "64:ff9b:1::a00:1", "::7f00:1", "::ffff:127.0.0.1"])
def test_no_way_of_writing_an_address_leads_into_the_own_network(site: str, host: str) -> None:
    with pytest.raises(InvalidInput, match="was not opened"):
        read(f"{site}/to/http://[{host}]:9/")


def test_addresses_are_found_as_people_write_them() -> None:
    said = (
        "Look at https://Example.org/a?b=1#c, (http://x.de/) and www.example.com/x. Not me@www.example.com or C:\\www."
    )
    assert addresses_in([said]) == ["https://example.org/a?b=1", "http://x.de/", "https://www.example.com/x"]
