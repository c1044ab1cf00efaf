"""The message field: drafts while editing, waiting messages with their files, refused messages, and message buttons by keyboard."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel

from app.chat.user_message import UserMessage
from memos_core import StorageError
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def texts(window: Window) -> list[str]:
    return [message.text for message in window.main.chat.transcript.messages]


def refuse(*_: Any, **__: Any) -> Any:
    raise StorageError("The disk is full.")


def attach(window: Window, folder: Path, name: str) -> None:
    path = folder / name
    path.write_text(f"{name}: the notice period of the flat is eleven weeks.")
    files = window.main.chat.composer.files
    files.add([path])
    window.until(lambda: files.ready and not files.waits)


def shown(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.findChildren(QLabel) if item.isVisible())


def test_a_draft_outlives_editing_and_what_is_refused_leaves_the_chat_as_it_was(
    start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    replies = iter(["first", "second"])
    window = start(ScriptedModel(lambda _: next(replies)))
    window.say("I live in Lisbon.")
    chat, editor = window.main.chat, window.main.chat.composer.editor
    draft = lambda: window.memos.conversations.get(chat.current).draft  # noqa: E731

    def edit() -> None:
        user = chat.transcript.messages[0]
        assert isinstance(user, UserMessage)
        window.until(lambda: user.message_id is not None)
        user.editRequested.emit(user)

    window.qtbot.keyClicks(editor, "half a thought")
    edit()
    assert editor.toPlainText() == "I live in Lisbon."
    window.until(lambda: draft() == "half a thought")
    window.click("cancelEdit")
    assert editor.toPlainText() == "half a thought"

    edit()
    editor.setPlainText("I live in Porto.")
    with monkeypatch.context() as patch:
        patch.setattr(window.memos, "chat", refuse)
        window.click("sendButton")
        window.until(lambda: texts(window) == ["I live in Lisbon.", "first"])
        assert editor.toPlainText() == "I live in Porto." and window.find("cancelEdit")
    window.click("sendButton")
    window.until(lambda: window.idle() and texts(window) == ["I live in Porto.", "second"])
    assert len(window.memos.transcript(chat.current)[0].versions) == 2
    assert editor.toPlainText() == draft() == "half a thought" and not window.seen("cancelEdit")

    with monkeypatch.context() as patch:
        patch.setattr(window.memos, "regenerate", refuse)
        window.click("regenerateButton")
        window.until(lambda: chat.replies.idle and texts(window) == ["I live in Porto.", "second"])
        assert "Thinking" not in shown(window)
        patch.setattr(window.memos, "chat", refuse)
        window.click("sendButton")
        window.qtbot.keyClicks(editor, "written meanwhile")
        window.until(lambda: editor.toPlainText() == "half a thought\n\nwritten meanwhile")
    chat._drafts.save(chat.current, "later")
    chat._drafts.put_before(chat.current, "sooner")
    window.until(lambda: draft() == "sooner\n\nlater")


def test_a_message_that_waits_keeps_its_own_files(start: Start, tmp_path: Path) -> None:
    written = threading.Event()

    def reply(_: object) -> str:
        written.wait(60)
        return "All right."

    window = start(ScriptedModel(reply))
    chat, files = window.main.chat, window.main.chat.composer.files
    talk = chat.current
    sent = lambda: [  # noqa: E731
        (message.text, [file.name for file in message.files])
        for message in window.memos.conversations.messages(talk)
        if message.role == "user"
    ]
    window.write("Good morning to you.")
    window.until(lambda: sent() == [("Good morning to you.", [])])
    attach(window, tmp_path, "one.txt")
    window.write("What is in the first?")
    assert "with 1 file" in shown(window) and not window.seen("attachedFile")
    attach(window, tmp_path, "two.txt")  # for the message after the waiting one
    window.click("newChatButton")
    written.set()
    window.until(lambda: len(sent()) == 2 and chat.replies.idle)
    assert sent()[1] == ("What is in the first?", ["one.txt"])

    chat.open_conversation(talk)
    window.until(lambda: len(texts(window)) == 4 and files.ready)
    written.clear()
    window.write("And in the second?")
    window.until(lambda: len(sent()) == 3)
    assert sent()[2] == ("And in the second?", ["two.txt"])
    attach(window, tmp_path, "three.txt")
    window.write("And in the third?")
    attach(window, tmp_path, "four.txt")
    window.write("And in the fourth?")
    window.click("removeQueued")  # the last of the waiting messages
    chat.stop()
    written.set()
    window.until(lambda: chat.composer.text() == "And in the third?")
    assert len(window.seen("attachedFile")) == 1 and "three.txt" in shown(window)


def test_messages_are_reached_and_read_by_keyboard_and_the_window_fits_on_the_screen(start: Start) -> None:
    window = start(ScriptedModel("Some `words`, and code:\n\n```python\nx = 1\n```"))
    window.say("Hello there")
    message, reply = window.main.chat.transcript.messages
    assert isinstance(message, UserMessage) and message._label is not None
    one_line = message._label.height()
    assert one_line < 2 * message._label.fontMetrics().lineSpacing()
    message.setFocus(Qt.FocusReason.TabFocusReason)
    edit = window.find("editMessage")
    assert message._bubble.property("focused") and message._label.height() == one_line
    window.qtbot.keyClick(message, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is edit and edit.isVisible()
    window.qtbot.keyClick(edit, Qt.Key.Key_Tab)
    copy = QApplication.focusWidget()
    assert copy is window.find("copyMessage")
    window.qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QGuiApplication.clipboard().text() == "Hello there"
    message.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)  # earlier tests may have left the pointer over it
    window.main.chat.composer.editor.setFocus()
    window.until(lambda: QApplication.focusWidget() is window.main.chat.composer.editor)
    assert not edit.isVisible() and not copy.isVisible()
    assert not message._bubble.property("focused")
    parts = [part for part in reply.findChildren(QLabel) if "words" in part.text() or "x" in part.text()]
    keyboard = Qt.TextInteractionFlag.TextSelectableByKeyboard
    reached = [part for part in parts if part.textInteractionFlags() & keyboard]
    assert len(reached) == 2 and all(part.focusPolicy() & Qt.FocusPolicy.TabFocus for part in reached)

    window.main._settings.remove("geometry")
    window.main._restore_geometry()
    room = window.main.screen().availableGeometry().size()
    assert window.main.width() <= room.width() and window.main.height() <= room.height()


def test_the_last_reply_says_how_full_the_context_is_and_what_it_no_longer_holds(start: Start) -> None:
    window = start(ScriptedModel("A reply of some words that fills the context. " * 4, context_tokens=512))
    window.memos.update_settings(max_reply_tokens=64)
    costs = lambda: [item.text() for item in window.seen("replyCost")]  # noqa: E731
    window.say("Message 0 about the weather and the sea")
    assert "% full" in costs()[-1]
    for number in range(1, 8):
        window.say(f"Message {number} about the weather and the sea")
    window.until(lambda: "Context full · " in costs()[-1] and "earlier messages no longer fit" in costs()[-1])
    assert not any("ontext" in cost for cost in costs()[:-1])
    window.click("replyCost")
    panel = window.find("replyCostPanel")
    said = "\n".join(item.text() for item in panel.findChildren(QLabel))
    assert all(words in said for words in ("Scripted", "Whole reply", " of 448 tokens", "no longer fit"))
    panel.close()
