"""The folders of this program, and the lock that lets one process at a time use a profile."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

from filelock import FileLock, Timeout

from memos_core import system
from memos_core.errors import HomeNotWritable, InvalidInput, ProfileInUse
from memos_core.files import NO_ROOM, written_whole
from memos_core.wording import Wording, say

DEFAULT_USER = "default"
RESERVE, RESERVE_SHARE = 16_000_000, 8
"""How many bytes are kept in reserve for a full disk, at most; on a small disk at most one part in this many (an eighth)."""
SCARCE = 5_000_000_000
"""The reserve is kept where fewer bytes of the disk than this are free."""
_USER = re.compile(r"[\w][\w .@-]{0,63}")


def default_home() -> Path:
    """Where the data lives: MEMOS_HOME, or the place that this system has for it."""
    chosen = os.environ.get("MEMOS_HOME")
    return Path(chosen).expanduser() if chosen else system.data_folder()


def chosen_home(home: Path | str | None) -> Path:
    """The given folder of all data as an absolute path; `default_home` for None."""
    return (Path(home) if home is not None else default_home()).expanduser().absolute()


def make_home(home: Path) -> Path:
    """Make the folder (private to its owner) and check that it can be written to.

    Raises:
        HomeNotWritable: it cannot; the message says what to do.
    """
    home = home.expanduser().absolute()
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        probe = home / f".writable-{os.getpid()}"
        with _also_on_a_full_disk():
            probe.touch()
            probe.unlink()
    except OSError as error:
        raise HomeNotWritable(
            "MemOS cannot write to its folder {home} ({reason}). Make it writable, or choose another one with --home "
            "or the variable MEMOS_HOME.",
            home=home,
            reason=error.strerror,
        ) from error
    return home


def profile_folder(home: Path, user: str) -> Path:
    """The folder of a profile.

    Raises:
        InvalidInput: the name cannot be a folder's.
    """
    if not _USER.fullmatch(user) or user.endswith((".", " ")):
        raise InvalidInput(
            '"{user}" cannot be the name of a profile. Use letters, digits, spaces, dots, "@", "_" and "-" (64 at '
            "most).",
            user=user,
        )
    return home / "profiles" / user


def has_lock(home: Path, user: str) -> bool:
    """Whether a profile has a passphrase, by the names of its files alone: `locking` knows more, but takes longer to load."""
    folder = profile_folder(home, user)
    return any((folder / name).exists() for name in ("lock.json", "locked"))


def is_locked(home: Path, user: str) -> bool:
    """Whether a profile is locked, by the names of its files alone, even where none of them can be read."""
    return (profile_folder(home, user) / "locked").exists()


@contextlib.contextmanager
def _also_on_a_full_disk() -> Iterator[None]:
    """Go on where the disk is too full to write something: the program must open all the same, to read and to
    forget."""
    try:
        yield
    except OSError as error:
        if error.errno not in NO_ROOM:
            raise


class Reserve:
    """A file in the profile that is made while the disk is getting full, only to take up room. On a full disk it is removed, so
    that the program can open and forget things, which frees more."""

    def __init__(self, folder: Path) -> None:
        """
        Args:
            folder: the profile's.
        """
        self._file = folder / "reserve"
        disk = shutil.disk_usage(folder)
        self._size = min(RESERVE, disk.total // RESERVE_SHARE)
        self.needed = disk.free < self._size // 2
        """Whether the disk was full when the profile was opened."""
        if self.needed:
            self._make_way()
        elif disk.free < SCARCE and disk.free > 2 * self._size and not self._file.exists():
            self._fill()

    def make_way(self) -> None:
        """Remove the file if there is no other room."""
        if shutil.disk_usage(self._file.parent).free < self._size:
            self._make_way()

    def _make_way(self) -> None:
        with contextlib.suppress(OSError):  # then there is no reserve, as before
            self._file.unlink()

    def _fill(self) -> None:
        # Zeros would take up no room on a disk that compresses files.
        with contextlib.suppress(OSError), written_whole(self._file) as file:
            file.write(os.urandom(self._size))


class ProfileLock:
    """Held as long as a profile is open."""

    def __init__(self, folder: Path, user: str) -> None:
        """
        Raises:
            ProfileInUse: another process has it.
            HomeNotWritable: the lock file cannot be made.
        """
        self._holder = folder / "profile.pid"
        self._lock = FileLock(folder / "profile.lock", timeout=0, thread_local=False)
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.acquire()
            with _also_on_a_full_disk():
                self._holder.write_text(str(os.getpid()))
        except Timeout as error:
            raise ProfileInUse(self._in_use(user)) from error
        except OSError as error:
            self._lock.release()
            raise HomeNotWritable(
                "MemOS cannot write to the profile's folder {folder} ({reason}). Make it writable, or choose another "
                "place with --home or the variable MEMOS_HOME.",
                folder=folder,
                reason=error.strerror,
            ) from error

    def _in_use(self, user: str) -> Wording:
        try:
            holder = int(self._holder.read_text())
        except (OSError, ValueError):
            return say(
                'The profile "{user}" is already open in another MemOS program. Close it there (in the tray: Quit), or choose '
                "another profile with --user.",
                user=user,
            )
        return say(
            'The profile "{user}" is already open in another MemOS program (process {process}). Close it there (in the '
            "tray: Quit), or choose another profile with --user.",
            user=user,
            process=str(holder),
        )

    def release(self) -> None:
        """Let others open the profile."""
        with contextlib.suppress(OSError):  # the next one writes its own over it
            self._holder.unlink()
        self._lock.release()
