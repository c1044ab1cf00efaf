"""The key as it stands: set by a setting, asked for in the background, told of in the GUI thread."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from app.bridge import Engine
from app.global_key.combination import combination_of
from app.global_key.ways import Pressed, Ready, Refusal, Told, Way, way_here

CLOSE_SECONDS = 1.0
"""How long the end of the program waits for the system to take the key back."""


class GlobalKey(QObject):
    """The keys that open the quick window from any program. No library for them is loaded before the person has set keys."""

    pressed = Signal(str)
    """The keys were pressed; with the activation token that lets the window come to the front on Wayland, empty elsewhere."""
    changed = Signal()
    """`keys` or `standing` has changed."""
    _told = Signal(object, object)

    def __init__(self, parent: QObject, engine: Engine) -> None:
        super().__init__(parent)
        self.keys = ""
        """The keys that are set, as Qt writes them; empty for none."""
        self.standing: Ready | Refusal | None = None
        """What the system has said; None while it has said nothing."""
        self._way: Way | None = None
        self._told.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        engine.opened.connect(
            lambda: self.set_keys(engine.memos.settings.quick_key if engine.memos is not None else "")
        )
        engine.settingsChanged.connect(lambda settings: self.set_keys(settings.quick_key))

    def set_keys(self, keys: str) -> None:
        """Have other keys, or none ("")."""
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
        """Let go of the key."""
        way, self._way, self.keys = self._way, None, ""
        if way is not None:
            way.end()
            way.wait(CLOSE_SECONDS)

    def _teller(self, way: Way) -> Callable[[Told], None]:
        def tell(told: Told) -> None:
            with contextlib.suppress(RuntimeError):  # the window is gone
                self._told.emit(way, told)

        return tell

    def _hear(self, way: Way, told: Told) -> None:
        if way is not self._way:  # it was let go of meanwhile
            return
        if isinstance(told, Pressed):
            self.pressed.emit(told.token)
        else:
            self.standing = told
            self.changed.emit()
