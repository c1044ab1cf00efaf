"""Setting up a known program: shows what will be written into its settings first."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import tr
from app.models.words import from_home
from app.theme.forms import dialog_buttons
from app.theme.widgets import button, label

if TYPE_CHECKING:
    from memos_core import KnownProgram, PlannedEntry


class SetUpDialog(QDialog):
    """Which program, where its settings are, and the entry."""

    wanted = Signal(str)
    """The name of the program whose entry to show."""

    def __init__(self, parent: QWidget, programs: Sequence[KnownProgram]) -> None:
        super().__init__(parent)
        self.setObjectName("setUpDialog")
        self.setWindowTitle(tr("Set a program up"))
        self.setFixedWidth(540)
        self.plan: PlannedEntry | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Set a program up"), "title"))
        self._which = QComboBox()
        self._which.setObjectName("setUpProgram")
        self._which.setAccessibleName(tr("Which program"))
        for program in programs:
            self._which.addItem(program.title, program.name)
        layout.addWidget(self._which)
        self._where = label("", "muted", wrap=True, selectable=True)
        self._where.setObjectName("setUpWhere")
        layout.addWidget(self._where)
        self._entry = QPlainTextEdit()
        self._entry.setObjectName("setUpEntry")
        self._entry.setAccessibleName(tr("What is entered there"))
        self._entry.setReadOnly(True)
        self._entry.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._entry.setProperty("role", "field")
        self._entry.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._entry.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._entry.setFixedHeight(210)
        layout.addWidget(self._entry)
        layout.addWidget(
            label(
                tr(
                    "Nothing else in the file is changed, and a backup copy is kept beside it. The program gets access here, but asks you before it does anything. Restart it afterwards."
                ),
                "note",
                wrap=True,
            )
        )
        row, self._write = dialog_buttons(self, "setUp", tr("Write it"))
        copy = button(tr("Copy the entry"), "setUpCopy")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._entry.toPlainText()))
        row.insertWidget(0, copy)
        layout.addLayout(row)
        self._write.setEnabled(False)
        self._which.currentIndexChanged.connect(self.ask)

    def ask(self) -> None:
        """Request the entry for the chosen program."""
        self.plan = None
        self._write.setEnabled(False)
        self.wanted.emit(self._which.currentData())

    def show_plan(self, plan: PlannedEntry) -> None:
        """Show what would be written."""
        if plan.program.name != self._which.currentData():
            return  # another program was chosen meanwhile
        self.plan = plan
        file, section = from_home(plan.path), plan.program.section
        self._where.setText(
            tr("It stands already in {file}, under {section}:", file=file, section=section)
            if plan.is_there
            else tr("Goes into {file}, under {section}:", file=file, section=section)
            if plan.before is not None
            else tr("Goes into {file}, a file that is not there yet, under {section}:", file=file, section=section)
        )
        self._entry.setPlainText(f'"memos": {json.dumps(plan.entry, indent=2, ensure_ascii=False)}')  # no text
        self._write.setEnabled(True)

    def show_problem(self, reason: str) -> None:
        """Show why nothing can be written."""
        self._where.setText(reason)
        self._entry.clear()
