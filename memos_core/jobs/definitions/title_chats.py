"""While nobody waits for a reply, let the model give chats titles."""

from __future__ import annotations

from memos_core.chat.titles import ChatTitler
from memos_core.conversations import Conversations
from memos_core.jobs.job import counted


def run(conversations: Conversations, titler: ChatTitler) -> str:
    """Give titles to the chats that have one by rule only, the newest first."""
    count = 0
    while titler.title_next(conversations):
        count += 1
    return f"{counted(count, 'chat', 'chats')} looked at." if count else ""
