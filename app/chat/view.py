"""The chat view: list, transcript, composer and memory panel, and what happens between them."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.composer import Composer
from app.chat.conversation_list import ConversationList
from app.chat.memory_panel import MemoryPanel
from app.chat.messages import AssistantMessage, UserMessage
from app.chat.transcript import Transcript
from app.theme.theme import ThemeManager
from app.theme.tokens import NARROW_WINDOW, SMALL_WINDOW
from app.theme.widgets import ElidedLabel, EmptyState, IconButton, button, chip, page_header, restyle

if TYPE_CHECKING:
    from memos_core import ChatEvent, Conversation, MemCube, ModelStatus, Operation

_EXAMPLES = (
    "My dog is called Biscuit.",
    "Remember that I take my coffee with oat milk.",
    "What do you know about me?",
)


@dataclass
class _Stream:
    """A reply that is being written, in whatever conversation."""

    text: str = ""
    message_id: str | None = None
    user: UserMessage | None = None
    reply: AssistantMessage | None = None
    saved: list[tuple[MemCube, int | None]] | None = None


class ChatView(QWidget):
    """Everything about talking."""

    openMemory = Signal(str)
    editMemory = Signal(object)
    toast = Signal(str, str, object)
    """Text, name of the action, and what it runs (or None)."""

    def __init__(self, engine: Engine, theme: ThemeManager, window_settings: QSettings) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine, self._settings = engine, window_settings
        self._current: str = uuid.uuid4().hex
        self._is_new = True
        self._title = ""
        self._streams: dict[str, _Stream] = {}
        self._queue: list[tuple[str, str]] = []
        self._replaces: str | None = None
        self._panel_wanted: bool = window_settings.value("memoryPanel", True, type=bool)  # type: ignore[assignment]
        self._list_wanted = False

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.list = ConversationList(engine, theme)
        row.addWidget(self.list)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_header(theme))
        self._stack = QStackedLayout()
        self._empty = self._make_empty()
        self.transcript = Transcript(engine, theme)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.transcript)
        column.addLayout(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(28, 4, 28, 20)
        self.composer = Composer(theme)
        foot.addStretch(1)
        foot.addWidget(self.composer, 1000)
        foot.addStretch(1)
        column.addLayout(foot)
        row.addWidget(middle, 1)
        self.panel = MemoryPanel(theme)
        row.addWidget(self.panel)

        self.list.selected.connect(self.open_conversation)
        self.list.newRequested.connect(self.new_chat)
        self.list.deleted.connect(self._deleted)
        self.list.renamed.connect(self._renamed)
        self.list.failed.connect(self._say)
        self.composer.sendRequested.connect(self._send)
        self.composer.stopRequested.connect(lambda: engine.stop(self._current))
        self.composer.editCancelled.connect(self._cancel_edit)
        self.composer.draftChanged.connect(self._save_draft)
        self.transcript.openMemory.connect(self.openMemory)
        self.transcript.editMemory.connect(self.editMemory)
        self.transcript.undoOperation.connect(self._undo)
        self.transcript.editMessage.connect(self._edit_message)
        self.transcript.regenerate.connect(self._regenerate)
        self.transcript.usedShown.connect(self._show_used)
        self.transcript.loaded.connect(self._transcript_loaded)
        self.panel.openMemory.connect(self.openMemory)
        self.panel.closed.connect(lambda: self._toggle_panel(False))
        engine.opened.connect(self._opened)
        engine.openFailed.connect(lambda _reason: self._set_model_chip("Not available", "danger", ""))
        engine.modelStatusChanged.connect(self._model_status)
        engine.chatEvent.connect(self._chat_event)
        engine.chatEnded.connect(self._chat_ended)
        engine.conversationsChanged.connect(self._conversations_changed)
        self.composer.set_text(str(window_settings.value("newDraft", "")))
        self._show_title()
        self._fold()

    # -- parts --------------------------------------------------------------------------------

    def _make_header(self, theme: ThemeManager) -> QWidget:
        header, row = page_header(16)
        self._list_button = IconButton(theme, "panel-left", "toggleList", "Show or hide the list of chats")
        self._list_button.clicked.connect(self._toggle_list)
        row.addWidget(self._list_button)
        self._title_label = ElidedLabel("", "title")
        self._title_label.setContentsMargins(8, 0, 0, 0)
        row.addWidget(self._title_label, 1)
        self._model_chip = chip("Starting", "busy")
        self._model_chip.setObjectName("modelStatus")
        row.addWidget(self._model_chip)
        self._panel_button = IconButton(theme, "panel-right", "toggleMemoryPanel", "Show or hide the memories used")
        self._panel_button.clicked.connect(lambda: self._toggle_panel(not self.panel.isVisible()))
        row.addWidget(self._panel_button)
        return header

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            "What would you like to talk about?",
            "Tell me about yourself as we go. What you tell is remembered on this computer, and you can see, "
            "change and remove all of it under Memories.",
        )
        empty.body.addSpacing(8)
        for number, example in enumerate(_EXAMPLES):
            pill = button(example, f"example-{number}", "pill", accessible=f"Write: {example}")
            pill.clicked.connect(lambda _=False, text=example: self._take_example(text))
            empty.body.addWidget(pill, 0, Qt.AlignmentFlag.AlignHCenter)
        return empty

    def _take_example(self, text: str) -> None:
        self.composer.set_text(text)
        self.composer.editor.setFocus()

    # -- opening conversations ----------------------------------------------------------------

    @property
    def current(self) -> str:
        """Id of the conversation that is shown (it may not have a message yet)."""
        return self._current

    def new_chat(self) -> None:
        """Begin a conversation; it enters the list with its first message."""
        self._leave()
        if not self._is_new:
            self._current, self._is_new = uuid.uuid4().hex, True
        self._title = ""
        self.list.set_current(None)
        self.transcript.show_conversation(None)
        self._stack.setCurrentWidget(self._empty)
        self.panel.show_entry(None)
        self.composer.set_text(str(self._settings.value("newDraft", "")))
        self._show_title()
        self._update_busy()
        self.composer.editor.setFocus()

    def open_conversation(self, conversation_id: str) -> None:
        """Show a conversation."""
        self._leave()
        self._current, self._is_new = conversation_id, False
        self._settings.setValue("conversation", conversation_id)
        self.list.set_current(conversation_id)
        self._stack.setCurrentWidget(self.transcript)
        self.panel.show_entry(None)
        self.transcript.show_conversation(conversation_id)
        self._update_busy()

        def show(conversation: Conversation) -> None:
            if conversation.id == self._current:
                self._title = conversation.title
                self._show_title()
                if not self.composer.text():
                    self.composer.set_text(conversation.draft)

        self._engine.run(lambda memos: memos.conversations.get(conversation_id), show, self._say, self)
        if self.width() < SMALL_WINDOW:
            self._list_wanted = False
            self._fold()
        self.composer.editor.setFocus()

    def open_message(self, conversation_id: str, message_id: str) -> None:
        """Show a conversation at a message."""
        if conversation_id != self._current:
            self.open_conversation(conversation_id)
        self.transcript.show_message(message_id)

    def focus_search(self) -> None:
        """Put the cursor into the search field."""
        self._list_wanted = True
        self._fold()
        self.list.search_field.setFocus()
        self.list.search_field.selectAll()

    def _leave(self) -> None:
        """Keep the draft and end editing before another conversation is shown."""
        if self._replaces is not None:
            self._replaces = None
            self.composer.set_editing(False)
        else:
            self.composer.flush_draft()
        self.composer.set_text("")

    def _opened(self) -> None:
        self.list.refresh()
        wanted = str(self._settings.value("conversation", ""))
        queued, self._queue = self._queue, []
        for conversation, text in queued:
            self._begin(conversation, text)
        if wanted and not queued and not self.composer.text().strip():

            def show(_conversation: Conversation) -> None:
                if self._is_new and not self.composer.text().strip() and not self._streams:
                    self.open_conversation(wanted)

            self._engine.run(lambda memos: memos.conversations.get(wanted), show, None, self)

    # -- sending ------------------------------------------------------------------------------

    def _send(self, text: str) -> None:
        replaces, self._replaces = self._replaces, None
        self.composer.set_editing(False)
        if self._is_new:
            self._settings.setValue("newDraft", "")
            self._settings.setValue("conversation", self._current)
            self._is_new = False
            self.list.set_current(self._current)
        self._stack.setCurrentWidget(self.transcript)
        if replaces is not None:
            old = next((item for item in self.transcript.messages if item.message_id == replaces), None)
            if old is not None:
                self.transcript.remove_from(old)
        stream = _Stream(user=self.transcript.add_message(text))
        stream.reply = self.transcript.add_reply()
        self._streams[self._current] = stream
        if self._engine.memos is None:
            stream.reply.wait_in_words("Will be sent as soon as the app has started")
            self._queue.append((self._current, text))
        else:
            self._begin(self._current, text, replaces)
        self._update_busy()

    def _begin(self, conversation: str, text: str, replaces: str | None = None) -> None:
        stream = self._streams.get(conversation)
        if stream is not None and stream.reply is not None:
            stream.reply.wait_in_words(self._waiting_words())
        self._engine.chat(conversation, text, replaces)

    def _waiting_words(self) -> str:
        memos = self._engine.memos
        if memos is not None and memos.model_status.model.value != "ready":
            return "Waiting for the model to load"
        return "Thinking"

    def _regenerate(self) -> None:
        reply = self.transcript.last_reply()
        if reply is None or self._current in self._streams:
            return
        self.transcript.remove_from(reply)
        stream = _Stream(reply=self.transcript.add_reply())
        self._streams[self._current] = stream
        self._engine.regenerate(self._current)
        self._update_busy()

    def _chat_event(self, event: ChatEvent) -> None:
        stream = self._streams.get(event.conversation)
        if stream is None:
            return
        stream.message_id = event.reply or stream.message_id
        shown = event.conversation == self._current
        if event.kind == "saved" and event.saved is not None:
            if shown and stream.user is not None:
                stream.user.message_id = event.message
                stream.user.set_saved([(event.saved, event.operation)])
            stream.saved = [*(stream.saved or []), (event.saved, event.operation)]
        elif event.kind == "token":
            stream.text += event.token or ""
            if shown and stream.reply is not None:
                stream.reply.set_text(stream.text)
        elif event.kind == "failed" and shown and stream.reply is not None:
            stream.reply.fail(event.failed or "")
            stream.reply.message_id = event.reply

    def _conversations_changed(self, ids: tuple[str, ...]) -> None:
        if self._current in ids:
            self._read_title(self._current)

    def _chat_ended(self, conversation: str, reason: str) -> None:
        stream = self._streams.pop(conversation, None)
        if conversation == self._current:
            self._update_busy()
            if reason:  # it never began: give the text back
                if stream is not None and stream.user is not None:
                    self.composer.set_text(stream.user.text)
                    self.transcript.remove_from(stream.user)
                self._say(reason)
            elif stream is not None:
                self._finish_shown(conversation, stream)
        elif reason:
            self._say(reason)
        self.list.refresh()

    def _finish_shown(self, conversation: str, stream: _Stream) -> None:
        """Put what the engine has stored in the place of what was streamed; keep the Undo beside what was saved."""

        def show(entries: Any) -> None:
            if conversation != self._current or conversation in self._streams or not entries:
                return
            user = next((entry for entry in entries if entry.message.role == "user"), None)
            last = entries[-1]
            if user is not None and stream.user is not None:
                stream.user.message_id, stream.user.seq = user.message.id, user.message.seq
            if last.message.role == "assistant" and stream.reply is not None:
                reply = stream.reply
                failed = last.message.status == "failed"
                reply.message_id, reply.seq = last.message.id, last.message.seq
                self.transcript.remember_entry(last)
                if failed:
                    reply.finish_row(last, last=True)
                else:
                    reply.finish(last, last=True)
                self.panel.show_entry(last)

        self._engine.run(lambda memos: memos.transcript(conversation, limit=2), show, self._say, self)

    def _read_title(self, conversation: str) -> None:
        def show(found: Conversation) -> None:
            if found.id == self._current:
                self._title = found.title
                self._show_title()

        self._engine.run(lambda memos: memos.conversations.get(conversation), show, None, self)

    def _transcript_loaded(self) -> None:
        """A conversation was opened while its reply is being written: go on with the reply where it stands."""
        stream = self._streams.get(self._current)
        if stream is not None and not (stream.reply is not None and stream.reply in self.transcript.messages):
            last = self.transcript.last_reply()
            if last is not None and last is self.transcript.messages[-1]:
                self.transcript.remove_from(last)
            stream.user = next(
                (item for item in reversed(self.transcript.messages) if isinstance(item, UserMessage)), None
            )
            stream.reply = self.transcript.add_reply()
            if stream.text:
                stream.reply.set_text(stream.text)
        elif stream is None:
            self.panel.show_entry(self.transcript.entry_of(self.transcript.last_reply()))

    def _update_busy(self) -> None:
        busy = self._current in self._streams
        self.composer.set_busy(busy)
        self.transcript.set_busy(busy)

    # -- editing, undoing ---------------------------------------------------------------------

    def _edit_message(self, widget: UserMessage) -> None:
        if widget.message_id is None or self._current in self._streams:
            return
        self._replaces = widget.message_id
        self.composer.set_text(widget.text)
        self.composer.set_editing(True)
        self.composer.editor.setFocus()

    def _cancel_edit(self) -> None:
        self._replaces = None
        self.composer.set_editing(False)
        self.composer.set_text("")

    def _undo(self, operation: int) -> None:
        def done(undone: Operation) -> None:
            self.transcript.show_conversation(self._current)
            self._say("That is no longer remembered." if undone.verb == "remember" else f"Undone: {undone.summary}")

        self._engine.run(lambda memos: memos.undo(operation), done, self._say, self)

    def _renamed(self, conversation_id: str, title: str) -> None:
        if conversation_id == self._current:
            self._title = title
            self._show_title()

    def _deleted(self, conversation_id: str, title: str) -> None:
        if conversation_id == self._current:
            self._is_new = False
            self.new_chat()
        name = f'"{title}"' if title else "The chat"
        self.toast.emit(f"{name} was deleted.", "Undo", lambda: self._restore(conversation_id))

    def _restore(self, conversation_id: str) -> None:
        self._engine.run(
            lambda memos: memos.conversations.restore(conversation_id),
            lambda _: (self.list.refresh(), self.open_conversation(conversation_id)),
            self._say,
            self,
        )

    def _save_draft(self, text: str) -> None:
        if self._replaces is not None:
            return
        if self._is_new:
            self._settings.setValue("newDraft", text[:100_000])
            return
        conversation = self._current
        self._engine.run(lambda memos: memos.conversations.save_draft(conversation, text), None, None, self)

    def flush(self) -> None:
        """Keep what is typed (the window closes)."""
        self.composer.flush_draft()

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)

    # -- status and folding -------------------------------------------------------------------

    def _model_status(self, status: ModelStatus) -> None:
        phase = status.model.value
        if phase == "ready" and status.info is not None:
            learning = status.embedder.value not in ("ready", "failed")
            note = " Recall goes by words until the embedder is ready." if learning else ""
            self._set_model_chip(status.info.name, "", status.message + note)
        elif phase == "failed":
            self._set_model_chip("Model failed", "danger", status.message)
        elif phase == "stopped":
            self._set_model_chip("Stopped", "", status.message)
        else:
            self._set_model_chip("Loading the model", "busy", status.message)
        stream = self._streams.get(self._current)
        if stream is not None and stream.reply is not None and not stream.text and self._engine.memos is not None:
            stream.reply.wait_in_words("Thinking" if phase == "ready" else "Waiting for the model to load")

    def _set_model_chip(self, text: str, kind: str, tooltip: str) -> None:
        self._model_chip.setText(text)
        self._model_chip.setToolTip(tooltip)
        self._model_chip.setAccessibleName(f"Model: {text}")
        restyle(self._model_chip, kind=kind)

    def _show_used(self, entry: Any) -> None:
        self.panel.show_entry(entry)
        self._toggle_panel(True)

    def _show_title(self) -> None:
        self._title_label.set_text(self._title or "New chat")

    def _toggle_panel(self, on: bool) -> None:
        self._panel_wanted = on
        self._settings.setValue("memoryPanel", on)
        self.panel.setVisible(on)
        if on and self.width() < SMALL_WINDOW:
            self.list.hide()
            self._list_wanted = False

    def _toggle_list(self) -> None:
        self._list_wanted = not self.list.isVisible()
        self.list.setVisible(self._list_wanted)
        if self._list_wanted and self.width() < SMALL_WINDOW:
            self.panel.hide()

    def _fold(self) -> None:
        width = self.width()
        small = width < SMALL_WINDOW - 56
        self._list_button.setVisible(small)
        self.list.setVisible(not small or self._list_wanted)
        self.panel.setVisible(self._panel_wanted and width >= NARROW_WINDOW - 56)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fold()
