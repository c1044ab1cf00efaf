"""Versions of messages (a message that is written again stands beside the old one, and one of them is in view), deleted messages,
and copies of conversations."""

from __future__ import annotations

import datetime as dt
import sqlite3
import uuid
from collections.abc import Collection, Iterable, Sequence

from memos_core.conversations.message_files import copy_files
from memos_core.conversations.messages import Messages
from memos_core.conversations.records import COPIED, OWN, Message
from memos_core.conversations.tree import ALONE, Node, Tree
from memos_core.database import to_iso
from memos_core.errors import NotFound
from memos_core.wording import say

_GONE = say("That message is no longer there.")
_PART = 500
"""How many values go into one query of SQLite at most."""


class Versions(Messages):
    """The versions of the messages of all conversations."""

    def versions_of(self, messages: Sequence[Message]) -> dict[str, tuple[str, ...]]:
        """The ids of all versions of each of these messages, the oldest first, by the message's id."""
        found: dict[tuple[str, str, str], list[str]] = {}
        for conversation in {message.conversation for message in messages}:
            parents = list({m.parent for m in messages if m.conversation == conversation and m.parent is not None})
            for row in self._among(
                "SELECT id, parent, role FROM messages WHERE conversation = ? AND removed = '' AND parent IN",
                parents,
                "ORDER BY seq",
                before=(conversation,),
            ):
                found.setdefault((conversation, row["parent"], row["role"]), []).append(row["id"])
        return {
            message.id: tuple(found.get((message.conversation, message.parent or "", message.role), (message.id,)))
            for message in messages
        }

    def conversation_of(self, message_id: str) -> str:
        """The id of the conversation that a message is in, in view or not. Raises NotFound."""
        known = self.known([message_id])
        if not known:
            raise NotFound(_GONE)
        return known[0].conversation

    def show_version(self, message_id: str) -> str:
        """Bring a version of a message into view, with what followed on it when it was in view last.

        Returns:
            The id of the conversation.

        Raises:
            NotFound: there is no such message, or it was deleted.
        """
        with self._database.transaction(say("show the other version")) as run:
            row = _row(run, message_id)
            if row["removed"]:
                raise NotFound(_GONE)
            conversation = str(row["conversation"])
            self._show(run, conversation, tree_of(run, conversation).path(message_id))
        return conversation

    def delete_message(self, message_id: str, *, following: bool) -> str:
        """Take a message out of its conversation; `restore_message` brings it back until it is purged.

        Where it has other versions, the one beside it comes into view.

        Args:
            message_id: of a message in view.
            following: whether all that follows on it goes too, and no other version comes into view.

        Returns:
            The id of the conversation.

        Raises:
            NotFound: there is no such message in view.
        """
        moment = to_iso(dt.datetime.now(dt.UTC))
        with self._database.transaction(say("delete the message")) as run:
            row = _row(run, message_id)
            if row["withdrawn"]:
                raise NotFound(_GONE)
            conversation = str(row["conversation"])
            tree = tree_of(run, conversation)
            versions = tree.versions(message_id)
            alone = not following and len(versions) == 1
            going = [message_id] if alone else tree.below(message_id)
            run.executemany(
                "UPDATE messages SET removed = ?, removed_at = ? WHERE id = ? AND removed = ''",
                ((ALONE if alone else message_id, moment, item) for item in going),
            )
            if not following and not alone:
                place = versions.index(message_id)
                self._show(run, conversation, tree_of(run, conversation).path(versions[place - 1 if place else 1]))
            run.executemany(
                "UPDATE messages SET withdrawn = 1 WHERE id = ?",
                ((item,) for item in going),
            )
            self._unsettle(run, "conversation = ? AND withdrawn = 1", conversation)
        return conversation

    def restore_message(self, message_id: str) -> str:
        """Bring a deleted message back into view, with what was deleted with it.

        Returns:
            The id of the conversation.

        Raises:
            NotFound: it was removed for good.
        """
        with self._database.transaction(say("bring the message back")) as run:
            row = _row(run, message_id)
            if row["forgotten"]:
                raise NotFound(_GONE)
            conversation = str(row["conversation"])
            if row["removed"] == ALONE:
                run.execute("UPDATE messages SET removed = '', removed_at = NULL WHERE id = ?", (message_id,))
            elif row["removed"]:
                run.execute(
                    "UPDATE messages SET removed = '', removed_at = NULL WHERE conversation = ? AND removed = ?",
                    (conversation, row["removed"]),
                )
            self._show(run, conversation, tree_of(run, conversation).path(message_id))
        return conversation

    def deleted_before(self, moment: dt.datetime) -> list[str]:
        """The ids of the messages that were deleted before that moment and still have their text."""
        rows = self._database.query(
            "SELECT id FROM messages WHERE removed_at < ? AND forgotten = 0 ORDER BY seq", (to_iso(moment),)
        )
        return [row["id"] for row in rows]

    # -- memories of versions -----------------------------------------------------------------

    def turned(self, conversation_id: str | None = None) -> tuple[list[str], list[str]]:
        """The person's messages that have left the view, and those that came back into it, since the memory was last brought
        in line with them.

        Args:
            conversation_id: only of this one.
        """
        where, parameters = ("AND conversation = ?", [conversation_id]) if conversation_id is not None else ("", [])
        rows = self._database.query(
            f"SELECT id, withdrawn FROM messages WHERE turned = 1 {where} ORDER BY seq", parameters
        )
        left, back = ([row["id"] for row in rows if bool(row["withdrawn"]) is gone] for gone in (True, False))
        return left, back

    def mark_followed(self, message_ids: Iterable[str], *, left: bool) -> None:
        """Note that the memory is in line with these messages, where they are still out of view (`left`) or still in view."""
        with self._database.transaction(say("note which version is in view")) as run:
            run.executemany(
                "UPDATE messages SET turned = 0 WHERE id = ? AND withdrawn = ?", ((i, int(left)) for i in message_ids)
            )

    # -- copies -------------------------------------------------------------------------------

    def copy(self, conversation_id: str) -> str:
        """Make a new conversation that holds what is in view of another one. The copied messages are not read or recorded
        again; forgetting finds them.

        Returns:
            The id of the copy.

        Raises:
            NotFound: there is no such conversation.
        """
        moment = to_iso(dt.datetime.now(dt.UTC))
        identifier = uuid.uuid4().hex
        with self._database.transaction(say("copy the conversation")) as run:
            made = run.execute(
                """INSERT INTO conversations
                    (id, title, created_at, updated_at, reads, writes, documents, thinking, titled, folder, persona, own_spaces)
                SELECT ?, CASE title WHEN '' THEN '' ELSE title || ? END, ?, ?, reads, writes, documents, thinking, titled,
                    folder, persona, own_spaces
                FROM conversations WHERE id = ? AND deleted_at IS NULL""",
                (identifier, COPIED, moment, moment, conversation_id),
            ).rowcount
            if not made:
                raise NotFound('There is no conversation "{conversation_id}".', conversation_id=conversation_id)
            rows = run.execute(
                "SELECT id FROM messages WHERE conversation = ? AND withdrawn = 0 AND status != 'streaming' ORDER BY seq",
                (conversation_id,),
            ).fetchall()
            parent = ""
            for row in rows:
                copied = uuid.uuid4().hex
                run.execute(
                    """INSERT INTO messages (id, conversation, role, text, wording, status, created_at, read, used, timing, recorded,
                        forgotten, rating, zone, thought, thought_s, calls, parent, copy_of)
                    SELECT ?, ?, role, text, wording, status, created_at, 2, used, timing, 2, forgotten, NULL, zone, thought, thought_s,
                        calls, ?,
                        CASE copy_of WHEN '' THEN id ELSE copy_of END
                    FROM messages WHERE id = ?""",
                    (copied, identifier, parent, row["id"]),
                )
                copy_files(run, row["id"], copied)
                parent = copied
        return identifier

    def copies_of(self, message_ids: Collection[str]) -> list[str]:
        """The ids of all copies of these messages, of the originals of these, and of the other copies of those."""
        originals = [
            *message_ids,
            *(
                row["copy_of"]
                for row in self._among("SELECT copy_of FROM messages WHERE copy_of != '' AND id IN", list(message_ids))
            ),
        ]
        copies = [row["id"] for row in self._among("SELECT id FROM messages WHERE copy_of IN", originals)]
        return [item for item in dict.fromkeys([*originals, *copies]) if item not in message_ids]

    def of_others(self, message_ids: Sequence[str]) -> set[str]:
        """Which of these messages came with an export that others may have written, or are copies of what did."""
        rows = self._among(
            """SELECT m.id FROM messages m JOIN messages same ON same.id IN (m.id, m.copy_of)
                JOIN arrivals a ON a.id = same.arrival WHERE a.kind != ? AND m.id IN""",
            message_ids,
            before=(OWN,),
        )
        return {row["id"] for row in rows}

    # -- inside -------------------------------------------------------------------------------

    def _show(self, run: sqlite3.Connection, conversation: str, path: Sequence[Node]) -> None:
        """Bring exactly the messages of a path into view. The person's messages that leave the view or come into it are marked for
        the memory (`turned`)."""
        wanted = {node.id for node in path if not node.removed}
        standing = {
            row["id"]
            for row in run.execute("SELECT id FROM messages WHERE conversation = ? AND withdrawn = 0", (conversation,))
        }
        for ids, withdrawn in ((standing - wanted, 1), (wanted - standing, 0)):
            run.executemany(
                f"""UPDATE messages SET withdrawn = {withdrawn}, turned = (role = 'user' OR turned),
                    recorded = CASE recorded WHEN 1 THEN 0 ELSE recorded END WHERE id = ?""",
                ((item,) for item in ids),
            )
        run.executemany(
            "UPDATE messages SET shown = (SELECT max(shown) FROM messages WHERE conversation = ?) + ? WHERE id = ?",
            ((conversation, int(place == 0), node.id) for place, node in enumerate(path)),
        )

    def _among(
        self, select: str, values: Sequence[str], after: str = "", *, before: Sequence[str] = ()
    ) -> list[sqlite3.Row]:
        """The rows of a SELECT that ends in IN, for any number of values."""
        found: list[sqlite3.Row] = []
        for start in range(0, len(values), _PART):
            part = values[start : start + _PART]
            marks = ", ".join("?" * len(part))
            found += self._database.query(f"{select} ({marks}) {after}", [*before, *part])
        return found


def _row(run: sqlite3.Connection, message_id: str) -> sqlite3.Row:
    row: sqlite3.Row | None = run.execute("SELECT * FROM messages WHERE id = ?", (message_id,)).fetchone()
    if row is None:
        raise NotFound(_GONE)
    return row


def tree_of(run: sqlite3.Connection, conversation: str) -> Tree:
    """All messages of a conversation."""
    rows = run.execute(
        "SELECT id, parent, seq, role, removed, withdrawn, shown FROM messages WHERE conversation = ?", (conversation,)
    )
    return Tree(
        Node(
            row["id"],
            row["parent"] or "",
            row["seq"],
            row["role"],
            row["removed"],
            not row["withdrawn"],
            row["shown"],
        )
        for row in rows
    )
