"""What the contexts are made of, as whoever writes the prompts lays it out (`chat.context_turns`)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from memos_core.activation.context import Context, RememberedDocument
from memos_core.activation.store import Member
from memos_core.cube import MemCube
from memos_core.models.backend import Adapter, ChatTurn, ModelInfo


class ContextSource(Protocol):
    """Tells of a context what it is made of now."""

    def info(self) -> ModelInfo:
        """The loaded model; waits for it. Raises ModelLoadError or ModelError."""

    def adapters(self) -> list[Adapter | None]:
        """All that a reply may be written with, None for the model alone, which comes last: a context is made ready for
        each, so that switching costs nothing.
        """

    def opening(self, conversation: str) -> object:
        """How a conversation's prompts begin. What stands in the saved beginning is kept as long as it is true; what was
        changed since or is not to be read any more makes a new one at once.

        Raises:
            InvalidInput: the documents that it is to have ready do not fit.
        """

    def refresh(self, context: Context) -> list[MemCube]:
        """Take what belongs to a profile now into its context; a state that was made of something else is dropped."""

    def of(self, context: Context) -> list[ChatTurn]:
        """The turns of a context as they are now, from the system turn on.

        Raises:
            NotFound: its conversation is gone.
            InvalidInput: its documents do not fit.
        """

    def members(self, context: Context) -> list[Member]:
        """The memories that stand in a context as it is now."""

    def stamp(self, context: Context) -> str:
        """What a state of a context would be made of, with the model that is loaded; the same as long as it fits.

        Raises:
            NotFound: its conversation is gone.
        """

    def known_documents(self, documents: Sequence[str]) -> set[str]:
        """Those of these documents that passages are remembered of."""

    def remembered_documents(self, conversation: str | None) -> list[RememberedDocument]:
        """The documents that passages are remembered of, by name; for a conversation those that it may read."""

    def holding(self, documents: Sequence[str]) -> Context:
        """The context of these documents; where there is none yet, one that is kept nowhere."""

    def unfit(self, context: Context) -> str:
        """Why a context does not fit into the model's, in words; "" where it does. Raises NotFound like `of`."""

    def characters(self, context: Context) -> int:
        """About how long a context is, without counting tokens."""
