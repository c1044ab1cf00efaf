"""Keep the table small and its indexes up to date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from memos_core.storage.vault import MemVault
from memos_core.wording import say

KEEP_VERSIONS = dt.timedelta(0)
"""Old versions of the table are of no use: the ledger holds every memory's history."""
LEAST, SHARE = 20, 0.001
"""Compacting is worth it from this many new rows on, if they are also this share of all rows, because it writes the whole table anew (3 s
for 100,000 memories)."""


def run(vault: MemVault, *, pause: Callable[[], bool]) -> str:
    """Merge small files, index new rows, remove old versions.

    Args:
        vault: the memories.
        pause: returns whether something more urgent is going on, which would have to wait; then this is left for the next time.
    """
    table = vault.table
    if table.unindexed() < max(LEAST, SHARE * table.count()) or pause():
        return ""
    vault.compact(KEEP_VERSIONS)
    return say("Files joined, index brought up to date.")
