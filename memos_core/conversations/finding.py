"""Finding words in what was said, in one conversation and in all."""

from __future__ import annotations

import re
from dataclasses import dataclass

from memos_core.conversations.records import Message, message_of
from memos_core.conversations.versions import Versions
from memos_core.text_matching import folded, occurrences

_MARKED = re.compile(r"(\*\*|`)(?=\S)([^\n]+?)(?<=\S)\1")


@dataclass(frozen=True)
class Hit:
    """A message in view that holds the text that is searched for."""

    message: str
    seq: int
    count: int
    """How often it holds it."""


@dataclass(frozen=True)
class FoundMessage:
    """A message that was found in some conversation."""

    message: Message
    title: str
    """Title of its conversation."""
    by_meaning: bool = False
    """Whether it was found by what it means, not by its words."""


class Finding(Versions):
    """Searches the messages that are in view."""

    def find_in(self, conversation_id: str, text: str) -> list[Hit]:
        """The messages of a conversation that hold this text, whatever its case and accents, oldest first."""
        if not folded(text.strip()):
            return []
        rows = self._database.query(
            "SELECT id, seq, text FROM messages WHERE conversation = ? AND withdrawn = 0 ORDER BY seq",
            (conversation_id,),
        )
        hits = [Hit(row["id"], row["seq"], len(occurrences(_as_shown(row["text"]), text.strip()))) for row in rows]
        return [hit for hit in hits if hit.count]

    def find_words(self, text: str, limit: int) -> list[FoundMessage]:
        """The messages of all conversations that hold every one of these words, the newest first."""
        words = list(dict.fromkeys(folded(word) for word in text.split()))
        if not words:
            return []
        holds = " AND ".join(["instr(folded(m.text), ?)"] * len(words))
        rows = self._database.query(
            f"""SELECT m.*, c.title FROM messages m JOIN conversations c ON c.id = m.conversation
            WHERE m.withdrawn = 0 AND m.forgotten = 0 AND c.deleted_at IS NULL AND {holds} ORDER BY m.seq DESC LIMIT ?""",
            [*words, limit],
        )
        return [FoundMessage(message_of(row), row["title"]) for row in rows]

    def standing(self, message_ids: list[str]) -> list[FoundMessage]:
        """Those of these messages that are in view in a conversation that is not deleted, in the order of the ids."""
        rows = self._among(
            """SELECT m.*, c.title FROM messages m JOIN conversations c ON c.id = m.conversation
            WHERE m.withdrawn = 0 AND m.forgotten = 0 AND c.deleted_at IS NULL AND m.id IN""",
            message_ids,
        )
        found = {row["id"]: FoundMessage(message_of(row), row["title"]) for row in rows}
        return [found[item] for item in message_ids if item in found]


def _as_shown(text: str) -> str:
    """A text without the Markdown marks for bold words and code, which are not shown."""
    return _MARKED.sub(r"\2", text)
