"""The basic story from end to end: the real window, the real starter model, and a real restart."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from app.desk.places import CHAT, MEMORIES
from memos_core.models.host import ModelHost
from memos_core.models.resources import starter_model_path
from tests.app.conftest import Window

pytestmark = pytest.mark.model


def reply(window: Window) -> str:
    last = window.main.chat.transcript.last_reply()
    assert last is not None
    return last.text


def used(window: Window) -> list[str]:
    """The texts of the memories that the panel lists for the last reply."""
    return [
        item.text()
        for card in window.seen("usedMemory")
        for item in card.findChildren(QLabel)
        if item.property("role") == ""
    ]


def ask(window: Window, question: str) -> None:
    window.main.show_view(CHAT)
    window.click("newChatButton")
    window.say(question)


def choose(window: Window, text: str) -> None:
    window.main.show_view(MEMORIES)
    (cube,) = window.memos.browse(text)
    window.main.memories.select(cube.id)
    window.until(lambda: (shown := window.main.memories.inspector.cube) is not None and shown.id == cube.id)


@pytest.mark.long
def test_told_closed_opened_asked_edited_expired_and_forgotten(start: Callable[..., Window], home: Path) -> None:
    def host() -> ModelHost:
        return ModelHost(starter_model_path(), home / "logs" / "model-host.log")

    window = start(host())
    window.say("My dog is called Biscuit.")
    assert window.find("savedMemory") and reply(window)
    window.close()

    window = start(host())
    window.memos.wait_for_embedder(120)
    ask(window, "What is my dog called?")
    window.until(lambda: used(window) == ["My dog is called Biscuit."])
    assert "Biscuit" in reply(window)

    choose(window, "Biscuit")
    window.click("inspectorEdit")
    window.find("memoryText").setPlainText("My dog is called Rex.")
    window.click("memorySave")
    window.until(lambda: window.memos.browse("Rex").total == 1)
    ask(window, "What is my dog called?")
    window.until(lambda: used(window) == ["My dog is called Rex."])
    assert "Rex" in reply(window)

    choose(window, "Rex")
    window.click("inspectorExpire")
    menu = window.find("expireMenu")
    next(action for action in menu.actions() if action.objectName() == "expire-now").trigger()
    menu.close()
    window.until(lambda: window.memos.get(window.memos.browse("Rex")[0].id).state == "expired")
    ask(window, "What is my dog called?")
    assert used(window) == [] and "Rex" not in reply(window)

    window.main.show_view(MEMORIES)
    window.click("undoButton")
    window.until(lambda: window.memos.browse("Rex")[0].state == "activated")
    ask(window, "What is my dog called?")
    window.until(lambda: used(window) == ["My dog is called Rex."])

    choose(window, "Rex")
    window.click("inspectorForget")
    window.click("confirmAction")
    window.until(lambda: window.memos.browse().total == 0)
    window.close()

    window = start(host())
    window.memos.wait_for_embedder(120)
    assert window.memos.browse().total == 0
    # The person's questions are kept as they were asked, but nothing that was told.
    found = [hit.cube.text for hit in window.memos.recall("dog")]
    assert not any("Rex" in text or "Biscuit" in text for text in found)
