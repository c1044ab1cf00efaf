"""Chooses the known entities (people, things) that a message may refer to, for the model that reads the message."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from memos_core.chat.outgoing import Outgoing
from memos_core.conversations import Conversations, Message
from memos_core.cube import Sensitivity
from memos_core.models.vectors import Vectors
from memos_core.plaintext.entities import Entities, Entity
from memos_core.plaintext.entities.linking import folded
from memos_core.reader.form import KnownEntity
from memos_core.spaces.actors import conversation_actor
from memos_core.spaces.namespaces import Namespaces
from memos_core.storage.table import LIVE, STATEMENTS, quoted
from memos_core.storage.vault import MemVault

MOST = 8
"""Maximum number of entities given with a message: if given many, a small model picks wrong ones."""
NEAREST = 6
"""How many statements nearest to the message in meaning are searched for entities."""
SENT_FOR = "reading a message again"


class KnownEntities:
    """Chooses the few entities that are given with a message. Safe to use from any thread."""

    def __init__(
        self,
        *,
        entities: Entities,
        vault: MemVault,
        vectors: Vectors,
        namespaces: Namespaces,
        conversations: Conversations,
        outgoing: Outgoing,
    ) -> None:
        """
        Args:
            entities: the people and things that statements speak of.
            vault: where the statements are.
            vectors: embeds messages.
            namespaces: the spaces, and what a conversation may read in them.
            conversations: the stored conversations, each with its spaces.
            outgoing: decides what a remote model may be given, and records what it is given.
        """
        self._entities = entities
        self._vault = vault
        self._vectors = vectors
        self._namespaces = namespaces
        self._conversations = conversations
        self._outgoing = outgoing
        self._noted = ""
        """Id of the last message whose entities were reported to `outgoing`, so that each is reported once."""

    def of(self, message: Message, before: Sequence[str]) -> list[KnownEntity]:
        """The entities that a message may mean: first those that it names, by name or role, then those that statements near to it in
        meaning speak of. Statements that the conversation may not read, that are secret, or that the model in use may not be given are
        left out.

        Args:
            message: the message.
            before: what the person wrote last before it.
        """
        reads = self._conversations.spaces(message.conversation).reads
        readable = self._namespaces.readable(conversation_actor(message.conversation), reads)
        condition = (
            f"{readable} AND {self._outgoing.condition()} AND sensitivity != {quoted(Sensitivity.SECRET.value)}"
            f" AND coalesce(message != {quoted(message.id)}, true)"
        )
        known = [one for one in self._entities.readable(condition, complete=False) if one.name or one.roles]
        roles = Counter(role for one in known for role in {folded(role) for role in one.roles})
        said = f" {folded(' '.join((*before, message.text)))} "
        chosen: dict[str, tuple[Entity, bool]] = {}
        for one in known:
            by_name = any(f" {folded(name)} " in said for name in (one.name, *one.aliases) if name)
            by_role = [folded(role) for role in one.roles if f" {folded(role)} " in said]
            if by_name or by_role:
                chosen[one.id] = (one, by_name or any(roles[role] == 1 for role in by_role))
        if known:
            near = self._near(message.text, condition)
            beside = [one for id in near for one in known if any(cube.id == id for cube in one.statements)]
            for one in beside:
                chosen.setdefault(one.id, (one, False))
        given = list(chosen.values())[:MOST]
        if given and message.id != self._noted:
            self._noted = message.id
            self._outgoing.send_aside([_naming(one) for one, _ in given], SENT_FOR)
        return [KnownEntity(one.name, next(iter(one.roles), ""), named) for one, named in given]

    def _near(self, text: str, condition: str) -> list[str]:
        """The ids of statements that are near in meaning, nearest first; none while the embedder is not ready."""
        vector = self._vectors.of_texts([text])
        if vector is None:
            return []
        return list(self._vault.table.search_vector(vector[0], f"{condition} AND {STATEMENTS} AND {LIVE}", NEAREST).ids)


def _naming(one: Entity) -> str:
    """The id of the last statement that contains the entity's name; if none does, of its last statement."""
    said = [cube for cube in one.statements if one.name in cube.text] or one.statements
    return said[-1].id
