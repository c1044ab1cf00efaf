"""Adapters on disk: complete or not there, checked when they are read, destroyed when they must be."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from memos_core.cube import now
from memos_core.errors import NotFound
from memos_core.infrastructure.shelf import ADAPTER, IN_USE, NEW, AdapterShelf, Questions
from memos_core.memories.parametric import Evaluation, Taught, TrainingRecord
from memos_core.models.backend import EMBEDDING_DIMENSIONS
from tests.support.killed import killed

WEIGHTS = b"GGUF weights"


@pytest.fixture
def shelf(tmp_path: Path) -> AdapterShelf:
    return AdapterShelf(tmp_path / "profile" / "parametric")


def keep(shelf: AdapterShelf, cubes: tuple[str, ...], number: int | None = None) -> int:
    number = number or shelf.next_number()
    file = shelf.folder.parent / "trained.gguf"
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
    shelf.keep(file, training, evaluation, questions)
    return number


def test_versions_are_kept_listed_and_read_back(shelf: AdapterShelf) -> None:
    assert shelf.versions() == [] and shelf.in_use is None
    first, second = keep(shelf, ("dog",)), keep(shelf, ("dog", "home"))
    assert (first, second) == (1, 2)
    assert [shelved.training.version for shelved in shelf.versions()] == [2, 1]
    questions = shelf.questions(shelf.version(2))
    assert questions.asked == [("dog", "What is dog?"), ("home", "What is home?")] and questions.others == [
        "What else?"
    ]
    assert questions.recognised == [("dog", "And what is it?")] and questions.answers == ["dog", "home"]
    assert questions.vectors.shape == (6, EMBEDDING_DIMENSIONS) and questions.vectors[1][1] == 1
    assert shelf.adapter(shelf.version(1)).path.read_bytes() == WEIGHTS
    assert all(path.stat().st_mode & 0o077 == 0 for path in shelf.version(1).folder.iterdir())
    with pytest.raises(NotFound):
        shelf.version(3)


def test_one_is_in_use_or_none(shelf: AdapterShelf) -> None:
    keep(shelf, ("dog",))
    shelf.use(1)
    assert shelf.in_use == 1
    shelf.use(None)
    assert shelf.in_use is None
    shelf.use(1)
    (shelf.folder / IN_USE).write_text("{ damaged")
    assert shelf.in_use is None and keep(shelf, ("home",)) == 2


def test_a_version_that_was_tampered_with_is_set_aside(shelf: AdapterShelf) -> None:
    keep(shelf, ("dog",))
    keep(shelf, ("home",))
    shelf.use(1)
    (shelf.folder / "1" / ADAPTER).write_bytes(b"GGUF another")
    assert [shelved.training.version for shelved in shelf.versions()] == [2]
    assert shelf.in_use is None
    aside = list((shelf.folder.parent / "set-aside").iterdir())
    assert len(aside) == 1 and (aside[0] / ADAPTER).exists()


def test_what_a_kill_has_left_is_no_version(shelf: AdapterShelf) -> None:
    (shelf.folder / NEW).mkdir(parents=True)
    (shelf.folder / NEW / ADAPTER).write_bytes(WEIGHTS[:4])
    assert shelf.versions() == []
    keep(shelf, ("dog",))
    assert not (shelf.folder / NEW).exists() and len(shelf.versions()) == 1
    (shelf.folder / NEW).mkdir()
    (shelf.folder / NEW / "rest").write_text("of a removal")
    shelf.remove(1)
    assert shelf.versions() == [] and not (shelf.folder / NEW).exists()


def test_forgetting_destroys_every_version_that_was_taught_it(shelf: AdapterShelf) -> None:
    keep(shelf, ("dog", "home"))
    keep(shelf, ("home",))
    keep(shelf, ("dog",))
    shelf.use(3)
    shelf.workshop.mkdir()
    (shelf.workshop / "checkpoint.json").write_text(json.dumps({}))
    assert shelf.forget(["dog"]) == [3, 1]
    assert [shelved.training.version for shelved in shelf.versions()] == [2]
    assert shelf.in_use is None and not shelf.workshop.exists()
    assert shelf.next_number() == 4, "no number is given twice"


KEEPING = """
import sys
from pathlib import Path
from memos_core.infrastructure.shelf import AdapterShelf
from tests.infrastructure.test_shelf import keep
shelf = AdapterShelf(Path(sys.argv[1]))
while True:
    number = keep(shelf, ("dog",))
    shelf.use(number)
    print(number, flush=True)
"""


def test_killed_while_a_version_is_kept_or_switched_to_there_is_always_a_whole_one_in_use(shelf: AdapterShelf) -> None:
    for round_number in range(6):
        done = killed(KEEPING, shelf.folder, after_lines=2, then_seconds=0.003 * round_number)
        in_use, versions = shelf.in_use, shelf.versions()
        assert in_use is not None and in_use >= int(done[-1])
        assert shelf.adapter(shelf.version(in_use)).path.read_bytes() == WEIGHTS
        assert not (shelf.folder.parent / "set-aside").exists()
        assert shelf.next_number() > versions[0].training.version
