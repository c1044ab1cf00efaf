"""Forgetting takes the verbatim turns along, and on demand their messages: no byte is left."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from memos_core import MemOS, Note, NotFound, Source
from memos_core.jobs import compact, embed_pending, record_turns
from tests.conftest import Open
from tests.support.files import files_with
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen

NAME = "Zanzibarquokka"


def chat_around(memos: MemOS, model: ScriptedModel) -> str:
    """Tell a name among other things, ask for it elsewhere; the id of the memory."""
    listen(memos.chat("c1", "Good morning to you."))
    model.reply = f"{NAME} is a lovely name."
    told = listen(memos.chat("c1", f"My dog is called {NAME}."))
    model.reply = "All right."
    for number in range(4):
        listen(memos.chat("c1", f"Window {number} of the attic wants paint."))
    model.reply = f"Your dog is called {NAME}."
    asked = listen(memos.chat("c2", "What is my dog called?"))
    model.reply = "All right."
    assert [hit.cube.id for hit in asked.recalled] == [told.saved[0].id]
    listen(memos.chat("c3", "Thank you, that is all."))
    return told.saved[0].id


def test_with_its_messages_no_byte_is_left(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = chat_around(memos, model)
        embed_pending.run(memos._vault, memos._embed_now)
        memos._vault.table.compact(compact.KEEP_VERSIONS)
        assert memos.recall(f"{NAME}?", 50)
        memos.backups.make()
        preview = memos.forget_preview(dog, message=True)
        assert len(preview) == 3 and preview[0].endswith("This cannot be undone.")
        assert re.match(r"\d messages that told or repeat it are blanked in the chats\.", preview[1])
        removed = memos.forget(dog, message=True).removed
        assert removed == preview
        assert memos.recall(NAME) == [] and memos.browse(NAME, type=["episode", "fact"]).total == 0
        blanked = [message.text for message in memos.conversations.messages("c1")][2:4]
        assert blanked == ["(forgotten)", "(forgotten)"]
        assert [entry.message.text for entry in memos.transcript("c2")] == ["What is my dog called?", "(forgotten)"]
        listen(memos.chat("c1", "And the fifth window?"))
        assert "(forgotten)" not in " ".join(turn.content for turn in model.prompts[-1])
        left = [turn for turn in memos.browse(type="episode", sort="created_at") if turn.source]
        assert len(memos._vault.table.placed([left[0].id])[left[0].id].context.splitlines()) == 4
        memos.backups.clean()
    assert files_with(home, NAME) == []
    with open_memos() as memos:
        record_turns.run(memos._recorder, pause=lambda: False)
        assert memos.browse(NAME, type="episode").total == 0


def test_without_its_messages_they_stay_where_they_were_said_and_nowhere_else(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = chat_around(memos, model)
        assert "your chats stay readable as they are" in memos.forget_preview(dog)[1]
        memos.forget(dog)
        assert memos.recall(NAME) == []
        # Nothing brings it back: neither the conversation's deletion and return nor a new start.
        memos.conversations.delete("c1")
        memos.conversations.restore("c1")
    with open_memos(model) as memos:
        record_turns.run(memos._recorder, pause=lambda: False)
        assert memos.browse(NAME, type=["episode", "fact"]).total == 0
        assert NAME in memos.conversations.messages("c1")[2].text
    assert {file.name for file in files_with(home, NAME)} <= {"conversations.sqlite", "conversations.sqlite-wal"}


def test_a_memory_is_forgotten_before_its_turn_was_recorded(open_memos: Open) -> None:
    memos = open_memos()
    stream = memos.chat("c1", f"My dog is called {NAME}.")
    saved = next(event.saved for event in stream if event.saved)
    memos.forget(saved.id)
    listen(stream)
    record_turns.run(memos._recorder, pause=lambda: False)
    assert memos.browse(NAME, type="episode").total == 0


def test_an_imported_turn_that_a_memory_rests_on_goes_with_it(memos: MemOS) -> None:
    source = Source(conversation="s1", message="D1:2")
    turns = memos.remember_many(
        [
            Note(text="Hello, Ben.", source=Source(conversation="s1", message="D1:1")),
            Note(text=f"I called the dog {NAME}.", source=source),
            Note(text="Another talk.", source=Source(conversation="s2", message="D1:2")),
        ]
    )
    fact = memos.remember(f"Ben's dog is called {NAME}.", source=source)
    memos.forget(fact.id)
    with pytest.raises(NotFound):
        memos.get(turns[1].id)
    assert memos.get(turns[0].id).text == "Hello, Ben." and memos.get(turns[2].id).text == "Another talk."
    memos.forget(turns[0].id)
    assert memos.get(turns[2].id)


def test_a_title_that_quotes_the_message_goes_with_it(memos: MemOS) -> None:
    told = listen(memos.chat("c1", f"My dog is called {NAME}."))
    memos.forget(told.saved[0].id, message=True)
    assert memos.conversations.get("c1").title == ""
    listen(memos.chat("c1", "Good evening."))
    assert memos.conversations.get("c1").title == "Good evening."


def test_many_are_forgotten_as_one_action_with_all_that_holds_them(open_memos: Open, home: Path) -> None:
    model = ScriptedModel()
    with open_memos(model) as memos:
        dog = chat_around(memos, model)
        cats = [memos.remember(f"The cat number {n} of {NAME} is grey.").id for n in range(3)]
        kept = memos.remember("I ski.")
        before = len(memos.audit.search(verb="forget"))
        preview = memos.forget_preview([dog, *cats], message=True)
        assert preview[0].startswith("These 4 memories and their history") and "told or repeat them" in preview[1]
        with pytest.raises(NotFound):
            memos.forget_many([dog, "nothing-of-the-kind"])
        assert memos.get(dog)
        assert memos.forget_many([dog, *cats], message=True) == preview
        assert len(memos.audit.search(verb="forget")) == before + 1
        assert [cube.id for cube in memos.browse(type=["fact"])] == [kept.id]
        memos.backups.clean()
    assert files_with(home, NAME) == []


def test_a_frozen_memory_is_forgotten_too_and_the_preview_says_so(memos: MemOS) -> None:
    cube = memos.freeze(memos.remember("My dog is called Biscuit.").id)
    assert memos.forget_preview(cube.id)[0].endswith("though it is frozen. This cannot be undone.")
    memos.forget(cube.id)
    assert memos.get_many([cube.id]) == {}
