"""The list of conversations: in folders, grouped by time, with search, renaming, moving, pinning and deleting."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QPoint, QSettings, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout

from app.bridge import Engine
from app.chat.chats_bar import ChatsBar
from app.chat.deleted_dialog import DeletedDialog
from app.chat.folder_actions import FolderActions
from app.chat.list_model import CONVERSATION, FOLDER, ConversationModel, Listed
from app.chat.list_painting import PLUS, ListDelegate
from app.chat.list_view import ListView
from app.desk.actions import shown_key
from app.language import number, plural, tr
from app.looks import Looks
from app.theme.menu import Entry, menu_of
from app.theme.theme import ThemeManager
from app.theme.tokens import LIST_WIDTH
from app.theme.widgets import IconButton, SearchField, Side, button, label
from app.words import memory_count

if TYPE_CHECKING:
    from memos_core import Conversation, Folder, MemOS

Work = Callable[["MemOS"], object]
_CLOSED = "closedFolders"


class ConversationList(Side):
    """The left side of the chat view."""

    selected = Signal(str)
    foundSelected = Signal(str, str)
    """Id of a conversation, and the searched text that was found in it."""
    newRequested = Signal()
    newInFolder = Signal(object)
    """The Folder in which to begin a new chat."""
    left = Signal(list)
    """Ids of conversations that were deleted or archived together."""
    toast = Signal(str, str, object)
    temporaryRequested = Signal()
    copyRequested = Signal(str)
    """Id of the conversation to copy."""
    windowRequested = Signal(str)
    """Id of the conversation that should get a window of its own."""
    exportRequested = Signal(object)
    """The Conversation to export to a file."""
    archived = Signal(str, str, bool)
    """Id and title of a conversation, and whether it is now archived."""
    deleted = Signal(str, str)
    """Id and title of a conversation that was deleted."""
    renamed = Signal(str, str)
    """Id and new title of a conversation."""
    messageBack = Signal(str, str)
    """Ids of a conversation, and of a deleted message in it that was restored."""
    failed = Signal(str)

    def __init__(self, engine: Engine, theme: ThemeManager, settings: QSettings) -> None:
        super().__init__(LIST_WIDTH)
        self._engine, self._settings = engine, settings
        closed: Any = settings.value(_CLOSED, [])
        self._closed: set[str] = {closed} if isinstance(closed, str) else set(closed or [])
        self._folders: Sequence[Folder] = ()
        self._marking = False
        self._to_edit = ""
        """Id of a conversation whose title will be edited as soon as it appears in the list."""
        self._current: str | None = None
        self._search = ""
        self._in_archive = False
        self._looks = Looks()
        self.setProperty("role", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 12, 12)
        layout.setSpacing(10)
        top = QHBoxLayout()
        top.setContentsMargins(4, 2, 0, 2)
        top.addWidget(label(tr("Chats"), "title"), 1)
        self.folders = FolderActions(engine, self, self.toast.emit)
        self.folders.changed.connect(self.refresh)
        make = IconButton(
            theme,
            "folder-plus",
            "newFolderButton",
            tr("New folder"),
            tooltip=tr("New folder ({key})", key=shown_key("Ctrl+Shift+D")),
        )
        make.clicked.connect(lambda: self.folders.make())
        self._temporary = IconButton(
            theme,
            "message-circle-dashed",
            "temporaryChatButton",
            tr("New temporary chat"),
            checked_color="accent",
            tooltip=tr("Temporary chat: nothing is read, remembered or kept ({key})", key=shown_key("Ctrl+Shift+N")),
        )
        self._temporary.setCheckable(True)
        self._temporary.clicked.connect(self._temporary_clicked)
        top.addWidget(self._temporary)
        new = button(
            tr("New chat"), "newChatButton", "primary", tooltip=tr("New chat ({key})", key=shown_key("Ctrl+N"))
        )
        new.clicked.connect(self.newRequested)
        top.addWidget(new)
        layout.addLayout(top)
        self.search_field = SearchField("conversationSearch", tr("Search chats"), tr("Search chats"), self._searched)
        find = QHBoxLayout()
        find.setSpacing(6)
        find.addWidget(self.search_field, 1)
        find.addWidget(make)
        layout.addLayout(find)
        self._model = ConversationModel()
        self._model.renamed.connect(self.rename)
        self._model.folderRenamed.connect(self.folders.rename)
        self._model.dropped.connect(self._dropped)
        self._view = ListView()
        self._view.setObjectName("conversationList")
        self._view.setAccessibleName(tr("Chats"))
        self._view.setModel(self._model)
        self._view.setItemDelegate(ListDelegate(theme, self._view))
        self._view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self._view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._view.setDragDropOverwriteMode(True)
        self._view.setMouseTracking(True)
        self._view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._menu)
        self._view.deletePressed.connect(self._delete_current)
        self._view.escaped.connect(self._mark)
        self._view.turned.connect(self._turn)
        self._view.clicked.connect(self._clicked)
        self._view.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        layout.addWidget(self._view, 1)
        self.bar = ChatsBar(theme)
        self.bar.moveWanted.connect(lambda position: self.folders.choose([one.id for one in self.chosen], position))
        self.bar.pin.connect(self._pin_chosen)
        self.bar.archive.connect(self._archive_chosen)
        self.bar.delete.connect(self._delete_chosen)
        self.bar.cleared.connect(self._mark)
        layout.addWidget(self.bar)
        self._empty = label("", "note", wrap=True)
        self._empty.setContentsMargins(8, 0, 8, 0)
        layout.addWidget(self._empty)
        self._archive = button(
            "", "chatArchive", "link", accessible=tr("Show the archive of chats, or the chats again")
        )
        self._archive.clicked.connect(self._show_archive)
        self._deleted = button("", "recentlyDeleted", "link", accessible=tr("Recently deleted"))
        self._deleted.clicked.connect(self._show_deleted)
        for item in (self._archive, self._deleted):
            item.hide()
            layout.addWidget(item, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot = label(engine.user.capitalize() if engine.user != "default" else tr("Your profile"))
        self._count = label("", "note")
        self._foot.setContentsMargins(6, 0, 0, 0)
        self._count.setContentsMargins(6, 0, 0, 4)
        layout.addWidget(self._foot)
        layout.addWidget(self._count)
        engine.conversationsChanged.connect(lambda _ids: self.refresh())
        engine.foldersChanged.connect(self.refresh)
        engine.personasChanged.connect(self.refresh)
        engine.memoriesChanged.connect(lambda _ids: self._refresh_count())
        theme.changed.connect(self._view.viewport().update)

    def refresh(self) -> None:
        """Read the list again."""
        search, archived = self._search, self._in_archive

        def look(memos: MemOS) -> Listed:
            talks = memos.conversations
            found = talks.list(search or None, archived=None if search else archived)
            folders, personas, gone = talks.folders.list(), talks.personas.list(), talks.deleted_count()
            return Listed(found, folders, personas, len(talks.list(archived=True)), gone)

        self._engine.run(look, self._show, self.failed.emit, self, look=self._looks.again())
        self._refresh_count()

    def set_current(self, conversation_id: str | None) -> None:
        """Select a conversation without opening it."""
        self._current = conversation_id
        self._mark()

    def mark_temporary(self, on: bool) -> None:
        """Say whether a temporary chat is shown, which is not in the list."""
        self._temporary.setChecked(on)

    def _temporary_clicked(self, on: bool) -> None:
        self._temporary.setChecked(not on)  # it becomes checked when the chat is shown
        self.temporaryRequested.emit()

    def _refresh_count(self) -> None:
        def show(count: int) -> None:
            self._count.setText(memory_count(count) if count else tr("No memories yet"))

        self._engine.run(lambda memos: memos.count(), show, None, self)

    def _show(self, listed: Listed) -> None:
        if self._view.state() == QAbstractItemView.State.EditingState:
            return
        bar = self._view.verticalScrollBar().value()
        chosen = [one.id for one in self.chosen]
        at = self._view.currentIndex().data(FOLDER)
        self._folders = listed.folders
        with_folders = not (self._search or self._in_archive)
        self._marking = True
        self._model.show_listed(listed, grouped=not self._search, folders=with_folders, closed=self._closed)
        self._marking = False
        words = (
            tr("No chat has these words.") if self._search else tr("The archive is empty.") if self._in_archive else ""
        )
        self._empty.setText("" if listed.conversations else words)
        self._archive.setText(
            tr("Back to the chats") if self._in_archive else tr("Archive ({number})", number=number(listed.in_archive))
        )
        self._archive.setVisible(bool(listed.in_archive) or self._in_archive)
        self._deleted.setText(tr("Recently deleted ({number})", number=number(listed.deleted)))
        self._deleted.setVisible(bool(listed.deleted))
        self._empty.setVisible(bool(self._empty.text()))
        if len(chosen) > 1:
            self._select(chosen)
        elif at is not None:
            self._select([at.id])
        else:
            self._mark()
        self._view.verticalScrollBar().setValue(bar)
        wanted, self._to_edit = self._to_edit, ""
        if wanted and self._model.row_of(wanted) >= 0:
            self.edit_title(wanted)

    def _mark(self) -> None:
        """Select only the chat that is shown."""
        self._select([] if self._current is None else [self._current])

    def _select(self, ids: Sequence[str]) -> None:
        self._marking = True
        selection = self._view.selectionModel()
        selection.clear()
        for row in [row for row in map(self._model.row_of, ids) if row >= 0]:
            selection.setCurrentIndex(self._model.index(row), selection.SelectionFlag.Select)
        self._marking = False
        self._show_bar()
        self._view.viewport().update()

    @property
    def chosen(self) -> list[Conversation]:
        """The selected conversations, in the order of the list."""
        rows = sorted(self._view.selectionModel().selectedIndexes(), key=lambda index: index.row())
        return [one for one in (index.data(CONVERSATION) for index in rows) if one is not None]

    def _searched(self, text: str) -> None:
        self._search = text.strip()
        self.refresh()

    def _selected(self) -> None:
        if self._marking:
            return
        chosen = self.chosen
        self._show_bar()
        if len(chosen) == 1 and chosen[0].id != self._current:
            self._current = chosen[0].id
            if chosen[0].found:
                self.foundSelected.emit(chosen[0].id, self._search)
            else:
                self.selected.emit(chosen[0].id)

    def _show_bar(self) -> None:
        chosen = self.chosen
        self.bar.show_count(
            len(chosen), pinned=all(one.pinned for one in chosen), archived=all(one.archived for one in chosen)
        )

    # -- folders ------------------------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        folder: Folder | None = index.data(FOLDER)
        if folder is None:
            return
        rect, x = self._view.visualRect(index), self._view.pressed_at.x()
        if x <= rect.left() + PLUS if self.isRightToLeft() else x >= rect.right() - PLUS:
            self.newInFolder.emit(folder)
        else:
            self._turn(folder, None)

    def _turn(self, folder: Folder, open_: bool | None) -> None:
        """Show or hide the chats of a folder; None to do the opposite of now."""
        if open_ is None:
            open_ = folder.id in self._closed
        self._closed = self._closed - {folder.id} if open_ else self._closed | {folder.id}
        self._settings.setValue(_CLOSED, sorted(self._closed))
        self.refresh()

    def _dropped(self, ids: list[str], folder_id: str) -> None:
        name = next((one.name for one in self._folders if one.id == folder_id), "")
        self.folders.move(ids, folder_id, name)

    # -- what can be done with them -----------------------------------------------------------

    def _menu(self, position: QPoint) -> None:
        index = self._view.indexAt(position)
        folder: Folder | None = index.data(FOLDER)
        one: Conversation | None = index.data(CONVERSATION)
        at = self._view.viewport().mapToGlobal(position)
        if folder is not None:
            entries: list[Entry | None] = [
                Entry("newHere", tr("New chat here"), lambda: self.newInFolder.emit(folder)),
                Entry("renameFolder", tr("Rename"), lambda: self._view.edit(index)),
                Entry("editFolder", tr("Folder settings …"), lambda: self.folders.edit(folder)),
                None,
                Entry("removeFolder", tr("Remove the folder …"), lambda: self.folders.remove(folder)),
            ]
        elif one is None:
            entries = [Entry("newFolder", tr("New folder …"), lambda: self.folders.make())]
        elif len(self.chosen) > 1:
            entries = [
                Entry(
                    "moveAll", tr("Move to a folder …"), lambda: self.folders.choose([c.id for c in self.chosen], at)
                ),
                Entry("pinAll", tr("Pin or unpin"), self._pin_chosen),
                Entry("archiveAll", tr("Archive or bring back"), self._archive_chosen),
                None,
                Entry("deleteAll", tr("Delete"), self._delete_chosen),
            ]
        else:
            entries = [
                Entry("rename", tr("Rename"), lambda: self._view.edit(index)),
                Entry("move", tr("Move to a folder …"), lambda: self.folders.choose([one.id], at)),
                Entry("pin", tr("Unpin") if one.pinned else tr("Pin"), lambda: self.pin(one.id, not one.pinned)),
                Entry(
                    "archive",
                    tr("Bring back from the archive") if one.archived else tr("Archive"),
                    lambda: self.archive(one),
                ),
                Entry("copy", tr("Copy this chat"), lambda: self.copyRequested.emit(one.id)),
                Entry("openWindow", tr("Open in a new window"), lambda: self.windowRequested.emit(one.id)),
                Entry("export", tr("Export …"), lambda: self.exportRequested.emit(one)),
                None,
                Entry("delete", tr("Delete"), lambda: self.delete(one.id, one.title)),
            ]
        menu_of(self, "listMenu-0", entries).popup(at)

    def _pin_chosen(self) -> None:
        chosen = self.chosen
        ids, wanted = [one.id for one in chosen], not all(one.pinned for one in chosen)
        self._do(lambda memos: memos.conversations.pin_all(ids, wanted))

    def _archive_chosen(self) -> None:
        chosen = self.chosen
        ids, wanted = [one.id for one in chosen], not all(one.archived for one in chosen)
        count = len(ids)
        self._do_with_all(
            ids,
            lambda memos: memos.conversations.archive_all(ids, wanted),
            plural(
                "{n} chat was moved to the archive, below the list.",
                "{n} chats were moved to the archive, below the list.",
                count,
            )
            if wanted
            else plural("{n} chat is back in the list.", "{n} chats are back in the list.", count),
            lambda memos: memos.conversations.archive_all(ids, not wanted),
            leaves=wanted,
        )

    def _delete_chosen(self) -> None:
        ids = [one.id for one in self.chosen]
        for id in ids:
            self._engine.stop(id)
        self._do_with_all(
            ids,
            lambda memos: memos.conversations.delete_all(ids),
            plural("{n} chat was deleted.", "{n} chats were deleted.", len(ids)),
            lambda memos: memos.conversations.restore_all(ids),
            leaves=True,
        )

    def _do_with_all(self, ids: list[str], work: Work, said: str, undo: Work, *, leaves: bool) -> None:
        def done(_: object) -> None:
            self._select([])
            self.refresh()
            if leaves:
                self.left.emit(ids)
            self.toast.emit(said, tr("Undo"), lambda: self._do(undo))

        self._engine.run(work, done, self.failed.emit, self)

    def rename(self, conversation_id: str, title: str) -> None:
        """Give a conversation another title."""

        def done(conversation: Conversation) -> None:
            self.refresh()
            self.renamed.emit(conversation_id, conversation.title)

        self._engine.run(lambda memos: memos.conversations.rename(conversation_id, title), done, self.failed.emit, self)

    def pin(self, conversation_id: str, pinned: bool) -> None:
        """Pin a conversation to the top of the list, or unpin it."""
        self._do(lambda memos: memos.conversations.pin(conversation_id, pinned))

    def archive(self, conversation: Conversation) -> None:
        """Archive a conversation or take it out of the archive; emits `archived`, so that the view can offer to undo it."""
        wanted = not conversation.archived

        def done(_: object) -> None:
            self.refresh()
            self.archived.emit(conversation.id, conversation.title, wanted)

        self._engine.run(
            lambda memos: memos.conversations.archive(conversation.id, wanted), done, self.failed.emit, self
        )

    def edit_title(self, conversation_id: str) -> None:
        """Let the person edit a conversation's title in the list."""
        row = self._model.row_of(conversation_id)
        if row < 0 and self._closed:  # it is in a closed folder
            self._closed, self._to_edit = set(), conversation_id
            self.refresh()
        if row >= 0:
            self._view.scrollTo(self._model.index(row))
            self._view.setCurrentIndex(self._model.index(row))
            self._view.setFocus()
            self._view.edit(self._model.index(row))

    def step(self, steps: int) -> None:
        """Open the conversation this many places after the present one in the list."""
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

    def _show_deleted(self) -> None:
        dialog = DeletedDialog(self.window(), self._engine)
        dialog.changed.connect(self.refresh)
        dialog.broughtBack.connect(lambda chat, at: self.messageBack.emit(chat, at) if at else self.selected.emit(chat))
        dialog.open()

    def _delete_current(self) -> None:
        chosen, folder = self.chosen, self._view.currentIndex().data(FOLDER)
        if len(chosen) > 1:
            self._delete_chosen()
        elif chosen:
            self.delete(chosen[0].id, chosen[0].title)
        elif folder is not None:
            self.folders.remove(folder)

    def delete(self, conversation_id: str, title: str) -> None:
        """Delete a conversation; emits `deleted`, so that the view can offer to undo it."""
        self._engine.stop(conversation_id)

        def done(_: object) -> None:
            self.refresh()
            self.deleted.emit(conversation_id, title)

        self._engine.run(lambda memos: memos.conversations.delete(conversation_id), done, self.failed.emit, self)

    def restore(self, conversation_id: str) -> None:
        """Restore a deleted conversation."""
        self._do(lambda memos: memos.conversations.restore(conversation_id))

    def _do(self, work: Work) -> None:
        self._engine.run(work, lambda _: self.refresh(), self.failed.emit, self)
