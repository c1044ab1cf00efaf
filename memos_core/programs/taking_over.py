"""Opens or locks a profile that another process has open only to serve other programs: that process is asked to give it up."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from memos_core.errors import ProfileInUse
from memos_core.locking.front import LockState, PassphraseLock, lock_profile
from memos_core.programs.link import ServingAt
from memos_core.progress import Progress
from memos_core.storage.home import chosen_home, profile_folder
from memos_core.storage.settings import load

PATIENCE = 30.0
"""Seconds within which the other process has to finish its work and close the profile."""
BETWEEN = 0.1

T = TypeVar("T")


def give_way_to(open_: Callable[[], T], folder: Path) -> T:
    """Open a profile; a process that has it open only for other programs is asked to give it up.

    Args:
        open_: opens it. Raises ProfileInUse.
        folder: the profile's folder.

    Raises:
        ProfileInUse: a process has it open for another reason, or does not give it up.
    """
    until, asked = time.monotonic() + PATIENCE, None
    while True:
        try:
            return open_()
        except ProfileInUse:
            other = ServingAt.found(folder)
            if other is not None and other != asked:
                if not other.give_way():
                    raise
                asked = other
            if asked is None or time.monotonic() > until:
                raise
        time.sleep(BETWEEN)


def lock_wherever_served(home: Path, user: str, progress: Progress | None = None) -> None:
    """Lock a profile that no window has open; a process that has it open only for other programs gives it up.

    Raises:
        ProfileInUse, NotFound, InvalidInput, StorageFull, StorageError: as `lock_profile`.
    """
    give_way_to(lambda: lock_profile(home, user, progress=progress), profile_folder(home, user))


def lock_left_open(home: Path | None, user: str, progress: Progress | None = None) -> LockState:
    """Lock a profile that has a passphrase and was left open, by a killed process or by the terminal, if the settings say that it is locked
    when the window is closed.

    Returns:
        The state of the lock after that.

    Raises:
        ProfileInUse: a window has it open.
        StorageFull, StorageError: it could not be locked and stays open.
    """
    place = chosen_home(home)
    look = PassphraseLock(place, user).look
    if look().state is LockState.OPEN and load(place).settings.lock_when_closed:
        lock_wherever_served(place, user, progress)
    return look().state
