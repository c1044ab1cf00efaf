"""How a system is asked for a system-wide shortcut: what all ways have in common, and which one is right here."""

from __future__ import annotations

import contextlib
import enum
import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.global_key.combination import Combination
from memos_core import DisplayServer, display_server

log = logging.getLogger(__name__)


class Refusal(enum.Enum):
    """Why there is no shortcut."""

    TAKEN = "taken"
    """Another program has these keys."""
    REFUSED = "refused"
    """The person, or the desktop on their behalf, has refused."""
    NOT_ON_KEYBOARD = "not on the keyboard"  # no text
    NO_WAY = "no way"  # no text
    """This desktop offers programs no shortcuts."""


@dataclass(frozen=True)
class Ready:
    """The system has set the shortcut."""

    keys: str = ""
    """The desktop's name for the keys, if it uses its own words or has chosen other keys; otherwise ""."""


@dataclass(frozen=True)
class Pressed:
    """The shortcut was pressed."""

    token: str = ""
    """On Wayland, the activation token with which a window may come to the front; elsewhere ""."""


Told = Ready | Pressed | Refusal
Tell = Callable[[Told], None]
"""Reports what happens; called from any thread."""


class Way(Protocol):
    """A way to register one system-wide shortcut."""

    def begin(self, tell: Tell) -> None:
        """Request the shortcut, and report what happens through `tell`. Returns at once."""

    def end(self) -> None:
        """Release the shortcut. Returns at once."""

    def wait(self, seconds: float | None = None) -> None:
        """Wait until the shortcut is released, at most this many seconds."""


class InThread:
    """A way with a thread of its own, which sleeps until something happens."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    def begin(self, tell: Tell) -> None:
        """See `Way`."""

        def run() -> None:
            try:
                self.listen(tell)
            except Exception as error:  # no library, no server, or one that is gone: each raises errors of its own
                log.warning("there is no shortcut of the system: %s", type(error).__name__)
                tell(Refusal.NO_WAY)

        self._thread = threading.Thread(target=run, name="global-key", daemon=True)
        self._thread.start()

    def listen(self, tell: Tell) -> None:
        """Request the shortcut and report its use until the end. Runs in the thread."""
        raise NotImplementedError

    def wait(self, seconds: float | None = None) -> None:
        """See `Way`."""
        if self._thread is not None:
            with contextlib.suppress(RuntimeError):  # the thread has not started
                self._thread.join(seconds)


def way_here(combination: Combination) -> Way | None:
    """The way for this desktop; None if there is none. Its libraries are imported only here."""
    server = display_server()
    if server is DisplayServer.WAYLAND:
        from app.global_key.on_wayland import OnWayland

        return OnWayland(combination)
    if server is DisplayServer.X:
        from app.global_key.on_x import OnX

        return OnX(combination)
    if server is DisplayServer.WINDOWS:
        from app.global_key.on_windows import OnWindows

        return OnWindows(combination)
    if server is DisplayServer.MACOS:
        from app.global_key.on_macos import OnMacOS

        return OnMacOS(combination)
    return None
