"""Moves adapters between profiles: their files as they lie in the store, checked before they are taken over.

An adapter from elsewhere is taken only where all memories and messages that it learned from are here: otherwise nobody could
have them forgotten.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from pydantic import ValidationError

from memos_core.errors import InvalidInput
from memos_core.models.gguf_header import is_adapter
from memos_core.parametric.records import Evaluation, Taught, TrainingRecord
from memos_core.parametric.store import (
    ADAPTER,
    EVALUATION,
    KEYS,
    STYLE,
    TRAINING,
    VECTORS,
    AdapterStore,
    Questions,
    StoredVersion,
    read_questions,
)

FILES = (ADAPTER, STYLE, TRAINING, EVALUATION, KEYS, VECTORS)
"""The names of a version's files; STYLE exists only where it has a style adapter."""


def files_of(stored: StoredVersion) -> dict[str, Path]:
    """The files of a version by their names."""
    return {name: stored.folder / name for name in FILES if (stored.folder / name).exists()}


def training_of(content: bytes) -> TrainingRecord:
    """Read the content of TRAINING. Raises InvalidInput, whose message is the end of a sentence that the caller begins."""
    try:
        return TrainingRecord.model_validate_json(content)
    except ValidationError as error:
        raise InvalidInput("the record of an adapter cannot be understood") from error


@dataclass(frozen=True)
class CheckedAdapter:
    """The files of an adapter from elsewhere, which have passed all checks."""

    folder: Path
    training: TrainingRecord
    evaluation: Evaluation
    questions: Questions


def checked(folder: Path) -> CheckedAdapter:
    """Check the files of an adapter from elsewhere.

    Raises:
        InvalidInput: a check has failed; the message is the end of a sentence that the caller begins.
    """
    training = training_of((folder / TRAINING).read_bytes())
    for name, sha256 in ((ADAPTER, training.adapter_sha256), (STYLE, training.style_sha256)):
        if bool(sha256) != (folder / name).exists():
            raise InvalidInput("an adapter has other files than its record says")
        if sha256:
            _check(folder / name, sha256)
    try:
        evaluation = Evaluation.kept((folder / EVALUATION).read_bytes())
    except ValueError as error:  # also what pydantic raises
        raise InvalidInput("the records of an adapter cannot be understood") from error
    try:
        questions = read_questions(folder, training)
    except ValueError as error:
        raise InvalidInput("the questions of an adapter do not fit its record") from error
    return CheckedAdapter(folder, training, evaluation, questions)


def take(store: AdapterStore, adapter: CheckedAdapter, ids: Mapping[str, str], messages: Collection[str]) -> bool:
    """Take a version over as the newest one; it is not switched on.

    Args:
        store: the store to put it into.
        adapter: its files.
        ids: for the memories that it may have been taught, their ids where it comes from, with their ids here.
        messages: ids of the messages here that it may have learned a way of replying from.

    Returns:
        Whether it was taken. It is not where it is here already, or something that it learned from is not here.

    Raises:
        StorageError: it could not be kept.
    """
    training, known_questions = adapter.training, adapter.questions
    known = {stored.training.adapter_sha256 for stored in store.versions()}
    if training.adapter_sha256 in known or not {taught.cube for taught in training.taught} <= ids.keys():
        return False
    if not set(training.style) <= set(messages):
        return False
    questions = Questions(
        [(ids[cube], question) for cube, question in known_questions.asked],
        [(ids[cube], question) for cube, question in known_questions.recognised],
        [ids[cube] for cube in known_questions.answers],
        known_questions.others,
        known_questions.vectors,
    )
    taught = tuple(Taught(cube=ids[one.cube], content_hash=one.content_hash) for one in training.taught)
    store.keep(
        adapter.folder / ADAPTER,
        training.model_copy(update={"version": store.next_number(), "taught": taught}),
        adapter.evaluation,
        questions,
        adapter.folder / STYLE if training.style_sha256 else None,
    )
    return True


def _check(file: Path, sha256: str) -> None:
    with file.open("rb") as content:
        if hashlib.file_digest(content, "sha256").hexdigest() != sha256:
            raise InvalidInput("an adapter is not as it was written")
    if not is_adapter(file):
        raise InvalidInput("an adapter is no file that a model can read")
