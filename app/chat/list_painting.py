"""Paints the rows of the list of chats."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.chat.list_model import CLOSED, CONVERSATION, FOLDER, INSIDE, PERSONA
from app.chat.persona_picture import persona_pixmap
from app.language import number, tr, translated
from app.theme.icons import pixmap
from app.theme.sizes import px
from app.theme.theme import ThemeManager
from app.words import without_marks

Index = QModelIndex | QPersistentModelIndex
HEADING_HEIGHT, FOLDER_HEIGHT, CHAT_HEIGHT = 36, 36, 57
INDENT = 16
"""The indentation of a chat in a folder, in pixels."""
PLUS = 28
"""The width of the button for a new chat at the end of a folder's row, in pixels."""


class ListDelegate(QStyledItemDelegate):
    """Paints headings, folders, and conversations as a title over a snippet."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        if index.data(CONVERSATION) is not None:
            return QSize(100, px(CHAT_HEIGHT))
        return QSize(100, px(HEADING_HEIGHT if index.data(FOLDER) is None else FOLDER_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(CONVERSATION) is not None:
            self._paint_chat(painter, option, index)
        elif index.data(FOLDER) is not None:
            self._paint_folder(painter, option, index)
        else:
            self._font(painter, option, 12, QFont.Weight.DemiBold, self._theme.palette.faint)
            rect: QRect = option.rect
            text = _mirrored(option, rect.adjusted(10, 0, -8, -6))
            painter.drawText(text, Qt.AlignmentFlag.AlignBottom, index.data())
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> bool:
        """Paint the background of a row. Returns whether the row is hovered or selected."""
        p = self._theme.palette
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            focused = bool(state & QStyle.StateFlag.State_HasFocus)
            painter.setPen(QPen(QColor(p.accent if focused or p.strong else p.line), p.ring))
            painter.setBrush(QColor(p.surface))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(p.sunken))
        else:
            return False
        painter.drawRoundedRect(box, 8, 8)
        return True

    def _paint_folder(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = self._theme.palette
        rect: QRect = option.rect
        box = rect.adjusted(2, 1, -2, -1)
        near = self._ground(painter, option, box)
        middle = box.center().y() + 1
        closed = bool(index.data(CLOSED))
        side = "chevron-left" if option.direction is Qt.LayoutDirection.RightToLeft else "chevron-right"
        arrow = pixmap(side if closed else "chevron-down", p.faint, 14)
        painter.drawPixmap(_mirrored(option, QRect(box.left() + 4, middle - 7, 14, 14)), arrow)
        image = pixmap("folder" if closed else "folder-open", p.muted, 16)
        painter.drawPixmap(_mirrored(option, QRect(box.left() + 22, middle - 8, 16, 16)), image)
        if near:
            plus = pixmap("plus", p.muted, 16)
            painter.drawPixmap(_mirrored(option, QRect(box.right() - 21, middle - 8, 16, 16)), plus)
            count_width = 0
        else:
            count = number(index.data(FOLDER).chats)
            metrics = self._font(painter, option, 12, QFont.Weight.Normal, p.faint)
            count_width = metrics.horizontalAdvance(count)
            place = _mirrored(option, box.adjusted(0, 0, -8, 0))
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, count)
        metrics = self._font(painter, option, 14, QFont.Weight.Medium, p.text)
        text = box.adjusted(45, 0, -(PLUS if near else count_width + 14), 0)
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(_mirrored(option, text), Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_chat(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = self._theme.palette
        rect: QRect = option.rect
        box = rect.adjusted(2 + (INDENT if index.data(INSIDE) else 0), 1, -2, -1)
        self._ground(painter, option, _mirrored(option, box))
        text = box.adjusted(10, 8, -10, -8)
        persona = index.data(PERSONA)
        width = text.width()
        if persona is not None:
            place = _mirrored(option, QRect(text.right() - 14, text.top() + 1, 15, 15))
            painter.drawPixmap(place, persona_pixmap(persona, p.muted, 15))
            width -= 20
        metrics = self._font(painter, option, 14, QFont.Weight.Medium, p.text)
        title = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, width)
        painter.drawText(_mirrored(option, text), Qt.AlignmentFlag.AlignTop, title)
        metrics = self._font(painter, option, 12, QFont.Weight.Normal, p.faint)
        conversation = index.data(CONVERSATION)
        snippet = (
            tr("Draft: {text}", text=conversation.draft)
            if conversation.draft.strip()
            else translated(conversation.snippet)
        )
        shown = metrics.elidedText(
            without_marks(" ".join(snippet[:200].split())), Qt.TextElideMode.ElideRight, text.width()
        )
        painter.drawText(_mirrored(option, text), Qt.AlignmentFlag.AlignBottom, shown)

    @staticmethod
    def _font(
        painter: QPainter, option: QStyleOptionViewItem, pixels: int, weight: QFont.Weight, color: str
    ) -> QFontMetrics:
        font = QFont(option.font)
        font.setPixelSize(px(pixels))
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(QColor(color))
        return QFontMetrics(font)

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        editor = QLineEdit(parent)
        of_folder = index.data(FOLDER) is not None
        editor.setObjectName("renameFolder" if of_folder else "renameConversation")
        editor.setAccessibleName(tr("Name of the folder") if of_folder else tr("Title of the conversation"))
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        folder = index.data(FOLDER) is not None
        place = rect.adjusted(40, 1, -4, -1) if folder else rect.adjusted(4, 10, -4, -10)
        editor.setGeometry(_mirrored(option, place))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)  # createEditor has made it
        model.setData(index, editor.text())


def _mirrored(option: QStyleOptionViewItem, place: QRect) -> QRect:
    """A place in a row, mirrored in a right-to-left window. The painter itself aligns the texts in it."""
    return QStyle.visualRect(option.direction, option.rect, place)
