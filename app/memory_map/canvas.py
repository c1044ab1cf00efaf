"""The map: points that can be pointed at, moved between and opened, with the names of their groups."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QPinchGesture, QWidget

from app.language import plural, tr
from app.memory_map.shapes import shape_of
from app.memory_words import type_name
from app.theme.sizes import px
from app.theme.theme import ThemeManager
from app.theme.tokens import NOTE_PX, RADIUS_FIELD
from app.words import breakable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from memos_core import MapCluster, MapPoint

MARGIN = 56
"""The margin in pixels around the points when the whole map is in view."""
LARGEST_ZOOM = 24.0
REACH = 14
"""How near to a point the pointer has to be, in pixels."""
_CARD_WIDTH = 280
_AROUND = 5
"""Pixels around a point, for the ring of a pinned one."""
_CLICK = 4
"""How many pixels the pointer may move during a click."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapCanvas(QWidget):
    """Paints the points of a map. The wheel and pinching zoom, dragging moves, a click or Enter opens."""

    opened = Signal(str)
    """Id of the memory that was clicked."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("memoryMap")
        self.setAccessibleName(tr("Map of the memories"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self._theme = theme
        self._points: Sequence[MapPoint] = ()
        self._clusters: Sequence[MapCluster] = ()
        self._matches: set[str] | None = None
        self._current: int | None = None
        self._hovered: int | None = None
        self._zoom, self._left, self._top = 1.0, 0.0, 0.0
        """The zoom factor, and the map coordinates (0 to 1) of the upper left corner within the margin."""
        self._pressed: QPointF | None = None
        self._dragged = False
        self._by_keys = False
        """Whether the focus came by keyboard, so that it has to be shown."""
        self._layer: QPixmap | None = None
        self._sprites: dict[tuple[str, int, bool, bool, float], QPixmap] = {}
        theme.changed.connect(self._retint)
        self._describe()

    # -- what is shown ------------------------------------------------------------------------

    def set_map(self, points: Sequence[MapPoint], clusters: Sequence[MapCluster]) -> None:
        """Show other points; the zoom and the current point stay."""
        looked_at = self._points[self._current].id if self._current is not None else None
        self._points, self._clusters = points, clusters
        self._hovered = None
        self._current = next((n for n, point in enumerate(points) if point.id == looked_at), None)
        self._describe()
        self._redraw()

    def set_matches(self, ids: set[str] | None) -> None:
        """Fade all points but these; None shows all alike."""
        self._matches = ids
        self._redraw()

    @property
    def current(self) -> MapPoint | None:
        """The point that was moved to with the keys, or clicked."""
        return None if self._current is None else self._points[self._current]

    def show_all(self) -> None:
        """Zoom out until the whole map is in view."""
        self._zoom, self._left, self._top = 1.0, 0.0, 0.0
        self._redraw()

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom in (factor above 1) or out around a place on the widget, its middle by default."""
        around = around or QPointF(self.width() / 2, self.height() / 2)
        x, y = self._place(around)
        self._zoom = min(max(self._zoom * factor, 1.0), LARGEST_ZOOM)
        width, height = self._scale()
        self._left, self._top = x - (around.x() - MARGIN) / width, y - (around.y() - MARGIN) / height
        self._keep_inside()

    def position(self, number: int) -> QPointF:
        """The place of a point on the widget."""
        width, height = self._scale()
        point = self._points[number]
        return QPointF(MARGIN + (point.x - self._left) * width, MARGIN + (point.y - self._top) * height)

    def _scale(self) -> tuple[float, float]:
        """The width and height of the whole map in pixels."""
        return max(self.width() - 2 * MARGIN, 1) * self._zoom, max(self.height() - 2 * MARGIN, 1) * self._zoom

    def _place(self, at: QPointF) -> tuple[float, float]:
        width, height = self._scale()
        return self._left + (at.x() - MARGIN) / width, self._top + (at.y() - MARGIN) / height

    def _keep_inside(self) -> None:
        room = 1 - 1 / self._zoom
        self._left, self._top = min(max(self._left, 0.0), room), min(max(self._top, 0.0), room)
        self._redraw()

    # -- painting -----------------------------------------------------------------------------

    def _retint(self) -> None:
        self._sprites.clear()
        self._redraw()

    def _redraw(self) -> None:
        self._layer = None
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._current is not None:
            self._bring_into_view(self._current)
        self._redraw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._layer is None or self._layer.devicePixelRatio() != self.devicePixelRatioF():
            self._layer = self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, strong in ((self._current, True), (self._hovered, False)):
            if number is not None:
                self._ring(painter, number, strong)
        shown = (
            self._hovered if self._hovered is not None else self._current if self._by_keys and self.hasFocus() else None
        )
        if shown is not None:
            self._card(painter, shown)
        if self.hasFocus() and self._by_keys:
            painter.setPen(QPen(QColor(self._theme.palette.accent), self._theme.palette.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4.5, 4.5, -4.5, -4.5), RADIUS_FIELD, RADIUS_FIELD)

    def _drawn(self) -> QPixmap:
        """The points and the names of the groups, cached until the view changes."""
        ratio = self.devicePixelRatioF()
        layer = QPixmap((QSizeF(self.size()) * ratio).toSize())
        layer.setDevicePixelRatio(ratio)
        layer.fill(QColor(self._theme.palette.surface))
        painter = QPainter(layer)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, height = self._scale()
        left, top = MARGIN - self._left * width, MARGIN - self._top * height
        radius, matches = self._radius(), self._matches
        colors = self._theme.palette.clusters
        right, bottom = self.width() + 20, self.height() + 20
        sprites: dict[tuple[int, bool, bool], QPixmap] = {}
        half = _side(radius) / 2
        for point in self._points:
            x, y = left + point.x * width, top + point.y * height
            if -20 < x < right and -20 < y < bottom:
                key = (point.cluster, point.pinned, matches is not None and point.id not in matches)
                sprite = sprites.get(key)
                if sprite is None:
                    sprite = sprites[key] = self._sprite(point.cluster % len(colors), radius, point.pinned, key[2])
                painter.drawPixmap(QPointF(x - half, y - half), sprite)
        self._names(painter)
        painter.end()
        return layer

    def _radius(self) -> int:
        count = len(self._points)
        base = 6 if count <= 100 else 5 if count <= 800 else 4 if count <= 3000 else 3
        return base + min(int(math.log2(self._zoom)), 2)

    def _sprite(self, group: int, radius: int, pinned: bool, faded: bool) -> QPixmap:
        palette, ratio = self._theme.palette, self.devicePixelRatioF()
        color = palette.clusters[group]
        key = (color, radius, pinned, faded, ratio)
        if key not in self._sprites:
            side = _side(radius)
            image = QPixmap(round(side * ratio), round(side * ratio))
            image.setDevicePixelRatio(ratio)
            image.fill(Qt.GlobalColor.transparent)
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(0.16 if faded else 0.88)
            middle = QPointF(side / 2, side / 2)
            painter.setPen(QPen(QColor(palette.surface), 1))
            painter.setBrush(QColor(color))
            size = radius + (1.5 if pinned else 0)
            painter.drawPath(shape_of(group if palette.strong else 0, middle, size))
            if pinned:
                painter.setPen(QPen(QColor(color), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(middle, radius + 4, radius + 4)
            painter.end()
            self._sprites[key] = image
        return self._sprites[key]

    def _names(self, painter: QPainter) -> None:
        for text, box in self.name_boxes():
            self._name(painter, self._name_font(), text, QPointF(box.x() + 4, box.y() + px(15)))

    def _name_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(px(13))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def name_boxes(self) -> list[tuple[str, QRectF]]:
        """The names of the groups with their boxes, the largest group first. A name that would overlap another is moved up or down, or left
        out."""
        metrics = QFontMetricsF(self._name_font())
        width, height = self._scale()
        placed: list[tuple[str, QRectF]] = []
        inside = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        for cluster in sorted(self._clusters, key=lambda cluster: -cluster.count):
            x = MARGIN + (cluster.x - self._left) * width
            y = MARGIN + (cluster.y - self._top) * height
            if not cluster.label or not inside.contains(x, y):
                continue
            size = metrics.horizontalAdvance(cluster.label) + 8
            for lift in map(px, (0, -22, 22, -44, 44)):
                box = QRectF(x - size / 2, y - px(10) + lift, size, px(20))
                box.moveLeft(min(max(box.left(), inside.left()), inside.right() - size))
                if inside.contains(box) and not any(box.intersects(other) for _, other in placed):
                    placed.append((cluster.label, box))
                    break
        return placed

    def _name(self, painter: QPainter, font: QFont, text: str, at: QPointF) -> None:
        path = QPainterPath()
        path.addText(at, font, text)
        surface = QColor(self._theme.palette.surface)
        surface.setAlphaF(0.9)
        pen = QPen(surface, 5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)
        painter.fillPath(path, QColor(self._theme.palette.text))

    def _ring(self, painter: QPainter, number: int, strong: bool) -> None:
        radius = self._radius() + (8 if self._points[number].pinned else 4)
        painter.setPen(QPen(QColor(self._theme.palette.text), 2 if strong else 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(self.position(number), radius, radius)

    def _card(self, painter: QPainter, number: int) -> None:
        """Paint a card with a memory's text beside its point."""
        palette, point = self._theme.palette, self._points[number]
        body, note = QFont(self.font()), QFont(self.font())
        note.setPixelSize(px(NOTE_PX))
        text = breakable(point.text if len(point.text) <= 160 else point.text[:160].rstrip() + " …")
        under = " · ".join(
            part
            for part in (
                type_name(point.type),
                self._clusters[point.cluster].label,
                tr("pinned") if point.pinned else "",
            )
            if part
        )
        wrap = Qt.TextFlag.TextWordWrap
        limit = QRectF(0, 0, min(_CARD_WIDTH, self.width() - 60), 400)
        words = QFontMetricsF(body).boundingRect(limit, wrap, text)
        small = QFontMetricsF(note).boundingRect(limit, wrap, under)
        size = QSizeF(max(words.width(), small.width()) + 24, words.height() + small.height() + 24)
        at = self.position(number)
        box = QRectF(QPointF(at.x() + 14, at.y() + 14), size)
        if box.right() > self.width() - 8:
            box.moveRight(max(at.x() - 14, size.width() + 8))
        if box.bottom() > self.height() - 8:
            box.moveBottom(max(at.y() - 14, size.height() + 8))
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.setBrush(QColor(palette.surface))
        painter.drawRoundedRect(box, RADIUS_FIELD, RADIUS_FIELD)
        painter.setFont(body)
        painter.setPen(QColor(palette.text))
        painter.drawText(box.adjusted(12, 10, -11, 0), wrap, text)
        painter.setFont(note)
        painter.setPen(QColor(palette.faint))
        painter.drawText(box.adjusted(12, 14 + words.height(), -11, 0), wrap, under)

    # -- pointer ------------------------------------------------------------------------------

    def point_at(self, at: QPointF) -> int | None:
        """The number of the point at or near a place, preferring those that match a search; None if there is none."""
        x, y = self._place(at)
        width, height = self._scale()
        best: tuple[bool, float, int] | None = None
        for number, point in enumerate(self._points):
            across, down = (point.x - x) * width, (point.y - y) * height
            if -REACH < across < REACH and -REACH < down < REACH:
                faded = self._matches is not None and point.id not in self._matches
                key = (faded, across * across + down * down, number)
                if best is None or key < best:
                    best = key
        return None if best is None or best[1] > REACH * REACH else best[2]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._dragged, self._by_keys = event.position(), False, False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is not None:
            moved = event.position() - self._pressed
            if self._dragged or moved.manhattanLength() > _CLICK:
                self._dragged = True
                self._hovered = None
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self._pressed = event.position()
                width, height = self._scale()
                self._left -= moved.x() / width
                self._top -= moved.y() / height
                self._keep_inside()
            return
        hovered = self.point_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.setCursor(Qt.CursorShape.ArrowCursor if hovered is None else Qt.CursorShape.PointingHandCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.unsetCursor()
        found = None if self._dragged else self.point_at(event.position())
        if found is not None:
            self._hovered = None
            self._look_at(found)
            self.opened.emit(self._points[found].id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.point_at(event.position()) is None:
            self.zoom_by(2, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.zoom_by(1.0015 ** event.angleDelta().y(), event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
            return True
        if event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)  # type: ignore[attr-defined]
            if isinstance(pinch, QPinchGesture):
                self.zoom_by(pinch.scaleFactor(), QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint())))
                return True
        return super().event(event)

    # -- keys ---------------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        key = Qt.Key(event.key())
        actions: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key.Key_Plus: lambda: self.zoom_by(1.5),
            Qt.Key.Key_Equal: lambda: self.zoom_by(1.5),
            Qt.Key.Key_Minus: lambda: self.zoom_by(1 / 1.5),
            Qt.Key.Key_0: self.show_all,
        }
        if key in _ARROWS and self._points:
            self._step(*_ARROWS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            self.opened.emit(self._points[self._current].id)
        elif key == Qt.Key.Key_Escape and self._current is not None:
            self._current = None
            self._describe()
            self.update()
        elif key in actions:
            actions[key]()
        else:
            super().keyPressEvent(event)

    def _step(self, across: int, down: int) -> None:
        """Move to the nearest point in a direction; if there is no current point, to the one nearest to the middle."""
        width, height = self._scale()
        if self._current is None:
            x, y = self._place(QPointF(self.width() / 2, self.height() / 2))
        else:
            x, y = self._points[self._current].x, self._points[self._current].y
        best: tuple[float, int] | None = None
        for number, point in enumerate(self._points):
            if number == self._current or (self._matches is not None and point.id not in self._matches):
                continue
            right, low = (point.x - x) * width, (point.y - y) * height
            ahead, aside = right * across + low * down, abs(right * down) + abs(low * across)
            if self._current is None:
                cost = math.hypot(right, low)
            elif ahead > 0 and aside <= 2 * ahead:
                cost = ahead + 2 * aside
            else:
                continue
            if best is None or (cost, number) < best:
                best = (cost, number)
        if best is not None:
            self._look_at(best[1])

    def _look_at(self, number: int) -> None:
        self._current = number
        self._bring_into_view(number)
        self._describe()
        self.update()

    def _bring_into_view(self, number: int) -> None:
        if not QRectF(self.rect()).adjusted(20, 20, -20, -20).contains(self.position(number)):
            point = self._points[number]
            self._left, self._top = point.x - 0.5 / self._zoom, point.y - 0.5 / self._zoom
            self._keep_inside()

    def _describe(self) -> None:
        """Update the description for screen readers."""
        point = self.current
        if point is None:
            text = plural(
                "{n} memory in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, "
                "0 shows all.",
                "{n} memories in {groups}. The arrow keys go from one to the next, Enter opens it, plus and minus zoom, "
                "0 shows all.",
                len(self._points),
                groups=plural("{n} group", "{n} groups", len(self._clusters)),
            )
        else:
            group = self._clusters[point.cluster].label
            text = (
                tr(
                    "{text} ({type}, group {group}). Enter opens it.",
                    text=point.text,
                    type=type_name(point.type),
                    group=group,
                )
                if group
                else tr("{text} ({type}). Enter opens it.", text=point.text, type=type_name(point.type))
            )
        self.setAccessibleDescription(text)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))


def _side(radius: int) -> int:
    """The side in pixels of the square that a point is painted in."""
    return 2 * (radius + _AROUND)
