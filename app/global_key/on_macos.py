"""macOS: quickmachotkey registers a single key combination. That needs no permission, and no other typing is seen."""

from __future__ import annotations

from typing import Any

from app.global_key.combination import Combination
from app.global_key.ways import Pressed, Ready, Refusal, Tell


def virtual_key_name(combination: Combination) -> str:
    """The name of a key on macOS."""
    return f"kVK_{combination.key}" if len(combination.key) > 1 else f"kVK_ANSI_{combination.key}"


class OnMacOS:
    """A shortcut registered with the window's event loop, which is the system's."""

    def __init__(self, combination: Combination) -> None:
        self._combination = combination
        self._registered: Any = None

    def begin(self, tell: Tell) -> None:
        """See `Way`."""
        from quickmachotkey import constants, mask, quickHotKey

        held = [
            getattr(constants, name)
            for name, on in (
                ("cmdKey", self._combination.ctrl),
                ("optionKey", self._combination.alt),
                ("shiftKey", self._combination.shift),
                ("controlKey", self._combination.meta),
            )
            if on
        ]
        key = getattr(constants, virtual_key_name(self._combination), None)
        if key is None:
            tell(Refusal.NOT_ON_KEYBOARD)
            return

        def pressed() -> None:
            tell(Pressed())

        self._registered = quickHotKey(virtualKey=key, modifierMask=mask(*held))(pressed)
        tell(Ready())

    def end(self) -> None:
        """See `Way`."""
        if self._registered is not None:
            self._registered.unregister()

    def wait(self, seconds: float | None = None) -> None:
        """See `Way`."""
