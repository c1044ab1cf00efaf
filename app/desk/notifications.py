"""Desktop messages, with buttons if the desktop can show them.

They use desktop-notifier, because messages of Qt's tray have no buttons. It works on Windows, on macOS (only from the packaged app, which
is signed) and over DBus on Linux. Its event loop has a thread of its own, started with the first message, which sleeps until something
happens.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import functools
import importlib.resources
import itertools
import threading
from collections.abc import Coroutine, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from desktop_notifier import DesktopNotifier

NAME = "MemOS Desktop"
PATIENCE_SECONDS = 5.0
"""How many seconds the desktop may take to show a message."""
CLOSE_SECONDS = 1.0
LONGEST_TITLE = 120
"""The longest title, in characters: desktops cut off longer ones, some without showing it."""


class Notifications(QObject):
    """Shows messages and reports what was done with them. Each has a name; a new message replaces an older one of the same name."""

    shown = Signal(str)
    failed = Signal(str)
    """The name of a message that the desktop could not show."""
    clicked = Signal(str)
    pressed = Signal(str, str)
    """The names of the message and of the button."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._notifier: DesktopNotifier | None = None
        self._there: dict[str, str] = {}
        """The library's identifier of each message on view, by the message's name."""
        self._numbers = itertools.count(1)
        self._waiting = set[concurrent.futures.Future[None]]()
        self._closed = False

    def show(self, name: str, title: str, text: str, buttons: Sequence[tuple[str, str]] = ()) -> None:
        """Show a message; `shown` or `failed` reports the outcome.

        Args:
            name: the message's name.
            title: plain text, shown as it is. Desktops may read `text` as markup: nothing that a person wrote belongs there.
            text: the text below the title.
            buttons: name and text of each button; left out if the desktop has no buttons.
        """
        short = title if len(title) <= LONGEST_TITLE else f"{title[: LONGEST_TITLE - 1]}…"
        self._do(self._show(name, short, text, buttons))

    def take_back(self, name: str) -> None:
        """Remove a message, if it is still on view."""
        if self._loop is not None:
            self._do(self._take_back(name))

    def close(self) -> None:
        """Remove all messages, since nothing can carry out their buttons any more. A desktop that hangs is not waited for."""
        if self._loop is not None and self._thread is not None and not self._closed:
            self._do(self._end())
            self._closed = True
            self._thread.join(CLOSE_SECONDS)

    # -- in the thread --------------------------------------------------------------------------

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self._closed:
            work.close()
            return
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=_run, args=(self._loop,), name="notifications", daemon=True)
            self._thread.start()
        running = asyncio.run_coroutine_threadsafe(work, self._loop)
        self._waiting.add(running)
        running.add_done_callback(self._waiting.discard)

    async def _show(self, name: str, title: str, text: str, buttons: Sequence[tuple[str, str]]) -> None:
        from desktop_notifier import Button, Capability, Icon, Notification
        from desktop_notifier import DesktopNotifier as Notifier

        sent = asyncio.Event()
        identifier = f"{name}/{next(self._numbers)}"
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                if self._notifier is None:
                    self._notifier = Notifier(NAME, Icon(path=_icon()))
                able = await self._notifier.get_capabilities()
                await self._remove(name)
                await self._notifier.send_notification(
                    Notification(
                        title,
                        text,
                        identifier=identifier,
                        buttons=tuple(
                            Button(words, identifier=pressed, on_pressed=functools.partial(self._press, name, pressed))
                            for pressed, words in buttons
                            if Capability.BUTTONS in able
                        ),
                        on_clicked=lambda: self._click(name),
                        on_dismissed=lambda: self._gone(name),
                        on_dispatched=sent.set,
                    )
                )
        except Exception:  # no bus, no service, or one that hangs: the library raises different errors for each
            sent.clear()
        if sent.is_set():
            self._there[name] = identifier
            self.shown.emit(name)
        else:
            await self._leave()  # the next message connects again
            self.failed.emit(name)

    async def _take_back(self, name: str) -> None:
        with contextlib.suppress(Exception):  # the message or the desktop is gone
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._remove(name)

    async def _remove(self, name: str) -> None:
        identifier = self._there.pop(name, None)
        if identifier is not None and self._notifier is not None:
            with contextlib.suppress(KeyError):  # the person has closed it
                await self._notifier.clear(identifier)

    async def _end(self) -> None:
        for name in list(self._there):
            await self._take_back(name)
        await self._leave()
        asyncio.get_running_loop().stop()

    async def _leave(self) -> None:
        """Disconnect from the bus, if there is one; the library has no call for that."""
        bus = getattr(getattr(self._notifier, "_backend", None), "bus", None)
        self._notifier = None
        if bus is not None:
            with contextlib.suppress(Exception):  # it is already closed
                bus.disconnect()
                async with asyncio.timeout(CLOSE_SECONDS):
                    await bus.wait_for_disconnect()

    def _press(self, name: str, button: str) -> None:
        self._gone(name)
        self.pressed.emit(name, button)

    def _click(self, name: str) -> None:
        self._gone(name)
        self.clicked.emit(name)

    def _gone(self, name: str) -> None:
        self._there.pop(name, None)


def _run(loop: asyncio.AbstractEventLoop) -> None:
    asyncio.set_event_loop(loop)
    try:
        loop.run_forever()
    finally:
        loop.close()


def _icon() -> Path:
    return Path(str(importlib.resources.files("resources").joinpath("icons/memos-desktop.svg")))
