"""The preview of an export, and the result of bringing it in."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from memos_core.exchange.arriving.items import Unreadable


@dataclass
class ArrivalPreview:
    """What an export contains; nothing of it is stored."""

    file: str
    programs: tuple[str, ...] = ()
    """The programs that wrote it."""
    chats: int = 0
    known_chats: int = 0
    """How many of them are here already; only their new messages are added."""
    messages: int = 0
    folders: int = 0
    """The number of projects that contain chats; each becomes a folder."""
    chats_in_folders: int = 0
    statements: int = 0
    known_statements: int = 0
    """How many of them are known here, or were forgotten here."""
    contradicting: int = 0
    """How many of the others contradict what is known here."""
    notes: int = 0
    first: dt.datetime | None = None
    last: dt.datetime | None = None
    """When the oldest and the newest message was written."""
    titles: list[str] = field(default_factory=list)
    """The titles of some chats."""
    some_statements: list[str] = field(default_factory=list)
    some_notes: list[str] = field(default_factory=list)
    unreadable: list[Unreadable] = field(default_factory=list)
    """What cannot be read, and why."""
    not_looked_at: int = 0
    """How many files have nothing that could be taken in: pictures, settings."""

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take in."""
        return not (self.chats or self.statements or self.notes)


@dataclass
class Arrived:
    """The result of an import."""

    id: str
    """The id for `take_back`; "" if nothing was new."""
    came_from: str
    chats: int = 0
    """How many chats are new."""
    messages: int = 0
    known_chats: int = 0
    """How many chats had nothing new."""
    deleted_chats: int = 0
    """How many chats were deleted here before, and stay deleted."""
    waiting: int = 0
    """How many statements wait for the person to look at them."""
    contradicting: int = 0
    """How many of them contradict what is known here."""
    known_statements: int = 0
    """How many statements were known, or were forgotten here."""
    passages: int = 0
    """How many passages of notes are new, or hold again."""
    known_passages: int = 0
    """How many passages were known, or were forgotten here."""
    replaced_passages: int = 0
    """How many passages of older versions of the notes were archived."""
    operation: int | None = None
    """The operation that saved statements and passages; None if there were none."""
    unreadable: list[Unreadable] = field(default_factory=list)
