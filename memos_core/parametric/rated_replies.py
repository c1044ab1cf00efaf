"""The replies that the person has marked as good, and from which a style may be learned."""

from __future__ import annotations

from dataclasses import dataclass

from memos_core.conversations import Conversations
from memos_core.cube import Sensitivity
from memos_core.language.sensitivity import sensitivity_of

LONGEST = 600
"""Characters of a reply from which is learned."""
MOST = 64
"""Replies from which is learned, the newest ones."""


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
    """The replies that were marked as good, newest first. Left out are those that were written with memories or documents
    before the model (there the content was liked, and it may be forgotten), those that speak of what is sensitive or
    secret, and long ones."""
    found = []
    for said, reply in conversations.rated_good():
        if reply.used or len(reply.text) > LONGEST or conversations.get(reply.conversation).documents:
            continue
        if Sensitivity.NORMAL is not sensitivity_of(f"{said.text}\n{reply.text}"):
            continue
        found.append(Liked(said.id, reply.id, said.text, reply.text))
    return found[:MOST]
