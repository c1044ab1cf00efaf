"""What a publisher says about one memory: its words, or that it is gone. Reads and writes nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from memos_core.cube import (
    ANYBODY,
    PERSONAL,
    RECALLABLE,
    SHARED,
    MemCube,
    SemanticType,
    Sensitivity,
    Source,
    State,
    migrated,
)
from memos_core.exchange.archive import ArchiveDamaged
from memos_core.exchange.loader import problem_of, without_controls
from memos_core.language.text import sealed
from memos_core.storage.rows import header_json
from memos_core.wording import say

NOT_SHARED = frozenset({SemanticType.EPISODE, SemanticType.REMINDER})
"""Types that are never shared: turns belong to their conversation, and reminders to their computer."""
CONTENT = (
    "text", "type", "tags", "subject", "language", "speaker", "occurred_at", "occurred_on", "occurred_precision", "zone",
    "valid_from", "valid_to", "expires_at", "expires_on", "entities", "pinned",
)  # fmt: skip
"""The fields that are kept in step."""
MOST_WRITERS = 1_000
LARGEST_COUNT = 2**53
_HEX = r"^[0-9a-f]{32}$"


class Gone(StrEnum):
    """Why an item is gone."""

    FORGOTTEN = "forgotten"
    RETIRED = "retired"
    """It was archived, has expired, or was superseded."""
    UNSHARED = "unshared"
    """It is no longer published."""


class Entry(BaseModel):
    """One version of an item: a memory, or the reason why it is gone."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    item: str = Field(pattern=_HEX)
    version: dict[str, int]
    memory: MemCube | None = None
    gone: Gone | None = None
    contradicts: tuple[str, ...] = Field(default=(), max_length=MOST_WRITERS)
    """Items of this publisher that contradict it, as long as nobody there has settled that."""

    @model_validator(mode="after")
    def _is_one_of_both(self) -> Self:
        if (self.memory is None) == (self.gone is None):
            raise ValueError("an item is a memory or it is gone")
        if not 0 < len(self.version) <= MOST_WRITERS or not all(
            len(writer) == 32 and 0 < count <= LARGEST_COUNT for writer, count in self.version.items()
        ):
            raise ValueError("no version")
        return self

    @property
    def line(self) -> bytes:
        """The entry as a line of a file."""
        fields: dict[str, object] = {"item": self.item, "version": self.version}
        if self.memory is not None:
            fields["memory"] = json.loads(header_json(self.memory))
            if self.contradicts:
                fields["contradicts"] = self.contradicts
        else:
            fields["gone"] = self.gone
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def entries_of(lines: bytes) -> list[Entry]:
    """The entries in a file. Raises ArchiveDamaged if one is invalid or cannot be imported."""
    found = []
    for number, line in enumerate(lines.split(b"\n")[:-1], start=1):
        try:
            entry = Entry.model_validate_json(line)
        except (ValidationError, OverflowError) as error:  # a year beyond the range of time zones
            raise ArchiveDamaged("its entry number {number} cannot be understood", number=number) from error
        if entry.memory is not None:
            cube = migrated(entry.memory)
            problem = problem_of(cube)
            if problem is None and (cube.type in NOT_SHARED or cube.state not in RECALLABLE):
                problem = say("is of a kind that is not shared")
            if problem is not None:
                raise ArchiveDamaged("its entry number {number} {problem}", number=number, problem=problem)
            entry = entry.model_copy(update={"memory": sealed(without_controls(cube))})
        found.append(entry)
    return found


def is_mine(cube: MemCube) -> bool:
    """Whether a memory is one that the person could publish; what others have published remains theirs."""
    return (
        cube.type not in NOT_SHARED
        and cube.state not in (State.WAITING, State.FORGOTTEN)
        and cube.origin.partition(":")[0] != SHARED
    )


def needs_a_tick(cube: MemCube) -> bool:
    """Whether a memory is published only if the person ticks it: it is sensitive, or has its own access list."""
    return cube.sensitivity is not Sensitivity.NORMAL or cube.readers != (ANYBODY,)


def is_published(cube: MemCube, ticked: Sequence[str]) -> bool:
    """Whether a memory of a published space is published. Passwords, keys and card numbers never are."""
    return (
        is_mine(cube)
        and cube.state in RECALLABLE
        and cube.sensitivity is not Sensitivity.SECRET
        and (cube.id in ticked or not needs_a_tick(cube))
    )


def outward(cube: MemCube) -> MemCube:
    """A memory in the form in which it is published: without conversations and paths of this computer, and without usage data."""
    source = cube.source
    if source is not None:
        source = Source(document=source.document, page=source.page, heading=source.heading) if source.document else None
    return cube.model_copy(
        update={
            "file": None,
            "source": source,
            "provenance": (),
            "owner": "",
            "namespace": PERSONAL,
            "readers": (ANYBODY,),
            "state": State.ACTIVATED,
            "supersedes": (),
            "superseded_by": None,
            "conflicts_with": (),
            "frozen": False,
        }
    )


def digest_of(cube: MemCube) -> str:
    """SHA-256 of the fields of a memory that are kept in step."""
    fields = cube.model_dump(mode="json", include=set(CONTENT))
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()


def after_taking(cube: MemCube, incoming: MemCube, *, own: bool, allowed: bool = False) -> dict[str, object]:
    """The fields of a memory here after it takes over an incoming version.

    Args:
        cube: the memory here.
        incoming: the incoming version.
        own: whether it comes from another computer of the person.
        allowed: whether somebody else's memory may become a persona.
    """
    fields: dict[str, object] = {name: getattr(incoming, name) for name in CONTENT}
    if not own:
        fields["pinned"] = cube.pinned
        if incoming.type is SemanticType.PERSONA and not allowed:
            fields["type"] = cube.type if cube.type is SemanticType.PERSONA else SemanticType.FACT
    return fields
