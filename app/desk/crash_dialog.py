"""The report of a crash, to be read, copied or deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import tr
from app.theme.widgets import button, label
from app.words import moment_in_words

if TYPE_CHECKING:
    from memos_core import CrashReport


class CrashDialog(QDialog):
    """Shows one report."""

    def __init__(self, parent: QWidget, report: CrashReport) -> None:
        """
        Args:
            parent: the window.
            report: the report to show.
        """
        super().__init__(parent)
        self._report = report
        self.setObjectName("crashDialog")
        self.setWindowTitle(tr("Crash report"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        when = moment_in_words(report.at, in_sentence=True)
        column.addWidget(label(tr("MemOS Desktop ended unexpectedly {when}", when=when), "title", wrap=True))
        column.addWidget(
            label(
                tr(
                    "What you had saved is safe. This report holds none of your messages and memories, and it stays on this computer. Copy "
                    "it if you want to show it to somebody who helps."
                ),
                "muted",
                wrap=True,
            )
        )
        self._text = QPlainTextEdit(report.text)
        self._text.setObjectName("crashText")
        self._text.setAccessibleName(tr("Crash report"))
        self._text.setProperty("role", "field")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        delete = button(tr("Delete the report"), "crashDelete")
        delete.clicked.connect(self._delete)
        row.addWidget(delete)
        row.addStretch(1)
        self._copy = button(tr("Copy"), "crashCopy")
        self._copy.clicked.connect(self._copy_text)
        row.addWidget(self._copy)
        close = button(tr("Close"), "crashClose", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        room = parent.window().size()
        self.resize(min(720, room.width() - 40), min(520, room.height() - 40))
        close.setFocus()

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text)
        self._copy.setText(tr("Copied"))

    def _delete(self) -> None:
        self._report.delete()
        self.accept()
