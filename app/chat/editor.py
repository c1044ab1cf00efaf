"""The composer's text field: what its keys do, and what can be pasted into it."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from app.memory_browser.import_dialog import local_files

LONGEST_TYPED = 20_000
"""How many characters the field holds: the window would hang while laying out a longer line. Longer texts become chips beside it."""


class MessageEditor(QPlainTextEdit):
    """Enter sends, Shift+Enter begins a new line; plain text, pictures and files can be pasted."""

    sent = Signal()
    escaped = Signal()
    focused = Signal(bool)
    pasted = Signal(str)
    """A pasted text that is too long for the field."""
    imagePasted = Signal(object)
    filesPasted = Signal(object)
    """Paths of the pasted files."""

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
            event.ignore()  # the window handles dropped files
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
    """Whether it is only a picture. What office programs copy is text that comes with a picture of itself."""
    return source.hasImage() and not source.hasText()
