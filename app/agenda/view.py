"""The page "Agenda": reminders, memories with a date, and birthdays, in sections from overdue to later."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QHideEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.agenda.brief import BriefPage
from app.agenda.calendars import CalendarFiles
from app.agenda.dialog import ReminderDialog, proposed
from app.agenda.words import SNOOZES, clock_in_words, weekday_and_clock, when_in_words
from app.bridge import Engine
from app.language import Later, number, plural, tr, translated
from app.looks import Looks
from app.theme.icons import pixmap
from app.theme.menu import Entry, menu_of
from app.theme.sizes import px
from app.theme.theme import ThemeManager
from app.theme.widgets import Card, EmptyState, button, clear_layout, label, page_header, show_at_once, text_page
from app.undoable import change
from app.when_seen import WhenSeen
from memos_core import can_be_tonight, present, snoozed_until

if TYPE_CHECKING:
    from memos_core import AgendaItem, Brief, MemCube, MemOS

SECTIONS = {
    "overdue": Later("Waits to be done"),
    "today": Later("Today"),
    "tomorrow": Later("Tomorrow"),
    "this week": Later("This week"),  # no text
    "next week": Later("Next week"),  # no text
    "later": Later("Later", "what is to come after next week"),
}
_PUT_OFF = {
    "10 minutes": Later("I will tell you again in 10 minutes."),
    "tonight": Later("I will tell you again tonight."),
    "tomorrow": Later("I will tell you again tomorrow."),
}
_TOO_LATE = Later("The evening has begun already. I will tell you again tomorrow.")
SETTLED_MILLISECONDS = 200
DAY_MILLISECONDS = 60_000
"""How often to check whether a new day has begun; a single timer until midnight would stand still while the computer sleeps."""
LATER_SHOWN = 40
"""How many lines of the section "Later" are shown at first."""
_ICON, _WHEN_WIDTH = 16, 140


class AgendaView(QWidget):
    """The page, which shows the agenda or the morning brief."""

    toast = Signal(str, str, object)
    openMemory = Signal(str)
    openMessage = Signal(str, str)
    waiting = Signal(object)
    """The ids of the reminders that wait to be done, as a set."""

    def __init__(self, engine: Engine, theme: ThemeManager) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._engine, self._theme = engine, theme
        self._looks = Looks()
        self._items: Sequence[AgendaItem] = ()
        self._all = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        header, row = page_header()
        row.addWidget(label(tr("Agenda"), "title"))
        self._note = label("", "note")
        row.addWidget(self._note, 1)
        self._brief_button = button(
            tr("Morning brief"), "showBrief", tooltip=tr("Today, the days to come, what changed, and what I ask you")
        )
        self._brief_button.clicked.connect(lambda: self.show_brief())
        row.addWidget(self._brief_button)
        new = button(
            tr("New reminder"),
            "newReminder",
            "primary",
            tooltip=tr("Or say it in a chat: remind me tomorrow at 9 to …"),
        )
        new.clicked.connect(lambda: self.make())
        row.addWidget(new)
        more = button("…", "agendaFiles", accessible=tr("More"), tooltip=tr("Calendar files"))
        more.clicked.connect(lambda: self._menu(more))
        row.addWidget(more)
        column.addWidget(header)
        self.calendars = CalendarFiles(engine, self)
        self.calendars.toast.connect(self.toast)
        self._scroll, self._body = text_page("agendaScroll", tr("Agenda"), 10)
        self._none = EmptyState(
            tr("Nothing is planned"),
            tr(
                "Say it in a chat: “Remind me tomorrow at 9 to call the dentist”, “every Monday at 8”, “two days before Lena's birthday”. Birthdays, and days to come that you mention, are shown here too."
            ),
        )
        self._stack = QStackedLayout()
        self.brief = BriefPage(engine, theme, self._say)
        self.brief.openMemory.connect(self.openMemory)
        self.brief.openMessage.connect(self.openMessage)
        self.brief.back.connect(self.show_agenda)
        self._shows_brief = False
        for part in (QWidget(), self._scroll, self._none, self.brief):
            self._stack.addWidget(part)
        column.addLayout(self._stack, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._when_seen = WhenSeen(self, self._read, SETTLED_MILLISECONDS)
        engine.opened.connect(self.look_again)
        engine.memoriesChanged.connect(lambda _: self.look_again())
        engine.reminderDue.connect(lambda _: self.look_again())
        engine.calendarsChanged.connect(self._when_seen.changed)
        theme.changed.connect(self._when_seen.changed)
        self._day = present().date()
        self._another_day = QTimer(self)
        self._another_day.setInterval(DAY_MILLISECONDS)
        self._another_day.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._another_day.timeout.connect(self._look_at_day)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._another_day.start()
        self._look_at_day()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._another_day.stop()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isVisible():
            self._look_at_day()

    def _look_at_day(self) -> None:
        """Read the agenda again if a new day has begun: what was tomorrow is today now."""
        if self._day != present().date():
            self._when_seen.changed()

    def look_again(self) -> None:
        """Read the agenda again as soon as it is visible, and report the waiting reminders at once even while it is hidden."""
        self._when_seen.changed()
        self._engine.run(_waiting, self.waiting.emit, None, self)

    def _menu(self, beside: QPushButton) -> None:
        menu = menu_of(
            self,
            "agendaFilesMenu",
            [
                Entry("importCalendar", tr("Import a calendar file …"), self.calendars.choose),
                Entry("exportAgenda", tr("Export the agenda …"), self.calendars.export),
                None,
                Entry("showCalendars", tr("Calendars …"), self.calendars.show_all),
            ],
        )
        menu.popup(beside.mapToGlobal(QPoint(beside.width() - menu.sizeHint().width(), beside.height() + 2)))

    def show_brief(self, brief: Brief | None = None) -> None:
        """Show the morning brief instead of the agenda: the given one, or one made now."""
        self._shows_brief = True
        self._stack.setCurrentWidget(self.brief)
        self._brief_button.hide()
        self.brief.show_brief(brief)

    def show_agenda(self) -> None:
        """Show the agenda again."""
        self._shows_brief = False
        self._brief_button.show()
        self._stack.setCurrentIndex(1 if self._items else 2)

    # -- reading ------------------------------------------------------------------------------

    def _read(self) -> bool:
        if self._engine.memos is None:
            return False
        self._engine.run(lambda memos: memos.reminders.agenda(), self._show, self._say, self, look=self._looks.again())
        return True

    def _say(self, text: str) -> None:
        self.toast.emit(text, "", None)

    def _show(self, items: Sequence[AgendaItem]) -> None:
        self._items = items
        place = self._scroll.verticalScrollBar().value()
        clear_layout(self._body)
        waiting = sum(item.section.value == "overdue" for item in items)
        self._note.setText(
            plural("{n} reminder waits to be done", "{n} reminders wait to be done", waiting) if waiting else ""
        )
        self._day = today = present().date()
        for section, title in SECTIONS.items():
            inside = [item for item in items if item.section.value == section]
            if not inside:
                continue
            shown = inside if self._all or section != "later" else inside[:LATER_SHOWN]
            self._body.addWidget(label(title(), "heading"))
            card = Card()
            card.setObjectName(f"agenda-{section.replace(' ', '-')}")
            card.body.setSpacing(0)
            card.body.setContentsMargins(6, 6, 6, 6)
            for item in shown:
                card.body.addWidget(_Line(self._theme, item, today, self._act))
            if len(shown) < len(inside):
                more = button(tr("Show {n} more", n=number(len(inside) - len(shown))), "agendaMore", "link")
                more.clicked.connect(self._show_all)
                card.body.addWidget(more, 0, Qt.AlignmentFlag.AlignHCenter)
            self._body.addWidget(card)
            self._body.addSpacing(6)
        self._body.addStretch(1)
        show_at_once(self._body)
        if not self._shows_brief:
            self._stack.setCurrentIndex(1 if items else 2)
        self._scroll.verticalScrollBar().setValue(place)

    def _show_all(self) -> None:
        self._all = True
        self._show(self._items)

    # -- doing --------------------------------------------------------------------------------

    def make(self, task: str = "", on: dt.date | None = None, at: dt.datetime | None = None) -> None:
        """Ask for a new reminder.

        Args:
            task: what to remind of.
            on: the proposed day; None for none.
            at: the proposed moment, in the person's time zone; None for a whole day.
        """
        dialog = ReminderDialog(self.window(), task=task, starts=proposed(on, at))

        def save() -> None:
            what, starts, rule = dialog.task, dialog.starts, dialog.rule
            self._do(lambda memos: memos.reminders.make(what, starts, rule), tr("Reminder made."))

        _open(dialog, save)

    def make_of(self, cube: MemCube) -> None:
        """Ask for a new reminder of a memory, at the time that the memory speaks of."""
        self.make(cube.text.rstrip("."), cube.at.date(), None if cube.occurred_on is not None else cube.at)

    def edit(self, cube: MemCube) -> None:
        """Ask how a reminder is to be changed."""
        dialog = ReminderDialog(self.window(), cube)

        def save() -> None:
            what, starts, rule = dialog.task, dialog.starts if dialog.is_moved else None, dialog.rule
            self._do(lambda memos: memos.reminders.change(cube.id, what, starts, rule), tr("Reminder changed."))

        _open(dialog, save)

    def done(self, id: str) -> None:
        """Mark a reminder as done."""
        self._do(lambda memos: memos.reminders.done(id), tr("Done."))

    def snooze(self, id: str, until: str) -> None:
        """Put a reminder off.

        Args:
            id: the id of the reminder.
            until: "10 minutes", "tonight" or "tomorrow"; "tonight" becomes "tomorrow" if the evening has begun since it was offered.
        """
        too_late = until == "tonight" and not can_be_tonight(present())
        at = snoozed_until("tomorrow" if too_late else until, present())
        assert at is not None  # one of those words
        self._do(lambda memos: memos.reminders.snooze(id, at), _TOO_LATE() if too_late else _PUT_OFF[until]())

    def _do(self, work: Callable[[MemOS], MemCube], done: str) -> None:
        change(self._engine, self, self.toast.emit, work, done)

    def _act(self, name: str, item: AgendaItem) -> None:
        id = item.cube.id
        if name == "done":
            self.done(id)
        elif name in SNOOZES:
            self.snooze(id, name)
        elif name == "edit":
            self.edit(item.cube)
        elif name == "skip":
            self._do(lambda memos: memos.reminders.skip(id), tr("Skipped once."))
        elif name == "end":
            self._do(lambda memos: memos.reminders.end(id), tr("Ended. You find it among the archived memories."))
        elif name == "remind":
            self.make(item.cube.text.rstrip("."), item.on, item.at)
        elif name == "open":
            self.openMemory.emit(id)
        elif name == "calendar":
            self.calendars.show_all()


class _Line(QWidget):
    """One line of the agenda: an icon, the time, the text, and buttons."""

    def __init__(
        self, theme: ThemeManager, item: AgendaItem, today: dt.date, act: Callable[[str, AgendaItem], None]
    ) -> None:
        super().__init__()
        self._item, self._act = item, act
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 6, 6)
        row.setSpacing(10)
        icon = QLabel()
        ratio = self.devicePixelRatioF()
        color = theme.palette.accent if item.is_reminder else theme.palette.muted
        icon.setPixmap(pixmap("bell" if item.is_reminder else "calendar", color, _ICON, ratio))
        kind = tr("Calendar {calendar}", calendar=item.calendar) if item.calendar else tr("Memory")
        icon.setAccessibleName(tr("Reminder") if item.is_reminder else kind)
        row.addWidget(icon)
        when = label(
            _when(item, today),
            "danger" if item.section.value == "overdue" else "muted",
        )
        when.setFixedWidth(px(_WHEN_WIDTH))
        row.addWidget(when)
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(label(" ".join(item.cube.text.split()), wrap=True))
        note = " · ".join(part for part in (translated(item.again), item.calendar) if part)
        if note:
            texts.addWidget(label(note, "note", wrap=True))
        row.addLayout(texts, 1)
        for part in self._actions():
            row.addWidget(part)

    def _actions(self) -> Sequence[QPushButton]:
        item = self._item
        does = tr("Put off, edit, skip, end")
        if not item.is_reminder:
            does = tr("Show its calendar") if item.calendar else tr("Show among the memories")
        more = button("…", f"agendaMore-{item.cube.id}", "pill", accessible=tr("More"), tooltip=does)
        more.clicked.connect(lambda: self._menu(more))
        if not item.is_reminder:
            remind = button(
                tr("Remind me"), f"agendaRemind-{item.cube.id}", "pill", tooltip=tr("Make a reminder of this")
            )
            remind.clicked.connect(lambda: self._act("remind", item))
            return [remind, more]
        if item.section.value != "overdue":
            return [more]
        done = button(tr("Done"), f"agendaDone-{item.cube.id}", "pill", tooltip=tr("It is dealt with"))
        done.clicked.connect(lambda: self._act("done", item))
        return [done, more]

    def _entries(self) -> Sequence[tuple[str, str]]:
        """The text and the name of each entry of the menu; both are empty for a separator."""
        item = self._item
        if item.calendar:
            return [(tr("Show its calendar"), "calendar")]
        shown = (tr("Show among the memories"), "open")
        if not item.is_reminder:
            return [shown]
        entries = list[tuple[str, str]]()
        if item.section.value == "overdue":
            tonight = can_be_tonight(present())
            entries += [(text(), name) for name, (_, text, _) in SNOOZES.items() if name != "tonight" or tonight]
            entries.append(("", ""))
        entries.append((tr("Edit …"), "edit"))
        if item.again:
            entries.append((tr("Skip the next time"), "skip"))
        return [*entries, (tr("End"), "end"), shown]

    def _menu(self, beside: QPushButton) -> None:
        menu = QMenu(self)
        menu.setObjectName("agendaMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, name in self._entries():
            if not name:
                menu.addSeparator()
                continue
            entry = QAction(text, menu)
            entry.setObjectName(f"agenda-{name.replace(' ', '-')}")
            entry.triggered.connect(functools.partial(self._act, name, self._item))
            menu.addAction(entry)
        corner = QPoint(beside.width() - menu.sizeHint().width(), beside.height() + 2)
        menu.popup(beside.mapToGlobal(corner))


def _when(item: AgendaItem, today: dt.date) -> str:
    """The time of an item in words, without what the heading of its section already says."""
    clock = clock_in_words(item.at)
    if item.section.value == "tomorrow":
        return clock or tr("All day")
    if item.section.value == "next week":  # no text
        return weekday_and_clock(item.on, clock)
    return when_in_words(item.on, clock, today)


def _waiting(memos: MemOS) -> set[str]:
    return {one.cube.id for one in memos.reminders.list() if one.due is not None}


def _open(dialog: QDialog, accepted: Callable[[], None]) -> None:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(accepted)
    dialog.open()
