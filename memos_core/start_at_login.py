"""Starts the window when the person logs in, by an entry where the system looks for those."""

from __future__ import annotations

import os
import plistlib
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from memos_core import system
from memos_core.database import storage_errors
from memos_core.files import written_whole
from memos_core.wording import say

NAME = "memos-desktop"
LABEL = "org.memos.desktop"
HIDDEN = "--hidden"
"""Starts it in the tray, without the window."""
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"


def own_command() -> list[str]:
    """The command that starts the window in the way in which this process was started."""
    if image := os.environ.get("APPIMAGE"):
        return [image]
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-P", "-m", "app"]


def entry() -> Path:
    """The file of the entry; on Windows, where it stands in the registry, what would be its name."""
    if system.is_linux():
        base = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
        return Path(base) / "autostart" / f"{NAME}.desktop"
    if system.is_windows():
        return Path(NAME)
    return Path.home() / "Library" / "LaunchAgents" / f"{LABEL}.plist"


def is_on() -> bool:
    """Whether it starts at login."""
    if system.is_windows():
        return _registered()
    return entry().is_file()


def set_on(on: bool, arguments: Sequence[str] = ()) -> None:
    """Start it at login, or no longer.

    Args:
        on: whether it starts at login.
        arguments: the arguments of the window's command, which say which profile it opens.

    Raises:
        StorageError: the entry could not be written.
    """
    command = [*own_command(), *arguments, HIDDEN]
    with storage_errors(say("change what starts when you log in")):
        if system.is_windows():
            _register(command if on else None)
            return
        file = entry()
        if not on:
            file.unlink(missing_ok=True)
            return
        file.parent.mkdir(parents=True, exist_ok=True)
        content = _desktop_entry(command) if system.is_linux() else _agent(command)
        with written_whole(file) as target:
            target.write(content)


def _desktop_entry(command: Sequence[str]) -> bytes:
    words = " ".join(_quoted(word) for word in command)
    return (
        "[Desktop Entry]\nType=Application\nName=MemOS Desktop\nComment=Reminders and your assistant, in the tray\n"
        f"Exec={words}\nIcon={NAME}\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"
    ).encode()


def _quoted(word: str) -> str:
    """An argument of an Exec line, as the desktop entry specification wants it."""
    escaped = "".join(f"\\{character}" if character in '"`$\\' else character for character in word)
    plain = shlex.quote(word) == word
    return (word if plain else f'"{escaped}"').replace("%", "%%")


def _agent(command: Sequence[str]) -> bytes:
    return plistlib.dumps({"Label": LABEL, "ProgramArguments": list(command), "RunAtLoad": True})


def _registered() -> bool:
    registry = _registry()
    with registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN) as key:
        try:
            registry.QueryValueEx(key, NAME)
        except FileNotFoundError:
            return False
        return True


def _register(command: Sequence[str] | None) -> None:
    registry = _registry()
    with registry.OpenKey(registry.HKEY_CURRENT_USER, _RUN, 0, registry.KEY_SET_VALUE) as key:
        if command is not None:
            registry.SetValueEx(key, NAME, 0, registry.REG_SZ, subprocess.list2cmdline(command))
            return
        try:
            registry.DeleteValue(key, NAME)
        except FileNotFoundError:
            return


def _registry() -> Any:
    import winreg  # exists only on Windows

    return winreg
