"""Writes a text to a file without blocking the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QThread, Signal

from app.language import tr


class TextWriting(QThread):
    """A thread that writes a text to a file, emits the result, and deletes itself."""

    over = Signal(str)
    """Why the file could not be written; "" if it was."""

    def __init__(self, text: str, path: Path) -> None:
        super().__init__(QCoreApplication.instance())
        self._text, self._path = text, path
        self.finished.connect(self.deleteLater)

    def run(self) -> None:
        try:
            self._path.write_text(self._text, encoding="utf-8")
        except OSError as error:
            self.over.emit(tr("{name} could not be written: {reason}.", name=self._path.name, reason=error.strerror))
        else:
            self.over.emit("")
