"""MemRecorder: every turn of a conversation is kept verbatim, as an episode that is linked to its message.

The episode of a message has the message's id, so that none is stored twice, even where the process is killed. A message that
leaves its conversation (edited, answered anew, deleted with it) takes its episode out of recall; one that comes back brings
it back. `conversations.sqlite` says for which messages this has not been done yet; what a process leaves undone when it ends, a
job does.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from memos_core.conversations import Conversations, Message, Unrecorded
from memos_core.cube import RECALLABLE, MemCube, SemanticType, Sensitivity, Source, State, changed, imported_from
from memos_core.errors import InvalidInput, SpaceDeleted
from memos_core.language.sensitivity import holds_secret
from memos_core.language.text import LONGEST_MEMORY, clean
from memos_core.plaintext.lifecycle import moved
from memos_core.plaintext.recall.outdated_turns import distilled
from memos_core.plaintext.redacting import found_in, without
from memos_core.plaintext.saving.writer import Embed, embedded, in_order
from memos_core.reader.health import read_sensitivity
from memos_core.spaces.actors import conversation_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.spaces.turn_readers import readers_of_turn
from memos_core.storage.ledger import RECORDER, Step
from memos_core.storage.surroundings import ASSISTANT
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

NOT_BY_THE_ASSISTANT = f"coalesce(id != message OR speaker != {quoted(ASSISTANT)}, true)"
"""The SQL condition that leaves out the assistant's turns: they may repeat what was read in any space, and are not statements of
the person."""
ORIGIN = "conversation"
BATCH = 64
"""How many messages are recorded as one operation."""
BACKLOG_BATCH = 512
"""How many messages a job that catches up, as after an import of thousands, records as one operation: each operation costs more than
its messages do."""


class MemRecorder:
    """Records the messages of one profile's conversations as episodes, and keeps the two in step."""

    def __init__(
        self,
        *,
        vault: MemVault,
        namespaces: Namespaces,
        conversations: Conversations,
        embed: Embed,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            namespaces: the spaces, and whether a conversation may write them.
            conversations: the store of conversations; temporary conversations are never recorded.
            embed: turns texts into unit vectors; returns None while the embedder is not ready.
            owner: the user whose memories they are.
            changed: called with the ids and the verb after each change.
        """
        self._vault = vault
        self._namespaces = namespaces
        self._conversations = conversations
        self._embed = embed
        self._owner = owner
        self._changed = changed
        self._closed = False
        self.lock = threading.RLock()
        """Held while messages are looked at and recorded. Hold it while you change what there is to record."""

    def record(self, conversation: str) -> None:
        """Record the messages of a conversation that are not recorded yet, and archive the episodes of messages that
        left it.

        Raises:
            StorageError: nothing of the present batch was changed; a job tries again.
        """
        while self._record(conversation, embed=True):
            pass

    def record_some(self) -> bool:
        """Record a batch of the messages of all conversations that are not recorded yet. A job computes their vectors
        later.

        Returns:
            Whether there may be more.
        """
        return self._record(None, embed=False)

    def remove(self, conversations: Sequence[str]) -> None:
        """Destroy the episodes of conversations that are about to be deleted for good."""
        with self.lock:
            turns = self._vault.table.where_among("conversation", conversations, "id = message")
            if turns:
                self._vault.destroy(RECORDER, turns)
                self._changed([turn.id for turn in turns], "forget")

    def remove_turns(self, messages: Sequence[str]) -> None:
        """Destroy the episodes of messages that are about to lose their text for good."""
        with self.lock:
            turns = list(self._vault.table.get(list(messages)).values())
            if turns:
                self._vault.destroy(RECORDER, turns)
                self._changed([turn.id for turn in turns], "forget")

    def disown(self, steps: Sequence[Step]) -> None:
        """Archive the turns from which these changes were made, because the person has undone the changes: recall
        must not find the same statement in the turn.

        Args:
            steps: the steps of the changes, not those that have undone them.
        """
        taken_back = told_in(steps)
        if not taken_back:
            return
        with self.lock:
            self._conversations.leave_alone(sorted(taken_back))
            if archived := self._vault.retried(lambda: self._archive_turns(sorted(taken_back))):
                self._changed(archived, "archive")

    def _archive_turns(self, ids: Sequence[str]) -> list[str]:
        """Archive those of these turns that recall may use, except pinned and frozen ones. Returns their ids."""
        archived = [
            Step(turn, moved(turn, State.ARCHIVED), "archive", say("you took back what was understood from it"))
            for turn in self._vault.table.get(ids).values()
            if turn.state in RECALLABLE and not turn.frozen and not turn.pinned
        ]
        if archived:
            self._vault.commit(RECORDER, "archive", archived)
        return [step.cube_id for step in archived]

    def keeps_out(self, message: Message, statement: str) -> bool:
        """Whether a statement of a message must not be saved because it was forgotten, perhaps while the message was
        being read. Hold `lock` until the statement is saved.
        """
        erasures = self._vault.governance.erasures
        if erasures.silent(message.id):
            return True
        gone = erasures.spans(message.id)
        if not gone:
            return False
        told = found_in(said(message) or "", statement)
        return not told or any(start < end_ and start_ < end for start, end in told for start_, end_ in gone)

    def close(self) -> None:
        """Stop recording; waits for a recording that is going on."""
        with self.lock:
            self._closed = True

    def _record(self, conversation: str | None, *, embed: bool) -> bool:
        with self.lock:
            most = BATCH if embed else BACKLOG_BATCH
            batch = [] if self._closed else self._conversations.unrecorded(most, conversation=conversation)
            if not batch:
                return False
            try:
                self._vault.retried(lambda: self._bring_in_line(batch, embed=embed))
            except SpaceDeleted:  # its conversations save elsewhere by now, so all of it is looked at again
                return True
            self._conversations.mark_recorded([item.message.id for item in batch])
            return len(batch) == most

    def _bring_in_line(self, batch: Sequence[Unrecorded], *, embed: bool) -> None:
        turns = self._vault.table.get([item.message.id for item in batch])
        drafts = [
            draft
            for item in batch
            if item.present and item.message.id not in turns and (draft := self._draft(item)) is not None
        ]
        told = distilled(self._vault, [draft.id for draft in drafts])
        new = [
            moved(
                draft,
                State.ACTIVATED,
                version=1,
                readers=readers_of_turn(draft.namespace, draft.readers, told.get(draft.id, ())),
            )
            for draft in in_order(drafts)
        ]
        steps = [Step(None, turn, "record", say("said in a conversation")) for turn in new]
        longer: list[MemCube] = []
        for item in batch:
            turn = turns.get(item.message.id)
            if turn is None or turn.frozen or turn.pinned:
                continue
            if item.present and turn.state in RECALLABLE and (whole := self._continued(turn, item)) is not None:
                longer.append(whole)
                steps.append(Step(turn, whole, "record", say("the reply went on")))
                continue
            if not item.present and turn.state in RECALLABLE:
                steps.append(
                    Step(turn, moved(turn, State.ARCHIVED), "archive", say("its message left the conversation"))
                )
            elif item.present and turn.state is State.ARCHIVED and self._archived_by_recorder(turn):
                steps.append(Step(turn, moved(turn, State.ACTIVATED), "activate", say("its conversation came back")))
        if not steps:
            return
        self._vault.commit(RECORDER, "record", steps, embedded(self._embed, [*new, *longer]) if embed else {})
        self._changed([step.cube_id for step in steps], "record")

    def _draft(self, item: Unrecorded) -> MemCube | None:
        """The episode of a message; None where the message has no text to keep.

        A turn that holds a secret is not kept: the message is the person's own and stays in its conversation, but the
        memory keeps secrets only when the person insists ("remember that ..."), and then as a memory of their own.
        """
        message = item.message
        erasures = self._vault.governance.erasures
        text = None if erasures.silent(message.id) else said(message)
        text = text and without(text, erasures.spans(message.id))
        if not text or holds_secret(text):
            return None
        if not self._namespaces.may_write(conversation_actor(message.conversation), item.namespace):
            return None
        own = message.role == "user" and not item.came_from
        return MemCube(
            id=message.id,
            type=SemanticType.EPISODE,
            text=text,
            sensitivity=read_sensitivity(text) if own else Sensitivity.NORMAL,
            speaker=ASSISTANT if message.role == "assistant" else None,
            origin=imported_from(item.came_from) if item.came_from else ORIGIN,
            owner=self._owner,
            namespace=item.namespace,
            source=Source(conversation=message.conversation, message=message.id),
            created_at=message.created_at,
            occurred_at=message.created_at,
            zone=message.zone,
        )

    def _continued(self, turn: MemCube, item: Unrecorded) -> MemCube | None:
        """The episode of a reply that was cut off and has been continued since; None where it is as it was."""
        if item.message.role != "assistant":
            return None
        draft = self._draft(item)
        if draft is None or draft.text == turn.text or not draft.text.startswith(turn.text):
            return None
        return changed(turn, text=draft.text)

    def _archived_by_recorder(self, turn: MemCube) -> bool:
        """Whether only the recorder has archived this episode, and not the person."""
        return self._vault.governance.history(turn.id)[0].actor == RECORDER


def told_in(steps: Sequence[Step]) -> set[str]:
    """The ids of the messages from which changes were made: those on which a memory rests only since its change."""
    return {
        source.message
        for step in steps
        if step.after is not None and step.after.type is not SemanticType.EPISODE
        for source in set(_sources(step.after)) - set(_sources(step.before))
        if source.message is not None
    }


def _sources(cube: MemCube | None) -> list[Source]:
    return [] if cube is None else [source for source in (cube.source, *cube.provenance) if source is not None]


def said(message: Message) -> str | None:
    """The text of a message as a turn; None for an empty or failed message. A paste that is longer than a memory may
    be is cut at the end.
    """
    if message.status == "failed":
        return None
    try:
        return clean(message.text[:LONGEST_MEMORY])
    except InvalidInput:
        return None
