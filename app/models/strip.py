"""A line at the foot of the window: what is being fetched, and what has just arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.bridge import Engine
from app.models.words import file_size, progress_in_words
from app.theme.widgets import ElidedLabel, button

if TYPE_CHECKING:
    from memos_core import Download

_HEIGHT = 47
"""With a button or without: what stands above it does not move."""
_UNDER_WAY = ("waiting", "running", "checking")


class DownloadStrip(QFrame):
    """Shown while something is being fetched, and until the person has seen what came of it."""

    shown = Signal()
    """The person wants to see the downloads."""
    left = Signal()
    """What it said was answered, and it may be gone with the button that was pressed."""
    used = Signal(object)
    """The Download to be used."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("downloadStrip")
        self.setProperty("role", "work")
        self._downloads: dict[str, Download] = {}
        self._news: Download | None = None
        """What has arrived or failed, and was not seen yet."""
        self._quiet = False
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 16, 0)
        row.setSpacing(12)
        self.setFixedHeight(_HEIGHT)
        self._text = ElidedLabel("")
        row.addWidget(self._text, 1)
        self._bar = QProgressBar()
        self._bar.setObjectName("downloadStripBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 6)
        row.addWidget(self._bar)
        self._use = button("Use it now", "useDownload", "primary")
        self._use.clicked.connect(self._used)
        row.addWidget(self._use)
        self._show_them = button("Show", "showDownloads", "pill", accessible="Show the downloads")
        self._show_them.clicked.connect(self._look)
        row.addWidget(self._show_them)
        self._later = button("Later", "dismissDownload", "pill", accessible="Do not use it now")
        self._later.clicked.connect(self._dismiss)
        row.addWidget(self._later)
        self.hide()
        engine.downloadProgressed.connect(self._progressed)

    def set_quiet(self, quiet: bool) -> None:
        """Whether the downloads are seen elsewhere."""
        self._quiet = quiet
        self._show()

    def _progressed(self, download: Download) -> None:
        state, before = download.state.value, self._downloads.get(download.id)
        if state in _UNDER_WAY:
            self._downloads[download.id] = download
            if self._news is not None and self._news.id == download.id:
                self._news = None
        else:
            self._downloads.pop(download.id, None)
            if before is not None and state in ("done", "failed"):
                self._news = download
        self._show()

    def _show(self) -> None:
        news, under_way = self._news, list(self._downloads.values())
        arrived = news is not None and news.state.value == "done"
        self.setVisible(news is not None or (bool(under_way) and not self._quiet))
        self._use.setVisible(arrived)
        self._later.setVisible(news is not None)
        self._later.setText("Later" if arrived else "Dismiss")
        self._show_them.setVisible(not arrived)
        self._bar.setVisible(news is None)
        if news is not None:
            self._text.set_text(
                f"{news.title} is here and was checked." if arrived else f"{news.title}: {news.problem}"
            )
            self._use.setAccessibleName(f"Use {news.title} now")
            return
        if not under_way:
            return
        done, size = sum(item.done_bytes for item in under_way), sum(item.size for item in under_way)
        if len(under_way) == 1:
            self._text.set_text(f"{under_way[0].title} · {progress_in_words(under_way[0])}")
        else:
            self._text.set_text(f"{len(under_way)} models are being fetched · {file_size(done)} of {file_size(size)}")
        checking = all(item.state.value == "checking" for item in under_way)
        self._bar.setRange(0, 0 if checking or not size else 1000)
        self._bar.setValue(round(1000 * done / size) if size else 0)
        self._bar.setAccessibleName(f"{done / size:.0%} is here" if size else "Under way")

    def _used(self) -> None:
        if self._news is not None:
            self.used.emit(self._news)
        self._dismiss()

    def _look(self) -> None:
        self.shown.emit()
        self._dismiss()

    def _dismiss(self) -> None:
        self._news = None
        self.left.emit()
        self._show()
