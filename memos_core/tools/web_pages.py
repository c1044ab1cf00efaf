"""The text of a web page whose address the person has given in the chat. Other addresses are opened only where that page redirects to
them, so that what a page or a tool says can lead the model nowhere else. A place in the person's own network is opened only where the
person has named it."""

from __future__ import annotations

import ipaddress
import re
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpcore2
import httpx2
import webencodings

from memos_core.documents.reading import read_data
from memos_core.documents.web import from_html
from memos_core.errors import Cancelled, InvalidInput
from memos_core.version import __version__
from memos_core.wording import say

LARGEST_PAGE = 2_000_000
"""Bytes of a page that are read."""
MOST_REDIRECTS = 5
SECONDS, SILENT_SECONDS = 20.0, 8.0
"""How long a page may take in all, and how long its server may say nothing."""
_KINDS = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "txt", "text/markdown": "md", "application/pdf": "pdf",
          "text/csv": "csv", "application/json": "txt"}  # fmt: skip
# Compressed data could unpack to more than the memory holds.
_HEADERS: dict[str | bytes, str | bytes] = {
    "User-Agent": f"MemOS-Desktop/{__version__}",
    "Accept": ", ".join(_KINDS),
    "Accept-Encoding": "identity",
}
_ADDRESS = re.compile(
    r"https?://[^\s<>\"'“”„»«]+|(?<![\w@./])(?:www\.)[\w-]+(?:\.[\w-]+)+(?:/[^\s<>\"'“”]*)?", re.IGNORECASE
)
_HOLD_IPV4 = (ipaddress.IPv6Network("64:ff9b::/96"), ipaddress.IPv6Network("::/96"))
"""An address in these networks leads to the IPv4 address in its last 32 bits."""
_NAT64_AT_HOME = ipaddress.IPv6Network("64:ff9b:1::/48")
_OWN_NAMES = (".local", ".lan", ".home", ".internal", ".home.arpa", ".localhost")


def addresses_in(texts: Iterable[str]) -> list[str]:
    """The addresses of web pages that stand in these texts, in normal form."""
    found = [_plain(one.rstrip(".,;:!?)]}")) for text in texts for one in _ADDRESS.findall(text)]
    return list(dict.fromkeys(one for one in found if one))


def read_page(address: str, given: Sequence[str], cancel: threading.Event) -> str:
    """The text of a page.

    Args:
        address: the address of the page.
        given: the addresses that the person has given, as `addresses_in` returns them.
        cancel: set to stop the reading.

    Raises:
        InvalidInput: the address was not given, leads into the person's own network without being there itself, or holds nothing
            that can be read; the error says why.
        Cancelled: `cancel` was set.
    """
    wanted = _plain(address)
    if not wanted or wanted not in given:
        raise InvalidInput("Only pages whose address the user has written in this chat can be read.")
    until = time.monotonic() + SECONDS

    def left() -> float:
        if cancel.is_set():
            raise Cancelled("It was stopped.")
        seconds = until - time.monotonic()
        if seconds <= 0:
            raise InvalidInput("The page takes too long to arrive.")
        return seconds

    timeouts = dict.fromkeys(("connect", "read", "write", "pool"), SILENT_SECONDS)
    pool = httpcore2.ConnectionPool(
        ssl_context=httpx2.create_ssl_context(trust_env=False), network_backend=_Checked(_Place(wanted), left)
    )
    with pool:
        try:
            for _ in range(MOST_REDIRECTS + 1):
                headers: dict[str | bytes, str | bytes] = {**_HEADERS, "Host": urlsplit(wanted).netloc}
                with pool.stream("GET", wanted, headers=headers, extensions={"timeout": timeouts}) as response:
                    told = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in response.headers}
                    if response.status in (301, 302, 303, 307, 308):
                        wanted = _plain(urljoin(wanted, told.get("location", "")))
                        if not wanted:
                            raise InvalidInput("The page leads to something that is no web page.")
                        continue
                    return _text(response, told, wanted)
        except _OwnNetwork:
            raise InvalidInput(
                "The address leads into the user's own network or to this computer, which was not named. It was not opened."
            ) from None
        except httpcore2.TimeoutException:
            raise InvalidInput("The page's server does not answer in time.") from None
        except (httpcore2.NetworkError, httpcore2.ProtocolError, UnicodeError, ValueError) as error:
            if isinstance(error, InvalidInput):
                raise
            raise InvalidInput("The page cannot be reached ({kind}).", kind=type(error).__name__) from None
    raise InvalidInput("The page leads from one address to the next without an end.")


def _text(response: httpcore2.Response, told: Mapping[str, str], address: str) -> str:
    if response.status >= 400:
        raise InvalidInput("The page's server says that it cannot be had (status {status}).", status=response.status)
    declared, _, more = told.get("content-type", "text/html").partition(";")
    kind = declared.strip().lower()
    if kind not in _KINDS:
        raise InvalidInput("At this address there is no text, but {kind}.", kind=kind[:60] or say("something unknown"))
    if told.get("content-encoding", "identity").lower() not in ("identity", ""):
        raise InvalidInput("The page's server sends it packed though it was asked not to.")
    data = bytearray()
    for chunk in response.iter_stream():
        data += chunk
        if len(data) > LARGEST_PAGE:
            break  # the beginning is better than nothing
    name, page = urlsplit(address).hostname or "page", bytes(data[:LARGEST_PAGE])
    if _KINDS[kind] == "html":
        charset = re.search(r"charset=[\"']?([\w-]+)", more)
        known = webencodings.lookup(charset[1]) if charset else None
        text = "\n\n".join(block.text for block in from_html(page, name, known.codec_info.name if known else None))
    else:
        text = "\n\n".join(passage.text for passage in read_data(page, f"{name}.{_KINDS[kind]}"))
    if not text.strip():
        raise InvalidInput("There is no text on this page; perhaps it is made by a program in the browser.")
    return text


def _plain(address: str) -> str:
    """An address in normal form; "" where it is not that of a web page."""
    if "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    if parts.scheme.lower() not in ("http", "https") or not host or parts.username or parts.password:
        return ""
    where = f"[{host}]" if ":" in host else host
    return urlunsplit(
        (parts.scheme.lower(), where if port is None else f"{where}:{port}", parts.path or "/", parts.query, "")
    )


class _OwnNetwork(Exception):
    """A connection would lead into the person's own network."""


class _Place:
    """The host and port that the person has named."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.host = parts.hostname or ""
        self.port = parts.port or (443 if parts.scheme == "https" else 80)
        self.own = _is_own(self.host)


def _is_own(host: str) -> bool:
    """Whether somebody who names this host means their own network."""
    try:
        return not _is_public(host)
    except ValueError:
        return "." not in host or host.endswith(_OWN_NAMES)


class _Checked(httpcore2.NetworkBackend):
    """Connects to public addresses, and to the place that the person has named. The address is looked up once and then connected to,
    so that a name cannot mean one thing when it is checked and another when it is used."""

    def __init__(self, named: _Place, left: Callable[[], float]) -> None:
        self._named, self._left = named, left
        self._plain = httpcore2.SyncBackend()

    def connect_tcp(self, host: str, port: int, timeout: float | None = None, local_address: str | None = None, socket_options: Any = None) -> httpcore2.NetworkStream:  # fmt: skip
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise httpcore2.ConnectError(str(error)) from error
        named = self._named.own and (host, port) == (self._named.host, self._named.port)
        addresses = list(dict.fromkeys(str(one[4][0]) for one in found))
        if not named and not all(_is_public(address) for address in addresses):
            raise _OwnNetwork
        failure: Exception = httpcore2.ConnectError("no address")
        for address in addresses[:3]:
            try:
                wait = _shorter(timeout, self._left())
                stream = self._plain.connect_tcp(address, port, wait, local_address, socket_options)
                return _Watched(stream, self._left)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failure = error
        raise failure

    def connect_unix_socket(self, path: str, timeout: float | None = None, socket_options: Any = None) -> httpcore2.NetworkStream:  # fmt: skip
        raise _OwnNetwork


class _Watched(httpcore2.NetworkStream):
    """A connection that ends when the time is over or the reply was stopped, even while headers come one byte at a time."""

    def __init__(self, inner: httpcore2.NetworkStream, left: Callable[[], float]) -> None:
        self._inner, self._left = inner, left

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, _shorter(timeout, self._left()))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, _shorter(timeout, self._left()))

    def close(self) -> None:
        self._inner.close()

    def start_tls(self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None) -> httpcore2.NetworkStream:  # fmt: skip
        wait = _shorter(timeout, self._left())
        return _Watched(self._inner.start_tls(ssl_context, server_hostname, wait), self._left)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


def _shorter(timeout: float | None, left: float) -> float:
    return left if timeout is None else min(timeout, left)


def _is_public(address: str) -> bool:
    """Whether an IP address is one of the public internet. Raises ValueError for what is no IP address."""
    found = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(found, ipaddress.IPv4Address):
        return found.is_global and not found.is_multicast
    inner = found.ipv4_mapped or found.sixtofour
    if any(found in network for network in _HOLD_IPV4):
        inner = ipaddress.IPv4Address(int(found) & 0xFFFF_FFFF)
    if inner is not None:
        return inner.is_global and not inner.is_multicast
    return found.is_global and not (found.is_multicast or found.is_site_local or found in _NAT64_AT_HOME)
