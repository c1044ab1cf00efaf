"""Long work: a line at the foot of the window shows its progress, with buttons to cancel or pause it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from app.language import number, percent, tr, translated
from app.theme.widgets import ElidedLabel, button

SHOWN_AFTER_MILLISECONDS = 300
"""Work that ends sooner is not shown."""
PERCENT = 100
"""The total that the engine reports when it counts in percent."""


class Work(QObject):
    """One piece of long work."""

    told = Signal(str, int, int)
    """What is being done, how many are done, and of how many; 0 while the total is unknown."""
    ended = Signal()

    def __init__(self, title: str, parent: QObject, *, pausable: bool = False) -> None:
        """
        Args:
            title: the title, as in "Importing manual.pdf".
            parent: the parent object.
            pausable: whether the person may pause it for as long as they like, because nothing else waits for it.
        """
        from memos_core import Progress

        super().__init__(parent)
        self.title = title
        self.pausable = pausable
        self.progress = Progress(self._tell)

    def _tell(self, what: str, done: int, total: int) -> None:
        if shiboken6.isValid(self):  # it may have been deleted with its dialog
            self.told.emit(translated(what), done, total)

    def end(self) -> None:
        """End the work, however it turned out."""
        self.ended.emit()
        self.deleteLater()


class WorkStrip(QFrame):
    """The line of one piece of work; it disappears with it."""

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
        if self._paused:  # this report was already on its way when the person pressed the button
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
