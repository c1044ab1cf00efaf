"""The table's model: it knows how many memories there are, and fetches the pages that come into view."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal

from app.bridge import Engine
from app.language import Later, day_in_words, number, plural, tr, translated
from app.looks import Looks
from app.memory_browser.query import LIVE, Query
from app.memory_words import came_from, kept_here, kind_name, sensitivity_name, state_name, time_spoken_of, type_name
from app.words import date_in_words, relative_time
from memos_core import today

if TYPE_CHECKING:
    from memos_core import MemCube, MemOS, Page

Index = QModelIndex | QPersistentModelIndex
CUBE = Qt.ItemDataRole.UserRole + 1
PAGE = 100
COLUMNS = (
    Later("Memory"),
    Later("About whom", "or what a memory speaks of"),
    Later("Since", "the time that a memory speaks of"),
    Later("Where from", "a memory comes"),
    Later("Note"),
    Later("State"),
    Later("Type"),
    Later("Kind"),
    Later("Used"),
    Later("Last used"),
)
MEMORY, ABOUT, SINCE, FROM, NOTE, STATE, TYPE, KIND, USED, LAST_USED = range(len(COLUMNS))
SORT_FIELDS = {
    MEMORY: "text",
    SINCE: "created_at",
    TYPE: "type",
    STATE: "state",
    NOTE: "expires_at",
    USED: "use_count",
    LAST_USED: "last_used_at",
}


@dataclass(frozen=True)
class Row:
    """What the selection of several memories needs to know about one of them."""

    id: str
    type: str
    state: str
    space: str
    pinned: bool
    frozen: bool
    kept_here: bool
    """Whether the memory is never given to a remote model."""
    document: bool
    secret: bool
    tags: tuple[str, ...]
    created_at: dt.datetime

    @classmethod
    def of(cls, cube: MemCube) -> Row:
        """The row of a memory."""
        return cls(
            cube.id, cube.type.value, cube.state.value, cube.namespace, cube.pinned, cube.frozen, kept_here(cube),
            cube.from_document, cube.sensitivity.value == "secret", cube.tags, cube.created_at,
        )  # fmt: skip


@dataclass
class _Pages:
    """The pages fetched for one result."""

    cubes: dict[int, MemCube] = field(default_factory=dict)
    about: dict[str, str] = field(default_factory=dict)
    """Names of the entities that memories speak of, by the ids of the memories."""
    asked: set[int] = field(default_factory=set)


class MemoryModel(QAbstractTableModel):
    """All memories that match a query; rows that have not been fetched yet are blank for a moment."""

    totalChanged = Signal(int)
    aboutChanged = Signal()
    """The entities of more memories have been read."""
    failed = Signal(str)

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        self._query = Query()
        self._total = 0
        self._pages = _Pages()
        self._rows: list[Row] | None = None
        self._looks = Looks()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(60)
        self._soon.timeout.connect(self.reload)

    @property
    def query(self) -> Query:
        """The query that is shown."""
        return self._query

    def set_query(self, query: Query) -> None:
        """Show the results of another query."""
        if query != self._query:
            self._query = query
            self.reload()

    def reload_soon(self) -> None:
        """Read again shortly, when changes have settled."""
        self._soon.start()

    def reload(self) -> None:
        """Read the total and the first page again; what is shown stays until they have arrived."""
        query = self._query

        def show(page: Page) -> None:
            self._set_total(page.total)
            known = self._pages.about
            about = {cube.id: known[cube.id] for cube in page if cube.id in known}
            self._pages = _Pages(dict(enumerate(page)), about, {0})
            self._rows = None
            if self._total:
                self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(COLUMNS) - 1))
            self.totalChanged.emit(self._total)
            self._read_about(0, page)

        self._engine.run(
            lambda memos: memos.browse(where=query.where(), sort=query.sort, limit=PAGE),
            show,
            self.failed.emit,
            self,
            look=self._looks.again(),
        )

    def _set_total(self, total: int) -> None:
        if total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < self._total:
            self.beginRemoveRows(QModelIndex(), total, self._total - 1)
            self._total = total
            self.endRemoveRows()

    def _fetch(self, page: int) -> None:
        if page in self._pages.asked:
            return
        self._pages.asked.add(page)
        query, pages = self._query, self._pages

        def show(cubes: Page) -> None:
            if not cubes:
                return
            first = page * PAGE
            pages.cubes.update({first + offset: cube for offset, cube in enumerate(cubes)})
            last = min(first + len(cubes), self._total) - 1
            if last >= first:
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
            self._read_about(first, cubes)

        self._engine.run(
            lambda memos: memos.browse(where=query.where(), sort=query.sort, limit=PAGE, offset=page * PAGE),
            show,
            self.failed.emit,
            self,
            look=self._looks.newest,
        )

    def _read_about(self, first: int, cubes: Page) -> None:
        """Read the entities that a page's memories speak of; it can take a second."""
        pages = self._pages

        def read(memos: MemOS) -> dict[str, str]:
            spoken_of = memos.entities.spoken_of(cubes)
            return {id: ", ".join(translated(name) for name in names) for id, names in spoken_of.items()}

        def show(about: dict[str, str]) -> None:
            if pages is self._pages:
                for cube in cubes:
                    pages.about.pop(cube.id, None)
                pages.about.update(about)
                last = min(first + len(cubes), self._total) - 1
                if last >= first:
                    self.dataChanged.emit(self.index(first, ABOUT), self.index(last, ABOUT))
                self.aboutChanged.emit()

        self._engine.run(read, show, self.failed.emit, self, long=True)

    def telling(self) -> set[int]:
        """Those of the columns that may be empty which have a value in some fetched memory."""
        cubes = self._pages.cubes.values()
        says = {
            ABOUT: any(cube.id in self._pages.about for cube in cubes),
            NOTE: any(note(cube) for cube in cubes),
            STATE: any(cube.state.value not in LIVE for cube in cubes),
            KIND: len({cube.kind for cube in cubes}) > 1,
        }
        return {column for column, something in says.items() if something}

    def row_of(self, cube_id: str) -> int:
        """The row of a fetched memory, or -1."""
        return next((row for row, cube in self._pages.cubes.items() if cube.id == cube_id), -1)

    def rows(self, then: Callable[[list[Row]], None]) -> None:
        """Give `then` the rows of all memories shown, in their order: at once if they have been fetched, otherwise after reading them in a
        thread. If the table changes meanwhile, `then` is never called."""
        if self._rows is None and len(self._pages.cubes) >= self._total:
            self._rows = [Row.of(self._pages.cubes[row]) for row in range(self._total)]
        if self._rows is not None:
            then(self._rows)
            return
        query, total = self._query, self._total

        def read(memos: MemOS) -> list[Row]:
            return [Row.of(cube) for cube in memos.browse(where=query.where(), sort=query.sort, limit=total)]

        def show(rows: list[Row]) -> None:
            self._rows = rows
            then(rows)

        self._engine.run(read, show, self.failed.emit, self, look=self._looks.newest)

    # -- Qt's interface -----------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else self._total

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]()
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == USED else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, CUBE):
            return None
        cube = self._pages.cubes.get(index.row())
        if cube is None:
            self._fetch(index.row() // PAGE)
            return None
        if role == CUBE:
            return cube
        about = self._pages.about.get(cube.id, "")
        if role == Qt.ItemDataRole.ToolTipRole:
            whole = {MEMORY: cube.text[:500], ABOUT: about, FROM: came_from(cube)}
            return whole.get(index.column())
        return about if index.column() == ABOUT else cell(cube, index.column())


def cell(cube: MemCube, column: int) -> str:
    """The text of a memory in a column."""
    if column == MEMORY:
        return " ".join(cube.text[:300].split())
    if column == SINCE:
        return date_in_words(cube.valid_from) if cube.valid_from is not None else time_spoken_of(cube)
    if column == FROM:
        return came_from(cube)
    if column == KIND:
        return kind_name(cube.kind.value)
    if column == TYPE:
        return type_name(cube.type.value)
    if column == STATE:
        return state_in_words(cube)
    if column == NOTE:
        return note(cube)
    if column == USED:
        return number(cube.use_count)
    return relative_time(cube.last_used_at) if cube.last_used_at else tr("never")


def state_in_words(cube: MemCube) -> str:
    """The state in the words of the table."""
    if cube.superseded_by and cube.state.value != "merged":
        return tr("Superseded")
    return state_name(cube.state.value)


def note(cube: MemCube) -> str:
    """The one thing about a memory that should be seen at a glance."""
    if cube.pinned:
        return tr("pinned")
    if (last := cube.last_day) is not None and cube.state.value != "expired":
        days = (last - today()).days
        if days < 1:
            return tr("expires today") if days == 0 else ""
        if days < 60:
            return plural("expires in {n} day", "expires in {n} days", days)
        return tr("until {day}", day=day_in_words(last))
    if cube.sensitivity.value == "secret":
        return sensitivity_name(cube.sensitivity.value)
    if cube.supersedes:
        return tr("replaced another")
    space = () if cube.namespace == "personal" else (cube.namespace.capitalize(),)
    return ", ".join((*space, *(f"#{tag}" for tag in cube.tags)))
