"""Positions in hand-painted rows: given for left-to-right windows, and mirrored in right-to-left ones."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle


@dataclass(frozen=True)
class Turned:
    """A rectangle in which things are painted at positions given for a left-to-right window. Texts align themselves."""

    rect: QRect
    direction: Qt.LayoutDirection

    def box(self, box: QRect) -> QRect:
        """The mirrored place of a box in the rectangle."""
        return QStyle.visualRect(self.direction, self.rect, box)

    def point(self, point: QPoint) -> QPoint:
        """The mirrored place of a point in the rectangle."""
        # QStyle.visualPos counts from 0 rather than from the left edge of the rectangle.
        return self.box(QRect(point, QSize(1, 1))).topLeft()
