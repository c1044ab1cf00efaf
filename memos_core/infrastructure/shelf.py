"""The adapters of a profile on disk: a folder a version, complete or not there, and which of them is in use."""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import ValidationError

from memos_core.database import set_aside, storage_errors
from memos_core.errors import NotFound
from memos_core.files import written_whole
from memos_core.memories.parametric import Evaluation, TrainingRecord
from memos_core.models.backend import EMBEDDING_DIMENSIONS, Adapter
from memos_core.system import sync_folder

log = logging.getLogger(__name__)

ADAPTER, STYLE, TRAINING, EVALUATION = "adapter.gguf", "style.gguf", "training.json", "evaluation.json"
KEYS, VECTORS = "questions.json", "questions.f32"
QUESTION_LISTS = ("asked", "recognised", "answers", "others")
IN_USE = "in-use.json"
NEW = ".new"


@dataclass(frozen=True)
class Questions:
    """What tells whether a question asks for something that an adapter was taught."""

    asked: Sequence[tuple[str, str]]
    """The id of a memory and a question that was taught with it."""
    recognised: Sequence[tuple[str, str]]
    """The same of questions that it answers too, and that were not taught; their words may be missing."""
    answers: Sequence[str]
    """The ids of the memories whose own sentence has a vector."""
    others: Sequence[str]
    """Questions that look alike and are not answered."""
    vectors: NDArray[np.float32]
    """Unit vectors of `asked`, `recognised`, the sentences of `answers` and `others`, in this order, shape (texts,
    EMBEDDING_DIMENSIONS)."""


@dataclass(frozen=True)
class Shelved:
    """One version: its records."""

    folder: Path
    training: TrainingRecord
    evaluation: Evaluation


class AdapterShelf:
    """Keeps versions. Not for two processes at once."""

    def __init__(self, folder: Path) -> None:
        """
        Args:
            folder: `parametric` in the profile; made when something is kept.
        """
        self.folder = folder
        self.workshop = folder / ".training"
        """Where a training that is not over has its checkpoint."""

    def versions(self) -> list[Shelved]:
        """All of them, newest first. One that is damaged is set aside."""
        found = []
        for folder in self.folder.glob("[0-9]*"):
            try:
                found.append(self._read(folder))
            except (OSError, ValueError, ValidationError) as error:
                kept = set_aside(folder, self.folder.parent / "set-aside")
                log.warning("an adapter was damaged (%s) and is kept as %s", type(error).__name__, kept)
        return sorted(found, key=lambda shelved: -shelved.training.version)

    def version(self, number: int) -> Shelved:
        """One of them. Raises NotFound."""
        for shelved in self.versions():
            if shelved.training.version == number:
                return shelved
        raise NotFound(f"There is no adapter {number}.")

    def adapter(self, shelved: Shelved, scale: float = 1.0) -> Adapter:
        """Its file, to be put on the model."""
        return Adapter(shelved.folder / ADAPTER, shelved.training.adapter_sha256, scale)

    def style(self, shelved: Shelved) -> Adapter | None:
        """The file with the way of replying that was learned, if any."""
        sha256 = shelved.training.style_sha256
        return Adapter(shelved.folder / STYLE, sha256) if sha256 else None

    def questions(self, shelved: Shelved) -> Questions:
        """Its questions. Raises StorageError when they cannot be read."""
        with storage_errors("read the adapter"):
            told = json.loads((shelved.folder / KEYS).read_bytes())
            vectors = np.frombuffer((shelved.folder / VECTORS).read_bytes(), dtype=np.float32)
        asked, recognised = ([(cube, question) for cube, question in told[name]] for name in ("asked", "recognised"))
        return Questions(asked, recognised, told["answers"], told["others"], vectors.reshape(-1, EMBEDDING_DIMENSIONS))

    def next_number(self) -> int:
        """The number of the version that is kept next; none is given twice."""
        return max([self._noted()[1], *(shelved.training.version for shelved in self.versions())]) + 1

    def keep(
        self,
        adapter: Path,
        training: TrainingRecord,
        evaluation: Evaluation,
        questions: Questions,
        style: Path | None = None,
    ) -> Shelved:
        """Put a version on the shelf, complete or not at all; it is not in use by that.

        Args:
            adapter: the file; it is copied.
            training: how it came to be.
            evaluation: what it was found to do.
            questions: what it is used for.
            style: the file with the way of replying that was learned; it is copied.

        Raises:
            StorageError: it could not be kept.
        """
        folder, new = self.folder / str(training.version), self.folder / NEW
        with storage_errors("keep the adapter"):
            shutil.rmtree(new, ignore_errors=True)
            new.mkdir(parents=True, mode=0o700)
            for name, content in (
                (ADAPTER, adapter.read_bytes()),
                *([] if style is None else [(STYLE, style.read_bytes())]),
                (TRAINING, training.model_dump_json(indent=2).encode()),
                (EVALUATION, evaluation.model_dump_json(indent=2).encode()),
                (KEYS, json.dumps({name: getattr(questions, name) for name in QUESTION_LISTS}).encode()),
                (VECTORS, np.ascontiguousarray(questions.vectors, dtype=np.float32).tobytes()),
            ):
                with written_whole(new / name) as file:
                    file.write(content)
            new.rename(folder)
            sync_folder(self.folder)
        return self._read(folder)

    @property
    def in_use(self) -> int | None:
        """The number of the version that is in use, or None."""
        number = self._noted()[0]
        return number if number is not None and (self.folder / str(number)).is_dir() else None

    def use(self, number: int | None) -> None:
        """Have a version in use, or none. Raises StorageError."""
        with storage_errors("switch the adapter"):
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            last = self.next_number() - 1
            with written_whole(self.folder / IN_USE) as file:
                file.write(json.dumps({"version": number, "last": last}).encode())

    def remove(self, number: int) -> None:
        """Delete a version; it is switched off before. Raises StorageError."""
        in_use = self.in_use
        self.use(None if in_use == number else in_use)  # notes the last number too, which is not given again
        with storage_errors("delete the adapter"):
            shutil.rmtree(self.folder / NEW, ignore_errors=True)
            (self.folder / str(number)).rename(self.folder / NEW)  # what is left of it by a kill is no version
            shutil.rmtree(self.folder / NEW)

    def taught(self, cubes: Collection[str]) -> list[int]:
        """The numbers of the versions that were taught one of these memories, or learned from one of these messages."""
        return [
            shelved.training.version
            for shelved in self.versions()
            if any(
                id in cubes for id in (*(taught.cube for taught in shelved.training.taught), *shelved.training.style)
            )
        ]

    def forget(self, cubes: Collection[str]) -> list[int]:
        """Delete every version that was taught one of these memories, and a training that has begun.

        Returns:
            The numbers of those that are gone.
        """
        gone = self.taught(cubes)
        for number in gone:
            self.remove(number)
        if self.workshop.exists():
            with storage_errors("delete the training"):
                shutil.rmtree(self.workshop)
        return gone

    def _noted(self) -> tuple[int | None, int]:
        """The version in use, and the last number that is known to have been given."""
        try:
            told = json.loads((self.folder / IN_USE).read_bytes())
            return (None if told["version"] is None else int(told["version"])), int(told["last"])
        except (OSError, ValueError, KeyError, TypeError):
            return None, 0

    def _read(self, folder: Path) -> Shelved:
        training = TrainingRecord.model_validate_json((folder / TRAINING).read_bytes())
        evaluation = Evaluation.model_validate_json((folder / EVALUATION).read_bytes())
        expected = {ADAPTER: training.adapter_sha256, STYLE: training.style_sha256}
        for name, sha256 in expected.items():
            if sha256:
                with (folder / name).open("rb") as file:
                    if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                        raise ValueError("the adapter is not as it was written")
        if str(training.version) != folder.name:
            raise ValueError("the folder has another number")
        return Shelved(folder, training, evaluation)
