"""An overview of all shortcuts."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.desk.actions import Action, shown_key
from app.language import Later, tr
from app.theme.widgets import button, label, scrolling_column

IN_FIELDS = (
    (Later("Send the message"), "Return"),
    (Later("Begin a new line"), "Shift+Return"),
    (Later("Stop the reply, or close what is open"), "Esc"),
    (Later("Save in a dialog"), "Ctrl+Return"),
)
"""What keys do while the person types in a field. They are no actions of the window."""
_ONE_COLUMN = 620
_BESIDE_SCROLL_BAR = 20


class CheatSheet(QDialog):
    """The overview; it opens with Ctrl+/."""

    def __init__(self, window: QWidget, actions: Sequence[Action]) -> None:
        super().__init__(window)
        self.setObjectName("cheatSheet")
        self.setWindowTitle(tr("Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addWidget(label(tr("Shortcuts"), "title"))
        scroll, inside = scrolling_column("cheatSheetScroll", 0)
        columns = 2 if window.width() >= _ONE_COLUMN + 200 else 1
        row = QHBoxLayout()
        row.setSpacing(40)
        row.setContentsMargins(0, 0, _BESIDE_SCROLL_BAR, 0)
        halves = [QVBoxLayout() for _ in range(columns)]
        heights = [0] * columns
        offered = [action for action in actions if action.offered]
        groups = [(name, list(some)) for name, some in itertools.groupby(offered, key=lambda action: action.group)]
        pairs = [(name, [(one.text, one.keys) for one in some if one.keys]) for name, some in groups]
        pairs.append((tr("While you write"), [(text(), (keys,)) for text, keys in IN_FIELDS]))
        for name, some in pairs:
            shortest = heights.index(min(heights))
            halves[shortest].addWidget(_group(name, some))
            heights[shortest] += len(some) + 2
        for half in halves:
            half.setSpacing(16)
            half.addStretch(1)
            row.addLayout(half, 1)
        inside.addLayout(row)
        column.addWidget(scroll, 1)
        foot = QHBoxLayout()
        foot.addWidget(label(tr("Every action is also in the command palette, by its name."), "note"), 1)
        close = button(tr("Close"), "cheatSheetClose")
        close.clicked.connect(self.accept)
        foot.addWidget(close)
        column.addLayout(foot)
        self.resize(min(820 if columns == 2 else 460, window.width() - 40), min(720, window.height() - 40))
        close.setFocus()


def _group(name: str, pairs: Sequence[tuple[str, tuple[str, ...]]]) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(5)
    grid.addWidget(label(name, "heading"), 0, 0, 1, 2)
    for number, (text, keys) in enumerate(pairs, start=1):
        grid.addWidget(label(text, wrap=True), number, 0)
        either = tr("or", note="between two shortcuts that do the same")
        key = label(f" {either} ".join(shown_key(one) for one in keys), "note")
        key.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(key, number, 1)
    grid.setColumnStretch(0, 1)
    return box
