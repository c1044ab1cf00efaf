"""The rows of the page: group titles and the statements in each group."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.language import Later, number, plural, tr
from app.memory_words import time_spoken_of
from app.words import breakable

if TYPE_CHECKING:
    from memos_core import AboutYou, MemCube

Index = QModelIndex | QPersistentModelIndex
SHOWN = 100
"""How many statements of a group are shown at first."""
ROW = Qt.ItemDataRole.UserRole + 1

_TITLES = {
    "you": Later("You", "a heading: what somebody has said of themselves"),
    "people": Later("People"),
    "animals": Later("Animals"),
    "preferences": Later("What you like and dislike"),
    "life": Later("What you do and have"),
    "health": Later("Health"),
    "upcoming": Later("Coming up"),
    "past": Later("What has happened"),
    "other": Later("More", "a heading: other statements"),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A group's title, or one of its statements."""

    title: str = ""
    count: int = 0
    cube: MemCube | None = None
    text: str = ""
    """The statement in one line."""
    when: str = ""
    last: bool = False
    """Whether it is the last row of its group."""
    more: str = ""
    """The name of the group whose remaining statements this row offers to show; `count` says how many remain."""


def title_of(group: str) -> str:
    """The title of a group of statements."""
    return _TITLES[group]()


def secrets_in_words(count: int) -> str:
    """A sentence about the secrets that are left out; "" if there are none."""
    return plural("{n} secret is not shown.", "{n} secrets are not shown.", count) if count else ""


def rows_of(about: AboutYou, present: dt.datetime, limits: Mapping[str, int]) -> list[Row]:
    """The rows, group by group.

    Args:
        about: the groups with their statements.
        present: the present moment.
        limits: how many statements are shown of each group; SHOWN for a group that is not named.
    """
    rows: list[Row] = []
    for group in about.groups:
        shown = group.cubes[: limits.get(group.name, SHOWN)]
        rest = len(group.cubes) - len(shown)
        rows.append(Row(title=title_of(group.name), count=len(group.cubes)))
        for place, cube in enumerate(shown, start=1):
            text = breakable(" ".join(cube.text.split()))
            when = when_in_words(cube, present)
            rows.append(Row(cube=cube, text=text, when=when, last=place == len(shown) and not rest))
        if rest:
            rows.append(Row(text=tr("Show more ({n})", n=number(rest)), count=rest, last=True, more=group.name))
    return rows


def when_in_words(cube: MemCube, present: dt.datetime) -> str:
    """When it was or will be: `12 May`, with the year if it is not the present one, or `spring 2026`."""
    return time_spoken_of(cube, year=cube.at.year != present.year)


class AboutModel(QAbstractListModel):
    """The statements about the person. An edited text is only reported; it changes once the engine has saved it."""

    edited = Signal(object, str)
    """The memory and its new text."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def set_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def row_of(self, cube_id: str) -> int:
        """The row of a memory, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.cube is not None and row.cube.id == cube_id), -1)

    # -- Qt's interface -----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if index.isValid() and (cube := self.rows[index.row()].cube) is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable
            if not cube.frozen:
                flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.EditRole and row.cube is not None:
            return row.cube.text
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text or row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if row.cube is None:
                return row.title
            conflict = (tr("contradicts another memory"),) if row.cube.conflicts_with else ()
            return ", ".join((row.text, row.when, *conflict))
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        cube = self.rows[index.row()].cube if index.isValid() else None
        if cube is None or role != Qt.ItemDataRole.EditRole:
            return False
        if str(value).strip() and str(value) != cube.text:
            self.edited.emit(cube, str(value))
        return True
