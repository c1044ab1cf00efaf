"""The audit log: who read, used, changed or was refused what, and when. It is part of the ledger and never holds text."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import logging
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from memos_core.cube import now
from memos_core.database import Database, from_iso, to_iso
from memos_core.days import local_time, to_utc
from memos_core.errors import StorageFull
from memos_core.wording import Wording, from_line, say, to_line

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class AuditEntry:
    """Who did what with which memories. `detail` never holds memory text."""

    at: dt.datetime
    actor: str
    """`person`, `assistant`, `reader`, `clock`, `client:NAME` ..."""
    verb: str
    """`retrieved` (given to whoever asked), `injected` (given to the model for a reply: the first `cubes`, as many as `detail` says,
    were recalled for the message, and the others stand in every prompt), `cited` (a reply has used it), `read`, `denied`,
    `remember`, `edit`, `archive`, `forget`, `undo` ..."""
    cubes: tuple[str, ...]
    detail: Wording


@dataclass(frozen=True)
class AuditVerdict:
    """The result of checking the audit log."""

    entries: int
    """How many entries were checked."""
    sound: bool
    text: str
    """What was found, and at which entry, in words."""


class AuditLog:
    """The log of one profile. Each entry holds a hash of the one before it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def note(self, actor: str, verb: str, cubes: Iterable[str], detail: str = "") -> None:
        """Add an entry. `detail` must not hold memory text. On a full disk none is added, so that reading and exporting go on."""
        try:
            with self._database.transaction(say("write the audit log")) as run:
                self.enter(run, actor, verb, cubes, detail)
        except StorageFull:
            log.warning("the disk is full: the audit log has no entry of what %s has %s", actor, verb)

    def enter(self, run: sqlite3.Connection, actor: str, verb: str, cubes: Iterable[str], detail: str) -> None:
        """Add an entry as part of a transaction."""
        last = run.execute("SELECT chain FROM audit_head").fetchone()
        cursor = run.execute(
            "INSERT INTO audit (at, actor, action, cubes, detail) VALUES (?, ?, ?, ?, ?)",
            (to_iso(now()), actor, verb, json.dumps(list(cubes)), to_line(detail)),
        )
        seq = cursor.lastrowid
        row = run.execute("SELECT * FROM audit WHERE seq = ?", (seq,)).fetchone()
        chain = _link(last["chain"] if last else "", row)
        run.execute("UPDATE audit SET chain = ? WHERE seq = ?", (chain, seq))
        run.execute("INSERT OR REPLACE INTO audit_head (id, seq, chain) VALUES (1, ?, ?)", (seq, chain))

    def search(
        self,
        *,
        actor: str | None = None,
        verb: str | Sequence[str] | None = None,
        cube: str | None = None,
        since: dt.datetime | None = None,
        before: dt.datetime | None = None,
        limit: int = 100,
        offset: int = 0,
    ) -> list[AuditEntry]:
        """Entries, newest first.

        Args:
            actor: only entries of this actor.
            verb: only entries with this verb, or with one of these.
            cube: only entries about this memory (full id).
            since: only entries from this moment on; naive datetimes are local.
            before: only entries from before this moment.
            limit: how many entries at most.
            offset: how many to leave out at the beginning.
        """
        conditions, parameters = ["1"], list[str | int]()
        if actor is not None:
            conditions.append("actor = ?")
            parameters.append(actor)
        if verb is not None:
            verbs = [verb] if isinstance(verb, str) else list(verb)
            conditions.append(f"action IN ({', '.join('?' * len(verbs))})")
            parameters += verbs
        if cube is not None:
            conditions.append("cubes LIKE ?")
            parameters.append(f'%"{cube}"%')
        for moment, comparison in ((since, ">="), (before, "<")):
            if moment is not None:
                conditions.append(f"at {comparison} ?")
                parameters.append(to_iso(to_utc(moment)) or "")
        rows = self._database.query(
            f"SELECT * FROM audit WHERE {' AND '.join(conditions)} ORDER BY seq DESC LIMIT ? OFFSET ?",
            [*parameters, limit, offset],
        )
        return [
            AuditEntry(
                _moment(row),
                row["actor"],
                row["action"],
                tuple(json.loads(row["cubes"])),
                from_line(row["detail"]),
            )
            for row in rows
        ]

    def actors(self) -> list[str]:
        """Who has ever acted, by name."""
        return [row["actor"] for row in self._database.query("SELECT DISTINCT actor FROM audit ORDER BY actor")]

    def verify(self) -> AuditVerdict:
        """Check the log: each entry's hash must include that of the entry before it, and the last entry must be the one that was
        written last.

        This finds entries that were changed, removed or slipped in by something else than this program. It does not find
        a forgery in which all later hashes were computed anew.
        """
        rows = self._database.query("SELECT * FROM audit WHERE chain != '' ORDER BY seq")
        head = self._database.one("SELECT * FROM audit_head")
        chain, seq = "", 0
        for row in rows:
            if seq and row["seq"] != seq + 1:
                missing = say(
                    "Entries between number {first} and number {last} are missing.",
                    first=str(seq),
                    last=str(row["seq"]),
                )
                return AuditVerdict(len(rows), False, missing)
            chain, seq = _link(chain, row), row["seq"]
            if row["chain"] != chain:
                when = local_time(_moment(row))
                text = say(
                    "Entry number {number} of {day}, {time} is not as it was written, or one before it is missing.",
                    number=str(seq),
                    day=when.date(),
                    time=f"{when:%H:%M}",
                )
                return AuditVerdict(len(rows), False, text)
        if (head["seq"], head["chain"]) != (seq, chain) if head else rows:
            return AuditVerdict(len(rows), False, say("Entries after number {number} are missing.", number=str(seq)))
        return AuditVerdict(len(rows), True, say("All {count} entries are as they were written.", count=len(rows)))


def _link(before: str, row: sqlite3.Row) -> str:
    """The hash of an entry and of all before it: SHA-256, hexadecimal."""
    parts = [before, *(str(row[name]) for name in ("seq", "at", "actor", "action", "cubes", "detail"))]
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _moment(row: sqlite3.Row) -> dt.datetime:
    moment = from_iso(row["at"])
    assert moment is not None  # the column is NOT NULL
    return moment
