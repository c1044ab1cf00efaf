"""What callers are told about shared spaces."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.cube import MemCube
from memos_core.exchange.memstore.folder import PublisherStanding
from memos_core.exchange.memstore.taking import LeftAlone
from memos_core.signing import fingerprint


def pair_code(one: str, other: str) -> str:
    """The code that two computers show to confirm each other's identity, the same on both: 80 bits of a hash of both public keys."""
    both = "".join(sorted((one, other)))
    digits = hashlib.sha256(f"memos-desktop pair 1\n{both}".encode()).hexdigest()[:20].upper()
    return " ".join(digits[place : place + 4] for place in range(0, 20, 4))


@dataclass(frozen=True)
class FoundPublisher:
    """Somebody who publishes in a folder."""

    publisher: str
    name: str
    """Its own name for itself and the space: `Recipes of Ann`. This is not verified."""
    space: str
    key: str
    memories: int
    subscribed: bool

    @property
    def fingerprint(self) -> str:
        """The key in a form so short that two people can compare it aloud."""
        return fingerprint(self.key)


@dataclass(frozen=True)
class SourceStatus:
    """The status of a publisher whom the person follows."""

    publisher: str
    name: str
    key: str
    """The pinned key."""
    own: bool
    standing: PublisherStanding
    words: str
    """Why nothing can be taken from it now; "" if something can, or nothing is new."""
    new_key: str = ""
    """The key that it has now, if that has changed."""
    offers: int = 0

    @property
    def fingerprint(self) -> str:
        """The pinned key in a form so short that two people can compare it aloud."""
        return fingerprint(self.key)


@dataclass(frozen=True)
class SharedSpace:
    """The present state of a space that is shared through a folder."""

    id: str
    folder: str
    space: str
    publishes: bool
    published: int
    """How many memories this profile has in the folder."""
    sources: tuple[SourceStatus, ...]
    problem: str
    """Why the folder could not be read or written; "" if it could."""
    unknown: int = 0
    """How many publishers are in the folder whom the person does not follow."""

    @property
    def offers(self) -> int:
        """How many offers are undecided."""
        return sum(source.offers for source in self.sources)

    @property
    def words(self) -> str:
        """The state in a few words: `in step`, `3 new`, `the key of Ann has changed`."""
        if self.problem:
            return self.problem.rstrip(".")
        said = [f"{self.offers:,} new"] if self.offers else []
        said += [source.words for source in self.sources if source.words]
        if self.unknown:
            said.append(
                "somebody else publishes there" if self.unknown == 1 else f"{self.unknown} others publish there"
            )
        return " · ".join(one.rstrip(".") for one in said) or "in step"


@dataclass(frozen=True)
class TakenOffers:
    """The result of taking offers."""

    cubes: list[MemCube]
    """The memories that were made or changed."""
    operation: int | None
    """The operation that undo takes back; None if nothing was changed."""
    left_alone: Sequence[LeftAlone] = ()
