"""What dialogs and forms share."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton

from app.language import tr
from app.theme.sizes import px
from app.theme.widgets import button, label


def dialog_buttons(dialog: QDialog, name: str, accept: str) -> tuple[QHBoxLayout, QPushButton]:
    """A row with Cancel and the accepting button, and that button."""
    row = QHBoxLayout()
    row.addStretch(1)
    cancel = button(tr("Cancel"), f"{name}Cancel")
    cancel.clicked.connect(dialog.reject)
    act = button(accept, f"{name}Save", "primary")
    act.setDefault(True)
    act.clicked.connect(dialog.accept)
    saves_by_ctrl_enter(dialog, act)
    row.addWidget(cancel)
    row.addWidget(act)
    return row, act


def saves_by_ctrl_enter(dialog: QDialog, act: QPushButton) -> None:
    """Let Ctrl+Enter press a button wherever the cursor is: in a field of several lines, Enter begins a new one."""
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        QShortcut(QKeySequence(keys), dialog).activated.connect(act.click)


def field_label(text: str) -> QLabel:
    """The label of a form's field."""
    result = label(text, "muted")
    result.setFixedHeight(px(20) + 14)  # as high as a field, so that both are on one line
    return result
