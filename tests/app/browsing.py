"""Helpers for the tests of the memory browser: what a person does in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QMenu

from app.desk.places import MEMORIES
from app.memory_browser.model import MEMORY
from memos_core import MemCube
from memos_core.cube import changed
from memos_core.storage.ledger import Step
from tests.app.conftest import Window
from tests.support import inside

Start = Callable[..., Window]


def browsing(window: Window, rows: int | None = None) -> Window:
    window.main.show_view(MEMORIES)
    if rows is not None:
        window.until(lambda: window.main.memories.model.rowCount() == rows)
    return window


def column(window: Window, number: int) -> list[str]:
    model = window.main.memories.model
    window.until(lambda: all(model.index(row, MEMORY).data() for row in range(model.rowCount())))
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def choose(window: Window, cube: MemCube) -> None:
    window.main.memories.select(cube.id)
    window.until(lambda: window.main.memories.inspector.cube is not None)
    window.until(lambda: window.main.memories.table.currentIndex().isValid())


def pick(window: Window, button: str, entry: str) -> None:
    """Choose an entry of the menu that a button opens."""
    window.click(button)
    window.until(lambda: any(menu.isVisible() for menu in window.main.findChildren(QMenu)))
    menu = next(menu for menu in window.main.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text().startswith(entry))
    action.trigger()
    menu.close()


def shown(window: Window) -> str:
    return "\n".join(item.text() for item in window.main.memories.inspector.findChildren(QLabel))


def filter_by(window: Window, *choices: str) -> None:
    """Choose options in the filter panel, and close it."""
    window.click("filterButton")
    for choice in choices:
        window.click(f"choice-{choice}")
    close_panel(window)


def close_panel(window: Window) -> None:
    """Close the filter panel, and wait until it is gone."""
    panels = [window.find("filterPanel")]
    panels[0].close()
    window.until(lambda: not shiboken6.isValid(panels[0]))


def texts(window: Window) -> set[str]:
    """The texts of all rows."""
    return set(column(window, MEMORY))


def mark(window: Window, cubes: Sequence[MemCube]) -> None:
    """Select the rows of these memories with Ctrl and the mouse."""
    browser = window.main.memories
    window.until(lambda: all(browser.model.row_of(cube.id) >= 0 for cube in cubes))
    browser.table.clearSelection()
    for cube in cubes:
        rect = browser.table.visualRect(browser.model.index(browser.model.row_of(cube.id), MEMORY))
        window.qtbot.mouseClick(
            browser.table.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            rect.topLeft() + QPoint(20, 10),
        )
    window.until(lambda: window.seen("selectedCount"))


def contradict(window: Window, *cubes: MemCube) -> None:
    """Mark memories as contradicting each other, as the writer does when it cannot tell which of them is newer."""
    steps = []
    for cube in cubes:
        present = window.memos.get(cube.id)
        others = tuple(other.id for other in cubes if other.id != cube.id)
        steps.append(Step(present, changed(present, conflicts_with=others), "conflict", "they cannot both hold"))
    inside.vault(window.memos).commit("reader", "conflict", steps)
    inside.parts(window.memos).memory_changed([cube.id for cube in cubes], "conflict")
