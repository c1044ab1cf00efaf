"""What is due, told at once: a bar across the window, and a message of the desktop while the window is not looked at.

The message is Qt's own (the tray icon's): it is there on Windows, macOS and on every Linux desktop with a tray, with nothing to install.
desktop-notifier could put buttons on it, but needs an event loop of its own beside Qt's and three more packages; the bar has the buttons,
and a click on the message opens the window.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSystemTrayIcon, QWidget

from app.theme.widgets import ElidedLabel, button
from memos_core import local_time, present

if TYPE_CHECKING:
    from memos_core import ReminderDue

TONIGHT, TOMORROW = dt.time(20), dt.time(9)
SHOWN_MILLISECONDS = 20_000


def snoozed_until(name: str) -> dt.datetime:
    """The moment that is meant by `10 minutes`, `tonight` or `tomorrow`."""
    here = present()
    if name == "tonight":
        return dt.datetime.combine(here.date(), TONIGHT, here.tzinfo)
    if name == "tomorrow":
        return dt.datetime.combine(here.date() + dt.timedelta(days=1), TOMORROW, here.tzinfo)
    return here + dt.timedelta(minutes=10)


def can_be_tonight() -> bool:
    """Whether tonight is still to come."""
    return present().time() < TONIGHT


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
        at = local_time(one.due)
        more = f"  (and {len(self._due) - 1:,} more)" if len(self._due) > 1 else ""
        when = f"{at.hour}:{at:%M}" if at.date() == present().date() else f"{at:%A} {at.hour}:{at:%M}"
        late = f", missed {one.missed:,} times before" if one.missed else ""
        self._text.set_text(f"{when}{late}: {' '.join(one.cube.text.split())}{more}")
        self._text.setAccessibleName(f"Reminder. {' '.join(one.cube.text.split())}")
        self._later["tonight"].setVisible(can_be_tonight())

    def _act(self, what: object) -> None:
        if self._due and callable(what):
            what(self._due[-1].cube.id)
            self._due.pop()
            self._show()

    def _open(self) -> None:
        self._due.clear()
        self._show()
        self.opened.emit()


class DesktopMessage(QObject):
    """Tells what is due on the desktop, while the window is not the one that is worked in."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._tray: QSystemTrayIcon | None = None

    def tell(self, one: ReminderDue) -> None:
        """Show a message where there is a tray. What is delicate is not written where somebody else may see it."""
        if self._window.isActiveWindow() or not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(QIcon(self._window.windowIcon()), self)
            self._tray.setToolTip("MemOS Desktop")
            self._tray.messageClicked.connect(self.clicked, Qt.ConnectionType.QueuedConnection)
            self._tray.activated.connect(lambda _: self.clicked.emit())
        self._tray.show()
        text = (
            " ".join(one.cube.text.split())
            if one.cube.sensitivity.value == "normal"
            else "Open MemOS Desktop to see it."
        )
        self._tray.showMessage("Reminder", text, self._tray.icon(), SHOWN_MILLISECONDS)

    def over(self) -> None:
        """Nothing waits any more: the icon goes."""
        if self._tray is not None:
            self._tray.hide()
