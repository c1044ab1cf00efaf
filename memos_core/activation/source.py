"""The protocol by which activation memory learns what a context consists of; `chat.context_turns` implements it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from memos_core.activation.context import Context, RememberedDocument
from memos_core.activation.store import Member
from memos_core.cube import MemCube
from memos_core.models.backend import Adapter, ChatTurn, ModelInfo


class ContextSource(Protocol):
    """Tells what a context consists of now."""

    def info(self) -> ModelInfo:
        """The loaded model; waits for it. Raises ModelLoadError or ModelError."""

    def adapters(self) -> list[Adapter | None]:
        """Every adapter that a reply may be written with, and None for the model alone, which comes last. A context
        is made ready for each of them, so that switching costs nothing.
        """

    def opening(self, conversation: str) -> object:
        """The beginning of a conversation's prompts. The stored beginning is used as long as it is true; a memory in it that
        was changed, or that the conversation may no longer read, causes a new one at once.

        Raises:
            InvalidInput: the documents that it is to have ready do not fit.
        """

    def refresh(self, context: Context) -> list[MemCube]:
        """Put the present profile memories into the profile's context; where they are other ones than before, its KV state is
        deleted. Returns them."""

    def of(self, context: Context) -> list[ChatTurn]:
        """The turns of a context as they are now, beginning with the system turn.

        Raises:
            NotFound: its conversation is gone.
            InvalidInput: its documents do not fit.
        """

    def thinking(self, context: Context) -> bool:
        """Whether the model may think before the replies that begin with a context. Raises NotFound like `of`."""

    def members(self, context: Context) -> list[Member]:
        """The memories that a context contains now."""

    def stamp(self, context: Context) -> str:
        """The hash of what a state of this context would be computed from with the loaded model. A saved state with
        the same stamp is still valid.

        Raises:
            NotFound: its conversation is gone.
        """

    def known_documents(self, documents: Sequence[str], conversation: str | None = None) -> set[str]:
        """The names among these of documents that have passages in the memory, and that the conversation may read; for None, that
        every conversation may read."""

    def remembered_documents(self, conversation: str | None) -> list[RememberedDocument]:
        """The documents that have passages in the memory, and that the conversation may read; for None, that every conversation
        may read."""

    def holding(self, documents: Sequence[str]) -> Context:
        """The context of these documents; a new one that is not stored where there is none yet."""

    def unfit(self, context: Context) -> str:
        """Why a context is too long for the model, in words; "" where it fits. Raises NotFound like `of`."""

    def characters(self, context: Context) -> int:
        """The approximate length of a context, without counting tokens."""
