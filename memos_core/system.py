"""What differs between Linux, macOS and Windows; what starts at login is in `start_at_login.py`. No other module asks which system
it runs on."""

from __future__ import annotations

import ctypes
import enum
import os
import platform
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import platformdirs
import psutil

PLATFORM: str = sys.platform
"""The value of `sys.platform`; a variable, so that tests can set another system."""
APPLICATION = "memos-desktop"
NICENESS = 10
"""Priority of background work where the system has niceness: 0 is normal, 19 the least urgent."""


def is_windows() -> bool:
    """Whether this is Windows."""
    return PLATFORM == "win32"


def is_macos() -> bool:
    """Whether this is macOS."""
    return PLATFORM == "darwin"


def is_linux() -> bool:
    """Whether this is Linux."""
    return PLATFORM.startswith("linux")


def is_x86() -> bool:
    """Whether the processor is of the kind x86-64."""
    return platform.machine().lower() in {"x86_64", "amd64"}


def data_folder() -> Path:
    """Where this system keeps the data of an application: `~/.local/share/memos-desktop` (or below XDG_DATA_HOME),
    `~/Library/Application Support/memos-desktop`, `%LOCALAPPDATA%\\memos-desktop`."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False))


def child_options() -> dict[str, Any]:
    """Arguments of `subprocess.Popen` for a background child: it opens no console, and Ctrl+C in the terminal of its
    parent does not reach it."""
    if is_windows():
        return {"creationflags": getattr(subprocess, "CREATE_NO_WINDOW", 0x0800_0000)}
    return {"start_new_session": True}


def lower_priority(process: psutil.Process | None = None) -> None:
    """Let this process give way to all others that want the processor."""
    worker = process or psutil.Process()
    worker.nice(getattr(psutil, "BELOW_NORMAL_PRIORITY_CLASS", 0x4000) if is_windows() else NICENESS)


def wake_when_orphaned() -> None:
    """Have this process woken if its parent ends while it is suspended, so that it can end as well. Only Linux can do that;
    elsewhere `end_leftover` ends it at the next start."""
    if is_linux():
        c_library().prctl(1, int(signal.SIGCONT))  # PR_SET_PDEATHSIG


def end_leftover(note: Path) -> None:
    """End the process that a note tells of (`note_process`), if it is still there and no child of this one.

    Raises:
        OSError: the note cannot be read or removed.
    """
    try:
        number, began = note.read_text(encoding="ascii").split()
        process = psutil.Process(int(number))
        if process.create_time() == float(began) and process.ppid() != os.getpid():
            process.kill()
    except (FileNotFoundError, ValueError, psutil.Error):
        pass
    note.unlink(missing_ok=True)


def note_process(note: Path, process_id: int) -> None:
    """Write down which process was started, for `end_leftover`."""
    note.write_text(f"{process_id} {psutil.Process(process_id).create_time()!r}", encoding="ascii")


def sync_folder(folder: Path) -> None:
    """Make sure that the names in a folder are on the disk. Windows does that by itself and cannot be asked to."""
    if is_windows():
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def c_library() -> ctypes.CDLL:
    """The C library that this program runs on."""
    return ctypes.CDLL("msvcrt" if is_windows() else None)


def lacks_display() -> bool:
    """Whether no window can be opened because there is no screen. macOS and Windows always have one."""
    return is_linux() and not any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def opens_on_x() -> bool:
    """Whether a window would open on the X Window System, whose libraries Qt then needs."""
    others = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return is_linux() and bool(os.environ.get("DISPLAY")) and not any(os.environ.get(name) for name in others)


class DisplayServer(enum.Enum):
    """What shows the windows here."""

    X = "x"
    WAYLAND = "wayland"
    MACOS = "macos"
    WINDOWS = "windows"
    NONE = "none"


def display_server() -> DisplayServer:
    """What shows the windows here. Where Wayland shows those of X too, it is Wayland."""
    if is_windows():
        return DisplayServer.WINDOWS
    if not is_linux():
        return DisplayServer.MACOS
    if os.environ.get("WAYLAND_DISPLAY"):
        return DisplayServer.WAYLAND
    return DisplayServer.X if os.environ.get("DISPLAY") else DisplayServer.NONE
