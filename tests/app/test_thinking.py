"""Thoughts above a reply: folded, opened by mouse and keyboard, kept with the chat, and switched off for a chat."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from memos_core.models.backend import ChatTurn, Piece
from tests.app.conftest import Window
from tests.support import inside
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
THOUGHT = "They want a dinner. No walnuts."


def thinker(**more: object) -> ScriptedModel:
    return ScriptedModel("Have a risotto.", thought=THOUGHT, **more)  # type: ignore[arg-type]


def visible_texts(window: Window) -> list[str]:
    return [item.text() for item in window.main.chat.findChildren(QLabel) if item.isVisible()]


def test_thoughts_are_folded_above_the_reply_and_open_by_mouse_and_keyboard(start: Start) -> None:
    window = start(thinker())
    window.say("What should I cook?")
    fold = window.find("thought", QPushButton)
    assert fold.text() == "Thought for 1 s"
    assert THOUGHT not in visible_texts(window)
    window.qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    window.until(lambda: THOUGHT in visible_texts(window))
    fold.setFocus()
    window.qtbot.keyClick(fold, Qt.Key.Key_Space)
    window.until(lambda: THOUGHT not in visible_texts(window))
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None and reply.text == "Have a risotto."


class Ponderer(ScriptedModel):
    """A model that thinks at once, but writes its reply only when it is told to go on."""

    def __init__(self) -> None:
        super().__init__("Have a risotto.", thought=THOUGHT)
        self.go_on = threading.Event()

    def generate(self, turns: Sequence[ChatTurn], **more: Any) -> Iterator[Piece]:
        for piece in super().generate(turns, **more):
            if not piece.thought:
                assert self.go_on.wait(60)
            yield piece


def test_while_the_model_thinks_that_is_said_and_can_be_read(start: Start) -> None:
    model = Ponderer()
    window = start(model)
    window.write("What should I cook?")
    fold = window.find("thought", QPushButton)
    assert fold.text() == "Thinking …"
    fold.click()
    window.until(lambda: any(text.startswith("They want") for text in visible_texts(window)))
    model.go_on.set()
    window.until(lambda: fold.text().startswith("Thought for"))
    window.until(window.idle)
    reply = window.main.chat.transcript.last_reply()
    assert reply is not None and reply.text == "Have a risotto."


def test_a_chat_that_is_opened_again_while_the_model_thinks_shows_that(start: Start) -> None:
    model = Ponderer()
    window = start(model)
    window.write("What should I cook?")
    window.find("thought", QPushButton)
    chat = window.main.chat.current
    window.main.chat.new_chat()
    window.main.chat.open_conversation(chat)
    window.until(lambda: [fold.text() for fold in window.seen("thought", QPushButton)] == ["Thinking …"])
    model.go_on.set()
    window.until(window.idle)


def test_thoughts_come_back_with_the_chat(start: Start) -> None:
    window = start(thinker())
    window.say("What should I cook?")
    chat = window.main.chat.current
    window.main.chat.new_chat()
    window.until(lambda: not window.seen("thought", QPushButton))
    window.main.chat.open_conversation(chat)
    assert window.find("thought", QPushButton).text().startswith("Thought for")


def test_a_chat_can_be_told_not_to_think_before_its_first_message_and_later(start: Start) -> None:
    model = thinker()
    window = start(model)
    window.click("thinkingSwitch")
    assert window.find("thinkingSwitch").text() == "Answers at once"
    window.say("What should I cook?")
    assert model.thinking[-1] is False and not window.seen("thought", QPushButton)
    assert window.memos.conversations.get(window.main.chat.current).thinking is False
    window.click("thinkingSwitch")
    window.until(lambda: window.memos.conversations.get(window.main.chat.current).thinking)
    window.say("And for dessert?")
    assert model.thinking[-1] is True
    window.main.chat.new_chat()
    assert window.find("thinkingSwitch").text() == "Thinks first"


def test_a_temporary_chat_can_be_told_not_to_think_before_its_first_message_and_later(start: Start) -> None:
    model = thinker()
    window = start(model)
    window.click("temporaryChatButton")
    window.click("thinkingSwitch")
    window.say("What should I cook?")
    assert model.thinking[-1] is False and not window.seen("thought", QPushButton)
    assert window.find("thinkingSwitch").text() == "Answers at once"
    assert window.memos.conversations.list() == [], "the choice is no reason to keep the chat"
    talk, temporary = window.main.chat.current, inside.parts(window.memos).temporary
    window.click("thinkingSwitch")
    window.until(lambda: temporary.get(talk).thinking)
    window.say("And for dessert?")
    assert model.thinking[-1] is True and window.find("thought", QPushButton)
    window.click("thinkingSwitch")
    window.until(lambda: not temporary.get(talk).thinking)
    window.click("regenerateButton")
    window.until(lambda: window.idle() and model.thinking[-1] is False)
    window.click("newChatButton")
    window.click("confirmAction")
    window.until(lambda: window.find("thinkingSwitch").text() == "Thinks first")
    window.say("Good evening")
    assert model.thinking[-1] is True


def test_where_the_model_does_not_think_there_is_no_switch(start: Start) -> None:
    window = start()
    window.say("Hello.")
    assert not window.seen("thinkingSwitch") and not window.seen("thought", QPushButton)
