"""What was forgotten: one record of each erasure, written before anything is removed, with a mark for each store that is done.

A forgotten memory stands in several stores: the table with its index and old versions, the ledger with its history, saved
contexts, adapters, and (on demand) the messages of a conversation. No transaction spans them all. So the erasure is written down
first. Each store then removes what it holds and gets its mark; where a mark is missing, the work is done when the profile is opened.

The records hold ids and positions, never text. They stand in the ledger and once more in a file beside it, which no restore
replaces: so a restored backup, or a ledger that was damaged and begun anew, learns again what was forgotten since.
Backups have no mark here: each backup's own list of contents says which erasures were carried out in it.
"""

from __future__ import annotations

import json
import logging
import sqlite3
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path

from memos_core.conversations import Conversations
from memos_core.cube import new_id, now
from memos_core.database import Database, storage_errors, to_iso
from memos_core.errors import MemOSError, StorageError, where
from memos_core.files import written_whole
from memos_core.storage.erasure_file import UNREADABLE, Erasure, Span, content_of, from_fields, told_by
from memos_core.system import sync_folder
from memos_core.wording import say

log = logging.getLogger(__name__)

FILE = "erasures.jsonl"
DAMAGED = "erasures-damaged.jsonl"
"""A copy of a file that has lost records, with the rows of the ledger that cannot be read; it stays until the person has been
told."""
ADAPTERS, TABLE, LEDGER, MESSAGES, CONTEXTS, SHARED = "adapters", "table", "ledger", "messages", "contexts", "shared"
STORES = (ADAPTERS, TABLE, LEDGER, MESSAGES, CONTEXTS, SHARED)
"""The stores in the order in which they carry an erasure out; each has a mark in the record once it holds nothing of it any more.
The order matters: what the table destroys passes through the ledger; a turn that loses only some of its words is recorded anew from
its message after the old one is gone; and contexts come after the memories and messages, so that none is made of them again."""

_IN_WORDS = {
    ADAPTERS: "adapters",
    TABLE: "memories",
    LEDGER: "history of the memories",
    MESSAGES: "conversations",
    CONTEXTS: "saved contexts",
    SHARED: "records of shared spaces",
}

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
"""The migration that adds their table to the ledger."""

Work = Callable[[Sequence[Erasure]], None]
"""Removes from a store what these erasures ask for. It may be done again at any time."""


class Erasures:
    """The records of one profile. Safe to use from any thread."""

    def __init__(self, database: Database, file: Path | None = None) -> None:
        """Read them, and bring ledger and file in line with each other.

        Args:
            database: the ledger.
            file: the second copy of the records; None for a copy of a ledger that is only read or cleaned.

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
        self._in_table: set[str] = set()
        """Ids of the memories of erasures that the table has not carried out yet."""
        self.mended = False
        """Whether ledger or file were damaged, and could be mended without a loss."""
        if file is not None:
            self._agree(file)
        self._learn(self.all())
        self._look_at_table()

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
        """Write down what is to be forgotten. Once this returns it will be forgotten, whatever happens to the process.

        Args:
            actor: who wants it.
            memories: ids of the memories to destroy, the verbatim turns among them.
            messages: ids of the messages of which nothing may enter the memory again.
            conversations: ids of the conversations in whose saved contexts the messages stand.
            blanked: whether the messages lose their text in their conversations too.
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
            self._in_table.update(erasure.memories)
            if self._file is not None:
                self._try_to_write(content_of(self.all()), self._file)
        return erasure

    def due(self, store: str) -> list[Erasure]:
        """The erasures that a store has not carried out yet, the oldest first."""
        rows = self._database.query("SELECT * FROM erasures WHERE done NOT LIKE ? ORDER BY seq", (f'%"{store}"%',))
        return [_of_row(row) for row in rows]

    def mark(self, erasures: Iterable[Erasure], store: str) -> None:
        """Note that a store has carried these erasures out."""
        with self._lock:
            with self._database.transaction(say("note what was forgotten")) as run:
                for erasure in erasures:
                    row = run.execute("SELECT done FROM erasures WHERE id = ?", (erasure.id,)).fetchone()
                    done = sorted({*json.loads(row["done"]), store})
                    run.execute("UPDATE erasures SET done = ? WHERE id = ?", (json.dumps(done), erasure.id))
            if store == TABLE:
                self._look_at_table()

    def again(self) -> None:
        """Have every store carry out all erasures again, because one was replaced or built anew."""
        with self._lock:
            with self._database.transaction(say("note what is to be forgotten again")) as run:
                run.execute("UPDATE erasures SET done = '[]'")
            self._look_at_table()

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

    def withheld(self, ids: Iterable[str]) -> set[str]:
        """Which of these memories must not be given to anybody, because the table still holds what was forgotten of them: the whole
        text, or words of a turn. A memory that came back under the same id after it was removed (an import that was undone) is not
        among them."""
        with self._lock:
            return self._in_table.intersection(ids)

    def all_withheld(self) -> list[str]:
        """The ids of all memories that `withheld` is true of."""
        with self._lock:
            return sorted(self._in_table)

    @property
    def table_is_behind(self) -> bool:
        """Whether the table still holds something that was forgotten."""
        with self._lock:
            return bool(self._in_table)

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

    def _look_at_table(self) -> None:
        self._in_table = {id for erasure in self.due(TABLE) for id in erasure.memories}

    def _readable(self) -> tuple[list[Erasure], dict[int, bytes]]:
        """The records of the ledger that can be read, and the contents of the rows that cannot, by `seq`."""
        known, torn = [], {}
        for row in self._database.query("SELECT * FROM erasures ORDER BY seq"):
            try:
                known.append(_of_row(row))
            except UNREADABLE:
                torn[int(row["seq"])] = " ".join(map(str, tuple(row))).encode()
        return known, torn

    def _enter(self, erasures: Iterable[Erasure], instead_of: Iterable[int] = ()) -> None:
        with self._database.transaction(say("note what is to be forgotten")) as run:
            run.executemany("DELETE FROM erasures WHERE seq = ?", ((seq,) for seq in instead_of))
            run.executemany(
                """INSERT OR REPLACE INTO erasures (id, at, actor, memories, messages, conversations, blanked, kept)
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

    def _agree(self, file: Path) -> None:
        """Enter in the ledger what only the file has (the ledger is a restored or a new one), and write to the file what only
        the ledger has (the process was killed in between, or the file is damaged)."""
        known, torn = self._readable()
        with storage_errors(say("read what was forgotten")):
            content = file.read_bytes() if file.exists() else None
        if torn or content == b"" or content not in (None, content_of(known)):
            told = told_by(content, known, torn.values())
            if told.damaged:
                log.warning(
                    "the list of what was forgotten is damaged; %s", "not all is there" if told.lost else "all is there"
                )
            if told.lost:  # first: once the file is written anew, nothing shows that records were lost
                self._write(b"\n".join([content or b"", *torn.values()]), file.with_name(DAMAGED))
            self.mended = told.damaged and not told.lost
            if told.news or torn:
                self._enter(told.news, instead_of=torn)
                known = self.all()
        wanted = content_of(known)
        if not wanted or wanted != content:
            self._try_to_write(wanted, file)

    def _try_to_write(self, content: bytes, file: Path) -> None:
        """Write the file anew, or remove it where nothing was forgotten. A failure is only logged, because the ledger has all of it;
        it is tried again with the next erasure or opening."""
        try:
            if content:
                self._write(content, file)
            else:
                with storage_errors(say("write anew what was forgotten")):
                    file.unlink(missing_ok=True)
        except StorageError as error:
            log.warning("%s could not be written anew yet: %s", file.name, type(error).__name__)

    def _write(self, content: bytes, file: Path) -> None:
        with storage_errors(say("note what is to be forgotten")):
            with written_whole(file) as new:
                new.write(content)
            sync_folder(file.parent)


def carry_out(erasures: Erasures, stores: Mapping[str, Work]) -> None:
    """Have each store carry out the erasures for which it has no mark. A store that fails does not keep the others from their work;
    only the ledger waits for the table, because what the table destroys passes through it.

    Args:
        erasures: the records.
        stores: the work of each store, by its name in STORES.

    Raises:
        StorageError: a store has failed; it is tried again with the next erasure, and when the profile is opened.
    """
    trouble: list[StorageError] = []
    for store in filter(stores.__contains__, STORES):
        due = erasures.due(store)
        if not due or (store == LEDGER and erasures.due(TABLE)):
            continue
        try:
            stores[store](due)
            erasures.mark(due, store)
        except Exception as error:
            log.warning("what was forgotten could not be removed from the %s yet: %s", store, where(error))
            trouble.append(_in_words(error, store))
    if trouble:
        raise trouble[0]


def _in_words(error: Exception, store: str) -> StorageError:
    """Why a store has failed. The message of an unforeseen error is left out, because it may hold a memory's text."""
    if isinstance(error, StorageError):
        return error
    if isinstance(error, MemOSError):
        return StorageError(str(error))
    return StorageError(
        "Something unexpected went wrong ({kind}) while it was removed from the {store}; the log says where.",
        kind=type(error).__name__,
        store=_IN_WORDS[store],
    )


def in_messages(talk: Conversations) -> Work:
    """The work by which the store of conversations carries erasures out."""

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
        if memories := {memory for erasure in erasures for memory in erasure.memories}:
            talk.forget_files(memories)

    return work


def _of_row(row: sqlite3.Row) -> Erasure:
    told = {name: json.loads(row[name]) for name in ("memories", "messages", "conversations", "kept", "done")}
    return from_fields({**{name: row[name] for name in ("id", "at", "actor", "blanked")}, **told})
