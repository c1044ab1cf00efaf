"""Says over the whole window what becomes of files that are dropped now."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.models.importing import models_among
from app.theme.widgets import label
from app.words import counted

_MARGIN, _TEXT_WIDTH = 16, 480


class DropArea(QFrame):
    """Hidden until files are dragged over the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dropArea")
        self.setProperty("role", "drop")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("", "large", wrap=True)
        self._text = label("", "muted", wrap=True)
        for part in (self._title, self._text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            part.setMinimumWidth(_TEXT_WIDTH)
            column.addWidget(part)
        self.hide()

    def show_for(self, files: Sequence[Path]) -> None:
        """Show what dropping these files does."""
        parent = self.parentWidget()
        assert parent is not None  # it is given one
        models = models_among(files)
        others = len(files) - len(models)
        self._title.setText("Drop to import" if others else "Drop to add the model")
        parts = [counted(others, "file", "files")] if others else []
        parts += [counted(len(models), "model", "models")] if models else []
        kept = "You are shown what is in a file before anything of it is kept." if others else ""
        self._text.setText(". ".join(part for part in (" and ".join(parts), kept) if part))
        self.setGeometry(parent.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN))
        self.show()
        self.raise_()
