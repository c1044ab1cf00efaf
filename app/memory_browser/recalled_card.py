"""How often a memory was given to the model, and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.language import percent, plural, tr, translated
from app.memory_browser.findings import Recalled
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, ElidedLabel, button, label
from app.words import relative_time
from memos_core import present

if TYPE_CHECKING:
    from memos_core import MemCube


class RecalledCard(Card):
    """A line with the number and the latest scores; below it the reasons can be opened."""

    openMessage = Signal(str, str)

    def __init__(self, theme: ThemeManager, cube: MemCube, recalled: Sequence[Recalled]) -> None:
        super().__init__(tr("Recalled"))
        self.setObjectName("inspectorRecalled")
        row = QHBoxLayout()
        said = [plural("Once", "{n} times", cube.use_count)]
        if cube.last_used_at is not None:
            just_now = (present() - cube.last_used_at).total_seconds() < 60
            said.append(tr("last just now") if just_now else tr("last {ago}", ago=relative_time(cube.last_used_at)))
        row.addWidget(label(", ".join(said), wrap=True), 1)
        if len(cube.score_history) > 1:
            row.addWidget(Sparkline(theme, cube.score_history))
        self.body.addLayout(row)
        if not recalled:
            return
        self._toggle = button(tr("Why was it recalled?"), "whyRecalled", "link")
        self._toggle.setCheckable(True)
        self.body.addWidget(self._toggle, 0, Qt.AlignmentFlag.AlignLeft)
        self._reasons = QWidget()
        column = QVBoxLayout(self._reasons)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(10)
        for number, time in enumerate(recalled):
            column.addLayout(self._reason(number, time))
        self._reasons.hide()
        self._toggle.toggled.connect(self._reasons.setVisible)
        self.body.addWidget(self._reasons)

    def _reason(self, number: int, time: Recalled) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(ElidedLabel(time.title or tr("A conversation that was deleted"), "strong"))
        said = [relative_time(time.at, in_sentence=False)]
        if time.score is not None:
            said.append(tr("{percent} match", percent=percent(time.score)))
        column.addWidget(label(" · ".join(said), "note"))
        if why := translated(time.why):
            column.addWidget(label(why[:1].upper() + why[1:], "muted", wrap=True))
        message = time.message
        if message is not None:
            link = button(tr("Open the reply"), f"openReply-{number}", "link")
            link.clicked.connect(lambda: self.openMessage.emit(time.conversation, message))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return column


class Sparkline(QWidget):
    """The latest scores (0 to 1) as thin columns, the oldest first."""

    def __init__(self, theme: ThemeManager, scores: Sequence[float]) -> None:
        super().__init__()
        self._theme, self._scores = theme, scores
        self.setObjectName("scoreLine")
        words = tr("Latest scores: {scores}", scores=", ".join(percent(score) for score in scores))
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.setFixedSize(QSize(len(scores) * 5, 22))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.palette.plaintext))
        for number, score in enumerate(self._scores):
            height = max(2.0, self.height() * min(max(score, 0.0), 1.0))
            painter.drawRoundedRect(QRectF(number * 5, self.height() - height, 3, height), 1, 1)
