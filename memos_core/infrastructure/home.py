"""The folders of this program, and the lock that lets one process at a time use a profile."""

from __future__ import annotations

import os
import re
from pathlib import Path

from filelock import FileLock, Timeout

from memos_core import system
from memos_core.errors import HomeNotWritable, InvalidInput, ProfileInUse

DEFAULT_USER = "default"
_USER = re.compile(r"[\w][\w .@-]{0,63}")


def default_home() -> Path:
    """Where the data lives: MEMOS_HOME, or the place that this system has for it."""
    chosen = os.environ.get("MEMOS_HOME")
    return Path(chosen).expanduser() if chosen else system.data_folder()


def make_home(home: Path) -> Path:
    """Make the folder (private to its owner) and see that it can be written to.

    Raises:
        HomeNotWritable: it can't; the message says what to do.
    """
    home = home.expanduser().absolute()
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = home / f".writable-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise HomeNotWritable(
            f"MemOS cannot write to its folder {home} ({error.strerror}). Make it writable, or choose another one "
            "with --home or the variable MEMOS_HOME."
        ) from error
    return home


def profile_folder(home: Path, user: str) -> Path:
    """The folder of a profile.

    Raises:
        InvalidInput: the name cannot be a folder's.
    """
    if not _USER.fullmatch(user) or user.endswith((".", " ")):
        raise InvalidInput(
            f'"{user}" cannot be the name of a profile. Use letters, digits, spaces, dots, "@", "_" and "-" (64 at most).'
        )
    return home / "profiles" / user


class ProfileLock:
    """Held as long as a profile is open."""

    def __init__(self, folder: Path, user: str) -> None:
        """
        Raises:
            ProfileInUse: another process has it.
            HomeNotWritable: the lock file cannot be made.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._holder = folder / "profile.pid"
            self._lock = FileLock(folder / "profile.lock", timeout=0, thread_local=False)
            self._lock.acquire()
            self._holder.write_text(str(os.getpid()))
        except Timeout as error:
            raise ProfileInUse(
                f'The profile "{user}" is already open in another MemOS program{self._whose()}. '
                "Close it there, or choose another profile with --user."
            ) from error
        except OSError as error:
            raise HomeNotWritable(
                f"MemOS cannot write to the profile's folder {folder} ({error.strerror}). Make it writable, or choose "
                "another place with --home or the variable MEMOS_HOME."
            ) from error

    def _whose(self) -> str:
        try:
            return f" (process {int(self._holder.read_text())})"
        except (OSError, ValueError):
            return ""

    def release(self) -> None:
        """Let others open the profile."""
        self._holder.unlink(missing_ok=True)
        self._lock.release()
