"""The table of memories: how rows are painted, what the keys do, and which columns have room."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from app.language import Later, tr
from app.memory_browser.model import (
    ABOUT,
    CUBE,
    FROM,
    KIND,
    LAST_USED,
    MEMORY,
    NOTE,
    SINCE,
    SORT_FIELDS,
    STATE,
    TYPE,
    USED,
    MemoryModel,
)
from app.memory_browser.query import LIVE
from app.theme.icons import pixmap
from app.theme.sizes import px
from app.theme.theme import ThemeManager
from app.theme.tokens import PAGE_EDGE
from app.theme.turned import Turned
from app.words import RIGHT_TO_LEFT_MARK, direction_of, reads_from_right

if TYPE_CHECKING:
    from memos_core import MemCube

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 43
_WIDTHS = {
    ABOUT: 140, SINCE: 156, FROM: 130, NOTE: 148, STATE: 106, TYPE: 100, KIND: 100, USED: 62, LAST_USED: 116,
}  # fmt: skip
"""The minimum widths of the columns in pixels."""
_COLUMN_NEEDS = {SINCE: 430, STATE: 560, ABOUT: 740, FROM: 920, NOTE: 1000}
"""The table width in pixels from which each column is shown."""
_DETAILS_NEED = {
    STATE: 400, USED: 500, LAST_USED: 620, TYPE: 720, SINCE: 880, KIND: 1000, NOTE: 1150, FROM: 1280, ABOUT: 1400,
}  # fmt: skip
"""Like `_COLUMN_NEEDS`, when the details are switched on."""
_MAY_SAY_NOTHING = (ABOUT, NOTE, STATE, KIND)
_MUTED = (ABOUT, SINCE, FROM, NOTE, LAST_USED, USED)
_BADGE_PX, _ICON_PX, _GAP = 20, 14, 8
CONFLICT_BADGE = Later("Conflict")


class _Delegate(QStyledItemDelegate):
    """Paints the rows: one line each, the kind as a chip, the state in its colour, badges after the text."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = self._theme.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(p.accent_ground))
            if p.strong:  # the selection must not differ only by its shade
                painter.setPen(QPen(QColor(p.accent), p.ring))
                painter.drawLine(rect.topLeft(), rect.topRight())
                painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), QColor(p.line))
        cube: MemCube | None = index.data(CUBE)
        text = index.data()
        if cube is not None and text:
            font = QFont(option.font)
            direction: Qt.LayoutDirection = option.direction
            cell = Turned(rect, direction)
            if index.column() == KIND:
                self._paint_kind(painter, cell, font, cube, text)
            else:
                self._paint_text(painter, cell, font, cube, index.column(), text)
        painter.restore()

    def _paint_kind(self, painter: QPainter, cell: Turned, font: QFont, cube: MemCube, text: str) -> None:
        p = self._theme.palette
        font.setPixelSize(px(12))
        painter.setFont(font)
        width = QFontMetrics(font).horizontalAdvance(text) + 22
        rect = cell.rect
        box = cell.box(QRect(rect.x() + 12, rect.y() + (rect.height() - px(24)) // 2, width, px(24)))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(p, f"{cube.kind.value}_ground")))
        painter.drawRoundedRect(box, px(12), px(12))
        painter.setPen(QColor(getattr(p, cube.kind.value)))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_text(self, painter: QPainter, cell: Turned, font: QFont, cube: MemCube, column: int, text: str) -> None:
        p = self._theme.palette
        live = cube.state.value in LIVE
        color = p.text
        if column == STATE:
            color = p.good if live else p.faint
        elif column in _MUTED or not live:
            color = p.muted
        if column == USED:
            font.setFeature(QFont.Tag("tnum"), 1)
        box = cell.rect.adjusted(PAGE_EDGE if column == MEMORY else 12, 0, -12, 0)
        if column == MEMORY:
            box = self._paint_badges(painter, cell, box, font, cube)
        painter.setFont(font)
        painter.setPen(QColor(color))
        side = Qt.AlignmentFlag.AlignRight if column == USED else Qt.AlignmentFlag.AlignLeft
        if column in (MEMORY, ABOUT, FROM):
            painter.setLayoutDirection(direction_of(text))  # this swaps left and right too
            text = RIGHT_TO_LEFT_MARK + text if reads_from_right(text) else text
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(cell.box(box), side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_badges(self, painter: QPainter, cell: Turned, box: QRect, font: QFont, cube: MemCube) -> QRect:
        """Paint the badges at the end of a box. Returns the rest of the box."""
        p = self._theme.palette
        if cube.frozen:
            image = pixmap("lock", p.faint, _ICON_PX, painter.device().devicePixelRatioF())
            place = QRect(box.right() - _ICON_PX, box.y() + (box.height() - _ICON_PX) // 2, _ICON_PX, _ICON_PX)
            painter.drawPixmap(cell.box(place).topLeft(), image)
            box = box.adjusted(0, 0, -_ICON_PX - _GAP, 0)
        if cube.conflicts_with:
            small = QFont(font)
            small.setPixelSize(px(11))
            words = CONFLICT_BADGE()
            width = QFontMetrics(small).horizontalAdvance(words) + 16
            badge = cell.box(
                QRect(box.right() - width, box.y() + (box.height() - px(_BADGE_PX)) // 2, width, px(_BADGE_PX))
            )
            painter.setFont(small)
            painter.setPen(QColor(p.danger))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(badge, px(_BADGE_PX) / 2, px(_BADGE_PX) / 2)
            painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)
            box = box.adjusted(0, 0, -width - _GAP, 0)
        return box


class MemoryTable(QTableView):
    """The table view: whole rows are selected, one or several; typing goes to the search."""

    opened = Signal()
    deletePressed = Signal()
    typed = Signal(str)
    menuWanted = Signal(QPoint)
    """Asks for the menu of the selection, at this point of the screen."""
    left = Signal()
    """Escape was pressed, to leave the selection."""
    sorted = Signal(str, bool)
    """A sort field of `MemOS.browse`, and whether its largest values come first."""

    def __init__(self, model: MemoryModel, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("memoryTable")
        self.setAccessibleName(tr("Memories"))
        self.setModel(model)
        self.setItemDelegate(_Delegate(theme, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self._size_rows()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(MEMORY, QHeaderView.ResizeMode.Stretch)
        header.sectionClicked.connect(self._sort)
        theme.changed.connect(self._size_rows)
        theme.changed.connect(self.viewport().update)

    def fit(self, room: int, telling: Collection[int], *, details: bool) -> None:
        """Hide the columns that have no room, and those that are empty.

        Args:
            room: the table's width in pixels.
            telling: those of the columns that may be empty which have values.
            details: give room first to what the program records about the memories.
        """
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():  # in some languages a heading is wider than the column's content
            header.resizeSection(column, max(px(width), header.sectionSizeHint(column)))
        needs = _DETAILS_NEED if details else _COLUMN_NEEDS
        for column in _WIDTHS:
            silent = column in _MAY_SAY_NOTHING and column not in telling and not (details and column == STATE)
            self.setColumnHidden(column, column not in needs or room < px(needs[column]) or silent)

    def _size_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(px(ROW_HEIGHT))

    def show_order(self, sort: str) -> None:
        """Show which column the table is sorted by, if it is visible."""
        field = sort.removeprefix("-")
        column = next((number for number, name in SORT_FIELDS.items() if name == field), None)
        header = self.horizontalHeader()
        header.setSortIndicatorShown(column is not None)
        if column is not None:
            descending = sort.startswith("-")
            order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(column, order)

    def _sort(self, column: int) -> None:
        if (name := SORT_FIELDS.get(column)) is not None:
            self.sorted.emit(name, column in (SINCE, USED, LAST_USED))

    # -- what is selected ---------------------------------------------------------------------

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(chosen.height() for chosen in self._ranges(self.selectionModel().selection()))

    def selected_rows(self) -> list[int]:
        """The numbers of the selected rows, from top to bottom."""
        ranges = self._ranges(self.selectionModel().selection())
        return sorted({row for chosen in ranges for row in range(chosen.top(), chosen.bottom() + 1)})

    @staticmethod
    def _ranges(selection: QItemSelection) -> list[QItemSelectionRange]:
        return [selection.at(number) for number in range(selection.count())]

    def mark(self, rows: Iterable[int]) -> None:
        """Select these rows and no others, without emitting a signal."""
        model, last = self.model(), self.model().columnCount() - 1
        wanted = QItemSelection()
        first = previous = -2
        for row in [*sorted(rows), -2]:
            if row != previous + 1 or row == -2:
                if first >= 0:
                    wanted.select(model.index(first, 0), model.index(previous, last))
                first = row
            previous = row
        selection = self.selectionModel()
        selection.blockSignals(True)
        selection.select(wanted, selection.SelectionFlag.ClearAndSelect | selection.SelectionFlag.Rows)
        top = min((chosen.top() for chosen in self._ranges(wanted)), default=-1)
        if top >= 0 and not selection.isSelected(selection.currentIndex()):
            selection.setCurrentIndex(model.index(top, 0), selection.SelectionFlag.NoUpdate)
        selection.blockSignals(False)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isRowSelected(index.row()):
            self.selectRow(index.row())
        self.menuWanted.emit(event.globalPos())

    # -- keys ---------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif key == Qt.Key.Key_Delete:
            self.deletePressed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key == Qt.Key.Key_Space and self.currentIndex().isValid():
            selection = self.selectionModel()
            selection.select(self.currentIndex(), selection.SelectionFlag.Toggle | selection.SelectionFlag.Rows)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, text: str) -> None:
        """Do nothing: Qt would look through every row, and so fetch every page. The search finds memories anywhere."""
        self.typed.emit(text)
