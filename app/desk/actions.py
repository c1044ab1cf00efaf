"""Every action of the window: its name, its shortcuts and what it does. The menu of shortcuts and the command palette are made
from this one list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Action:
    """Something that the person can do."""

    name: str
    """Of the action, for tests and settings: `newChat`."""
    text: str
    group: str
    keys: tuple[str, ...]
    """Shortcuts; the first is the one that is shown."""
    run: Callable[[], object]
    possible: Callable[[], bool] = lambda: True
    """Whether it makes sense now."""
    listens: bool = True
    """Whether its shortcuts belong to the window; False where a field looks after them itself."""

    @property
    def key(self) -> str:
        """The shortcut as people read it."""
        return shown_key(self.keys[0]) if self.keys else ""


def shown_key(keys: str) -> str:
    """A shortcut as this system writes it: `Ctrl+K`, `⌘K`."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def listen(window: QWidget, actions: Sequence[Action]) -> None:
    """Have the shortcuts of these actions work in a window."""
    for action in actions:
        for keys in action.keys if action.listens else ():
            QShortcut(QKeySequence(keys), window).activated.connect(lambda action=action: _run(action))


def _run(action: Action) -> None:
    if action.possible():
        action.run()
