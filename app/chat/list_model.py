"""The rows of the list of chats: folders with their chats, headings, chats; and what may be dragged where."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.language import Later, plural, tr
from memos_core import local_time, today

if TYPE_CHECKING:
    from memos_core import Conversation, Folder, Persona

Index = QModelIndex | QPersistentModelIndex
CONVERSATION = Qt.ItemDataRole.UserRole + 1
FOLDER = Qt.ItemDataRole.UserRole + 2
CLOSED = Qt.ItemDataRole.UserRole + 3
"""Whether the chats of a folder are hidden."""
INSIDE = Qt.ItemDataRole.UserRole + 4
"""Whether a chat is in a folder, and so is indented."""
PERSONA = Qt.ItemDataRole.UserRole + 5
"""The chat's persona, unless it is the plain one."""
CHATS = "application/x-memos-chats"
"""The MIME type of dragged chats; the data are their ids."""
_PLAIN = "plain"
_ARCHIVE, _PINNED = Later("Archive", note="a place"), Later("Pinned", note="chats")
_TODAY, _YESTERDAY, _WEEK, _OLDER = Later("Today"), Later("Yesterday"), Later("Previous 7 days"), Later("Older")
"""The headings."""


@dataclass(frozen=True)
class Listed:
    """The content of the list."""

    conversations: Sequence[Conversation] = ()
    folders: Sequence[Folder] = ()
    personas: Sequence[Persona] = ()
    in_archive: int = 0
    deleted: int = 0
    """How many deleted chats and messages can be restored."""


@dataclass(frozen=True)
class _Row:
    heading: str = ""
    folder: Folder | None = None
    conversation: Conversation | None = None
    inside: bool = False


@dataclass
class _Known:
    personas: dict[str, Persona] = field(default_factory=dict)
    closed: Collection[str] = ()


class ConversationModel(QAbstractListModel):
    """Headings, folders and conversations, in the order of the list."""

    renamed = Signal(str, str)
    folderRenamed = Signal(str, str)
    dropped = Signal(list, str)
    """Ids of the dragged chats, and the id of the folder they were dropped on; "" for none."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[_Row] = []
        self._known = _Known()

    def show_listed(self, listed: Listed, *, grouped: bool, folders: bool, closed: Collection[str]) -> None:
        """Show other content.

        Args:
            listed: the content.
            grouped: whether to show headings; not while searching.
            folders: whether to show folders, each with its chats below it.
            closed: ids of the folders whose chats are hidden.
        """
        rows: list[_Row] = []
        shown = {one.id for one in listed.folders} if folders else set()
        for folder in listed.folders if folders else ():
            rows.append(_Row(folder=folder))
            if folder.id not in closed:
                inside = (one for one in listed.conversations if one.folder == folder.id)
                rows += [_Row(conversation=one, inside=True) for one in inside]
        heading = None
        for conversation in listed.conversations:
            if conversation.folder in shown:
                continue
            group = _group(conversation)
            if grouped and group != heading:
                rows.append(_Row(heading=group()))
                heading = group
            rows.append(_Row(conversation=conversation))
        self.beginResetModel()
        self._rows = rows
        self._known = _Known({one.id: one for one in listed.personas}, closed)
        self.endResetModel()

    def row_of(self, id: str | None) -> int:
        """The row of a conversation or a folder, or -1."""
        for number, row in enumerate(self._rows):
            item = row.conversation or row.folder
            if item is not None and item.id == id:
                return number
        return -1

    @property
    def conversations(self) -> list[Conversation]:
        """The conversations, in the order of the list."""
        return [row.conversation for row in self._rows if row.conversation is not None]

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == CONVERSATION:
            return row.conversation
        if role == FOLDER:
            return row.folder
        if role == CLOSED:
            return row.folder is not None and row.folder.id in self._known.closed
        if role == INSIDE:
            return row.inside
        if role == PERSONA:
            return self._persona(row.conversation)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._said(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._said(row) if row.folder is None else row.folder.name
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row, text = self._rows[index.row()], str(value).strip()
        if role != Qt.ItemDataRole.EditRole or not text:
            return False
        if row.conversation is not None:
            self.renamed.emit(row.conversation.id, text)
        elif row.folder is not None:
            self.folderRenamed.emit(row.folder.id, text)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        row = self._rows[index.row()]
        if row.heading:
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable
        flags |= Qt.ItemFlag.ItemIsDropEnabled
        return flags if row.conversation is None else flags | Qt.ItemFlag.ItemIsDragEnabled

    # -- dragging -----------------------------------------------------------------------------

    def mimeTypes(self) -> list[str]:
        return [CHATS]

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = [self._rows[index.row()] for index in indexes]
        data = QMimeData()
        data.setData(CHATS, json.dumps([row.conversation.id for row in rows if row.conversation]).encode())
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        return data.hasFormat(CHATS) and self._folder_at(row, parent) is not None

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(json.loads(bytes(data.data(CHATS).data())), self._folder_at(row, parent) or "")
        return True

    def _folder_at(self, row: int, parent: Index) -> str | None:
        """The id of the folder at a place of the list; "" for outside all folders, None if nothing can be dropped there."""
        number = parent.row() if parent.isValid() else row - 1
        if not 0 <= number < len(self._rows):
            return ""
        at = self._rows[number]
        if at.folder is not None:
            return at.folder.id
        return at.conversation.folder if at.conversation is not None and at.inside else ""

    # -- words --------------------------------------------------------------------------------

    def _persona(self, conversation: Conversation | None) -> Persona | None:
        if conversation is None or conversation.persona == _PLAIN:
            return None
        return self._known.personas.get(conversation.persona)

    @staticmethod
    def _text(row: _Row) -> str:
        if row.conversation is not None:
            return row.conversation.title or tr("New chat")
        return row.folder.name if row.folder is not None else row.heading

    def _said(self, row: _Row) -> str:
        """What a screen reader says about the row."""
        if row.folder is not None:
            name, chats = row.folder.name, row.folder.chats
            if row.folder.id in self._known.closed:
                return plural("Folder {name}, {n} chat, closed", "Folder {name}, {n} chats, closed", chats, name=name)
            return plural("Folder {name}, {n} chat, open", "Folder {name}, {n} chats, open", chats, name=name)
        if row.conversation is None:
            return row.heading
        persona = self._persona(row.conversation)
        parts = [self._text(row), tr("persona {name}", name=persona.name) if persona else ""]
        folder = row.conversation.folder_name
        parts.append(tr("in {folder}", folder=folder) if folder else "")
        return ", ".join(filter(None, parts))


def _group(conversation: Conversation) -> Later:
    if conversation.archived:
        return _ARCHIVE
    if conversation.pinned:
        return _PINNED
    days = (today() - local_time(conversation.updated_at).date()).days
    if days <= 0:
        return _TODAY
    if days == 1:
        return _YESTERDAY
    return _WEEK if days < 7 else _OLDER
