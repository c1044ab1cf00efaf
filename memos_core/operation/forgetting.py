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
    """What a memory rests on, and what was written with it."""

    cube: MemCube
    turns: Sequence[MemCube]
    """Episodes other than the memory itself: of the messages below, or imported with them."""
    messages: Sequence[Message]
    """The messages that told it, the replies to them, and the replies in whose prompt it stood."""

    @property
    def conversations(self) -> list[str]:
        return list(dict.fromkeys(message.conversation for message in self.messages))


class MemForgetter:
    """Destroys memories."""

    def __init__(self, vault: MemVault, conversations: Conversations, recorder: MemRecorder) -> None:
        self._vault = vault
        self._conversations = conversations
        self._recorder = recorder

    def extent(self, cube: MemCube) -> Extent:
        """What forgetting a memory concerns."""
        sources = [source for source in (cube.source, *cube.provenance) if source is not None and source.message]
        told = [source.message for source in sources if source.message]
        talk = self._conversations
        messages = talk.known([*told, *talk.replies_to(told), *talk.written_with(cube.id)])
        turns = self._vault.table.get([message.id for message in messages])
        if cube.type is not SemanticType.EPISODE:
            turns |= {turn.id: turn for turn in telling(self._vault, [cube]).get(cube.id, ())}
        turns.pop(cube.id, None)
        return Extent(cube, list(turns.values()), messages)

    def preview(self, extent: Extent, *, message: bool) -> list[str]:
        """What would be removed, in plain sentences."""
        changes = self._vault.governance.history(extent.cube.id)
        versions = sum(1 for change in changes if change.after is not None)
        lines = [
            *(
                ["It is frozen. That keeps it from being changed, not from being forgotten."]
                if extent.cube.frozen
                else []
            ),
            "The memory's text, its vector and its entries in the search index are removed.",
            f"Its history ({versions} {'version' if versions == 1 else 'versions'}) and its usage are removed.",
        ]
        if count := len(extent.turns):
            what = "The verbatim turn that holds it is" if count == 1 else f"{count} verbatim turns that hold it are"
            lines.append(
                f"{what} removed from the memory too, with their words in what is kept of the turns beside them."
            )
        if message and (count := sum(not item.forgotten for item in extent.messages)):
            what = "The message that it came from is" if count == 1 else f"{count} messages are"
            which = "" if count == 1 else ": what told it, the replies to that, and replies that were written with it"
            where = "its conversation" if len(extent.conversations) == 1 else "their conversations"
            lines.append(f"{what} blanked in {where}{which}.")
        return lines

    def left(self, extent: Extent, *, message: bool) -> list[str]:
        """What would stay, in plain sentences."""
        if message or all(item.forgotten for item in extent.messages):
            return []
        return [
            "The message that it came from stays in its conversation, as do the replies; forget it with its messages, or "
            "delete the conversation, to remove them too."
        ]

    def forget(self, extent: Extent, actor: str, *, message: bool) -> None:
        """Destroy it. The messages come first: if the process is killed in between, the memory is still there to be
        forgotten.

        Args:
            extent: the memory and what it rests on.
            actor: who wants it.
            message: remove the text of the messages too.
        """
        ids = [item.id for item in extent.messages]
        with self._recorder.lock:
            if message:
                self._conversations.forget_messages(ids)
            else:
                self._conversations.leave_alone(ids)
            self._vault.destroy(actor, [extent.cube, *extent.turns])
