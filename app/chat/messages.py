"""The widgets of a transcript: what the person said, what was remembered, what the assistant replied."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QDesktopServices, QEnterEvent, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.chat.markdown import Block, blocks, highlighted, styled
from app.theme.theme import ThemeManager
from app.theme.tokens import TEXT_COLUMN
from app.theme.widgets import button, label, restyle

if TYPE_CHECKING:
    from memos_core import MemCube, TranscriptEntry

LONGEST_SHOWN = 6000
"""Characters of a message that stand in the transcript; the rest opens in a window of its own."""
LONGEST_LINE = 4000
"""Characters of a line in that window; laying out a longer one would make the app wait."""
LONGEST_PILL = 56
ACTIONS_HEIGHT = 18
FLASH_MILLISECONDS = 1600
_NUMBERS = itertools.count(1)
"""Every message's buttons have names of their own."""
_ENDINGS = {
    "stopped": "Stopped",
    "interrupted": "Interrupted: the app ended while this was written",
    "failed": "This reply failed",
}


def _in_lines(text: str) -> str:
    """The text with breaks in lines that are too long to be laid out."""
    return "\n".join(
        line[start : start + LONGEST_LINE]
        for line in text.split("\n")
        for start in range(0, max(len(line), 1), LONGEST_LINE)
    )


class MessageWidget(QWidget):
    """A message of either side; `seq` orders them, `message_id` names them."""

    def __init__(self, seq: int, message_id: str | None) -> None:
        super().__init__()
        self.seq = seq
        self.message_id = message_id
        self.number = next(_NUMBERS)
        self.setMaximumWidth(TEXT_COLUMN)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 8, 0, 8)
        self.column.setSpacing(6)

    def flash(self) -> None:
        """Draw attention to it for a moment."""
        cover = QFrame(self)
        cover.setProperty("role", "flash")
        cover.setGeometry(self.rect())
        cover.lower()
        cover.show()
        QTimer.singleShot(FLASH_MILLISECONDS, cover.deleteLater)


class UserMessage(MessageWidget):
    """What the person said, and under it what was remembered from it."""

    editRequested = Signal(object)
    undoRequested = Signal(int)
    memoryRequested = Signal(str)
    editMemoryRequested = Signal(object)

    def __init__(self, text: str, *, seq: int = 1 << 62, message_id: str | None = None) -> None:
        super().__init__(seq, message_id)
        self.text = text
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        bubble = QFrame()
        bubble.setProperty("role", "bubble")
        inside = QVBoxLayout(bubble)
        inside.setContentsMargins(14, 9, 14, 9)
        shown = text if len(text) <= LONGEST_SHOWN else text[:LONGEST_SHOWN].rstrip() + " …"
        self._label = label(shown, wrap=True, selectable=True)
        self._label.setAccessibleName("You said")
        self._label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        inside.addWidget(self._label)
        if len(text) > LONGEST_SHOWN:
            more = button(f"Show all {len(text):,} characters", f"showWholeMessage-{self.number}", "link")
            more.clicked.connect(self._show_whole)
            inside.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(bubble, 0)
        self._bubble = bubble
        self.column.addLayout(row)
        self._actions = QWidget()  # filled when the mouse comes, which most messages never see
        self._actions.setFixedHeight(ACTIONS_HEIGHT)
        self._edit: QPushButton | None = None
        self._busy = False
        self.column.addWidget(self._actions)
        self.column.setSpacing(2)
        self._fit_bubble()

    def _fill_actions(self) -> None:
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addStretch(1)
        self._edit = button(
            "Edit", f"editMessage-{self.number}", "link", tooltip="Change this message and send it again"
        )
        self._edit.setEnabled(not self._busy)
        self._edit.clicked.connect(lambda: self.editRequested.emit(self))
        copy = button("Copy", f"copyMessage-{self.number}", "link", tooltip="Copy this message")
        copy.clicked.connect(self._copy)
        row.addWidget(self._edit)
        row.addWidget(copy)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)

    def set_saved(self, cubes: Sequence[tuple[MemCube, int | None]]) -> None:
        """Show what was remembered from this message, each with its operation where it can be undone."""
        for cube, operation in cubes:
            self.column.addWidget(self._pill(cube, operation))

    def _pill(self, cube: MemCube, operation: int | None) -> QWidget:
        row = QWidget()
        outer = QHBoxLayout(row)
        outer.setContentsMargins(0, 4, 0, 4)
        pill = QFrame()
        pill.setObjectName("savedMemory")
        pill.setProperty("role", "saved")
        inside = QHBoxLayout(pill)
        pill.setFixedHeight(28)
        inside.setContentsMargins(14, 0, 13, 0)
        inside.setSpacing(10)
        whole = f"Remembered: {' '.join(cube.text.split())}"
        text = label(whole if len(whole) <= LONGEST_PILL else whole[:LONGEST_PILL].rstrip() + " …", "note")
        text.setToolTip(whole)
        inside.addWidget(text)
        edit = button("Edit", f"editSaved-{cube.id}", "link", accessible="Edit this memory")
        edit.clicked.connect(lambda: self.editMemoryRequested.emit(cube))
        inside.addWidget(edit)
        if operation is not None:
            undo = button("Undo", f"undoSaved-{cube.id}", "link", accessible="Do not remember this")
            undo.clicked.connect(lambda: self.undoRequested.emit(operation))
            inside.addWidget(undo)
        else:
            show = button("Show", f"showSaved-{cube.id}", "link", accessible="Show this memory")
            show.clicked.connect(lambda: self.memoryRequested.emit(cube.id))
            inside.addWidget(show)
        outer.addStretch(1)
        outer.addWidget(pill)
        outer.addStretch(1)
        return row

    def set_busy(self, busy: bool) -> None:
        """While a reply is written no message can be edited."""
        self._busy = busy
        if self._edit is not None:
            self._edit.setEnabled(not busy)

    def _show_whole(self) -> None:
        dialog = QDialog(self)
        dialog.setWindowTitle("Message")
        dialog.resize(720, 520)
        layout = QVBoxLayout(dialog)
        view = QPlainTextEdit(_in_lines(self.text))
        view.setObjectName(f"wholeMessage-{self.number}")
        view.setReadOnly(True)
        view.setProperty("role", "field")
        view.setAccessibleName("The whole message")
        layout.addWidget(view)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _fit_bubble(self) -> None:
        limit = max(int(min(self.width() or TEXT_COLUMN, TEXT_COLUMN) * 0.78), 200)
        metrics = self._label.fontMetrics()
        wanted = max(metrics.horizontalAdvance(line) for line in (self._label.text()[:2000].splitlines() or [""]))
        self._bubble.setFixedWidth(min(wanted + 34, limit))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit_bubble()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._edit is None:
            self._fill_actions()
        for child in self._actions.findChildren(QPushButton):
            child.show()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        for child in self._actions.findChildren(QPushButton):
            child.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        edit = QAction("Edit and send again", menu)
        edit.setEnabled(not self._busy)
        edit.triggered.connect(lambda: self.editRequested.emit(self))
        copy = QAction("Copy", menu)
        copy.triggered.connect(self._copy)
        menu.addActions([edit, copy])
        menu.popup(event.globalPos() if event.globalPos() != QPoint() else self.mapToGlobal(QPoint(0, 0)))


class CodeBlock(QFrame):
    """Code with its language and a copy button."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self.setProperty("role", "code")
        self._theme, self._block = theme, block
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 10)
        layout.setSpacing(2)
        top = QHBoxLayout()
        self._language = label(block.language or "", "note")
        top.addWidget(self._language)
        top.addStretch(1)
        self._copy = button("Copy", f"copyCode-{next(_NUMBERS)}", "link", accessible="Copy this code")
        self._copy.clicked.connect(self._copied)
        top.addWidget(self._copy)
        layout.addLayout(top)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._code = QLabel()
        self._code.setTextFormat(Qt.TextFormat.RichText)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._code.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._code.setAccessibleName("Code")
        self._scroll.setWidget(self._code)
        layout.addWidget(self._scroll)
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show other code (while it streams)."""
        self._block = block
        self._language.setText(block.language or "")
        self._render()

    def _render(self) -> None:
        self._code.setText(highlighted(self._block.content, self._block.language or "", self._theme.palette))
        self._render_height()

    def _render_height(self) -> None:
        hint = self._code.sizeHint()
        wide = hint.width() > max(self.width() - 24, 1)
        self._scroll.setFixedHeight(hint.height() + (14 if wide else 2))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._render_height()

    def _copied(self) -> None:
        QGuiApplication.clipboard().setText(self._block.content)
        self._copy.setText("Copied")
        QTimer.singleShot(1500, self._copy, lambda: self._copy.setText("Copy"))


class Prose(QLabel):
    """Running text of a reply."""

    def __init__(self, theme: ThemeManager, block: Block) -> None:
        super().__init__()
        self._theme, self._block = theme, block
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.linkActivated.connect(_open_link)
        self.setAccessibleName("The assistant said")
        theme.changed.connect(self._render)
        self._render()

    def set_block(self, block: Block) -> None:
        """Show other text (while it streams)."""
        self._block = block
        self._render()

    def _render(self) -> None:
        self.setText(styled(self._block.content, self._theme.palette))


def _open_link(address: str) -> None:
    url = QUrl(address)
    if url.scheme().lower() in ("http", "https", "mailto"):
        QDesktopServices.openUrl(url)


class AssistantMessage(MessageWidget):
    """A reply: running text and code, and a row of chips under it."""

    regenerateRequested = Signal()
    usedRequested = Signal(object)

    def __init__(self, theme: ThemeManager, *, seq: int = 1 << 62, message_id: str | None = None) -> None:
        super().__init__(seq, message_id)
        self._theme = theme
        self._shown: list[tuple[Block, QWidget]] = []
        self.text = ""
        self._body = QVBoxLayout()
        self._body.setSpacing(8)
        self.column.addLayout(self._body)
        self._waiting: QLabel | None = None
        self._ending: QLabel | None = None
        self._chips = QWidget()
        row = QHBoxLayout(self._chips)
        row.setContentsMargins(0, 2, 0, 0)
        row.setSpacing(8)
        self._used = button("", f"usedMemories-{self.number}", "chip")
        self._used.setProperty("kind", "plaintext")
        self._used.clicked.connect(lambda: self.usedRequested.emit(self))
        self._copy = button("Copy", f"copyReply-{self.number}", "pill", tooltip="Copy this reply as Markdown")
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text))
        self._again = button(
            "Regenerate", f"regenerateButton-{self.number}", "pill", tooltip="Have this reply written anew"
        )
        self._again.clicked.connect(self.regenerateRequested)
        self._timing = label("", "note")
        for item in (self._used, self._copy, self._again, self._timing):
            row.addWidget(item)
        row.addStretch(1)
        self._chips.hide()
        self.column.addWidget(self._chips)

    def set_text(self, text: str) -> None:
        """Show a text; only what differs from the present one is rendered again."""
        self.text = text
        if text and self._waiting is not None:
            self._waiting.hide()
        wanted = blocks(text)
        for position, block in enumerate(wanted):
            if position < len(self._shown):
                old, widget = self._shown[position]
                if old == block:
                    continue
                if (old.language is None) == (block.language is None):
                    widget.set_block(block)  # type: ignore[attr-defined]
                    self._shown[position] = (block, widget)
                    continue
                self._truncate(position)
            made = Prose(self._theme, block) if block.language is None else CodeBlock(self._theme, block)
            self._body.addWidget(made)
            self._shown.append((block, made))
        self._truncate(len(wanted))

    def _truncate(self, length: int) -> None:
        for _, widget in self._shown[length:]:
            self._body.removeWidget(widget)
            widget.deleteLater()
        del self._shown[length:]

    def wait_in_words(self, words: str) -> None:
        """What is going on before the first word comes."""
        if self._waiting is None:
            self._waiting = label("", "muted")
            self._body.addWidget(self._waiting)
        self._waiting.setText(words)

    def _end_with(self, words: str) -> None:
        """Say under the text how it ended; nothing where there is nothing to say."""
        if self._waiting is not None:
            self._waiting.hide()
        if words and self._ending is None:
            self._ending = label("", "note", wrap=True)
            self.column.insertWidget(1, self._ending)
        if self._ending is not None:
            self._ending.setText(words)
            self._ending.setVisible(bool(words))

    def finish(self, entry: TranscriptEntry, *, last: bool) -> None:
        """Show how the reply ended and what stands under it."""
        message = entry.message
        self.set_text(message.text)
        self.finish_row(entry, last=last)
        ending = _ENDINGS.get(message.status, "")
        if message.timing and message.timing.get("shortened"):
            ending = "Your message was too long for the model and went to it with a cut in its middle"
        elif message.timing and message.timing.get("stop_reason") == "length":
            ending = "Ended at the longest reply that the settings allow"
        self._end_with(ending)

    def finish_row(self, entry: TranscriptEntry, *, last: bool) -> None:
        count = len(entry.used)
        self._used.setText(f"{count} {'memory' if count == 1 else 'memories'} used")
        self._used.setAccessibleName(self._used.text())
        self._used.setVisible(count > 0)
        self._copy.setVisible(bool(entry.message.text))
        self._again.setVisible(last)
        timing = entry.message.timing
        self._timing.setText(f"{timing['total_s']:.1f} s" if timing else "")
        if timing:
            self._timing.setToolTip(
                f"First word after {timing['first_token_s']:.1f} s, {timing['tokens_per_s']:.0f} tokens a second"
            )
        self._chips.show()
        restyle(self._used)

    def fail(self, reason: str) -> None:
        """Show in words why there is no (whole) reply."""
        self._end_with(reason)
        self._used.hide()
        self._copy.setVisible(bool(self.text))
        self._chips.show()

    def set_last(self, last: bool) -> None:
        """Only the last reply can be written anew."""
        self._again.setVisible(last)
