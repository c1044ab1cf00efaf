"""How the rows of the timeline are painted: the day, the time line with a point on it, and a card."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.language import month_in_words, number, tr, weekday_in_words
from app.theme.fonts import note_font
from app.theme.icons import pixmap
from app.theme.sizes import px, text_column
from app.theme.theme import ThemeManager
from app.theme.tokens import NOTE_PX, RADIUS_FIELD, TITLE_PX
from app.theme.turned import Turned
from app.timeline.model import CUBE, ROW, Row, RowKind
from app.words import direction_of, memory_count

if TYPE_CHECKING:
    from memos_core import MemCube

Index = QModelIndex | QPersistentModelIndex
ROW_HEIGHT = 50
TYPE_ICONS = {
    "fact": "lightbulb",
    "preference": "heart",
    "event": "calendar",
    "episode": "message-square",
    "document": "file-text",
    "skill": "wrench",
    "persona": "user-round",
    "reminder": "bell",
}
_DAY_WIDTH, _AXIS = 64, 82
_ICON = 16


def column_of(width: int) -> tuple[int, int]:
    """The left edge and width of the text column in a view of this width."""
    wide = min(text_column() + _AXIS, width - 32)
    return (width - wide) // 2, wide


class TimelineDelegate(QStyledItemDelegate):
    """Paints months, the line "Today" and memories. All rows have the same height, so that any number of them scrolls fast."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: dict[tuple[str, str, float], QPixmap] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        left, width = column_of(rect.width())
        box = QRect(rect.x() + left, rect.y(), width, rect.height())
        direction: Qt.LayoutDirection = option.direction
        turned = Turned(box, direction)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.MONTH:
            self._axis(painter, turned)
            paint_month(painter, self._theme, QFont(option.font), turned, row)
        elif row.kind is RowKind.TODAY:
            self._axis(painter, turned)
            self._today(painter, QFont(option.font), turned)
        else:
            self._axis(painter, turned)
            state: QStyle.StateFlag = option.state
            self._memory(painter, QFont(option.font), turned, row, index.data(CUBE), state)
        painter.restore()

    def _axis(self, painter: QPainter, turned: Turned) -> None:
        painter.setPen(QPen(QColor(self._theme.palette.line), 2))
        top = turned.point(QPoint(turned.rect.x() + _AXIS, turned.rect.top()))
        painter.drawLine(top, QPoint(top.x(), turned.rect.bottom() + 1))

    def _today(self, painter: QPainter, font: QFont, turned: Turned) -> None:
        palette, box = self._theme.palette, turned.rect
        font.setPixelSize(px(NOTE_PX))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(palette.accent))
        painter.drawText(
            turned.box(QRect(box.x(), box.y(), _DAY_WIDTH, box.height())),
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
            tr("Today"),
        )
        middle = box.center().y()
        painter.setPen(QPen(QColor(palette.accent), 1.5))
        axis = turned.point(QPoint(box.x() + _AXIS, middle))
        painter.drawLine(axis, turned.point(QPoint(box.right(), middle)))
        painter.setBrush(QColor(palette.accent))
        painter.drawEllipse(axis, 5, 5)

    def _memory(
        self, painter: QPainter, font: QFont, turned: Turned, row: Row, cube: MemCube | None, state: QStyle.StateFlag
    ) -> None:
        palette, box = self._theme.palette, turned.rect
        if row.begins_day:
            painter.setPen(QColor(palette.faint))
            small = note_font(font)
            painter.setFont(small)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            weekday = QRect(box.x(), box.y(), _DAY_WIDTH - 24, box.height())
            painter.drawText(turned.box(weekday), side, weekday_in_words(row.at.date(), short=True))
            strong = QFont(font)
            strong.setWeight(QFont.Weight.DemiBold)
            strong.setFeature(QFont.Tag("tnum"), 1)
            painter.setFont(strong)
            painter.setPen(QColor(palette.text))
            day = QRect(box.x(), box.y(), _DAY_WIDTH, box.height())
            painter.drawText(turned.box(day), side, number(row.at.day))
        middle = box.center().y()
        card = QRect(box.x() + _AXIS + 18, box.y() + 4, box.width() - _AXIS - 18, box.height() - 8)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        pointed = bool(state & QStyle.StateFlag.State_MouseOver)
        color = QColor(palette.accent if chosen else palette.faint if pointed else palette.line)
        painter.setPen(QPen(color, palette.ring if chosen else 1))
        painter.setBrush(QColor(palette.accent_ground if chosen else palette.surface))
        painter.drawRoundedRect(turned.box(card), RADIUS_FIELD, RADIUS_FIELD)
        point = QColor(palette.accent)
        painter.setPen(QPen(point if row.ahead else QColor(palette.faint), 2))
        painter.setBrush(QColor(palette.surface))
        painter.drawEllipse(turned.point(QPoint(box.x() + _AXIS, middle)), 4, 4)
        if cube is None:
            return
        icon_name = TYPE_ICONS[cube.type.value]
        place = turned.box(QRect(card.x() + 12, middle - _ICON // 2 + 1, _ICON, _ICON))
        painter.drawPixmap(place.topLeft(), self._icon(painter, icon_name, palette.muted))
        right = card.right() - 12
        if cube.pinned:
            place = turned.box(QRect(right - _ICON, middle - _ICON // 2 + 1, _ICON, _ICON))
            painter.drawPixmap(place.topLeft(), self._icon(painter, "pin", palette.faint))
            right -= _ICON + 8
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        room = QRect(card.x() + 12 + _ICON + 10, card.y(), right - card.x() - 22 - _ICON, card.height())
        text = QFontMetrics(font).elidedText(
            " ".join(cube.text[:300].split()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.setLayoutDirection(direction_of(text))  # this swaps left and right too
        painter.drawText(turned.box(room), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _icon(self, painter: QPainter, name: str, color: str) -> QPixmap:
        ratio = painter.device().devicePixelRatioF()
        key = (name, color, ratio)
        if key not in self._icons:
            self._icons[key] = pixmap(name, color, _ICON, ratio)
        return self._icons[key]


def paint_month(painter: QPainter, theme: ThemeManager, font: QFont, turned: Turned, row: Row) -> None:
    """Paint a month and its number of memories."""
    palette, box = theme.palette, turned.rect
    text = month_in_words(row.at.date())
    font.setPixelSize(px(TITLE_PX))
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    title = QRect(box.x() + _AXIS + 18, box.y(), metrics.horizontalAdvance(text) + 4, box.height())
    painter.setFont(font)
    painter.setPen(QColor(palette.text))
    painter.drawText(turned.box(title), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
    font.setPixelSize(px(NOTE_PX))
    font.setWeight(QFont.Weight.Normal)
    painter.setFont(font)
    painter.setPen(QColor(palette.faint))
    rest = QRect(title.right() + 10, box.y(), box.right() - title.right(), box.height() + 2)
    count = memory_count(row.count)
    if QFontMetrics(font).horizontalAdvance(count) <= rest.width():
        painter.drawText(turned.box(rest), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, count)
