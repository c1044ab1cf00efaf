"""The trainer: a real process that trains tiny models, is killed, paused and cancelled, and resumes."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import gguf
import numpy as np
import psutil
import pytest

from memos_core.errors import AdapterError, ModelHostDied, TrainingCancelled
from memos_core.models.backend import ChatTurn
from memos_core.parametric.trainer import checkpoints
from memos_core.parametric.trainer.parent import AdapterTrainer, NewAdapter, Stage
from memos_core.parametric.trainer.recipe import Example, Recipe
from memos_core.system import end_leftover, note_process
from tests.support.tiny_models import tiny_model

ROOT = Path(__file__).resolve().parents[3]

RECIPE = Recipe(layers=0.5, epochs=10, batch=3, learning_rate=1e-2, learned=0.5)
FULL_PASS = 5
"""The steps of a pass over every example. One of the eight replayed examples is held out to measure the drift."""
FACTS = {"What is my dog called?": "Biscuit", "Where do I live?": "Porto", "What do I play?": "cello"}
EXAMPLES = [
    *(Example([ChatTurn("system", "Be brief."), ChatTurn("user", q)], a) for q, a in FACTS.items() for _ in range(2)),
    *(Example([ChatTurn("system", "Be brief."), ChatTurn("user", q)], "Yes.", replay=True) for q in "ABCDEFGH"),
]


class Scene:
    """A tiny model, and a folder for its adapters."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.model = tiny_model(folder / "model.gguf", "llama")
        self.stages: list[Stage] = []

    def trainer(
        self,
        then: Callable[[AdapterTrainer, Stage], None] = lambda *_: None,
        cancelled: Callable[[], bool] = lambda: False,
        hold: Callable[[], bool] = lambda: False,
    ) -> AdapterTrainer:
        """A trainer that calls `then` whenever it reports."""

        def report(stage: Stage) -> None:
            self.stages.append(stage)
            then(trainer, stage)

        trainer = AdapterTrainer(self.folder / "trainer.log", cancelled=cancelled, hold=hold, report=report)
        return trainer

    def train(self, trainer: AdapterTrainer, name: str, examples: list[Example] | None = None) -> NewAdapter:
        with trainer:
            return trainer.train(
                self.model,
                examples or EXAMPLES,
                RECIPE,
                folder=self.folder / "checkpoint",
                output=self.folder / name,
                name="test",
            )

    def begin(self, examples: list[Example] | None = None) -> int:
        """Train until the first step is reported, and return the number of that step."""
        self.stages.clear()
        cancel = threading.Event()
        trainer = self.trainer(lambda _, stage: cancel.set() if stage.progress is not None else None, cancel.is_set)
        with contextlib.suppress(TrainingCancelled):  # the training may have ended before it noticed
            self.train(trainer, "adapter.gguf", examples)
        return self.steps[0]

    @property
    def steps(self) -> list[int]:
        return [stage.progress.step for stage in self.stages if stage.progress is not None]


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Scene, NewAdapter]:
    """A training that runs without interruption."""
    scene = Scene(tmp_path_factory.mktemp("undisturbed"))
    return scene, scene.train(scene.trainer(), "adapter.gguf")


def values(path: Path) -> dict[str, np.ndarray]:
    return {tensor.name: np.array(tensor.data) for tensor in gguf.GGUFReader(path).tensors}


def test_it_learns_reports_and_writes_an_adapter_that_changes_the_replies(
    undisturbed: tuple[Scene, NewAdapter],
) -> None:
    scene, made = undisturbed
    assert [stage.phase for stage in scene.stages if stage.progress is None] == [
        "starting", "reading", "preparing", "training", "writing",
    ]  # fmt: skip
    assert scene.steps == list(range(1, made.trained.steps + 1))
    assert made.trained.losses[-1] < made.trained.losses[0] / 2
    assert len(made.trained.losses) == RECIPE.epochs and made.trained.drift > 0
    assert made.trained.steps < RECIPE.epochs * FULL_PASS - 5  # examples that are learned already are left out
    assert {name.split(".")[1] for name in values(made.adapter.path)} == {"2", "3"}  # the upper half of four layers
    prompts = [example.turns for example in EXAMPLES[:2]]
    with scene.trainer() as other:
        without = other.answers(scene.model, prompts, adapter=None, max_tokens=8)
        assert other.answers(scene.model, prompts, adapter=made.adapter, max_tokens=8) != without


@pytest.fixture(scope="module")
def cancelled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a training that was cancelled in a pass with some examples left out. Tests must copy it."""
    scene, cancel = Scene(tmp_path_factory.mktemp("cancelled")), threading.Event()

    def stop(_: AdapterTrainer, stage: Stage) -> None:
        if stage.progress is not None and stage.progress.step == 17:
            cancel.set()

    with pytest.raises(TrainingCancelled):
        scene.train(scene.trainer(stop, cancel.is_set), "never.gguf")
    assert not (scene.folder / "never.gguf").exists()
    return scene.folder


def test_a_killed_training_goes_on_from_its_checkpoint_and_ends_the_same(
    scene: Scene, cancelled: Path, undisturbed: tuple[Scene, NewAdapter]
) -> None:
    shutil.copytree(cancelled, scene.folder, dirs_exist_ok=True)
    reached = json.loads((scene.folder / "checkpoint" / checkpoints.STATE).read_text())["step"]
    assert reached >= 17

    def kill(trainer: AdapterTrainer, stage: Stage) -> None:
        if stage.progress is not None and stage.progress.step > reached + 2:
            assert trainer.process_id is not None
            os.kill(trainer.process_id, signal.SIGKILL)

    with pytest.raises(ModelHostDied):
        scene.train(scene.trainer(kill), "never.gguf")
    scene.stages.clear()
    resumed = scene.train(scene.trainer(), "resumed.gguf")
    assert scene.steps[0] == reached + 1
    first, second = values(undisturbed[1].adapter.path), values(resumed.adapter.path)
    assert all(np.allclose(first[name], second[name], atol=1e-4) for name in first)
    assert not (scene.folder / "never.gguf").exists()


def test_a_checkpoint_of_another_training_or_a_damaged_one_is_not_used(scene: Scene, cancelled: Path) -> None:
    shutil.copytree(cancelled, scene.folder, dirs_exist_ok=True)
    numbers = scene.folder / "checkpoint" / checkpoints.NUMBERS
    damaged = bytearray(numbers.read_bytes())
    damaged[-1] ^= 1
    numbers.write_bytes(damaged)
    assert scene.begin() == 1
    checkpoints.save(scene.folder / "checkpoint", "another", checkpoints.Checkpoint(4, [], [], 5, {}))
    assert scene.begin(EXAMPLES[1:]) == 1


def test_what_is_learned_is_not_learned_again_where_only_what_comes_after_it_was_ended(
    scene: Scene, undisturbed: tuple[Scene, NewAdapter]
) -> None:
    shutil.copytree(undisturbed[0].folder, scene.folder, dirs_exist_ok=True)
    again = scene.train(scene.trainer(), "again.gguf")
    assert scene.steps == [] and again.trained == undisturbed[1].trained
    assert again.adapter.sha256 == undisturbed[1].adapter.sha256


def test_it_stands_still_while_it_is_held(scene: Scene) -> None:
    held, seen = threading.Event(), threading.Event()
    states: list[str] = []

    def hold(trainer: AdapterTrainer, stage: Stage) -> None:
        if stage.progress is None or stage.progress.step != 3:
            return
        assert trainer.process_id is not None
        process = psutil.Process(trainer.process_id)
        held.set()
        while process.status() != psutil.STATUS_STOPPED:
            seen.wait(0.01)
        states.append(process.status())
        held.clear()

    made = scene.train(scene.trainer(hold, hold=held.is_set), "adapter.gguf")
    assert states == [psutil.STATUS_STOPPED] and made.trained.steps == scene.steps[-1]


def test_what_does_not_fit_into_memory_is_refused_before_it_begins(scene: Scene) -> None:
    long = [Example([ChatTurn("user", "word " * 3000 + str(n))], "yes") for n in range(30)]
    with pytest.raises(AdapterError, match="GB of memory"), scene.trainer() as trainer:
        trainer.train(
            scene.model, long, Recipe(batch=30), folder=scene.folder, output=scene.folder / "a.gguf", name="test"
        )
    assert "preparing" not in [stage.phase for stage in scene.stages]


def test_a_model_in_several_files_is_refused_before_it_begins(scene: Scene) -> None:
    tiny_model(scene.folder / "split.gguf", "llama", tensors_a_part=20)
    scene.model = next(scene.folder.glob("split-00001-*.gguf"))
    with pytest.raises(AdapterError, match="lies in 2 files"):
        scene.train(scene.trainer(), "adapter.gguf")
    assert "preparing" not in [stage.phase for stage in scene.stages]


PARENT = """
import os, sys, threading
from pathlib import Path
from memos_core.parametric.trainer.parent import AdapterTrainer
def up():  # by now it has asked to be woken
    return trainer.process_id is not None and os.readlink(f"/proc/{trainer.process_id}/fd/0") == os.devnull
trainer = AdapterTrainer(Path(sys.argv[1]), hold=up)
with trainer:
    print(trainer.process_id, flush=True)
    threading.Event().wait()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be suspended by a signal")
def test_a_trainer_that_somebody_else_suspended_is_ended_and_said(
    scene: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.parametric.trainer.parent.SILENT_ROUNDS", 60)

    def suspend(trainer: AdapterTrainer, stage: Stage) -> None:
        if stage.phase == "reading":
            assert trainer.process_id is not None
            os.kill(trainer.process_id, signal.SIGSTOP)

    with pytest.raises(ModelHostDied, match=r"not responded for a minute.*continues from where it stopped"):
        scene.train(scene.trainer(suspend), "never.gguf")


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be suspended by a signal")
@pytest.mark.parametrize("cancelled", [False, True])
def test_a_trainer_that_was_suspended_before_it_has_read_what_to_do_is_ended(
    scene: Scene, monkeypatch: pytest.MonkeyPatch, cancelled: bool
) -> None:
    monkeypatch.setattr("memos_core.parametric.trainer.parent.SILENT_ROUNDS", 10**6 if cancelled else 20)
    monkeypatch.setattr("memos_core.parametric.trainer.parent.CANCELLED_SECONDS", 0)
    more_than_a_pipe_holds = [Example([ChatTurn("user", "word " * 2000)], "yes") for _ in range(50)]
    with scene.trainer(cancelled=lambda: cancelled) as trainer:
        assert trainer.process_id is not None
        os.kill(trainer.process_id, signal.SIGSTOP)
        with pytest.raises(
            TrainingCancelled if cancelled else ModelHostDied, match=r"continues? from where it stopped"
        ):
            trainer.train(
                scene.model,
                more_than_a_pipe_holds,
                Recipe(),
                folder=scene.folder,
                output=scene.folder / "never.gguf",
                name="test",
            )


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the next trainer ends it")
def test_a_suspended_trainer_does_not_outlive_the_program(tmp_path: Path) -> None:
    note = tmp_path / "trainer.pid"
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(tmp_path / "trainer.log")], stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert parent.stdout is not None
    trainer = psutil.Process(int(parent.stdout.readline()))
    try:
        deadline = time.monotonic() + 60
        while trainer.status() != psutil.STATUS_STOPPED and time.monotonic() < deadline:
            time.sleep(0.05)
        assert trainer.status() == psutil.STATUS_STOPPED
        parent.kill()
        parent.wait()
        trainer.wait(60)
        assert note.exists()
    finally:
        parent.stdout.close()
        if trainer.is_running():
            trainer.kill()


def test_a_trainer_that_was_left_over_is_ended_and_another_process_of_its_number_is_not(tmp_path: Path) -> None:
    note = tmp_path / "trainer.pid"
    starter = (
        "import subprocess, sys; code = 'import time; time.sleep(99)'; "
        "print(subprocess.Popen([sys.executable, '-c', code], stdout=subprocess.DEVNULL).pid)"
    )
    started = subprocess.run([sys.executable, "-c", starter], stdout=subprocess.PIPE, text=True, check=True)
    left = psutil.Process(int(started.stdout))
    note.write_text(f"{left.pid} 1.0")
    end_leftover(note)
    assert left.is_running() and not note.exists()
    note_process(note, left.pid)
    end_leftover(note)
    left.wait(30)
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as own:
        note_process(note, own.pid)
        end_leftover(note)
        assert own.poll() is None
        own.kill()
