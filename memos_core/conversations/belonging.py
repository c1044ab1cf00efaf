"""What a conversation takes from its folder or its persona. Its own choice counts first, then its folder's, then its persona's."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from memos_core.conversations.records import EVERY_SPACE
from memos_core.cube import PERSONAL

_SPEAKS_AS = "coalesce(nullif(conversations.persona, ''), nullif(f.persona, ''))"


def chose_spaces(reads: Sequence[str], writes: str) -> bool:
    """Whether these are not the usual spaces, so that a conversation that is brought in with them keeps them, whatever its folder or
    its persona chooses.
    """
    return (tuple(reads), writes) != (EVERY_SPACE, PERSONAL)


def settle_spaces(run: sqlite3.Connection) -> None:
    """Rewrite the spaces of all conversations that have chosen none themselves, so that their rows hold what applies now.

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
