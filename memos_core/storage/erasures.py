"""What was forgotten: one record of each erasure, written before anything is removed, with a mark for each store that is done.

A forgotten memory stands in several stores: the table with its index and old versions, the ledger with its history, saved
contexts, adapters, and (on demand) the messages of a conversation. No transaction spans them all. So the wish is written down
first. Each store then removes what it holds and gets its mark; whatever has no mark is done again when the profile is opened.

The records hold ids and positions, never text. They stand in the ledger and once more in a file beside it, which no restore
replaces: so a backup that is put back, or a ledger that was damaged and begun anew, learns again what was forgotten since.
Backups have no mark here: each backup's own list of contents tells what it was rid of.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from memos_core.conversations import Conversations
from memos_core.cube import new_id, now
from memos_core.database import Database, storage_errors, to_iso
from memos_core.errors import StorageError
from memos_core.files import written_whole
from memos_core.system import sync_folder

log = logging.getLogger(__name__)

FILE = "erasures.jsonl"
ADAPTERS, TABLE, LEDGER, MESSAGES, CONTEXTS = "adapters", "table", "ledger", "messages", "contexts"
STORES = (ADAPTERS, TABLE, LEDGER, MESSAGES, CONTEXTS)
"""Each has a mark in a record once it holds nothing of it any more, in this order: what the table destroys passes through the
ledger; a turn that loses only some of its words is recorded anew from its message after the old one is gone; and contexts are
made of memories and messages, so nobody can make one of what is gone already."""

MIGRATION = """
    CREATE TABLE erasures (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        memories TEXT NOT NULL,
        messages TEXT NOT NULL,
        conversations TEXT NOT NULL,
        blanked INTEGER NOT NULL,
        kept TEXT NOT NULL,
        done TEXT NOT NULL DEFAULT '[]'
    );
    -- What was forgotten before there were records: a restored backup may have brought some of it back.
    INSERT INTO erasures (id, at, actor, memories, messages, conversations, blanked, kept)
        SELECT lower(hex(randomblob(16))), strftime('%Y-%m-%dT%H:%M:%f000+00:00', 'now'), 'clock', ids, ids, '[]', 0, '{}'
        FROM (SELECT json_group_array(DISTINCT cube) AS ids, count(*) AS number FROM changes WHERE after IS NULL)
        WHERE number > 0;
    """
"""Of the ledger."""

Span = tuple[int, int]
"""Where words stand in the text of a turn: the first character, and the one after the last."""


@dataclass(frozen=True)
class Erasure:
    """One wish to forget."""

    id: str
    at: str
    """When it was made, as `to_iso` writes it."""
    actor: str
    memories: tuple[str, ...]
    """Ids of what is destroyed, with the verbatim turns."""
    messages: tuple[str, ...] = ()
    """Ids of the messages of which nothing may enter the memory again."""
    conversations: tuple[str, ...] = ()
    """Ids of the conversations whose saved contexts hold the messages."""
    blanked: bool = False
    """Whether the messages lose their text in their conversations too."""
    kept: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)
    """Messages whose turns are recorded anew without some of their words, and where those words stand in the turn's
    text."""
    done: frozenset[str] = frozenset()
    """The stores that have done their part; names of STORES."""

    @property
    def all_messages(self) -> list[str]:
        """The ids of all messages that lose words by it, whether all of them or some."""
        return [*self.messages, *self.kept]


Work = Callable[[Sequence[Erasure]], None]
"""Removes from a store what these erasures ask for. It may be done again at any time."""


class Erasures:
    """The records of one profile. Safe to use from any thread."""

    def __init__(self, database: Database, file: Path | None = None) -> None:
        """Read them, and bring ledger and file in line with each other.

        Args:
            database: the ledger.
            file: where they stand once more; None for a copy of a ledger that is only read or cleaned.

        Raises:
            StorageError: they cannot be read or written.
        """
        self._database = database
        self._file = file
        self._lock = threading.RLock()
        self._memories: set[str] = set()
        self._messages: set[str] = set()
        self._blanked: set[str] = set()
        self._spans: dict[str, tuple[Span, ...]] = {}
        known = self.all()
        self._learn(known)
        if file is not None:
            self._agree(known, file)

    def all(self) -> list[Erasure]:
        """All records, in the order in which they were made known here."""
        return [_of_row(row) for row in self._database.query("SELECT * FROM erasures ORDER BY seq")]

    def begin(
        self,
        actor: str,
        memories: Collection[str],
        *,
        messages: Collection[str] = (),
        conversations: Collection[str] = (),
        blanked: bool = False,
        kept: Mapping[str, Sequence[Span]] | None = None,
    ) -> Erasure:
        """Write down what is to be forgotten; when this returns it is decided, whatever happens to the process.

        Args:
            actor: who wants it.
            memories: ids of what is destroyed, with the verbatim turns.
            messages: ids of the messages of which nothing may enter the memory again.
            conversations: those in whose saved contexts the messages stand.
            blanked: the messages lose their text in their conversations too.
            kept: messages whose turns are recorded anew without these words.

        Raises:
            StorageError: it could not be written down; nothing is to be removed.
        """
        erasure = Erasure(
            new_id(),
            to_iso(now()) or "",
            actor,
            tuple(memories),
            tuple(messages),
            tuple(conversations),
            blanked,
            {message: tuple(spans) for message, spans in (kept or {}).items()},
        )
        with self._lock:
            self._enter([erasure])
            self._learn([erasure])
            if self._file is not None:
                self._write(self.all(), self._file)
        return erasure

    def due(self, store: str) -> list[Erasure]:
        """The erasures that a store has not carried out yet, the oldest first."""
        rows = self._database.query("SELECT * FROM erasures WHERE done NOT LIKE ? ORDER BY seq", (f'%"{store}"%',))
        return [_of_row(row) for row in rows]

    def mark(self, erasures: Iterable[Erasure], store: str) -> None:
        """Note that a store has carried these erasures out."""
        with self._lock, self._database.transaction("note what was forgotten") as run:
            for erasure in erasures:
                row = run.execute("SELECT done FROM erasures WHERE id = ?", (erasure.id,)).fetchone()
                done = sorted({*json.loads(row["done"]), store})
                run.execute("UPDATE erasures SET done = ? WHERE id = ?", (json.dumps(done), erasure.id))

    def again(self) -> None:
        """A store was replaced or built anew: let every store carry out all erasures again."""
        with self._lock, self._database.transaction("note what is to be forgotten again") as run:
            run.execute("UPDATE erasures SET done = '[]'")

    # -- what may not come back ---------------------------------------------------------------

    def forgotten(self, ids: Iterable[str]) -> set[str]:
        """Which of these memories were forgotten, or are being forgotten now; turns that only lose some words are not
        among them."""
        with self._lock:
            return {id for id in self._memories.intersection(ids) if id in self._messages or id not in self._spans}

    def touched(self, ids: Iterable[str]) -> set[str]:
        """Which of these memories were forgotten or have lost words, or are about to."""
        with self._lock:
            return self._memories.intersection(ids)

    def memories(self) -> list[str]:
        """The ids of all memories that were forgotten."""
        with self._lock:
            return sorted(self._memories)

    def silent(self, message: str) -> bool:
        """Whether a message must be kept out of the memory altogether."""
        with self._lock:
            return message in self._messages

    def blanked(self, messages: Iterable[str]) -> set[str]:
        """Which of these messages have lost their text, or are about to."""
        with self._lock:
            return self._blanked.intersection(messages)

    def spans(self, message: str) -> tuple[Span, ...]:
        """Which words of the turn of a message may not enter the memory again."""
        with self._lock:
            return self._spans.get(message, ())

    # -- inside -------------------------------------------------------------------------------

    def _learn(self, erasures: Iterable[Erasure]) -> None:
        for erasure in erasures:
            self._memories.update(erasure.memories)
            self._messages.update(erasure.messages)
            if erasure.blanked:
                self._blanked.update(erasure.messages)
            for message, spans in erasure.kept.items():
                self._spans[message] = tuple(sorted({*self._spans.get(message, ()), *spans}))

    def _enter(self, erasures: Iterable[Erasure]) -> None:
        with self._database.transaction("note what is to be forgotten") as run:
            run.executemany(
                """INSERT OR IGNORE INTO erasures (id, at, actor, memories, messages, conversations, blanked, kept)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                [
                    (
                        erasure.id,
                        erasure.at,
                        erasure.actor,
                        json.dumps(erasure.memories),
                        json.dumps(erasure.messages),
                        json.dumps(erasure.conversations),
                        int(erasure.blanked),
                        json.dumps(erasure.kept),
                    )
                    for erasure in erasures
                ],
            )

    def _agree(self, known: Sequence[Erasure], file: Path) -> None:
        """Enter what only the file knows (the ledger is a restored or a new one), and write what only the ledger knows (the
        process was killed in between)."""
        there = _read(file)
        missing = there.keys() - {erasure.id for erasure in known}
        if missing:
            self._enter(there[id] for id in there if id in missing)
            self._learn(there[id] for id in missing)
        if any(erasure.id not in there for erasure in known):
            self._write(self.all(), file)

    def _write(self, erasures: Iterable[Erasure], file: Path) -> None:
        with storage_errors("note what is to be forgotten"):
            with written_whole(file) as content:
                for erasure in erasures:
                    content.write(json.dumps(_as_json(erasure)).encode() + b"\n")
            sync_folder(file.parent)


def carry_out(erasures: Erasures, stores: Mapping[str, Work]) -> None:
    """Have stores do what they have no mark for. One that fails keeps no other from it; but what the table still holds would
    pass through the ledger again.

    Args:
        erasures: the records.
        stores: how each of them does it, by its name in STORES.

    Raises:
        StorageError: a store could not; it is tried again with the next erasure, and when the profile is opened.
    """
    trouble: StorageError | None = None
    for store in filter(stores.__contains__, STORES):
        due = erasures.due(store)
        if not due or (store == LEDGER and erasures.due(TABLE)):
            continue
        try:
            stores[store](due)
            erasures.mark(due, store)
        except StorageError as error:
            log.warning("what was forgotten could not be removed from the %s yet: %s", store, type(error).__name__)
            trouble = trouble or error
    if trouble is not None:
        raise trouble


def in_messages(talk: Conversations) -> Work:
    """What the store of conversations does to carry erasures out."""

    def work(erasures: Sequence[Erasure]) -> None:
        for blanked in (False, True):
            ids = [message for erasure in erasures if erasure.blanked is blanked for message in erasure.messages]
            if ids and blanked:
                talk.forget_messages(ids)
            elif ids:
                talk.leave_alone(ids)
                talk.remove_suggestions(ids)
        if kept := [message for erasure in erasures for message in erasure.kept]:
            talk.record_again(kept)

    return work


def _as_json(erasure: Erasure) -> dict[str, object]:
    names = ("id", "at", "actor", "memories", "messages", "conversations", "blanked", "kept")
    return {name: getattr(erasure, name) for name in names}


def _read(file: Path) -> dict[str, Erasure]:
    """The records in the file by id; a line that is damaged is left out."""
    found: dict[str, Erasure] = {}
    with storage_errors("read what was forgotten"):
        if not file.exists():
            return found
        lines = file.read_bytes().splitlines()
    for number, line in enumerate(lines, start=1):
        try:
            erasure = _erasure(json.loads(line))
        except (ValueError, KeyError, TypeError):
            log.warning("line %d of %s is damaged and was left out", number, file.name)
            continue
        found[erasure.id] = erasure
    return found


def _of_row(row: sqlite3.Row) -> Erasure:
    told = {name: json.loads(row[name]) for name in ("memories", "messages", "conversations", "kept", "done")}
    return _erasure({**{name: row[name] for name in ("id", "at", "actor", "blanked")}, **told})


def _erasure(told: Mapping[str, object]) -> Erasure:
    kept = told["kept"]
    if not isinstance(kept, Mapping):
        raise TypeError("no positions")
    return Erasure(
        id=str(told["id"]),
        at=str(told["at"]),
        actor=str(told["actor"]),
        memories=_ids(told["memories"]),
        messages=_ids(told["messages"]),
        conversations=_ids(told["conversations"]),
        blanked=bool(told["blanked"]),
        kept={str(message): tuple((int(start), int(end)) for start, end in spans) for message, spans in kept.items()},
        done=frozenset(_ids(told.get("done", ()))),
    )


def _ids(told: object) -> tuple[str, ...]:
    if not isinstance(told, list | tuple):
        raise TypeError("no list of ids")
    return tuple(str(item) for item in told)
