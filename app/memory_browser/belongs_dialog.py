"""Asks what a dropped file is if its content does not tell: what another assistant remembers, or a document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.language import plural, tr
from app.theme.widgets import ElidedLabel, button, label

SHOWN = 5


class BelongsDialog(QDialog):
    """One question for all the files that cannot be told apart."""

    def __init__(self, parent: QWidget, paths: Sequence[Path], decided: Callable[[bool], None]) -> None:
        """
        Args:
            parent: the window.
            paths: the files.
            decided: gets whether they are what another assistant remembers; otherwise they are documents.
        """
        super().__init__(parent)
        self._decided = decided
        self.setObjectName("belongsDialog")
        self.setWindowTitle(plural("What is in this file?", "What is in these {n} files?", len(paths)))
        self.setMinimumWidth(460)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), "title"))
        for path in paths[:SHOWN]:
            layout.addWidget(ElidedLabel(path.name, "strong"))
        if (more := len(paths) - SHOWN) > 0:
            layout.addWidget(label(plural("and {n} more file", "and {n} more files", more), "note"))
        text = tr(
            "It is a list of sentences. Is it what another assistant remembers about you, or a document to quote from? You are shown "
            "what is in it before anything is kept."
        )
        layout.addWidget(label(text, "muted", wrap=True))
        layout.addSpacing(8)
        row = QHBoxLayout()
        cancel = button(tr("Cancel"), "belongsCancel")
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addStretch(1)
        several = plural("{n} document", "{n} documents", len(paths))
        document = button(tr("A document") if len(paths) == 1 else several, "belongsDocument")
        document.clicked.connect(lambda: self._decide(False))
        remembered = button(tr("What it remembers"), "belongsRemembered", "primary")
        remembered.clicked.connect(lambda: self._decide(True))
        row.addWidget(document)
        row.addWidget(remembered)
        layout.addLayout(row)
        remembered.setDefault(True)
        remembered.setFocus()

    def _decide(self, remembered: bool) -> None:
        self.accept()
        self._decided(remembered)
