"""Addresses of remote models: how far a prompt travels, and whether it may go unencrypted."""

from __future__ import annotations

import ipaddress
from enum import StrEnum
from urllib.parse import urlsplit, urlunsplit

from memos_core.errors import InvalidInput
from memos_core.wording import say

_OWN_NETWORK = (".local", ".lan", ".home", ".internal", ".home.arpa")
"""Endings of host names that are only used inside a home or company network."""
_ENDS = ("/chat/completions", "/completions", "/models")
"""Endings that people paste with an address, and that this program adds itself."""


class Reach(StrEnum):
    """Where the prompts of a model go, in the words that people read."""

    HERE = "another program on this computer"
    AWAY = "leaves this computer"


def is_here(address: str) -> bool:
    """Whether an address is on this computer."""
    return _is_here(urlsplit(address).hostname or "")


def checked_address(address: str, *, unencrypted: bool = False) -> str:
    """An address in the form in which it is stored: with its scheme, and with `/v1` if it has no path.

    Args:
        address: as the person entered it.
        unencrypted: whether they insist on http:// outside their own network.

    Raises:
        InvalidInput: it is not an address, or would send everything unencrypted over the internet.
    """
    address = address.strip()
    if "://" not in address:
        host = urlsplit(f"//{address}").hostname or ""
        address = f"{'http' if _is_here(host) or _is_near(host) else 'https'}://{address}"
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        raise InvalidInput(_NO_ADDRESS.filled(address=address)) from error
    if parts.scheme not in ("http", "https") or not host or not address.isprintable() or " " in address:
        raise InvalidInput(_NO_ADDRESS.filled(address=address))
    if parts.username or parts.password:
        raise InvalidInput(
            "The address holds a name or a password. Give the key apart from it: it is kept with your secrets."
        )
    if parts.scheme == "http" and not unencrypted and not (_is_here(host) or _is_near(host)):
        raise InvalidInput(
            "{host} is not in your own network, and http:// would send all that you write there unencrypted, "
            "readable for everybody on the way. Use https://, or insist on it.",
            host=host,
        )
    path = parts.path.rstrip("/")
    for end in _ENDS:
        path = path.removesuffix(end)
    return urlunsplit((parts.scheme, parts.netloc, path or "/v1", "", ""))


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() == "localhost" or host.lower().endswith(".localhost")


def _is_near(host: str) -> bool:
    """Whether a host is in the person's own network, as far as its name or IP address shows it."""
    try:
        found = ipaddress.ip_address(host)
    except ValueError:
        return "." not in host or host.lower().endswith(_OWN_NETWORK)
    return found.is_private and not found.is_unspecified


_NO_ADDRESS = say('"{address}" is not an address. Give one like https://api.example.com/v1 or http://127.0.0.1:11434')
