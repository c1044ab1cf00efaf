"""Searches the messages of all conversations, by words and by meaning."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from memos_core.conversations import Conversations, FoundMessage
from memos_core.cube import Recall, SemanticType
from memos_core.errors import EmbedderUnavailable
from memos_core.plaintext.memory_filter import MemoryFilter
from memos_core.plaintext.recall.filters import RecallScope
from memos_core.spaces.actors import PERSON

MOST_BY_MEANING = 20
FEWEST_WORDS = 2
"""The fewest words of a search that is also made by meaning."""

Find = Callable[[str, int, RecallScope, dt.datetime | None, str], Sequence[Recall]]


class ChatSearch:
    """Finds messages; those that contain the words of the search come first."""

    def __init__(self, conversations: Conversations, find: Find) -> None:
        """
        Args:
            conversations: the stored conversations.
            find: finds memories by meaning, as `MemFinder.find` does.
        """
        self._conversations = conversations
        self._find = find

    def find(self, text: str, limit: int) -> list[FoundMessage]:
        """See `MemOS.search_chats`."""
        found = self._conversations.find_words(text, limit)
        if len(text.split()) < FEWEST_WORDS:
            return found
        known = {one.message.id for one in found}
        scope = RecallScope(MemoryFilter(type=SemanticType.EPISODE))
        try:
            near = self._find(text, MOST_BY_MEANING, scope, None, PERSON)
        except EmbedderUnavailable:  # then the search by words has to do
            return found
        ids = [hit.cube.source.message for hit in near if hit.cube.source is not None and hit.cube.source.message]
        more = self._conversations.standing([item for item in ids if item not in known])
        return [*found, *(replace(one, by_meaning=True) for one in more)]
