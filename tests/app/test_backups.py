"""Backups in the settings: made, checked, and restored while the window is open."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel

from app.desk.places import CHAT, MEMORIES, SETTINGS
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]


def settings(window: Window) -> Window:
    window.main.show_view(SETTINGS)
    return window


def words(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.settings_view.backups.findChildren(QLabel))


def backed_up(window: Window) -> str:
    """Make a backup and return its name."""
    window.click("makeBackup")
    window.until(lambda: window.seen("restoreBackup"))
    return window.memos.backups.list()[0].name


def test_one_is_made_listed_and_checked(start: Start) -> None:
    window = settings(start())
    window.until(lambda: "There is none yet." in words(window))
    window.say("My dog is called Biscuit.")
    name = backed_up(settings(window))
    assert window.toast().startswith("Backed up: 1 memory, 2 messages")
    assert "Today, " in words(window) and "1 memory, 2 messages, " in words(window)
    window.click(f"checkBackup-{name}")
    window.until(lambda: "This backup can be restored: 1 memory" in words(window))


def test_going_back_closes_the_profile_and_opens_it_as_it_was(start: Start) -> None:
    window = start()
    window.say("My dog is called Biscuit.")
    name = backed_up(settings(window))
    window.main.show_view(CHAT)
    window.say("I live in Porto.")
    window.click("newChatButton")
    window.say("My sister is called Lena.")
    window.main.show_view(MEMORIES)
    window.until(lambda: window.main.memories.model.rowCount() == 3)
    before = window.memos
    settings(window)
    window.click(f"restoreBackup-{name}")
    text = "\n".join(item.text() for item in window.dialog("confirmDialog").findChildren(QLabel))
    assert "what they were then: 1 memory, 2 messages" in text and "closed and opened again" in text
    window.click("confirmAction")
    window.until(lambda: window.engine.memos is not None and window.engine.memos is not before)
    window.until(lambda: window.toast().startswith("Back to today, "))
    assert window.toast().endswith("What was there before is kept as a backup.")
    assert [cube.text for cube in window.memos.browse()] == ["My dog is called Biscuit."]
    window.until(lambda: window.main.memories.model.rowCount() == 1)
    window.until(lambda: "kept before going back" in words(window))
    window.main.show_view(CHAT)
    assert window.main.chat.transcript.messages == []  # the chat that was shown is not in the backup
    window.say("What is my dog called?")
    assert window.memos.backups.list()[0].before_restore


def test_one_that_is_damaged_changes_nothing_and_says_so(start: Start) -> None:
    window = start()
    window.say("My dog is called Biscuit.")
    name = backed_up(settings(window))
    file = window.memos.backups.path / f"{name}.zip"
    content = bytearray(file.read_bytes())
    content[len(content) // 3] ^= 0xFF
    file.write_bytes(content)
    window.click(f"checkBackup-{name}")
    window.until(lambda: "cannot be used" in words(window))
    before = window.memos
    window.click(f"restoreBackup-{name}")
    window.click("confirmAction")
    window.until(lambda: window.engine.memos is not None and window.engine.memos is not before)
    window.until(lambda: window.toast().startswith("Nothing was changed. "))
    assert window.memos.browse().total == 1


def test_a_temporary_chat_is_asked_about_before_going_back(start: Start, home: Path) -> None:
    window = start(ScriptedModel())
    window.memos.remember("My dog is called Biscuit.")
    name = backed_up(settings(window))
    window.main.show_view(CHAT)
    window.click("temporaryChatButton")
    window.say("Between us")
    settings(window)
    window.click(f"restoreBackup-{name}")
    window.click("confirmAction")
    window.until(
        lambda: len(window.seen("confirmDialog")) == 1 and "temporary" in window.dialog("confirmDialog").windowTitle()
    )
    before = window.memos
    window.click("confirmAction")
    window.until(lambda: window.engine.memos is not None and window.engine.memos is not before)
