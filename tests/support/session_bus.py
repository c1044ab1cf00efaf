"""A separate D-Bus session bus for a test, and services on it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import subprocess
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest


@contextlib.contextmanager
def session_bus(folder: Path) -> Iterator[str]:
    """Start a bus that nothing else uses, and yield its address. Skips the test if there is no D-Bus."""
    program = shutil.which("dbus-daemon")
    if program is None:
        pytest.skip("messages and shortcuts of the desktop need the system package dbus")
    address = f"unix:path={folder}/bus"
    command = [program, "--session", "--nofork", f"--address={address}", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None  # asked for above
        assert process.stdout.readline()  # it listens
        before = os.environ.get("DBUS_SESSION_BUS_ADDRESS")
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
        try:
            yield address
        finally:
            if before is None:
                del os.environ["DBUS_SESSION_BUS_ADDRESS"]
            else:
                os.environ["DBUS_SESSION_BUS_ADDRESS"] = before
            process.terminate()


@contextlib.contextmanager
def serving(begin: Callable[[Any], Awaitable[None]]) -> Iterator[None]:
    """A service on the bus of the environment, in a thread of its own.

    Args:
        begin: given the connection (dbus_fast.aio.MessageBus), exports the service and requests its name.
    """
    ready, over = threading.Event(), threading.Event()

    async def serve() -> None:
        from dbus_fast.aio import MessageBus

        bus = await MessageBus().connect()
        await begin(bus)
        ready.set()
        await asyncio.to_thread(over.wait)
        bus.disconnect()
        await bus.wait_for_disconnect()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    assert ready.wait(30)
    try:
        yield
    finally:
        over.set()
        thread.join()
