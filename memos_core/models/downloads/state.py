"""The state of a download: for those who display it, and on the disk next to its bytes for the next start."""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field

from memos_core.files import written_whole
from memos_core.models.downloads.wanted import Wanted

FILE = "state.json"
_VERSION = 1
_CHECKED = ConfigDict(extra="forbid", defer_build=True)
"""The validators are built when first needed: most starts of the program have no download."""


class DownloadState(StrEnum):
    """The state of a download."""

    WAITING = "waiting"
    """It waits for its turn, or for the next attempt (`problem` says why)."""
    RUNNING = "running"
    PAUSED = "paused"
    """Paused by the person, or because the program ended."""
    CHECKING = "checking"
    """The hash is being computed."""
    DONE = "done"
    FAILED = "failed"
    """`problem` says why, and what to do."""
    CANCELLED = "cancelled"
    """Only listeners see this state, as the last one: the download has left the list."""

    @property
    def active(self) -> bool:
        """Whether work on it is going on."""
        return self in (DownloadState.WAITING, DownloadState.RUNNING, DownloadState.CHECKING)


@dataclass(frozen=True)
class Download:
    """A snapshot of a download."""

    id: str
    title: str
    file: str
    """The final name of the file, or of the folder for several files."""
    size: int
    """The size of all its files in bytes; 0 while it is unknown."""
    done_bytes: int
    speed: float
    """Bytes per second over the last few seconds; 0 while nothing arrives."""
    seconds_left: float | None
    """None while it cannot be estimated."""
    state: DownloadState
    problem: str
    """A sentence that says what happened and what to do; "" if all is well."""
    path: Path
    """Its path once it is done."""


class KeptFile(BaseModel):
    """The saved state of one file."""

    model_config = _CHECKED

    source: int = Field(default=0, ge=0)
    """The index of the source in use."""
    tag: str = ""
    """The server's identifier of this version of the file (ETag or date), for If-Range."""
    size: int = 0
    """The size according to the server, if it was not known before."""
    joined: int = Field(default=0, ge=0)
    """For packages: how many parts have been joined."""
    joined_bytes: int = Field(default=0, ge=0)
    whole: bool = False
    """Whether it is complete and verified."""

    def begin_anew(self) -> None:
        """Forget everything but the source."""
        self.tag, self.size, self.joined, self.joined_bytes, self.whole = "", 0, 0, 0, False


class Kept(BaseModel):
    """The saved state of a download."""

    model_config = _CHECKED

    version: int = _VERSION
    wanted: Wanted
    files: list[KeptFile]
    problem: str = ""


def write(folder: Path, kept: Kept) -> None:
    """Save the state in the folder of a download, atomically. Raises OSError."""
    with written_whole(folder / FILE) as file:
        file.write(kept.model_dump_json(indent=1).encode())


def read(folder: Path) -> Kept | None:
    """The state saved in a folder; None if there is none that can be used."""
    try:
        kept = Kept.model_validate(json.loads((folder / FILE).read_bytes()))
        kept.wanted.check()
    except (OSError, ValueError):  # both pydantic's and our own errors are ValueErrors
        return None
    parts = kept.wanted.parts
    fits = kept.version == _VERSION and len(kept.files) == len(parts)
    return (
        kept
        if fits and all(file.source < len(part.sources) for file, part in zip(kept.files, parts, strict=True))
        else None
    )
