"""Moving in from another assistant in the window: previewing an export, importing it, deciding, and undoing it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from app.desk.places import MEMORIES, SETTINGS
from app.memory_browser.memories_page import NEEDS_YOU
from app.memory_browser.model import CUBE
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


def test_what_may_be_a_document_as_well_is_asked_about_once(start: Start, tmp_path: Path) -> None:
    window = start()
    window.memos.remember("My dog is called Biscuit.")
    window.memos.remember("I ski.")
    window.memos.namespaces.create("work")
    kept = tmp_path / "kept.txt"
    kept.write_text("[2024-05-01] My dog is called Rex.\n[2024-05-02] I ski.\n[2024-05-03] Likes tea.\n")
    window.main.show_view(MEMORIES)
    assert drop(window, window.main.memories.table.viewport(), mime(kept))
    assert "kept.txt" in words(window.dialog("belongsDialog"))
    window.click("belongsRemembered")
    dialog = window.dialog("arrivalDialog")
    window.until(lambda: window.find("arrivalSave").isEnabled())
    assert "1 statement is known already." in words(dialog) and "1 contradicts what is known here." in words(dialog)
    window.find("arrivalSpace", QComboBox).setCurrentIndex(1)
    window.until(lambda: "Likes tea." in words(dialog) and "contradicts" not in words(dialog))
    window.find("arrivalSpace", QComboBox).setCurrentIndex(0)
    window.until(lambda: "Likes tea." in words(dialog) and "contradicts" in words(dialog))
    window.click("arrivalSave")
    window.until(lambda: window.toast().startswith("2 statements wait for you under “Needs you”. 1 contradicts "))
    assert window.toast().endswith(" 1 was known already.")
    assert drop(window, window.main.memories.table.viewport(), mime(kept))
    window.dialog("belongsDialog")
    window.click("belongsDocument")
    window.dialog("importDialog")
    window.until(lambda: window.find("importAccept").isEnabled())
    window.click("importCancel")


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


def test_what_waits_is_listed_and_decided_on_in_the_list(start: Start) -> None:
    window = start()
    lines = [f"[2024-05-01] Likes tea number {number}." for number in range(25)]
    secret = "[unknown] The password of the router is hunter2-Xy9!"
    window.memos.arrivals.take_in_text("\n".join([*lines, secret]))
    show_needs_you(window)
    window.until(lambda: window.seen("broughtIn"))
    assert "1 of them is a secret" in words(window.find("broughtIn"))
    window.click("showBroughtIn")
    window.until(lambda: window.main.memories.model.rowCount() == 26)
    table = window.main.memories.table
    row = next(n for n in range(26) if "tea" in window.main.memories.model.index(n, 0).data(CUBE).text)
    table.selectRow(row)
    assert window.find("inspectorDismiss").isVisible() and not window.seen("inspectorPin")
    window.click("inspectorTake")
    window.until(lambda: window.memos.arrivals.waiting_count() == 25)
    window.until(lambda: window.main.memories.model.rowCount() == 25)
    table.selectAll()
    window.until(lambda: window.seen("takeSelected"))
    assert not window.seen("archiveSelected") and not window.seen("mergeSelected")
    window.click("takeSelected")
    window.until(lambda: window.toast() == "Kept 24 statements.")
    (left,) = window.memos.arrivals.waiting()
    assert left.sensitivity.value == "secret"
    show_needs_you(window)
    window.until(lambda: (keep := window.seen("keepBroughtIn")) and not keep[0].isEnabled())


def test_what_came_in_is_listed_and_taken_back_in_the_settings(start: Start, tmp_path: Path) -> None:
    window = start()
    window.memos.namespaces.create("work")
    window.main.memories.imports.moving_in.show([export(tmp_path)])
    window.dialog("arrivalDialog")
    window.until(lambda: window.find("arrivalSave").isEnabled())
    space = window.find("arrivalSpace")
    space.setCurrentIndex(space.findData("work"))
    window.click("arrivalSave")
    window.until(lambda: len(window.memos.conversations.list()) == 2)
    window.until(lambda: [cube.namespace for cube in window.memos.arrivals.waiting()[:1]] == ["work"])
    (arrival,) = window.memos.arrivals.list()
    window.main.show_view(SETTINGS)
    window.click("whatCameIn")
    dialog = window.dialog("arrivalsDialog")
    window.until(lambda: "chatgpt.zip (ChatGPT)" in words(dialog))
    assert "2 chats, 6 messages and statements or notes" in words(dialog)
    window.click(f"takeBack-{arrival.id}")
    window.click("confirmAction")
    window.until(lambda: window.memos.conversations.list() == [])
    window.until(lambda: "taken back" in words(dialog))
    window.click("arrivalsClose")


def test_ctrl_z_takes_chats_back_that_brought_no_memory(start: Start, tmp_path: Path) -> None:
    window = start()
    window.memos.remember("My dog is called Biscuit.")
    window.memos.arrivals.take_in(write_json(tmp_path / "conversations.json", [chatgpt_chat(1)]))
    window.main.show_view(MEMORIES)
    window.main.memories.table.setFocus()  # in the message field, the shortcut would undo typing
    window.main.undo()
    window.until(lambda: window.toast() == "Undone: importing “conversations.json (ChatGPT)”")
    assert window.memos.conversations.list() == [] and window.memos.browse().total == 1
    notes = tmp_path / "notes"
    notes.mkdir()
    (notes / "Soil.md").write_text("Beans like warm soil.\n")
    for said in ("Brought in 1 passage.", "All of it was known already."):
        window.main.memories.imports.moving_in.show([notes])
        window.dialog("arrivalDialog")
        window.until(lambda: window.find("arrivalSave").isEnabled())
        window.click("arrivalSave")
        window.until(lambda said=said: window.toast() == said)
    assert not window.seen("toastAction")
