"""The shapes of dots on the map where colours alone are not to tell groups apart."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

_CORNERS = ((0, 0, 1.0), (4, 45, 1.0), (3, 0, 1.0), (4, 0, 1.0), (3, 180, 1.0), (4, 0, 0.4), (6, 0, 1.0), (5, 0, 0.45))
"""Of each shape: how many corners (0 is a circle), by how many degrees it is turned, and how far its edges are drawn in: a star."""
_LARGER = 1.25
"""A shape with corners looks smaller than a circle."""


def shape_of(group: int, middle: QPointF, radius: float) -> QPainterPath:
    """The dot of a group.

    Args:
        group: its number; eight of them have shapes of their own.
        middle: where it stands.
        radius: of a circle.
    """
    path = QPainterPath()
    corners, turn, drawn_in = _CORNERS[group % len(_CORNERS)]
    if not corners:
        path.addEllipse(middle, radius, radius)
        return path
    steps = corners if drawn_in == 1.0 else 2 * corners
    outline = QPolygonF()
    for step in range(steps):
        angle = math.radians(turn - 90 + 360 * step / steps)
        far = radius * _LARGER * (drawn_in if drawn_in < 1.0 and step % 2 else 1.0)
        outline.append(QPointF(middle.x() + far * math.cos(angle), middle.y() + far * math.sin(angle)))
    path.addPolygon(outline)
    path.closeSubpath()
    return path
