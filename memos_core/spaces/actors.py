"""Who asks for a memory: the person, one of their conversations, a client (a program outside of this one), or a remote model.

An access list holds names of actors. The person may read and write everything, whatever a list says. A client may do so only
where it is named. All conversations may, unless the list names the person or some conversations: then only those that it names may.
So the empty list is "I and my conversations", and `("person",)` is "I alone". A remote model is given whatever the conversation may
read in which it answers, unless the list holds `no-remote`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from memos_core.cube import ANYBODY
from memos_core.errors import InvalidInput
from memos_core.wording import say

PERSON = "person"
NO_REMOTE = "no-remote"
"""In an access list: no remote model is given the memory, whoever asks."""
_CONVERSATION, _CLIENT, _REMOTE = "conversation:", "client:", "remote:"
ANY_CONVERSATION = _CONVERSATION
"""A conversation that no access list can name: what it may read, all conversations may."""
_ACTOR = re.compile(rf"{PERSON}|{NO_REMOTE}|{_CONVERSATION}[\w.:@+-]{{1,200}}|{_CLIENT}[\w.-]{{1,60}}")


def conversation_actor(conversation_id: str) -> str:
    """The actor that a conversation is."""
    return _CONVERSATION + conversation_id


def remote_actor(name: str) -> str:
    """The actor that a remote model is."""
    return _REMOTE + name


def client_actor(name: str) -> str:
    """The actor that a client is; `name` with or without `client:` before it.

    Raises:
        InvalidInput: the name has other characters than letters, digits, dots, dashes and underscores, or is too long.
    """
    actor = _CLIENT + name.strip().removeprefix(_CLIENT)
    if not _ACTOR.fullmatch(actor):
        raise InvalidInput(
            '"{name}" cannot be the name of a client. Use letters, digits, dots and dashes, 60 at most: client:editor.',
            name=name,
        )
    return actor


def is_client(actor: str) -> bool:
    """Whether an actor is a program outside of this one."""
    return actor.startswith(_CLIENT)


def actor_in_words(actor: str) -> str:
    """An actor as it is named in a sentence: `the client "editor"`."""
    return say('the client "{name}"', name=actor.removeprefix(_CLIENT)) if is_client(actor) else actor


def is_conversation(actor: str) -> bool:
    """Whether an actor is one of the person's conversations."""
    return actor.startswith(_CONVERSATION)


def access_list(names: Sequence[str]) -> tuple[str, ...]:
    """An access list of these actors, each once.

    Raises:
        InvalidInput: one is not the name of an actor.
    """
    found = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
    for name in found:
        if not _ACTOR.fullmatch(name):
            raise InvalidInput(
                '"{name}" is nobody. An access list names person, conversation:ID or client:NAME; no-remote keeps it '
                "from remote models.",
                name=name,
            )
    return found


def admits(names: Sequence[str], actor: str) -> bool:
    """Whether an access list lets an actor in."""
    if actor.startswith(_REMOTE):
        return NO_REMOTE not in names
    if actor == PERSON or actor in names or ANYBODY in names:
        return True
    return actor.startswith(_CONVERSATION) and not any(
        name == PERSON or name.startswith(_CONVERSATION) for name in names
    )


def in_words(names: Sequence[str]) -> str:
    """Whom an access list lets in: `you, your conversations, client:editor`."""
    others = [name for name in names if name not in (PERSON, NO_REMOTE)]
    narrowed = PERSON in names or any(name.startswith(_CONVERSATION) for name in others)
    remote = ["no remote model"] if NO_REMOTE in names else []
    return ", ".join(["you", *([] if narrowed else ["your conversations"]), *others, *remote])


def narrowest(*lists: tuple[str, ...]) -> tuple[str, ...]:
    """The access list that admits only those whom all of these lists admit."""
    remote = (NO_REMOTE,) if any(NO_REMOTE in names for names in lists) else ()
    without = (tuple(name for name in names if name != NO_REMOTE) for names in lists)
    narrowed = [names for names in dict.fromkeys(without) if ANYBODY not in names]
    if len(narrowed) <= 1:
        return (*(narrowed[0] if narrowed else (ANYBODY,)), *remote)
    common = [name for name in narrowed[0] if name != PERSON and all(name in names for names in narrowed)]
    return (PERSON, *common, *remote)
