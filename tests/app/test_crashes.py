"""Crashes: the next start offers a report that can be read, copied and deleted, and contains nothing that was told."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from app.desk.places import SETTINGS
from app.faults import CRASHED, Faults
from memos_core import __version__, crash_reports
from tests.app.conftest import Window

ROOT = Path(__file__).resolve().parents[2]
TOLD = "Remember that the plumber Santos has the key under the blue pot."
TOLD_WORDS = (b"Santos", b"plumber", b"blue pot")


@pytest.fixture
def logged(home: Path) -> Iterator[Callable[[Window], Faults]]:
    """Return a function that begins the crash log of a window, as the app does; the log is ended after the test."""
    begun: list[Faults] = []

    def begin(window: Window) -> Faults:
        begun.append(Faults(home, window.main.add_banner))
        return begun[-1]

    yield begin
    for faults in begun:
        faults.end()


def crash(home: Path) -> None:
    """Run the real window in a child process until it crashes."""
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("firstRunSeen", True)
    settings.sync()
    ran = subprocess.run(
        [sys.executable, "-m", "tests.app.crash_child", str(home), TOLD], cwd=ROOT, capture_output=True, check=False
    )
    assert ran.returncode in (-signal.SIGABRT, 3), ran.stderr.decode()


def test_after_a_crash_the_next_start_offers_a_report(
    start: Callable[..., Window], home: Path, logged: Callable[[Window], Faults]
) -> None:
    home.mkdir(exist_ok=True)
    crash(home)
    assert not crash_reports(home / "logs"), "the report is made at the next start"
    window = start()
    assert window.memos.browse("Santos").total == 1, "it was told, and is kept"
    logged(window)
    banner = window.find("banner-warning")
    assert CRASHED() in [words.text() for words in banner.findChildren(QLabel)]
    window.click("bannerAction")
    window.dialog("crashDialog")
    text = window.find("crashText", QPlainTextEdit).toPlainText()
    assert __version__ in text and "Aborted" in text and "crash_child.py" in text
    assert "about to crash" in text and "ValueError" in text and "lance warning" in text
    window.click("crashCopy")
    assert QGuiApplication.clipboard().text().strip() == text.strip()
    for file in (home / "logs").rglob("*"):
        held = file.read_bytes() if file.is_file() else b""
        for word in TOLD_WORDS:
            assert word not in held, file.name
    window.click("crashDelete")
    window.until(lambda: not crash_reports(home / "logs"))
    window.until(lambda: not window.seen("banner-warning"))


def test_a_report_is_offered_once_and_stays_in_the_settings_until_it_is_deleted(
    start: Callable[..., Window], home: Path, logged: Callable[[Window], Faults]
) -> None:
    logs = home / "logs"
    logs.mkdir(parents=True)
    (logs / "window-crash-999999999.log").write_text("MemOS Desktop 0.0.9\nFatal Python error: Segmentation fault\n")
    (logs / "window-crash-999999998.log").write_text("MemOS Desktop 0.0.9\n")  # killed, or a power cut
    first = start()
    logged(first).end()
    assert first.find("banner-warning")
    first.close()
    second = start()
    logged(second)
    assert not second.seen("banner-warning")
    assert [file.name for file in logs.glob("window-crash-*")] == [f"window-crash-{os.getpid()}.log"]
    second.main.show_view(SETTINGS)
    second.click("showCrashReport")
    second.dialog("crashDialog")
    assert "0.0.9" in second.find("crashText", QPlainTextEdit).toPlainText()
    second.click("crashDelete")
    second.until(lambda: not second.seen("showCrashReport"))
    assert not crash_reports(logs)


def test_a_run_that_ends_as_it_should_leaves_nothing(
    start: Callable[..., Window], home: Path, logged: Callable[[Window], Faults]
) -> None:
    window = start()
    faults = logged(window)
    assert list((home / "logs").glob("window-crash-*"))
    faults.end()
    assert not list((home / "logs").glob("window-crash-*"))


@pytest.mark.parametrize("opened", [True, False])
def test_diagnostics_are_copied_without_anything_that_was_told(
    start: Callable[..., Window], home: Path, logged: Callable[[Window], Faults], opened: bool
) -> None:
    window = start(opened=opened)
    logged(window)
    if opened:
        window.memos.remember(TOLD)
    window.main.show_view(SETTINGS)
    QGuiApplication.clipboard().clear()
    window.click("copyDiagnostics")
    window.until(lambda: QGuiApplication.clipboard().text())
    text = QGuiApplication.clipboard().text()
    assert __version__ in text and "GB free" in text
    assert ("1 memories" in text) is opened and ("not open" in text) is not opened
    assert "Santos" not in text and str(Path.home()) not in text
