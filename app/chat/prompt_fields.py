"""Asks for the values of a prompt's fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.language import tr
from app.theme.forms import dialog_buttons
from app.theme.widgets import label, scrolling_column

if TYPE_CHECKING:
    from memos_core import SavedPrompt

FIELD_HEIGHT, MOST_HEIGHT = 56, 420


class PromptFields(QDialog):
    """A field for each `{{name}}` of a prompt; one that is left empty stays as it is in the text."""

    def __init__(self, parent: QWidget, prompt: SavedPrompt) -> None:
        super().__init__(parent)
        self._prompt = prompt
        self.setObjectName("promptFields")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(prompt.name)
        self.setMinimumWidth(480)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(prompt.name, "title", wrap=True))
        scroll, column = scrolling_column("promptFieldsScroll", 4)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._fields: dict[str, QPlainTextEdit] = {}
        for name in prompt.fields:
            column.addWidget(label(name[:1].upper() + name[1:], "muted", wrap=True))
            field = QPlainTextEdit()
            field.setObjectName(f"promptField-{name}")
            field.setAccessibleName(name)
            field.setProperty("role", "field")
            field.setTabChangesFocus(True)
            field.setFixedHeight(FIELD_HEIGHT)
            self._fields[name] = field
            column.addWidget(field)
            column.addSpacing(6)
        column.addStretch(1)
        scroll.setMinimumHeight(min((FIELD_HEIGHT + 36) * len(self._fields), MOST_HEIGHT))
        layout.addWidget(scroll, 1)
        layout.addWidget(label(tr("It is put into the message field. You send it yourself."), "note", wrap=True))
        row, _ = dialog_buttons(self, "promptFields", tr("Put into the message"))
        layout.addLayout(row)
        next(iter(self._fields.values())).setFocus()

    @property
    def text(self) -> str:
        """The prompt with its fields filled in."""
        return self._prompt.filled({name: field.toPlainText().strip() for name, field in self._fields.items()})
