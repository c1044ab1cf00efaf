"""What was deleted and can still be brought back, and its removal for good."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from memos_core.conversations.moved import Moving
from memos_core.conversations.records import conversation_of, message_of, moment_of
from memos_core.conversations.tree import ALONE
from memos_core.database import Database, to_iso
from memos_core.wording import say


@dataclass(frozen=True)
class Deleted:
    """A conversation, or a message with what was deleted together with it."""

    id: str
    conversation: str
    """Id of the conversation that it is, or was in."""
    is_message: bool
    title: str
    """Title of the conversation."""
    text: str
    """The message, or the beginning of the newest one of the conversation."""
    messages: int
    """How many messages the conversation has, or how many were deleted together with the message, itself included."""
    at: dt.datetime
    """When it was deleted."""


_SINGLE = """FROM messages m JOIN conversations c ON c.id = m.conversation
    WHERE m.removed_at IS NOT NULL AND m.removed IN (?, m.id) AND m.forgotten = 0 AND c.deleted_at IS NULL"""
"""The deleted messages of conversations that are not deleted; of several that were deleted together, the one that was chosen."""


class Deleting(Moving):
    """Lists what was deleted, and removes it for good."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.before_purge: Callable[[Sequence[str]], None] = _nothing
        """Called with the ids of conversations that are about to be removed for good."""
        self.before_purge_messages: Callable[[Sequence[str]], None] = _nothing
        """Called with the ids of messages that are about to lose their text for good."""

    def _select(self, where: str, parameters: Sequence[str]) -> list[sqlite3.Row]:
        return self._database.query(
            f"""SELECT c.*,
                (SELECT count(*) FROM messages m WHERE m.conversation = c.id AND m.withdrawn = 0) AS messages,
                (SELECT substr(m.text, 1, 160) FROM messages m WHERE m.conversation = c.id AND m.withdrawn = 0
                    ORDER BY m.seq DESC LIMIT 1) AS snippet,
                (SELECT m.wording FROM messages m WHERE m.conversation = c.id AND m.withdrawn = 0
                    ORDER BY m.seq DESC LIMIT 1) AS snippet_wording,
                (SELECT m.forgotten FROM messages m WHERE m.conversation = c.id AND m.withdrawn = 0
                    ORDER BY m.seq DESC LIMIT 1) AS snippet_forgotten,
                f.name AS folder_name, f.persona AS folder_persona, f.documents AS folder_documents
            FROM conversations c LEFT JOIN folders f ON f.id = c.folder WHERE {where} ORDER BY c.pinned DESC, c.updated_at DESC""",
            parameters,
        )

    def deleted(self) -> list[Deleted]:
        """What can still be brought back, most recently deleted first: conversations with `restore`, messages with
        `MemOS.restore_message`."""
        whole = [
            Deleted(
                id=row["id"],
                conversation=row["id"],
                is_message=False,
                title=row["title"],
                text=(chat := conversation_of(row)).snippet,
                messages=chat.message_count,
                at=moment_of(row["deleted_at"]),
            )
            for row in self._select("c.deleted_at IS NOT NULL", [])
        ]
        rows = self._database.query(
            f"""SELECT m.*, c.title AS title_of_chat,
                (SELECT count(*) FROM messages o WHERE o.conversation = m.conversation AND o.removed = m.id) AS together
            {_SINGLE}""",
            (ALONE,),
        )
        single = [
            Deleted(
                id=row["id"],
                conversation=row["conversation"],
                is_message=True,
                title=row["title_of_chat"],
                text=message_of(row).text,
                messages=max(row["together"], 1),
                at=moment_of(row["removed_at"]),
            )
            for row in rows
        ]
        return sorted([*whole, *single], key=lambda one: one.at, reverse=True)

    def deleted_count(self) -> int:
        """How many `deleted` lists."""
        whole = self._database.one("SELECT count(*) AS n FROM conversations WHERE deleted_at IS NOT NULL")
        single = self._database.one(f"SELECT count(*) AS n {_SINGLE}", (ALONE,))
        return sum(row["n"] for row in (whole, single) if row is not None)

    def remove_deleted(self, items: Sequence[Deleted]) -> None:
        """Remove for good, now, what was deleted; what was brought back meanwhile stays."""
        still = {row["id"] for row in self._database.query("SELECT id FROM conversations WHERE deleted_at IS NOT NULL")}
        self._remove_conversations([one.id for one in items if not one.is_message and one.id in still])
        self._remove_messages(
            [
                row["id"]
                for one in items
                if one.is_message
                for row in self._database.query(
                    """SELECT id FROM messages WHERE conversation = ? AND removed_at IS NOT NULL AND forgotten = 0
                        AND (removed = ? OR (id = ? AND removed = ?)) ORDER BY seq""",
                    (one.conversation, one.id, one.id, ALONE),
                )
            ]
        )

    def purge(self, deleted_before: dt.datetime) -> int:
        """Remove for good what was deleted before that moment. Returns how many conversations."""
        rows = self._database.query(
            "SELECT id FROM conversations WHERE deleted_at IS NOT NULL AND deleted_at < ?", (to_iso(deleted_before),)
        )
        return self._remove_conversations([row["id"] for row in rows])

    def purge_messages(self, deleted_before: dt.datetime) -> int:
        """Remove for good the text of messages that were deleted before that moment. Returns how many."""
        return self._remove_messages(self.deleted_before(deleted_before))

    def _remove_conversations(self, ids: Sequence[str]) -> int:
        if not ids:
            return 0
        self.before_purge(ids)
        moment, count = to_iso(dt.datetime.now(dt.UTC)), 0
        with self._database.transaction(say("remove deleted conversations")) as run:
            for id in ids:
                # A backup may still hold it; by this entry `remove_purged` leaves it out.
                run.execute(
                    "INSERT INTO purged (conversation, at) SELECT id, ? FROM conversations WHERE id = ? AND deleted_at IS NOT NULL",
                    (moment, id),
                )
                count += run.execute(
                    "DELETE FROM conversations WHERE id = ? AND deleted_at IS NOT NULL", (id,)
                ).rowcount
        if count:
            self._database.scrub()
        return count

    def _remove_messages(self, ids: Sequence[str]) -> int:
        if ids:
            self.before_purge_messages(ids)
            self.forget_messages(ids)
        return len(ids)


def _nothing(_: object) -> None:
    """The default callback, which does nothing."""
