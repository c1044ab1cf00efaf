"""What can be done with the chat that is shown: from its menu, with shortcuts and from the command palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.bridge import Engine
from app.chat.assistant_message import AssistantMessage
from app.chat.branching import Branching
from app.chat.conversation_list import ConversationList
from app.chat.exporting import ChatExport
from app.chat.folder_actions import FolderActions
from app.chat.replies import Replies
from app.chat.transcript import Talk, Transcript
from app.chat.user_message import UserMessage
from app.language import tr
from app.memory_browser.actions import open_dialog
from app.text_dialog import TextDialog
from app.theme.menu import Entry, copy_text, menu_of
from app.undoable import Say

if TYPE_CHECKING:
    from memos_core import Conversation


class ChatCommands(QObject):
    """Acts on the chat that is shown. A command that is not possible at the moment does nothing."""

    windowWanted = Signal(str)
    """Id of the chat that should get a window of its own."""

    def __init__(
        self,
        *,
        engine: Engine,
        view: QWidget,
        conversations: ConversationList,
        folders: FolderActions,
        transcript: Transcript,
        replies: Replies,
        branching: Branching,
        stored: Callable[[], Talk | None],
        say: Say,
    ) -> None:
        """
        Args:
            engine: the engine.
            view: the page that shows the chat.
            conversations: the list of chats in the main window.
            folders: creates folders, and moves chats into them.
            transcript: shows the chat.
            replies: the replies that are being written.
            branching: copies chats, and switches between versions.
            stored: returns the chat that is shown; None if it is temporary or has no message yet.
            say: shows a message at the foot of the window.
        """
        super().__init__(view)
        self._engine, self._view, self._list, self._transcript = engine, view, conversations, transcript
        self._folders = folders
        self._replies, self._branching, self._stored, self._say = replies, branching, stored, say
        self.exports = ChatExport(engine, view, lambda text: say(text, "", None))

    # -- the chat -----------------------------------------------------------------------------

    def has_chat(self) -> bool:
        """Whether a chat is shown that is stored."""
        return self._stored() is not None

    def rename(self) -> None:
        """Change the chat's title: in the list, or in a dialog if the chat has a window of its own."""
        talk = self._stored()
        if talk is not None and self.can_open_window:
            self._list.show()
            self._list.edit_title(talk.id)
        else:
            self._with_chat(self._ask_title)

    def _ask_title(self, conversation: Conversation) -> None:
        dialog = TextDialog(self._view.window(), "chatTitle", tr("Rename this chat"), conversation.title, tr("Rename"))
        open_dialog(dialog, lambda: self._list.rename(conversation.id, dialog.text))

    @property
    def can_open_window(self) -> bool:
        """Whether the chat does not have a window of its own yet."""
        return self._list.window() is self._view.window()

    def move(self) -> None:
        """Open the menu of folders that the chat can be moved to."""
        if (talk := self._stored()) is not None:
            self._folders.choose([talk.id], self._view.mapToGlobal(self._view.rect().center()))

    def new_folder(self) -> None:
        """Create a folder."""
        self._folders.make()

    def pin(self) -> None:
        """Pin the chat to the top of the list, or unpin it."""
        self._with_chat(lambda one: self._list.pin(one.id, not one.pinned))

    def archive(self) -> None:
        """Archive the chat, or take it out of the archive."""
        self._with_chat(lambda one: self._list.archive(one))

    def delete(self) -> None:
        """Delete the chat, with an undo."""
        self._with_chat(lambda one: self._list.delete(one.id, one.title))

    def open_window(self) -> None:
        """Show the chat in a window of its own."""
        if (talk := self._stored()) is not None:
            self.windowWanted.emit(talk.id)

    def copy(self) -> None:
        """Copy the chat, and open the copy."""
        if (talk := self._stored()) is not None:
            self._branching.copy(talk.id)

    def export(self) -> None:
        """Export the chat to a file."""
        self._with_chat(self.exports.ask)

    def print(self) -> None:
        """Print the chat."""
        self._with_chat(self.exports.print)

    def menu(self, parent: QWidget) -> QMenu:
        """The chat's menu."""
        kept = self.has_chat()
        own_window = [Entry("openWindow", tr("Open in a new window"), self.open_window, kept)]
        own_window = own_window if self.can_open_window else []
        entries: list[Entry | None] = [
            Entry("renameChat", tr("Rename"), self.rename, kept),
            Entry("moveChat", tr("Move to a folder …"), self.move, kept),
            Entry("pinChat", tr("Pin or unpin"), self.pin, kept),
            Entry("archiveChat", tr("Archive or bring back"), self.archive, kept),
            Entry("copyChat", tr("Copy this chat"), self.copy, kept),
            *own_window,
            None,
            Entry("exportChat", tr("Export …"), self.export, kept),
            Entry("printChat", tr("Print …"), self.print, kept),
            None,
            Entry("deleteChat", tr("Delete"), self.delete, kept),
        ]
        return menu_of(parent, "chatMenu-0", entries)

    def _with_chat(self, then: Callable[[Conversation], None]) -> None:
        if (talk := self._stored()) is not None:
            self._engine.run(
                lambda memos: memos.conversations.get(talk.id), then, lambda reason: self._say(reason, "", None), self
            )

    # -- its messages -------------------------------------------------------------------------

    def last_reply(self) -> AssistantMessage | None:
        """The newest reply; None while a reply is being written."""
        talk, reply = self._transcript.talk, self._transcript.last_reply()
        return None if talk is None or self._replies.writing(talk) else reply

    def has_reply(self) -> bool:
        """Whether there is a reply, and none is being written."""
        return self.last_reply() is not None

    def can_continue(self) -> bool:
        """Whether the newest reply was cut off."""
        reply = self.last_reply()
        return reply is not None and reply.cut_off

    def regenerate(self) -> None:
        """Have the newest reply written again."""
        if self._transcript.talk is not None and self.has_reply():
            self._replies.regenerate(self._transcript.talk)

    def continue_reply(self) -> None:
        """Have the newest reply continued."""
        if self._transcript.talk is not None and self.can_continue():
            self._replies.continue_reply(self._transcript.talk)

    def copy_reply(self) -> None:
        """Copy the newest reply as Markdown."""
        if (reply := self.last_reply()) is not None:
            copy_text(reply.text)
            self._say(tr("The last reply was copied."), "", None)

    def can_read_aloud(self) -> bool:
        """Whether the newest reply can be read aloud, or one is being read."""
        reply = self.last_reply()
        return self._transcript.aloud.reply is not None or (reply is not None and bool(reply.text))

    def read_aloud(self) -> None:
        """Read the newest reply aloud, or stop reading."""
        aloud, reply = self._transcript.aloud, self.last_reply()
        if aloud.reply is not None:
            aloud.stop()
        elif reply is not None:
            aloud.read(reply)

    def edit_last(self) -> None:
        """Edit the person's newest message."""
        own = [item for item in self._transcript.messages if isinstance(item, UserMessage)]
        if own and self.has_reply():
            self._transcript.editMessage.emit(own[-1])

    def step_version(self, steps: int) -> None:
        """Switch to another version of the newest message that has several."""
        for item in reversed(self._transcript.messages):
            entry = self._transcript.entry_of(item)
            if entry is not None and len(entry.versions) > 1 and isinstance(item, AssistantMessage | UserMessage):
                item.arrows.walk(steps)
                return
