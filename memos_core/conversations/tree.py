"""The messages of one conversation as a tree: a message that is written again stands beside the old one, as another version of it.
Pure: stores nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

ALONE = "alone"
"""Value of `removed` of a message that was deleted by itself: what follows on it stays."""
TAKEN_BACK = "taken back"
"""Value of `removed` of a message that was deleted when its import was taken back, while its conversation stayed."""


@dataclass(frozen=True)
class Node:
    """The place of a message in its conversation."""

    id: str
    parent: str
    """The message that it follows on; "" where it begins the conversation."""
    seq: int
    role: str
    removed: str
    """"" while it is not deleted; ALONE, TAKEN_BACK, or the id of the message with which it was deleted."""
    stands: bool
    """Whether it is in view."""
    shown: int
    """Messages that came into view later have a greater number."""


class Tree:
    """All messages of a conversation, with every version of each."""

    def __init__(self, nodes: Iterable[Node]) -> None:
        self._nodes = {node.id: node for node in nodes}
        self._children: dict[str, list[Node]] = defaultdict(list)
        for node in self._nodes.values():
            self._children[node.parent].append(node)

    def versions(self, message_id: str) -> list[str]:
        """The ids of all versions of a message, itself among them, the oldest first."""
        node = self._nodes[message_id]
        beside = [other for other in self._children[node.parent] if other.role == node.role and not other.removed]
        return [other.id for other in sorted(beside, key=lambda other: other.seq)]

    def path(self, message_id: str) -> list[Node]:
        """The conversation that goes through a message, from its beginning to its end: where it goes on in several ways, the
        way that was in view last. Messages that were deleted by themselves are on it too."""
        node: Node | None = self._nodes[message_id]
        before: list[Node] = []
        while node is not None and node not in before:
            before.append(node)
            node = self._nodes.get(node.parent)
        return [*reversed(before), *self._onward(message_id, {node.id for node in before})]

    def below(self, message_id: str) -> list[str]:
        """The ids of a message and of all that follows on it, in every version."""
        found, waiting = dict[str, None](), [message_id]
        while waiting:
            found[waiting[0]] = None
            waiting += [child.id for child in self._children.get(waiting.pop(0), ()) if child.id not in found]
        return list(found)

    def _onward(self, message_id: str, known: set[str]) -> Iterable[Node]:
        while True:
            children = self._children.get(message_id, ())
            following = [child for child in children if child.removed in ("", ALONE) and child.id not in known]
            if not following:
                return
            last = max(following, key=lambda child: (child.shown, child.stands, child.seq))
            yield last
            message_id = last.id
            known.add(message_id)
