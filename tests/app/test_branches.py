"""Versions of messages in the window: arrows, editing, deleting, copying, quoting, continuing, and messages that wait."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel

from app.chat.message import MessageWidget
from app.chat.user_message import UserMessage
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def texts(window: Window) -> list[str]:
    return [message.text for message in window.main.chat.transcript.messages]


def choose(window: Window, message: MessageWidget, entry: str) -> None:
    """Choose an entry of the menu of a message."""
    menu = message._menu()  # type: ignore[attr-defined]
    action: QAction = next(item for item in menu.actions() if item.objectName().startswith(entry))
    assert action.isEnabled()
    action.trigger()
    menu.deleteLater()


def edit(window: Window, message: MessageWidget, text: str) -> None:
    assert isinstance(message, UserMessage)
    message.editRequested.emit(message)
    window.main.chat.composer.editor.setPlainText(text)
    window.click("sendButton")


def scripted(*replies: str) -> ScriptedModel:
    left = iter(replies)
    return ScriptedModel(lambda _: next(left))


def test_arrows_walk_through_the_versions_of_a_reply_and_what_is_in_view_goes_on(start: Start) -> None:
    model = scripted("blue", "green", "because", "or red")
    window = start(model)
    window.say("Name a colour")
    assert not window.seen("versionCount")
    window.click("regenerateButton")
    window.until(lambda: window.idle() and texts(window)[-1] == "green")
    window.until(lambda: [item.text() for item in window.seen("versionCount")] == ["2 / 2"])
    window.say("Why?")
    window.click("versionBefore")
    window.until(lambda: texts(window) == ["Name a colour", "blue"])
    assert window.find("versionCount").text() == "1 / 2"
    assert not window.find("versionBefore").isEnabled() and window.find("regenerateButton")
    window.say("Another?")
    assert texts(window) == ["Name a colour", "blue", "Another?", "or red"]
    assert "green" not in " ".join(turn.content for turn in model.prompts[-1])
    window.click("versionAfter")
    window.until(lambda: texts(window) == ["Name a colour", "green", "Why?", "because"])


def test_an_edited_question_is_a_version_and_its_memories_are_taken_back_or_kept(start: Start) -> None:
    window = start(scripted("one", "two", "three"))
    window.say("I live in Lisbon.")
    window.say("And you?")
    held = lambda: {cube.text for cube in window.memos.browse(state="activated")}  # noqa: E731
    said = window.main.toast._text
    edit(window, window.main.chat.transcript.messages[0], "My dog is called Biscuit.")
    window.until(lambda: said.text() == "1 memory from the version that you left is no longer in use.")
    window.main.toast._clicked()
    window.until(lambda: said.text() == "Kept in the memory.")
    window.until(lambda: window.idle() and texts(window) == ["My dog is called Biscuit.", "three"])
    assert held() == {"My dog is called Biscuit.", "I live in Lisbon."}
    window.click("versionBefore")
    window.until(lambda: texts(window)[:3] == ["I live in Lisbon.", "one", "And you?"])
    window.until(lambda: held() == {"I live in Lisbon."})


def test_one_message_is_deleted_or_all_from_it_on_and_both_are_undone(start: Start) -> None:
    window = start(scripted("one", "two"))
    window.say("First")
    window.say("Second")
    choose(window, window.main.chat.transcript.messages[1], "deleteMessage")
    window.until(lambda: texts(window) == ["First", "Second", "two"])
    assert window.toast() == "The message was deleted."
    window.click("toastAction")
    window.until(lambda: texts(window) == ["First", "one", "Second", "two"])
    choose(window, window.main.chat.transcript.messages[2], "deleteFollowing")
    window.until(lambda: texts(window) == ["First", "one"])
    window.click("toastAction")
    window.until(lambda: texts(window) == ["First", "one", "Second", "two"])


def test_a_passage_is_quoted_before_what_is_written(start: Start) -> None:
    window = start(scripted("A line.\nAnother line."))
    window.say("Tell me")
    editor = window.main.chat.composer.editor
    editor.setPlainText("What is that?")
    choose(window, window.main.chat.transcript.messages[1], "quoteMessage")
    assert editor.toPlainText() == "> A line.\n> Another line.\n\nWhat is that?" and editor.hasFocus()


def test_a_stopped_reply_is_continued(start: Start) -> None:
    words = " ".join(f"word{number}" for number in range(80))
    window = start(ScriptedModel(words, delay=0.02))
    window.write("Count")
    window.until(lambda: len(texts(window)) == 2 and "word3" in texts(window)[1])
    window.click("stopButton")
    window.until(window.idle)
    assert texts(window)[1] != words
    window.click("continueReply")
    window.until(lambda: window.idle() and texts(window)[1] == words)
    assert not window.seen("continueReply") and window.find("regenerateButton")
    assert not [
        item for item in window.find("transcript").findChildren(QLabel) if item.isVisible() and item.text() == "Stopped"
    ]


def test_a_message_waits_while_a_reply_is_written_and_comes_back_where_that_is_stopped(start: Start) -> None:
    window = start(ScriptedModel(" ".join(f"word{number}" for number in range(60)), delay=0.02))
    window.write("First")
    window.until(lambda: len(texts(window)) == 2 and "word3" in texts(window)[1])
    window.write("Second")
    window.write("Third")
    assert texts(window)[0] == "First" and len(texts(window)) == 2 and window.find("queue").isVisible()
    window.until(lambda: len(window.seen("removeQueued")) == 2)
    last = max(window.seen("removeQueued"), key=lambda widget: widget.mapToGlobal(widget.rect().topLeft()).y())
    window.qtbot.mouseClick(last, Qt.MouseButton.LeftButton)
    window.until(lambda: len(window.seen("removeQueued")) == 1)
    window.until(lambda: len(texts(window)) == 4 and "word3" in texts(window)[3])
    assert texts(window)[2] == "Second" and not window.seen("queue")
    window.write("Fourth")
    window.click("stopButton")
    window.until(window.idle)
    window.until(lambda: window.main.chat.composer.text() == "Fourth")
    assert len(texts(window)) == 4


def test_what_waits_is_sent_though_another_chat_is_shown_and_becomes_a_draft_when_the_window_closes(
    start: Start,
) -> None:
    window = start(ScriptedModel(" ".join(f"word{number}" for number in range(60)), delay=0.02))
    window.write("First")
    first = window.main.chat.current
    window.until(lambda: len(texts(window)) == 2 and "word3" in texts(window)[1])
    window.write("Second")
    window.click("newChatButton")
    assert not window.seen("queue")
    window.until(lambda: window.memos.conversations.get(first).message_count == 4)
    window.until(lambda: window.main.chat.replies.idle)
    assert [m.text for m in window.memos.conversations.messages(first)][2] == "Second"
    window.main.chat.open_conversation(first)
    window.until(lambda: len(texts(window)) == 4)
    window.write("Third")
    window.until(lambda: not window.main.chat.replies.idle and len(texts(window)) == 6)
    window.write("Fourth")
    window.main.chat.flush()  # the same call as when the window closes
    assert window.main.chat.composer.text() == "Fourth"
    window.until(lambda: window.memos.conversations.get(first).draft == "Fourth")
    window.click("stopButton")
    window.until(window.idle)


def test_a_chat_is_copied(start: Start) -> None:
    window = start(scripted("one", "two"))
    window.say("Hello there")
    first = window.main.chat.current
    window.main.chat.list.copyRequested.emit(first)
    window.until(lambda: window.main.chat.current != first and len(texts(window)) == 2)
    assert window.memos.conversations.get(window.main.chat.current).title == "Hello there (copy)"
    window.say("Go on")
    assert window.memos.conversations.get(first).message_count == 2


def test_what_one_writes_in_markdown_is_shown_as_such_and_mark_up_as_it_was_written(start: Start) -> None:
    window = start(scripted("one", "two"))
    window.say("Look:\n\n- **one**\n- two\n\n```python\nprint(1)\n```")
    message = window.main.chat.transcript.messages[0]
    parts = [item for item in message.findChildren(QLabel) if item.accessibleName() in ("You said", "Code")]
    assert parts[0].textFormat() == Qt.TextFormat.RichText and "<li>" in parts[0].text() and len(parts) == 2
    window.say("5 < 6 & <b>that</b> is **so**")
    message = window.main.chat.transcript.messages[2]
    (shown,) = [item for item in message.findChildren(QLabel) if item.accessibleName() == "You said"]
    assert "&lt;b&gt;" in shown.text() and "<strong>so</strong>" in shown.text()


def test_of_two_drafts_of_one_chat_the_later_stays_whichever_thread_is_the_quicker(start: Start) -> None:
    window = start()
    window.say("First")
    chat = window.main.chat.current
    store, gate, calls = window.memos.conversations, threading.Event(), []
    save = store.save_draft

    def slow(conversation: str, text: str) -> None:
        calls.append(text)
        if len(calls) == 1:
            gate.wait(60)  # the second save overtakes the first, as can happen on a busy machine
        save(conversation, text)

    store.save_draft = slow
    window.main.chat._drafts.save(chat, "")
    window.until(lambda: calls == [""])
    window.main.chat._drafts.save(chat, "Fourth")
    gate.set()
    window.until(lambda: len(calls) == 2)
    window.until(lambda: store.get(chat).draft == "Fourth")
    window.until(window.idle)
    assert store.get(chat).draft == "Fourth"
