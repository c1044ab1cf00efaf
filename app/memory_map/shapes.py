"""The shapes of the map's dots, for people who cannot tell the groups apart by colour."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

_CORNERS = ((0, 0, 1.0), (4, 45, 1.0), (3, 0, 1.0), (4, 0, 1.0), (3, 180, 1.0), (4, 0, 0.4), (6, 0, 1.0), (5, 0, 0.45))
"""For each shape: the number of corners (0 is a circle), its rotation in degrees, and for a star how far its inner corners are drawn in."""
_LARGER = 1.25
"""The enlargement of shapes with corners, which look smaller than a circle."""


def shape_of(group: int, middle: QPointF, radius: float) -> QPainterPath:
    """The outline of a group's dot.

    Args:
        group: the group's number; the eight shapes repeat.
        middle: the centre of the dot.
        radius: the radius of a circle; other shapes look about as large.
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
