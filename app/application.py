"""The application: one instance per profile; the window appears first, then the engine starts."""

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

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication

from app import accessible, language
from app.bridge import Engine
from app.desk import text_size
from app.faults import Faults
from app.garbage import GarbageCollector
from app.language import tr
from app.main_window import MainWindow
from app.profiles.lock_window import LockWindow
from app.theme.theme import ThemeManager
from app.theme.widgets import Banner
from memos_core import DEFAULT_USER, default_home, has_lock

ASK = "ask"
_LAST_PROFILE = "profile"


class SingleInstance(QObject):
    """Lets each profile have one window: a second start raises the first window and hands over the files it was to open."""

    raised = Signal(list)
    """Emitted by another start of the program, with the paths of the files to open."""
    asked = Signal()
    """Emitted when another start of the program was for a quick question."""

    def __init__(self, key: str) -> None:
        super().__init__()
        self._name = "memos-" + hashlib.sha256(key.encode()).hexdigest()[:24]
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._called)
        self._callers: list[QLocalSocket] = []
        """Connections from other starts of the program."""

    def is_first(self, files: Sequence[Path] = (), *, ask: bool = False) -> bool:
        """Whether no other window has this profile. Otherwise that window is raised and gets the files or the request for a quick
        question."""
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

    def end(self) -> None:
        """Let another window have the profile."""
        self._server.close()
        self.deleteLater()

    def _called(self) -> None:
        connection = self._server.nextPendingConnection()
        if connection is None:
            return
        self._callers.append(connection)
        # Connect a bound method, which Qt holds weakly. A closure would keep this object alive until the connection is destroyed; since the
        # connection is its child, it would then be destroyed from within.
        connection.disconnected.connect(self._hear)
        self._hear()

    def _hear(self) -> None:
        """Do what each second start of the program has asked for, once it has sent all of it and closed its connection."""
        ended = [each for each in self._callers if each.state() == QLocalSocket.LocalSocketState.UnconnectedState]
        self._callers = [each for each in self._callers if each not in ended]
        for connection in ended:
            try:
                told = json.loads(bytes(connection.readAll().data()) or b"[]")
            except ValueError:
                told = []
            connection.deleteLater()
            if told == ASK:
                self.asked.emit()
            else:
                names = told if isinstance(told, list) else []
                self.raised.emit([Path(name) for name in names if isinstance(name, str)])


class Application(QApplication):
    """The application. It emits `ending` before the system ends it, so that no window stays in the tray and delays logging out."""

    ending = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        accessible.install()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Quit:
            self.ending.emit()
        return super().event(event)


def make_window(application: QApplication, engine: Engine, home: Path, *, hidden: bool = False) -> MainWindow:
    """Make the window and show it; the engine is not opened yet.

    Args:
        application: the application.
        engine: the engine.
        home: the folder of all data.
        hidden: leave it in the tray, if there is one.
    """
    theme = ThemeManager(application)
    window = MainWindow(engine, theme, home)
    GarbageCollector(window)
    theme.style()
    window.tray.show()
    if not (hidden and window.tray.is_there):
        window.show()
    return window


class Sessions(QObject):
    """The windows of one run of the program, one after the other: a main window for each profile that is opened, and a lock window that
    asks for the passphrase of a locked profile."""

    ended = Signal()
    """The last window was closed for good."""
    begun = Signal()
    """Another window has taken the place of the last one."""

    def __init__(self, application: QApplication, home: Path, model: str | None, backend: Any = None) -> None:
        """Nothing is shown yet.

        Args:
            application: the application.
            home: the folder of all data.
            model: a GGUF file instead of the one in the settings.
            backend: another model backend, for tests.
        """
        super().__init__()
        self._application, self._home, self._model, self._backend = application, home, model, backend
        self._settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        text_size.restore(self._settings)
        self._instance: SingleInstance | None = None
        self._files: list[Path] = []
        self._banners: list[Banner] = []
        """Messages that wait for a main window: the lock window shows none."""
        self.engine: Engine
        self.window: MainWindow | LockWindow | None = None

    @property
    def last_user(self) -> str:
        """The profile that was open last, or the default one if that no longer exists."""
        user = str(self._settings.value(_LAST_PROFILE, DEFAULT_USER))
        return user if user == DEFAULT_USER or (self._home / "profiles" / user).is_dir() else DEFAULT_USER

    @property
    def language(self) -> str:
        """The language that was chosen in the profile that was open last."""
        return str(self._settings.value("language", language.SYSTEM))

    def begin(self, user: str, files: Sequence[Path] = (), *, ask: bool = False, hidden: bool = False) -> bool:
        """Show the window of a profile. Returns False if another process already shows it; that window has then been brought to the front.

        Args:
            user: the profile.
            files: the files to open as soon as the profile is open.
            ask: show the small window for a quick question.
            hidden: start in the tray, if there is one.
        """
        instance = SingleInstance(f"{self._home}\0{user}")
        if not instance.is_first(files, ask=ask):
            return False
        self._instance = instance
        instance.raised.connect(self._raised)
        instance.asked.connect(self._asked)
        self._settings.setValue(_LAST_PROFILE, user)
        self._settings.sync()
        self._files = list(files)
        self.engine = self._new_engine(user)
        if has_lock(self._home, user):
            self._show_lock((), hidden=hidden)
        else:
            self._show_window(hidden=hidden or ask)
            if ask:
                self._asked()
        return True

    def come_to_front(self) -> None:
        """Show the window above others."""
        if self.window is not None:
            self.window.come_to_front()

    def add_banner(self, banner: Banner) -> None:
        """Show a banner in the main window, as soon as there is one."""
        if isinstance(self.window, MainWindow):
            self.window.add_banner(banner)
        else:
            self._banners.append(banner)

    def close_at_once(self) -> None:
        """End without asking."""
        if isinstance(self.window, MainWindow):
            self.window.close_at_once()
        elif self.window is not None:
            self.window.close()

    def stay_no_more(self) -> None:
        """Prepare for the system ending the program: closing does not keep the window in the tray."""
        if isinstance(self.window, MainWindow):
            self.window.stay_no_more()

    def _new_engine(self, user: str) -> Engine:
        engine = Engine(self._home, user, self._model, self._backend)
        engine.profileLocked.connect(lambda: self._show_lock(()))
        # What is loaded by now stays. Freezing it spares each garbage collection a tenth of a second.
        engine.opened.connect(gc.freeze)
        return engine

    # -- the windows --------------------------------------------------------------------------

    def _show_window(self, *, hidden: bool = False, words: str = "") -> None:
        engine = self.engine
        before = self.window
        window = make_window(self._application, engine, self._home, hidden=hidden)
        self.window = window
        window.closed.connect(self._closed)
        window.profiles.left.connect(self._left)
        if files := self._files:
            engine.opened.connect(lambda: window.open_files(files), Qt.ConnectionType.SingleShotConnection)
            self._files = []
        if words:
            window.add_banner(Banner("warning", words))
        for banner in self._banners:
            window.add_banner(banner)
        self._banners = []
        self._let_go(before)
        QTimer.singleShot(0, engine, engine.open)  # once the window is painted
        self.begun.emit()

    def _show_lock(self, stopped: Sequence[str], *, hidden: bool = False) -> None:
        before = self.window
        hidden = hidden or (before is not None and not before.isVisible())
        theme = ThemeManager(self._application)
        window = LockWindow(self.engine, theme, self._home, tuple(stopped))
        theme.setParent(window)
        GarbageCollector(window)
        theme.style()
        self.window = window
        window.closed.connect(self._closed)
        window.unlocked.connect(self._unlocked)
        window.switchRequested.connect(self._switch)
        # A locked profile has nothing to say in the tray: its window waits among those of the taskbar.
        window.showMinimized() if hidden else window.show()
        self._let_go(before)
        self.begun.emit()

    def _unlocked(self, words: str) -> None:
        self._show_window(words=words)

    def _left(self, user: str, stopped: Sequence[str]) -> None:
        """The window's profile is closed: show another one, or the lock window of this one."""
        if user != self.engine.user:
            self._switch(user)
            return
        before = self.engine
        self.engine = self._new_engine(user)
        self._show_lock(stopped)
        _end(before)

    def _switch(self, user: str) -> None:
        before, instance, window = self.engine, self._instance, self.window
        if not self.begin(user):  # it is in another window, which was brought to the front
            if before.memos is None and isinstance(window, MainWindow):
                self.begin_again(before)
            return
        _end(before)
        if instance is not None:
            instance.end()

    def begin_again(self, engine: Engine) -> None:
        """Open the engine's profile again, after it was closed for another one that could not be opened."""
        user, instance = engine.user, self._instance
        if instance is not None:
            instance.end()
        _end(engine)
        self.begin(user)

    def _let_go(self, window: MainWindow | LockWindow | None) -> None:
        """Close a window that another one has replaced."""
        if window is None:
            return
        window.closed.disconnect(self._closed)
        if isinstance(window, MainWindow):
            window.give_up()
        window.close()
        window.deleteLater()

    def _closed(self) -> None:
        self.window = None
        self.ended.emit()

    def _raised(self, files: list[Path]) -> None:
        self.come_to_front()
        if isinstance(self.window, MainWindow):
            self.window.open_files(files)
        else:
            self._files += files

    def _asked(self) -> None:
        if isinstance(self.window, MainWindow):
            self.window.quick_question()
        else:
            self.come_to_front()


def _end(engine: Engine) -> None:
    """Close and delete an engine that has no open profile."""
    engine.close(patience=0)
    engine.deleteLater()


def run(
    home: Path | None,
    user: str | None,
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
        user: the profile; None for the one that was open last.
        model: a GGUF file instead of the one in the settings.
        backend: another model backend, for tests.
        files: what to open once the profile is: files of memories, documents, or a GGUF model.
        ask: show the small window for a quick question.
        hidden: start in the tray, if there is one.
    """
    folder = (home or default_home()).expanduser().absolute()
    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("MemOS Desktop")
    application.setDesktopFileName("memos-desktop")
    application.setWindowIcon(QIcon(str(importlib.resources.files("resources").joinpath("icons/memos-desktop.svg"))))
    application.setQuitOnLastWindowClosed(False)  # the window decides when the program ends: it may stay in the tray
    sessions = Sessions(application, folder, model, backend)
    language.use(application, sessions.language)
    if not sessions.begin(user or sessions.last_user, [file.absolute() for file in files], ask=ask, hidden=hidden):
        print(tr("MemOS Desktop is open already with this profile; its window was brought to the front."))
        return 0
    sessions.ended.connect(application.quit)
    if isinstance(application, Application):
        application.ending.connect(sessions.stay_no_more)
    application.commitDataRequest.connect(lambda _: sessions.stay_no_more())
    faults = Faults(folder, sessions.add_banner)

    def end(*_: object) -> None:
        sessions.close_at_once()
        application.quit()

    application.aboutToQuit.connect(lambda: sessions.engine.close())
    # Ctrl+C in the terminal: Python handles signals only while it runs; the timer of GarbageCollector makes it run now and then.
    signal.signal(signal.SIGINT, end)
    signal.signal(signal.SIGTERM, end)
    code = application.exec()
    faults.end()
    return code
