"""A bar with what can be done with several selected chats."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.desk.actions import shown_key
from app.language import plural, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import IconButton, label


class ChatsBar(QWidget):
    """The bar; it appears below the list while several chats are selected."""

    moveWanted = Signal(QPoint)
    """The place at which to open a menu of folders."""
    pin = Signal()
    archive = Signal()
    delete = Signal()
    cleared = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("chatsBar")
        self.setAccessibleName(tr("Selected chats"))
        self.setProperty("role", "selection")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 4, 4, 6)
        column.setSpacing(0)
        top = QHBoxLayout()
        self._count = label("", "strong")
        self._count.setObjectName("chatsSelected")
        top.addWidget(self._count, 1)
        self._clear = IconButton(theme, "x", "clearChats", tr("Select no chats ({key})", key=shown_key("Esc")), size=16)
        self._clear.clicked.connect(self.cleared)
        top.addWidget(self._clear)
        column.addLayout(top)
        row = QHBoxLayout()
        row.setSpacing(4)
        self._move = self._icon(theme, row, "folder-input", "moveChats", tr("Move to a folder"))
        self._move.clicked.connect(lambda: self.moveWanted.emit(self._move.mapToGlobal(QPoint(0, self._move.height()))))
        self._pin = self._icon(theme, row, "pin", "pinChats", tr("Pin"))
        self._pin.clicked.connect(self.pin)
        self._archive = self._icon(theme, row, "archive", "archiveChats", tr("Archive"))
        self._archive.clicked.connect(self.archive)
        delete = self._icon(theme, row, "trash-2", "deleteChats", tr("Delete ({key})", key=shown_key("Delete")))
        delete.clicked.connect(self.delete)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    @staticmethod
    def _icon(theme: ThemeManager, row: QHBoxLayout, icon: str, name: str, text: str) -> IconButton:
        item = IconButton(theme, icon, name, text, color="text", size=16)
        row.addWidget(item)
        return item

    def show_count(self, count: int, *, pinned: bool, archived: bool) -> None:
        """Show how many chats are selected; the bar is hidden for fewer than two.

        Args:
            count: the number of selected chats.
            pinned: whether all of them are pinned.
            archived: whether all of them are archived.
        """
        self._count.setText(plural("{n} chat selected", "{n} chats selected", count))
        for item, words in (
            (self._pin, tr("Unpin") if pinned else tr("Pin")),
            (self._archive, tr("Bring back from the archive") if archived else tr("Archive")),
        ):
            item.setToolTip(words)
            item.setAccessibleName(words)
        self.setVisible(count > 1)
