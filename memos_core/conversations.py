"""Conversations and their messages, in SQLite: committed before the model sees them, checkpointed while it replies."""

from __future__ import annotations

import builtins
import datetime as dt
import json
import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, Literal

from memos_core.database import Database, from_iso, to_iso
from memos_core.errors import NotFound

Role = Literal["user", "assistant"]
Status = Literal["complete", "streaming", "stopped", "failed", "interrupted"]

TABLES = ("conversations", "messages")
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
)

TITLE_LENGTH = 48


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


@dataclass(frozen=True)
class UsedReference:
    """A memory that stood in the prompt of a reply: its id, its score (0 to 1) and why."""

    cube_id: str
    score: float
    why: str


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
            run.execute(
                """INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET deleted_at = NULL""",
                (identifier, " ".join(title.split()), moment, moment),
            )
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

    def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep what is typed but not sent."""
        self._change(conversation_id, "save the draft", "draft = ?", text)

    def delete(self, conversation_id: str) -> None:
        """Hide it; `restore` brings it back until `purge` removes it for good."""
        self._change(conversation_id, "delete the conversation", "deleted_at = ?", to_iso(dt.datetime.now(dt.UTC)))

    def restore(self, conversation_id: str) -> Conversation:
        """Bring a deleted conversation back. Raises NotFound when it was purged."""
        with self._database.transaction("restore the conversation") as run:
            run.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (conversation_id,))
        return self.get(conversation_id)

    def purge(self, deleted_before: dt.datetime) -> int:
        """Remove for good what was deleted before that moment. Returns how many conversations."""
        with self._database.transaction("remove deleted conversations") as run:
            return run.execute(
                "DELETE FROM conversations WHERE deleted_at IS NOT NULL AND deleted_at < ?",
                (to_iso(deleted_before),),
            ).rowcount

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
        return _message(row)

    def mark_read(self, message_id: str) -> None:
        """The reader has read this message."""
        with self._database.transaction("mark a message as read") as run:
            run.execute("UPDATE messages SET read = 1 WHERE id = ?", (message_id,))

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
    )


def _moment(text: str) -> dt.datetime:
    moment = from_iso(text)
    assert moment is not None  # the columns are NOT NULL
    return moment
