"""A dialog for naming a context."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.language import tr
from app.theme.forms import dialog_buttons
from app.theme.widgets import label


class RenameDialog(QDialog):
    """Asks for a name; an empty one gives the context its own description again."""

    def __init__(self, parent: QWidget, name: str, *, named: bool) -> None:
        """
        Args:
            parent: the window.
            name: its present name.
            named: whether the person gave it that name.
        """
        super().__init__(parent)
        self.setObjectName("renameContextDialog")
        self.setWindowTitle(tr("Rename the context"))
        self.setMinimumWidth(420)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Rename the context"), "title"))
        self._field = QLineEdit(name if named else "")
        self._field.setObjectName("contextName")
        self._field.setAccessibleName(tr("Name of the context"))
        self._field.setPlaceholderText("" if named else name)
        self._field.setMaxLength(120)
        layout.addWidget(self._field)
        layout.addWidget(label(tr("Leave it empty to have it named after what is in it."), "note", wrap=True))
        row, _ = dialog_buttons(self, "renameContext", tr("Rename"))
        layout.addLayout(row)
        self._field.setFocus()

    @property
    def name(self) -> str:
        """The name that was typed."""
        return self._field.text()
