"""A context: a beginning of prompts that comes again and whose KV state is saved, as a MemCube (arXiv 2505.22101,
section 4).

The payload is a state in the profile's folder `activation/`, named by its key and checked by its SHA-256.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from memos_core.cube import Kind, MemCube


class ContextType(StrEnum):
    """What a context is made of."""

    PROFILE = "profile"
    """The beginning of every prompt: a persona and the profile memories of one set of spaces."""
    CONVERSATION = "conversation"
    """The beginning of a conversation's prompts, with all that was said in it so far."""
    DOCUMENTS = "documents"
    """The same beginning as that of a profile, with documents that the person wants ready."""


class Readiness(StrEnum):
    """Whether a context's state is saved and valid."""

    READY = "ready"
    """Its state is saved and fits: the next reply begins at its end."""
    STALE = "stale"
    """A state is saved, but the context has grown or changed since; the part of it that still fits is used."""
    COMPUTING = "computing"
    MISSING = "missing"
    """No state is saved."""


class Context(MemCube):
    """A recurring context. `text` says in words what it is; `use_count` and `last_used_at` count its replies and date the last."""

    kind: Kind = Kind.ACTIVATION
    what: ContextType
    reference: str
    """The conversation's id; or, as JSON, the names of the documents or spaces, with the persona unless it is the plain one."""
    named: bool = False
    """Whether the person gave it its name."""
    asked: bool = False
    """Whether the person asked to make it ready. Then its state stays until they drop it, its text changes, or there is no
    room at all."""
    readiness: Readiness = Readiness.MISSING
    progress: float = 0.0
    """The share of it that is computed, 0 to 1; 0 while it is not being computed."""
    trouble: str = ""
    """Why it could not be made ready in its present form, in words; "" where nothing stands in the way."""
    key: str = ""
    """Key of the saved state; "" where there is none."""
    sha256: str = ""
    """SHA-256 of the saved state's file."""
    tokens: int = 0
    """Length of the saved state."""
    size: int = 0
    """The bytes on the disk of its saved states, all variants together."""
    compute_s: float = 0.0
    """How many seconds it takes to compute the state."""
    hits: int = 0
    """How many replies began from it."""
    saved_s: float = 0.0
    """How many seconds of computing it has saved."""


class Usefulness:
    """How much time a saved state saves for the disk space that it takes."""

    HALF_LIFE = 20
    """The number of uses of other contexts in which the usefulness of an unused one halves. Uses are counted instead of time, so
    that a clock that is set back changes nothing."""

    @classmethod
    def of(cls, context: Context, uses_since: int) -> float:
        """The seconds that the state is expected to save for each megabyte.

        Args:
            context: a context with a saved state.
            uses_since: how often other contexts were used since this one was.
        """
        megabytes = max(context.size, 1) / 1e6
        return float(context.compute_s * (1 + context.hits) * 0.5 ** (uses_since / cls.HALF_LIFE) / megabytes)


@dataclass(frozen=True)
class RememberedDocument:
    """A document that has passages in the memory."""

    name: str
    """The name of its file."""
    passages: int
    tokens: int
    """Approximate length of the passages together."""
