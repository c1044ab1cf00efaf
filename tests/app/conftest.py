"""The window in tests: painted off screen, with the real engine behind it."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Nothing that a test is reminded of shows on the desktop of the one who runs it.
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nonexistent"

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRegularExpression, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.application import make_window
from app.bridge import Engine
from app.main_window import MainWindow
from memos_core import MemOS
from tests.support.scripted import ScriptedModel

PATIENCE = 60_000


class Window:
    """One run of the app: its window, its engine, and what a person does with them."""

    def __init__(self, qtbot: QtBot, home: Path, backend: Any, user: str, *, first_run: bool) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet("")  # as it is when the app starts
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
        """Open the engine and wait for it."""
        self.engine.open()
        self.until(lambda: self.engine.memos is not None)
        return self

    @property
    def memos(self) -> MemOS:
        assert self.engine.memos is not None
        return self.engine.memos

    def until(self, condition: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def find(self, name: str, kind: type = QWidget) -> Any:
        """The visible widget of that name (or whose name begins with it, before a hyphen), once it is there."""
        self.until(lambda: self.seen(name, kind))
        return self.seen(name, kind)[-1]

    def seen(self, name: str, kind: type = QWidget) -> list[Any]:
        """All visible widgets of that name."""
        named = QRegularExpression(rf"^{QRegularExpression.escape(name)}(-|$)")
        found = dict[int, Any]()
        for top in QApplication.topLevelWidgets():
            if isinstance(top, kind) and named.match(top.objectName()).hasMatch():
                found[id(top)] = top
            found |= {id(widget): widget for widget in top.findChildren(kind, named)}
        return [widget for widget in found.values() if widget.isVisible()]

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
        """What the message at the foot of the window says."""
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
        gc.collect()  # what is left of it dies here, in the GUI thread


@pytest.fixture
def start(qtbot: QtBot, home: Path) -> Iterator[Callable[..., Window]]:
    """Starts the app, again and again if need be. Nothing of a window may be left when it was closed."""
    started: list[Window] = []
    gc.freeze()  # so that a collection looks at what this test makes alone

    def begin(
        backend: Any = None, *, opened: bool = True, user: str = "ana", first_run: bool = False, real: bool = False
    ) -> Window:
        model = None if real else backend or ScriptedModel()  # None: the model host, and what the person chooses
        window = Window(qtbot, home, model, user, first_run=first_run)
        started.append(window)
        return window.open() if opened else window

    yield begin
    for window in started:
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []
