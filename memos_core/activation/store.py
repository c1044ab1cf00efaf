"""The store of activation memory: a folder with the saved KV states, and a SQLite database that describes them.

All states can be computed again, so damaged or outdated ones are removed, and no backup holds them.
"""

from __future__ import annotations

import builtins
import contextlib
import datetime as dt
import sqlite3
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from memos_core.activation.context import Context, ContextType, Readiness
from memos_core.activation.moved import ContextRecord, MemberRecord, StateRecord
from memos_core.activation.schema import DATABASE, MIGRATIONS, TABLES
from memos_core.cube import State, new_id, now
from memos_core.database import from_iso, open_or_recover, storage_errors, to_iso
from memos_core.days import today
from memos_core.errors import InvalidInput, ModelBusy, NotFound, StorageFull
from memos_core.models.backend import Warmed
from memos_core.models.state_file import HEADER_SUFFIX, STATE_SUFFIX, StateHeader, remove_state
from memos_core.storage.erasure_file import Erasure
from memos_core.wording import say


@dataclass(frozen=True)
class Member:
    """A memory that a context contains, with the hash of the text that it contains."""

    cube: str
    content_hash: str


@dataclass(frozen=True)
class Day:
    """The use of all contexts on one day."""

    day: dt.date
    hits: int
    saved_s: float


class ContextStore:
    """The contexts of one profile. All methods are safe to call from any thread."""

    def __init__(self, folder: Path, aside: Path) -> None:
        """Open the store (made if missing) and remove what an interrupted program has left.

        Args:
            folder: `activation/` of the profile.
            aside: where a damaged database is set aside.

        Raises:
            StorageError: the folder cannot be used.
        """
        with storage_errors(say("open the saved contexts")):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.folder = folder
        self._lock = threading.RLock()
        self._forgets = 0
        self._database, *_ = open_or_recover(folder / DATABASE, MIGRATIONS, TABLES, aside)
        self._tidy()

    def close(self) -> None:
        """Close the database; safe to call twice."""
        self._database.close()

    # -- contexts -----------------------------------------------------------------------------

    def list(self) -> builtins.list[Context]:
        """All contexts, the most recently used first."""
        return self._contexts("1", ())

    def get(self, context_id: str) -> Context:
        """One context, by its id or the unambiguous beginning of it. Raises NotFound."""
        found = self._contexts("id = ? OR substr(id, 1, ?) = ?", (context_id, max(len(context_id), 6), context_id))
        exact = [context for context in found if context.id == context_id] or found
        if len(exact) != 1:
            raise NotFound('There is no context "{context_id}".', context_id=context_id)
        return exact[0]

    def find(self, what: ContextType, reference: str) -> Context | None:
        """The context of this conversation, profile or set of documents, if there is one."""
        found = self._contexts("what = ? AND reference = ?", (what.value, reference))
        return found[0] if found else None

    def add(self, what: ContextType, reference: str) -> Context:
        """Like `find`, but the context is made if missing."""
        with self._database.transaction(say("note a context")) as run:
            run.execute(
                "INSERT OR IGNORE INTO contexts (id, what, reference, created_at) VALUES (?, ?, ?, ?)",
                (new_id(), what.value, reference, to_iso(now())),
            )
        found = self.find(what, reference)
        assert found is not None  # it has just been made
        return found

    def rename(self, context_id: str, name: str) -> None:
        """Give it a name; an empty one takes the name away."""
        self._change(context_id, "name = ?", " ".join(name.split()))

    def pin(self, context_id: str, pinned: bool) -> None:
        """Keep its state ready and never delete it for lack of space, or undo that."""
        self._change(context_id, "pinned = ?", int(pinned))

    def asked(self, context_id: str) -> None:
        """Note that the person asked to make it ready: its state stays until `drop`."""
        self._change(context_id, "asked = ?", 1)

    def used(self, context_id: str) -> None:
        """Note that a reply was asked for in this context."""
        with self._database.transaction(say("note a context")) as run:
            run.execute(
                """UPDATE contexts SET uses = uses + 1, last_used_at = ?,
                last_use = (SELECT max(last_use) + 1 FROM contexts) WHERE id = ?""",
                (to_iso(now()), context_id),
            )

    def hit(self, context_id: str, saved_s: float) -> None:
        """Note that a reply began from its state, and the seconds that this saved."""
        with self._database.transaction(say("note a context")) as run:
            run.execute(
                "UPDATE contexts SET hits = hits + 1, saved_s = saved_s + ? WHERE id = ?", (saved_s, context_id)
            )
            run.execute(
                """INSERT INTO days (day, context, hits, saved_s) SELECT ?, id, 1, ? FROM contexts WHERE id = ?
                ON CONFLICT (day, context) DO UPDATE SET hits = hits + 1, saved_s = saved_s + excluded.saved_s""",
                (today().isoformat(), saved_s, context_id),
            )

    def uses_since(self) -> dict[str, int]:
        """For each context, how often others were used since its own last use."""
        rows = self._database.query("SELECT id, (SELECT max(last_use) FROM contexts) - last_use AS since FROM contexts")
        return {row["id"]: int(row["since"]) for row in rows}

    def days(self) -> builtins.list[Day]:
        """The use of all contexts, day by day, the earliest first."""
        rows = self._database.query(
            "SELECT day, sum(hits) AS hits, sum(saved_s) AS saved_s FROM days GROUP BY day ORDER BY day"
        )
        return [Day(dt.date.fromisoformat(row["day"]), int(row["hits"]), float(row["saved_s"])) for row in rows]

    def remove(self, context_id: str) -> None:
        """Delete a context, with its states and its records."""
        self.drop([context_id])
        with self._database.transaction(say("remove a context")) as run:
            run.execute("DELETE FROM contexts WHERE id = ?", (context_id,))

    # -- states -------------------------------------------------------------------------------

    @property
    def forgets(self) -> int:
        """How many erasures there were since the store was opened. Read it before a context is put together, and give
        it to `saved`.
        """
        return self._forgets

    def saved(
        self,
        context_id: str,
        variant: str,
        stamp: str,
        warmed: Warmed,
        compute_s: float,
        forgets: int,
        model: str = "",
    ) -> None:
        """Record that a context's state was written; an older state of the same variant is deleted.

        Args:
            context_id: the context.
            variant: hash of the adapter that it is for; "" for none.
            stamp: the hash of what it was computed from; it stays `Readiness.READY` while this is the same.
            warmed: what the model host wrote.
            compute_s: how many seconds computing all of it takes.
            forgets: the value of `forgets` before the context was put together.
            model: hash of the model file that it was computed with.

        Raises:
            InvalidInput: another context has the same state.
            ModelBusy: something was forgotten since, which the state may contain; the state is removed.
        """
        with self._lock:
            if forgets != self._forgets:
                self._remove_file(warmed.key)
                self.lost([warmed.key])
                raise ModelBusy("Something was forgotten meanwhile. The context is put together again without it.")
            self._keep(context_id, variant, stamp, warmed, compute_s, model)

    def _keep(self, context_id: str, variant: str, stamp: str, warmed: Warmed, compute_s: float, model: str) -> None:
        header = self._header(warmed.key)
        if header is None:  # it was removed in the same moment
            return
        with self._database.transaction(say("note a context")) as run:
            owner = run.execute("SELECT context FROM states WHERE key = ?", (warmed.key,)).fetchone()
            if owner is not None and owner["context"] != context_id:
                raise InvalidInput("This context begins like another one that is ready, and adds too little to it.")
            older = run.execute(
                "SELECT key FROM states WHERE context = ? AND variant = ? AND key != ?",
                (context_id, variant, warmed.key),
            ).fetchall()
            run.execute("DELETE FROM states WHERE context = ? AND variant = ?", (context_id, variant))
            run.execute(
                """INSERT OR REPLACE INTO states (key, context, variant, stamp, tokens, size, sha256, compute_s, made_at, model)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                (
                    header.key,
                    context_id,
                    variant,
                    stamp,
                    header.tokens,
                    header.size,
                    header.digest,
                    compute_s,
                    to_iso(now()),
                    model,
                ),
            )
        for row in older:
            self._remove_file(row["key"])

    def stamp(self, context_id: str, variant: str) -> str | None:
        """The stamp of a context's saved state of this variant; None where there is none."""
        row = self._database.one("SELECT stamp FROM states WHERE context = ? AND variant = ?", (context_id, variant))
        return None if row is None else str(row["stamp"])

    def lost(self, keys: Collection[str]) -> None:
        """Record that the model host has removed states that it could not use."""
        with self._database.transaction(say("note a context")) as run:
            run.executemany("DELETE FROM states WHERE key = ?", ((key,) for key in keys))

    def drop(self, context_ids: Collection[str]) -> int:
        """Delete the saved states of these contexts at once. The contexts stay, no longer as asked for by the person.
        Returns the number of bytes freed.
        """
        freed = 0
        for context_id in context_ids:
            for row in self._database.query("SELECT key, size FROM states WHERE context = ?", (context_id,)):
                self._remove_file(row["key"])
                freed += int(row["size"])
            with self._database.transaction(say("drop a context")) as run:
                run.execute("DELETE FROM states WHERE context = ?", (context_id,))
                run.execute("UPDATE contexts SET asked = 0 WHERE id = ?", (context_id,))
        return freed

    def erase(self, erasures: Sequence[Erasure]) -> None:
        """Delete every state that contains what is to be erased, and make sure that no state that is being computed now is
        saved.
        """
        with self._lock:
            self._forgets += 1
            for erasure in erasures:
                found = (self.find(ContextType.CONVERSATION, conversation) for conversation in erasure.conversations)
                self.drop({*self.holding(erasure.memories), *(context.id for context in found if context is not None)})
                with self._database.transaction(
                    say("remove a context")
                ) as run:  # a hash gives a text away to anybody who can guess it
                    run.executemany("DELETE FROM members WHERE cube = ?", ((id,) for id in erasure.memories))

    def keep_variants(self, variants: Collection[str]) -> int:
        """Delete the states of all variants but these. Returns how many."""
        rows = [
            row for row in self._database.query("SELECT key, variant FROM states") if row["variant"] not in variants
        ]
        for row in rows:
            self._remove_file(row["key"])
        self.lost([row["key"] for row in rows])
        return len(rows)

    def models(self) -> Mapping[str, int]:
        """How many contexts have a state that was computed with each model, by the hash of its file."""
        rows = self._database.query(
            "SELECT model, count(DISTINCT context) AS contexts FROM states WHERE model != '' GROUP BY model"
        )
        return {row["model"]: int(row["contexts"]) for row in rows}

    def drop_model(self, model: str) -> None:
        """Delete the states that were computed with a model that was removed; the contexts stay."""
        keys = [row["key"] for row in self._database.query("SELECT key FROM states WHERE model = ?", (model,))]
        for key in keys:
            self._remove_file(key)
        self.lost(keys)

    def size(self) -> int:
        """Bytes of all saved states."""
        row = self._database.one("SELECT coalesce(sum(size), 0) AS size FROM states")
        assert row is not None  # a sum is always a row
        return int(row["size"])

    # -- the memories in them -----------------------------------------------------------------

    def members(self, context_id: str) -> builtins.list[Member]:
        """The memories that it contains, in their order."""
        rows = self._database.query("SELECT * FROM members WHERE context = ? ORDER BY position", (context_id,))
        return [Member(row["cube"], row["content_hash"]) for row in rows]

    def set_members(self, context_id: str, members: Sequence[Member]) -> None:
        """Record the memories that it contains from now on."""
        with self._database.transaction(say("note a context")) as run:
            run.execute("DELETE FROM members WHERE context = ?", (context_id,))
            run.executemany(
                "INSERT INTO members (context, cube, content_hash, position) VALUES (?, ?, ?, ?)",
                ((context_id, m.cube, m.content_hash, position) for position, m in enumerate(members)),
            )

    def holding(self, cube_ids: Collection[str]) -> dict[str, builtins.list[Member]]:
        """The contexts (by id) that contain one of these memories, each with those memories."""
        found: dict[str, builtins.list[Member]] = {}
        for cube_id in cube_ids:
            for row in self._database.query("SELECT * FROM members WHERE cube = ?", (cube_id,)):
                found.setdefault(row["context"], []).append(Member(row["cube"], row["content_hash"]))
        return found

    def all_members(self) -> Mapping[str, set[str]]:
        """For each memory in any context, the content hashes with which contexts contain it."""
        found: dict[str, set[str]] = {}
        for row in self._database.query("SELECT cube, content_hash FROM members"):
            found.setdefault(row["cube"], set()).add(row["content_hash"])
        return found

    # -- moving to another computer -----------------------------------------------------------

    def records(self) -> builtins.list[ContextRecord]:
        """All contexts that have a saved state of which the model is known, or that the person has named, pinned or asked for."""
        found = []
        for context in self.list():
            states = [
                _state(row)
                for row in self._database.query("SELECT * FROM states WHERE context = ? AND model != ''", (context.id,))
                if _is_understood(_state, row)
            ]
            if states or context.named or context.pinned or context.asked:
                found.append(
                    ContextRecord(
                        what=context.what,
                        reference=context.reference,
                        name=context.text,
                        pinned=context.pinned,
                        asked=context.asked,
                        created_at=context.created_at,
                        members=tuple(
                            MemberRecord(cube=one.cube, content_hash=one.content_hash)
                            for one in self.members(context.id)
                        ),
                        states=tuple(states),
                    )
                )
        return found

    def files_of(self, state: StateRecord) -> dict[str, Path]:
        """The files of a saved state by their names."""
        return {
            f"{state.key}{suffix}": self.folder / f"{state.key}{suffix}" for suffix in (STATE_SUFFIX, HEADER_SUFFIX)
        }

    def take(self, record: ContextRecord, states: Sequence[StateRecord], folder: Path, forgets: int) -> bool:
        """Take a context of another computer over; one that is here stays as it is.

        Args:
            record: the context.
            states: those of its states that are of use here.
            folder: the folder with the files of these states; they are moved.
            forgets: the value of `forgets` before it was checked that the context's memories are here.

        Returns:
            Whether it was taken.

        Raises:
            StorageError: it could not be written.
        """
        with self._lock:
            if forgets != self._forgets or self.find(record.what, record.reference) is not None:
                return False
            context = self.add(record.what, record.reference)
            self.set_members(context.id, [Member(one.cube, one.content_hash) for one in record.members])
            with self._database.transaction(say("note a context")) as run:
                run.execute(
                    "UPDATE contexts SET name = ?, pinned = ?, asked = ? WHERE id = ?",
                    (record.name, int(record.pinned), int(record.asked), context.id),
                )
            for state in states:
                with storage_errors(say("take a saved context over")):
                    for name, target in self.files_of(state).items():
                        (folder / name).replace(target)
                warmed = Warmed(state.key, state.tokens, 0, 0, state.size)
                self._keep(context.id, state.variant, state.stamp, warmed, state.compute_s, state.model)
            return True

    # -- inside -------------------------------------------------------------------------------

    def _change(self, context_id: str, assignment: str, value: object) -> None:
        with self._database.transaction(say("change a context")) as run:
            changed = run.execute(f"UPDATE contexts SET {assignment} WHERE id = ?", (value, context_id)).rowcount
        if not changed:
            raise NotFound('There is no context "{context_id}".', context_id=context_id)

    def _contexts(self, where: str, parameters: Sequence[object]) -> builtins.list[Context]:
        return [_context(row) for row in self._rows(where, parameters)]

    def _rows(self, where: str, parameters: Sequence[object]) -> builtins.list[sqlite3.Row]:
        """The records of contexts, each with its newest state."""
        return self._database.query(
            f"""SELECT c.*, s.key, s.sha256, s.tokens, s.compute_s, s.made_at,
                (SELECT coalesce(sum(size), 0) FROM states all_ WHERE all_.context = c.id) AS size
            FROM contexts c LEFT JOIN states s ON s.key = (SELECT key FROM states newest
                WHERE newest.context = c.id ORDER BY newest.made_at DESC LIMIT 1)
            WHERE {where} ORDER BY c.last_use DESC, c.created_at DESC""",
            parameters,
        )

    def _header(self, key: str) -> StateHeader | None:
        with contextlib.suppress(OSError, ValueError):
            return StateHeader.model_validate_json((self.folder / (key + HEADER_SUFFIX)).read_bytes())
        return None

    def _remove_file(self, key: str) -> None:
        with storage_errors(say("remove a saved context")):
            remove_state(self.folder, key)

    def _drop_damaged(self) -> None:
        """Delete records that cannot be understood, because the file was damaged where SQLite cannot see it: contexts are noted
        anew when they are next used, and states computed again."""
        # On a full disk this is left to the next start.
        with (
            contextlib.suppress(StorageFull),
            self._database.transaction(say("tidy the saved contexts")) as run,
        ):
            run.execute(
                """DELETE FROM states WHERE typeof(tokens) != 'integer' OR typeof(size) != 'integer'
                OR typeof(compute_s) NOT IN ('real', 'integer')"""
            )
            run.execute(
                """DELETE FROM days WHERE day IS NOT date(day, '+0 days') OR typeof(hits) != 'integer'
                OR typeof(saved_s) NOT IN ('real', 'integer')"""
            )
            contexts = [row for row in self._rows("1", ()) if not _is_understood(_context, row)]
            run.executemany("DELETE FROM contexts WHERE id = ?", ((row["id"],) for row in contexts))

    def _tidy(self) -> None:
        """Delete records that are damaged, state files without a record, and records without a file."""
        self._drop_damaged()
        with storage_errors(say("open the saved contexts")):
            known = {row["key"] for row in self._database.query("SELECT key FROM states")}
            for path in self.folder.iterdir():
                state = path.suffix in (STATE_SUFFIX, HEADER_SUFFIX) and len(path.stem) == 64
                if path.name.startswith(".") or (state and path.stem not in known):
                    path.unlink(missing_ok=True)
            gone = {
                key
                for key in known
                if not all((self.folder / (key + suffix)).exists() for suffix in (STATE_SUFFIX, HEADER_SUFFIX))
            }
        for key in gone:
            self._remove_file(key)
        self.lost(gone)


def _is_understood(read: Callable[[sqlite3.Row], object], row: sqlite3.Row) -> bool:
    try:
        read(row)
    except (ValueError, TypeError):
        return False
    return True


def _state(row: sqlite3.Row) -> StateRecord:
    return StateRecord.model_validate({name: row[name] for name in StateRecord.model_fields})


def _context(row: sqlite3.Row) -> Context:
    created = from_iso(row["created_at"])
    assert created is not None  # the column is NOT NULL
    return Context(
        id=row["id"],
        text=row["name"],
        named=bool(row["name"]),
        what=ContextType(row["what"]),
        reference=row["reference"],
        created_at=created,
        updated_at=from_iso(row["made_at"]) or created,
        origin="scheduler",
        pinned=bool(row["pinned"]),
        asked=bool(row["asked"]),
        state=State.ARCHIVED if row["key"] is None else State.ACTIVATED,
        readiness=Readiness.MISSING if row["key"] is None else Readiness.READY,
        key=row["key"] or "",
        sha256=row["sha256"] or "",
        tokens=row["tokens"] or 0,
        size=row["size"],
        compute_s=row["compute_s"] or 0.0,
        use_count=row["uses"],
        last_used_at=from_iso(row["last_used_at"]),
        hits=row["hits"],
        saved_s=row["saved_s"],
    )
