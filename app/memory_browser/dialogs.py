"""The dialogs for adding or editing a memory, and for choosing a date, tags or a space."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDialog,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.language import plural, tr
from app.memory_browser.query import TYPES
from app.memory_words import type_name
from app.theme.flow import flowing
from app.theme.forms import dialog_buttons, field_label
from app.theme.widgets import button, label, restyle

if TYPE_CHECKING:
    from memos_core import MemCube

TAGS_TO_REMOVE = 30
_STATED = tuple(name for name in TYPES if name != "reminder")
"""The types that can be chosen for a memory here: reminders, which need a time, are made in the agenda."""

_COMMA = re.compile("[,，、،]")


class MemoryDialog(QDialog):
    """The text, type and tags of a memory; for a new one also its space and whether it is pinned."""

    def __init__(self, parent: QWidget, cube: MemCube | None = None, spaces: Sequence[str] = ()) -> None:
        """
        Args:
            parent: the window.
            cube: the memory to change; None for a new one.
            spaces: the spaces to choose from for a new one.
        """
        super().__init__(parent)
        self.setObjectName("memoryDialog")
        self.setWindowTitle(tr("Edit memory") if cube else tr("Add memory"))
        self.setMinimumWidth(480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        self._reason = label("", wrap=True, selectable=True)
        self._reason.setObjectName("memoryNotSaved")
        self._reason.hide()
        layout.addWidget(self._reason)
        self.text_field = QPlainTextEdit(cube.text if cube else "")
        self.text_field.setObjectName("memoryText")
        self.text_field.setAccessibleName(tr("Memory"))
        self.text_field.setPlaceholderText(tr("What should be remembered? For example: My dentist is Dr. Varga."))
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
        self.type_field.setAccessibleName(tr("Type"))
        if cube is None:
            self.type_field.addItem(tr("Let the app decide"), None)
        for name in TYPES if cube is not None and cube.reminder is not None else _STATED:
            self.type_field.addItem(type_name(name), name)
        if cube is not None:
            self.type_field.setCurrentIndex(self.type_field.findData(cube.type.value))
            self.type_field.setEnabled(cube.reminder is None)
        form.addRow(field_label(tr("Type")), self.type_field)
        self.tags_field = QLineEdit(", ".join(cube.tags) if cube else "")
        self.tags_field.setObjectName("memoryTags")
        self.tags_field.setAccessibleName(tr("Tags, separated by commas"))
        self.tags_field.setPlaceholderText(tr("food, family"))
        form.addRow(field_label(tr("Tags")), self.tags_field)
        self.space_field = space_field("memorySpace", spaces)
        if len(spaces) > 1:
            form.addRow(field_label(tr("Space")), self.space_field)
        self.pinned_field = QCheckBox(tr("Always offer it to the assistant"))
        self.pinned_field.setObjectName("memoryPinned")
        self.pinned_field.setAccessibleName(self.pinned_field.text())
        if cube is None:
            form.addRow(label(tr("Pin"), "muted"), self.pinned_field)
        layout.addLayout(form)
        row, self._save = dialog_buttons(self, "memory", tr("Save"))
        layout.addLayout(row)
        self._check()
        self.text_field.setFocus()

    @property
    def text(self) -> str:
        """The text that was written."""
        return self.text_field.toPlainText()

    @property
    def type(self) -> str | None:
        """The chosen type; None to let the engine decide."""
        chosen: str | None = self.type_field.currentData()
        return chosen

    @property
    def tags(self) -> list[str]:
        """The tags."""
        return tags_in(self.tags_field)

    @property
    def space(self) -> str:
        """The space for a new memory."""
        name: str = self.space_field.currentData()
        return name

    @property
    def pinned(self) -> bool:
        """Whether the memory should be pinned."""
        return self.pinned_field.isChecked()

    def choose(self, type: str | None, space: str, *, pinned: bool) -> None:
        """Set the choices for a new memory."""
        self.type_field.setCurrentIndex(self.type_field.findData(type))
        self.space_field.setCurrentIndex(self.space_field.findData(space))
        self.pinned_field.setChecked(pinned)

    def show_again(self, text: str, tags: Sequence[str], reason: str) -> None:
        """Put back a text that was not saved, and show the reason and the present text of the memory."""
        present = self.text
        self.text_field.setPlainText(text)
        self.tags_field.setText(", ".join(tags))
        said = reason if present in ("", text) else f"{reason}\n\n{tr('As it is now: {text}', text=present)}"
        self._reason.setText(said)
        self._reason.show()

    def _check(self) -> None:
        self._save.setEnabled(bool(self.text.strip()))


class DateDialog(QDialog):
    """Asks for the last day on which a memory may be used."""

    def __init__(self, parent: QWidget, count: int = 1) -> None:
        super().__init__(parent)
        self.setObjectName("dateDialog")
        self.setWindowTitle(tr("Expire at a date"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Expire at a date"), "title"))
        text = plural(
            "The memory is used up to and including this day. Nothing is lost.",
            "These {n} memories are used up to and including this day. Nothing is lost.",
            count,
        )
        layout.addWidget(label(text, "muted", wrap=True))
        self.field = QDateEdit(QDate.currentDate().addDays(30))
        self.field.setObjectName("expiryDate")
        self.field.setAccessibleName(tr("Last day"))
        self.field.setCalendarPopup(True)
        self.field.setMinimumDate(QDate.currentDate())
        self.field.setDisplayFormat(tr("d MMMM yyyy", note="How a date is written, as a format of Qt: 12 May 2025"))
        layout.addWidget(self.field)
        layout.addLayout(dialog_buttons(self, "date", tr("Set the date"))[0])

    @property
    def day(self) -> dt.date:
        """The chosen day."""
        day = self.field.date()
        return dt.date(day.year(), day.month(), day.day())


class TagDialog(QDialog):
    """Asks for tags to add to several memories, and to remove from them."""

    def __init__(self, parent: QWidget, present: Sequence[str], count: int) -> None:
        super().__init__(parent)
        self.setObjectName("tagDialog")
        self.setWindowTitle(plural("Tag {n} memory", "Tag {n} memories", count))
        self.setFixedWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(self.windowTitle(), "title"))
        self._add = QLineEdit()
        self._add.setObjectName("addTags")
        self._add.setAccessibleName(tr("Tags to add, separated by commas"))
        self._add.setPlaceholderText(tr("Add tags: food, family"))
        self._add.textChanged.connect(self._check)
        layout.addWidget(self._add)
        self._marked: list[str] = []
        if present:
            layout.addWidget(label(tr("Choose tags to remove"), "heading"))
            box, flow = flowing()
            for tag in present[:TAGS_TO_REMOVE]:
                shown = tag if len(tag) <= 32 else tag[:31].rstrip() + "…"
                item = button(f"#{shown}", f"removeTag-{tag}", "pill", tooltip=tr("Remove #{tag}", tag=tag))
                item.setCheckable(True)
                item.toggled.connect(lambda on, tag=tag, item=item: self._mark(tag, item, on))
                flow.addWidget(item)
            layout.addWidget(box)
        row, self._save = dialog_buttons(self, "tag", tr("Save"))
        layout.addLayout(row)
        self._check()
        self._add.setFocus()

    @property
    def added(self) -> list[str]:
        """The tags to add."""
        return [tag.lstrip("#") for tag in tags_in(self._add)]

    @property
    def removed(self) -> list[str]:
        """The tags to remove."""
        return list(self._marked)

    def _mark(self, tag: str, item: QWidget, on: bool) -> None:
        self._marked = [other for other in self._marked if other != tag] + ([tag] if on else [])
        restyle(item, struck=on)
        self._check()

    def _check(self) -> None:
        self._save.setEnabled(bool(self.added or self._marked))


class SpaceDialog(QDialog):
    """Asks for the space to move memories to."""

    def __init__(self, parent: QWidget, names: Sequence[str], present: Collection[str], count: int) -> None:
        super().__init__(parent)
        self.setObjectName("spaceDialog")
        self.setWindowTitle(plural("Move to a space", "Move {n} memories to a space", count))
        self.setMinimumWidth(360)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(self.windowTitle(), "title"))
        self._field = space_field("spaceField", [name for name in names if len(present) > 1 or name not in present])
        self._field.addItem(tr("New space …"), "")
        layout.addWidget(self._field)
        self._name = QLineEdit()
        self._name.setObjectName("newSpaceName")
        self._name.setAccessibleName(tr("Name of the new space"))
        self._name.setPlaceholderText(tr("work", note="an example of what a space may be called"))
        layout.addWidget(self._name)
        row, self._move = dialog_buttons(self, "space", tr("Move"))
        layout.addLayout(row)
        self._field.currentIndexChanged.connect(self._check)
        self._name.textChanged.connect(self._check)
        self._check()

    @property
    def space(self) -> str:
        """The chosen space, or the name of a new one."""
        name: str = self._field.currentData()
        return name or self._name.text().strip()

    def _check(self) -> None:
        self._name.setVisible(not self._field.currentData())
        self._move.setEnabled(bool(self.space))


def space_field(name: str, spaces: Sequence[str]) -> QComboBox:
    """A field for choosing a space; the first is chosen."""
    field = QComboBox()
    field.setObjectName(name)
    field.setAccessibleName(tr("Space"))
    for space in spaces:
        field.addItem(space.capitalize(), space)
    return field


def tags_in(field: QLineEdit) -> list[str]:
    """The tags written in a field, separated by the comma of any script."""
    return [tag.strip() for tag in _COMMA.split(field.text()) if tag.strip()]
