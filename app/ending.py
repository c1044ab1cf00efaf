"""Letting go of a profile where nobody is there any more to be told what comes of it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from memos_core import MemOSError

if TYPE_CHECKING:
    from memos_core import MemOS

log = logging.getLogger(__name__)


def lock(home: Path, user: str) -> None:
    """Lock a profile that is not open, where that is wished."""
    from memos_core import lock_left_open

    try:
        lock_left_open(home, user)
    except MemOSError as error:  # as in `leave`; or it is just being opened, and left where that ends
        log.warning("the profile could not be locked: %s", type(error).__name__)


def leave(memos: MemOS) -> None:
    """Close the profile, and lock it where that is wished."""
    try:
        memos.leave()
    except MemOSError as error:  # it is closed, and locked at the next start; nobody is there any more to be told
        log.warning("the profile could not be locked: %s", type(error).__name__)
