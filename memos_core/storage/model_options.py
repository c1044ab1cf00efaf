"""models.toml: how single models are loaded, where a person has set something. It has a table for each model file; options that are
not in the table are chosen by the app."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import tomlkit
from filelock import FileLock, Timeout
from pydantic import ValidationError

from memos_core.database import set_aside, storage_errors
from memos_core.errors import InvalidInput, StorageError
from memos_core.files import written_whole
from memos_core.models.backend import LoadOptions
from memos_core.wording import say

FILE = "models.toml"
LONGEST_WAIT = 10.0
"""Seconds to wait for another program that is changing the file."""


class ModelOptions:
    """The options of all models of this home. Safe to use from any thread and beside other programs."""

    def __init__(self, home: Path) -> None:
        """
        Args:
            home: the folder of all data.
        """
        self._home = home

    def of(self, model: Path) -> LoadOptions:
        """What is set for a model file. What cannot be read or used counts as not set, so that the model loads all the same."""
        try:
            return _sound(self._tables().get(str(model)))
        except StorageError:
            return LoadOptions()

    def set(self, model: Path, **changes: object) -> LoadOptions:
        """Change options of a model file. They hold from the next time that it is loaded.

        Args:
            model: the file; for a model in parts, the first.
            changes: names of `LoadOptions` with their values; None leaves the option to the app again.

        Returns:
            All that is set for it now.

        Raises:
            InvalidInput: an unknown name, or a value out of its range; nothing is written.
            StorageError: they could not be saved.
        """
        with storage_errors(say("save the options of the model")), self._alone():
            tables = self._tables()
            options = _checked({**_sound(tables.get(str(model))).model_dump(), **changes})
            told = options.model_dump(exclude_none=True)
            tables.pop(str(model), None)
            self._write({**tables, str(model): told} if told else tables)
        return options

    def forget(self, model: Path) -> None:
        """Remove the options of a model that was removed. Raises StorageError."""
        with storage_errors(say("remove the options of the model")), self._alone():
            tables = self._tables()
            if tables.pop(str(model), None) is not None:
                self._write(tables)

    def _alone(self) -> Any:
        try:
            return FileLock(self._home / f".{FILE}.lock", timeout=LONGEST_WAIT).acquire()
        except Timeout as error:
            raise StorageError(
                "MemOS could not save the options of the model: another program is changing them. Try again."
            ) from error

    def _tables(self) -> dict[str, Any]:
        path = self._home / FILE
        with storage_errors(say("read the options of the models")):
            try:
                return tomllib.loads(path.read_text(encoding="utf-8-sig")) if path.exists() else {}
            except (ValueError, RecursionError):  # not UTF-8, or not TOML
                set_aside(path, self._home / "set-aside")
                return {}

    def _write(self, tables: dict[str, Any]) -> None:
        with written_whole(self._home / FILE) as file:
            file.write(tomlkit.dumps(tables).encode())


def _checked(values: dict[str, object]) -> LoadOptions:
    try:
        return LoadOptions.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        raise InvalidInput(
            "The option {name} of a model cannot be used: {reason}.", name=name, reason=first["msg"]
        ) from error


def _sound(table: object) -> LoadOptions:
    """The options of a model's table that can be used."""
    values = table if isinstance(table, dict) else {}
    found: dict[str, object] = {}
    for name, value in values.items():
        try:
            _checked({name: value})
        except InvalidInput:
            continue
        found[name] = value
    return LoadOptions.model_validate(found)
