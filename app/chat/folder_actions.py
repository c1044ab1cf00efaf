"""Creating, changing and removing folders, and moving chats into them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.bridge import Engine
from app.chat.folder_dialog import FolderDialog
from app.language import plural, tr
from app.theme.menu import Entry, menu_of
from app.theme.widgets import ConfirmDialog
from app.undoable import Say

if TYPE_CHECKING:
    from memos_core import Folder, MemOS

LONGEST_ENTRY = 40


class FolderActions(QObject):
    """What can be done with folders, for the list of chats, the header and the command palette."""

    changed = Signal()
    """A folder was created, changed or removed, or a chat was moved."""
    spacesWanted = Signal()
    importRequested = Signal(QWidget)
    """The person wants to import a document; carries the window over which to ask."""

    def __init__(self, engine: Engine, window: QWidget, say: Say) -> None:
        """
        Args:
            engine: the engine.
            window: the widget in whose window dialogs open.
            say: shows a message at the foot of the window.
        """
        super().__init__(window)
        self._engine, self._parent, self._say = engine, window, say

    def make(self, chats: Sequence[str] = ()) -> None:
        """Create a folder, and put chats into it."""
        self._ask(None, chats)

    def edit(self, folder: Folder) -> None:
        """Change a folder."""
        self._ask(folder, ())

    def edit_by_id(self, folder_id: str) -> None:
        """Change a folder."""
        self._run(lambda memos: memos.conversations.folders.get(folder_id), self.edit)

    def _ask(self, folder: Folder | None, chats: Sequence[str]) -> None:
        dialog = FolderDialog(self._parent.window(), self._engine, folder)
        dialog.spacesWanted.connect(self.spacesWanted)
        dialog.importRequested.connect(self.importRequested)

        def saved(made: Folder) -> None:
            dialog.accept()
            if chats:
                self.move(chats, made.id, made.name)
            self.changed.emit()

        dialog.asked.connect(lambda: self._engine.run(dialog.save, saved, dialog.refuse, dialog))
        dialog.open()

    def rename(self, folder_id: str, name: str) -> None:
        """Give a folder another name."""
        self._run(lambda memos: memos.conversations.folders.change(folder_id, name=name), lambda _: self.changed.emit())

    def remove(self, folder: Folder) -> None:
        """Remove a folder after the person has agreed; its chats are kept."""
        told = [tr("It is empty.")]
        if folder.chats:
            told = [
                plural("Its {n} chat stays, in no folder.", "Its {n} chats stay, in no folder.", folder.chats),
                tr("They no longer use the spaces, persona, model and documents of the folder."),
            ]
        dialog = ConfirmDialog(
            self._parent.window(),
            tr('Remove the folder "{name}"?', name=folder.name),
            [" ".join(told)],
            tr("Remove the folder"),
        )
        dialog.accepted.connect(
            lambda: self._run(
                lambda memos: memos.conversations.folders.remove(folder.id),
                lambda _: self._said(tr('The folder "{name}" was removed.', name=folder.name)),
            )
        )
        dialog.open()

    def move(self, chats: Sequence[str], folder_id: str, name: str) -> None:
        """Move chats into a folder, with an undo; "" takes them out of their folders."""
        ids = list(chats)

        def work(memos: MemOS) -> dict[str, list[str]]:
            before: dict[str, list[str]] = {}
            for id in ids:
                before.setdefault(memos.conversations.get(id).folder, []).append(id)
            memos.conversations.move(ids, folder_id)
            return before

        def done(before: dict[str, list[str]]) -> None:
            self.changed.emit()
            if before.keys() == {folder_id}:
                return
            if folder_id:
                said = plural('The chat is in "{name}" now.', '{n} chats are in "{name}" now.', len(ids), name=name)
            else:
                said = plural("The chat is in no folder now.", "{n} chats are in no folder now.", len(ids))
            self._say(said, tr("Undo"), lambda: self._move_back(before))

        self._run(work, done)

    def _move_back(self, before: dict[str, list[str]]) -> None:
        def work(memos: MemOS) -> None:
            for folder, ids in before.items():
                memos.conversations.move(ids, folder)

        self._run(work, lambda _: self.changed.emit())

    def choose(self, chats: Sequence[str], position: QPoint) -> None:
        """Open a menu of folders to move chats to."""

        def show(folders: list[Folder]) -> None:
            self.menu(folders, chats).popup(position)

        self._run(lambda memos: memos.conversations.folders.list(), show)

    def menu(self, folders: Sequence[Folder], chats: Sequence[str]) -> QMenu:
        """The menu of folders to move chats to."""
        entries: list[Entry | None] = [
            Entry(f"moveTo-{folder.id}", in_menu(folder.name), self._mover(chats, folder.id, folder.name))
            for folder in folders
        ]
        entries += [None] if folders else []
        entries += [Entry("moveToNone", tr("No folder"), self._mover(chats, "", ""))] if folders else []
        entries.append(Entry("moveToNew", tr("New folder …"), lambda: self.make(chats)))
        menu = menu_of(self._parent, "folderMenu-0", entries)
        menu.setAccessibleName(tr("Move to a folder"))
        return menu

    def _mover(self, chats: Sequence[str], folder_id: str, name: str) -> Callable[[], None]:
        return lambda: self.move(chats, folder_id, name)

    def _said(self, text: str) -> None:
        self._say(text, "", None)
        self.changed.emit()

    def _run(self, work: Callable[[MemOS], object], done: Callable[..., None]) -> None:
        self._engine.run(work, done, lambda reason: self._say(reason, "", None), self)


def in_menu(name: str) -> str:
    """A name for a menu: shortened, and with `&` escaped."""
    shown = name if len(name) <= LONGEST_ENTRY else f"{name[: LONGEST_ENTRY - 1]}…"
    return shown.replace("&", "&&")
