"""Previews an export: what it contains, and how much of it is known here. Nothing is stored."""

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
"""How many titles, statements and notes a preview shows."""
NAMED = 50
"""How many unreadable parts are listed with name and reason."""


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
    """What an export contains.

    Args:
        file: the name of the export.
        items: its contents.
        space: the space into which it would be brought.
        progress: told how far it has come; can cancel it by raising Cancelled.
        vault: where memories are.
        conversations: where chats are stored.
        importer: compares statements with what is known.
        owner: the user whose memories they would be.
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
