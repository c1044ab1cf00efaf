"""The side of the front door that keeps memories and finds them again."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from memos_core.client import MemOSClient
from memos_core.cube import (
    PERSONAL,
    MemCube,
    Note,
    Recalls,
    SemanticType,
    Source,
    State,
    members,
)
from memos_core.days import to_utc, with_zone
from memos_core.errors import InvalidInput
from memos_core.plaintext.recall.filters import RecallFilter
from memos_core.plaintext.recall.turns import told_otherwise
from memos_core.reader.drafts import labels
from memos_core.spaces.actors import PERSON
from memos_core.wiring import OpenProfile


class Remembering(OpenProfile):
    """Remembering and recalling."""

    def remember(
        self,
        text: str,
        *,
        type: SemanticType | str | None = None,
        tags: Sequence[str] = (),
        pinned: bool = False,
        occurred_at: dt.datetime | dt.date | None = None,
        expires_at: dt.datetime | dt.date | None = None,
        source: Source | None = None,
        namespace: str = PERSONAL,
    ) -> MemCube:
        """Save one memory.

        What is known already is not stored twice. What changes with time ("I live in Porto.") supersedes the older
        statement, which stays as an archived memory that links to the new. Of two that cannot both hold, where nobody
        knows which does ("My dog is called Rex." after "... Biscuit."), both are kept and list each other in
        `conflicts_with` until `settle` or `keep_all`.

        Args:
            text: what to remember.
            type: its meaning; None lets the reader tell.
            tags: free labels.
            pinned: always offered to the model, never expired by a date.
            occurred_at: the time it speaks of: a moment (naive datetimes are local) or a day. None lets the reader tell.
            expires_at: from when on it must no longer be recalled, or the last day on which it may be.
            source: the message that it comes from.
            namespace: the space that it is kept in.

        Raises:
            InvalidInput: no text, too long, or an unknown type or space.
            StorageError: it could not be saved; nothing was changed.
        """
        draft, corrects = self._drafts.one(
            text,
            type=type,
            tags=tags,
            pinned=pinned,
            occurred_at=occurred_at,
            expires_at=expires_at,
            source=source,
            namespace=self.namespaces.known([namespace])[0],
        )
        cube, operation = self._writer.save(draft, PERSON, corrects=corrects)
        if operation is not None:
            self._memory_changed(self._ledger.changed_by(operation), "remember")
        return cube

    def remember_many(self, notes: Sequence[Note], *, namespace: str = PERSONAL) -> list[MemCube]:
        """Save a batch, verbatim and in the order of the conversation; all or none.

        Args:
            notes: the batch.
            namespace: the space that it is kept in.

        Raises:
            InvalidInput: a note has no text, or there is no such space; nothing is saved.
            StorageError: nothing was saved.
        """
        drafts = self._drafts.many(notes, self.namespaces.known([namespace])[0])
        cubes = self._writer.save_many(drafts, PERSON)
        self._memory_changed([cube.id for cube in cubes], "remember")
        return cubes

    def recall(
        self,
        query: str,
        limit: int = 10,
        *,
        at: dt.datetime | None = None,
        type: SemanticType | str | Sequence[SemanticType | str] | None = None,
        tags: Sequence[str] | None = None,
        speaker: str | None = None,
        since: dt.datetime | None = None,
        until: dt.datetime | None = None,
        namespaces: Sequence[str] | None = None,
        state: State | str | Sequence[State | str] | None = None,
    ) -> Recalls:
        """The memories that fit a question best, best first; archived and expired ones are left out.

        `answerable` of what comes back is the chance that a hit answers the question: below 0.5 probably nothing is
        known of it.

        Turns of conversations count too, verbatim; one that something was distilled from is left out where that says it
        all, or no longer holds, unless `type` asks for episodes.

        Args:
            query: a question or any words. A time that it names ("last spring", "before the move") is understood.
            limit: at most so many.
            at: answer for this moment: with what held then, also if something newer has taken its place since.
                None for now; naive datetimes are local.
            type: only of this semantic type, or of these.
            tags: must have all of these.
            speaker: only what this person said.
            since: only what speaks of this moment or a later one; what names no time counts by when it was saved. What
                speaks of a day is compared with the day that this moment has in its own zone.
            until: only what speaks of an earlier moment than this.
            namespaces: only in these.
            state: in this state, or in these, instead of live ones.

        Raises:
            InvalidInput: `limit` is not positive, or a type, state or space is unknown.
        """
        within = RecallFilter(
            types=members(SemanticType, type),
            tags=labels(tags or ()),
            speaker=speaker,
            since=None if since is None else with_zone(since),
            until=None if until is None else with_zone(until),
            namespaces=self.namespaces.known(namespaces or ()),
            states=members(State, state),
        )
        return self._find(query, limit, within, at, PERSON)

    def _find(self, query: str, limit: int, within: RecallFilter, at: dt.datetime | None, actor: str) -> Recalls:
        """Recall for whoever asks; `within` says what they may read."""
        if limit < 1:
            raise InvalidInput("The limit must be 1 or more.")
        if self._vectors.are_ready():
            self._catch_up()
        hits = self._operator.recall(
            query,
            limit,
            without=lambda found: () if SemanticType.EPISODE in within.types else told_otherwise(self._vault, found),
            at=None if at is None else to_utc(at),
            within=within,
        )
        self.audit.note(actor, "retrieved", [hit.cube.id for hit in hits])
        return hits

    def client(self, name: str) -> MemOSClient:
        """The memory as a program outside of this one may have it: only in the spaces that name it in their access lists.

        Args:
            name: what it is called, with or without `client:` before it.

        Raises:
            InvalidInput: that cannot be the name of a client.
        """
        return MemOSClient(
            name,
            owner=self.user,
            vault=self._vault,
            namespaces=self.namespaces,
            audit=self.audit,
            find=self._find,
            embed=self._embed,
            changed=self._memory_changed,
        )
