"""Zip files of this program: a manifest gives the length and hash of each part, and a part that differs is refused. Signing the manifest
thereby signs all parts."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import time
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO, ClassVar, Generic, Self, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.errors import StorageError
from memos_core.files import written_whole
from memos_core.progress import PERCENT, Progress
from memos_core.signing import is_signed
from memos_core.system import sync_folder
from memos_core.version import __version__
from memos_core.wording import Wording, say

MANIFEST, SIGNATURE = "manifest.json", "signature"
LARGEST_MANIFEST = 1_000_000
"""In bytes."""
LONGEST_SIGNATURE = 64
"""In bytes."""
_SIGNED = b"memos-desktop archive 1\n"
"""Prefix of what is signed, so that a signature of anything else cannot be taken for one of an archive."""
_CHUNK = 1 << 20
_WRITING = say("Writing")
_WAYS_TO_PACK = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    KeyError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)
"""What zipfile raises for a damaged file, in addition to some OSErrors."""


class ArchiveDamaged(StorageError):
    """The file does not match its manifest, or is no such file at all; the message is the second half of a sentence."""


class ArchiveNewer(ArchiveDamaged):
    """The file was written by a newer version of this program."""


class SignatureWrong(ArchiveDamaged):
    """The file is intact, but its signature does not match."""


class Part(BaseModel):
    """The length of a part, and its hash."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    bytes: int = Field(ge=0)
    sha256: str


class _Format(BaseModel):
    """The one field that manifests of every version have."""

    format: int = Field(ge=1)


class Manifest(BaseModel):
    """The manifest that every archive has."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    newest: ClassVar[int] = 1
    """The newest version of this manifest and of the parts; a change of either raises it."""

    format: int = 1
    program: str = __version__
    """Version of the program that wrote it."""
    parts: dict[str, Part]

    @property
    def signer(self) -> str | None:
        """The public key of the signer; None if it is not signed."""
        return None


M = TypeVar("M", bound=Manifest)


def described(parts: Mapping[str, Path | bytes]) -> dict[str, Part]:
    """Length and hash of parts that are about to be written."""
    result = dict[str, Part]()
    for name, content in parts.items():
        if isinstance(content, bytes):
            result[name] = Part(bytes=len(content), sha256=hashlib.sha256(content).hexdigest())
        else:
            with content.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            result[name] = Part(bytes=content.stat().st_size, sha256=digest)
    return result


def pack(
    target: BinaryIO,
    manifest: Manifest,
    parts: Mapping[str, Path | bytes],
    sign: Callable[[bytes], bytes] | None = None,
    progress: Progress | None = None,
) -> None:
    """Write an archive.

    Args:
        target: the open file.
        manifest: describes the parts.
        parts: the contents, by name.
        sign: signs with the private key of the signer named in the manifest.
        progress: told how much is written; can cancel it.
    """
    content, going = manifest.model_dump_json(indent=2).encode(), progress or Progress()
    total, written = max(sum(part.bytes for part in manifest.parts.values()), 1), 0
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(MANIFEST, content)
        if sign is not None:
            archive.writestr(SIGNATURE, sign(_SIGNED + content))
        for name, part in parts.items():
            with archive.open(_info(name, part), "w") as packed, _opened(part) as file:
                while chunk := file.read(_CHUNK):
                    going.step(_WRITING, min(written * PERCENT // total, PERCENT), PERCENT)
                    packed.write(chunk)
                    written += len(chunk)
        going.step(_WRITING, PERCENT, PERCENT)


def _info(name: str, part: Path | bytes) -> zipfile.ZipInfo:
    if isinstance(part, bytes):
        info = zipfile.ZipInfo(name, time.localtime()[:6])
        info.file_size = len(part)
    else:
        info = zipfile.ZipInfo.from_file(part, name)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _opened(part: Path | bytes) -> BinaryIO:
    return io.BytesIO(part) if isinstance(part, bytes) else part.open("rb")


def pack_file(path: Path, manifest: Manifest, parts: Mapping[str, Path | bytes]) -> None:
    """Write an archive as a file, atomically. When this returns, the file and its name are safely on the disk."""
    with written_whole(path) as file:
        pack(file, manifest, parts)
    sync_folder(path.parent)


class Archive(Generic[M]):
    """An archive opened for reading. Use as a context manager.

    Names in the file are compared but never used as paths; nothing is unpacked beyond the length given in the manifest.
    """

    def __init__(self, file: Path | BinaryIO, kind: type[M], most_bytes: int | None = None) -> None:
        """Read the manifest, and check that it names the same parts as the file and that its signature is correct.

        Args:
            file: the archive.
            kind: the class of its manifest.
            most_bytes: the limit for the unpacked size of all parts; None for what the manifest says.

        Raises:
            ArchiveDamaged: it cannot be used, and why.
            OSError: it cannot be read.
        """
        with _damage_is(say("it is no such file, or only a part of one")):
            self._zip = zipfile.ZipFile(file)
        try:
            self.manifest = self._manifest(kind)
            if most_bytes is not None and sum(part.bytes for part in self.manifest.parts.values()) > most_bytes:
                raise ArchiveDamaged("it holds more than {size} MB", size=most_bytes // 1_000_000)
            names, signer = self._zip.namelist(), self.manifest.signer
            if signer is not None and SIGNATURE not in names:
                raise ArchiveDamaged("its signature was cut off")
            if sorted(names) != sorted([MANIFEST, *[SIGNATURE] * (signer is not None), *self.manifest.parts]):
                raise ArchiveDamaged("it does not hold what its list of contents says")
            if signer is not None:
                self._check_signature(signer)
        except BaseException:
            self._zip.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._zip.close()

    def _manifest(self, kind: type[M]) -> M:
        content = bytearray()
        self._unpack(MANIFEST, LARGEST_MANIFEST, content.extend)
        self._said = bytes(content)
        try:
            if _Format.model_validate_json(bytes(content)).format > kind.newest:
                raise ArchiveNewer("it was written by a newer version of MemOS Desktop; update the program")
            return kind.model_validate_json(bytes(content))
        except ValidationError as error:
            raise ArchiveDamaged("its list of contents cannot be understood") from error

    def _check_signature(self, signer: str) -> None:
        signature = bytearray()
        self._unpack(SIGNATURE, LONGEST_SIGNATURE, signature.extend)
        if not is_signed(signer, bytes(signature), _SIGNED + self._said):
            raise SignatureWrong(
                "its signature does not match: it was changed after it was signed, or somebody forged it"
            )

    def read(self, name: str) -> bytes:
        """A whole part. Raises ArchiveDamaged if it does not match the manifest."""
        content = bytearray()
        self._checked(name, content.extend)
        return bytes(content)

    def extract(self, name: str, target: Path) -> None:
        """Write a part to a new file. Raises ArchiveDamaged if it does not match the manifest."""
        with target.open("xb") as file:
            self._checked(name, file.write)
            file.flush()
            os.fsync(file.fileno())

    def check(self) -> None:
        """Read every part. Raises ArchiveDamaged if one does not match the manifest."""
        for name in self.manifest.parts:
            self._checked(name, lambda _: None)

    def _checked(self, name: str, take: Callable[[bytes], Any]) -> None:
        part = self.manifest.parts.get(name)
        if part is None:
            raise ArchiveDamaged("it has no {name}", name=name)
        digest = hashlib.sha256()

        def pass_on(chunk: bytes) -> None:
            digest.update(chunk)
            take(chunk)

        length = self._unpack(name, part.bytes, pass_on)
        if length != part.bytes or digest.hexdigest() != part.sha256:
            raise ArchiveDamaged("its part {name} is not as it was written", name=name)

    def _unpack(self, name: str, most: int, take: Callable[[bytes], Any]) -> int:
        length = 0
        with _damage_is(say("its part {name} is damaged", name=name)):
            info = self._zip.getinfo(name)
            if info.compress_type not in _WAYS_TO_PACK:
                raise ArchiveDamaged("it is packed in another way than this program packs")
            with self._zip.open(info) as file:
                while chunk := file.read(_CHUNK):
                    length += len(chunk)
                    if length > most:
                        raise ArchiveDamaged("its part {name} is longer than it says", name=name)
                    take(chunk)
        return length


@contextlib.contextmanager
def _damage_is(what: Wording) -> Iterator[None]:
    """Turn what zipfile raises for a damaged file into ArchiveDamaged."""
    try:
        yield
    except _BROKEN as error:
        raise ArchiveDamaged(what) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # a position before the beginning of the file
            raise
        raise ArchiveDamaged(what) from error
