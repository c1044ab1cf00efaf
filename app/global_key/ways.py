"""How a system is asked for a shortcut of its own: what each way has in common, and which one is right here."""

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
    """The person, or the desktop for them, has said no."""
    NOT_ON_KEYBOARD = "not on the keyboard"  # no text
    NO_WAY = "no way"  # no text
    """This desktop has no shortcuts for programs."""


@dataclass(frozen=True)
class Ready:
    """The system has set the shortcut."""

    keys: str = ""
    """As the desktop names them, where it has its own words or has chosen others."""


@dataclass(frozen=True)
class Pressed:
    """The shortcut was pressed."""

    token: str = ""
    """With which a window may come to the front, on Wayland."""


Told = Ready | Pressed | Refusal
Tell = Callable[[Told], None]
"""Called from any thread."""


class Way(Protocol):
    """One way to a shortcut of the whole system."""

    def begin(self, tell: Tell) -> None:
        """Ask for it, and tell what comes of it; returns at once."""

    def end(self) -> None:
        """Let go of it; returns at once."""

    def wait(self, seconds: float | None = None) -> None:
        """Wait until it is let go of."""


class InThread:
    """A way with a thread of its own, which sleeps until something comes."""

    def __init__(self) -> None:
        self._thread: threading.Thread | None = None

    def begin(self, tell: Tell) -> None:
        """See `Way`."""

        def run() -> None:
            try:
                self.listen(tell)
            except Exception as error:  # no library, no server, one that is gone: each has errors of its own
                log.warning("there is no shortcut of the system: %s", type(error).__name__)
                tell(Refusal.NO_WAY)

        self._thread = threading.Thread(target=run, name="global-key", daemon=True)
        self._thread.start()

    def listen(self, tell: Tell) -> None:
        """Ask for the shortcut and tell of it, until the end; in the thread."""
        raise NotImplementedError

    def wait(self, seconds: float | None = None) -> None:
        """See `Way`."""
        if self._thread is not None:
            with contextlib.suppress(RuntimeError):  # it did not begin
                self._thread.join(seconds)


def way_here(combination: Combination) -> Way | None:
    """The way of this desktop; None where there is none. What it needs is imported here and not before."""
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
