"""Adapters on disk: either complete or not there, checked when they are read, and destroyed when they must be."""

from __future__ import annotations

import errno
import hashlib
import json
import os
import threading
import time
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
import pytest

from memos_core.cube import now
from memos_core.errors import NotFound, StorageError, TaughtForgotten
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from memos_core.parametric import store as store_module
from memos_core.parametric.records import Evaluation, Taught, TrainingRecord
from memos_core.parametric.store import (
    ADAPTER,
    EVALUATION,
    IN_USE,
    KEYS,
    NEW,
    TRAINING,
    VECTORS,
    AdapterStore,
    Questions,
)
from tests.support.killed import killed

WEIGHTS = b"GGUF weights"


@pytest.fixture
def store(tmp_path: Path) -> AdapterStore:
    return AdapterStore(tmp_path / "profile" / "parametric")


def keep(store: AdapterStore, cubes: tuple[str, ...], number: int | None = None) -> int:
    number = number or store.next_number()
    file = store.folder.parent / "trained.gguf"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(WEIGHTS)
    training = TrainingRecord(
        version=number,
        created_at=now(),
        model_name="Tiny",
        model_sha256="a" * 64,
        adapter_sha256=hashlib.sha256(WEIGHTS).hexdigest(),
        size_bytes=len(WEIGHTS),
        recipe={"rank": 8},
        taught=tuple(Taught(cube=cube, content_hash=f"hash of {cube}") for cube in cubes),
        examples=4,
        steps=2,
        seconds=1.5,
        losses=(1.0, 0.5),
    )
    evaluation = Evaluation(recall=1, leaks=0, third_person_leaks=0, drift=0.1, answer_words=5)
    questions = Questions(
        [(cube, f"What is {cube}?") for cube in cubes],
        [(cubes[0], "And what is it?")],
        cubes,
        ["What else?"],
        np.eye(2 * len(cubes) + 2, EMBEDDING_DIMENSIONS, dtype=np.float32),
    )
    store.keep(file, training, evaluation, questions)
    return number


def test_versions_are_kept_listed_and_read_back(store: AdapterStore) -> None:
    assert store.versions() == [] and store.in_use is None
    first, second = keep(store, ("dog",)), keep(store, ("dog", "home"))
    assert (first, second) == (1, 2)
    assert [stored.training.version for stored in store.versions()] == [2, 1]
    questions = store.questions(store.version(2))
    assert questions.asked == [("dog", "What is dog?"), ("home", "What is home?")] and questions.others == [
        "What else?"
    ]
    assert questions.recognised == [("dog", "And what is it?")] and questions.answers == ["dog", "home"]
    assert questions.vectors.shape == (6, EMBEDDING_DIMENSIONS) and questions.vectors[1][1] == 1
    assert store.adapter(store.version(1)).path.read_bytes() == WEIGHTS
    assert all(path.stat().st_mode & 0o077 == 0 for path in store.version(1).folder.iterdir())
    with pytest.raises(NotFound):
        store.version(3)


def test_one_is_in_use_or_none(store: AdapterStore) -> None:
    keep(store, ("dog",))
    store.use(1)
    assert store.in_use == 1
    store.use(None)
    assert store.in_use is None
    store.use(1)
    (store.folder / IN_USE).write_text("{ damaged")
    assert store.in_use is None and keep(store, ("home",)) == 2


def test_a_version_that_was_tampered_with_is_set_aside(store: AdapterStore) -> None:
    keep(store, ("dog",))
    keep(store, ("home",))
    store.use(1)
    (store.folder / "1" / ADAPTER).write_bytes(b"GGUF another")
    assert [stored.training.version for stored in store.versions()] == [2]
    assert store.in_use is None
    aside = list((store.folder.parent / "set-aside").iterdir())
    assert len(aside) == 1 and (aside[0] / ADAPTER).exists()


def test_what_a_kill_has_left_is_no_version(store: AdapterStore) -> None:
    (store.folder / NEW).mkdir(parents=True)
    (store.folder / NEW / ADAPTER).write_bytes(WEIGHTS[:4])
    assert store.versions() == []
    keep(store, ("dog",))
    assert not (store.folder / NEW).exists() and len(store.versions()) == 1
    (store.folder / NEW).mkdir()
    (store.folder / NEW / "rest").write_text("of a removal")
    store.remove(1)
    assert store.versions() == [] and not (store.folder / NEW).exists()


def test_forgetting_destroys_every_version_that_was_taught_it(store: AdapterStore) -> None:
    keep(store, ("dog", "home"))
    keep(store, ("home",))
    keep(store, ("dog",))
    store.use(3)
    store.workshop.mkdir()
    (store.workshop / "checkpoint.json").write_text(json.dumps({}))
    assert store.forget(["dog"]) == [3, 1]
    assert [stored.training.version for stored in store.versions()] == [2]
    assert store.in_use is None and not store.workshop.exists()
    assert store.next_number() == 4, "no number is given twice"


KEEPING = """
import sys
from pathlib import Path
from memos_core.parametric.store import AdapterStore
from tests.parametric.test_store import keep
store = AdapterStore(Path(sys.argv[1]))
while True:
    number = keep(store, ("dog",))
    store.use(number)
    print(number, flush=True)
"""


def test_killed_while_a_version_is_kept_or_switched_to_there_is_always_a_whole_one_in_use(store: AdapterStore) -> None:
    for round_number in range(6):
        done = killed(KEEPING, store.folder, after_lines=2, then_seconds=0.003 * round_number)
        in_use, versions = store.in_use, store.versions()
        assert in_use is not None and in_use >= int(done[-1])
        assert store.adapter(store.version(in_use)).path.read_bytes() == WEIGHTS
        assert not (store.folder.parent / "set-aside").exists()
        assert store.next_number() > versions[0].training.version


def test_the_files_are_hashed_once_and_again_when_they_have_changed(
    store: AdapterStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[str] = []
    real = hashlib.file_digest

    def counted(file: BinaryIO, digest: str) -> Any:
        hashed.append(Path(file.name).parent.name)
        return real(file, digest)

    monkeypatch.setattr(hashlib, "file_digest", counted)
    keep(store, ("dog",))
    keep(store, ("home",))
    store.use(2)
    for _ in range(3):
        assert len(store.versions()) == 2 and store.current() is not None and store.version(1)
    assert hashed == ["1", "2"]
    os.utime(store.folder / "2" / ADAPTER)
    assert len(store.versions()) == 2 and hashed == ["1", "2", "2"]
    assert len(AdapterStore(store.folder).versions()) == 2 and len(hashed) == 5


@pytest.mark.parametrize("error", [errno.EIO, errno.EACCES, errno.EMFILE])
def test_what_cannot_be_read_at_the_moment_is_told_of_and_read_later(
    store: AdapterStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, error: int
) -> None:
    keep(store, ("dog",))
    keep(store, ("home",))
    store.use(1)
    store = AdapterStore(store.folder)
    with monkeypatch.context() as patch:
        unreadable(patch, store.folder / "1" / ADAPTER, error)
        assert [stored.training.version for stored in store.versions()] == [2]
        assert store.current() is None and store.in_use == 1 and store.next_number() == 3
        with pytest.raises(StorageError, match="cannot be read at the moment"):
            store.version(1)
        assert caplog.text.count("cannot be read at the moment") == 1
    assert not (store.folder.parent / "set-aside").exists()
    assert store.current() is not None and len(store.versions()) == 2


def test_what_was_taught_is_forgotten_though_the_weights_cannot_be_read(
    store: AdapterStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(store, ("dog",))
    keep(store, ("home",))
    store = AdapterStore(store.folder)
    with monkeypatch.context() as patch:
        unreadable(patch, store.folder / "1" / ADAPTER, errno.EIO)
        unreadable(patch, store.folder / "2" / ADAPTER, errno.EIO)
        assert store.forget(["dog"]) == [1]
        unreadable(patch, store.folder / "2" / TRAINING, errno.EIO)
        with pytest.raises(StorageError, match="what an adapter was taught"):
            store.forget(["dog"])
    assert [stored.training.version for stored in store.versions()] == [2]


def unreadable(patch: pytest.MonkeyPatch, path: Path, error: int) -> None:
    real = Path.open

    def open_(self: Path, *args: Any, **kwargs: Any) -> Any:
        if self == path:
            raise OSError(error, os.strerror(error))
        return real(self, *args, **kwargs)

    patch.setattr(Path, "open", open_)


@pytest.mark.parametrize("name", [ADAPTER, TRAINING, EVALUATION])
def test_a_version_that_is_not_whole_is_set_aside(store: AdapterStore, name: str) -> None:
    keep(store, ("dog",))
    (store.folder / "1" / name).unlink()
    assert store.versions() == [] and len(list((store.folder.parent / "set-aside").iterdir())) == 1


@pytest.mark.parametrize("way", ["no JSON", "another list", "cut", "one vector less", "no unit vector", "no number"])
def test_a_version_with_damaged_questions_is_set_aside(store: AdapterStore, way: str) -> None:
    keep(store, ("dog",))
    keys, vectors = store.folder / "1" / KEYS, store.folder / "1" / VECTORS
    numbers = bytearray(vectors.read_bytes())
    if way == "no JSON":
        keys.write_text("{ damaged")
    elif way == "another list":
        keys.write_text(keys.read_text().replace("asked", "asxed"))
    elif way == "cut":
        vectors.write_bytes(numbers[:-3])
    elif way == "one vector less":
        vectors.write_bytes(numbers[: -4 * EMBEDDING_DIMENSIONS])
    else:
        numbers[3] = 0x7F if way == "no unit vector" else 0xFF
        numbers[2] = 0xC0
        vectors.write_bytes(numbers)
    assert store.versions() == [] and len(list((store.folder.parent / "set-aside").iterdir())) == 1


def test_a_version_of_another_number_is_set_aside(store: AdapterStore) -> None:
    keep(store, ("dog",))
    (store.folder / "1").rename(store.folder / "7")
    with pytest.raises(NotFound):
        store.version(7)
    assert not (store.folder / "7").exists()


def test_what_was_forgotten_while_it_was_trained_is_neither_kept_nor_used(
    store: AdapterStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Either forgetting waits until the adapter is stored, or storing is refused; they never both succeed."""
    keeping, outcome = threading.Event(), list[object]()
    real = store_module.written_whole

    def slow(path: Path) -> Any:
        keeping.set()
        time.sleep(0.02)
        return real(path)

    monkeypatch.setattr(store_module, "written_whole", slow)

    def train() -> None:
        try:
            keep(store, ("secret",), number=1)
            store.use(1)
        except (NotFound, TaughtForgotten) as error:
            outcome.append(error)

    thread = threading.Thread(target=train)
    thread.start()
    keeping.wait()
    assert store.forget(["secret"]) == [1]
    thread.join()
    assert store.in_use is None and store.taught(["secret"]) == [] and not (store.folder / "1").exists()
    with pytest.raises(TaughtForgotten, match="has been forgotten"):
        keep(store, ("home", "secret"))
    assert keep(store, ("home",)) == 2
    with pytest.raises(NotFound):
        store.use(1)


def test_what_a_style_was_learned_from_is_forgotten_by_its_messages(store: AdapterStore) -> None:
    keep(store, ("dog",))
    record = store.folder / "1" / TRAINING
    told = json.loads(record.read_bytes())
    record.write_text(json.dumps(told | {"style": ["m1"]}))
    assert store.taught(["m1"]) == [] and store.taught([], ["m1"]) == [1]
    assert store.forget(["cat"], ["m1"]) == [1]
