"""A context: a beginning of prompts that comes again and whose KV state is saved, as a MemCube (arXiv 2505.22101,
section 4).

The payload is a state in the profile's folder `activation/`, named by its key and checked by its SHA-256.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from memos_core.cube import Kind, MemCube


class ContextType(StrEnum):
    """What kind of thing a context is made of."""

    PROFILE = "profile"
    """The beginning of every prompt: persona and profile memories, of one set of spaces."""
    CONVERSATION = "conversation"
    """All that was said in a conversation so far, with that beginning."""
    DOCUMENTS = "documents"
    """Documents that the person wants ready, after that beginning."""


class Readiness(StrEnum):
    """Whether a context's state is saved and valid."""

    READY = "ready"
    """Its state is saved and fits: the next reply begins at its end."""
    STALE = "stale"
    """A state is saved, but the context has grown or changed since; what still fits of it is used."""
    COMPUTING = "computing"
    MISSING = "missing"
    """No state is saved: only the text is kept."""


class Context(MemCube):
    """A recurring context. `text` says in words what it is; `use_count` and `last_used_at` tell of its replies."""

    kind: Kind = Kind.ACTIVATION
    what: ContextType
    reference: str
    """The conversation's id; or the names of the documents or of the spaces, with the persona unless it is the plain one (JSON)."""
    named: bool = False
    """Whether the person gave it its name."""
    asked: bool = False
    """Whether the person asked to make it ready. Then it stays until they drop it, its text changes, or there is no
    room at all."""
    readiness: Readiness = Readiness.MISSING
    progress: float = 0.0
    """While it is computed: how much of it, 0 to 1."""
    trouble: str = ""
    """Why it could not be made ready as it is now, in words; "" where nothing stands in the way."""
    key: str = ""
    """Key of the saved state; "" where there is none."""
    sha256: str = ""
    """SHA-256 of the saved state's file."""
    tokens: int = 0
    """Length of the saved state."""
    size: int = 0
    """Its bytes on the disk, all variants together."""
    compute_s: float = 0.0
    """What it costs to compute it, in seconds."""
    hits: int = 0
    """Replies that began from it."""
    saved_s: float = 0.0
    """Seconds of computing that it has spared."""


class Usefulness:
    """How much time a saved state saves for the disk space that it takes."""

    HALF_LIFE = 20
    """Uses of other contexts after which a context that is not used counts half. They are counted, not timed: a clock
    that is set back changes nothing."""

    @classmethod
    def of(cls, context: Context, uses_since: int) -> float:
        """The seconds that the state is expected to save for each megabyte.

        Args:
            context: with a saved state.
            uses_since: how often any context was used since this one was.
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
    """About how long they are together."""
