"""Menus of actions on something: a message, a chat, a memory."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget


@dataclass(frozen=True)
class Entry:
    """An entry of a menu; None in its place is a separator."""

    name: str
    text: str
    run: Callable[[], None]
    enabled: bool = True


def menu_of(parent: QWidget, name: str, entries: list[Entry | None]) -> QMenu:
    """A menu with these entries, which is deleted when it closes. Its name ends in what it belongs to: `chatMenu-3`."""
    menu = QMenu(parent)
    menu.setObjectName(name)
    of = name.rpartition("-")[2]
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        action = QAction(entry.text, menu)
        action.setObjectName(f"{entry.name}-{of}")
        action.setEnabled(entry.enabled)
        action.triggered.connect(lambda _=False, run=entry.run: run())
        menu.addAction(action)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def copy_text(text: str) -> None:
    """Copy a text to the clipboard."""
    QGuiApplication.clipboard().setText(text)
