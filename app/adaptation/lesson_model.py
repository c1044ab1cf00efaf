"""The memories that an adapter knows or could be taught: a list with check boxes, under headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.adaptation.found import Found
from app.adaptation.words import known_in_words
from app.language import Later, number, tr, translated

if TYPE_CHECKING:
    from memos_core import Known, TrainingCandidate

PROPOSED, MORE, ONLY_IF, NOT_TEACHABLE, ALSO_KNOWN = (
    Later("Proposed"), Later("Not proposed"), Later("Only if you tick it"), Later("Cannot be taught"),
    Later("Known, and no longer offered"),
)  # fmt: skip
KNOWN, CHANGED = Later("Known"), Later("Changed since")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """A memory, or a heading."""

    text: str
    cube: str = ""
    """Id of the memory; "" for a heading, and for a memory that no longer exists."""
    why: str = ""
    mark: Later | None = None
    """KNOWN, CHANGED or None."""
    teachable: bool = False
    heading: bool = False


class LessonModel(QAbstractListModel):
    """The rows. What the person has ticked stays ticked when the memories are read again."""

    chosenChanged = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._proposed: frozenset[str] = frozenset()
        self._ticked: dict[str, bool] = {}
        """Where the person's choice differs from the proposal: whether a memory is ticked, by its id."""

    def show_found(self, found: Found) -> None:
        """Show the current state."""
        rows = list(rows_of(found))
        proposed = frozenset(item.cube.id for item in found.candidates if item.chosen)
        if (rows, proposed) == (self._rows, self._proposed):
            return
        self.beginResetModel()
        self._rows, self._proposed = rows, proposed
        offered = {row.cube for row in rows if row.teachable}
        self._ticked = {cube: on for cube, on in self._ticked.items() if cube in offered and on != (cube in proposed)}
        self.endResetModel()
        self.chosenChanged.emit()

    @property
    def chosen(self) -> list[str]:
        """Ids of the ticked memories, in the order of the list."""
        return [row.cube for row in self._rows if row.teachable and self._is_ticked(row)]

    @property
    def offered(self) -> int:
        """How many memories can be ticked."""
        return sum(row.teachable for row in self._rows)

    @property
    def changed(self) -> bool:
        """Whether the person's choice differs from the proposal."""
        return bool(self._ticked)

    def reset_choice(self) -> None:
        """Tick what is proposed, and nothing else."""
        self._ticked.clear()
        self._tell_all()

    def row(self, index: Index) -> Row:
        """The row at an index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self._rows[index.row()]
        if row.heading:
            return Qt.ItemFlag.NoItemFlags
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if row.teachable else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.ToolTipRole and not row.heading:
            return "\n".join(part for part in (row.text, row.why) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.why, str(row.mark or "")) if part)
        if role == Qt.ItemDataRole.CheckStateRole and row.teachable:
            return Qt.CheckState.Checked if self._is_ticked(row) else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self._rows[index.row()]
        if role != Qt.ItemDataRole.CheckStateRole or not row.teachable:
            return False
        on = Qt.CheckState(value) is Qt.CheckState.Checked
        if on == (row.cube in self._proposed):
            self._ticked.pop(row.cube, None)
        else:
            self._ticked[row.cube] = on
        self.dataChanged.emit(index, index, [role])
        self.chosenChanged.emit()
        return True

    def _is_ticked(self, row: Row) -> bool:
        return self._ticked.get(row.cube, row.cube in self._proposed)

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), [Qt.ItemDataRole.CheckStateRole])
        self.chosenChanged.emit()


def rows_of(found: Found) -> Iterator[Row]:
    """The rows: the memories that can be taught, in groups, and what else the adapter in use knows."""
    known = {item.cube.id: item for item in found.known if item.cube is not None}
    groups: dict[Later, list[Row]] = {name: [] for name in (PROPOSED, MORE, ONLY_IF, NOT_TEACHABLE, ALSO_KNOWN)}
    for item in found.candidates:
        group = (
            PROPOSED if item.chosen else NOT_TEACHABLE if not item.teachable else ONLY_IF if item.held_back else MORE
        )
        groups[group].append(_candidate(item, known.get(item.cube.id)))
    offered = {item.cube.id for item in found.candidates}
    groups[ALSO_KNOWN] = [_also_known(item) for item in found.known if item.cube is None or item.cube.id not in offered]
    for name, rows in groups.items():
        if rows:
            yield Row(f"{name()} · {number(len(rows))}", heading=True)
            yield from rows


def _candidate(item: TrainingCandidate, known: Known | None) -> Row:
    mark = None if known is None else KNOWN if known.current else CHANGED
    known_well = known_in_words(known) if known is not None and known.current else ""
    return Row(
        " ".join(item.cube.text.split()),
        item.cube.id,
        " ".join(filter(None, (translated(item.why), known_well))),
        mark,
        item.teachable,
    )


def _also_known(item: Known) -> Row:
    if item.cube is None:
        return Row(tr("A memory that is gone"), why=tr("The adapter is silent about it."), mark=CHANGED)
    why = (
        " ".join(filter(None, (tr("It is still answered from the adapter."), known_in_words(item))))
        if item.current
        else tr("It is not used any more, and the adapter is silent about it.")
    )
    return Row(" ".join(item.cube.text.split()), item.cube.id, why, KNOWN if item.current else CHANGED)
