"""Asks, when the window is closed for the first time, whether the program should go on in the tray."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.language import tr
from app.theme.widgets import button, label


class StayDialog(QDialog):
    """The question; it is asked only once."""

    decided = Signal(str)
    """`stay` or `quit`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stayDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Stay in the tray?"))
        self.setMinimumWidth(440)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(label(tr("Stay in the tray?"), "title"))
        layout.addWidget(
            label(
                tr(
                    "Reminders are shown only while MemOS Desktop is running. In the tray it keeps running without its window, and is one click away. You are asked only this once; you can change it in Settings, Desktop."
                ),
                "muted",
                wrap=True,
            )
        )
        layout.addSpacing(8)
        row = QHBoxLayout()
        cancel = button(tr("Cancel"), "stayCancel")
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addStretch(1)
        for choice, text, role in (("quit", tr("Quit"), ""), ("stay", tr("Stay in the tray"), "primary")):
            act = button(text, f"stay-{choice}", role)
            act.clicked.connect(lambda _=False, choice=choice: self._decide(choice))
            row.addWidget(act)
        layout.addLayout(row)
        act.setDefault(True)
        act.setFocus()

    def _decide(self, choice: str) -> None:
        self.accept()
        self.decided.emit(choice)
