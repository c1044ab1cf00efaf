"""The contents of other programs' exports, in one form for all of them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Any, TypeAlias

from memos_core.conversations.records import Role
from memos_core.days import to_utc
from memos_core.models.thinking import ReplyReader

_MILLISECONDS = 100_000_000_000
"""As seconds, a number this large would be in the year 5138, so it counts milliseconds."""
_YOUNGEST, _OLDEST = dt.timedelta(days=2), dt.datetime(1990, 1, 1, tzinfo=dt.UTC)
_TEXTS = ("text", "input_text", "output_text", "audio_transcription")
"""Kinds of message parts that contain text; the last one is transcribed speech."""
_FOLDED, _END_OF_FOLDED = re.compile(r"<details\s+type="), "</details>"
"""The marks around thoughts and tool calls in replies stored by Open WebUI."""
_SPEAKERS: dict[str, Role] = {
    "user": "user",
    "human": "user",
    "assistant": "assistant",
    "ai": "assistant",
    "model": "assistant",
    "bot": "assistant",
}


@dataclass(frozen=True)
class ArrivingMessage:
    """A message of a chat in an export."""

    id: str
    """Identifies it within its chat; the same in every export."""
    role: Role
    text: str
    at: dt.datetime | None
    """When it was written, in UTC; None if the export does not say."""


@dataclass(frozen=True)
class ArrivingProject:
    """A group of chats in a program."""

    id: str
    """Identifies it within its program; the same in every export."""
    name: str
    """"" if the export does not contain it."""


@dataclass(frozen=True)
class ArrivingChat:
    """A chat of an export, with the messages in view."""

    id: str
    """Identifies it within its program; the same in every export."""
    title: str
    messages: tuple[ArrivingMessage, ...]
    at: dt.datetime | None = None
    """When it began; None if the export does not say."""
    project: ArrivingProject | None = None


@dataclass(frozen=True)
class ArrivingStatement:
    """Something that another assistant has remembered about the person."""

    text: str
    at: dt.datetime | None = None
    """When it was remembered; None if the export does not say."""


@dataclass(frozen=True)
class ArrivingNote:
    """A text that is stored in passages and quoted: a note, or a file of a project."""

    name: str
    """Its path within the export: `Garden/Tomatoes.md`."""
    data: bytes
    tags: tuple[str, ...] = ()
    at: dt.datetime | None = None
    """The day that the note gives as its own, if any."""


@dataclass(frozen=True)
class Unreadable:
    """A part of an export that could not be read, and why."""

    name: str
    reason: str


Item: TypeAlias = ArrivingChat | ArrivingStatement | ArrivingNote | Unreadable


def moment(value: object) -> dt.datetime | None:
    """A time as written in exports, converted to UTC: seconds or milliseconds since 1970, ISO 8601, or the format of browsers. None for
    anything else, and for times at which nobody can have written to an assistant."""
    try:
        if isinstance(value, bool) or value is None:
            return None
        if isinstance(value, str) and not value.strip().replace(".", "", 1).isdigit():
            found = to_utc(_written_out(value.strip()))
        elif isinstance(value, str | int | float):
            seconds = float(value)
            found = dt.datetime.fromtimestamp(seconds / 1000 if seconds >= _MILLISECONDS else seconds, dt.UTC)
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    return found if _OLDEST <= found <= dt.datetime.now(dt.UTC) + _YOUNGEST else None


def _written_out(text: str) -> dt.datetime:
    """A time in text form: `2025-01-02T10:00:00Z`, `Thu Jan 02 2025 10:00:00 GMT+0100 (CET)`. Raises ValueError."""
    try:
        return dt.datetime.fromisoformat(text.replace(" UTC", "+00:00"))
    except ValueError:
        return parsedate_to_datetime(text.replace(" GMT", " "))


def role_of(value: object) -> Role | None:
    """Who speaks; None for anybody other than the person and the assistant."""
    return _SPEAKERS.get(str(value).lower())


def text_in(content: object) -> str:
    """The text of a message's content, which is a text, or a list of parts some of which are text."""
    if isinstance(content, str):
        return content.strip()
    if isinstance(content, Mapping):
        inner = content.get("text", content.get("value", ""))
        return text_in(inner) if isinstance(inner, str | Mapping) else ""
    if isinstance(content, Sequence) and not isinstance(content, bytes):
        parts = [
            text_in(part) for part in content if isinstance(part, str) or (isinstance(part, Mapping) and _is_text(part))
        ]
        return "\n\n".join(part for part in parts if part)
    return ""


def _is_text(part: Mapping[str, Any]) -> bool:
    return part.get("type", part.get("content_type", "text")) in _TEXTS


def without_thoughts(reply: str) -> str:
    """A reply without the thoughts before it, for programs that store both as one text."""
    shown, *folded = _FOLDED.split(reply)
    shown += "".join(one.partition(_END_OF_FOLDED)[2].lstrip("\n") for one in folded)
    reader = ReplyReader(None, (), thinking=False, begun=False)
    parts = [*reader.read(shown), *reader.rest()]
    return "".join(part.text for part in parts if not part.thought).strip()


def words(value: object) -> str:
    """A value that should be a line of text; "" if it is no text."""
    return " ".join(value.split()) if isinstance(value, str) else ""
