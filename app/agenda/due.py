"""What is due, told at once: a bar across the window, whatever it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.theme.widgets import ElidedLabel, button
from memos_core import can_be_tonight, local_time, present

if TYPE_CHECKING:
    from memos_core import ReminderDue


def when_due(one: ReminderDue) -> str:
    """`9:00`, `Monday 9:00, missed 2 times before`."""
    at = local_time(one.due)
    when = f"{at.hour}:{at:%M}" if at.date() == present().date() else f"{at:%A} {at.hour}:{at:%M}"
    return f"{when}, missed {one.missed:,} times before" if one.missed else when


class DueBar(QFrame):
    """The reminder that is due, with what can be done about it. Of several the latest is shown, with how many more there are."""

    done = Signal(str)
    snoozed = Signal(str, str)
    """Id, and until when: `10 minutes`, `tonight`, `tomorrow`."""
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
        done = button("Done", "dueDone", "pill", tooltip="It is dealt with")
        done.clicked.connect(lambda: self._act(lambda id: self.done.emit(id)))
        row.addWidget(done)
        self._later: dict[str, QWidget] = {}
        for name in ("10 minutes", "tonight", "tomorrow"):
            later = button(
                name.capitalize(), f"dueSnooze{name.title().replace(' ', '')}", "pill", tooltip=f"Tell me again: {name}"
            )
            later.clicked.connect(lambda _=False, name=name: self._act(lambda id: self.snoozed.emit(id, name)))
            self._later[name] = later
            row.addWidget(later)
        agenda = button("Agenda", "dueAgenda", "pill", tooltip="Show the agenda")
        agenda.clicked.connect(self._open)
        row.addWidget(agenda)
        self.hide()

    def tell(self, one: ReminderDue) -> None:
        """Show one that is due now."""
        self._due = [*(other for other in self._due if other.cube.id != one.cube.id), one]
        self._show()

    def keep(self, ids: set[str]) -> None:
        """Only these still wait to be done."""
        self._due = [one for one in self._due if one.cube.id in ids]
        self._show()

    def _show(self) -> None:
        self.setVisible(bool(self._due))
        if not self._due:
            return
        one = self._due[-1]
        more = f"  (and {len(self._due) - 1:,} more)" if len(self._due) > 1 else ""
        self._text.set_text(f"{when_due(one)}: {' '.join(one.cube.text.split())}{more}")
        self._text.setAccessibleName(f"Reminder. {' '.join(one.cube.text.split())}")
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
