"""When the morning brief was told. It is entered in the ledger before the brief is shown, so that there is only one a day."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from memos_core.database import Database, from_iso, to_iso
from memos_core.wording import say

TABLES = ("briefs",)
MIGRATION = (
    "CREATE TABLE briefs (id INTEGER PRIMARY KEY CHECK (id = 1), day TEXT NOT NULL, at TEXT NOT NULL, before TEXT);"
)


@dataclass(frozen=True)
class BriefTold:
    """The record of the last brief that was told."""

    day: dt.date
    at: dt.datetime
    before: dt.datetime | None
    """When the brief before it was told."""


class Briefs:
    """The record of one profile."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def last(self) -> BriefTold | None:
        """The last brief that was told; None where none ever was."""
        row = self._database.one("SELECT * FROM briefs")
        if row is None:
            return None
        at = from_iso(row["at"])
        assert at is not None  # the column is NOT NULL
        return BriefTold(dt.date.fromisoformat(row["day"]), at, from_iso(row["before"]))

    def record(self, day: dt.date, at: dt.datetime) -> None:
        """Enter that the brief of a day is about to be told. Raises StorageError."""
        with self._database.transaction(say("note the morning brief")) as run:
            run.execute(
                """INSERT INTO briefs (id, day, at) VALUES (1, ?, ?)
                ON CONFLICT (id) DO UPDATE SET before = briefs.at, day = excluded.day, at = excluded.at""",
                (day.isoformat(), to_iso(at)),
            )
