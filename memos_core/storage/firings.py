"""Which reminders were told, and for which of their times. It is entered in the ledger before anything is shown, so that nothing is
told twice."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.database import Database, from_iso, to_iso
from memos_core.wording import say

TABLES = ("firings", "told_until")
MIGRATION = """
    CREATE TABLE firings (
        cube TEXT NOT NULL,
        due TEXT NOT NULL,
        fired_at TEXT NOT NULL,
        missed INTEGER NOT NULL,
        PRIMARY KEY (cube, due)
    ) WITHOUT ROWID;
    CREATE TABLE told_until (id INTEGER PRIMARY KEY CHECK (id = 1), at TEXT NOT NULL);
"""
KEPT = 1_000
"""How many firings of one reminder are kept, the newest: older ones matter only where the clock is set back beyond them."""


@dataclass(frozen=True)
class Firing:
    """A reminder that was told."""

    cube: str
    due: dt.datetime
    """The moment for which it was told."""
    fired_at: dt.datetime
    missed: int = 0
    """How many earlier times of the reminder went by untold since the last firing, while the program was closed or the computer slept."""


class Firings:
    """The record of one profile."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def told_until(self) -> dt.datetime | None:
        """The moment until which everything that was due was told; None where nothing ever was."""
        row = self._database.one("SELECT at FROM told_until")
        return None if row is None else from_iso(row["at"])

    def record(self, told: Sequence[Firing], until: dt.datetime) -> None:
        """Enter what is about to be told, in one transaction; all that was due until `until` then counts as told. Raises
        StorageError."""
        with self._database.transaction(say("note the reminders that are due")) as run:
            for one in told:
                run.execute(
                    "INSERT INTO firings (cube, due, fired_at, missed) VALUES (?, ?, ?, ?)",
                    (one.cube, to_iso(one.due), to_iso(one.fired_at), one.missed),
                )
                run.execute(
                    """DELETE FROM firings WHERE cube = ? AND due <= (SELECT due FROM firings WHERE cube = ?
                    ORDER BY due DESC LIMIT 1 OFFSET ?)""",
                    (one.cube, one.cube, KEPT),
                )
            run.execute(
                "INSERT INTO told_until (id, at) VALUES (1, ?) ON CONFLICT (id) DO UPDATE SET at = excluded.at",
                (to_iso(until),),
            )

    def of(self, cube_id: str, since: dt.datetime | None = None) -> list[Firing]:
        """What was told of one reminder, the latest first.

        Args:
            cube_id: the reminder.
            since: only what was due at this moment or later.
        """
        rows = self._database.query(
            "SELECT * FROM firings WHERE cube = ? AND due >= ? ORDER BY due DESC",
            (cube_id, "" if since is None else to_iso(since)),
        )
        found = []
        for row in rows:
            due, fired_at = from_iso(row["due"]), from_iso(row["fired_at"])
            assert due is not None and fired_at is not None  # the columns are NOT NULL
            found.append(Firing(row["cube"], due, fired_at, row["missed"]))
        return found
