"""Imports memories from a file: those that are already known stay as they are, the others come in as one operation, and no id is used
twice.

A file may come from anybody. What its memories say is kept as a quotation from it. What would give them weight here (being pinned, being
part of the assistant's persona, being frozen, a high priority, a place in a space that exists already) is granted only if the person says
so.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from memos_core.cube import (
    PERSONAL,
    RECALLABLE,
    SCHEMA_VERSION,
    MemCube,
    SemanticType,
    State,
    changed,
    imported_from,
    new_id,
    now,
)
from memos_core.documents.importing import EMBEDDED_AT_ONCE
from memos_core.exchange.memcube import FileSignature
from memos_core.language.text import content_hash
from memos_core.plaintext.editing import Changed
from memos_core.plaintext.lifecycle import moved
from memos_core.plaintext.saving.relations import Relate, Relation, relations
from memos_core.plaintext.saving.writer import Embed, embedded
from memos_core.progress import Progress
from memos_core.storage.ledger import Step
from memos_core.storage.table import LIVE
from memos_core.storage.vault import MemVault, retried
from memos_core.wording import say

NEUTRAL_PRIORITY = 0.5
_HOLD_TOGETHER = (Relation.SAME, Relation.REFINES, Relation.APART)


@dataclass(frozen=True)
class Wish:
    """What a new memory of a file asks for, and gets only if the person allows it."""

    id: str
    """Id of the memory in the file."""
    text: str
    pinned: bool
    """It asks to be at the beginning of every prompt."""
    persona: bool
    """It asks to be part of the assistant's persona, which is there too."""
    frozen: bool
    """It asks to be read-only."""

    @property
    def words(self) -> str:
        """What it asks for, in words: `to be pinned, and to be frozen`."""
        wishes: dict[str, bool] = {
            say("to be pinned"): self.pinned,
            say("to be a persona"): self.persona,
            say("to be frozen"): self.frozen,
        }
        asked = [words for words, wanted in wishes.items() if wanted] or [""]
        return functools.reduce(lambda one, other: say("{first}, and {second}", first=one, second=other), asked)


@dataclass(frozen=True)
class Imported:
    """The result of importing memories."""

    cubes: list[MemCube]
    """The memories that are new here."""
    known: int
    """How many were here already, and were left as they are."""
    renamed: int
    """How many of the new ones have another id than in the file, because a memory here has that id, or had it and was forgotten."""
    conflicts: int
    """How many of the new ones contradict a memory here; the person can say which is true."""
    operation: int | None
    """The operation that `MemOS.undo` takes to take it back; None if nothing was new."""
    wishes: list[Wish] = field(default_factory=list)
    """What some of the new ones asked for and did not get."""
    turned_away: int = 0
    """How many of the new ones name a space that was here already, and went to `personal` instead."""
    ids: Mapping[str, str] = field(default_factory=dict)
    """The ids here of all memories of the file, by their ids in the file."""
    signature: FileSignature | None = None
    """Who has signed the file; None if nobody has."""
    chats: int = 0
    """How many conversations were imported."""
    known_chats: int = 0
    """How many conversations in the file are here already, or were deleted here, and were left as they are."""
    adapters: int = 0
    contexts: int = 0
    left_alone: int = 0
    """How many adapters and contexts were not imported, because what they were made from is not here or the file is not the person's own.
    """
    arrival: str = ""
    """The id that `MemOS.arrivals.take_back` takes to take back memories and conversations together; "" if there were no conversations."""


@dataclass(frozen=True)
class Trust:
    """How far the person trusts a file."""

    mine: bool = False
    """Whether its memories are the person's own: they come in as they were exported."""
    allowed: frozenset[str] = frozenset()
    """The ids, in the file, of those that get what they ask for (`Wish`)."""
    closed: frozenset[str] = frozenset()
    """The spaces here that no memory of a file may enter on its own account."""
    spaces: frozenset[str] = frozenset()
    """The spaces that were here when the file was opened. One that is deleted while the file is read stays deleted."""


@dataclass(frozen=True)
class ImportPreview:
    """What importing memories would do."""

    cubes: list[MemCube]
    """The memories that would be new here."""
    known: int
    """How many are here already."""
    conflicts: int
    """How many of the new ones contradict a memory here."""
    wishes: list[Wish]
    """What some of the new ones ask for and would not get."""
    turned_away: int
    """How many of the new ones name a space that is here already, and would go to `personal` instead."""
    signature: FileSignature | None = None
    """Who has signed the file; None if nobody has."""
    chats: int = 0
    """How many conversations would be imported."""
    known_chats: int = 0
    """How many conversations in the file are here already, or were deleted here."""
    adapters: int = 0
    """How many adapters the file contains. They are imported only if the file is the person's own."""
    contexts: int = 0
    """How many saved contexts it contains; the same applies."""


@dataclass(frozen=True)
class ImportPlan:
    """What will become of memories that are imported."""

    drafts: list[MemCube]
    """The new memories."""
    contradicted: list[Step]
    """Changes of memories here that new ones contradict."""
    known: int
    renamed: int
    conflicts: int
    wishes: list[Wish]
    turned_away: int
    ids: Mapping[str, str]
    """The ids here of all of them, by their ids in the file."""


_EACH_ITS_OWN = (SemanticType.EPISODE, SemanticType.REMINDER)
"""Types whose memories can differ although their words are the same."""


class MemoryImporter:
    """Imports memories that the loader has checked into a profile."""

    def __init__(self, vault: MemVault, embed: Embed, relate: Relate) -> None:
        """
        Args:
            vault: where memories are.
            embed: computes unit embeddings of texts; None while the embedder is not ready.
            relate: tells how a new text relates to older ones; None while that is not possible.
        """
        self._vault = vault
        self._embed = embed
        self._relate = relate

    def preview(self, cubes: Sequence[MemCube], owner: str, file: str, trust: Trust) -> ImportPreview:
        """What `save` would do with these memories; nothing is saved."""
        plan = self.plan(cubes, owner, imported_from(file), trust)
        return ImportPreview(plan.drafts, plan.known, plan.conflicts, plan.wishes, plan.turned_away)

    @retried
    def save(
        self,
        cubes: Sequence[MemCube],
        owner: str,
        file: str,
        trust: Trust,
        progress: Progress | None = None,
    ) -> Imported:
        """Import memories, all or none. They keep their state and their times; their history begins here.

        Args:
            cubes: the memories in the order of the file.
            owner: the user whose memories they will be.
            file: the file's name, for their history and origin.
            trust: how far the person trusts the file.
            progress: told how far it has come; can cancel it.

        Raises:
            SpaceDeleted: a space that a memory belongs in was deleted meanwhile; nothing was saved.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        plan = self.plan(cubes, owner, imported_from(file), trust)
        drafts = plan.drafts
        if not drafts:
            return Imported([], plan.known, 0, 0, None, ids=plan.ids)
        operation = self._vault.commit(
            "person",
            "import",
            [
                *plan.contradicted,
                *(Step(None, draft, "import", say("you imported {file}", file=file)) for draft in drafts),
            ],
            embedded(self._embed, drafts) if len(drafts) <= EMBEDDED_AT_ONCE else {},
            progress,
            brings_back={draft.namespace for draft in drafts} - trust.spaces,
        )
        found = self._vault.get_many([draft.id for draft in drafts])
        return Imported(
            [found[draft.id].made_by(operation) for draft in drafts],
            plan.known,
            plan.renamed,
            plan.conflicts,
            operation,
            plan.wishes,
            plan.turned_away,
            plan.ids,
        )

    @retried
    def accept(self, ids: Sequence[str]) -> Changed:
        """Turn waiting statements into memories, as one operation. A statement that is already known is merged into the known memory, and
        one that contradicts a memory here is linked to it.

        Raises:
            NotFound: one of the ids is unknown.
            StorageError: nothing was changed.
        """
        waiting = self._vault.get_all(ids)
        live = [moved(cube, State.ACTIVATED) for cube in waiting if cube.state is State.WAITING]
        if not live:
            return Changed([], [], None)
        before = {cube.id: cube for cube in waiting}
        current = self._current_by_subject(live)
        twins = {
            (cube.namespace, cube.content_hash): cube.id
            for cube in self._vault.table.where_among("content_hash", [cube.content_hash for cube in live], LIVE)
            if cube.type not in _EACH_ITS_OWN
        }
        known, new = list[Step](), list[MemCube]()
        for cube in live:
            twin = twins.get((cube.namespace, cube.content_hash))
            if twin is None:
                new.append(cube)
            else:
                folded = moved(before[cube.id], State.MERGED, superseded_by=twin)
                known.append(Step(before[cube.id], folded, "fold", say("it was known already")))
        taken, contradicted = self._with_conflicts(new, current)
        steps = [
            *contradicted,
            *known,
            *(Step(before[cube.id], cube, "take", say("you looked at it and kept it")) for cube in taken),
        ]
        operation = self._vault.commit("person", "take", steps)
        found = self._vault.get_many([cube.id for cube in live])
        return Changed([found[cube.id].made_by(operation) for cube in live], [], operation)

    def contradicting(self, cubes: Sequence[MemCube], progress: Progress) -> int:
        """How many of these memories would contradict one here if they were taken in; nothing is saved. Raises Cancelled."""
        live = [moved(cube, State.ACTIVATED) if cube.state is State.WAITING else cube for cube in cubes]
        current, found = self._current_by_subject(live), 0
        for cube in progress.each(say("Comparing statement"), live):
            found += bool(self._with_conflicts([cube], current)[0][0].conflicts_with)
        return found

    def plan(
        self, cubes: Sequence[MemCube], owner: str, origin: str, trust: Trust, *, alike: bool = True
    ) -> ImportPlan:
        """What would become of memories; nothing is saved.

        Args:
            cubes: the memories.
            owner: the user whose memories they will be.
            origin: their origin here, unless they are the person's own.
            trust: how far the person trusts the author.
            alike: whether a memory counts as known if one here says the same in other words.
        """
        as_written = cubes
        if not trust.mine:
            cubes = [_from_elsewhere(cube, origin, trust) for cube in cubes]
        current = self._current_by_subject(cubes)
        known = self._known(cubes, current if alike else {})
        incoming = [cube for cube in cubes if cube.id not in known]
        taken = {*self._vault.table.get([cube.id for cube in incoming]), *self._vault.governance.erased()}
        ids = {cube.id: new_id() if cube.id in taken else cube.id for cube in incoming}
        moved_in = [_moved_in(cube, {**known, **ids}, owner) for cube in incoming]
        drafts, contradicted = self._with_conflicts(moved_in, current)
        here = {cube.id for cubes in current.values() for cube in cubes}
        return ImportPlan(
            drafts,
            contradicted,
            known=len(known),
            renamed=sum(old != new for old, new in ids.items()),
            conflicts=sum(not here.isdisjoint(draft.conflicts_with) for draft in drafts),
            wishes=_wishes([cube for cube in as_written if cube.id in ids], trust),
            turned_away=0 if trust.mine else sum(c.id in ids and c.namespace in trust.closed for c in as_written),
            ids={**known, **ids},
        )

    def _current_by_subject(self, cubes: Sequence[MemCube]) -> dict[tuple[str, str], list[MemCube]]:
        """The live memories here, by each space and subject that occurs in the file."""
        found: dict[tuple[str, str], list[MemCube]] = {}
        subjects = sorted({cube.subject for cube in cubes if cube.subject})
        for cube in self._vault.without_forgotten(self._vault.table.where_among("subject", subjects, LIVE)):
            found.setdefault((cube.namespace, cube.subject), []).append(cube)
        return found

    def _known(self, cubes: Sequence[MemCube], current: Mapping[tuple[str, str], Sequence[MemCube]]) -> dict[str, str]:
        """The memories of the file that are here already: their ids here, by their ids in the file."""
        hashes = {cube.id: content_hash(cube.text) for cube in cubes}
        same_id = self._vault.get_many(list(hashes))
        known = {i: i for i, cube in same_id.items() if cube.content_hash == hashes[i]}
        twins: dict[tuple[str, str, bool], str] = {}
        alike = self._vault.table.where_among("content_hash", sorted(set(hashes.values())))
        for cube in self._vault.without_forgotten(alike):
            # Two people may say the same words in a conversation, and both said so.
            if cube.superseded_by is None and cube.type not in _EACH_ITS_OWN:
                twins.setdefault((cube.namespace, cube.content_hash, cube.from_document), cube.id)
        for cube in cubes:
            if cube.id in known or cube.type in _EACH_ITS_OWN:
                continue
            twin = twins.get((cube.namespace, hashes[cube.id], cube.from_document))
            others = current.get((cube.namespace, cube.subject), ()) if cube.state in RECALLABLE else ()
            if twin is None and cube.subject:
                told = zip(others, relations(self._relate, cube, others), strict=True)
                twin = next((other.id for other, relation in told if relation is Relation.SAME), None)
            if twin is not None:
                known[cube.id] = twin
        return known

    def _with_conflicts(
        self, drafts: Sequence[MemCube], current: Mapping[tuple[str, str], Sequence[MemCube]]
    ) -> tuple[list[MemCube], list[Step]]:
        """Link memories that contradict each other; a file does not decide which of them is true."""
        linked, contradicted = list[MemCube](), dict[str, tuple[MemCube, list[str]]]()
        for draft in drafts:
            known = current.get((draft.namespace, draft.subject), ()) if draft.state in RECALLABLE else ()
            told = zip(known, relations(self._relate, draft, known), strict=True)
            others = [other for other, relation in told if relation not in _HOLD_TOGETHER]
            linked.append(
                draft.model_copy(update={"conflicts_with": _joined(draft.conflicts_with, [o.id for o in others])})
            )
            for other in others:
                if not other.frozen:
                    contradicted.setdefault(other.id, (other, []))[1].append(draft.id)
        steps = [
            Step(
                other,
                changed(other, conflicts_with=_joined(other.conflicts_with, ids)),
                "conflict",
                say("an import differs"),
            )
            for other, ids in contradicted.values()
        ]
        return linked, steps


def _wishes(cubes: Sequence[MemCube], trust: Trust) -> list[Wish]:
    """What these memories of a file ask for and do not get."""
    wishes = [Wish(cube.id, cube.text, cube.pinned, _is_persona(cube), cube.frozen) for cube in cubes]
    return [wish for wish in wishes if wish.words and not trust.mine and wish.id not in trust.allowed]


def _is_persona(cube: MemCube) -> bool:
    return cube.type is SemanticType.PERSONA


def _from_elsewhere(cube: MemCube, origin: str, trust: Trust) -> MemCube:
    """The memory as a quotation with this origin, without anything that would give it weight here."""
    moment = now()
    fields: dict[str, object] = {
        "origin": origin,
        "namespace": PERSONAL if cube.namespace in trust.closed else cube.namespace,
        "priority": min(cube.priority, NEUTRAL_PRIORITY),
        "created_at": min(cube.created_at, moment),
        "updated_at": min(cube.updated_at, moment),
    }
    if cube.id not in trust.allowed:
        fields |= {"pinned": False, "frozen": False, "type": SemanticType.FACT if _is_persona(cube) else cube.type}
        if cube.type is SemanticType.REMINDER:  # a reminder from somebody else's file must not go off here
            fields["state"] = State.ARCHIVED
    return cube.model_copy(update=fields)


def _moved_in(cube: MemCube, ids: Mapping[str, str], owner: str) -> MemCube:
    """The memory with its id here; links to memories that are not in the file are dropped."""
    return cube.model_copy(
        update={
            "schema_version": SCHEMA_VERSION,
            "id": ids[cube.id],
            "owner": owner,
            "version": 1,
            "use_count": 0,
            "last_used_at": None,
            "score_history": (),
            "supersedes": tuple(ids[link] for link in cube.supersedes if link in ids),
            "superseded_by": ids.get(cube.superseded_by or ""),
            "conflicts_with": tuple(ids[link] for link in cube.conflicts_with if link in ids),
        }
    )


def _joined(links: Sequence[str], more: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*links, *more)))
