"""Versions of messages: what the model sees, what is remembered and forgotten; and replies that are continued."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from memos_core import InvalidInput, MemOS, NotFound
from tests.conftest import Open
from tests.support import inside
from tests.support.files import files_with
from tests.support.scripted import ScriptedModel
from tests.support.talk import listen


def view(memos: MemOS, conversation: str = "c1") -> list[str]:
    return [message.text for message in memos.conversations.messages(conversation)]


def held(memos: MemOS) -> set[str]:
    return {cube.text for cube in memos.browse(state="activated")}


def test_the_version_in_view_is_what_the_model_sees(open_memos: Open) -> None:
    replies = iter(["blue", "green", "fine", "again", "more"])
    model = ScriptedModel(lambda _: next(replies))
    memos = open_memos(model)
    listen(memos.chat("c1", "Name a colour."))
    listen(memos.regenerate("c1"))
    listen(memos.chat("c1", "Why?"))
    entries = memos.transcript("c1")
    blue, green = entries[1].versions
    assert entries[1].message.id == green and entries[0].versions == (entries[0].message.id,)
    memos.show_version(blue)
    assert view(memos) == ["Name a colour.", "blue"]
    listen(memos.chat("c1", "And another?"))
    seen = " ".join(turn.content for turn in model.prompts[-1])
    assert "blue" in seen and "green" not in seen and "Why?" not in seen
    memos.show_version(green)
    assert view(memos) == ["Name a colour.", "green", "Why?", "fine"]
    with pytest.raises(NotFound):
        memos.show_version("nothing")


def test_contexts_follow_the_version_in_view(open_memos: Open) -> None:
    replies = iter(["blue", "green"])
    memos = open_memos(ScriptedModel(lambda _: next(replies)))
    listen(memos.chat("c1", "Name a colour."))
    listen(memos.regenerate("c1"))
    store = inside.conversations(memos)
    green = store.standing_mark("c1")
    memos.show_version(memos.transcript("c1")[1].versions[0])
    assert store.standing_mark("c1") != green


def test_what_was_read_from_a_left_version_is_taken_back_and_comes_back_with_it(open_memos: Open) -> None:
    memos = open_memos()
    memos.remember("I live in Rome.")
    first = listen(memos.chat("c1", "I live in Lisbon."))
    listen(memos.chat("c1", "My dog is called Biscuit."))
    assert held(memos) == {"I live in Lisbon.", "My dog is called Biscuit."}
    edited = listen(memos.chat("c1", "I like the sea.", replaces=first.message))
    assert edited.kinds[0] == "taken_back"
    assert held(memos) == {"I live in Rome.", "I like the sea."}  # the statement that had been replaced holds again
    taken = memos.show_version(first.message)
    assert [cube.text for cube in taken.cubes] == ["I like the sea."]
    assert held(memos) == {"I live in Lisbon.", "My dog is called Biscuit."}
    rome = memos.browse("Rome", state="archived")[0]
    assert rome.superseded_by == memos.browse("Lisbon")[0].id
    assert taken.operation is not None
    memos.undo(taken.operation)  # the person decides to keep it
    assert "I like the sea." in held(memos)
    memos.show_version(edited.message)
    assert held(memos) == {"I live in Rome.", "I like the sea."}


def test_one_can_choose_that_what_was_read_stays(open_memos: Open) -> None:
    memos = open_memos()
    memos.update_settings(take_back_left=False)
    first = listen(memos.chat("c1", "My dog is called Biscuit."))
    edited = listen(memos.chat("c1", "I like the sea.", replaces=first.message))
    assert "taken_back" not in edited.kinds
    assert held(memos) == {"My dog is called Biscuit.", "I like the sea."}


def test_what_the_person_has_pinned_stays_whatever_is_left(open_memos: Open) -> None:
    memos = open_memos()
    first = listen(memos.chat("c1", "My dog is called Biscuit."))
    memos.pin(first.saved[0].id)
    listen(memos.chat("c1", "I like the sea.", replaces=first.message))
    assert "My dog is called Biscuit." in held(memos)


def test_a_process_that_was_killed_after_a_version_was_left_takes_its_memories_back_at_the_next_start(
    open_memos: Open,
) -> None:
    with open_memos() as memos:
        first = listen(memos.chat("c1", "My dog is called Biscuit."))
        # The message is stored, but the process ends before the memory hears of it.
        inside.conversations(memos).add_user_message("c1", "I like the sea.", replaces=first.message)
        assert held(memos) == {"My dog is called Biscuit."}
    with open_memos() as memos:
        assert held(memos) == {"I like the sea."}
        assert view(memos) == ["I like the sea."]


def test_verbatim_turns_of_left_versions_leave_recall_and_come_back(open_memos: Open) -> None:
    memos = open_memos()
    first = listen(memos.chat("c1", "The buoy at the pier is number seventy."))
    listen(memos.chat("c1", "The lamp at the gate is number nine.", replaces=first.message))

    def turns() -> set[str]:
        return {cube.text for cube in memos.browse(type="episode", state="activated")}

    assert "The lamp at the gate is number nine." in turns()
    assert "The buoy at the pier is number seventy." not in turns()
    memos.show_version(first.message)
    assert "The buoy at the pier is number seventy." in turns()
    assert "The lamp at the gate is number nine." not in turns()


def test_forgetting_reaches_every_version_deleted_messages_and_copies(open_memos: Open, home: Path) -> None:
    replies = iter(["Zanzibar it is.", "Yes, Zanzibar.", "Fine.", "Fine."])
    with open_memos(ScriptedModel(lambda _: next(replies))) as memos:
        first = listen(memos.chat("c1", "My boat is called Zanzibar."))
        listen(memos.regenerate("c1"))
        copied = memos.copy_conversation("c1")
        listen(memos.chat("c1", "I like the sea.", replaces=first.message))
        memos.delete_message(memos.conversations.messages("c1")[0].id, following=True)
        assert view(memos) == [] and view(memos, copied.id)[0] == "My boat is called Zanzibar."
        boat = next(cube for cube in memos.browse("Zanzibar", state="archived") if cube.type != "episode")
        memos.forget(boat.id, message=True)
        assert view(memos, copied.id) == ["(forgotten)", "(forgotten)"]
        memos.show_version(first.message)
        assert view(memos) == ["(forgotten)", "(forgotten)"]
    assert files_with(home / "profiles", "Zanzibar") == []


def test_deleting_keeps_the_memories_and_can_be_taken_back(open_memos: Open) -> None:
    memos = open_memos()
    first = listen(memos.chat("c1", "My dog is called Biscuit."))
    listen(memos.chat("c1", "Good."))
    memos.delete_message(first.message)
    assert view(memos)[0] != "My dog is called Biscuit." and len(view(memos)) == 3
    assert held(memos) == {"My dog is called Biscuit."}
    memos.restore_message(first.message)
    assert view(memos)[0] == "My dog is called Biscuit."
    memos.delete_message(first.message, following=True)
    assert view(memos) == []
    memos.restore_message(first.message)
    assert len(view(memos)) == 4


def test_nothing_is_turned_while_a_reply_is_written(open_memos: Open) -> None:
    going, go = threading.Event(), threading.Event()

    def reply(_: object) -> str:
        going.set()
        go.wait(30)
        return "ok"

    memos = open_memos(ScriptedModel(reply))
    go.set()
    first = listen(memos.chat("c1", "Hello"))
    going.clear()
    go.clear()
    writer = threading.Thread(target=lambda: listen(memos.chat("c1", "And?")))
    writer.start()
    assert going.wait(30)
    with pytest.raises(InvalidInput):
        memos.show_version(first.message)
    with pytest.raises(InvalidInput):
        memos.delete_message(first.message)
    go.set()
    writer.join(30)
    memos.delete_message(first.message)


def test_a_reply_that_was_cut_off_goes_on_where_it_ended(open_memos: Open) -> None:
    spoken = [first + second + "a" for first in "bdfgk" for second in "aeiouylr"]
    words = " ".join(spoken)
    memos = open_memos(ScriptedModel(words))
    stream = memos.chat("c1", "Count")
    for event in stream:
        if event.token and spoken[9] in event.token:
            break
    stream.close()  # type: ignore[attr-defined]
    begun = memos.conversations.messages("c1")[-1]
    assert begun.status == "stopped" and begun.cut_off and not begun.text.endswith(spoken[-1])
    rest = listen(memos.continue_reply("c1"))
    whole = memos.conversations.messages("c1")[-1]
    assert whole.id == begun.id and whole.text == words and whole.status == "complete"
    assert begun.text + rest.reply == words
    with pytest.raises(NotFound):
        memos.continue_reply("c1")
    inside.record_all_turns(memos)
    (turn,) = [cube for cube in memos.browse(type="episode", state="activated") if cube.id == whole.id]
    assert turn.text == words


def test_a_temporary_chat_has_versions_too_and_leaves_nothing(open_memos: Open) -> None:
    replies = iter(["blue", "green"])
    memos = open_memos(ScriptedModel(lambda _: next(replies)))
    listen(memos.chat("t", "Name a colour.", temporary=True))
    listen(memos.regenerate("t", temporary=True))
    blue, _ = memos.transcript("t", temporary=True)[1].versions
    memos.show_version(blue, temporary=True)
    assert [entry.message.text for entry in memos.transcript("t", temporary=True)] == ["Name a colour.", "blue"]
    memos.delete_message(blue, temporary=True)
    assert [entry.message.text for entry in memos.transcript("t", temporary=True)] == ["Name a colour.", "green"]
