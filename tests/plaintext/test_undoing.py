"""What undo takes back next: the person's last action; what their messages changed only after asking."""

from __future__ import annotations

from memos_core import MemOS, NextUndo
from tests.support.talk import listen

REX = "My dog is called Rex."


def _next(memos: MemOS) -> NextUndo:
    there = memos.next_undo()
    assert there is not None
    return there


def test_what_is_saved_of_a_message_late_comes_before_what_was_done_meanwhile(memos: MemOS) -> None:
    tea = memos.remember("I like tea.")
    reply = memos.chat("c1", REX)
    memos.pin(tea.id)
    listen(reply)
    there = _next(memos)
    assert (there.operation.verb, there.operation.actor, there.is_last) == ("pin", "person", True)
    assert memos.undo().id == there.operation.id
    assert not memos.get(tea.id).pinned
    there = _next(memos)
    assert (there.operation.text, there.operation.actor, there.is_last) == (REX, "reader", False)
    assert there.question("today at 9:00") == [
        "You did not do this yourself.",
        f"It came of a message of yours (today at 9:00): remembering “{REX}”",
    ]
    memos.undo()
    assert [cube.id for cube in memos.browse()] == [tea.id]
    assert (_next(memos).operation.id, _next(memos).is_last) == (tea.operation, True)


def test_what_came_of_a_message_that_was_sent_last_is_asked_about(memos: MemOS) -> None:
    tea = memos.remember("I like tea.")
    memos.pin(tea.id)
    listen(memos.chat("c1", REX))
    assert (_next(memos).operation.text, _next(memos).is_last) == (REX, False)
    memos.forget(tea.id)
    there = _next(memos)
    assert (there.operation.text, there.is_last) == (REX, False)
    assert (
        there.question("yesterday")[1]
        == f"Before that (yesterday) this came of a message of yours: remembering “{REX}”"
    )


def test_what_a_late_message_changed_of_the_same_memory_has_to_be_undone_first(memos: MemOS) -> None:
    home = memos.remember("I live in Lisbon.")
    reply = memos.chat("c1", "I live in Porto.")
    other = memos.chat("c2", "My boat is called Juno.")
    memos.pin(home.id)
    listen(reply)
    listen(other)
    assert memos.get(home.id).superseded_by is not None
    there = _next(memos)
    assert (there.operation.text, there.is_last) == ("I live in Porto.", False)
    memos.undo()
    assert (_next(memos).operation.verb, _next(memos).is_last) == ("pin", True)
    memos.undo()
    assert not memos.get(home.id).pinned
    assert _next(memos).operation.text == "My boat is called Juno."


def test_what_another_late_message_changed_since_comes_first_of_all(memos: MemOS) -> None:
    home = memos.remember("I live in Lisbon.")
    replies = [memos.chat("c1", "I live in Porto."), memos.chat("c2", "I live in Graz.")]
    memos.pin(home.id)
    for reply in replies:
        listen(reply)
    texts = []
    for _ in range(2):
        texts.append(_next(memos).operation.text)
        memos.undo()
    assert texts == ["I live in Graz.", "I live in Porto."]
    assert (_next(memos).operation.verb, _next(memos).is_last) == ("pin", True)


def test_what_follows_from_another_version_of_a_message_counts_from_then(memos: MemOS) -> None:
    first = listen(memos.chat("c1", REX)).message
    tea = memos.remember("I like tea.")
    listen(memos.chat("c1", "What is the weather like?", replaces=first))
    there = _next(memos)
    assert (there.operation.verb, there.operation.text, there.is_last) == ("archive", REX, False)
    memos.undo()
    assert _next(memos).operation.id == tea.operation
