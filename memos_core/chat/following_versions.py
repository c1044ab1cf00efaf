"""Keeps memories in line with the versions of messages that are in view: memories read from a version that was left are taken back, and
come back with it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from memos_core.conversations import Conversations
from memos_core.cube import MemCube, State
from memos_core.plaintext.lifecycle import moved
from memos_core.storage.ledger import Step
from memos_core.storage.settings import Settings
from memos_core.storage.vault import MemVault
from memos_core.wording import say

FOLLOWER = "reader"
"""The actor of these changes in the history of memories: the reader, since what was read from a message comes and goes with it."""
LEFT, CAME_BACK = (
    say("you left the version of the message that it came from"),
    say("its version of the message is in view again"),
)


@dataclass(frozen=True)
class TakenBack:
    """The memories that were taken back because their version was left."""

    cubes: tuple[MemCube, ...] = ()
    operation: int | None = None
    """The operation that `MemOS.undo` takes to keep them; None if nothing was taken back."""


NOTHING_TAKEN = TakenBack()


class FollowedVersions:
    """Takes back what was read from versions that were left, and brings back what was read from versions in view again."""

    def __init__(
        self,
        *,
        vault: MemVault,
        conversations: Conversations,
        settings: Callable[[], Settings],
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            conversations: records which versions were left and which came back.
            settings: returns the settings, which say whether what was read from a left version is taken back.
            changed: called with the ids and the verb after each change.
        """
        self._vault = vault
        self._conversations = conversations
        self._settings = settings
        self._changed = changed

    def follow(self, conversation: str | None = None) -> TakenBack:
        """Bring the memories in line with the versions that are in view. Changes that a process left undone are made by the next call.

        Args:
            conversation: its id, to do so for it alone; None for all.

        Raises:
            StorageError: it failed, and stays due.
        """
        left, back = self._conversations.turned(conversation)
        if not (left or back):
            return NOTHING_TAKEN
        gone: tuple[list[MemCube], int | None] = ([], None)
        if left and self._settings().take_back_left:
            gone = self._vault.retried(lambda: self._commit(self._leaving(left), "archive"))
        if back:
            self._vault.retried(lambda: self._commit(self._returning(back), "activate"))
        self._conversations.mark_followed(left, left=True)
        self._conversations.mark_followed(back, left=False)
        return TakenBack(tuple(cube for cube in gone[0] if cube.state is State.ARCHIVED), gone[1])

    def _commit(self, steps: Sequence[Step], verb: str) -> tuple[list[MemCube], int | None]:
        if not steps:
            return [], None
        operation = self._vault.commit(FOLLOWER, verb, steps)
        self._changed([step.cube_id for step in steps], verb)
        return [step.after for step in steps if step.after is not None], operation

    def _leaving(self, messages: Sequence[str]) -> list[Step]:
        """Archives the memories that come from nothing but these messages; those that they had superseded become active again."""
        own = [
            cube
            for cube in self._told_in(messages)
            if cube.state is State.ACTIVATED and not cube.pinned and not cube.provenance
        ]
        going = {cube.id for cube in own}
        steps = [Step(cube, moved(cube, State.ARCHIVED), "archive", LEFT) for cube in own if not cube.frozen]
        for older, cube in self._replaced_by(own).values():
            if older.state is State.ARCHIVED and older.superseded_by == cube.id and older.id not in going:
                before = self._as_it_was(older, cube.id)
                if before is not None:
                    fields = {"superseded_by": None, "valid_to": before.valid_to}
                    steps.append(Step(older, moved(older, State.ACTIVATED, **fields), "activate", LEFT))
        return steps

    def _returning(self, messages: Sequence[str]) -> list[Step]:
        """Activates what was archived because these messages were left, and lets it supersede again what it had superseded before."""
        own = [
            cube
            for cube in self._told_in(messages)
            if cube.state is State.ARCHIVED and self._vault.governance.history(cube.id)[0].reason == LEFT
        ]
        steps = [Step(cube, moved(cube, State.ACTIVATED), "activate", CAME_BACK) for cube in own]
        for older, cube in self._replaced_by(own).values():
            if older.state is State.ACTIVATED and older.superseded_by is None and not older.frozen and not older.pinned:
                fields = {"superseded_by": cube.id, "valid_to": cube.valid_from}
                steps.append(Step(older, moved(older, State.ARCHIVED, **fields), "supersede", CAME_BACK))
        return steps

    def _told_in(self, messages: Sequence[str]) -> list[MemCube]:
        return self._vault.table.where_among("message", messages, "id != message") if messages else []

    def _replaced_by(self, cubes: Sequence[MemCube]) -> Mapping[str, tuple[MemCube, MemCube]]:
        """The memories that these have superseded, by id, each with the one that superseded it."""
        replaced = {older: cube for cube in cubes for older in cube.supersedes}
        return {found.id: (found, replaced[found.id]) for found in self._vault.get_many(list(replaced)).values()}

    def _as_it_was(self, cube: MemCube, replacement: str) -> MemCube | None:
        """A memory as it was before `replacement` superseded it."""
        for change in self._vault.governance.history(cube.id):
            replaced = change.after is not None and change.after.superseded_by == replacement
            if replaced and change.before is not None and change.before.superseded_by != replacement:
                return change.before
        return None
