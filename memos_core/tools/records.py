"""What the person has decided about tools: which are on, what they may, which servers and files there are. `tools.json` of the
profile keeps it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.database import storage_errors
from memos_core.errors import StorageError
from memos_core.files import written_whole
from memos_core.tools.server_list import ServerRecord
from memos_core.wording import say

FILE = "tools.json"


class ToolDecision(StrEnum):
    """What a tool that is on may do."""

    ASK = "ask"
    """The person is asked for each call."""
    ALWAYS = "always"
    NEVER = "never"
    """Its calls are refused, until the person says otherwise."""


class SwitchedOn(BaseModel):
    """A tool that is on."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    fingerprint: str
    """`Tool.fingerprint` when it was switched on."""
    decision: ToolDecision = ToolDecision.ASK


class ToolChoices(BaseModel):
    """The content of the file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    on: Mapping[str, SwitchedOn] = Field(default_factory=dict)
    servers: tuple[ServerRecord, ...] = ()
    files: tuple[str, ...] = Field(default=(), max_length=200)
    """Paths of the files that may be read."""


class ToolRecords:
    """The file of one profile. Safe to use from any thread."""

    def __init__(self, folder: Path) -> None:
        """Nothing is read yet.

        Args:
            folder: the profile's.
        """
        self._path = folder / FILE
        self._lock = threading.Lock()

    def read(self) -> ToolChoices:
        """What the person has decided. Raises StorageError where the file cannot be read or understood; then no tool is on."""
        with storage_errors(say("read {file}", file=FILE)):
            content = self._path.read_bytes() if self._path.exists() else b"{}"
        try:
            return ToolChoices.model_validate_json(content)
        except ValidationError:
            raise StorageError(
                "{path} cannot be understood, so no tool is on. Correct it, or move it away.", path=self._path
            ) from None  # the cause would quote the file

    def change(self, change: Callable[[ToolChoices], Mapping[str, object]]) -> ToolChoices:
        """Set the fields that `change` returns when it is given what is decided now.

        Raises:
            StorageError: it could not be saved; then nothing has changed.
        """
        with self._lock:
            before = self.read()
            after = ToolChoices.model_validate({**before.model_dump(), **change(before)})
            if after != before:
                with storage_errors(say("write {file}", file=FILE)), written_whole(self._path) as file:
                    file.write(after.model_dump_json(indent=2).encode())
            return after
