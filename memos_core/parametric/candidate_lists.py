"""Lists the training candidates of a profile: proposed ones, held-back ones, and those that say nothing that can be asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memos_core.parametric.candidates import TrainingCandidate, candidates, held_back
from memos_core.parametric.questions import can_be_taught
from memos_core.spaces.actors import ANY_CONVERSATION
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.vault import MemVault
from memos_core.wording import say

NO_QUESTION = say("It says nothing that could be asked for, so it cannot be taught.")


class LessonChooser:
    """Chooses among the memories of one profile."""

    def __init__(self, vault: MemVault, namespaces: Namespaces) -> None:
        """
        Args:
            vault: the memories.
            namespaces: the spaces; a memory that not every conversation may read is not taught automatically.
        """
        self._vault = vault
        self._namespaces = namespaces

    def candidates(self, *, also_held_back: bool) -> Sequence[TrainingCandidate]:
        """The training candidates, chosen ones first; see `MemParametric.candidates`."""
        readable = self._namespaces.readable(ANY_CONVERSATION)
        found = candidates(self._vault, readable)
        if also_held_back:
            found += held_back(self._vault, readable)
        judged = [
            item if can_be_taught(item.cube.text) else replace(item, chosen=False, why=NO_QUESTION, teachable=False)
            for item in found
        ]
        return sorted(judged, key=lambda item: not item.chosen)
