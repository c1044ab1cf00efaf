"""Back the profile up every day, and keep forgotten memories out of the backups."""

from __future__ import annotations

from memos_core.exchange.backups import Backups
from memos_core.wording import say


def run(backups: Backups) -> str:
    """Make a backup where the newest is a day old and anything has changed; what was forgotten since is removed from the others."""
    backup = backups.make_if_due()
    return "" if backup is None else say("Backup {name} made.", name=backup.name)
