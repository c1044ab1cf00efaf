"""Notices when nobody has used the window for some time."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_USED = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseMove,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


class Idle(QObject):
    """Watches keys and mouse where they enter this program's windows, so that the events of each widget need not pass through here."""

    passed = Signal()
    """The time has passed; emitted once, until somebody uses a window again."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._seconds = 0.0
        self._used = _clocks()
        self._watched: set[QWindow] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._look)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def set_seconds(self, seconds: float) -> None:
        """Set after how many seconds without use `passed` is emitted; 0 for never."""
        self._seconds = seconds
        self._used = _clocks()
        self._timer.stop()
        if seconds > 0:
            self._timer.start(round(seconds * 1000))

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window not in self._watched:
            self._watched.add(window)
            window.installEventFilter(self)
            window.destroyed.connect(lambda _=None, gone=window: self._watched.discard(gone))
            self._note()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _USED:
            self._note()
        return False

    def _note(self) -> None:
        if self._seconds > 0 and self._unused >= self._seconds:  # the computer was asleep meanwhile
            self.passed.emit()
        self._used = _clocks()
        if self._seconds > 0 and not self._timer.isActive():
            self._timer.start(round(self._seconds * 1000))

    def _look(self) -> None:
        left = self._seconds - self._unused
        if left > 0:
            self._timer.start(max(1, round(left * 1000)))
        else:
            self.passed.emit()

    @property
    def _unused(self) -> float:
        """Seconds since somebody last used a window, by whichever of two clocks says more: one stands still while the computer sleeps, the
        other may be set by hand."""
        return max(now - then for now, then in zip(_clocks(), self._used, strict=True))


def _clocks() -> tuple[float, float]:
    return time.monotonic(), time.time()
