"""The loss curve of a training: how surprised the model still is by what it is taught."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.language import Later, number, tr
from app.theme.fonts import note_font
from app.theme.theme import ThemeManager

HEIGHT = 120
_HEAD, _FOOT, _LEFT = 8, 20, 34
_DOT = 3.0
EMPTY = Later("The curve begins with the first step.")
MEANING = Later("How surprised the model still is by the answers that it is to learn, in nats a token. It should fall.")


class _Words(NamedTuple):
    """The words about a curve."""

    whole: Later
    foot: Later
    last: Later


_WORDS = {
    "step": _Words(
        Later("Loss {began} at step {first}, {now} at step {last} of {steps}."),
        Later("Loss, step by step"),
        Later("step {number}"),
    ),
    "pass": _Words(
        Later("Loss {began} at pass {first}, {now} at pass {last} of {steps}."),
        Later("Loss, pass by pass"),
        Later("pass {number}", note="of a training"),
    ),
}


class LossPlot(QWidget):
    """A line from the first step to the newest, in a frame as wide as the whole training."""

    def __init__(self, theme: ThemeManager, name: str) -> None:
        """
        Args:
            theme: gives the colours.
            name: the widget's object name.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Loss of the training"))
        self.setToolTip(MEANING())
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._theme = theme
        self._points: Sequence[tuple[int, float]] = ()
        self._steps = 1
        self._words = _WORDS["step"]
        theme.changed.connect(self.update)
        self.show_curve((), 1)

    def show_curve(
        self, points: Sequence[tuple[int, float]], steps: int, unit: Literal["step", "pass"] = "step"
    ) -> None:
        """Show a curve.

        Args:
            points: pairs of a step and its loss.
            steps: how many steps there will be.
            unit: what one step is called.
        """
        self._points, self._steps, self._words = points, max(steps, 1), _WORDS[unit]
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """The content of the plot, in words."""
        if not self._points:
            return EMPTY()
        (first, began), (last, now) = self._points[0], self._points[-1]
        return self._words.whole(began=number(began, 2), first=first, now=number(now, 2), last=last, steps=self._steps)

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a curve runs to the right in every language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = note_font(self.font())
        painter.setFont(font)
        area = QRectF(_LEFT, _HEAD, self.width() - _LEFT - 8, self.height() - _HEAD - _FOOT)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if not self._points:
            painter.setPen(QColor(palette.faint))
            painter.drawText(area, int(Qt.AlignmentFlag.AlignCenter), EMPTY())
            return
        most = max(loss for _, loss in self._points) or 1.0
        self._paint_scale(painter, area, most)
        path = QPainterPath()
        places = [self._place(area, step, loss, most) for step, loss in self._points]
        path.moveTo(places[0])
        for place in places[1:]:
            path.lineTo(place)
        painter.setPen(QPen(QColor(palette.parametric), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setBrush(QColor(palette.parametric))
        painter.drawEllipse(places[-1], _DOT, _DOT)

    def _paint_scale(self, painter: QPainter, area: QRectF, most: float) -> None:
        painter.setPen(QPen(QColor(self._theme.palette.line), 1, Qt.PenStyle.DotLine))
        painter.drawLine(area.topLeft(), area.topRight())
        painter.setPen(QColor(self._theme.palette.faint))
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for y, text in ((area.top(), number(most, 1)), (area.bottom(), number(0))):
            painter.drawText(QRect(0, round(y) - 8, _LEFT - 8, 16), right, text)
        foot = QRect(_LEFT, round(area.bottom()) + 3, round(area.width()), _FOOT - 3)
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._words.foot())
        painter.drawText(foot, right, self._words.last(number=number(self._steps)))

    def _place(self, area: QRectF, step: int, loss: float, most: float) -> QPointF:
        share = (step - 1) / max(self._steps - 1, 1)
        return QPointF(area.left() + share * area.width(), area.bottom() - loss / most * area.height())
