"""Before a training: an able model words questions, which takes minutes, and it is checked whether a training is possible at all."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core import MemOS
from memos_core.errors import AdapterError, MemOSError, ModelBusy, TaughtForgotten, TrainingCancelled
from memos_core.models.backend import ChatTurn
from memos_core.parametric.records import Version
from memos_core.parametric.trainer import suitability
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.tiny_models import tiny_model

ABLE = 1_200_000_000
PATIENCE = 60.0


class SlowWriter:
    """A model that words questions until it is interrupted, and finishes only once `free` is set."""

    def __init__(self) -> None:
        self.asked = threading.Semaphore(0)
        self.free = threading.Event()
        self.interrupted = 0

    def __call__(self, _: Sequence[ChatTurn], cancel: threading.Event) -> list[str]:
        self.asked.release()
        while not self.free.is_set():
            if cancel.wait(0.01):
                self.interrupted += 1
                raise ModelBusy("The model has something more urgent to do.")
        return ["Which name has my dog got?"]


@pytest.fixture
def writer() -> SlowWriter:
    return SlowWriter()


@pytest.fixture
def memos(open_memos: Open, tmp_path: Path, writer: SlowWriter) -> MemOS:
    scripted = ScriptedModel(forms=writer, parameters=ABLE)
    scripted.info = replace(scripted.info, path=tiny_model(tmp_path / "tiny.gguf", "llama"))
    opened = open_memos(scripted)
    opened.remember("My dog's name is Biscuit.", pinned=True)
    opened.remember("I live in Porto.", pinned=True)
    return opened


def while_it_asks(memos: MemOS, writer: SlowWriter, do: Callable[[], object]) -> Future[Version]:
    """Begin a training, and do something while the model is wording questions."""
    with ThreadPoolExecutor(1) as pool:
        training = pool.submit(memos.parametric.train)
        try:
            assert writer.asked.acquire(timeout=PATIENCE)
            do()
        except BaseException:
            memos.parametric.cancel()
            raise
        return training


def test_a_training_is_cancelled_while_the_model_words_questions(memos: MemOS, writer: SlowWriter) -> None:
    training = while_it_asks(memos, writer, memos.parametric.cancel)
    assert isinstance(training.exception(PATIENCE), TrainingCancelled)
    assert memos.parametric.under_way is None and writer.interrupted == 1


def test_what_is_forgotten_ends_it_too_at_once(memos: MemOS, writer: SlowWriter) -> None:
    dog = next(cube for cube in memos.browse() if "Biscuit" in cube.text)
    training = while_it_asks(memos, writer, lambda: memos.forget(dog.id))
    assert isinstance(training.exception(PATIENCE), TaughtForgotten)


def test_it_stands_still_while_it_is_paused_and_then_asks_again(memos: MemOS, writer: SlowWriter) -> None:
    def pause_and_end() -> None:
        memos.parametric.pause()
        assert not writer.asked.acquire(timeout=0.3), "it went on"
        memos.parametric.resume()
        assert writer.asked.acquire(timeout=PATIENCE), "it did not ask again"
        state = memos.parametric.under_way
        assert state is not None and state.phase == "asking"
        memos.parametric.cancel()

    training = while_it_asks(memos, writer, pause_and_end)
    assert isinstance(training.exception(PATIENCE), MemOSError) and writer.interrupted == 2


def test_what_does_not_fit_into_memory_is_said_before_anything_is_asked(
    memos: MemOS, writer: SlowWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert memos.parametric.untrainable() == ""
    monkeypatch.setattr(suitability, "memory_needed", lambda *_: 10**15)
    with pytest.raises(AdapterError, match="needs about 1,000,000"):
        memos.parametric.train()
    assert not writer.asked.acquire(blocking=False)
    assert "Close other programs" in memos.parametric.untrainable()
    memos.update_settings(knowledge="adapter")
    assert "Close other programs" in memos.parametric.due().why
