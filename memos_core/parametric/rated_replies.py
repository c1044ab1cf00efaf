"""The replies that the person has rated as good, from which a way of replying may be learned."""

from __future__ import annotations

from dataclasses import dataclass

from memos_core.conversations import Conversations
from memos_core.cube import Sensitivity
from memos_core.reader.health import read_sensitivity

LONGEST = 600
"""Length of the longest reply that is learned from, in characters."""
MOST = 64
"""How many replies are learned from; the newest are taken."""


@dataclass(frozen=True)
class Liked:
    """A message and the reply to it that the person likes."""

    message: str
    """The id of what was said."""
    reply: str
    """The id of the reply."""
    said: str
    answered: str


def liked(conversations: Conversations) -> list[Liked]:
    """The replies that were rated as good, newest first. Left out are replies that had memories or documents in their
    prompts (the person may have liked their content, and may forget it), replies that no model has written, replies about
    anything sensitive or secret, and long ones.
    """
    found = []
    for said, reply in conversations.rated_good():
        if reply.used or len(reply.text) > LONGEST or conversations.get(reply.conversation).read_whole:
            continue
        if (reply.timing or {}).get("model") == "":
            continue
        if any(read_sensitivity(text) is not Sensitivity.NORMAL for text in (said.text, reply.text)):
            continue
        found.append(Liked(said.id, reply.id, said.text, reply.text))
    return found[:MOST]
