"""How a memory is saved: a duplicate is folded into what is there, a newer statement supersedes an older one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE, MemCube, SemanticType, State, now
from memos_core.infrastructure.governance import Step
from memos_core.infrastructure.store import quoted
from memos_core.infrastructure.vault import MemVault
from memos_core.memories.plaintext import content_hash, embedding_text, says_the_same
from memos_core.memories.surroundings import Placed, mean_vector, surroundings
from memos_core.operation.lifecycle import changed, moved

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]
"""Texts to unit vectors, or None while the embedder is not ready."""


class MemWriter:
    """Turns drafts into stored memories."""

    def __init__(self, vault: MemVault, embed: Embed) -> None:
        self._vault = vault
        self._embed = embed

    def save(self, draft: MemCube, actor: str, *, supersedes: bool = False) -> tuple[MemCube, int | None]:
        """Save one memory.

        The same statement (without regard to case and spacing, or to other words for the same of one subject) is not
        stored twice: the present memory gets the new source in its provenance, and is active again if it was archived
        or expired. One that takes another's place holds since the time it speaks of, and the other until then.

        Args:
            draft: a cube in state `generated`.
            actor: who saves it.
            supersedes: older memories of the same subject no longer hold; they are archived and linked.

        Returns:
            The memory as it is stored, and the operation that can be undone (None where nothing changed).
        """
        twin = self._twin(draft)
        if twin is not None:
            return self._fold(twin, draft, actor)
        older = self._older(draft)
        said_again = next((cube for cube in older if says_the_same(cube.text, draft.text)), None)
        if said_again is not None:
            return self._fold(said_again, draft, actor)
        if not supersedes:
            older = []
        since = draft.occurred_at or draft.created_at
        cube = moved(
            draft,
            State.ACTIVATED,
            version=1,
            supersedes=tuple(other.id for other in older),
            valid_from=since if older else draft.valid_from,
        )
        steps = [
            Step(
                other,
                moved(other, State.ARCHIVED, superseded_by=cube.id, valid_to=since),
                "supersede",
                "a newer statement took its place",
            )
            for other in older
        ]
        reason = "you asked to remember it" if actor == "person" else "you said so in a message"
        steps.append(Step(None, cube, "remember", reason))
        vectors = self._embed([embedding_text(cube)])
        placed = {} if vectors is None else {cube.id: Placed(vectors[0])}
        operation = self._vault.commit(actor, "remember", steps, placed)
        return self._vault.get(cube.id), operation

    def save_many(
        self,
        drafts: Sequence[MemCube],
        actor: str,
        *,
        verb: str = "remember",
        reason: str = "remembered in a batch",
        replaced: Mapping[str, MemCube] | None = None,
        embed: bool = True,
    ) -> list[MemCube]:
        """Save a batch as it is, in its order and as one operation: nothing is folded.

        Args:
            drafts: cubes in state `generated`.
            actor: who saves them.
            verb: what the person would call it.
            reason: why, for their history.
            replaced: older memories (by id) that no longer hold, with the draft that takes the place of each;
                they are archived and linked.
            embed: give them vectors now; else a job does.
        """
        if not drafts:
            return []
        older = self._vault.table.get(list(replaced or {}))
        since = now()
        taken: dict[str, list[str]] = {}
        steps = []
        for other in older.values():
            successor = (replaced or {})[other.id].id
            taken.setdefault(successor, []).append(other.id)
            after = moved(other, State.ARCHIVED, superseded_by=successor, valid_to=since)
            steps.append(Step(other, after, "supersede", "a newer version took its place"))
        cubes = [
            moved(
                draft,
                State.ACTIVATED,
                version=1,
                supersedes=tuple(taken.get(draft.id, ())),
                valid_from=since if draft.id in taken else draft.valid_from,
            )
            for draft in drafts
        ]
        self._vault.commit(
            actor,
            verb,
            [*steps, *(Step(None, cube, verb, reason) for cube in cubes)],
            self.placed(cubes, embed=embed),
        )
        found = self._vault.get_many([cube.id for cube in cubes])
        return [found[cube.id] for cube in cubes]

    def placed(self, cubes: Sequence[MemCube], *, embed: bool) -> dict[str, Placed]:
        """Surroundings of a batch, and vectors where the embedder is ready."""
        placed = surroundings(cubes)
        vectors = self._embed([embedding_text(cube) for cube in cubes]) if embed else None
        if vectors is not None:
            own = {cube.id: vectors[position] for position, cube in enumerate(cubes)}
            for cube in cubes:
                place, vector = placed.get(cube.id, Placed()), own[cube.id]
                mean = mean_vector(vector, place.neighbours, own.get)
                placed[cube.id] = replace(place, vector=vector, context_vector=mean)
        return placed

    def _twin(self, draft: MemCube) -> MemCube | None:
        if draft.type is SemanticType.EPISODE:
            return None
        same = self._vault.table.where(f"content_hash = {quoted(content_hash(draft.text))}")
        usable = [
            cube
            for cube in same
            if cube.superseded_by is None
            and cube.type is not SemanticType.EPISODE
            and cube.from_document == draft.from_document  # what a document says, the person has not said
        ]
        usable.sort(key=lambda cube: (cube.state not in RECALLABLE, cube.created_at))
        return usable[0] if usable else None

    def _older(self, draft: MemCube) -> list[MemCube]:
        if not draft.subject:
            return []
        states = ", ".join(quoted(state.value) for state in sorted(RECALLABLE))
        return self._vault.table.where(
            f"subject = {quoted(draft.subject)} AND namespace = {quoted(draft.namespace)} AND state IN ({states})"
        )

    def _fold(self, twin: MemCube, draft: MemCube, actor: str) -> tuple[MemCube, int | None]:
        fields: dict[str, object] = {}
        known = {twin.source, *twin.provenance}
        if draft.source is not None and draft.source not in known:
            fields["provenance"] = (*twin.provenance, draft.source)
        if set(draft.tags) - set(twin.tags):
            fields["tags"] = tuple(dict.fromkeys((*twin.tags, *draft.tags)))
        if draft.pinned and not twin.pinned:
            fields["pinned"] = True
        if draft.expires_at != twin.expires_at and draft.expires_at is not None:
            fields["expires_at"] = draft.expires_at
        if twin.state not in RECALLABLE:
            fields.setdefault("expires_at", None)
            after = moved(twin, State.ACTIVATED, **fields)
        elif fields:
            after = changed(twin, **fields)
        else:
            return self._vault.get(twin.id), None
        operation = self._vault.commit(actor, "remember", [Step(twin, after, "fold", "you said it again")])
        return self._vault.get(twin.id), operation
