"""A desktop that sets shortcuts for programs: a service that implements org.freedesktop.portal.GlobalShortcuts, version 2."""

# ruff: noqa: F722, F821, UP037 -- the annotations of the service are D-Bus signatures

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from tests.support.session_bus import serving

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
CANCELLED = 1
"""The response to a request that the person has refused."""


@dataclass
class Portal:
    """What was asked for, and what the person does with it."""

    refuses: bool = False
    asks: bool = False
    """Whether the person is being asked and has not answered yet."""
    hangs: bool = False
    applications: list[str] = field(default_factory=list)
    sessions: list[str] = field(default_factory=list)
    shortcuts: dict[str, dict[str, str]] = field(default_factory=dict)
    """For each shortcut: its description, and the keys that were asked for."""
    _loop: Any = None
    _service: Any = None

    def press(self, shortcut: str, token: str = "") -> None:
        """Press the keys of a shortcut."""
        self._loop.call_soon_threadsafe(self._service.press, shortcut, token)

    def change_keys(self, shortcut: str, keys: str) -> None:
        """Choose other keys in the settings of the desktop."""
        self._loop.call_soon_threadsafe(self._service.change, shortcut, keys)


@contextlib.contextmanager
def running(portal: Portal) -> Iterator[Portal]:
    """The portal, on the bus of the environment."""

    async def begin(bus: Any) -> None:
        portal._loop, portal._service = asyncio.get_running_loop(), _shortcuts(portal, bus)
        bus.export(PATH, portal._service)
        bus.export(PATH, _registry(portal))
        await bus.request_name(NAME)

    with serving(begin):
        yield portal


def _registry(portal: Portal) -> Any:
    from dbus_fast.service import ServiceInterface, dbus_method

    class Registry(ServiceInterface):
        def __init__(self) -> None:
            super().__init__("org.freedesktop.host.portal.Registry")

        @dbus_method()
        def Register(self, application: "s", options: "a{sv}"):
            portal.applications.append(application)

    return Registry()


def _shortcuts(portal: Portal, bus: Any) -> Any:
    from dbus_fast import Message, Variant
    from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

    senders = list[str]()

    def note_sender(message: Any) -> None:
        if message.interface == "org.freedesktop.portal.GlobalShortcuts":
            senders.append(message.sender.removeprefix(":").replace(".", "_"))

    bus.add_message_handler(note_sender)

    class Shortcuts(ServiceInterface):
        def __init__(self) -> None:
            super().__init__("org.freedesktop.portal.GlobalShortcuts")

        @dbus_method()
        async def CreateSession(self, options: "a{sv}") -> "o":
            while portal.hangs:
                await asyncio.sleep(0.05)
            session = f"{PATH}/session/{senders[-1]}/{options['session_handle_token'].value}"
            portal.sessions.append(session)
            return self.answer(options, {"session_handle": Variant("s", session)})

        @dbus_method()
        async def BindShortcuts(self, session: "o", shortcuts: "a(sa{sv})", parent: "s", options: "a{sv}") -> "o":
            assert session == portal.sessions[-1]
            for name, values in shortcuts:
                portal.shortcuts[name] = {key: value.value for key, value in values.items()}
            if portal.refuses:
                return self.answer(options, {}, CANCELLED)
            path = self.request_path(options)
            asyncio.get_running_loop().create_task(self.ask(path, [name for name, _ in shortcuts]))
            return path

        async def ask(self, path: str, names: list[str]) -> None:
            while portal.asks:
                await asyncio.sleep(0.05)
            self.respond(path, {"shortcuts": Variant("a(sa{sv})", [self.bound(name) for name in names])})

        def bound(self, name: str) -> list[Any]:
            wanted = portal.shortcuts[name]["preferred_trigger"]
            return [name, {"trigger_description": Variant("s", f"Press {wanted}")}]

        def request_path(self, options: dict[str, Any]) -> str:
            return f"{PATH}/request/{senders[-1]}/{options['handle_token'].value}"

        def answer(self, options: dict[str, Any], results: dict[str, Any], code: int = 0) -> str:
            path = self.request_path(options)
            asyncio.get_running_loop().call_soon(self.respond, path, results, code)
            return path

        def respond(self, path: str, results: dict[str, Any], code: int = 0) -> None:
            bus.send(Message.new_signal(path, "org.freedesktop.portal.Request", "Response", "ua{sv}", [code, results]))

        @dbus_signal()
        def Activated(self, session: str, shortcut: str, at: int, options: dict[str, Any]) -> "osta{sv}":
            return [session, shortcut, at, options]

        @dbus_signal()
        def ShortcutsChanged(self, session: str, shortcuts: list[Any]) -> "oa(sa{sv})":
            return [session, shortcuts]

        def press(self, shortcut: str, token: str) -> None:
            options = {"activation_token": Variant("s", token)} if token else {}
            self.Activated(portal.sessions[-1], shortcut, 0, options)

        def change(self, shortcut: str, keys: str) -> None:
            portal.shortcuts[shortcut]["preferred_trigger"] = keys
            self.ShortcutsChanged(portal.sessions[-1], [self.bound(shortcut)])

    return Shortcuts()
