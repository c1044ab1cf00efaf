"""MemGovernance: the ledger of a profile. It records every change of a memory and how often it was used; `audit.py` records who
read what.

The ledger is written before the table is: an operation that was begun and not finished (the process was killed) is carried out when the
profile is opened next. The newest version of every memory stands in it, so that a damaged table can be rebuilt from it.
"""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from memos_core.cube import Change, MemCube, listed, now
from memos_core.database import Database, from_iso, to_iso
from memos_core.errors import SpaceDeleted
from memos_core.storage.audit import AuditLog
from memos_core.storage.briefs import Briefs
from memos_core.storage.calendars import Calendars
from memos_core.storage.document_stamps import DocumentStamps
from memos_core.storage.erasures import Erasures
from memos_core.storage.firings import Firings
from memos_core.storage.in_words import doing_in_words
from memos_core.storage.newest_versions import NewestVersions
from memos_core.storage.rows import from_header, header_json
from memos_core.storage.shared import SharedRecords, blank_shared
from memos_core.wording import from_line, say, to_line

RECORDER = "recorder"
"""The actor that keeps the turns of conversations. What it does does not count as an action of the person."""
AUTOMATIC = ("clock", "model", RECORDER)
"""The actors that are jobs."""
_UNDOABLE = """finished = 1 AND undone = 0 AND verb NOT IN ('undo', 'forget')
    AND EXISTS (SELECT 1 FROM changes c WHERE c.operation = operations.id AND c.after IS NOT NULL)"""
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
    text: str
    """How the first memory that it changed begins; empty where that was forgotten since."""
    ids: tuple[str, ...]
    undone: bool

    @property
    def summary(self) -> str:
        """In words: `archiving “I live in Porto.” and 2 more`."""
        return doing_in_words(self.verb, self.text, len(self.ids))


@dataclass(frozen=True)
class Usage:
    """How often a memory stood in a prompt, when last, and its latest scores."""

    count: int
    last_used_at: dt.datetime
    scores: tuple[float, ...]


class MemGovernance:
    """The ledger. All methods are safe to call from any thread."""

    def __init__(self, database: Database, erasures_file: Path | None = None) -> None:
        """
        Args:
            database: the ledger.
            erasures_file: the second copy of the records of what was forgotten; None for a copy of a ledger.
        """
        self._database = database
        self.audit = AuditLog(database)
        self.newest = NewestVersions(database)
        self.erasures = Erasures(database, erasures_file)
        self.firings = Firings(database)
        self.calendars = Calendars(database)
        self.briefs = Briefs(database)
        self.shared = SharedRecords(database)
        self.document_stamps = DocumentStamps(database)

    # -- operations ---------------------------------------------------------------------------

    def begin(
        self,
        actor: str,
        verb: str,
        steps: Sequence[Step],
        undoes: int | None = None,
        brings_back: Collection[str] = (),
    ) -> int:
        """Write down what is about to be done.

        Args:
            actor: who does it.
            verb: what the person would call it.
            steps: the changes.
            undoes: the operation that this one takes back; it counts as undone once this one is finished.
            brings_back: names of deleted spaces that are brought back as they were; saving in any other deleted space is refused.

        Returns:
            The operation's id.

        Raises:
            SpaceDeleted: a space in which something is saved was deleted meanwhile.
        """
        after = [step.after for step in steps if step.after]
        with self._database.transaction(say("save the change")) as run:
            _refuse_deleted(run, {cube.namespace for cube in after}.difference(brings_back))
            cursor = run.execute(
                "INSERT INTO operations (at, actor, verb, undoes) VALUES (?, ?, ?, ?)",
                (to_iso(now()), actor, verb, undoes),
            )
            operation = cursor.lastrowid
            assert operation is not None  # an INSERT into a table with a primary key
            enter_namespaces(run, {cube.namespace for cube in after})
            enter_access_lists(run, {listed(cube.readers) for cube in after})
            run.executemany(
                "INSERT INTO changes (operation, cube, verb, reason, before, after) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    (
                        operation,
                        step.cube_id,
                        step.verb,
                        to_line(step.reason),
                        header_json(step.before) if step.before else None,
                        header_json(step.after) if step.after else None,
                    )
                    for step in steps
                ),
            )
            return operation

    def finish(self, operation: int) -> None:
        """Note that the table holds what the operation says, and enter it in the audit log."""
        with self._database.transaction(say("save the change")) as run:
            run.execute("UPDATE operations SET finished = 1 WHERE id = ?", (operation,))
            row = run.execute("SELECT actor, verb, undoes FROM operations WHERE id = ?", (operation,)).fetchone()
            run.execute("UPDATE operations SET undone = 1 WHERE id = ?", (row["undoes"],))
            cubes = [r["cube"] for r in run.execute("SELECT cube FROM changes WHERE operation = ?", (operation,))]
            self.audit.enter(run, row["actor"], row["verb"], dict.fromkeys(cubes), f"operation {operation}")

    def abandon(self, operation: int) -> None:
        """Remove an operation whose changes could not be written to the table."""
        with self._database.transaction(say("take the change back")) as run:
            run.execute("DELETE FROM operations WHERE id = ?", (operation,))

    def unfinished(self) -> list[tuple[int, list[tuple[str, MemCube | None]]]]:
        """Operations that were begun and not finished, oldest first, each with what its memories were to become. Changes of a
        memory that a later operation has changed are left out, and are removed from the history: they never took
        effect."""
        begun = self._database.query("SELECT id FROM operations WHERE finished = 0 ORDER BY id")
        if not begun:
            return []
        with self._database.transaction(say("look for unfinished changes")) as run:
            run.execute(
                """DELETE FROM changes WHERE operation IN (SELECT id FROM operations WHERE finished = 0)
                AND EXISTS (SELECT 1 FROM changes later WHERE later.cube = changes.cube
                AND later.operation > changes.operation)"""
            )
        result = []
        for row in begun:
            changes = self._database.query(
                "SELECT cube, after FROM changes WHERE operation = ? ORDER BY seq", (row["id"],)
            )
            result.append((row["id"], [(c["cube"], from_header(c["after"]) if c["after"] else None) for c in changes]))
        return result

    def not_newest(self, steps: Sequence[Step]) -> list[str]:
        """The memories whose newest version in the ledger is not the one on which a step was made."""
        found = []
        for start in range(0, len(steps), 500):
            part = steps[start : start + 500]
            rows = self._database.query(
                f"""SELECT cube, after FROM changes WHERE seq IN (SELECT max(seq) FROM changes
                WHERE cube IN ({", ".join("?" * len(part))}) GROUP BY cube)""",
                [step.cube_id for step in part],
            )
            newest = {row["cube"]: row["after"] for row in rows}
            found += [s.cube_id for s in part if newest.get(s.cube_id) != (header_json(s.before) if s.before else None)]
        return found

    def newest_versions(self) -> list[MemCube]:
        """The newest version of every memory that is not destroyed, in the order in which they were saved."""
        rows = self._database.query(
            """SELECT c.after FROM changes c
            JOIN (SELECT min(seq) AS first, max(seq) AS last FROM changes GROUP BY cube) ends ON ends.last = c.seq
            WHERE c.after IS NOT NULL ORDER BY ends.first"""
        )
        return [from_header(row["after"]) for row in rows]

    def memory_count(self) -> int:
        """How many memories are not destroyed, not counting the verbatim turns of conversations."""
        row = self._database.one(
            """SELECT count(*) AS count FROM changes WHERE seq IN (SELECT max(seq) FROM changes GROUP BY cube)
            AND after IS NOT NULL AND json_extract(after, '$.source.message') IS NOT cube"""
        )
        assert row is not None  # a count is always a row
        return int(row["count"])

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
                reason=from_line(row["reason"]),
                before=from_header(row["before"]) if row["before"] else None,
                after=from_header(row["after"]) if row["after"] else None,
                undone=bool(row["undone"]),
            )
            for row in rows
        ]

    def reworded(self, cube_ids: Sequence[str]) -> set[str]:
        """Which of these memories the person has edited, or brought back an earlier version of."""
        marks = ", ".join("?" * len(cube_ids))
        rows = self._database.query(
            f"SELECT DISTINCT cube FROM changes WHERE cube IN ({marks}) AND verb IN ('edit', 'rename', 'restore')",
            cube_ids,
        )
        return {row["cube"] for row in rows}

    def last_changed_by(self, verb: str, cube_ids: Sequence[str]) -> dict[str, int]:
        """Those of these memories whose newest change was made by an operation with this verb that was not undone; each with the
        operation's id."""
        marks = ", ".join("?" * len(cube_ids))
        rows = self._database.query(
            f"""SELECT c.cube, c.operation FROM changes c JOIN operations o ON o.id = c.operation
            WHERE c.seq IN (SELECT max(seq) FROM changes WHERE cube IN ({marks}) GROUP BY cube)
            AND o.verb = ? AND o.undone = 0""",
            [*cube_ids, verb],
        )
        return {row["cube"]: row["operation"] for row in rows}

    def steps(self, operation: int) -> list[Step]:
        """What an operation changed, in order."""
        rows = self._database.query("SELECT * FROM changes WHERE operation = ? ORDER BY seq", (operation,))
        return [
            Step(
                before=from_header(row["before"]) if row["before"] else None,
                after=from_header(row["after"]) if row["after"] else None,
                verb=row["verb"],
                reason=from_line(row["reason"]),
            )
            for row in rows
            if row["before"] or row["after"]
        ]

    def changed_by(self, operation: int) -> list[str]:
        """The ids of the memories that an operation changed, in order."""
        rows = self._database.query("SELECT cube FROM changes WHERE operation = ? ORDER BY seq", (operation,))
        return list(dict.fromkeys(row["cube"] for row in rows))

    def operation(self, operation: int) -> Operation | None:
        """One operation, or None."""
        row = self._database.one("SELECT * FROM operations WHERE id = ? AND finished = 1", (operation,))
        return self._operation(row) if row else None

    def mark(self) -> tuple[int, int]:
        """A value that is another one after each change of memories and each erasure: the newest ids of both, 0 for none."""
        row = self._database.one("SELECT (SELECT max(id) FROM operations), (SELECT max(seq) FROM erasures)")
        assert row is not None  # a row of two values
        return row[0] or 0, row[1] or 0

    def deleted_spaces(self) -> set[str]:
        """The names of the spaces that are deleted, and that nobody has made again."""
        rows = self._database.query("SELECT name FROM namespaces WHERE deleted_at IS NOT NULL")
        return {row["name"] for row in rows}

    def undone(self, operations: Collection[int]) -> set[int]:
        """Which of these operations were undone."""
        marks = ", ".join("?" * len(operations))
        rows = self._database.query(f"SELECT id FROM operations WHERE undone = 1 AND id IN ({marks})", [*operations])
        return {row["id"] for row in rows}

    def last_undoable(self, actor: str) -> Operation | None:
        """The newest operation of this actor that can be undone."""
        row = self._database.one(
            f"SELECT * FROM operations WHERE {_UNDOABLE} AND actor = ? ORDER BY id DESC LIMIT 1", (actor,)
        )
        return self._operation(row) if row else None

    def undoable_by_others_since(self, actor: str, operation: int) -> Iterator[Operation]:
        """The operations after a given one that can be undone, by other actors than this one, jobs and clients; newest first."""
        rows = self._database.query(
            f"""SELECT * FROM operations WHERE {_UNDOABLE} AND id > ? AND actor != ?
            AND actor NOT IN {AUTOMATIC} AND actor NOT LIKE 'client:%' ORDER BY id DESC""",
            (operation, actor),
        )
        return (self._operation(row) for row in rows)

    def acted_since(self, actor: str, operation: Operation) -> bool:
        """Whether this actor has done something after an operation that was not undone. An operation whose id is 0 is compared by
        its moment."""
        after, value = ("id", operation.id) if operation.id else ("at", to_iso(operation.at))
        row = self._database.one(
            f"SELECT 1 FROM operations WHERE {after} > ? AND finished = 1 AND undone = 0 AND verb != 'undo' AND actor = ?",
            (value, actor),
        )
        return row is not None

    def changed_by_hand_since(self, operation: int, cube_ids: Sequence[str]) -> set[str]:
        """Which of these memories were changed since an operation, other than by a job, where that change was not
        undone."""
        found: set[str] = set()
        for start in range(0, len(cube_ids), 500):
            part = cube_ids[start : start + 500]
            rows = self._database.query(
                f"""SELECT DISTINCT c.cube FROM changes c JOIN operations o ON o.id = c.operation
                WHERE c.cube IN ({", ".join("?" * len(part))}) AND o.id > ? AND o.undone = 0 AND o.verb != 'undo'
                AND o.actor NOT IN {AUTOMATIC}""",
                [*part, operation],
            )
            found.update(row["cube"] for row in rows)
        return found

    def gone(self) -> list[MemCube]:
        """Memories that were destroyed but whose text is still in the ledger, in their last version."""
        rows = self._database.query("SELECT before FROM changes WHERE after IS NULL AND before IS NOT NULL")
        return [from_header(row["before"]) for row in rows]

    def erased(self) -> list[str]:
        """The ids of the memories whose text was removed for good, or is about to be."""
        rows = self._database.query("SELECT DISTINCT cube FROM changes WHERE after IS NULL AND before IS NULL")
        return sorted({*(row["cube"] for row in rows), *self.erasures.memories()})

    def copy_to(self, target: Path) -> None:
        """Write the ledger as it is at this moment to a new file."""
        self._database.copy_to(target)

    def erase(self, cube_ids: Sequence[str]) -> None:
        """Remove from the ledger every text of these memories and all that was counted or derived from them. Their ids stay."""
        with self._database.transaction(say("remove the memory's history")) as run:
            for cube_id in cube_ids:
                run.execute("UPDATE changes SET before = NULL, after = NULL, reason = '' WHERE cube = ?", (cube_id,))
                run.execute("DELETE FROM usage WHERE cube = ?", (cube_id,))
                run.execute("DELETE FROM mentions WHERE cube = ?", (cube_id,))
                run.execute("DELETE FROM firings WHERE cube = ?", (cube_id,))
            delete_summaries_of(run, cube_ids)
            blank_shared(run, cube_ids)
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
            text=_beginning(from_header(first["header"]).text) if first else "",
            ids=ids,
            undone=bool(row["undone"]),
        )

    # -- usage --------------------------------------------------------------------------------

    def used(self, scores: Iterable[tuple[str, float]]) -> None:
        """Count one use of each memory, with the score it was recalled at; nothing is kept of one that was forgotten since."""
        moment, counted = to_iso(now()), dict(scores)
        gone = self.erasures.forgotten(counted)
        with self._database.transaction(say("count the use")) as run:
            for cube, score in counted.items():
                if cube in gone:
                    continue
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

    # -- summaries ----------------------------------------------------------------------------

    def summaries(self) -> dict[str, tuple[str, str]]:
        """For each theme, what its summary was written from and its sentences, both as JSON."""
        rows = self._database.query("SELECT theme, sources, sentences FROM summaries")
        return {row["theme"]: (row["sources"], row["sentences"]) for row in rows}

    def keep_summary(self, theme: str, sources: Mapping[str, str], sentences: str) -> None:
        """Store the summary of a theme instead of the one before, unless something that it was written from was forgotten since.

        Args:
            theme: the theme.
            sources: the ids of all memories that it was written from, with a mark of each one's text.
            sentences: as JSON.
        """
        with self._database.transaction(say("keep the summary")) as run:
            run.execute("INSERT OR REPLACE INTO summaries VALUES (?, ?, ?)", (theme, json.dumps(sources), sentences))
        # An erasure is written down before it is carried out: so either it is seen here, or it finds the summary in the ledger.
        if gone := self.erasures.touched(sources):
            with self._database.transaction(say("remove the summary")) as run:
                delete_summaries_of(run, gone)
            self._database.scrub()

    # -- mentions -----------------------------------------------------------------------------

    def mentions(self, among: Sequence[str] = ()) -> dict[str, tuple[str, str]]:
        """What was found in the texts of these memories, or of all: the hash of each text, and positions in it (`entities/finding.py`)."""
        chosen = f" WHERE cube IN ({', '.join('?' * len(among))})" if among else ""
        rows = self._database.query(f"SELECT cube, content_hash, found FROM mentions{chosen}", tuple(among))
        return {row["cube"]: (row["content_hash"], row["found"]) for row in rows}

    def keep_mentions(self, found: Mapping[str, tuple[str, str]]) -> None:
        """Store what was found, except in memories that were forgotten since."""
        gone = self.erasures.forgotten(found)
        with self._database.transaction(say("keep what memories speak of")) as run:
            run.executemany(
                "INSERT OR REPLACE INTO mentions (cube, content_hash, found) VALUES (?, ?, ?)",
                [(cube, *what) for cube, what in found.items() if cube not in gone],
            )


def delete_summaries_of(run: sqlite3.Connection, cube_ids: Collection[str]) -> None:
    """Delete the summaries that were written from one of these memories."""
    wanted = set(cube_ids)
    for row in run.execute("SELECT theme, sources FROM summaries").fetchall():
        if not wanted.isdisjoint(json.loads(row["sources"])):
            run.execute("DELETE FROM summaries WHERE theme = ?", (row["theme"],))


def enter_namespaces(run: sqlite3.Connection, names: Iterable[str]) -> None:
    """Make those of these spaces that do not exist; a deleted one is brought back as it was."""
    run.executemany(
        """INSERT INTO namespaces (name, readers, writers, created_at) VALUES (?, '[]', '[]', ?)
        ON CONFLICT (name) DO UPDATE SET deleted_at = NULL WHERE deleted_at IS NOT NULL""",
        [(name, to_iso(now())) for name in names],
    )


def _refuse_deleted(run: sqlite3.Connection, names: Iterable[str]) -> None:
    """Raise SpaceDeleted where one of these spaces is deleted."""
    for name in sorted(names):
        if run.execute("SELECT 1 FROM namespaces WHERE name = ? AND deleted_at IS NOT NULL", (name,)).fetchone():
            raise SpaceDeleted(
                'The space "{name}" was deleted a moment ago, so nothing was saved. Choose another space.', name=name
            )


def enter_access_lists(run: sqlite3.Connection, lists: Iterable[str]) -> None:
    """Store the access lists that memories have, as `cube.listed` writes them: there are few different ones."""
    run.executemany("INSERT OR IGNORE INTO access_lists (names) VALUES (?)", [(names,) for names in lists])


def _beginning(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:59].rstrip() + "…"


def _moment(text: str) -> dt.datetime:
    moment = from_iso(text)
    assert moment is not None  # the columns are NOT NULL
    return moment
