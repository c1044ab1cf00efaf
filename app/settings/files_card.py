"""Taking memories along: all of them into a file, and files into the memories."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.language import tr
from app.theme.widgets import Card, button, label


class FilesCard(Card):
    """Three buttons."""

    exportRequested = Signal()
    importRequested = Signal()
    moveInRequested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Export and import"))
        self.body.addWidget(
            label(
                tr(
                    "Everything goes into one .memcube file, with a password if you want one, or into files for people. Such a file, "
                    "and documents, can also be dropped onto the window. To export single memories, select them under Memories."
                ),
                "note",
                wrap=True,
            )
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        export = button(tr("Export …"), "exportAll")
        export.clicked.connect(self.exportRequested)
        row.addWidget(export)
        take_in = button(tr("Import …"), "importFromSettings")
        take_in.clicked.connect(self.importRequested)
        row.addWidget(take_in)
        move_in = button(
            tr("Move in …"), "moveInFromSettings", tooltip=tr("Bring in what ChatGPT, Claude and other programs export")
        )
        move_in.clicked.connect(self.moveInRequested)
        row.addWidget(move_in)
        row.addStretch(1)
        self.body.addLayout(row)
