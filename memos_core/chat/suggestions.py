"""Suggestions: statements of which the reader is unsure, and secrets said in passing. They are kept only if the person says so.

A suggestion is a place in a message, not a memory: recall, training, exports and prompts never see it, and it disappears with the message.
Its sentence is read from the message each time. A suggestion that was kept is open again when the person undoes that.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable, Sequence
from dataclasses import replace

from memos_core.chat.events import Suggestion
from memos_core.chat.memory import TURNS_BEFORE, ChatMemory
from memos_core.conversations import Conversations, Message, Reason, Settled, SuggestedPlace
from memos_core.cube import MemCube, SemanticType, member
from memos_core.errors import InvalidInput, NotFound
from memos_core.ids import meant_by
from memos_core.language.text import content_hash
from memos_core.plaintext.recall.outdated_turns import distilled
from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.reader import FoundStatement, SmallReader, described, stated_at
from memos_core.reader.drafts import memory_text
from memos_core.reader.tagging import Told
from memos_core.spaces.actors import PERSON
from memos_core.storage.vault import MemVault
from memos_core.wording import say

_GONE = say("That is no longer asked: it was decided, or its message is gone.")


class Suggestions:
    """The suggestions of one profile. Safe to use from any thread."""

    def __init__(
        self,
        *,
        conversations: Conversations,
        vault: MemVault,
        recorder: MemRecorder,
        memory: ChatMemory,
        changed: Callable[[str], None],
    ) -> None:
        """
        Args:
            conversations: the store of conversations.
            vault: where memories are.
            recorder: knows what was forgotten from a message.
            memory: saves the suggestions that are kept.
            changed: called with the id of a conversation when one of its suggestions was made, settled or reopened.
        """
        self._conversations = conversations
        self._vault = vault
        self._recorder = recorder
        self._memory = memory
        self._changed = changed

    def offer(self, message: Message, unsure: Sequence[FoundStatement], secrets: Sequence[FoundStatement]) -> None:
        """Ask the person about parts of a message, except those that they were asked about already or whose content is known. The caller
        holds the recorder's lock.

        Args:
            message: the message.
            unsure: statements of which a reader is unsure.
            secrets: secrets that were said in passing.
        """
        asked = [place for place, _ in self._conversations.suggested([None, *Settled], messages=[message.id])]
        told = distilled(self._vault, [message.id]).get(message.id, ()) if unsure else ()
        unsure = [one for one in unsure if not any(one.says_no_more(cube.text) for cube in told)]
        new: list[SuggestedPlace] = []
        for reason, found in ((Reason.SECRET, secrets), (Reason.UNSURE, unsure)):
            for one in found:
                part = one.part
                if part is None or any(part.start < place.end and place.start < part.end for place in (*asked, *new)):
                    continue
                if self._memory.is_new(one, message):
                    new.append(SuggestedPlace(message.id, part.start, part.end, part.type, part.begins, reason))
        if new:
            self._conversations.suggest(new)
            self._changed(message.conversation)

    def list(self, *, messages: Sequence[str] | None = None) -> builtins.list[Suggestion]:
        """The suggestions that wait for the person's decision, oldest first.

        Args:
            messages: ids of the messages whose suggestions are wanted; None for all.
        """
        return [_shown(place, message, stated) for place, message, stated in self._open(messages)]

    def keep(self, id: str, text: str | None = None, type: SemanticType | str | None = None) -> MemCube:
        """Turn a suggestion into a memory, as if it had been read from its message. `MemOS.undo` of the operation opens it again.

        Args:
            id: the suggestion's id, or an unambiguous beginning of it (4 characters or more).
            text: kept instead of the suggestion's own sentence.
            type: the semantic type; None lets the reader decide.

        Returns:
            The memory; if it was already known, the stored one, without an operation.

        Raises:
            NotFound: it no longer waits for a decision.
            InvalidInput: the text is empty or too long, the type unknown, or the conversation may no longer write to its space.
            StorageError: nothing was kept.
        """
        kind = member(SemanticType, type)
        with self._recorder.lock:  # it may be forgotten meanwhile
            place, message, stated = self._one(id)
            if text is not None and (wanted := memory_text(text)) != stated.text:
                stated = replace(described(wanted, date=message.said), part=stated.part)
            if kind is not None:
                stated = replace(stated, type=kind)
            saved = self._memory.save(stated, message, SmallReader.origin, PERSON)
            if saved is None:
                raise InvalidInput(
                    "The space of that chat cannot be written to any more. Choose another space for the chat."
                )
            cube, operation = saved
            self._conversations.settle_suggestions([place.id], Settled.KEPT, operation)
        self._changed(message.conversation)
        return cube

    def dismiss(self, id: str) -> Suggestion:
        """Stop asking about a suggestion; `reopen` takes that back. Raises NotFound."""
        place, message, stated = self._one(id)
        self._conversations.settle_suggestions([place.id], Settled.DISMISSED)
        self._changed(message.conversation)
        return _shown(place, message, stated)

    def reopen(self, id: str) -> Suggestion:
        """Ask again about what was dismissed. Raises NotFound."""
        place, message, stated = self._matching(id, self._sound([Settled.DISMISSED], None))
        self._conversations.settle_suggestions([place.id], None)
        self._changed(message.conversation)
        return _shown(place, message, stated)

    def settle(self, message: Message, found: Sequence[FoundStatement], operation: int | None, *, is_own: bool) -> None:
        """Settle suggestions after a model has read a message again: those that it has found too, and all of them if the person does not
        speak of their own life there. Undoing the operation opens them again.

        Args:
            message: the message.
            found: what the model has found.
            operation: what saved the model's findings; None if nothing was saved.
            is_own: whether the person speaks of their own life in the message.
        """
        parts = [one.part for one in found if one.part is not None]
        decided = [
            place.id
            for place, *_ in self._open([message.id])
            if not is_own or any(part.start < place.end and place.start < part.end for part in parts)
        ]
        if decided:
            self._conversations.settle_suggestions(decided, Settled.UNDERSTOOD, operation)
            self._changed(message.conversation)

    # -- inside -------------------------------------------------------------------------------

    def _one(self, id: str) -> tuple[SuggestedPlace, Message, FoundStatement]:
        return self._matching(id, self._open(None))

    def _matching(
        self, id: str, among: Sequence[tuple[SuggestedPlace, Message, FoundStatement]]
    ) -> tuple[SuggestedPlace, Message, FoundStatement]:
        fits = meant_by(id, among, lambda one: one[0].id)
        if len(fits) != 1:
            raise NotFound(
                _GONE if not fits else say('Several suggestions begin with "{id}". Give more of the id.', id=id)
            )
        return fits[0]

    def _open(self, messages: Sequence[str] | None) -> builtins.list[tuple[SuggestedPlace, Message, FoundStatement]]:
        """The suggestions that wait: unsettled ones, and those whose operation was undone and whose statement is not saved by now."""
        every = self._sound([None, Settled.KEPT, Settled.UNDERSTOOD], messages)
        undone = self._vault.governance.undone([place.operation for place, *_ in every if place.operation is not None])
        again = [message.id for place, message, _ in every if place.operation in undone]
        told = distilled(self._vault, again) if again else {}
        return [
            (place, message, stated)
            for place, message, stated in every
            if place.settled is None
            or (
                place.operation in undone
                and all(cube.content_hash != content_hash(stated.text) for cube in told.get(message.id, ()))
            )
        ]

    def _sound(
        self, settled: Sequence[Settled | None], messages: Sequence[str] | None
    ) -> builtins.list[tuple[SuggestedPlace, Message, FoundStatement]]:
        """The suggestions of which nothing was forgotten, each with its message and statement."""
        sound = []
        for place, message in self._conversations.suggested(settled, messages=messages):
            words = message.text[place.start : place.end]
            stated = None if self._recorder.keeps_out(message, words) else self._stated(place, message)
            if stated is not None:
                sound.append((place, message, stated))
        return sound

    def _stated(self, place: SuggestedPlace, message: Message) -> FoundStatement | None:
        earlier = self._conversations.messages(message.conversation, before=message.seq, limit=TURNS_BEFORE)
        before = [turn.text for turn in earlier if turn.role == "user" and not turn.forgotten]
        part = Told(place.start, place.end, place.type, place.begins, confidence=1.0)
        return stated_at(message.text, part, date=message.said, before=before)


def _shown(place: SuggestedPlace, message: Message, stated: FoundStatement) -> Suggestion:
    return Suggestion(
        id=place.id,
        text=stated.text,
        type=stated.type,
        secret=place.reason is Reason.SECRET,
        conversation=message.conversation,
        message=message.id,
        said=message.said,
    )
