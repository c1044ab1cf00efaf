"""What callers are told of shared spaces."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from memos_core.cube import MemCube
from memos_core.exchange.memstore.folder import PublisherStanding
from memos_core.exchange.memstore.taking import LeftAlone
from memos_core.signing import fingerprint


def pair_code(one: str, other: str) -> str:
    """What two computers show that want to know each other, the same on both: 80 bits of both public keys."""
    both = "".join(sorted((one, other)))
    digits = hashlib.sha256(f"memos-desktop pair 1\n{both}".encode()).hexdigest()[:20].upper()
    return " ".join(digits[place : place + 4] for place in range(0, 20, 4))


@dataclass(frozen=True)
class FoundPublisher:
    """Somebody who publishes in a folder."""

    publisher: str
    name: str
    """What it calls itself, and the space: `Recipes of Ann`. Nothing proves it."""
    space: str
    key: str
    memories: int
    subscribed: bool

    @property
    def fingerprint(self) -> str:
        """The key, so short that two people can compare it aloud."""
        return fingerprint(self.key)


@dataclass(frozen=True)
class SourceStatus:
    """Where a publisher stands to whom a space is subscribed."""

    publisher: str
    name: str
    key: str
    """The one that is pinned."""
    own: bool
    standing: PublisherStanding
    words: str
    """Why nothing can be taken from it now; "" where something can, or nothing is new."""
    new_key: str = ""
    """The key that it has now, where that is another one."""
    offers: int = 0

    @property
    def fingerprint(self) -> str:
        """The pinned key, so short that two people can compare it aloud."""
        return fingerprint(self.key)


@dataclass(frozen=True)
class SharedSpace:
    """A space that is shared through a folder, as it stands now."""

    id: str
    folder: str
    space: str
    publishes: bool
    published: int
    """How many memories are in the folder of this profile."""
    sources: tuple[SourceStatus, ...]
    problem: str
    """Why the folder could not be read or written; "" where it could."""
    unknown: int = 0
    """Publishers in the folder whom the person has not subscribed to."""

    @property
    def offers(self) -> int:
        """How much is new and not decided."""
        return sum(source.offers for source in self.sources)

    @property
    def words(self) -> str:
        """Where it stands, in few words: `in step`, `3 new`, `the key of Ann has changed`."""
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
    """What came of taking offers."""

    cubes: list[MemCube]
    """The memories that were made or changed."""
    operation: int | None
    """What undo takes back; None where nothing was changed."""
    left_alone: Sequence[LeftAlone] = ()
