"""The records of an adapter version: how it was trained, and how it did in the evaluation.

But for the questions of the examination none of the records holds memory text: a memory is named by its id and the hash of the
text that was taught.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict, SkipValidation

from memos_core.cube import Moment
from memos_core.wording import from_line, to_line

SCHEMA_VERSION = 1


class Taught(BaseModel):
    """A memory that an adapter was taught."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cube: str
    content_hash: str
    """SHA-256 of the text that was taught. It no longer matches once the memory is edited."""


class TrainingRecord(BaseModel):
    """How an adapter was trained (`training.json`)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_version: int = SCHEMA_VERSION
    version: int
    """Counted from 1 in each profile."""
    created_at: Moment
    model_name: str
    model_sha256: str
    """SHA-256 of the base model's file: an adapter works with exactly this one."""
    adapter_sha256: str
    size_bytes: int
    """Size of its file, with the one for the way of replying where there is one."""
    recipe: dict[str, float | int]
    taught: tuple[Taught, ...]
    style: tuple[str, ...] = ()
    """Ids of the messages and replies from which a way of replying was learned, in an adapter of its own."""
    style_sha256: str = ""
    """SHA-256 of the file of that adapter; empty where there is none."""
    examples: int
    steps: int
    seconds: float
    losses: tuple[float, ...]
    """The loss of each epoch, in nats per token of the answers."""


class Evaluation(BaseModel):
    """The results of an adapter's evaluation (`evaluation.json`). Shares lie between 0 and 1."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    schema_version: int = SCHEMA_VERSION
    recall: float
    """Questions about what it was taught, in words that it was not taught with, that it answers."""
    leaks: float
    """Questions that nothing was told about to which it gives a taught memory."""
    third_person_leaks: float
    """The same for questions about other people."""
    drift: float
    """Divergence from the base model on general messages while it is on, nats per token."""
    style_drift: float = 0.0
    """The same for the adapter that has learned a way of replying: how much it changes replies that it was not
    taught."""
    answer_words: float
    """Mean length of its answers."""
    refused: tuple[SkipValidation[str], ...] = ()
    """Why it must not be used, in sentences; empty for one that may."""

    @classmethod
    def kept(cls, content: bytes) -> Evaluation:
        """What a file says. Raises ValueError."""
        found = cls.model_validate_json(content)
        return found.model_copy(update={"refused": tuple(map(from_line, found.refused))})

    def to_keep(self) -> bytes:
        """As a file says it."""
        kept = self.model_copy(update={"refused": tuple(map(to_line, self.refused))})
        return kept.model_dump_json(indent=2).encode()


class Examined(BaseModel):
    """A question of an examination and what came of it (`examination.json`). It holds words of the memory, and goes with the version."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["recall", "leaks", "third_person_leaks"]
    """What was asked: something that was taught, something that was not, something about other people."""
    cube: str
    """The id of the memory that answers; empty where none does."""
    question: str
    reply: str
    """What the adapter said; empty where it was silent."""
    outcome: Literal["right", "wrong", "silent"]
    """Silent is right where nothing was told, and a miss where something was."""


class Version(BaseModel):
    """An adapter version as it is listed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    training: TrainingRecord
    evaluation: Evaluation
    in_use: bool = False
    stale: tuple[str, ...] = ()
    """Ids of the memories that were edited, expired or archived since it was taught them."""
    fits_model: bool = True
    """Whether it belongs to the model that is loaded."""

    @property
    def number(self) -> int:
        """Counted from 1 in each profile."""
        return self.training.version
