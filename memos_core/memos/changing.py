"""The side of the front door by which the person changes memories by hand, forgets them, and takes changes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from memos_core.cube import MemCube, SemanticType
from memos_core.events import ConversationsChanged, Forgotten
from memos_core.plaintext import editing
from memos_core.plaintext.editing import Changed, Edit
from memos_core.plaintext.forgetting import Extent
from memos_core.reader.drafts import edited_fields, memory_text, subject_of
from memos_core.spaces.actors import PERSON
from memos_core.storage.ledger import NextUndo, Operation
from memos_core.wiring import OpenProfile


class Changing(OpenProfile):
    """Changing, forgetting, undoing."""

    def edit(
        self,
        id: str,
        *,
        text: str | None = None,
        tags: Sequence[str] | None = None,
        type: SemanticType | str | None = None,
        based_on: int | None = None,
    ) -> MemCube:
        """Change a memory's text, tags or type; the version before stays in its history.

        Args:
            id: the memory.
            text: what it says from now on; None leaves it.
            tags: all its tags; None leaves them.
            type: its meaning; None leaves it.
            based_on: the version that was looked at; None to change whichever is the newest.

        Raises:
            InvalidInput: the text is empty or too long, or the type unknown.
            NotFound: there is no such memory.
            ConcurrentChange: it is no longer the version that was looked at.
        """
        return self._curator.edit(id, lambda cube: edited_fields(cube, text, tags, type), based_on)

    def restore(self, id: str, *, version: int) -> MemCube:
        """Make an earlier version of a memory its newest; the versions between stay in its history.

        Args:
            id: the memory.
            version: the number of the version whose text, type, tags, pin and dates come back. The state stays.

        Raises:
            NotFound: there is no such memory, or its history has no such version.
        """
        return self._curator.restore(id, version)

    def pin(self, id: str, pinned: bool = True) -> MemCube:
        """Offer it to the model in every conversation and exempt it from expiry, or no longer."""
        return self._curator.apply(editing.pinning(pinned), id)

    def archive(self, id: str) -> MemCube:
        """Hide it from recall; nothing is lost. Raises IllegalTransition when it is archived already."""
        return self._curator.apply(editing.archiving, id)

    def activate(self, id: str) -> MemCube:
        """Bring an archived, merged or expired memory back; an expiry date that has passed is removed."""
        return self._curator.apply(editing.activating, id)

    def expire(self, id: str, at: dt.datetime | dt.date | None = None) -> MemCube:
        """Take it out of recall, now or at a date; nothing is lost.

        Args:
            id: the memory.
            at: when, or the last day on which it is used; None or what is past means now. Naive datetimes are local.

        Raises:
            IllegalTransition: it is expired already.
        """
        return self._curator.apply(editing.expiring(at), id)

    def keep(self, id: str) -> MemCube:
        """Remove an expiry date that has not come yet."""
        return self._curator.apply(editing.keeping, id)

    def freeze(self, id: str, frozen: bool = True) -> MemCube:
        """Make it read-only, so that neither the person nor a job changes it; or no longer."""
        return self._curator.apply(editing.freezing(frozen), id)

    def restrict(self, id: str, readers: Sequence[str]) -> MemCube:
        """Let only these read it, of those who may read its space. The verbatim turns that tell it are withheld with it.

        Args:
            id: the memory.
            readers: `conversation:ID`, `client:NAME`, `person` for the person alone, or `*` for whoever may read its space.

        Raises:
            InvalidInput: one of them is nobody.
            NotFound: there is no such memory.
        """
        return self._curator.apply(editing.restricting(readers), id)

    def change_many(self, edit: Edit, ids: Sequence[str]) -> Changed:
        """The same change of many memories, as one operation: `change_many(archiving, ids)`.

        Args:
            edit: `archiving`, `activating`, `keeping`, `pinning(True)`, `expiring(date)`, `freezing(True)`,
                `tagging(add=[...], remove=[...])`, `moving(namespace)`, `restricting(readers)`.
            ids: the memories.

        Returns:
            What was changed, and what could not be, each with its reason.

        Raises:
            NotFound: one of the ids is unknown; nothing is changed.
        """
        return self._curator.apply_to_many(edit, ids)

    def merge(self, ids: Sequence[str], *, text: str) -> MemCube:
        """Make one memory of several; they stay as merged, link to it, and can be brought back.

        Args:
            ids: two or more memories.
            text: what the one says.

        Raises:
            NotFound: one is unknown.
            InvalidInput: fewer than two, no text, or from different spaces.
            IllegalTransition: one is merged already, or expired.
        """
        text = memory_text(text)
        return self._curator.merge(ids, text, subject_of(text))

    def settle(self, holds: str) -> MemCube:
        """Settle a conflict: this memory holds; those it conflicts with are archived and link to it.

        Raises:
            NotFound: there is no such memory.
            InvalidInput: it conflicts with nothing.
        """
        return self._curator.settle(holds)

    def keep_all(self, id: str) -> list[MemCube]:
        """Settle a conflict: this memory and those it conflicts with all hold."""
        return self._curator.keep_all(id)

    def forget_preview(self, id: str | Sequence[str], *, message: bool = False) -> list[str]:
        """What `forget` of a memory, or `forget_many` of several, would remove and what it would leave, in plain
        sentences."""
        ids = [id] if isinstance(id, str) else id
        extent = self._forgetter.extent(self._vault.get_all(ids), message=message)
        return self._what_goes(extent)

    def _what_goes(self, extent: Extent) -> list[str]:
        return [
            *self._forgetter.preview(extent),
            *self.parametric.forget_preview(extent.ids, [message.id for message in extent.messages]),
            *self._profile.where_else_it_may_stand(),
        ]

    def forget(self, id: str, *, message: bool = False) -> Forgotten:
        """Destroy a memory: its text, vector, index entries, versions and history. It cannot be undone.

        With it go the words of the verbatim turns that hold it: of the message that it came from, of the reply to that, and
        of replies that were written with it. What else they say stays; where that cannot be told apart, the turn goes whole.

        Args:
            id: the memory.
            message: blank those messages in their conversations too; else they stay there until they are deleted.

        Raises:
            NotFound: there is no such memory.
            StorageError: it could not be destroyed, or not yet everywhere; the next start goes on with it.
        """
        cube = self._vault.get(id)
        return Forgotten(cube.id, self._forget([cube], message))

    def forget_many(self, ids: Sequence[str], *, message: bool = False) -> list[str]:
        """Destroy several memories as one action, each as `forget` does.

        Returns:
            What was removed, in plain sentences.

        Raises:
            NotFound: one of the ids is unknown; nothing is removed.
            StorageError: they could not be destroyed, or not yet everywhere; the next start goes on with it.
        """
        cubes = self._vault.get_all(ids)
        return self._forget(cubes, message) if cubes else []

    def _forget(self, cubes: Sequence[MemCube], message: bool) -> list[str]:
        self._profile.reserve.make_way()  # to forget takes some room first, and then frees some
        with self._recorder.lock:  # nothing of it is recorded meanwhile
            extent = self._forgetter.extent(cubes, message=message)
            removed = self._what_goes(extent)
            self._forgetter.forget(extent, PERSON)
        self.activation.conversations_changed(extent.conversations)
        self._memory_changed([id for id in extent.ids if id not in extent.kept], "forget")
        if message and extent.conversations:
            self._publish(ConversationsChanged(tuple(extent.conversations)))
        return removed

    def undo(self, operation: int | None = None) -> Operation:
        """Take back the newest operation, or a certain one; works across restarts. One undo for one action.

        The verbatim turn that a memory was understood from leaves recall when that is taken back.

        Raises:
            NothingToUndo: there is none, or a later change stands in the way.
        """
        asked = self._ledger.last_undoable() if operation is None else self._ledger.operation(operation)
        steps = self._ledger.steps(asked.id) if asked else []
        undone = self._vault.undo(PERSON, asked.id if asked else operation)
        self._recorder.disown(steps)
        self._memory_changed(undone.ids, "undo")
        return undone

    def redo(self) -> Operation:
        """Do again what was undone last; possible until something else is done or the profile is closed.

        Returns:
            The new operation, which can be undone again. A memory that the undo had removed has a new id.

        Raises:
            NothingToRedo: nothing was undone, or what it concerns has changed since.
        """
        operation = self._vault.redo(PERSON)
        self._memory_changed(operation.ids, operation.verb)
        return operation

    def next_undo(self) -> NextUndo | None:
        """What `undo()` would take back, and whether that is the last thing that the person did."""
        return self._ledger.next_undo()

    def next_redo(self) -> Operation | None:
        """What `redo()` would do again."""
        return self._vault.can_redo

    def last_operation(self) -> Operation | None:
        """The newest operation that can be undone."""
        return self._ledger.last_undoable()
