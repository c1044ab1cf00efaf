"""Mark memories as sensitive that tell of somebody's health, and as secret those that hold one, where that was not seen when they were
saved: by an older release, or in a batch."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from memos_core.cube import MemCube, Sensitivity, changed
from memos_core.jobs.job import Changed, Stop
from memos_core.language.sensitivity import holds_secret, sensitivity_of
from memos_core.language.standing_facts import StandingFact, direction
from memos_core.models.embedders import STANDARD, marked
from memos_core.reader.health import is_about_health
from memos_core.storage.ledger import Step
from memos_core.storage.rows import from_header
from memos_core.storage.table import LIVE, STATEMENTS, quoted
from memos_core.storage.vault import MemVault
from memos_core.wording import say, say_count

MARK = "mark"
"""The verb of an operation that marks memories."""
UNMARKED = f"{LIVE} AND sensitivity = {quoted(Sensitivity.NORMAL.value)}"
BATCH = 200
NEAREST = 48
"""How many of the statements that are nearest to health are read at once; as long as one of them tells of health, the next are read."""


class SensitivityMarks:
    """Looks at unmarked memories: once at the words of all, then at the statements whose vectors are nearest to health."""

    def __init__(self, vault: MemVault, tell: Changed) -> None:
        """
        Args:
            vault: the memories.
            tell: called with the ids and the verb after memories were marked.
        """
        self._vault = vault
        self._tell = tell
        self._words_read = False
        self._read: set[tuple[str, str]] = set()
        """Ids and content hashes of the statements that were read already."""
        self._read_at = -1
        """The table's write count when none of the nearest statements was new and told of health; -1 before that."""

    def work(self, stop: Stop) -> str:
        """The job. A memory whose mark the person has taken back is not marked again."""
        count = 0
        if not self._words_read:
            for batch in self._batches():
                if stop.is_set():
                    return self._told(count)
                count += self._mark([cube for cube in batch if sensitivity_of(cube.text) is not Sensitivity.NORMAL])
            self._words_read = True
        writes = self._vault.table.writes
        while writes != self._read_at and not stop.is_set():
            new = [cube for cube in self._nearest() if (cube.id, cube.content_hash) not in self._read]
            found = [cube for cube in new if is_about_health(cube.text)]
            self._read |= {(cube.id, cube.content_hash) for cube in new}
            count += self._mark(found)
            if not found:
                self._read_at = writes
        return self._told(count)

    def _batches(self) -> Iterator[list[MemCube]]:
        ids = self._vault.table.ids(UNMARKED)
        for start in range(0, len(ids), BATCH):
            yield list(self._vault.table.get(ids[start : start + BATCH]).values())

    def _nearest(self) -> list[MemCube]:
        wanted = marked(direction(StandingFact.HEALTH), STANDARD)
        near = self._vault.table.search_vector(wanted, f"{UNMARKED} AND {STATEMENTS}", NEAREST)
        return [from_header(header) for header in near.headers]

    def _mark(self, cubes: Sequence[MemCube]) -> int:
        """Mark these memories as one operation, without those that were marked before; returns how many were marked."""
        history = self._vault.governance.history
        ids = [cube.id for cube in cubes if all(change.verb != MARK for change in history(cube.id))]
        if not ids:
            return 0

        def mark() -> list[str]:
            present = self._vault.table.where_among("id", ids, UNMARKED)
            steps = [_step(cube) for cube in present]
            return self._vault.governance.changed_by(self._vault.commit("clock", MARK, steps)) if steps else []

        done = self._vault.retried(mark)
        if done:
            self._tell(done, MARK)
        return len(done)

    @staticmethod
    def _told(count: int) -> str:
        if not count:
            return ""
        return say_count("{n} memory marked as sensitive.", "{n} memories marked as sensitive.", count)


def _step(cube: MemCube) -> Step:
    secret = holds_secret(cube.text)
    why = say("it holds a secret") if secret else say("it tells of somebody's health")
    sensitivity = Sensitivity.SECRET if secret else Sensitivity.SENSITIVE
    return Step(cube, changed(cube, sensitivity=sensitivity, updated_at=cube.updated_at), MARK, why)
