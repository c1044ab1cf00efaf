"""A line at the foot of the window: what is being downloaded, what has just arrived, and what was left unfinished."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.bridge import Engine
from app.language import percent, plural, tr, translated
from app.models.words import progress_in_words, share_of_size
from app.theme.widgets import ElidedLabel, button

if TYPE_CHECKING:
    from memos_core import Download, MemOS

_HEIGHT = 47
"""The height with or without a button, so that what is above it does not move."""
_UNDER_WAY = ("waiting", "running", "checking")


class DownloadStrip(QFrame):
    """Visible while something is being downloaded, and until the person has seen the result."""

    shown = Signal()
    """The person wants to see the downloads."""
    left = Signal()
    """The person has answered it, so it may have disappeared together with the button that had the focus."""
    used = Signal(object)
    """The Download whose model to use."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self.setObjectName("downloadStrip")
        self.setProperty("role", "work")
        self._engine = engine
        self._downloads: dict[str, Download] = {}
        self._news: list[Download] = []
        """Downloads that have ended or failed and were not seen yet, the oldest first."""
        self._left: list[Download] = []
        """Downloads left unfinished before this profile was opened."""
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
        self._go_on = button(tr("Resume"), "resumeLeftDownloads", "primary")
        self._go_on.clicked.connect(self._resume)
        row.addWidget(self._go_on)
        self._show_them = button(tr("Show"), "showDownloads", "pill", accessible=tr("Show the downloads"))
        self._show_them.clicked.connect(self._look)
        row.addWidget(self._show_them)
        self._later = button(tr("Later"), "dismissDownload", "pill", accessible=tr("Do not use it now"))
        self._later.clicked.connect(self._dismiss)
        row.addWidget(self._later)
        self.hide()
        engine.downloadProgressed.connect(self._progressed)
        engine.opened.connect(self._opened)

    def set_quiet(self, quiet: bool) -> None:
        """Say whether the downloads are on view elsewhere."""
        self._quiet = quiet
        self._show()

    def _opened(self) -> None:
        """Forget the downloads of the profile before, and look for unfinished ones of this profile."""
        self._downloads.clear()

        def left(downloads: Sequence[Download]) -> None:
            self._left = [one for one in downloads if one.state.value == "paused" and one.id not in self._downloads]
            self._show()

        self._engine.run(lambda memos: memos.models.downloads(), left, None, self)

    def _progressed(self, download: Download) -> None:
        state, before = download.state.value, self._downloads.get(download.id)
        self._left = [one for one in self._left if one.id != download.id]
        if state in _UNDER_WAY:
            self._downloads[download.id] = download
            self._news = [one for one in self._news if one.id != download.id]
        else:
            self._downloads.pop(download.id, None)
            if before is not None and state in ("done", "failed"):
                self._news.append(download)
        self._show()

    def _show(self) -> None:
        news, under_way = next(iter(self._news), None), list(self._downloads.values())
        arrived = news is not None and news.state.value == "done"
        left = bool(self._left) and news is None and not under_way
        self.setVisible(news is not None or (bool(under_way or left) and not self._quiet))
        self._use.setVisible(arrived)
        self._go_on.setVisible(left)
        self._later.setVisible(news is not None or left)
        self._later.setText(tr("Later") if arrived or left else tr("Dismiss"))
        self._later.setAccessibleName(tr("Do not go on now") if left else tr("Do not use it now"))
        self._show_them.setVisible(not arrived)
        self._bar.setVisible(news is None and not left)
        if left:
            self._show_left()
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

    def _show_left(self) -> None:
        done, size = sum(one.done_bytes for one in self._left), sum(one.size for one in self._left)
        first = self._left[0]
        here = progress_in_words(first) if len(self._left) == 1 else share_of_size(done, size)
        said = (
            tr("The download of {title} is not finished", title=first.title)
            if len(self._left) == 1
            else plural(
                "{n} model was not fetched to its end", "{n} models were not fetched to their end", len(self._left)
            )
        )
        self._text.set_text(f"{said} · {here}")
        self._go_on.setAccessibleName(tr("Go on fetching it") if len(self._left) == 1 else tr("Go on fetching them"))

    def _resume(self) -> None:
        ids = [one.id for one in self._left]

        def work(memos: MemOS) -> None:
            for id in ids:
                memos.models.resume(id)

        def failed(reason: str) -> None:
            self._text.set_text(reason)
            self.show()

        self._dismiss()
        self._engine.run(work, None, failed, self, long=True)

    def _used(self) -> None:
        if self._news:
            self.used.emit(self._news[0])
        self._dismiss()

    def _look(self) -> None:
        self.shown.emit()
        self._dismiss()

    def _dismiss(self) -> None:
        if self._news:
            self._news.pop(0)
        else:
            self._left.clear()
        self.left.emit()
        self._show()
