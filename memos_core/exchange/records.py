"""Reads and checks the parts of a file of memories that are lines of JSON, apart from the memories: conversations, spaces and contexts."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from memos_core.activation.moved import ContextRecord
from memos_core.conversations.moved import CallRecord, ChatRecord, MessageRecord
from memos_core.errors import InvalidInput
from memos_core.exchange.archive import ArchiveDamaged
from memos_core.exchange.memcube import STATE_FOLDER, SpaceRecord
from memos_core.models.state_file import HEADER_SUFFIX, STATE_SUFFIX
from memos_core.progress import Progress
from memos_core.spaces.actors import access_list
from memos_core.spaces.namespaces import LONGEST_RULE_DAYS, space_name
from memos_core.wording import Wording, say

_R = TypeVar("_R", bound=BaseModel)


def chats_of(lines: bytes, progress: Progress) -> list[ChatRecord]:
    """The conversations, with each message after the one that it follows. Raises ArchiveDamaged."""
    found = []
    chats, messages = set[str](), set[str]()
    for chat in progress.each(say("Reading chat"), list(_records(lines, ChatRecord, say("chats")))):
        if chat.id in chats:
            raise ArchiveDamaged("two of its chats have the same id")
        chats.add(chat.id)
        before = {""}
        for message in chat.messages:
            if message.id in messages:
                raise ArchiveDamaged("two messages of its chats have the same id")
            if message.parent not in before:
                raise ArchiveDamaged("a message of its chats follows on none that is there")
            messages.add(message.id)
            before.add(message.id)
        found.append(_printable_chat(chat))
    return found


def spaces_of(lines: bytes) -> list[SpaceRecord]:
    """The spaces. Raises ArchiveDamaged."""
    found = list(_records(lines, SpaceRecord, say("spaces")))
    for space in found:
        days = (space.expire_unused, *space.expire_types.values())
        try:
            named = space_name(space.name)
            access_list(space.readers)
            access_list(space.writers)
        except InvalidInput as error:
            raise ArchiveDamaged("a space in it has a name or an access list that cannot be") from error
        if named != space.name or not all(one is None or 1 <= one <= LONGEST_RULE_DAYS for one in days):
            raise ArchiveDamaged("a space in it has a name or a rule that cannot be")
    if len({space.name for space in found}) != len(found):
        raise ArchiveDamaged("two of its spaces have the same name")
    return found


def contexts_of(lines: bytes, names: Collection[str]) -> list[ContextRecord]:
    """The contexts; all their states must be in the file. Raises ArchiveDamaged."""
    found = list(_records(lines, ContextRecord, say("contexts")))
    keys = [state.key for context in found for state in context.states]
    wanted = {f"{STATE_FOLDER}/{key}{suffix}" for key in keys for suffix in (STATE_SUFFIX, HEADER_SUFFIX)}
    if len(set(keys)) != len(keys) or wanted != {name for name in names if name.startswith(f"{STATE_FOLDER}/")}:
        raise ArchiveDamaged("its saved contexts are not those that it lists")
    return found


def _records(lines: bytes, kind: type[_R], what: Wording) -> Iterator[_R]:
    for number, line in enumerate(lines.split(b"\n")[:-1], start=1):
        try:
            yield kind.model_validate_json(line)
        except (ValidationError, OverflowError) as error:
            raise ArchiveDamaged(
                "number {number} of its {what} cannot be understood", number=number, what=what
            ) from error


def _printable_chat(chat: ChatRecord) -> ChatRecord:
    return chat.model_copy(
        update={
            "title": " ".join(_printable(chat.title).split()),
            "draft": _printable(chat.draft),
            "folder": " ".join(_printable(chat.folder).split()),
            "messages": tuple(map(_printable_message, chat.messages)),
        }
    )


def _printable_message(message: MessageRecord) -> MessageRecord:
    return message.model_copy(
        update={
            "text": _printable(message.text),
            "thought": _printable(message.thought),
            "calls": tuple(map(_printable_call, message.calls)),
        }
    )


def _printable_call(call: CallRecord) -> CallRecord:
    words = {field: _printable(getattr(call, field)) for field in ("tool", "title", "arguments", "result")}
    return call.model_copy(update=words)


def _printable(text: str) -> str:
    """The text without control characters."""
    return "".join(sign for sign in text if sign in "\n\t" or unicodedata.category(sign) != "Cc")
