"""Conversations that move between profiles: written as records, and entered again as they were. Of their folders and personas only
the names move, not what these choose."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Collection, Sequence
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from memos_core.conversations.arrived import Added, Arriving, is_taken_back
from memos_core.conversations.belonging import chose_spaces, settle_spaces
from memos_core.conversations.folders import Folders
from memos_core.conversations.named import LONGEST_NAME
from memos_core.conversations.personas import Personas
from memos_core.conversations.records import FORGOTTEN_TEXT, Role, UseState
from memos_core.cube import Moment
from memos_core.database import to_iso
from memos_core.errors import NotFound
from memos_core.wording import say

_READ_BY_ALL = 2
_NOT_RECORDED, _NEVER_RECORDED = 0, 2
_Id = Annotated[str, Field(min_length=1, max_length=200)]
_Name = Annotated[str, Field(max_length=10_000)]
_GivenName = Annotated[str, Field(max_length=LONGEST_NAME)]


class UsedRecord(BaseModel):
    """A memory that stood in the prompt of a reply."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cube_id: _Name
    score: float = Field(ge=0, le=1, allow_inf_nan=False)
    why: _Name
    cited: bool = False


class CallRecord(BaseModel):
    """A call of a tool that a reply was written with. Its fields mean the same as those of `ToolUse`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    tool: _Name
    title: _Name
    arguments: str
    state: UseState
    result: str = ""
    seconds: float = Field(default=0.0, ge=0, allow_inf_nan=False)


class MessageRecord(BaseModel):
    """One message. Its fields mean the same as those of `Message`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: _Id
    role: Role
    text: str
    status: Literal["complete", "stopped", "failed", "interrupted"]
    created_at: Moment
    used: tuple[UsedRecord, ...] = ()
    timing: dict[str, float | int | str | bool | None] | None = None
    forgotten: bool = False
    rating: Literal[1, -1] | None = None
    zone: _Name | None = None
    thought: str = ""
    thought_s: float = Field(default=0.0, ge=0, allow_inf_nan=False)
    calls: tuple[CallRecord, ...] = ()
    parent: str = ""
    """The message that it follows on; "" where it begins the conversation."""
    in_view: bool = True
    """False for another version of what is in view."""
    shown: int = Field(default=0, ge=0, le=2**62)
    """Messages that came into view later have a greater number."""
    removed: str = ""
    """Not empty where the person has deleted it: then it keeps its place and has no text."""
    copy_of: str = ""
    """The message that it was copied from."""


class ChatRecord(BaseModel):
    """One conversation, with every version of its messages in the order in which they were written."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: _Id
    title: _Name
    titled: int = Field(ge=0, le=2)
    """Who has made the title: 0 a rule, 1 a model, 2 the person."""
    created_at: Moment
    updated_at: Moment
    pinned: bool = False
    archived: bool = False
    draft: str = ""
    reads: tuple[_Name, ...]
    writes: _Name
    own_spaces: bool = False
    """Whether these spaces were chosen for it, and not for its folder or its persona."""
    folder: _GivenName = ""
    """Name of the folder that it is in; "" for none."""
    persona: _GivenName = ""
    """Name of the persona that was chosen for it; "" for none."""
    documents: tuple[_Name, ...] = ()
    thinking: bool = True
    messages: tuple[MessageRecord, ...]


class Moving(Arriving):
    """Writes and enters conversations as records."""

    def chat_count(self) -> int:
        """How many conversations `chat_records` returns."""
        row = self._database.one("SELECT count(*) AS count FROM conversations WHERE deleted_at IS NULL")
        assert row is not None  # a count is always a row
        return int(row["count"])

    def chat_records(self) -> list[ChatRecord]:
        """All conversations that are not deleted, the oldest first. A deleted message keeps its place and has no text."""
        with self._database.transaction(say("read the conversations")) as run:  # all as of the same moment
            rows = run.execute(
                "SELECT * FROM conversations WHERE deleted_at IS NULL ORDER BY created_at, id"
            ).fetchall()
            folders = {folder.id: folder.name for folder in Folders(self._database).list()}
            personas = {persona.id: persona.name for persona in Personas(self._database).list()}
            return [_record(run, row, folders.get(row["folder"], ""), personas.get(row["persona"], "")) for row in rows]

    def in_other_chats(self, chats: Sequence[ChatRecord]) -> set[str]:
        """The ids of the messages of these records that are here already in another conversation."""
        with self._database.transaction(say("read the conversations")) as run:
            return {
                message.id
                for chat in chats
                for message in chat.messages
                if (row := run.execute("SELECT conversation FROM messages WHERE id = ?", (message.id,)).fetchone())
                and row["conversation"] != chat.id
            }

    def deleted_chats(self, ids: Sequence[str]) -> set[str]:
        """Those of these conversations that the person has deleted here, and not by taking their import back."""
        with self._database.transaction(say("read the conversations")) as run:
            return {id for id in ids if _is_deleted(run, id)}

    def add_moved(self, arrival: str, chats: Sequence[ChatRecord], forgotten: Collection[str]) -> Added:
        """Enter conversations that are not here, all or none; one that is here or was deleted here stays as it is.

        A folder that is not here is made. A persona that is not here is left out. What a conversation reads and writes stays with it
        where the folder or the persona of that name chooses other spaces here.

        Args:
            arrival: the id that `begin_arrival` returned.
            chats: the records; their parents and spaces were checked.
            forgotten: ids of messages that were forgotten here; their text is left out.
        """
        added = Added()
        with self._database.transaction(say("bring in the conversations")) as run:
            for chat in chats:
                known = run.execute("SELECT deleted_at FROM conversations WHERE id = ?", (chat.id,)).fetchone()
                if known is not None and known["deleted_at"] is None:
                    added.known += 1
                elif _is_deleted(run, chat.id):
                    added.deleted += 1
                else:
                    run.execute("DELETE FROM conversations WHERE id = ?", (chat.id,))  # an import that was taken back
                    _enter(
                        run, arrival, chat, forgotten, self._folder_here(chat.folder), self._persona_here(chat.persona)
                    )
                    added.chats += 1
                    added.messages += len(chat.messages)
            settle_spaces(run)
        return added

    def _folder_here(self, name: str) -> str:
        """Id of the folder of that name, made where there is none; "" for no name."""
        if not name.strip():
            return ""
        folders = Folders(self._database)
        try:
            return folders.named(name).id
        except NotFound:
            return folders.make(name).id

    def _persona_here(self, name: str) -> str:
        """Id of the persona of that name; "" where there is none."""
        try:
            return Personas(self._database).named(name).id
        except NotFound:
            return ""

    def chats_of_arrival(self, arrival: str) -> list[str]:
        """The ids of the conversations that came with it."""
        rows = self._database.query("SELECT DISTINCT conversation FROM messages WHERE arrival = ?", (arrival,))
        return [row["conversation"] for row in rows]


def _is_deleted(run: sqlite3.Connection, id: str) -> bool:
    found = run.execute("SELECT 1 FROM conversations WHERE id = ? AND deleted_at IS NOT NULL", (id,)).fetchone()
    return found is not None and not is_taken_back(run, id)


def _record(run: sqlite3.Connection, row: sqlite3.Row, folder: str, persona: str) -> ChatRecord:
    rows = run.execute(
        "SELECT * FROM messages WHERE conversation = ? AND status != 'streaming' ORDER BY seq", (row["id"],)
    ).fetchall()
    ids = {message["id"] for message in rows}
    return ChatRecord(
        id=row["id"],
        title=row["title"],
        titled=row["titled"],
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        pinned=bool(row["pinned"]),
        archived=bool(row["archived"]),
        draft=row["draft"],
        reads=tuple(json.loads(row["reads"])),
        writes=row["writes"],
        own_spaces=bool(row["own_spaces"]),
        folder=folder,
        persona=persona,
        documents=tuple(json.loads(row["documents"])),
        thinking=bool(row["thinking"]),
        messages=tuple(_message(message, ids) for message in rows),
    )


def _message(row: sqlite3.Row, ids: Collection[str]) -> MessageRecord:
    gone = bool(row["removed"] or row["forgotten"])
    return MessageRecord(
        id=row["id"],
        role=row["role"],
        text=FORGOTTEN_TEXT if gone else row["text"],
        status=row["status"],
        created_at=row["created_at"],
        used=() if gone else tuple(json.loads(row["used"])),
        timing=None if gone or row["timing"] is None else json.loads(row["timing"]),
        forgotten=gone,
        rating=None if gone else row["rating"],
        zone=row["zone"],
        thought="" if gone else row["thought"],
        thought_s=0.0 if gone else row["thought_s"],
        calls=() if gone else tuple(json.loads(row["calls"])),
        parent=row["parent"] if row["parent"] in ids else "",
        in_view=not row["withdrawn"],
        shown=row["shown"],
        removed=row["removed"],
        copy_of=row["copy_of"],
    )


def _enter(
    run: sqlite3.Connection, arrival: str, chat: ChatRecord, forgotten: Collection[str], folder: str, persona: str
) -> None:
    run.execute(
        """INSERT INTO conversations (id, title, created_at, updated_at, pinned, draft, reads, writes, own_spaces, folder, persona,
            documents, thinking, titled, archived) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            chat.id,
            chat.title,
            _iso(chat.created_at),
            _iso(chat.updated_at),
            int(chat.pinned),
            chat.draft,
            json.dumps(chat.reads),
            chat.writes,
            int(chat.own_spaces or chose_spaces(chat.reads, chat.writes)),
            folder,
            persona,
            json.dumps(chat.documents),
            int(chat.thinking),
            chat.titled,
            int(chat.archived),
        ),
    )
    for message in chat.messages:
        gone = message.forgotten or bool(message.removed) or message.id in forgotten
        run.execute(
            """INSERT INTO messages (id, conversation, role, text, status, created_at, read, used, timing, withdrawn, recorded,
                forgotten, rating, zone, thought, thought_s, calls, parent, shown, removed, removed_at, copy_of, arrival)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                message.id,
                chat.id,
                message.role,
                FORGOTTEN_TEXT if gone else message.text,
                message.status,
                _iso(message.created_at),
                _READ_BY_ALL,
                json.dumps([] if gone else [used.model_dump() for used in message.used]),
                None if message.timing is None or gone else json.dumps(message.timing),
                int(not message.in_view or bool(message.removed)),
                _NEVER_RECORDED if gone else _NOT_RECORDED,
                int(gone),
                None if gone else message.rating,
                message.zone,
                "" if gone else message.thought,
                0.0 if gone else message.thought_s,
                json.dumps([] if gone else [call.model_dump() for call in message.calls]),
                message.parent,
                message.shown,
                message.removed,
                _iso(chat.updated_at) if message.removed else None,
                message.copy_of,
                arrival,
            ),
        )


def _iso(moment: dt.datetime) -> str:
    written = to_iso(moment)
    assert written is not None  # a moment was given
    return written
