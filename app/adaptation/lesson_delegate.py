"""How the memories of the adaptation view are painted: a check box, the memory, the reason, and whether the adapter knows it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.adaptation.lesson_model import KNOWN, LessonModel, Row
from app.theme.fonts import note_font
from app.theme.icons import pixmap
from app.theme.sizes import px, text_column
from app.theme.theme import ThemeManager
from app.theme.tokens import RADIUS_FIELD

Index = QModelIndex | QPersistentModelIndex
_HEADING, _ROW, _MARGIN = 36, 54, 24
_BOX, _TEXT, _PADDING = 16, 40, 12
_CHIP_HEIGHT, _CHIP_PADDING = 22, 10
_ELIDED = Qt.TextElideMode.ElideRight
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class LessonDelegate(QStyledItemDelegate):
    """Paints the rows in the text column; a click anywhere on a row ticks it."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, px(_HEADING if _row(index).heading else _ROW))

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        row = _row(index)
        space = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and event.button() is Qt.MouseButton.LeftButton
            and self._column(option.rect).contains(event.position().toPoint())
        )
        if not row.teachable or not (space or clicked):
            return False
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
        return model.setData(index, wanted, Qt.ItemDataRole.CheckStateRole)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, palette = _row(index), self._theme.palette
        rect = self._column(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = QFont(option.font)
        note = note_font(font)
        if row.heading:
            note.setWeight(QFont.Weight.DemiBold)
            painter.setFont(note)
            painter.setPen(QColor(palette.faint))
            painter.drawText(rect.adjusted(_PADDING, 8, 0, 0), _LEFT, row.text)
            painter.restore()
            return
        state = option.state
        if state & QStyle.StateFlag.State_MouseOver or state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(
                QPen(QColor(palette.accent), palette.ring)
                if state & QStyle.StateFlag.State_HasFocus
                else Qt.PenStyle.NoPen
            )
            painter.setBrush(QColor(palette.background))
            painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), RADIUS_FIELD, RADIUS_FIELD)
        right = rect.right() - _PADDING
        if row.mark:
            right = self._paint_mark(painter, rect, row, note) - _PADDING
        if row.teachable:
            self._paint_box(painter, rect, index)
        width = right - rect.left() - _TEXT
        painter.setFont(font)
        painter.setPen(QColor(palette.text if row.teachable or row.mark else palette.muted))
        painter.drawText(
            QRect(rect.left() + _TEXT, rect.top() + px(7), width, px(20)),
            _LEFT,
            QFontMetrics(font).elidedText(row.text, _ELIDED, width),
        )
        painter.setFont(note)
        painter.setPen(QColor(palette.faint))
        painter.drawText(
            QRect(rect.left() + _TEXT, rect.top() + px(28), width, px(18)),
            _LEFT,
            QFontMetrics(note).elidedText(row.why, _ELIDED, width),
        )
        painter.restore()

    def _column(self, rect: QRect) -> QRect:
        """The part of a row that lies in the text column, which does not move when a scroll bar appears."""
        view = self.parent()
        assert isinstance(view, QWidget)
        width = min(text_column(), view.width() - 2 * _MARGIN)
        return QRect((view.width() - width) // 2, rect.y(), width, rect.height())

    def _paint_box(self, painter: QPainter, rect: QRect, index: Index) -> None:
        palette = self._theme.palette
        box = QRectF(rect.left() + _PADDING + 0.5, rect.center().y() - _BOX / 2 + 0.5, _BOX - 1, _BOX - 1)
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) is Qt.CheckState.Checked
        painter.setPen(QPen(QColor(palette.accent if ticked else palette.faint), 1))
        painter.setBrush(QColor(palette.accent if ticked else palette.surface))
        painter.drawRoundedRect(box, 4, 4)
        if ticked:
            mark = pixmap("check-dark" if palette.dark else "check-light", palette.on_accent, _BOX - 4)
            painter.drawPixmap(round(box.x()) + 2, round(box.y()) + 2, mark)

    def _paint_mark(self, painter: QPainter, rect: QRect, row: Row, note: QFont) -> int:
        """Paint the chip that says whether the adapter knows the memory. Returns the x coordinate at which the text must end."""
        palette = self._theme.palette
        known, words = row.mark == KNOWN, str(row.mark)
        width = QFontMetrics(note).horizontalAdvance(words) + 2 * _CHIP_PADDING
        height = px(_CHIP_HEIGHT)
        chip = QRectF(rect.right() - _PADDING - width, rect.center().y() - height / 2 + 1, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(palette.parametric_ground if known else palette.activation_ground))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setFont(note)
        painter.setPen(QColor(palette.parametric if known else palette.activation))
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)
        return round(chip.left())


def _row(index: Index) -> Row:
    model = index.model()
    assert isinstance(model, LessonModel)  # the delegate is used in this view alone
    return model.row(index)
