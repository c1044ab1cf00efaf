"""What differs between systems: each branch, on whatever system the tests run."""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from pathlib import Path

import platformdirs
import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from memos_core import system
from memos_core.storage.home import default_home

SYSTEMS = ("linux", "darwin", "win32")


@pytest.fixture(params=SYSTEMS)
def on(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """The system that the program believes to be on."""
    monkeypatch.setattr(system, "PLATFORM", request.param)
    return str(request.param)


def test_the_data_lies_where_each_system_keeps_it(on: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MEMOS_HOME", raising=False)
    monkeypatch.setenv("HOME", "/home/ana")
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    kind = {"linux": Unix, "darwin": MacOS, "win32": Windows}[on]
    monkeypatch.setattr(platformdirs, "PlatformDirs", kind)
    if on == "win32":
        monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _name: r"C:\Users\ana\AppData\Local")
    expected = {
        "linux": "/home/ana/.local/share/memos-desktop",
        "darwin": "/home/ana/Library/Application Support/memos-desktop",
        "win32": r"C:\Users\ana\AppData\Local",
    }[on]
    assert str(default_home()).startswith(expected) and str(default_home()).endswith("memos-desktop")


def test_a_child_works_out_of_sight(on: str) -> None:
    options = system.child_options()
    if on == "win32":
        assert options == {"creationflags": 0x0800_0000}, "CREATE_NO_WINDOW"
    else:
        assert options == {"start_new_session": True}


def test_work_in_the_background_has_a_low_priority(on: str) -> None:
    asked: list[int] = []

    class Process:
        def nice(self, value: int) -> None:
            asked.append(value)

    system.lower_priority(Process())  # type: ignore[arg-type]
    assert asked == [0x4000 if on == "win32" else system.NICENESS], "BELOW_NORMAL_PRIORITY_CLASS"


def test_names_in_a_folder_are_synced_where_that_can_be_asked_for(
    on: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[int] = []
    monkeypatch.setattr("os.fsync", synced.append)
    system.sync_folder(tmp_path)
    assert len(synced) == (0 if on == "win32" else 1)


def test_the_c_library_has_its_own_name_on_windows(on: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str | None] = []
    monkeypatch.setattr(ctypes, "CDLL", asked.append)
    system.c_library()
    assert asked == ["msvcrt" if on == "win32" else None]


def test_only_linux_can_be_without_a_display(on: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert system.lacks_display() is (on == "linux")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not system.lacks_display()


def test_what_shows_the_windows(on: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    found = [system.display_server().value]
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):  # the second shows the windows of the first too
        monkeypatch.setenv(name, "0")
        found.append(system.display_server().value)
    other = {"darwin": "macos", "win32": "windows"}.get(on)
    assert found == (["none", "x", "wayland"] if other is None else [other] * 3)


def test_nothing_else_asks_which_system_it_is_on() -> None:
    root = Path(__file__).resolve().parents[1]
    asking = [
        str(file.relative_to(root))
        for folder in ("app", "memos_core")
        for file in (root / folder).rglob("*.py")
        if re.search(r"sys\.platform|\bos\.name\b|platform\.system\(", file.read_text(encoding="utf-8"))
    ]
    assert asking == ["memos_core/system.py"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the real priority is looked at on Linux")
def test_the_priority_of_a_real_process_is_lowered() -> None:
    code = "import os; from memos_core.system import lower_priority; lower_priority(); print(os.nice(0))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert int(said.stdout) >= system.NICENESS
