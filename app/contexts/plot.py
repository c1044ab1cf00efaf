"""A plot of the time that contexts have saved, day by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QToolTip, QWidget

from app.language import Later, day_in_words, number, plural, tr
from app.theme.fonts import note_font
from app.theme.theme import ThemeManager
from app.words import duration_in_words
from memos_core import today

if TYPE_CHECKING:
    from memos_core import Day

DAYS = 30
HEIGHT = 132
_FOOT, _HEAD = 20, 20
"""Pixels below and above the bars, for the labels."""
_GAP = 6
_LEAST = 3
"""Height of the lowest bar in pixels, so that every day with a saving is seen."""
EMPTY = Later("Nothing saved yet. Each reply that begins from a context saves time, which is shown here day by day.")


@dataclass(frozen=True)
class _Bar:
    day: dt.date
    replies: int
    seconds: float

    def in_words(self) -> str:
        day = day_in_words(self.day)
        if not self.replies:
            return tr("{day}: nothing saved", day=day)
        return plural(
            "{day}: {time} saved, {n} reply",
            "{day}: {time} saved, {n} replies",
            self.replies,
            day=day,
            time=duration_in_words(self.seconds),
        )


class SparedPlot(QWidget):
    """A bar for each of the last days. The pointer or the arrow keys choose a day, and a tooltip gives its figures."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("sparedPlot")
        self.setAccessibleName(tr("Time saved on each of the last {days} days", days=number(DAYS)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._bars: list[_Bar] = []
        self._chosen = -1
        theme.changed.connect(self.update)
        self.show_days([], today())

    def show_days(self, days: Sequence[Day], today: dt.date) -> None:
        """Show the days up to today; days that are missing saved nothing."""
        given = {day.day: day for day in days}
        dates = [today - dt.timedelta(days=back) for back in reversed(range(DAYS))]
        self._bars = [
            _Bar(date, given[date].hits, given[date].saved_s) if date in given else _Bar(date, 0, 0.0) for date in dates
        ]
        self.setAccessibleDescription(self.in_words())
        self.update()

    @property
    def empty(self) -> bool:
        """Whether nothing was saved on any of these days."""
        return not any(bar.replies for bar in self._bars)

    def in_words(self) -> str:
        """The content of the plot, in words."""
        if self.empty:
            return EMPTY()
        most = max(self._bars, key=lambda bar: bar.seconds)
        saved = plural(
            "In the last {days} days {time} of waiting were saved in {n} reply.",
            "In the last {days} days {time} of waiting were saved in {n} replies.",
            sum(bar.replies for bar in self._bars),
            days=number(DAYS),
            time=duration_in_words(sum(bar.seconds for bar in self._bars)),
        )
        return f"{saved} {tr('The most on {day}.', day=most.in_words())}"

    # -- choosing a day -----------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and not self.empty:
            number = self._at(event.pos())
            if number >= 0:
                QToolTip.showText(event.globalPos(), self._bars[number].in_words(), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._choose(self._at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._choose(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}.get(event.key())
        if step is None or self.empty:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            step = -step
        last = len(self._bars) - 1
        self._choose(min(max(self._chosen + step, 0), last) if self._chosen >= 0 else last)
        words = self._bars[self._chosen].in_words()
        self.setAccessibleDescription(words)
        QToolTip.showText(self.mapToGlobal(self._slot(self._chosen).topLeft()), words, self)

    def _choose(self, number: int) -> None:
        if number != self._chosen:
            self._chosen = number
            self.update()

    def _slot(self, number: int) -> QRect:
        """The rectangle of a day, over the whole height of the plot."""
        left, right = (round(self.width() * edge / len(self._bars)) for edge in (number, number + 1))
        slot = QRect(left, _HEAD, right - left, self.height() - _HEAD - _FOOT)
        return QStyle.visualRect(self.layoutDirection(), self.rect(), slot)

    def _at(self, place: QPoint) -> int:
        return next((n for n in range(len(self._bars)) if self._slot(n).adjusted(0, -_HEAD, 0, 0).contains(place)), -1)

    # -- painting -----------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = note_font(self.font())
        painter.setFont(font)
        base = self.height() - _FOOT
        if self.empty:
            painter.setPen(QColor(palette.faint))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(24, 0, -24, -_FOOT), int(flags), EMPTY())
        else:
            self._paint_bars(painter, base)
        painter.setPen(QPen(QColor(palette.line), 1))
        painter.drawLine(0, base, self.width(), base)
        painter.setPen(QColor(palette.faint))
        foot = QRect(0, base + 2, self.width(), _FOOT - 2)
        first = self._bars[0].day
        painter.drawText(
            foot,
            int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
            day_in_words(first, year=False),
        )
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), tr("Today"))
        if self.hasFocus():
            painter.setPen(QPen(QColor(palette.accent), palette.ring))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _paint_bars(self, painter: QPainter, base: int) -> None:
        palette = self._theme.palette
        most = max(bar.seconds for bar in self._bars)
        for place, bar in enumerate(self._bars):
            slot = self._slot(place)
            if place == self._chosen:
                painter.fillRect(slot, QColor(palette.sunken))
            if not bar.replies:
                continue
            height = max(round(slot.height() * bar.seconds / most) if most else 0, _LEAST)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(palette.activation))
            painter.drawRoundedRect(QRectF(slot.x() + _GAP / 2, base - height, slot.width() - _GAP, height), 2, 2)
        self._paint_label(painter, max(range(len(self._bars)), key=lambda n: self._bars[n].seconds))

    def _paint_label(self, painter: QPainter, number: int) -> None:
        """Write the time above the highest bar."""
        text, slot = duration_in_words(self._bars[number].seconds), self._slot(number)
        width = QFontMetrics(painter.font()).horizontalAdvance(text)
        left = min(max(slot.center().x() - width // 2, 0), self.width() - width)
        painter.setPen(QColor(self._theme.palette.muted))
        painter.drawText(QRect(left, 0, width + 1, _HEAD - 4), int(Qt.AlignmentFlag.AlignCenter), text)
