"""The window as a whole: names for every control, contrast, themes, starting, and what the process holds."""

from __future__ import annotations

import gc
import json
import os
import re
import signal
import subprocess
import sys
import threading
import time
import weakref
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.__main__ import why_no_window
from app.desk.places import CHAT, MEMORIES, SETTINGS
from app.theme import theme
from app.theme.style import style_sheet
from app.theme.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, Palette
from tests.app.conftest import Window
from tests.support.scripted import ScriptedModel

ROOT = Path(__file__).resolve().parents[2]
Start = Callable[..., Window]
INTERACTIVE = (QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def unnamed(widget: QWidget) -> bool:
    """Whether a widget of ours (not an inner part of a Qt widget) lacks an object name or an accessible name."""
    inside = widget.parentWidget()
    while inside is not None:
        if isinstance(inside, QAbstractSpinBox | QComboBox | QAbstractItemView | QLineEdit | QPlainTextEdit):
            return False
        inside = inside.parentWidget()
    return not widget.objectName() or not widget.accessibleName()


def test_every_control_has_a_name_of_its_own_and_one_for_screen_readers(start: Start) -> None:
    window = start(ScriptedModel(lambda _: "```python\nx = 1\n```\nand `more`"))
    window.say("My dog is called Biscuit.")
    window.say("I live in Porto. What is my dog called?")
    window.main.memories.select(window.memos.browse()[0].id)
    window.main.show_view(MEMORIES)
    window.until(lambda: window.main.memories.model.rowCount() == 2)
    window.click("inspectorEdit")
    window.dialog("memoryDialog")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    controls = [item for item in QApplication.allWidgets() if isinstance(item, INTERACTIVE)]
    assert len(controls) > 40
    assert [(type(item).__name__, item.objectName()) for item in controls if unnamed(item)] == []
    names = Counter(item.objectName() for item in controls if not item.objectName().startswith("qt_"))
    assert {name: count for name, count in names.items() if name and count > 1} == {}
    window.click("memoryCancel")


def luminance(color: str) -> float:
    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(color[start : start + 2], 16) for start in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(first: str, second: str) -> float:
    bright, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


THEMES = {
    "light": (LIGHT, 4.5),
    "dark": (DARK, 4.5),
    "light-contrast": (LIGHT_CONTRAST, 7),
    "dark-contrast": (DARK_CONTRAST, 7),
}


@pytest.mark.parametrize(("p", "least"), THEMES.values(), ids=THEMES)
def test_text_can_be_read_on_its_ground(p: Palette, least: float) -> None:
    pairs = p.text_pairs()
    colours = {name for name, value in asdict(p).items() if isinstance(value, str)} - {"line", "handle"}
    named = {name for pair in pairs for name in pair.split(" on ")}
    assert colours <= named, "a colour that no pair has"
    assert {name: round(contrast(*pair), 2) for name, pair in pairs.items() if contrast(*pair) < least} == {}


@pytest.mark.parametrize("p", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
def test_in_high_contrast_borders_and_rings_are_seen(p: Palette) -> None:
    seen = [(line, ground) for line in (p.line, p.accent) for ground in (p.background, p.surface, p.sunken)]
    assert {pair: round(contrast(*pair), 2) for pair in seen if contrast(*pair) < 3} == {}
    assert p.ring > DARK.ring
    sheet = style_sheet(p)
    assert f"{p.ring}px solid {p.accent}" in sheet and "1px dashed" in sheet
    assert "1px dashed" not in "".join(re.findall(r"QPushButton:disabled[^}]*", style_sheet(DARK)))


def test_the_system_asks_for_high_contrast(start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    window = start(opened=False)
    manager = window.main._theme
    assert not manager.palette.strong
    monkeypatch.setattr(theme, "wants_contrast", lambda _: True)  # only the system can set this
    manager.accessibility.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert manager.palette is LIGHT_CONTRAST
    manager.set_theme("dark")  # the person's choice has priority
    assert manager.palette is DARK
    manager.set_theme("contrast")
    assert manager.palette.strong


def test_the_theme_changes_at_once_and_is_kept(start: Start, home: Path) -> None:
    window = start()
    window.main.show_view(SETTINGS)
    window.click("theme-dark")
    window.until(lambda: window.main._theme.palette is DARK)
    window.main.show_view(CHAT)
    window.main.grab()
    window.close()
    window = start(opened=False)
    assert window.main._theme.palette is DARK  # already before the engine has read the settings
    assert 'theme = "dark"' in (home / "settings.toml").read_text()


def test_settings_are_saved_as_they_are_changed(start: Start) -> None:
    window = start()
    window.main.show_view(SETTINGS)
    window.find("persona").setPlainText("Answer like a pirate.")
    window.find("replyTokens").setValue(256)
    window.until(lambda: window.memos.settings.persona == "Answer like a pirate.")
    assert window.memos.settings.max_reply_tokens == 256


def test_a_home_that_cannot_be_used_is_said_and_can_be_tried_again(start: Start, home: Path) -> None:
    home.parent.mkdir(parents=True, exist_ok=True)
    home.write_text("in the way")
    window = start(opened=False)
    window.engine.open()
    window.until(lambda: window.seen("bannerAction"))
    words = [item.text() for item in window.main.findChildren(QLabel) if item.isVisible()]
    assert any("cannot write to its folder" in text and "--home" in text for text in words)
    home.unlink()
    window.click("bannerAction")
    window.until(lambda: window.engine.memos is not None)
    window.until(lambda: not window.seen("banner"))


def test_a_profile_that_is_open_elsewhere_is_said(start: Start) -> None:
    start()
    second = start(opened=False)
    second.engine.open()
    second.until(lambda: any("already open" in i.text() for i in second.main.findChildren(QLabel) if i.isVisible()))


def test_undo_by_keyboard_takes_back_the_last_change(start: Start) -> None:
    window = start()
    window.memos.remember("My dog is called Biscuit.")
    window.main.show_view(MEMORIES)
    window.main.undo()
    window.until(lambda: window.memos.browse().total == 0)
    assert window.toast() == "Undone: remembering “My dog is called Biscuit.”"


def test_what_was_undone_is_redone_by_keyboard_and_by_the_message(start: Start) -> None:
    window = start()
    window.memos.remember("My dog is called Biscuit.")
    window.main.show_view(MEMORIES)
    window.main.undo()
    window.until(lambda: window.memos.browse().total == 0)
    window.click("toastAction")
    window.until(lambda: window.memos.browse().total == 1)
    window.until(lambda: window.toast() == "Done again: remembering “My dog is called Biscuit.”")
    window.click("toastAction")
    window.until(lambda: window.memos.browse().total == 0)
    window.main.redo()
    window.until(lambda: window.memos.browse().total == 1)


def test_undo_after_forgetting_asks_before_it_takes_back_something_older(start: Start) -> None:
    window = start()
    kept = window.memos.remember("I live in Lisbon.")
    gone = window.memos.remember("My dog is called Biscuit.")
    window.memos.edit(kept.id, text="I live in Porto.")
    window.memos.forget(gone.id)
    window.main.show_view(MEMORIES)
    window.main.undo()
    window.click("confirmCancel")
    assert window.memos.get(kept.id).text == "I live in Porto."
    window.main.undo()
    dialog = window.find("confirmDialog")
    assert any("I live in Porto." in part.text() for part in dialog.findChildren(QLabel))
    window.click("confirmAction")
    window.until(lambda: window.memos.get(kept.id).text == "I live in Lisbon.")


def test_undo_asks_before_it_takes_back_what_came_of_a_message(start: Start) -> None:
    window = start()
    tea = window.memos.remember("I like tea.")
    window.memos.pin(tea.id)
    window.say("My dog is called Biscuit.")
    window.main.show_view(MEMORIES)
    window.main.undo()
    told = [part.text() for part in window.dialog("confirmDialog").findChildren(QLabel)]
    assert told[:2] == ["Undo what came of your message?", "You did not do this yourself."]
    assert told[2].startswith("It came of a message of yours (today") and "My dog is called Biscuit." in told[2]
    window.click("confirmAction")
    window.until(lambda: window.memos.browse().total == 1)
    window.until(lambda: window.toast() == "Undone: remembering “My dog is called Biscuit.”")
    window.main.undo()
    window.until(lambda: not window.memos.get(tea.id).pinned)


def test_undo_with_nothing_to_undo_says_so(start: Start) -> None:
    window = start()
    window.main.show_view(MEMORIES)
    window.main.undo()
    assert window.toast() == "There is nothing to undo."


def test_why_no_window_can_open_is_said_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert "no display" in str(why_no_window())
    monkeypatch.setenv("DISPLAY", ":9")
    monkeypatch.setattr("app.__main__._loads", lambda library: library != "libxcb-icccm.so.4")
    assert "sudo apt install libxcb-icccm4" in str(why_no_window())
    monkeypatch.setattr("app.__main__._loads", lambda _library: True)
    assert why_no_window() is None


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal there")
def test_the_qt_binding_loses_no_reference() -> None:
    class Sender(QObject):
        sent = Signal(object)

    sender = Sender()
    sender.sent.connect(lambda _: None)
    before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(60):
        sender.sent.emit("x")
        QApplication.processEvents()
    lost = before[0] - sys.getrefcount(None), before[1] - sys.getrefcount(True)
    assert max(lost) < 30, "this version of PySide6 must not be used"


def test_garbage_is_collected_in_the_gui_thread_alone(start: Start) -> None:
    class Ring:
        def __init__(self) -> None:
            self.itself = self

    window = start()
    threads: set[int] = set()

    def collecting(phase: str, _: object) -> None:
        if phase == "start":
            threads.add(threading.get_ident())

    gc.callbacks.append(collecting)
    try:
        seen = weakref.ref(Ring())
        maker = threading.Thread(target=lambda: [Ring() for _ in range(20_000)])
        maker.start()
        maker.join()
        window.until(lambda: seen() is None)
    finally:
        gc.callbacks.remove(collecting)
    assert threads == {threading.get_ident()}


def test_python_collects_by_itself_only_when_the_whole_window_is_gone(start: Start) -> None:
    gc.enable()
    window = start()
    last = QObject(window.main)
    while_it_goes: list[bool] = []
    last.destroyed.connect(lambda: while_it_goes.append(gc.isenabled()))
    window.main.close()
    window.engine.close()
    window.main.deleteLater()
    QCoreApplication.sendPostedEvents(window.main, QEvent.Type.DeferredDelete)
    assert while_it_goes == [False]
    window.until(gc.isenabled)
    window._closed = True


# -- as processes ---------------------------------------------------------------------------------

_HELD = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from app.application import make_window
from app.bridge import Engine
application = QApplication(sys.argv[:1])
home = Path(sys.argv[1])
engine = Engine(home, "default", None)
window = make_window(application, engine, home)
LATER = {"torch", "transformers", "sentence_transformers", "llama_cpp", "lancedb", "numpy", "py3langid", "app.settings.view"}
before = sorted(set(sys.modules) & LATER)
heard = []
engine.chatEnded.connect(lambda *_: QTimer.singleShot(0, application.quit))
def begin():
    engine.memos.wait_for_embedder(120)
    window.chat.composer.set_text("My dog is called Biscuit.")
    window.chat.composer._send()
engine.opened.connect(begin)
engine.openFailed.connect(lambda reason: (heard.append(reason), application.quit()))
QTimer.singleShot(0, engine.open)
application.exec()
memories = [cube.text for cube in engine.memos.browse()]
engine.close()
held = sorted(set(sys.modules) & {"torch", "transformers", "sentence_transformers", "llama_cpp"})
print(json.dumps({"before": before, "held": held, "failed": heard, "memories": memories}))
"""


@pytest.mark.model
def test_the_windows_process_never_holds_torch_or_llama(home: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", _HELD, str(home)],
        capture_output=True, text=True, cwd=ROOT, timeout=240, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert json.loads(result.stdout.splitlines()[-1]) == {
        "before": [], "held": [], "failed": [], "memories": ["My dog is called Biscuit."],
    }  # fmt: skip


def run_app(home: Path, *, platform: str | None = "offscreen") -> subprocess.Popen[str]:
    environment = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    if platform is not None:
        environment["QT_QPA_PLATFORM"] = platform
    return subprocess.Popen(
        [sys.executable, "-m", "app", "--home", str(home)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=ROOT, env=environment,
    )  # fmt: skip


def wait_for(condition: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.05)


@pytest.mark.model
def test_the_app_killed_starts_again_and_a_second_start_raises_the_first(home: Path) -> None:
    holder = home / "profiles" / "default" / "profile.pid"
    first = run_app(home)
    wait_for(lambda: holder.exists() and holder.read_text() == str(first.pid))
    second = run_app(home)
    assert second.wait(60) == 0
    assert second.stdout is not None and "brought to the front" in second.stdout.read()
    first.kill()
    first.wait()
    third = run_app(home)
    wait_for(lambda: holder.read_text() == str(third.pid))
    assert third.poll() is None
    third.send_signal(signal.SIGTERM)
    assert third.wait(60) == 0
    assert not holder.exists()
    for process in (first, second, third):
        assert process.stdout is not None
        process.stdout.close()


@pytest.mark.model
def test_without_display_and_terminal_it_holds_a_short_exchange_and_ends_well(home: Path) -> None:
    process = run_app(home, platform=None)
    assert process.stdout is not None
    output = process.stdout.read()
    process.stdout.close()
    assert process.wait(240) == 0, output
    assert "There is no display here" in output and "scripted exchange" in output
    assert "Remembered across the restart: yes" in output and "make run" in output
    assert not home.exists()  # the exchange ran in a temporary profile
