"""The agenda: what waits to be done, and what is to come today, tomorrow, this week, next week and later: reminders, dated memories,
and birthdays that come round."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from memos_core.cube import MemCube, Sensitivity
from memos_core.database import storage_errors
from memos_core.days import days_after, end_of, local_time, start_of, week_of, zone_here
from memos_core.errors import InvalidInput
from memos_core.files import given_path, written_whole
from memos_core.plaintext.recall.filters import NO_REMINDER, recallable_condition
from memos_core.reminders.calendars import CalendarItem, MemCalendars
from memos_core.reminders.events import comes_round, day_of
from memos_core.reminders.ics import written
from memos_core.reminders.in_words import clock_in_words, rule_in_words
from memos_core.reminders.memory import MemReminders, Standing
from memos_core.reminders.schedule import moments, plan_of
from memos_core.storage.settings import Settings
from memos_core.storage.table import STATEMENTS, day_literal, moment_literal, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

_MOST = 500
"""How many dated memories, and events of calendars, are looked at at most; nobody reads more."""


class Section(StrEnum):
    """Where something stands in the agenda."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "this week"
    """The days after tomorrow until the week is over."""
    NEXT_WEEK = "next week"
    LATER = "later"


@dataclass(frozen=True)
class AgendaItem:
    """A line of the agenda."""

    section: Section
    cube: MemCube
    on: dt.date
    at: dt.datetime | None
    """The moment, in the person's zone; None for a day."""
    again: str = ""
    """How it comes again: "Every Monday at 8:00"; for a birthday "Every year"."""
    calendar: str = ""
    """Name of the calendar of others that it stands in; "" where it is the person's own. `cube` is then an event, not a memory."""

    @property
    def is_reminder(self) -> bool:
        """Whether it is a reminder, and not a memory that speaks of a time."""
        return self.cube.reminder is not None

    @property
    def clock(self) -> str:
        """`9:00`; "" for a day."""
        return "" if self.at is None else clock_in_words(self.at)


class Agenda:
    """Reads the agenda of a profile."""

    def __init__(
        self, vault: MemVault, reminders: MemReminders, calendars: MemCalendars, settings: Callable[[], Settings]
    ) -> None:
        """
        Args:
            vault: the memories.
            reminders: the reminders.
            calendars: the calendars of others.
            settings: returns the present settings, which say with which day a week begins.
        """
        self._vault = vault
        self._settings = settings
        self._reminders = reminders
        self._calendars = calendars

    def items(self, readable: str = "true") -> Sequence[AgendaItem]:
        """All lines, in the order of time; of what comes again, only the next time. What is over is left out, except reminders that
        wait to be done. Secrets are left out too, because somebody else may see the screen.

        Args:
            readable: the SQL condition of what may be looked at.
        """
        present = self._reminders.present()
        when = self._sections(present)
        items = [item for one in self._reminders.list(readable) for item in _of_reminder(one, when)]
        items += self._memories(present.date(), None, readable)
        if readable == "true":
            items += _of_calendars(self._calendars.coming(present), items, when)
        order = list(Section)
        return sorted(
            items,
            key=lambda item: (
                order.index(item.section),
                item.on,
                item.at is not None,
                item.clock.zfill(5),
                item.cube.id,
            ),
        )

    def on(
        self, first: dt.date, last: dt.date, readable: str = "true", *, calendars: bool = True
    ) -> Sequence[AgendaItem]:
        """What is on these days, both included, with every time of what comes again.

        Args:
            first: the first day.
            last: the last.
            readable: the SQL condition of what may be looked at.
            calendars: whether to include the calendars of others.
        """
        present = self._reminders.present()
        when = self._sections(present)
        begin, end = start_of(first) - dt.timedelta(microseconds=1), end_of(last)
        items = list[AgendaItem]()
        for one in self._reminders.list(readable):
            if one.due is not None and first <= local_time(one.due).date() <= last:
                items.append(_reminder(one.cube, one.due, when))
            for moment in moments(one.cube, max(begin, present)):
                if moment >= end:
                    break
                items.append(_reminder(one.cube, moment, when))
        items += self._memories(first, last, readable)
        if calendars:
            items += _of_calendars(self._calendars.on(first, last, present), items, when)
        return sorted(items, key=lambda item: (item.on, item.at is not None, item.clock.zfill(5), item.cube.id))

    def export(self, path: Path | str) -> ExportedAgenda:
        """Write reminders, dated memories and birthdays to a calendar file (.ics) that other programs read; a file of that name is
        replaced. The calendars of others and secrets are left out.

        Args:
            path: the file to write; `.ics` is added where it is missing.

        Raises:
            InvalidInput: there is nothing to export.
            StorageError: the file could not be written.
        """
        file = given_path(path).absolute()
        file = file if file.suffix.lower() == ".ics" else file.with_name(f"{file.name}.ics")
        content, events = self.calendar()
        if not events:
            raise InvalidInput("There is nothing on your agenda to export.")
        with storage_errors(say("write the calendar file")), written_whole(file) as target:
            target.write(content)
        return ExportedAgenda(file, events)

    def calendar(self) -> tuple[bytes, int]:
        """The content of the calendar file that `export` writes, and how many events it has. Forgotten memories are left out."""
        present = self._reminders.present()
        reminders = self._vault.without_forgotten(
            [
                one.cube
                for one in self._reminders.list()
                if one.cube.sensitivity is not Sensitivity.SECRET and (one.following is not None or one.due is not None)
            ]
        )
        dated = [(item.cube, item.on, bool(item.again)) for item in self._memories(present.date(), None, "true")]
        return written(reminders, dated, present), len(reminders) + len(dated)

    def week(self, today: dt.date, later: int = 0) -> tuple[dt.date, dt.date]:
        """The first and the last day of the week that a day lies in, or of a later one.

        Args:
            today: the day.
            later: how many weeks later.
        """
        return week_of(days_after(today, 7 * later) or dt.date.max, self._settings().first_weekday)

    def _sections(self, present: dt.datetime) -> _Sections:
        return _Sections(present.date(), self.week(present.date())[1])

    def _memories(self, first: dt.date, last: dt.date | None, readable: str) -> Iterator[AgendaItem]:
        """Memories dated from the first day on, and birthdays and anniversaries; up to the last day, where there is one."""
        when = self._sections(self._reminders.present())
        known = (
            f"{recallable_condition()} AND {STATEMENTS} AND {NO_REMINDER} AND {readable}"
            f" AND sensitivity != {quoted(Sensitivity.SECRET.value)}"
        )
        ahead = f"(occurred_on >= {day_literal(first)} OR (occurred_on IS NULL AND occurred_at >= {moment_literal(start_of(first))}))"
        cubes = {
            cube.id: cube
            for cube in self._vault.table.where(f"{known} AND {ahead}", limit=_MOST, order=("occurred_at", True))
        }
        for word in ("birthday", "anniversary"):
            for cube in self._vault.table.sharing_words(word, known, _MOST):
                cubes.setdefault(cube.id, cube)
        for cube in self._vault.without_forgotten(list(cubes.values())):
            day = day_of(cube, first)
            if day is None or day < first or (last is not None and day > last):
                continue
            again = comes_round(cube)
            moment = (
                None
                if cube.occurred_on is not None or again or cube.occurred_at is None
                else local_time(cube.occurred_at)
            )
            yield AgendaItem(when.section_of(day), cube, day, moment, say("Every year") if again else "")


@dataclass(frozen=True)
class ExportedAgenda:
    """A calendar file that was written."""

    path: Path
    events: int


@dataclass(frozen=True)
class _Sections:
    """Tells in which section a day belongs."""

    today: dt.date
    week_ends: dt.date
    """The last day of the week that today lies in."""

    def section_of(self, day: dt.date) -> Section:
        if day <= self.today:
            return Section.TODAY
        if day == days_after(self.today, 1):
            return Section.TOMORROW
        if day <= self.week_ends:
            return Section.WEEK
        return Section.NEXT_WEEK if day <= (days_after(self.week_ends, 7) or dt.date.max) else Section.LATER


def _of_calendars(found: Sequence[CalendarItem], beside: Sequence[AgendaItem], when: _Sections) -> Iterator[AgendaItem]:
    """The events of calendars as lines. An event that this program exported itself is left out where its memory is a line already."""
    known = {item.cube.id for item in beside}
    for item in found[:_MOST]:
        if item.cube.id not in known and item.cube.sensitivity is not Sensitivity.SECRET:
            again = say("Comes again") if item.recurs else ""
            yield AgendaItem(when.section_of(item.on), item.cube, item.on, item.at, again, item.calendar)


def _of_reminder(one: Standing, when: _Sections) -> Iterator[AgendaItem]:
    if one.due is not None:
        yield _reminder(one.cube, one.due, when, overdue=True)
    if one.following is not None:
        yield _reminder(one.cube, one.following, when)


def _reminder(cube: MemCube, moment: dt.datetime, when: _Sections, *, overdue: bool = False) -> AgendaItem:
    at = local_time(moment, zone_here())
    section = Section.OVERDUE if overdue else when.section_of(at.date())
    plan = plan_of(cube)
    return AgendaItem(section, cube, at.date(), at, rule_in_words(plan.rule, plan.starts))
