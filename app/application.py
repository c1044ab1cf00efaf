"""The application: one instance a profile, the window first, the engine behind it."""

from __future__ import annotations

import gc
import hashlib
import importlib.resources
import json
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from app.bridge import Engine
from app.faults import Faults
from app.garbage import GarbageCollector
from app.main_window import MainWindow
from app.theme.theme import ThemeManager

ASK = "ask"


class SingleInstance(QObject):
    """Lets one window a profile exist: a second start raises the first, and hands it the files that it was to open."""

    raised = Signal(list)
    """Paths of files."""
    asked = Signal()
    """The other start was for a quick question."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._name = "memos-" + hashlib.sha256(key.encode()).hexdigest()[:24]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)

    def is_first(self, files: Sequence[Path] = (), *, ask: bool = False) -> bool:
        """Whether no other window has this profile; the other one is raised, and gets the files, or is asked a quick question."""
        socket = QLocalSocket(self)
        socket.connectToServer(self._name)
        if socket.waitForConnected(300):
            socket.write(json.dumps(ASK if ask else [str(file) for file in files]).encode())
            socket.waitForBytesWritten(1000)
            socket.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)  # left behind by a process that was killed
        self._server.listen(self._name)
        return True

    def _called(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is None:
            return

        def ended() -> None:
            try:
                told = json.loads(bytes(connection.readAll().data()) or b"[]")
            except ValueError:
                told = []
            connection.deleteLater()
            if told == ASK:
                self.asked.emit()
                return
            self.raised.emit([Path(name) for name in told if isinstance(name, str)] if isinstance(told, list) else [])

        if connection.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            ended()
        else:
            connection.disconnected.connect(ended)


class Application(QApplication):
    """The application; it tells before the system ends it, so that nothing stays in the tray and holds up logging out."""

    ending = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.ending.emit()
        return super().event(event)


def make_window(application: QApplication, engine: Engine, home: Path, *, hidden: bool = False) -> MainWindow:
    """The window, shown; the engine is not opened yet.

    Args:
        application: the application.
        engine: the engine.
        home: the folder of all data.
        hidden: leave it in the tray, where there is one.
    """
    theme = ThemeManager(application)
    window = MainWindow(engine, theme, home)
    GarbageCollector(window)
    theme.style()
    window.tray.show()
    if not (hidden and window.tray.is_there):
        window.show()
    return window


def run(
    home: Path | None,
    user: str,
    model: str | None,
    backend: Any = None,
    files: Sequence[Path] = (),
    *,
    ask: bool = False,
    hidden: bool = False,
) -> int:
    """Run the app until its window is closed.

    Args:
        home: folder of the data, None for the usual place.
        user: the profile.
        model: a GGUF file instead of the one in the settings.
        backend: another model backend, for tests.
        files: what to open once the profile is: files of memories, documents, or a GGUF model.
        ask: show the small window for a quick question.
        hidden: begin in the tray, where there is one.
    """
    from memos_core import default_home

    folder = (home or default_home()).expanduser().absolute()
    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("MemOS Desktop")
    application.setDesktopFileName("memos-desktop")
    application.setWindowIcon(QIcon(str(importlib.resources.files("resources").joinpath("icons/memos-desktop.svg"))))
    instance = SingleInstance(f"{folder}\0{user}")
    opened = [file.absolute() for file in files]
    if not instance.is_first(opened, ask=ask):
        print("MemOS Desktop is open already with this profile; its window was brought to the front.")
        return 0
    engine = Engine(folder, user, model, backend)
    application.setQuitOnLastWindowClosed(False)  # the window says when it is to end: it may stay in the tray
    window = make_window(application, engine, folder, hidden=hidden or ask)
    window.closed.connect(application.quit)
    if isinstance(application, Application):
        application.ending.connect(window.stay_no_more)
    application.commitDataRequest.connect(lambda _: window.stay_no_more())
    faults = Faults(folder, window.add_banner)

    def raised(files: list[Path]) -> None:
        window.come_to_front()
        window.open_files(files)

    def end(*_: object) -> None:
        window.close_at_once()
        application.quit()

    instance.raised.connect(raised)
    instance.asked.connect(window.quick_question)
    if ask:
        window.quick_question()
    if opened:
        engine.opened.connect(lambda: window.open_files(opened), Qt.ConnectionType.SingleShotConnection)
    application.aboutToQuit.connect(engine.close)
    # What is loaded by then stays; to look through it for garbage again and again takes a tenth of a second each time.
    engine.opened.connect(gc.freeze)
    QTimer.singleShot(0, engine.open)  # once the window is painted
    # Ctrl+C in the terminal: Python looks at signals when it runs, which the collector of garbage has it do now and then.
    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    code = application.exec()
    faults.end()
    return code
