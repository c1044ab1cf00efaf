"""The records of an adapter version: how it was trained, and how it did in the evaluation.

Only the questions of the examination hold words of memories. Elsewhere a memory is named by its id and the hash of the text that
was taught.
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
    """Size of its file, together with that of its style adapter where it has one."""
    recipe: dict[str, float | int]
    taught: tuple[Taught, ...]
    style: tuple[str, ...] = ()
    """Ids of the messages and replies from which a way of replying was learned, in an adapter of its own: the style adapter."""
    style_sha256: str = ""
    """SHA-256 of the style adapter's file; empty where there is none."""
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
    """Share of the questions about what it was taught, in words that it was not taught with, that it answers rightly."""
    leaks: float
    """Share of the questions about things that were never told that it answers all the same."""
    third_person_leaks: float
    """Like `leaks`, for questions about other people."""
    drift: float
    """Mean KL divergence of its replies to general messages from the base model's, in nats per token."""
    style_drift: float = 0.0
    """Like `drift`, for the style adapter."""
    answer_words: float
    """Mean length of its answers in words."""
    refused: tuple[SkipValidation[str], ...] = ()
    """Why it must not be used, in sentences; empty for one that may."""

    @classmethod
    def kept(cls, content: bytes) -> Evaluation:
        """Read the content of the file. Raises ValueError where it is not an evaluation."""
        found = cls.model_validate_json(content)
        return found.model_copy(update={"refused": tuple(map(from_line, found.refused))})

    def to_keep(self) -> bytes:
        """The content of the file."""
        kept = self.model_copy(update={"refused": tuple(map(to_line, self.refused))})
        return kept.model_dump_json(indent=2).encode()


class Examined(BaseModel):
    """A question of an examination and its outcome (`examination.json`). It holds words of the memory, and is deleted with the
    version."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    kind: Literal["recall", "leaks", "third_person_leaks"]
    """What was asked about: something that was taught, something that was never told, or other people."""
    cube: str
    """The id of the memory that answers; empty where none does."""
    question: str
    reply: str
    """What the adapter said; empty where it was silent."""
    outcome: Literal["right", "wrong", "silent"]
    """"silent" is what is wanted where nothing was told, and a miss where something was."""


class Version(BaseModel):
    """An adapter version as it is listed."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    training: TrainingRecord
    evaluation: Evaluation
    in_use: bool = False
    stale: tuple[str, ...] = ()
    """Ids of the taught memories that were edited, deleted, expired or archived since, or that it was found to state wrongly."""
    fits_model: bool = True
    """Whether it belongs to the model that is loaded."""

    @property
    def number(self) -> int:
        """Counted from 1 in each profile."""
        return self.training.version
