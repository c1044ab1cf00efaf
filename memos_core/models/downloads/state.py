"""What is known of a download: for those who look at it, and on the disk beside its bytes for the next start."""

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
"""The checks are made when they are first needed: most starts of the program have no download."""


class DownloadState(StrEnum):
    """The state of a download."""

    WAITING = "waiting"
    """It waits for its turn, or until it is tried again (`problem` says why)."""
    RUNNING = "running"
    PAUSED = "paused"
    """It was paused by the person, or because the program ended."""
    CHECKING = "checking"
    """The hash is computed."""
    DONE = "done"
    FAILED = "failed"
    """`problem` says why, and what to do."""
    CANCELLED = "cancelled"
    """Only listeners see this state, as the last one: the download has left the list."""

    @property
    def active(self) -> bool:
        """Whether it is being worked on."""
        return self in (DownloadState.WAITING, DownloadState.RUNNING, DownloadState.CHECKING)


@dataclass(frozen=True)
class Download:
    """A download as it stands at a moment."""

    id: str
    title: str
    file: str
    """The name that it gets: of a file, or of a folder with several."""
    size: int
    """Of all its files, in bytes; 0 while that is not known."""
    done_bytes: int
    speed: float
    """Bytes a second, over the last few seconds; 0 while nothing arrives."""
    seconds_left: float | None
    """None while it cannot be estimated."""
    state: DownloadState
    problem: str
    """A sentence that says what happened and what to do; "" if all is well."""
    path: Path
    """Where it lies once it is done."""


class KeptFile(BaseModel):
    """What is remembered of one file."""

    model_config = _CHECKED

    source: int = Field(default=0, ge=0)
    """Which of its sources is used."""
    tag: str = ""
    """What the server calls this edition of the file (ETag or date), for If-Range."""
    size: int = 0
    """The size by the server, where it was not known before."""
    joined: int = Field(default=0, ge=0)
    """For packages: how many parts have been joined."""
    joined_bytes: int = Field(default=0, ge=0)
    whole: bool = False
    """Whether it is complete and was found right."""

    def begin_anew(self) -> None:
        """Forget everything but the source."""
        self.tag, self.size, self.joined, self.joined_bytes, self.whole = "", 0, 0, 0, False


class Kept(BaseModel):
    """What is remembered of a download."""

    model_config = _CHECKED

    version: int = _VERSION
    wanted: Wanted
    files: list[KeptFile]
    problem: str = ""


def write(folder: Path, kept: Kept) -> None:
    """Keep the state in the folder of a download; it is there whole or not at all. Raises OSError."""
    with written_whole(folder / FILE) as file:
        file.write(kept.model_dump_json(indent=1).encode())


def read(folder: Path) -> Kept | None:
    """The state that was kept in a folder; None where there is none that can be used."""
    try:
        kept = Kept.model_validate(json.loads((folder / FILE).read_bytes()))
        kept.wanted.check()
    except (OSError, ValueError):  # pydantic's and our own refusals are ValueErrors
        return None
    parts = kept.wanted.parts
    fits = kept.version == _VERSION and len(kept.files) == len(parts)
    return (
        kept
        if fits and all(file.source < len(part.sources) for file, part in zip(kept.files, parts, strict=True))
        else None
    )
