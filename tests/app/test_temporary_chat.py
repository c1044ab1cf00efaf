"""The temporary chat: it works like any other, but reads and keeps nothing, and is gone when it is left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.chat.user_message import UserMessage
from tests.app.conftest import Window
from tests.support import inside
from tests.support.files import files_with
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
SECRET = "Quokkazanzibar"


def texts(window: Window) -> list[str]:
    return [message.text for message in window.main.chat.transcript.messages]  # type: ignore[attr-defined]


def leave(window: Window) -> None:
    """Begin another chat, and confirm that the temporary one is lost."""
    window.click("newChatButton")
    window.click("confirmAction")
    window.until(lambda: not window.seen("temporaryBanner"))


def test_it_does_all_that_a_chat_does_and_leaves_no_byte(start: Start, home: Path) -> None:
    replies = iter(["first", "second", f"A party for {SECRET}.", "word " * 400])
    model = ScriptedModel(lambda _: next(replies))
    window = start(model)
    window.memos.remember("My dog is called Biscuit.", pinned=True)
    window.qtbot.keyClick(
        window.main, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    banner = window.find("temporaryBanner")
    assert any("Nothing is read" in item.text() for item in banner.findChildren(QLabel))
    window.say(f"My cat is called {SECRET}. What is my dog called?")
    window.click("regenerateButton")
    window.until(lambda: window.idle() and texts(window)[-1] == "second")
    user = window.main.chat.transcript.messages[0]
    assert isinstance(user, UserMessage)
    user.editRequested.emit(user)
    window.main.chat.composer.editor.setPlainText(f"A party for {SECRET}, please.")
    window.click("sendButton")
    window.until(window.idle)
    assert texts(window) == [f"A party for {SECRET}, please.", f"A party for {SECRET}."]
    model.delay = 0.02
    window.write("And now count")
    window.until(lambda: len(texts(window)) == 4 and "word word" in texts(window)[3])
    window.click("stopButton")
    window.until(window.idle)
    assert all("Biscuit" not in turn.content for prompt in model.prompts for turn in prompt)
    assert [cube.text for cube in window.memos.browse()] == ["My dog is called Biscuit."]
    assert window.memos.conversations.list() == [] and not window.seen("memoryPanel")
    window.qtbot.keyClicks(window.main.chat.composer.editor, f"not sent, of {SECRET}")
    window.main.chat.flush()
    talk = window.main.chat.current
    leave(window)
    assert texts(window) == [] and window.main.chat.composer.text() == ""
    window.until(lambda: window.memos.transcript(talk, temporary=True) == [])
    window.close()
    assert files_with(home, SECRET) == []


def test_it_is_left_unasked_while_it_is_empty_and_asked_about_once_something_was_said(start: Start) -> None:
    window = start()
    window.say("Good morning")
    kept = window.main.chat.current
    window.click("temporaryChatButton")
    window.find("temporaryBanner")
    window.click("newChatButton")
    assert not window.seen("confirmDialog") and not window.seen("temporaryBanner")
    window.click("temporaryChatButton")
    window.say("Between us")
    window.main.chat.open_conversation(kept)
    window.dialog("confirmDialog")
    window.click("confirmCancel")
    window.until(lambda: not window.seen("confirmDialog"))
    assert texts(window)[0] == "Between us"
    window.main.chat.open_conversation(kept)
    window.click("confirmAction")
    window.until(lambda: texts(window)[:1] == ["Good morning"])


def test_closing_the_window_asks_too_and_then_closes(start: Start) -> None:
    window = start()
    window.click("temporaryChatButton")
    window.say("Between us")
    window.main.close()
    window.dialog("confirmDialog")
    assert window.main.isVisible()
    window.click("confirmAction")
    window.until(lambda: not window.main.isVisible())


def test_one_that_is_left_while_its_reply_is_written_is_stopped(start: Start) -> None:
    model = ScriptedModel("word " * 2000, delay=0.01)
    window = start(model)
    window.click("temporaryChatButton")
    window.write("Count")
    talk = window.main.chat.current
    window.until(lambda: len(texts(window)) == 2 and "word word" in texts(window)[1])
    leave(window)
    window.until(lambda: talk not in inside.engine(window.memos)._running)
    assert window.memos.transcript(talk, temporary=True) == []
    model.delay = 0.0
    window.say("Good morning")
    assert window.main.chat.replies.idle and texts(window)[0] == "Good morning"


def test_what_was_written_before_the_engine_was_there_is_not_sent_once_the_chat_is_left(start: Start) -> None:
    model = ScriptedModel()
    window = start(model, opened=False)
    window.click("temporaryChatButton")
    window.write("Between us")
    leave(window)
    window.open()
    window.say("Good morning")
    assert [prompt[-1].content.splitlines()[-1] for prompt in model.prompts] == ["Good morning"]
