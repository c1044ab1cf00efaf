"""A ledger table with the known version of each imported file: a stamp of its last change, keyed by a hash of its path. No words, no paths."""

from __future__ import annotations

from collections.abc import Collection

from memos_core.database import Database
from memos_core.wording import say

TABLES = ("document_stamps",)
MIGRATION = """
    CREATE TABLE document_stamps (key TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
"""


class DocumentStamps:
    """The table of one profile. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> dict[str, str]:
        """The stamp of each file, by its key."""
        return {row["key"]: row["stamp"] for row in self._database.query("SELECT key, stamp FROM document_stamps")}

    def put(self, key: str, stamp: str) -> None:
        """Note the version of a file that is known. Raises StorageError."""
        with self._database.transaction(say("note the document")) as run:
            run.execute("INSERT OR REPLACE INTO document_stamps (key, stamp) VALUES (?, ?)", (key, stamp))

    def keep_only(self, keys: Collection[str]) -> None:
        """Remove the stamps of all other files. Raises StorageError."""
        gone = [(key,) for key in self.all() if key not in keys]
        if gone:
            with self._database.transaction(say("note the document")) as run:
                run.executemany("DELETE FROM document_stamps WHERE key = ?", gone)
