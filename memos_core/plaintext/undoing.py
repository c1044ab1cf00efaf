"""Taking back what the person did, and doing it again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from memos_core.conversations import Conversations
from memos_core.plaintext.saving.recorder import MemRecorder, told_in
from memos_core.spaces.actors import PERSON
from memos_core.storage.ledger import Operation
from memos_core.storage.vault import MemVault
from memos_core.wording import say


@dataclass(frozen=True)
class NextUndo:
    """What an undo would take back now."""

    operation: Operation
    own: bool
    """Whether the person did it themselves; otherwise it came of a message of theirs."""
    forgot_since: bool
    """Whether the person has done something after it that cannot be undone."""
    arrival: str = ""
    """Where the undo takes back an import of chats without memories, the id of the import. The ledger does not hold such an import, so
    its operation has the id 0."""

    @property
    def is_last(self) -> bool:
        """Whether it is the last thing that the person did; else they are asked first."""
        return self.own and not self.forgot_since

    def question(self, when: str) -> list[str]:
        """What the person is told before it is undone, where it is not the last thing that they did.

        Args:
            when: the moment of the operation in words, as it stands inside a sentence.
        """
        if not self.forgot_since:
            return [
                say("You did not do this yourself."),
                say("It came of a message of yours ({when}): {summary}", when=when, summary=self.operation.summary),
            ]
        before = (
            say("Before that ({when}) you did this: {summary}", when=when, summary=self.operation.summary)
            if self.own
            else say(
                "Before that ({when}) this came of a message of yours: {summary}",
                when=when,
                summary=self.operation.summary,
            )
        )
        return [say("The last thing that you did was to forget something, and that cannot be undone."), before]


class MemUndo:
    """Takes the person's operations back and does them again; `MemOS.undo` and `MemOS.redo` say how."""

    def __init__(
        self,
        vault: MemVault,
        conversations: Conversations,
        recorder: MemRecorder,
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            conversations: knows when messages were sent.
            recorder: keeps the turns that the memories were understood from.
            changed: called with the ids and the verb after each change.
        """
        self._vault = vault
        self._ledger = vault.governance
        self._conversations = conversations
        self._recorder = recorder
        self._changed = changed
        self.on_undone: Callable[[int], None] = lambda _: None
        """Called with the id of an operation that was undone."""
        self.take_arrival_back: Callable[[str], object] = lambda _: None
        """Takes an import of chats back; set by the module that imports them."""
        self.on_redone: Callable[[int, int], None] = lambda _undone, _again: None
        """Called with the id of an operation that had been undone, and that of the one that has done it again."""

    def undo(self, operation: int | None = None, leaving: Collection[str] = ()) -> Operation:
        """Take back what `next_undo` names, or this operation, but leave these memories as they are. Raises NothingToUndo."""
        there = self.next_undo() if operation is None else None
        if there is not None and there.arrival:
            self.take_arrival_back(there.arrival)
            return there.operation
        if operation is None:
            asked = None if there is None else there.operation
        else:
            asked = self._ledger.operation(operation)
        steps = self._ledger.steps(asked.id) if asked else []
        undone = self._vault.undo(PERSON, asked.id if asked else operation, leaving)
        if (
            asked is not None and asked.actor != PERSON
        ):  # what the person has made of a message leaves the message alone
            self._recorder.disown(steps)
        self._changed(undone.ids, "undo")
        if asked is not None:
            self.on_undone(asked.id)
        return undone

    def redo(self) -> Operation:
        """Do again what was undone last. Raises NothingToRedo."""
        before = self._vault.next_redo
        operation = self._vault.redo(PERSON)
        self._changed(operation.ids, operation.verb)
        if before is not None:
            self.on_redone(before.id, operation.id)
        return operation

    def next_undo(self) -> NextUndo | None:
        """What `undo()` would take back, and whether that is the last thing that the person did.

        What came of a message counts as done when the message was sent, however long it took until it was saved: what the person has
        done meanwhile came after it, and is taken back first.
        """
        own = self._ledger.last_undoable(PERSON)
        operation = self._from_later_message(own) or own
        arrival = self._conversations.newest_arrival_without_memories()
        if arrival is not None and (operation is None or arrival.at > self._done_at(operation)):
            operation = Operation(0, arrival.at, PERSON, "import", arrival.came_from, (arrival.id,), undone=False)
        else:
            arrival = None
        if operation is None:
            return None
        return NextUndo(
            operation,
            operation.actor == PERSON,
            self._ledger.acted_since(PERSON, operation),
            "" if arrival is None else arrival.id,
        )

    def next_redo(self) -> Operation | None:
        """What `redo()` would do again."""
        return self._vault.next_redo

    def last(self) -> Operation | None:
        """What `undo()` would take back."""
        found = self.next_undo()
        return None if found is None else found.operation

    def _from_later_message(self, own: Operation | None) -> Operation | None:
        """An operation that came of a message and has to be undone before the person's own last one: the message was sent after
        that, or the operation has changed the same memory since. None where there is none."""
        newer: list[Operation] = []
        for operation in self._ledger.undoable_by_others_since(PERSON, own.id if own else 0):
            if own is None or _meet(operation, own) or self._asked_at(operation) > own.at:
                return next((other for other in newer if _meet(other, operation)), operation)
            newer.append(operation)
        return None

    def _done_at(self, operation: Operation) -> dt.datetime:
        return operation.at if operation.actor == PERSON else self._asked_at(operation)

    def _asked_at(self, operation: Operation) -> dt.datetime:
        """When the message was sent that an operation came of; when it was done, where it came of no message."""
        messages = self._conversations.known(sorted(told_in(self._ledger.steps(operation.id))))
        return max((message.created_at for message in messages), default=operation.at)


def _meet(one: Operation, other: Operation) -> bool:
    return not set(one.ids).isdisjoint(other.ids)
