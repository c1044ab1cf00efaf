"""Records of contexts and their states, to move them to another computer that has the same model."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict, Field

from memos_core.activation.context import ContextType
from memos_core.cube import Moment

_HASH = r"^[0-9a-f]{64}$"


class StateRecord(BaseModel):
    """A saved state: what it was computed from, and with which model and adapter."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    key: str = Field(pattern=_HASH)
    """Its name: a hash of the model, of all that computing depends on, and of every token."""
    variant: str = Field(pattern=r"^(?:[0-9a-f]{64})?$")
    stamp: str = Field(max_length=200)
    tokens: int = Field(gt=0)
    size: int = Field(gt=0)
    sha256: str = Field(pattern=_HASH)
    compute_s: float = Field(ge=0, allow_inf_nan=False)
    model: str = Field(pattern=_HASH)
    """SHA-256 of the model file."""


class MemberRecord(BaseModel):
    """A memory that a context contains."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    cube: str = Field(max_length=200)
    content_hash: str = Field(max_length=200)


class ContextRecord(BaseModel):
    """A context with its states, and with what the person has set for it."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    what: ContextType
    reference: str = Field(max_length=100_000)
    """As `Context.reference`."""
    name: str = Field(default="", max_length=10_000)
    pinned: bool = False
    asked: bool = False
    created_at: Moment
    members: tuple[MemberRecord, ...] = ()
    states: tuple[StateRecord, ...] = ()
