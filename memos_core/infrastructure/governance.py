"""MemGovernance: the ledger of a profile. Every change of a memory, who read what, and how often it was used.

The ledger is written before the table is: an operation that was begun and not finished (the process was
killed, the machine lost power) is carried out when the profile is opened next. The newest version of
every memory stands in it, so that a damaged table can be rebuilt from it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from memos_core.cube import Change, MemCube, now
from memos_core.database import Database, from_iso, to_iso
from memos_core.memories.plaintext import from_header, header_json

TABLES = ("operations", "changes", "usage", "audit", "audit_head", "namespaces")
MIGRATIONS = (
    """
    CREATE TABLE operations (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        verb TEXT NOT NULL,
        finished INTEGER NOT NULL DEFAULT 0,
        undone INTEGER NOT NULL DEFAULT 0
    );
    CREATE TABLE changes (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        operation INTEGER NOT NULL REFERENCES operations(id) ON DELETE CASCADE,
        cube TEXT NOT NULL,
        verb TEXT NOT NULL,
        reason TEXT NOT NULL,
        before TEXT,
        after TEXT
    );
    CREATE INDEX changes_of ON changes (cube, seq);
    CREATE INDEX changes_in ON changes (operation);
    CREATE INDEX operations_open ON operations (finished) WHERE finished = 0;
    CREATE TABLE usage (
        cube TEXT PRIMARY KEY,
        count INTEGER NOT NULL,
        last_used_at TEXT NOT NULL,
        scores TEXT NOT NULL
    );
    CREATE INDEX usage_count ON usage (count);
    CREATE TABLE audit (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        cubes TEXT NOT NULL,
        detail TEXT NOT NULL
    );
    """,
    """
    ALTER TABLE audit ADD COLUMN chain TEXT NOT NULL DEFAULT '';
    CREATE TABLE audit_head (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        seq INTEGER NOT NULL,
        chain TEXT NOT NULL
    );
    """,
    """
    CREATE TABLE namespaces (
        name TEXT PRIMARY KEY,
        readers TEXT NOT NULL,
        writers TEXT NOT NULL,
        expire_unused_days INTEGER,
        expire_types TEXT NOT NULL DEFAULT '{}',
        created_at TEXT NOT NULL
    );
    """,
)

SCORES_KEPT = 20
"""Length of a memory's score history."""


@dataclass(frozen=True)
class Step:
    """One change that an operation makes: `before` None makes a memory, `after` None destroys it."""

    before: MemCube | None
    after: MemCube | None
    verb: str
    reason: str

    @property
    def cube_id(self) -> str:
        cube = self.after or self.before
        assert cube is not None  # a step without either changes nothing
        return cube.id


@dataclass(frozen=True)
class Operation:
    """One action of the person (or of a job): all its changes are undone together."""

    id: int
    at: dt.datetime
    actor: str
    verb: str
    summary: str
    """In words: `archive "Lives in Porto"`."""
    ids: tuple[str, ...]
    undone: bool


@dataclass(frozen=True)
class AuditEntry:
    """Who did what with which memories. `detail` never holds memory text."""

    at: dt.datetime
    actor: str
    action: str
    """retrieved, injected, remember, edit, archive, forget, undo ..."""
    cubes: tuple[str, ...]
    detail: str


@dataclass(frozen=True)
class AuditVerdict:
    """Whether the audit log is as it was written."""

    entries: int
    """How many entries were checked."""
    sound: bool
    text: str
    """In words: what was found, and at which entry."""


@dataclass(frozen=True)
class Usage:
    """How often a memory stood in a prompt, when last, and its latest scores."""

    count: int
    last_used_at: dt.datetime
    scores: tuple[float, ...]


class MemGovernance:
    """The ledger. All methods are safe to call from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # -- operations ---------------------------------------------------------------------------

    def begin(self, actor: str, verb: str, steps: Sequence[Step]) -> int:
        """Write down what is about to be done. Returns the operation's id."""
        with self._database.transaction("save the change") as run:
            cursor = run.execute(
                "INSERT INTO operations (at, actor, verb) VALUES (?, ?, ?)", (to_iso(now()), actor, verb)
            )
            operation = cursor.lastrowid
            assert operation is not None  # an INSERT into a table with a primary key
            run.executemany(
                "INSERT INTO changes (operation, cube, verb, reason, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (
                        operation,
                        step.cube_id,
                        step.verb,
                        step.reason,
                        header_json(step.before) if step.before else None,
                        header_json(step.after) if step.after else None,
                    )
                    for step in steps
                ),
            )
            return operation

    def finish(self, operation: int) -> None:
        """The table holds what the operation says; it also enters the audit log."""
        with self._database.transaction("save the change") as run:
            run.execute("UPDATE operations SET finished = 1 WHERE id = ?", (operation,))
            row = run.execute("SELECT actor, verb FROM operations WHERE id = ?", (operation,)).fetchone()
            cubes = [r["cube"] for r in run.execute("SELECT cube FROM changes WHERE operation = ?", (operation,))]
            self._audit(run, row["actor"], row["verb"], dict.fromkeys(cubes), f"operation {operation}")

    def abandon(self, operation: int) -> None:
        """The table could not be written: the operation never was."""
        with self._database.transaction("take the change back") as run:
            run.execute("DELETE FROM operations WHERE id = ?", (operation,))

    def unfinished(self) -> list[tuple[int, list[tuple[str, MemCube | None]]]]:
        """Operations that were begun and not finished, oldest first: what each memory was to become."""
        result = []
        for row in self._database.query("SELECT id FROM operations WHERE finished = 0 ORDER BY id"):
            changes = self._database.query(
                "SELECT cube, after FROM changes WHERE operation = ? ORDER BY seq", (row["id"],)
            )
            result.append((row["id"], [(c["cube"], from_header(c["after"]) if c["after"] else None) for c in changes]))
        return result

    def newest_versions(self) -> list[MemCube]:
        """The newest version of every memory that is not destroyed."""
        rows = self._database.query(
            """SELECT after FROM changes WHERE seq IN (SELECT max(seq) FROM changes GROUP BY cube)
            AND after IS NOT NULL"""
        )
        return [from_header(row["after"]) for row in rows]

    def history(self, cube_id: str) -> list[Change]:
        """Every change of one memory, newest first."""
        rows = self._database.query(
            """SELECT c.*, o.at, o.actor, o.undone FROM changes c JOIN operations o ON o.id = c.operation
            WHERE c.cube = ? ORDER BY c.seq DESC""",
            (cube_id,),
        )
        return [
            Change(
                operation=row["operation"],
                cube=row["cube"],
                at=_moment(row["at"]),
                actor=row["actor"],
                verb=row["verb"],
                reason=row["reason"],
                before=from_header(row["before"]) if row["before"] else None,
                after=from_header(row["after"]) if row["after"] else None,
                undone=bool(row["undone"]),
            )
            for row in rows
        ]

    def steps(self, operation: int) -> list[Step]:
        """What an operation changed, in order."""
        rows = self._database.query("SELECT * FROM changes WHERE operation = ? ORDER BY seq", (operation,))
        return [
            Step(
                before=from_header(row["before"]) if row["before"] else None,
                after=from_header(row["after"]) if row["after"] else None,
                verb=row["verb"],
                reason=row["reason"],
            )
            for row in rows
            if row["before"] or row["after"]
        ]

    def operation(self, operation: int) -> Operation | None:
        """One operation, or None."""
        row = self._database.one("SELECT * FROM operations WHERE id = ? AND finished = 1", (operation,))
        return self._operation(row) if row else None

    def last_undoable(self) -> Operation | None:
        """The newest operation of the person that is not undone and left something to undo."""
        row = self._database.one(
            """SELECT o.* FROM operations o WHERE o.finished = 1 AND o.undone = 0
            AND o.verb NOT IN ('undo', 'forget') AND o.actor != 'clock'
            AND EXISTS (SELECT 1 FROM changes c WHERE c.operation = o.id AND c.after IS NOT NULL)
            ORDER BY o.id DESC LIMIT 1"""
        )
        return self._operation(row) if row else None

    def mark_undone(self, operation: int) -> None:
        """It is undone; it can't be undone again."""
        with self._database.transaction("save the change") as run:
            run.execute("UPDATE operations SET undone = 1 WHERE id = ?", (operation,))

    def erase(self, cube_ids: Sequence[str]) -> None:
        """Remove every text of these memories, and their usage, from the ledger; that they were stays."""
        with self._database.transaction("remove the memory's history") as run:
            for cube_id in cube_ids:
                run.execute("UPDATE changes SET before = NULL, after = NULL, reason = '' WHERE cube = ?", (cube_id,))
                run.execute("DELETE FROM usage WHERE cube = ?", (cube_id,))
        self._database.scrub()

    def _operation(self, row: sqlite3.Row) -> Operation:
        cubes = self._database.query(
            "SELECT cube FROM changes WHERE operation = ? ORDER BY verb != ?, seq", (row["id"], row["verb"])
        )
        first = self._database.one(
            """SELECT coalesce(after, before) AS header FROM changes WHERE operation = ?
            AND coalesce(after, before) IS NOT NULL ORDER BY verb != ?, seq LIMIT 1""",
            (row["id"], row["verb"]),
        )
        ids = tuple(dict.fromkeys(change["cube"] for change in cubes))
        return Operation(
            id=row["id"],
            at=_moment(row["at"]),
            actor=row["actor"],
            verb=row["verb"],
            summary=_summary(row["verb"], from_header(first["header"]).text if first else "", len(ids)),
            ids=ids,
            undone=bool(row["undone"]),
        )

    # -- usage --------------------------------------------------------------------------------

    def used(self, scores: Iterable[tuple[str, float]]) -> None:
        """Count one use of each memory, with the score it was recalled at."""
        moment = to_iso(now())
        with self._database.transaction("count the use") as run:
            for cube, score in scores:
                row = run.execute("SELECT scores FROM usage WHERE cube = ?", (cube,)).fetchone()
                kept = (json.loads(row["scores"]) if row else []) + [round(score, 4)]
                run.execute(
                    """INSERT INTO usage (cube, count, last_used_at, scores) VALUES (?, 1, ?, ?)
                    ON CONFLICT (cube) DO UPDATE SET count = count + 1, last_used_at = excluded.last_used_at,
                    scores = excluded.scores""",
                    (cube, moment, json.dumps(kept[-SCORES_KEPT:])),
                )

    def usage(self, cube_ids: Sequence[str] | None = None) -> dict[str, Usage]:
        """The usage of these memories (None: of all); those never used are left out."""
        rows: list[sqlite3.Row] = []
        if cube_ids is None:
            rows = self._database.query("SELECT * FROM usage")
        else:
            for start in range(0, len(cube_ids), 500):
                part = cube_ids[start : start + 500]
                rows += self._database.query(f"SELECT * FROM usage WHERE cube IN ({', '.join('?' * len(part))})", part)
        return {
            row["cube"]: Usage(row["count"], _moment(row["last_used_at"]), tuple(json.loads(row["scores"])))
            for row in rows
        }

    # -- audit --------------------------------------------------------------------------------

    def note(self, actor: str, action: str, cubes: Iterable[str], detail: str = "") -> None:
        """Add an entry to the audit log. `detail` must not hold memory text."""
        with self._database.transaction("write the audit log") as run:
            self._audit(run, actor, action, cubes, detail)

    def search(self, *, cube: str | None = None, action: str | None = None, limit: int = 100) -> list[AuditEntry]:
        """Entries of the audit log, newest first.

        Args:
            cube: only those about this memory (full id).
            action: only those of this action.
            limit: at most so many.
        """
        conditions, parameters = ["1"], list[str | int]()
        if cube is not None:
            conditions.append("cubes LIKE ?")
            parameters.append(f'%"{cube}"%')
        if action is not None:
            conditions.append("action = ?")
            parameters.append(action)
        rows = self._database.query(
            f"SELECT * FROM audit WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT ?", [*parameters, limit]
        )
        return [
            AuditEntry(_moment(row["at"]), row["actor"], row["action"], tuple(json.loads(row["cubes"])), row["detail"])
            for row in rows
        ]

    def verify(self) -> AuditVerdict:
        """Check the audit log: each entry's hash holds the one before it, and the last is the one that was written last.

        It finds entries that were changed, removed or slipped in by something else than this program. It cannot find
        a forger who knows how to compute all later hashes anew.
        """
        rows = self._database.query("SELECT * FROM audit WHERE chain != '' ORDER BY seq")
        head = self._database.one("SELECT * FROM audit_head")
        chain, seq = "", 0
        for row in rows:
            if seq and row["seq"] != seq + 1:
                return AuditVerdict(
                    len(rows), False, f"Entries between number {seq} and number {row['seq']} are missing."
                )
            chain, seq = _link(chain, row), row["seq"]
            if row["chain"] != chain:
                when = _moment(row["at"]).astimezone()
                text = f"Entry number {seq} of {when:%d %B %Y, %H:%M} is not as it was written, or one before it is missing."
                return AuditVerdict(len(rows), False, text)
        if (head["seq"], head["chain"]) != (seq, chain) if head else rows:
            return AuditVerdict(len(rows), False, f"Entries after number {seq} are missing.")
        return AuditVerdict(len(rows), True, f"All {len(rows):,} entries are as they were written.")

    def _audit(self, run: sqlite3.Connection, actor: str, action: str, cubes: Iterable[str], detail: str) -> None:
        last = run.execute("SELECT chain FROM audit_head").fetchone()
        cursor = run.execute(
            "INSERT INTO audit (at, actor, action, cubes, detail) VALUES (?, ?, ?, ?, ?)",
            (to_iso(now()), actor, action, json.dumps(list(cubes)), detail),
        )
        seq = cursor.lastrowid
        row = run.execute("SELECT * FROM audit WHERE seq = ?", (seq,)).fetchone()
        chain = _link(last["chain"] if last else "", row)
        run.execute("UPDATE audit SET chain = ? WHERE seq = ?", (chain, seq))
        run.execute("INSERT OR REPLACE INTO audit_head (id, seq, chain) VALUES (1, ?, ?)", (seq, chain))


def _link(before: str, row: sqlite3.Row) -> str:
    """The hash of an entry and of all before it: SHA-256, hexadecimal."""
    parts = [before, *(str(row[name]) for name in ("seq", "at", "actor", "action", "cubes", "detail"))]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _summary(verb: str, text: str, count: int) -> str:
    if not text:
        return verb
    first = " ".join(text.split())
    short = first if len(first) <= 60 else first[:59].rstrip() + "…"
    return f'{verb} "{short}"' if count == 1 else f'{verb} "{short}" and {count - 1:,} more'


def _moment(text: str) -> dt.datetime:
    moment = from_iso(text)
    assert moment is not None  # the columns are NOT NULL
    return moment
