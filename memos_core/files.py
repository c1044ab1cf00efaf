"""Files that are written whole or not at all, whether one was changed, and paths as people write them."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

_DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))}
"""Names that Windows keeps for devices."""
NO_ROOM = (errno.ENOSPC, errno.EDQUOT)
"""The `errno` of an OSError where the disk, or the person's share of it, is full."""


def given_path(path: Path | str) -> Path:
    """The path that somebody has written; "~" is their own folder."""
    try:
        return Path(path).expanduser()
    except RuntimeError:  # there is no user of that name, so the file's own name begins with a tilde
        return Path(path)


def stamp_of(file: Path) -> str:
    """What tells whether a file was changed; "" where it is not there."""
    try:
        found = file.stat()
    except OSError:
        return ""
    return f"{found.st_mtime_ns}:{found.st_size}:{found.st_ino}"


def safe_file_name(title: str, otherwise: str = "Chat") -> str:
    """A title as the name of a file on any system, without an ending; `otherwise` where nothing is left of it."""
    name = re.sub(r'[\\/:*?"<>|\x00-\x1f\x7f]+', " ", title)
    name = " ".join(name.split()).strip(". ")[:80].strip(". ") or otherwise
    return f"{name}_" if name.partition(".")[0].rstrip().upper() in _DEVICES else name


@contextlib.contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write to that gets its name only once it is complete. Until then it has a temporary name (which begins with a dot);
    then it is synced and renamed. Only the owner can read it. After an error, what was there before is unchanged."""
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
