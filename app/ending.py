"""Closing and locking a profile when nobody is left to be told about errors; they are only logged."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from memos_core import MemOSError

if TYPE_CHECKING:
    from memos_core import MemOS

log = logging.getLogger(__name__)


def lock(home: Path, user: str) -> None:
    """Lock a profile that is not open, if its settings say so."""
    from memos_core import lock_left_open

    try:
        lock_left_open(home, user)
    except MemOSError as error:  # as in `leave`; or another process is opening it and will lock it
        log.warning("the profile could not be locked: %s", type(error).__name__)


def leave(memos: MemOS) -> None:
    """Close the profile, and lock it if its settings say so."""
    try:
        memos.leave()
    except MemOSError as error:  # the profile is closed, and will be locked at the next start
        log.warning("the profile could not be locked: %s", type(error).__name__)
