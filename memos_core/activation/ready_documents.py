"""Keeps documents ready: for every conversation that holds them, or whole in one conversation."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from memos_core.activation.context import Context, ContextType, RememberedDocument
from memos_core.activation.references import reference_to
from memos_core.activation.source import ContextSource
from memos_core.activation.store import ContextStore
from memos_core.activation.warming import Estimate
from memos_core.conversations import PLAIN, Conversations, Folder
from memos_core.errors import InvalidInput, NotFound


class ReadyDocuments:
    """`MemOS.activation.documents`; documents are named by their files. Safe to use from any thread."""

    def __init__(
        self,
        *,
        store: ContextStore,
        turns: ContextSource,
        conversations: Conversations,
        estimate: Callable[[Context], Estimate],
        described: Callable[[str], Context],
        changed: Callable[[], None],
    ) -> None:
        """
        Args:
            store: keeps contexts and their states.
            turns: tells what they consist of.
            conversations: the store of conversations.
            estimate: returns what making a context ready would take.
            described: returns a context as it is shown, by its id.
            changed: called when there is something new to show and to make ready.
        """
        self._store = store
        self._turns = turns
        self._conversations = conversations
        self._estimate = estimate
        self._described = described
        self._changed = changed

    def list(self, conversation: str | None = None) -> Sequence[RememberedDocument]:
        """The documents that have passages in the memory.

        Args:
            conversation: the one that must be allowed to read them; None for those that every conversation may read.
        """
        return self._turns.remembered_documents(conversation)

    def estimate(self, documents: Sequence[str], conversation: str | None = None) -> Estimate:
        """The time and disk space that keeping these documents ready would take; waits for the model.

        Args:
            documents: their names.
            conversation: the one that they are for; None where they are for every conversation.

        Raises:
            NotFound: one of them is not among the memories.
            ModelLoadError: no model can be loaded.
        """
        self._check(documents, conversation)
        shared = self._turns.known_documents(documents)
        estimate = self._estimate(self._turns.holding([name for name in documents if name in shared]))
        own = [one for one in self.list(conversation) if one.name in documents and one.name not in shared]
        if not own or not estimate.tokens:
            return estimate
        # Documents that only this conversation may read are in no context of documents; their share is estimated in proportion.
        tokens = estimate.tokens + sum(one.tokens for one in own)
        share = tokens / estimate.tokens
        return replace(estimate, tokens=tokens, size=round(estimate.size * share), seconds=estimate.seconds * share)

    def keep(self, documents: Sequence[str]) -> Context:
        """Keep these documents ready from now on; idle time is used to compute their context.

        Raises:
            NotFound: one of them is not among the memories.
        """
        self._check(documents)
        context = self._store.add(ContextType.DOCUMENTS, reference_to(documents))
        self._store.pin(context.id, True)
        self._changed()
        return self._described(context.id)

    def attach(self, conversation: str, documents: Sequence[str]) -> None:
        """Put these documents whole into every prompt of a conversation; an empty list detaches them.

        Args:
            conversation: its id; made if missing.
            documents: their names.

        Raises:
            NotFound: one of the documents is not among the memories.
            InvalidInput: they do not fit into the model's context; nothing is changed.
        """
        known = conversation if self._conversations.exists(conversation) else None
        self._check(documents, known)
        if known is None:
            if trouble := self._turns.unfit(self._turns.holding(documents)):
                raise InvalidInput(trouble)
            self._conversations.create(conversation_id=conversation)
        before = self._conversations.get(conversation).documents
        self._conversations.set_documents(conversation, documents)
        try:
            self._turns.opening(conversation)
        except InvalidInput:
            self._conversations.set_documents(conversation, before)
            raise
        now = self._conversations.get(conversation)
        # Not where a folder's documents stand before them, nor where only this conversation may read one of them.
        if documents and not now.folder_documents and self._turns.known_documents(documents) == set(documents):
            self._store.used(self._store.add(ContextType.DOCUMENTS, reference_to(documents, now.persona)).id)
        self._changed()

    def check_fit(self, documents: Sequence[str]) -> None:
        """Check that every conversation of a folder can read these documents whole.

        Raises:
            NotFound: one of them is not among the memories.
            InvalidInput: they do not fit into the model's context.
        """
        self._check(documents)
        if trouble := self._turns.unfit(self._turns.holding(documents)):
            raise InvalidInput(trouble)

    def in_folder(self, folder: Folder) -> None:
        """Have idle time used to compute the beginning with a folder's documents, which its conversations share."""
        if folder.documents:
            reference = reference_to(folder.documents, folder.persona or PLAIN)
            self._store.used(self._store.add(ContextType.DOCUMENTS, reference).id)
        self._changed()

    def _check(self, documents: Sequence[str], conversation: str | None = None) -> None:
        known = self._turns.known_documents(documents, conversation)
        for name in documents:
            if name not in known:
                raise NotFound('There is no document "{name}" among the memories. Import it first.', name=name)
