"""Conversations and messages as the rest of the program sees them."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from dataclasses import dataclass
from typing import Any, Literal

from memos_core.database import from_iso
from memos_core.days import local_time, zone_named

Role = Literal["user", "assistant"]
Rating = Literal[1, -1]
Status = Literal["complete", "streaming", "stopped", "failed", "interrupted"]

TITLE_LENGTH = 48
EVERY_SPACE = ("*",)
"""Stands for all spaces that a conversation may read."""
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
    """The spaces that it recalls from; EVERY_SPACE for all that admit it."""
    writes: str
    """The space that what is learned in it is saved in."""
    documents: tuple[str, ...] = ()
    """Names of the documents that every prompt of it holds whole."""
    thinking: bool = True
    """Whether a model that can think before it replies does so here."""


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
    rating: Rating | None = None
    """What the person thinks of a reply: 1 good, -1 bad, None for nothing said."""
    zone: str | None = None
    """IANA name of the time zone in which it was written, where that is known."""
    thought: str = ""
    """What the model thought before this reply. It is not part of the reply, and stands in no later prompt."""
    thought_s: float = 0.0
    """How many seconds that took."""

    @property
    def said(self) -> dt.datetime:
        """When it was written, in the time zone in which it was written (if unknown, in the person's): "tomorrow" is
        the day after that."""
        return local_time(self.created_at, zone_named(self.zone))


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


def conversation_of(row: sqlite3.Row) -> Conversation:
    """The conversation of a row, with the number of its messages and the newest one."""
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
        thinking=bool(row["thinking"]),
    )


def message_of(row: sqlite3.Row) -> Message:
    """The message of a row."""
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
        rating=row["rating"],
        zone=row["zone"],
        thought=row["thought"],
        thought_s=row["thought_s"],
    )


def _moment(text: str) -> dt.datetime:
    moment = from_iso(text)
    assert moment is not None  # the columns are NOT NULL
    return moment
