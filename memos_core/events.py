"""What the front door gives back, and what it tells its subscribers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the window imports this module before it shows itself, so it must load nothing heavy
    from memos_core.conversations import Message
    from memos_core.cube import MemCube
    from memos_core.models.backend import ModelStatus
    from memos_core.parametric import UnderWay
    from memos_core.storage.settings import Settings


@dataclass(frozen=True)
class MemoryChanged:
    """These memories were made, changed or removed; `verb` says how."""

    ids: tuple[str, ...]
    verb: str


@dataclass(frozen=True)
class ConversationsChanged:
    """These conversations have a new message, title or place."""

    ids: tuple[str, ...]


@dataclass(frozen=True)
class NamespacesChanged:
    """These spaces were made, changed or deleted."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class ContextsChanged:
    """A context became ready, was used, changed or dropped."""


@dataclass(frozen=True)
class ModelStatusChanged:
    """The model or the embedder moved on."""

    status: ModelStatus


@dataclass(frozen=True)
class VectorsProgressed:
    """Memories that were saved without a vector have got theirs, or new ones wait for it: until then they are found by their words."""

    done: int
    """How many have got theirs since the last time that none waited."""
    waiting: int
    """How many have none yet."""


@dataclass(frozen=True)
class AdaptersChanged:
    """There is another adapter, or another one in use."""


@dataclass(frozen=True)
class TrainingProgressed:
    """A training or an examination of an adapter has begun, come further, or ended."""

    work: UnderWay | None
    """Where it stands; None when it is over."""


@dataclass(frozen=True)
class SettingsChanged:
    """The person changed a setting."""

    settings: Settings


Event = (
    MemoryChanged
    | ConversationsChanged
    | NamespacesChanged
    | ContextsChanged
    | AdaptersChanged
    | TrainingProgressed
    | VectorsProgressed
    | ModelStatusChanged
    | SettingsChanged
)


class Page(list["MemCube"]):
    """A page of memories; `total` counts all that match."""

    def __init__(self, cubes: Sequence[MemCube], total: int) -> None:
        super().__init__(cubes)
        self.total = total


@dataclass(frozen=True)
class Forgotten:
    """What `forget` removed, in plain sentences."""

    id: str
    removed: list[str]


@dataclass(frozen=True)
class UsedMemory:
    """A memory that stood in the prompt of a reply; `cube` is None when it was forgotten since."""

    cube_id: str
    score: float
    why: str
    cube: MemCube | None
    cited: bool = False
    """Whether the reply says what it says."""


@dataclass(frozen=True)
class TranscriptEntry:
    """A message with what the memory did around it: used for a reply, saved from a person's message."""

    message: Message
    used: list[UsedMemory]
    saved: list[MemCube]
    conflicts: list[list[MemCube]]
    """Live memories that cannot all hold: one that is among those above, and those that it contradicts."""
