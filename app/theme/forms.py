"""What dialogs and forms have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton

from app.theme.widgets import button, label


def dialog_buttons(dialog: QDialog, name: str, accept: str) -> tuple[QHBoxLayout, QPushButton]:
    """A row with Cancel and what the dialog is for, and the latter."""
    row = QHBoxLayout()
    row.addStretch(1)
    cancel = button("Cancel", f"{name}Cancel")
    cancel.clicked.connect(dialog.reject)
    act = button(accept, f"{name}Save", "primary")
    act.setDefault(True)
    act.clicked.connect(dialog.accept)
    row.addWidget(cancel)
    row.addWidget(act)
    return row, act


def field_label(text: str) -> QLabel:
    """The label of a form's field."""
    result = label(text, "muted")
    result.setFixedHeight(34)  # as high as a field, so that both stand on one line
    return result
