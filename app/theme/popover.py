"""Panels that open below a button and close when the person clicks elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QWidget

_MARGIN = 12
"""The smallest distance to the window's edges, in pixels."""


class Popover(QFrame):
    """A panel of fixed width, as high as its contents, within the window. If there is too little room below, it opens above."""

    closed = Signal()

    def __init__(self, parent: QWidget, name: str, accessible: str, width: int) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(width)
        self._anchor: QWidget | None = None

    def wanted_height(self) -> int:
        """The height that the contents need."""
        layout = self.layout()
        return layout.totalHeightForWidth(self.width()) if layout is not None else 0

    def show_below(self, anchor: QWidget) -> None:
        """Open the panel below `anchor`, within its window."""
        self._anchor = anchor
        self.place()
        self.show()
        QTimer.singleShot(0, self, self.place)  # only when shown does the style give the contents their final heights

    def place(self) -> None:
        """Move and resize the panel to fit now."""
        anchor = self._anchor
        if anchor is None:
            return
        window = anchor.window()
        corner = anchor.mapToGlobal(QPoint(0, anchor.height() + 4))
        top, bottom = (window.mapToGlobal(QPoint(0, y)).y() for y in (_MARGIN, window.height() - _MARGIN))
        end = anchor.mapToGlobal(QPoint(0, -4)).y()
        below, above, wanted = bottom - corner.y(), end - top, self.wanted_height()
        is_above = wanted > below and above > below
        self.setFixedHeight(max(min(wanted, above if is_above else below), 120))
        if is_above:
            corner.setY(end - self.height())
        left, right = (window.mapToGlobal(QPoint(x, 0)).x() for x in (_MARGIN, window.width() - _MARGIN))
        if anchor.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.move(max(corner.x() + anchor.width() - self.width(), left), corner.y())
        else:
            self.move(min(corner.x(), right - self.width()), corner.y())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.closed.emit()
