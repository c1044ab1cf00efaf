"""Suggestions: statements of which the reader is unsure, and secrets told in passing, are asked about and not used before the answer."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from memos_core import ExportPart, MemoryFilter, MemOS, NotFound, Suggestion, restore_backup
from memos_core.jobs.definitions import read_with_model
from memos_core.reader import SURE, SmallReader
from memos_core.reader.model_reader import ModelReader
from tests.conftest import Open
from tests.support import inside
from tests.support.forms import entry, form
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

SECRET = "My wifi password is hunter22, and I live in Porto."
UNSURE = (
    "im in the middle of a divorce so a short poem pls",
    "thinking of getting a puppy maybe next year",
    "been off sugar for a bit",
    "kinda seeing someone at the moment",
    "St Patricks day and not a single green shirt clean",
    "the robot vacuum has unionised, it refuses to work weekends",
    "asking because ive got one",
    "root canal it is",
    "my teeth say no",
    "knee says no",
    "might start learning the cello one day",
)


def unsure_message(known: str = "") -> tuple[str, str]:
    """A message with exactly one statement that the reader is unsure of, and the sentence of that statement.

    Args:
        known: a sentence to put before it, from which the reader keeps exactly one statement.
    """
    for text in UNSURE:
        reading = SmallReader().reading(known + text)
        if len(reading.found) == bool(known) and len(reading.unsure) == 1:
            return known + text, reading.unsure[0].text
    raise AssertionError("the reader is sure of all of them: find others")


def told(memos: MemOS, text: str, conversation: str = "c1") -> list[Suggestion]:
    """Send a message, and return the suggestions that wait for an answer."""
    listen(memos.chat(conversation, text))
    return memos.suggestions.list()


def everything_stored(memos: MemOS) -> list[str]:
    """The texts of all memories in any state, without the turns of conversations."""
    return [cube.text for cube in memos.browse(limit=1000) if not cube.is_turn]


def test_a_suggestion_reaches_nothing_until_it_is_kept(open_memos: Open, tmp_path: Path) -> None:
    model = ScriptedModel("All right.")
    memos = open_memos(model)
    text, sentence = unsure_message()
    said = listen(memos.chat("c1", text))
    assert said.kinds.count("suggested") == 1 and said.saved == []
    (asked,) = memos.suggestions.list()
    assert (asked.text, asked.secret, asked.conversation, asked.message) == (sentence, False, "c1", said.message)

    assert everything_stored(memos) == []
    listen(memos.chat("c2", f"What did I say: {sentence[:-1]}?"))
    prompts = [turn.content for prompt in model.prompts for turn in prompt]
    assert not any(sentence in prompt for prompt in prompts)
    hits = memos.recall(
        sentence, 50, where=MemoryFilter(state=["generated", "activated", "archived", "expired", "merged"])
    )
    assert all(hit.cube.is_turn for hit in hits)
    memos.namespaces.update("personal", readers=["person", "conversation:c2", "client:editor"])
    assert all(hit.cube.is_turn for hit in memos.client("editor").recall(sentence))
    assert sentence not in repr(memos.about())
    assert memos.entities.list() == [] and memos.parametric.candidates() == []
    other = tmp_path / "for-bea.memcube"
    memos.remember("Tea is drunk at four.")
    memos.export(other, parts=[ExportPart.MEMORIES])
    with MemOS.open(tmp_path / "bea", "bea", backend=ScriptedModel()) as bea:
        bea.import_(other)
        assert everything_stored(bea) == ["Tea is drunk at four."] and bea.suggestions.list() == []


def test_what_is_kept_is_a_memory_of_its_message_and_undone_it_is_asked_again(memos: MemOS) -> None:
    text, sentence = unsure_message()
    (asked,) = told(memos, text)
    cube = memos.suggestions.keep(asked.id[:8])
    assert cube.text == sentence and cube.confidence == 1.0 and cube.source is not None
    assert (cube.source.conversation, cube.source.message) == ("c1", asked.message)
    assert [hit.cube.id for hit in memos.recall(sentence) if not hit.cube.is_turn] == [cube.id]
    assert memos.suggestions.list() == []
    with pytest.raises(NotFound, match="no longer asked"):
        memos.suggestions.keep(asked.id)

    assert memos.undo().id == cube.operation
    assert everything_stored(memos) == [] and [one.id for one in memos.suggestions.list()] == [asked.id]
    memos.redo()
    assert everything_stored(memos) == [sentence] and memos.suggestions.list() == []


def test_other_words_can_be_kept(memos: MemOS) -> None:
    (asked,) = told(memos, unsure_message()[0])
    cube = memos.suggestions.keep(asked.id, "I have a cat called Miso.", "fact")
    assert cube.text == "I have a cat called Miso." and memos.suggestions.list() == []
    memos.edit(cube.id, text="I have two cats.")
    assert memos.suggestions.list() == []
    memos.forget(cube.id)
    assert memos.suggestions.list() == []


def test_what_is_dismissed_stays_dismissed_unless_that_is_taken_back(open_memos: Open) -> None:
    with open_memos() as memos:
        (asked,) = told(memos, unsure_message()[0])
        assert memos.suggestions.dismiss(asked.id) == asked
        assert memos.suggestions.list() == []
        with pytest.raises(NotFound):
            memos.suggestions.dismiss(asked.id)
    memos = open_memos()
    inside.reading(memos).read_what_was_left()
    assert memos.suggestions.list() == []
    assert memos.suggestions.reopen(asked.id) == asked
    assert memos.suggestions.list() == [asked]
    with pytest.raises(NotFound):
        memos.suggestions.reopen(asked.id)


def test_what_is_known_is_not_asked(memos: MemOS) -> None:
    text, sentence = unsure_message()
    memos.remember(sentence)
    assert told(memos, text) == []


def test_a_temporary_chat_asks_nothing(memos: MemOS) -> None:
    listen(memos.chat("t1", unsure_message()[0], temporary=True))
    listen(memos.chat("t1", SECRET, temporary=True))
    assert memos.suggestions.list() == []
    assert all(not entry.suggested for entry in memos.transcript("t1", temporary=True))


def test_a_secret_said_in_passing_is_asked_about(memos: MemOS) -> None:
    (asked,) = told(memos, SECRET)
    assert asked.secret and "hunter22" in asked.text
    assert not any("hunter22" in text for text in everything_stored(memos))
    assert [one.id for one in memos.transcript("c1")[0].suggested] == [asked.id]
    cube = memos.suggestions.keep(asked.id)
    assert cube.sensitivity == "secret" and "hunter22" in cube.text
    assert memos.transcript("c1")[0].suggested == []


def test_a_secret_is_asked_about_whatever_was_said_before_it(memos: MemOS) -> None:
    listen(memos.chat("c1", unsure_message()[0]))
    asked = told(memos, SECRET)
    assert [one.secret for one in asked] == [False, True]


def test_a_secret_that_is_insisted_on_is_kept_at_once(memos: MemOS) -> None:
    assert told(memos, "Remember that my wifi password is hunter22.") == []
    assert any("hunter22" in text for text in everything_stored(memos))


def test_forgetting_the_message_takes_its_suggestions_along(home: Path, open_memos: Open) -> None:
    memos = open_memos()
    told(memos, SECRET)
    (porto,) = [cube for cube in memos.browse() if not cube.is_turn]
    memos.forget(porto.id, message=True)
    assert memos.suggestions.list() == []
    memos.close()
    with sqlite3.connect(home / "profiles" / "ana" / "conversations.sqlite") as stored:
        assert stored.execute("SELECT count(*) FROM suggestions").fetchone() == (0,)


def test_forgetting_one_memory_of_a_message_leaves_what_else_is_asked_about_it(memos: MemOS) -> None:
    (asked,) = told(memos, unsure_message("My dog is called Biscuit. ")[0])
    (dog,) = [cube for cube in memos.browse() if not cube.is_turn]
    memos.forget(dog.id)
    assert memos.suggestions.list() == [asked]
    memos.forget(memos.suggestions.keep(asked.id).id)
    assert memos.suggestions.list() == []


def test_nothing_of_a_forgotten_suggestion_is_left_on_the_disk(home: Path, open_memos: Open) -> None:
    memos = open_memos()
    (asked,) = told(memos, SECRET)
    cube = memos.suggestions.keep(asked.id)
    memos.forget(cube.id, message=True)
    assert memos.suggestions.list() == []
    memos.close()
    assert not [file for file in (home / "profiles").rglob("*") if file.is_file() and b"hunter22" in file.read_bytes()]


def test_a_chat_that_is_deleted_asks_nothing_and_asks_again_when_it_comes_back(memos: MemOS) -> None:
    (asked,) = told(memos, unsure_message()[0])
    memos.conversations.delete("c1")
    assert memos.suggestions.list() == []
    with pytest.raises(NotFound):
        memos.suggestions.keep(asked.id)
    memos.conversations.restore("c1")
    assert memos.suggestions.list() == [asked]


def test_an_edited_message_asks_only_about_what_it_says_now(memos: MemOS) -> None:
    (asked,) = told(memos, unsure_message()[0])
    listen(memos.chat("c1", "What is the capital of France?", replaces=asked.message))
    assert memos.suggestions.list() == []


def test_a_chat_that_may_not_keep_anything_asks_nothing(memos: MemOS) -> None:
    memos.namespaces.create("work", writers=["person", "conversation:c1"])
    listen(memos.chat("c1", "Hello!"))
    memos.conversations.set_spaces("c1", writes="work")
    memos.namespaces.update("work", writers=["person"])
    assert told(memos, unsure_message()[0]) == []


def test_a_backup_carries_them(home: Path, open_memos: Open) -> None:
    memos = open_memos()
    (asked,) = told(memos, unsure_message()[0])
    backup = memos.backups.make()
    memos.suggestions.dismiss(asked.id)
    memos.close()
    restore_backup(backup.name, home, "ana")
    assert open_memos().suggestions.list() == [asked]


def test_a_model_that_reads_the_message_again_decides_and_one_undo_asks_again(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)  # the test runs the job itself
    text, sentence = unsure_message()
    (unsure,) = SmallReader().reading(text).unsure
    better = sentence if sentence.startswith("I") else f"I am {sentence[0].lower()}{sentence[1:]}"
    model = ScriptedModel("Yes.", parameters=2_000_000_000, forms=form(entry(unsure.quotation, better)))
    memos = open_memos(model)
    (asked,) = told(memos, text)
    engine = inside.engine(memos)
    read_with_model.run(
        inside.conversations(memos), ModelReader(model, engine.busy), inside.reading(memos).read_again, engine.busy
    )
    assert memos.suggestions.list() == [] and len(everything_stored(memos)) == 1
    memos.undo(next(iter(memos.transcript("c1")[0].better.values())))
    assert [one.id for one in memos.suggestions.list()] == [asked.id] and everything_stored(memos) == []


@pytest.mark.parametrize("frame", ["fiction", "quote"])
def test_a_model_that_sees_that_nothing_is_meant_decides_too(
    open_memos: Open, monkeypatch: pytest.MonkeyPatch, frame: str
) -> None:
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)
    model = ScriptedModel("Yes.", parameters=2_000_000_000, forms=form(frame=frame))
    memos = open_memos(model)
    told(memos, unsure_message()[0])
    engine = inside.engine(memos)
    read_with_model.run(
        inside.conversations(memos), ModelReader(model, engine.busy), inside.reading(memos).read_again, engine.busy
    )
    assert memos.suggestions.list() == []


def test_the_reader_is_less_sure_of_what_it_asks_about_than_of_what_it_keeps() -> None:
    reading = SmallReader().reading(unsure_message()[0])
    assert all(one.confidence < SURE and one.part is not None for one in reading.unsure)
