"""While nobody waits for a reply, let an able model compare what was said in scripts that the judge of relations cannot read."""

from __future__ import annotations

from collections.abc import Callable

from memos_core.jobs.job import Changed, Stop
from memos_core.plaintext.saving.writer import COMPARED
from memos_core.storage.vault import MemVault
from memos_core.wording import say_count


def run(vault: MemVault, compare: Callable[[Callable[[], bool]], list[int]], changed: Changed, stop: Stop) -> str:
    """Compare what is new; each change is an operation of its own.

    Args:
        vault: the memories.
        compare: compares, and returns the operations that changed something.
        changed: told the ids and the verb after them.
        stop: says when to pause.
    """
    done = compare(stop.is_set)
    for operation in done:
        changed(vault.governance.changed_by(operation), COMPARED)
    count = len(done)
    return (
        say_count("{n} newer statement took its place.", "{n} newer statements took their places.", count)
        if count
        else ""
    )
