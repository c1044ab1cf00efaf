"""Views that are read again only when they are visible."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class WhenSeen(QObject):
    """Reads a view again when something has changed: at once when it becomes visible, shortly after the last change while it is visible,
    and not at all while it is hidden."""

    def __init__(
        self, view: QWidget, read: Callable[[], bool], settled_milliseconds: int, *, steady: bool = False
    ) -> None:
        """
        Args:
            view: the view.
            read: reads the view again; returns whether it could.
            settled_milliseconds: how long no change must have come while the view is visible.
            steady: while changes go on, read the view at that pace; otherwise only after they have ended.
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
        """Whether something has changed since the view was read."""
        return self._stale

    def changed(self) -> None:
        """Note that something has changed."""
        self._stale = True
        if self._view.isVisible() and not (self._steady and self._soon.isActive()):
            self._soon.start()

    def read(self) -> None:
        """Read the view now."""
        self._soon.stop()
        self._stale = False
        if not self._read():
            self._stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Show and self._stale:
            self.read()
        return super().eventFilter(watched, event)
