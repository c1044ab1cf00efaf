"""Documents that a person attaches to a conversation: for that conversation alone, or to be remembered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from memos_core.activation.ready_documents import ReadyDocuments
from memos_core.conversations import Conversations, MessageFile
from memos_core.cube import SemanticType
from memos_core.database import storage_errors
from memos_core.documents.importing import AlreadyImported, DocumentImporter
from memos_core.errors import InvalidInput, ModelError
from memos_core.files import given_path
from memos_core.progress import Progress
from memos_core.storage.table import quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say

ERASER = "attachments"
"""The name under which documents of conversations that are removed for good are erased."""


@dataclass(frozen=True)
class Attached:
    """The result of attaching a file."""

    document: str
    """The document's name."""
    whole: bool
    """Whether every prompt of the conversation contains the whole document; otherwise only the passages that fit what is asked."""
    operation: int | None
    """The operation with which undo takes it back; None where the document was remembered before."""
    file: MessageFile
    """How the message that is sent with it refers to it (`MemOS.chat`)."""


class ChatAttachments:
    """Imports documents for single conversations. Safe to use from any thread."""

    def __init__(
        self,
        *,
        importer: DocumentImporter,
        conversations: Conversations,
        ready: ReadyDocuments,
        vault: MemVault,
        changed: Callable[[Sequence[str], str], None],
    ) -> None:
        """
        Args:
            importer: saves the passages of documents.
            conversations: the store of conversations.
            ready: puts documents whole into the prompts of a conversation.
            vault: where the passages are.
            changed: called with the ids and the verb after each change.
        """
        self._importer = importer
        self._conversations = conversations
        self._ready = ready
        self._vault = vault
        self._changed = changed

    def attach(
        self, conversation: str, path: Path | str, *, keep: bool, progress: Progress | None, encoding: str | None
    ) -> Attached:
        """`MemOS.attach_document`."""
        if not self._conversations.exists(conversation):
            self._conversations.create(conversation_id=conversation)
        found, space = self._conversations.get(conversation), self._conversations.spaces(conversation).home
        operation = None
        try:
            cubes = self._importer.take_in(
                path,
                tags=(),
                namespace=space,
                progress=progress,
                encoding=encoding,
                conversation=None if keep else conversation,
            )
            assert cubes[0].source is not None and cubes[0].source.document is not None  # it is a passage
            document, operation = cubes[0].source.document, cubes[0].operation
            first = cubes[0].id
        except AlreadyImported as known:
            document = known.document
            first = next(iter(self._importer.passages_named(document, space, None if keep else conversation)), "")
        place = given_path(path)
        with storage_errors(say("read the file")):
            file = MessageFile(place.name, str(place.resolve()), place.stat().st_size, first)
        there = {known.name for known in self._ready.list(conversation)}
        documents = [*(name for name in found.documents if name in there and name != document), document]
        try:
            self._ready.attach(conversation, documents)
        except (InvalidInput, ModelError):  # too long, or no model tells how long; what was whole before stays so
            return Attached(document, False, operation, file)
        return Attached(document, True, operation, file)

    def remove(self, conversations: Sequence[str]) -> None:
        """Destroy the documents that belong to these conversations alone; the conversations are about to be deleted for good."""
        passages = self._vault.table.where_among(
            "conversation", conversations, f"type = {quoted(SemanticType.DOCUMENT.value)}"
        )
        if passages:
            self._vault.destroy(ERASER, passages)
            self._changed([passage.id for passage in passages], "forget")
