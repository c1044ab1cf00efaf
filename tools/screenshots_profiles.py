"""The pictures of profiles: the list of them, the lock under Settings, and a locked one."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QWidget

from app.bridge import Engine
from app.desk.places import CHAT, SETTINGS
from app.profiles.lock_window import LockWindow
from app.theme.theme import ThemeManager
from memos_core import lock_profile, make_profile
from memos_core.locking.front import PassphraseLock
from tools.offscreen import Day, pause, wait_until

LOCKED = "Nora"
PASSPHRASE = "walnut ladder october"


def show_profiles(day: Day) -> None:
    """Show the list of profiles, and one that is locked."""
    memos = day.engine.memos
    assert memos is not None
    home = memos.home
    for user, colour in ((LOCKED, "violet"), ("Lena", "green"), ("Choir", "olive")):
        make_profile(user, home, colour=colour)
    PassphraseLock(home, LOCKED).set(PASSPHRASE)
    lock_profile(home, LOCKED)
    day.show(CHAT)
    day.window.profiles.show_switcher()
    panel = day.find(QWidget, "profileList")
    day.find(QWidget, f"openProfile-{LOCKED}")
    pause(400)
    day.picture("profiles", panel)
    panel.close()
    memos.passphrase.set(PASSPHRASE)
    day.show(SETTINGS)
    day.window.settings_view.lock.read()
    day.window.settings_view.show_card(day.window.settings_view.lock)
    pause(600)
    day.picture("lock-settings")
    memos.passphrase.take_off(PASSPHRASE)
    _show_locked(day)


def _show_locked(day: Day) -> None:
    memos, application = day.engine.memos, QApplication.instance()
    assert memos is not None and isinstance(application, QApplication)
    engine = Engine(memos.home, LOCKED, None)
    theme = ThemeManager(application)
    window = LockWindow(engine, theme, memos.home)
    window.resize(day.window.size())
    theme.style()
    window.show()
    window.field.setText(PASSPHRASE)
    wait_until(lambda: window.can_unlock, "the locked profile")
    for name in ("dark", "light"):
        theme.set_theme(name)
        pause(400)
        path = day.out / f"locked-{name}.png"
        if not window.grab().save(str(path), "PNG", 0):
            sys.exit(f"Could not write {path}.")
        day.written.append(path)
    window.close()
    engine.close()
