"""What a remote model may be given. Every prompt for one is checked here first, and the audit log records what was sent.

A space or memory whose access list for reading contains `no-remote` is given to no remote model. A model on another computer is also
given no sensitive memories, and no messages that tell such things, as far as their text shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace

from memos_core.conversations import Conversations, Message
from memos_core.cube import Sensitivity
from memos_core.errors import AccessDenied
from memos_core.models.addresses import Reach
from memos_core.models.backend import ChatTurn
from memos_core.models.remotes import RemoteModel
from memos_core.plaintext.recall.outdated_turns import distilled
from memos_core.reader.health import read_sensitivity
from memos_core.spaces.actors import remote_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.audit import AuditLog
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

WITHHELD = "(This part of the conversation stays on the person's own computer.)"
"""What a remote model is given in place of an earlier message that it may not see."""
NORMAL_ONLY = f"sensitivity = {quoted(Sensitivity.NORMAL.value)}"
"""The SQL condition for memories that are not sensitive."""
MOST_ENTRIES = 10_000
"""How many entries of the audit log are searched."""
SENT = "sent"
"""The audit log's verb for giving something to a remote model."""


class Outgoing:
    """Checks prompts when the model in use is a remote one. Safe to use from any thread."""

    def __init__(
        self,
        *,
        remote: Callable[[], RemoteModel | None],
        clear: Callable[[Sequence[ChatTurn], RemoteModel], None],
        vault: MemVault,
        namespaces: Namespaces,
        conversations: Conversations,
    ) -> None:
        """
        Args:
            remote: returns the remote model in use; None if the model runs in this program.
            clear: marks a prompt as allowed to go to a remote model.
            vault: where memories are.
            namespaces: the spaces.
            conversations: the stored conversations, each with its spaces.
        """
        self.remote = remote
        self._clear = clear
        self._vault = vault
        self._namespaces = namespaces
        self._conversations = conversations

    @property
    def _audit(self) -> AuditLog:
        return self._vault.governance.audit

    def condition(self) -> str:
        """The SQL condition for the memories that the model in use may be given."""
        remote = self.remote()
        if remote is None:
            return "true"
        return self._condition(remote)

    def begin(self, conversation: str, *, temporary: bool) -> RemoteModel | None:
        """The remote model that is about to be asked for a reply; None if the model is no remote one.

        Raises:
            AccessDenied: nothing from the space in which the conversation saves may go there; the refusal is noted in the audit log.
        """
        remote = self.remote()
        if remote is None or temporary:
            return remote
        space = self._conversations.spaces(conversation).home
        actor = remote_actor(remote.name)
        if space not in self._namespaces.open_to(actor):
            self._audit.note(actor, "denied", [], f"conversation {conversation}, which saves in the space {space}")
            raise AccessDenied(
                'This chat saves in the space "{space}", of which nothing may go to a remote model. Choose a model on '
                "this computer, or another space for this chat.",
                space=space,
            )
        return remote

    def history(self, messages: Sequence[Message], remote: RemoteModel | None) -> list[Message]:
        """Earlier messages, with a remark in place of each that the remote model may not be given. Messages that this model has answered or
        written itself are given to it again, unless that has been forbidden since."""
        if remote is None:
            return list(messages)
        ids = [message.id for message in messages]
        told = {message: {cube.id for cube in cubes} for message, cubes in distilled(self._vault, ids).items()}
        used = {message.id: {reference.cube_id for reference in message.used} for message in messages}
        everything = {*ids, *(id for found in (*told.values(), *used.values()) for id in found)}
        forbidden = self._without(everything, self._namespaces.readable(remote_actor(remote.name)))
        if not remote.memories:
            forbidden |= {id for found in used.values() for id in found}
        sensitive = self._without(everything, NORMAL_ONLY) if remote.reach is Reach.AWAY else frozenset()
        known = _known_to(remote, messages)

        def withheld(message: Message) -> bool:
            about = {message.id, *told.get(message.id, ()), *used[message.id]}
            if about & forbidden:
                return True
            if remote.reach is not Reach.AWAY or message.id in known:
                return False
            return bool(about & sensitive) or read_sensitivity(message.text) is not Sensitivity.NORMAL

        def given(message: Message) -> Message:
            if withheld(message):
                return replace(message, text=WITHHELD, files=())
            # Nobody can tell what is in a picture, so another computer is given only those that were shown to it with their message.
            return message if remote.reach is not Reach.AWAY or message.id in known else replace(message, files=())

        return [given(message) for message in messages]

    def send(
        self,
        turns: Sequence[ChatTurn],
        remote: RemoteModel | None,
        *,
        cubes: Iterable[str],
        message: Message,
        history: Sequence[Message],
        temporary: bool,
    ) -> None:
        """Let a prompt pass, and note in the audit log what is sent where.

        Args:
            turns: the prompt.
            remote: the model that it is meant for; None for one in this program.
            cubes: ids of the memories in it.
            message: the message that it answers.
            history: the earlier messages in it, as returned by `history`.
            temporary: whether the conversation is a temporary one, of which nothing is kept.
        """
        if remote is None:
            return
        where = "a temporary conversation" if temporary else f"conversation {message.conversation}"
        withheld = sum(turn.text == WITHHELD for turn in history)
        parts = [f"{where} to {remote.model} at {remote.address}: {remote.reach.value}", f"{len(turns)} turns"]
        parts += [f"{withheld} earlier messages withheld"] if withheld else []
        pictures = sum(len(turn.pictures) for turn in turns)
        parts += [f"pictures: {pictures}"] if pictures else []
        known = _known_to(remote, history)
        new = [turn.id for turn in history if turn.text != WITHHELD and turn.id not in known]
        ids = [] if temporary else [*cubes, *new, message.id]
        self._audit.note(remote_actor(remote.name), SENT, dict.fromkeys(ids), "; ".join(parts))
        self._clear(turns, remote)

    def send_aside(self, cubes: Sequence[str], what: str) -> None:
        """Note in the audit log that memories are given to the model in use for background work, if it is a remote one.

        Args:
            cubes: the ids of the memories.
            what: the kind of work.
        """
        remote = self.remote()
        if remote is not None:
            detail = f"{what} to {remote.model} at {remote.address}: {remote.reach.value}"
            self._audit.note(remote_actor(remote.name), SENT, dict.fromkeys(cubes), detail)

    def where_it_went(self, ids: Collection[str]) -> list[str]:
        """Which remote models were given any of these memories, one sentence each, since what is kept there cannot be deleted from here."""
        entries = self._audit.search(verb=SENT, limit=MOST_ENTRIES)
        names = {entry.actor.partition(":")[2] for entry in entries if not set(entry.cubes).isdisjoint(ids)}
        return [
            say("It was sent to the remote model {name}. What is stored there cannot be removed from here.", name=name)
            for name in sorted(names)
        ]

    def may_be_read(self, message: Message) -> bool:
        """Whether the model in use may be given this message for background work."""
        remote = self.remote()
        if remote is None:
            return True
        spaces = self._conversations.spaces(message.conversation)
        return (
            remote.memories
            and spaces.home in self._namespaces.open_to(remote_actor(remote.name))
            and self.history([message], remote)[0].text == message.text
        )

    def _condition(self, remote: RemoteModel) -> str:
        if not remote.memories:
            return "false"
        readable = self._namespaces.readable(remote_actor(remote.name))
        return f"{readable} AND {NORMAL_ONLY}" if remote.reach is Reach.AWAY else readable

    def _without(self, ids: Collection[str], condition: str) -> set[str]:
        """Those of these memories that do not meet a condition."""
        present = self._vault.get_many(sorted(ids))
        return set(present) - {cube.id for cube in self._vault.table.where_among("id", sorted(present), condition)}


def _known_to(remote: RemoteModel, messages: Sequence[Message]) -> set[str]:
    """The ids of the messages that this remote model has answered or written."""
    found: set[str] = set()
    before = ""
    for message in messages:
        if message.role == "assistant":
            if (message.timing or {}).get("remote") == remote.secret:
                found |= {message.id, before}
        else:
            before = message.id
    return found
