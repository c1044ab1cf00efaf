"""What callers learn about an adapter: the memories that it was taught, and how it would answer a message."""

from __future__ import annotations

from dataclasses import dataclass

from memos_core.cube import MemCube
from memos_core.models.backend import Adapter
from memos_core.parametric.records import Examined, Version


@dataclass(frozen=True)
class Served:
    """A message that the adapter answers."""

    adapter: Adapter
    question: str
    """What the model is asked: the taught question that says the same."""
    cube: MemCube
    chance: float
    """The chance that this memory answers, 0 to 1."""
    version: int
    """The number of the adapter."""


@dataclass(frozen=True)
class Silent:
    """A message that no adapter answers."""

    why: str
    """The reason, in a sentence."""


@dataclass(frozen=True)
class Trial:
    """How a version is asked when the person tries it out."""

    version: Version
    adapter: Adapter
    question: str
    """What the model is asked: the taught question that says the same, or what the person asked."""
    cube: MemCube | None
    """The memory that the adapter would answer with in a chat; None where it would be silent there."""


@dataclass(frozen=True)
class Known:
    """Something that an adapter was taught."""

    cube: MemCube | None
    """The memory as it is now; None where it is gone."""
    current: bool
    """Whether the memory still stands as it was taught, and the adapter was not found to state it wrongly. If not, its text is given
    to the model and the adapter is silent."""
    questions: tuple[str, ...]
    """The questions that it was taught to answer with it."""
    examined: tuple[Examined, ...] = ()
    """The examination's questions about this memory; none for an adapter from before these were stored."""
