"""Forgetting: a memory is destroyed with the verbatim turns that hold what it says, and on demand with their messages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.conversations import Conversations, Message
from memos_core.cube import MemCube, SemanticType
from memos_core.infrastructure.vault import MemVault
from memos_core.operation.recorder import MemRecorder
from memos_core.operation.withholding import telling


@dataclass(frozen=True)
class Extent:
    """What memories rest on, and what was written with them."""

    cubes: Sequence[MemCube]
    turns: Sequence[MemCube]
    """Episodes other than the memories themselves: of the messages below, or imported with them."""
    messages: Sequence[Message]
    """The messages that told them, the replies to those, and the replies in whose prompt they stood."""

    @property
    def ids(self) -> list[str]:
        """Of all that is destroyed."""
        return [cube.id for cube in (*self.cubes, *self.turns)]

    @property
    def conversations(self) -> list[str]:
        return list(dict.fromkeys(message.conversation for message in self.messages))


class MemForgetter:
    """Destroys memories."""

    def __init__(self, vault: MemVault, conversations: Conversations, recorder: MemRecorder) -> None:
        self._vault = vault
        self._conversations = conversations
        self._recorder = recorder

    def extent(self, cubes: Sequence[MemCube]) -> Extent:
        """What forgetting these memories concerns."""
        talk = self._conversations
        sources = [source for cube in cubes for source in (cube.source, *cube.provenance) if source is not None]
        told = list(dict.fromkeys(source.message for source in sources if source.message))
        written_with = talk.written_with([cube.id for cube in cubes])
        messages = talk.known([*told, *talk.replies_to(told), *written_with])
        turns = self._vault.table.get([message.id for message in messages])
        distilled = [cube for cube in cubes if cube.type is not SemanticType.EPISODE]
        turns |= {turn.id: turn for group in telling(self._vault, distilled).values() for turn in group}
        for cube in cubes:
            turns.pop(cube.id, None)
        return Extent(cubes, list(turns.values()), messages)

    def preview(self, extent: Extent, *, message: bool) -> list[str]:
        """What would be removed, in plain sentences."""
        one = len(extent.cubes) == 1
        lines = _frozen_in_words(extent.cubes)
        if one:
            changes = self._vault.governance.history(extent.cubes[0].id)
            versions = sum(1 for change in changes if change.after is not None)
            lines += [
                "The memory's text, its vector and its entries in the search index are removed.",
                f"Its history ({versions} {'version' if versions == 1 else 'versions'}) and its usage are removed.",
            ]
        else:
            lines += [
                f"The texts of {len(extent.cubes):,} memories, their vectors and their entries in the search index are "
                "removed.",
                "Their histories and their usage are removed.",
            ]
        them = "it" if one else "them"
        if count := len(extent.turns):
            what = (
                f"The verbatim turn that holds {them} is"
                if count == 1
                else f"{count:,} verbatim turns that hold {them} are"
            )
            lines.append(
                f"{what} removed from the memory too, with their words in what is kept of the turns beside them."
            )
        if message and (count := sum(not item.forgotten for item in extent.messages)):
            came = "it" if one else "they"
            what = f"The message that {came} came from is" if count == 1 else f"{count:,} messages are"
            which = (
                ""
                if count == 1
                else f": what told {them}, the replies to that, and replies that were written with {them}"
            )
            where = "its conversation" if len(extent.conversations) == 1 else "their conversations"
            lines.append(f"{what} blanked in {where}{which}.")
        return lines

    def left(self, extent: Extent, *, message: bool) -> list[str]:
        """What would stay, in plain sentences."""
        if message or all(item.forgotten for item in extent.messages):
            return []
        if len(extent.cubes) == 1:
            return [
                "The message that it came from stays in its conversation, as do the replies; forget it with its messages, "
                "or delete the conversation, to remove them too."
            ]
        return [
            "The messages that they came from stay in their conversations, as do the replies; forget them with their "
            "messages, or delete the conversations, to remove them too."
        ]

    def forget(self, extent: Extent, actor: str, *, message: bool) -> None:
        """Destroy them, as one operation. The messages come first: if the process is killed in between, the memories are
        still there to be forgotten.

        Args:
            extent: the memories and what they rest on.
            actor: who wants it.
            message: remove the text of the messages too.
        """
        ids = [item.id for item in extent.messages]
        with self._recorder.lock:
            if message:
                self._conversations.forget_messages(ids)
            else:
                self._conversations.leave_alone(ids)
            self._vault.destroy(actor, [*extent.cubes, *extent.turns])


def _frozen_in_words(cubes: Sequence[MemCube]) -> list[str]:
    count = sum(cube.frozen for cube in cubes)
    if not count:
        return []
    which = "It is frozen" if len(cubes) == 1 else "1 is frozen" if count == 1 else f"{count:,} are frozen"
    return [f"{which}. That keeps from being changed, not from being forgotten."]
