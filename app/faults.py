"""Unexpected errors: each is logged, and the person is told once; a crash is reported at the next start."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

from app.desk.crash_dialog import CrashDialog
from app.language import Later, tr
from app.theme.widgets import Banner

if TYPE_CHECKING:
    from memos_core import CrashReport

log = logging.getLogger(__name__)

WORDS = Later(
    "Something unexpected went wrong. What you saved is safe; if the app seems stuck, close the window and open it again."
)
CRASHED = Later(
    "MemOS Desktop ended unexpectedly the last time. What you had saved is safe. A report says what was going on."
)
_SAID_BEFORE_ITS_TEXT = re.compile(r"[\"'“‘<]|: ")
"""Where a Qt message may begin to quote text: the log must not contain that."""


class Faults(QObject):
    """Keeps the log of the window's process, and shows a banner after an unexpected error in any thread."""

    happened = Signal()

    def __init__(self, home: Path, add_banner: Callable[[Banner], None]) -> None:
        """Begin the log, and offer the report of a crash in the last run.

        Args:
            home: the folder of all data.
            add_banner: shows a banner.
        """
        from memos_core import begin_log, crash_reports

        super().__init__()
        self._folder = home / "logs"
        self._add_banner = add_banner
        self._shown: Banner | None = None
        self._seen: set[str] = set()
        self._before: Any = None
        self.happened.connect(self._say)
        known = crash_reports(self._folder)
        try:
            begin_log(home, "window", self.happened.emit)
        except OSError:  # the disk is full or read-only: the window opens all the same
            return
        self._before = qInstallMessageHandler(self._qt_says)
        new = [report for report in crash_reports(self._folder) if report not in known]
        if new:
            self._offer(new[0])

    def end(self) -> None:
        """End the log."""
        from memos_core import end_log

        if self._shown is not None:  # the banner may well outlive this object
            self._shown.destroyed.disconnect(self._dismissed)
            self._shown = None
        qInstallMessageHandler(self._before)
        end_log()

    def _say(self) -> None:
        if self._shown is not None:
            return
        self._shown = Banner("warning", WORDS(), tr("Show logs"), self._show_logs)
        self._shown.destroyed.connect(self._dismissed)
        self._add_banner(self._shown)

    def _offer(self, report: CrashReport) -> None:
        """Say that the last run ended in a crash, and offer its report."""

        def show() -> None:
            dialog = CrashDialog(banner.window(), report)
            dialog.finished.connect(banner.deleteLater)
            dialog.finished.connect(dialog.deleteLater)
            dialog.open()

        banner = Banner("warning", CRASHED(), tr("Show the report"), show)
        self._add_banner(banner)

    def _dismissed(self) -> None:
        self._shown = None

    def _show_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _qt_says(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Log each of Qt's warnings once, without any text it may quote."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        said = f"{context.category}: {_SAID_BEFORE_ITS_TEXT.split(message)[0]}"
        if said not in self._seen:
            self._seen.add(said)
            log.warning("Qt says: %s", said)
