"""The list of conversations: grouped by time, searched, renamed, pinned, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.bridge import Engine
from app.theme.theme import ThemeManager
from app.theme.tokens import LIST_WIDTH
from app.theme.widgets import IconButton, SearchField, button, label
from app.words import memory_count, without_marks
from memos_core import local_time, today

if TYPE_CHECKING:
    from memos_core import Conversation, MemOS

Index = QModelIndex | QPersistentModelIndex
CONVERSATION = Qt.ItemDataRole.UserRole + 1


class ConversationModel(QAbstractListModel):
    """Headings (str) and conversations, in the order of the list."""

    renamed = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[str | Conversation] = []

    def set_conversations(self, conversations: list[Conversation], *, grouped: bool) -> None:
        """Show these; with headings unless they are search results."""
        rows: list[str | Conversation] = []
        heading = ""
        for conversation in conversations:
            group = _group(conversation)
            if grouped and group != heading:
                rows.append(group)
                heading = group
            rows.append(conversation)
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_of(self, conversation_id: str | None) -> int:
        """The row of a conversation, or -1."""
        for row, item in enumerate(self._rows):
            if not isinstance(item, str) and item.id == conversation_id:
                return row
        return -1

    @property
    def conversations(self) -> list[Conversation]:
        """The conversations, in their order."""
        return [row for row in self._rows if not isinstance(row, str)]

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == CONVERSATION:
            return None if isinstance(item, str) else item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole):
            return item if isinstance(item, str) else item.title or "New chat"
        if role == Qt.ItemDataRole.ToolTipRole and not isinstance(item, str):
            return item.title
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        item = self._rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or isinstance(item, str) or not str(value).strip():
            return False
        self.renamed.emit(item.id, str(value).strip())
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable


class _Delegate(QStyledItemDelegate):
    """Paints headings, and conversations as a title over a snippet."""

    def __init__(self, theme: ThemeManager, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, 36 if index.data(CONVERSATION) is None else 57)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        p = self._theme.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        font = QFont(option.font)
        conversation = index.data(CONVERSATION)
        if conversation is None:
            font.setPixelSize(12)
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(QColor(p.faint))
            painter.drawText(rect.adjusted(10, 0, -8, -6), Qt.AlignmentFlag.AlignBottom, index.data())
            painter.restore()
            return
        box = rect.adjusted(2, 1, -2, -1)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(p.accent if state & QStyle.StateFlag.State_HasFocus else p.line), 1))
            painter.setBrush(QColor(p.surface))
            painter.drawRoundedRect(box, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(p.sunken))
            painter.drawRoundedRect(box, 8, 8)
        text = box.adjusted(10, 8, -10, -8)
        font.setPixelSize(14)
        font.setWeight(QFont.Weight.Medium)
        painter.setFont(font)
        painter.setPen(QColor(p.text))
        title = QFontMetrics(font).elidedText(str(index.data()), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignTop, title)
        font.setPixelSize(12)
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(p.faint))
        snippet = "Draft: " + conversation.draft if conversation.draft.strip() else conversation.snippet
        shown = QFontMetrics(font).elidedText(without_marks(snippet[:200]), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignBottom, shown)
        painter.restore()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        editor = QLineEdit(parent)
        editor.setObjectName("renameConversation")
        editor.setAccessibleName("Title of the conversation")
        return editor

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(4, 10, -4, -10))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QLineEdit)  # createEditor made it
        model.setData(index, editor.text())


class _View(QListView):
    deletePressed = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.deletePressed.emit()
            return
        super().keyPressEvent(event)


class ConversationList(QWidget):
    """The left side of the chat view."""

    selected = Signal(str)
    foundSelected = Signal(str, str)
    """Id of a conversation, and the text that was searched and stands in it."""
    newRequested = Signal()
    temporaryRequested = Signal()
    copyRequested = Signal(str)
    """Id of a conversation that is to be copied."""
    exportRequested = Signal(object)
    """A Conversation that is to be written into a file."""
    archived = Signal(str, str, bool)
    """Id and title of a conversation, and whether it is in the archive now."""
    deleted = Signal(str, str)
    """Id and title of a conversation that was deleted."""
    renamed = Signal(str, str)
    """Id and new title of a conversation."""
    failed = Signal(str)

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self._engine = engine
        self._current: str | None = None
        self._search = ""
        self._in_archive = False
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(LIST_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(4, 2, 0, 2)
        top.addWidget(label("Chats", "title"), 1)
        self._temporary = IconButton(
            theme,
            "message-circle-dashed",
            "temporaryChatButton",
            "New temporary chat",
            checked_color="accent",
            tooltip="Temporary chat: nothing is read, remembered or kept (Ctrl+Shift+N)",
        )
        self._temporary.setCheckable(True)
        self._temporary.clicked.connect(self._temporary_clicked)
        top.addWidget(self._temporary)
        new = button("New chat", "newChatButton", "primary", tooltip="New chat (Ctrl+N)")
        new.clicked.connect(self.newRequested)
        top.addWidget(new)
        layout.addLayout(top)
        self.search_field = SearchField("conversationSearch", "Search chats", "Search chats", self._searched)
        layout.addWidget(self.search_field)
        self._model = ConversationModel()
        self._model.renamed.connect(self._rename)
        self._view = _View()
        self._view.setObjectName("conversationList")
        self._view.setAccessibleName("Chats")
        self._view.setModel(self._model)
        self._view.setItemDelegate(_Delegate(theme, self._view))
        self._view.setMouseTracking(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._menu)
        self._view.deletePressed.connect(self._delete_current)
        self._view.selectionModel().currentChanged.connect(self._chosen)
        layout.addWidget(self._view, 1)
        self._empty = label("", "note", wrap=True)
        self._empty.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(self._empty)
        self._archive = button("", "chatArchive", "link", accessible="Show the archive of chats, or the chats again")
        self._archive.clicked.connect(self._show_archive)
        self._archive.hide()
        layout.addWidget(self._archive, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot = label(engine.user.capitalize() if engine.user != "default" else "Your profile")
        self._count = label("", "note")
        self._foot.setContentsMargins(6, 0, 0, 0)
        self._count.setContentsMargins(6, 0, 0, 4)
        layout.addWidget(self._foot)
        layout.addWidget(self._count)
        engine.conversationsChanged.connect(lambda _ids: self.refresh())
        engine.memoriesChanged.connect(lambda _ids: self._refresh_count())
        theme.changed.connect(self._view.viewport().update)

    def refresh(self) -> None:
        """Read the list again."""
        search, archived = self._search, self._in_archive

        def look(memos: MemOS) -> tuple[list[Conversation], int]:
            found = memos.conversations.list(search or None, archived=None if search else archived)
            return found, len(memos.conversations.list(archived=True))

        self._engine.run(look, self._show, self.failed.emit, self)
        self._refresh_count()

    def set_current(self, conversation_id: str | None) -> None:
        """Mark a conversation without opening it."""
        self._current = conversation_id
        self._mark()

    def mark_temporary(self, on: bool) -> None:
        """Whether a temporary chat is shown, which is in no list."""
        self._temporary.setChecked(on)

    def _temporary_clicked(self, on: bool) -> None:
        self._temporary.setChecked(not on)  # it is marked when the chat is shown
        self.temporaryRequested.emit()

    def _refresh_count(self) -> None:
        def show(count: int) -> None:
            self._count.setText(memory_count(count) if count else "No memories yet")

        self._engine.run(lambda memos: memos.count(), show, None, self)

    def _show(self, found: tuple[list[Conversation], int]) -> None:
        conversations, in_archive = found
        if self._view.state() == QAbstractItemView.State.EditingState:
            return
        bar = self._view.verticalScrollBar().value()
        self._model.set_conversations(conversations, grouped=not self._search)
        words = "No chat has these words." if self._search else "The archive is empty." if self._in_archive else ""
        self._empty.setText("" if conversations else words)
        self._archive.setText("Back to the chats" if self._in_archive else f"Archive ({in_archive:,})")
        self._archive.setVisible(bool(in_archive) or self._in_archive)
        self._empty.setVisible(bool(self._empty.text()))
        self._mark()
        self._view.verticalScrollBar().setValue(bar)

    def _mark(self) -> None:
        row = self._model.row_of(self._current)
        selection = self._view.selectionModel()
        selection.blockSignals(True)
        if row >= 0:
            self._view.setCurrentIndex(self._model.index(row))
        else:
            selection.clear()
        selection.blockSignals(False)
        self._view.viewport().update()

    def _searched(self, text: str) -> None:
        self._search = text.strip()
        self.refresh()

    def _chosen(self, index: QModelIndex) -> None:
        conversation = index.data(CONVERSATION)
        if conversation is not None and conversation.id != self._current:
            self._current = conversation.id
            if conversation.found:
                self.foundSelected.emit(conversation.id, self._search)
            else:
                self.selected.emit(conversation.id)

    def _menu(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        conversation: Conversation | None = index.data(CONVERSATION)
        if conversation is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = QAction("Rename", menu)
        rename.triggered.connect(lambda: self._view.edit(index))
        pin = QAction("Unpin" if conversation.pinned else "Pin", menu)
        pin.triggered.connect(lambda: self.pin(conversation.id, not conversation.pinned))
        archive = QAction("Bring back from the archive" if conversation.archived else "Archive", menu)
        archive.triggered.connect(lambda: self.archive(conversation))
        export = QAction("Export …", menu)
        export.triggered.connect(lambda: self.exportRequested.emit(conversation))
        copy = QAction("Copy this chat", menu)
        copy.triggered.connect(lambda: self.copyRequested.emit(conversation.id))
        delete = QAction("Delete", menu)
        delete.triggered.connect(lambda: self.delete(conversation.id, conversation.title))
        menu.addActions([rename, pin, archive, copy, export, delete])
        menu.popup(self._view.viewport().mapToGlobal(position))

    def _rename(self, conversation_id: str, title: str) -> None:
        def done(conversation: Conversation) -> None:
            self.refresh()
            self.renamed.emit(conversation_id, conversation.title)

        self._engine.run(lambda memos: memos.conversations.rename(conversation_id, title), done, self.failed.emit, self)

    def pin(self, conversation_id: str, pinned: bool) -> None:
        """Keep a conversation at the top of the list, or no longer."""
        self._do(lambda memos: memos.conversations.pin(conversation_id, pinned))

    def archive(self, conversation: Conversation) -> None:
        """Put a conversation into the archive, or back; `archived` lets the view offer to undo it."""
        wanted = not conversation.archived

        def done(_: object) -> None:
            self.refresh()
            self.archived.emit(conversation.id, conversation.title, wanted)

        self._engine.run(
            lambda memos: memos.conversations.archive(conversation.id, wanted), done, self.failed.emit, self
        )

    def edit_title(self, conversation_id: str) -> None:
        """Have the person change the title of a conversation, in the list."""
        row = self._model.row_of(conversation_id)
        if row >= 0:
            self._view.scrollTo(self._model.index(row))
            self._view.setCurrentIndex(self._model.index(row))
            self._view.setFocus()
            self._view.edit(self._model.index(row))

    def step(self, steps: int) -> None:
        """Open the conversation before or after the present one in the list."""
        rows = self._model.conversations
        if not rows:
            return
        ids = [one.id for one in rows]
        place = ids.index(self._current) + steps if self._current in ids else 0
        if 0 <= place < len(ids):
            self._view.setCurrentIndex(self._model.index(self._model.row_of(ids[place])))

    def _show_archive(self) -> None:
        self._in_archive = not self._in_archive
        self.refresh()

    def _delete_current(self) -> None:
        conversation: Conversation | None = self._view.currentIndex().data(CONVERSATION)
        if conversation is not None:
            self.delete(conversation.id, conversation.title)

    def delete(self, conversation_id: str, title: str) -> None:
        """Delete a conversation; `deleted` lets the view offer to undo it."""
        self._engine.stop(conversation_id)

        def done(_: object) -> None:
            self.refresh()
            self.deleted.emit(conversation_id, title)

        self._engine.run(lambda memos: memos.conversations.delete(conversation_id), done, self.failed.emit, self)

    def restore(self, conversation_id: str) -> None:
        """Bring a deleted conversation back."""
        self._do(lambda memos: memos.conversations.restore(conversation_id))

    def _do(self, work: Any) -> None:
        self._engine.run(work, lambda _: self.refresh(), self.failed.emit, self)


def _group(conversation: Conversation) -> str:
    if conversation.archived:
        return "Archive"
    if conversation.pinned:
        return "Pinned"
    days = (today() - local_time(conversation.updated_at).date()).days
    if days <= 0:
        return "Today"
    if days == 1:
        return "Yesterday"
    return "Previous 7 days" if days < 7 else "Older"
