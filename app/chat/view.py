"""The chat view: the list of chats, the transcript, the composer and the memory panel, and how they act on each other."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSettings, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.branching import Branching
from app.chat.commands import ChatCommands
from app.chat.composer import Composer
from app.chat.conversation_list import ConversationList
from app.chat.drafts import Drafts
from app.chat.editing import Editing
from app.chat.empty import EmptyChat
from app.chat.find_bar import FindBar
from app.chat.folder_actions import FolderActions
from app.chat.given import NOTHING, Given
from app.chat.header import ChatHeader
from app.chat.memory_panel import MemoryPanel
from app.chat.message_actions import MessageActions
from app.chat.personas_dialog import PersonasDialog
from app.chat.place import ChatPlace
from app.chat.prompts_dialog import PromptsDialog
from app.chat.put_away import PutAway
from app.chat.queue import Queued
from app.chat.replies import Replies
from app.chat.sides import Sides
from app.chat.starter_note import StarterNote
from app.chat.temporary import TemporaryBanner
from app.chat.transcript import Talk, Transcript
from app.chat.user_message import UserMessage
from app.chat.waiting import Waiting
from app.language import tr
from app.theme.theme import ThemeManager
from app.theme.widgets import ConfirmDialog, EmptyState, restyle

if TYPE_CHECKING:
    from app.chat.windows import ChatWindows
    from memos_core import Conversation, Folder


class ChatView(QWidget):
    """The view in which the person chats; also the content of a window that shows one chat alone."""

    openMemory = Signal(str)
    openChat = Signal(str)
    """The id of a chat to show in the main window."""
    titled = Signal(str)
    """The new title of the chat that is shown."""
    editMemory = Signal(object)
    manageSpaces = Signal()
    plainPersona = Signal()
    """The person wants to change the instructions of the plain persona."""
    chooseModel = Signal()
    """The person wants a better model."""
    moreModels = Signal()
    toast = Signal(str, str, object)
    """A text, the name of its action ("" for none), and the function that the action runs (or None)."""

    def __init__(
        self, engine: Engine, theme: ThemeManager, window_settings: QSettings, main: ChatView | None = None
    ) -> None:
        """
        Args:
            engine: the engine.
            theme: the theme.
            window_settings: where the state of the window is kept.
            main: the view of the main window, if this one shows a single chat in a window of its own; None for the main view itself.
        """
        super().__init__()
        self.setProperty("role", "page")
        self._engine, self._theme, self._settings = engine, theme, window_settings
        self._main = main
        self.windows: ChatWindows | None = None
        """The windows that show one chat each; set only for the main window's view."""
        self._talk = Talk(uuid.uuid4().hex)
        self._is_new = True

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if main is None:
            self.list = ConversationList(engine, theme, window_settings)
            self.folders, self._drafts = self.list.folders, Drafts(engine, self, window_settings)
            row.addWidget(self.list)
        else:
            self.list, self._drafts = main.list, main._drafts
            self.folders = FolderActions(engine, self, self.toast.emit)
        self.place = ChatPlace(engine, theme, self.folders, self)
        self._middle = QWidget()
        self._middle.setProperty("role", "talk")
        self._middle.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = ChatHeader(engine, theme, self.place)
        column.addWidget(self.header)
        self._temporary_banner = TemporaryBanner(theme)
        self._temporary_banner.hide()
        self.starter_note = StarterNote(engine, window_settings)
        column.addWidget(self.starter_note)
        column.addWidget(self._temporary_banner)
        find_row = column.count()
        self._stack = QStackedLayout()
        self._empty = EmptyChat(engine)
        self._empty_temporary = EmptyState(
            tr("What would you like to talk about?"),
            tr("Here I know nothing about you. To tell me something that I should keep, begin a new chat."),
        )
        self.transcript = Transcript(engine, theme)
        self.replies = Replies(engine, self.transcript, self._drafts)
        self.find_bar = FindBar(engine, theme, self.transcript)
        column.insertWidget(find_row, self.find_bar)
        self.branching = Branching(engine, self.transcript, self.toast.emit)
        for part in (self._empty, self._empty_temporary, self.transcript):
            self._stack.addWidget(part)
        column.addLayout(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 4, 28, 20)
        self.composer = Composer(engine, theme, self.place)
        self.editing = Editing(self.composer)
        self.waiting = Waiting(self._drafts, self.composer, self.editing, self.replies)
        self.commands = ChatCommands(
            engine=engine, view=self, conversations=self.list, folders=self.folders, transcript=self.transcript, replies=self.replies,
            branching=self.branching, stored=self._stored, say=self.toast.emit,
        )  # fmt: skip
        foot.addStretch(1)
        foot.addWidget(self.composer, 1000)
        foot.addStretch(1)
        column.addLayout(foot)
        row.addWidget(self._middle, 1)
        self.panel = MemoryPanel(engine, theme)
        row.addWidget(self.panel)
        chats = self.list if main is None else None
        self.sides = Sides(self, theme, window_settings, self.header, self.panel, chats)
        MessageActions(engine, theme, self.transcript, self.panel, self.toast.emit)
        self._connect()
        if main is None:
            self._connect_list()
        self.transcript.begin(self._talk)
        self.header.documents.show_for(self._talk)
        self.composer.files.show_for(self._talk)
        self.header.spaces.show_new(self.current)
        if main is None:
            self.composer.set_text(self._drafts.new)
        self._show_title("")

    # -- parts --------------------------------------------------------------------------------

    def _connect(self) -> None:
        engine = self._engine
        self.header.documents.toast.connect(self.toast)
        self.header.spaces.manage.connect(self.manageSpaces)
        self.header.model.moreModels.connect(self.moreModels)
        self.starter_note.choose.connect(self.chooseModel)
        self.find_bar.closed.connect(self.composer.editor.setFocus)
        self.folders.spacesWanted.connect(self.manageSpaces)
        self.place.begins.connect(self.header.spaces.begin_with)
        self.place.model.connect(self.header.model.want)
        self.place.managePersonas.connect(self.manage_personas)
        self.composer.prompts.manage.connect(self.manage_prompts)
        engine.foldersChanged.connect(self._place_changed)
        engine.personasChanged.connect(self._place_changed)
        self.list.renamed.connect(self._renamed)
        for refused in (
            self.header.spaces.refused, self.header.model.refused, self.composer.thinking.refused, self.place.refused,
            self.composer.prompts.refused, self.transcript.refused,
        ):  # fmt: skip
            refused.connect(self._say)
        self.composer.sendRequested.connect(self._send)
        self.composer.stopRequested.connect(self.stop)
        self.composer.escaped.connect(self.transcript.aloud.stop)
        self.composer.files.toast.connect(self.toast)
        self.composer.draftChanged.connect(self._save_draft)
        self.transcript.openMemory.connect(self.openMemory)
        self.transcript.editMemory.connect(self.editMemory)
        self.transcript.editMessage.connect(self._edit_message)
        self.transcript.regenerate.connect(lambda: self.replies.regenerate(self._talk))
        self.transcript.continueReply.connect(lambda: self.replies.continue_reply(self._talk))
        self.transcript.quote.connect(self.composer.quote)
        self.branching.copied.connect(self.openChat)
        self.commands.windowWanted.connect(self._open_window)
        more = self.header.more
        more.clicked.connect(lambda: self.commands.menu(self).popup(more.mapToGlobal(QPoint(0, more.height()))))
        self.transcript.usedShown.connect(self._show_used)
        self.transcript.suggestions.toast.connect(self.toast)
        self.transcript.offered_reminders.toast.connect(self.toast)
        self.transcript.loaded.connect(self._transcript_loaded)
        self.replies.changed.connect(self._update_busy)
        self.replies.changed.connect(self.list.refresh)
        self.replies.finished.connect(self.panel.show_entry)
        self.replies.refused.connect(self._refused)
        self.replies.givenBack.connect(self.composer.files.take_back)
        self.header.model.answers.connect(self.composer.files.show_model)
        self.replies.takenBack.connect(self.branching.say_taken_back)
        self.waiting.send.connect(self._send_with_files)
        self.panel.openMemory.connect(self.openMemory)
        self._empty.chosen.connect(self.composer.propose)
        engine.conversationsChanged.connect(self._conversations_changed)

    def _connect_list(self) -> None:
        """Connect what only the main window's view has: the list of chats, new chats, and the chat that was shown last."""
        chats, engine = self.list, self._engine
        chats.selected.connect(self.open_conversation)
        chats.foundSelected.connect(self.open_found)
        chats.newRequested.connect(self.new_chat)
        chats.newInFolder.connect(self.new_chat_in)
        chats.temporaryRequested.connect(self.new_temporary_chat)
        chats.windowRequested.connect(self._open_window)
        chats.copyRequested.connect(self.branching.copy)
        chats.exportRequested.connect(self.commands.exports.ask)
        chats.toast.connect(self.toast)
        chats.failed.connect(self._say)
        self._temporary_banner.ended.connect(self.new_chat)
        self.openChat.connect(self._show_another)
        engine.opened.connect(self._opened)
        engine.closing.connect(self._closing)
        PutAway(engine, self)

    # -- opening conversations ----------------------------------------------------------------

    @property
    def current(self) -> str:
        """The id of the conversation that is shown; it may not have a message yet."""
        return self._talk.id

    def new_chat(self) -> None:
        """Begin a conversation; it enters the list with its first message."""
        self.leave_then(lambda: self._show_new(temporary=False))

    def new_chat_in(self, folder: Folder) -> None:
        """Begin a conversation in a folder."""
        self.leave_then(lambda: self._show_new(temporary=False, folder=folder))

    def manage_personas(self) -> None:
        """Open the list of personas."""
        dialog = PersonasDialog(self.window(), self._engine, self._theme)
        dialog.plainWanted.connect(self.plainPersona)
        dialog.spacesWanted.connect(self.manageSpaces)
        dialog.open()

    def manage_prompts(self) -> None:
        """Open the library of prompts."""
        dialog = PromptsDialog(self.window(), self._engine, self._theme)
        dialog.used.connect(self.composer.prompts.use)
        dialog.open()

    def new_temporary_chat(self) -> None:
        """Begin a conversation that reads no memories, keeps nothing, and is gone when it is left."""
        self.leave_then(lambda: self._show_new(temporary=True))

    def open_conversation(self, conversation_id: str) -> None:
        """Show a conversation."""
        if self._elsewhere(conversation_id) is None:
            self.leave_then(lambda: self._show(conversation_id))

    def open_message(self, conversation_id: str, message_id: str) -> None:
        """Show a conversation at a message."""

        def show() -> None:
            self._show(conversation_id)
            self.transcript.show_message(message_id)

        if (view := self._elsewhere(conversation_id)) is not None:
            view.transcript.show_message(message_id)
        elif conversation_id == self.current:
            self.transcript.show_message(message_id)
        else:
            self.leave_then(show)

    def open_found(self, conversation_id: str, text: str, message_id: str | None = None) -> None:
        """Show a conversation at a message that contains a text, with every occurrence marked.

        Args:
            conversation_id: the id of the conversation.
            text: the text that was searched for.
            message_id: the message to go to; None for the newest that contains the text.
        """

        def show() -> None:
            self._show(conversation_id)
            self.find_bar.open_bar(text, message_id)

        if (view := self._elsewhere(conversation_id)) is not None:
            view.find_bar.open_bar(text, message_id)
        elif conversation_id == self.current:
            self.find_bar.open_bar(text, message_id)
        else:
            self.leave_then(show)

    def _elsewhere(self, conversation_id: str) -> ChatView | None:
        """Bring the chat's own window to the front and return its view; None if the chat has no window of its own."""
        view = None if self.windows is None else self.windows.raised(conversation_id)
        if view is not None:  # the list marks the clicked chat after this; then mark the one that is shown here again
            QTimer.singleShot(0, self, lambda: self.list.set_current(self.current))
        return view

    # -- in windows of their own --------------------------------------------------------------

    def _open_window(self, conversation_id: str) -> None:
        """Show a chat in a window of its own; if it is shown here, a new chat takes its place."""
        if self.windows is None or self._elsewhere(conversation_id) is not None:
            return
        if self.composer.files.gives(conversation_id):
            self._say(tr("The files of this chat are still being read. Try again in a moment."))
            return
        written = ""
        if conversation_id == self.current:
            written = "" if self.editing.goes_on else self.composer.text()
            self.new_chat()
            self._settings.setValue("conversation", "")
        self.windows.open(conversation_id, written)

    def show_alone(self, conversation_id: str, written: str) -> None:
        """Show the one chat of this view.

        Args:
            conversation_id: the id of the chat.
            written: the text for its message field; "" for its draft.
        """
        if (memos := self._engine.memos) is not None:  # the status was announced before this view was made
            for part in (self.header.model, self.composer.thinking, self.starter_note):
                part.show_status(memos.model_status)
        self._show(conversation_id)
        self.composer.set_text(written)

    def hand_over(self, to: ChatView, conversation_id: str) -> None:
        """Hand what is under way in a chat over to another view: the reply, the messages that wait for it, the files of the next message."""
        talk = Talk(conversation_id)
        self.waiting.hand_over(talk, to.waiting)
        self.replies.hand_over(talk, to.replies)

    def find_in_chat(self) -> None:
        """Open the find bar over the chat that is shown, if it has messages."""
        if self._stack.currentWidget() is self.transcript:
            self.find_bar.open_bar()

    def _show_new(self, *, temporary: bool, folder: Folder | None = None) -> None:
        if not self._is_new or temporary or self._talk.temporary or self.composer.files.gives(self.current):
            self._talk, self._is_new = Talk(uuid.uuid4().hex, temporary), True
        self.list.set_current(None)
        self.header.model.conversation = self.current
        self.header.spaces.show_new(self.current)
        self.place.show_new(self.current, folder)
        self.composer.thinking.show_new()
        self.transcript.begin(self._talk)
        self._stack.setCurrentWidget(self._empty_temporary if temporary else self._empty)
        self.panel.show_entry(None)
        self.composer.set_text("" if temporary else self._drafts.new)
        self._show_temporary()
        self._show_title("")
        self._update_busy()
        self.composer.editor.setFocus()

    def _show(self, conversation_id: str) -> None:
        self._talk, self._is_new = Talk(conversation_id), False
        if self._main is None:
            self._settings.setValue("conversation", conversation_id)
            self.list.set_current(conversation_id)
        self.header.model.conversation = conversation_id
        self._stack.setCurrentWidget(self.transcript)
        self.panel.show_entry(None)
        self.transcript.show_conversation(self._talk)
        self._show_temporary()
        self._update_busy()

        def show(conversation: Conversation) -> None:
            if conversation.id == self.current:
                self._show_conversation(conversation)
                if not self.composer.text():
                    self.composer.set_text(conversation.draft)

        self._engine.run(lambda memos: memos.conversations.get(conversation_id), show, self._say, self)
        self.sides.leave_list()
        self.composer.editor.setFocus()

    def _show_temporary(self) -> None:
        temporary = self._talk.temporary
        self._temporary_banner.setVisible(temporary)
        self.starter_note.set_quiet(temporary)
        restyle(self._middle, temporary=temporary)
        self.composer.set_temporary(temporary)
        if self._main is None:
            self.list.mark_temporary(temporary)
        self.header.show_memory(not temporary)
        self.place.set_temporary(temporary)
        self.header.documents.show_for(self._talk)
        self.composer.files.show_for(self._talk)
        self.sides.set_temporary(temporary)

    def focus_search(self) -> None:
        """Put the cursor into the search field above the list of chats."""
        self.sides.show_list()
        self.list.search_field.setFocus()
        self.list.search_field.selectAll()

    # -- leaving conversations ----------------------------------------------------------------

    @property
    def would_lose(self) -> bool:
        """Whether leaving the chat that is shown would lose something: it is temporary, and something was said or typed in it."""
        return self._talk.temporary and (not self._is_new or bool(self.composer.text().strip()))

    def leave_then(self, go: Callable[[], None]) -> None:
        """Leave the chat that is shown, then run `go`; if something would be lost, ask the person first."""

        def leave() -> None:
            self._leave()
            go()

        if not self.would_lose:
            leave()
            return
        dialog = ConfirmDialog(
            self.window(),
            tr("Leave the temporary chat?"),
            [tr("Nothing of it was kept, so it cannot be opened again.")],
            tr("Leave it"),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(leave)
        dialog.rejected.connect(lambda: self.list.set_current(None))
        dialog.open()

    def end_temporary(self) -> None:
        """Leave a temporary chat without asking."""
        if self._talk.temporary:
            self._leave()
            self._show_new(temporary=False)

    def _leave(self) -> None:
        """Save the draft and end editing before another conversation is shown; a temporary conversation is dropped."""
        self.find_bar.close_bar()
        talk, editing = self._talk, self.editing.goes_on
        self.editing.leave()
        if talk.temporary:
            self.replies.drop(talk)
            self.waiting.drop(talk)
            self._engine.run(lambda memos: memos.end_temporary(talk.id))
        elif not editing:
            self.composer.flush_draft()
        self.composer.set_text("")

    def _closing(self) -> None:
        """Show a new chat while the profile is closed: it may come back without the conversation that was shown."""
        self.waiting.flush(left=True)
        self._show_new(temporary=False)

    def _opened(self) -> None:
        self.list.refresh()
        wanted = str(self._settings.value("conversation", ""))
        sent = self.replies.send_waiting() | self.waiting.send_held()
        if wanted and not sent and not self.composer.text().strip():

            def show(_conversation: Conversation) -> None:
                untouched = self._is_new and not self._talk.temporary and not self.composer.text().strip()
                if untouched and self.replies.idle:
                    self.open_conversation(wanted)

            self._engine.run(lambda memos: memos.conversations.get(wanted), show, None, self)

    # -- sending ------------------------------------------------------------------------------

    def _send(self, text: str) -> None:
        """Send a message in the conversation that is shown, with the spaces, thinking and persona chosen for it."""
        talk = self._talk
        message = Queued(
            text,
            replaces=self.editing.take(),
            spaces=self.header.spaces.to_send,
            thinking=self.composer.thinking.to_send,
            place=("", "") if talk.temporary else self.place.to_send,
        )
        if self._engine.memos is None and (self.composer.files.ready or self.waiting.holds(talk)):
            self.waiting.hold(talk, message)
            self._update_busy()
        else:
            self._send_with_files(talk, message)

    def _send_with_files(self, talk: Talk, message: Queued) -> None:
        """Send a message as soon as the files that go with it have been read."""
        files = self.composer.files
        if talk.temporary or not files.can_go(message.files or talk.id):
            self._send_now(talk, message)
            return

        def ready(given: Given | None) -> None:
            self.header.documents.show_for(self._talk)
            self._update_busy()
            if self.waiting.end_reading(talk, given):
                self._send_now(talk, message, given or NOTHING)

        spaces = None if message.spaces is None else (message.spaces.reads, message.spaces.writes)
        self.waiting.begin_reading(talk, message)
        files.give(talk, spaces, ready, message.place, message.files)
        self._update_busy()

    def _send_now(self, talk: Talk, message: Queued, given: Given = NOTHING) -> None:
        if talk != self._talk:
            self.replies.send_unseen(talk, message, given)
            return
        if self._is_new:
            self._is_new = False
            if not talk.temporary:
                self._drafts.save_new("")
                self._settings.setValue("conversation", self.current)
                self.list.set_current(self.current)
        self._stack.setCurrentWidget(self.transcript)
        self.replies.send(talk, message, given)
        if talk.temporary:
            self.composer.thinking.begin_temporary(self.current)

    def _show_another(self, conversation_id: str) -> None:
        self.list.refresh()
        self.open_conversation(conversation_id)

    def _refused(self, reason: str, text: str, replaces: str | None) -> None:
        if text:
            self.editing.give_back(text, replaces)
        self._say(reason)

    def _place_changed(self) -> None:
        self._conversations_changed((self.current,))

    def _conversations_changed(self, ids: tuple[str, ...]) -> None:
        conversation = self.current
        if conversation not in ids:
            return

        def show(found: Conversation) -> None:
            if found.id == self.current:
                self._show_conversation(found)

        self._engine.run(lambda memos: memos.conversations.get(conversation), show, None, self)

    def _transcript_loaded(self) -> None:
        self.find_bar.again()
        if not self.replies.writing(self._talk):
            self.panel.show_entry(self.transcript.entry_of(self.transcript.last_reply()))

    def stop(self) -> None:
        """Stop the reply that is being written, or the reading of files that comes before it."""
        self.composer.files.stop()
        self._engine.stop(self.current)

    def _update_busy(self) -> None:
        busy = self.replies.writing(self._talk) or self.composer.files.giving
        self.waiting.show_of(self._talk)
        self.composer.set_busy(busy)
        self.transcript.set_busy(busy)

    # -- editing ---------------------------------------------------------------------

    def _edit_message(self, widget: UserMessage) -> None:
        if widget.message_id is None or self.replies.writing(self._talk):
            return
        self.editing.begin(widget.message_id, widget.text)

    def _renamed(self, conversation_id: str, title: str) -> None:
        if conversation_id == self.current:
            self._show_title(title)

    def _stored(self) -> Talk | None:
        """The chat that is shown; None if it is not stored, because it is new or temporary."""
        return None if self._is_new or self._talk.temporary else self._talk

    def _save_draft(self, text: str) -> None:
        if self.editing.goes_on or self._talk.temporary:
            return
        if self._is_new:
            self._drafts.save_new(text)
            return
        self._drafts.save(self.current, text)

    def flush(self, *, stays: bool = False) -> None:
        """Save what is typed, and the messages that wait unless the window `stays` (and is only hidden)."""
        if not stays:
            self.waiting.flush()
        self.composer.flush_draft()
        if not stays:
            self._drafts.put_before_new(self.replies.take_waiting(), self.composer.text())
        self.commands.exports.flush()

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)

    # -- showing ------------------------------------------------------------------------------

    def _show_used(self, entry: Any) -> None:
        self.panel.show_entry(entry)
        self.sides.show_panel()

    def _show_conversation(self, conversation: Conversation) -> None:
        self._show_title(conversation.title)
        self.header.spaces.show_conversation(conversation)
        self.place.show_conversation(conversation)
        self.composer.thinking.show_conversation(conversation)

    def _show_title(self, title: str) -> None:
        shown = tr("Temporary chat") if self._talk.temporary else title or tr("New chat")
        self.header.title.set_text(shown)
        self.titled.emit(shown)
