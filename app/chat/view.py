"""The chat view: list, transcript, composer and memory panel, and what happens between them."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
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
from app.chat.given import NOTHING, Given
from app.chat.header import ChatHeader
from app.chat.memory_panel import MemoryPanel
from app.chat.personas_dialog import PersonasDialog
from app.chat.picture_dialog import show_picture
from app.chat.place import ChatPlace
from app.chat.prompts_dialog import PromptsDialog
from app.chat.queue import Queued
from app.chat.replies import Replies
from app.chat.starter_note import StarterNote
from app.chat.temporary import TemporaryBanner
from app.chat.transcript import Talk, Transcript
from app.chat.user_message import UserMessage
from app.chat.waiting import Waiting
from app.conflict_card import ALL_HOLD, SETTLED
from app.language import tr
from app.opening import open_document
from app.pdf.window import Cited
from app.theme.sizes import beside
from app.theme.theme import ThemeManager
from app.theme.tokens import NARROW_WINDOW, SMALL_WINDOW
from app.theme.widgets import ConfirmDialog, EmptyState, restyle
from app.undoable import change, take_back

if TYPE_CHECKING:
    from memos_core import Conversation, Folder, MemCube, MemOS, Operation


class ChatView(QWidget):
    """Everything about talking."""

    openMemory = Signal(str)
    editMemory = Signal(object)
    manageSpaces = Signal()
    plainPersona = Signal()
    """The person wants to change what the plain persona says."""
    chooseModel = Signal()
    """The person wants a better model."""
    moreModels = Signal()
    toast = Signal(str, str, object)
    """Text, name of the action, and what it runs (or None)."""

    def __init__(self, engine: Engine, theme: ThemeManager, window_settings: QSettings) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine, self._theme, self._settings = engine, theme, window_settings
        self._talk = Talk(uuid.uuid4().hex)
        self._is_new = True
        self._panel_wanted: bool = window_settings.value("memoryPanel", True, type=bool)  # type: ignore[assignment]
        self._list_wanted = False

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = ConversationList(engine, theme, window_settings)
        self.place = ChatPlace(engine, theme, self.list.folders, self)
        row.addWidget(self.list)
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
        self._drafts = Drafts(engine, self)
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
            engine=engine, view=self, conversations=self.list, transcript=self.transcript, replies=self.replies,
            branching=self.branching, stored=self._stored, say=self.toast.emit,
        )  # fmt: skip
        foot.addStretch(1)
        foot.addWidget(self.composer, 1000)
        foot.addStretch(1)
        column.addLayout(foot)
        row.addWidget(self._middle, 1)
        self.panel = MemoryPanel(theme)
        row.addWidget(self.panel)
        self._connect()
        self.transcript.begin(self._talk)
        self.header.documents.show_for(self._talk)
        self.composer.files.show_for(self._talk)
        self.header.spaces.show_new(self.current)
        self.composer.set_text(str(window_settings.value("newDraft", "")))
        self._show_title("")
        self._fold()

    # -- parts --------------------------------------------------------------------------------

    def _connect(self) -> None:
        engine = self._engine
        self.header.listToggled.connect(self.toggle_list)
        self.header.documents.toast.connect(self.toast)
        self.header.spaces.manage.connect(self.manageSpaces)
        self.header.model.moreModels.connect(self.moreModels)
        self.starter_note.choose.connect(self.chooseModel)
        self.header.panelToggled.connect(self.toggle_panel)
        self.list.selected.connect(self.open_conversation)
        self.list.foundSelected.connect(self.open_found)
        self.find_bar.closed.connect(self.composer.editor.setFocus)
        self.list.newRequested.connect(self.new_chat)
        self.list.newInFolder.connect(self.new_chat_in)
        self.list.left.connect(self._several_left)
        self.list.toast.connect(self.toast)
        self.list.folders.spacesWanted.connect(self.manageSpaces)
        self.place.begins.connect(self.header.spaces.begin_with)
        self.place.model.connect(self.header.model.want)
        self.place.managePersonas.connect(self.manage_personas)
        self.composer.prompts.manage.connect(self.manage_prompts)
        engine.foldersChanged.connect(lambda: self._conversations_changed((self.current,)))
        engine.personasChanged.connect(lambda: self._conversations_changed((self.current,)))
        self.list.temporaryRequested.connect(self.new_temporary_chat)
        self.list.deleted.connect(self._deleted)
        self.list.renamed.connect(self._renamed)
        for refused in (
            self.header.spaces.refused, self.header.model.refused, self.composer.thinking.refused, self.place.refused,
            self.composer.prompts.refused, self.transcript.refused, self.list.failed,
        ):  # fmt: skip
            refused.connect(self._say)
        self._temporary_banner.ended.connect(self.new_chat)
        self.composer.sendRequested.connect(self._send)
        self.composer.stopRequested.connect(self.stop)
        self.composer.files.toast.connect(self.toast)
        self.composer.draftChanged.connect(self._save_draft)
        self.transcript.openMemory.connect(self.openMemory)
        self.transcript.editMemory.connect(self.editMemory)
        self.transcript.undoOperation.connect(self._undo)
        self.transcript.settle.connect(lambda holds: self._settle(lambda memos: memos.settle(holds), SETTLED()))
        self.transcript.keepAll.connect(lambda cube: self._settle(lambda memos: memos.keep_all(cube)[0], ALL_HOLD()))
        self.transcript.editMessage.connect(self._edit_message)
        self.transcript.regenerate.connect(lambda: self.replies.regenerate(self._talk))
        self.transcript.continueReply.connect(lambda: self.replies.continue_reply(self._talk))
        self.transcript.quote.connect(self.composer.quote)
        self.branching.copied.connect(self._copied)
        self.list.copyRequested.connect(self.branching.copy)
        self.list.exportRequested.connect(self.commands.exports.ask)
        self.list.archived.connect(self._archived)
        more = self.header.more
        more.clicked.connect(lambda: self.commands.menu(self).popup(more.mapToGlobal(QPoint(0, more.height()))))
        self.transcript.usedShown.connect(self._show_used)
        self.transcript.suggestions.toast.connect(self.toast)
        self.transcript.offered_reminders.toast.connect(self.toast)
        self.transcript.loaded.connect(self._transcript_loaded)
        self._theme.changed.connect(self._fold)
        self.replies.changed.connect(self._update_busy)
        self.replies.changed.connect(self.list.refresh)
        self.replies.finished.connect(self.panel.show_entry)
        self.replies.refused.connect(self._refused)
        self.replies.givenBack.connect(self.composer.files.take_back)
        self.header.model.answers.connect(self.composer.files.show_model)
        self.replies.takenBack.connect(self.branching.say_taken_back)
        self.waiting.send.connect(self._send_with_files)
        self.panel.openMemory.connect(self.openMemory)
        self.panel.openFile.connect(lambda cited: open_document(engine, self._theme, cited, self._say, self))
        self.transcript.openFile.connect(self._open_file)
        self.panel.closed.connect(lambda: self._toggle_panel(False))
        engine.opened.connect(self._opened)
        self._empty.chosen.connect(self.composer.propose)
        engine.closing.connect(self._closing)
        engine.conversationsChanged.connect(self._conversations_changed)

    # -- opening conversations ----------------------------------------------------------------

    @property
    def current(self) -> str:
        """Id of the conversation that is shown (it may not have a message yet)."""
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
        """Begin a conversation that reads nothing, keeps nothing, and is gone when it is left."""
        self.leave_then(lambda: self._show_new(temporary=True))

    def open_conversation(self, conversation_id: str) -> None:
        """Show a conversation."""
        self.leave_then(lambda: self._show(conversation_id))

    def open_message(self, conversation_id: str, message_id: str) -> None:
        """Show a conversation at a message."""

        def show() -> None:
            self._show(conversation_id)
            self.transcript.show_message(message_id)

        if conversation_id == self.current:
            self.transcript.show_message(message_id)
        else:
            self.leave_then(show)

    def open_found(self, conversation_id: str, text: str, message_id: str | None = None) -> None:
        """Show a conversation at a place that holds a text, with all such places marked.

        Args:
            conversation_id: the conversation.
            text: what was searched.
            message_id: the message to go to; None for the newest that holds the text.
        """

        def show() -> None:
            self._show(conversation_id)
            self.find_bar.open_bar(text, message_id)

        if conversation_id == self.current:
            self.find_bar.open_bar(text, message_id)
        else:
            self.leave_then(show)

    def find_in_chat(self) -> None:
        """Find words in the chat that is shown."""
        if self._stack.currentWidget() is self.transcript:
            self.find_bar.open_bar()

    def _show_new(self, *, temporary: bool, folder: Folder | None = None) -> None:
        if not self._is_new or temporary or self._talk.temporary:
            self._talk, self._is_new = Talk(uuid.uuid4().hex, temporary), True
        self.list.set_current(None)
        self.header.model.conversation = self.current
        self.header.spaces.show_new(self.current)
        self.place.show_new(self.current, folder)
        self.composer.thinking.show_new()
        self.transcript.begin(self._talk)
        self._stack.setCurrentWidget(self._empty_temporary if temporary else self._empty)
        self.panel.show_entry(None)
        self.composer.set_text("" if temporary else str(self._settings.value("newDraft", "")))
        self._show_temporary()
        self._show_title("")
        self._update_busy()
        self.composer.editor.setFocus()

    def _show(self, conversation_id: str) -> None:
        self._talk, self._is_new = Talk(conversation_id), False
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
        if self.width() < beside(SMALL_WINDOW):
            self._list_wanted = False
            self._fold()
        self.composer.editor.setFocus()

    def _show_temporary(self) -> None:
        temporary = self._talk.temporary
        self._temporary_banner.setVisible(temporary)
        self.starter_note.set_quiet(temporary)
        restyle(self._middle, temporary=temporary)
        self.composer.set_temporary(temporary)
        self.list.mark_temporary(temporary)
        self.header.show_memory(not temporary)
        self.place.set_temporary(temporary)
        self.header.documents.show_for(self._talk)
        self.composer.files.show_for(self._talk)
        self._fold()

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._list_wanted = True
        self._fold()
        self.list.search_field.setFocus()
        self.list.search_field.selectAll()

    # -- leaving them -------------------------------------------------------------------------

    @property
    def would_lose(self) -> bool:
        """Whether leaving what is shown would lose it: a temporary chat in which something was said or is written."""
        return self._talk.temporary and (not self._is_new or bool(self.composer.text().strip()))

    def leave_then(self, go: Callable[[], None]) -> None:
        """Leave what is shown and go elsewhere; what would be lost is asked about first."""

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
        """Keep the draft and end editing before another conversation is shown; of a temporary one nothing is kept."""
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
        """The profile comes back in another state, perhaps without the conversation that was shown (it has been left)."""
        self._show_new(temporary=False)

    def _opened(self) -> None:
        self.list.refresh()
        wanted = str(self._settings.value("conversation", ""))
        sent = self.replies.send_waiting()
        if wanted and not sent and not self.composer.text().strip():

            def show(_conversation: Conversation) -> None:
                untouched = self._is_new and not self._talk.temporary and not self.composer.text().strip()
                if untouched and self.replies.idle:
                    self.open_conversation(wanted)

            self._engine.run(lambda memos: memos.conversations.get(wanted), show, None, self)

    # -- sending ------------------------------------------------------------------------------

    def _send(self, text: str) -> None:
        """Send what was written in the conversation that is shown."""
        self._send_with_files(self._talk, Queued(text, replaces=self.editing.take()))

    def _send_with_files(self, talk: Talk, message: Queued) -> None:
        """Send a message, once the conversation has read the files that go with it."""
        files = self.composer.files
        if talk.temporary or not files.can_go(message.files or talk.id):
            self._send_now(talk, message)
            return
        shown = talk == self._talk
        chosen = self.header.spaces.to_send if shown else None

        def ready(given: Given | None) -> None:
            self.header.documents.show_for(self._talk)
            self._update_busy()
            if given is not None:
                self._send_now(talk, message, given)
                return
            files.bring_back(talk, message.files)
            if talk == self._talk:
                self.editing.give_back(message.text, message.replaces)
            else:
                self._drafts.put_before(talk.id, message.text)

        spaces = None if chosen is None else (chosen.reads, chosen.writes)
        files.give(talk, spaces, ready, self.place.to_send if shown else ("", ""), message.files)
        self._update_busy()

    def _send_now(self, talk: Talk, message: Queued, given: Given = NOTHING) -> None:
        if talk != self._talk:
            self.replies.send_unseen(talk, message.text, given, message.replaces)
            return
        if self._is_new:
            self._is_new = False
            if not talk.temporary:
                self._settings.setValue("newDraft", "")
                self._settings.setValue("conversation", self.current)
                self.list.set_current(self.current)
        self._stack.setCurrentWidget(self.transcript)
        place = ("", "") if talk.temporary else self.place.to_send
        spaces, thinking = self.header.spaces.to_send, self.composer.thinking.to_send
        self.replies.send(talk, message.text, message.replaces, spaces, thinking, place, given)
        if talk.temporary:
            self.composer.thinking.begin_temporary(self.current)

    def _copied(self, conversation_id: str) -> None:
        self.list.refresh()
        self.open_conversation(conversation_id)

    def _refused(self, reason: str, text: str, replaces: str | None) -> None:
        if text:
            self.editing.give_back(text, replaces)
        self._say(reason)

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
        """Stop the reply that is being written, or the reading of files before it."""
        self.composer.files.stop()
        self._engine.stop(self.current)

    def _update_busy(self) -> None:
        busy = self.replies.writing(self._talk) or self.composer.files.giving
        self.waiting.show_of(self._talk)
        self.composer.set_busy(busy)
        self.transcript.set_busy(busy)

    def _open_file(self, widget: UserMessage, place: int) -> None:
        """Open a file that went with a message; a picture as it was kept with it."""
        file = widget.files[place]
        if not file.picture:
            open_document(self._engine, self._theme, Cited(file.path), self._say, self)
        elif widget.message_id is not None:
            show_picture(self._engine, widget.message_id, place, file.name, self._say, self)

    # -- editing, undoing ---------------------------------------------------------------------

    def _edit_message(self, widget: UserMessage) -> None:
        if widget.message_id is None or self.replies.writing(self._talk):
            return
        self.editing.begin(widget.message_id, widget.text)

    def _undo(self, operation: int) -> None:
        def said(undone: Operation) -> str:
            if undone.verb == "remember":
                return tr("That is no longer remembered.")
            return tr("Undone: {what}", what=undone.summary)

        take_back(
            self._engine,
            self,
            self.toast.emit,
            operation,
            done=said,
            again=lambda: self.transcript.show_conversation(self._talk),
        )

    def _settle(self, work: Callable[[MemOS], MemCube], said: str) -> None:
        change(self._engine, self, self.toast.emit, work, said)

    def _renamed(self, conversation_id: str, title: str) -> None:
        if conversation_id == self.current:
            self._show_title(title)

    def _deleted(self, conversation_id: str, title: str) -> None:
        if conversation_id == self.current:
            self.new_chat()
        said = tr('"{title}" was deleted.', title=title) if title else tr("The chat was deleted.")
        self.toast.emit(said, tr("Undo"), lambda: self._restore(conversation_id))

    def _several_left(self, ids: list[str]) -> None:
        if self.current in ids:
            self.new_chat()

    def _archived(self, conversation_id: str, title: str, archived: bool) -> None:
        if archived and conversation_id == self.current:
            self.new_chat()
        if archived:
            known = tr('"{title}" is in the archive, at the foot of the list.', title=title)
            said = known if title else tr("The chat is in the archive, at the foot of the list.")
        else:
            known = tr('"{title}" is back in the list.', title=title)
            said = known if title else tr("The chat is back in the list.")
        self.toast.emit(said, tr("Undo"), lambda: self._take_archiving_back(conversation_id, not archived))

    def _take_archiving_back(self, conversation_id: str, archived: bool) -> None:
        def done(_: Conversation) -> None:
            self.list.refresh()
            self.open_conversation(conversation_id)

        self._engine.run(lambda memos: memos.conversations.archive(conversation_id, archived), done, self._say, self)

    def _stored(self) -> Talk | None:
        """The chat that is shown, where it is one that is kept."""
        return None if self._is_new or self._talk.temporary else self._talk

    def _restore(self, conversation_id: str) -> None:
        def restored(_: Conversation) -> None:
            self.list.refresh()
            self.open_conversation(conversation_id)

        self._engine.run(lambda memos: memos.conversations.restore(conversation_id), restored, self._say, self)

    def _save_draft(self, text: str) -> None:
        if self.editing.goes_on or self._talk.temporary:
            return
        if self._is_new:
            self._settings.setValue("newDraft", text[:100_000])
            return
        self._drafts.save(self.current, text)

    def flush(self) -> None:
        """Keep what is typed and what waits (the window closes)."""
        self.waiting.flush()
        self.composer.flush_draft()
        self.commands.exports.flush()

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)

    # -- the sides ----------------------------------------------------------------------------

    def _show_used(self, entry: Any) -> None:
        self.panel.show_entry(entry)
        self._toggle_panel(True)

    def _show_conversation(self, conversation: Conversation) -> None:
        self._show_title(conversation.title)
        self.header.spaces.show_conversation(conversation)
        self.place.show_conversation(conversation)
        self.composer.thinking.show_conversation(conversation)

    def _show_title(self, title: str) -> None:
        self.header.title.set_text(tr("Temporary chat") if self._talk.temporary else title or tr("New chat"))

    def toggle_panel(self) -> None:
        """Show or hide the memories of a reply."""
        self._toggle_panel(not self.panel.isVisible())

    def _toggle_panel(self, on: bool) -> None:
        self._panel_wanted = on
        self._settings.setValue("memoryPanel", on)
        self.panel.setVisible(on)
        if on and self.width() < beside(SMALL_WINDOW):
            self.list.hide()
            self._list_wanted = False

    def toggle_list(self) -> None:
        """Show or hide the list of chats."""
        self._list_wanted = not self.list.isVisible()
        self.list.setVisible(self._list_wanted)
        if self._list_wanted and self.width() < beside(SMALL_WINDOW):
            self.panel.hide()

    def _fold(self) -> None:
        width = self.width()
        small = width < beside(SMALL_WINDOW) - 56
        self.header.show_list_button(small)
        self.list.setVisible(not small or self._list_wanted)
        self.panel.setVisible(self._panel_wanted and not self._talk.temporary and width >= beside(NARROW_WINDOW) - 56)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fold()
