"""Profiles in the window: the badge, locking, unlocking, switching, making and deleting."""

from __future__ import annotations

import concurrent.futures
import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from app.application import Sessions, SingleInstance
from app.bridge import Engine
from app.desk.places import SETTINGS
from app.faults import WORDS, Faults
from app.main_window import MainWindow
from app.profiles.idle import Idle
from app.profiles.lock_window import LockWindow
from app.theme.popover import Popover
from app.theme.widgets import Banner
from memos_core import (
    LockState,
    MemOS,
    list_profiles,
    lock_profile,
    lock_state,
    make_profile,
    restore_backup,
    unlock_profile,
)
from memos_core.locking import locked_folder
from tests.app.conftest import visible_widgets, wait_until
from tests.support.scripted import ScriptedModel

PASSPHRASE = "correct horse battery"


@pytest.fixture(autouse=True)
def no_keyring() -> Iterator[None]:
    before = keyring.get_keyring()
    keyring.set_keyring(fail.Keyring())
    yield
    keyring.set_keyring(before)


class Run:
    """One run of the program, through all the windows that follow each other."""

    def __init__(self, qtbot: QtBot, home: Path, user: str, backend: Any, *, hidden: bool) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet("")
        settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
        settings.setValue("firstRunSeen", True)
        settings.sync()
        self.qtbot, self.home = qtbot, home
        self._closed = False
        self.sessions = Sessions(application, home, None, backend)
        assert self.sessions.begin(user, hidden=hidden)

    def until(self, condition: Callable[[], object]) -> None:
        wait_until(condition)

    @property
    def memos(self) -> MemOS:
        memos = self.sessions.engine.memos
        assert memos is not None
        return memos

    @property
    def main(self) -> MainWindow:
        """The main window, once its profile is open."""
        self.until(lambda: isinstance(self.sessions.window, MainWindow) and self.sessions.engine.memos is not None)
        assert isinstance(self.sessions.window, MainWindow)
        return self.sessions.window

    @property
    def lock(self) -> LockWindow:
        """The window of a locked profile, once a passphrase can be entered."""
        self.until(lambda: isinstance(self.sessions.window, LockWindow) and not self.sessions.window._busy)
        assert isinstance(self.sessions.window, LockWindow)
        return self.sessions.window

    def seen(self, name: str, kind: type = QWidget) -> list[Any]:
        return [widget for widget in visible_widgets() if isinstance(widget, kind) and widget.objectName() == name]

    def find(self, name: str, kind: type = QWidget) -> Any:
        self.until(lambda: self.seen(name, kind))
        return self.seen(name, kind)[-1]

    def click(self, name: str) -> None:
        widget = self.find(name, QAbstractButton)
        self.until(widget.isEnabled)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        field = self.find(name, QLineEdit)
        field.setText(text)

    def key(self, keys: str) -> None:
        """Press the shortcut of an action."""
        action = next(one for one in self.main.actions_of_all if keys in one.keys)
        assert action.possible()
        action.run()

    def unlock(self, passphrase: str) -> None:
        window = self.lock
        window.field.setText(passphrase)
        self.qtbot.keyClick(window.field, Qt.Key.Key_Return)

    def close(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.sessions.close_at_once()
        self.sessions.engine.close()
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, MainWindow | LockWindow):
                widget.deleteLater()
        if self.sessions._instance is not None:
            self.sessions._instance.end()
        self.sessions.engine.deleteLater()
        self.sessions.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()
        gc.disable()
        gc.collect()


@pytest.fixture
def begin(qtbot: QtBot, home: Path) -> Iterator[Callable[..., Run]]:
    """Return a function that starts the program. After the test, nothing of it may be left."""
    begun: list[Run] = []

    def start(user: str = "ana", backend: Any = None, at: Path = home, hidden: bool = False) -> Run:
        at.mkdir(exist_ok=True)
        run = Run(qtbot, at, user, backend or ScriptedModel(), hidden=hidden)
        begun.append(run)
        return run

    yield start
    for run in begun:
        run.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == []


def folder(home: Path, user: str = "ana") -> Path:
    return home / "profiles" / user


def words_of(banner: Banner) -> str:
    return " ".join(words.text() for words in banner.findChildren(QLabel))


def everything(home: Path) -> bytes:
    files = [path for path in home.rglob("*") if path.is_file() and path.name != "settings.toml"]
    return b"\n".join(path.read_bytes() for path in files)


def locked(home: Path, user: str = "ana") -> None:
    with MemOS.open(home, user, backend=ScriptedModel()) as memos:
        memos.remember("My dog is called Zanzibar.")
        memos.passphrase.set(PASSPHRASE)
        memos.lock()


def test_a_first_lock_asks_for_a_passphrase_and_says_that_nobody_can_recover_it(
    begin: Callable[..., Run], home: Path
) -> None:
    run = begin()
    run.main.chat.composer.editor.setPlainText("a draft about Zanzibar")
    run.memos.remember("My dog is called Zanzibar.")
    run.key("Ctrl+Shift+L")
    dialog = run.find("passphraseDialog", QDialog)
    assert any("Nobody can recover" in text.text() for text in dialog.findChildren(QLabel))
    save = run.find("passphraseSave", QAbstractButton)
    run.type("newPassphrase", PASSPHRASE)
    run.type("newPassphraseAgain", "correct horse buttery")
    run.find("passphraseKept", QCheckBox).setChecked(True)
    assert not save.isEnabled() and run.find("passphraseNote", QLabel).text() == "The two are not the same."
    run.type("newPassphraseAgain", PASSPHRASE)
    run.click("passphraseSave")
    window = run.lock
    assert locked_folder.is_locked(folder(home)) and b"Zanzibar" not in everything(home)
    run.until(lambda: not any(isinstance(one, MainWindow) for one in QApplication.topLevelWidgets()))
    assert QApplication.focusWidget() is window.field or window.focusWidget() is window.field
    run.unlock(PASSPHRASE)
    assert run.main.chat.composer.text() == "a draft about Zanzibar", "what was typed is still there"
    assert [cube.text for cube in run.memos.browse()] == ["My dog is called Zanzibar."]


def test_after_a_wrong_passphrase_the_field_keeps_the_cursor_and_the_button_waits(
    begin: Callable[..., Run], home: Path
) -> None:
    locked(home)
    run = begin()
    window = run.lock
    assert not window._act.isEnabled()
    run.unlock("wrong horse battery")
    said = run.find("unlockSaid", QLabel)
    run.until(lambda: "not the passphrase" in said.text())
    assert window.focusWidget() is window.field and window.field.selectedText() and not window.field.isReadOnly()
    assert window._act.text().startswith("Wait") and not window._act.isEnabled()
    run.qtbot.keyClick(window.field, Qt.Key.Key_Return)
    assert not window._busy, "Enter waits too"
    run.until(lambda: window._act.isEnabled())
    run.unlock(PASSPHRASE)
    assert [cube.text for cube in run.main._engine.memos.browse()] == ["My dog is called Zanzibar."]  # type: ignore[union-attr]


def test_a_reply_that_is_being_written_is_stopped_and_that_is_said(begin: Callable[..., Run], home: Path) -> None:
    run = begin(backend=ScriptedModel(" ".join(["word"] * 5000), delay=0.01))
    main = run.main
    run.memos.passphrase.set(PASSPHRASE)
    main.chat.composer.editor.setPlainText("Tell me a story.")
    main.chat.composer.editor.setFocus()
    run.qtbot.keyClick(main.chat.composer.editor, Qt.Key.Key_Return)
    run.until(lambda: run.memos.at_work)
    run.key("Ctrl+Shift+L")
    assert run.lock is not None
    assert "has stopped a reply" in run.find("unlockSaid", QLabel).text()
    run.unlock(PASSPHRASE)
    assert run.main.chat is not None
    talk = run.memos.conversations.list()[0].id
    assert run.memos.conversations.messages(talk)[0].text == "Tell me a story."


def test_closing_the_window_locks_and_the_next_start_asks(begin: Callable[..., Run], home: Path) -> None:
    run = begin()
    assert run.main
    run.memos.remember("My dog is called Zanzibar.")
    run.memos.passphrase.set(PASSPHRASE)
    run.close()
    assert locked_folder.is_locked(folder(home))
    run = begin()
    run.unlock(PASSPHRASE)
    run.main._engine.run(lambda memos: memos.update_settings(lock_when_closed=False))
    run.until(lambda: not run.memos.settings.lock_when_closed)
    run.close()
    assert lock_state(home, "ana").state is LockState.OPEN
    run = begin()
    assert run.main, "it is not locked, so nothing is asked"


@pytest.mark.parametrize("closed_while", ["it goes on", "its outcome is on the way"])
def test_closing_the_window_during_a_restore_locks_when_that_is_over(
    begin: Callable[..., Run], home: Path, closed_while: str
) -> None:
    run = begin()
    assert run.main
    run.memos.remember("My dog is called Zanzibar.")
    run.memos.passphrase.set(PASSPHRASE)
    backup = run.memos.backups.make()
    engine, begun, go_on = run.sessions.engine, threading.Event(), threading.Event()
    restored: list[str] = []

    def restore(home: Path, user: str) -> None:
        begun.set()
        assert go_on.wait(60)
        restored.append(restore_backup(backup.name, home, user).name)

    engine.while_closed(restore, lambda _: None, lambda _: None)
    assert begun.wait(60)
    (work,) = engine._threads.running
    if closed_while == "it goes on":
        engine.close(patience=0)
        assert lock_state(home, "ana").state is LockState.OPEN and not restored
        go_on.set()
        concurrent.futures.wait([work])
    else:
        go_on.set()
        concurrent.futures.wait([work])
        engine.close()
    assert restored == [backup.name]
    assert lock_state(home, "ana").state is LockState.LOCKED
    unlock_profile(PASSPHRASE, home, "ana")
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        assert [cube.text for cube in memos.browse()] == ["My dog is called Zanzibar."]


def test_a_profile_that_a_killed_program_left_open_is_locked_before_it_is_asked_for(
    begin: Callable[..., Run], home: Path
) -> None:
    locked(home)
    unlock_profile(PASSPHRASE, home, "ana")
    run = begin()
    assert run.lock and locked_folder.is_locked(folder(home))


def test_a_disk_without_room_keeps_it_open_and_says_so(begin: Callable[..., Run], small_disk: Path) -> None:
    run = begin(at=small_disk)
    assert run.main
    run.memos.passphrase.set(PASSPHRASE)
    (small_disk / "other").write_bytes(bytes(9_500_000))
    run.key("Ctrl+Shift+L")
    toast = run.main.toast
    run.until(lambda: toast.isVisible() and "not enough room" in str(toast._text.text()))
    run.until(lambda: run.main.isEnabled() and not run.seen("cover"))
    (small_disk / "other").unlink()


def test_idle_locks_without_asking(begin: Callable[..., Run], home: Path) -> None:
    run = begin()
    main = run.main
    main.profiles._idle.passed.emit()
    run.memos.passphrase.set(PASSPHRASE)
    assert isinstance(run.sessions.window, MainWindow), "without a passphrase nothing happens"
    main.new_temporary_chat()
    main.profiles._idle.passed.emit()
    assert run.lock


def test_idle_is_counted_from_the_last_key_and_begins_anew(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    idle = Idle(window)
    idle._watch(window.windowHandle())
    idle.set_seconds(1000)
    used = idle._used
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert idle._used > used
    told: list[bool] = []
    idle.passed.connect(lambda: told.append(True))
    idle._look()
    assert told == []
    idle._used = (time.monotonic(), time.time() - 2000)  # as if the computer had slept
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert told == [True]
    idle.set_seconds(0)
    idle._used = (0.0, 0.0)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert told == [True]


def test_the_rail_says_whose_profile_it_is_and_another_one_is_opened_in_its_place(
    begin: Callable[..., Run], home: Path
) -> None:
    with MemOS.open(home, "ben", backend=ScriptedModel()) as memos:
        memos.remember("I am Ben.")
    run = begin()
    run.main.chat.composer.editor.setPlainText("a draft of Ana's")
    assert run.find("profileButton").accessibleName() == "Profile ana"
    run.click("profileButton")
    panel = run.find("profileList", Popover)
    run.find("openProfile-ben")
    panel.close()
    run.main._theme.set_theme("dark")
    run.until(lambda: not run.seen("profileList"))
    run.main._theme.set_theme("light")
    run.click("profileButton")
    run.click("openProfile-ben")
    run.until(lambda: run.sessions.engine.user == "ben")
    assert run.main.chat.composer.text() == ""
    assert [cube.text for cube in run.memos.browse()] == ["I am Ben."]
    assert run.find("profileButton").accessibleName() == "Profile ben"
    assert run.sessions.last_user == "ben"
    assert [one.in_use for one in list_profiles(home)] == [False, True]
    run.key("Ctrl+Shift+U")
    run.click("openProfile-ana")
    run.until(lambda: run.sessions.engine.user == "ana")
    assert run.main.chat.composer.text() == "a draft of Ana's"


def test_a_profile_is_made_and_opened_and_deleted_by_its_name(begin: Callable[..., Run], home: Path) -> None:
    run = begin()
    assert run.main
    run.key("Ctrl+Shift+Y")
    run.type("newProfileName", "Ben")
    run.click("colour-red")
    run.click("newProfileSave")
    run.until(lambda: run.sessions.engine.user == "Ben")
    assert run.main and [(one.user, one.colour) for one in list_profiles(home)][1] == ("Ben", "red")
    run.key("Ctrl+Shift+U")
    run.until(lambda: not next(one for one in list_profiles(home) if one.user == "ana").in_use)
    run.click("deleteProfile-ana")
    save = run.find("deleteProfileSave", QAbstractButton)
    assert not save.isEnabled()
    run.type("deleteProfileName", "Ana")
    assert not save.isEnabled()
    run.type("deleteProfileName", "ana")
    run.click("deleteProfileSave")
    run.until(lambda: not folder(home).exists())
    assert [one.user for one in list_profiles(home)] == ["Ben"]


def test_from_the_locked_window_another_profile_can_be_opened(begin: Callable[..., Run], home: Path) -> None:
    locked(home)
    make_profile("ben", home)
    run = begin()
    assert run.lock
    run.click("otherProfiles")
    run.click("openProfile-ben")
    run.until(lambda: run.sessions.engine.user == "ben")
    assert run.main and locked_folder.is_locked(folder(home))


def test_a_profile_that_another_program_has_locked_meanwhile_is_asked_for(
    begin: Callable[..., Run], home: Path
) -> None:
    locked(home)
    run = begin()
    run.unlock(PASSPHRASE)
    assert run.main
    run.key("Ctrl+Shift+L")
    assert run.lock
    unlock_profile(PASSPHRASE, home, "ana")
    lock_profile(home, "ana")
    run.unlock(PASSPHRASE)
    assert run.main


def test_the_passphrase_is_changed_and_taken_off_under_settings(begin: Callable[..., Run], home: Path) -> None:
    run = begin()
    run.main.show_view(SETTINGS)
    standing = run.find("lockStanding", QLabel)
    run.until(lambda: "no passphrase" in standing.text())
    run.click("setPassphrase")
    run.type("newPassphrase", PASSPHRASE)
    run.type("newPassphraseAgain", PASSPHRASE)
    run.find("passphraseKept", QCheckBox).setChecked(True)
    run.click("passphraseSave")
    run.until(lambda: "has a passphrase" in standing.text())
    assert run.memos.passphrase.look().state is LockState.OPEN
    run.find("lockAfterMinutes", QSpinBox).setValue(7)
    run.until(lambda: run.memos.settings.lock_after_minutes == 7)
    run.until(lambda: run.main.profiles._idle._seconds == 420)
    run.click("changePassphrase")
    run.type("presentPassphrase", "wrong horse battery")
    run.type("newPassphrase", "another long one")
    run.type("newPassphraseAgain", "another long one")
    run.find("passphraseKept", QCheckBox).setChecked(True)
    run.click("passphraseSave")
    run.until(lambda: [one for one in run.seen("passphraseNote", QLabel) if "not the passphrase" in one.text()])
    (folder(home) / "lock-tries.json").unlink()
    run.type("presentPassphrase", PASSPHRASE)
    run.type("newPassphrase", "another long one")
    run.type("newPassphraseAgain", "another long one")
    run.find("passphraseKept", QCheckBox).setChecked(True)
    run.click("passphraseSave")
    run.until(lambda: "is changed" in str(run.main.toast._text.text()))
    run.click("takeOffPassphrase")
    run.type("presentPassphrase", "another long one")
    run.click("passphraseSave")
    run.until(lambda: "no passphrase" in standing.text())
    assert run.memos.passphrase.look().state is LockState.NONE
    run.until(lambda: run.main.profiles._idle._seconds == 0)


def test_a_profile_that_another_window_shows_is_not_opened_twice_and_this_one_comes_back(
    begin: Callable[..., Run], home: Path
) -> None:
    make_profile("ben", home)
    other = SingleInstance(f"{home}\0ben")
    assert other.is_first()
    raised: list[object] = []
    other.raised.connect(raised.append)
    run = begin()
    run.main.chat.composer.editor.setPlainText("a draft")
    first = run.main
    run.main.profiles.open_profile("ben")
    run.until(lambda: run.sessions.window is not first and run.sessions.engine.memos is not None)
    run.until(lambda: raised)
    assert run.sessions.engine.user == "ana" and run.main.chat.composer.text() == "a draft"
    other.end()


def test_closing_the_window_while_it_unlocks_leaves_it_locked(begin: Callable[..., Run], home: Path) -> None:
    locked(home)
    run = begin()
    window = run.lock
    window.field.setText(PASSPHRASE)
    window._try()
    assert window._busy
    run.close()
    assert lock_state(home, "ana").state is LockState.LOCKED


def test_a_locked_profile_that_cannot_be_looked_at_stays_where_it_can_be_unlocked(
    begin: Callable[..., Run], home: Path
) -> None:
    locked(home)
    files = [folder(home) / "lock.json", folder(home) / "locked" / "lock.json"]
    content = files[0].read_bytes()
    for file in files:
        file.write_bytes(b"{")
    run = begin()
    window = run.lock
    assert "cannot be read" in run.find("unlockSaid", QLabel).text()
    run.find("otherProfiles")
    run.unlock(PASSPHRASE)
    assert run.lock is window and "cannot be read" in run.find("unlockSaid", QLabel).text()
    files[0].write_bytes(content)
    run.unlock(PASSPHRASE)
    assert run.main


def test_what_went_wrong_while_it_was_locked_is_told_once_it_is_open(begin: Callable[..., Run], home: Path) -> None:
    locked(home)
    run = begin()
    assert run.lock
    faults = Faults(home, run.sessions.add_banner)
    faults.happened.emit()
    faults.happened.emit()
    run.unlock(PASSPHRASE)
    told = [one for one in run.main.findChildren(Banner) if WORDS() in words_of(one)]
    assert len(told) == 1
    told[0].deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    faults.happened.emit()
    assert len([one for one in run.main.findChildren(Banner) if WORDS() in words_of(one)]) == 1, (
        "a later one is told too"
    )
    faults.end()


def test_what_could_not_be_told_does_no_harm_at_the_end(begin: Callable[..., Run], home: Path) -> None:
    locked(home)
    run = begin()
    assert run.lock
    faults = Faults(home, run.sessions.add_banner)
    faults.happened.emit()
    run.close()
    faults.end()
    del faults
    gc.collect()
    run.sessions._banners.clear()
    gc.collect()
    QCoreApplication.processEvents()


def test_to_another_profile_the_window_does_not_wait_for_what_is_under_way(
    begin: Callable[..., Run], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Engine.close, "__defaults__", (60.0,))  # longer than the work takes
    unexpected: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: unexpected.append(error))
    locked(home)
    make_profile("ben", home)
    run = begin()
    window, before = run.lock, run.sessions.engine
    went_on, told, ended = threading.Event(), window._progress(), []
    begun = threading.Event()

    def work() -> None:
        begun.set()
        ended.append(went_on.wait(20))
        told.step("Unlocking", 1, 1)

    before.run_closed(work, lambda _: None, lambda _: None, window)
    assert begun.wait(60)
    running = set(before._threads.running)
    window.switchRequested.emit("ben")
    assert ended == []
    assert run.main and run.sessions.engine.user == "ben"
    went_on.set()
    concurrent.futures.wait(running, 60)
    assert ended == [True] and unexpected == []


def test_a_profile_that_is_still_being_opened_is_closed_when_another_one_is_chosen(
    begin: Callable[..., Run], home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_profile("ben", home)
    opens, begun, go_on = MemOS.open, threading.Event(), threading.Event()

    def slow(at: Path, user: str, **options: Any) -> MemOS:
        if user == "ana":
            begun.set()
            go_on.wait(20)
        return opens(at, user, **options)

    monkeypatch.setattr(MemOS, "open", slow)
    run = begin()
    run.until(begun.is_set)
    before = run.sessions.engine
    running = set(before._threads.running)
    run.sessions._switch("ben")
    go_on.set()
    assert run.main and run.sessions.engine.user == "ben"
    concurrent.futures.wait(running, 60)
    assert [one.user for one in list_profiles(home) if one.in_use] == ["ben"]


def test_started_in_the_tray_a_locked_profile_does_not_come_up(begin: Callable[..., Run], home: Path) -> None:
    locked(home)
    run = begin(hidden=True)
    assert run.lock.isMinimized()
    run.sessions._raised([])
    assert not run.lock.isMinimized()


def test_every_control_of_the_locked_window_has_a_name(begin: Callable[..., Run], home: Path) -> None:
    locked(home)
    run = begin()
    window = run.lock
    for kind in (QAbstractButton, QLineEdit):
        for widget in window.findChildren(kind):
            assert widget.objectName() and widget.accessibleName()
