"""Where to find help, and what to show to somebody who helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QShowEvent

from app.bridge import Engine
from app.desk.crash_dialog import CrashDialog
from app.language import tr
from app.theme.flow import FlowLayout
from app.theme.widgets import Card, button, label

if TYPE_CHECKING:
    from memos_core import MemOS


class HelpCard(Card):
    """The manual, the logs, the diagnostics, and the report of a crash if there is one. It needs no open profile."""

    toast = Signal(str, str, object)
    manualRequested = Signal()

    def __init__(self, engine: Engine) -> None:
        super().__init__(tr("Help"))
        self._engine = engine
        row = FlowLayout()
        manual = button(
            tr("Open the manual"), "openManual", tooltip=tr("F1 opens it too, at the page of what you are looking at")
        )
        manual.clicked.connect(self.manualRequested)
        logs = button(tr("Show logs"), "showLogs", tooltip=tr("Opens their folder"))
        logs.clicked.connect(self._show_logs)
        self._copy = button(
            tr("Copy diagnostics"), "copyDiagnostics", tooltip=tr("Versions, model, sizes, and the end of the log")
        )
        self._copy.clicked.connect(self.copy_diagnostics)
        self._crash = button(tr("Crash report …"), "showCrashReport")
        self._crash.clicked.connect(self._show_crash)
        for item in (manual, logs, self._copy, self._crash):
            row.addWidget(item)
        self.body.addLayout(row)
        self.body.addWidget(
            label(
                tr(
                    "Logs, diagnostics and crash reports contain none of your messages and memories. They stay on this computer unless you send them to somebody."
                ),
                "note",
                wrap=True,
            )
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    def _look(self) -> None:
        from memos_core import crash_reports

        self._crash.setVisible(bool(crash_reports(self._engine.logs)))

    def _show_crash(self) -> None:
        from memos_core import crash_reports

        reports = crash_reports(self._engine.logs)
        if reports:
            dialog = CrashDialog(self.window(), reports[0])
            dialog.finished.connect(self._look)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

    def _show_logs(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._engine.logs))):
            self.toast.emit(
                tr("No program was found that shows folders. The logs are in {logs}", logs=self._engine.logs), "", None
            )

    def copy_diagnostics(self) -> None:
        """Copy the diagnostics to the clipboard."""
        self._copy.setEnabled(False)

        def read(memos: MemOS | None) -> str:
            from memos_core import diagnostics  # it imports the whole engine, which must not happen in the GUI thread

            return diagnostics(self._engine.home, memos)

        def copied(text: str) -> None:
            self._copy.setEnabled(True)
            QGuiApplication.clipboard().setText(text)
            self.toast.emit(tr("Copied. It holds none of your messages and memories."), "", None)

        def failed(reason: str) -> None:
            self._copy.setEnabled(True)
            self.toast.emit(reason, "", None)

        self._engine.run_anyway(read, copied, failed, self)
