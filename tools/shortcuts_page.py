"""Writes the manual's page of shortcuts from the window's own list of actions.

usage: python -m tools.shortcuts_page
"""

from __future__ import annotations

import itertools
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.desk.actions import Action
from app.desk.cheat_sheet import IN_FIELDS

PAGE = Path(__file__).resolve().parent.parent / "docs" / "shortcuts.md"
_HEAD = """# Shortcuts

Ctrl+/ shows them in the app, **Ctrl+K** finds every action by its name. On a Mac ⌘ stands for Ctrl, and ⌥ for Alt.
"""
_FOOT = """
In a chat with a window of its own Ctrl+W closes the window.

In the memories Alt+1 to Alt+4 switch between list, timeline, map and what needs you. In a table or a list the arrow keys move, Enter opens or
edits, and Delete removes. Tab and Shift+Tab go through everything that can be pressed.
"""
_READ = {"Return": "Enter", "PgUp": "Page Up", "PgDown": "Page Down"}


def page(actions: Sequence[Action]) -> str:
    """The page, as Markdown.

    Args:
        actions: everything that can be done in the window.
    """
    parts = [_HEAD]
    for group, some in itertools.groupby(actions, key=lambda action: action.group):
        parts.append(_table(group, [(action.text, action.keys) for action in some if action.keys]))
    parts.append(_table("While you write", [(text(), (keys,)) for text, keys in IN_FIELDS]))
    return "\n".join([*parts, _FOOT.lstrip("\n")])


def _table(group: str, rows: Sequence[tuple[str, tuple[str, ...]]]) -> str:
    lines = [f"| {text} | {' or '.join(_as_read(one) for one in keys)} |" for text, keys in rows]
    return "\n".join([f"## {group}\n", "| | |", "| --- | --- |", *lines, ""])


def _as_read(keys: str) -> str:
    return "+".join(_READ.get(part, part) for part in keys.split("+"))


def main() -> int:
    """Write the page; 0 when it was written."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.application import make_window
    from app.bridge import Engine

    application = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        window = make_window(application, Engine(Path(folder), "default", None), Path(folder))
        PAGE.write_text(page(window.actions_of_all), encoding="utf-8")
        window.close_at_once()
    print(PAGE)
    return 0


if __name__ == "__main__":
    sys.exit(main())
