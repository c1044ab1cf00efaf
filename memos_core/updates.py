"""Looks whether there is a newer release: one small JSON file is fetched, and only if the person switched that on."""

from __future__ import annotations

import http.client
import ipaddress
import json
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from packaging.version import InvalidVersion, Version
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.errors import InvalidInput, UpdateCheckFailed
from memos_core.version import __version__

LARGEST_BYTES = 65_536
SECONDS = 10.0


class _Told(BaseModel):
    """The file's content. Later versions of this program may add fields."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    version: str = Field(max_length=40)
    page: str = Field(default="", max_length=500)


@dataclass(frozen=True)
class NewRelease:
    """A release that is newer than this program."""

    version: str
    page: str
    """Where it can be downloaded: an https address, or ""."""


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects only to addresses that would be allowed as the first one."""

    def redirect_request(self, req: Any, fp: Any, code: Any, msg: Any, headers: Any, newurl: str) -> Any:
        check_address(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def check_address(address: str) -> None:
    """Raise InvalidInput unless it is an https address, or one on this computer."""
    parts = urlsplit(address)
    if not parts.hostname or not (parts.scheme == "https" or (parts.scheme == "http" and _is_here(parts.hostname))):
        raise InvalidInput(
            '"{address}" cannot be asked for new versions. Give an address that begins with https://', address=address
        )


def _is_here(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def newer_release(address: str) -> NewRelease | None:
    """Ask for the newest release. Nothing is sent but the request itself, which holds the name of this program and not its version.

    Args:
        address: of a JSON file `{"version": "1.2.0", "page": "https://..."}`.

    Returns:
        The newest release, or None where it is not newer than this program.

    Raises:
        InvalidInput: the address is neither an https address nor one on this computer.
        UpdateCheckFailed: it could not be reached, or answered with something else.
    """
    check_address(address)
    request = urllib.request.Request(address, headers={"User-Agent": "memos-desktop", "Accept": "application/json"})
    try:
        with urllib.request.build_opener(_SafeRedirects).open(request, timeout=SECONDS) as answer:
            body = answer.read(LARGEST_BYTES + 1)
        told = _Told.model_validate(json.loads(body[:LARGEST_BYTES])) if len(body) <= LARGEST_BYTES else None
        newest = Version(told.version) if told is not None else None
    except (urllib.error.URLError, http.client.HTTPException, OSError) as error:
        raise UpdateCheckFailed(
            "The newest version could not be asked for: {reason}. Try again later.",
            reason=getattr(error, "reason", error),
        ) from error
    except InvalidInput:  # a redirect to a forbidden address; it is a ValueError too
        raise
    except (ValueError, ValidationError, InvalidVersion):
        told = newest = None
    if told is None or newest is None:
        raise UpdateCheckFailed(
            "{address} does not say which version is the newest. Is the address right?", address=address
        )
    if newest <= Version(__version__):
        return None
    return NewRelease(str(newest), told.page if urlsplit(told.page).scheme == "https" else "")
