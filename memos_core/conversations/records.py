"""Conversations and messages as the rest of the program sees them."""

from __future__ import annotations

import datetime as dt
import json
import re
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal, Self, TypeVar

from memos_core.cube import PERSONAL
from memos_core.database import from_iso
from memos_core.days import local_time, zone_named
from memos_core.wording import from_line, say, to_line

T = TypeVar("T")
Role = Literal["user", "assistant"]
Rating = Literal[1, -1]
Status = Literal["complete", "streaming", "stopped", "failed", "interrupted"]

TITLE_LENGTH = 48
COPIED = " (copy)"
"""Ends the title of a copy."""
EVERY_SPACE = ("*",)
"""Stands for all spaces that a conversation may read."""
NOWHERE = "*none"
"""Stands for the space of a conversation that learns nothing; no space can be named so."""
OWN = "MemOS (own)"
"""Kind of an arrival of the person's own chats from another profile, which are not quoted as another program's."""
PLAIN = "plain"
"""Id of the persona that is in use where none was chosen; what it says stands in the settings."""
FORGOTTEN_TEXT = say("(forgotten)")
"""What stands in the place of a message that was forgotten with a memory."""


_LOOKED_AT = 2000
_FEWEST_WORDS, _MANY_CHARACTERS = 3, 24
_ASKING = ("?", "？")
_MARKS = re.compile(r"```\w*|`|\*\*|^#{1,6}\s|^>\s?|^[-*]\s", re.MULTILINE)
_SENTENCE_ENDS = re.compile(r"(?<=[.!?。！？])\s+|(?<=[。！？])|\n+")


@dataclass(frozen=True)
class Conversation:
    """A conversation as the list shows it. `snippet` is the beginning of its newest message; all of it where that is a `Wording`."""

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
    """The space that what is learned in it is saved in; NOWHERE where nothing is learned."""
    documents: tuple[str, ...] = ()
    """Names of the documents that every prompt of it holds whole."""
    thinking: bool = True
    """Whether a model that can think before it replies does so here."""
    found: bool = False
    """Whether `snippet` is a place in it that a search has found."""
    archived: bool = False
    """Whether it stands in the archive instead of the list."""
    folder: str = ""
    """Id of the folder that it is in; "" for none."""
    folder_name: str = ""
    own_persona: str = ""
    """Id of the persona that was chosen for it; "" where it has that of its folder, or the plain one."""
    folder_persona: str = ""
    own_spaces: bool = False
    """Whether its spaces were chosen for it; otherwise they are those of its folder or its persona."""
    folder_documents: tuple[str, ...] = ()
    """Names of the documents that every prompt in its folder holds whole."""

    @property
    def persona(self) -> str:
        """Id of the persona that it has."""
        return self.own_persona or self.folder_persona or PLAIN

    @property
    def read_whole(self) -> tuple[str, ...]:
        """Names of all documents that every prompt of it holds whole: those of its folder, then its own."""
        return tuple(dict.fromkeys((*self.folder_documents, *self.documents)))


@dataclass(frozen=True)
class Spaces:
    """The spaces that a conversation reads and writes."""

    reads: tuple[str, ...]
    """Names; EVERY_SPACE for all that admit it; none for no memory at all."""
    writes: str
    """The space that what is learned in it is saved in; NOWHERE where nothing is learned."""

    @property
    def learns(self) -> bool:
        """Whether anything is learned."""
        return self.writes != NOWHERE

    @property
    def home(self) -> str:
        """The space of what the person asks for outright: a reminder, a document that is to be kept."""
        return self.writes if self.learns else PERSONAL


@dataclass(frozen=True)
class UsedReference:
    """A memory that stood in the prompt of a reply: its id, its score (0 to 1) and why."""

    cube_id: str
    score: float
    why: str
    cited: bool = False
    """Whether the reply says what the memory says."""

    @classmethod
    def kept(cls, fields: Mapping[str, Any]) -> Self:
        """The reference from the fields that `to_keep` returned."""
        return cls(**{**fields, "why": from_line(fields["why"])})

    def to_keep(self) -> dict[str, Any]:
        """Its fields as they are stored."""
        return {**asdict(self), "why": to_line(self.why)}


UseState = Literal["asking", "running", "done", "failed", "refused", "stopped"]


@dataclass(frozen=True)
class ToolUse:
    """A call of a tool, as it stands in a reply."""

    tool: str
    """Name of the tool, as the model wrote it."""
    title: str
    """What people call it."""
    arguments: str
    """JSON, or what the model wrote instead."""
    state: UseState
    result: str = ""
    """What the tool returned. Of memories that it found only their number; they are listed in `Message.used`."""
    seconds: float = 0.0
    """How long it took."""


@dataclass(frozen=True)
class MessageFile:
    """A file that went with a message of the person."""

    name: str
    """"" where it was forgotten since."""
    path: str
    """Where it was then; "" where that is not known here."""
    size: int
    """Bytes it had then."""
    passage: str = ""
    """For a document, the id of its first passage in the memory."""
    picture: bool = False
    """Whether it is a picture; `Conversations.pictures_of` has it."""


@dataclass(frozen=True)
class Message:
    """One message. `seq` orders all messages of the profile; `status` says how a reply ended."""

    id: str
    conversation: str
    role: Role
    text: str
    """A `Wording` where the program has written the reply itself."""
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
    parent: str = ""
    """Id of the message that it follows on; "" where it begins the conversation."""
    calls: tuple[ToolUse, ...] = ()
    """What tools were called for this reply."""
    files: tuple[MessageFile, ...] = ()
    """What went with it."""

    @property
    def cut_off(self) -> bool:
        """Whether it is a reply that stopped before its end, so that it can be continued."""
        if self.role != "assistant" or not self.text or self.forgotten:
            return False
        return self.status in ("stopped", "interrupted", "failed") or (self.timing or {}).get("stop_reason") == "length"

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
    """Whether it is in view in a conversation that is not deleted, and was not forgotten."""
    namespace: str
    """The space that its conversation writes to."""
    came_from: str = ""
    """The export that it was brought in with; "" where it was said here."""


def came_from(kind: str, file: str) -> str:
    """How an export is named where it is quoted: `chats.zip (ChatGPT)`."""
    return f"{file} ({kind})"


def title_from(text: str) -> str:
    """A title for a conversation, from what the person said first: its first sentence that is more than a greeting, without
    Markdown marks, cut off at a space where it is longer than `TITLE_LENGTH`."""
    plain = _MARKS.sub("", text[:_LOOKED_AT])
    sentences = [" ".join(part.split()) for part in _SENTENCE_ENDS.split(plain)]
    first = next((part for part in sentences if is_telling(part)), " ".join(plain.split()))
    line = first if first.endswith(_ASKING) else first.rstrip(" .!…。！")
    return line if len(line) <= TITLE_LENGTH else _shortened(line)


def titles_from(text: str) -> tuple[str, ...]:
    """All titles that this or an earlier release may have made from a message; they are removed when it is forgotten."""
    line = " ".join(text.split())
    return title_from(text), line if len(line) <= TITLE_LENGTH else _shortened(line)


def is_telling(text: str) -> bool:
    """Whether a text has enough words (or, in scripts without spaces, characters) to say what a conversation is about."""
    return len(text.split()) >= _FEWEST_WORDS or len(text) >= _MANY_CHARACTERS


def _shortened(line: str) -> str:
    return line[:TITLE_LENGTH].rsplit(" ", 1)[0].rstrip(",.;:") + "…"


def conversation_of(row: sqlite3.Row) -> Conversation:
    """The conversation of a row, with the number of its messages and the newest one."""
    return Conversation(
        id=row["id"],
        title=row["title"],
        created_at=moment_of(row["created_at"]),
        updated_at=moment_of(row["updated_at"]),
        pinned=bool(row["pinned"]),
        draft=row["draft"],
        message_count=row["messages"],
        snippet=FORGOTTEN_TEXT
        if row["snippet_forgotten"]
        else _worded(" ".join((row["snippet"] or "").split()), row["snippet_wording"] or ""),
        reads=_told(row["reads"], tuple, ()),
        writes=row["writes"],
        documents=_told(row["documents"], tuple, ()),
        thinking=bool(row["thinking"]),
        archived=bool(row["archived"]),
        folder=row["folder"],
        folder_name=row["folder_name"] or "",
        own_persona=row["persona"],
        folder_persona=row["folder_persona"] or "",
        own_spaces=bool(row["own_spaces"]),
        folder_documents=_told(row["folder_documents"] or "[]", tuple, ()),
    )


def message_of(row: sqlite3.Row) -> Message:
    """The message of a row."""
    return Message(
        id=row["id"],
        conversation=row["conversation"],
        role=row["role"],
        text=FORGOTTEN_TEXT if row["forgotten"] else _worded(row["text"], row["wording"]),
        status=row["status"],
        created_at=moment_of(row["created_at"]),
        seq=row["seq"],
        used=_told(row["used"], lambda items: tuple(UsedReference.kept(item) for item in items), ()),
        timing=_told(row["timing"], dict, None),
        forgotten=bool(row["forgotten"]),
        rating=row["rating"],
        zone=row["zone"],
        thought=row["thought"],
        thought_s=row["thought_s"],
        parent=row["parent"] or "",
        calls=_told(row["calls"], lambda calls: tuple(ToolUse(**call) for call in calls), ()),
        files=_told(row["files"], lambda files: tuple(MessageFile(**file) for file in files), ()),
    )


def _told(kept: str | None, read: Callable[[Any], T], otherwise: T) -> T:
    """What a column tells in JSON.

    Args:
        kept: the content of the column.
        read: makes of it what is wanted.
        otherwise: where there is none, or it cannot be read, because the file was damaged where SQLite cannot see it: so the
            text of the message can be read all the same.
    """
    try:
        return otherwise if kept is None else read(json.loads(kept))
    except (ValueError, TypeError, LookupError, AttributeError):
        return otherwise


def _worded(text: str, wording: str) -> str:
    """A text as the `Wording` that it was made from, where that is known and begins with the text."""
    said = from_line(wording) if wording else text
    return said if " ".join(said.split()).startswith(" ".join(text.split())) else text


def moment_of(text: str) -> dt.datetime:
    """The moment of a column that is not NULL."""
    moment = from_iso(text)
    assert moment is not None  # it is not NULL
    return moment
