"""The disk space for saved contexts: how much is used, and the limit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QSpinBox

from app.bridge import Engine
from app.language import Later, percent, tr
from app.theme.widgets import Card, label
from app.words import size_in_words

if TYPE_CHECKING:
    from memos_core import ContextStatistics, Settings

SAVE_PAUSE_MILLISECONDS = 700
FULL = Later("When the space is full, the contexts that save the least time are deleted first.")
_MOST_MB, _STEP_MB = 1_000_000, 500


class BudgetField(QSpinBox):
    """The limit in megabytes. A change is saved after a moment; the field follows the settings."""

    def __init__(self, engine: Engine, name: str, say: Callable[[str], None]) -> None:
        """
        Args:
            engine: holds the settings.
            name: the widget's object name.
            say: called with the reason if the limit could not be saved.
        """
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(tr("Space for saved contexts, in megabytes"))
        self.setToolTip(FULL())
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        self.setRange(0, _MOST_MB)
        self.setSingleStep(_STEP_MB)
        self.setGroupSeparatorShown(True)
        self.setSuffix(f" {tr('MB', note='after a number')}")
        self.setSpecialValueText(tr("Keep none"))
        self.setMinimumWidth(120)
        self.setMaximumWidth(210)
        self.setEnabled(False)
        self._engine, self._say = engine, say
        self._filling = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SAVE_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._save)
        self.valueChanged.connect(self._changed)
        engine.closing.connect(lambda: self.setEnabled(False))
        engine.settingsChanged.connect(self._follow)
        engine.when_open(self._opened)

    def _opened(self) -> None:
        assert self._engine.memos is not None  # it has just been opened
        self.setEnabled(True)
        self._follow(self._engine.memos.settings)

    def _follow(self, settings: Settings) -> None:
        if not self._pause.isActive():  # otherwise something is being typed, and will be saved in a moment
            self._filling = True
            self.setValue(settings.ready_contexts_mb)
            self._filling = False

    def _changed(self) -> None:
        if not self._filling:
            self._pause.start()

    def _save(self) -> None:
        limit = self.value()

        def refused(reason: str) -> None:
            self._say(reason)
            if self._engine.memos is not None:
                self._follow(self._engine.memos.settings)

        self._engine.run(lambda memos: memos.update_settings(ready_contexts_mb=limit), None, refused, self)


class BudgetCard(Card):
    """A bar showing the space used, and a field to change the limit."""

    def __init__(self, engine: Engine, say: Callable[[str], None]) -> None:
        super().__init__(tr("Space on the disk"))
        self.setObjectName("contextsBudgetCard")
        self._used = label("", "strong")
        self._used.setObjectName("contextsUsed")
        self.body.addWidget(self._used)
        self._bar = QProgressBar()
        self._bar.setObjectName("contextsUsedBar")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setRange(0, 1000)
        self.body.addWidget(self._bar)
        self.body.addSpacing(6)
        self.body.addWidget(label(tr("of at most"), "muted"))
        self.field = BudgetField(engine, "contextsBudget", say)
        self.body.addWidget(self.field)
        self.body.addWidget(label(FULL(), "note", wrap=True))
        self.body.addStretch(1)

    def show_use(self, statistics: ContextStatistics) -> None:
        """Show how much space is used."""
        size = statistics.size
        self._used.setText(tr("{size} used", size=size_in_words(size)) if size else tr("Nothing used"))
        share = min(statistics.size / statistics.budget, 1.0) if statistics.budget else 0.0
        self._bar.setValue(round(share * 1000))
        self._bar.setAccessibleName(tr("{share} of the space for saved contexts is used", share=percent(share)))
        self._bar.setToolTip(tr("{share} of the limit", share=percent(share)))
