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
from memos_core.reader.form import NOT_OWN, KnownEntity
from memos_core.reader.model_reader import ModelReader
from memos_core.wording import say_count

log = logging.getLogger(__name__)

RECENT = dt.timedelta(days=1)
"""Older messages are read only where the person wants it: who loads an able model for the first time may not want the computer
busy for hours with years of talk, nor what they have long set right to come up again."""
MOST_BEFORE = 2
"""How many earlier messages of the person the model is given beside the one that it reads, so that it knows who "she" is."""
LOOKED_THROUGH = 8
"""In how many turns before the message these are looked for."""

ReadAgain = Callable[[Message, Sequence[FoundStatement], str, str, Sequence[FoundStatement]], object]
"""Completes and corrects what was kept of a message. It is given the message, what was found in it, the signature of the reader that
found it, why nothing in it is a statement of the person ("" where something is), and what the person is to be asked about."""
Known = Callable[[Message, Sequence[str]], Sequence[KnownEntity]]
"""Finds whom and what a message may mean. It is given the message and what the person wrote before it."""


def run(
    conversations: Conversations,
    reader: ModelReader,
    read_again: ReadAgain,
    busy: Event,
    allowed: Callable[[Message], bool] = lambda _: True,
    recent: dt.timedelta | None = RECENT,
    known: Known = lambda message, before: (),
) -> str:
    """Read the messages that no model has read yet, oldest first. One that the model in use may not be given is left for another model.

    A message at which the model fails is not tried again: it was read by rules when it was sent, and one that makes the model's process
    end would do so again each time.

    Args:
        conversations: where the messages are.
        reader: the reader with the model; nothing is done while its model is not able.
        read_again: completes and corrects what was kept of a message.
        busy: set while a reply is written; the rest is left for the next time then.
        allowed: returns whether the model in use may be given a message.
        recent: how old the messages may be; None for any age.
        known: finds whom and what a message may mean.
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
        before = [one.text for one in _before(conversations, message) if allowed(one)]
        meant = known(message, before)
        try:
            understood = reader.understand(message.text, date=message.said, before=before, known=meant)
        except ModelBusy:
            break
        except ModelError as error:
            log.warning("the model could not read a message: %s", type(error).__name__)
        try:
            message = conversations.message(message.id)
        except NotFound:  # the person took it back meanwhile
            continue
        if meant and not set(meant) <= set(known(message, before)):
            continue  # somebody whom the model was told of was forgotten meanwhile: it is read again without
        if understood is not None:
            not_own = NOT_OWN.get(understood.frame, "")
            read_again(message, understood.found, reader.origin, not_own, understood.unsure)
        conversations.mark_read(message.id, by_model=True)
        count += 1
    return say_count("{n} message read.", "{n} messages read.", count) if count else ""


def _before(conversations: Conversations, message: Message) -> list[Message]:
    """What the person wrote last before a message, oldest first."""
    turns = conversations.messages(message.conversation, before=message.seq, limit=LOOKED_THROUGH)
    return [turn for turn in turns if turn.role == "user" and not turn.forgotten][-MOST_BEFORE:]
