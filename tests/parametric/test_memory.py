"""Parametric memory through its public interface: trained by a real process on a tiny model, examined, switched, rolled back."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any, Self

import psutil
import pytest

from memos_core import Due, MemOS, TrainingProgressed, UnderWay
from memos_core.errors import (
    AdapterError,
    InvalidInput,
    ModelHostDied,
    NotFound,
    StorageError,
    TaughtForgotten,
    TrainingCancelled,
)
from memos_core.models.backend import Adapter
from memos_core.models.resources import file_sha256
from memos_core.parametric import memory
from memos_core.parametric.records import Version
from memos_core.parametric.store import EXAMINATION, KEYS
from memos_core.parametric.trainer.parent import NewAdapter, Stage
from memos_core.parametric.trainer.recipe import Recipe, Trained
from memos_core.storage.erasures import ADAPTERS
from tests.conftest import Open
from tests.parametric.test_store import unreadable
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.tiny_models import tiny_model

QUICK = Recipe(epochs=1, rank=2)
LENIENT = {"adapter_recall": 0.0, "adapter_leaks": 1.0, "adapter_drift": 100.0}
"""Limits that every adapter meets: the tiny model with random weights learns nothing in one epoch, and these tests need adapters in use."""


@pytest.fixture
def model(tmp_path: Path) -> ScriptedModel:
    scripted = ScriptedModel()
    scripted.info = replace(scripted.info, path=tiny_model(tmp_path / "tiny.gguf", "llama"))
    return scripted


@pytest.fixture
def memos(open_memos: Open, model: ScriptedModel) -> MemOS:
    opened = open_memos(model)
    tell(opened)
    return opened


def tell(memos: MemOS) -> None:
    memos.remember("My dog's name is Biscuit.", pinned=True)
    memos.remember("I live in Porto.", tags=["learn"])
    memos.remember("I wear size 44 shoes.")


def home_with_an_adapter(folder: Path, before: Callable[[MemOS, ScriptedModel], object]) -> Path:
    """Make a home with a profile that has an adapter in use, trained on two memories, and the model beside it. Tests of what comes
    after a training copy it.

    Args:
        folder: an empty folder.
        before: called before the training.
    """
    home = folder / "home"
    scripted = ScriptedModel()
    scripted.info = replace(scripted.info, path=tiny_model(home.with_name("tiny.gguf"), "llama"))
    with MemOS.open(home, "ana", backend=scripted) as memos:
        tell(memos)
        memos.update_settings(**LENIENT)
        before(memos, scripted)
        assert train(memos).in_use
    return home


@pytest.fixture(scope="module")
def trained_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return home_with_an_adapter(tmp_path_factory.mktemp("trained"), lambda *_: None)


@pytest.fixture(scope="module")
def styled_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return home_with_an_adapter(tmp_path_factory.mktemp("styled"), liked_replies)


def open_copy(trained_home: Path, home: Path, open_memos: Open, model: ScriptedModel) -> MemOS:
    shutil.copytree(trained_home, home)
    shutil.copyfile(trained_home.with_name("tiny.gguf"), model.info.path)
    return open_memos(model)


@pytest.fixture
def trained(trained_home: Path, home: Path, open_memos: Open, model: ScriptedModel) -> MemOS:
    """The engine with adapter 1 in use."""
    return open_copy(trained_home, home, open_memos, model)


@pytest.fixture
def styled(styled_home: Path, home: Path, open_memos: Open, model: ScriptedModel) -> MemOS:
    """Like `trained`, but the adapter has also learned a style of replying."""
    return open_copy(styled_home, home, open_memos, model)


class AtOnce:
    """Stands in for the trainer where it is about what comes of a training, and not about the training: its adapters hold nothing,
    and it knows no answer."""

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def train(self, model: Path, examples: Sequence[Any], recipe: Recipe, *, output: Path, **_: object) -> NewAdapter:
        output.write_bytes(os.urandom(100))
        made = Adapter(output, hashlib.sha256(output.read_bytes()).hexdigest())
        return NewAdapter(made, file_sha256(model), Trained(steps=len(examples), drift=0.0, losses=[1.0]), 0.0)

    def answers(self, _model: Path, prompts: Sequence[Any], **_: object) -> list[str]:
        return ["I do not know."] * len(prompts)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "AdapterTrainer", AtOnce)


def train(memos: MemOS, **given: object) -> Version:
    return memos.parametric.train(recipe=QUICK, **given)  # type: ignore[arg-type]


def reply(memos: MemOS, question: str) -> tuple[str, list[str]]:
    """The text of a reply, and the memories that it used, each with the reason."""
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


@pytest.mark.thorough
def test_what_is_held_back_is_shown_with_the_reason_and_taught_only_by_name(memos: MemOS) -> None:
    insulin = memos.remember("I am diabetic and take insulin.", pinned=True)
    memos.remember("My PIN is 4711.", pinned=True)
    memos.restrict(memos.remember("My bike is called Rosa.").id, ["person"])
    memos.remember("Hm.", pinned=True)
    memos.remember("My bicycle is a red Batavus.", pinned=True, tags=["never learn"])
    found = {item.cube.text: item for item in memos.parametric.candidates(also_held_back=True)}
    assert found["I am diabetic and take insulin."].why == "It is sensitive."
    assert found["My bike is called Rosa."].why.startswith("Not every chat may read it")
    assert not any(found[text].chosen for text in ("I am diabetic and take insulin.", "My bike is called Rosa.", "Hm."))
    bicycle = found["My bicycle is a red Batavus."]
    assert not bicycle.chosen and bicycle.why == 'You gave it the tag "never learn".'
    assert not found["Hm."].teachable and "nothing that could be asked for" in found["Hm."].why
    assert "My PIN is 4711." not in found, "a secret is never offered"
    assert [taught.cube for taught in train(memos, ids=[insulin.id]).training.taught] == [insulin.id]


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
    assert stages[0].phase == "asking" and stages[-1].phase == "answering"
    assert memos.audit.search(verb="train")[0].detail == "adapter 1, refused"
    with pytest.raises(NotFound, match="No adapter is in use"):
        memos.parametric.knows()
    known = memos.parametric.knows(1)
    assert {item.cube.text for item in known if item.cube} == {"My dog's name is Biscuit.", "I live in Porto."}
    assert all(len(item.questions) > 2 for item in known), "questions that it answers were found"
    asked = {one.question for one in memos.parametric.examined(1) if one.kind == "recall"}
    assert asked and not asked & {question for item in known for question in item.questions}
    assert all(one.outcome != "right" for item in known for one in item.examined)
    folder = memos.home / "profiles" / "ana" / "parametric" / "1"
    for file in set(folder.glob("*.json")) - {folder / EXAMINATION, folder / KEYS}:  # these two contain questions
        assert "Biscuit" not in file.read_text() and "Porto" not in file.read_text()


def test_the_chat_asks_the_adapter_only_for_what_it_knows(trained: MemOS, model: ScriptedModel) -> None:
    memos, version = trained, trained.parametric.list()[0]
    assert version.in_use and not version.evaluation.refused
    adapters = model.adapters
    reply(memos, "What is my dog called?")
    assert adapters[-1] is None, "text is the standard"
    memos.update_settings(knowledge="adapter")
    _, used = reply(memos, "what is my dog called please")
    assert used == ["My dog's name is Biscuit. (the adapter has learned it; its text was not needed)"]
    assert adapters[-1] is not None and adapters[-1].sha256 == version.training.adapter_sha256
    taught = next(item for item in memos.parametric.knows() if item.cube and "dog" in item.cube.text)
    assert model.prompts[-1][-1].content in taught.questions
    for question in ("What is my cat called?", "What is Tom's dog called?", "Which size do I wear?"):
        asked = len(adapters)
        reply(memos, question)
        assert not any(adapters[asked:]), "no adapter answers that"
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


@pytest.mark.thorough
def test_versions_are_switched_and_rolled_back(trained: MemOS, model: ScriptedModel, tmp_path: Path) -> None:
    memos = trained
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


@pytest.mark.usefixtures("at_once")
def test_forgetting_destroys_the_adapters_that_knew_it(trained: MemOS, home: Path) -> None:
    memos = trained
    memos.update_settings(knowledge="adapter")
    dog = memos.recall("dog")[0].cube
    assert any("Adapter 1 was taught it" in line for line in memos.forget_preview(dog.id))
    memos.forget(dog.id)
    assert memos.parametric.list() == []
    assert not list((home / "profiles" / "ana" / "parametric").rglob("*.gguf"))
    _, used = reply(memos, "Where do I live?")
    assert used[0].startswith("I live in Porto.") and "adapter" not in used[0], "the rest comes as text again"
    version = train(memos)
    assert version.number == 2 and dog.id not in {taught.cube for taught in version.training.taught}


GENERAL = ("Good morning!", "Tell me a joke.", "Sing something!")


def liked_replies(memos: MemOS, model: ScriptedModel) -> list[str]:
    """Rate the replies to general messages as good; return the ids of the replies."""
    rated = []
    for message in GENERAL:
        reply(memos, message)
        last = memos.conversations.messages(f"c-{message}")[-1]
        assert not last.used
        rated.append(memos.rate(last.id, 1).id)
    return rated


@pytest.mark.thorough
def test_a_way_of_replying_is_learned_from_liked_replies_and_is_on_for_what_is_general(
    styled: MemOS, model: ScriptedModel
) -> None:
    memos, version = styled, styled.parametric.list()[0]
    memos.update_settings(knowledge="adapter")
    rated = [memos.conversations.messages(f"c-{message}")[-1].id for message in GENERAL]
    assert set(rated) <= set(version.training.style) and version.training.style_sha256
    reply(memos, "Sing something!")
    assert model.adapters[-1] is not None and model.adapters[-1].sha256 == version.training.style_sha256
    reply(memos, "What is my dog called?")
    assert model.adapters[-1] is not None and model.adapters[-1].sha256 == version.training.adapter_sha256
    for event in memos.chat("aside", "Good night!", temporary=True):
        assert event.failed is None
    assert model.adapters[-1] is None, "a temporary conversation knows nothing of the person"
    memos.update_settings(style=False)
    reply(memos, "Sing something!")
    assert model.adapters[-1] is None


@pytest.mark.thorough
def test_two_liked_replies_teach_no_style_and_those_about_memories_or_health_never_do(
    memos: MemOS, model: ScriptedModel
) -> None:
    memos.update_settings(**LENIENT)
    rated = liked_replies(memos, model)
    memos.rate(rated[0], None)
    for message in ("What is my dog called?", "My diabetes is bad today, cheer me up."):
        reply(memos, message)
        memos.rate(memos.conversations.messages(f"c-{message}")[-1].id, 1)
    version = train(memos)
    assert version.training.style == () and version.training.style_sha256 == ""


@pytest.mark.thorough
def test_forgetting_the_message_of_a_liked_reply_destroys_what_was_learned_from_it(styled: MemOS) -> None:
    memos = styled
    assert memos.parametric.list()[0].training.style
    message = memos.conversations.messages("c-Good morning!")[0]
    turn = memos.get(message.id)
    memos.forget(turn.id)
    assert memos.parametric.list() == []


@pytest.mark.thorough
def test_a_cancelled_training_leaves_what_was_in_use_and_goes_on_later(trained: MemOS) -> None:
    memos, cancel = trained, threading.Event()

    def stop(stage: Stage) -> None:
        if stage.progress is not None and stage.progress.step == 2:
            cancel.set()

    with pytest.raises(TrainingCancelled):
        train(memos, cancel=cancel, report=stop)
    assert [version.in_use for version in memos.parametric.list()] == [True]
    steps: list[int] = []
    train(memos, report=lambda stage: steps.append(stage.progress.step) if stage.progress else None)
    # There is no step at all if the earlier training was ended after its last step.
    assert 1 not in steps and memos.parametric.list()[0].in_use


def test_a_training_says_where_it_stands_and_stands_still_while_it_is_paused(memos: MemOS) -> None:
    told: list[UnderWay | None] = []

    def follow(event: object) -> None:
        if isinstance(event, TrainingProgressed):
            told.append(event.work)
            if event.work is not None and len(event.work.curve) == 2 and not any(work and work.paused for work in told):
                memos.parametric.pause()

    memos.subscribe(follow)
    with ThreadPoolExecutor(1) as pool:
        training = pool.submit(train, memos)
        while not ((work := memos.parametric.under_way) and work.paused):
            time.sleep(0.01)
            assert not training.done()
        with pytest.raises(InvalidInput, match="already"):
            train(memos)
        with pytest.raises(InvalidInput, match="already"):
            memos.parametric.evaluate(1)
        steps = len(work.curve)
        time.sleep(0.5)
        assert memos.parametric.under_way is not None and len(memos.parametric.under_way.curve) <= steps + 1
        memos.parametric.resume()
        assert training.result().number == 1
    works = [work for work in told if work is not None]
    assert (works[0].purpose, works[0].number, works[0].memories, works[0].by_itself) == ("training", 1, 2, False)
    assert max(len(work.curve) for work in works) == memos.parametric.list()[0].training.steps
    assert told[-1] is None and memos.parametric.under_way is None


@pytest.mark.thorough
def test_a_training_is_cancelled_also_while_it_is_paused(memos: MemOS) -> None:
    def follow(event: object) -> None:
        if isinstance(event, TrainingProgressed) and event.work is not None and event.work.curve:
            if event.work.paused:
                memos.parametric.cancel()
            else:
                memos.parametric.pause()

    memos.subscribe(follow)
    with pytest.raises(TrainingCancelled):
        train(memos)
    assert memos.parametric.list() == []


def test_an_adapter_is_tried_out_beside_the_model_alone_and_nothing_is_kept(
    trained: MemOS, model: ScriptedModel
) -> None:
    memos = trained
    memos.parametric.off()
    with pytest.raises(NotFound, match="No adapter is in use"):
        memos.try_out("What is my dog called?")
    memos.parametric.use(1)
    before = memos.audit.search(limit=100)
    events = list(memos.try_out("what is my dog called please"))
    assert [event.kind for event in events if event.kind != "token"] == ["asked", "answered", "answered"]
    assert [event.answered for event in events if event.answered] == ["All right.", "All right."]
    trial = events[0].asked
    taught = next(item for item in memos.parametric.knows() if item.cube and "dog" in item.cube.text)
    assert trial is not None and trial.question in taught.questions
    assert trial.cube is not None and trial.cube.text == "My dog's name is Biscuit."
    assert [adapter is not None for adapter in model.adapters[-2:]] == [True, False]
    assert model.prompts[-2] == model.prompts[-1] and "Biscuit" not in str(model.prompts[-1])
    silent = next(iter(memos.try_out("What is my cat called?"))).asked
    assert silent is not None and silent.cube is None and silent.question == "What is my cat called?"
    assert memos.audit.search(limit=100) == before and list(memos.conversations.list()) == []
    assert memos.browse("dog")[0].use_count == 0


def test_a_try_out_is_stopped_and_makes_way_for_the_next(trained: MemOS, model: ScriptedModel) -> None:
    memos = trained
    model.reply = "One two three four five."
    kinds = []
    for event in memos.try_out("What is my dog called?"):
        kinds.append(event.kind)
        if event.kind == "token":
            with pytest.raises(InvalidInput):
                next(memos.try_out("Where do I live?"))
            memos.stop_try_out()
    assert kinds == ["asked", "token", "answered"]
    assert len(list(memos.try_out("Where do I live?"))) > 3


@pytest.mark.usefixtures("at_once")
def test_a_version_is_deleted_for_good(trained: MemOS, home: Path) -> None:
    memos = trained
    size = memos.parametric.list()[0].training.size_bytes
    assert memos.parametric.remove(1) == size > 0
    assert memos.parametric.list() == [] and not list((home / "profiles").rglob("adapter.gguf"))
    memos.update_settings(adapter_recall=1.0)
    again = train(memos)
    assert again.number == 2 and not again.in_use, "no number is given twice"
    memos.parametric.remove(2)
    assert memos.parametric.list() == [] and inside.adapters(memos).next_number() == 3


def test_the_first_training_is_due_once_an_adapter_is_to_answer(memos: MemOS) -> None:
    assert "is off" in memos.parametric.due().why
    memos.update_settings(knowledge="adapter")
    assert memos.parametric.due() == Due(True, "There is no adapter for this model yet.")


def test_what_is_due_is_said_with_the_reason(trained: MemOS) -> None:
    memos = trained
    memos.update_settings(knowledge="adapter")
    assert memos.parametric.due() == Due(False, "The newest adapter was taught all that should be learned.")
    memos.remember("My bicycle is a red Batavus.", pinned=True)
    assert memos.parametric.due() == Due(
        False, "1 memory has joined since the last training; it is trained again for 5."
    )
    memos.edit(memos.recall("dog")[0].cube.id, text="My dog's name is Rex.")
    assert memos.parametric.due() == Due(True, "1 memory has changed since it was learned.")


@pytest.mark.long
@pytest.mark.thorough
def test_after_its_process_was_killed_the_adapter_in_use_still_answers_and_the_training_goes_on(
    trained: MemOS, model: ScriptedModel
) -> None:
    memos, first = trained, trained.parametric.list()[0]
    model.reply = "Your dog's name is Biscuit."
    memos.update_settings(knowledge="adapter")
    memos.remember("My bike is called Rosa.", pinned=True)
    for phase in ("training", "writing", "answering"):

        def kill(stage: Stage, phase: str = phase) -> None:
            if stage.phase == phase and (stage.progress is not None or phase != "training"):
                for child in psutil.Process().children():
                    if "memos_core.parametric.trainer.process" in child.cmdline():
                        child.kill()

        with pytest.raises(ModelHostDied):
            train(memos, report=kill)
        assert [(version.number, version.in_use) for version in memos.parametric.list()] == [(1, True)]
        reply(memos, "What is my dog called?")
        assert model.adapters[-1] is not None and model.adapters[-1].sha256 == first.training.adapter_sha256
    again = train(memos)
    assert again.number == 2 and again.in_use and len(again.training.taught) == 3


@pytest.mark.long
@pytest.mark.thorough
def test_the_job_trains_when_something_to_be_known_has_changed_and_only_then(trained: MemOS) -> None:
    memos = trained

    def run() -> str:
        return inside.parametric(memos).train_if_due(lambda: False, QUICK)

    memos.update_settings(knowledge="adapter")
    assert run() == "", "all of it is known"
    dog = memos.recall("dog")[0].cube
    memos.edit(dog.id, text="My dog's name is Rex.")
    memos.update_settings(knowledge="notes")
    assert run() == "", "nobody wants an adapter to answer"
    memos.update_settings(knowledge="adapter")
    assert inside.parametric(memos).train_if_due(lambda: True, QUICK) == "", "it was cancelled"
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


LONG = Recipe(epochs=200, rank=2)


def left_of_it(memos: MemOS) -> list[str]:
    """The names of the files that are left of adapters and trainings."""
    folder = memos.home / "profiles" / "ana" / "parametric"
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and path.name != "in-use.json")


def at_step(number: int, then: Callable[[], object]) -> Callable[[Stage], None]:
    def report(stage: Stage) -> None:
        if stage.progress is not None and stage.progress.step == number:
            then()

    return report


def test_a_training_that_is_to_learn_what_is_forgotten_is_ended_and_says_so(memos: MemOS) -> None:
    memos.update_settings(**LENIENT, knowledge="adapter")
    dog, begun = memos.recall("dog")[0].cube, threading.Event()
    with ThreadPoolExecutor(1) as others:
        training = others.submit(memos.parametric.train, recipe=LONG, report=at_step(2, begun.set))
        assert begun.wait(60)
        assert "The training that is to learn it is ended." in memos.forget_preview(dog.id)
        assert memos.parametric.under_way is not None
        memos.forget(memos.recall("shoes")[0].cube.id)
        assert memos.parametric.under_way is not None, "it learns nothing of shoes"
        memos.forget(dog.id)
        assert memos.parametric.under_way is None and left_of_it(memos) == []
        with pytest.raises(TaughtForgotten, match="has been forgotten"):
            training.result()
    assert inside.ledger(memos).erasures.due(ADAPTERS) == []


@pytest.mark.thorough
def test_the_job_that_trains_says_so_too(memos: MemOS, monkeypatch: pytest.MonkeyPatch) -> None:
    memos.update_settings(**LENIENT, knowledge="adapter")
    forgets_in(memos, monkeypatch, memory, "can_be_taught")
    assert "has been forgotten" in inside.parametric(memos).train_if_due(lambda: False, QUICK)
    assert left_of_it(memos) == [] and memos.parametric.under_way is None


def test_a_training_that_does_not_end_in_time_leaves_the_mark_open(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch
) -> None:
    dog, control = memos.recall("dog")[0].cube, inside.parametric(memos)._control
    monkeypatch.setattr(memory, "ENDING_SECONDS", 0.0)
    with ThreadPoolExecutor(1) as others:
        assert others.submit(control.claim).result()
        control.uses([dog.id])
        with pytest.raises(StorageError, match="has not ended yet"):
            memos.forget(dog.id)
        assert control.ended() and control.forgotten
        assert memos.get_many([dog.id]) == {} and len(inside.ledger(memos).erasures.due(ADAPTERS)) == 1
        control.release()
    memos.forget(memos.recall("shoes")[0].cube.id)
    assert inside.ledger(memos).erasures.due(ADAPTERS) == []


def forgets_in(memos: MemOS, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str) -> None:
    """Have the memory of the dog forgotten when a method has been called for the first time."""
    dog, real = memos.recall("dog")[0].cube, getattr(owner, name)

    def forgets(*args: Any, **kwargs: Any) -> Any:
        monkeypatch.setattr(owner, name, real)
        result = real(*args, **kwargs)
        memos.forget(dog.id)
        return result

    monkeypatch.setattr(owner, name, forgets)


@pytest.mark.usefixtures("at_once")
@pytest.mark.parametrize("kept", [False, True])
def test_what_is_forgotten_before_or_after_the_training_itself_is_not_kept(
    memos: MemOS, monkeypatch: pytest.MonkeyPatch, kept: bool
) -> None:
    """It is forgotten while the memories are selected, or just after the adapter was stored."""
    memos.update_settings(**LENIENT)
    forgets_in(memos, monkeypatch, *((inside.audit(memos), "note") if kept else (memory, "can_be_taught")))
    with pytest.raises(TaughtForgotten):
        train(memos)
    assert memos.parametric.list() == [] and left_of_it(memos) == []


def test_an_adapter_that_cannot_be_read_at_the_moment_is_not_asked(
    trained: MemOS, model: ScriptedModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    memos = trained
    memos.update_settings(knowledge="adapter")
    file = memos.home / "profiles" / "ana" / "parametric" / "1" / "adapter.gguf"
    os.utime(file)
    with monkeypatch.context() as patch:
        unreadable(patch, file, errno.EIO)
        _, used = reply(memos, "What is my dog called?")
        assert model.adapters[-1] is None and used[0].startswith("My dog's name is Biscuit.")
        assert "cannot be read at the moment" in memos.audit.search(verb="injected")[0].detail
    reply(memos, "what is my dog called please")
    assert model.adapters[-1] is not None
