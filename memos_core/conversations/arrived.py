"""Chats that were brought in from other programs: how they are stored, found again in a later export, and taken back."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field

from memos_core.conversations.arrived_folders import (
    ArrivedFolder,
    bring_folders_again,
    choose_for_chats,
    folder_for,
    take_folders_back,
)
from memos_core.conversations.belonging import chose_spaces, settle_spaces
from memos_core.conversations.finding import Finding
from memos_core.conversations.records import EVERY_SPACE, FORGOTTEN_TEXT, Role, came_from, title_from
from memos_core.conversations.tree import TAKEN_BACK
from memos_core.conversations.versions import tree_of
from memos_core.database import from_iso, to_iso
from memos_core.wording import say

_READ_BY_ALL, _NOT_RECORDED, _NEVER_RECORDED = 2, 0, 2
_TITLED = 1
"""Value of `titled` for chats that are brought in: the title is not the person's own, and no model looks for another."""


@dataclass(frozen=True)
class ArrivedMessage:
    """A message that is brought in."""

    id: str
    role: Role
    text: str
    at: dt.datetime
    forgotten: bool = False
    """It was forgotten here before, so its text is not stored again."""


@dataclass(frozen=True)
class ArrivedChat:
    """A chat that is brought in."""

    id: str
    title: str
    messages: tuple[ArrivedMessage, ...]
    folder: ArrivedFolder | None = None
    """The folder that it was kept in in the other program; None where it was in none."""


@dataclass(frozen=True)
class Arrival:
    """One export that was brought in."""

    id: str
    kind: str
    """The program that wrote it."""
    file: str
    at: dt.datetime
    operation: int | None
    """The operation that saved its statements and notes, where it had any."""
    taken_back: bool
    chats: int
    messages: int
    finished: bool = True
    """Whether all of it has come in."""

    @property
    def came_from(self) -> str:
        """The name that it has where it is quoted."""
        return came_from(self.kind, self.file)


@dataclass
class Added:
    """How many of the chats that were brought in were new, known, or deleted here."""

    chats: int = 0
    messages: int = 0
    known: int = 0
    """Chats of which nothing was new."""
    deleted: int = 0
    """Chats that the person has deleted here; they stay deleted."""
    folders: set[str] = field(default_factory=set)
    """Ids of the folders that chats were put into."""


class Arriving(Finding):
    """Stores chats that are brought in."""

    def begin_arrival(self, kind: str, file: str, *, finished: bool = True) -> str:
        """Note that an export is being brought in.

        Args:
            kind: the program that wrote it.
            file: its name.
            finished: whether its chats come in one transaction; otherwise `finish_arrival` says when all have come.

        Returns:
            Its id.
        """
        identifier = uuid.uuid4().hex
        with self._database.transaction(say("bring in the chats")) as run:
            run.execute(
                "INSERT INTO arrivals (id, kind, file, at, finished) VALUES (?, ?, ?, ?, ?)",
                (identifier, kind, file, to_iso(dt.datetime.now(dt.UTC)), int(finished)),
            )
        return identifier

    def finish_arrival(self, arrival: str) -> None:
        """Note that all of an export has come in."""
        with self._database.transaction(say("bring in the chats")) as run:
            run.execute("UPDATE arrivals SET finished = 1 WHERE id = ?", (arrival,))

    def describe_arrival(self, arrival: str, kind: str, operation: int | None) -> None:
        """Note which program wrote an export, and the operation that saved its statements and notes."""
        with self._database.transaction(say("bring in the chats")) as run:
            run.execute("UPDATE arrivals SET kind = ?, operation = ? WHERE id = ?", (kind, operation, arrival))

    def add_arrived(self, arrival: str, chats: Sequence[ArrivedChat], space: str) -> Added:
        """Store chats, all or none. A chat that is here already gets only the messages that are new.

        Args:
            arrival: the id that `begin_arrival` returned.
            chats: the chats; the same one has the same id in every export.
            space: the space in which memories from new chats are saved.
        """
        added = Added()
        with self._database.transaction(say("bring in the chats")) as run:
            for chat in chats:
                self._add(run, arrival, chat, space, added)
            if choose_for_chats(run, added.folders):
                settle_spaces(run)
        return added

    def _add(self, run: sqlite3.Connection, arrival: str, chat: ArrivedChat, space: str, added: Added) -> None:
        known = run.execute("SELECT deleted_at FROM conversations WHERE id = ?", (chat.id,)).fetchone()
        last = max(message.at for message in chat.messages)
        if known is None:
            run.execute(
                f"""INSERT INTO conversations (id, title, created_at, updated_at, reads, writes, own_spaces, titled)
                VALUES (?, ?, ?, ?, ?, ?, ?, {_TITLED})""",
                (
                    chat.id,
                    _title(chat),
                    to_iso(chat.messages[0].at),
                    to_iso(last),
                    json.dumps(EVERY_SPACE),
                    space,
                    int(chose_spaces(EVERY_SPACE, space)),
                ),
            )
        elif known["deleted_at"] is not None:
            if not is_taken_back(run, chat.id):
                added.deleted += 1
                return
            self._unsettle_deleted(run, chat.id)
            run.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (chat.id,))
            run.execute(
                "UPDATE messages SET arrival = ? WHERE conversation = ? AND removed != ?",
                (arrival, chat.id, TAKEN_BACK),
            )
        run.executemany(  # an import of them that was taken back; they are stored again
            "DELETE FROM messages WHERE id = ? AND conversation = ? AND removed = ?",
            ((one.id, chat.id, TAKEN_BACK) for one in chat.messages),
        )
        here = {row["id"] for row in run.execute("SELECT id FROM messages WHERE conversation = ?", (chat.id,))}
        end = run.execute(
            "SELECT id FROM messages WHERE conversation = ? AND withdrawn = 0 ORDER BY seq DESC LIMIT 1", (chat.id,)
        ).fetchone()
        parent, new = "" if end is None else end["id"], [one for one in chat.messages if one.id not in here]
        for message in new:
            run.execute(
                """INSERT INTO messages (id, conversation, role, text, status, created_at, read, recorded, forgotten, parent,
                    arrival) VALUES (?, ?, ?, ?, 'complete', ?, ?, ?, ?, ?, ?)""",
                (
                    message.id,
                    chat.id,
                    message.role,
                    FORGOTTEN_TEXT if message.forgotten else message.text,
                    to_iso(message.at),
                    _READ_BY_ALL,
                    _NEVER_RECORDED if message.forgotten else _NOT_RECORDED,
                    int(message.forgotten),
                    parent,
                    arrival,
                ),
            )
            parent = message.id
        if new and known is not None:
            run.execute(
                "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?", (to_iso(last), chat.id)
            )
        came_back = known is not None and known["deleted_at"] is not None
        if chat.folder is not None and (known is None or came_back):
            folder = folder_for(run, arrival, chat.folder)
            run.execute("UPDATE conversations SET folder = ? WHERE id = ? AND folder = ''", (folder, chat.id))
            added.folders.add(folder)
        added.chats += known is None or came_back
        added.messages += len(chat.messages) if came_back else len(new)
        added.known += known is not None and not new and not came_back

    def arrivals(self) -> list[Arrival]:
        """The exports that were brought in, newest first."""
        rows = self._database.query(
            """SELECT a.*, count(m.id) AS messages, count(DISTINCT m.conversation) AS chats
            FROM arrivals a LEFT JOIN messages m ON m.arrival = a.id GROUP BY a.id ORDER BY a.seq DESC"""
        )
        return [_arrival(row) for row in rows]

    def newest_arrival_without_memories(self) -> Arrival | None:
        """The newest export that brought in only chats, so that it has no operation, and that was not taken back."""
        row = self._database.one(
            """SELECT a.*, count(m.id) AS messages, count(DISTINCT m.conversation) AS chats
            FROM arrivals a JOIN messages m ON m.arrival = a.id WHERE a.seq = (SELECT max(seq) FROM arrivals
                WHERE operation IS NULL AND taken_back = 0 AND finished = 1)
            GROUP BY a.id"""
        )
        return None if row is None else _arrival(row)

    def known_chats(self, ids: Sequence[str]) -> set[str]:
        """Those of these ids that are of conversations here which were not deleted."""
        found: set[str] = set()
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            rows = self._database.query(
                f"SELECT id FROM conversations WHERE deleted_at IS NULL AND id IN ({', '.join('?' * len(some))})", some
            )
            found.update(row["id"] for row in rows)
        return found

    def take_arrival_back(self, arrival: str) -> list[str]:
        """Delete the chats of an arrival; they can come back until they are purged. A chat that holds anything else, written here
        since or brought in with another export, stays: it loses only those messages that no remaining message follows on.

        Returns:
            The ids of the conversations.
        """
        with self._database.transaction(say("take the chats back")) as run:
            ids = _only_of(run, arrival)
            whole = set(ids)
            moment = to_iso(dt.datetime.now(dt.UTC))
            for identifier in ids:
                run.execute(
                    "UPDATE conversations SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", (moment, identifier)
                )
                self._unsettle(run, "conversation = ?", identifier)
            run.execute("UPDATE arrivals SET taken_back = 1 WHERE id = ?", (arrival,))
            for identifier in _chats_of(run, arrival, removed=""):
                if identifier not in whole and self._withdraw(run, identifier, moment):
                    ids.append(identifier)
            take_folders_back(run, arrival)
        return ids

    def bring_arrival_again(self, arrival: str, operation: int) -> list[str]:
        """Bring back what `take_arrival_back` deleted. Returns the ids of the conversations."""
        with self._database.transaction(say("bring the chats back")) as run:
            ids = _only_of(run, arrival)
            for identifier in ids:
                self._unsettle_deleted(run, identifier)
                run.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (identifier,))
            run.execute("UPDATE arrivals SET taken_back = 0, operation = ? WHERE id = ?", (operation, arrival))
            for identifier in _chats_of(run, arrival, removed=TAKEN_BACK):
                self._bring_into_view(run, identifier, arrival)
                ids.append(identifier)
            bring_folders_again(run, arrival)
        return list(dict.fromkeys(ids))

    def _withdraw(self, run: sqlite3.Connection, conversation: str, moment: str | None) -> bool:
        """Take out of a conversation the messages of exports that were taken back, except those that a remaining message follows
        on. Returns whether any were taken out; none are where no message would remain."""
        rows = run.execute(
            """SELECT m.id, m.parent, m.withdrawn, m.shown, m.removed, coalesce(a.taken_back, 0) AS taken_back
            FROM messages m LEFT JOIN arrivals a ON a.id = m.arrival WHERE m.conversation = ? ORDER BY m.seq""",
            (conversation,),
        ).fetchall()
        parents = {row["id"]: row["parent"] or "" for row in rows}
        standing = [row for row in rows if not row["removed"]]
        stay = set[str]()
        for row in standing:
            item = "" if row["taken_back"] else row["id"]
            while item in parents and item not in stay:
                stay.add(item)
                item = parents[item]
        going = [row["id"] for row in standing if row["id"] not in stay]
        left = [row for row in standing if row["id"] in stay]
        if not going or not left:
            return False
        run.executemany(
            "UPDATE messages SET removed = ?, removed_at = ? WHERE id = ?",
            ((TAKEN_BACK, moment, item) for item in going),
        )
        in_view = [row["id"] for row in left if not row["withdrawn"]]
        last = in_view[-1] if in_view else max(left, key=lambda row: row["shown"])["id"]
        self._show(run, conversation, tree_of(run, conversation).path(last))
        return True

    def _bring_into_view(self, run: sqlite3.Connection, conversation: str, arrival: str) -> None:
        """Bring back the messages of an arrival that were taken out of a conversation, with the messages they follow on."""
        rows = run.execute(
            "SELECT id, parent, arrival FROM messages WHERE conversation = ? AND removed = ? ORDER BY seq",
            (conversation, TAKEN_BACK),
        ).fetchall()
        parents = {row["id"]: row["parent"] or "" for row in rows}
        own = [row["id"] for row in rows if row["arrival"] == arrival]
        again = set[str]()
        for item in own:
            while item in parents and item not in again:
                again.add(item)
                item = parents[item]
        run.executemany("UPDATE messages SET removed = '', removed_at = NULL WHERE id = ?", ((item,) for item in again))
        self._show(run, conversation, tree_of(run, conversation).path(own[-1]))

    def messages_of_arrival(self, arrival: str) -> list[str]:
        """The ids of the messages that came with it."""
        return [row["id"] for row in self._database.query("SELECT id FROM messages WHERE arrival = ?", (arrival,))]

    def cancel_arrival(self, arrival: str) -> None:
        """Remove at once and for good what has come of an export so far."""
        with self._database.transaction(say("take the chats back")) as run:
            chats = [
                row["conversation"]
                for row in run.execute("SELECT DISTINCT conversation FROM messages WHERE arrival = ?", (arrival,))
            ]
            run.execute("DELETE FROM messages WHERE arrival = ?", (arrival,))
            run.executemany(
                """DELETE FROM conversations WHERE id = ?
                AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.conversation = conversations.id)""",
                ((identifier,) for identifier in chats),
            )
            take_folders_back(run, arrival)
            run.execute("DELETE FROM arrivals WHERE id = ?", (arrival,))


def _only_of(run: sqlite3.Connection, arrival: str) -> list[str]:
    """The conversations of an arrival in which every message that is not deleted came with it, or with one that was taken back."""
    rows = run.execute(
        """SELECT DISTINCT conversation FROM messages m WHERE arrival = ? AND NOT EXISTS
        (SELECT 1 FROM messages o LEFT JOIN arrivals a ON a.id = o.arrival
            WHERE o.conversation = m.conversation AND o.removed = '' AND o.arrival != ? AND coalesce(a.taken_back, 0) = 0)""",
        (arrival, arrival),
    )
    return [row["conversation"] for row in rows]


def _chats_of(run: sqlite3.Connection, arrival: str, removed: str) -> list[str]:
    """The conversations that hold messages of an arrival with this value of `removed`."""
    rows = run.execute(
        "SELECT DISTINCT conversation FROM messages WHERE arrival = ? AND removed = ?", (arrival, removed)
    ).fetchall()
    return [row["conversation"] for row in rows]


def is_taken_back(run: sqlite3.Connection, conversation: str) -> bool:
    """Whether a deleted conversation was deleted because the person took its import back."""
    row = run.execute(
        """SELECT 1 FROM messages m LEFT JOIN arrivals a ON a.id = m.arrival
        WHERE m.conversation = ? AND m.removed = '' AND coalesce(a.taken_back, 0) = 0 LIMIT 1""",
        (conversation,),
    ).fetchone()
    return row is None


def _title(chat: ArrivedChat) -> str:
    said = next((one.text for one in chat.messages if one.role == "user" and not one.forgotten), "")
    return chat.title or title_from(said)


def _arrival(row: sqlite3.Row) -> Arrival:
    at = from_iso(row["at"])
    assert at is not None  # the column is NOT NULL
    return Arrival(
        row["id"],
        row["kind"],
        row["file"],
        at,
        row["operation"],
        bool(row["taken_back"]),
        row["chats"],
        row["messages"],
        bool(row["finished"]),
    )
