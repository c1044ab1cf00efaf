"""Conversations in a file of memories: what of them is exported, and how far they are trusted when imported."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from memos_core.conversations import EVERY_SPACE, NOWHERE
from memos_core.conversations.moved import ChatRecord, MessageRecord
from memos_core.conversations.records import COPIED, FORGOTTEN_TEXT, titles_from
from memos_core.cube import PERSONAL, Sensitivity
from memos_core.language.sensitivity import holds_secret
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault

LEFT_OUT = "(left out: it holds a secret)"
"""Stands, in a file without a password, in place of a message that contains a password, a key or a card number."""
_BY_A_MODEL = 1


def secret_memories(vault: MemVault) -> set[str]:
    """The ids of the memories that are secret."""
    return {cube.id for cube in vault.table.where(f"sensitivity = {quoted(Sensitivity.SECRET.value)}")}


def without_forgotten(chat: ChatRecord, forgotten: Collection[str]) -> ChatRecord:
    """The chat without the text of messages that are being forgotten."""
    if not forgotten:
        return chat
    gone = [message for message in chat.messages if message.id in forgotten]
    blank = {
        "text": FORGOTTEN_TEXT,
        "thought": "",
        "used": (),
        "timing": None,
        "rating": None,
        "calls": (),
        "forgotten": True,
    }
    return _with(chat, {message.id: message.model_copy(update=blank) for message in gone}, gone)


def without_secrets(chats: Sequence[ChatRecord], secret: Collection[str]) -> tuple[list[ChatRecord], int]:
    """The conversations without the text of messages that contain a secret, and the number of these.

    Args:
        chats: the chats.
        secret: ids of memories that are secret. Why a reply has used one quotes its words.
    """
    found, hidden = list[ChatRecord](), 0
    for chat in chats:
        telling = {message.id for message in chat.messages if holds_secret(_words(message))}
        hidden += len(telling)
        messages = {
            message.id: message.model_copy(
                update={
                    "used": tuple(
                        used.model_copy(update={"why": ""}) if telling or used.cube_id in secret else used
                        for used in message.used
                    ),
                    **({"text": LEFT_OUT, "thought": "", "calls": ()} if message.id in telling else {}),
                }
            )
            for message in chat.messages
        }
        gone = [message for message in chat.messages if message.id in telling]
        open_ = {
            "draft": "" if holds_secret(chat.draft) else chat.draft,
            "title": "" if holds_secret(chat.title) else chat.title,
        }
        found.append(_with(chat.model_copy(update=open_), messages, gone))
    return found, hidden


def _words(message: MessageRecord) -> str:
    """Everything that a message says, including the arguments and results of its tool calls."""
    calls = (f"{call.arguments}\n{call.result}" for call in message.calls)
    return "\n".join((message.text, message.thought, *calls))


def _with(chat: ChatRecord, changed: Mapping[str, MessageRecord], gone: Sequence[MessageRecord]) -> ChatRecord:
    """The conversation with these messages in place of its own, and without a title that quotes the removed ones."""
    titles = {title for message in gone for title in titles_from(message.text)}
    quotes = bool(gone) and (chat.titled == _BY_A_MODEL or chat.title.replace(COPIED, "") in titles)
    title = {"title": "", "titled": 0} if quotes else {}
    return chat.model_copy(
        update={"messages": tuple(changed.get(message.id, message) for message in chat.messages), **title}
    )


def as_here(chat: ChatRecord, ids: Mapping[str, str], spaces: Collection[str]) -> ChatRecord:
    """One of the person's own conversations adapted to this profile: with the ids that memories have here, and in spaces that exist here.

    Args:
        chat: as it is in the file.
        ids: the ids of memories here, by their ids in the file.
        spaces: names of the spaces here.
    """
    messages = tuple(
        message.model_copy(
            update={
                "used": tuple(
                    used.model_copy(update={"cube_id": ids.get(used.cube_id, used.cube_id)}) for used in message.used
                )
            }
        )
        for message in chat.messages
    )
    reads = chat.reads if chat.reads == EVERY_SPACE else tuple(name for name in chat.reads if name in spaces)
    writes = chat.writes if chat.writes in (NOWHERE, *spaces) else PERSONAL
    return chat.model_copy(update={"messages": messages, "reads": reads, "writes": writes})


def from_elsewhere(chat: ChatRecord, space: str) -> ChatRecord:
    """A conversation from somebody else's file: what was said in it, without anything that would give it weight here."""
    messages = tuple(
        message.model_copy(update={"used": (), "timing": None, "rating": None, "calls": (), "copy_of": ""})
        for message in chat.messages
    )
    return chat.model_copy(
        update={
            "messages": messages,
            "pinned": False,
            "draft": "",
            "reads": EVERY_SPACE,
            "writes": space,
            "own_spaces": False,
            "folder": "",
            "persona": "",
            "documents": (),
            "titled": _BY_A_MODEL,
            "thinking": True,
        }
    )
