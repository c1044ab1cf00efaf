"""A publisher's files in a shared folder (docs/memstore.md). They are read without being trusted, and written in such a way that a reader
finds either the old state or the new one, and waits if only part of it has arrived."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import re
import stat
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from memos_core.database import storage_errors
from memos_core.errors import StorageError
from memos_core.exchange.archive import Archive, ArchiveDamaged, ArchiveNewer, Manifest, SignatureWrong, described, pack
from memos_core.exchange.memcube import SigningKey
from memos_core.exchange.memstore.entries import Entry, entries_of
from memos_core.files import written_whole
from memos_core.signing import KEY
from memos_core.system import sync_folder
from memos_core.wording import say, say_count

SUFFIX = ".memshare"
HEAD = f"head{SUFFIX}"
ENTRIES = "entries.jsonl"
LARGEST_HEAD = 2_000_000
"""In bytes."""
LARGEST_FILE = 64_000_000
"""The largest file of entries, compressed or not, in bytes."""
LARGEST_IN_ALL = 1_000_000_000
"""The largest total size of one publisher's files, in bytes."""
MOST_FILES = 5_000
MOST_PUBLISHERS = 100
PER_FILE = 500
"""The most entries in one file, so that a change rewrites no more than the file that contained the item."""
BYTES_PER_FILE = 4_000_000
"""A file is closed when its entries exceed this length."""
MOST_SMALL = 20
"""How many files may be less than half full; if there are more, they are joined."""
LONGEST_NAME = 100
_PUBLISHER = re.compile(r"memos-([0-9a-f]{32})")
_NAME = re.compile(rf"(?:\d{{6,12}}-[0-9a-f]{{64}}|head){re.escape(SUFFIX)}")
_UNFINISHED = re.compile(rf"\.(?:\d{{6,12}}-[0-9a-f]{{64}}|head){re.escape(SUFFIX)}\..*")
"""What a killed process leaves of a file that it was writing."""


class FileName(BaseModel):
    """A file of entries, as listed in the head."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    number: int = Field(ge=1, lt=10**12)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    bytes: int = Field(ge=1, le=LARGEST_FILE)

    @property
    def name(self) -> str:
        """The file's name in the folder."""
        return f"{self.number:06d}-{self.sha256}{SUFFIX}"


class HeadManifest(Manifest):
    """The signed list of everything that a publisher has published: an archive without parts."""

    kind: Literal["head"] = "head"
    publisher: str = Field(pattern=r"^[0-9a-f]{32}$")
    signed_by: str = Field(pattern=rf"^{KEY}$")
    space: str = Field(max_length=LONGEST_NAME)
    name: str = Field(max_length=LONGEST_NAME)
    revision: int = Field(ge=1, le=2**53)
    """Increases by one with each head."""
    memories: int = Field(ge=0)
    files: tuple[FileName, ...] = Field(max_length=MOST_FILES)

    @property
    def signer(self) -> str | None:
        """The publisher's public key."""
        return self.signed_by


class EntriesManifest(Manifest):
    """The manifest of a file of entries."""

    kind: Literal["entries"] = "entries"
    publisher: str = Field(pattern=r"^[0-9a-f]{32}$")
    signed_by: str = Field(pattern=rf"^{KEY}$")
    count: int = Field(ge=0)

    @property
    def signer(self) -> str | None:
        """The publisher's public key."""
        return self.signed_by


class PublisherStanding(StrEnum):
    """Whether what a publisher has published can be used."""

    COMPLETE = "complete"
    WAITING = "waiting"
    """Not all of it has arrived."""
    AWAY = "away"
    """This publisher has no subfolder."""
    KEY_CHANGED = "key changed"
    REFUSED = "refused"
    """It was forged or changed, is damaged, or needs a newer program."""


@dataclass(frozen=True)
class Published:
    """The contents of a publisher's subfolder."""

    publisher: str
    standing: PublisherStanding
    words: str = ""
    """Why it cannot be used, as a sentence; "" if it can."""
    head: HeadManifest | None = None
    head_hash: str = ""
    files: Mapping[FileName, tuple[Entry, ...]] = field(default_factory=dict)
    """The files that could be read, with their entries."""

    @property
    def entries(self) -> dict[str, Entry]:
        """The entries, by item."""
        return {entry.item: entry for entries in self.files.values() for entry in entries}


class Unreachable(StorageError):
    """The folder cannot be reached: a disk is not plugged in, or a share is not mounted."""


def publishers_in(folder: Path) -> list[str]:
    """The ids of the publishers that have a subfolder. Raises Unreachable."""
    try:
        with os.scandir(folder) as found:
            names = [one.name for one in found if _PUBLISHER.fullmatch(one.name) and one.is_dir(follow_symlinks=False)]
    except OSError as error:
        raise Unreachable("The folder {folder} cannot be reached now.", folder=folder) from error
    return sorted(name.removeprefix("memos-") for name in names)[:MOST_PUBLISHERS]


def subfolder(folder: Path, publisher: str) -> Path:
    """A publisher's subfolder."""
    return folder / f"memos-{publisher}"


class FolderReader:
    """Reads publishers' files. The entries of a file are cached by its hash as long as a head lists it."""

    def __init__(self) -> None:
        self._read: dict[tuple[str, str, str], tuple[Entry, ...]] = {}

    def head(self, folder: Path, publisher: str) -> Published:
        """A publisher's head; the files are not read. Raises Unreachable."""
        content = _content(subfolder(folder, publisher) / HEAD, LARGEST_HEAD)
        if content is None:
            if publisher not in publishers_in(folder):
                return Published(publisher, PublisherStanding.AWAY, say("It is not in the folder any more."))
            return Published(publisher, PublisherStanding.WAITING, say("Its list of files has not arrived yet."))
        try:
            with Archive(io.BytesIO(content), HeadManifest, 0) as archive:
                head = archive.manifest
        except SignatureWrong as error:
            return Published(
                publisher, PublisherStanding.REFUSED, say("Its list of files is refused: {reason}.", reason=error)
            )
        except ArchiveNewer as error:
            return Published(publisher, PublisherStanding.REFUSED, say("It cannot be read: {reason}.", reason=error))
        except ArchiveDamaged:
            return Published(publisher, PublisherStanding.WAITING, say("Its list of files has not arrived whole yet."))
        if head.publisher != publisher or sum(one.bytes for one in head.files) > LARGEST_IN_ALL:
            return Published(
                publisher, PublisherStanding.REFUSED, say("Its list of files is refused: it is not what belongs here.")
            )
        return Published(publisher, PublisherStanding.COMPLETE, "", head, hashlib.sha256(content).hexdigest())

    def read(self, folder: Path, publisher: str, key: str) -> Published:
        """Everything that a publisher has published.

        Args:
            folder: the shared folder.
            publisher: the publisher's id.
            key: the public key that was pinned.

        Raises:
            Unreachable: the folder cannot be reached now.
        """
        found = self.head(folder, publisher)
        head = found.head
        if head is None:
            return found
        if head.signed_by != key:
            return Published(publisher, PublisherStanding.KEY_CHANGED, "", head, found.head_hash)
        files, missing = dict[FileName, tuple[Entry, ...]](), 0
        place = subfolder(folder, publisher)
        for file in head.files:
            known = self._read.get((publisher, key, file.sha256))
            if known is None:
                content = _content(place / file.name, file.bytes)
                if content is None or len(content) != file.bytes or hashlib.sha256(content).hexdigest() != file.sha256:
                    missing += 1
                    continue
                try:
                    known = _entries(content, publisher, key)
                except ArchiveDamaged as error:
                    words = say("The file {name}… is refused: {reason}.", name=file.name[:12], reason=error)
                    return Published(publisher, PublisherStanding.REFUSED, words, head, found.head_hash)
            files[file] = known
        self._keep(publisher, key, files)
        items = [entry.item for entries in files.values() for entry in entries]
        if len(set(items)) != len(items):
            return Published(
                publisher,
                PublisherStanding.REFUSED,
                say("It is refused: it holds an item twice."),
                head,
                found.head_hash,
            )
        if missing:
            words = say_count("It waits for a file to arrive.", "It waits for {n} files to arrive.", missing)
            return Published(publisher, PublisherStanding.WAITING, words, head, found.head_hash, files)
        return Published(publisher, PublisherStanding.COMPLETE, "", head, found.head_hash, files)

    def _keep(self, publisher: str, key: str, files: Mapping[FileName, tuple[Entry, ...]]) -> None:
        """Cache the files listed in the present head, and drop those that are no longer listed, since they may have been withdrawn."""
        for known in [one for one in self._read if one[0] == publisher]:
            del self._read[known]
        self._read |= {(publisher, key, file.sha256): entries for file, entries in files.items()}


def _entries(content: bytes, publisher: str, key: str) -> tuple[Entry, ...]:
    with Archive(io.BytesIO(content), EntriesManifest, LARGEST_FILE) as archive:
        manifest = archive.manifest
        if manifest.publisher != publisher or manifest.signed_by != key or set(manifest.parts) != {ENTRIES}:
            raise ArchiveDamaged("it does not belong to this publisher")
        found = entries_of(archive.read(ENTRIES))
    if len(found) != manifest.count:
        raise ArchiveDamaged("it does not hold what it says")
    return tuple(found)


def _content(path: Path, most: int) -> bytes | None:
    """The content of a regular file; None if there is none, it is too long, or it cannot be read."""
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        descriptor = os.open(path, flags)
    except OSError:
        return None
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode) or status.st_size > most:
            return None
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            content = file.read(most + 1)
        return content if len(content) <= most else None
    except OSError:
        return None
    finally:
        os.close(descriptor)


@dataclass(frozen=True)
class Publication:
    """The identity and names with which a publisher publishes, and the signing key."""

    publisher: str
    space: str
    name: str
    key: SigningKey


def write(
    folder: Path,
    publication: Publication,
    present: Mapping[FileName, tuple[Entry, ...]],
    changes: Iterable[Entry],
    *,
    revision: int,
    dropped: Collection[str] = (),
) -> str:
    """Publish changes. No file keeps anything of an earlier version of an item, and files that the head does not list are removed.

    If the process is killed, either the old head with its files or the new one with its files is there; leftovers are removed by the next
    call.

    Args:
        folder: the shared folder.
        publication: the publisher.
        present: the intact files that are there, with their entries.
        changes: the newest versions of items that have changed.
        revision: the revision of the new head.
        dropped: items about which nothing is published any more.

    Returns:
        SHA-256 of the head.

    Raises:
        Unreachable: the folder cannot be reached now.
        StorageError: it could not be written; what was published is unchanged.
    """
    publishers_in(folder)  # if a disk is unplugged, its folder must not be created on this one
    place = subfolder(folder, publication.publisher)
    new = {entry.item: entry for entry in changes}
    touched = {*new, *dropped}
    moving = [file for file, entries in present.items() if any(entry.item in touched for entry in entries)]
    small = [file for file, entries in present.items() if len(entries) * 2 < PER_FILE and file not in moving]
    if len(small) > MOST_SMALL:
        moving += small
    kept = {file: entries for file, entries in present.items() if file not in moving}
    written = [entry for file in moving for entry in present[file] if entry.item not in touched] + list(new.values())
    number = max((file.number for file in present), default=0)
    with storage_errors(say("write to {folder}", folder=folder)):
        if place.is_symlink():
            raise StorageError("{place} is a link to elsewhere. Remove it, and publish again.", place=place)
        place.mkdir(exist_ok=True)
        mode = folder.stat().st_mode
        with contextlib.suppress(OSError):
            place.chmod(mode & 0o777)
        for entries in _portions(written):
            number += 1
            file, content = _packed(number, publication, entries)
            _write(place / file.name, content, mode)
            kept[file] = tuple(entries)
        sync_folder(place)
        head = HeadManifest(
            parts={},
            publisher=publication.publisher,
            signed_by=publication.key.public,
            space=publication.space[:LONGEST_NAME],
            name=publication.name[:LONGEST_NAME],
            revision=revision,
            memories=sum(entry.memory is not None for entries in kept.values() for entry in entries),
            files=tuple(sorted(kept, key=lambda file: file.number)),
        )
        content = _archive(head, {}, publication.key.sign)
        _write(place / HEAD, content, mode)
        sync_folder(place)
        clean(folder, publication.publisher, kept)
    return hashlib.sha256(content).hexdigest()


def clean(folder: Path, publisher: str, named: Iterable[FileName]) -> int:
    """Remove a publisher's files that the head does not list, since they may contain what was withdrawn. Returns how many there were.
    Raises StorageError."""
    place, keep = subfolder(folder, publisher), {HEAD, *(file.name for file in named)}
    with storage_errors(say("write to {folder}", folder=folder)):
        left = [path for path in place.iterdir() if _is_ours(path.name) and path.name not in keep]
        for path in left:
            path.unlink(missing_ok=True)
        if left:
            sync_folder(place)
    return len(left)


def remove(folder: Path, publisher: str) -> None:
    """Remove everything that a publisher has published; the head first, so that if the process is killed nothing is left that looks
    complete. Raises Unreachable and StorageError."""
    if publisher not in publishers_in(folder):
        return
    place = subfolder(folder, publisher)
    with storage_errors(say("remove what was published in {folder}", folder=folder)):
        (place / HEAD).unlink(missing_ok=True)
        for path in [path for path in place.iterdir() if _is_ours(path.name)]:
            path.unlink(missing_ok=True)
        if not any(place.iterdir()):
            place.rmdir()
        sync_folder(folder)


def _is_ours(name: str) -> bool:
    return bool(_NAME.fullmatch(name) or _UNFINISHED.fullmatch(name))


def _portions(entries: Sequence[Entry]) -> Iterable[list[Entry]]:
    portion, length = list[Entry](), 0
    for entry in entries:
        portion.append(entry)
        length += len(entry.line)
        if len(portion) == PER_FILE or length >= BYTES_PER_FILE:
            yield portion
            portion, length = [], 0
    if portion:
        yield portion


def _packed(number: int, publication: Publication, entries: Sequence[Entry]) -> tuple[FileName, bytes]:
    parts: dict[str, Path | bytes] = {ENTRIES: b"".join(entry.line for entry in entries)}
    manifest = EntriesManifest(
        parts=described(parts), publisher=publication.publisher, signed_by=publication.key.public, count=len(entries)
    )
    content = _archive(manifest, parts, publication.key.sign)
    return FileName(number=number, sha256=hashlib.sha256(content).hexdigest(), bytes=len(content)), content


def _archive(manifest: Manifest, parts: Mapping[str, Path | bytes], sign: Callable[[bytes], bytes]) -> bytes:
    target = io.BytesIO()
    pack(target, manifest, parts, sign)
    return target.getvalue()


def _write(path: Path, content: bytes, mode: int) -> None:
    """Write a file with the read permissions of the shared folder."""
    with written_whole(path) as file:
        file.write(content)
    with contextlib.suppress(OSError):  # a file system without such permissions
        path.chmod(mode & 0o666)
