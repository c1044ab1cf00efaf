"""Where what is painted by hand stands: placed as if it were read from the left, turned where the window is read from the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle


@dataclass(frozen=True)
class Turned:
    """What is painted into a rectangle, by its places in a window that is read from the left. Texts turn by themselves."""

    rect: QRect
    direction: Qt.LayoutDirection

    def box(self, box: QRect) -> QRect:
        """Where a part of the rectangle stands."""
        return QStyle.visualRect(self.direction, self.rect, box)

    def point(self, point: QPoint) -> QPoint:
        """Where a point of the rectangle is."""
        # QStyle.visualPos takes the left edge of the rectangle for 0.
        return self.box(QRect(point, QSize(1, 1))).topLeft()
