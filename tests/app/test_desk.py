"""Focus, files dragged over the window, menus and keys of the memories, and small windows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.desk.places import MEMORIES
from app.memory_browser.model import KIND, NOTE
from tests.app.conftest import Window

Start = Callable[..., Window]


def test_after_the_introduction_of_a_fresh_profile_one_can_write_at_once(start: Start) -> None:
    window = start(first_run=True)
    window.until(lambda: bool(window.seen("firstRunNext")))
    window.main.first_run.ended.emit()
    window.until(window.main.chat.isVisible)
    focus = QApplication.focusWidget()
    assert focus is window.main.chat.composer.editor
    window.qtbot.keyClicks(focus, "hi there")
    assert window.main.chat.composer.text() == "hi there"


def test_files_that_are_dragged_over_the_window_show_what_dropping_them_does(start: Start, tmp_path: Path) -> None:
    window = start()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.md")), QUrl.fromLocalFile(str(tmp_path / "plan.pdf"))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    event = QDragEnterEvent(QPoint(300, 300), Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(window.main, event)
    assert event.isAccepted()
    shown = [item.text() for item in window.find("dropArea").findChildren(QLabel) if item.isVisible()]
    assert "Drop to import" in shown and "Drop to give to this chat" in shown
    QApplication.sendEvent(window.main, QDragLeaveEvent())
    assert not window.seen("dropArea")
    words = QMimeData()
    words.setText("only words")
    QApplication.sendEvent(window.main, QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, words, buttons, keys))
    assert not window.seen("dropArea")


def test_a_memory_has_a_menu_in_the_table(start: Start) -> None:
    window = start()
    cube = window.memos.remember("The dentist is on the second floor.")
    window.main.show_view(MEMORIES)
    table = window.main.memories.table
    window.until(lambda: table.model().rowCount() == 1)
    table.selectRow(0)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    table.menuWanted.emit(table.viewport().mapToGlobal(QPoint(20, 20)))
    menu = window.find("memoryMenu", QMenu)
    assert [action.text() for action in menu.actions() if action.text()][:2] == ["Edit", "Copy the text"]
    next(action for action in menu.actions() if action.text() == "Pin").trigger()
    menu.close()
    window.until(lambda: window.memos.get(cube.id).pinned)


def test_columns_that_say_nothing_are_left_out(start: Start) -> None:
    window = start()
    cube = window.memos.remember("The dentist is on the second floor.")
    window.main.show_view(MEMORIES)
    table = window.main.memories.table
    window.until(lambda: table.model().rowCount() == 1)
    window.until(lambda: table.isColumnHidden(KIND) and table.isColumnHidden(NOTE))
    window.main.memories._close_inspector()
    window.memos.pin(cube.id)
    window.main.resize(1400, 800)
    window.until(lambda: not table.isColumnHidden(NOTE))


def test_ctrl_enter_saves_in_a_dialog_where_enter_begins_a_line(start: Start) -> None:
    window = start()
    window.main.memories.actions_of_one.add()
    field = window.find("memoryText", QPlainTextEdit)
    field.setPlainText("The dentist is on the second floor.")
    window.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: window.memos.browse("dentist").total == 1)
    window.until(lambda: not window.seen("memoryDialog"))


@pytest.mark.parametrize("width", [900, 700])
def test_nothing_that_one_can_press_is_cut_or_gone_in_a_small_window(start: Start, width: int) -> None:
    window = start()
    window.memos.remember("The dentist is on the second floor.")
    window.say("Hello there, this is a chat")
    window.main.resize(width, 640)
    assert _cut(window, window.main.chat) == []
    window.main.show_view(MEMORIES)
    window.until(lambda: window.main.memories.table.model().rowCount() == 1)
    window.main.memories.table.selectRow(0)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    for name in ("undoButton", "importButton", "addMemoryButton"):
        assert window.find(name)
    assert _cut(window, window.main.memories.header_row.parentWidget()) == []


def _cut(window: Window, page: QWidget) -> list[str]:
    """The names of the buttons and fields that extend beyond the window or are too narrow for their text."""
    QApplication.processEvents()
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible() or not widget.objectName() or isinstance(widget, QLineEdit):
            continue
        place = widget.mapTo(window.main, QPoint(0, 0)).x()
        squeezed = (
            isinstance(widget, QAbstractButton) and widget.text() and widget.width() < widget.minimumSizeHint().width()
        )
        if squeezed or place < 0 or place + widget.width() > window.main.width():
            found.append(widget.objectName())
    return found
