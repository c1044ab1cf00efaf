"""A desktop that shows messages: a service that implements org.freedesktop.Notifications."""

# ruff: noqa: F722, F821, UP037 -- the annotations of the service are D-Bus signatures

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.support.session_bus import serving

DISMISSED, CLOSED = 2, 3
"""Reasons for closing, from the specification: by the person, and by the program."""


@dataclass
class Shown:
    """A message as the desktop got it."""

    number: int
    title: str
    text: str
    actions: list[str]
    closed: bool = False


@dataclass
class Desktop:
    """The messages that are shown, and what a person does with them."""

    capabilities: Sequence[str] = ("body", "actions")
    hangs: bool = False
    shown: list[Shown] = field(default_factory=list)
    _loop: Any = None
    _service: Any = None

    def open_ones(self) -> list[Shown]:
        """The messages that nobody has closed."""
        return [one for one in self.shown if not one.closed]

    def press(self, title: str, action: str) -> None:
        """Press a button of a message, or click on it ("default")."""
        one = next(one for one in self.open_ones() if one.title == title)
        self._loop.call_soon_threadsafe(self._service.press, one, action)

    def dismiss(self, title: str) -> None:
        """Close a message as a person does."""
        one = next(one for one in self.open_ones() if one.title == title)
        self._loop.call_soon_threadsafe(self._service.close_one, one.number, DISMISSED)


@contextlib.contextmanager
def running(desktop: Desktop) -> Iterator[Desktop]:
    """The desktop, on the bus of the environment."""

    async def begin(bus: Any) -> None:
        desktop._loop, desktop._service = asyncio.get_running_loop(), _service(desktop)
        bus.export("/org/freedesktop/Notifications", desktop._service)
        await bus.request_name("org.freedesktop.Notifications")

    with serving(begin):
        yield desktop


def _service(desktop: Desktop) -> Any:
    from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

    class Service(ServiceInterface):
        """The four methods and two signals of the specification, version 1.2."""

        def __init__(self) -> None:
            super().__init__("org.freedesktop.Notifications")

        @dbus_method()
        def GetCapabilities(self) -> "as":
            return list(desktop.capabilities)

        @dbus_method()
        def GetServerInformation(self) -> "ssss":
            return ["test", "MemOS", "1", "1.2"]

        @dbus_method()
        async def Notify(
            self,
            app: "s",
            replaces: "u",
            icon: "s",
            title: "s",
            text: "s",
            actions: "as",
            hints: "a{sv}",
            timeout: "i",
        ) -> "u":
            while desktop.hangs:
                await asyncio.sleep(0.05)
            number = len(desktop.shown) + 1
            desktop.shown.append(Shown(number, title, text, list(actions)))
            return number

        @dbus_method()
        def CloseNotification(self, number: "u"):
            self.close_one(number, CLOSED)

        @dbus_signal()
        def NotificationClosed(self, number: int, reason: int) -> "uu":
            return [number, reason]

        @dbus_signal()
        def ActionInvoked(self, number: int, action: str) -> "us":
            return [number, action]

        def press(self, one: Shown, action: str) -> None:
            self.ActionInvoked(one.number, action)
            self.close_one(one.number, CLOSED)

        def close_one(self, number: int, reason: int) -> None:
            desktop.shown[number - 1].closed = True
            self.NotificationClosed(number, reason)

    return Service()
