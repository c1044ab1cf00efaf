"""A dialog for editing one text."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from app.theme.forms import dialog_buttons
from app.theme.widgets import label


class TextDialog(QDialog):
    """Shows a text in a field for editing."""

    def __init__(self, parent: QWidget, name: str, title: str, text: str, accept: str, hint: str = "") -> None:
        """
        Args:
            parent: the window.
            name: the dialog's object name, with which those of its field and buttons begin.
            title: the dialog's title.
            text: the text at first.
            accept: the text of the accepting button.
            hint: a note under the field; without one the text must not be empty.
        """
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title"))
        self._may_be_empty = bool(hint)
        self.text_field = QPlainTextEdit(text)
        self.text_field.setObjectName(f"{name}Text")
        self.text_field.setAccessibleName(title)
        self.text_field.setProperty("role", "field")
        self.text_field.setTabChangesFocus(True)
        self.text_field.setMinimumHeight(80)
        self.text_field.textChanged.connect(self._check)
        layout.addWidget(self.text_field)
        if hint:
            layout.addWidget(label(hint, "note", wrap=True))
        row, self._accept = dialog_buttons(self, name, accept)
        layout.addLayout(row)
        self._check()
        self.text_field.setFocus()

    @property
    def text(self) -> str:
        """The text in the field."""
        return self.text_field.toPlainText()

    def _check(self) -> None:
        self._accept.setEnabled(self._may_be_empty or bool(self.text.strip()))
