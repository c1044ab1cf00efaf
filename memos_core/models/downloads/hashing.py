"""Work on whole files, in threads that can be stopped."""

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
    """Run work that reads or writes much in a thread. When this is cancelled, the work's event is set and its end is awaited."""
    stop = threading.Event()
    running = asyncio.ensure_future(asyncio.to_thread(work, stop))
    try:
        return await asyncio.shield(running)
    except asyncio.CancelledError:
        stop.set()
        await asyncio.wait({running})
        raise


def sha256_of(path: Path, stop: threading.Event) -> str:
    """The SHA-256 of a file, in hexadecimal; "" if it was stopped before the end. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_PIECE):
            if stop.is_set():
                return ""
            digest.update(piece)
    return digest.hexdigest()


def sync(path: Path) -> None:
    """Flush a file to the disk. Raises OSError."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())
