"""The store of adapters: a folder for each version, written completely or not at all, and the number of the version
in use.
"""

from __future__ import annotations

import hashlib
import json
import logging
import shutil
import threading
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from memos_core.database import set_aside, storage_errors
from memos_core.errors import NotFound, StorageError, TaughtForgotten
from memos_core.files import written_whole
from memos_core.models.backend import EMBEDDING_DIMENSIONS, Adapter
from memos_core.models.embedders import STANDARD, maker_of, marked
from memos_core.parametric.records import Evaluation, Examined, TrainingRecord
from memos_core.storage.erasure_file import Erasure
from memos_core.system import sync_folder
from memos_core.wording import say

log = logging.getLogger(__name__)

ADAPTER, STYLE, TRAINING, EVALUATION = "adapter.gguf", "style.gguf", "training.json", "evaluation.json"
EXAMINATION = "examination.json"
KEYS, VECTORS = "questions.json", "questions.f32"
QUESTION_LISTS = ("asked", "recognised", "answers", "others")
DOUBTED = "doubted.json"
IN_USE = "in-use.json"
NEW = ".new"
LONGEST_VECTOR = 1.01
"""What a unit vector's length stays below, as it is rounded."""
WIDEST_VECTOR = 16_384
"""The most numbers that a vector may have."""
TAUGHT_FORGOTTEN = say(
    "The training was ended, for a memory that it was to learn has been forgotten. What it had learned was deleted."
)
_EXAMINED = TypeAdapter(list[Examined])
_Stamp = tuple[tuple[str, int, int, int], ...]
"""Name, size, modification time in nanoseconds and inode of each file of a version."""


@dataclass(frozen=True)
class Questions:
    """The questions of a version and their vectors, for the gate."""

    asked: Sequence[tuple[str, str]]
    """Ids of memories, each with a question that was taught with it."""
    recognised: Sequence[tuple[str, str]]
    """Ids of memories, each with a question that it answers but was not taught with. The question is "" where only its vector
    is kept."""
    answers: Sequence[str]
    """Ids of the memories whose own sentence has a vector."""
    others: Sequence[str]
    """Questions that resemble taught ones and that no memory answers; the gate does not use them."""
    vectors: NDArray[np.float32]
    """Unit vectors of `asked`, of `recognised`, of the sentences of `answers` and of `others`, in this order, one in each row."""

    def of(self, cube: str) -> frozenset[str]:
        """The questions that a memory is known to answer."""
        return frozenset(question for known, question in (*self.asked, *self.recognised) if known == cube)

    @property
    def made_by(self) -> str:
        """The embedder of the vectors: they can only be compared with vectors of the same one."""
        return maker_of(self.vectors) or STANDARD


@dataclass(frozen=True)
class StoredVersion:
    """A version in the store, with its records."""

    folder: Path
    training: TrainingRecord
    evaluation: Evaluation


class AdapterStore:
    """Stores versions. Safe to use from any thread, but not from two processes at once."""

    def __init__(self, folder: Path) -> None:
        """
        Args:
            folder: `parametric` in the profile; made when something is kept.
        """
        self.folder = folder
        self.workshop = folder / ".training"
        """The folder with the checkpoint of an unfinished training."""
        self._lock = threading.RLock()
        self._forgotten: set[str] = set()
        """Ids of memories and messages that were forgotten: no version that learned from them may be stored."""
        self._known: dict[Path, tuple[_Stamp, StoredVersion]] = {}
        """Versions that were read and found sound, with the stamps of their files, so that they are hashed once and not
        for every message."""
        self._troubles: dict[Path, str] = {}
        """For the folders of versions that cannot be read at the moment: why."""

    def versions(self) -> list[StoredVersion]:
        """All versions, newest first. A damaged one is set aside; one that cannot be read at the moment is left out."""
        with self._lock:
            found = [self._looked_at(folder) for folder in self.folder.glob("[0-9]*")]
            return sorted(filter(None, found), key=lambda stored: -stored.training.version)

    def version(self, number: int) -> StoredVersion:
        """The version with a number.

        Raises:
            NotFound: there is none.
            StorageError: it cannot be read at the moment.
        """
        with self._lock:
            folder = self.folder / str(number)
            stored = self._looked_at(folder) if folder.is_dir() else None
            if stored is not None:
                return stored
            if (trouble := self._troubles.get(folder)) is not None:
                raise StorageError(
                    "Adapter {number} cannot be read at the moment ({trouble}). It is tried again later.",
                    number=number,
                    trouble=trouble,
                )
            raise NotFound("There is no adapter {number}.", number=number)

    def current(self) -> StoredVersion | None:
        """The version in use; None where there is none, or it cannot be read at the moment."""
        with self._lock:
            in_use = self.in_use
            return None if in_use is None else self._looked_at(self.folder / str(in_use))

    def _looked_at(self, folder: Path) -> StoredVersion | None:
        try:
            stored = self._read(folder)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError, ValueError) as error:
            kept = set_aside(folder, self.folder.parent / "set-aside")
            log.warning("an adapter was damaged (%s) and is kept as %s", type(error).__name__, kept)
        except OSError as error:  # an error of a busy disk or process does not mean that the file is damaged
            trouble = error.strerror or type(error).__name__
            if self._troubles.get(folder) != trouble:
                log.warning("adapter %s cannot be read at the moment: %s", folder.name, trouble)
            self._troubles[folder] = trouble
            return None
        else:
            self._troubles.pop(folder, None)
            return stored
        self._troubles.pop(folder, None)
        return None

    def adapter(self, stored: StoredVersion, scale: float = 1.0) -> Adapter:
        """The adapter file of a version, for the model."""
        return Adapter(stored.folder / ADAPTER, stored.training.adapter_sha256, scale)

    def style(self, stored: StoredVersion) -> Adapter | None:
        """The file of a version's style adapter; None where it has none."""
        sha256 = stored.training.style_sha256
        return Adapter(stored.folder / STYLE, sha256) if sha256 else None

    def questions(self, stored: StoredVersion) -> Questions:
        """The gate's questions of a version. Raises StorageError when they cannot be read."""
        with storage_errors(say("read the adapter")):
            return read_questions(stored.folder, stored.training)

    def examined(self, stored: StoredVersion) -> list[Examined]:
        """The questions that a version was asked in its examination; empty where none are stored."""
        try:
            return _EXAMINED.validate_json((stored.folder / EXAMINATION).read_bytes())
        except (OSError, ValueError):
            return []

    def doubted(self, number: int) -> frozenset[str]:
        """Ids of the memories that a version was found to state wrongly."""
        try:
            return frozenset(json.loads((self.folder / str(number) / DOUBTED).read_bytes()))
        except (OSError, ValueError, TypeError):
            return frozenset()

    def doubt(self, number: int, cube: str) -> None:
        """Note that a version states a memory wrongly. Raises StorageError."""
        with self._lock, storage_errors(say("note what an adapter gets wrong")):
            if (self.folder / str(number)).is_dir():
                with written_whole(self.folder / str(number) / DOUBTED) as file:
                    file.write(json.dumps(sorted({*self.doubted(number), cube})).encode())

    def next_number(self) -> int:
        """The number of the next version; no number is used twice."""
        numbers = [int(folder.name) for folder in self.folder.glob("[0-9]*") if folder.name.isdecimal()]
        return max([self._noted()[1], *numbers]) + 1

    def keep(
        self,
        adapter: Path,
        training: TrainingRecord,
        evaluation: Evaluation,
        questions: Questions,
        style: Path | None = None,
        *,
        examined: Sequence[Examined] = (),
        use: bool = False,
    ) -> StoredVersion:
        """Put a version into the store, complete or not at all.

        Args:
            adapter: the adapter's file; it is copied.
            training: how it was trained.
            evaluation: the results of its evaluation.
            questions: the questions and vectors of its gate.
            style: the file of its style adapter; it is copied.
            examined: the questions of its examination, with their outcomes.
            use: whether to use it from now on.

        Raises:
            TaughtForgotten: something that it learned from was forgotten meanwhile; it is not kept.
            StorageError: it could not be kept.
        """
        folder, new = self.folder / str(training.version), self.folder / NEW
        with self._lock, storage_errors(say("keep the adapter")):
            if not self._forgotten.isdisjoint((*(taught.cube for taught in training.taught), *training.style)):
                raise TaughtForgotten(TAUGHT_FORGOTTEN)
            shutil.rmtree(new, ignore_errors=True)
            new.mkdir(parents=True, mode=0o700)
            for name, content in (
                (ADAPTER, adapter.read_bytes()),
                *([] if style is None else [(STYLE, style.read_bytes())]),
                (TRAINING, training.model_dump_json(indent=2).encode()),
                (EVALUATION, evaluation.to_keep()),
                (EXAMINATION, _EXAMINED.dump_json(list(examined))),
                (KEYS, json.dumps(_told(questions)).encode()),
                (VECTORS, np.ascontiguousarray(questions.vectors, dtype=np.float32).tobytes()),
            ):
                with written_whole(new / name) as file:
                    file.write(content)
            new.rename(folder)
            sync_folder(self.folder)
            stored = self._read(folder)
            if use:
                self.use(training.version)
            return stored

    @property
    def in_use(self) -> int | None:
        """The number of the version that is in use, or None."""
        number = self._noted()[0]
        return number if number is not None and (self.folder / str(number)).is_dir() else None

    def use(self, number: int | None) -> None:
        """Set the version in use, or none.

        Raises:
            NotFound: there is no such version; it may have been destroyed a moment ago.
            StorageError: the version in use could not be noted.
        """
        with self._lock, storage_errors(say("switch the adapter")):
            if number is not None and not (self.folder / str(number)).is_dir():
                raise NotFound("There is no adapter {number}.", number=number)
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            last = self.next_number() - 1
            with written_whole(self.folder / IN_USE) as file:
                file.write(json.dumps({"version": number, "last": last}).encode())

    def remove(self, number: int) -> None:
        """Delete a version; one that is in use is switched off first. Raises StorageError."""
        with self._lock, storage_errors(say("delete the adapter")):
            in_use = self.in_use
            self.use(None if in_use == number else in_use)  # also notes the highest number: it is not given again
            shutil.rmtree(self.folder / NEW, ignore_errors=True)
            (self.folder / str(number)).rename(self.folder / NEW)  # under this name it does not count as a version
            self._troubles.pop(self.folder / str(number), None)
            shutil.rmtree(self.folder / NEW)

    def taught(self, memories: Collection[str], messages: Collection[str] = ()) -> list[int]:
        """The numbers of the versions that were taught one of these memories, or learned from one of these messages, newest
        first."""
        with self._lock:
            return [
                stored.training.version for stored in self.versions() if _learned(stored.training, memories, messages)
            ]

    def forget(self, memories: Collection[str], messages: Collection[str] = ()) -> list[int]:
        """Delete every version that was taught one of these memories or learned from one of these messages, and the
        checkpoint of a training. From now on no such version is stored.

        Returns:
            The numbers of those that are gone.

        Raises:
            StorageError: one could not be deleted, or nobody can tell at the moment what it was taught.
        """
        with self._lock:
            self._forgotten.update(memories, messages)
            gone = self.taught(memories, messages)
            with storage_errors(say("read what an adapter was taught")):
                for folder in list(self._troubles):  # its weights cannot be read, but perhaps what it was taught
                    training = TrainingRecord.model_validate_json((folder / TRAINING).read_bytes())
                    if _learned(training, memories, messages):
                        gone.append(training.version)
            for number in gone:
                self.remove(number)
            self.clear_workshop()
            return gone

    def erase(self, erasures: Sequence[Erasure]) -> None:
        """Delete everything that was learned from what is to be erased."""
        for erasure in erasures:
            self.forget(erasure.memories, erasure.all_messages)

    def clear_workshop(self) -> None:
        """Delete the checkpoint and the files of an unfinished training."""
        if self.workshop.exists():
            with storage_errors(say("delete the training")):
                shutil.rmtree(self.workshop)

    def _noted(self) -> tuple[int | None, int]:
        """The number of the version in use, and the highest number given so far; None and 0 where they cannot be read."""
        try:
            told = json.loads((self.folder / IN_USE).read_bytes())
            return (None if told["version"] is None else int(told["version"])), int(told["last"])
        except (OSError, ValueError, KeyError, TypeError):
            return None, 0

    def _read(self, folder: Path) -> StoredVersion:
        stamp = _stamp(folder)
        if folder in self._known and self._known[folder][0] == stamp:
            return self._known[folder][1]
        training = TrainingRecord.model_validate_json((folder / TRAINING).read_bytes())
        evaluation = Evaluation.kept((folder / EVALUATION).read_bytes())
        expected = {ADAPTER: training.adapter_sha256, STYLE: training.style_sha256}
        for name, sha256 in expected.items():
            if sha256:
                with (folder / name).open("rb") as file:
                    if hashlib.file_digest(file, "sha256").hexdigest() != sha256:
                        raise ValueError("the adapter is not as it was written")
        if str(training.version) != folder.name:
            raise ValueError("the folder has another number")
        read_questions(folder, training)
        stored = StoredVersion(folder, training, evaluation)
        self._known[folder] = stamp, stored
        return stored


class _Keys(BaseModel):
    """The content of `questions.json`, as `_told` writes it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    asked: list[tuple[str, str]]
    recognised: list[tuple[str, str]]
    answers: list[str]
    others: list[str]
    made_by: str = STANDARD
    width: int = Field(default=EMBEDDING_DIMENSIONS, ge=1, le=WIDEST_VECTOR)


def read_questions(folder: Path, training: TrainingRecord) -> Questions:
    """The questions of a version with their vectors.

    Args:
        folder: the version's.
        training: its record, which names the memories that the questions may be about.

    Raises:
        OSError: a file is missing or cannot be read.
        ValueError: the files are damaged, or do not fit the record.
    """
    keys = _Keys.model_validate_json((folder / KEYS).read_bytes())
    vectors = np.frombuffer((folder / VECTORS).read_bytes(), dtype=np.float32).reshape(-1, keys.width)
    if len(vectors) != len(keys.asked) + len(keys.recognised) + len(keys.answers) + len(keys.others):
        raise ValueError("the questions have more or fewer vectors")
    lengths = np.linalg.norm(vectors.astype(np.float64), axis=1)
    if not (lengths < LONGEST_VECTOR).all():  # false for a vector with something that is no number, too
        raise ValueError("the vectors of the questions are no unit vectors")
    named = {cube for cube, _ in (*keys.asked, *keys.recognised)} | set(keys.answers)
    if not named <= {taught.cube for taught in training.taught}:
        raise ValueError("the questions are about something else than was taught")
    return Questions(keys.asked, keys.recognised, keys.answers, keys.others, marked(vectors, keys.made_by))


def _told(questions: Questions) -> dict[str, object]:
    told: dict[str, object] = {name: getattr(questions, name) for name in QUESTION_LISTS}
    made = {"made_by": questions.made_by, "width": questions.vectors.shape[-1]}
    return told if questions.made_by == STANDARD else told | made


def _learned(training: TrainingRecord, memories: Collection[str], messages: Collection[str]) -> bool:
    return any(taught.cube in memories for taught in training.taught) or any(id in messages for id in training.style)


def _stamp(folder: Path) -> _Stamp:
    """The stamp of a version's files, which is another one once a file has changed."""
    stamps = []
    for path in sorted(folder.iterdir()):
        status = path.stat()
        stamps.append((path.name, status.st_size, status.st_mtime_ns, status.st_ino))
    return tuple(stamps)
