"""The layout of a transcript: messages in one centred column."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from app.theme.sizes import text_column


class ColumnLayout(QLayout):
    """Arranges widgets in one centred column of the width of running text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, position: int, widget: QWidget) -> None:
        """Insert a widget at this position."""
        self.addWidget(widget)  # its item caches heights until the widget reports a change
        self._items.insert(position, self._items.pop())

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), apply=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, apply=True)

    def sizeHint(self) -> QSize:
        return QSize(text_column(), 200)

    def minimumSize(self) -> QSize:
        return QSize(240, 0)

    def _place(self, rect: QRect, *, apply: bool) -> int:
        margins = self.contentsMargins()
        room = rect.width() - margins.left() - margins.right()
        width = min(room, text_column())
        left = rect.x() + margins.left() + (room - width) // 2
        top = rect.y() + margins.top()
        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            height = item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
            if apply:
                item.setGeometry(QRect(left, top, width, height))
            top += height
        return top - rect.y() + margins.bottom()
