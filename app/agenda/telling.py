"""Announces due reminders and the morning brief, across the window and on the desktop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.agenda.brief import in_numbers
from app.agenda.desktop_messages import DesktopMessages
from app.agenda.due import DueBar
from app.agenda.view import AgendaView
from app.bridge import Engine
from app.language import tr
from app.theme.widgets import Banner

if TYPE_CHECKING:
    from memos_core import Brief


class Telling(QObject):
    """The bar for due reminders, the banner of the brief, and the messages on the desktop."""

    agendaWanted = Signal()
    briefWanted = Signal(object)
    """A Brief to show, or None for the present one."""
    bannered = Signal(object)
    """A Banner to show across the window."""

    def __init__(self, window: QWidget, engine: Engine, agenda: AgendaView) -> None:
        """
        Args:
            window: the main window; while it is active, the desktop shows no messages.
            engine: emits what is due.
            agenda: carries out what the buttons say.
        """
        super().__init__(window)
        self.bar = DueBar()
        self.desktop = DesktopMessages(window, engine)
        self._banner: Banner | None = None
        engine.reminderDue.connect(self.bar.tell)
        engine.reminderDue.connect(self.desktop.tell)
        engine.briefDue.connect(self._brief_due)
        engine.briefDue.connect(self.desktop.tell_brief)
        agenda.waiting.connect(self.bar.keep)
        agenda.waiting.connect(self.desktop.keep)
        for told in (self.bar, self.desktop):
            told.done.connect(agenda.done)
            told.snoozed.connect(agenda.snooze)
        self.bar.opened.connect(self.agendaWanted)
        self.desktop.clicked.connect(self.agendaWanted)
        self.desktop.briefClicked.connect(lambda: self._want_brief(None))

    def _brief_due(self, brief: Brief) -> None:
        self._drop_banner()
        text = tr("Your morning brief: {what}.", what=in_numbers(brief))
        self._banner = Banner("info", text, tr("Read it"), lambda: self._want_brief(brief))
        self.bannered.emit(self._banner)

    def _want_brief(self, brief: Brief | None) -> None:
        self._drop_banner()
        self.briefWanted.emit(brief)

    def _drop_banner(self) -> None:
        if self._banner is not None and shiboken6.isValid(self._banner):  # the person may have dismissed it
            self._banner.deleteLater()
        self._banner = None
