"""A line at the foot of the window: what is being fetched, and what has just arrived."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.bridge import Engine
from app.language import percent, plural, tr, translated
from app.models.words import progress_in_words, share_of_size
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
        self._use = button(tr("Use it now"), "useDownload", "primary")
        self._use.clicked.connect(self._used)
        row.addWidget(self._use)
        self._show_them = button(tr("Show"), "showDownloads", "pill", accessible=tr("Show the downloads"))
        self._show_them.clicked.connect(self._look)
        row.addWidget(self._show_them)
        self._later = button(tr("Later"), "dismissDownload", "pill", accessible=tr("Do not use it now"))
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
        self._later.setText(tr("Later") if arrived else tr("Dismiss"))
        self._show_them.setVisible(not arrived)
        self._bar.setVisible(news is None)
        if news is not None:
            self._text.set_text(
                tr("{title} is here and was checked.", title=news.title)
                if arrived
                else f"{news.title}: {translated(news.problem)}"
            )
            self._use.setAccessibleName(tr("Use {title} now", title=news.title))
            return
        if not under_way:
            return
        done, size = sum(item.done_bytes for item in under_way), sum(item.size for item in under_way)
        if len(under_way) == 1:
            self._text.set_text(f"{under_way[0].title} · {progress_in_words(under_way[0])}")
        else:
            fetched = plural("{n} model is being fetched", "{n} models are being fetched", len(under_way))
            self._text.set_text(f"{fetched} · {share_of_size(done, size)}")
        checking = all(item.state.value == "checking" for item in under_way)
        self._bar.setRange(0, 0 if checking or not size else 1000)
        self._bar.setValue(round(1000 * done / size) if size else 0)
        self._bar.setAccessibleName(tr("{share} is here", share=percent(done / size)) if size else tr("Under way"))

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
