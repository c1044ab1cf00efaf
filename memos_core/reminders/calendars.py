"""Calendars of others beside the agenda: files that were imported once, and files that are followed.

Others wrote them, so their events stay apart: they stand in the agenda with the calendar's name, never among the memories, which are
the person's, and a chat quotes them.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from memos_core.cube import MemCube, SemanticType, imported_from, now
from memos_core.days import TimePrecision, days_after, local_time, to_utc
from memos_core.errors import MemOSError, NotFound
from memos_core.files import given_path, stamp_of
from memos_core.language.text import sealed
from memos_core.reminders.calendar_events import EVENTS, CalendarEvent, days_of, end_of_time
from memos_core.reminders.ics import OF_THIS_PROGRAM, CalendarFile, read_file
from memos_core.spaces.actors import PERSON
from memos_core.storage.audit import AuditLog
from memos_core.storage.calendars import Calendars, StoredCalendar

log = logging.getLogger(__name__)

AHEAD = 366
"""How many days ahead the agenda looks for events."""
_REMEMBERED = 8
"""For how many ranges of days the events that were found are cached."""


@dataclass(frozen=True)
class Calendar:
    """A calendar that stands beside the agenda."""

    name: str
    path: str
    """Path of the file that is followed; empty where the calendar was imported once."""
    events: int
    read_at: dt.datetime
    """When it was read last."""
    problem: str
    """Why the file could not be read again; empty where it could."""


@dataclass(frozen=True)
class CalendarPreview:
    """What a calendar file would bring into the agenda; nothing is stored yet."""

    name: str
    path: Path
    coming: Sequence[CalendarItem]
    """What is to come within a year, in the order of time; of what comes again only the next time."""
    elsewhen: int
    """How many events are over, or more than a year away."""
    left_out: int
    """How many have no time, or come again in a way that is not understood."""
    replaces: bool
    """Whether it would replace a calendar of the same name."""
    stored: StoredCalendar


@dataclass(frozen=True)
class CalendarItem:
    """One time of an event."""

    calendar: str
    cube: MemCube
    """The event in the form of a memory, which is not stored."""
    on: dt.date
    at: dt.datetime | None
    ends: dt.datetime | None
    """When it is over; None for whole days."""
    recurs: bool
    event: str
    """A key that all times of one event share."""


class MemCalendars:
    """The calendars of one profile. Safe to use from any thread."""

    def __init__(
        self, store: Calendars, audit: AuditLog, changed: Callable[[], None], clock: Callable[[], dt.datetime] = now
    ) -> None:
        """
        Args:
            store: where they are kept.
            audit: where it is noted that one came or went.
            changed: called after each change.
            clock: returns the present moment.
        """
        self._store = store
        self._audit = audit
        self._changed = changed
        self._clock = clock
        self._lock = threading.RLock()
        self._events: list[tuple[StoredCalendar, Sequence[CalendarEvent]]] | None = None
        self._found: dict[tuple[dt.date, dt.date, bool], Sequence[CalendarItem]] = {}

    def list(self) -> Sequence[Calendar]:
        """All, by name."""
        return [Calendar(one.name, one.path, len(events), one.read_at, one.problem) for one, events in self._all()]

    def preview(self, path: Path | str) -> CalendarPreview:
        """What a calendar file says; nothing is stored.

        Raises:
            NotFound: there is no such file.
            InvalidInput: it is no calendar, or too large.
        """
        file = given_path(path).absolute()
        stamp, found = _stamp(file), read_file(file, local_time(self._clock()))
        stored = StoredCalendar(found.name, "", stamp, self._clock(), "", _as_json(found))
        coming = self._coming([(stored, found.events)])
        return CalendarPreview(
            found.name,
            file,
            coming,
            len(found.events) - len(coming),
            found.left_out,
            any(one.name == found.name for one in self._store.all()),
            stored,
        )

    def add(self, preview: CalendarPreview, *, follow: bool = False) -> Calendar:
        """Store a calendar as it was previewed, in place of any of the same name.

        Args:
            preview: what `preview` returned.
            follow: whether the file is read again whenever it has changed.

        Raises:
            StorageError: it could not be saved.
        """
        self.put_back(replace(preview.stored, path=str(preview.path) if follow else ""))
        return next(one for one in self.list() if one.name == preview.name)

    def put_back(self, stored: StoredCalendar) -> None:
        """Store a calendar again that was removed."""
        self._store.put(stored)
        self._audit.note(PERSON, "calendar", [], "followed" if stored.path else "imported")
        self._tell_changed()

    def remove(self, name: str) -> StoredCalendar:
        """Remove a calendar; the file stays. Returns what `put_back` takes. Raises NotFound."""
        removed = self._store.remove(name)
        self._audit.note(PERSON, "calendar", [], "removed")
        self._tell_changed()
        return removed

    def read_again(self, stop: Callable[[], bool] = lambda: False) -> int:
        """Read the followed files that have changed. Where one cannot be read, its events stay as they were. Returns how many were
        read."""
        count = 0
        for one in self._store.all():
            if not one.path or stop():
                continue
            path = Path(one.path)
            try:
                stamp = _stamp(path)
                if stamp == one.stamp and not one.problem:
                    continue
                found = read_file(path, local_time(self._clock()))
                again = replace(one, stamp=stamp, read_at=self._clock(), problem="", events=_as_json(found))
            except MemOSError as error:
                if one.problem == str(error):
                    continue
                again = replace(one, stamp="", problem=str(error))
            if self._store.put(again, known=True):
                count += not again.problem
                self._tell_changed()
        return count

    # -- looking ------------------------------------------------------------------------------

    def coming(self, present: dt.datetime) -> Sequence[CalendarItem]:
        """What is to come within a year; of what comes again only the next time.

        Args:
            present: the present moment, in the person's zone.
        """
        today = present.date()
        return _next_times(self._between(today, days_after(today, AHEAD) or dt.date.max, once=True), present)

    def on(self, first: dt.date, last: dt.date, present: dt.datetime) -> Sequence[CalendarItem]:
        """What is on these days, both included, and is not over yet."""
        return [item for item in self._between(first, last, once=False) if not _over(item, present)]

    def _between(self, first: dt.date, last: dt.date, *, once: bool) -> Sequence[CalendarItem]:
        with self._lock:
            events = self._all()
            key = (first, last, once)
            if key not in self._found:
                if len(self._found) >= _REMEMBERED:
                    self._found.clear()
                self._found[key] = _items(events, first, last, once=once)
            return self._found[key]

    def _coming(self, events: Sequence[tuple[StoredCalendar, Sequence[CalendarEvent]]]) -> Sequence[CalendarItem]:
        present = local_time(self._clock())
        last = days_after(present.date(), AHEAD) or dt.date.max
        return _next_times(_items(events, present.date(), last, once=True), present)

    def _all(self) -> Sequence[tuple[StoredCalendar, Sequence[CalendarEvent]]]:
        with self._lock:
            if self._events is None:
                self._found.clear()
                self._events = [(one, EVENTS.validate_json(one.events)) for one in self._store.all()]
            return self._events

    def _tell_changed(self) -> None:
        with self._lock:
            self._events = None
        self._changed()


def _items(
    events: Sequence[tuple[StoredCalendar, Sequence[CalendarEvent]]], first: dt.date, last: dt.date, *, once: bool
) -> Sequence[CalendarItem]:
    found = [
        item for stored, listed in events for event in listed for item in _times(stored, event, first, last, once=once)
    ]
    return sorted(found, key=lambda item: (item.on, item.at is not None, item.at or _MIDNIGHT, item.cube.id))


_MIDNIGHT = dt.datetime(1, 1, 2, tzinfo=dt.UTC)


def _times(
    stored: StoredCalendar, event: CalendarEvent, first: dt.date, last: dt.date, *, once: bool
) -> Iterator[CalendarItem]:
    key = hashlib.sha256(f"{stored.name}\0{event.uid}\0{event.starts}\0{event.text}".encode()).hexdigest()[:24]
    for day, at, wall in days_of(event, first, last):
        cube = _as_cube(stored.name, event, key, day, at, wall)
        ends = None if event.whole_days else end_of_time(event, wall)
        yield CalendarItem(stored.name, cube, day, at, ends, event.recurs, key)
        if once and day > first:
            return


def _as_cube(
    calendar: str, event: CalendarEvent, key: str, day: dt.date, at: dt.datetime | None, wall: dt.datetime
) -> MemCube:
    own = event.uid.removesuffix(OF_THIS_PROGRAM)
    return sealed(
        MemCube(
            id=f"{key}-{wall:%Y%m%dT%H%M}" if own == event.uid else own,
            type=SemanticType.EVENT,
            text=event.text,
            origin=imported_from(calendar),
            occurred_at=None if at is None else to_utc(at),
            occurred_on=day if at is None else None,
            occurred_precision=TimePrecision.DAY if at is None else TimePrecision.MOMENT,
            zone=event.zone,
        )
    )


def _over(item: CalendarItem, present: dt.datetime) -> bool:
    return item.ends is not None and item.ends <= present


def _next_times(items: Sequence[CalendarItem], present: dt.datetime) -> Sequence[CalendarItem]:
    """The first time of each event that is not over."""
    found = dict[str, CalendarItem]()
    for item in items:
        if not _over(item, present):
            found.setdefault(item.event, item)
    return list(found.values())


def _as_json(found: CalendarFile) -> str:
    return EVENTS.dump_json(tuple(found.events)).decode()


def _stamp(path: Path) -> str:
    stamp = stamp_of(path)
    if not stamp:
        raise NotFound('The file "{path}" cannot be found any more.', path=path)
    return stamp
