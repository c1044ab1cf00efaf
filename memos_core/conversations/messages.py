"""Messages: committed before the model sees them, checkpointed while it replies, and never lost."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import asdict, replace
from typing import Any

from memos_core.conversations.message_files import FilesOfMessages, add_files, copy_files
from memos_core.conversations.records import (
    Message,
    MessageFile,
    Rating,
    Status,
    ToolUse,
    UsedReference,
    is_telling,
    message_of,
    title_from,
)
from memos_core.conversations.tree import ALONE
from memos_core.database import to_iso
from memos_core.days import name_of, zone_here
from memos_core.errors import InvalidInput, NotFound
from memos_core.pictures import Picture
from memos_core.wording import Wording, say, to_line

_SHOWN_LAST = "(SELECT coalesce(max(shown), 0) + 1 FROM messages WHERE conversation = ?)"
"""The value of `shown` for a message that comes into view now: greater than any other in its conversation."""


class Messages(FilesOfMessages):
    """The messages of all conversations."""

    def message(self, message_id: str) -> Message:
        """One message. Raises NotFound."""
        row = self._database.one("SELECT * FROM messages WHERE id = ? AND withdrawn = 0", (message_id,))
        if row is None:
            raise NotFound("That message is no longer there.")
        return message_of(row)

    def messages(
        self, conversation_id: str, *, before: int | None = None, after: int | None = None, limit: int = 50
    ) -> list[Message]:
        """A page of messages, oldest first: the newest (before sequence number `before`), or the first after `after`."""
        if after is not None:
            later = self._database.query(
                "SELECT * FROM messages WHERE conversation = ? AND withdrawn = 0 AND seq > ? ORDER BY seq LIMIT ?",
                (conversation_id, after, limit),
            )
            return [message_of(row) for row in later]
        rows = self._database.query(
            """SELECT * FROM messages WHERE conversation = ? AND withdrawn = 0 AND seq < ?
            ORDER BY seq DESC LIMIT ?""",
            (conversation_id, before if before is not None else 2**62, limit),
        )
        return [message_of(row) for row in reversed(rows)]

    def count_before(self, message: Message) -> int:
        """How many messages stand in its conversation before a message."""
        row = self._database.one(
            "SELECT count(*) AS count FROM messages WHERE conversation = ? AND withdrawn = 0 AND seq < ?",
            (message.conversation, message.seq),
        )
        assert row is not None  # a count is always a row
        return int(row["count"])

    def message_count(self) -> int:
        """How many messages are in view in all conversations that are not deleted."""
        row = self._database.one(
            """SELECT count(*) AS count FROM messages m JOIN conversations c ON c.id = m.conversation
            WHERE m.withdrawn = 0 AND c.deleted_at IS NULL"""
        )
        assert row is not None  # a count is always a row
        return int(row["count"])

    def add_user_message(
        self,
        conversation_id: str,
        text: str,
        *,
        replaces: str | None = None,
        files: Sequence[MessageFile] = (),
        pictures: Sequence[Picture] = (),
    ) -> Message:
        """Commit what the person said, before anything else happens with it.

        Args:
            conversation_id: made if missing.
            text: the message.
            replaces: an earlier message of the person; it and all after it leave the view, and this becomes another version
                of it, with the same files.
            files: the documents that go with it.
            pictures: those that go with it.

        Raises:
            NotFound: `replaces` is not in this conversation.
        """
        moment = to_iso(dt.datetime.now(dt.UTC))
        identifier = uuid.uuid4().hex
        with self._database.transaction(say("save your message")) as run:
            self._unsettle_deleted(run, conversation_id)
            run.execute(
                # What is typed while this is being sent may be the draft by now: it goes only where this text begins with it.
                """INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET updated_at = excluded.updated_at, deleted_at = NULL,
                    draft = CASE WHEN substr(?, 1, length(draft)) = draft THEN '' ELSE draft END""",
                (conversation_id, title_from(text), moment, moment, text),
            )
            title = run.execute("SELECT title, titled FROM conversations WHERE id = ?", (conversation_id,)).fetchone()
            if not title["title"] or (title["titled"] == 0 and not is_telling(title["title"]) and is_telling(text)):
                run.execute("UPDATE conversations SET title = ? WHERE id = ?", (title_from(text), conversation_id))
            if replaces is not None:
                parent = self._withdraw_from(run, conversation_id, replaces)
            else:
                parent = _end_of(run, conversation_id)
            run.execute(
                f"""INSERT INTO messages (id, conversation, role, text, status, created_at, zone, parent, shown)
                VALUES (?, ?, 'user', ?, 'complete', ?, ?, ?, {_SHOWN_LAST})""",
                (identifier, conversation_id, text, moment, name_of(zone_here()), parent, conversation_id),
            )
            if replaces is not None:
                copy_files(run, replaces, identifier)
            add_files(run, identifier, files, pictures)
        return self.message(identifier)

    def begin_reply(
        self, conversation_id: str, used: Sequence[UsedReference], *, answers: str | None = None
    ) -> Message:
        """Store an empty reply that is about to stream.

        Args:
            conversation_id: the conversation that it stands in.
            used: the memories in its prompt.
            answers: the message that it follows on; None for the last one.
        """
        moment = to_iso(dt.datetime.now(dt.UTC))
        identifier = uuid.uuid4().hex
        with self._database.transaction(say("save the reply")) as run:
            run.execute(
                f"""INSERT INTO messages (id, conversation, role, text, status, created_at, used, read, zone, parent, shown)
                VALUES (?, ?, 'assistant', '', 'streaming', ?, ?, 1, ?, ?, {_SHOWN_LAST})""",
                (
                    identifier,
                    conversation_id,
                    moment,
                    json.dumps([item.to_keep() for item in used]),
                    name_of(zone_here()),
                    answers or _end_of(run, conversation_id),
                    conversation_id,
                ),
            )
        return self.message(identifier)

    def go_on(self, message_id: str, used: Sequence[UsedReference]) -> Message:
        """Mark a reply that was cut off as streaming again, because the rest of it is about to be written.

        Args:
            message_id: of the reply.
            used: the memories in the prompt for the rest of it; those of the beginning stay.
        """
        message = self.message(message_id)
        known = {item.cube_id for item in message.used}
        everything = [*message.used, *(item for item in used if item.cube_id not in known)]
        with self._database.transaction(say("save the reply")) as run:
            run.execute(
                """UPDATE messages SET status = 'streaming', used = ?, recorded = CASE recorded WHEN 1 THEN 0 ELSE recorded END
                WHERE id = ?""",
                (json.dumps([item.to_keep() for item in everything]), message_id),
            )
        return self.message(message_id)

    def add_used(self, message_id: str, used: Sequence[UsedReference]) -> None:
        """Note memories that came into the prompt of a reply while it was written."""
        message = self.message(message_id)
        known = {item.cube_id for item in message.used}
        everything = [*message.used, *(item for item in used if item.cube_id not in known)]
        with self._database.transaction(say("save the reply")) as run:
            run.execute(
                "UPDATE messages SET used = ? WHERE id = ?",
                (json.dumps([item.to_keep() for item in everything]), message_id),
            )

    def save_reply(
        self,
        message_id: str,
        text: str,
        status: Status,
        timing: dict[str, Any] | None = None,
        *,
        thought: str = "",
        thought_s: float = 0.0,
        calls: Sequence[ToolUse] = (),
    ) -> None:
        """Save a reply, while it is written or at its end. Where it was forgotten meanwhile, nothing of its text is
        kept.

        Args:
            message_id: of the reply.
            text: what it says so far; a `Wording` where the program says it.
            status: whether it is still streaming, or how it ended.
            timing: its figures of time and tokens, once it is over.
            thought: what the model thought before it.
            thought_s: how many seconds that took.
            calls: the tools that were called for it.
        """
        moment = to_iso(dt.datetime.now(dt.UTC))
        with self._database.transaction(say("save the reply")) as run:
            saved = run.execute(
                """UPDATE messages SET text = ?, wording = ?, thought = ?, thought_s = ?, status = ?, timing = ?, calls = ?
                WHERE id = ? AND forgotten = 0""",
                (
                    text,
                    to_line(text) if isinstance(text, Wording) else "",
                    thought,
                    thought_s,
                    status,
                    None if timing is None else json.dumps(timing),
                    json.dumps([asdict(call) for call in calls]),
                    message_id,
                ),
            ).rowcount
            if not saved:
                run.execute("UPDATE messages SET status = ? WHERE id = ?", (status, message_id))
            if status != "streaming":
                run.execute(
                    """UPDATE conversations SET updated_at = ?
                    WHERE id = (SELECT conversation FROM messages WHERE id = ?)""",
                    (moment, message_id),
                )

    def cite(self, message_id: str, cube_ids: Sequence[str], added: Sequence[UsedReference] = ()) -> None:
        """Note that a reply says what these memories say, which stood in its prompt.

        Args:
            message_id: the reply.
            cube_ids: the ids of the memories.
            added: those among them that were not noted when the reply was begun.
        """
        with self._database.transaction(say("save the reply")) as run:
            row = run.execute("SELECT used FROM messages WHERE id = ?", (message_id,)).fetchone()
            noted = [*json.loads(row["used"]), *(reference.to_keep() for reference in added)]
            used = [{**item, "cited": item["cube_id"] in cube_ids} for item in noted]
            run.execute("UPDATE messages SET used = ? WHERE id = ?", (json.dumps(used), message_id))

    def rate(self, message_id: str, rating: Rating | None) -> Message:
        """Store what the person thinks of a reply, or take that back.

        Args:
            message_id: of a reply.
            rating: 1 for good, -1 for bad, None for nothing.

        Raises:
            NotFound: the message is no longer there.
            InvalidInput: it is not a reply, or there is no such rating.
        """
        if rating not in (1, -1, None):
            raise InvalidInput("A reply is rated with 1 (good), -1 (bad), or None (to take a rating back).")
        message = self.message(message_id)
        if message.role != "assistant":
            raise InvalidInput("Only replies can be rated.")
        with self._database.transaction(say("save the rating")) as run:
            run.execute("UPDATE messages SET rating = ? WHERE id = ?", (rating, message_id))
        return replace(message, rating=rating)

    def rated_good(self) -> list[tuple[Message, Message]]:
        """Each message of the person with the reply to it, for all replies that were rated as good and are in view, newest first."""
        rows = self._database.query(
            """SELECT m.id AS reply, (SELECT said.id FROM messages said WHERE said.conversation = m.conversation
                AND said.withdrawn = 0 AND said.role = 'user' AND said.seq < m.seq ORDER BY said.seq DESC LIMIT 1) AS said
            FROM messages m JOIN conversations c ON c.id = m.conversation
            WHERE m.rating = 1 AND m.withdrawn = 0 AND m.forgotten = 0 AND m.text != '' AND c.deleted_at IS NULL
            ORDER BY m.seq DESC"""
        )
        found = [(self.message(row["said"]), self.message(row["reply"])) for row in rows if row["said"] is not None]
        return [(said, reply) for said, reply in found if not said.forgotten]

    def withdraw_last_reply(self, conversation_id: str) -> Message:
        """Take the newest reply out of view, if there is one after the person's last message; it stays as a version.

        Returns:
            The person's last message.

        Raises:
            NotFound: the conversation has no message of the person.
        """
        with self._database.transaction(say("make room for another reply")) as run:
            row = run.execute(
                """SELECT * FROM messages WHERE conversation = ? AND withdrawn = 0 AND role = 'user'
                ORDER BY seq DESC LIMIT 1""",
                (conversation_id,),
            ).fetchone()
            if row is None:
                raise NotFound("There is nothing to answer in this conversation yet.")
            run.execute(
                "UPDATE messages SET withdrawn = 1 WHERE conversation = ? AND withdrawn = 0 AND seq > ?",
                (conversation_id, row["seq"]),
            )
            self._unsettle(run, "conversation = ? AND withdrawn = 1", conversation_id)
        return message_of(row)

    def replies_to(self, message_ids: Sequence[str]) -> list[str]:
        """The ids of all replies to these messages of the person, in every version, also of deleted ones."""
        found = list[str]()
        for message_id in message_ids:
            rows = self._database.query(
                """SELECT m.id FROM messages told JOIN messages m ON m.conversation = told.conversation AND m.parent = told.id
                WHERE told.id = ? AND told.role = 'user' AND m.role = 'assistant' ORDER BY m.seq""",
                (message_id,),
            )
            found += [row["id"] for row in rows]
        return found

    def said_after(self, message: Message, limit: int) -> list[Message]:
        """What was written in a conversation after a message, in every version, oldest first."""
        rows = self._database.query(
            "SELECT * FROM messages WHERE conversation = ? AND seq > ? ORDER BY seq LIMIT ?",
            (message.conversation, message.seq, limit),
        )
        return [message_of(row) for row in rows]

    def standing_mark(self, conversation_id: str) -> list[int]:
        """Numbers that change when other messages of a conversation come into view, or when the last one gets another length."""
        row = self._database.one(
            """SELECT count(*) AS count, coalesce(sum(seq), 0) AS places, coalesce((SELECT length(text) FROM messages
                WHERE conversation = ? AND withdrawn = 0 ORDER BY seq DESC LIMIT 1), 0) AS length
            FROM messages WHERE conversation = ? AND withdrawn = 0""",
            (conversation_id, conversation_id),
        )
        assert row is not None  # a count is always a row
        return [row["count"], row["places"], row["length"]]

    def forgotten_in(self, conversation_id: str) -> int:
        """How many messages of a conversation have lost their text."""
        row = self._database.one(
            "SELECT count(*) AS count FROM messages WHERE conversation = ? AND forgotten = 1", (conversation_id,)
        )
        assert row is not None  # a count is always a row
        return int(row["count"])

    def written_with(self, cube_ids: Sequence[str]) -> list[str]:
        """The ids of the replies whose prompts held one of these memories."""
        if len(cube_ids) == 1:
            rows = self._database.query("SELECT id FROM messages WHERE used LIKE ?", (f'%"{cube_ids[0]}"%',))
            return [row["id"] for row in rows]
        wanted = set(cube_ids)
        rows = self._database.query("SELECT id, used FROM messages WHERE used != '[]'")
        return [row["id"] for row in rows if not wanted.isdisjoint(used["cube_id"] for used in json.loads(row["used"]))]

    def _withdraw_from(self, run: sqlite3.Connection, conversation_id: str, message_id: str) -> str:
        """Take a message and all after it out of view. Returns the id of the message that it follows on."""
        row = run.execute(
            "SELECT seq, parent FROM messages WHERE id = ? AND conversation = ? AND role = 'user' AND withdrawn = 0",
            (message_id, conversation_id),
        ).fetchone()
        if row is None:
            raise NotFound("The message to replace is no longer in this conversation.")
        run.execute(
            """UPDATE messages SET withdrawn = 1, turned = (role = 'user' OR turned)
            WHERE conversation = ? AND withdrawn = 0 AND seq >= ?""",
            (conversation_id, row["seq"]),
        )
        self._unsettle(run, "conversation = ? AND withdrawn = 1", conversation_id)
        return str(row["parent"])


def _end_of(run: sqlite3.Connection, conversation_id: str) -> str:
    """The id of the message that a new one follows on: the last one in view, or one after it that was deleted by itself."""
    row = run.execute(
        "SELECT id FROM messages WHERE conversation = ? AND withdrawn = 0 ORDER BY seq DESC LIMIT 1", (conversation_id,)
    ).fetchone()
    end = "" if row is None else str(row["id"])
    while row := run.execute(
        """SELECT id FROM messages WHERE conversation = ? AND parent = ? AND removed = ?
        ORDER BY shown DESC, seq DESC LIMIT 1""",
        (conversation_id, end, ALONE),
    ).fetchone():
        end = str(row["id"])
    return end
