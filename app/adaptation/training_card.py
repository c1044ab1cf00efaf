"""A training or examination that is running: its progress, the time left, its loss curve, and buttons to pause or end it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from app.adaptation.loss_plot import LossPlot
from app.adaptation.words import work_in_words, work_share, work_title
from app.language import Later, tr
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, button, label

if TYPE_CHECKING:
    from memos_core import UnderWay

BY_ITSELF = Later("It began by itself.")
REPLIES_FIRST = Later("Replies come first: this pauses while one is written.")


class TrainingCard(Card):
    """Shows the work and emits what the person wants done; it does nothing itself."""

    paused = Signal(bool)
    """Whether the work should pause."""
    cancelled = Signal()

    def __init__(self, theme: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("trainingCard")
        self._pausing = True
        top = QHBoxLayout()
        top.setSpacing(8)
        self._title = label("", "strong", wrap=True)
        self._title.setObjectName("trainingTitle")
        top.addWidget(self._title, 1)
        self._pause = button(tr("Pause"), "pauseTraining", "pill")
        self._pause.clicked.connect(lambda: self.paused.emit(self._pausing))
        top.addWidget(self._pause)
        self._cancel = button(tr("Cancel"), "cancelTraining", "pill")
        self._cancel.clicked.connect(self._cancelling)
        top.addWidget(self._cancel)
        self.body.addLayout(top)
        self._bar = QProgressBar()
        self._bar.setObjectName("trainingBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self.body.addWidget(self._bar)
        self._words = label("", "muted", wrap=True)
        self._words.setObjectName("trainingWords")
        self.body.addWidget(self._words)
        self.plot = LossPlot(theme, "trainingCurve")
        self.body.addSpacing(4)
        self.body.addWidget(self.plot)
        self._note = label("", "note", wrap=True)
        self.body.addWidget(self._note)
        self.hide()

    def show_work(self, work: UnderWay | None) -> None:
        """Show the current state of the work; None hides the card."""
        if work is None:
            self.hide()
            self._cancel.setEnabled(True)
            self._pause.setEnabled(True)
            return
        training = work.purpose == "training"
        self._title.setText(work_title(work))
        if self._cancel.isEnabled():
            self._words.setText(work_in_words(work))
        share = work_share(work)
        self._bar.setRange(0, 0 if share is None and not work.paused else 1000)
        self._bar.setValue(round((share or 0.0) * 1000))
        self._bar.setAccessibleName(f"{work_title(work)}: {work_in_words(work)}")
        self._pausing = not work.paused
        self._pause.setText(tr("Pause") if self._pausing else tr("Resume"))
        if training:
            self._pause.setAccessibleName(tr("Pause the training") if self._pausing else tr("Resume the training"))
        else:
            self._pause.setAccessibleName(
                tr("Pause the examination") if self._pausing else tr("Resume the examination")
            )
        self._cancel.setAccessibleName(tr("Cancel the training") if training else tr("Cancel the examination"))
        self._cancel.setToolTip(tr("If you train on the same memories again, it goes on from here") if training else "")
        self.plot.setVisible(training)
        self.plot.show_curve(work.curve, work.progress.steps if work.progress is not None else 1)
        self._note.setText(f"{BY_ITSELF()} {REPLIES_FIRST()}" if work.by_itself else REPLIES_FIRST())
        self.show()

    def _cancelling(self) -> None:
        self._cancel.setEnabled(False)
        self._pause.setEnabled(False)
        self._words.setText(tr("Cancelling …"))
        self.cancelled.emit()
