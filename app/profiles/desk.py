"""What can be done with profiles from the window: lock this one, open another, create and delete one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QMainWindow, QVBoxLayout, QWidget

from app.bridge import Engine
from app.language import tr, translated
from app.memory_browser.actions import open_dialog
from app.profiles.badge import BadgeButton
from app.profiles.dialogs import DeleteProfileDialog, NewProfileDialog, PassphraseDialog
from app.profiles.idle import Idle
from app.profiles.switcher import ProfileSwitcher
from app.theme.popover import Popover
from app.theme.theme import ThemeManager
from app.theme.widgets import EmptyState
from memos_core import NO_WAY_BACK, colour_of

if TYPE_CHECKING:
    from memos_core import MemOS, ProfileInfo, Settings


class ProfileDesk(QObject):
    """The actions on profiles, for one window."""

    leaving = Signal()
    """The profile is about to be closed; unsaved drafts can still be saved."""
    left = Signal(str, object)
    """The profile is closed: the profile to open next (the same one if it was locked), and what closing has stopped, in words."""
    stays = Signal()
    """The profile could not be left or locked, and is open again."""
    passphraseSet = Signal()
    toast = Signal(str, str, object)

    def __init__(
        self,
        window: QMainWindow,
        engine: Engine,
        theme: ThemeManager,
        home: Path,
        before: Callable[[Callable[[], None]], None],
    ) -> None:
        """
        Args:
            window: the window that shows the profile.
            engine: has the profile open.
            theme: the theme.
            home: the folder of all data.
            before: asks what there is to ask before the chat is left, and then calls its argument.
        """
        super().__init__(window)
        self._window, self._engine, self._theme, self._home, self._before = window, engine, theme, home, before
        self._to = engine.user
        self._cover: Cover | None = None
        self.badge = BadgeButton(theme, engine.user)
        self.badge.show_colour(colour_of(engine.user, home))
        self.badge.clicked.connect(self.show_switcher)
        self._idle = Idle(self)
        self._idle.passed.connect(self._idle_passed)
        engine.opened.connect(self.watch_idle)
        engine.settingsChanged.connect(self._set_idle)
        engine.left.connect(lambda stopped: self.left.emit(self._to, stopped))
        engine.leavingFailed.connect(self._failed)

    # -- locking ------------------------------------------------------------------------------

    def lock(self) -> None:
        """Lock the profile; if it has no passphrase yet, one is chosen first."""
        self._engine.run(
            _has_passphrase, lambda has: self._leave(lock=True) if has else self.set_passphrase(True), self._say, self
        )

    def set_passphrase(self, lock: bool = False, said: str = "") -> None:
        """Ask for a passphrase for a profile that has none, and lock the profile afterwards if `lock` is set."""
        dialog = PassphraseDialog(
            self._window,
            tr("Choose a passphrase"),
            f"{tr('While the profile is locked its files are encrypted.')} {translated(NO_WAY_BACK)}",
            tr("Set it and lock") if lock else tr("Set it"),
            present=False,
            new=True,
            said=said,
        )

        def save() -> None:
            new = dialog.new

            def done(_: None) -> None:
                if lock:
                    self._leave(lock=True)
                else:
                    self._say(tr("The profile has a passphrase now. It is asked for when the window is opened."))
                    self.watch_idle()
                    self.passphraseSet.emit()

            self._engine.run(
                lambda memos: memos.passphrase.set(new),
                done,
                lambda reason: self.set_passphrase(lock, reason),
                self,
                long=True,
            )

        open_dialog(dialog, save)

    def _idle_passed(self) -> None:
        def lock(has: bool) -> None:
            if has:
                self._leave(lock=True, asks=False)

        self._engine.run(_has_passphrase, lock, None, self)

    # -- other profiles -----------------------------------------------------------------------

    def show_switcher(self) -> None:
        """Show the list of profiles."""
        switcher = ProfileSwitcher(self._window, self._engine, self._theme, self._home)
        switcher.chosen.connect(self.open_profile)
        switcher.makeWanted.connect(self.make)
        switcher.lockWanted.connect(self.lock)
        switcher.deleteWanted.connect(self._ask_delete)
        switcher.show_below(self.badge)

    def open_profile(self, user: str) -> None:
        """Close this profile, and open another one in its place."""
        self._leave(user)

    def make(self) -> None:
        """Create a profile and open it."""
        dialog = NewProfileDialog(self._window, self._theme)

        def make() -> None:
            user, colour, home = dialog.user, dialog.colour, self._home

            def work() -> ProfileInfo:
                from memos_core import make_profile

                return make_profile(user, home, colour=colour)

            self._engine.run_closed(work, lambda made: self.open_profile(made.user), self._say, self)

        open_dialog(dialog, make)

    def _ask_delete(self, profile: ProfileInfo) -> None:
        user, home = profile.user, self._home

        def work() -> None:
            from memos_core import delete_profile

            delete_profile(user, home)

        def delete() -> None:
            self._engine.run_closed(
                work, lambda _: self._say(tr("The profile {user} is deleted.", user=user)), self._say, self
            )

        open_dialog(DeleteProfileDialog(self._window, self._theme, profile), delete)

    # -- leaving ------------------------------------------------------------------------------

    def _leave(self, user: str | None = None, *, lock: bool = False, asks: bool = True) -> None:
        if self._cover is not None or (lock and self._engine.memos is None):
            return

        def leave() -> None:
            self._to = user or self._engine.user
            for dialog in self._window.findChildren(QDialog):
                dialog.reject()
            for popover in self._window.findChildren(Popover):
                popover.close()
            central = self._window.centralWidget()
            assert central is not None  # the window always has a central widget
            self._cover = Cover(
                central,
                tr("Locking {user} …", user=self._engine.user)
                if lock
                else tr("Closing {user} …", user=self._engine.user),
            )
            self._window.setEnabled(False)
            self.leaving.emit()
            self._engine.leave(lock=lock)

        if asks:
            self._before(leave)
        else:
            leave()

    def _failed(self, reason: str) -> None:
        if self._cover is not None:
            self._cover.deleteLater()
            self._cover = None
        self._window.setEnabled(True)
        self.stays.emit()
        self._say(reason)

    # -- showing ------------------------------------------------------------------------------

    def watch_idle(self) -> None:
        """Read again after how long without use the profile is locked."""
        memos = self._engine.memos
        if memos is not None:
            self._set_idle(memos.settings)

    def _set_idle(self, settings: Settings) -> None:
        self._engine.run(
            _has_passphrase,
            lambda has: self._idle.set_seconds(60 * settings.lock_after_minutes if has else 0),
            None,
            self,
        )

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)


class Cover(QWidget):
    """Covers the window while its profile is being closed."""

    def __init__(self, parent: QWidget, text: str) -> None:
        super().__init__(parent)
        self.setObjectName("cover")
        self.setProperty("role", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.addWidget(EmptyState(text, tr("What is being written or worked on is stopped first.")))
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()


def _has_passphrase(memos: MemOS) -> bool:
    return memos.passphrase.look().state.value != "none"
