"""Hugging Face, or the mirror that HF_ENDPOINT names: finds models in GGUF format, lists the files of a repository, and understands
addresses that people paste. No request is sent before one of these methods is called."""

from __future__ import annotations

import asyncio
import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote, unquote, urlencode, urlsplit

from memos_core.errors import InvalidInput, MemOSError, NotFound
from memos_core.models.downloads.transfer import SourceFailed, answer, new_client, not_given, refusal, token_or_why_not
from memos_core.models.downloads.wanted import (
    HubSource,
    UrlSource,
    Wanted,
    WantedFile,
    check_repository,
    hub_endpoint,
    is_private,
)

_OWN_HOSTS = ("huggingface.co", "www.huggingface.co", "hf.co")
_EXPAND = ("downloads", "likes", "lastModified", "gated", "tags", "gguf")
_LARGEST_ANSWER = 30_000_000
_AGAIN_AFTER_SECONDS = 1.0
_SPLIT = re.compile(r"-(\d{5})-of-(\d{5})\.gguf$", re.IGNORECASE)
_QUANTISATION = re.compile(
    r"(?<![a-z0-9])(I?Q\d(?:_[A-Z0-9]+)*|TQ\d_\d|MXFP4(?:_MOE)?|NVFP4|BF16|F16|FP16|F32|FP32)(?![a-z0-9])",
    re.IGNORECASE,
)
_PROJECTOR = re.compile(r"(^|[-_./])mmproj([-_.]|$)", re.IGNORECASE)
"""GGUF files with which a model sees (projectors)."""
_NO_MODEL = re.compile(r"(^|[-_./])imatrix([-_.]|$)", re.IGNORECASE)
"""GGUF files that belong to no model: importance matrices for quantisation."""
_OF_EMBEDDER = re.compile(
    r"(?:\d+_\w+/)?(?:\w[\w.-]*\.json|vocab\.txt|merges\.txt|\w[\w.-]*\.model|model[\w.-]*\.safetensors)"
)
"""The files that sentence-transformers reads, without weights in other formats, pickles and code."""


@dataclass(frozen=True)
class HubRepository:
    """A repository with GGUF files."""

    id: str
    """`owner/name`."""
    likes: int
    downloads: int
    """Downloads in the last 30 days."""
    updated: dt.datetime | None
    gated: bool
    """Whether its terms must be accepted on its page first."""
    licence: str
    """As its owner names it, such as `apache-2.0`; "" if it is not given."""
    parameters: int
    """The number of parameters; 0 if it is unknown."""


@dataclass(frozen=True)
class HubPart:
    """One file of a repository."""

    name: str
    """Its path within the repository."""
    size: int
    sha256: str
    """"" for small files, for which the hub gives none."""


@dataclass(frozen=True)
class HubFile:
    """A model in a repository: one GGUF file, or several that are one model."""

    repository: str
    name: str
    """Its path within the repository; for a split model, that of the first part."""
    size: int
    """The size of all parts in bytes."""
    sha256: str
    """SHA-256 of a single file; "" for a split one, whose parts have their own."""
    parts: tuple[HubPart, ...]
    """In order; just one for a model that is not split."""
    quantisation: str
    """From the name, such as `Q4_K_M`; "" if the name does not say."""
    revision: str
    """The commit that was listed, so that exactly this is downloaded."""
    gated: bool
    licence: str
    """As the repository's owner names it; "" if it is not given."""
    eye: HubPart | None = None
    """The projector next to it, with which it sees pictures."""

    @property
    def whole_size(self) -> int:
        """The size in bytes of everything that is downloaded."""
        return self.size + (0 if self.eye is None else self.eye.size)

    def wanted(self, title: str) -> Wanted:
        """The argument for `Downloads.start`. A split model, and one with a projector, becomes a folder."""
        if len(self.parts) > 1 or self.eye is not None:
            files = [self._file(part) for part in (*self.parts, *([] if self.eye is None else [self.eye]))]
            folder = _SPLIT.sub("", _base(self.name)).removesuffix(".gguf")
            return Wanted(title, folder, gated=self.gated, files=tuple(files))
        only = self._file(self.parts[0])
        return Wanted(title, only.name, only.sources, only.size, only.sha256, self.gated)

    def _file(self, part: HubPart) -> WantedFile:
        source = HubSource(self.repository, part.name, self.revision)
        return WantedFile(_base(part.name), (source,), part.size, part.sha256)


@dataclass(frozen=True)
class Pasted:
    """Something that was pasted: a repository, a file in one, or the address of a file elsewhere."""

    repository: str = ""
    file: str = ""
    """The path within the repository; "" for the whole repository."""
    revision: str = "main"
    quantisation: str = ""
    """The quantisation that is meant, if the address says so (`owner/name:Q8_0`)."""
    url: str = ""
    """The address of a GGUF file that is not on the hub; "" otherwise."""


@dataclass(frozen=True)
class _Look:
    """What the hub says about a repository."""

    commit: str
    gated: bool
    licence: str
    parts: Sequence[HubPart]


class Hub:
    """Sends requests to the hub. Its methods wait for the network, at most about a minute."""

    def __init__(self, token: Callable[[], str | None] = lambda: None) -> None:
        """
        Args:
            token: returns the person's token, or None. It is called only if the hub refuses a request without one.
        """
        self._token = token

    def search(self, words: str, limit: int = 20) -> list[HubRepository]:
        """Repositories with GGUF files whose names contain these words, most downloaded first.

        Raises:
            InvalidInput: there are no words.
            SourceFailed: the hub cannot be reached or refuses; in words.
        """
        if not words.strip():
            raise InvalidInput("Type a few words of the model's name to search for it.")
        query = [("search", words.strip()), ("filter", "gguf"), ("sort", "downloads"), ("limit", str(limit))]
        found = self._ask("/api/models?" + urlencode(query + [("expand", name) for name in _EXPAND]))
        if not isinstance(found, list):
            raise _unreadable()
        return [_repository(entry) for entry in found if isinstance(entry, dict) and entry.get("id")][:limit]

    def files(self, repository: str, revision: str = "main") -> list[HubFile]:
        """The models in a repository, smallest first.

        Raises:
            InvalidInput: this is no valid name of a repository.
            NotFound: it contains no GGUF files.
            SourceFailed: there is no such repository, or the hub cannot be reached; in words.
        """
        look = self._look(repository, revision)
        groups: dict[str, list[HubPart]] = {}
        for part in look.parts:
            no_model = _NO_MODEL.search(part.name) or is_projector(part.name)
            if part.name.lower().endswith(".gguf") and not no_model:
                groups.setdefault(_SPLIT.sub("", part.name), []).append(part)
        files = [_model(repository, group, look) for group in groups.values() if _is_complete(group)]
        if not files:
            raise NotFound(
                "{repository} has no GGUF files. Search for the model's name together with “GGUF”: others often offer it "
                "in this format.",
                repository=repository,
            )
        return sorted(files, key=lambda file: file.size)

    def embedder(self, repository: str, *, title: str, file: str, revision: str = "main") -> Wanted:
        """An embedding model, as a folder that sentence-transformers can open.

        Args:
            file: the name of the folder to be made.

        Raises:
            InvalidInput: this is no valid name of a repository.
            NotFound: it contains no such model.
            SourceFailed: there is no such repository, or the hub cannot be reached; in words.
        """
        look = self._look(repository, revision)
        fit = [part for part in look.parts if _OF_EMBEDDER.fullmatch(part.name)]
        if not {"modules.json", "config.json"} <= {part.name for part in fit} or not any(
            part.name.endswith(".safetensors") for part in fit
        ):
            raise NotFound(
                "{repository} is no model of sentence-transformers with weights as safetensors. Choose another one.",
                repository=repository,
            )
        files = [
            WantedFile(part.name, (HubSource(repository, part.name, look.commit),), part.size, part.sha256)
            for part in fit
        ]
        return Wanted(title, file, gated=look.gated, files=tuple(files))

    def _look(self, repository: str, revision: str) -> _Look:
        check_repository(repository)
        told = self._ask(f"/api/models/{repository}/revision/{quote(revision, safe='')}?blobs=true", repository)
        try:
            parts = [_part(entry) for entry in told["siblings"]]
            return _Look(str(told.get("sha") or revision), bool(told.get("gated")), _licence(told), parts)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _unreadable() from error

    def _ask(self, path: str, repository: str = "") -> Any:
        return asyncio.run(self._answer(path, repository))

    async def _answer(self, path: str, repository: str) -> Any:
        address = hub_endpoint() + path
        headers: dict[str, str] = {}
        token: str | None = None
        unread: MemOSError | None = None
        async with new_client() as client:
            for last in (False, True):
                try:
                    return await _json(client, address, headers)
                except SourceFailed as failed:
                    refused = failed.status in (401, 403, 404)
                    if refused and not headers and is_private(address):
                        token, unread = token_or_why_not(self._token)
                    if token and not headers and not last:
                        headers = {"Authorization": f"Bearer {token}"}
                    elif failed.again and not last:
                        await asyncio.sleep(_AGAIN_AFTER_SECONDS)
                    elif refused and repository:
                        raise not_given(hub_endpoint(), repository, failed, bool(headers), unread) from failed
                    else:
                        raise
        raise AssertionError("the last attempt returns or raises")


def pasted(text: str) -> Pasted:
    """The meaning of an address or a name that somebody has pasted.

    Raises:
        InvalidInput: it does not lead to a model; in words.
    """
    text = text.strip().strip("<>\"'")
    if not text:
        raise InvalidInput("Paste the address of a model, or its name like owner/name.")
    bare = text.partition("/")[0].lower()
    hosts = {*_OWN_HOSTS, urlsplit(hub_endpoint()).netloc.lower()}
    if "://" not in text:
        if bare not in hosts:
            return _of_hub(text.split("/"), text)
        text = f"https://{text}"
    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise InvalidInput("That is not a web address. Copy it once more, whole.") from error
    if parts.netloc.lower() in hosts:
        return _of_hub([unquote(piece) for piece in parts.path.strip("/").split("/")], text)
    if not is_private(text):
        raise InvalidInput("Only addresses that begin with https:// can be fetched.")
    if not parts.path.lower().endswith(".gguf"):
        raise InvalidInput("That address does not lead to a GGUF file: its name would end in .gguf.")
    return Pasted(url=text)


def wanted_from(address: str, title: str = "") -> Wanted:
    """The argument for `Downloads.start` for the plain address of a GGUF file; for a split model, all parts are wanted.

    Size and hash are unknown; the size that the server gives must be correct.

    Args:
        title: the name for people; "" for the file's name.
    """
    name = unquote(_base(urlsplit(address).path))
    split = _SPLIT.search(name)
    if split is None:
        return Wanted(title or name, name, (UrlSource(address),))
    files = []
    for number in range(1, int(split[2]) + 1):
        ending = f"-{number:05}-of-{split[2]}.gguf"
        part = address.replace(split[0], ending)
        files.append(WantedFile(_SPLIT.sub(ending, name), (UrlSource(part),)))
    return Wanted(title or _SPLIT.sub("", name), _SPLIT.sub("", name), files=tuple(files))


def is_projector(name: str) -> bool:
    """Whether the name of a file says that it is a projector and no model itself."""
    return _PROJECTOR.search(name) is not None


def quantisation_of(name: str) -> str:
    """The quantisation of a GGUF file if its name gives it, such as `Q4_K_M`; "" otherwise."""
    found = _QUANTISATION.findall(_SPLIT.sub("", name).removesuffix(".gguf"))
    return str(found[-1]).upper().replace("FP16", "F16").replace("FP32", "F32") if found else ""


def _of_hub(pieces: Sequence[str], text: str) -> Pasted:
    if pieces[0] in ("datasets", "spaces", "collections", "papers", "models") or len(pieces) < 2:
        raise InvalidInput(
            "{text} leads to no model. The address of one looks like https://huggingface.co/owner/name.", text=text
        )
    owner, name, *rest = pieces
    name, _, quantisation = name.partition(":")  # `owner/name:Q8_0`, as other programs write it
    repository = f"{owner}/{name}"
    check_repository(repository)
    if len(rest) > 2 and rest[0] in ("blob", "resolve", "raw"):
        file = "/".join(rest[2:])
        if not file.lower().endswith(".gguf"):
            raise InvalidInput(
                "{file} is no GGUF file. Paste the address of a file that ends in .gguf, or of the whole model.",
                file=file,
            )
        return Pasted(repository, file, rest[1])
    revision = rest[1] if len(rest) > 1 and rest[0] == "tree" else Pasted.revision
    return Pasted(repository, revision=revision, quantisation=quantisation.upper())


async def _json(client: Any, address: str, headers: dict[str, str]) -> Any:
    body = bytearray()
    async with answer(client, address, headers) as response:
        if response.status_code != 200:
            raise refusal(response)
        async for piece in response.aiter_bytes():
            body += piece
            if len(body) > _LARGEST_ANSWER:
                raise _unreadable()
    try:
        return json.loads(bytes(body))
    except ValueError as error:
        raise _unreadable() from error


def _unreadable() -> SourceFailed:
    host = urlsplit(hub_endpoint()).hostname
    return SourceFailed(
        "{host} does not answer as Hugging Face does. Check HF_ENDPOINT, and whether the network wants a sign-in "
        "first.",
        host=host,
    )


def _repository(entry: dict[str, Any]) -> HubRepository:
    gguf = entry.get("gguf")
    return HubRepository(
        id=str(entry["id"]),
        likes=_number(entry.get("likes")),
        downloads=_number(entry.get("downloads")),
        updated=_moment(entry.get("lastModified")),
        gated=bool(entry.get("gated")),
        licence=_licence(entry),
        parameters=_number(gguf.get("total")) if isinstance(gguf, dict) else 0,
    )


def _licence(entry: dict[str, Any]) -> str:
    tags = entry.get("tags")
    named = (
        [str(tag).partition(":")[2] for tag in tags if str(tag).startswith("license:")]
        if isinstance(tags, list)
        else []
    )
    return named[0] if named else ""


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _moment(value: object) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(str(value))
    except ValueError:
        return None


def _part(entry: dict[str, Any]) -> HubPart:
    lfs = entry.get("lfs") or {}
    return HubPart(
        str(entry["rfilename"]), int(lfs.get("size") or entry.get("size") or 0), str(lfs.get("sha256") or "")
    )


def _is_complete(group: Sequence[HubPart]) -> bool:
    """Whether all parts of a split model are there; a model that is not split has one."""
    split = [_SPLIT.search(part.name) for part in group]
    numbers = sorted(int(found[1]) for found in split if found)
    if not numbers:
        return len(group) == 1
    count = next(int(found[2]) for found in split if found)
    return len(numbers) == len(group) and numbers == list(range(1, count + 1))


def _model(repository: str, group: Iterable[HubPart], look: _Look) -> HubFile:
    parts = tuple(sorted(group, key=lambda part: part.name))
    return HubFile(
        repository=repository,
        name=parts[0].name,
        size=sum(part.size for part in parts),
        sha256=parts[0].sha256 if len(parts) == 1 else "",
        parts=parts,
        quantisation=quantisation_of(parts[0].name),
        revision=look.commit,
        gated=look.gated,
        licence=look.licence,
        eye=_eye(parts[0].name, look.parts),
    )


def _eye(model: str, parts: Iterable[HubPart]) -> HubPart | None:
    """The projector for a model of a repository: the smallest one in the model's folder, or else in the top folder; None if there is none."""
    eyes = [part for part in parts if part.name.lower().endswith(".gguf") and is_projector(part.name)]
    for folder in dict.fromkeys((str(PurePosixPath(model).parent), ".")):
        if there := [part for part in eyes if str(PurePosixPath(part.name).parent) == folder]:
            return min(there, key=lambda part: part.size)
    return None


def _base(name: str) -> str:
    return PurePosixPath(name).name
