"""Turns offers into changes of memories: one operation for everything that is taken, and the states of the items afterwards."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from memos_core.cube import ANYBODY, RECALLABLE, MemCube, State, changed, new_id, shared_by
from memos_core.exchange.importing import MemoryImporter, Trust
from memos_core.exchange.memstore.comparing import OfferKind, SharedOffer, loser_of, origin_name, scope_of
from memos_core.exchange.memstore.entries import Entry, after_taking, digest_of, is_mine
from memos_core.plaintext.lifecycle import TRANSITIONS, moved
from memos_core.storage.counters import advanced, joined
from memos_core.storage.ledger import Step
from memos_core.storage.shared import ItemStatus, SharedItem, SharedLink
from memos_core.wording import say

SHARED_NOW = "it was taken from the shared folder"


@dataclass(frozen=True)
class LeftAlone:
    """An offer that could not be taken, and why."""

    offer: SharedOffer
    reason: str


@dataclass
class TakingPlan:
    """What taking offers will do."""

    steps: list[Step] = field(default_factory=list)
    items: list[tuple[SharedItem | None, SharedItem]] = field(default_factory=list)
    """The present and the new state of each item."""
    left_alone: list[LeftAlone] = field(default_factory=list)


class _Changes:
    """Changes of memories, collected so that each memory is changed in one step, however many changes it gets."""

    def __init__(self) -> None:
        self._steps: dict[str, Step] = {}

    def now(self, cube: MemCube) -> MemCube:
        """The memory after the changes so far."""
        step = self._steps.get(cube.id)
        return step.after if step is not None and step.after is not None else cube

    def made(self, id: str) -> MemCube | None:
        """The memory with this id if it is one of the new ones, after the changes so far; else None."""
        step = self._steps.get(id)
        return step.after if step is not None and step.before is None else None

    def make(self, cube: MemCube, verb: str, reason: str) -> None:
        self._steps[cube.id] = Step(None, cube, verb, reason)

    def change(self, cube: MemCube, change: Callable[[MemCube], MemCube], verb: str, reason: str) -> None:
        step = self._steps.get(cube.id)
        before = step.before if step is not None else cube
        self._steps[cube.id] = Step(before, change(self.now(cube)), step.verb if step else verb, reason)

    @property
    def steps(self) -> list[Step]:
        return list(self._steps.values())


class Taking:
    """Makes one plan for all offers that the person takes."""

    def __init__(
        self,
        *,
        link: SharedLink,
        importer: MemoryImporter,
        owner: str,
        items: Mapping[tuple[str, str], SharedItem],
        here: Sequence[MemCube],
        busy: Collection[str],
        spaces: frozenset[str],
        allow: Iterable[str],
    ) -> None:
        """
        Args:
            link: the link of the shared space.
            importer: compares new memories with what is known.
            owner: the user whose memories they will be.
            items: the known state of the items.
            here: the memories of the space that are in use.
            busy: the ids of those that are about to change (`busy_cubes`).
            spaces: the names of the existing spaces.
            allow: ids of offers that get what they ask for.
        """
        self._link = link
        self._importer = importer
        self._owner = owner
        self._items = items
        self._present = {cube.id: cube for cube in here}
        self._here = [cube for cube in here if cube.id not in busy]
        self._spaces = spaces
        self._allow = frozenset(allow)
        self._changes = _Changes()
        self._plan = TakingPlan()

    def plan(self, offers: Sequence[SharedOffer]) -> TakingPlan:
        """What taking these offers will do. Withdrawn ones are not among them, since forgetting is no operation."""
        new = [offer for offer in offers if offer.kind is OfferKind.NEW]
        self._new(new)
        for offer in new:
            self._contradicted(offer)
        for offer in offers:
            assert offer.kind is not OfferKind.WITHDRAWN
            if offer.kind is OfferKind.CHANGED:
                self._changed(offer)
            elif offer.kind is OfferKind.BOTH_CHANGED:
                self._both_changed(offer)
            elif offer.kind is OfferKind.RETIRED:
                self._retired(offer)
        self._plan.steps = self._changes.steps
        return self._plan

    # -- new ------------------------------------------------------------------------------------

    def _new(self, offers: Sequence[SharedOffer]) -> None:
        given, used = dict[str, tuple[SharedOffer, MemCube]](), dict[str, str]()
        for offer in offers:
            memory = offer.entry.memory
            assert memory is not None  # a new offer has a memory
            if (first := used.get(memory.content_hash)) is not None:
                self._same_as_another(offer, given[first][0])
                continue
            cube_id = memory.id if memory.id not in given else new_id()
            used[memory.content_hash] = cube_id
            given[cube_id] = (offer, self._arriving(memory, cube_id))
        for source in dict.fromkeys(offer.source for offer, _ in given.values()):
            mine = [(offer, cube) for offer, cube in given.values() if offer.source == source]
            allowed = frozenset(cube.id for offer, cube in mine if offer.id in self._allow)
            trust = Trust(mine=source.own, allowed=allowed, closed=frozenset(), spaces=self._spaces)
            origin = shared_by(origin_name(source))
            plan = self._importer.plan([cube for _, cube in mine], self._owner, origin, trust, alike=not source.own)
            drafts = {draft.id: draft for draft in plan.drafts}
            for draft in plan.drafts:
                self._changes.make(draft, "import", say("you took it from {name}", name=origin_name(source)))
            for step in plan.contradicted:
                before, after = step.before, step.after
                assert before is not None and after is not None  # they are links between memories
                self._changes.change(before, _linked(after.conflicts_with), "conflict", step.reason)
            for offer, cube in mine:
                made = drafts.get(plan.ids[cube.id])
                if made is not None:
                    self._becomes(offer.entry, offer, made)
                else:
                    self._known(offer, plan.ids[cube.id])

    def _arriving(self, memory: MemCube, cube_id: str) -> MemCube:
        fields = {"id": cube_id, "namespace": self._link.space, "state": State.ACTIVATED, "readers": (ANYBODY,)}
        return memory.model_copy(update={**fields, "frozen": False})

    def _known(self, offer: SharedOffer, cube_id: str) -> None:
        """Handle a new offer after the importer has found that a memory here says the same already."""
        cube = next((one for one in self._here if one.id == cube_id), None)
        memory = offer.entry.memory
        assert memory is not None
        if not offer.source.own:
            self._becomes(offer.entry, offer, None)
            return
        if cube is None or not is_mine(cube):  # the same words from somebody else are not one's own
            draft = self._draft(offer, memory)
            self._changes.make(draft, "import", say("you took it from {name}", name=origin_name(offer.source)))
            self._becomes(offer.entry, offer, draft)
            return
        theirs = changed(cube, **after_taking(cube, memory, own=True))
        if digest_of(theirs) > digest_of(cube) and not cube.frozen:  # so that both computers choose the same
            self._changes.change(
                cube, lambda one: changed(one, **after_taking(one, memory, own=True)), "edit", SHARED_NOW
            )
            self._becomes(offer.entry, offer, theirs)
        else:
            self._becomes(offer.entry, offer, cube, advanced(offer.entry.version, self._link.writer))

    def _same_as_another(self, offer: SharedOffer, first: SharedOffer) -> None:
        """Handle an offer with the same words as another one: if both are the person's own, it belongs to the memory that the first one
        becomes."""
        own = offer.source.own and first.source.own
        made = next((after for _, after in self._plan.items if after.item == first.entry.item), None) if own else None
        if own and made is None:  # it is offered again later, when the memory exists
            return
        self._becomes(offer.entry, offer, None)

    def _contradicted(self, offer: SharedOffer) -> None:
        """Link a new memory with those that it contradicts according to its publisher."""
        scope, became = scope_of(offer.source), {after.key: after.cube for _, after in self._plan.items}
        mine = self._changes.made(became.get((scope, offer.entry.item), ""))
        for item in offer.entry.contradicts:
            known = self._items.get((scope, item))
            id = became.get((scope, item)) or (known.cube if known is not None else "")
            other = self._changes.made(id) or self._present.get(id)
            if mine is not None and other is not None and other.id != mine.id:
                for one, another in ((mine, other), (other, mine)):
                    if not one.frozen:
                        self._changes.change(
                            one, _linked([another.id]), "conflict", say("they contradict each other there")
                        )

    # -- changed --------------------------------------------------------------------------------

    def _changed(self, offer: SharedOffer) -> None:
        cube, memory = self._cube(offer), offer.entry.memory
        assert memory is not None
        if cube is None:
            return
        fields = after_taking(cube, memory, own=offer.source.own, allowed=offer.id in self._allow)
        twin = self._twin(offer, memory, cube)
        if twin is not None:
            if State.MERGED in TRANSITIONS[cube.state]:
                self._changes.change(
                    cube,
                    lambda one: moved(one, State.MERGED, superseded_by=twin.id),
                    "fold",
                    say("it is known already"),
                )
            for entry in offer.entries:
                self._becomes(entry, offer, twin, self._after_twin(entry, memory, twin))
            return

        def change(one: MemCube) -> MemCube:
            live = one if one.state in RECALLABLE else moved(one, State.ACTIVATED, superseded_by=None)
            return changed(live, **fields)

        self._changes.change(cube, change, "edit", SHARED_NOW)
        for entry in offer.entries:
            self._becomes(entry, offer, change(cube))

    def _after_twin(self, entry: Entry, memory: MemCube, twin: MemCube) -> dict[str, int]:
        same = digest_of(memory) == digest_of(twin)
        return dict(entry.version) if same else advanced(entry.version, self._link.writer)

    def _both_changed(self, offer: SharedOffer) -> None:
        cube, memory, key = self._cube(offer), offer.entry.memory, (scope_of(offer.source), offer.entry.item)
        assert memory is not None
        if cube is None:
            return
        row = self._items[key]
        other = self._twin(offer, memory, cube) or self._beside(offer, cube, memory)
        counters = joined(row.counters, offer.entry.version)
        if not offer.source.own:  # what was changed here is the person's own from now on
            self._put(replace(row, cube=other.id, counters=counters, digest=digest_of(other), status=ItemStatus.LIVE))
            return
        theirs_wins = digest_of(memory) > digest_of(cube)
        winner, loser = (other, cube) if theirs_wins else (cube, other)
        lost = row.counters if theirs_wins else offer.entry.version
        self._put(replace(row, cube=winner.id, counters=counters, digest=digest_of(winner), status=ItemStatus.LIVE))
        left = loser_of(row.item, lost)
        self._put(SharedItem(self._link.id, row.scope, left, loser.id, counters, digest_of(loser), ItemStatus.LIVE))

    def _beside(self, offer: SharedOffer, cube: MemCube, memory: MemCube) -> MemCube:
        """A new memory with the publisher's words, which contradicts the one here."""
        draft = self._draft(offer, memory).model_copy(update={"conflicts_with": (cube.id,)})
        if not offer.source.own:
            draft = draft.model_copy(update=after_taking(cube, memory, own=False) | {"pinned": False})
        self._changes.make(draft, "import", say("it was changed there and here"))
        if not cube.frozen:
            self._changes.change(cube, _linked([draft.id]), "conflict", say("it was changed there and here"))
        return draft

    def _draft(self, offer: SharedOffer, memory: MemCube) -> MemCube:
        """A new memory with the content of an entry."""
        fields = {
            "origin": memory.origin if offer.source.own else shared_by(origin_name(offer.source)),
            "owner": self._owner,
            "version": 1,
            "use_count": 0,
            "last_used_at": None,
            "score_history": (),
        }
        return self._arriving(memory, new_id()).model_copy(update=fields)

    def _twin(self, offer: SharedOffer, memory: MemCube, cube: MemCube) -> MemCube | None:
        """Another memory here that has the same words and comes from the same source."""
        origin = shared_by(origin_name(offer.source))
        for one in self._here:
            same = one.content_hash == memory.content_hash and one.id != cube.id
            if same and (is_mine(one) if offer.source.own else one.origin == origin):
                return one
        return None

    def _retired(self, offer: SharedOffer) -> None:
        cube = self._cube(offer)
        if cube is None:
            return
        if cube.state in RECALLABLE:
            self._changes.change(
                cube, lambda one: moved(one, State.ARCHIVED), "archive", say("it is no longer in the shared space")
            )
        for entry in offer.entries:
            row = self._items[(scope_of(offer.source), entry.item)]
            counters = joined(row.counters, entry.version)
            self._put(replace(row, counters=counters, digest="", status=ItemStatus.RETIRED))

    # -- items ----------------------------------------------------------------------------------

    def _cube(self, offer: SharedOffer) -> MemCube | None:
        """The memory that an offer changes; None if it must not be changed, which is recorded."""
        assert offer.cube is not None  # only new offers have none
        if offer.cube.frozen and offer.kind is not OfferKind.BOTH_CHANGED:
            self._plan.left_alone.append(LeftAlone(offer, "It is frozen here. Unfreeze it first."))
            return None
        return offer.cube

    def _becomes(
        self, entry: Entry, offer: SharedOffer, cube: MemCube | None, counters: Mapping[str, int] | None = None
    ) -> None:
        """Assign this memory, or none, to the item of an entry."""
        key = (scope_of(offer.source), entry.item)
        row = self._items.get(key)
        if counters is None:
            counters = entry.version if row is None else joined(row.counters, entry.version)
        status = ItemStatus.SEEN if cube is None else ItemStatus.LIVE
        digest = "" if cube is None else digest_of(cube)
        self._put(SharedItem(self._link.id, *key, "" if cube is None else cube.id, counters, digest, status))

    def _put(self, after: SharedItem) -> None:
        self._plan.items.append((self._items.get(after.key), after))


def _linked(links: Sequence[str]) -> Callable[[MemCube], MemCube]:
    """A change that adds links to contradicting memories."""
    return lambda one: changed(one, conflicts_with=tuple(dict.fromkeys((*one.conflicts_with, *links))))
