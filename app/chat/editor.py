"""The text field of the composer: what its keys do, and what is pasted into it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.memory_browser.import_dialog import local_files

LONGEST_TYPED = 20_000
"""Characters that the text field holds: laying out a longer line would make the window wait. More stands beside it."""


class MessageEditor(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a new line; plain text, pictures and files are pasted."""

    sent = Signal()
    escaped = Signal()
    focused = Signal(bool)
    pasted = Signal(str)
    """A text too long for the field."""
    imagePasted = Signal(object)
    filesPasted = Signal(object)
    """Paths."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier)
        ):
            self.sent.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return _is_picture(source) or super().canInsertFromMimeData(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.ignore()  # files that are dropped are for the window
        else:
            super().dragEnterEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if files := local_files(source):
            self.filesPasted.emit(files)
        elif _is_picture(source):
            self.imagePasted.emit(source.imageData())
        elif source.hasText():
            self._insert(source.text())

    def _insert(self, text: str) -> None:
        if self.document().characterCount() + len(text) > LONGEST_TYPED:
            self.pasted.emit(text)
        else:
            self.insertPlainText(text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focused.emit(False)


def _is_picture(source: QMimeData) -> bool:
    """Whether it is a picture alone: what office programs copy is text, with a picture of it beside."""
    return source.hasImage() and not source.hasText()
