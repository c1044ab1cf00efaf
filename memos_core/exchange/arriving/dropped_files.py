"""What was dropped, as a list of files: a single file, a folder, or a zip, which is read in place and never unpacked."""

from __future__ import annotations

import contextlib
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import IO, Self

from memos_core.errors import InvalidInput
from memos_core.wording import say

MOST_FILES = 200_000
LARGEST_PART = 20_000_000_000
"""The largest unpacked size of one file in a zip, in bytes."""
BOMB_RATIO, BOMB_BYTES = 300, 100_000_000
"""A file in a zip whose unpacked size exceeds both this ratio and this number of bytes is a zip bomb and no real export."""
_WAYS_TO_PACK = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError, OverflowError,
    UnicodeDecodeError, OSError,
)  # fmt: skip
"""The errors that reading a part can raise."""


@dataclass(frozen=True)
class Part:
    """One file among those dropped."""

    name: str
    """Its path, with `/` as separator."""
    bytes: int

    @property
    def ending(self) -> str:
        return PurePosixPath(self.name).suffix.lower().removeprefix(".")


class Opened:
    """The files among what was dropped. Use as a context manager. Names are shown and compared, but never used as paths for writing."""

    def __init__(self, path: Path) -> None:
        """
        Args:
            path: a file or a folder.

        Raises:
            InvalidInput: it cannot be read, and why.
        """
        self.path = path
        self._zip: zipfile.ZipFile | None = None
        self._file: IO[bytes] | None = None
        self.left_out: list[tuple[str, str]] = []
        """Files that are not examined, each with the reason."""
        try:
            if path.is_dir():
                self.parts = self._in_folder()
            elif zipfile.is_zipfile(path):
                self._zip = zipfile.ZipFile(path)
                self.parts = self._in_zip(self._zip)
            elif path.is_file():
                if path.suffix.lower() == ".zip":
                    raise InvalidInput(
                        '"{name}" is damaged or came only in part: it is no zip file. Download it again.',
                        name=path.name,
                    )
                self.parts = [Part(path.name, path.stat().st_size)]
            else:
                raise InvalidInput('There is no file "{name}" any more.', name=path.name)
        except BROKEN as error:
            raise InvalidInput(
                '"{name}" cannot be read: it is damaged, or you may not read it.', name=path.name
            ) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._zip is not None:
            self._zip.close()

    @contextlib.contextmanager
    def open(self, part: Part) -> Iterator[IO[bytes]]:
        """Open one of the files for reading."""
        where = self.path / part.name if self.path.is_dir() else self.path
        with where.open("rb") if self._zip is None else self._zip.open(part.name) as file:
            self._file = file
            try:
                yield file
            finally:
                self._file = None

    @property
    def position(self) -> int:
        """How many bytes have been read of the file that is open."""
        return 0 if self._file is None else self._file.tell()

    def read(self, part: Part, most: int) -> bytes:
        """The whole content of a file. Raises InvalidInput if it is longer than `most` bytes."""
        with self.open(part) as file:
            data = file.read(most + 1)
        if len(data) > most:
            raise InvalidInput('"{name}" is larger than {size} MB.', name=part.name, size=most // 1_000_000)
        return data

    def _in_folder(self) -> list[Part]:
        found: list[Part] = []
        for folder, folders, names in os.walk(self.path):  # links to folders are not followed
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            for name in sorted(names):
                file = Path(folder) / name
                if name.startswith(".") or file.is_symlink() or not file.is_file():
                    continue
                self._refuse_too_many(found)
                found.append(Part(file.relative_to(self.path).as_posix(), file.stat().st_size))
        return found

    def _in_zip(self, archive: zipfile.ZipFile) -> list[Part]:
        found: dict[str, Part] = {}
        for info in archive.infolist():
            if info.is_dir() or "__MACOSX" in info.filename or _is_hidden(info.filename):
                continue
            self._refuse_too_many(found)
            if problem := _problem(info):
                self.left_out.append((info.filename, problem))
            else:
                found[info.filename] = Part(info.filename, info.file_size)
        return list(found.values())

    def _refuse_too_many(self, found: list[Part] | dict[str, Part]) -> None:
        if len(found) >= MOST_FILES:
            raise InvalidInput(
                '"{name}" holds more than {most} files. Choose a folder within it.',
                name=self.path.name,
                most=MOST_FILES,
            )


def _is_hidden(name: str) -> bool:
    """Whether a file lies in a hidden folder (settings, deleted files), which is left out as in a folder that is not zipped."""
    return any(part.startswith(".") and part != ".." for part in PurePosixPath(name).parts)


def _problem(info: zipfile.ZipInfo) -> str:
    """Why a file in a zip is not examined; "" if it is."""
    path = PurePosixPath(info.filename.replace("\\", "/"))
    if path.is_absolute() or ".." in path.parts or ":" in info.filename[:2]:
        return say("its name leads out of the zip")
    if info.flag_bits & _ENCRYPTED:
        return say("it has a password")
    if info.compress_type not in _WAYS_TO_PACK:
        return say("it is packed in an unknown way")
    if info.file_size > LARGEST_PART or (
        info.file_size > BOMB_BYTES and info.file_size > BOMB_RATIO * max(info.compress_size, 1)
    ):
        return say("it would unpack to far more than an export holds")
    return ""
