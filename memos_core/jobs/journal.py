"""When jobs ran and what came of it, across restarts; in SQLite beside the other stores.

APScheduler's own persistent stores keep pickled jobs. The jobs of this program are always the same, so only their times
and outcomes need to be kept: from them the next run is set when the program starts.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from memos_core.cube import now
from memos_core.database import from_iso, open_or_recover, to_iso
from memos_core.errors import StorageFull
from memos_core.wording import from_line, say, to_line

FILE = "jobs.sqlite"
Outcome = Literal["running", "done", "failed", "cancelled", "interrupted"]
TABLES = ("jobs", "runs")
MIGRATIONS = (
    """
    CREATE TABLE jobs (
        name TEXT PRIMARY KEY,
        last_run TEXT,
        paused INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE runs (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        job TEXT NOT NULL,
        began_at TEXT NOT NULL,
        ended_at TEXT,
        outcome TEXT NOT NULL,
        result TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX runs_of ON runs (job, id);
    """,
)
RUNS_KEPT = 200
"""How many runs of each job are kept."""
RARE = dt.timedelta(minutes=10)
"""For jobs that run at this interval or a longer one, the time of every run is kept; for others, only those of runs that did
something."""


@dataclass(frozen=True)
class JobRun:
    """One run of a job that did something, failed or was ended."""

    job: str
    began_at: dt.datetime
    ended_at: dt.datetime | None
    outcome: Outcome
    """`interrupted`: the program ended in the middle of it."""
    result: str
    """In words: what it did, or why it failed."""


class JobJournal:
    """The journal of one profile. Safe to use from any thread."""

    def __init__(self, folder: Path, shelf: Path) -> None:
        """Open it; what was running when the program ended is marked as interrupted.

        Args:
            folder: the profile's folder.
            shelf: where a damaged file is set aside.
        """
        self._database, *_ = open_or_recover(folder / FILE, MIGRATIONS, TABLES, shelf)
        # On a full disk this is left to the next start.
        with contextlib.suppress(StorageFull), self._database.transaction(say("open the journal of the jobs")) as run:
            run.execute("UPDATE runs SET outcome = 'interrupted' WHERE outcome = 'running'")

    def close(self) -> None:
        """Close it; safe to call twice."""
        self._database.close()

    def last_run(self, job: str) -> dt.datetime | None:
        """When a job ran last, as far as that is kept."""
        row = self._database.one("SELECT last_run FROM jobs WHERE name = ?", (job,))
        return None if row is None else from_iso(row["last_run"])

    def was_interrupted(self, job: str) -> bool:
        """Whether the program ended in the middle of its last run."""
        row = self._database.one("SELECT outcome FROM runs WHERE job = ? ORDER BY id DESC LIMIT 1", (job,))
        return row is not None and row["outcome"] == "interrupted"

    def knows(self, job: str) -> bool:
        """Whether anything is kept of a job."""
        return self._database.one("SELECT 1 FROM jobs WHERE name = ?", (job,)) is not None

    def is_paused(self, job: str) -> bool:
        """Whether it is paused."""
        row = self._database.one("SELECT paused FROM jobs WHERE name = ?", (job,))
        return row is not None and bool(row["paused"])

    def pause(self, job: str, paused: bool) -> None:
        """Remember that it is paused, or no longer."""
        with self._database.transaction(say("pause a job")) as run:
            run.execute(
                """INSERT INTO jobs (name, paused) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET paused = excluded.paused""",
                (job, int(paused)),
            )

    def begin(self, job: str) -> int:
        """Note that a run has begun, so that it counts as interrupted if the program ends in the middle of it. Returns its number."""
        with self._database.transaction(say("note a run")) as run:
            cursor = run.execute(
                "INSERT INTO runs (job, began_at, outcome) VALUES (?, ?, 'running')", (job, to_iso(now()))
            )
            assert cursor.lastrowid is not None  # an INSERT into a table with a primary key
            return cursor.lastrowid

    def end(self, number: int, outcome: Outcome, result: str) -> None:
        """Note that a run is over. One that did nothing leaves no entry but its time."""
        with self._database.transaction(say("note a run")) as run:
            row = run.execute("SELECT job, began_at FROM runs WHERE id = ?", (number,)).fetchone()
            run.execute(
                """INSERT INTO jobs (name, last_run) VALUES (?, ?)
                ON CONFLICT (name) DO UPDATE SET last_run = excluded.last_run""",
                (row["job"], row["began_at"]),
            )
            if outcome == "done" and not result:
                run.execute("DELETE FROM runs WHERE id = ?", (number,))
                return
            run.execute(
                "UPDATE runs SET ended_at = ?, outcome = ?, result = ? WHERE id = ?",
                (to_iso(now()), outcome, to_line(result), number),
            )
            run.execute(
                """DELETE FROM runs WHERE job = ? AND id <= (SELECT id FROM runs WHERE job = ?
                ORDER BY id DESC LIMIT 1 OFFSET ?)""",
                (row["job"], row["job"], RUNS_KEPT),
            )

    def note(self, job: str, began: dt.datetime, outcome: Outcome, result: str) -> None:
        """Note a run that is over and was not noted when it began, because it did something or failed."""
        number = self.begin(job)
        with self._database.transaction(say("note a run")) as run:
            run.execute("UPDATE runs SET began_at = ? WHERE id = ?", (to_iso(began), number))
        self.end(number, outcome, result)

    def history(self, job: str | None = None, *, limit: int = 50) -> Sequence[JobRun]:
        """The latest runs that did something, failed or were ended, newest first.

        Args:
            job: only runs of this job.
            limit: how many at most.
        """
        where, parameters = ("WHERE job = ?", [job]) if job is not None else ("", [])
        rows = self._database.query(f"SELECT * FROM runs {where} ORDER BY id DESC LIMIT ?", [*parameters, limit])
        return [
            JobRun(
                row["job"],
                from_iso(row["began_at"]) or now(),
                from_iso(row["ended_at"]),
                row["outcome"],
                from_line(row["result"]),
            )
            for row in rows
        ]
