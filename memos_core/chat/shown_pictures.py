"""Decides which pictures of a conversation a model is shown, and what it is told of the others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from memos_core.conversations import Conversations, Message

MOST_EARLIER = 4
"""How many pictures of earlier messages are shown again, newest first: each takes as much of the context as a page of text."""

Shown = Mapping[str, tuple[bytes, ...]]
"""The pictures in a prompt, as JPEG files, by the id of their message."""
NOT_SHOWN: Shown = MappingProxyType({})


def shown_with(store: Conversations, message: Message, history: Sequence[Message], *, sees: bool) -> Shown:
    """The pictures for the prompt of a reply.

    Args:
        store: where the messages are stored.
        message: the message that is answered; all its pictures are shown.
        history: the earlier messages in the prompt, as they may be given to the model.
        sees: whether the model can be shown pictures.
    """
    found = dict[str, tuple[bytes, ...]]()
    room = MOST_EARLIER
    for turn in (message, *reversed(history)) if sees else ():
        if not any(file.picture for file in turn.files):
            continue
        pictures = tuple(picture.data for picture in store.pictures_of(turn.id))
        if turn is not message:
            if len(pictures) > room:
                break
            room -= len(pictures)
        if pictures:
            found[turn.id] = pictures
    return found


def with_unseen(text: str, message: Message, shown: Shown) -> str:
    """The text of a message as the model is given it: it names the pictures that the model is not shown, so that it does not invent what is
    in them."""
    names = [file.name for file in message.files if file.picture and file.name]
    if not names or message.id in shown:
        return text
    listed = ", ".join(f'"{name}"' for name in names)
    return f"{text}\n\n[With this message came pictures that you cannot see: {listed}.]"
