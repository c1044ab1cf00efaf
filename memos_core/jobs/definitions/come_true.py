"""Let announced statements hold once their day has come, in the place of what held until then."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from memos_core.cube import MemCube, now
from memos_core.jobs.job import Changed, Stop
from memos_core.plaintext.recall.filters import NO_REMINDER
from memos_core.plaintext.saving.relations import lies_ahead
from memos_core.storage.table import LIVE, STATEMENTS, moment_literal
from memos_core.storage.vault import MemVault
from memos_core.wording import say_count

LOOKED_BACK = dt.timedelta(days=90)
"""How far back the days of announced statements may lie; older ones are no longer looked at."""


def run(vault: MemVault, come_true: Callable[[MemCube], int | None], changed: Changed, stop: Stop) -> str:
    """Look at the statements whose day has come since they were told, earliest day first; each change is an operation of its own.

    Args:
        vault: the memories.
        come_true: lets a statement hold; returns the operation, None where nothing changed.
        changed: called with the ids and the verb after each change.
        stop: set when the run should end.
    """
    present, count = now(), 0
    lately = (
        f"occurred_at <= {moment_literal(present)} AND occurred_at > {moment_literal(present - LOOKED_BACK)}"
        f" AND valid_from IS NULL AND {LIVE} AND {STATEMENTS} AND {NO_REMINDER}"
    )
    for cube in vault.table.where(lately, order=("occurred_at", True)):
        if stop.is_set():
            break
        operation = come_true(cube) if lies_ahead(cube) else None
        if operation is not None:
            changed(vault.governance.changed_by(operation), "supersede")
            count += 1
    return say_count("{n} announced statement holds now.", "{n} announced statements hold now.", count) if count else ""
