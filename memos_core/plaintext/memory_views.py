"""Looking at what is remembered: pages of memories, and pictures of the whole. Nothing is changed or counted by it."""

from __future__ import annotations

from collections import Counter

from memos_core.cube import RECALLABLE, VERBATIM, Change, Kind, SemanticType
from memos_core.days import start_of, today
from memos_core.errors import InvalidInput
from memos_core.plaintext.about import AboutYou, about
from memos_core.plaintext.browsing import Page, page_condition, page_of
from memos_core.plaintext.map import picture
from memos_core.plaintext.map.picture import Dated, MemoryMap
from memos_core.plaintext.memory_filter import MemoryFilter
from memos_core.storage.table import LIVE, NO_TURN
from memos_core.storage.vault import NOT_FORGOTTEN, MemVault


class MemoryViews:
    """Overviews of one profile's memories; `MemOS` says what each method returns."""

    def __init__(self, vault: MemVault) -> None:
        self._vault = vault

    def page(self, where: MemoryFilter, sort: str, limit: int, offset: int) -> Page:
        """A page of these memories. Raises InvalidInput as `MemOS.browse` does."""
        return page_of(self._vault, page_condition(where), sort, limit, offset)

    def map(self, limit: int, *, episodes: bool) -> MemoryMap:
        """The memories laid out by their meaning. Raises InvalidInput where `limit` is not positive."""
        if limit < 1:
            raise InvalidInput("The limit must be 1 or more.")
        return picture.draw_map(self._vault, limit, episodes)

    def timeline(self, *, episodes: bool) -> list[Dated]:
        """The memories by the time that they speak of, the latest first."""
        return picture.in_time(self._vault, episodes)

    def about(self, *, secrets: bool) -> AboutYou:
        """What the person has said of themselves and is true now, in groups."""
        types = [type for type in SemanticType if type not in VERBATIM]
        stated = MemoryFilter(kind=Kind.PLAINTEXT, state=sorted(RECALLABLE), type=types)
        cubes = self._vault.without_forgotten(self._vault.table.where(page_condition(stated)))
        return about(cubes, start_of(today()), secrets=secrets)

    def tags(self) -> list[tuple[str, int]]:
        """All tags and how many memories have each, most frequent first."""
        shown = f"{NOT_FORGOTTEN} AND {self._vault.in_sight}"
        counts = Counter(tag for tags in self._vault.table.tags(shown) for tag in tags)
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))

    def count(self) -> int:
        """How many memories recall may use, without the verbatim turns of conversations with the assistant."""
        return self._vault.table.count(f"{LIVE} AND {NO_TURN} AND {self._vault.in_sight}")

    def history(self, id: str) -> list[Change]:
        """What was done with a memory, newest first. Raises NotFound where there is none."""
        return self._vault.governance.history(self._vault.get(id).id)
