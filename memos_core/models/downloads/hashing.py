"""Work on whole files, in threads that can be told to stop."""

from __future__ import annotations

import asyncio
import hashlib
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

_PIECE = 1 << 20


async def in_thread(work: Callable[[threading.Event], T]) -> T:
    """Do work that reads or writes much in a thread; when it is cancelled, the work is told by its event and waited for."""
    stop = threading.Event()
    running = asyncio.ensure_future(asyncio.to_thread(work, stop))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait({running})
        raise


def sha256_of(path: Path, stop: threading.Event) -> str:
    """The hash of a file, hexadecimal; "" where it was stopped before its end. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if stop.is_set():
                return ""
            digest.update(piece)
    return digest.hexdigest()


def sync(path: Path) -> None:
    """Have the bytes of a file on the disk. Raises OSError."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
