"""What an export holds, and how much of it is known here: nothing of it is stored."""

from __future__ import annotations

from collections.abc import Iterator

from memos_core.conversations import Conversations
from memos_core.exchange.arriving.drafting import id_of_chat, statements_of
from memos_core.exchange.arriving.items import ArrivingChat, ArrivingNote, ArrivingStatement, Item
from memos_core.exchange.arriving.outcomes import ArrivalPreview
from memos_core.exchange.arriving.planning import plan
from memos_core.exchange.importing import MemoryImporter
from memos_core.progress import Progress
from memos_core.storage.vault import MemVault

SHOWN = 8
"""Titles, statements and notes of a preview."""
NAMED = 50
"""Parts that cannot be read, of which the names and reasons are given."""


def preview(
    file: str,
    items: Iterator[Item],
    space: str,
    progress: Progress,
    *,
    vault: MemVault,
    conversations: Conversations,
    importer: MemoryImporter,
    owner: str,
) -> ArrivalPreview:
    """What an export holds.

    Args:
        file: the name of the export.
        items: what is in it.
        space: the one that it would be brought into.
        progress: is told how far it has come. Raises Cancelled.
        vault: where memories are.
        conversations: where chats are.
        importer: compares statements with what is known.
        owner: whose they would be.
    """
    found, ids, statements = ArrivalPreview(file), list[str](), list[ArrivingStatement]()
    folders = set[str]()
    for item in items:
        if isinstance(item, ArrivingChat):
            found.chats += 1
            found.messages += len(item.messages)
            ids.append(id_of_chat(item))
            if item.project is not None:
                folders.add(item.project.id)
                found.chats_in_folders += 1
            _add_some(found.titles, item.title)
            for at in (message.at or item.at for message in item.messages):
                if at is not None:
                    found.first = min(found.first or at, at)
                    found.last = max(found.last or at, at)
        elif isinstance(item, ArrivingStatement):
            statements.append(item)
            _add_some(found.some_statements, item.text)
        elif isinstance(item, ArrivingNote):
            found.notes += 1
            _add_some(found.some_notes, item.name)
        elif len(found.unreadable) < NAMED:
            found.unreadable.append(item)
    found.folders, found.statements = len(folders), len(statements)
    found.known_chats = len(conversations.known_chats(ids))
    if drafts := statements_of(statements, file, space, owner):
        new = plan(vault, conversations, drafts, file).new
        found.known_statements = len(drafts) - len(new)
        found.contradicting = importer.contradicting(new, progress)
    return found


def _add_some(some: list[str], text: str) -> None:
    if text and len(some) < SHOWN:
        some.append(text)
