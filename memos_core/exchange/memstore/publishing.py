"""The publisher's side: which memories of a space are items, which of them have changed, and updating the profile's own subfolder."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from memos_core.cube import RECALLABLE, MemCube, new_id
from memos_core.exchange.memcube import SigningKey
from memos_core.exchange.memstore.entries import Entry, Gone, digest_of, is_mine, is_published, outward
from memos_core.exchange.memstore.folder import (
    FileName,
    FolderReader,
    Publication,
    Published,
    PublisherStanding,
    clean,
    publishers_in,
    write,
)
from memos_core.storage.counters import advanced, covers, joined
from memos_core.storage.shared import OWN, UNDONE_BY, ItemStatus, SharedItem, SharedLink, SharedRecords
from memos_core.storage.table import NO_TURN, quoted
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault

_BY_CHANCE = re.compile(r"[0-9a-f]{12}4[0-9a-f]{19}")
"""Random ids, which reveal nothing. Other ids are derived from words, which could be guessed from the id after those are withdrawn."""
_GONE = {
    ItemStatus.RETIRED: Gone.RETIRED,
    ItemStatus.UNSHARED: Gone.UNSHARED,
    ItemStatus.FORGOTTEN: Gone.FORGOTTEN,
}


class Publishing:
    """Notes the changes in a profile's shared spaces, and publishes them."""

    def __init__(
        self,
        *,
        records: SharedRecords,
        vault: MemVault,
        reader: FolderReader,
        own_key: Callable[[], str],
        key: Callable[[], SigningKey],
    ) -> None:
        """
        Args:
            records: the stored state of shared spaces.
            vault: where memories are.
            reader: reads shared folders.
            own_key: returns the public key of this profile, or "".
            key: returns the key to sign with; may wait for a keyring.
        """
        self._records = records
        self._vault = vault
        self._reader = reader
        self._own_key = own_key
        self._key = key
        self._noted: dict[str, object] = {}

    def own(self, link: SharedLink) -> Published:
        """What this profile has published there. Raises Unreachable."""
        publishers_in(Path(link.folder))
        return self._reader.read(Path(link.folder), link.publisher, self._own_key())

    # -- counting changes -----------------------------------------------------------------------

    def note(self, link: SharedLink, own: Published) -> SharedLink:
        """Record what was undone, made, changed or lost here since the last time, counting each as one more change of this profile. Raises
        StorageError."""
        noted = (self._vault.governance.mark(), link, own.head_hash)
        if self._noted.get(link.id) == noted:
            return link
        self._records.take_back(link.id, self._vault.governance.undone(self._records.operations(link.id)))
        if own.standing is not PublisherStanding.KEY_CHANGED and own.head is not None and self._is_ahead(link, own):
            # Counts from now on must not be mistaken for those from before this profile was set back, or for those of a copy of it.
            link = self._records.put_link(
                replace(link, writer=new_id(), revision=own.head.revision, head=own.head_hash)
            )
        items = self._records.items(link.id)
        inside = self._vault.without_forgotten(
            self._vault.table.where(f"namespace = {quoted(link.space)} AND {NOT_FORGOTTEN} AND {NO_TURN}")
        )
        self._records.put_items(
            [
                *self._changed_items(link, items, {cube.id: cube for cube in inside}),
                *self._new_items(link, items, inside),
            ]
        )
        self._noted[link.id] = noted
        return link

    @staticmethod
    def _is_ahead(link: SharedLink, own: Published) -> bool:
        head = own.head
        assert head is not None  # the caller has checked this
        return head.revision > link.revision or (
            head.revision == link.revision and link.head not in ("", own.head_hash)
        )

    def _new_items(
        self, link: SharedLink, items: Mapping[tuple[str, str], SharedItem], inside: Sequence[MemCube]
    ) -> Iterable[SharedItem]:
        if not link.publishes:
            return
        known = {item.cube for item in items.values() if item.scope == OWN}
        for cube in inside:
            if cube.id not in known and is_published(cube, link.ticked):
                free = _BY_CHANCE.fullmatch(cube.id) and (OWN, cube.id) not in items
                yield SharedItem(
                    link.id,
                    OWN,
                    cube.id if free else new_id(),
                    cube.id,
                    {link.writer: 1},
                    digest_of(cube),
                    ItemStatus.LIVE,
                )

    def _changed_items(
        self, link: SharedLink, items: Mapping[tuple[str, str], SharedItem], inside: Mapping[str, MemCube]
    ) -> Iterable[SharedItem]:
        elsewhere = self._vault.table.get(
            [item.cube for item in items.values() if item.cube and item.cube not in inside]
        )
        undone = self._undone(
            [item.cube for item in items.values() if item.cube not in inside and item.cube not in elsewhere]
        )
        for item in items.values():
            if not item.cube or item.status is ItemStatus.FORGOTTEN:
                continue
            cube = inside.get(item.cube)
            if item.scope != OWN:
                cube = cube or elsewhere.get(item.cube)
            if cube is None and item.cube not in elsewhere and item.cube not in undone:
                continue  # it is being forgotten, and will be recorded as forgotten
            changed = self._changed(link, item, cube, item.cube in elsewhere)
            if changed is not None:
                yield changed

    def _changed(self, link: SharedLink, item: SharedItem, cube: MemCube | None, elsewhere: bool) -> SharedItem | None:
        """The item after what has happened to its memory here; None if nothing has.

        Args:
            link: the link of the shared space.
            item: its state before.
            cube: its memory if that is in the space; others' memories may be in any space.
            elsewhere: whether the memory is in another space now.
        """
        if cube is not None and cube.state in RECALLABLE and (item.scope != OWN or is_published(cube, link.ticked)):
            digest = digest_of(cube)
            if item.status is ItemStatus.LIVE and item.digest == digest:
                return None
            return self._one_more(link, item, cube=cube.id, digest=digest, status=ItemStatus.LIVE)
        archived = cube is not None and cube.state not in RECALLABLE and is_mine(cube)
        status = ItemStatus.RETIRED if archived or (cube is not None and item.scope != OWN) else ItemStatus.UNSHARED
        stays = cube is not None or elsewhere
        if item.status in (ItemStatus.RETIRED, ItemStatus.UNSHARED) and stays == bool(item.cube):
            return None
        return self._one_more(link, item, cube=item.cube if stays else "", digest="", status=status)

    @staticmethod
    def _one_more(link: SharedLink, item: SharedItem, *, cube: str, digest: str, status: ItemStatus) -> SharedItem:
        counters = advanced(item.counters, link.writer)
        return replace(item, counters=counters, cube=cube, digest=digest, status=status)

    def _undone(self, cubes: Sequence[str]) -> set[str]:
        """Those of these memories that are gone because the operation that made them was undone."""
        if not any(cubes):
            return set()
        erasures = self._vault.governance.erasures.all()
        forgotten = {id for one in erasures if one.actor != UNDONE_BY for id in one.memories}
        return {id for one in erasures if one.actor == UNDONE_BY for id in one.memories if id not in forgotten}

    # -- publishing -----------------------------------------------------------------------------

    def put(self, link: SharedLink, own: Published) -> SharedLink:
        """Bring the subfolder in line with the known state of the items. No file keeps anything that was withdrawn.

        Raises:
            Unreachable: the folder cannot be reached now.
            NotSigned: no signing key is available now.
            StorageError: it could not be written.
        """
        folder = Path(link.folder)
        sound = own.standing in (PublisherStanding.COMPLETE, PublisherStanding.WAITING)
        changes, items = self._differences(link, own.entries if sound else {})
        dropped = self._not_wanted(link).intersection(own.entries)
        stale = (
            own.head is None
            or own.standing is not PublisherStanding.COMPLETE
            or (own.head.space, own.head.name) != (link.space, link.name)
        )
        if not (changes or dropped or stale):
            if own.head is not None:
                clean(folder, link.publisher, own.head.files)
            return link
        key = self._key()
        if (
            own.head is None or own.head.signed_by != key.public
        ):  # files signed with another key do not belong to this one
            sound = False
            changes, items = self._differences(link, {})
        present: Mapping[FileName, tuple[Entry, ...]] = own.files if sound else {}
        revision = max(link.revision, own.head.revision if own.head is not None else 0) + 1
        publication = Publication(link.publisher, link.space, link.name, key)
        # This is saved first: if the process is killed, this profile must not mistake its own head for somebody else's.
        link = self._records.put_link(replace(link, revision=revision, head=""))
        self._records.put_items(items)
        head = write(folder, publication, present, changes, revision=revision, dropped=dropped)
        return self._records.put_link(replace(link, head=head))

    def _not_wanted(self, link: SharedLink) -> set[str]:
        """Items that were taken and given back, or dismissed: other computers publish them, and this one no longer does."""
        items = self._records.items(link.id).values()
        return {item.item for item in items if item.scope == OWN and item.status is ItemStatus.SEEN}

    def _differences(self, link: SharedLink, there: Mapping[str, Entry]) -> tuple[list[Entry], list[SharedItem]]:
        """The entries to write, and the items of which a version newer than the known one has to be withdrawn."""
        items = [item for item in self._records.items(link.id).values() if item.scope == OWN]
        live = [item.cube for item in items if item.status is ItemStatus.LIVE]
        cubes = {cube.id: cube for cube in self._vault.without_forgotten(list(self._vault.table.get(live).values()))}
        items_of = {item.cube: item.item for item in items if item.status is ItemStatus.LIVE}
        changes, raised = list[Entry](), list[SharedItem]()
        for item in items:
            published = there.get(item.item)
            if item.status is ItemStatus.SEEN:
                continue
            if published is not None and not covers(item.counters, published.version):
                if item.status is not ItemStatus.FORGOTTEN:
                    continue  # newer than what is known here, since a backup was restored: it is offered like what others publish
                item = replace(item, counters=advanced(joined(item.counters, published.version), link.writer))
                raised.append(item)
            entry = self._entry(item, cubes.get(item.cube), link, items_of)
            if entry is None or (published is not None and _same(published, entry)):
                continue
            changes.append(entry)
        return changes, raised

    @staticmethod
    def _entry(item: SharedItem, cube: MemCube | None, link: SharedLink, items_of: Mapping[str, str]) -> Entry | None:
        if item.status is not ItemStatus.LIVE:
            return Entry(item=item.item, version=dict(item.counters), gone=_GONE[item.status])
        if cube is None or digest_of(cube) != item.digest or not is_published(cube, link.ticked):
            return None  # it has changed since it was recorded, and is recorded the next time
        contradicts = tuple(items_of[id] for id in cube.conflicts_with if id in items_of)
        return Entry(item=item.item, version=dict(item.counters), memory=outward(cube), contradicts=contradicts)


def _same(published: Entry, entry: Entry) -> bool:
    return published.version == entry.version and published.gone == entry.gone
