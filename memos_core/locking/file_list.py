"""The list of a locked profile's files, which is kept with the encrypted files, and what may stand in it."""

from __future__ import annotations

import stat
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field

from memos_core.locking import record as records
from memos_core.locking.record import FilesKey
from memos_core.storage import colours, table_address

LOCKING, LOCKED, UNLOCKING, UNLOCKED = "locking", "locked", "unlocking", "unlocked"
TRIES = "lock-tries.json"
STAYS = frozenset(
    (
        LOCKING,
        LOCKED,
        UNLOCKING,
        UNLOCKED,
        records.FILE,
        TRIES,
        colours.FILE,
        table_address.FILE,  # whoever deletes a locked profile removes its table with it
        "profile.lock",
        "profile.pid",
        "reserve",
        "serving.json",
        "terminal.json",
    )
)
"""What is not encrypted: none of it holds text, and some of it is needed while the profile is locked."""


def inner_path(path: str) -> str:
    """Check a path: on every system it must lead into the profile's folder, and not to what stays unencrypted. Returns it.

    Raises:
        ValueError: it may lead elsewhere, or to what stays.
    """
    parts = path.split("/")
    if set(parts) & {"", ".", ".."} or set(path) & {"\\", ":", "\0"} or parts[0].casefold() in STAYS:
        raise ValueError("This path may lead elsewhere.")
    path.encode()  # fails where the path could not be written into the list
    return path


InnerPath = Annotated[str, AfterValidator(inner_path)]


class PlainFile(BaseModel):
    """One file of the profile."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    path: InnerPath
    """Below the profile's folder, with slashes."""
    length: int = Field(ge=0)
    modified: int
    """When it was last changed, in nanoseconds since 1970."""

    def is_as_it_was(self, folder: Path) -> bool:
        """Whether the file in this folder still has the size and the time of change that were recorded. Raises OSError."""
        try:
            found = (folder / self.path).lstat()
        except FileNotFoundError:
            return False
        return stat.S_ISREG(found.st_mode) and (found.st_size, found.st_mtime_ns) == (self.length, self.modified)


class Entry(PlainFile):
    """One encrypted file."""

    kept_as: str = Field(pattern=r"^[0-9]{1,9}$")
    """Its name in `locked/`."""
    salt: str = Field(pattern=r"^[0-9a-f]{64}$")


class Copied(BaseModel):
    """The plain files and folders that were encrypted, so that they may be removed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    folders: tuple[InnerPath, ...]
    files: tuple[PlainFile, ...]


class Listed(BaseModel):
    """The folders and files of a locked profile."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    folders: tuple[InnerPath, ...]
    files: tuple[Entry, ...]


class Manifest(BaseModel):
    """The list, encrypted with the key of the files, and that key, encrypted for the pair of keys."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    key: FilesKey
    content: str = Field(pattern=r"^([0-9a-f]{2})+$")
