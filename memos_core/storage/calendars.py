"""The calendars of others, in the ledger: what was read from calendar files. None of it is a memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.database import Database, from_iso, to_iso
from memos_core.errors import NotFound
from memos_core.wording import say

TABLES = ("calendars",)
MIGRATION = """
    CREATE TABLE calendars (
        name TEXT PRIMARY KEY,
        path TEXT NOT NULL,
        stamp TEXT NOT NULL,
        read_at TEXT NOT NULL,
        problem TEXT NOT NULL,
        events TEXT NOT NULL
    ) WITHOUT ROWID;
"""


@dataclass(frozen=True)
class StoredCalendar:
    """One calendar as it is stored."""

    name: str
    path: str
    """The path of the file that is followed; empty where the calendar was imported once."""
    stamp: str
    """A value that was read with the file, and is another one once the file has changed."""
    read_at: dt.datetime
    problem: str
    """Why the file could not be read again; empty where it could."""
    events: str
    """The events, as JSON."""


class Calendars:
    """The table of one profile."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Sequence[StoredCalendar]:
        """All calendars, in the order of their names."""
        found = []
        for row in self._database.query("SELECT * FROM calendars ORDER BY name"):
            read_at = from_iso(row["read_at"])
            assert read_at is not None  # the column is NOT NULL
            found.append(StoredCalendar(row["name"], row["path"], row["stamp"], read_at, row["problem"], row["events"]))
        return found

    def put(self, calendar: StoredCalendar, *, known: bool = False) -> bool:
        """Store a calendar, in place of one with the same name.

        Args:
            calendar: the calendar.
            known: store it only where there still is one with its name, so that one that was removed meanwhile stays removed.

        Returns:
            Whether it was stored.

        Raises:
            StorageError: it could not be saved.
        """
        values = (calendar.path, calendar.stamp, to_iso(calendar.read_at), calendar.problem, calendar.events)
        with self._database.transaction(say("save the calendar")) as run:
            if known:
                changed = run.execute(
                    "UPDATE calendars SET path = ?, stamp = ?, read_at = ?, problem = ?, events = ? WHERE name = ?",
                    (*values, calendar.name),
                )
                return changed.rowcount > 0
            run.execute(
                "INSERT OR REPLACE INTO calendars (path, stamp, read_at, problem, events, name) VALUES (?, ?, ?, ?, ?, ?)",
                (*values, calendar.name),
            )
            return True

    def remove(self, name: str) -> StoredCalendar:
        """Remove a calendar, and return it. Raises NotFound."""
        with self._database.transaction(say("remove the calendar")) as run:
            found = next((one for one in self.all() if one.name == name), None)
            if found is None:
                raise NotFound('There is no calendar "{name}".', name=name)
            run.execute("DELETE FROM calendars WHERE name = ?", (name,))
            return found
