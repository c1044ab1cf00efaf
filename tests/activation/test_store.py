"""The list of contexts."""

from __future__ import annotations

import contextlib
import sqlite3
from pathlib import Path

from memos_core.activation.context import ContextType
from memos_core.activation.schema import DATABASE
from memos_core.activation.store import ContextStore


def test_records_that_cannot_be_understood_are_dropped_and_the_others_stay(tmp_path: Path) -> None:
    store = ContextStore(tmp_path / "activation", tmp_path / "set-aside")
    ids = {name: store.add(ContextType.CONVERSATION, name).id for name in ("sound", "no number", "no kind", "state")}
    store.hit(ids["sound"], 1.5)
    store.close()
    with contextlib.closing(sqlite3.connect(tmp_path / "activation" / DATABASE)) as database, database:
        database.execute("UPDATE contexts SET uses = 'many' WHERE id = ?", (ids["no number"],))
        database.execute("UPDATE contexts SET what = 'conversbtion' WHERE id = ?", (ids["no kind"],))
        database.execute(
            """INSERT INTO states (key, context, variant, stamp, tokens, size, sha256, compute_s, made_at)
            VALUES ('k', ?, '', 's', 'few', 5, 'h', 1.0, '2026-12-01')""",
            (ids["state"],),
        )
        database.execute("INSERT INTO days VALUES ('2026-1:-01', ?, 1, 1.0)", (ids["sound"],))
    store = ContextStore(tmp_path / "activation", tmp_path / "set-aside")
    assert {context.reference for context in store.list()} == {"sound", "state"}
    assert [day.hits for day in store.days()] == [1] and store.records() == []
    store.add(ContextType.CONVERSATION, "no kind")
    assert len(store.list()) == 3
    store.close()
