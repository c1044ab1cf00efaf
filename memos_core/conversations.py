"""Conversations and their messages, in SQLite: committed before the model sees them, checkpointed while it replies."""

from __future__ import annotations

import builtins
import datetime as dt
import json
import sqlite3
import uuid
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

from memos_core.database import Database, from_iso, to_iso
from memos_core.errors import NotFound

Role = Literal["user", "assistant"]
Status = Literal["complete", "streaming", "stopped", "failed", "interrupted"]

TABLES = ("conversations", "messages", "purged")
MIGRATIONS = (
    """
    CREATE TABLE conversations (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created_at TEXT NOT NULL,
        updated_at TEXT NOT NULL,
        pinned INTEGER NOT NULL DEFAULT 0,
        draft TEXT NOT NULL DEFAULT '',
        deleted_at TEXT
    );
    CREATE TABLE messages (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        conversation TEXT NOT NULL REFERENCES conversations(id) ON DELETE CASCADE,
        role TEXT NOT NULL,
        text TEXT NOT NULL,
        status TEXT NOT NULL,
        created_at TEXT NOT NULL,
        read INTEGER NOT NULL DEFAULT 0,
        used TEXT NOT NULL DEFAULT '[]',
        timing TEXT,
        withdrawn INTEGER NOT NULL DEFAULT 0
    );
    CREATE INDEX messages_of ON messages (conversation, withdrawn, seq);
    CREATE INDEX messages_status ON messages (status) WHERE status = 'streaming';
    CREATE INDEX messages_unread ON messages (read) WHERE read = 0;
    """,
    """
    ALTER TABLE conversations ADD COLUMN reads TEXT NOT NULL DEFAULT '["*"]';
    ALTER TABLE conversations ADD COLUMN writes TEXT NOT NULL DEFAULT 'personal';
    ALTER TABLE messages ADD COLUMN recorded INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX messages_unrecorded ON messages (recorded) WHERE recorded = 0;
    """,
    """
    CREATE TABLE purged (
        conversation TEXT NOT NULL,
        at TEXT NOT NULL
    );
    """,
    """
    ALTER TABLE messages ADD COLUMN forgotten INTEGER NOT NULL DEFAULT 0;
    """,
    """
    ALTER TABLE conversations ADD COLUMN documents TEXT NOT NULL DEFAULT '[]';
    """,
)

TITLE_LENGTH = 48
_NOT_YET, _IN_LINE, _NEVER = 0, 1, 2
"""Whether the memory is in line with a message (`recorded`): that it holds the turn while the message is there."""
_READ_BY_ALL = 2
"""No reader has anything to read in it any more (`read`)."""
EVERY_SPACE = ("*",)
"""What a conversation reads that may read everywhere."""
FORGOTTEN_TEXT = "(forgotten)"
"""What stands in the place of a message that was forgotten with a memory."""


@dataclass(frozen=True)
class Conversation:
    """A conversation as the list shows it. `snippet` is the beginning of its newest message."""

    id: str
    title: str
    created_at: dt.datetime
    updated_at: dt.datetime
    pinned: bool
    draft: str
    message_count: int
    snippet: str
    reads: tuple[str, ...]
    """The spaces that it recalls from; EVERY_SPACE for all that let it."""
    writes: str
    """The space that what is learned in it is saved in."""
    documents: tuple[str, ...] = ()
    """Names of the documents that every prompt of it holds whole."""


@dataclass(frozen=True)
class Spaces:
    """The spaces that a conversation reads and writes."""

    reads: tuple[str, ...]
    writes: str


@dataclass(frozen=True)
class UsedReference:
    """A memory that stood in the prompt of a reply: its id, its score (0 to 1) and why."""

    cube_id: str
    score: float
    why: str
    cited: bool = False
    """Whether the reply says what the memory says."""


@dataclass(frozen=True)
class Message:
    """One message. `seq` orders all messages of the profile; `status` says how a reply ended."""

    id: str
    conversation: str
    role: Role
    text: str
    status: Status
    created_at: dt.datetime
    seq: int
    used: tuple[UsedReference, ...] = ()
    timing: dict[str, Any] | None = None
    forgotten: bool = False
    """Its text was removed for good, with a memory that it had told."""


@dataclass(frozen=True)
class Unrecorded:
    """A message that the memory must be brought in line with."""

    message: Message
    present: bool
    """Whether it stands in a conversation: not taken back, forgotten, or in a deleted conversation."""
    namespace: str
    """Where its conversation writes to."""


def title_from(text: str) -> str:
    """A title for a conversation: the first words of what the person said first."""
    line = " ".join(text.split())
    if len(line) <= TITLE_LENGTH:
        return line
    return line[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(",.;:") + "…"


class Conversations:
    """The conversations of one profile."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.on_change: Callable[[str], None] = _nothing
        """Told the id of a conversation that was deleted or brought back."""
        self.before_purge: Callable[[Sequence[str]], None] = _nothing
        """Told the ids of the conversations that are about to be removed for good."""
        self.admitted: Callable[[str, Spaces], Spaces] = lambda _, spaces: spaces
        """Given a conversation's id and the spaces that it is to have: these, as they are named; raises where it may not."""
        with database.transaction("open the conversations") as run:
            # A reply that was still streaming belongs to a process that is gone.
            run.execute("UPDATE messages SET status = 'interrupted' WHERE status = 'streaming'")

    # -- conversations ------------------------------------------------------------------------

    def list(self, search: str | None = None) -> builtins.list[Conversation]:
        """All conversations, pinned ones first, then by newest activity.

        Args:
            search: only those whose title or messages hold this text (case-insensitive).
        """
        where, parameters = "c.deleted_at IS NULL", []
        if search and search.strip():
            pattern = "%" + search.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
            where += """ AND (c.title LIKE ? ESCAPE '\\' OR EXISTS (SELECT 1 FROM messages m
                WHERE m.conversation = c.id AND m.withdrawn = 0 AND m.text LIKE ? ESCAPE '\\'))"""
            parameters = [pattern, pattern]
        return [_conversation(row) for row in self._select(where, parameters)]

    def get(self, conversation_id: str) -> Conversation:
        """One conversation. Raises NotFound when there is none (or it was deleted)."""
        rows = self._select("c.id = ? AND c.deleted_at IS NULL", [conversation_id])
        if not rows:
            raise NotFound(f'There is no conversation "{conversation_id}".')
        return _conversation(rows[0])

    def exists(self, conversation_id: str) -> bool:
        """Whether there is one of that id that is not deleted."""
        found = self._database.one(
            "SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NULL", (conversation_id,)
        )
        return found is not None

    def _select(self, where: str, parameters: Sequence[str]) -> builtins.list[sqlite3.Row]:
        return self._database.query(
            f"""SELECT c.*,
                (SELECT count(*) FROM messages m WHERE m.conversation = c.id AND m.withdrawn = 0) AS messages,
                (SELECT substr(m.text, 1, 160) FROM messages m WHERE m.conversation = c.id AND m.withdrawn = 0
                    ORDER BY m.seq DESC LIMIT 1) AS snippet
            FROM conversations c WHERE {where} ORDER BY c.pinned DESC, c.updated_at DESC""",
            parameters,
        )

    def create(self, title: str = "", *, conversation_id: str | None = None) -> Conversation:
        """A new, empty conversation; an existing (even a deleted) one of that id is brought back as it is."""
        identifier = conversation_id or uuid.uuid4().hex
        moment = to_iso(dt.datetime.now(dt.UTC))
        with self._database.transaction("start a conversation") as run:
            self._unsettle_deleted(run, identifier)
            run.execute(
                """INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET deleted_at = NULL""",
                (identifier, " ".join(title.split()), moment, moment),
            )
        self.on_change(identifier)
        return self.get(identifier)

    def rename(self, conversation_id: str, title: str) -> Conversation:
        """Give it another title; an empty one is refused silently by keeping the old."""
        title = " ".join(title.split())
        if title:
            self._change(conversation_id, "rename the conversation", "title = ?", title)
        return self.get(conversation_id)

    def pin(self, conversation_id: str, pinned: bool = True) -> Conversation:
        """Keep it at the top of the list, or no longer."""
        self._change(conversation_id, "pin the conversation", "pinned = ?", int(pinned))
        return self.get(conversation_id)

    def set_spaces(
        self, conversation_id: str, reads: Sequence[str] | None = None, writes: str | None = None
    ) -> Conversation:
        """Choose the spaces that a conversation recalls from, and the one that what is learned in it is saved in from now on.

        Args:
            conversation_id: its id.
            reads: names of spaces; EVERY_SPACE for all that let it; empty for none. None leaves it as it is.
            writes: the name of a space. None leaves it as it is.

        Raises:
            NotFound: there is no such conversation.
            InvalidInput: there is no such space.
            AccessDenied: a space does not let the conversation in.
        """
        old = self.get(conversation_id)
        wanted = Spaces(old.reads if reads is None else tuple(reads), writes or old.writes)
        spaces = self.admitted(conversation_id, wanted)
        what = "choose the spaces of the conversation"
        with self._database.transaction(what):
            self._change(conversation_id, what, "reads = ?", json.dumps(spaces.reads))
            self._change(conversation_id, what, "writes = ?", spaces.writes)
        return self.get(conversation_id)

    def spaces(self, conversation_id: str) -> Spaces:
        """The spaces of a conversation, also of a deleted one. Raises NotFound when there is none."""
        row = self._database.one("SELECT reads, writes FROM conversations WHERE id = ?", (conversation_id,))
        if row is None:
            raise NotFound(f'There is no conversation "{conversation_id}".')
        return Spaces(tuple(json.loads(row["reads"])), row["writes"])

    def writing_to(self, space: str) -> builtins.list[str]:
        """The ids of the conversations that save what they learn in a space; deleted ones count while they can come back."""
        rows = self._database.query("SELECT id FROM conversations WHERE writes = ? ORDER BY id", (space,))
        return [row["id"] for row in rows]

    def save_elsewhere(self, space: str, other: str) -> None:
        """Have all conversations that save what they learn in a space, deleted ones too, save it in another from now on."""
        with self._database.transaction("choose the space of conversations") as run:
            run.execute("UPDATE conversations SET writes = ? WHERE writes = ?", (other, space))

    def set_documents(self, conversation_id: str, documents: Sequence[str]) -> Conversation:
        """Have every prompt of it hold these documents whole, by the names of their files; empty for none."""
        self._change(conversation_id, "set the documents", "documents = ?", json.dumps(sorted(set(documents))))
        self.on_change(conversation_id)
        return self.get(conversation_id)

    def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep what is typed but not sent."""
        self._change(conversation_id, "save the draft", "draft = ?", text)

    def delete(self, conversation_id: str) -> None:
        """Hide it; `restore` brings it back until `purge` removes it for good."""
        what = "delete the conversation"
        with self._database.transaction(what) as run:
            self._change(conversation_id, what, "deleted_at = ?", to_iso(dt.datetime.now(dt.UTC)))
            self._unsettle(run, "conversation = ?", conversation_id)
        self.on_change(conversation_id)

    def restore(self, conversation_id: str) -> Conversation:
        """Bring a deleted conversation back. Raises NotFound when it was purged."""
        with self._database.transaction("restore the conversation") as run:
            self._unsettle_deleted(run, conversation_id)
            run.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (conversation_id,))
        self.on_change(conversation_id)
        return self.get(conversation_id)

    def purge(self, deleted_before: dt.datetime) -> int:
        """Remove for good what was deleted before that moment. Returns how many conversations."""
        due = (to_iso(deleted_before),)
        rows = self._database.query("SELECT id FROM conversations WHERE deleted_at IS NOT NULL AND deleted_at < ?", due)
        if rows:
            self.before_purge([row["id"] for row in rows])
        with self._database.transaction("remove deleted conversations") as run:
            # Backups that still hold them are told by this what to leave out.
            run.execute(
                """INSERT INTO purged (conversation, at) SELECT id, ? FROM conversations
                WHERE deleted_at IS NOT NULL AND deleted_at < ?""",
                (to_iso(dt.datetime.now(dt.UTC)), *due),
            )
            count = run.execute(
                "DELETE FROM conversations WHERE deleted_at IS NOT NULL AND deleted_at < ?", due
            ).rowcount
        if count:
            self._database.scrub()
        return count

    def remove(self, conversation_id: str) -> None:
        """Remove a conversation at once and for good; nothing is kept of it, not even that it was there. For temporary
        ones, which nothing else knows of."""
        with self._database.transaction("end the conversation") as run:
            run.execute("DELETE FROM conversations WHERE id = ?", (conversation_id,))

    def purged(self) -> builtins.list[tuple[str, str]]:
        """The ids of the conversations that were removed for good, and when (as `to_iso` writes it)."""
        rows = self._database.query("SELECT conversation, at FROM purged ORDER BY conversation, at")
        return [(row["conversation"], row["at"]) for row in rows]

    def remove_purged(self, purged: Sequence[tuple[str, str]]) -> None:
        """Remove from a copy what was purged from the original; a conversation begun anew under its id stays."""
        with self._database.transaction("remove deleted conversations") as run:
            run.executemany("DELETE FROM conversations WHERE id = ? AND created_at <= ?", purged)
        self._database.scrub()

    def copy_to(self, target: Path) -> None:
        """Write all conversations as they are at this moment to a new file."""
        self._database.copy_to(target)

    def message_count(self) -> int:
        """How many messages there are to read in all conversations."""
        row = self._database.one(
            """SELECT count(*) AS count FROM messages m JOIN conversations c ON c.id = m.conversation
            WHERE m.withdrawn = 0 AND c.deleted_at IS NULL"""
        )
        assert row is not None  # a count is always a row
        return int(row["count"])

    def _change(self, conversation_id: str, what: str, assignment: str, value: object) -> None:
        with self._database.transaction(what) as run:
            changed = run.execute(
                f"UPDATE conversations SET {assignment} WHERE id = ? AND deleted_at IS NULL", (value, conversation_id)
            ).rowcount
        if not changed:
            raise NotFound(f'There is no conversation "{conversation_id}".')

    # -- messages -----------------------------------------------------------------------------

    def message(self, message_id: str) -> Message:
        """One message. Raises NotFound."""
        row = self._database.one("SELECT * FROM messages WHERE id = ? AND withdrawn = 0", (message_id,))
        if row is None:
            raise NotFound("That message is no longer there.")
        return _message(row)

    def messages(
        self, conversation_id: str, *, before: int | None = None, after: int | None = None, limit: int = 50
    ) -> builtins.list[Message]:
        """A page of messages, oldest first: the newest (before sequence number `before`), or the first after `after`."""
        if after is not None:
            later = self._database.query(
                "SELECT * FROM messages WHERE conversation = ? AND withdrawn = 0 AND seq > ? ORDER BY seq LIMIT ?",
                (conversation_id, after, limit),
            )
            return [_message(row) for row in later]
        rows = self._database.query(
            """SELECT * FROM messages WHERE conversation = ? AND withdrawn = 0 AND seq < ?
            ORDER BY seq DESC LIMIT ?""",
            (conversation_id, before if before is not None else 2**62, limit),
        )
        return [_message(row) for row in reversed(rows)]

    def unread(self) -> builtins.list[Message]:
        """The person's messages that the reader has not read (the process ended in between)."""
        return [
            _message(row)
            for row in self._database.query(
                "SELECT * FROM messages WHERE read = 0 AND role = 'user' AND withdrawn = 0 ORDER BY seq"
            )
        ]

    def next_without_model(self, since: dt.datetime) -> Message | None:
        """The oldest message of the person since that moment which the rules have read and no model."""
        moment = to_iso(since)
        row = self._database.one(
            """SELECT m.* FROM conversations c JOIN messages m ON m.conversation = c.id
            WHERE c.updated_at >= ? AND c.deleted_at IS NULL
                AND m.withdrawn = 0 AND m.role = 'user' AND m.read = 1 AND m.created_at >= ?
            ORDER BY m.seq LIMIT 1""",
            (moment, moment),
        )
        return None if row is None else _message(row)

    def add_user_message(self, conversation_id: str, text: str, *, replaces: str | None = None) -> Message:
        """Commit what the person said, before anything else happens with it.

        Args:
            conversation_id: made if missing.
            text: the message.
            replaces: an earlier message of the person; it and all after it leave the conversation.

        Raises:
            NotFound: `replaces` is not in this conversation.
        """
        moment = to_iso(dt.datetime.now(dt.UTC))
        identifier = uuid.uuid4().hex
        with self._database.transaction("save your message") as run:
            self._unsettle_deleted(run, conversation_id)
            run.execute(
                """INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, deleted_at = NULL, draft = ''""",
                (conversation_id, title_from(text), moment, moment),
            )
            run.execute(
                "UPDATE conversations SET title = ? WHERE id = ? AND title = ''", (title_from(text), conversation_id)
            )
            if replaces is not None:
                self._withdraw_from(run, conversation_id, replaces)
            run.execute(
                """INSERT INTO messages (id, conversation, role, text, status, created_at)
                VALUES (?, ?, 'user', ?, 'complete', ?)""",
                (identifier, conversation_id, text, moment),
            )
        return self.message(identifier)

    def begin_reply(self, conversation_id: str, used: Sequence[UsedReference]) -> Message:
        """An empty reply that is about to stream."""
        moment = to_iso(dt.datetime.now(dt.UTC))
        identifier = uuid.uuid4().hex
        with self._database.transaction("save the reply") as run:
            run.execute(
                """INSERT INTO messages (id, conversation, role, text, status, created_at, used, read)
                VALUES (?, ?, 'assistant', '', 'streaming', ?, ?, 1)""",
                (identifier, conversation_id, moment, json.dumps([asdict(item) for item in used])),
            )
        return self.message(identifier)

    def save_reply(self, message_id: str, text: str, status: Status, timing: dict[str, Any] | None = None) -> None:
        """Checkpoint or end a reply."""
        moment = to_iso(dt.datetime.now(dt.UTC))
        with self._database.transaction("save the reply") as run:
            run.execute(
                "UPDATE messages SET text = ?, status = ?, timing = ? WHERE id = ?",
                (text, status, None if timing is None else json.dumps(timing), message_id),
            )
            if status != "streaming":
                run.execute(
                    """UPDATE conversations SET updated_at = ?
                    WHERE id = (SELECT conversation FROM messages WHERE id = ?)""",
                    (moment, message_id),
                )

    def cite(self, message_id: str, cube_ids: Sequence[str]) -> None:
        """A reply says what these of the memories say that stood in its prompt."""
        with self._database.transaction("save the reply") as run:
            row = run.execute("SELECT used FROM messages WHERE id = ?", (message_id,)).fetchone()
            used = [{**item, "cited": item["cube_id"] in cube_ids} for item in json.loads(row["used"])]
            run.execute("UPDATE messages SET used = ? WHERE id = ?", (json.dumps(used), message_id))

    def withdraw_last_reply(self, conversation_id: str) -> Message:
        """Take back the newest reply, if there is one after the person's last message.

        Returns:
            The person's last message.

        Raises:
            NotFound: the conversation has no message of the person.
        """
        row = self._database.one(
            """SELECT * FROM messages WHERE conversation = ? AND withdrawn = 0 AND role = 'user'
            ORDER BY seq DESC LIMIT 1""",
            (conversation_id,),
        )
        if row is None:
            raise NotFound("There is nothing to answer in this conversation yet.")
        with self._database.transaction("take the reply back") as run:
            run.execute(
                "UPDATE messages SET withdrawn = 1 WHERE conversation = ? AND seq > ?", (conversation_id, row["seq"])
            )
            self._unsettle(run, "conversation = ? AND withdrawn = 1", conversation_id)
        return _message(row)

    def mark_read(self, message_id: str, *, by_model: bool = False) -> None:
        """The rules have read this message, or after them the model (0 nobody, 1 the rules, 2 the model too)."""
        with self._database.transaction("mark a message as read") as run:
            run.execute("UPDATE messages SET read = ? WHERE id = ?", (2 if by_model else 1, message_id))

    def unrecorded(self, limit: int, *, conversation: str | None = None) -> builtins.list[Unrecorded]:
        """Messages that the memory must be brought in line with, oldest first: new ones, and those that left their
        conversation or came back since.

        Args:
            limit: at most so many.
            conversation: only of this one.
        """
        where, parameters = ("AND m.conversation = ?", [conversation]) if conversation is not None else ("", [])
        rows = self._database.query(
            f"""SELECT m.*, c.writes, c.deleted_at FROM messages m JOIN conversations c ON c.id = m.conversation
            WHERE m.recorded = {_NOT_YET} AND m.status != 'streaming' {where} ORDER BY m.seq LIMIT ?""",
            [*parameters, limit],
        )
        return [
            Unrecorded(
                _message(row),
                not row["withdrawn"] and not row["forgotten"] and row["deleted_at"] is None,
                row["writes"],
            )
            for row in rows
        ]

    def mark_recorded(self, message_ids: Sequence[str]) -> None:
        """The memory is in line with these messages."""
        with self._database.transaction("mark messages as recorded") as run:
            run.executemany(
                f"UPDATE messages SET recorded = {_IN_LINE} WHERE id = ? AND recorded = {_NOT_YET}",
                ((i,) for i in message_ids),
            )

    def unsettle_all(self) -> None:
        """The memory was built anew, perhaps from an older state than this: it must be brought in line again."""
        with self._database.transaction("open the conversations") as run:
            run.execute(f"UPDATE messages SET recorded = {_NOT_YET} WHERE recorded = {_IN_LINE}")

    def replies_to(self, message_ids: Sequence[str]) -> builtins.list[str]:
        """The ids of all replies to these messages of the person, also of those that were taken back."""
        found = builtins.list[str]()
        for message_id in message_ids:
            rows = self._database.query(
                """SELECT m.id FROM messages m JOIN messages told ON told.id = ? AND told.role = 'user'
                    AND m.conversation = told.conversation AND m.seq > told.seq AND m.role = 'assistant'
                WHERE NOT EXISTS (SELECT 1 FROM messages next WHERE next.conversation = told.conversation
                    AND next.role = 'user' AND next.seq > told.seq AND next.seq < m.seq)""",
                (message_id,),
            )
            found += [row["id"] for row in rows]
        return found

    def written_with(self, cube_ids: Sequence[str]) -> builtins.list[str]:
        """The ids of the replies in whose prompts one of these memories stood."""
        if len(cube_ids) == 1:
            rows = self._database.query("SELECT id FROM messages WHERE used LIKE ?", (f'%"{cube_ids[0]}"%',))
            return [row["id"] for row in rows]
        wanted = set(cube_ids)
        rows = self._database.query("SELECT id, used FROM messages WHERE used != '[]'")
        return [row["id"] for row in rows if not wanted.isdisjoint(used["cube_id"] for used in json.loads(row["used"]))]

    def known(self, message_ids: Sequence[str]) -> builtins.list[Message]:
        """Those of these messages that there are, also those that were taken back, in their order."""
        found = [self._database.one("SELECT * FROM messages WHERE id = ?", (i,)) for i in dict.fromkeys(message_ids)]
        return sorted((_message(row) for row in found if row is not None), key=lambda message: message.seq)

    def leave_alone(self, message_ids: Sequence[str]) -> None:
        """Nothing of these messages is to enter the memory (again): a memory that rested on them was forgotten."""
        with self._database.transaction("mark messages as forgotten") as run:
            run.executemany(
                f"UPDATE messages SET recorded = {_NEVER}, read = {_READ_BY_ALL} WHERE id = ?",
                ((i,) for i in message_ids),
            )

    def forget_messages(self, message_ids: Sequence[str]) -> None:
        """Remove the text of these messages for good, and a title that quotes it; FORGOTTEN_TEXT stands in its place."""
        messages = self.known(message_ids)
        with self._database.transaction("remove the messages") as run:
            for message in messages:
                run.execute(
                    "UPDATE conversations SET title = '' WHERE id = ? AND title = ?",
                    (message.conversation, title_from(message.text)),
                )
                run.execute(
                    f"""UPDATE messages SET text = ?, forgotten = 1, recorded = {_NEVER}, read = {_READ_BY_ALL}
                    WHERE id = ?""",
                    (FORGOTTEN_TEXT, message.id),
                )
        if messages:
            self._database.scrub()

    def forgotten(self) -> builtins.list[str]:
        """The ids of the messages whose text was removed for good."""
        return [row["id"] for row in self._database.query("SELECT id FROM messages WHERE forgotten = 1 ORDER BY id")]

    def _unsettle(self, run: sqlite3.Connection, where: str, value: str) -> None:
        run.execute(f"UPDATE messages SET recorded = {_NOT_YET} WHERE recorded = {_IN_LINE} AND {where}", (value,))

    def _unsettle_deleted(self, run: sqlite3.Connection, conversation_id: str) -> None:
        """A deleted conversation is about to come back."""
        self._unsettle(
            run,
            "conversation IN (SELECT id FROM conversations WHERE id = ? AND deleted_at IS NOT NULL)",
            conversation_id,
        )

    def _withdraw_from(self, run: sqlite3.Connection, conversation_id: str, message_id: str) -> None:
        row = run.execute(
            "SELECT seq FROM messages WHERE id = ? AND conversation = ? AND role = 'user' AND withdrawn = 0",
            (message_id, conversation_id),
        ).fetchone()
        if row is None:
            raise NotFound("The message to replace is no longer in this conversation.")
        run.execute(
            "UPDATE messages SET withdrawn = 1 WHERE conversation = ? AND seq >= ?", (conversation_id, row["seq"])
        )
        self._unsettle(run, "conversation = ? AND withdrawn = 1", conversation_id)


def _nothing(_: object) -> None:
    """Nobody wants to be told."""


def _conversation(row: sqlite3.Row) -> Conversation:
    return Conversation(
        id=row["id"],
        title=row["title"],
        created_at=_moment(row["created_at"]),
        updated_at=_moment(row["updated_at"]),
        pinned=bool(row["pinned"]),
        draft=row["draft"],
        message_count=row["messages"],
        snippet=" ".join((row["snippet"] or "").split()),
        reads=tuple(json.loads(row["reads"])),
        writes=row["writes"],
        documents=tuple(json.loads(row["documents"])),
    )


def _message(row: sqlite3.Row) -> Message:
    return Message(
        id=row["id"],
        conversation=row["conversation"],
        role=row["role"],
        text=row["text"],
        status=row["status"],
        created_at=_moment(row["created_at"]),
        seq=row["seq"],
        used=tuple(UsedReference(**item) for item in json.loads(row["used"])),
        timing=None if row["timing"] is None else json.loads(row["timing"]),
        forgotten=bool(row["forgotten"]),
    )


def _moment(text: str) -> dt.datetime:
    moment = from_iso(text)
    assert moment is not None  # the columns are NOT NULL
    return moment
