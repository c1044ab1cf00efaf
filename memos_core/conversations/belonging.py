"""What a conversation has from its folder or its persona. What it has chosen itself counts first, then its folder, then its persona."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from memos_core.conversations.records import EVERY_SPACE
from memos_core.cube import PERSONAL

_SPEAKS_AS = "coalesce(nullif(conversations.persona, ''), nullif(f.persona, ''))"


def chose_spaces(reads: Sequence[str], writes: str) -> bool:
    """Whether a conversation that comes with these spaces has to keep them, whatever its folder or its persona chooses."""
    return (tuple(reads), writes) != (EVERY_SPACE, PERSONAL)


def settle_spaces(run: sqlite3.Connection) -> None:
    """Write the spaces of all conversations that have chosen none themselves: whatever reads them finds what holds now.

    To be called, in the same transaction, after every change of folders, personas, or of what conversations belong to.
    """
    run.execute(
        f"""UPDATE conversations SET (reads, writes) = (
            SELECT coalesce(nullif(f.reads, ''), nullif(p.reads, ''), '["*"]'),
                coalesce(nullif(f.writes, ''), nullif(p.writes, ''), 'personal')
            FROM (SELECT 1) LEFT JOIN folders f ON f.id = conversations.folder
            LEFT JOIN personas p ON p.id = {_SPEAKS_AS})
        WHERE own_spaces = 0"""
    )
