"""MemStore: spaces that are published to a folder, or taken from one. Nothing is ever taken without the person's decision."""

from __future__ import annotations

import builtins
import threading
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from pathlib import Path

from memos_core.cube import MemCube, changed
from memos_core.errors import InvalidInput, MemOSError, NotFound
from memos_core.exchange.importing import MemoryImporter
from memos_core.exchange.memstore.comparing import OfferKind, SharedOffer, busy_cubes, scope_of
from memos_core.exchange.memstore.dismissing import DismissedOffers, dismissed, offered_again
from memos_core.exchange.memstore.entries import is_mine, needs_a_tick
from memos_core.exchange.memstore.folder import FolderReader, PublisherStanding, publishers_in, remove
from memos_core.exchange.memstore.links import DEFAULT_NAME, Links, called, plain
from memos_core.exchange.memstore.looking import Look, Looking
from memos_core.exchange.memstore.publishing import Publishing
from memos_core.exchange.memstore.records import FoundPublisher, SharedSpace, SourceStatus, TakenOffers, pair_code
from memos_core.exchange.memstore.taking import Taking
from memos_core.exchange.signer import NotSigned, Signer
from memos_core.plaintext.forgetting import MemForgetter
from memos_core.spaces.actors import PERSON
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.erasure_file import Erasure
from memos_core.storage.ledger import Step
from memos_core.storage.shared import OWN, ItemStatus, SharedItem, SharedLink, SharedSource
from memos_core.storage.table import LIVE, NO_TURN, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say, together

NOT_LOOKED_AT = say("It was not looked at yet.")
NO_KEY = say("Nothing can be published without a key to sign it.")


class MemStore:
    """The shared spaces of one profile. Safe to use from any thread; a call may take as long as the folder needs to answer."""

    def __init__(
        self,
        *,
        vault: MemVault,
        namespaces: Namespaces,
        importer: MemoryImporter,
        forgetter: MemForgetter,
        signer: Signer,
        home: Path,
        owner: str,
        changed: Callable[[Sequence[str], str], None],
        looked: Callable[[], None],
    ) -> None:
        """
        Args:
            vault: where memories are.
            namespaces: the spaces.
            importer: compares incoming memories with what is known.
            forgetter: forgets what was withdrawn, if the person wants that.
            signer: signs what is published.
            home: the folder of all data, which must not be shared.
            owner: the user whose memories they are.
            changed: called with the ids and the verb after each change.
            looked: called when a look has found something other than the one before.
        """
        self._vault = vault
        self._namespaces = namespaces
        self._importer = importer
        self._forgetter = forgetter
        self._signer = signer
        self._owner = owner
        self._changed = changed
        self._looked = looked
        self._records = vault.governance.shared
        self._reader = FolderReader()
        self._publishing = Publishing(
            records=self._records,
            vault=vault,
            reader=self._reader,
            own_key=signer.own_key,
            key=lambda: signer.key(NO_KEY),
        )
        self._looking = Looking(records=self._records, vault=vault, reader=self._reader, own_key=signer.own_key)
        self._links = Links(records=self._records, namespaces=namespaces, reader=self._reader, signer=signer, home=home)
        self._lock = threading.RLock()
        """Held while a folder is read or written, but never while something is forgotten, because that ends by acquiring this lock."""
        self._last: dict[str, Look] = {}

    # -- beginning and ending -------------------------------------------------------------------

    def look_into(self, folder: Path | str) -> builtins.list[FoundPublisher]:
        """Who publishes in a folder; nothing is saved.

        Raises:
            InvalidInput: it is no folder.
        """
        place = self._links.folder(folder)
        link = self._links.at(place)
        known = {source.publisher for source in self._records.sources(link.id)} if link is not None else set()
        own, mine = self._signer.own_key(), link.publisher if link is not None else ""
        found = []
        for publisher in publishers_in(place):
            head = self._reader.head(place, publisher).head
            if head is not None and publisher != mine and head.signed_by != own:
                name, space = called(head.space, head.name), plain(head.space)
                found.append(FoundPublisher(publisher, name, space, head.signed_by, head.memories, publisher in known))
        return found

    def to_tick(self, space: str) -> builtins.list[MemCube]:
        """The memories of a space that are published only if the person ticks them: sensitive ones, and those with their own access list.
        Raises InvalidInput."""
        name = self._namespaces.known([space])[0]
        inside = self._vault.table.where(f"namespace = {quoted(name)} AND {LIVE} AND {NO_TURN}")
        return [cube for cube in inside if is_mine(cube) and needs_a_tick(cube) and cube.sensitivity.value != "secret"]

    def ticked(self, space: str) -> frozenset[str]:
        """The ids of the ticked ones among them. Raises InvalidInput."""
        name = self._namespaces.known([space])[0]
        return frozenset(id for link in self._records.links() if link.space == name for id in link.ticked)

    def publish(
        self, space: str, folder: Path | str, *, sensitive: Sequence[str] | None = None, name: str | None = None
    ) -> SharedSpace:
        """Publish a space to a folder from now on; whoever can read the folder can read its memories.

        Args:
            space: the space. Conversations, reminders and what others have written are not published.
            folder: a folder that is shared or synchronised by any means.
            sensitive: ids of the memories to publish although they are sensitive (`to_tick`), and no others of these; None to leave that
                unchanged.
            name: the person's name as shown to others; None for the profile's.

        Raises:
            InvalidInput: there is no such space or folder, or the folder belongs to another space.
            NotSigned: there is no key to sign with.
            StorageError: it could not be written; nothing is published.
        """
        place, known = self._links.folder(folder), self._namespaces.known([space])[0]
        ticked = None if sensitive is None else tuple(cube.id for cube in self._vault.get_all(sensitive))
        self._signer.key(NO_KEY)  # it may fail, so nothing is saved before
        with self._lock:
            link = self._links.of(place, known)
            before = self._links.at(place)
            called = plain(name or "") or (self._owner if self._owner != "default" else DEFAULT_NAME)
            link = self._records.put_link(
                replace(link, publishes=True, name=called, ticked=link.ticked if ticked is None else ticked)
            )
            try:
                own = self._publishing.own(link)
                link = self._publishing.note(link, own)
                self._publishing.put(link, own)
            except BaseException:
                if before is None:
                    self._records.drop_link(link.id)
                else:
                    self._records.put_link(before)
                raise
            shared = self._look(link)
        self._vault.governance.audit.note(PERSON, "publish space", [], known)
        return shared

    def subscribe(
        self, folder: Path | str, *, space: str | None = None, publishers: Collection[str] | None = None
    ) -> SharedSpace:
        """Follow what others publish in a folder. Their keys are pinned: anything that later comes under another key is refused. Nothing is
        taken by this.

        Args:
            folder: the shared folder.
            space: the space here into which it is taken, created if missing. None for the space that is published there from here, or else
                for a new one with the publisher's name for it.
            publishers: the ids of those to follow (`look_into`); None for all. A publisher whose key has changed is followed with the new
                key.

        Raises:
            InvalidInput: nobody publishes there, or the folder belongs to another space here.
            StorageError: it could not be saved.
        """
        place = self._links.folder(folder)
        found = [one for one in self.look_into(place) if publishers is None or one.publisher in publishers]
        if not found:
            raise InvalidInput(
                "Nobody else publishes in {place}, or it has not arrived here yet. Wait until the folder is in step, and "
                "try again.",
                place=place,
            )
        with self._lock:
            link = self._links.at(place)
            if space is None:
                space = link.space if link is not None else self._links.free_name(found[0].space)
            link = self._links.of(place, self._links.space(space))
            self._records.put_link(link)
            known = {source.publisher: source for source in self._records.sources(link.id)}
            for one in found:
                before = known.get(one.publisher)
                if before is None:
                    self._records.put_source(SharedSource(link.id, one.publisher, one.key, one.name, own=False))
                elif publishers is not None and before.key != one.key:
                    self._records.put_source(replace(before, key=one.key, revision=0, own=False))
            shared = self._look(link)
        self._vault.governance.audit.note(PERSON, "subscribe", [], link.space)
        return shared

    def code(self, id: str, publisher: str) -> str:
        """The code that the other computer shows too, if a publisher is another computer of the person. Raises NotFound and NotSigned."""
        source = self._links.source(self._links.get(id), publisher)
        return pair_code(self._signer.key(NO_KEY).public, source.key)

    def pair(self, id: str, publisher: str, code: str) -> SharedSpace:
        """Accept a publisher as another computer of the person: what comes from it is their own from now on, as is what was already taken
        from it.

        Args:
            id: the id of the shared space.
            publisher: the id of the other computer.
            code: the code that it shows.

        Raises:
            NotFound: there is no such publisher.
            InvalidInput: the code does not match.
            NotSigned: this profile has no key.
        """
        wanted = self.code(id, publisher)
        if "".join(code.split()).upper() != "".join(wanted.split()):
            raise InvalidInput(
                "The codes are not the same, so that is another computer, or somebody in between. Nothing was changed."
            )
        with self._lock:
            link = self._links.get(id)
            source = self._links.source(link, publisher)
            items = [item for item in self._records.items(link.id).values() if item.scope == scope_of(source)]
            self._records.adopt(source)
        ids = self._make_own([item.cube for item in items if item.cube]) if not source.own else []
        if ids:
            self._changed(ids, "edit")
        with self._lock:
            return self._look(link)

    def _make_own(self, ids: Sequence[str]) -> builtins.list[str]:
        def commit() -> builtins.list[str]:
            cubes = [cube for cube in self._vault.get_many(ids).values() if not is_mine(cube) and not cube.frozen]
            steps = [
                Step(cube, changed(cube, origin=PERSON), "edit", say("it came from a computer of yours"))
                for cube in cubes
            ]
            if steps:
                self._vault.commit(PERSON, "edit", steps)
            return [cube.id for cube in cubes]

        return self._vault.retried(commit)

    def leave(self, id: str, *, keep_files: bool = False) -> None:
        """Stop publishing to a folder and following anybody in it. What was taken from it stays.

        Args:
            id: the id of the shared space.
            keep_files: leave what was published there. It is no longer maintained, not even if it is forgotten here.

        Raises:
            NotFound: there is no such shared space.
            Unreachable: the folder cannot be reached now, so what was published cannot be removed.
            StorageError: it could not be removed.
        """
        with self._lock:
            link = self._links.get(id)
            if link.publishes and not keep_files:
                remove(Path(link.folder), link.publisher)
            self._records.drop_link(link.id)
            self._last.pop(link.id, None)
        self._vault.governance.audit.note(PERSON, "leave shared space", [], link.space)
        self._looked()

    # -- looking --------------------------------------------------------------------------------

    def list(self) -> builtins.list[SharedSpace]:
        """The shared spaces as of the last look, without looking into the folders."""
        looks = dict(self._last)  # without the lock, so that no page waits for a folder that does not answer
        return [
            looks[link.id].space if link.id in looks else self._as_noted(link, NOT_LOOKED_AT)
            for link in self._records.links()
        ]

    def look(self, id: str | None = None) -> builtins.list[SharedSpace]:
        """Look into the folders, and publish what has changed here. Nothing is taken.

        Args:
            id: the id of one shared space, or an unambiguous beginning of it; None for all.

        Raises:
            NotFound: there is no such shared space.
        """
        with self._lock:
            links = self._records.links() if id is None else [self._links.get(id)]
            return [self._in_step(link) for link in links]

    def offers(self, id: str) -> builtins.list[SharedOffer]:
        """What is new as of the last look (one is made if there was none). Raises NotFound."""
        with self._lock:
            link = self._links.get(id)
            if link.id not in self._last:
                self._in_step(link)
            return [*self._last[link.id].offers.values()]

    def keep_in_step(self, stop: Callable[[], bool]) -> int:
        """The work of the job: look into each folder, and publish what has changed here. Returns how many offers there are in all."""
        count = 0
        for link in self._records.links():
            if stop():
                break
            with self._lock:
                if any(one.id == link.id for one in self._records.links()):
                    count += self._in_step(link).offers
        return count

    def _in_step(self, link: SharedLink) -> SharedSpace:
        """Record what has changed here, publish it, and find what is new; problems are reported in the result."""
        try:
            own = self._publishing.own(link)
            link = self._publishing.note(link, own)
            if link.publishes:
                self._publishing.put(link, own)
        except NotSigned as error:
            return self._look(link, str(error))
        except MemOSError as error:
            return self._unread(link, str(error))
        return self._look(link)

    def _look(self, link: SharedLink, problem: str = "") -> SharedSpace:
        """Find what is new in the folder of a link whose local changes have been recorded."""
        try:
            found = self._looking.look(link, problem)
        except MemOSError as error:
            return self._unread(link, str(error))
        return self._remember(link, found)

    def _unread(self, link: SharedLink, problem: str) -> SharedSpace:
        return self._remember(link, Look(self._as_noted(link, problem), {}))

    def _as_noted(self, link: SharedLink, problem: str) -> SharedSpace:
        """A shared space whose folder was not looked into."""
        sources = tuple(
            SourceStatus(one.publisher, one.name, one.key, one.own, PublisherStanding.WAITING, "")
            for one in self._records.sources(link.id)
        )
        items = self._records.items(link.id).values() if link.publishes else ()
        published = sum(item.scope == OWN and item.status is ItemStatus.LIVE for item in items)
        return SharedSpace(link.id, link.folder, link.space, link.publishes, published, sources, problem)

    def _remember(self, link: SharedLink, found: Look) -> SharedSpace:
        before, self._last[link.id] = self._last.get(link.id), found
        if before is None or before.space != found.space or set(before.offers) != set(found.offers):
            self._looked()
        return found.space

    # -- deciding -------------------------------------------------------------------------------

    def take(self, id: str, offers: Sequence[str] | None = None, *, allow: Collection[str] = ()) -> TakenOffers:
        """Take what is new, as one operation that a single undo takes back. What was changed on both sides is kept twice, as a
        contradiction; what was withdrawn is not taken (see `forget`).

        Args:
            id: the id of the shared space.
            offers: ids of offers; None for all.
            allow: ids of offers that may be a persona or pinned, as they ask (`SharedOffer.wish`).

        Raises:
            NotFound: there is no such shared space, or an offer no longer exists: look again.
            SpaceDeleted: the space was deleted.
            StorageError: nothing was taken.
        """
        with self._lock:
            link, wanted = self._wanted(id, offers, lambda offer: offer.kind is not OfferKind.WITHDRAWN)
            spaces = frozenset(space.name for space in self._namespaces.list())

            def commit() -> tuple[TakenOffers, builtins.list[tuple[SharedItem | None, SharedItem]]]:
                items = self._records.items(link.id)
                present = self._vault.get_many([offer.cube.id for offer in wanted if offer.cube is not None])
                fresh = [replace(offer, cube=present.get(offer.cube.id)) if offer.cube else offer for offer in wanted]
                if any(one.cube is None and had.cube is not None for one, had in zip(fresh, wanted, strict=True)):
                    raise NotFound("One of these memories is not here any more. Look again.")
                taking = Taking(
                    link=link,
                    importer=self._importer,
                    owner=self._owner,
                    items=items,
                    here=self._vault.without_forgotten(self._looking.inside(link)),
                    busy=busy_cubes(self._last[link.id].offers.values()),
                    spaces=spaces,
                    allow=allow,
                )
                plan = taking.plan(fresh)
                if not plan.steps:
                    return TakenOffers([], None, plan.left_alone), plan.items
                operation = self._vault.commit(PERSON, "import", plan.steps)
                found = self._vault.get_many([step.cube_id for step in plan.steps])
                cubes = [found[step.cube_id].made_by(operation) for step in plan.steps if step.cube_id in found]
                return TakenOffers(cubes, operation, plan.left_alone), plan.items

            taken, items = self._vault.retried(commit)
            after = [item for _, item in items]
            if taken.operation is not None:
                self._records.taken(taken.operation, items)
            else:
                self._records.put_items(after)
            self._looking.tick(link, after)
        if taken.cubes:
            self._changed([cube.id for cube in taken.cubes], "import")
        self._again(link.id)
        return taken

    def dismiss(self, id: str, offers: Sequence[str] | None = None) -> DismissedOffers:
        """Keep things here as they are. The offers are not made again until there is something newer, or `offer_again` is called. Other
        computers of the person are offered what is here. Raises what `take` raises."""
        with self._lock:
            link, wanted = self._wanted(id, offers, lambda _: True)
            gone = dismissed(link, wanted, self._records.items(link.id))
            self._records.put_items([after for _, after in gone.changes])
        self._again(link.id)
        return gone

    def offer_again(self, id: str, gone: DismissedOffers) -> None:
        """Make dismissed offers again, unless their items have changed since. Raises NotFound and StorageError."""
        with self._lock:
            link = self._links.get(id)
            self._records.put_items(offered_again(link, gone, self._records.items(link.id)))
        self._again(link.id)

    def forget(self, id: str, offers: Sequence[str] | None = None) -> builtins.list[str]:
        """Forget here what a publisher has forgotten. This cannot be undone.

        Args:
            id: the id of the shared space.
            offers: ids of offers; None for everything that was withdrawn.

        Returns:
            What was removed, in plain sentences.

        Raises:
            NotFound: there is no such shared space, or an offer no longer exists.
            StorageError: they could not be destroyed, or not yet everywhere.
        """
        with self._lock:
            link, wanted = self._wanted(id, offers, lambda offer: offer.kind is OfferKind.WITHDRAWN)
            cubes = self._vault.get_many([offer.cube.id for offer in wanted if offer.cube is not None])
        removed = self._forgetter.forget([*cubes.values()], message=False) if cubes else []
        self._again(link.id)
        return removed

    def _wanted(
        self, id: str, offers: Sequence[str] | None, fits: Callable[[SharedOffer], bool]
    ) -> tuple[SharedLink, builtins.list[SharedOffer]]:
        link = self._links.get(id)
        if link.id not in self._last:
            self._in_step(link)
        there = self._last[link.id].offers
        if offers is None:
            return link, [offer for offer in there.values() if fits(offer)]
        found = []
        for given in offers:
            named = [offer for key, offer in there.items() if key.startswith(given) and len(given) >= 4]
            if len(named) != 1 or not fits(named[0]):
                raise NotFound('There is nothing new "{given}" that this could be done with. Look again.', given=given)
            found += named
        return link, found

    def _again(self, id: str) -> None:
        """Publish what was decided, and find what is left."""
        with self._lock:
            self._looking.anew(id)
            link = next((one for one in self._records.links() if one.id == id), None)
            if link is not None:
                self._in_step(link)

    # -- forgetting -----------------------------------------------------------------------------

    def erase(self, erasures: Sequence[Erasure]) -> None:
        """Remove what is forgotten from the folders, at once if they can be reached, else with the next look. Raises StorageError."""
        ids = {id for erasure in erasures for id in erasure.memories}
        links = self._records.links_of(ids) if ids else set()
        self._records.erase(erasures)
        for link in [one for one in self._records.links() if one.publishes and one.id in links]:
            with self._lock:
                try:
                    self._publishing.put(link, self._publishing.own(link))
                except MemOSError as error:  # the items record it, and the next look publishes it
                    self._unread(link, together(say("What you have forgotten still stands there."), str(error)))

    def where_it_stands(self, ids: Collection[str]) -> builtins.list[str]:
        """The shared folders that contain these memories, in sentences."""
        concerned = self._records.links_of(ids)
        return [
            say(
                "It leaves the shared folder {folder} at once, or as soon as that can be reached. Whoever has taken it "
                "is asked to forget it too, and may keep it.",
                folder=link.folder,
            )
            for link in self._records.links()
            if link.publishes and link.id in concerned
        ]
