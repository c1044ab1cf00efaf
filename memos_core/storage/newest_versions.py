"""The newest versions of memories, as the ledger has them: what the table must hold."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from memos_core.cube import MemCube
from memos_core.database import Database
from memos_core.errors import StorageError
from memos_core.storage.rows import from_header
from memos_core.wording import say

_AT_ONCE = 500


class NewestVersions:
    """Reads the newest versions from the ledger. Safe to use from any thread."""

    def __init__(self, database: Database) -> None:
        """
        Args:
            database: the ledger.
        """
        self._database = database

    def standing(self) -> Mapping[str, bool]:
        """The ids of all memories that the ledger knows, each with whether it exists; those that do not were destroyed."""
        # From the indexes alone: for 100,000 memories that takes a tenth of the time that their records take.
        known = self._database.query("SELECT DISTINCT cube FROM changes")
        destroyed = self._database.query(
            """SELECT DISTINCT cube FROM changes last WHERE after IS NULL
            AND seq = (SELECT max(seq) FROM changes WHERE cube = last.cube)"""
        )
        return {**{row["cube"]: True for row in known}, **{row["cube"]: False for row in destroyed}}

    def last_changed(self, count: int) -> list[str]:
        """The ids of the memories that were changed last."""
        rows = self._database.query(
            "SELECT cube, max(seq) AS last FROM changes WHERE seq > (SELECT max(seq) FROM changes) - ? GROUP BY cube",
            (count,),
        )
        return [row["cube"] for row in rows]

    def of(self, ids: Collection[str]) -> dict[str, MemCube]:
        """The newest versions of these memories; those that do not exist, or whose record is damaged, are left out."""
        found: dict[str, MemCube] = {}
        wanted = sorted(ids)
        for start in range(0, len(wanted), _AT_ONCE):
            part = wanted[start : start + _AT_ONCE]
            rows = self._database.query(
                f"""SELECT cube, max(seq), after FROM changes WHERE cube IN ({", ".join("?" * len(part))})
                GROUP BY cube""",
                part,
            )
            for row in rows:
                if row["after"] is None or not _is_readable(row["after"]):
                    continue
                cube = from_header(row["after"])
                # Where the id beside it is another, that is damaged, and this may be an old version, or a forgotten one.
                if cube.id == row["cube"]:
                    found[cube.id] = cube
        return found

    def drop_unreadable(self) -> int:
        """Remove the changes whose records cannot be read any more, from a ledger that was damaged. A memory's newest version is
        then the last one that can be read. Returns how many were removed."""
        unreadable = [
            (row["seq"],)
            for row in self._database.query("SELECT seq, before, after FROM changes")
            if not all(_is_readable(header) for header in (row["before"], row["after"]) if header is not None)
        ]
        if unreadable:
            with self._database.transaction(say("recover the history")) as run:
                run.executemany("DELETE FROM changes WHERE seq = ?", unreadable)
        return len(unreadable)


def _is_readable(header: str) -> bool:
    try:
        from_header(header)
    except (StorageError, TypeError):  # a BLOB where a text was
        return False
    return True
