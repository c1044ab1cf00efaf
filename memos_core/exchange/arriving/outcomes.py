"""What an export holds, and what came of bringing it in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from memos_core.exchange.arriving.items import Unreadable


@dataclass
class ArrivalPreview:
    """What an export holds; nothing of it is stored."""

    file: str
    programs: tuple[str, ...] = ()
    """The programs that wrote it."""
    chats: int = 0
    known_chats: int = 0
    """How many of them are here already; they get the messages that are new."""
    messages: int = 0
    folders: int = 0
    """Projects of its chats, each of which becomes a folder."""
    chats_in_folders: int = 0
    statements: int = 0
    known_statements: int = 0
    """How many of them are known here, or were forgotten here."""
    contradicting: int = 0
    """How many of the others contradict what is known here."""
    notes: int = 0
    first: dt.datetime | None = None
    last: dt.datetime | None = None
    """When its oldest and its newest message was written."""
    titles: list[str] = field(default_factory=list)
    """Of some chats."""
    some_statements: list[str] = field(default_factory=list)
    some_notes: list[str] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    """What cannot be read, and why."""
    not_looked_at: int = 0
    """Files without anything that could be taken in: pictures, settings."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take in."""
        return not (self.chats or self.statements or self.notes)


@dataclass
class Arrived:
    """What came of an import."""

    id: str
    """What `take_back` takes; "" where nothing was new."""
    came_from: str
    chats: int = 0
    """New ones."""
    messages: int = 0
    known_chats: int = 0
    """Chats of which nothing was new."""
    deleted_chats: int = 0
    """Chats that were deleted here, and stay so."""
    waiting: int = 0
    """Statements that wait for the person to look at them."""
    contradicting: int = 0
    """How many of them contradict what is known here."""
    known_statements: int = 0
    """Statements that were known, or were forgotten here."""
    passages: int = 0
    """New ones of notes, and those that hold again."""
    known_passages: int = 0
    """Passages that were known, or were forgotten here."""
    replaced_passages: int = 0
    """Those of older versions of its notes, which were archived."""
    operation: int | None = None
    """The operation that saved statements and passages."""
    unreadable: list[Unreadable] = field(default_factory=list)
