"""Completes `/name` in the message field with prompts from the library, and asks for their fields."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from app.bridge import Engine
from app.chat.named_rows import ONE, ROW, named_list, named_row
from app.chat.prompt_fields import PromptFields
from app.language import tr
from app.theme.theme import ThemeManager

if TYPE_CHECKING:
    from memos_core import SavedPrompt

SIGN = "/"
LONGEST_WANTED = 60
MOST_ROWS, WIDTH = 9, 440
GAP = 6


class PromptMenu(QFrame):
    """A list above the message field, which keeps the cursor: arrow keys choose, Enter or Tab takes, Esc closes."""

    manage = Signal()
    refused = Signal(str)

    def __init__(self, engine: Engine, theme: ThemeManager, editor: QPlainTextEdit, above: QWidget) -> None:
        """
        Args:
            engine: gives the prompts.
            theme: gives the colours.
            editor: the message field.
            above: the widget above which the list appears.
        """
        super().__init__(above)
        self._engine, self._editor, self._above = engine, editor, above
        self._wanted: str | None = None
        self._looks = False
        """Whether the prompts that match the text are still being fetched."""
        self._takes_by: int | None = None
        """The key, pressed meanwhile, that will take the first of them; None for none."""
        self._closed_for = ""
        """The text for which the person has closed the list."""
        self.setObjectName("promptMenu")
        self.setAccessibleName(tr("Prompts"))
        self.setProperty("role", "popover")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        self._list = named_list(theme, "promptMenuList", tr("Prompts"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.itemClicked.connect(lambda _: self._take())
        layout.addWidget(self._list)
        editor.textChanged.connect(self._look)
        editor.installEventFilter(self)
        self.hide()

    def _look(self) -> None:
        text = self._editor.toPlainText()
        wanted = text[1:] if text.startswith(SIGN) and "\n" not in text and len(text) <= LONGEST_WANTED else None
        self._wanted, self._looks, self._takes_by = wanted, False, None
        if wanted is None or text == self._closed_for:
            self.hide()
            return
        self._closed_for = ""

        def show(prompts: list[SavedPrompt]) -> None:
            if wanted == self._wanted:
                self._show(prompts)

        self._looks = self._engine.memos is not None
        self._engine.run(lambda memos: memos.conversations.prompts.list(wanted), show, lambda _: show([]), self)

    def _show(self, prompts: Sequence[SavedPrompt]) -> None:
        key, self._looks, self._takes_by = self._takes_by, False, None
        if not self._editor.hasFocus() or self._editor.toPlainText() != f"{SIGN}{self._wanted}":
            self.hide()  # the text may have been sent meanwhile
            return
        if not prompts and self._wanted:
            self.hide()  # the message only happens to begin with a slash
            if key is not None:
                pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
                QCoreApplication.postEvent(self._editor, pressed)
            return
        self._list.clear()
        for one in prompts:
            self._list.addItem(named_row(f"{SIGN}{one.name}", one.text, one))
        self._list.addItem(named_row(tr("Manage prompts …"), "", None))
        self._list.setCurrentRow(0)
        if key is not None:
            self._take()
            return
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        window = self._above.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._above.mapTo(window, QPoint(0, 0))
        rows = min(self._list.count(), MOST_ROWS, max((corner.y() - GAP - 60) // ROW, 1))
        self.setFixedSize(min(WIDTH, self._above.width()), rows * ROW + 12)
        self.move(corner.x(), corner.y() - self.height() - GAP)

    def _take(self) -> None:
        item = self._list.currentItem()
        if item is None:
            return
        prompt: SavedPrompt | None = item.data(ONE)
        self.hide()
        if prompt is None:
            self.put("")
            self.manage.emit()
        else:
            self.use(prompt)

    def use(self, prompt: SavedPrompt) -> None:
        """Ask for a prompt's fields, and put it into the message field."""
        if not prompt.fields:
            self.put(prompt.text)
            return
        dialog = PromptFields(self._editor.window(), prompt)
        dialog.accepted.connect(lambda: self.put(dialog.text))
        dialog.open()

    def put(self, text: str) -> None:
        """Replace the text in the field, so that it can be undone."""
        cursor = self._editor.textCursor()
        cursor.select(cursor.SelectionType.Document)
        cursor.insertText(text)
        self._editor.moveCursor(cursor.MoveOperation.End)
        self._editor.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return (self._looks or self.isVisible()) and self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        """Handle a key meant for the list. Returns whether it was one."""
        key, rows = event.key(), self._list.count()
        takes = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab) and not event.modifiers()
        if self._looks and takes:
            self._takes_by = key
        elif not self.isVisible():
            return False
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % rows)
        elif takes:
            self._take()
        elif key == Qt.Key.Key_Escape:
            self._closed_for = self._editor.toPlainText()
            self.hide()
        else:
            return False
        return True
