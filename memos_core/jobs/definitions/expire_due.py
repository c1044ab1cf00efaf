"""Expire memories whose date has come."""

from __future__ import annotations

from memos_core.cube import State, now
from memos_core.jobs.job import Changed
from memos_core.plaintext.lifecycle import is_due, moved
from memos_core.storage.ledger import Step
from memos_core.storage.table import LIVE
from memos_core.storage.vault import MemVault
from memos_core.wording import say, say_count


def run(vault: MemVault, changed: Changed) -> str:
    """Move what is due to `expired`. Recall leaves such memories out from the moment that they expire, even before this job runs."""
    expired = vault.retried(lambda: _expire(vault))
    if expired:
        changed(expired, "expire")
    return say_count("{n} memory expired.", "{n} memories expired.", len(expired)) if expired else ""


def _expire(vault: MemVault) -> list[str]:
    """Returns the ids of all memories that were changed."""
    moment = now()
    dated = vault.table.where(f"expires_at IS NOT NULL AND {LIVE}")
    steps = [
        Step(cube, moved(cube, State.EXPIRED), "expire", say("its date has come"))
        for cube in dated
        if is_due(cube, moment)
    ]
    return vault.governance.changed_by(vault.commit("clock", "expire", steps)) if steps else []
