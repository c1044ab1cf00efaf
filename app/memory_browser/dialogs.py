"""Dialogs that write: add or edit a memory, choose a date."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.theme.widgets import button, label

if TYPE_CHECKING:
    from memos_core import MemCube

TYPES = ("fact", "preference", "event", "episode", "document", "skill", "persona")


class MemoryDialog(QDialog):
    """The text, type and tags of a memory, and for a new one whether it is pinned and when it expires."""

    def __init__(self, parent: QWidget, cube: MemCube | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("memoryDialog")
        self.setWindowTitle("Edit memory" if cube else "Add memory")
        self.setMinimumWidth(480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        self.text_field = QPlainTextEdit(cube.text if cube else "")
        self.text_field.setObjectName("memoryText")
        self.text_field.setAccessibleName("Memory")
        self.text_field.setPlaceholderText("What should be remembered? For example: My dentist is Dr. Varga.")
        self.text_field.setProperty("role", "field")
        self.text_field.setTabChangesFocus(True)
        self.text_field.setMinimumHeight(96)
        self.text_field.textChanged.connect(self._check)
        layout.addWidget(self.text_field)
        form = QFormLayout()
        form.setSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self.type_field = QComboBox()
        self.type_field.setObjectName("memoryType")
        self.type_field.setAccessibleName("Type")
        if cube is None:
            self.type_field.addItem("Let the app tell", None)
        for name in TYPES:
            self.type_field.addItem(name.capitalize(), name)
        if cube is not None:
            self.type_field.setCurrentIndex(self.type_field.findData(cube.type.value))
        form.addRow(field_label("Type"), self.type_field)
        self.tags_field = QLineEdit(", ".join(cube.tags) if cube else "")
        self.tags_field.setObjectName("memoryTags")
        self.tags_field.setAccessibleName("Tags, separated by commas")
        self.tags_field.setPlaceholderText("food, family")
        form.addRow(field_label("Tags"), self.tags_field)
        self.pinned_field = QCheckBox("Always offer it to the assistant")
        self.pinned_field.setObjectName("memoryPinned")
        self.pinned_field.setAccessibleName(self.pinned_field.text())
        if cube is None:
            form.addRow(label("Pin", "muted"), self.pinned_field)
        layout.addLayout(form)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button("Cancel", "memoryCancel")
        cancel.clicked.connect(self.reject)
        self._save = button("Save", "memorySave", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(self._save)
        layout.addLayout(row)
        self._check()
        self.text_field.setFocus()

    @property
    def text(self) -> str:
        """What was written."""
        return self.text_field.toPlainText()

    @property
    def type(self) -> str | None:
        """The chosen type; None lets the engine tell."""
        chosen: str | None = self.type_field.currentData()
        return chosen

    @property
    def tags(self) -> list[str]:
        """The tags."""
        return tags_in(self.tags_field)

    @property
    def pinned(self) -> bool:
        """Whether it is to be pinned."""
        return self.pinned_field.isChecked()

    def _check(self) -> None:
        self._save.setEnabled(bool(self.text.strip()))


class DateDialog(QDialog):
    """The last day on which a memory may be used."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("dateDialog")
        self.setWindowTitle("Expire at a date")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label("Expire at a date", "title"))
        layout.addWidget(label("The memory is used up to and including this day. Nothing is lost.", "muted", wrap=True))
        self.field = QDateEdit(QDate.currentDate().addDays(30))
        self.field.setObjectName("expiryDate")
        self.field.setAccessibleName("Last day")
        self.field.setCalendarPopup(True)
        self.field.setMinimumDate(QDate.currentDate())
        self.field.setDisplayFormat("d MMMM yyyy")
        layout.addWidget(self.field)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button("Cancel", "dateCancel")
        cancel.clicked.connect(self.reject)
        save = button("Set the date", "dateSave", "primary")
        save.setDefault(True)
        save.clicked.connect(self.accept)
        row.addWidget(cancel)
        row.addWidget(save)
        layout.addLayout(row)

    @property
    def moment(self) -> dt.datetime:
        """The end of the chosen day, local time."""
        day = self.field.date()
        return dt.datetime.combine(dt.date(day.year(), day.month(), day.day()), dt.time(23, 59, 59)).astimezone()


def field_label(text: str) -> QLabel:
    """The label of a form's field."""
    result = label(text, "muted")
    result.setFixedHeight(34)  # as high as a field, so that both stand on one line
    return result


def tags_in(field: QLineEdit) -> list[str]:
    """The tags that are written in a field, separated by commas."""
    return [tag.strip() for tag in field.text().split(",") if tag.strip()]
