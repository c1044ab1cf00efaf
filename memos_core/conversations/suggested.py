"""Where in messages the words stand that the person is asked about before they are kept (never the words themselves), and beside
which messages a reminder is offered."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from memos_core.conversations.records import Message, message_of
from memos_core.cube import SemanticType, new_id
from memos_core.database import Database
from memos_core.wording import say


class Reason(StrEnum):
    """Why the person is asked."""

    UNSURE = "unsure"
    """The reader is not sure that it should be kept."""
    SECRET = "secret"
    """It holds a secret that was said in passing."""


class Settled(StrEnum):
    """What came of a suggestion."""

    KEPT = "kept"
    DISMISSED = "dismissed"
    UNDERSTOOD = "understood"
    """A model has read the message again, and so decided it."""


@dataclass(frozen=True)
class SuggestedPlace:
    """Words of a message that the person is asked about."""

    message: str
    """Its id."""
    start: int
    end: int
    """Where they stand in its text: characters."""
    type: SemanticType
    begins: str
    """Words that are put before them to make a sentence."""
    reason: Reason
    settled: Settled | None = None
    operation: int | None = None
    """The operation that settled it, where one did that can be undone; undoing it opens the suggestion again."""
    id: str = ""
    """Given when it is stored."""


class SuggestedPlaces:
    """Keeps suggestions, and what came of each."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def suggest(self, places: Sequence[SuggestedPlace]) -> None:
        """Store these as open. One that begins where a stored one of its message begins is skipped: that is the same, perhaps settled."""
        with self._database.transaction(say("note what to ask you about")) as run:
            run.executemany(
                """INSERT OR IGNORE INTO suggestions (id, message, first, after, type, begins, reason)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                [(new_id(), one.message, one.start, one.end, one.type, one.begins, one.reason) for one in places],
            )

    def suggested(
        self, settled: Iterable[Settled | None], *, messages: Sequence[str] | None = None
    ) -> list[tuple[SuggestedPlace, Message]]:
        """Suggestions with their messages, oldest first; none of a message that was taken back or forgotten, or of a deleted
        conversation.

        Args:
            settled: what came of them; None is for nothing yet.
            messages: only of these.
        """
        states = [str(one or "") for one in settled]
        where, parameters = f"coalesce(s.settled, '') IN ({_marks(states)})", states
        if messages is not None:
            where, parameters = f"{where} AND s.message IN ({_marks(messages)})", [*states, *messages]
        rows = self._database.query(
            f"""SELECT m.*, s.id AS suggestion, s.first, s.after, s.type, s.begins, s.reason, s.settled, s.operation
            FROM suggestions s JOIN messages m ON m.id = s.message JOIN conversations c ON c.id = m.conversation
            WHERE {where} AND m.withdrawn = 0 AND m.forgotten = 0 AND c.deleted_at IS NULL
            ORDER BY m.seq, s.first""",
            parameters,
        )
        return [(_place(row), message_of(row)) for row in rows]

    def settle_suggestions(self, ids: Sequence[str], settled: Settled | None, operation: int | None = None) -> None:
        """Note what came of these; None opens them again."""
        with self._database.transaction(say("note what you decided")) as run:
            run.executemany(
                "UPDATE suggestions SET settled = ?, operation = ? WHERE id = ?", [(settled, operation, i) for i in ids]
            )

    def offer_reminder(self, message_id: str) -> None:
        """Note that a reminder is offered beside a message; one that was declined stays so."""
        with self._database.transaction(say("note what to ask you about")) as run:
            run.execute("INSERT OR IGNORE INTO offered_reminders (message) VALUES (?)", (message_id,))

    def offered_reminders(self, *, messages: Sequence[str] | None = None, declined: bool = False) -> list[Message]:
        """The messages beside which a reminder is offered, oldest first; none that was taken back or forgotten, or of a deleted
        conversation.

        Args:
            messages: only of these.
            declined: those beside which it was declined instead.
        """
        where, parameters = "", list[str]()
        if messages is not None:
            where, parameters = f"AND m.id IN ({_marks(messages)})", [*messages]
        rows = self._database.query(
            f"""SELECT m.* FROM offered_reminders o JOIN messages m ON m.id = o.message
            JOIN conversations c ON c.id = m.conversation
            WHERE o.declined = {int(declined)} AND m.withdrawn = 0 AND m.forgotten = 0 AND c.deleted_at IS NULL {where}
            ORDER BY m.seq""",
            parameters,
        )
        return [message_of(row) for row in rows]

    def decline_reminder(self, message_id: str, *, declined: bool = True) -> None:
        """Stop offering a reminder beside a message, or offer it again."""
        with self._database.transaction(say("note what you decided")) as run:
            run.execute("UPDATE offered_reminders SET declined = ? WHERE message = ?", (int(declined), message_id))

    def remove_suggestions(self, message_ids: Sequence[str]) -> None:
        """Ask about nothing in these messages any more, because something that they told was forgotten."""
        with self._database.transaction(say("note what was forgotten")) as run:
            delete_suggestions(run, message_ids)


def delete_suggestions(run: sqlite3.Connection, message_ids: Sequence[str]) -> None:
    """Delete the suggestions of these messages, and the reminders that are offered beside them."""
    for table in ("suggestions", "offered_reminders"):
        run.executemany(f"DELETE FROM {table} WHERE message = ?", [(i,) for i in message_ids])


def _place(row: sqlite3.Row) -> SuggestedPlace:
    return SuggestedPlace(
        message=row["id"],
        start=row["first"],
        end=row["after"],
        type=SemanticType(row["type"]),
        begins=row["begins"],
        reason=Reason(row["reason"]),
        settled=Settled(row["settled"]) if row["settled"] else None,
        operation=row["operation"],
        id=row["suggestion"],
    )


def _marks(values: Sequence[str]) -> str:
    return ", ".join("?" * len(values))
