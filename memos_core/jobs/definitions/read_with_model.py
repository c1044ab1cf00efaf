"""While nobody waits for a reply, let the model read messages again, which completes and corrects what was kept of them."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from threading import Event

from memos_core.conversations import Conversations, Message
from memos_core.cube import now
from memos_core.errors import ModelBusy, ModelError, NotFound
from memos_core.reader import FoundStatement
from memos_core.reader.form import NOT_OWN
from memos_core.reader.model_reader import ModelReader
from memos_core.wording import say_count

log = logging.getLogger(__name__)

RECENT = dt.timedelta(days=1)
"""Older messages are read only where the person wants it: who loads an able model for the first time may not want the computer
busy for hours with years of talk, nor what they have long set right to come up again."""
MOST_BEFORE = 2
"""So many earlier messages of the person stand beside the one that is read: who "she" is."""
LOOKED_THROUGH = 8
"""Turns before the message in which these are looked for."""

ReadAgain = Callable[[Message, Sequence[FoundStatement], str, str], object]
"""Completes and corrects what was kept of a message: what was found in it, the signature of who found it, and why nothing in it is
a statement of the person ("" where it is one)."""


def run(
    conversations: Conversations,
    reader: ModelReader,
    read_again: ReadAgain,
    busy: Event,
    allowed: Callable[[Message], bool] = lambda _: True,
    recent: dt.timedelta | None = RECENT,
) -> str:
    """Read the messages of the last day, oldest first. One that the model in use may not be given is left for another model.

    A message that the model fails at is not tried again: it was read when it was sent, and one at which the model ends would end it
    for ever.

    Args:
        conversations: where the messages are.
        reader: the reader with the model; nothing is done while its model is not able.
        read_again: does what follows from what was understood.
        busy: set while a reply is written; the rest is left for the next time then.
        allowed: whether the model in use may be given a message.
        recent: how old the messages may be; None for all that no model has read.
    """
    since = dt.datetime.min.replace(tzinfo=dt.UTC) if recent is None else now() - recent
    count = behind = 0
    while reader.is_able() and not busy.is_set():
        message = conversations.next_without_model(since, behind)
        if message is None:
            break
        behind = message.seq
        if not allowed(message):
            continue
        understood = None
        try:
            before = [one.text for one in _before(conversations, message) if allowed(one)]
            understood = reader.understand(message.text, date=message.said, before=before)
        except ModelBusy:
            break
        except ModelError as error:
            log.warning("the model could not read a message: %s", type(error).__name__)
        try:
            message = conversations.message(message.id)
        except NotFound:  # the person took it back meanwhile
            continue
        if understood is not None:
            read_again(message, understood.found, reader.origin, NOT_OWN.get(understood.frame, ""))
        conversations.mark_read(message.id, by_model=True)
        count += 1
    return say_count("{n} message read.", "{n} messages read.", count) if count else ""


def _before(conversations: Conversations, message: Message) -> list[Message]:
    """What the person wrote last before a message, oldest first."""
    turns = conversations.messages(message.conversation, before=message.seq, limit=LOOKED_THROUGH)
    return [turn for turn in turns if turn.role == "user" and not turn.forgotten][-MOST_BEFORE:]
