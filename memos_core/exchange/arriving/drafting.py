"""Converts the items of an export into the form stored in this profile: chats with the same ids for every export, waiting statements, and
passages."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from memos_core.conversations.arrived import ArrivedChat, ArrivedMessage
from memos_core.conversations.arrived_folders import ArrivedFolder
from memos_core.cube import IMPORT, MemCube, SemanticType, Source, State, imported_from, now
from memos_core.documents.importing import HEADINGS_BETWEEN
from memos_core.documents.reading import DOCUMENT_KINDS, read_data
from memos_core.errors import InvalidInput
from memos_core.exchange.arriving.items import ArrivingChat, ArrivingNote, ArrivingStatement
from memos_core.language.text import LONGEST_MEMORY, clean, content_hash, encodable
from memos_core.progress import Progress
from memos_core.reader import described
from memos_core.reader.drafts import labels
from memos_core.storage.erasures import Erasures

_NAMES = uuid.UUID("6f0d7a55-4a60-4a7a-9d0a-0f6b8c3f2f11")
"""The namespace (UUID) from which ids of chats, messages and statements are derived, so that the same item is recognised in every export.
"""


def derived(*names: str) -> str:
    """The id derived from these names."""
    return uuid.uuid5(_NAMES, encodable("\n".join(names))).hex


def id_of_chat(chat: ArrivingChat) -> str:
    """The id of a chat in this profile."""
    return derived("chat", chat.id)


def chat_of(item: ArrivingChat, erasures: Erasures) -> ArrivedChat | None:
    """A chat as it is stored; None if it has no text."""
    chat = id_of_chat(item)
    messages: list[ArrivedMessage] = []
    at = item.at or next((one.at for one in item.messages if one.at is not None), None) or now()
    for one in item.messages:
        at, identifier = one.at or at, derived(chat, one.id)
        try:
            text = clean(one.text)
        except InvalidInput:  # nothing in it but characters that cannot be stored
            continue
        gone = erasures.silent(identifier) or bool(erasures.spans(identifier))
        messages.append(ArrivedMessage(identifier, one.role, text, at, forgotten=gone))
    distinct = {message.id: message for message in messages}
    if not distinct:
        return None
    project = item.project
    folder = None if project is None else ArrivedFolder(derived("project", project.id), _line(project.name))
    return ArrivedChat(chat, _line(item.title), tuple(distinct.values()), folder)


def statements_of(items: Sequence[ArrivingStatement], came_from: str, space: str, owner: str) -> list[MemCube]:
    """Statements that wait for the person, without duplicates.

    Args:
        items: the statements of the export.
        came_from: the name of the export where it is quoted.
        space: the space for all of them.
        owner: the user whose memories they will be.
    """
    found: dict[str, MemCube] = {}
    for one in items:
        try:
            text = clean(one.text[:LONGEST_MEMORY])
        except InvalidInput:
            continue
        hash_ = content_hash(text)
        identifier = derived("statement", space, hash_)
        states = described(text, date=one.at)
        found.setdefault(
            identifier,
            MemCube(
                id=identifier,
                text=text,
                type=states.type,
                subject=states.subject,
                state=State.WAITING,
                origin=imported_from(came_from),
                owner=owner,
                namespace=space,
                created_at=one.at or now(),
                content_hash=hash_,
            ),
        )
    return list(found.values())


def passages_of(note: ArrivingNote, space: str, owner: str, progress: Progress) -> dict[str, MemCube]:
    """The passages of a note by id, in reading order.

    Args:
        note: the note.
        space: the space for all of them.
        owner: the user whose memories they will be.
        progress: told how far the reading has come; can cancel it.

    Raises:
        InvalidInput: it cannot be read, or has no text.
        Cancelled: `progress` cancelled it.
    """
    name = note.name if note.name.rpartition(".")[2].lower() in DOCUMENT_KINDS else f"{note.name}.txt"
    passages, document = read_data(note.data, name, progress), clean(note.name)
    found: dict[str, MemCube] = {}
    for passage in passages:
        hash_ = content_hash(passage.text)
        identifier = derived("passage", space, document, hash_)
        heading = HEADINGS_BETWEEN.join(passage.headings) or None
        found[identifier] = MemCube(
            id=identifier,
            text=passage.text,
            type=SemanticType.DOCUMENT,
            state=State.ACTIVATED,
            source=Source(document=document, page=passage.page, heading=heading),
            tags=labels(note.tags),
            occurred_at=note.at,
            owner=owner,
            namespace=space,
            origin=IMPORT,
            content_hash=hash_,
        )
    return found


def _line(text: str) -> str:
    try:
        return clean(text) if text else ""
    except InvalidInput:
        return ""
