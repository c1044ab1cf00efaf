"""What a publisher says of one memory: its words, or that they are gone. Pure: reads and writes nothing."""

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
"""What was said word for word belongs to its chat, and what speaks up at a time to its computer."""
CONTENT = (
    "text", "type", "tags", "subject", "language", "speaker", "occurred_at", "occurred_on", "occurred_precision", "zone",
    "valid_from", "valid_to", "expires_at", "expires_on", "entities", "pinned",
)  # fmt: skip
"""The fields that are kept in step."""
MOST_WRITERS = 1_000
LARGEST_COUNT = 2**53
_HEX = r"^[0-9a-f]{32}$"


class Gone(StrEnum):
    """Why the words of an item are not there any more."""

    FORGOTTEN = "forgotten"
    RETIRED = "retired"
    """It was archived, has expired, or another memory took its place."""
    UNSHARED = "unshared"
    """It is no longer published."""


class Entry(BaseModel):
    """An item in one version: a memory, or why it is gone."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    item: str = Field(pattern=_HEX)
    version: dict[str, int]
    memory: MemCube | None = None
    gone: Gone | None = None
    contradicts: tuple[str, ...] = Field(default=(), max_length=MOST_WRITERS)
    """Items of this publisher that cannot be true beside it, as long as nobody there has said which of them is."""

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
        """As it stands in a file."""
        fields: dict[str, object] = {"item": self.item, "version": self.version}
        if self.memory is not None:
            fields["memory"] = json.loads(header_json(self.memory))
            if self.contradicts:
                fields["contradicts"] = self.contradicts
        else:
            fields["gone"] = self.gone
        return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def entries_of(lines: bytes) -> list[Entry]:
    """The entries of a file. Raises ArchiveDamaged where one is none, or cannot be taken in."""
    found = []
    for number, line in enumerate(lines.split(b"\n")[:-1], start=1):
        try:
            entry = Entry.model_validate_json(line)
        except (ValidationError, OverflowError) as error:  # a year beyond what time zones can hold
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
    """Whether a memory is one that the person could publish: what others have published stays theirs."""
    return (
        cube.type not in NOT_SHARED
        and cube.state not in (State.WAITING, State.FORGOTTEN)
        and cube.origin.partition(":")[0] != SHARED
    )


def needs_a_tick(cube: MemCube) -> bool:
    """Whether a memory is published only where the person says so for it: it is sensitive, or has readers of its own."""
    return cube.sensitivity is not Sensitivity.NORMAL or cube.readers != (ANYBODY,)


def is_published(cube: MemCube, ticked: Sequence[str]) -> bool:
    """Whether a memory of a published space goes out. Passwords, keys and card numbers never do."""
    return (
        is_mine(cube)
        and cube.state in RECALLABLE
        and cube.sensitivity is not Sensitivity.SECRET
        and (cube.id in ticked or not needs_a_tick(cube))
    )


def outward(cube: MemCube) -> MemCube:
    """A memory as it is published: without chats and paths of this computer, and how it was used here."""
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
    """SHA-256 of what is kept in step of a memory."""
    fields = cube.model_dump(mode="json", include=set(CONTENT))
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()


def after_taking(cube: MemCube, incoming: MemCube, *, own: bool, allowed: bool = False) -> dict[str, object]:
    """The fields of a memory here once it says what an incoming version says.

    Args:
        cube: the memory here.
        incoming: the version.
        own: whether it comes from another computer of the person's.
        allowed: whether somebody else's may be a persona.
    """
    fields: dict[str, object] = {name: getattr(incoming, name) for name in CONTENT}
    if not own:
        fields["pinned"] = cube.pinned
        if incoming.type is SemanticType.PERSONA and not allowed:
            fields["type"] = cube.type if cube.type is SemanticType.PERSONA else SemanticType.FACT
    return fields
