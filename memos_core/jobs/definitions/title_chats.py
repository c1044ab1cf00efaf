"""While nobody waits for a reply, let the model give chats titles."""

from __future__ import annotations

from memos_core.chat.titles import ChatTitler
from memos_core.conversations import Conversations
from memos_core.wording import say_count


def run(conversations: Conversations, titler: ChatTitler) -> str:
    """Give titles to the chats whose title was only made by rule, the newest first."""
    count = 0
    while titler.title_next(conversations):
        count += 1
    return say_count("{n} chat looked at.", "{n} chats looked at.", count) if count else ""
