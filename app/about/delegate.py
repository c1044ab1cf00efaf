"""How the statements are painted and edited: a card for each group, a line for each statement."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from app.about.model import ROW, Row
from app.language import Later, number, tr
from app.theme.fonts import note_font
from app.theme.sizes import px, text_column
from app.theme.theme import ThemeManager
from app.theme.tokens import NOTE_PX, RADIUS_CARD, TITLE_PX
from app.theme.turned import Turned
from app.words import direction_of

Index = QModelIndex | QPersistentModelIndex
ASIDE = 176
"""The width beside a statement for its date or its actions, in pixels."""
_TITLE_HEIGHT, _GAP = 58, 14
_PADDING, _ABOVE = 16, 10
_CONFLICT = Later("Contradicts another memory")
_EDITOR_PADDING = 6


def column_of(width: int) -> tuple[int, int]:
    """The left edge and width of the text column in a view of this width."""
    wide = min(text_column() + 40, width - 40)
    return (width - wide) // 2, wide


class AboutDelegate(QStyledItemDelegate):
    """Paints groups as cards. Statements wrap, so rows differ in height; each text is measured only once."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._wide: dict[str, int] = {}
        self._wrapped: dict[tuple[str, int], int] = {}
        theme.changed.connect(self.forget_measures)
        self.active = -1
        """The row whose actions are shown in place of its date."""

    def forget_measures(self) -> None:
        """Drop the measured sizes, because the font has changed."""
        self._wide.clear()
        self._wrapped.clear()

    def _text_height(self, text: str, width: int, metrics: QFontMetrics) -> int:
        wide = self._wide.get(text)
        if wide is None:
            wide = self._wide[text] = metrics.horizontalAdvance(text)
        if wide <= width:
            return metrics.height()
        key = (text, width)
        if key not in self._wrapped:
            self._wrapped[key] = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()
        return self._wrapped[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row = index.data(ROW)
        if row.title:
            return QSize(100, _TITLE_HEIGHT)
        view = self.parent()
        assert isinstance(view, QWidget)
        _, width = column_of(view.width())
        metrics = QFontMetrics(option.font)
        height = self._text_height(row.text, width - 2 * _PADDING - ASIDE, metrics) + 2 * _ABOVE
        if row.cube is not None and row.cube.conflicts_with:
            height += px(18)
        return QSize(100, height + (_GAP if row.last else 0))

    def card_of(self, rect: QRect, row: Row) -> QRect:
        """The part of a row's rectangle that belongs to its group's card."""
        left, width = column_of(rect.width())
        card = QRect(rect.x() + left, rect.y(), width, rect.height())
        if row.title:
            card.setTop(card.top() + 6)
        elif row.last:
            card.setBottom(card.bottom() - _GAP)
        return card

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font = QFont(option.font)
        palette = self._theme.palette
        card = self.card_of(rect, row)
        direction: Qt.LayoutDirection = option.direction
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(rect)
        # The outline of the whole card, clipped to the part that this row shows.
        whole = card.adjusted(0, 0 if row.title else -40, -1, -1 if row.last else 40)
        outline = QPainterPath()
        outline.addRoundedRect(whole, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(outline, QColor(palette.surface))
        if row.cube is not None and index.row() == self.active:
            painter.save()
            painter.setClipPath(outline, Qt.ClipOperation.IntersectClip)
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.fillRect(card, QColor(palette.accent_ground if focused else palette.background))
            if focused and palette.strong:
                painter.setPen(QPen(QColor(palette.accent), palette.ring))
                painter.drawRect(card.adjusted(1, 1, -2, -2))
            painter.restore()
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(outline)
        if row.title:
            self._title(painter, font, card, row)
        elif row.more:
            self._more(painter, font, card, row)
        else:
            self._statement(painter, font, Turned(card, direction), row, index.row() == self.active)
        painter.restore()

    def _title(self, painter: QPainter, font: QFont, card: QRect, row: Row) -> None:
        palette = self._theme.palette
        font.setPixelSize(px(TITLE_PX))
        font.setWeight(QFont.Weight.DemiBold)
        box = card.adjusted(_PADDING, 0, -_PADDING, -2)
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignLeft, row.title)
        font.setPixelSize(px(NOTE_PX))
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(palette.faint))
        painter.drawText(box, _MIDDLE | Qt.AlignmentFlag.AlignRight, number(row.count))

    def _more(self, painter: QPainter, font: QFont, card: QRect, row: Row) -> None:
        palette = self._theme.palette
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(card.x() + _PADDING, card.y(), card.right() - _PADDING, card.y())
        font.setPixelSize(px(NOTE_PX))
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(palette.accent))
        painter.drawText(card.adjusted(_PADDING, 0, -_PADDING, 0), _MIDDLE | Qt.AlignmentFlag.AlignLeft, row.text)

    def _statement(self, painter: QPainter, font: QFont, turned: Turned, row: Row, active: bool) -> None:
        assert row.cube is not None  # a row without a title is a statement
        palette, card = self._theme.palette, turned.rect
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(card.x() + _PADDING, card.y(), card.right() - _PADDING, card.y())
        painter.setFont(font)
        painter.setPen(QColor(palette.text))
        words = card.adjusted(_PADDING, _ABOVE, -_PADDING - ASIDE, 0)
        read_from = painter.layoutDirection()
        painter.setLayoutDirection(direction_of(row.text))
        painter.drawText(turned.box(words), _WRAP, row.text)
        painter.setLayoutDirection(read_from)
        note = note_font(font)
        painter.setFont(note)
        if row.cube.conflicts_with:
            under = QRect(words.x(), card.bottom() - _ABOVE - px(16), words.width(), px(18))
            painter.setPen(QColor(palette.danger))
            painter.drawText(turned.box(under), _MIDDLE | Qt.AlignmentFlag.AlignLeft, _CONFLICT())
        if not active:
            painter.setPen(QColor(palette.faint))
            beside = QRect(card.right() - _PADDING - ASIDE, card.y() + _ABOVE, ASIDE, QFontMetrics(font).height())
            text = f"{tr('pinned')} · {row.when}" if row.cube.pinned else row.when
            painter.drawText(turned.box(beside), _MIDDLE | Qt.AlignmentFlag.AlignRight, text)

    # -- editing ------------------------------------------------------------------------------

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QPlainTextEdit(parent)
        editor.setObjectName("aboutEditor")
        editor.setAccessibleName(tr("Change this memory; Enter saves it, Escape leaves it as it was"))
        editor.setProperty("role", "field")
        editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        editor.document().setDocumentMargin(0)
        editor.setStyleSheet(f"QPlainTextEdit {{ padding: {_EDITOR_PADDING - 1}px 8px; min-height: 0; }}")
        return editor

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        editor.setPlainText(index.data(Qt.ItemDataRole.EditRole))
        editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QPlainTextEdit)
        model.setData(index, editor.toPlainText())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        card = self.card_of(option.rect, row)
        editor.setGeometry(
            card.adjusted(_PADDING - 9, _ABOVE - _EDITOR_PADDING, -_PADDING + 9, -_ABOVE + _EDITOR_PADDING)
        )

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Save on Enter; Shift+Enter begins a new line."""
        if (
            isinstance(event, QKeyEvent)
            and isinstance(editor, QPlainTextEdit)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        ):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)


_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_WRAP = Qt.TextFlag.TextWordWrap
