"""List rows that show a name and, after it, the beginning of a text."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.theme.sizes import px
from app.theme.theme import ThemeManager

ONE = Qt.ItemDataRole.UserRole
TEXT = Qt.ItemDataRole.UserRole + 1
ROW, ICON = 34, 18
LONGEST_SHOWN = 200


class NamedDelegate(QStyledItemDelegate):
    """Paints the name in bold and the text in a faint colour, both on one line."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        palette = self._theme.palette
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(palette.accent), palette.ring) if palette.strong else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.accent_ground))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 6, 6)
        text = rect.adjusted(10, 0, -10, 0)
        image: QIcon | None = index.data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            place = QRect(text.left(), rect.center().y() - ICON // 2 + 1, ICON, ICON)
            image.paint(painter, QStyle.visualRect(option.direction, rect, place))
            text.setLeft(text.left() + ICON + 10)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.Medium)
        text = _written(painter, option, font, palette.text, text, str(index.data()))
        font.setWeight(QFont.Weight.Normal)
        font.setPixelSize(px(12))
        _written(painter, option, font, palette.faint, text, str(index.data(TEXT) or ""))
        painter.restore()


def _written(
    painter: QPainter, option: QStyleOptionViewItem, font: QFont, color: str, place: QRect, text: str
) -> QRect:
    """Write a text into a place, mirrored in a right-to-left window. Returns the rest of the place, not mirrored."""
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(QColor(color))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(QStyle.visualRect(option.direction, option.rect, place), Qt.AlignmentFlag.AlignVCenter, shown)
    return place.adjusted(metrics.horizontalAdvance(shown) + 12, 0, 0, 0)


def named_list(theme: ThemeManager, name: str, accessible: str) -> QListWidget:
    """A list of such rows."""
    result = QListWidget()
    result.setObjectName(name)
    result.setAccessibleName(accessible)
    result.setItemDelegate(NamedDelegate(theme, result))
    result.setUniformItemSizes(True)
    result.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    theme.changed.connect(result.viewport().update)
    return result


def named_row(name: str, text: str, one: object, image: QIcon | None = None) -> QListWidgetItem:
    """A row.

    Args:
        name: shown in bold.
        text: its beginning is shown after the name, all of it as the tooltip.
        one: the object that the row stands for.
        image: shown before the name.
    """
    line = " ".join(text[: 2 * LONGEST_SHOWN].split())[:LONGEST_SHOWN]
    item = QListWidgetItem(name)
    item.setData(ONE, one)
    item.setData(TEXT, line)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}. {line}" if line else name)
    item.setToolTip(text[:1000])
    if image is not None:
        item.setIcon(image)
    return item
