"""Moving memories: exporting all of them, importing files, and what was brought in from elsewhere."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from app.bridge import Engine
from app.language import tr
from app.settings.arrivals_dialog import ArrivalsDialog
from app.theme.widgets import Card, button, label


class FilesCard(Card):
    """Four buttons."""

    exportRequested = Signal()
    importRequested = Signal()
    moveInRequested = Signal()
    toast = Signal(str, str, object)

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Export and import"))
        self._engine = engine
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
        came = button(tr("What came in …"), "whatCameIn", tooltip=tr("See what was brought in, and take it back"))
        came.clicked.connect(self._show_arrivals)
        row.addWidget(came)
        row.addStretch(1)
        self.body.addLayout(row)

    def _show_arrivals(self) -> None:
        dialog = ArrivalsDialog(self.window(), self._engine)
        dialog.toast.connect(self.toast)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
