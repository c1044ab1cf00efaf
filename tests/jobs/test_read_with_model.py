"""The job that reads with the model: what it saves, what it leaves alone, and that a reply goes first."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from memos_core import MemOS, ModelError, ModelHostDied
from memos_core.cube import now
from memos_core.database import to_iso
from memos_core.jobs.definitions import read_with_model
from memos_core.models.backend import ChatTurn
from memos_core.reader.model_reader import ModelReader
from tests.conftest import Open
from tests.support import inside
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

LARGE = 2_000_000_000
CHESS = {"text": "Nobody beats me at chess", "type": "fact"}


def able(*forms: dict[str, str]) -> ScriptedModel:
    return ScriptedModel(forms=forms, parameters=LARGE)


@pytest.fixture(autouse=True)
def _not_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests run the job themselves."""
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)


def run(memos: MemOS, model: ScriptedModel) -> None:
    engine = inside.engine(memos)
    read_with_model.run(inside.conversations(memos), ModelReader(model, engine.busy), engine.save, engine.busy)


def saved(memos: MemOS) -> list[tuple[str, str]]:
    return sorted((cube.text, cube.origin) for cube in memos.browse() if cube.origin != "conversation")


def test_what_the_rules_have_no_words_for_is_saved_with_its_message(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    changes: list[Any] = []
    memos.subscribe(changes.append)
    said = listen(memos.chat("c1", "Nobody beats me at chess."))
    assert saved(memos) == []
    run(memos, model)
    (cube,) = memos.browse(type=["fact", "preference", "event", "persona"])
    assert (cube.text, cube.origin, cube.confidence) == ("Nobody beats me at chess.", "model", 0.6)
    assert cube.source is not None and (cube.source.conversation, cube.source.message) == ("c1", said.message)
    assert [event.ids for event in changes if type(event).__name__ == "MemoryChanged"][-1] == (cube.id,)
    assert memos.history(cube.id)[0].actor == "model"
    run(memos, model)
    assert len(model.form_prompts) == 1 and memos.get(cube.id).version == 1


def test_what_the_rules_have_found_is_not_saved_twice(open_memos: Open) -> None:
    message = "I live in Porto and work as a nurse. Nobody beats me at chess."
    model = able({"text": "I live in Porto and work as a nurse", "type": "fact"}, CHESS)
    memos = open_memos(model)
    listen(memos.chat("c1", message))
    by_rules = saved(memos)
    assert by_rules == [("I live in Porto.", "rules"), ("I work as a nurse.", "rules")]
    memos.forget(memos.browse("nurse", type="fact")[0].id)
    run(memos, model)
    # What was forgotten does not come back: nothing more is read from a message that held it.
    assert saved(memos) == [("I live in Porto.", "rules")]


def test_only_what_the_rules_have_not_found_is_saved(open_memos: Open) -> None:
    model = able({"text": "I live in Porto and work as a nurse", "type": "fact"}, CHESS)
    memos = open_memos(model)
    listen(memos.chat("c1", "I live in Porto and work as a nurse. Nobody beats me at chess."))
    run(memos, model)
    assert ("Nobody beats me at chess.", "model") in saved(memos) and len(saved(memos)) == 3


def test_a_secret_said_in_passing_is_not_kept(open_memos: Open) -> None:
    text = "Only me and the cat know that the door code is 4471"
    model = able({"text": text, "type": "fact"})
    memos = open_memos(model)
    listen(memos.chat("c1", f"{text}."))
    found = ModelReader(model, threading.Event()).read(f"{text}.")
    run(memos, model)
    assert saved(memos) == []
    assert [candidate.text for candidate in found] == [f"{text}."]


def test_a_model_that_is_not_able_is_never_asked(open_memos: Open) -> None:
    model = ScriptedModel(forms=[CHESS], parameters=135_000_000)
    memos = open_memos(model)
    listen(memos.chat("c1", "Nobody beats me at chess."))
    run(memos, model)
    assert model.form_prompts == [] and saved(memos) == []


def test_a_reply_goes_first_and_the_message_is_read_later(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    listen(memos.chat("c1", "Nobody beats me at chess."))
    replying = memos.chat("c2", "Hello")

    def wait_for_a_reply(_turns: Sequence[ChatTurn], cancel: threading.Event) -> Any:
        nonlocal replying
        replying = memos.chat("c2", "Hello again")
        assert cancel.is_set()
        return [CHESS]

    run(memos, model)  # a reply is being written
    assert model.form_prompts == []
    listen(replying)
    model.forms = wait_for_a_reply
    run(memos, model)  # a reply is asked for meanwhile
    assert len(model.form_prompts) == 1 and saved(memos) == []
    listen(replying)
    model.forms = [CHESS]
    run(memos, model)
    assert saved(memos) == [("Nobody beats me at chess.", "model")]


def test_closing_ends_the_reading_at_once(open_memos: Open) -> None:
    model = able()
    memos = open_memos(model)
    listen(memos.chat("c1", "Nobody beats me at chess."))
    began = threading.Event()

    def wait(_turns: Sequence[ChatTurn], cancel: threading.Event) -> Any:
        began.set()
        assert cancel.wait(20)
        return []

    model.forms = wait
    reading = threading.Thread(target=run, args=(memos, model))
    reading.start()
    assert began.wait(20)
    inside.engine(memos).close()
    reading.join(20)
    assert not reading.is_alive()
    assert inside.conversations(memos).next_without_model(now() - read_with_model.RECENT) is not None


@pytest.mark.parametrize("error", [ModelHostDied("It ended."), ModelError("It did not come to an end.")])
def test_a_message_at_which_the_model_fails_is_not_tried_again(open_memos: Open, error: ModelError) -> None:
    model = able()
    memos = open_memos(model)
    listen(memos.chat("c1", "Nobody beats me at chess."))
    listen(memos.chat("c1", "Rain calms me."))

    def fail_once(turns: Sequence[ChatTurn], _cancel: threading.Event) -> Any:
        if "chess" in turns[-1].content:
            raise error
        return [{"text": "Rain calms me", "type": "preference"}]

    model.forms = fail_once
    run(memos, model)
    assert saved(memos) == [("Rain calms me.", "model")]
    run(memos, model)
    assert len(model.form_prompts) == 2


def test_a_message_that_is_taken_back_meanwhile_gives_nothing(open_memos: Open) -> None:
    model = able()
    memos = open_memos(model)
    said = listen(memos.chat("c1", "Nobody beats me at chess."))

    def edit(_turns: Sequence[ChatTurn], _cancel: threading.Event) -> Any:
        model.forms = []
        inside.conversations(memos).add_user_message("c1", "Nobody beats me at darts.", replaces=said.message)
        return [CHESS]

    model.forms = edit
    run(memos, model)
    assert saved(memos) == []


def test_only_what_was_said_in_the_last_day_is_read(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    old = listen(memos.chat("c1", "Nobody beats me at chess."))
    listen(memos.chat("c1", "Thank you, my friend."))
    with inside.conversations(memos)._database.transaction("make it older") as change:
        change.execute(
            "UPDATE messages SET created_at = ? WHERE id = ?", (to_iso(now() - dt.timedelta(days=2)), old.message)
        )
    run(memos, model)
    assert saved(memos) == [] and all("chess" not in prompt[-1].content for prompt in model.form_prompts)


def test_undo_takes_back_what_the_person_did_and_not_what_the_job_did(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    listen(memos.chat("c1", "Nobody beats me at chess."))
    mine = memos.remember("The key is under the mat.")
    run(memos, model)
    assert memos.undo().ids == (mine.id,)
    (cube,) = memos.browse(type=["fact", "preference", "event", "persona"])
    memos.undo(memos.history(cube.id)[0].operation)
    assert saved(memos) == []


def test_the_runner_runs_it(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    saved_one = threading.Event()
    with MemOS.open(home, "ana", backend=able(CHESS)) as memos:
        memos.subscribe(lambda event: saved_one.set() if getattr(event, "verb", "") == "remember" else None)
        listen(memos.chat("c1", "Nobody beats me at chess."))
        assert saved_one.wait(60)
        assert saved(memos) == [("Nobody beats me at chess.", "model")]


def test_the_marks_of_the_readers(memos: MemOS) -> None:
    talks = inside.conversations(memos)
    since = now() - dt.timedelta(hours=1)
    message = talks.add_user_message("c1", "Nobody beats me at chess.")
    assert [one.id for one in talks.unread()] == [message.id] and talks.next_without_model(since) is None
    talks.mark_read(message.id)
    following = talks.next_without_model(since)
    assert talks.unread() == [] and following is not None and following.id == message.id
    talks.delete("c1")
    assert talks.next_without_model(since) is None
    talks.restore("c1")
    talks.mark_read(message.id, by_model=True)
    assert talks.unread() == [] and talks.next_without_model(since) is None
