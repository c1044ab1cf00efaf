"""Adds what is known of the person's health for a message about what they may eat, take or do, so that this does not depend on whether
recall finds it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from memos_core.chat.recollection import Recollection
from memos_core.cube import MemCube, Recall, Sensitivity
from memos_core.language.message_kinds import MessageKind
from memos_core.language.sensitivity import is_of_health
from memos_core.models.vectors import Vectors
from memos_core.plaintext.about import is_statement
from memos_core.plaintext.recall.filters import NO_REMINDER, recallable_condition
from memos_core.storage.rows import from_header
from memos_core.storage.table import STATEMENTS, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

ABOUT_THE_BODY = (
    "What should I cook for dinner?",
    "Give me a recipe.",
    "Can I eat this?",
    "Which dish should I order in the restaurant?",
    "Recommend a snack or a drink.",
    "Which medicine can I take for this?",
    "What helps against pain?",
    "Plan a workout for me.",
    "Is this sport good for me?",
)
LIKE_THESE = 0.33
"""Cosine similarity from which a message counts as being about what the person may eat, take or do (benchmarks/README.md, "offers")."""
MOST = 5
"""The most statements of health that are added: those nearest to the message."""
WHY = say("it tells of health, and the message is about what to eat, take or do")


class HealthNotes:
    """Adds statements of health to what was recalled for a message."""

    def __init__(self, vault: MemVault, vectors: Vectors) -> None:
        """
        Args:
            vault: where memories are.
            vectors: embeds messages.
        """
        self._vault = vault
        self._vectors = vectors
        self._phrases: NDArray[np.float32] | None = None
        """The embeddings of ABOUT_THE_BODY; computed at first use."""

    def beside(
        self, text: str, kind: MessageKind, found: Recollection, readable: str, exclude: Collection[str]
    ) -> Recollection:
        """What was found for a message, followed by what is known of the person's health if the message may touch on that. Nothing is added
        to a look-up, which gets its answer alone, or to a message that tells something.

        Args:
            text: the message.
            kind: its kind.
            found: what recall found.
            readable: the SQL condition for what its conversation may read.
            exclude: ids of what is in the prompt already.
        """
        if found.looked_up or kind not in (MessageKind.REQUEST, MessageKind.WORLD):
            return found
        vector = self._vectors.of_query(text)
        if not self._may_touch(vector, kind):
            return found
        known = {hit.cube.id for hit in found.hits}.union(exclude)
        notes = [cube for cube in self._of_health(vector, readable) if cube.id not in known]
        return replace(found, hits=[*found.hits, *(Recall(cube=cube, score=0.0, why=WHY) for cube in notes[:MOST])])

    def _may_touch(self, vector: NDArray[np.float32] | None, kind: MessageKind) -> bool:
        if vector is None or not self._vectors.are_standard:  # no threshold fits this embedder: rather too often
            return kind is MessageKind.REQUEST
        if self._phrases is None:
            self._phrases = self._vectors.of_texts(ABOUT_THE_BODY)
        return self._phrases is None or float((self._phrases @ vector).max()) >= LIKE_THESE

    def _of_health(self, vector: NDArray[np.float32] | None, readable: str) -> list[MemCube]:
        """The person's statements of health, nearest to the vector first; without a vector, newest first."""
        condition = (
            f"({recallable_condition()}) AND {readable} AND {STATEMENTS} AND {NO_REMINDER}"
            f" AND sensitivity = {quoted(Sensitivity.SENSITIVE.value)}"
        )
        table = self._vault.table
        if vector is None:
            cubes = table.where(condition, limit=4 * MOST, order=("created_at", False))
        else:
            cubes = [from_header(header) for header in table.search_vector(vector, condition, 4 * MOST).headers]
        return self._vault.without_forgotten([cube for cube in cubes if is_statement(cube) and is_of_health(cube)])
