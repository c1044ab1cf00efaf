"""On Windows the system is asked for one key with RegisterHotKey; nothing else that is typed comes here.

The system's own call rather than a library: those that there are hook into every key, and hold up all typing while Python is busy.
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
"""Messages of Windows."""
_NUMBER = 1


def virtual_key_of(combination: Combination) -> int:
    """What Windows calls a key."""
    if combination.function:
        return _F1 + combination.function - 1
    return ord(" " if combination.key == SPACE else combination.key)


class OnWindows(InThread):
    """A key that is registered for a thread, which waits for its messages."""

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
        user.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)  # from now on the thread can be sent messages
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
    """A library of Windows."""
    return getattr(ctypes.windll, name)  # type: ignore[attr-defined]
