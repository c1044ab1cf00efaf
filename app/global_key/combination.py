"""Which keys may be a shortcut of the whole system, and what each system calls them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

_MOST_FUNCTION_KEYS = 24
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
SPACE = "Space"  # no text


@dataclass(frozen=True)
class Combination:
    """Keys that are pressed together. The modifiers are called as Qt does: on macOS `ctrl` is Command, and `meta` Control."""

    key: str
    """`A` to `Z`, `0` to `9`, `Space`, `F1` to `F24`."""
    ctrl: bool
    alt: bool
    shift: bool
    meta: bool

    @property
    def function(self) -> int:
        """The number of a function key; 0 for others."""
        return int(self.key[1:]) if len(self.key) > 1 and self.key != SPACE else 0


def combination_of(keys: str) -> Combination | None:
    """What a shortcut as Qt writes it ("Ctrl+Alt+M") stands for; None where it cannot be one of the whole system.

    It needs more than other programs use: the Meta key, two modifiers, or one with a function key. Only keys that every keyboard has
    count, so that each system knows them.
    """
    sequence = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1:
        return None
    pressed: QKeyCombination = sequence[0]  # type: ignore[index]  # its types lack it
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
