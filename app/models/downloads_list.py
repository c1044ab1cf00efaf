"""Downloads: the progress of each, and buttons to pause, resume or cancel it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from app.language import percent, tr, translated
from app.models.words import progress_in_words
from app.theme.widgets import Card, ElidedLabel, button, label, restyle

if TYPE_CHECKING:
    from memos_core import Download


class DownloadRow(QFrame):
    """One download."""

    paused = Signal(str)
    resumed = Signal(str)
    cancelled = Signal(object)

    def __init__(self, download: Download) -> None:
        super().__init__()
        self.download = download
        name = download.id
        self.setObjectName(f"download-{name}")
        self.setProperty("role", "quote")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(ElidedLabel(download.title, "strong"))
        self._note = label("", "note", wrap=True)
        words.addWidget(self._note)
        row.addLayout(words, 1)
        self._pause = button(
            tr("Pause"), f"pauseDownload-{name}", "pill", accessible=tr("Pause {title}", title=download.title)
        )
        self._pause.clicked.connect(lambda: self.paused.emit(self.download.id))
        row.addWidget(self._pause)
        self._go_on = button(tr("Resume"), f"resumeDownload-{name}", "pill")
        self._go_on.clicked.connect(lambda: self.resumed.emit(self.download.id))
        row.addWidget(self._go_on)
        self._cancel = button(
            tr("Cancel"), f"cancelDownload-{name}", "pill", accessible=tr("Give up {title}", title=download.title)
        )
        self._cancel.clicked.connect(lambda: self.cancelled.emit(self.download))
        row.addWidget(self._cancel)
        column.addLayout(row)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"downloadBar-{name}")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(4)
        column.addWidget(self._bar)
        self._problem = label("", "danger", wrap=True, selectable=True)
        column.addWidget(self._problem)
        self.show_download(download)

    def show_download(self, download: Download) -> None:
        """Show the download's progress."""
        self.download = download
        state = download.state.value
        self._note.setText(tr("Could not be fetched") if state == "failed" else progress_in_words(download))
        self._pause.setVisible(state in ("waiting", "running"))
        self._go_on.setVisible(state in ("paused", "failed"))
        self._go_on.setText(tr("Try again") if state == "failed" else tr("Resume"))
        self._go_on.setAccessibleName(f"{self._go_on.text()}: {download.title}")
        self._cancel.setText(tr("Remove") if state == "failed" else tr("Cancel"))
        self._cancel.setEnabled(state != "checking")
        self._bar.setVisible(state != "failed")
        if state == "checking" or not download.size:
            self._bar.setRange(0, 0)
        else:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * download.done_bytes / download.size))
            self._bar.setAccessibleName(
                tr(
                    "{share} of {name} is here",
                    share=percent(download.done_bytes / download.size),
                    name=download.title,
                )
            )
        self._problem.setText(translated(download.problem))
        self._problem.setVisible(bool(download.problem))
        restyle(self._problem, role="danger" if state == "failed" else "note")


class DownloadsCard(Card):
    """All unfinished downloads; hidden if there are none."""

    paused = Signal(str)
    resumed = Signal(str)
    cancelled = Signal(object)

    def __init__(self) -> None:
        super().__init__(tr("Downloads"))
        self.setObjectName("downloadsCard")
        self._rows: dict[str, DownloadRow] = {}
        self.hide()

    def show_all(self, downloads: Sequence[Download]) -> None:
        """Show these downloads in place of all others."""
        wanted = {download.id: download for download in downloads if download.state.value not in ("done", "cancelled")}
        for gone in [known for known in self._rows if known not in wanted]:
            row = self._rows.pop(gone)
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        for id, download in wanted.items():
            if id in self._rows:
                self._rows[id].show_download(download)
            else:
                row = self._rows[id] = DownloadRow(download)
                row.paused.connect(self.paused)
                row.resumed.connect(self.resumed)
                row.cancelled.connect(self.cancelled)
                self.body.addWidget(row)
        self.setVisible(bool(wanted))
