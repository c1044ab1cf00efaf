"""Wayland: a program asks the desktop portal (org.freedesktop.portal.GlobalShortcuts), and the desktop asks the person.

It uses dbus-fast, like the desktop messages: the portal's calls need a type signature, which QtDBus cannot give from Python.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
from collections.abc import Mapping
from typing import Any

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from app.global_key.combination import SPACE, Combination
from app.global_key.ways import InThread, Pressed, Ready, Refusal, Tell
from app.language import tr

APPLICATION = "memos-desktop"
"""The name of the program's desktop entry, by which the desktop identifies it."""
SHORTCUT = "quick-question"
ANSWER_SECONDS = 10.0
"""How many seconds the portal may take to answer a call. There is no limit while it asks the person."""
_PORTAL, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_SHORTCUTS, _REQUEST, _SESSION = (
    f"org.freedesktop.portal.{name}"
    for name in ("GlobalShortcuts", "Request", "Session")  # no text
)
_BUS, _BUS_PATH = "org.freedesktop.DBus", "/org/freedesktop/DBus"


def trigger_of(combination: Combination) -> str:
    """The keys as freedesktop.org's shortcut specification writes them: `CTRL+ALT+m`."""
    held = [
        name
        for name, on in (
            ("CTRL", combination.ctrl),
            ("ALT", combination.alt),
            ("SHIFT", combination.shift),
            ("LOGO", combination.meta),
        )
        if on
    ]
    key = combination.key if combination.function else combination.key.lower()
    return "+".join([*held, "space" if combination.key == SPACE else key])


class Refused(Exception):
    """Raised when there will be no shortcut."""

    def __init__(self, why: Refusal) -> None:
        super().__init__(why.value)
        self.why = why


class OnWayland(InThread):
    """A shortcut from the portal. If the portal restarts, it is asked again."""

    def __init__(self, combination: Combination) -> None:
        super().__init__()
        self._trigger = trigger_of(combination)
        self._what = tr("Ask a quick question")
        self._loop = asyncio.new_event_loop()
        self._over = asyncio.Event()

    def end(self) -> None:
        """See `Way`."""
        with contextlib.suppress(RuntimeError):  # the loop has already ended
            self._loop.call_soon_threadsafe(self._over.set)

    def listen(self, tell: Tell) -> None:
        try:
            self._loop.run_until_complete(self._live(tell))
        finally:
            self._loop.close()

    async def _live(self, tell: Tell) -> None:
        over = asyncio.ensure_future(self._over.wait())
        asked = asyncio.ensure_future(self._ask(tell))
        await asyncio.wait({over, asked}, return_when=asyncio.FIRST_COMPLETED)
        for one in (over, asked):
            one.cancel()
        outcome = await asyncio.gather(asked, return_exceptions=True)
        if isinstance(outcome[0], Refused):
            tell(outcome[0].why)
        elif isinstance(outcome[0], Exception):
            raise outcome[0]

    async def _ask(self, tell: Tell) -> None:
        bus = await MessageBus().connect()
        try:
            await _Portal(bus, tell).live(self._trigger, self._what)
        finally:
            bus.disconnect()


class _Portal:
    """A connection to the portal."""

    def __init__(self, bus: MessageBus, tell: Tell) -> None:
        self._bus, self._tell = bus, tell
        self._numbers = itertools.count(1)
        self._answers: dict[str, asyncio.Future[tuple[int, Mapping[str, Any]]]] = {}
        self._session = ""
        self._lost = False
        self._there_again = asyncio.Event()

    async def live(self, trigger: str, what: str) -> None:
        self._bus.add_message_handler(self._heard)
        for rule in (
            f"type='signal',sender='{_PORTAL}',interface='{_SHORTCUTS}'",
            f"type='signal',sender='{_PORTAL}',interface='{_REQUEST}'",
            f"type='signal',sender='{_PORTAL}',interface='{_SESSION}'",
            f"type='signal',sender='{_BUS}',member='NameOwnerChanged',arg0='{_PORTAL}'",
        ):
            await self._call(_BUS, _BUS_PATH, _BUS, "AddMatch", "s", [rule])
        while True:
            await self._bind(trigger, what)
            await self._there_again.wait()
            self._there_again.clear()

    async def _bind(self, trigger: str, what: str) -> None:
        # Register first: newer portals need it to know who asks; older ones do not know the call.
        registry, call = "org.freedesktop.host.portal.Registry", "Register"  # no text
        register = self._message(_PORTAL, _PATH, registry, call, "sa{sv}")
        register.body = [APPLICATION, {}]
        await self._sent(register)
        made = await self._request(
            "CreateSession", "a{sv}", [], {"session_handle_token": Variant("s", "memos_desktop")}
        )
        self._session = str(made["session_handle"].value)
        wanted = [[SHORTCUT, {"description": Variant("s", what), "preferred_trigger": Variant("s", trigger)}]]
        bound = await self._request("BindShortcuts", "oa(sa{sv})sa{sv}", [self._session, wanted, ""], {})
        self._say(bound["shortcuts"].value if "shortcuts" in bound else [])

    async def _request(
        self, member: str, signature: str, given: list[Any], options: dict[str, Variant]
    ) -> Mapping[str, Any]:
        """Call a method whose answer arrives later as a signal. Raises Refused."""
        token = f"memos{next(self._numbers)}"
        sender = str(self._bus.unique_name).removeprefix(":").replace(".", "_")
        path = f"{_PATH}/request/{sender}/{token}"
        answer: asyncio.Future[tuple[int, Mapping[str, Any]]] = asyncio.get_running_loop().create_future()
        self._answers[path] = answer
        try:
            options = {"handle_token": Variant("s", token), **options}
            await self._call(_PORTAL, _PATH, _SHORTCUTS, member, signature, [*given, options])
            code, results = await answer
        finally:
            del self._answers[path]
        if code != 0:
            raise Refused(Refusal.REFUSED)
        return results

    def _say(self, shortcuts: list[Any]) -> None:
        """Report the keys that the desktop has set. Raises Refused if the shortcut is not among those it has set."""
        found = [values for name, values in shortcuts if name == SHORTCUT]
        if not found:
            raise Refused(Refusal.REFUSED)
        words = found[0].get("trigger_description")
        self._tell(Ready("" if words is None else str(words.value)))

    def _heard(self, message: Message) -> None:
        if message.message_type is not MessageType.SIGNAL:
            return
        if message.member == "NameOwnerChanged" and message.body[0] == _PORTAL:
            self._came_or_went(there_before=bool(message.body[1]), there=bool(message.body[2]))
        elif message.member == "Response" and message.path in self._answers:  # no text
            answer = self._answers[message.path]
            if not answer.done():
                answer.set_result((message.body[0], message.body[1]))
        elif message.member == "Closed" and message.path == self._session:  # no text
            self._tell(Refusal.REFUSED)
        elif message.body and message.body[0] == self._session:
            self._heard_of_shortcut(message)

    def _came_or_went(self, *, there_before: bool, there: bool) -> None:
        """React to the portal ending or starting; a new portal knows nothing about earlier requests."""
        if there_before:
            self._lost = True
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(Refused(Refusal.NO_WAY))
        if there and self._lost:
            self._lost = False
            self._there_again.set()

    def _heard_of_shortcut(self, message: Message) -> None:
        if message.member == "Activated" and message.body[1] == SHORTCUT:  # no text
            token = message.body[3].get("activation_token")
            self._tell(Pressed("" if token is None else str(token.value)))
        elif message.member == "ShortcutsChanged":
            try:
                self._say(message.body[1])
            except Refused as refused:
                self._tell(refused.why)

    async def _call(self, name: str, path: str, interface: str, member: str, signature: str, body: list[Any]) -> None:
        """Call a method. Raises Refused if the answer is an error or does not come."""
        message = self._message(name, path, interface, member, signature)
        message.body = body
        reply = await self._sent(message)
        if reply is None or reply.message_type is MessageType.ERROR:
            raise Refused(Refusal.NO_WAY)

    def _message(self, name: str, path: str, interface: str, member: str, signature: str) -> Message:
        return Message(destination=name, path=path, interface=interface, member=member, signature=signature)

    async def _sent(self, message: Message) -> Message | None:
        try:
            async with asyncio.timeout(ANSWER_SECONDS):
                return await self._bus.call(message)
        except TimeoutError:
            return None
