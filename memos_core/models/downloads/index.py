"""Finds the wheels of Python packages in the index that pip would use on this computer."""

from __future__ import annotations

import configparser
import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag, urljoin, urlsplit, urlunsplit

import platformdirs
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename
from packaging.version import InvalidVersion, Version

from memos_core.models.downloads.transfer import SourceFailed, answer, refusal
from memos_core.models.downloads.wanted import pinned
from memos_core.system import is_windows

if TYPE_CHECKING:
    import httpx2

PYPI = "https://pypi.org/simple"
_ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.1"
_LONGEST_PAGE = 20_000_000


@dataclass(frozen=True)
class Wheel:
    """A wheel in an index."""

    address: str
    sha256: str
    """"" if the index does not give it."""
    size: int
    """0 if the index does not give it."""


def indexes() -> list[str]:
    """The addresses of the package indexes that pip would use here, the main one first: from PIP_INDEX_URL and PIP_EXTRA_INDEX_URL, from
    pip's own configuration files, or else PyPI. Indexes that are local folders are left out."""
    options: dict[str, str] = {}
    for file in _pip_files():
        options |= _pip_options(file)
    for name in ("index-url", "extra-index-url", "no-index"):
        said = os.environ.get("PIP_" + name.upper().replace("-", "_"))
        if said:
            options[name] = said
    if options.get("no-index", "").strip().lower() in ("1", "true", "yes", "on"):
        return []
    found = [options.get("index-url") or PYPI, *options.get("extra-index-url", "").split()]
    return [address.strip().rstrip("/") for address in found if urlsplit(address.strip()).scheme in ("https", "http")]


async def find_wheel(client: httpx2.AsyncClient, package: str) -> Wheel:
    """The wheel of a package.

    Args:
        package: as `name==version`.

    Raises:
        SourceFailed: no index has it, or none can be reached; in words.
    """
    name, version = pinned(package)
    tried = indexes()
    if not tried:
        raise SourceFailed("pip is told to use no package index on this computer (no-index). Choose another source.")
    trouble: SourceFailed | None = None
    for index in tried:
        try:
            wheel = _choose(await _files(client, index, canonicalize_name(name)), Version(version))
        except SourceFailed as failed:
            if failed.again:
                raise
            if failed.status not in (404, 410):
                trouble = failed
            continue
        if wheel is not None:
            return wheel
    hosts = " and ".join(urlsplit(index).hostname or "" for index in tried)
    raise trouble or SourceFailed(
        "{hosts} does not have {package}. Choose another source.", hosts=hosts, package=package
    )


async def _files(client: httpx2.AsyncClient, index: str, name: str) -> list[dict[str, Any]]:
    """The files that an index has for a project, in the form of PEP 691."""
    body = bytearray()
    async with answer(client, f"{index}/{name}/", {"Accept": _ACCEPT}) as response:
        if response.status_code != 200:
            raise refusal(response)
        kind, base = response.headers.get("Content-Type", ""), str(response.url)
        async for piece in response.aiter_bytes():
            body += piece
            if len(body) > _LONGEST_PAGE:
                raise SourceFailed(
                    "{host} has no list of packages that can be read. Choose another source.", host=response.url.host
                )
    try:
        files = _from_json(bytes(body)) if "json" in kind else _from_html(bytes(body))
        for file in files:
            file["url"] = _with_sign_in(urljoin(base, file["url"]), index)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        host = urlsplit(index).hostname
        raise SourceFailed(
            "{host} has no list of packages that can be read. Choose another source.", host=host
        ) from error
    return files


def _from_json(body: bytes) -> list[dict[str, Any]]:
    return [
        {
            "name": str(file["filename"]),
            "url": str(file["url"]),
            "sha256": str((file.get("hashes") or {}).get("sha256", "")).lower(),
            "size": int(file.get("size") or 0),
            "yanked": bool(file.get("yanked")),
        }
        for file in json.loads(body)["files"]
    ]


def _from_html(body: bytes) -> list[dict[str, Any]]:
    from bs4 import BeautifulSoup

    files = []
    for link in BeautifulSoup(body, "html.parser").find_all("a", href=True):
        address, fragment = urldefrag(str(link["href"]))
        said = re.fullmatch(r"sha256=([0-9a-fA-F]{64})", fragment)
        files.append(
            {
                "name": link.get_text().strip(),
                "url": address,
                "sha256": said[1].lower() if said else "",
                "size": 0,
                "yanked": link.has_attr("data-yanked"),
            }
        )
    return files


def _choose(files: list[dict[str, Any]], version: Version) -> Wheel | None:
    """A wheel of this version, preferring those that were not yanked. Any platform will do, since nothing in it is run."""
    fit = []
    for file in files:
        try:
            if parse_wheel_filename(file["name"])[1] == version:
                fit.append(file)
        except (InvalidWheelFilename, InvalidVersion):
            continue
    if not fit:
        return None
    best = min(fit, key=lambda file: (file["yanked"], not file["name"].endswith("-none-any.whl")))
    return Wheel(best["url"], best["sha256"], best["size"])


def _with_sign_in(address: str, index: str) -> str:
    """The address of a file, with the user name and password of its index if both are on the same server."""
    of_index, of_file = urlsplit(index), urlsplit(address)
    sign_in, at, server = of_index.netloc.rpartition("@")
    if not at or "@" in of_file.netloc or (of_index.scheme, server) != (of_file.scheme, of_file.netloc):
        return address
    return urlunsplit(of_file._replace(netloc=f"{sign_in}@{server}"))


def _pip_files() -> list[Path]:
    """The files in which pip looks for its options; later ones override earlier ones."""
    extra = os.environ.get("PIP_CONFIG_FILE", "")
    if extra == os.devnull:
        return []
    name = "pip.ini" if is_windows() else "pip.conf"
    folders = [
        Path(folder)
        for folder in platformdirs.site_config_dir("pip", appauthor=False, multipath=True).split(os.pathsep)
    ]
    files = [folder / name for folder in reversed(folders)]
    if not is_windows():
        files.append(Path("/etc/pip.conf"))
    try:
        own = Path.home()
    except RuntimeError:  # the system does not know the user of this process
        own = None
    if own is not None:
        files += [own / ("pip" if is_windows() else ".pip") / name]
        if not is_windows():
            files.append(own / ".config" / "pip" / name)
    files.append(Path(platformdirs.user_config_dir("pip", appauthor=False, roaming=True)) / name)
    files.append(Path(sys.prefix) / name)
    return files + ([Path(extra)] if extra else [])


def _pip_options(file: Path) -> dict[str, str]:
    parser = configparser.RawConfigParser()
    try:
        parser.read(file, encoding="utf-8")
    except (OSError, UnicodeDecodeError, configparser.Error):
        return {}
    return {
        key.replace("_", "-"): value
        for section in ("global", "download")
        if parser.has_section(section)
        for key, value in parser.items(section)
    }
