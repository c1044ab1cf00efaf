"""Finds what is new in a shared folder: compares each entry of a publisher with the state of its item here. Reads and writes nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from memos_core.cube import RECALLABLE, MemCube, SemanticType, shared_by
from memos_core.exchange.memstore.entries import Entry, Gone, after_taking, digest_of, is_mine
from memos_core.signing import fingerprint
from memos_core.storage.counters import counters_text, covers, joined
from memos_core.storage.shared import OWN, ItemStatus, SharedItem, SharedSource


class OfferKind(StrEnum):
    """What taking an offer would do."""

    NEW = "new"
    CHANGED = "changed"
    """The memory here gets the words that it has there."""
    BOTH_CHANGED = "both changed"
    """It was changed here too: both versions are kept, as a contradiction that the person settles."""
    RETIRED = "retired"
    """It is archived, because it was archived there or is no longer published."""
    WITHDRAWN = "withdrawn"
    """It was forgotten there, and is forgotten here if the person wants that."""


@dataclass(frozen=True)
class SharedOffer:
    """Something new from a publisher."""

    id: str
    """Identifies exactly this version."""
    kind: OfferKind
    source: SharedSource
    entry: Entry
    cube: MemCube | None
    """The memory here that it concerns, if any."""
    also: tuple[Entry, ...] = field(default=())
    """Further items that belong to the same memory here and have got the same words there."""

    @property
    def text(self) -> str:
        """What it says there; if it is gone there, what is here."""
        if self.entry.memory is not None:
            return self.entry.memory.text
        return self.cube.text if self.cube is not None else ""

    @property
    def before(self) -> str:
        """What the memory here says, if that differs; else ""."""
        if self.cube is None or self.entry.memory is None or self.cube.text == self.text:
            return ""
        return self.cube.text

    @property
    def wish(self) -> str:
        """What it asks for and gets only if the person allows it: `to be a persona`; "" for nothing."""
        memory = self.entry.memory
        if memory is None or self.source.own or self.kind is not OfferKind.NEW:
            return ""
        wishes = {"to be pinned": memory.pinned, "to be a persona": memory.type is SemanticType.PERSONA}
        return ", and ".join(words for words, wanted in wishes.items() if wanted)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All its entries."""
        return (self.entry, *self.also)


@dataclass(frozen=True)
class Compared:
    """The result of comparing the publishers of a link."""

    offers: tuple[SharedOffer, ...]
    agreed: tuple[SharedItem, ...]
    """Items about which nothing has to be decided: both sides say the same, or it was withdrawn before it was ever here."""


def scope_of(source: SharedSource) -> str:
    """The scope of a source's items: those from the person's own computers count as their own."""
    return OWN if source.own else source.publisher


def loser_of(item: str, entry_version: Mapping[str, int]) -> str:
    """The id of the item that the losing one of two concurrent versions becomes; the same on every computer."""
    return hashlib.sha256(f"memos-desktop both changed 1\n{item}\n{counters_text(entry_version)}".encode()).hexdigest()[
        :32
    ]


def compare(
    link: str,
    found: Sequence[tuple[SharedSource, Sequence[Entry]]],
    items: Mapping[tuple[str, str], SharedItem],
    cubes: Mapping[str, MemCube],
    twins: Mapping[str, Sequence[MemCube]],
) -> Compared:
    """Find what is new.

    Args:
        link: the link's id.
        found: the entries of each source.
        items: the known state of the items.
        cubes: the memories of the items, by id.
        twins: memories of the space that are in use, by the hash of their text.
    """
    offers, agreed = dict[tuple[str, str], SharedOffer](), dict[tuple[str, str], SharedItem]()

    def look(entries: Sequence[tuple[SharedSource, Entry]], busy: Collection[str]) -> None:
        for source, entry in entries:
            key = (scope_of(source), entry.item)
            row = agreed.get(key) or items.get(key)
            if row is not None and not row.counters:
                row = None  # it was taken, and that was undone
            cube = cubes.get(row.cube) if row is not None else None
            if row is not None and row.status is ItemStatus.UNSHARED and entry.gone is not Gone.FORGOTTEN:
                cube = None  # it was moved to another space, about which this one cannot decide
            settled = _settled(link, source, entry, row, cube, _without(twins, busy))
            if settled is not None:
                agreed[key] = settled
                continue
            kind = _kind(source, entry, row, cube)
            if kind is None:
                continue
            made = SharedOffer(_id(key[0], entry), kind, source, entry, cube)
            other = offers.get(key)
            if other is None or (entry.version != other.entry.version and covers(entry.version, other.entry.version)):
                offers[key] = made

    here, others = list[tuple[SharedSource, Entry]](), list[tuple[SharedSource, Entry]]()
    for source, entries in found:
        for entry in entries:
            row = items.get((scope_of(source), entry.item))
            (here if row is not None and row.cube in cubes else others).append((source, entry))
    look(here, ())
    # A memory that is about to change must not be matched with an entry because of the words that it still has.
    look(others, busy_cubes(offers.values()))
    return Compared(tuple(_joined([one for key, one in offers.items() if key not in agreed])), tuple(agreed.values()))


def busy_cubes(offers: Iterable[SharedOffer]) -> set[str]:
    """The ids of the memories that would change if these offers were taken."""
    return {offer.cube.id for offer in offers if offer.cube is not None}


def _without(twins: Mapping[str, Sequence[MemCube]], busy: Collection[str]) -> Callable[[str], Iterable[MemCube]]:
    """Looks up the memories with a text, by its hash, except those that are about to change."""
    return lambda content_hash: (one for one in twins.get(content_hash, ()) if one.id not in busy)


def _settled(
    link: str,
    source: SharedSource,
    entry: Entry,
    row: SharedItem | None,
    cube: MemCube | None,
    twins: Callable[[str], Iterable[MemCube]],
) -> SharedItem | None:
    """The new state of the item if something was learned that needs no decision; else None."""
    if row is None:
        if entry.memory is None:
            return None
        twin = _twin(source, entry.memory, twins)
        if twin is None:
            return None
        taken = source.own or twin.origin == shared_by(origin_name(source))
        return SharedItem(
            link,
            scope_of(source),
            entry.item,
            twin.id if taken else "",
            entry.version,
            digest_of(twin) if taken else "",
            ItemStatus.LIVE if taken else ItemStatus.SEEN,
        )
    if row.status is ItemStatus.FORGOTTEN or covers(row.counters, entry.version):
        return None
    both = joined(row.counters, entry.version)
    if entry.memory is None:
        nothing_here = cube is None or (cube.state not in RECALLABLE and entry.gone is not Gone.FORGOTTEN)
        return replace(row, counters=both) if nothing_here else None
    if cube is not None and _says_the_same(source, entry.memory, cube):
        return replace(row, counters=both, digest=digest_of(cube), status=ItemStatus.LIVE)
    if cube is None:
        twin = _twin(source, entry.memory, twins)
        if twin is not None and source.own:
            return replace(row, cube=twin.id, counters=both, digest=digest_of(twin), status=ItemStatus.LIVE)
    return None


def _kind(source: SharedSource, entry: Entry, row: SharedItem | None, cube: MemCube | None) -> OfferKind | None:
    """What there is to decide; None for nothing."""
    if row is None:
        return OfferKind.NEW if entry.memory is not None else None
    if row.status is ItemStatus.FORGOTTEN:
        return None
    if covers(row.counters, entry.version):
        # The same version with other words: a copy of the profile has counted its changes under the same name.
        copied = (
            source.own
            and entry.memory is not None
            and row.status is ItemStatus.LIVE
            and cube is not None
            and covers(entry.version, row.counters)
            and digest_of(entry.memory) != row.digest
        )
        return OfferKind.BOTH_CHANGED if copied else None
    if entry.memory is None:
        if cube is None:
            return None
        return OfferKind.WITHDRAWN if entry.gone is Gone.FORGOTTEN else OfferKind.RETIRED
    if cube is None:
        return OfferKind.NEW
    if row.status is ItemStatus.LIVE and not covers(entry.version, row.counters):
        return OfferKind.BOTH_CHANGED
    return OfferKind.CHANGED


def origin_name(source: SharedSource) -> str:
    """The name with which memories of a source are marked: `Recipes of Ann (4F2A 91C0)`."""
    return f"{source.name} ({fingerprint(source.key)[:9]})"


def _twin(source: SharedSource, memory: MemCube, twins: Callable[[str], Iterable[MemCube]]) -> MemCube | None:
    """A memory here that already says the same."""
    if not source.own:
        return next((one for one in twins(memory.content_hash) if one.from_document == memory.from_document), None)
    mine = (one for one in twins(memory.content_hash) if is_mine(one))
    return next((one for one in mine if _says_the_same(source, memory, one)), None)


def _says_the_same(source: SharedSource, memory: MemCube, cube: MemCube) -> bool:
    if cube.state not in RECALLABLE:
        return False
    fields = after_taking(cube, memory, own=source.own)
    return digest_of(cube) == digest_of(cube.model_copy(update=fields))


def _joined(offers: Sequence[SharedOffer]) -> list[SharedOffer]:
    """The offers; those that concern one memory here and have the same result are joined into one."""
    found = dict[object, SharedOffer]()
    for one in offers:
        said = digest_of(one.entry.memory) if one.entry.memory is not None else one.kind
        key = one.id if one.cube is None else (one.cube.id, one.kind, said)
        first = found.get(key)
        if first is None or first.source != one.source:
            found[key if first is None else one.id] = one
        else:
            found[key] = SharedOffer(
                first.id, first.kind, first.source, first.entry, first.cube, (*first.also, one.entry)
            )
    return list(found.values())


def _id(scope: str, entry: Entry) -> str:
    said = f"{scope}\n{entry.item}\n{counters_text(entry.version)}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]
