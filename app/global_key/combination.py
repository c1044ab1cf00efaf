"""Which key combinations can be a system-wide shortcut, and the name of each key on each system."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MOST_FUNCTION_KEYS = 24
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
SPACE = "Space"  # no text


@dataclass(frozen=True)
class Combination:
    """Keys that are pressed together. The modifiers have Qt's names: on macOS `ctrl` is Command, and `meta` is Control."""

    key: str
    """`A` to `Z`, `0` to `9`, `Space`, `F1` to `F24`."""
    ctrl: bool
    alt: bool
    shift: bool
    meta: bool

    @property
    def function(self) -> int:
        """The number of a function key; 0 for other keys."""
        return int(self.key[1:]) if len(self.key) > 1 and self.key != SPACE else 0


def combination_of(keys: str) -> Combination | None:
    """The keys of a shortcut as Qt writes it ("Ctrl+Alt+M"); None if it cannot be a system-wide one.

    It needs more than programs use themselves: the Meta key, two modifiers, or one modifier with a function key. Only keys that every
    keyboard has are allowed, so that each system knows them.
    """
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # PySide's type stubs lack it
    held = pressed.keyboardModifiers()
    name = QKeySequence(pressed.key()).toString(QKeySequence.SequenceFormat.PortableText)
    one = Combination(
        name,
        bool(held & Qt.KeyboardModifier.ControlModifier),
        bool(held & Qt.KeyboardModifier.AltModifier),
        bool(held & Qt.KeyboardModifier.ShiftModifier),
        bool(held & Qt.KeyboardModifier.MetaModifier),
    )
    number = name[1:] if name.startswith("F") else ""
    is_function = number.isdecimal() and 1 <= int(number) <= _MOST_FUNCTION_KEYS
    if not (is_function or name in _PLAIN or name == SPACE):
        return None
    modifiers = one.ctrl + one.alt + one.shift + one.meta
    return one if one.meta or modifiers >= 2 or (is_function and modifiers) else None
