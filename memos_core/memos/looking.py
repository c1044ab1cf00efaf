"""The side of the front door that shows what there is: pages of memories, pictures of the whole, transcripts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from memos_core.cube import (
    RECALLABLE,
    Change,
    Kind,
    MemCube,
    SemanticType,
    Sensitivity,
    State,
)
from memos_core.days import start_of, today
from memos_core.errors import InvalidInput
from memos_core.events import Page, TranscriptEntry, UsedMemory
from memos_core.plaintext.about import AboutYou, about
from memos_core.plaintext.browsing import MemoryFilter
from memos_core.plaintext.map import picture
from memos_core.plaintext.map.picture import Dated, MemoryMap
from memos_core.storage.table import LIVE, NO_TURN, among
from memos_core.storage.vault import NOT_FORGOTTEN
from memos_core.wiring import OpenProfile


class Looking(OpenProfile):
    """Looking at what is remembered; nothing is changed or counted by it."""

    def get(self, id: str) -> MemCube:
        """One memory by its id, or by an unambiguous beginning of it (4 characters or more). Raises NotFound."""
        return self._vault.get(id)

    def browse(
        self,
        text: str | None = None,
        *,
        kind: Kind | str | None = None,
        state: State | str | Sequence[State | str] | None = None,
        type: SemanticType | str | Sequence[SemanticType | str] | None = None,
        tags: Sequence[str] | None = None,
        pinned: bool | None = None,
        sensitivity: Sensitivity | str | Sequence[Sensitivity | str] | None = None,
        namespace: str | Sequence[str] | None = None,
        conflicting: bool | None = None,
        expiring_before: dt.datetime | None = None,
        sort: str = "-updated_at",
        limit: int = 50,
        offset: int = 0,
    ) -> Page:
        """A page of the memories that meet the filters. The verbatim turns of conversations with the assistant are among
        them only where `type` asks for episodes.

        Args:
            text: words that the text must hold, in any order, in part or whole.
            kind: only this kind.
            state: only this state, or these.
            type: only this semantic type, or these.
            tags: must have all of these.
            pinned: only pinned ones, or only others.
            sensitivity: only of this sensitivity, or of these.
            namespace: only in this space, or in these.
            conflicting: only those in an unsettled conflict, or only others.
            expiring_before: only live ones whose expiry date comes before that moment.
            sort: text, type, state, created_at, updated_at, occurred_at, expires_at, use_count or last_used_at;
                "-" before it sorts descending.
            limit: length of the page.
            offset: where it begins.

        Raises:
            InvalidInput: an unknown kind, state, type or sort order.
        """
        if limit < 1 or offset < 0:
            raise InvalidInput("The limit must be 1 or more, and the offset 0 or more.")
        wanted = MemoryFilter(
            text=text,
            kind=kind,
            state=state,
            type=type,
            tags=tags or (),
            pinned=pinned,
            sensitivity=sensitivity,
            namespace=namespace,
            conflicting=conflicting,
            expiring_before=expiring_before,
        )
        cubes, total = self._vault.browse(wanted.condition(), sort, limit, offset)
        return Page(cubes, total)

    def get_many(self, ids: Sequence[str]) -> dict[str, MemCube]:
        """Memories by their full ids; those that are not there (any more) are left out."""
        return self._vault.get_many(ids)

    def map(self, *, limit: int = 10_000, episodes: bool = False) -> MemoryMap:
        """The memories that recall may use, laid out in a square so that what is alike lies together, in clusters.

        The same memories give the same map. Takes seconds for thousands of memories. Secrets are not on it.

        Args:
            limit: only so many, the newest.
            episodes: with the turns of conversations.

        Raises:
            InvalidInput: `limit` is not positive.
        """
        if limit < 1:
            raise InvalidInput("The limit must be 1 or more.")
        return picture.draw_map(self._vault.table, limit, episodes)

    def timeline(self, *, episodes: bool = False) -> list[Dated]:
        """The memories that recall may use by the time that they speak of (or were made at), the latest first.

        Only ids and times; `get_many` gives the memories of the part that is looked at. Secrets are left out.

        Args:
            episodes: with the turns of conversations.
        """
        return picture.in_time(self._vault.table, episodes)

    def about(self, *, secrets: bool = False) -> AboutYou:
        """What the person has said of themselves and that holds now, in groups.

        Args:
            secrets: show secrets too; else their number only.
        """
        types = [type for type in SemanticType if type not in (SemanticType.EPISODE, SemanticType.DOCUMENT)]
        stated = MemoryFilter(kind=Kind.PLAINTEXT, state=sorted(RECALLABLE), type=types)
        return about(self._vault.table.where(stated.condition()), start_of(today()), secrets=secrets)

    def tags(self) -> list[tuple[str, int]]:
        """All tags and how many memories have each, most frequent first."""
        counts: dict[str, int] = {}
        for tags in self._vault.table.tags(NOT_FORGOTTEN):
            for tag in tags:
                counts[tag] = counts.get(tag, 0) + 1
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    def count(self) -> int:
        """How many memories recall may use, without the verbatim turns of conversations with the assistant."""
        return self._vault.table.count(f"{LIVE} AND {NO_TURN}")

    def history(self, id: str) -> list[Change]:
        """What was done with a memory, newest first."""
        return self._ledger.history(self.get(id).id)

    def transcript(
        self,
        conversation: str,
        *,
        before: int | None = None,
        after: int | None = None,
        limit: int = 50,
        temporary: bool = False,
    ) -> list[TranscriptEntry]:
        """A page of a conversation, oldest first: the newest messages (before sequence number `before`), or the first
        ones after `after`."""
        store = self._temporary if temporary else self.conversations
        messages = store.messages(conversation, before=before, after=after, limit=limit)
        cubes = self._vault.get_many([used.cube_id for message in messages for used in message.used])
        saved: dict[str, list[MemCube]] = {}
        ids = [message.id for message in messages if message.role == "user"]
        if ids:
            found = self._vault.table.where(f"{among('message', ids)} AND id != message", order=("created_at", True))
            for cube in self._vault.with_usage(found):
                if cube.source is not None and cube.source.message is not None:
                    saved.setdefault(cube.source.message, []).append(cube)
        live = [cube for group in (cubes.values(), *saved.values()) for cube in group if cube.state in RECALLABLE]
        rivals = self._curator.rivals(live)
        entries = []
        for message in messages:
            used = [UsedMemory(u.cube_id, u.score, u.why, cubes.get(u.cube_id), u.cited) for u in message.used]
            told = saved.get(message.id, [])
            concerned = [*told, *(item.cube for item in used if item.cube is not None)]
            conflicts = [
                [cube, *others]
                for cube in concerned
                if (others := [other for other in rivals.get(cube.id, ()) if other.state in RECALLABLE])
            ]
            entries.append(TranscriptEntry(message, used, told, conflicts))
        return entries
