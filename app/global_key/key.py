"""The system-wide shortcut: it follows the setting, is requested in the background, and reports in the GUI thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from app.bridge import Engine
from app.global_key.combination import combination_of
from app.global_key.ways import Pressed, Ready, Refusal, Told, Way, way_here

CLOSE_SECONDS = 1.0
"""How many seconds the end of the program waits for the system to release the keys."""


class GlobalKey(QObject):
    """The keys that open the quick window from any program. No library for this is loaded until the person has set keys."""

    pressed = Signal(str)
    """The keys were pressed. On Wayland, carries the activation token that lets the window come to the front; elsewhere ""."""
    changed = Signal()
    """`keys` or `standing` has changed."""
    _told = Signal(object, object)

    def __init__(self, parent: QObject, engine: Engine) -> None:
        super().__init__(parent)
        self.keys = ""
        """The chosen keys, as Qt writes them; "" for none."""
        self.standing: Ready | Refusal | None = None
        """The system's answer; None as long as there is none."""
        self._way: Way | None = None
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        engine.opened.connect(
            lambda: self.set_keys(engine.memos.settings.quick_key if engine.memos is not None else "")
        )
        engine.settingsChanged.connect(lambda settings: self.set_keys(settings.quick_key))

    def set_keys(self, keys: str) -> None:
        """Use other keys; "" for none."""
        if keys == self.keys:
            return
        before, self._way = self._way, None
        if before is not None:
            before.end()
        self.keys, self.standing = keys, None
        combination = combination_of(keys)
        if combination is not None:
            self._way = way_here(combination)
            if self._way is None:
                self.standing = Refusal.NO_WAY
            else:
                self._way.begin(self._teller(self._way))
        elif keys:
            self.standing = Refusal.NOT_ON_KEYBOARD
        self.changed.emit()

    def end(self) -> None:
        """Release the keys."""
        way, self._way, self.keys = self._way, None, ""
        if way is not None:
            way.end()
            way.wait(CLOSE_SECONDS)

    def _teller(self, way: Way) -> Callable[[Told], None]:
        def tell(told: Told) -> None:
            with contextlib.suppress(RuntimeError):  # the window has been deleted
                self._told.emit(way, told)

        return tell

    def _hear(self, way: Way, told: Told) -> None:
        if way is not self._way:  # this way was ended meanwhile
            return
        if isinstance(told, Pressed):
            self.pressed.emit(told.token)
        else:
            self.standing = told
            self.changed.emit()
