"""MemWriter: saves memories. A repetition is merged into the stored memory, a newer value supersedes the older one,
and two that contradict each other are both kept as a conflict.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from memos_core.cube import RECALLABLE, TIME_FIELDS, VERBATIM, MemCube, Sensitivity, State, changed, now
from memos_core.days import expiry
from memos_core.language.text import STOP_WORDS, content_hash, sealed, words
from memos_core.language.times import first_time_in
from memos_core.plaintext.lifecycle import moved
from memos_core.plaintext.saving.relations import (
    CHANGES,
    LONGEST_COMPARED,
    Relate,
    Relation,
    relations,
    says_all,
    since,
)
from memos_core.progress import Progress
from memos_core.spaces.actors import PERSON, actor_in_words, is_client, narrowest
from memos_core.spaces.turn_readers import with_turns_limited
from memos_core.storage.ledger import Step
from memos_core.storage.rows import embedding_text, from_header
from memos_core.storage.surroundings import Placed
from memos_core.storage.table import LIVE, STATEMENTS, quoted
from memos_core.storage.vault import MemVault, retried
from memos_core.wording import say

Embed = Callable[[Sequence[str]], NDArray[np.float32] | None]
"""Turns texts into unit vectors; returns None while the embedder is not ready."""

Verdicts = list[tuple[MemCube, Relation]]
"""Memories, and how a draft relates to each of them."""

NEAREST = 5
"""A draft is compared with at most this many memories that share words with it (the best by BM25), and as many that are near in meaning."""
MOST_COMPARED = 8
COME_TRUE = "come true"
"""The verb of the operation by which an announced statement begins to hold."""
COMPARED = "compared"
"""The verb of the operation by which a stored statement takes the place of older ones, once a model has compared it with them."""
WORDS_ASKED = 8
"""With how many of a draft's longest words the memories that share words with it are searched for."""


def embedded(embed: Embed, cubes: Sequence[MemCube]) -> dict[str, Placed]:
    """The vectors of these memories by their ids; empty while the embedder is not ready."""
    vectors = embed([embedding_text(cube) for cube in cubes]) if cubes else None
    return {} if vectors is None else {cube.id: Placed(vectors[n]) for n, cube in enumerate(cubes)}


def in_order(drafts: Sequence[MemCube]) -> list[MemCube]:
    """The drafts, each with a later creation time than the one before it (if only by a microsecond), so that turns
    can be sorted by it.
    """
    ordered: list[MemCube] = []
    for draft in drafts:
        if ordered and draft.created_at <= ordered[-1].created_at:
            draft = draft.model_copy(update={"created_at": ordered[-1].created_at + dt.timedelta(microseconds=1)})
        ordered.append(draft)
    return ordered


class MemWriter:
    """Turns drafts into stored memories. The space of a draft must exist: one that is deleted meanwhile stays deleted."""

    def __init__(self, vault: MemVault, embed: Embed, relate: Relate) -> None:
        """
        Args:
            vault: where memories are.
            embed: turns texts into unit vectors; returns None while the embedder is not ready.
            relate: tells how a new text relates to older ones; while it returns None, only the same words count as a repetition.
        """
        self._vault = vault
        self._embed = embed
        self._relate = relate

    @retried
    def save(
        self, draft: MemCube, actor: str, *, corrects: bool = False, within: str = "true"
    ) -> tuple[MemCube, int | None]:
        """Save one memory, after comparing it with the stored ones (`relations` says how they relate).

        A repetition is not stored again: the stored memory gets the new source in its provenance, the new text where that
        has all its words and more, and is activated if it was archived or expired. A statement that replaces or ends another
        holds from the time that it speaks of, and the other one until then. A statement about an earlier time is kept as history.
        Where two cannot both hold and it is not known which one does, both are kept and list each other as a conflict. A frozen
        memory is never changed: what would supersede it conflicts with it. A client never changes what others have said.

        Args:
            draft: a cube in state `generated`.
            actor: who saves it.
            corrects: whether the person said it as a correction ("No, ...").
            within: the SQL condition of the memories that it is compared with, so that a client learns nothing of those that it may
                not read.

        Returns:
            The memory as it is stored, and the operation that can be undone (None where nothing changed).
        """
        placed = self._vectors_of(draft)
        steps, twin = self._steps(draft, placed, actor, corrects=corrects, within=within)
        if not steps:
            assert twin is not None  # without steps it can only be a repetition
            return self._vault.get(twin.id), None
        own = steps[-1].after
        assert own is not None  # this operation never destroys a memory
        if twin is not None:
            fuller = own.text == draft.text != twin.text and draft.id in placed
            placed = {own.id: placed[draft.id]} if fuller else {}
        elif draft.type in VERBATIM:
            placed = embedded(self._embed, [own])
        operation = self._vault.commit(actor, "remember", with_turns_limited(self._vault, steps), placed)
        saved = sealed(own) if twin is None else self._vault.get(own.id)
        return saved.made_by(operation), operation

    def save_better(self, steps: Sequence[Step], drafts: Sequence[MemCube], actor: str, verb: str) -> int | None:
        """Change memories and save others beside them, as one operation. Each draft is compared with the stored memories as in `save`.
        Call it within `MemVault.retried`, because the steps are made for the present versions.

        Returns:
            The operation; None where nothing changed.
        """
        every = list(steps)
        for draft in drafts:
            following, twin = self._steps(draft, self._vectors_of(draft), actor)
            taken = {step.cube_id for step in every}
            if twin is not None and twin.id in taken:
                continue
            if taken.isdisjoint(step.cube_id for step in following):
                every += following
            else:  # this operation already changes what the draft would change, so the draft is saved without that
                every.append(Step(None, moved(draft, State.ACTIVATED, version=1), "remember", _reason(actor)))
        if not every:
            return None
        new = [step.after for step in every if step.after and (not step.before or step.before.text != step.after.text)]
        return self._vault.commit(
            actor,
            verb,
            with_turns_limited(self._vault, every),
            embedded(self._embed, new),
        )

    @retried
    def come_true(self, announced: MemCube) -> int | None:
        """Let what was announced take the place of what held until now, once its day has come: "I start at Bosch on 1 March" after "I
        work at Siemens". Nothing changes where it does not surely take the place of anything, or where this was done before and the
        person has undone it.

        Returns:
            The operation; None where nothing changed.
        """
        cube = self._vault.get(announced.id)
        before = self._vault.governance.history(cube.id)
        if cube.state not in RECALLABLE or cube.frozen or any(change.verb == COME_TRUE for change in before):
            return None
        now_true = cube.model_copy(update={"valid_from": cube.occurred_at})
        near = [one for one in self._near(cube, self._vectors_of(cube), "true") if one.id != cube.id]
        live = [one for one in near if one.state in RECALLABLE and not one.frozen and one.id not in cube.conflicts_with]
        found = [(one, verdict) for one, verdict in self._verdicts(now_true, live, False) if verdict in CHANGES]
        if not found:
            return None
        steps, links = _superseding(now_true, cube.id, found)
        steps.append(Step(cube, changed(cube, **links), COME_TRUE, say("its day has come")))
        return self._vault.commit("clock", COME_TRUE, with_turns_limited(self._vault, steps))

    @retried
    def compare_again(
        self, saved: MemCube, relate: Relate, within: str, given: Callable[[Sequence[str]], None]
    ) -> int | None:
        """Let a statement that is saved already take the place of older ones, by another judge of relations than when it was saved. What
        quotes a file or another program takes no one's place, and what the person has taken back is not done again.

        Args:
            saved: the statement.
            relate: the judge, which reads every script.
            within: an SQL condition on the memories that it is compared with.
            given: told the ids of the memories that the judge is about to be given.

        Returns:
            The operation; None where nothing changed.
        """
        cube = self._vault.get(saved.id)
        done = any(change.verb == COMPARED for change in self._vault.governance.history(cube.id))
        if done or cube.state not in RECALLABLE or cube.frozen or _is_foreign(cube):
            return None
        near = [one for one in self._near(cube, self._vectors_of(cube), within) if one.created_at < cube.created_at]
        older = [
            one for one in near if one.state in RECALLABLE and not one.frozen and one.id not in cube.conflicts_with
        ]
        if not older:
            return None
        given([cube.id, *(one.id for one in older)])
        verdicts = zip(older, relations(relate, cube, older, every_script=True), strict=True)
        found = [(one, verdict) for one, verdict in verdicts if verdict in CHANGES]
        if not found:
            return None
        steps, links = _superseding(cube, cube.id, found)
        steps.append(Step(cube, changed(cube, **links), COMPARED, say("the model has compared it with what was known")))
        return self._vault.commit("model", COMPARED, with_turns_limited(self._vault, steps))

    def knows(self, draft: MemCube) -> bool:
        """Whether saving a draft would repeat what is stored."""
        return self._steps(draft, self._vectors_of(draft), PERSON)[1] is not None

    def _vectors_of(self, draft: MemCube) -> dict[str, Placed]:
        """The vector by which a draft is compared with the stored memories; none for a draft that is kept word for word."""
        return {} if draft.type in VERBATIM else embedded(self._embed, [draft])

    def _steps(
        self, draft: MemCube, placed: Mapping[str, Placed], actor: str, *, corrects: bool = False, within: str = "true"
    ) -> tuple[list[Step], MemCube | None]:
        """The steps that saving a draft takes, that of the memory itself last, and the stored memory that the draft repeats, or None;
        see `save`."""
        kept = [] if draft.type in VERBATIM else self._near(draft, placed, within)
        verdicts = self._verdicts(draft, [cube for cube in kept if cube.state in RECALLABLE], corrects)
        if is_client(actor):
            verdicts = _without_client_updates(draft, verdicts)
        twin = next(iter([*_repeated(draft, verdicts), *self._hidden_twins(draft, kept)]), None)
        later = _of(verdicts, Relation.EARLIER)
        if twin is not None:
            foreign = is_client(actor) and twin.origin != draft.origin
            return [] if foreign else _repetition(twin, draft, verdicts), twin
        if later:
            steps = _into_history(draft, later, self._before(later))
        else:
            steps, links = _superseding(draft, draft.id, verdicts)
            steps.append(Step(None, moved(draft, State.ACTIVATED, version=1, **links), "remember", ""))
        steps[-1] = replace(steps[-1], reason=_reason(actor))
        return steps, None

    @retried
    def save_many(
        self,
        drafts: Sequence[MemCube],
        actor: str,
        *,
        verb: str = "remember",
        reason: str = say("remembered in a batch"),
        replaced: Mapping[str, MemCube] | None = None,
        embed: bool = True,
        progress: Progress | None = None,
    ) -> list[MemCube]:
        """Save a batch as one operation, in its order and unchanged: nothing is compared with stored memories.

        Args:
            drafts: cubes in state `generated`.
            actor: who saves them.
            verb: what the person would call it.
            reason: why, for their history.
            replaced: the ids of older memories that no longer hold, with the draft that takes the place of each;
                they are archived and linked.
            embed: whether to give them vectors now; otherwise a job does.
            progress: told how many steps are prepared; the saving can be cancelled through it.

        Raises:
            SpaceDeleted: the space of a draft was deleted meanwhile; nothing was saved.
            StorageError: nothing was saved.
            Cancelled: nothing was saved.
        """
        if not drafts:
            return []
        successors = replaced or {}
        found = self._vault.table.get(list(successors))
        older = {cube.id: cube for cube in found.values() if cube.state in RECALLABLE}
        since = now()
        taken: dict[str, list[str]] = {}
        steps = []
        for other in older.values():
            successor = successors[other.id].id
            taken.setdefault(successor, []).append(other.id)
            after = moved(other, State.ARCHIVED, superseded_by=successor, valid_to=since)
            steps.append(Step(other, after, "supersede", say("a newer version took its place")))
        cubes = [
            moved(
                draft,
                State.ACTIVATED,
                version=1,
                supersedes=tuple(taken.get(draft.id, ())),
                readers=narrowest(draft.readers, *(older[other].readers for other in taken.get(draft.id, ()))),
                valid_from=since if draft.id in taken else draft.valid_from,
            )
            for draft in in_order(drafts)
        ]
        operation = self._vault.commit(
            actor,
            verb,
            [*steps, *(Step(None, cube, verb, reason) for cube in cubes)],
            embedded(self._embed, cubes) if embed else {},
            progress,
        )
        return [sealed(cube).made_by(operation) for cube in cubes]

    def _near(self, draft: MemCube, placed: Mapping[str, Placed], within: str) -> list[MemCube]:
        """The stored statements that a draft is compared with: those with the same words, whatever their state, and live ones
        that are near in meaning, share words with it, or have the same subject.
        """
        mine = f"{within} AND namespace = {quoted(draft.namespace)} AND {STATEMENTS}"
        same = content_hash(draft.text)
        known = self._vault.table.where_among("id", self._vault.keys.find(same, draft.subject), mine)
        near = list[MemCube]()
        if len(draft.text) <= LONGEST_COMPARED:
            live = f"{mine} AND {LIVE}"
            if draft.id in placed and (vector := placed[draft.id].vector) is not None:
                near += map(from_header, self._vault.table.search_vector(vector, live, NEAREST).headers)
            asked = {word for word in words(draft.text) if word.casefold() not in STOP_WORDS}
            if asked:
                telling = sorted(asked, key=lambda word: (-len(word), word))[:WORDS_ASKED]
                near += self._vault.table.sharing_words(" ".join(telling), live, NEAREST)
        near += [cube for cube in known if cube.content_hash != same and cube.state in RECALLABLE]
        # What a document or another speaker says is not compared with what the person says.
        near = [cube for cube in near if not cube.from_document and cube.speaker == draft.speaker]
        compared = list({cube.id: cube for cube in near}.values())[:MOST_COMPARED]
        repeated = [cube for cube in known if cube.content_hash == same and cube.speaker == draft.speaker]
        found = {cube.id: cube for cube in (*compared, *repeated) if not cube.from_document}
        return self._vault.without_forgotten(list(found.values()))

    def _verdicts(self, draft: MemCube, live: Sequence[MemCube], corrects: bool) -> Verdicts:
        """How a draft relates to each live memory."""
        verdicts = list(zip(live, relations(self._relate, draft, live, corrects=corrects), strict=True))
        rivals = _of(verdicts, Relation.CONTRADICTS)
        if any(one.id not in other.conflicts_with for one, other in itertools.combinations(rivals, 2)):
            # The person has said that several of them hold (two dogs): this is one more, and nothing tells which one it would
            # replace.
            return [(cube, Relation.APART if cube in rivals else verdict) for cube, verdict in verdicts]
        return verdicts

    def _hidden_twins(self, draft: MemCube, kept: Sequence[MemCube]) -> list[MemCube]:
        """Stored memories with the same words that are archived or expired. Superseded ones are left out: they stay
        history.
        """
        same = content_hash(draft.text)
        hidden = [
            cube
            for cube in kept
            if cube.content_hash == same and cube.state not in RECALLABLE and cube.superseded_by is None
        ]
        told = relations(self._relate, draft, hidden)
        return [cube for cube, relation in zip(hidden, told, strict=True) if relation is Relation.SAME]

    def _before(self, later: Sequence[MemCube]) -> list[MemCube]:
        """The memories that these have superseded, the ones that those have superseded, and so on."""
        found, asked = dict[str, MemCube](), {link for cube in later for link in cube.supersedes}
        while asked:
            new = self._vault.table.get(sorted(asked))
            found |= new
            asked = {link for cube in new.values() for link in cube.supersedes} - set(found)
        return list(found.values())


def _reason(actor: str) -> str:
    if is_client(actor):
        return say("{actor} asked to remember it", actor=actor_in_words(actor))
    return say("you asked to remember it") if actor == PERSON else say("you said so in a message")


def _without_client_updates(draft: MemCube, verdicts: Verdicts) -> Verdicts:
    """A client's statement never supersedes what others have said: such an update becomes a conflict, which the
    person settles.
    """
    instead = {**dict.fromkeys(CHANGES, Relation.CONTRADICTS), Relation.EARLIER: Relation.APART}
    return [
        (cube, verdict if cube.origin == draft.origin else instead.get(verdict, verdict)) for cube, verdict in verdicts
    ]


def _of(verdicts: Verdicts, *wanted: Relation) -> list[MemCube]:
    return [cube for cube, verdict in verdicts if verdict in wanted]


def _repeated(draft: MemCube, verdicts: Verdicts) -> list[MemCube]:
    """The memories that a draft repeats. A memory that it refines counts as repeated where the draft has all its words and more;
    other memories that it refines stay beside it."""
    fuller = [cube for cube in _of(verdicts, Relation.REFINES) if says_all(draft, cube)]
    return [*_of(verdicts, Relation.SAME), *fuller]


def _repetition(twin: MemCube, draft: MemCube, verdicts: Verdicts) -> list[Step]:
    """Merge a repetition into the stored memory; no step where it adds nothing. The step of the memory itself is the
    last one.
    """
    if twin.frozen:
        return []
    hidden = twin.state not in RECALLABLE
    if not hidden:
        # Its conflicts are known already. But said again, or as a correction, it may now take the place of another memory.
        verdicts = [(cube, verdict) for cube, verdict in verdicts if verdict in CHANGES and not cube.frozen]
    steps, fields = _superseding(draft, twin.id, verdicts)
    if _is_foreign(twin) and not _is_foreign(draft) and not says_all(twin, draft):
        fields["origin"] = draft.origin  # from now on it is the person's own statement, and not a quotation
    known = {twin.source, *twin.provenance}
    if draft.source is not None and draft.source not in known:
        fields["provenance"] = (*twin.provenance, draft.source)
    if (draft.sensitivity, twin.sensitivity) == (Sensitivity.SENSITIVE, Sensitivity.NORMAL):
        fields["sensitivity"] = draft.sensitivity
    if set(draft.tags) - set(twin.tags):
        fields["tags"] = tuple(dict.fromkeys((*twin.tags, *draft.tags)))
    if draft.pinned and not twin.pinned:
        fields["pinned"] = True
    if draft.expires_at != twin.expires_at and draft.expires_at is not None:
        fields |= {"expires_at": draft.expires_at, "expires_on": draft.expires_on}
    if says_all(draft, twin):
        fields |= {"text": draft.text, "subject": draft.subject or twin.subject}
        if first_time_in(draft.text) != first_time_in(twin.text) and draft.occurred_at is not None:
            fields |= {name: getattr(draft, name) for name in TIME_FIELDS}
    if hidden and "expires_at" not in fields:
        fields |= expiry(None)
    if hidden:
        after = moved(twin, State.ACTIVATED, **fields)
    elif fields:
        after = changed(twin, **fields)
    else:
        return []
    return [*steps, Step(twin, after, "fold", say("you said it again"))]


def _is_foreign(cube: MemCube) -> bool:
    """Whether a memory was imported, or quotes a file or another program."""
    return cube.imported or cube.quoted_from is not None


def _superseding(draft: MemCube, own: str, verdicts: Verdicts) -> tuple[list[Step], dict[str, Any]]:
    """The changes of other memories that a new statement supersedes or contradicts, and the header fields that link
    it to them.

    Args:
        draft: what was said.
        own: the id of the memory that is to say it.
        verdicts: how it relates to the live memories.
    """
    begins = since(draft) or draft.created_at
    replaced = _of(verdicts, *CHANGES)
    rivals = [*_of(verdicts, Relation.CONTRADICTS), *(other for other in replaced if other.frozen)]
    replaced = [other for other in replaced if not other.frozen]
    steps = []
    over = {other.id for other in _of(verdicts, Relation.ENDED)}
    for other in replaced:
        after = moved(other, State.ARCHIVED, superseded_by=own, valid_to=begins)
        reason = say("you said that it is over") if other.id in over else say("a newer statement took its place")
        steps.append(Step(other, after, "supersede", reason))
    for other in rivals:
        if not other.frozen:
            after = changed(other, conflicts_with=(*other.conflicts_with, own))
            steps.append(Step(other, after, "conflict", say("something was said that contradicts it")))
    fields: dict[str, Any] = {}
    if replaced:
        fields |= {
            "supersedes": tuple(other.id for other in replaced),
            "valid_from": begins,
            "readers": narrowest(draft.readers, *(other.readers for other in replaced)),
        }
    if rivals:
        fields["conflicts_with"] = tuple(other.id for other in rivals)
    return steps, fields


def _into_history(draft: MemCube, later: Sequence[MemCube], known: Sequence[MemCube]) -> list[Step]:
    """Insert a statement about an earlier time into the history of its subject: it holds until the next statement
    begins, and the one before it ends where it begins. The draft's own step is the last one.
    """
    begins = since(draft)
    assert begins is not None  # else it would not be known to be earlier
    timeline = [(since(other), other) for other in {other.id: other for other in (*known, *later)}.values()]
    ends, following = min(
        ((start, other) for start, other in timeline if start is not None and start > begins), key=lambda item: item[0]
    )
    steps = []
    for start, other in timeline:
        if other.frozen or start is None:
            continue
        if other is following:
            after = changed(other, valid_from=start, supersedes=(*other.supersedes, draft.id))
            steps.append(Step(other, after, "precede", say("you told what was so before it")))
        elif start < begins and other.valid_to is not None and other.valid_to > begins:
            after = changed(other, valid_to=begins)
            steps.append(Step(other, after, "precede", say("you told what was so after it")))
    own = moved(
        draft,
        State.ARCHIVED,
        version=1,
        valid_from=begins,
        valid_to=ends,
        superseded_by=following.id,
        readers=narrowest(draft.readers, following.readers),
    )
    return [*steps, Step(None, own, "remember", "")]
