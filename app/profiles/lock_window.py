"""The window of a locked profile: whose it is, and a field for the passphrase. It knows nothing else about the profile."""

from __future__ import annotations

import contextlib
import math
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMainWindow, QProgressBar, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import number, tr, translated
from app.profiles.badge import Badge
from app.profiles.switcher import ProfileList
from app.theme.theme import ThemeManager
from app.theme.widgets import button, label, restyle
from memos_core import DEFAULT_USER, Progress, colour_of, is_locked

_WIDTH = 360
_TICK_MILLISECONDS = 250


@dataclass(frozen=True)
class _Tried:
    """The result of trying to unlock."""

    reason: str = ""
    """Why it is still locked; "" if it is open."""
    wait: float = 0.0
    words: str = ""
    """What to tell the person once it is open."""


@dataclass(frozen=True)
class _Found:
    """The state of the lock."""

    locked: bool
    keyring: bool
    wait: float
    several: bool
    """Whether there are other profiles."""


class LockWindow(QMainWindow):
    """One profile, locked."""

    unlocked = Signal(str)
    """The profile can be opened; carries what to tell the person then, mostly ""."""
    switchRequested = Signal(str)
    closed = Signal()
    _progressed = Signal(int, int)

    def __init__(self, engine: Engine, theme: ThemeManager, home: Path, stopped: tuple[str, ...] = ()) -> None:
        """
        Args:
            engine: the engine of the profile, not opened.
            theme: the theme.
            home: the folder of all data.
            stopped: the work that locking has stopped, in words.
        """
        super().__init__()
        self.setObjectName("lockWindow")
        title = "MemOS Desktop"
        self.setWindowTitle(title if engine.user == DEFAULT_USER else f"{engine.user} · {title}")
        self.setMinimumSize(480, 420)
        self._engine, self._theme, self._home = engine, theme, home
        self._settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        theme.set_theme(str(self._settings.value("theme", "system")))
        self._free_at = 0.0
        """When the next attempt is allowed, on the monotonic clock."""
        self._busy = False
        self._unlocking: Progress | None = None
        self._list: ProfileList | None = None
        page = QWidget()
        page.setProperty("role", "page")
        outer = QVBoxLayout(page)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(2)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._make_middle(stopped))
        row.addStretch(1)
        outer.addLayout(row)
        outer.addStretch(3)
        self.setCentralWidget(page)
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MILLISECONDS)
        self._tick.timeout.connect(self._waited)
        self._progressed.connect(self._show_progress)
        QShortcut(QKeySequence("Ctrl+Q"), self).activated.connect(self.close)
        geometry = self._settings.value("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(1280, 800)
        self._look()

    def _make_middle(self, stopped: tuple[str, ...]) -> QWidget:
        user = self._engine.user
        middle = QWidget()
        middle.setFixedWidth(_WIDTH)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(Badge(self._theme, user, colour_of(user, self._home), 64), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        self._title = self._centred(label(user, "large", wrap=True))
        column.addWidget(self._title)
        self._text = self._centred(label(tr("This profile is locked. Its files are encrypted."), "muted", wrap=True))
        column.addWidget(self._text)
        column.addSpacing(10)
        self.field = QLineEdit()
        self.field.setObjectName("passphrase")
        self.field.setAccessibleName(tr("Passphrase of {user}", user=user))
        self.field.setPlaceholderText(tr("Passphrase"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.textChanged.connect(lambda _: self._update())
        self.field.returnPressed.connect(self._try)
        column.addWidget(self.field)
        self._act = button(tr("Unlock"), "unlock", "primary")
        self._act.clicked.connect(self._try)
        column.addWidget(self._act)
        self._bar = QProgressBar()
        self._bar.setObjectName("unlockProgress")
        self._bar.setAccessibleName(tr("How far it has come"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        column.addWidget(self._bar)
        self._said = self._centred(label("", "danger", wrap=True))
        self._said.setObjectName("unlockSaid")
        self._said.setAccessibleName(tr("What came of it"))
        self._said.setMinimumHeight(40)
        self._said.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column.addWidget(self._said)
        if stopped:
            self._say(tr("Locking has stopped {work}.", work=", ".join(stopped)), bad=False)
        self._by_keyring = button(tr("Unlock with the keyring"), "unlockByKeyring", "link")
        self._by_keyring.clicked.connect(lambda: self._unlock(None))
        self._others = button(tr("Another profile …"), "otherProfiles", "link")
        self._others.clicked.connect(self._show_others)
        for link in (self._by_keyring, self._others):
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)
            link.hide()
        self._bar.hide()
        return middle

    @staticmethod
    def _centred(words: QLabel) -> QLabel:
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return words

    # -- how it stands ------------------------------------------------------------------------

    def _look(self) -> None:
        """Make sure that the profile is locked: a process that was killed may have left it open."""
        user, home, told = self._engine.user, self._home, self._progress()

        def work() -> _Found:
            from memos_core import LockState, list_profiles, lock_left_open, lock_state

            locked = lock_left_open(home, user, told) is LockState.LOCKED
            look = lock_state(home, user)
            return _Found(locked, look.keyring, look.wait, len(list_profiles(home)) > 1)

        def failed(reason: str) -> None:
            self._set_busy(False)
            if is_locked(home, user):  # the window of an open profile would only lead back to this one
                self._others.show()
                self._say(reason)
                self.field.setFocus()
            else:  # it could not be locked, which is no reason to keep the person out
                self.unlocked.emit(reason)

        self._set_busy(True, tr("One moment …"), keep=True)
        self._engine.run_closed(work, self._found, failed, self)

    def _found(self, found: _Found) -> None:
        self._set_busy(False)
        if not found.locked:  # the person does not want it locked on closing
            self.unlocked.emit("")
            return
        self._by_keyring.setVisible(found.keyring)
        self._others.setVisible(found.several)
        self._wait_for(found.wait)
        self.field.setFocus()

    @property
    def can_unlock(self) -> bool:
        """Whether Enter tries the passphrase now."""
        return self._act.isEnabled()

    # -- unlocking ----------------------------------------------------------------------------

    def _try(self) -> None:
        if self.can_unlock:
            self._unlock(self.field.text())

    def _unlock(self, passphrase: str | None) -> None:
        if self._busy:
            return
        user, home = self._engine.user, self._home
        told = self._unlocking = self._progress()

        def work() -> _Tried:
            from memos_core import MemOSError, lock_state, unlock_profile

            try:
                damaged = ", ".join(unlock_profile(passphrase, home, user, progress=told).damaged)
            except MemOSError as error:
                return _Tried(translated(str(error)), lock_state(home, user).wait)
            return _Tried(
                words=tr(
                    "A part of {names} was damaged while the profile was locked. What could be read of it is there.",
                    names=damaged,
                )
                if damaged
                else ""
            )

        self._set_busy(True, tr("Unlocking …"))
        self._engine.run_closed(work, self._tried, lambda reason: self._tried(_Tried(reason)), self)

    def _tried(self, tried: _Tried) -> None:
        self._set_busy(False)
        self._unlocking = None
        if not tried.reason:
            self.field.clear()
            self.unlocked.emit(tried.words)
            return
        self._say(tried.reason)
        self.field.selectAll()
        self.field.setFocus()
        self._wait_for(tried.wait)

    # -- showing ------------------------------------------------------------------------------

    def _set_busy(self, busy: bool, words: str = "", *, keep: bool = False) -> None:
        """Show whether work is under way; `keep` leaves the present text in place."""
        self._busy = busy
        self._bar.setVisible(busy)
        self._bar.setRange(0, 0)
        self._act.setText(words if busy else tr("Unlock"))
        if busy and not keep:
            self._say("")
        # The field stays enabled, because a disabled one would lose the focus.
        self.field.setReadOnly(busy)
        self._update()

    def _update(self) -> None:
        self._act.setEnabled(not self._busy and time.monotonic() >= self._free_at and bool(self.field.text()))

    def _progress(self) -> Progress:
        """A progress for work in a thread, shown in this window. The work goes on even if the window is deleted."""
        progressed = self._progressed

        def tell(_what: str, done: int, total: int) -> None:
            with contextlib.suppress(RuntimeError):  # the window has been deleted
                progressed.emit(done, total)

        return Progress(tell)

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, 1000 if total else 0)
        self._bar.setValue(round(1000 * done / total) if total else 0)

    def _say(self, text: str, *, bad: bool = True) -> None:
        restyle(self._said, role="danger" if bad else "note")
        self._said.setText(text)

    def _wait_for(self, seconds: float) -> None:
        """Block the next attempt for some seconds and one tick more, because the engine refuses one that comes a moment too early."""
        self._free_at = time.monotonic() + seconds + _TICK_MILLISECONDS / 1000 if seconds > 0 else 0.0
        if seconds > 0:
            self._tick.start()
        self._waited()

    def _waited(self) -> None:
        left = self._free_at - time.monotonic()
        if left > 0:
            self._act.setText(tr("Wait {seconds} s", seconds=number(math.ceil(left))))
        elif self._tick.isActive():
            self._tick.stop()
            self._act.setText(tr("Unlock"))
        self._update()

    def _show_others(self) -> None:
        self._list = ProfileList(self, self._engine, self._theme, self._home)
        self._list.chosen.connect(self.switchRequested)
        self._list.show_below(self._others)

    def come_to_front(self) -> None:
        """Bring the window to the front."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.field.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._unlocking is not None:  # otherwise the profile would be left open
            self._unlocking.cancel()
        self._settings.setValue("geometry", self.saveGeometry())
        self._settings.sync()
        super().closeEvent(event)
        self.closed.emit()
