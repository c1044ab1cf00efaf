"""The models on this computer: those found in the folder of models, and those that are used in their own places."""

from __future__ import annotations

import contextlib
import json
import logging
import re
import shutil
import threading
from collections.abc import Collection, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.database import set_aside, storage_errors
from memos_core.errors import InvalidInput, StorageError, StorageFull
from memos_core.files import written_whole
from memos_core.models.gguf_header import parts_by_name
from memos_core.models.resources import file_sha256
from memos_core.wording import say

log = logging.getLogger(__name__)

FOLDER, REGISTRY = "models", "models.json"
"""Names of the folder of models and of the list of models, in the folder of all data."""
LONGEST_WAIT = 10.0
"""Seconds to wait for another program that is changing the list."""

LEFT_FREE_BYTES = 200_000_000
"""How many bytes of the disk must stay free when a file is copied."""

Ability = Literal["chat", "see", "read", "train", "embed"]
"""What a model can do here: answer, be shown pictures, read messages for memory, be trained, make the embeddings for recall."""


@dataclass(frozen=True)
class InstalledModel:
    """A model on this computer. Unknown values are 0 or ""."""

    id: str
    name: str
    family: str
    parameters: int
    quantisation: str
    context_tokens: int
    """The longest context that it was trained for."""
    size_bytes: int
    """Size of all its files."""
    licence: str
    path: Path
    """The file (for a split model, the first part), or the folder of an embedder."""
    missing: bool
    """Whether it is listed but its file is missing."""
    starter: bool
    """Whether it is the model that comes with the program."""
    bundled: bool
    """Whether it came with the program, so that it cannot be removed."""
    can: tuple[Ability, ...]
    adapters: tuple[str, ...]
    """Names of the adapters in the open profile that were trained for it."""
    contexts: int
    """How many saved contexts in the open profile were computed with it."""
    source: str
    """Its origin, for people."""
    in_use: bool
    problem: str = ""
    """Why it cannot be used, in a sentence; "" if it can."""
    eye: Path | None = None
    """The second file (projector), with which it sees pictures; None if it has none."""


class Noted(BaseModel):
    """The stored entry for a model in the list of models."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]{0,99}$")
    catalogue: str = ""
    """Its id in the catalogue if it came from there."""
    name: str = ""
    family: str = ""
    architecture: str = ""
    parameters: int = Field(default=0, ge=0)
    quantisation: str = ""
    context_tokens: int = Field(default=0, ge=0)
    size_bytes: int = Field(default=0, ge=0)
    licence: str = ""
    source: str = ""
    sha256: str = ""
    """SHA-256 of its files (by `file_sha256`), computed when they had this stamp."""
    stamp: tuple[int, int] = (0, 0)
    """The total size of its files and the time of the last change, in nanoseconds."""


class _List(BaseModel):
    model_config = ConfigDict(extra="forbid")

    version: Literal[1] = 1
    models: dict[str, Noted] = {}


class Shelf:
    """Finds models and keeps the list of them. Safe to use from any thread, and while other programs use it too.

    The name of a model in the list is its path within the folder of models, or its absolute path if it lies elsewhere.
    """

    def __init__(self, home: Path) -> None:
        """
        Args:
            home: the folder of all data.
        """
        self._home = home
        self.folder = home / FOLDER
        self._lock = threading.RLock()
        self.problem = ""
        """A sentence that the person should know if the list was damaged; else ""."""

    def paths(self) -> dict[str, Path]:
        """The path of each model by its name in the list: those in the folder, and those that are listed, whether missing or not."""
        found = {path.relative_to(self.folder).as_posix(): path for path in self._in_folder()}
        with self._lock:
            for name, entry in self._read().models.items():
                path = self.folder / name  # an absolute path stays as it is
                if path.exists() or entry.stamp != (0, 0):  # else it is still being downloaded
                    found.setdefault(name, path)
        return found

    def name_of(self, path: Path) -> str:
        """The name of a model in the list."""
        path = path.absolute()
        return path.relative_to(self.folder).as_posix() if self._is_ours(path) else str(path)

    def is_copy(self, path: Path) -> bool:
        """Whether a model lies in the folder of models, and thus belongs to this program."""
        return self._is_ours(path.absolute())

    def noted(self) -> dict[str, Noted]:
        """The stored entry of each model, by name."""
        with self._lock:
            return dict(self._read().models)

    def note(self, name: str, /, **fields: object) -> Noted:
        """Add to the stored entry of a model. Raises StorageError."""
        with self._lock, storage_errors(say("save the list of models")), self._alone():
            noted = self._read()
            before = noted.models.get(name)
            values = {} if before is None else before.model_dump()
            if "id" not in fields and before is None:
                fields["id"] = free_id(name, {entry.id for entry in noted.models.values()})
            entry = Noted.model_validate({**values, **fields})
            if entry != before:
                noted.models[name] = entry
                self._write(noted)
            return entry

    def forget(self, name: str) -> None:
        """Delete the stored entry of a model. Raises StorageError."""
        with self._lock, storage_errors(say("save the list of models")), self._alone():
            noted = self._read()
            if noted.models.pop(name, None) is not None:
                self._write(noted)

    def sha256(self, name: str, path: Path) -> str:
        """The hash of a model's files; "" if they cannot be read. It is computed again only if they have changed."""
        entry, stamp = self.noted().get(name), stamp_of(path)
        if stamp == (0, 0):
            return ""
        if entry is not None and entry.sha256 and entry.stamp == stamp:
            return entry.sha256
        sha256 = file_sha256(path)
        with contextlib.suppress(StorageError):  # it is computed again the next time
            self.note(name, sha256=sha256, stamp=stamp)
        return sha256

    def copy(self, files: Sequence[Path], inside: Path) -> Path:
        """Copy the files of a model into the folder, all or none.

        Args:
            files: its files (all parts of a split model), or its folder.
            inside: the path of the first of them within the folder.

        Returns:
            The full path of the first file.

        Raises:
            InvalidInput: there is a model of that name already.
            StorageFull: there is not enough room for it.
            StorageError: it could not be copied.
        """
        target = self.folder / inside
        if target.exists():
            raise InvalidInput(
                "There is a model {name} in {folder} already. Remove it first, or rename the file.",
                name=target.name,
                folder=self.folder,
            )
        size = sum(stamp_of(file)[0] if file.is_dir() else file.stat().st_size for file in files)
        unfinished = self.folder / f".adding-{target.name}"
        with storage_errors(say("copy the model")):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            if shutil.disk_usage(self.folder).free < size + LEFT_FREE_BYTES:
                raise StorageFull(
                    "The model takes {size} GB, and the disk of {folder} has not so much room. Free some, or use the model "
                    "where it lies.",
                    size=round(size / 1e9, 1),
                    folder=self.folder,
                )
            shutil.rmtree(unfinished, ignore_errors=True)
            unfinished.mkdir()
            try:
                for file in files:
                    if file.is_dir():
                        shutil.copytree(file, unfinished / file.name)
                    else:
                        shutil.copyfile(file, unfinished / file.name)
                if len(files) > 1:
                    unfinished.rename(target.parent)
                else:
                    (unfinished / files[0].name).rename(target)
            finally:
                shutil.rmtree(unfinished, ignore_errors=True)
        return target

    def delete(self, path: Path) -> None:
        """Delete the files of a model in the folder. Raises StorageError."""
        with storage_errors(say("delete the model")):
            if path.is_dir():
                shutil.rmtree(path)
                return
            for file in parts_by_name(path):
                file.unlink(missing_ok=True)
            if path.parent != self.folder:  # a split model has its own folder
                with contextlib.suppress(OSError):  # the person has put something else there
                    path.parent.rmdir()

    def _in_folder(self) -> list[Path]:
        if not self.folder.is_dir():
            return []
        found: list[Path] = []
        for path in sorted(self.folder.iterdir()):
            if path.name.startswith("."):
                continue
            if is_embedder(path):
                found.append(path)
            elif path.is_dir():
                found += _models_among(path)
        return found + _models_among(self.folder)

    def _is_ours(self, path: Path) -> bool:
        return path.is_relative_to(self.folder)

    def _alone(self) -> AbstractContextManager[object]:
        try:
            return FileLock(self._home / f".{REGISTRY}.lock", timeout=LONGEST_WAIT).acquire()
        except Timeout as error:
            raise StorageError(
                "MemOS could not save the list of models: another program is changing it. Try again."
            ) from error

    def _read(self) -> _List:
        path = self._home / REGISTRY
        with storage_errors(say("read the list of models")):
            if not path.exists():
                return _List()
            data = path.read_bytes()
        try:
            return _List.model_validate_json(data)
        except ValidationError:
            sound = _sound(data)
            aside = set_aside(path, self._home / "set-aside")
            self.problem = say(
                "The list of models was damaged and was set aside as {aside}. Models in {folder} are found all the same; "
                "add others again that are missing in the list.",
                aside=aside,
                folder=self.folder,
            )
            log.warning("the list of models was damaged; %d entries could be read", len(sound.models))
            if sound.models:
                self._write(sound)
            return sound

    def _write(self, noted: _List) -> None:
        with written_whole(self._home / REGISTRY) as file:
            file.write(noted.model_dump_json(indent=1, exclude_defaults=True).encode())


def _sound(data: bytes) -> _List:
    """The usable entries of a damaged list."""
    try:
        found = json.loads(data)["models"]
        entries = dict(found) if isinstance(found, dict) else {}
    except (ValueError, KeyError, TypeError, RecursionError):
        return _List()
    sound = _List()
    for name, entry in entries.items():
        with contextlib.suppress(ValidationError):
            sound.models[str(name)] = Noted.model_validate(entry)
    return sound


def free_id(name: str, taken: Collection[str]) -> str:
    """An id for a model of this name that no other model has."""
    plain = Path(name.rstrip("/")).name.casefold().removesuffix(".gguf")
    plain = re.sub(r"-00001-of-\d{5}$", "", plain)
    id = re.sub(r"[^a-z0-9.]+", "-", plain).strip("-.")[:90] or "model"
    number = 1
    while (free := id if number == 1 else f"{id}-{number}") in taken:
        number += 1
    return free


def is_embedder(path: Path) -> bool:
    """Whether this is a folder with an embedder for sentence-transformers."""
    return (path / "modules.json").is_file() and (path / "config.json").is_file()


def stamp_of(path: Path) -> tuple[int, int]:
    """Total size and time of the last change of a model's files; zeros if one is missing."""
    try:
        files = [file for file in path.rglob("*") if file.is_file()] if path.is_dir() else parts_by_name(path)
        states = [file.stat() for file in files]
    except OSError:
        return 0, 0
    return sum(state.st_size for state in states), max((state.st_mtime_ns for state in states), default=0)


def _models_among(folder: Path) -> list[Path]:
    """The GGUF files in a folder; for a split model, the first part."""
    files = sorted(path for path in folder.iterdir() if path.suffix.casefold() == ".gguf" and path.is_file())
    return [path for path in files if not path.name.startswith(".") and parts_by_name(path)[0] == path]
