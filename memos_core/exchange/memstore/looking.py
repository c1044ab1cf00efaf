"""Looks into a shared folder: the standing of its publishers, and what is new."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from memos_core.cube import MemCube
from memos_core.exchange.memstore.comparing import SharedOffer, compare
from memos_core.exchange.memstore.entries import Entry, needs_a_tick
from memos_core.exchange.memstore.folder import FolderReader, Published, PublisherStanding, publishers_in
from memos_core.exchange.memstore.records import SharedSpace, SourceStatus
from memos_core.signing import fingerprint
from memos_core.storage.shared import OWN, SharedItem, SharedLink, SharedRecords, SharedSource
from memos_core.storage.table import LIVE, NO_TURN, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say


@dataclass(frozen=True)
class Look:
    """The result of looking into the folder of a link."""

    space: SharedSpace
    offers: dict[str, SharedOffer]
    """What is new, by the ids of the offers."""


class Looking:
    """Looks into the folders of shared spaces."""

    def __init__(
        self, *, records: SharedRecords, vault: MemVault, reader: FolderReader, own_key: Callable[[], str]
    ) -> None:
        """
        Args:
            records: the stored state of shared spaces.
            vault: where memories are.
            reader: reads shared folders.
            own_key: returns the public key of this profile, or "".
        """
        self._records = records
        self._vault = vault
        self._reader = reader
        self._own_key = own_key
        self._compared: dict[str, tuple[object, dict[str, SharedOffer]]] = {}

    def anew(self, link: str) -> None:
        """Drop the cached comparison of a link after a decision, so that the next look compares everything again."""
        self._compared.pop(link, None)

    def look(self, link: SharedLink, problem: str) -> Look:
        """Determine the standing of a link's publishers, and what is new from them.

        Args:
            link: the link; its local changes have been noted already.
            problem: an earlier problem, as a sentence.

        Raises:
            Unreachable: the folder cannot be reached now.
            StorageError: what was learned could not be saved.
        """
        folder = Path(link.folder)
        there = publishers_in(folder)
        own = self._reader.read(folder, link.publisher, self._own_key())
        sources, statuses = self._records.sources(link.id), list[SourceStatus]()
        found, seen = list[tuple[SharedSource, Sequence[Entry]]](), list[object]([own.head_hash])
        for source in sources:
            read = self._reader.read(folder, source.publisher, source.key)
            status, source = self._standing(source, read)
            statuses.append(status)
            if status.standing is PublisherStanding.COMPLETE:
                found.append((source, [*read.entries.values()]))
                seen.append((source.publisher, source.own, read.head_hash))
        if own.standing is PublisherStanding.COMPLETE and link.publishes:
            # None of it is new, unless a backup was restored or a copy of this profile publishes too.
            found.append((self._myself(link), [*own.entries.values()]))
        offers = self._compare(link, found, seen)
        counts = dict.fromkeys((status.publisher for status in statuses), 0)
        for offer in offers.values():
            counts[offer.source.publisher] = counts.get(offer.source.publisher, 0) + 1
        if counts.get(link.publisher):
            me = self._myself(link)
            statuses.append(SourceStatus(me.publisher, me.name, me.key, True, PublisherStanding.COMPLETE, ""))
        told = tuple(replace(status, offers=counts[status.publisher]) for status in statuses)
        strangers = len(set(there) - {link.publisher, *(source.publisher for source in sources)})
        memories = own.head.memories if own.head is not None and link.publishes else 0
        return Look(
            SharedSpace(link.id, link.folder, link.space, link.publishes, memories, told, problem, strangers), offers
        )

    def inside(self, link: SharedLink) -> list[MemCube]:
        """The memories of the space that are in use."""
        return self._vault.table.where(f"namespace = {quoted(link.space)} AND {LIVE} AND {NO_TURN}")

    def tick(self, link: SharedLink, items: Iterable[SharedItem]) -> None:
        """Tick memories that come from another of the person's own computers, because they were ticked there."""
        ids = [item.cube for item in items if item.scope == OWN and item.cube]
        ticked = [cube.id for cube in self._vault.table.get(ids).values() if needs_a_tick(cube)]
        latest = next(one for one in self._records.links() if one.id == link.id)
        if set(ticked) - set(latest.ticked):
            self._records.put_link(replace(latest, ticked=tuple(dict.fromkeys((*latest.ticked, *ticked)))))

    def _myself(self, link: SharedLink) -> SharedSource:
        return SharedSource(link.id, link.publisher, self._own_key(), say("this profile, before"), own=True)

    def _standing(self, source: SharedSource, read: Published) -> tuple[SourceStatus, SharedSource]:
        """The status of a source, and the source updated with what was learned."""
        head = read.head
        if read.standing is PublisherStanding.KEY_CHANGED and head is not None:
            another = say(
                "{name} has another key than before ({new} instead of {old}), so nothing is taken from it. Ask whether "
                "they have a new computer, compare the new number with them, and take the new key only then.",
                name=source.name,
                new=fingerprint(head.signed_by),
                old=fingerprint(source.key),
            )
            return SourceStatus(
                source.publisher, source.name, source.key, source.own, read.standing, another, head.signed_by
            ), source
        standing = read.standing
        words: str = say("{name}: {words}", name=source.name, words=read.words) if read.words else ""
        if standing is PublisherStanding.COMPLETE and head is not None:
            if head.revision < source.revision:
                standing = PublisherStanding.WAITING
                words = say(
                    "{name}: what is there is older than what was seen before. It waits for the newer.",
                    name=source.name,
                )
            elif head.revision > source.revision:
                source = replace(source, revision=head.revision)
                self._records.put_source(source)
        return SourceStatus(source.publisher, source.name, source.key, source.own, standing, words), source

    def _compare(
        self, link: SharedLink, found: Sequence[tuple[SharedSource, Sequence[Entry]]], seen: Sequence[object]
    ) -> dict[str, SharedOffer]:
        state = (self._vault.governance.mark(), link.space, tuple(seen))
        before = self._compared.get(link.id)
        if before is not None and before[0] == state:
            return before[1]
        while True:
            items = self._records.items(link.id)
            cubes = self._vault.table.get([item.cube for item in items.values() if item.cube])
            twins: dict[str, list[MemCube]] = {}
            for cube in self._vault.without_forgotten(self.inside(link)):
                twins.setdefault(cube.content_hash, []).append(cube)
            compared = compare(link.id, found, items, cubes, twins)
            if not compared.agreed:
                break
            self._records.put_items(compared.agreed)
            self.tick(link, compared.agreed)
        offers = {offer.id: offer for offer in compared.offers}
        self._compared[link.id] = (state, offers)
        return offers
