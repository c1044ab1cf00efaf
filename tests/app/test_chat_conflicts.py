"""Contradictions in the chat: shown under the message concerned, settled there, and shown again when that is undone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLabel

from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def words(window: Window) -> str:
    return "\n".join(item.text() for item in window.find("conflictCard").findChildren(QLabel))


def told_twice(window: Window) -> tuple[str, str]:
    """Make two memories that contradict each other, the second one told in the chat; return their ids, the older first."""
    old = window.memos.remember("My dog is called Biscuit.")
    window.say("My dog is called Rex.")
    (new,) = window.memos.browse("Rex", type="fact")
    assert new.conflicts_with == (old.id,)
    return old.id, new.id


def under(window: Window) -> list[int]:
    """The positions in the transcript of the messages that have a contradiction card under them."""
    cards = window.seen("conflictCard")
    messages = window.main.chat.transcript.messages
    return [number for number, message in enumerate(messages) if any(message.isAncestorOf(card) for card in cards)]


def test_what_contradicts_a_memory_is_asked_about_under_the_message(start: Start) -> None:
    window = start()
    old, new = told_twice(window)
    text = words(window)
    assert "These cannot both be true" in text and "My dog is called Biscuit." in text and "Added by hand, " in text
    assert text.index("Rex") < text.index("Biscuit") and under(window) == [0]
    buttons = {item.text() for item in window.seen("settle")}
    assert (
        buttons == {"The newer one is true", "The older one is true"}
        and window.find("keepAll").text() == "Both are true"
    )
    window.click(f"settle-{window.main.chat.transcript.messages[0].number}-{new}")
    window.until(lambda: window.memos.get(old).superseded_by == new)
    window.until(lambda: not window.seen("conflictCard"))
    assert window.toast() == "Settled. What it contradicts is archived."
    window.click("toastAction")
    window.until(lambda: window.memos.get(old).state == "activated")
    window.find("conflictCard")


def test_the_old_one_or_both_may_hold(start: Start) -> None:
    window = start()
    old, new = told_twice(window)
    number = window.main.chat.transcript.messages[0].number
    window.click(f"settle-{number}-{old}")
    window.until(lambda: window.memos.get(new).superseded_by == old)
    window.until(lambda: not window.seen("conflictCard") and not window.seen("savedMemory"))
    window.memos.undo()
    window.click("keepAll")
    window.until(lambda: not window.seen("conflictCard"))
    assert window.memos.get(old).conflicts_with == () and window.memos.get(new).state == "activated"


def test_a_memory_that_is_recalled_and_contradicted_is_asked_about_under_the_reply_once(start: Start) -> None:
    window = start(ScriptedModel("Biscuit or Rex."))
    told_twice(window)
    window.click("newChatButton")
    window.say("What is my dog called?")
    window.until(lambda: under(window) == [1])
    assert len(window.seen("conflictCard")) == 1  # both memories were recalled, but they are one contradiction
    window.say("And how is my dog called?")
    window.until(lambda: under(window) == [3])
    window.main.chat.open_conversation(window.main.chat.current)
    window.until(lambda: under(window) == [3])


def test_it_is_asked_about_again_when_the_chat_is_opened_again_and_leads_to_the_memories(start: Start) -> None:
    window = start()
    old, _ = told_twice(window)
    window.close()
    window = start()
    window.until(lambda: under(window) == [0])
    window.click(f"openConflicting-{window.main.chat.transcript.messages[0].number}-{old}")
    window.until(lambda: window.main.memories.inspector.cube is not None)
    assert window.main.memories.inspector.cube.id == old  # type: ignore[union-attr]
