"""How the rows of the activity are painted: a day as a heading, an entry in two lines."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.activity.model import ROW, Row
from app.activity.words import CHANGED, FORGOTTEN, IN_AND_OUT, REFUSED, SPACES
from app.language import time_in_words
from app.theme.fonts import note_font
from app.theme.sizes import px, text_column
from app.theme.theme import ThemeManager
from app.theme.tokens import RADIUS_FIELD, TITLE_PX
from app.theme.turned import Turned

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 54
_TIME_WIDTH, _DOT = 52, 7
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def column_of(width: int) -> tuple[int, int]:
    """The left edge and width of the text column in a view of this width."""
    wide = min(text_column() + 80, width - 32)
    return (width - wide) // 2, wide


class ActivityDelegate(QStyledItemDelegate):
    """Paints days and entries; all rows have one height."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font = QFont(option.font)
        left, width = column_of(rect.width())
        box = QRect(rect.x() + left, rect.y(), width, rect.height())
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind:
            self._entry(painter, font, Turned(box, direction), row, state)
        else:
            font.setPixelSize(px(TITLE_PX))
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(self._theme.palette.text))
            painter.drawText(box.adjusted(8, 12, -8, 0), _MIDDLE, row.words)
        painter.restore()

    def _entry(self, painter: QPainter, font: QFont, turned: Turned, row: Row, state: QStyle.StateFlag) -> None:
        palette = self._theme.palette
        card = turned.rect.adjusted(0, 1, 0, -1)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if row.cubes and (chosen or state & QStyle.StateFlag.State_MouseOver):
            focused = chosen and state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QPen(QColor(palette.accent), palette.ring) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_ground if chosen else palette.background))
            painter.drawRoundedRect(card, RADIUS_FIELD, RADIUS_FIELD)
        small = note_font(font)
        small.setFeature(QFont.Tag("tnum"), 1)
        upper = QRect(card.x() + 8, card.y() + px(6), card.width() - 16, px(20))
        painter.setFont(small)
        painter.setPen(QColor(palette.faint))
        painter.drawText(upper, _MIDDLE, time_in_words(row.at))
        dot = {
            CHANGED: palette.accent, IN_AND_OUT: palette.accent, SPACES: palette.accent,
            FORGOTTEN: palette.danger, REFUSED: palette.danger,
        }.get(row.kind, palette.line)  # fmt: skip
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot))
        middle = QPoint(upper.x() + px(_TIME_WIDTH), upper.center().y() + 1)
        painter.drawEllipse(turned.point(middle), _DOT // 2, _DOT // 2)
        words = upper.adjusted(px(_TIME_WIDTH) + 16, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        painter.drawText(turned.box(words), _MIDDLE, _elided(font, row.words, words.width()))
        painter.setFont(small)
        painter.setPen(QColor(palette.faint))
        painter.drawText(turned.box(words.translated(0, px(20))), _MIDDLE, _elided(small, row.note, words.width()))


def _elided(font: QFont, text: str, width: int) -> str:
    return QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
