"""The composer, in which messages are written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from app.bridge import Engine
from app.chat.attached_files import AttachedFiles
from app.chat.editor import LONGEST_TYPED, MessageEditor
from app.chat.place import ChatPlace
from app.chat.prompt_menu import PromptMenu
from app.chat.queue import Queue
from app.chat.thinking_switch import ThinkingSwitch
from app.desk.actions import shown_key
from app.language import Later, plural, tr
from app.theme.sizes import text_column
from app.theme.theme import ThemeManager
from app.theme.widgets import ElidedLabel, IconButton, button, label, restyle

MOST_LINES = 8
DRAFT_PAUSE_MILLISECONDS = 400
LONGEST_QUOTED = 2_000
"""The longest quoted passage, in characters."""


_HINT = Later("Enter to send, Shift+Enter for a new line, / for prompts")
_HINT_BUSY = Later("Enter to send after this reply, Esc to stop it")


class _Pasted(QFrame):
    """A long text that goes with the message, shown as a chip."""

    removed = Signal(object)

    def __init__(self, text: str, number: int) -> None:
        super().__init__()
        self.text = text
        self.setProperty("role", "saved")
        self.setFixedHeight(28)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 8, 0)
        row.setSpacing(8)
        beginning = " ".join(text[:200].split())[:40].rstrip()
        words = plural(
            "Long text, {n} character: {beginning} …",
            "Long text, {n} characters: {beginning} …",
            len(text),
            beginning=beginning,
        )
        row.addWidget(label(words, "note"), 1)
        remove = button(tr("Remove"), f"removePasted-{number}", "link", accessible=tr("Do not send this text"))
        remove.clicked.connect(lambda: self.removed.emit(self))
        row.addWidget(remove)


class Composer(QFrame):
    """A text field that grows with its text, and a button that sends, or stops the reply."""

    sendRequested = Signal(str)
    queued = Signal(str)
    """A message to send as soon as the reply that is being written has ended."""
    stopRequested = Signal()
    editCancelled = Signal()
    escaped = Signal()
    """Escape was pressed, and there was no reply to stop and no editing to end."""
    draftChanged = Signal(str)

    def __init__(self, engine: Engine, theme: ThemeManager, place: ChatPlace) -> None:
        super().__init__()
        self.setProperty("role", "composer")
        self.setMaximumWidth(text_column())
        theme.changed.connect(self._resized)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 10, 10)
        layout.setSpacing(4)
        self._editing_row = QFrame()
        editing = QHBoxLayout(self._editing_row)
        editing.setContentsMargins(0, 0, 0, 0)
        editing.addWidget(label(tr("Editing a message; what is there stays as another version"), "note"), 1)
        cancel = button(tr("Cancel"), "cancelEdit", "link", accessible=tr("Do not edit the message"))
        cancel.clicked.connect(self.editCancelled)
        editing.addWidget(cancel)
        self._editing_row.hide()
        layout.addWidget(self._editing_row)
        self.queue = Queue()
        layout.addWidget(self.queue)
        self._pasted: list[_Pasted] = []
        self._pasted_count = 0
        self._pasted_column = QVBoxLayout()
        self._pasted_column.setSpacing(4)
        layout.addLayout(self._pasted_column)
        self.files = AttachedFiles(engine, theme)
        self.files.changed.connect(self._update_buttons)
        layout.addWidget(self.files)
        self._editor = MessageEditor()
        self._editor.setObjectName("composer")
        self._editor.setAccessibleName(tr("Message"))
        self._editor.setPlaceholderText(tr("Write a message"))
        self._editor.setProperty("role", "bare")
        self._editor.setTabChangesFocus(True)
        self._editor.document().setDocumentMargin(0)
        self._editor.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._editor.textChanged.connect(self._text_changed)
        self._editor.sent.connect(self._send)
        self._editor.pasted.connect(self._add_pasted)
        self._editor.imagePasted.connect(lambda image: self.files.add_image(image))
        self._editor.filesPasted.connect(lambda paths: self.files.add(paths))
        self._editor.escaped.connect(self._escaped)
        self._editor.focused.connect(lambda on: restyle(self, focused=on))
        layout.addWidget(self._editor)
        row = QHBoxLayout()
        self._hint = ElidedLabel(_HINT(), "note")
        self.thinking = ThinkingSwitch(engine, self)
        row.addWidget(self.files.button)
        row.addWidget(place.persona_button)
        row.addWidget(self.thinking.button)
        row.addWidget(self._hint, 1)
        self.send_button = IconButton(
            theme,
            "arrow-up",
            "sendButton",
            tr("Send"),
            role="send",
            color="on_accent",
            tooltip=tr("Send ({key})", key=shown_key("Enter")),
        )
        self.send_button.clicked.connect(self._send)
        self.stop_button = IconButton(
            theme,
            "square",
            "stopButton",
            tr("Stop the reply"),
            role="send",
            color="on_accent",
            size=14,
            tooltip=tr("Stop ({key})", key=shown_key("Esc")),
        )
        self.stop_button.clicked.connect(self.stopRequested)
        for item in (self.send_button, self.stop_button):
            item.setFixedSize(32, 32)
            row.addWidget(item)
        layout.addLayout(row)
        self.prompts = PromptMenu(engine, theme, self._editor, self)
        self._busy = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(DRAFT_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self.flush_draft)
        self.set_busy(False)
        self._fit()

    @property
    def editor(self) -> QPlainTextEdit:
        """The text field."""
        return self._editor

    def text(self) -> str:
        """The whole message: the typed text and the long texts that go with it."""
        return "\n\n".join(filter(None, (self._editor.toPlainText(), *(item.text for item in self._pasted))))

    def set_text(self, text: str) -> None:
        """Show a draft, without reporting a change."""
        for item in list(self._pasted):
            self._drop(item)
        if len(text) > LONGEST_TYPED:
            typed, _, rest = text.partition("\n\n")
            typed, rest = (typed, rest) if rest and len(typed) <= LONGEST_TYPED else ("", text)
            self._show_pasted(rest)
            text = typed
        self._editor.blockSignals(True)
        self._editor.setPlainText(text)
        self._editor.blockSignals(False)
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)
        self._pause.stop()
        self._fit()
        self._update_buttons()

    def put_before(self, text: str) -> None:
        """Insert a text that could not be sent before what is typed."""
        self.set_text("\n\n".join(filter(None, (text, self.text()))))

    def set_busy(self, busy: bool) -> None:
        """Turn the button into one that stops, while a reply is being written."""
        self._busy = busy
        self.send_button.setVisible(not busy)
        self.stop_button.setVisible(busy)
        self._hint.set_text(_HINT_BUSY() if busy else _HINT())
        self._update_buttons()

    def propose(self, text: str) -> None:
        """Replace the text with a proposal and select it, so that typing replaces it."""
        self.set_text(text)
        self._editor.selectAll()
        self._editor.setFocus()

    def quote(self, passage: str) -> None:
        """Insert a passage before the text, marked as a quotation."""
        marked = "\n".join(f"> {line}".rstrip() for line in passage.strip()[:LONGEST_QUOTED].splitlines())
        written = self._editor.toPlainText()
        self._editor.setPlainText(f"{marked}\n\n{written}" if written.strip() else f"{marked}\n\n")
        self._editor.moveCursor(self._editor.textCursor().MoveOperation.End)
        self._editor.setFocus()

    def set_editing(self, editing: bool) -> None:
        """Say whether an earlier message is being edited."""
        self._editing_row.setVisible(editing)

    def set_temporary(self, temporary: bool) -> None:
        """Say whether nothing of the chat is kept."""
        self._editor.setPlaceholderText(
            tr("Write a message; nothing of it is kept") if temporary else tr("Write a message")
        )
        restyle(self, temporary=temporary)

    def flush_draft(self) -> None:
        """Report the draft now, without waiting."""
        self._pause.stop()
        self.draftChanged.emit(self.text())

    def _add_pasted(self, text: str) -> None:
        self._show_pasted(text)
        self._text_changed()

    def _show_pasted(self, text: str) -> None:
        self._pasted_count += 1
        item = _Pasted(text, self._pasted_count)
        item.removed.connect(self._remove_pasted)
        self._pasted.append(item)
        self._pasted_column.addWidget(item)

    def _remove_pasted(self, item: _Pasted) -> None:
        self._drop(item)
        self._text_changed()
        self._editor.setFocus()

    def _drop(self, item: _Pasted) -> None:
        self._pasted.remove(item)
        self._pasted_column.removeWidget(item)
        item.hide()
        item.deleteLater()

    def _send(self) -> None:
        text = self.text()
        if not text.strip() or self.files.waits:
            return
        if trouble := self.files.trouble:
            self.files.toast.emit(trouble, "", None)
            return
        self.set_text("")
        if self._busy:
            self.queued.emit(text)
        else:
            self.sendRequested.emit(text)

    def _escaped(self) -> None:
        if self._busy:
            self.stopRequested.emit()
        elif self._editing_row.isVisible():
            self.editCancelled.emit()
        else:
            self.escaped.emit()

    def _text_changed(self) -> None:
        self._pause.start()
        self._fit()
        self._update_buttons()

    def _update_buttons(self) -> None:
        written = bool(self._pasted) or not self._editor.document().isEmpty()
        self.send_button.setEnabled(written and not self.files.waits)

    def _fit(self) -> None:
        line = self._editor.fontMetrics().lineSpacing()
        lines = 0
        block = self._editor.document().begin()
        while block.isValid() and lines < MOST_LINES:
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        many = lines >= MOST_LINES
        self._editor.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if many else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        self._editor.setFixedHeight(min(max(lines, 1), MOST_LINES) * line + 6)

    def _resized(self) -> None:
        """Adapt to another text size or column width."""
        self.setMaximumWidth(text_column())
        self._fit()

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()
