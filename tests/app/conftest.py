"""Fixtures for tests of the window: it is painted off screen, with the real engine behind it."""

from __future__ import annotations

import faulthandler
import gc
import os
import tempfile
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Reminders of a test must not pop up on the desktop of whoever runs it.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QSettings, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.application import make_window
from app.bridge import Engine
from app.chat import reading_aloud
from app.main_window import MainWindow
from memos_core import MemOS, sealing
from tests.support.scripted import ScriptedModel

PATIENCE_SECONDS = 120
FIRST_PAUSE, LONGEST_PAUSE = 5, 60
"""The first and the longest pause in milliseconds between two checks of a condition."""


def wait_until(condition: Callable[[], object]) -> None:
    """Let the app run until a condition holds. The pauses between checks grow, because each check takes processor time from the app."""
    end, pause = time.monotonic() + PATIENCE_SECONDS, FIRST_PAUSE
    while not condition():
        assert time.monotonic() < end, f"It never came. {what_goes_on()}"
        loop = QEventLoop()
        QTimer.singleShot(int(pause), loop.quit)
        loop.exec()
        pause = min(pause * 1.3, LONGEST_PAUSE)


def what_goes_on() -> str:
    """The open windows, the texts of their labels and the stack of each thread, to tell why something never came."""
    shown = [f"{type(top).__name__} {top.windowTitle()!r}" for top in QApplication.topLevelWidgets() if top.isVisible()]
    said = [widget.text() for widget in visible_widgets() if isinstance(widget, QLabel) and widget.text()]
    with tempfile.TemporaryFile("w+") as stacks:
        faulthandler.dump_traceback(stacks, all_threads=True)
        stacks.seek(0)
        return f"Windows: {shown}\nLabels: {said}\nThreads:\n{stacks.read()}"


def visible_widgets() -> list[QWidget]:
    """Every widget that can be seen, each once. Children of hidden widgets are skipped, because none of them is visible."""
    found = dict[int, QWidget]()

    def look(widget: QWidget) -> None:
        if id(widget) not in found:
            found[id(widget)] = widget
            for child in widget.children():
                if isinstance(child, QWidget) and child.isVisible():
                    look(child)

    for top in QApplication.topLevelWidgets():
        if top.isVisible():
            look(top)
    return [*found.values()]


class Window:
    """One run of the app: its window, its engine, and what a person does with both."""

    def __init__(self, qtbot: QtBot, home: Path, backend: Any, user: str, *, first_run: bool) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet("")  # the state in which the app starts
        if not first_run:
            settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
            settings.setValue("firstRunSeen", True)
            settings.sync()
        self.qtbot = qtbot
        self.engine = Engine(home, user, None, backend)
        self.main: MainWindow = make_window(application, self.engine, home)
        self.main.resize(1280, 800)
        self._closed = False

    def open(self) -> Window:
        """Open the engine and wait until it is open."""
        self.engine.open()
        self.until(lambda: self.engine.memos is not None)
        return self

    @property
    def memos(self) -> MemOS:
        assert self.engine.memos is not None
        return self.engine.memos

    def until(self, condition: Callable[[], object]) -> None:
        wait_until(condition)

    def find(self, name: str, kind: type = QWidget) -> Any:
        """Wait for a visible widget with this object name, or with this name before a hyphen, and return the last one."""
        self.until(lambda: self.seen(name, kind))
        return self.seen(name, kind)[-1]

    def seen(self, name: str, kind: type = QWidget) -> list[Any]:
        """All visible widgets with this object name, or with this name before a hyphen."""
        return [
            widget
            for widget in visible_widgets()
            if isinstance(widget, kind) and f"{widget.objectName()}-".startswith(f"{name}-")
        ]

    def click(self, name: str) -> None:
        widget = self.find(name, QAbstractButton)
        self.until(widget.isEnabled)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def write(self, text: str) -> None:
        """Paste a message and press Enter."""
        editor = self.main.chat.composer.editor
        editor.setFocus()
        QGuiApplication.clipboard().setText(text)
        editor.paste()
        self.qtbot.keyClick(editor, Qt.Key.Key_Return)

    def say(self, text: str) -> None:
        """Send a message and wait for the whole reply."""
        self.write(text)
        self.until(self.idle)

    def idle(self) -> bool:
        chat = self.main.chat
        reply = chat.transcript.last_reply()
        return chat.replies.idle and reply is not None and reply.message_id is not None

    def dialog(self, name: str) -> QDialog:
        found: QDialog = self.find(name, QDialog)
        return found

    def toast(self) -> str:
        """Wait for the message at the foot of the window, and return its text."""
        self.until(self.main.toast.isVisible)
        return str(self.main.toast._text.text())

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.main.close()
        self.engine.close()
        theme = self.main._theme
        self.main.deleteLater()
        theme.deleteLater()
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.disable()
        gc.collect()  # destroy what is left of the window now, in the GUI thread


@pytest.fixture(autouse=True)
def real_passwords(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passwords cost as much as in the program: what the window shows meanwhile is tested too."""
    monkeypatch.setattr(sealing, "_SCRYPT_COST", 2**17)


@pytest.fixture(autouse=True)
def garbage_is_left_alone() -> Iterator[None]:
    """Switch Python's garbage collector off, as the app does: a collection while Qt destroys an object can deadlock."""
    gc.freeze()  # collections after this one look only at objects made by this test
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(autouse=True)
def no_voice(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is read aloud on the computer of the one who runs the tests."""
    monkeypatch.setattr(reading_aloud, "voice_of_system", lambda: None)


@pytest.fixture
def start(qtbot: QtBot, home: Path) -> Iterator[Callable[..., Window]]:
    """Return a function that starts the app, as often as needed. In the end no window may still be visible."""
    started: list[Window] = []

    def begin(
        backend: Any = None, *, opened: bool = True, user: str = "ana", first_run: bool = False, real: bool = False
    ) -> Window:
        model = None if real else backend or ScriptedModel()  # None: the model of the settings
        window = Window(qtbot, home, model, user, first_run=first_run)
        started.append(window)
        return window.open() if opened else window

    yield begin
    for window in started:
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []
