"""The global key for a quick question, with a real portal on a real bus, and on a real X server."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QLineEdit

from app.desk.places import SETTINGS
from app.global_key import on_wayland
from app.global_key.combination import combination_of
from app.global_key.on_macos import virtual_key_name
from app.global_key.on_windows import virtual_key_of
from app.global_key.on_x import keysym_of
from tests.app.conftest import Window
from tests.support.portal_server import Portal, running
from tests.support.session_bus import session_bus

Start = Callable[..., Window]
NAME = on_wayland.SHORTCUT


@pytest.fixture
def wayland(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A desktop on Wayland with a session bus."""
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-test")
    monkeypatch.delenv("XDG_ACTIVATION_TOKEN", raising=False)
    with session_bus(tmp_path):
        yield


@pytest.fixture
def portal(wayland: None) -> Iterator[Portal]:
    with running(Portal()) as portal:
        yield portal


@pytest.fixture
def x_server(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Start an X server for this test, and return its name."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("keys on X need the system package xvfb")
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as process:
        os.close(write)
        with os.fdopen(read) as told:
            name = f":{told.readline().strip()}"
        monkeypatch.setenv("DISPLAY", name)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        yield name
        process.terminate()


def press_on(server: str, keys: list[str]) -> None:
    """Press keys together on an X server, as a keyboard would."""
    from Xlib import XK, X
    from Xlib.display import Display
    from Xlib.ext import xtest

    display = Display(server)
    codes = [display.keysym_to_keycode(XK.string_to_keysym(key)) for key in keys]
    for code in codes:
        xtest.fake_input(display, X.KeyPress, code)
    for code in reversed(codes):
        xtest.fake_input(display, X.KeyRelease, code)
    display.sync()
    display.close()


def settings_of(window: Window) -> tuple[QKeySequenceEdit, QLabel]:
    window.main.show_view(SETTINGS)
    return window.find("quickKey", QKeySequenceEdit), window.find("quickKeyNote", QLabel)


def set_keys(window: Window, keys: str) -> None:
    """Enter a combination of keys in the field of the settings."""
    field, _ = settings_of(window)
    field.setKeySequence(keys)
    field.editingFinished.emit()


def test_what_systems_call_the_keys() -> None:
    called = {}
    for keys in ("Ctrl+Alt+M", "Meta+Space", "Shift+F5", "Ctrl+Shift+7"):
        one = combination_of(keys)
        assert one is not None
        called[keys] = (
            on_wayland.trigger_of(one), hex(keysym_of(one)), hex(virtual_key_of(one)), virtual_key_name(one)
        )  # fmt: skip
    assert called == {
        "Ctrl+Alt+M": ("CTRL+ALT+m", "0x6d", "0x4d", "kVK_ANSI_M"),
        "Meta+Space": ("LOGO+space", "0x20", "0x20", "kVK_Space"),
        "Shift+F5": ("SHIFT+F5", "0xffc2", "0x74", "kVK_F5"),
        "Ctrl+Shift+7": ("CTRL+SHIFT+7", "0x37", "0x37", "kVK_ANSI_7"),
    }


@pytest.mark.parametrize("keys", ["", "M", "Ctrl+C", "F1", "Shift+A", "Ctrl+Alt+Ж", "Ctrl+Alt+Del", "Ctrl+K, Ctrl+M"])
def test_keys_that_others_need_or_do_not_know_are_refused(keys: str) -> None:
    assert combination_of(keys) is None


def test_it_is_off_and_nothing_of_it_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys; import app.main_window; print(sorted(name for name in sys.modules "
        "if name.partition('.')[0] in ('Xlib', 'dbus_fast', 'quickmachotkey') or name.startswith('app.global_key.on_')))"
    )
    environment = {**os.environ, "WAYLAND_DISPLAY": "x"}
    found = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"


def test_the_portal_sets_it_and_it_asks(start: Start, portal: Portal) -> None:
    window = start()
    field, note = settings_of(window)
    assert note.text().startswith("Off") and portal.sessions == [] and not window.seen("removeQuickKey")
    set_keys(window, "Ctrl+Alt+M")
    window.until(lambda: "Press CTRL+ALT+m opens" in note.text())  # the keys as the desktop names them
    assert window.memos.settings.quick_key == "Ctrl+Alt+M"
    assert portal.applications == ["memos-desktop"]
    assert portal.shortcuts == {NAME: {"description": "Ask a quick question", "preferred_trigger": "CTRL+ALT+m"}}
    portal.press("another", "no")
    portal.press(NAME, "let-me-in")
    window.find("quickQuestion", QLineEdit)
    assert os.environ["XDG_ACTIVATION_TOKEN"] == "let-me-in"
    window.main.quick_ask.close()
    portal.change_keys(NAME, "LOGO+j")
    window.until(lambda: "Press LOGO+j opens" in note.text())
    window.click("removeQuickKey")
    window.until(lambda: note.text().startswith("Off"))
    assert field.keySequence().isEmpty() and window.memos.settings.quick_key == ""
    portal.press(NAME)
    set_keys(window, "Ctrl+Alt+K")  # the portal is asked for the new keys after the press was handled
    window.until(lambda: "CTRL+ALT+k opens" in note.text())
    assert not window.seen("quickAsk")


def test_it_is_there_at_the_next_start_and_after_the_portal_was_started_anew(start: Start, wayland: None) -> None:
    with running(Portal()):
        window = start()
        set_keys(window, "Ctrl+Alt+M")
        _, note = settings_of(window)
        window.until(lambda: "opens" in note.text())
        window.close()
        again = start()
        _, note = settings_of(again)
        again.until(lambda: "opens" in note.text())
    with running(Portal()) as other:
        again.until(lambda: NAME in other.shortcuts)
        other.press(NAME)
        again.until(lambda: again.seen("quickAsk"))
        again.main.quick_ask.close()


def test_a_desktop_that_says_no(start: Start, portal: Portal) -> None:
    portal.refuses = True
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: "has not assigned" in note.text())
    portal.refuses = False
    set_keys(window, "Ctrl+Alt+K")
    window.until(lambda: "CTRL+ALT+k opens" in note.text())


def test_while_the_desktop_asks_the_window_goes_on_and_can_be_closed(start: Start, portal: Portal) -> None:
    portal.asks = True
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: NAME in portal.shortcuts)
    assert "It may ask you" in note.text()
    window.close()
    portal.asks = False


def test_a_desktop_without_a_portal_or_with_one_that_hangs(
    start: Start, wayland: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(on_wayland, "ANSWER_SECONDS", 0.2)
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: "memos-desktop --ask" in note.text())
    with running(Portal(hangs=True)) as portal:
        set_keys(window, "Ctrl+Alt+K")
        window.until(lambda: portal.applications and "memos-desktop --ask" in note.text())
        portal.hangs = False


def test_without_a_bus_it_says_so(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-test")
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: "memos-desktop --ask" in note.text())


def test_without_any_display_server_it_says_so(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: "memos-desktop --ask" in note.text())


def test_keys_that_are_needed_elsewhere_are_not_kept(start: Start) -> None:
    window = start()
    field, note = settings_of(window)
    window.qtbot.keyClick(field, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    window.until(lambda: "would be taken from other programs" in note.text())
    assert field.keySequence().isEmpty() and window.memos.settings.quick_key == ""


def test_on_x_one_key_is_grabbed_and_asks(x_server: str, start: Start) -> None:
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: "opens the small window" in note.text())
    press_on(x_server, ["Control_L", "Alt_L", "k"])
    press_on(x_server, ["Control_L", "Alt_L", "m"])
    window.until(lambda: window.seen("quickAsk"))
    window.main.quick_ask.close()
    press_on(x_server, ["Num_Lock"])
    press_on(x_server, ["Control_L", "Alt_L", "m"])
    window.until(lambda: window.seen("quickAsk"))
    window.main.quick_ask.close()
    set_keys(window, "Ctrl+Alt+K")
    window.until(lambda: window.main.global_key.keys == "Ctrl+Alt+K" and window.main.global_key.standing is not None)
    press_on(x_server, ["Control_L", "Alt_L", "m"])
    press_on(x_server, ["Control_L", "Alt_L", "k"])
    window.until(lambda: window.seen("quickAsk"))
    window.main.quick_ask.close()


def test_on_x_a_key_of_another_program_is_refused(x_server: str, start: Start) -> None:
    from Xlib import X
    from Xlib.display import Display

    other = Display(x_server)
    root, code = other.screen().root, other.keysym_to_keycode(ord("m"))
    root.grab_key(code, X.ControlMask | X.Mod1Mask, False, X.GrabModeAsync, X.GrabModeAsync)
    other.sync()
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: "Another program has" in note.text())
    other.close()
    set_keys(window, "")
    window.until(lambda: note.text().startswith("Off"))
    set_keys(window, "Ctrl+Alt+M")
    window.until(lambda: "opens the small window" in note.text())


# python-xlib leaves open the sockets of failed attempts to connect.
@pytest.mark.filterwarnings("ignore:Exception ignored in. <socket:pytest.PytestUnraisableExceptionWarning")
def test_on_x_without_a_server_it_says_so(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":4711")
    window = start()
    set_keys(window, "Ctrl+Alt+M")
    _, note = settings_of(window)
    window.until(lambda: "memos-desktop --ask" in note.text())
