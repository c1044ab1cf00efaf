"""X Window System: a single key combination is grabbed; no other typing is seen.

It uses python-xlib rather than pynput. That reads every key typed anywhere to find the one, needs a compiler for a part that is not used
here, and on macOS crashes programs with a Qt window (its issue 511).
"""

from __future__ import annotations

import contextlib
import select
import socket

from Xlib import X, error
from Xlib.display import Display

from app.global_key.combination import SPACE, Combination
from app.global_key.ways import InThread, Pressed, Ready, Refusal, Tell

_F1 = 0xFFBE
"""The keysym of F1; the others follow it."""
_LOCKS = (0, X.LockMask, X.Mod2Mask, X.LockMask | X.Mod2Mask)
"""Caps Lock and Num Lock count as modifiers, so the key is grabbed for each combination of both."""


def keysym_of(combination: Combination) -> int:
    """The keysym of a key."""
    if combination.function:
        return _F1 + combination.function - 1
    return ord(" " if combination.key == SPACE else combination.key.lower())


class OnX(InThread):
    """A shortcut grabbed from the X server."""

    def __init__(self, combination: Combination) -> None:
        super().__init__()
        self._keysym = keysym_of(combination)
        self._held = (
            combination.ctrl * X.ControlMask
            | combination.alt * X.Mod1Mask
            | combination.shift * X.ShiftMask
            | combination.meta * X.Mod4Mask
        )
        self._woken, self._wake = socket.socketpair()

    def end(self) -> None:
        """See `Way`."""
        self._wake.close()  # this wakes the thread

    def listen(self, tell: Tell) -> None:
        with self._woken:
            display = Display()
            try:
                if self._grab(display, tell):
                    self._hear(display, tell)
            finally:
                with contextlib.suppress(error.ConnectionClosedError):  # the X server is gone
                    display.close()

    def _grab(self, display: Display, tell: Tell) -> bool:
        code = display.keysym_to_keycode(self._keysym)
        if not code:
            tell(Refusal.NOT_ON_KEYBOARD)
            return False
        refused = error.CatchError(error.BadAccess)
        root = display.screen().root
        root.ungrab_key(X.AnyKey, X.AnyModifier)
        for lock in _LOCKS:
            root.grab_key(code, self._held | lock, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused)
        display.sync()
        if refused.get_error() is not None:
            tell(Refusal.TAKEN)
            return False
        tell(Ready())
        return True

    def _hear(self, display: Display, tell: Tell) -> None:
        while True:
            while display.pending_events():
                event = display.next_event()
                if event.type == X.KeyPress:
                    tell(Pressed())
                elif event.type == X.MappingNotify:  # in another keyboard layout the key may be elsewhere
                    display.refresh_keyboard_mapping(event)
                    if not self._grab(display, tell):
                        return
            woken = self._woken.fileno()
            if woken in select.select([display.fileno(), woken], [], [])[0]:
                return
