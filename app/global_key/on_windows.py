"""Windows: RegisterHotKey registers a single key combination; no other typing is seen.

It uses the system's own call: the existing libraries hook into every key, and delay all typing while Python is busy.
"""

from __future__ import annotations

import ctypes
import threading
from ctypes import wintypes
from typing import Any

from app.global_key.combination import SPACE, Combination
from app.global_key.ways import InThread, Pressed, Ready, Refusal, Tell

_ALT, _CONTROL, _SHIFT, _WINDOWS, _NO_REPEAT = 0x1, 0x2, 0x4, 0x8, 0x4000
_F1 = 0x70
_HOTKEY, _QUIT = 0x0312, 0x0012
"""Windows message numbers."""
_NUMBER = 1


def virtual_key_of(combination: Combination) -> int:
    """The virtual-key code of a key."""
    if combination.function:
        return _F1 + combination.function - 1
    return ord(" " if combination.key == SPACE else combination.key)


class OnWindows(InThread):
    """A shortcut registered for a thread, which waits for Windows messages."""

    def __init__(self, combination: Combination) -> None:
        super().__init__()
        self._key = virtual_key_of(combination)
        self._held = (
            combination.ctrl * _CONTROL
            | combination.alt * _ALT
            | combination.shift * _SHIFT
            | combination.meta * _WINDOWS
            | _NO_REPEAT
        )
        self._thread_number = 0
        self._ended = threading.Event()

    def end(self) -> None:
        """See `Way`."""
        self._ended.set()
        if self._thread_number:
            _library("user32").PostThreadMessageW(self._thread_number, _QUIT, 0, 0)

    def listen(self, tell: Tell) -> None:
        user, message = _library("user32"), wintypes.MSG()
        user.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)  # creates the message queue of the thread
        self._thread_number = _library("kernel32").GetCurrentThreadId()
        if not user.RegisterHotKey(None, _NUMBER, self._held, self._key):
            tell(Refusal.TAKEN)
            return
        tell(Ready())
        try:
            while not self._ended.is_set() and user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == _HOTKEY:
                    tell(Pressed())
        finally:
            user.UnregisterHotKey(None, _NUMBER)


def _library(name: str) -> Any:
    """A Windows library."""
    return getattr(ctypes.windll, name)  # type: ignore[attr-defined]
