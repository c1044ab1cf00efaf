"""What waits for the person: suggestions, conflicts, changed documents, a refused adapter. It is read in a thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.memory_browser.findings import found
from app.memory_browser.query import LIVE, WAITING

if TYPE_CHECKING:
    from memos_core import ChangedDocument, MemCube, MemOS, SharedSpace, Suggestion

MOST_BROUGHT_IN = 20
"""How many statements from other programs are shown at once."""
MOST_CONFLICTING = 100
"""How many memories with conflicts are looked at."""


@dataclass(frozen=True)
class Asked:
    """A suggestion, and the chat it comes from."""

    suggestion: Suggestion
    title: str
    """The title of the conversation; "" if it has none."""


@dataclass(frozen=True)
class Refused:
    """The newest adapter, if it is not used because it failed its examination."""

    number: int
    reasons: Sequence[str]


@dataclass(frozen=True)
class Waiting:
    """Everything that waits."""

    asked: Sequence[Asked] = ()
    conflicts: Sequence[Sequence[MemCube]] = ()
    """Groups of memories in use that cannot all be true."""
    refused: Refused | None = None
    brought_in: Sequence[MemCube] = ()
    """The first of the statements from other programs."""
    brought_in_count: int = 0
    secrets: int = 0
    """How many of the statements are secrets."""
    shared: Sequence[SharedSpace] = ()
    """Shared spaces that have something new."""
    documents: Sequence[ChangedDocument] = ()
    """Imported documents whose files have changed."""

    @property
    def decisions(self) -> int:
        """How many decisions only the person can make."""
        own = len(self.asked) + len(self.conflicts) + len(self.documents)
        return own + self.brought_in_count + sum(one.offers for one in self.shared)


def look(memos: MemOS) -> Waiting:
    """Read everything that waits."""
    from memos_core import MemoryFilter

    titles = {one.id: one.title for one in memos.conversations.list()}
    asked = [Asked(one, titles.get(one.conversation, "")) for one in reversed(memos.suggestions.list())]
    newest = max(memos.parametric.list(), key=lambda version: version.number, default=None)
    refused = None
    if newest is not None and newest.fits_model and newest.evaluation.refused:
        refused = Refused(newest.number, newest.evaluation.refused)
    brought_in = memos.arrivals.waiting(MOST_BROUGHT_IN)
    shared = [one for one in memos.store.list() if one.offers]
    count = memos.arrivals.waiting_count()
    secret = MemoryFilter(state=WAITING, sensitivity="secret")
    secrets = memos.browse(where=secret, limit=1).total if count else 0
    documents = memos.documents.list()
    return Waiting(asked, _conflicts(memos), refused, brought_in, count, secrets, shared, documents)


def _conflicts(memos: MemOS) -> list[list[MemCube]]:
    from memos_core import MemoryFilter

    groups: list[list[MemCube]] = []
    grouped: set[str] = set()
    where = MemoryFilter(conflicting=True, state=LIVE)
    for cube in memos.browse(where=where, limit=MOST_CONFLICTING):
        if cube.id in grouped:
            continue
        others = [other for id in cube.conflicts_with if (other := found(memos, id)) is not None]
        live = [other for other in others if other.state in LIVE]
        if live:
            groups.append([cube, *live])
            grouped.update(one.id for one in groups[-1])
    return groups
