"""The folders through which a profile shares spaces, and the names given to what comes from outside."""

from __future__ import annotations

from pathlib import Path

from memos_core.cube import PERSONAL, new_id
from memos_core.errors import InvalidInput, NotFound
from memos_core.exchange.memstore.folder import FolderReader, publishers_in
from memos_core.exchange.signer import Signer
from memos_core.files import given_path
from memos_core.ids import meant_by
from memos_core.spaces.namespaces import LONGEST_NAME, Namespaces, space_name
from memos_core.storage.shared import SharedLink, SharedRecords, SharedSource

DEFAULT_NAME = "MemOS"
"""The published name of a profile that has no name of its own."""


class Links:
    """The links of one profile; each connects a space with a folder."""

    def __init__(
        self, *, records: SharedRecords, namespaces: Namespaces, reader: FolderReader, signer: Signer, home: Path
    ) -> None:
        """
        Args:
            records: the stored state of shared spaces.
            namespaces: the spaces.
            reader: reads shared folders.
            signer: has the key of this profile.
            home: the folder of all data, which must not be shared.
        """
        self._records = records
        self._namespaces = namespaces
        self._reader = reader
        self._signer = signer
        self._home = home

    def folder(self, folder: Path | str) -> Path:
        """The resolved path of a folder. Raises InvalidInput if it cannot be used for sharing."""
        place = given_path(folder).absolute()
        if not place.is_dir():
            raise InvalidInput("There is no folder {place}.", place=place)
        place, home = place.resolve(), self._home.resolve()
        if home == place or home in place.parents:
            raise InvalidInput("That folder holds the data of this program. Choose one that is shared or synced.")
        return place

    def get(self, id: str) -> SharedLink:
        """The link with this id, or an unambiguous beginning of it (4 characters or more). Raises NotFound."""
        found = meant_by(id, self._records.links(), lambda link: link.id)
        if len(found) != 1:
            raise NotFound('There is no shared space "{id}". See: memos store list', id=id)
        return found[0]

    def at(self, folder: Path) -> SharedLink | None:
        """The link of a folder, or None."""
        return next((link for link in self._records.links() if link.folder == str(folder)), None)

    def of(self, folder: Path, space: str) -> SharedLink:
        """The link of a folder, or a new one. Raises InvalidInput if the folder belongs to another space."""
        link = self.at(folder)
        if link is not None:
            if link.space != space:
                raise InvalidInput(
                    'That folder belongs to the space "{space}" already. Choose a folder for each space.',
                    space=link.space,
                )
            return link
        return SharedLink(new_id(), str(folder), space, False, self.found_again(folder), new_id(), DEFAULT_NAME)

    def found_again(self, folder: Path) -> str:
        """The subfolder that this profile already has there, for example from before a backup was restored; otherwise a new id."""
        own = self._signer.own_key()
        for publisher in publishers_in(folder):
            head = self._reader.head(folder, publisher).head
            if own and head is not None and head.signed_by == own:
                return publisher
        return new_id()

    def source(self, link: SharedLink, publisher: str) -> SharedSource:
        """The followed publisher with this id, or an unambiguous beginning of it (4 characters or more). Raises NotFound."""
        fits = [
            one for one in self._records.sources(link.id) if len(publisher) >= 4 and one.publisher.startswith(publisher)
        ]
        if len(fits) != 1:
            raise NotFound('You follow no publisher "{publisher}" there. See: memos store list', publisher=publisher)
        return fits[0]

    def space(self, name: str) -> str:
        """The space of that name, created if missing. Raises InvalidInput."""
        wanted = space_name(name)
        here = {space.name for space in self._namespaces.list()}
        return wanted if wanted in here else self._namespaces.create(wanted).name

    def free_name(self, name: str) -> str:
        """A name for a new space: the one given by the publisher, with a number if that is taken."""
        here = {space.name for space in self._namespaces.list()}
        try:
            wanted = space_name(name)
        except InvalidInput:
            wanted = "shared"
        names = (
            wanted if number == 1 else f"{wanted[: LONGEST_NAME - 4]} {number}" for number in range(1, len(here) + 2)
        )
        return next(one for one in names if one not in here | {PERSONAL})


def plain(text: str) -> str:
    """A name from outside, reduced to one line of at most 60 printable characters without quotation marks and angle brackets."""
    return " ".join("".join(sign for sign in text if sign.isprintable() and sign not in '<>|"`').split())[:60].strip()


def called(space: str, name: str) -> str:
    """The name of a published space here: `Recipes of Ann`."""
    return f"{plain(space).capitalize() or 'A space'} of {plain(name) or DEFAULT_NAME}"
