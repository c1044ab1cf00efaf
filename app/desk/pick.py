"""A search field with a list under it: the list follows what is typed, and Enter takes the current row."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.accessible import announce
from app.theme.sizes import px, text_column
from app.theme.theme import ThemeManager
from app.theme.widgets import SearchField, label
from memos_core import occurrences

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
_TOP, _MARGIN, _TALLEST = 72, 24, 520
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


@dataclass(frozen=True)
class Row:
    """A row of the list; a row without `run` is a heading."""

    text: str
    run: Callable[[], object] | None = None
    note: str = ""
    """The second line."""
    right: str = ""
    """The text at the right edge: a shortcut, a date."""
    marked: str = ""
    """The searched words, shown bold in the note."""
    key: str = ""
    """Identifies what the row stands for: when the list is filled again, the row that the person has moved to stays current."""


class _Rows(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.text, row.note, row.right) if part)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].run is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        return QSize(100, px(30 if row.run is None else 54 if row.note else 36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p, row, rect = self._theme.palette, index.data(ROW), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small, usual = QFont(option.font), QFont(option.font)
        small.setPixelSize(px(12))
        usual.setPixelSize(px(14))
        if row.run is None:
            small.setWeight(QFont.Weight.DemiBold)
            painter.setFont(small)
            painter.setPen(QColor(p.faint))
            painter.drawText(rect.adjusted(12, 0, -12, -4), Qt.AlignmentFlag.AlignBottom, row.text)
            painter.restore()
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(p.accent), p.ring))
            painter.setBrush(QColor(p.accent_ground))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 8, 8)
        inside = rect.adjusted(12, 8, -12, -8)
        middle = Qt.AlignmentFlag.AlignVCenter if not row.note else Qt.AlignmentFlag.AlignTop
        painter.setFont(small)
        painter.setPen(QColor(p.muted if option.state & QStyle.StateFlag.State_Selected else p.faint))
        right = QFontMetrics(small).horizontalAdvance(row.right) + 16 if row.right else 0
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, row.right)
        painter.setFont(usual)
        painter.setPen(QColor(p.text))
        title = QFontMetrics(usual).elidedText(row.text, Qt.TextElideMode.ElideRight, inside.width() - right)
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeft, title)
        if row.note:
            self._paint_note(painter, option.direction, inside, row, small)
        painter.restore()

    def _paint_note(
        self, painter: QPainter, direction: Qt.LayoutDirection, inside: QRect, row: Row, font: QFont
    ) -> None:
        """Paint the second line, with the searched words in bold."""
        p = self._theme.palette
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(row.note, Qt.TextElideMode.ElideRight, inside.width() - 8)
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.Bold)
        bold.setForeground(QColor(p.text))
        layout = QTextLayout(shown, font)
        layout.setFormats(
            [_range(begin, end, bold) for begin, end in (occurrences(shown, row.marked) if row.marked else ())]
        )
        option = QTextOption(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        layout.createLine().setLineWidth(inside.width())
        layout.endLayout()
        painter.setPen(QColor(p.muted))
        layout.draw(painter, QPoint(inside.left(), inside.bottom() - metrics.height() + 1))


def _range(begin: int, end: int, look: QTextCharFormat) -> QTextLayout.FormatRange:
    result = QTextLayout.FormatRange()
    result.start, result.length, result.format = begin, end - begin, look
    return result


class PickDialog(QDialog):
    """The dialog; it opens over the upper half of the window."""

    def __init__(self, window: QWidget, theme: ThemeManager, name: str, title: str, hint: str) -> None:
        """
        Args:
            window: the window that it opens over.
            theme: gives the colours.
            name: the dialog's object name; the field is `nameField` and the list `nameList`.
            title: the dialog's name for screen readers.
            hint: the field's placeholder text.
        """
        super().__init__(window, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setObjectName(name)
        self.setWindowTitle(title)
        self.setProperty("role", "pick")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(8)
        self.field = SearchField(f"{name}Field", title, hint, self._typed)
        self.field.clears_by_escape = False
        column.addWidget(self.field)
        self._model = _Rows()
        self.view = QListView()
        self.view.setObjectName(f"{name}List")
        self.view.setAccessibleName(title)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_Delegate(theme, self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setMouseTracking(True)
        self.view.entered.connect(self._go_to)
        self.view.clicked.connect(self._take)
        self.view.selectionModel().currentChanged.connect(lambda index, _: self._say(index))
        self._said = ""
        column.addWidget(self.view, 1)
        self._note = label("", "note", wrap=True)
        self._note.setContentsMargins(4, 0, 4, 4)
        column.addWidget(self._note)
        self._gone_to = ""
        """The key of the row that the person has moved to since they last typed; "" for none."""
        self._is_old = self._looks = self._takes_first = False
        self.note("")

    def typed(self, text: str) -> None:
        """React to a change of the text in the field."""
        raise NotImplementedError

    def _typed(self, text: str) -> None:
        self._gone_to, self._takes_first = "", False
        self.typed(text)

    def looking(self) -> None:
        """Say that results are being fetched and the rows on view do not match the text: Enter waits and takes the first row of the next
        `set_rows`."""
        self._is_old = self._looks = True

    def open_over(self) -> None:
        """Open the dialog over its window."""
        parent = self.parentWidget()
        assert parent is not None  # the dialog is always made with a parent
        width = min(text_column(), parent.width() - 2 * _MARGIN)
        self.resize(width, min(_TALLEST, parent.height() - _TOP - _MARGIN))
        self.move(parent.mapToGlobal(QPoint((parent.width() - width) // 2, _TOP)))
        self.open()
        self.field.setFocus()

    def set_rows(self, rows: Sequence[Row], *, all_of_it: bool = True) -> None:
        """Show rows. The row that the person has moved to since they last typed stays current, or else the first that can be taken.

        Args:
            rows: the rows.
            all_of_it: whether they are complete, so that nothing more is being fetched.
        """
        self._is_old, self._looks = False, not all_of_it
        can = [number for number, row in enumerate(rows) if row.run is not None]
        gone_to = [number for number in can if self._gone_to and rows[number].key == self._gone_to]
        place = self.view.verticalScrollBar().value()
        self._model.set_rows(rows)
        if can:
            self.view.setCurrentIndex(self._model.index((gone_to or can)[0]))
        if gone_to:
            self.view.verticalScrollBar().setValue(place)
            self.view.scrollTo(self.view.currentIndex())
        else:
            self.view.scrollToTop()
        if self._takes_first and (can or all_of_it):
            self._takes_first = False
            self._take(self.view.currentIndex())

    @property
    def rows(self) -> Sequence[Row]:
        """The rows on view."""
        return self._model.rows

    def note(self, text: str) -> None:
        """Show a text under the list; "" for none."""
        self._note.setText(text)
        self._note.setVisible(bool(text))
        if text:
            announce(self, text)

    def _say(self, index: QModelIndex) -> None:
        """Announce to screen readers what Enter would take, since the focus stays in the field."""
        words = str(index.data(Qt.ItemDataRole.AccessibleTextRole)) if index.isValid() else ""
        if words and words != self._said and self.isVisible():
            self._said = words
            announce(self.view, words)

    def _take(self, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Row | None = index.data(ROW) if index.isValid() else None
        if row is not None and row.run is not None:
            run = row.run
            self.accept()
            run()

    def _step(self, steps: int) -> None:
        can = [number for number, row in enumerate(self._model.rows) if row.run is not None]
        if not can:
            return
        present = self.view.currentIndex().row()
        place = can.index(present) if present in can else 0
        place = (place + steps) % len(can) if abs(steps) == 1 else min(max(place + steps, 0), len(can) - 1)
        self._go_to(self._model.index(can[place]))

    def _go_to(self, index: Index) -> None:
        self.view.setCurrentIndex(index)
        self._gone_to = self._model.rows[index.row()].key

    def _enter(self) -> None:
        """Take the current row, or wait for the rows that belong to the typed text."""
        index = self.view.currentIndex()
        if index.isValid() and not self._is_old:
            self._take(index)
        else:
            self._takes_first = self._looks

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            self.field.flush()
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.field.flush()
            self._enter()
        else:
            super().keyPressEvent(event)
