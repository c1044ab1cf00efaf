"""Parametric memory through the front door: trained by a real process on a tiny model, judged, switched, taken back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from memos_core import MemOS
from memos_core.errors import AdapterError, InvalidInput, NotFound, TrainingCancelled
from memos_core.memories.parametric import Version
from memos_core.models.adapters.recipe import Recipe
from memos_core.models.adapters.trainer import Stage
from memos_core.models.resources import file_sha256
from tests.conftest import Open
from tests.support.scripted import ScriptedModel
from tests.support.tiny_models import tiny_model

QUICK = Recipe(epochs=1, rank=2)
LENIENT = {"adapter_recall": 0.0, "adapter_leaks": 1.0, "adapter_drift": 100.0}
"""A tiny model with random weights learns nothing in one epoch: here it is about what happens then."""


@pytest.fixture
def model(tmp_path: Path) -> ScriptedModel:
    scripted = ScriptedModel()
    scripted.info = replace(scripted.info, path=tiny_model(tmp_path / "tiny.gguf", "llama"))
    return scripted


@pytest.fixture
def memos(open_memos: Open, model: ScriptedModel) -> MemOS:
    opened = open_memos(model)
    opened.remember("My dog's name is Biscuit.", pinned=True)
    opened.remember("I live in Porto.", tags=["learn"])
    opened.remember("I wear size 44 shoes.")
    return opened


def train(memos: MemOS, **given: object) -> Version:
    return memos.parametric.train(recipe=QUICK, **given)  # type: ignore[arg-type]


def reply(memos: MemOS, question: str) -> tuple[str, list[str]]:
    """The reply, and what was used for it with the reason."""
    text, used = "", list[str]()
    for event in memos.chat(f"c-{question}", question):
        assert event.failed is None
        text += event.token or ""
        used += [f"{hit.cube.text} ({hit.why})" for hit in event.recalled or []]
    return text, used


def test_candidates_are_stable_wanted_and_harmless(memos: MemOS) -> None:
    memos.remember("I am diabetic and take insulin.", pinned=True)
    memos.remember("My PIN is 4711.", pinned=True)
    memos.remember("My dentist appointment is tomorrow.", pinned=True, expires_at=None)
    found = {item.cube.text: (item.chosen, item.why) for item in memos.parametric.candidates()}
    assert found["My dog's name is Biscuit."] == (True, "You pinned it.")
    assert found["I live in Porto."] == (True, "You want it to be learned.")
    assert found["I wear size 44 shoes."][0] is False and "new" in found["I wear size 44 shoes."][1]
    assert not any("diabetic" in text or "4711" in text for text in found)


def test_what_is_closed_to_some_conversation_is_no_candidate(memos: MemOS) -> None:
    memos.namespaces.create("diary", readers=["conversation:c1"])
    memos.remember("My boat is called Juno.", pinned=True, namespace="diary")
    memos.restrict(memos.remember("My bike is called Rosa.", pinned=True).id, ["person"])
    found = {item.cube.text for item in memos.parametric.candidates()}
    assert "My dog's name is Biscuit." in found and not found & {"My boat is called Juno.", "My bike is called Rosa."}


def test_an_adapter_is_trained_judged_and_refused_with_reasons(memos: MemOS, model: ScriptedModel) -> None:
    stages: list[Stage] = []
    version = train(memos, report=stages.append)
    assert version.number == 1 and version.fits_model and not version.in_use
    assert version.training.model_sha256 == file_sha256(model.info.path)
    assert len(version.training.taught) == 2 and version.training.steps > 0
    assert any("answers 0% of what it was taught" in reason for reason in version.evaluation.refused)
    assert stages[0].phase == "starting" and stages[-1].phase == "answering"
    assert memos.audit.search(verb="train")[0].detail == "adapter 1, refused"
    with pytest.raises(NotFound, match="No adapter is in use"):
        memos.parametric.knows()
    known = memos.parametric.knows(1)
    assert {item.cube.text for item in known if item.cube} == {"My dog's name is Biscuit.", "I live in Porto."}
    folder = memos.home / "profiles" / "ana" / "parametric" / "1"
    for file in folder.glob("*.json"):
        assert "Biscuit" not in file.read_text() and "Porto" not in file.read_text()


def test_the_chat_asks_the_adapter_only_for_what_it_knows(memos: MemOS, model: ScriptedModel) -> None:
    memos.update_settings(**LENIENT)
    version = train(memos)
    assert version.in_use and not version.evaluation.refused
    adapters = model.adapters
    reply(memos, "What is my dog called?")
    assert adapters[-1] is None, "text is the standard"
    memos.update_settings(knowledge="adapter")
    _, used = reply(memos, "what is my dog called please")
    assert used == ["My dog's name is Biscuit. (the adapter has learned it; its text was not needed)"]
    assert adapters[-1] is not None and adapters[-1].sha256 == version.training.adapter_sha256
    assert model.prompts[-1][-1].content == "What is my dog called?"
    for question in ("What is my cat called?", "What is Tom's dog called?", "Which size do I wear?"):
        reply(memos, question)
        assert adapters[-1] is None
    dog = memos.recall("dog")[0].cube
    memos.edit(dog.id, text="My dog's name is Rex.")
    _, used = reply(memos, "What is my dog called?")
    assert adapters[-1] is None and used[0].startswith("My dog's name is Rex."), "what was corrected is said as text"
    assert memos.parametric.list()[0].stale == (dog.id,)
    assert [item.current for item in memos.parametric.knows() if item.cube and item.cube.id == dog.id] == [False]
    reply(memos, "Where do I live?")
    assert adapters[-1] is not None
    memos.parametric.off()
    _, used = reply(memos, "Where do I live?")
    assert adapters[-1] is None and used[0].startswith("I live in Porto.")


def test_versions_are_switched_and_rolled_back(memos: MemOS, model: ScriptedModel, tmp_path: Path) -> None:
    memos.update_settings(**LENIENT)
    train(memos)
    assert train(memos, ids=[memos.recall("shoes")[0].cube.id]).in_use
    assert [(version.number, version.in_use) for version in memos.parametric.list()] == [(2, True), (1, False)]
    assert memos.parametric.rollback().number == 1
    with pytest.raises(NotFound, match="no earlier"):
        memos.parametric.rollback()
    with pytest.raises(NotFound, match="no adapter 7"):
        memos.parametric.use(7)
    model.info = replace(model.info, path=tiny_model(tmp_path / "other.gguf", "qwen3"))
    assert [version.fits_model for version in memos.parametric.list()] == [False, False]
    with pytest.raises(AdapterError, match="works with that model alone"):
        memos.parametric.use(2)
    memos.update_settings(knowledge="adapter")
    reply(memos, "What is my dog called?")
    assert model.adapters[-1] is None


def test_forgetting_destroys_the_adapters_that_knew_it(memos: MemOS, home: Path) -> None:
    memos.update_settings(**LENIENT, knowledge="adapter")
    train(memos)
    dog = memos.recall("dog")[0].cube
    assert any("Adapter 1 was taught it" in line for line in memos.forget_preview(dog.id))
    memos.forget(dog.id)
    assert memos.parametric.list() == []
    assert not list((home / "profiles" / "ana" / "parametric").rglob("*.gguf"))
    _, used = reply(memos, "Where do I live?")
    assert used[0].startswith("I live in Porto.") and "adapter" not in used[0], "the rest comes as text again"
    version = train(memos)
    assert version.number == 2 and dog.id not in {taught.cube for taught in version.training.taught}


def stopping(cancel: threading.Event) -> Callable[[Stage], None]:
    def report(stage: Stage) -> None:
        if stage.progress is not None and stage.progress.step == 2:
            cancel.set()

    return report


def test_a_cancelled_training_leaves_what_was_in_use_and_goes_on_later(memos: MemOS) -> None:
    memos.update_settings(**LENIENT)
    train(memos)
    cancel = threading.Event()
    with pytest.raises(TrainingCancelled):
        train(memos, cancel=cancel, report=stopping(cancel))
    assert [version.in_use for version in memos.parametric.list()] == [True]
    steps: list[int] = []
    train(memos, report=lambda stage: steps.append(stage.progress.step) if stage.progress else None)
    assert steps[0] > 1 and memos.parametric.list()[0].in_use


def test_the_job_trains_when_something_to_be_known_has_changed_and_only_then(
    memos: MemOS, model: ScriptedModel
) -> None:
    def run() -> str:
        return memos.parametric.train_if_due(lambda: False, QUICK)

    assert run() == "", "nobody wants an adapter to answer"
    memos.update_settings(**LENIENT, knowledge="adapter")
    assert run() == "Adapter 1 has learned 2 memories and is in use."
    assert run() == ""
    dog = memos.recall("dog")[0].cube
    memos.edit(dog.id, text="My dog's name is Rex.")
    assert memos.parametric.train_if_due(lambda: True, QUICK) == "", "it was cancelled"
    assert run() == "Adapter 2 has learned 2 memories and is in use."
    memos.update_settings(adapter_recall=1.0)
    memos.forget(dog.id)
    assert run().startswith("Adapter 3 has learned 1 memory and is not used. It answers 0%")
    assert run() == "", "the same training would end the same"
    assert "train the adapter" in [job.name for job in memos.jobs.list()]


def test_nothing_to_teach_and_other_architectures_are_said_in_words(
    open_memos: Open, model: ScriptedModel, tmp_path: Path
) -> None:
    memos = open_memos(model)
    with pytest.raises(InvalidInput, match="nothing to teach"):
        train(memos)
    memos.remember("My dog's name is Biscuit.", pinned=True)
    path = tmp_path / "mamba.gguf"
    path.write_bytes(model.info.path.read_bytes().replace(b"llama", b"mamba"))
    model.info = replace(model.info, path=path)
    with pytest.raises(AdapterError, match='"mamba"'):
        train(memos)
