"""Offered reminders: a message may have asked for a reminder, which is made only if the person says so.

An offer is a mark on a message, not a memory: its content is read from the message each time, and it disappears with the message. It ends
when it is answered, when its time has passed, or when the conversation has moved on.
"""

from __future__ import annotations

import builtins
import datetime as dt
from collections.abc import Callable, Sequence

from memos_core.chat.events import OfferedReminder
from memos_core.conversations import Conversations, Message
from memos_core.cube import MemCube
from memos_core.days import local_time, to_utc, zone_named
from memos_core.errors import InvalidInput, NotFound
from memos_core.ids import meant_by
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.reminders.deciding import Understood, as_cube
from memos_core.reminders.in_words import reminder_in_words
from memos_core.reminders.memory import IS_REMINDER, MemReminders
from memos_core.reminders.schedule import ends
from memos_core.reminders.tagging import perhaps_requested_in
from memos_core.spaces.actors import PERSON
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

STAYS = 3
"""An offer ends with this many further messages of the person."""
_GONE = say("That is no longer offered: it was answered, its time is over, or the chat has gone on.")


class OfferedReminders:
    """The offered reminders of one profile. Safe to use from any thread."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        vault: MemVault,
        recorder: MemRecorder,
        reminders: MemReminders,
        readable: Callable[[str], str],
        may_make: Callable[[str], bool],
        make: Callable[[Message, Understood, str], MemCube | None],
        changed: Callable[[str], None],
    ) -> None:
        """
        Args:
            conversations: the store of conversations.
            vault: where memories are.
            recorder: knows what was forgotten from a message.
            reminders: understands requests.
            readable: returns the SQL condition for what the conversation with this id may read.
            may_make: whether the conversation with this id may make reminders.
            make: makes the reminder of a message in the name of an actor; None if its conversation may not.
            changed: called with the id of a conversation when one of its offers was made, answered or reopened.
        """
        self._conversations = conversations
        self._vault = vault
        self._recorder = recorder
        self._reminders = reminders
        self._readable = readable
        self._may_make = may_make
        self._make = make
        self._changed = changed

    def offer(self, message: Message) -> OfferedReminder | None:
        """Offer a reminder for a message that may have asked for one, if everything about it is clear."""
        if perhaps_requested_in(message.text) is None or not self._may_make(message.conversation):
            return None
        offered = self._standing(message)
        if offered is None:
            return None
        self._conversations.offer_reminder(message.id)
        self._changed(message.conversation)
        return offered

    def list(self, *, messages: Sequence[str] | None = None) -> builtins.list[OfferedReminder]:
        """The open offers, oldest first.

        Args:
            messages: ids of the messages whose offers are wanted; None for all.
        """
        found = (self._standing(message) for message in self._conversations.offered_reminders(messages=messages))
        return [one for one in found if one is not None]

    def accept(self, id: str) -> MemCube:
        """Make the reminder that is offered for a message. `MemOS.undo` of the operation takes it back.

        Args:
            id: the message's id, or an unambiguous beginning of it (4 characters or more).

        Raises:
            NotFound: it is no longer offered.
            InvalidInput: the conversation may no longer write to its space.
            StorageError: it could not be made.
        """
        with self._recorder.lock:  # it may be forgotten meanwhile
            message = self._one(id, declined=False)
            found = self._understood(message)
            if not isinstance(found, Understood):  # a date that it was computed from is no longer known
                raise NotFound(_GONE)
            cube = self._make(message, found, PERSON)
        if cube is None:
            raise InvalidInput(
                "The space of that chat cannot be written to any more. Choose another space for the chat."
            )
        self._changed(message.conversation)
        return cube

    def decline(self, id: str) -> None:
        """Withdraw an offer because the person declined it; `reopen` takes that back. Raises NotFound."""
        self._answer(self._one(id, declined=False), declined=True)

    def reopen(self, id: str) -> None:
        """Offer again what was declined. Raises NotFound."""
        self._answer(self._one(id, declined=True), declined=False)

    # -- inside -------------------------------------------------------------------------------

    def _answer(self, message: Message, *, declined: bool) -> None:
        self._conversations.decline_reminder(message.id, declined=declined)
        self._changed(message.conversation)

    def _one(self, id: str, *, declined: bool) -> Message:
        fits = meant_by(id, self._conversations.offered_reminders(declined=declined), lambda message: message.id)
        standing = [message for message in fits if self._standing(message) is not None]
        if len(standing) != 1:
            raise NotFound(
                _GONE
                if not standing
                else say('Several reminders that are offered begin with "{id}". Give more of the id.', id=id)
            )
        return standing[0]

    def _understood(self, message: Message) -> Understood | None:
        readable = self._readable(message.conversation)
        found = self._reminders.understand(message.text, at=local_time(message.said), readable=readable)
        return found if isinstance(found, Understood) else None

    def _standing(self, message: Message) -> OfferedReminder | None:
        """The reminder offered for a message at present, or None."""
        after = self._conversations.messages(message.conversation, after=message.seq, limit=2 * STAYS)
        if sum(turn.role == "user" for turn in after) >= STAYS or self._recorder.keeps_out(message, message.text):
            return None
        found = self._understood(message)
        if found is None or self._vault.table.ids(f"message = {quoted(message.id)} AND {IS_REMINDER}"):
            return None
        present = self._reminders.present()
        cube = as_cube(found, present)
        if ends(cube, present.astimezone(dt.UTC)):
            return None
        once = None if found.rule else to_utc(found.starts.replace(tzinfo=zone_named(cube.zone)))
        return OfferedReminder(
            message=message.id,
            conversation=message.conversation,
            task=found.task,
            text=say("Remind you? {reminder}", reminder=reminder_in_words(cube, present)),
            over=once,
        )
