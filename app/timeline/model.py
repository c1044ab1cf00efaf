"""The rows of the timeline: months, days and memories, the latest first; the memories are fetched page by page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from app.bridge import Engine
from app.language import month_in_words, tr
from app.looks import Looks
from app.memory_words import time_spoken_of
from memos_core import local_time, present

if TYPE_CHECKING:
    from memos_core import Dated, MemCube, MemOS

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
CUBE = Qt.ItemDataRole.UserRole + 2
PAGE = 60
PAGES_IN_VIEW = 3
"""How many of the last requested pages are fetched; those requested before have been scrolled past."""


class RowKind(Enum):
    """The kind of a row."""

    MONTH = 1
    TODAY = 2
    MEMORY = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One row."""

    kind: RowKind
    at: dt.datetime
    """Local time."""
    cube: str = ""
    """Id of the memory."""
    count: int = 0
    """How many memories the month has."""
    begins_day: bool = False
    ahead: bool = False
    """Whether it is later than the present moment."""


def rows_of(dated: Sequence[Dated], present: dt.datetime) -> list[Row]:
    """The rows for these memories: a heading before each month, and the line "Today" before the first one in the past.

    Args:
        dated: the memories with their dates, the latest first.
        present: the present moment, in local time.
    """
    counts: dict[tuple[int, int], int] = {}
    local = [(item.id, local_time(item.at, present.tzinfo)) for item in dated]
    for _, at in local:
        counts[at.year, at.month] = counts.get((at.year, at.month), 0) + 1
    rows: list[Row] = []
    month: tuple[int, int] | None = None
    day: dt.date | None = None
    was_ahead = True
    for cube_id, at in local:
        ahead = at > present
        if was_ahead and not ahead:
            rows.append(Row(RowKind.TODAY, present))
            was_ahead, day = False, None
        if (at.year, at.month) != month:
            month, day = (at.year, at.month), None
            rows.append(Row(RowKind.MONTH, at, count=counts[month], ahead=ahead))
        rows.append(Row(RowKind.MEMORY, at, cube_id, begins_day=at.date() != day, ahead=ahead))
        day = at.date()
    if rows and was_ahead:
        rows.append(Row(RowKind.TODAY, present))
    return rows


class TimelineModel(QAbstractListModel):
    """All rows, which are small, and the memories of the pages that come into view."""

    loaded = Signal()
    failed = Signal(str)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self.rows: list[Row] = []
        self.episodes = False
        self._cubes: dict[str, MemCube] = {}
        self._asked: set[int] = set()
        self._wanted: list[int] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(20)
        self._pause.timeout.connect(self._fetch_wanted)
        self._looks = Looks()

    def reload(self) -> None:
        """Read everything again; what is shown stays until it has arrived."""
        episodes = self.episodes

        def read(memos: MemOS) -> list[Row]:
            return rows_of(memos.timeline(episodes=episodes), present())

        def show(rows: list[Row]) -> None:
            self.beginResetModel()
            self.rows, self._cubes, self._asked, self._wanted = rows, {}, set(), []
            self.endResetModel()
            self.loaded.emit()

        self._engine.run(read, show, self.failed.emit, self, look=self._looks.again())

    def _want(self, page: int) -> None:
        """Fetch a page after a moment, unless it has been scrolled past by then."""
        if page not in self._asked and page not in self._wanted:
            self._wanted.append(page)
            self._pause.start()

    def _fetch_wanted(self) -> None:
        pages, self._wanted = self._wanted[-PAGES_IN_VIEW:], []
        for page in pages:
            self._fetch(page)

    def _fetch(self, page: int) -> None:
        self._asked.add(page)
        first = page * PAGE
        rows = self.rows[first : first + PAGE]
        ids = [row.cube for row in rows if row.cube]

        def show(cubes: dict[str, MemCube]) -> None:
            self._cubes.update(cubes)
            self.dataChanged.emit(self.index(first), self.index(first + len(rows) - 1))

        self._engine.run(lambda memos: memos.get_many(ids), show, self.failed.emit, self, look=self._looks.newest)

    @property
    def pages_fetched(self) -> int:
        """How many pages have been requested."""
        return len(self._asked)

    # -- Qt's interface -----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].kind is RowKind.MEMORY:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, CUBE):
            return None
        if row.kind is not RowKind.MEMORY:
            return None if role == CUBE else tr("Today") if row.kind is RowKind.TODAY else month_in_words(row.at.date())
        cube = self._cubes.get(row.cube)
        if cube is None:
            self._want(index.row() // PAGE)
            return None
        if role == CUBE:
            return cube
        text = " ".join(cube.text[:300].split())
        return text if role == Qt.ItemDataRole.DisplayRole else f"{time_spoken_of(cube)}: {text}"
