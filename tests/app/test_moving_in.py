"""Moving in from another assistant in the window: what an export holds, bringing it in, deciding, and taking it back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from app.main_window import MEMORIES
from app.memory_browser.memories_page import NEEDS_YOU
from app.work import WorkStrip
from memos_core import ASK_FOR_ALL
from tests.app.conftest import Window
from tests.app.test_import import drop, mime
from tests.support.exports import chatgpt_chat, write_json, write_zip

Start = Callable[..., Window]
KEPT = "Has a sister called Lena who lives in Ghent."


def export(folder: Path) -> Path:
    chats = [chatgpt_chat(1, 2, kept=KEPT), chatgpt_chat(2), {"mapping": {"a": 3}}]
    return write_zip(folder / "chatgpt.zip", {"conversations.json": chats, "file-1.png": b"\x89PNG"})


def words(widget: QWidget) -> str:
    return "\n".join(item.text() for item in widget.findChildren(QLabel))


def show_needs_you(window: Window) -> None:
    window.main.show_view(MEMORIES)
    window.main.memories_page.show_view(NEEDS_YOU)


def test_a_dropped_export_is_shown_brought_in_and_taken_back(start: Start, tmp_path: Path) -> None:
    window = start()
    window.main.show_view(MEMORIES)
    assert drop(window, window.main.memories.table.viewport(), mime(export(tmp_path)))
    dialog = window.dialog("arrivalDialog")
    window.until(lambda: window.find("arrivalSave").isEnabled())
    text = words(dialog)
    assert "ChatGPT · 2 chats · 6 messages · 1 statement about you" in text
    assert (
        "Tomatoes 1" in text
        and KEPT in text
        and "not as ChatGPT writes it" in text
        and "1 other file left alone" in text
    )
    assert window.memos.conversations.list() == []
    window.click("arrivalSave")
    window.until(lambda: window.toast() == "Brought in 2 chats. 1 statement waits for you under “Needs you”.")
    assert len(window.memos.conversations.list()) == 2
    window.click("toastAction")
    window.until(lambda: window.memos.conversations.list() == [])
    assert window.memos.arrivals.waiting_count() == 0


def test_a_large_export_is_paused_and_resumed(start: Start, tmp_path: Path) -> None:
    window = start()
    file = write_json(tmp_path / "conversations.json", [chatgpt_chat(number, 4) for number in range(600)])
    window.main.memories.imports.moving_in.show([file])
    window.until(lambda: window.find("arrivalSave").isEnabled())
    window.click("arrivalSave")
    strip = window.find("workStrip")
    assert isinstance(strip, WorkStrip)
    window.until(lambda: window.memos.arrivals.list() != [])
    window.click("pauseWork")
    button = window.find("pauseWork", QPushButton)
    assert "Paused" in words(strip) and button.text() == "Resume"
    window.memos.remember("The app goes on meanwhile.")
    assert window.memos.arrivals.list()[0].operation is None and window.seen("workStrip")
    window.click("pauseWork")
    assert button.text() == "Pause"
    window.until(lambda: window.toast() == "Brought in 600 chats.")
    assert not window.seen("workStrip")


def test_what_another_assistant_wrote_is_pasted_and_decided_on(start: Start) -> None:
    window = start()
    window.main.memories.imports.moving_in.choose()
    window.dialog("arrivalDialog")
    assert not window.find("arrivalSave").isEnabled()
    window.click("arrivalPaste")
    window.dialog("pasteDialog")
    window.click("copyAsk")
    assert QApplication.clipboard().text() == ASK_FOR_ALL
    window.find("pasteText").setPlainText(f"[2025-03-02] Likes oat milk.\n[unknown] {KEPT}\n[unknown] Plays chess.")
    window.click("pasteSave")
    window.until(lambda: window.find("arrivalSave").isEnabled())
    window.click("arrivalSave")
    window.until(lambda: window.memos.arrivals.waiting_count() == 3)
    show_needs_you(window)
    window.until(lambda: window.seen("broughtIn"))
    first, second, _ = window.memos.arrivals.waiting()
    window.click(f"keepBroughtIn-{first.id}")
    window.until(lambda: window.memos.arrivals.waiting_count() == 2)
    window.until(lambda: not window.seen(f"keepBroughtIn-{first.id}"))
    window.click(f"dismissBroughtIn-{second.id}")
    window.until(lambda: window.memos.arrivals.waiting_count() == 1)
    window.until(lambda: not window.seen(f"keepBroughtIn-{second.id}"))
    window.click("keepBroughtIn")
    window.until(lambda: window.memos.arrivals.waiting_count() == 0)
    window.until(lambda: not window.seen("broughtIn"))


def test_what_is_no_export_is_said_in_the_dialog(start: Start, tmp_path: Path) -> None:
    window = start()
    broken = tmp_path / "chats.zip"
    broken.write_bytes(b"PK no zip")
    window.main.show_view(MEMORIES)
    assert drop(window, window.main.memories.table.viewport(), mime(broken))
    dialog = window.dialog("arrivalDialog")
    window.until(lambda: "it is no zip file" in words(dialog))
    assert not window.find("arrivalSave").isEnabled()
    window.click("arrivalCancel")
