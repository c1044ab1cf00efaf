"""What the memory has done with the messages: which were read for statements, which are recorded as turns, and which it
must leave alone."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from memos_core.conversations.records import (
    COPIED,
    FORGOTTEN_TEXT,
    OWN,
    Message,
    Unrecorded,
    UsedReference,
    came_from,
    message_of,
    titles_from,
)
from memos_core.conversations.suggested import SuggestedPlaces, delete_suggestions
from memos_core.database import to_iso
from memos_core.wording import say

_NOT_YET, _IN_LINE, _NEVER = 0, 1, 2
"""Values of `recorded`: the message must be compared with the memory; the memory is in line with it (it holds a turn of it exactly
where it is in view); the memory must never record it."""
_READ_BY_ALL = 2
"""Value of `read`: all readers are done with it."""


class MemoryState(SuggestedPlaces):
    """Keeps track of which messages the memory has read and recorded."""

    def unread(self) -> list[Message]:
        """The person's messages that the reader has not read, because the process ended before it could."""
        return [
            message_of(row)
            for row in self._database.query(
                "SELECT * FROM messages WHERE read = 0 AND role = 'user' AND withdrawn = 0 ORDER BY seq"
            )
        ]

    def next_without_model(self, since: dt.datetime, behind: int = 0) -> Message | None:
        """The person's oldest message since a moment that the rules have read, but no model.

        Args:
            since: the moment.
            behind: only a message with a greater `seq` than this.
        """
        moment = to_iso(since)
        row = self._database.one(
            """SELECT m.* FROM conversations c JOIN messages m ON m.conversation = c.id
            WHERE c.updated_at >= ? AND c.deleted_at IS NULL
                AND m.withdrawn = 0 AND m.role = 'user' AND m.read = 1 AND m.created_at >= ? AND m.seq > ?
            ORDER BY m.seq LIMIT 1""",
            (moment, moment, behind),
        )
        return None if row is None else message_of(row)

    def count_without_model(self, before: dt.datetime) -> int:
        """How many of the person's messages from before a moment the rules have read, but no model."""
        row = self._database.one(
            """SELECT count(*) AS count FROM conversations c JOIN messages m ON m.conversation = c.id
            WHERE c.deleted_at IS NULL AND m.withdrawn = 0 AND m.role = 'user' AND m.read = 1 AND m.created_at < ?""",
            (to_iso(before),),
        )
        return 0 if row is None else int(row["count"])

    def without_model(self, before: dt.datetime) -> list[tuple[str, str]]:
        """The ids and texts of those that `count_without_model` counts."""
        rows = self._database.query(
            """SELECT m.id, m.text FROM conversations c JOIN messages m ON m.conversation = c.id
            WHERE c.deleted_at IS NULL AND m.withdrawn = 0 AND m.role = 'user' AND m.read = 1 AND m.created_at < ?""",
            (to_iso(before),),
        )
        return [(row["id"], row["text"]) for row in rows]

    def mark_read(self, message_id: str, *, by_model: bool = False) -> None:
        """Note that the rules have read this message, or after them a model. `read` is 0 for nobody, 1 for the rules, 2 for the
        model too."""
        with self._database.transaction(say("mark a message as read")) as run:
            # The value never goes down: a memory that the message told may have been forgotten while it was read.
            run.execute("UPDATE messages SET read = max(read, ?) WHERE id = ?", (2 if by_model else 1, message_id))

    def tell_of_language(self, language: str, message_id: str) -> bool:
        """Note that the person is told, under this message, that its language is not read without an able model. Returns False where
        they were told before."""
        with self._database.transaction(say("note what was told of a language")) as run:
            told = run.execute(
                "INSERT OR IGNORE INTO languages_told (language, message) VALUES (?, ?)", (language, message_id)
            )
            return told.rowcount > 0

    def languages_told(self) -> dict[str, str]:
        """The languages that the person was told of, by the id of the message under which that stands."""
        return {row["message"]: row["language"] for row in self._database.query("SELECT * FROM languages_told")}

    def unrecorded(self, limit: int, *, conversation: str | None = None) -> list[Unrecorded]:
        """Messages that the memory must be brought in line with, oldest first: new ones, and those that left their
        conversation or came back since.

        Args:
            limit: how many at most.
            conversation: only of this one.
        """
        where, parameters = ("AND m.conversation = ?", [conversation]) if conversation is not None else ("", [])
        rows = self._database.query(
            f"""SELECT m.*, c.writes, c.deleted_at, a.kind, a.file FROM messages m
            JOIN conversations c ON c.id = m.conversation LEFT JOIN arrivals a ON a.id = m.arrival AND a.kind != '{OWN}'
            WHERE m.recorded = {_NOT_YET} AND m.status != 'streaming' {where} ORDER BY m.seq LIMIT ?""",
            [*parameters, limit],
        )
        return [
            Unrecorded(
                message_of(row),
                not row["withdrawn"] and not row["forgotten"] and row["deleted_at"] is None,
                row["writes"],
                "" if row["file"] is None else came_from(row["kind"], row["file"]),
            )
            for row in rows
        ]

    def mark_recorded(self, message_ids: Sequence[str]) -> None:
        """Note that these messages are recorded as they are now."""
        with self._database.transaction(say("mark messages as recorded")) as run:
            run.executemany(
                f"UPDATE messages SET recorded = {_IN_LINE} WHERE id = ? AND recorded = {_NOT_YET}",
                ((i,) for i in message_ids),
            )

    def unsettle_all(self) -> None:
        """Have every message compared with the memory again, which was rebuilt, perhaps from an older state."""
        with self._database.transaction(say("open the conversations")) as run:
            run.execute(f"UPDATE messages SET recorded = {_NOT_YET} WHERE recorded = {_IN_LINE}")

    def known(self, message_ids: Sequence[str]) -> list[Message]:
        """Those of these messages that exist, in view or not, in the order in which they were written."""
        found = [self._database.one("SELECT * FROM messages WHERE id = ?", (i,)) for i in dict.fromkeys(message_ids)]
        return sorted((message_of(row) for row in found if row is not None), key=lambda message: message.seq)

    def leave_alone(self, message_ids: Sequence[str]) -> None:
        """Let nothing of these messages enter the memory again: a memory that came from them was forgotten."""
        with self._database.transaction(say("mark messages as forgotten")) as run:
            run.executemany(
                f"UPDATE messages SET recorded = {_NEVER}, read = {_READ_BY_ALL} WHERE id = ?",
                ((i,) for i in message_ids),
            )

    def record_again(self, message_ids: Sequence[str]) -> None:
        """Have the turns of these messages recorded again, because they lose some of their words. No reader reads them again.
        Messages that the memory must leave alone stay so."""
        with self._database.transaction(say("mark messages as forgotten")) as run:
            run.executemany(
                f"""UPDATE messages SET recorded = {_NOT_YET}, read = {_READ_BY_ALL}
                WHERE id = ? AND recorded != {_NEVER}""",
                ((i,) for i in message_ids),
            )

    def forget_messages(self, message_ids: Sequence[str]) -> None:
        """Remove the text of these messages for good, and a title that quotes it or that a model has made of it; FORGOTTEN_TEXT
        stands in its place."""
        messages = self.known(message_ids)
        with self._database.transaction(say("remove the messages")) as run:
            for message in messages:
                run.execute(
                    """UPDATE conversations SET title = '', titled = 0
                    WHERE id = ? AND (titled = 1 OR replace(title, ?, '') IN (?, ?))""",
                    (message.conversation, COPIED, *titles_from(message.text)),
                )
                run.execute(
                    f"""UPDATE messages SET text = ?, wording = '', thought = '', calls = '[]', files = '[]', used = ?, forgotten = 1, recorded = {_NEVER}, read = {_READ_BY_ALL}
                    WHERE id = ?""",
                    (FORGOTTEN_TEXT, _without_reasons(message.used), message.id),
                )
                run.execute("DELETE FROM pictures WHERE message = ?", (message.id,))
            delete_suggestions(run, message_ids)
        if messages:
            self._database.scrub()

    def forgotten(self) -> list[str]:
        """The ids of the messages whose text was removed for good."""
        return [row["id"] for row in self._database.query("SELECT id FROM messages WHERE forgotten = 1 ORDER BY id")]

    def _unsettle(self, run: sqlite3.Connection, where: str, value: str) -> None:
        run.execute(f"UPDATE messages SET recorded = {_NOT_YET} WHERE recorded = {_IN_LINE} AND {where}", (value,))

    def _unsettle_deleted(self, run: sqlite3.Connection, conversation_id: str) -> None:
        """Have the messages of a conversation compared with the memory again where it is deleted, as it is about to come back."""
        self._unsettle(
            run,
            "conversation IN (SELECT id FROM conversations WHERE id = ? AND deleted_at IS NOT NULL)",
            conversation_id,
        )


def _without_reasons(used: Sequence[UsedReference]) -> str:
    """The memories that a reply used, as JSON, without the reasons, which quote words of the message that was answered."""
    return json.dumps([replace(reference, why="").to_keep() for reference in used])
