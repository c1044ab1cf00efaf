"""Long work: how far it has come stands at the foot of the window, with buttons that cancel it or hold it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.language import number, percent, tr, translated
from app.theme.widgets import ElidedLabel, button

SHOWN_AFTER_MILLISECONDS = 300
"""Work that is over sooner is not announced."""
PERCENT = 100
"""The total of work that the engine counts in percent."""


class Work(QObject):
    """One piece of long work."""

    told = Signal(str, int, int)
    """What is being done, how many are done, and of how many (0 where it goes on to its end)."""
    ended = Signal()

    def __init__(self, title: str, parent: QObject, *, pausable: bool = False) -> None:
        """
        Args:
            title: what it is, as in "Importing manual.pdf".
            parent: whom it belongs to.
            pausable: whether it can be held for as long as the person likes, since it keeps nothing else waiting.
        """
        from memos_core import Progress

        super().__init__(parent)
        self.title = title
        self.pausable = pausable
        self.progress = Progress(self._tell)

    def _tell(self, what: str, done: int, total: int) -> None:
        if shiboken6.isValid(self):  # it may have gone with its dialog
            self.told.emit(translated(what), done, total)

    def end(self) -> None:
        """It is over, however it ended."""
        self.ended.emit()
        self.deleteLater()


class WorkStrip(QFrame):
    """The line of one piece of work; it goes with it."""

    def __init__(self, work: Work) -> None:
        super().__init__()
        self.setObjectName("workStrip")
        self.setProperty("role", "work")
        self._work = work
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 8, 16, 8)
        row.setSpacing(12)
        self._text = ElidedLabel(work.title)
        row.addWidget(self._text, 1)
        self._bar = QProgressBar()
        self._bar.setObjectName("workBar")
        self._bar.setAccessibleName(work.title)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(180, 6)
        self._bar.setRange(0, 0)
        row.addWidget(self._bar)
        self._paused = False
        self._pause = button(tr("Pause"), "pauseWork", "pill")
        self._pause.clicked.connect(self._hold)
        self._pause.setVisible(work.pausable)
        row.addWidget(self._pause)
        self._cancel = button(tr("Cancel"), "cancelWork", "pill", tooltip=tr("Nothing of it is kept"))
        self._cancel.clicked.connect(self._cancelled)
        row.addWidget(self._cancel)
        work.told.connect(self._told)
        work.ended.connect(self._ended)
        self.hide()
        QTimer.singleShot(SHOWN_AFTER_MILLISECONDS, self, self.show)

    def _told(self, what: str, done: int, total: int) -> None:
        if self._paused:  # it was on its way when the person pressed the button
            return
        self._text.set_text(f"{self._work.title} · {what} {_count(done, total)}")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        for one in (self._pause, self._cancel):
            one.setEnabled(bool(total))

    def _hold(self) -> None:
        self._paused = not self._paused
        if self._paused:
            self._work.progress.pause()
            self._text.set_text(f"{self._work.title} · {tr('Paused')}")
        else:
            self._work.progress.resume()
        self._pause.setText(tr("Resume") if self._paused else tr("Pause"))

    def _cancelled(self) -> None:
        self._work.progress.cancel()
        self._cancel.setEnabled(False)
        self._pause.setEnabled(False)
        self._text.set_text(f"{self._work.title} · {tr('Cancelling …')}")
        self._work.told.disconnect(self._told)

    def _ended(self) -> None:
        self.hide()
        self.deleteLater()


def _count(done: int, total: int) -> str:
    if total == PERCENT:
        return percent(done / total)
    return tr("{done} of {total}", done=number(done), total=number(total)) if total else "…"
