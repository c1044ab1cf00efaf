"""Reads the messages of conversations: saves the statements found, and notes what the person is asked about first."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence

from memos_core.chat.beside_request import beside_request, without_request
from memos_core.chat.events import NameCorrected, NameUnclear
from memos_core.chat.following_versions import FollowedVersions
from memos_core.chat.memory import INSISTED, TURNS_BEFORE, ChatMemory
from memos_core.chat.name_corrections import CORRECTED_TURNS
from memos_core.chat.suggestions import Suggestions
from memos_core.conversations import Conversations, Message
from memos_core.cube import MemCube
from memos_core.errors import MemOSError
from memos_core.language.identification import ENGLISH, language_of
from memos_core.language.sensitivity import holds_secret
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.reader import FoundStatement, SmallReader
from memos_core.wording import say

log = logging.getLogger(__name__)

NOT_KEPT = say(
    "This chat learns nothing, so that was not kept. You can change that with the button above the chat that names its spaces."
)


class MessageReading:
    """Reads the messages of one profile's conversations, and keeps what they tell."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        memory: ChatMemory,
        suggestions: Suggestions,
        recorder: MemRecorder,
        followed: FollowedVersions,
    ) -> None:
        """
        Args:
            conversations: the store of conversations; temporary ones are never read.
            memory: saves what messages tell.
            suggestions: what the person is asked about before it is kept.
            recorder: knows what was forgotten from messages.
            followed: keeps the memories in line with the versions of messages that are in view.
        """
        self._conversations = conversations
        self._memory = memory
        self._suggestions = suggestions
        self._recorder = recorder
        self._followed = followed

    def read_what_was_left(self) -> None:
        """Read messages that were committed by a process that ended before it could read them. Messages that cannot be read now, for
        example because the disk is full, are left for the next time, so that the person can still use what is there."""
        try:
            self._followed.follow()
            for message in self._conversations.unread():
                for _ in self.read(message):
                    pass
        except MemOSError as error:
            log.warning("messages from before could not be read yet: %s", type(error).__name__)

    def read(self, message: Message) -> Iterator[tuple[MemCube, int | None]]:
        """Save the statements that the small reader finds in a message, note what the person is to be asked about, then mark the message as
        read. Only English is read. A request for a reminder is no statement; what the message tells besides is."""
        store, reader = self._conversations, SmallReader()
        if not self.learns(message):
            store.mark_read(message.id)
            return
        earlier = store.messages(message.conversation, before=message.seq, limit=TURNS_BEFORE)
        before = [turn.text for turn in earlier if turn.role == "user"]
        if language_of(message.text) in (None, ENGLISH):
            reading = reader.reading(without_request(message.text), date=message.said, before=before)
            found, unsure = (beside_request(message.text, some) for some in (reading.found, reading.unsure))
            for candidate in found:
                saved = self.save(candidate, message, reader.origin)
                if saved is not None:
                    yield saved
            self._ask_about(message, found, unsure)
        store.mark_read(message.id)

    def learns(self, message: Message) -> bool:
        """Whether anything from a message may be kept; False if its conversation learns nothing."""
        return self._conversations.spaces(message.conversation).learns

    def not_kept(self, message: Message) -> str:
        """What is said to a message that asks to be remembered in a conversation that learns nothing; "" for any other message."""
        if self.learns(message) or language_of(message.text) not in (None, ENGLISH):
            return ""
        found = SmallReader().reading(without_request(message.text), date=message.said, before=()).found
        return NOT_KEPT if any(one.confidence >= INSISTED for one in found) else ""

    def corrected(self, message: Message) -> tuple[NameCorrected, int] | NameUnclear | None:
        """Carry out a message that does nothing but correct a name, and mark it as read. Returns the correction, the question to ask if
        several could be meant, or None."""
        if not self.learns(message):
            return None
        before = self._conversations.messages(message.conversation, before=message.seq, limit=CORRECTED_TURNS)
        done = self._memory.names.correct(message, before)
        if done is not None:
            self._conversations.mark_read(message.id)
        return done

    def save(self, candidate: FoundStatement, message: Message, origin: str) -> tuple[MemCube, int | None] | None:
        """Save a statement that a reader found in a message. None if it is not kept: a secret said in passing, something forgotten
        meanwhile, or a conversation that may not write."""
        with self._recorder.lock:  # it may be forgotten while it is read
            return self._memory.save(candidate, message, origin) if self._may_keep(candidate, message) else None

    def read_again(
        self,
        message: Message,
        found: Sequence[FoundStatement],
        origin: str,
        not_own: str = "",
        unsure: Sequence[FoundStatement] = (),
    ) -> int | None:
        """Complete and correct what was kept of a message; see `ChatMemory.read_again`. Secrets and what was forgotten are kept out as in
        `save`. The person is asked about what the reader is unsure of."""
        if not self.learns(message):
            return None
        with self._recorder.lock:
            kept = [candidate for candidate in found if self._may_keep(candidate, message)]
            operation = self._memory.read_again(message, kept, origin, not_own)
            self._suggestions.settle(message, kept, operation, is_own=not not_own)
            self._ask_about(message, found, beside_request(message.text, unsure))
            return operation

    def _ask_about(
        self, message: Message, found: Sequence[FoundStatement], unsure: Sequence[FoundStatement] = ()
    ) -> None:
        """Ask the person about what a reader is unsure of, and about the secrets among what it has found."""
        with self._recorder.lock:
            left = [
                one for one in (*found, *unsure) if not self._recorder.keeps_out(message, one.quotation or one.text)
            ]
            secrets = [one for one in left if _is_in_passing(one)]
            self._suggestions.offer(message, [one for one in left if one in unsure and one not in secrets], secrets)

    def _may_keep(self, candidate: FoundStatement, message: Message) -> bool:
        if _is_in_passing(candidate):
            return False
        return not self._recorder.keeps_out(message, candidate.quotation or candidate.text)


def _is_in_passing(candidate: FoundStatement) -> bool:
    """Whether a statement holds a secret that the person has not asked to be remembered."""
    return candidate.confidence < INSISTED and holds_secret(candidate.text)
