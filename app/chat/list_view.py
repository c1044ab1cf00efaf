"""The Qt view of the list of chats: what its keys do, and where the mouse was pressed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from app.chat.list_model import FOLDER

_SIDEWAYS = (Qt.Key.Key_Right, Qt.Key.Key_Left)
_TURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ListView(QListView):
    """The list of folders and chats."""

    deletePressed = Signal()
    escaped = Signal()
    turned = Signal(object, object)
    """A Folder, and whether to open it; None to do the opposite of now."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed_at = QPoint()
        """The last place where the mouse was pressed."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        folder = self.currentIndex().data(FOLDER)
        if event.key() == Qt.Key.Key_Delete:
            self.deletePressed.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif folder is not None and event.key() in (*_SIDEWAYS, *_TURNS) and not event.modifiers():
            opens = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
            self.turned.emit(folder, None if event.key() in _TURNS else event.key() == opens)
        else:
            super().keyPressEvent(event)
