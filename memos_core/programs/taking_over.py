"""Opening a profile that another process has open only to serve other programs: it is asked to give it up."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from memos_core.errors import ProfileInUse
from memos_core.programs.link import ServingAt

PATIENCE = 30.0
"""Seconds that the other process may take to end what it does and to close the profile."""
BETWEEN = 0.1

T = TypeVar("T")


def give_way_to(open_: Callable[[], T], folder: Path) -> T:
    """Open a profile, and have a process give it up that has it open only for other programs.

    Args:
        open_: opens it. Raises ProfileInUse.
        folder: the profile's.

    Raises:
        ProfileInUse: somebody has it open for another reason, or does not give it up.
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
