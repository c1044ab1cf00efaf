"""The tray, closing the window, a second start of the program, the quick question, and starting at login."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from app.application import SingleInstance, make_window
from app.desk.places import AGENDA, CHAT, SETTINGS
from app.desk.tray import Tray
from memos_core import ToolUse, system
from tests.app.conftest import Window
from tests.chat.test_offered_reminders import message_that_may_ask
from tests.support.scripted import ScriptedModel

Start = Callable[..., Window]
# A warning of Qt's off-screen platform about the tray.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged", extend=True)


@pytest.fixture
def with_tray(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pretend that the desktop has a tray; the off-screen platform has none."""
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)


def entry(window: Window, name: str) -> QAction:
    found = window.main.tray.menu.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


def test_the_first_closing_asks_and_it_stays(start: Start, with_tray: None) -> None:
    window = start()
    ended: list[bool] = []
    window.main.closed.connect(lambda: ended.append(True))
    window.main.close()
    window.dialog("stayDialog")
    assert window.main.isVisible() and window.memos.settings.when_closed == "ask"
    window.click("stay-stay")
    window.until(lambda: not window.main.isVisible())
    assert window.memos.settings.when_closed == "stay" and ended == []
    entry(window, "trayOpen").trigger()
    window.until(window.main.isVisible)
    window.main.close()  # the question is asked only the first time
    window.until(lambda: not window.main.isVisible())
    assert not window.seen("stayDialog")
    entry(window, "trayQuit").trigger()
    window.until(lambda: ended == [True])


def test_quitting_may_be_chosen(start: Start, with_tray: None) -> None:
    window = start()
    ended: list[bool] = []
    window.main.closed.connect(lambda: ended.append(True))
    window.main.close()
    window.click("stay-quit")
    window.until(lambda: ended == [True])
    assert window.memos.settings.when_closed == "quit"


def test_cancelling_leaves_everything(start: Start, with_tray: None) -> None:
    window = start()
    window.main.close()
    window.click("stayCancel")
    assert window.main.isVisible() and window.memos.settings.when_closed == "ask"


def test_without_a_tray_closing_ends(start: Start) -> None:
    window = start()
    window.memos.update_settings(when_closed="stay")
    ended: list[bool] = []
    window.main.closed.connect(lambda: ended.append(True))
    window.main.close()
    window.until(lambda: ended == [True])


def test_it_can_begin_in_the_tray_where_there_is_one(start: Start, with_tray: None, home: Path) -> None:
    window = start(opened=False)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    other = make_window(application, window.engine, home, hidden=True)
    assert not other.isVisible() and other.tray.is_there
    other.close_at_once()
    other.deleteLater()


def test_the_menu_says_how_it_stands_and_pauses_jobs(start: Start, with_tray: None) -> None:
    window = start()
    window.until(lambda: "Scripted" in entry(window, "trayStatus").text())
    entry(window, "trayPause").trigger()
    window.until(lambda: window.memos.jobs.held)
    window.until(lambda: "jobs are paused" in entry(window, "trayStatus").text())
    # Reminders are not held up.
    window.memos.reminders.make("stretch", dt.datetime.now() + dt.timedelta(seconds=1))
    window.until(lambda: "1 reminder waits" in entry(window, "trayStatus").text())
    entry(window, "trayPause").trigger()
    window.until(lambda: not window.memos.jobs.held)


def test_held_jobs_say_so_and_go_on(start: Start) -> None:
    window = start()
    window.memos.jobs.hold(True)
    name = "embed new memories"
    window.until(lambda: next(job for job in window.memos.jobs.list() if job.name == name).waits)
    window.memos.jobs.hold(False)
    window.until(lambda: not next(job for job in window.memos.jobs.list() if job.name == name).waits)


def test_a_second_start_raises_the_window_that_stayed(start: Start, with_tray: None, qtbot: QtBot) -> None:
    window = start()
    window.memos.update_settings(when_closed="stay")
    first, second = SingleInstance("x"), SingleInstance("x")
    first.raised.connect(lambda _: window.main.come_to_front())
    first.asked.connect(window.main.quick_question)
    assert first.is_first()
    window.main.close()
    window.until(lambda: not window.main.isVisible())
    assert not second.is_first()
    window.until(window.main.isVisible)
    assert not second.is_first(ask=True)
    window.until(lambda: window.seen("quickAsk"))
    window.main.quick_ask.close()


def test_what_listens_for_other_starts_can_end_before_their_connections_are_gone(qtbot: QtBot) -> None:
    first, second, raised = SingleInstance("y"), SingleInstance("y"), list[object]()
    assert first.is_first() and not second.is_first()
    first.raised.connect(raised.append)
    while not raised:
        QCoreApplication.processEvents()  # until then, the ended connection is not yet deleted
    gone = QSignalSpy(first.destroyed)
    del first
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert gone.count() == 1


def test_a_quick_question_is_answered_and_opened_in_the_window(start: Start) -> None:
    window = start(ScriptedModel("It is **blue**."))
    window.main.show_view(AGENDA)
    window.main.quick_question()
    field = window.find("quickQuestion", QLineEdit)
    window.qtbot.keyClicks(field, "What colour is the sky?")
    field.returnPressed.emit()
    answer = window.find("quickAnswer", QLabel)
    window.until(lambda: "<strong>blue</strong>" in answer.text())
    window.until(lambda: not window.main.quick_ask._busy)
    window.click("quickOpen")
    window.until(lambda: window.main.shown == CHAT)
    window.until(lambda: (reply := window.main.chat.transcript.last_reply()) is not None and "blue" in reply.text)
    assert not window.seen("quickAsk")
    (chat,) = window.memos.conversations.list()
    assert len(window.memos.conversations.messages(chat.id)) == 2


def test_a_reminder_by_a_quick_question(start: Start) -> None:
    window = start()
    window.main.quick_question()
    field = window.find("quickQuestion", QLineEdit)
    field.setText("remind me tomorrow at 9 to call the dentist")
    field.returnPressed.emit()
    window.until(lambda: window.memos.reminders.list())
    note = window.find("quickNote", QLabel)
    window.until(lambda: note.text() == "Reminder made")
    window.until(lambda: not window.seen("quickStop"))
    window.click("quickAction")  # the button says "Undo"
    window.until(lambda: not window.memos.reminders.list())
    window.until(lambda: note.text().startswith("Undone: "))
    quick = window.main.quick_ask
    quick._tool(ToolUse("search", "Search", "{}", "asking"))
    assert note.text() == "It wants to use a tool: Search."
    assert window.find("quickAction", QPushButton).text() == "Answer in the chat"
    quick._tool(ToolUse("search", "Search", "{}", "done"))
    assert not window.seen("quickAction") and not window.seen("quickNote")
    field.setText(message_that_may_ask())
    field.returnPressed.emit()
    window.until(lambda: window.find("quickAction", QPushButton).text() == "Remind me")
    window.click("quickAction")
    window.until(lambda: window.memos.reminders.list())
    window.until(lambda: not quick._busy)
    quick.close()


def test_text_is_remembered_and_dropped(start: Start, tmp_path: Path) -> None:
    window = start()
    window.main.quick_question()
    quick = window.main.quick_ask
    assert not window.find("quickRemember").isEnabled()
    dropped = QMimeData()
    dropped.setText("My locker is\nnumber 12.")
    quick.dropEvent(drop(quick, dropped))
    assert quick.field.text() == "My locker is number 12."
    window.click("quickRemember")
    window.until(lambda: [cube.text for cube in window.memos.browse()] == ["My locker is number 12."])
    window.until(lambda: quick.field.text() == "")
    files = QMimeData()
    (tmp_path / "note.txt").write_text("The boiler is serviced in May.")
    files.setUrls([QUrl.fromLocalFile(str(tmp_path / "note.txt"))])
    quick.dropEvent(drop(quick, files))
    dialog = window.dialog("importDialog")
    assert not quick.isVisible()
    dialog.reject()


def drop(widget: QWidget, data: QMimeData) -> QDropEvent:
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    return QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, left, none)


def test_a_message_without_buttons_where_there_is_no_other(start: Start, with_tray: None) -> None:
    window = start()
    told: list[str] = []
    tray: Tray = window.main.tray
    tray._icon.showMessage = lambda title, *rest: told.append(title)  # type: ignore[method-assign]
    desktop = window.main.telling.desktop
    clicks: list[str] = []
    desktop.briefClicked.connect(lambda: clicks.append("brief"))
    desktop.clicked.connect(lambda: clicks.append("agenda"))
    for name in ("brief", "reminders"):
        desktop._titles[name] = (name, "x")
        desktop._tried(False, name)
        tray._icon.messageClicked.emit()
    assert told == ["brief", "reminders"] and clicks == ["brief", "agenda"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="writes the entry of this system")
def test_starting_at_login_is_off_and_can_be_switched(
    start: Start, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    file = tmp_path / "config" / "autostart" / "memos-desktop.desktop"
    window = start()
    window.main.show_view(SETTINGS)
    switch = window.find("startAtLogin", QCheckBox)
    assert not switch.isChecked() and not file.exists()
    switch.setChecked(True)
    window.until(file.exists)
    line = next(line for line in file.read_text().splitlines() if line.startswith("Exec="))
    assert line.endswith("--hidden") and f"--home {home}" in line and "--user ana" in line
    assert window.memos.starts_at_login()
    window.until(switch.isChecked)
    switch.setChecked(False)
    window.until(lambda: not file.exists())
    assert system.is_linux()
