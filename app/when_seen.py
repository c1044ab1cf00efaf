"""Views that are read again only when they are looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Has a view read again when something has changed: at once when it comes to the front, a moment after the last change
    while it is there, and not at all while it is hidden."""

    def __init__(
        self, view: QWidget, read: Callable[[], bool], settled_milliseconds: int, *, steady: bool = False
    ) -> None:
        """
        Args:
            view: what is looked at.
            read: reads it again; returns whether it could.
            settled_milliseconds: how long nothing must have changed while it is in front.
            steady: while changes go on it is read again and again at that pace; else when they have ended.
        """
        super().__init__(view)
        self._view, self._read, self._steady = view, read, steady
        self._stale = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(settled_milliseconds)
        self._soon.timeout.connect(self.read)
        view.installEventFilter(self)

    @property
    def stale(self) -> bool:
        """Whether something has changed since it was read."""
        return self._stale

    def changed(self) -> None:
        """Something has changed."""
        self._stale = True
        if self._view.isVisible() and not (self._steady and self._soon.isActive()):
            self._soon.start()

    def read(self) -> None:
        """Read it now."""
        self._soon.stop()
        self._stale = False
        if not self._read():
            self._stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Show and self._stale:
            self.read()
        return super().eventFilter(watched, event)
