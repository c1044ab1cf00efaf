"""While nobody waits for a reply, let the model read messages that only the rules have read."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from threading import Event

from memos_core.conversations import Conversations, Message
from memos_core.cube import now
from memos_core.errors import ModelBusy, ModelError, NotFound
from memos_core.jobs.job import counted
from memos_core.reader import FoundStatement, SmallReader
from memos_core.reader.model_reader import ModelReader

log = logging.getLogger(__name__)

RECENT = dt.timedelta(days=1)
"""Older messages are not read again: a person who loads an able model for the first time does not want the computer
busy for hours with years of talk, nor what they have long set right to come up again."""

Save = Callable[[FoundStatement, Message, str], object]
"""Saves what was found in a message, with the signature of who found it."""


def run(
    conversations: Conversations,
    reader: ModelReader,
    save: Save,
    busy: Event,
    allowed: Callable[[Message], bool] = lambda _: True,
) -> str:
    """Read the messages of the last day, oldest first.

    What the rules have found in a message is not saved again. A message that the model fails at is not tried again:
    the rules have read it, and one at which the model ends would end it for ever.

    Args:
        conversations: where the messages are.
        reader: the reader with the model; nothing is done while its model is not able.
        save: saves a memory.
        busy: set while a reply is written; the rest is left for the next time then.
        allowed: whether the model in use may be given a message; of what it may not, the rules have found what they can.
    """
    rules, count = SmallReader(), 0
    while reader.is_able() and not busy.is_set():
        message = conversations.next_without_model(now() - RECENT)
        if message is None:
            break
        try:
            found = reader.read(message.text, date=message.said) if allowed(message) else []
        except ModelBusy:
            break
        except ModelError as error:
            log.warning("the model could not read a message: %s", type(error).__name__)
            found = []
        try:
            message = conversations.message(message.id)
        except NotFound:  # the person took it back meanwhile
            continue
        known = rules.read(message.text, date=message.said) if found else []
        for candidate in found:
            if not any(candidate.overlaps(other) for other in known):
                save(candidate, message, reader.origin)
        conversations.mark_read(message.id, by_model=True)
        count += 1
    return f"{counted(count, 'message', 'messages')} read." if count else ""
