"""The dialog that creates or changes one named thing: a folder, a persona, a prompt."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from app.theme.forms import dialog_buttons
from app.theme.widgets import label

LONGEST_NAME = 60


class FormDialog(QDialog):
    """A title, the fields that a subclass puts into `body`, why saving failed, and the buttons. What is typed stays until it has been
    saved."""

    def __init__(self, parent: QWidget, kind: str, title: str, name_field: str, act: str, name: str | None) -> None:
        """
        Args:
            parent: the window.
            kind: the beginning of its object names.
            title: the dialog's title.
            name_field: the accessible name of the field for the name.
            act: the text of the saving button.
            name: the present name; None for a new thing.
        """
        super().__init__(parent)
        self.setObjectName(f"{kind}Dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title"))
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        layout.addLayout(self.body, 1)
        self.name_field = QLineEdit(name or "")
        self.name_field.setObjectName(f"{kind}Name")
        self.name_field.setAccessibleName(name_field)
        self.name_field.setMaxLength(LONGEST_NAME)
        self.name_field.textChanged.connect(self.check)
        self._trouble = label("", "danger", wrap=True)
        self._trouble.setObjectName(f"{kind}Trouble")
        self._trouble.hide()
        layout.addWidget(self._trouble)
        row, self._act = dialog_buttons(self, kind, act)
        self._act.clicked.disconnect()
        self._act.clicked.connect(self._begin)
        layout.addLayout(row)
        self._act.setEnabled(name is not None)

    def is_complete(self) -> bool:
        """Whether enough has been entered to save."""
        return bool(self.name_field.text().strip())

    def submit(self) -> None:
        """Save what was entered; afterwards `accept` or `refuse` must be called."""
        raise NotImplementedError

    def check(self) -> None:
        """Enable saving only if enough has been entered."""
        self._act.setEnabled(self.is_complete())

    def refuse(self, reason: str) -> None:
        """Show why something could not be done; the person may try again."""
        self._trouble.setText(reason)
        self._trouble.show()
        self.check()

    def clear_trouble(self) -> None:
        """Hide the reason for a failure, because it has been fixed."""
        self._trouble.hide()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.name_field.setFocus()

    def _begin(self) -> None:
        self._act.setEnabled(False)
        self.clear_trouble()
        self.submit()
