"""Summaries in prose: what they may say, when they are shown, and that they disappear with their sources."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from memos_core import InvalidInput, MemOS, ModelError, NotFound
from memos_core.models.backend import ChatTurn
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

ANIMALS = ("My dog is called Biscuit.", "My dog is afraid of thunder.", "My cat Miso is 3.", "My cat sleeps all day.")
AT_ONCE = dt.timedelta(0)


@pytest.fixture(autouse=True)
def _not_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the job from running, because the tests write the summaries themselves."""
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)


def able(*sentences: tuple[str, Sequence[int]]) -> ScriptedModel:
    """A model that writes these sentences, each with the numbers of the statements that it is based on."""
    written = {"sentences": [{"text": text, "from": list(numbers)} for text, numbers in sentences]}
    return ScriptedModel("Yes.", forms=written, parameters=2_000_000_000)


def write(memos: MemOS) -> int:
    return inside.parts(memos).summaries.write(lambda: False, AT_ONCE)


def shown(memos: MemOS) -> list[str]:
    return [sentence.text for summary in memos.summaries.list() for sentence in summary.sentences]


def told(memos: MemOS, *texts: str) -> list[str]:
    return [memos.remember(text).id for text in texts]


def test_a_sentence_names_what_it_is_from(open_memos: Open) -> None:
    memos = open_memos(able(("Your dog Biscuit is afraid of thunder.", [1, 2]), ("Your cat is Miso.", [3])))
    ids = told(memos, *ANIMALS)
    assert write(memos) == 1
    (summary,) = memos.summaries.list()
    assert (summary.theme, summary.title) == ("animals", "Animals")
    assert summary.sentences[0].sources == (ids[0], ids[1]) and summary.sentences[1].sources == (ids[2],)
    assert write(memos) == 0  # nothing has changed, so nothing is written


def test_what_stands_in_no_statement_is_left_out(open_memos: Open) -> None:
    memos = open_memos(
        able(
            ("Your dog Biscuit is 12.", [1]),
            ("Your cat Miso comes from Lisbon.", [3]),
            ("Your dog is called Biscuit.", []),
            ("Your dog is called Biscuit.", [9]),
            ("Your cat sleeps all day.", [4]),
        )
    )
    told(memos, *ANIMALS)
    write(memos)
    assert shown(memos) == ["Your cat sleeps all day."]


def test_the_starter_model_writes_none(open_memos: Open) -> None:
    memos = open_memos(ScriptedModel("Yes.", forms={"sentences": [{"text": "Your cat sleeps all day.", "from": [4]}]}))
    told(memos, *ANIMALS)
    assert write(memos) == 0 and memos.summaries.list() == []


def test_a_few_statements_need_no_summary_and_fresh_ones_are_waited_for(open_memos: Open) -> None:
    memos = open_memos(able(("Your dog is called Biscuit.", [1])))
    told(memos, *ANIMALS[:3])
    assert write(memos) == 0
    told(memos, ANIMALS[3])
    assert inside.parts(memos).summaries.write(lambda: False) == 0
    assert write(memos) == 1


@pytest.mark.parametrize("change", ["edit", "archive"])
def test_a_sentence_goes_when_what_it_is_from_changes(open_memos: Open, change: str) -> None:
    memos = open_memos(able(("Your dog is called Biscuit.", [1]), ("Your cat sleeps all day.", [4])))
    ids = told(memos, *ANIMALS)
    write(memos)
    memos.edit(ids[0], text="My dog is called Rex.") if change == "edit" else memos.archive(ids[0])
    assert shown(memos) == ["Your cat sleeps all day."]


def test_forgetting_a_statement_destroys_the_summary_that_was_written_from_it(home: Path, open_memos: Open) -> None:
    memos = open_memos(able(("Your dog is called Biscuit.", [1]), ("Your cat sleeps all day.", [4])))
    ids = told(memos, *ANIMALS)
    write(memos)
    backup = memos.backups.make()
    memos.forget(ids[0])
    assert memos.summaries.list() == []
    memos.close()
    left = [file for file in (home / "profiles").rglob("*") if file.is_file() and file.suffix != ".zip"]
    assert not [file for file in left if b"Biscuit" in file.read_bytes()]
    assert backup.name


def test_what_is_forgotten_while_the_model_writes_is_not_kept(open_memos: Open) -> None:
    ids: list[str] = []

    def forgotten_meanwhile(_turns: Sequence[ChatTurn], _cancel: threading.Event) -> Any:
        memos.forget(ids[0])
        return {"sentences": [{"text": "Your dog is called Biscuit.", "from": [1]}]}

    memos = open_memos(ScriptedModel("Yes.", forms=forgotten_meanwhile, parameters=2_000_000_000))
    ids += told(memos, *ANIMALS)
    write(memos)
    assert memos.summaries.list() == [] and inside.ledger(memos).summaries() == {}


def test_the_words_of_the_person_stay_until_their_source_changes(open_memos: Open) -> None:
    model = able(("Your dog is called Biscuit.", [1]), ("Your cat sleeps all day.", [4]))
    memos = open_memos(model)
    ids = told(memos, *ANIMALS)
    write(memos)
    memos.summaries.edit("animals", 0, "Biscuit is the best of all dogs.")
    memos.summaries.edit("animals", 1, "")
    assert shown(memos) == ["Biscuit is the best of all dogs."]
    told(memos, "My cat hates the vet.")
    assert write(memos) == 1
    assert shown(memos) == ["Biscuit is the best of all dogs."]
    memos.edit(ids[0], text="My dog is called Rex.")
    assert shown(memos) == []
    with pytest.raises(NotFound):
        memos.summaries.edit("animals", 5, "No.")
    with pytest.raises(InvalidInput):
        memos.summaries.edit("animals", 0, "x" * 301)


def test_a_summary_is_no_source(open_memos: Open, tmp_path: Path) -> None:
    model = able(("Your dog Biscuit is afraid of thunder.", [1, 2]))
    memos = open_memos(model)
    told(memos, *ANIMALS)
    write(memos)
    listen(memos.chat("c1", "What is my dog Biscuit afraid of?"))
    assert not any("Your dog Biscuit is afraid" in turn.content for prompt in model.prompts for turn in prompt)
    assert all("Your dog" not in hit.cube.text for hit in memos.recall("What is my dog afraid of?", 50))
    memos.export(tmp_path / "all.memcube")
    with MemOS.open(tmp_path / "bea", "bea", backend=ScriptedModel()) as bea:
        bea.import_(tmp_path / "all.memcube")
        assert bea.summaries.list() == []
        assert all("Your dog" not in cube.text for cube in bea.browse(limit=100))


def test_a_summary_that_cannot_be_written_leaves_the_old_one(open_memos: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    model = able(("Your dog is called Biscuit.", [1]), ("Your cat sleeps all day.", [4]))
    memos = open_memos(model)
    ids = told(memos, *ANIMALS)
    write(memos)
    asked = list[object]()

    def fail(*_: object, **__: object) -> object:
        asked.append(None)
        raise ModelError("The model gave up.")

    with monkeypatch.context() as patched:
        patched.setattr(model, "generate_json", fail)
        memos.edit(ids[0], text="My dog is called Rex.")
        assert write(memos) == write(memos) == 0 and len(asked) == 1
        assert shown(memos) == ["Your cat sleeps all day."]
    monkeypatch.setattr("memos_core.plaintext.summaries.TRIED_AGAIN_SECONDS", 0)
    assert write(memos) == 1
