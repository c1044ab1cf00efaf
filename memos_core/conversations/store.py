"""The conversations of a profile, in SQLite."""

from __future__ import annotations

import builtins
import contextlib
import datetime as dt
import json
import sqlite3
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from memos_core.conversations.belonging import settle_spaces
from memos_core.conversations.deleted import Deleting
from memos_core.conversations.folders import Folders
from memos_core.conversations.personas import Persona, Personas
from memos_core.conversations.prompts import SavedPrompts
from memos_core.conversations.records import PLAIN, Conversation, Spaces, conversation_of
from memos_core.conversations.schema import LINK_MESSAGES
from memos_core.database import Database, to_iso
from memos_core.errors import MemOSError, NotFound, StorageFull
from memos_core.text_matching import folded, occurrences
from memos_core.wording import Wording, say

BEFORE_PLACE, SNIPPET = 16, 160
"""How many characters of a snippet stand before the place that was found, and how many it has in all."""
_BY_RULE, _BY_A_MODEL, _BY_THE_PERSON = 0, 1, 2
"""Values of `titled`: who has made the title."""


class Conversations(Deleting):
    """The conversations of one profile."""

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.folders, self.personas, self.prompts = Folders(database), Personas(database), SavedPrompts(database)
        self.folders.known_persona = self.personas.get
        self.on_change: Callable[[str], None] = _nothing
        """Called with the id of a conversation that was made, deleted, brought back, or given other documents or thinking."""
        self.on_title: Callable[[str], None] = _nothing
        """Called with the id of a conversation that a model gave a title."""
        self.on_place: Callable[[Sequence[str]], None] = _nothing
        """Called with the ids of conversations that were given another folder or persona, or that follow the spaces of theirs now."""
        self.admitted: Callable[[str, Spaces], Spaces] = lambda _, spaces: spaces
        """Given a conversation's id and the spaces that it is to have: returns their names, and raises where the
        conversation may not use them."""
        with contextlib.suppress(StorageFull), database.transaction(say("open the conversations")) as run:
            # A reply that is still marked as streaming belongs to a process that is gone. On a full disk the next start
            # marks it.
            run.execute("UPDATE messages SET status = 'interrupted' WHERE status = 'streaming'")
            if run.execute("SELECT 1 FROM messages WHERE parent IS NULL LIMIT 1").fetchone():
                for statement in LINK_MESSAGES:
                    run.execute(statement)

    def list(self, search: str | None = None, *, archived: bool | None = None) -> builtins.list[Conversation]:
        """All conversations, pinned ones first, then by newest activity.

        Args:
            search: only those whose title or messages hold this text, whatever its case and accents.
            archived: only those in the archive (True), or not in it (False); None for both.
        """
        where, parameters, wanted = "c.deleted_at IS NULL", list[str](), ""
        if search and search.strip():
            wanted = folded(search.strip())
            where += """ AND (instr(folded(c.title), ?) OR EXISTS (SELECT 1 FROM messages m
                WHERE m.conversation = c.id AND m.withdrawn = 0 AND instr(folded(m.text), ?)))"""
            parameters = [wanted] * 2
        if archived is not None:
            where += f" AND c.archived = {int(archived)}"
        found = [conversation_of(row) for row in self._select(where, parameters)]
        return [self._with_place(one, wanted) for one in found] if wanted else found

    def _with_place(self, conversation: Conversation, wanted: str) -> Conversation:
        """A conversation whose snippet is the place that was found in its newest matching message."""
        row = self._database.one(
            """SELECT text FROM messages WHERE conversation = ? AND withdrawn = 0 AND instr(folded(text), ?)
            ORDER BY seq DESC LIMIT 1""",
            (conversation.id, wanted),
        )
        places = occurrences(row["text"], wanted) if row is not None else []
        if row is None or not places:
            return conversation
        start = row["text"].rfind(" ", 0, max(places[0][0] - BEFORE_PLACE, 0)) + 1  # at the beginning of a word
        text = " ".join(row["text"][start : start + SNIPPET].split())
        return replace(conversation, snippet=f"… {text}" if start else text, draft="", found=True)

    def get(self, conversation_id: str) -> Conversation:
        """One conversation. Raises NotFound when there is none (or it was deleted)."""
        rows = self._select("c.id = ? AND c.deleted_at IS NULL", [conversation_id])
        if not rows:
            raise NotFound('There is no conversation "{conversation_id}".', conversation_id=conversation_id)
        return conversation_of(rows[0])

    def exists(self, conversation_id: str) -> bool:
        """Whether there is one of that id that is not deleted."""
        found = self._database.one(
            "SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NULL", (conversation_id,)
        )
        return found is not None

    def create(self, title: str = "", *, conversation_id: str | None = None) -> Conversation:
        """Make an empty conversation, or bring back an existing (even a deleted) one of that id as it is. `move` and `set_persona`
        then choose its folder and persona."""
        identifier = conversation_id or uuid.uuid4().hex
        moment = to_iso(dt.datetime.now(dt.UTC))
        with self._database.transaction(say("start a conversation")) as run:
            self._unsettle_deleted(run, identifier)
            run.execute(
                """INSERT INTO conversations (id, title, created_at, updated_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET deleted_at = NULL""",
                (identifier, " ".join(title.split()), moment, moment),
            )
        self.on_change(identifier)
        return self.get(identifier)

    def rename(self, conversation_id: str, title: str) -> Conversation:
        """Give it another title; where that is empty, the old one stays."""
        title = " ".join(title.split())
        if title:
            self._alter(say("rename the conversation"), conversation_id, f"titled = {_BY_THE_PERSON}, title = ?", title)
        return self.get(conversation_id)

    def next_untitled(self) -> str | None:
        """The id of the newest conversation with an answered message whose title was made by rule, and which no model has
        looked at."""
        row = self._database.one(
            f"""SELECT id FROM conversations c WHERE titled = {_BY_RULE} AND deleted_at IS NULL AND EXISTS (
                SELECT 1 FROM messages m WHERE m.conversation = c.id AND m.withdrawn = 0 AND m.role = 'assistant'
                AND m.status != 'streaming') ORDER BY updated_at DESC LIMIT 1"""
        )
        return None if row is None else str(row["id"])

    def set_title(self, conversation_id: str, title: str) -> None:
        """Give a conversation the title that a model has found, unless the person has given it one meanwhile.

        Args:
            conversation_id: its id.
            title: the title; "" where none was found: the one by rule stays.
        """
        with self._database.transaction(say("give the conversation a title")) as run:
            run.execute(
                f"""UPDATE conversations SET titled = {_BY_A_MODEL}, title = CASE ? WHEN '' THEN title ELSE ? END
                WHERE id = ? AND titled = {_BY_RULE}""",
                (title, title, conversation_id),
            )
        if title:
            self.on_title(conversation_id)

    def archive(self, conversation_id: str, archived: bool = True) -> Conversation:
        """Put it into the archive, out of the list, or back."""
        self._alter(say("archive the conversation"), conversation_id, "pinned = 0, archived = ?", int(archived))
        return self.get(conversation_id)

    def pin(self, conversation_id: str, pinned: bool = True) -> Conversation:
        """Keep it at the top of the list, or no longer."""
        self._alter(say("pin the conversation"), conversation_id, "pinned = ?", int(pinned))
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
        what = say("choose the spaces of the conversation")
        with self._database.transaction(what):
            # Only what was given is written: the other value may have been changed a moment ago.
            if reads is not None:
                self._alter(what, conversation_id, "own_spaces = 1, reads = ?", json.dumps(spaces.reads))
            if writes:
                self._alter(what, conversation_id, "own_spaces = 1, writes = ?", spaces.writes)
        try:
            self.admitted(conversation_id, spaces)  # once more: a space may have been deleted before this was written
        except MemOSError:
            with self._database.transaction(what) as run:
                back = (old.writes, conversation_id, spaces.writes)
                run.execute("UPDATE conversations SET writes = ? WHERE id = ? AND writes = ?", back)
            raise
        return self.get(conversation_id)

    def spaces(self, conversation_id: str) -> Spaces:
        """The spaces of a conversation, also of a deleted one. Raises NotFound when there is none."""
        row = self._database.one("SELECT reads, writes FROM conversations WHERE id = ?", (conversation_id,))
        if row is None:
            raise NotFound('There is no conversation "{conversation_id}".', conversation_id=conversation_id)
        return Spaces(tuple(json.loads(row["reads"])), row["writes"])

    def writing_to(self, space: str) -> builtins.list[str]:
        """The ids of the conversations that save what they learn in a space; deleted ones count while they can come back."""
        rows = self._database.query("SELECT id FROM conversations WHERE writes = ? ORDER BY id", (space,))
        return [row["id"] for row in rows]

    def naming_space(self, space: str) -> builtins.list[Wording]:
        """The folders and personas that have conversations save what they learn in a space, in words."""
        rows = self._database.query(
            """SELECT 'folder' AS what, name FROM folders WHERE writes = ?1
            UNION ALL SELECT 'persona', name FROM personas WHERE writes = ?1 ORDER BY what, name""",
            (space,),
        )
        said = {"folder": say('the folder "{name}"'), "persona": say('the persona "{name}"')}
        return [said[row["what"]].filled(name=row["name"]) for row in rows]

    def save_elsewhere(self, space: str, other: str) -> None:
        """Have all conversations that save what they learn in a space, deleted ones too, save it in another from now on."""
        with self._database.transaction(say("choose the space of conversations")) as run:
            for table in ("folders", "personas", "conversations"):
                run.execute(f"UPDATE {table} SET writes = ? WHERE writes = ?", (other, space))

    def follow_spaces(self, conversation_id: str) -> Conversation:
        """Have a conversation use the spaces of its folder or its persona from now on, or the usual ones. Raises NotFound."""
        what = say("choose the spaces of the conversation")
        with self._database.transaction(what) as run:
            self._alter(what, conversation_id, "own_spaces = ?", 0)
            settle_spaces(run)
        self.on_place([conversation_id])
        return self.get(conversation_id)

    # -- folders and personas -----------------------------------------------------------------

    def move(self, conversation_ids: Sequence[str], folder_id: str) -> None:
        """Put conversations into a folder; "" takes them out of any. Raises NotFound; then nothing is moved."""
        what = say("move the conversation")
        with self._database.transaction(what) as run:
            if folder_id:
                self.folders.get(folder_id)
            for id in conversation_ids:
                self._alter(what, id, "folder = ?", folder_id)
            settle_spaces(run)
        self.on_place(conversation_ids)

    def set_persona(self, conversation_id: str, persona_id: str) -> Conversation:
        """Choose the persona of a conversation; "" for that of its folder, or the plain one. Raises NotFound."""
        what = say("choose the persona")
        with self._database.transaction(what) as run:
            if persona_id:
                self.personas.get(persona_id)
            self._alter(what, conversation_id, "persona = ?", persona_id)
            settle_spaces(run)
        self.on_place([conversation_id])
        return self.get(conversation_id)

    def persona_of(self, conversation_id: str) -> Persona:
        """The persona that a conversation has, also a deleted one; the plain one where there is no such conversation."""
        row = self._database.one(
            """SELECT c.persona, f.persona AS folder_persona FROM conversations c LEFT JOIN folders f ON f.id = c.folder
            WHERE c.id = ?""",
            (conversation_id,),
        )
        return self.personas.get((row and (row["persona"] or row["folder_persona"])) or PLAIN)

    def model_of(self, conversation_id: str) -> tuple[str, str]:
        """The model that a conversation has from its folder or its persona, named as in the settings, and in words which of these
        chose it. Both are "" where it is the one in use."""
        row = self._database.one(
            "SELECT f.name, f.model FROM conversations c JOIN folders f ON f.id = c.folder WHERE c.id = ?",
            (conversation_id,),
        )
        if row is not None and row["model"]:
            return row["model"], f'the folder "{row["name"]}"'
        persona = self.persona_of(conversation_id)
        return (persona.model, f'the persona "{persona.name}"') if persona.model else ("", "")

    def pin_all(self, conversation_ids: Sequence[str], pinned: bool = True) -> None:
        """`pin` for several, all or none."""
        with self._database.transaction(say("pin the conversations")):
            for id in conversation_ids:
                self.pin(id, pinned)

    def archive_all(self, conversation_ids: Sequence[str], archived: bool = True) -> None:
        """`archive` for several, all or none."""
        with self._database.transaction(say("archive the conversations")):
            for id in conversation_ids:
                self.archive(id, archived)

    def delete_all(self, conversation_ids: Sequence[str]) -> None:
        """`delete` for several, all or none."""
        with self._database.transaction(say("delete the conversations")) as run:
            for id in conversation_ids:
                self._hide(run, id)
        for id in conversation_ids:
            self.on_change(id)

    def restore_all(self, conversation_ids: Sequence[str]) -> None:
        """`restore` for several."""
        for id in conversation_ids:
            self.restore(id)

    def set_documents(self, conversation_id: str, documents: Sequence[str]) -> Conversation:
        """Have every prompt of it hold these documents whole, by the names of their files; empty for none."""
        self._alter(say("set the documents"), conversation_id, "documents = ?", json.dumps(sorted(set(documents))))
        self.on_change(conversation_id)
        return self.get(conversation_id)

    def set_thinking(self, conversation_id: str, thinking: bool) -> Conversation:
        """Whether a model that can think before it replies does so in this conversation. Raises NotFound."""
        self._alter(say("choose whether the model thinks"), conversation_id, "thinking = ?", int(thinking))
        self.on_change(conversation_id)
        return self.get(conversation_id)

    def save_draft(self, conversation_id: str, text: str) -> None:
        """Keep what is typed but not sent."""
        self._alter(say("save the draft"), conversation_id, "draft = ?", text)

    def delete(self, conversation_id: str) -> None:
        """Hide a conversation; `restore` brings it back until `purge` removes it for good."""
        with self._database.transaction(say("delete the conversation")) as run:
            self._hide(run, conversation_id)
        self.on_change(conversation_id)

    def _hide(self, run: sqlite3.Connection, conversation_id: str) -> None:
        now = to_iso(dt.datetime.now(dt.UTC))
        self._alter(say("delete the conversation"), conversation_id, "deleted_at = ?", now)
        self._unsettle(run, "conversation = ?", conversation_id)

    def restore(self, conversation_id: str) -> Conversation:
        """Bring a deleted conversation back. Raises NotFound when it was purged."""
        with self._database.transaction(say("restore the conversation")) as run:
            self._unsettle_deleted(run, conversation_id)
            run.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (conversation_id,))
        self.on_change(conversation_id)
        return self.get(conversation_id)

    def remove(self, conversation_id: str) -> None:
        """Remove a conversation at once and for good; nothing is kept of it, not even that it was there. For temporary
        ones, which nothing else knows of."""
        with self._database.transaction(say("end the conversation")) as run:
            run.execute("DELETE FROM conversations WHERE id = ?", (conversation_id,))

    def purged(self) -> builtins.list[tuple[str, str]]:
        """The ids of the conversations that were removed for good, and when (as `to_iso` writes it)."""
        rows = self._database.query("SELECT conversation, at FROM purged ORDER BY conversation, at")
        return [(row["conversation"], row["at"]) for row in rows]

    def remove_purged(self, purged: Sequence[tuple[str, str]]) -> None:
        """Remove from a copy what was purged from the original; a conversation that was begun later under such an id stays."""
        with self._database.transaction(say("remove deleted conversations")) as run:
            run.executemany("DELETE FROM conversations WHERE id = ? AND created_at <= ?", purged)
        self._database.scrub()

    def copy_to(self, target: Path) -> None:
        """Write all conversations as they are at this moment to a new file."""
        self._database.copy_to(target)

    def _alter(self, what: Wording, conversation_id: str, assignment: str, value: object) -> None:
        with self._database.transaction(what) as run:
            changed = run.execute(
                f"UPDATE conversations SET {assignment} WHERE id = ? AND deleted_at IS NULL", (value, conversation_id)
            ).rowcount
        if not changed:
            raise NotFound('There is no conversation "{conversation_id}".', conversation_id=conversation_id)


def _nothing(_: object) -> None:
    """The default callback, which does nothing."""
