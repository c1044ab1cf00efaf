"""The results of an adapter's examination: a line for each measure, with a bar and a mark at its limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.adaptation.words import Measure, measures
from app.language import plural, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import label, restyle

if TYPE_CHECKING:
    from memos_core import Evaluation, Settings

_BAR_WIDTH, _BAR_HEIGHT, _THICK = 120, 16, 6


class LimitBar(QWidget):
    """A bar from 0 to 1 with a mark at the limit."""

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setFixedSize(_BAR_WIDTH, _BAR_HEIGHT)
        self._theme = theme
        self._share, self._limit, self._held = 0.0, 0.0, True
        theme.changed.connect(self.update)

    def show_measure(self, measure: Measure) -> None:
        """Show another measure."""
        self._share, self._limit, self._held = min(measure.share, 1.0), min(measure.limit, 1.0), measure.held
        self.setToolTip(tr("{found}, wanted {wanted}", found=measure.found, wanted=measure.wanted))
        self.setAccessibleName(
            tr("{name}: {found}, wanted {wanted}", name=measure.name, found=measure.found, wanted=measure.wanted)
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        palette = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _THICK) / 2
        painter.setBrush(QColor(palette.sunken))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _THICK), 3, 3)
        if self._share > 0:
            painter.setBrush(QColor(palette.parametric if self._held else palette.danger))
            painter.drawRoundedRect(QRectF(0, top, max(self.width() * self._share, 3), _THICK), 3, 3)
        painter.setBrush(QColor(palette.muted))
        at = min(max(self.width() * self._limit - 1, 0), self.width() - 2)
        painter.drawRect(QRectF(at, 1, 2, self.height() - 2))


class EvaluationTable(QWidget):
    """For each measure its name, bar, result and limit; below them how long the answers are."""

    def __init__(self, theme: ThemeManager, name: str) -> None:
        """
        Args:
            theme: gives the colours.
            name: the widget's object name.
        """
        super().__init__()
        self.setObjectName(name)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._rows: list[tuple[QLabel, LimitBar, QLabel, QLabel]] = []
        self._length = label("", "note")

    def show_evaluation(self, found: Evaluation, settings: Settings) -> None:
        """Show another evaluation."""
        lines = measures(found, settings)
        if len(lines) != len(self._rows):
            self._make_rows(len(lines))
        for measure, (name, bar, value, wanted) in zip(lines, self._rows, strict=True):
            name.setText(measure.name)
            bar.show_measure(measure)
            value.setText(measure.found)
            restyle(value, role="strong" if measure.held else "failed")
            wanted.setText(measure.wanted)
        words = round(found.answer_words)
        self._length.setText(
            plural("Its answers have {n} word on average.", "Its answers have {n} words on average.", words)
            if words
            else tr("It gave no answer.")
        )

    def _make_rows(self, count: int) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None and widget is not self._length:
                widget.hide()
                widget.deleteLater()
        self._rows.clear()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row in range(count):
            made = (label("", wrap=True), LimitBar(self._theme), label("", "strong"), label("", "note"))
            self._grid.addWidget(made[0], row, 0)
            self._grid.addWidget(made[1], row, 1, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(made[2], row, 2, right)
            self._grid.addWidget(made[3], row, 3, Qt.AlignmentFlag.AlignVCenter)
            self._rows.append(made)
        self._grid.addWidget(self._length, count, 0, 1, 4)
