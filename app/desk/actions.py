"""What an action of a window is: its name, its shortcuts and what it does. The list of all shortcuts and the command palette are made
from the same actions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Action:
    """Something that the person can do."""

    name: str
    """The name in code and tests: `newChat`."""
    text: str
    """The name that people read."""
    group: str
    """The heading under which the action is listed."""
    keys: tuple[str, ...]
    """Its shortcuts, as `QKeySequence` reads them; the first is the one that is shown."""
    run: Callable[[], object]
    possible: Callable[[], bool] = lambda: True
    """Whether it can be done now."""
    listens: bool = True
    """Whether the window handles its shortcuts; False where a field does so itself."""

    offered: bool = True
    """Whether this computer can do it at all. Otherwise the action is only in the manual."""

    @property
    def key(self) -> str:
        """The first shortcut as people read it; "" without one."""
        return shown_key(self.keys[0]) if self.keys else ""


def shown_key(keys: str) -> str:
    """A shortcut written as on this system: `Ctrl+K`, `⌘K`."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def listen(window: QWidget, actions: Sequence[Action]) -> None:
    """Make the shortcuts of these actions work in a window."""
    for action in actions:
        for keys in action.keys if action.listens and action.offered else ():
            QShortcut(QKeySequence(keys), window).activated.connect(lambda action=action: _run(action))


def _run(action: Action) -> None:
    if action.possible():
        action.run()
