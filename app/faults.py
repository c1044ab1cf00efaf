"""What to do when something goes wrong that nobody has foreseen: it is logged, and said once."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, QUrl, Signal, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices

from app.theme.widgets import Banner

log = logging.getLogger(__name__)

WORDS = "Something unexpected went wrong. What you saved is safe; if something does not go on, close the window and open it again."
_SAID_BEFORE_ITS_TEXT = re.compile(r"[\"'“‘<]|: ")
"""Where the words of a message of Qt may begin to quote something."""


class Faults(QObject):
    """Logs the window's process and tells the window of unexpected errors, from whatever thread."""

    happened = Signal()

    def __init__(self, home: Path, add_banner: Callable[[Banner], None]) -> None:
        """Begin the log.

        Args:
            home: the folder of all data.
            add_banner: shows what is to be said.
        """
        from memos_core import begin_log

        super().__init__()
        self._folder = home / "logs"
        self._add_banner = add_banner
        self._shown: Banner | None = None
        self._seen: set[str] = set()
        self._before: Any = None
        self.happened.connect(self._say)
        try:
            begin_log(home, "window", self.happened.emit)
        except OSError:  # a disk that is full or read-only: the window opens all the same
            return
        self._before = qInstallMessageHandler(self._qt_says)

    def end(self) -> None:
        """Log no more."""
        from memos_core import end_log

        qInstallMessageHandler(self._before)
        end_log()

    def _say(self) -> None:
        if self._shown is not None:
            return
        self._shown = Banner("warning", WORDS, "Show logs", self._show_logs)
        self._shown.destroyed.connect(self._dismissed)
        self._add_banner(self._shown)

    def _dismissed(self) -> None:
        self._shown = None

    def _show_logs(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _qt_says(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Log what Qt warns of, once, without what it may quote."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        said = f"{context.category}: {_SAID_BEFORE_ITS_TEXT.split(message)[0]}"
        if said not in self._seen:
            self._seen.add(said)
            log.warning("Qt says: %s", said)
