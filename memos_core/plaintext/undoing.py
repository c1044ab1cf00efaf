"""Taking back what the person did, and doing it again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from memos_core.plaintext.saving.recorder import MemRecorder
from memos_core.spaces.actors import PERSON
from memos_core.storage.ledger import NextUndo, Operation
from memos_core.storage.vault import MemVault


class MemUndo:
    """Takes the person's operations back and does them again; `MemOS.undo` and `MemOS.redo` say how."""

    def __init__(self, vault: MemVault, recorder: MemRecorder, changed: Callable[[Sequence[str], str], None]) -> None:
        """
        Args:
            vault: where memories are.
            recorder: keeps the turns that the memories were understood from.
            changed: told the ids and the verb after each change.
        """
        self._vault = vault
        self._ledger = vault.governance
        self._recorder = recorder
        self._changed = changed
        self.on_undone: Callable[[int], None] = lambda _: None
        """Told the id of an operation that was taken back."""
        self.on_redone: Callable[[int, int], None] = lambda _undone, _again: None
        """Told the id of an operation that had been taken back, and that of the one that did it again."""

    def undo(self, operation: int | None = None) -> Operation:
        """Take back the newest operation, or this one. Raises NothingToUndo."""
        asked = self.last() if operation is None else self._ledger.operation(operation)
        steps = self._ledger.steps(asked.id) if asked else []
        undone = self._vault.undo(PERSON, asked.id if asked else operation)
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
        """What `undo()` would take back, and whether that is the last thing that the person did."""
        return self._ledger.next_undo()

    def next_redo(self) -> Operation | None:
        """What `redo()` would do again."""
        return self._vault.next_redo

    def last(self) -> Operation | None:
        """The newest operation that can be undone."""
        return self._ledger.last_undoable()
