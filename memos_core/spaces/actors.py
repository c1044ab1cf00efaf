"""Who asks for a memory: the person, one of their conversations, or a client (a program outside of this one).

An access list holds names of actors. The person may read and write everything, whatever a list says. A client may only
where it is named. Conversations all may, unless the list names the person or some of them: then only those named may. So
the empty list is "I and my conversations", and `("person",)` is "I alone".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memos_core.cube import ANYBODY
from memos_core.errors import InvalidInput

PERSON = "person"
_CONVERSATION, _CLIENT = "conversation:", "client:"
ANY_CONVERSATION = _CONVERSATION
"""A conversation that no list can name: what it may read, all of them may."""
_ACTOR = re.compile(rf"{PERSON}|{_CONVERSATION}[\w.:@+-]{{1,200}}|{_CLIENT}[\w.-]{{1,60}}")


def conversation_actor(conversation_id: str) -> str:
    """The actor that a conversation is."""
    return _CONVERSATION + conversation_id


def client_actor(name: str) -> str:
    """The actor that a client is; `name` with or without `client:` before it.

    Raises:
        InvalidInput: the name has other signs than letters, digits, dots, dashes and underscores, or is too long.
    """
    actor = _CLIENT + name.strip().removeprefix(_CLIENT)
    if not _ACTOR.fullmatch(actor):
        raise InvalidInput(
            f'"{name}" cannot be the name of a client. Use letters, digits, dots and dashes, 60 at most: client:editor.'
        )
    return actor


def is_client(actor: str) -> bool:
    """Whether an actor is a program outside of this one."""
    return actor.startswith(_CLIENT)


def access_list(names: Sequence[str]) -> tuple[str, ...]:
    """An access list of these actors, each once.

    Raises:
        InvalidInput: one is not the name of an actor.
    """
    found = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    for name in found:
        if not _ACTOR.fullmatch(name):
            raise InvalidInput(f'"{name}" is nobody. An access list names person, conversation:ID or client:NAME.')
    return found


def admits(names: Sequence[str], actor: str) -> bool:
    """Whether an access list lets an actor in."""
    if actor == PERSON or actor in names or ANYBODY in names:
        return True
    return actor.startswith(_CONVERSATION) and not any(
        name == PERSON or name.startswith(_CONVERSATION) for name in names
    )


def in_words(names: Sequence[str]) -> str:
    """Whom an access list lets in: `you, your conversations, client:editor`."""
    others = [name for name in names if name != PERSON]
    narrowed = PERSON in names or any(name.startswith(_CONVERSATION) for name in others)
    return ", ".join(["you", *([] if narrowed else ["your conversations"]), *others])


def narrowest(*lists: tuple[str, ...]) -> tuple[str, ...]:
    """A list that lets nobody in whom one of these does not let in."""
    narrowed = [names for names in dict.fromkeys(lists) if ANYBODY not in names]
    if len(narrowed) <= 1:
        return narrowed[0] if narrowed else (ANYBODY,)
    common = [name for name in narrowed[0] if name != PERSON and all(name in names for names in narrowed)]
    return (PERSON, *common)
