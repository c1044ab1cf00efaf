"""What the inspector looks up about a memory: where it comes from, its history, and when it was recalled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.activity.words import conversation_in
from app.language import tr

if TYPE_CHECKING:
    from memos_core import Change, Conversation, MemCube, MemOS, Source

RECALLS_SHOWN = 5
_MESSAGES_SEARCHED = 200
"""How many of a conversation's newest messages are searched for the reply that used a memory."""


@dataclass(frozen=True)
class Origin:
    """One place that a memory comes from."""

    source: Source
    title: str = ""
    """The title of the conversation; "" if it no longer exists."""
    said: str = ""
    """The text of the message; "" if it no longer exists."""
    at: dt.datetime | None = None
    """When the message was written; None if it no longer exists."""


@dataclass(frozen=True)
class Recalled:
    """One time that a memory was given to the model."""

    at: dt.datetime
    conversation: str
    title: str
    """The title of the conversation; "" if it no longer exists."""
    message: str | None = None
    """Id of the reply; None if it no longer exists."""
    why: str = ""
    score: float | None = None


@dataclass(frozen=True)
class Findings:
    """Everything that was looked up."""

    origins: Sequence[Origin] = ()
    """The places that the memory comes from, its own source first."""
    history: Sequence[Change] = ()
    recalled: Sequence[Recalled] = ()
    conflicting: Sequence[MemCube] = ()
    """The memories that contradict it."""


def look_up(memos: MemOS, cube: MemCube) -> Findings:
    """Look everything up. It takes a moment, so call it in a thread."""
    titles: dict[str, str] = {}
    sources = [source for source in (cube.source, *cube.provenance) if source is not None]
    return Findings(
        origins=[_origin(memos, source, titles) for source in sources],
        history=memos.history(cube.id),
        recalled=_recalled(memos, cube.id, titles),
        conflicting=[other for id in cube.conflicts_with if (other := found(memos, id)) is not None],
    )


def found(memos: MemOS, cube_id: str) -> MemCube | None:
    """A memory; None if it was forgotten."""
    from memos_core import NotFound

    try:
        return memos.get(cube_id)
    except NotFound:
        return None


def _title(memos: MemOS, conversation: str, titles: dict[str, str]) -> str:
    from memos_core import NotFound

    if conversation not in titles:
        try:
            talk: Conversation = memos.conversations.get(conversation)
        except NotFound:
            titles[conversation] = ""
        else:
            titles[conversation] = talk.title or tr("Untitled")
    return titles[conversation]


def _origin(memos: MemOS, source: Source, titles: dict[str, str]) -> Origin:
    from memos_core import NotFound

    if source.conversation is None or source.message is None:
        return Origin(source)
    title = _title(memos, source.conversation, titles)
    if not title:
        return Origin(source)
    try:
        message = memos.conversations.message(source.message)
    except NotFound:
        return Origin(source, title)
    return Origin(source, title, message.text, message.created_at)


def _recalled(memos: MemOS, cube_id: str, titles: dict[str, str]) -> list[Recalled]:
    """The latest times, the newest first: when and where from the audit log, why from the reply itself."""
    replies: dict[str, list[Recalled]] = {}
    result = []
    for entry in memos.audit.search(cube=cube_id, verb="injected", limit=RECALLS_SHOWN):
        conversation = conversation_in(entry)
        title = _title(memos, conversation, titles)
        if conversation not in replies:
            replies[conversation] = [
                Recalled(message.created_at, conversation, title, message.id, used.why, used.score)
                for message in reversed(memos.conversations.messages(conversation, limit=_MESSAGES_SEARCHED))
                for used in message.used
                if used.cube_id == cube_id
            ]
        # The reply begins at the same moment as the entry is written.
        near = (r for r in replies[conversation] if abs((r.at - entry.at).total_seconds()) < 60)
        reply = min(near, key=lambda r: abs((r.at - entry.at).total_seconds()), default=None)
        if reply is not None:
            replies[conversation].remove(reply)
        result.append(reply if reply is not None and title else Recalled(entry.at, conversation, title))
    return result
