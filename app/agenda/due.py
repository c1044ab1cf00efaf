"""The bar across the window that announces what is due, whichever view is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.agenda.words import SNOOZES, clock_in_words
from app.language import plural, tr, weekday_in_words
from app.theme.widgets import ElidedLabel, button
from memos_core import can_be_tonight, local_time, present

if TYPE_CHECKING:
    from memos_core import ReminderDue


def when_due(one: ReminderDue) -> str:
    """When it was due: `9:00`, `Monday 9:00, missed 2 times before`."""
    at = local_time(one.due)
    when = clock_in_words(at)
    if at.date() != present().date():
        when = tr("{weekday} {time}", weekday=weekday_in_words(at.date()), time=when)
    if not one.missed:
        return when
    return plural("{when}, missed {n} time before", "{when}, missed {n} times before", one.missed, when=when)


class DueBar(QFrame):
    """Shows the reminder that is due, with buttons for it. Of several it shows the latest, and how many more there are."""

    done = Signal(str)
    snoozed = Signal(str, str)
    """Id of the reminder, and until when: `10 minutes`, `tonight`, `tomorrow`."""
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("dueBar")
        self.setProperty("role", "banner")
        self.setProperty("level", "info")
        self._due: list[ReminderDue] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 16, 8)
        row.setSpacing(8)
        self._text = ElidedLabel("")
        self._text.setObjectName("dueText")
        row.addWidget(self._text, 1)
        done = button(tr("Done"), "dueDone", "pill", tooltip=tr("It is dealt with"))
        done.clicked.connect(lambda: self._act(lambda id: self.done.emit(id)))
        row.addWidget(done)
        self._later: dict[str, QWidget] = {}
        for name, (text, _, tooltip) in SNOOZES.items():
            later = button(
                text(),
                f"dueSnooze{name.title().replace(' ', '')}",
                "pill",
                tooltip=tooltip(),
            )
            later.clicked.connect(lambda _=False, name=name: self._act(lambda id: self.snoozed.emit(id, name)))
            self._later[name] = later
            row.addWidget(later)
        agenda = button(tr("Agenda"), "dueAgenda", "pill", tooltip=tr("Show the agenda"))
        agenda.clicked.connect(self._open)
        row.addWidget(agenda)
        self.hide()

    def tell(self, one: ReminderDue) -> None:
        """Show a reminder that has become due."""
        self._due = [*(other for other in self._due if other.cube.id != one.cube.id), one]
        self._show()

    def keep(self, ids: set[str]) -> None:
        """Drop all reminders but these, which still wait to be done."""
        self._due = [one for one in self._due if one.cube.id in ids]
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._due))
        if not self._due:
            return
        one = self._due[-1]
        task = " ".join(one.cube.text.split())
        more = f"  {plural('(and {n} more)', '(and {n} more)', len(self._due) - 1)}" if len(self._due) > 1 else ""
        self._text.set_text(f"{when_due(one)}: {task}{more}")
        self._text.setAccessibleName(tr("Reminder. {task}", task=task))
        self._later["tonight"].setVisible(can_be_tonight(present()))

    def _act(self, what: object) -> None:
        if self._due and callable(what):
            what(self._due[-1].cube.id)
            self._due.pop()
            self._show()

    def _open(self) -> None:
        self._due.clear()
        self._show()
        self.opened.emit()
