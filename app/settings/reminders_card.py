"""How reminders are announced on the desktop, the quiet hours, and the morning brief."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QTimeEdit

from app.bridge import Engine
from app.language import tr
from app.theme.sizes import px
from app.theme.widgets import Card, button, label

if TYPE_CHECKING:
    from memos_core import Settings


class RemindersCard(Card):
    """Three switches with their times."""

    tryOut = Signal()

    def __init__(self, engine: Engine, say: Callable[[str], None]) -> None:
        super().__init__(tr("Reminders"))
        self._engine, self._say = engine, say
        self._filling = False
        row = QHBoxLayout()
        row.setSpacing(8)
        self._quiet = QCheckBox(tr("Quiet hours from"))
        self._quiet.setObjectName("quietHours")
        self._quiet.setAccessibleName(tr("Quiet hours"))
        self._quiet.toggled.connect(lambda on: self._save(quiet_hours=on))
        row.addWidget(self._quiet)
        self._from = _time_field("quietFrom", tr("Quiet from"))
        row.addWidget(self._from)
        row.addWidget(label(tr("until")))
        self._until = _time_field("quietUntil", tr("Quiet until"))
        row.addWidget(self._until)
        row.addStretch(1)
        self._from.editingFinished.connect(lambda: self._save(quiet_from=_time(self._from)))
        self._until.editingFinished.connect(lambda: self._save(quiet_until=_time(self._until)))
        self.body.addLayout(row)
        self.body.addWidget(
            label(
                tr(
                    "During these hours, your desktop shows no messages. The window still shows what is due, and the desktop shows it once the quiet hours are over."
                ),
                "note",
                wrap=True,
            )
        )
        self.body.addSpacing(6)
        self._sensitive = QCheckBox(tr("Show details about health or addresses in notifications of the desktop"))
        self._sensitive.setObjectName("sensitiveMessages")
        self._sensitive.setAccessibleName(self._sensitive.text())
        self._sensitive.toggled.connect(lambda on: self._save(sensitive_messages=on))
        self.body.addWidget(self._sensitive)
        self.body.addWidget(
            label(
                tr("Others may see your screen. Otherwise such a message says only that a reminder is due."),
                "note",
                wrap=True,
            )
        )
        self.body.addSpacing(6)
        morning = QHBoxLayout()
        morning.setSpacing(8)
        self._brief = QCheckBox(tr("Morning brief at"))
        self._brief.setObjectName("morningBrief")
        self._brief.setAccessibleName(tr("Morning brief"))
        self._brief.toggled.connect(lambda on: self._save(brief=on))
        morning.addWidget(self._brief)
        self._brief_at = _time_field("briefAt", tr("Time of the morning brief"))
        self._brief_at.editingFinished.connect(lambda: self._save(brief_at=_time(self._brief_at)))
        morning.addWidget(self._brief_at)
        morning.addStretch(1)
        self.body.addLayout(morning)
        self.body.addWidget(
            label(
                tr("Once a day: today, the days to come, what changed in what I know, and what I ask you."),
                "note",
                wrap=True,
            )
        )
        self.body.addSpacing(6)
        trial = button(tr("Show a message now"), "tryMessage", tooltip=tr("To see whether your desktop can show them"))
        trial.clicked.connect(self.tryOut)
        self.body.addWidget(trial, 0, Qt.AlignmentFlag.AlignLeft)
        engine.settingsChanged.connect(self._fill)
        engine.when_open(self._opened)

    def told(self, well: bool) -> None:
        """Show whether the desktop could show the trial message."""
        self._say(
            tr("Your desktop shows messages of reminders.")
            if well
            else tr("Your desktop shows no messages. Reminders stand across the top of this window when they are due.")
        )

    def _opened(self) -> None:
        memos = self._engine.memos
        assert memos is not None  # it has just been opened
        self._fill(memos.settings)

    def _fill(self, settings: Settings) -> None:
        self._filling = True
        self._quiet.setChecked(settings.quiet_hours)
        for field, time in ((self._from, settings.quiet_from), (self._until, settings.quiet_until)):
            field.setEnabled(settings.quiet_hours)
            if not field.hasFocus():
                field.setTime(QTime(time.hour, time.minute))
        self._sensitive.setChecked(settings.sensitive_messages)
        self._brief.setChecked(settings.brief)
        self._brief_at.setEnabled(settings.brief)
        if not self._brief_at.hasFocus():
            self._brief_at.setTime(QTime(settings.brief_at.hour, settings.brief_at.minute))
        self._filling = False

    def _save(self, **changes: object) -> None:
        if not self._filling:
            self._engine.run(lambda memos: memos.update_settings(**changes), None, self._say, self)


def _time_field(name: str, accessible: str) -> QTimeEdit:
    field = QTimeEdit()
    field.setObjectName(name)
    field.setAccessibleName(accessible)
    field.setDisplayFormat("HH:mm")
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in Arabic, Qt would put the minutes before the hours
    field.setFixedWidth(px(84))
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return field


def _time(field: QTimeEdit) -> dt.time:
    return dt.time(field.time().hour(), field.time().minute())
