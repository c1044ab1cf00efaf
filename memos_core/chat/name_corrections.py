"""Corrections of names that the person makes in a conversation: "no, she is called Ana"."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from memos_core.chat.events import NameCorrected, NameUnclear
from memos_core.conversations import Conversations, Message
from memos_core.errors import MemOSError
from memos_core.plaintext.entities import Entities, Entity
from memos_core.plaintext.entities.correcting import NameCorrection, chosen, correction_in, meant, which_is_meant
from memos_core.spaces.actors import conversation_actor
from memos_core.spaces.namespaces import Namespaces

log = logging.getLogger(__name__)

CORRECTED_TURNS = 6
"""How many turns before a correction are searched for the person or thing whose name it corrects."""


class NameCorrections:
    """Carries out corrections of names, within what each conversation may read and write."""

    def __init__(self, namespaces: Namespaces, conversations: Conversations, entities: Entities) -> None:
        """
        Args:
            namespaces: the spaces.
            conversations: the store of conversations, each with its spaces.
            entities: the people and things that statements speak of.
        """
        self._namespaces = namespaces
        self._conversations = conversations
        self._entities = entities

    def correct(self, message: Message, before: Sequence[Message]) -> tuple[NameCorrected, int] | NameUnclear | None:
        """Carry out a message that does nothing but correct the name of somebody or something in the last turns, or that answers the
        question whose name such a correction meant.

        Args:
            message: the message.
            before: the turns before it, oldest first.

        Returns:
            What was corrected, and the operation. The question to ask if several people or things could be meant; nothing is decided then.
            None, and nothing is changed, if the message is no correction or the conversation may not change what names it.
        """
        before = [turn for turn in before if not turn.forgotten]
        own = self._namespaces.readable(
            conversation_actor(message.conversation), self._conversations.spaces(message.conversation).reads
        )
        try:
            correction = correction_in(message.text)
            if correction is None:
                correction, could_be = self._asked(before, own)
                answer = chosen(message.text, could_be)
                could_be = [] if answer is None else [answer]
            else:
                could_be = self._meant(correction, before, own)
            if correction is None or not could_be:
                return None
            if len(could_be) > 1:
                return NameUnclear(which_is_meant(correction, could_be))
            return self._rename(could_be[0], correction.name, message, own)
        except MemOSError as error:  # for example a frozen statement: the message is then read and answered as usual
            log.warning("a name could not be corrected: %s", type(error).__name__)
            return None

    def _meant(self, correction: NameCorrection, before: Sequence[Message], own: str) -> list[Entity]:
        turns = [turn.text for turn in reversed(before[-CORRECTED_TURNS:])]
        return meant(correction, turns, self._entities.readable(own, complete=False))

    def _asked(self, before: Sequence[Message], own: str) -> tuple[NameCorrection | None, list[Entity]]:
        """The correction about which the last reply asked whose name is meant, with the entities that it could mean."""
        if len(before) < 2 or [turn.role for turn in before[-2:]] != ["user", "assistant"]:
            return None, []
        correction = correction_in(before[-2].text)
        could_be = self._meant(correction, before[:-2], own) if correction is not None else []
        if correction is None or len(could_be) < 2 or before[-1].text != which_is_meant(correction, could_be):
            return None, []
        return correction, could_be

    def _rename(self, one: Entity, name: str, message: Message, own: str) -> tuple[NameCorrected, int] | None:
        actor = conversation_actor(message.conversation)
        if not all(self._namespaces.may_write(actor, cube.namespace) for cube in one.statements):
            return None
        change = self._entities.rename_within(own, one.id, name)
        if change.operation is None:
            return None
        return NameCorrected(one.name or one.called, name, len(change.cubes)), change.operation
