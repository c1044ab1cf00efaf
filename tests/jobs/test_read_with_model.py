"""The job that reads with the model: what it saves, what it leaves alone, and that a reply goes first."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

import pytest

from memos_core import MemOS, ModelError, ModelHostDied
from memos_core.cube import MemCube, now
from memos_core.database import to_iso
from memos_core.jobs.definitions import read_with_model
from memos_core.models.backend import ChatTurn
from memos_core.reader.model_reader import ModelReader
from tests.conftest import Open
from tests.support import inside
from tests.support.forms import entry, form
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

LARGE = 2_000_000_000
CHESS = entry("Chess: unbeaten, me", "Chess: unbeaten, me.")


def able(*keep: dict[str, str], frame: str = "own") -> ScriptedModel:
    return ScriptedModel(forms=form(*keep, frame=frame), parameters=LARGE)


@pytest.fixture(autouse=True)
def _not_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests run the job themselves."""
    monkeypatch.setattr("memos_core.jobs.runner.JobRunner.start", lambda self: None)


def run(memos: MemOS, model: ScriptedModel) -> None:
    engine = inside.engine(memos)
    read_with_model.run(
        inside.conversations(memos), ModelReader(model, engine.busy), inside.reading(memos).read_again, engine.busy
    )


def saved(memos: MemOS) -> list[tuple[str, str]]:
    return sorted((cube.text, cube.origin) for cube in memos.browse() if cube.origin != "conversation")


def test_what_the_rules_have_no_words_for_is_saved_with_its_message(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    changes: list[Any] = []
    memos.subscribe(changes.append)
    said = listen(memos.chat("c1", "Chess: unbeaten, me."))
    assert saved(memos) == []
    run(memos, model)
    (cube,) = memos.browse(type=["fact", "preference", "event", "persona"])
    assert (cube.text, cube.origin, cube.confidence) == ("Chess: unbeaten, me.", "model", 0.8)
    assert cube.source is not None and (cube.source.conversation, cube.source.message) == ("c1", said.message)
    assert [event.ids for event in changes if type(event).__name__ == "MemoryChanged"][-1] == (cube.id,)
    assert memos.history(cube.id)[0].actor == "model"
    run(memos, model)
    assert len(model.form_prompts) == 1 and memos.get(cube.id).version == 1


def understood(memos: MemOS, conversation: str = "c1") -> set[int]:
    """The operations that a second reading of the conversation's messages stands in."""
    return {operation for one in memos.transcript(conversation) for operation in one.better.values()}


def statements(memos: MemOS) -> list[str]:
    return sorted(text for text, _ in saved(memos))


TOLD = "I live in Porto. I work as a nurse. Chess: unbeaten, me."
BY_THE_FIRST = ["I live in Porto.", "I work as a nurse."]


def test_of_a_request_to_be_reminded_only_what_is_told_beside_is_kept(open_memos: Open) -> None:
    model = able(
        entry("im a beekeeper now", "I am a beekeeper now."),
        entry("remind me to call Jo tomorrow at 9", "I call Jo tomorrow at 9."),
    )
    memos = open_memos(model)
    listen(memos.chat("c1", "im a beekeeper now. remind me to call Jo tomorrow at 9"))
    run(memos, model)
    told = [text.rstrip(".").lower() for text in statements(memos) if "beekeeper" in text or "tomorrow" in text]
    assert len(told) == 1 and "beekeeper" in told[0]
    assert len(model.form_prompts) == 1


def test_what_was_kept_when_it_was_sent_is_not_saved_twice(open_memos: Open) -> None:
    model = able(entry("I live in Porto"), entry("I live in Porto and work as a nurse", "I work as a nurse."))
    memos = open_memos(model)
    listen(memos.chat("c1", TOLD))
    assert statements(memos) == BY_THE_FIRST
    run(memos, model)
    assert statements(memos) == BY_THE_FIRST and understood(memos) == set()


def test_what_was_forgotten_does_not_come_back(open_memos: Open) -> None:
    model = able(entry("work as a nurse", "I work as a nurse."))
    memos = open_memos(model)
    listen(memos.chat("c1", TOLD))
    memos.forget(memos.browse("nurse", type="fact")[0].id)
    run(memos, model)
    assert statements(memos) == ["I live in Porto."]


def test_a_message_is_understood_better_in_one_operation_and_one_undo(open_memos: Open) -> None:
    model = able(
        entry("work as a nurse", "I work as a night nurse in Porto.", type="event"), CHESS, entry("I live in Porto")
    )
    message = "I live in Porto. I work as a nurse. Chess: unbeaten, me."
    memos = open_memos(model)
    changes: list[Any] = []
    listen(memos.chat("c1", message))
    before = {cube.id: cube for cube in memos.browse(type=["fact", "preference", "event", "persona"])}
    memos.subscribe(changes.append)
    run(memos, model)
    assert statements(memos) == ["Chess: unbeaten, me.", "I live in Porto.", "I work as a night nurse in Porto."]
    nurse = memos.browse("night nurse", type="event")[0]
    assert nurse.id in before and nurse.origin == "model"
    assert [event.verb for event in changes if type(event).__name__ == "MemoryChanged"] == ["understood better"]
    (operation,) = understood(memos)
    undone = memos.undo(operation)
    assert undone.verb == "understood better" and len(undone.ids) == 2
    assert statements(memos) == statements_of(before.values()) and understood(memos) == set()
    run(memos, model)
    assert statements(memos) == statements_of(before.values())


def statements_of(cubes: Iterable[MemCube]) -> list[str]:
    return sorted(cube.text for cube in cubes)


@pytest.mark.parametrize("frame", ["quote", "role", "fiction", "code", "task data", "joke"])
def test_what_nobody_says_of_themselves_is_put_away(open_memos: Open, frame: str) -> None:
    model = able(frame=frame)
    memos = open_memos(model)
    listen(memos.chat("c1", "I live in Porto. My boat is called Wren."))
    kept = statements(memos)
    assert kept
    run(memos, model)
    assert memos.browse(state="activated", type=["fact", "preference", "event", "persona"]).total == 0
    (entry_of,) = [one for one in memos.transcript("c1") if one.message.role == "user"]
    (operation,) = set(entry_of.better.values())
    assert sorted(cube.text for cube in entry_of.saved if cube.id in entry_of.better) == kept
    assert {step.reason for step in memos.history(entry_of.saved[0].id)[:1]} == {read_with_model.NOT_OWN[frame]}
    memos.undo(operation)
    assert sorted(cube.text for cube in memos.browse(state="activated", type=["fact"])) == kept


@pytest.mark.parametrize("frame", ["moment", "world", "chat"])
def test_what_the_model_has_only_not_found_stays(open_memos: Open, frame: str) -> None:
    model = able(frame=frame)
    memos = open_memos(model)
    listen(memos.chat("c1", "I live in Porto."))
    run(memos, model)
    assert statements(memos) == ["I live in Porto."] and understood(memos) == set()


@pytest.mark.parametrize(
    "touch",
    [
        lambda memos, cube: memos.edit(cube.id, text="I live in Porto, near the river."),
        lambda memos, cube: memos.pin(cube.id),
        lambda memos, cube: memos.freeze(cube.id),
        lambda memos, cube: memos.edit(cube.id, tags=["home"]),
    ],
    ids=["edited", "pinned", "frozen", "tagged"],
)
def test_what_the_person_has_touched_stays_as_it_is(
    open_memos: Open, touch: Callable[[MemOS, MemCube], object]
) -> None:
    model = able(frame="joke")
    memos = open_memos(model)
    listen(memos.chat("c1", "I live in Porto. I work as a nurse."))
    home = memos.browse("Porto", type="fact")[0]
    touch(memos, home)
    as_it_was = memos.get(home.id)
    run(memos, model)
    assert memos.get(home.id) == as_it_was
    assert memos.browse("nurse", type="fact", state="activated").total == 0


def test_what_the_person_asked_to_be_remembered_stays(open_memos: Open) -> None:
    model = able(frame="fiction")
    memos = open_memos(model)
    listen(memos.chat("c1", "Remember that the shed key is under the blue pot."))
    kept = statements(memos)
    run(memos, model)
    assert kept and statements(memos) == kept and understood(memos) == set()


def test_a_change_of_the_person_while_the_model_reads_wins(open_memos: Open) -> None:
    model = able()
    memos = open_memos(model)
    listen(memos.chat("c1", "I live in Porto."))
    (home,) = memos.browse(type="fact")

    def edit(_turns: Sequence[ChatTurn], _cancel: threading.Event) -> Any:
        memos.edit(home.id, text="I live in Porto, near the river.")
        return form(entry("I live in Porto", "I live in Porto now."))

    model.forms = edit
    run(memos, model)
    assert statements(memos) == ["I live in Porto, near the river."]


def test_an_operation_that_the_person_has_built_on_is_shown_no_more(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    listen(memos.chat("c1", "Chess: unbeaten, me."))
    run(memos, model)
    (cube,) = memos.browse(type="fact")
    assert len(understood(memos)) == 1
    memos.edit(cube.id, text="Chess in town: unbeaten, me.")
    assert understood(memos) == set()


def test_what_was_said_before_is_read_beside_a_message(open_memos: Open) -> None:
    model = able()
    memos = open_memos(model)
    for text in ("Hello there friend", "My sister Kat has an exam today", "It is about law", "yay she passed it"):
        listen(memos.chat("c1", text))
    listen(memos.chat("c2", "Another matter altogether"))
    model.form_prompts.clear()
    run(memos, model)
    asked = next(prompt[-1].content for prompt in model.form_prompts if "yay" in prompt[-1].content)
    assert asked.index("My sister Kat") < asked.index("It is about law") < asked.index("yay")
    assert "Hello" not in asked and "All right" not in asked
    assert all(
        "Before" not in prompt[-1].content for prompt in model.form_prompts if "altogether" in prompt[-1].content
    )


def test_whom_the_person_has_spoken_of_stands_beside_the_message(open_memos: Open) -> None:
    """Only what its chat may read; and who is forgotten while the model reads does not come back by it."""
    model = able(entry("my sister passed her exam", "My sister Lena passed her exam.", type="event"))
    memos = open_memos(model)
    memos.namespaces.create("work")
    memos.remember("My sister Ulla has passed her exam.", namespace="work")
    lena = memos.remember("My sister is called Lena.")
    memos.conversations.create(conversation_id="c1")
    memos.conversations.set_spaces("c1", reads=["personal"])
    told = "guess what, my sister passed her exam"
    listen(memos.chat("c1", told))
    engine, known = inside.engine(memos), inside.known_entities(memos).of
    reader, again = ModelReader(model, engine.busy), inside.reading(memos).read_again
    filled_in = model.forms

    def forget(_turns: Sequence[ChatTurn], _cancel: threading.Event) -> Any:
        memos.forget(lena.id)
        return filled_in

    model.forms = forget
    read_with_model.run(inside.conversations(memos), reader, again, engine.busy, known=known)
    (asked,) = (prompt[-1].content for prompt in model.form_prompts)
    assert "Known: sister Lena\n" in asked
    assert not [text for text in statements(memos) if "Lena" in text]
    memos.remember("My sister is called Lena.")
    model.forms = filled_in
    read_with_model.run(inside.conversations(memos), reader, again, engine.busy, known=known)
    assert "My sister Lena passed her exam." in statements(memos)


def test_what_the_model_is_not_sure_of_is_asked(open_memos: Open) -> None:
    model = able(entry("I live in Porto", sure=False), entry("Chess: unbeaten, me", sure=False))
    memos = open_memos(model)
    listen(memos.chat("c1", "I live in Porto. Chess: unbeaten, me."))
    run(memos, model)
    assert statements(memos) == ["I live in Porto."]
    assert [(one.text, one.secret) for one in memos.suggestions.list()] == [("Chess: unbeaten, me.", False)]


def test_a_message_in_another_language_is_left_to_the_model(open_memos: Open) -> None:
    model = able(entry("ich wohne in Kassel", "Ich wohne in Kassel."))
    memos = open_memos(model)
    said = listen(memos.chat("c1", "Übrigens, ich wohne in Kassel und arbeite bei der Post."))
    assert saved(memos) == [] and said.notices == []
    run(memos, model)
    assert saved(memos) == [("Ich wohne in Kassel.", "model")]


def test_a_secret_said_in_passing_is_not_kept(open_memos: Open) -> None:
    text = "Not even the cat knows that my door code is 4471"
    model = able(entry(text))
    memos = open_memos(model)
    listen(memos.chat("c1", f"{text}."))
    found = ModelReader(model, threading.Event()).read(f"{text}.")
    run(memos, model)
    assert saved(memos) == []
    assert [candidate.text for candidate in found] == [f"{text}."]


def test_a_model_that_is_not_able_is_never_asked(open_memos: Open) -> None:
    model = ScriptedModel(forms=form(CHESS), parameters=135_000_000)
    memos = open_memos(model)
    listen(memos.chat("c1", "Chess: unbeaten, me."))
    run(memos, model)
    assert model.form_prompts == [] and saved(memos) == []


def test_a_reply_goes_first_and_the_message_is_read_later(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    listen(memos.chat("c1", "Chess: unbeaten, me."))
    replying = memos.chat("c2", "Hello")

    def wait_for_a_reply(_turns: Sequence[ChatTurn], cancel: threading.Event) -> Any:
        nonlocal replying
        replying = memos.chat("c2", "Hello again")
        assert cancel.is_set()
        return form(CHESS)

    run(memos, model)  # a reply is being written
    assert model.form_prompts == []
    listen(replying)
    model.forms = wait_for_a_reply
    run(memos, model)  # a reply is asked for meanwhile
    assert len(model.form_prompts) == 1 and saved(memos) == []
    listen(replying)
    model.forms = form(CHESS)
    run(memos, model)
    assert saved(memos) == [("Chess: unbeaten, me.", "model")]


def test_closing_ends_the_reading_at_once(open_memos: Open) -> None:
    model = able()
    memos = open_memos(model)
    listen(memos.chat("c1", "Chess: unbeaten, me."))
    began = threading.Event()

    def wait(_turns: Sequence[ChatTurn], cancel: threading.Event) -> Any:
        began.set()
        assert cancel.wait(20)
        return form()

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
    listen(memos.chat("c1", "Chess: unbeaten, me."))
    listen(memos.chat("c1", "Hours of rain, and me all calm."))

    def fail_once(turns: Sequence[ChatTurn], _cancel: threading.Event) -> Any:
        if "<<<\nNobody" in turns[-1].content:
            raise error
        return form(entry("Hours of rain, and me all calm", type="preference"))

    model.forms = fail_once
    run(memos, model)
    assert saved(memos) == [("Hours of rain, and me all calm.", "model")]
    run(memos, model)
    assert len(model.form_prompts) == 2


def test_a_message_that_is_taken_back_meanwhile_gives_nothing(open_memos: Open) -> None:
    model = able()
    memos = open_memos(model)
    said = listen(memos.chat("c1", "Chess: unbeaten, me."))

    def edit(_turns: Sequence[ChatTurn], _cancel: threading.Event) -> Any:
        model.forms = form()
        inside.conversations(memos).add_user_message("c1", "Darts: unbeaten, me.", replaces=said.message)
        return form(CHESS)

    model.forms = edit
    run(memos, model)
    assert saved(memos) == []


def test_only_what_was_said_in_the_last_day_is_read(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    old = listen(memos.chat("c1", "Chess: unbeaten, me."))
    listen(memos.chat("c2", "Thank you, my friend."))
    with inside.conversations(memos)._database.transaction("make it older") as change:
        change.execute(
            "UPDATE messages SET created_at = ? WHERE id = ?", (to_iso(now() - dt.timedelta(days=2)), old.message)
        )
    run(memos, model)
    assert saved(memos) == [] and all("chess" not in prompt[-1].content for prompt in model.form_prompts)
    assert memos.conversations.count_without_model(now() - dt.timedelta(days=1)) == 1
    (job,) = (one for one in memos.jobs.list() if one.name == "read older messages")
    assert job.paused
    asked = len(model.form_prompts)
    engine, store, again = inside.engine(memos), inside.conversations(memos), inside.reading(memos).read_again
    reader = ModelReader(model, engine.busy)
    read_with_model.run(store, reader, again, engine.busy, lambda _: False, recent=None)
    assert len(model.form_prompts) == asked  # the model in use may not be given it: it waits for another one
    read_with_model.run(store, reader, again, engine.busy, recent=None)
    assert len(model.form_prompts) == asked + 1 and memos.conversations.count_without_model(now()) == 0
    memos.jobs.resume(job.name)
    memos.close()
    again_open = open_memos(model)
    assert not next(one for one in again_open.jobs.list() if one.name == job.name).paused


def test_older_messages_in_other_languages_are_offered_once(open_memos: Open) -> None:
    memos = open_memos(able())
    for text in (
        "Ich wohne seit drei Jahren in Kassel.",
        "Chess: unbeaten, me.",
        "Mi hermana vive en Sevilla con sus hijos.",
    ):
        listen(memos.chat("c1", text))
    assert memos.older_messages.offered() == 0  # those of the last day are read without being asked
    with inside.conversations(memos)._database.transaction("make it older") as change:
        change.execute("UPDATE messages SET created_at = ?", (to_iso(now() - dt.timedelta(days=2)),))
    assert memos.older_messages.offered() == 2
    memos.older_messages.read()
    (job,) = (one for one in memos.jobs.list() if one.name == "read older messages")
    assert not job.paused and memos.older_messages.offered() == 0
    memos.jobs.pause(job.name)
    assert memos.older_messages.offered() == 2
    memos.update_settings(offer_older=False)
    assert memos.older_messages.offered() == 0
    memos.close()
    starter = open_memos(ScriptedModel())
    starter.update_settings(offer_older=True)
    assert starter.older_messages.offered() == 0


def test_undo_takes_back_what_the_person_did_and_not_what_the_job_did(open_memos: Open) -> None:
    model = able(CHESS)
    memos = open_memos(model)
    listen(memos.chat("c1", "Chess: unbeaten, me."))
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
        memos.subscribe(lambda event: saved_one.set() if getattr(event, "verb", "") == "understood better" else None)
        listen(memos.chat("c1", "Chess: unbeaten, me."))
        assert saved_one.wait(60)
        assert saved(memos) == [("Chess: unbeaten, me.", "model")]


def test_the_marks_of_the_readers(memos: MemOS) -> None:
    talks = inside.conversations(memos)
    since = now() - dt.timedelta(hours=1)
    message = talks.add_user_message("c1", "Chess: unbeaten, me.")
    assert [one.id for one in talks.unread()] == [message.id] and talks.next_without_model(since) is None
    talks.mark_read(message.id)
    following = talks.next_without_model(since)
    assert talks.unread() == [] and following is not None and following.id == message.id
    talks.delete("c1")
    assert talks.next_without_model(since) is None
    talks.restore("c1")
    talks.mark_read(message.id, by_model=True)
    assert talks.unread() == [] and talks.next_without_model(since) is None
