"""SQLite as this package uses it: write-ahead log, migrations, damage detected and set aside, errors in words."""

from __future__ import annotations

import contextlib
import datetime as dt
import errno
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from memos_core.days import present, to_utc
from memos_core.errors import StorageError, StorageFull

_FULL = "The disk is full. Nothing was lost, but nothing more can be saved: free some space and try again."


class DatabaseDamaged(StorageError):
    """The file is not a sound SQLite database."""


def to_iso(moment: dt.datetime | None) -> str | None:
    """UTC text that sorts by time: `2025-05-12T08:30:00.000000+00:00`."""
    return None if moment is None else to_utc(moment).isoformat(timespec="microseconds")


def from_iso(text: str | None) -> dt.datetime | None:
    """The inverse of `to_iso`."""
    return None if text is None else dt.datetime.fromisoformat(text)


@contextlib.contextmanager
def storage_errors(what: str) -> Iterator[None]:
    """Turn the errors of SQLite and the file system into this package's, with a sentence for the person.

    Args:
        what: what could not be done, as in "save the message".
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        text = str(error)
        if "full" in text:
            raise StorageFull(_FULL) from error
        if "readonly" in text or "unable to open" in text:
            raise StorageError(f"MemOS could not {what}: the folder cannot be written to ({text}).") from error
        if "malformed" in text or "not a database" in text or "disk I/O" in text:
            raise DatabaseDamaged(
                f"MemOS could not {what}: the database is damaged ({text}). Close the app and start it again; "
                "the damaged file is then set aside and what can be read is recovered."
            ) from error
        raise StorageError(f"MemOS could not {what}: {text}.") from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StorageFull(_FULL) from error
        raise StorageError(f"MemOS could not {what}: {error.strerror or error}.") from error


class Database:
    """One SQLite file behind one connection and a lock; safe to use from any thread."""

    def __init__(self, path: Path | None, migrations: Sequence[str]) -> None:
        """Open (or make) the database and bring its schema up to date.

        Args:
            path: the file, or None for a database in memory that leaves nothing on disk.
            migrations: SQL scripts; the number that has run is kept in `user_version`.

        Raises:
            DatabaseDamaged: the file fails SQLite's own check.
            StorageError: it cannot be opened, or was written by a newer version of this program.
        """
        self.path = path
        self._lock = threading.RLock()
        self._closed = False
        with storage_errors(f"open {path.name if path else 'a temporary store'}"):
            self._connection = sqlite3.connect(
                ":memory:" if path is None else path, check_same_thread=False, isolation_level=None, timeout=10
            )
            self._connection.row_factory = sqlite3.Row
            try:
                self._prepare(migrations)
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self, migrations: Sequence[str]) -> None:
        run = self._connection.execute
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA secure_delete = ON")
        if self.path is None:
            run("PRAGMA temp_store = MEMORY")  # sorting and journals must not go to a temporary file either
        verdict = run("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise DatabaseDamaged(f"{self.path} is damaged: {verdict}")
        version = run("PRAGMA user_version").fetchone()[0]
        if version > len(migrations):
            raise StorageError(
                f"{self.path} was written by a newer version of MemOS Desktop. Update the program to open it."
            )
        for number in range(version, len(migrations)):
            self._connection.executescript(
                f"BEGIN IMMEDIATE;\n{migrations[number]}\nPRAGMA user_version = {number + 1};\nCOMMIT;"
            )

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """All rows of a SELECT."""
        with self._lock, storage_errors("read the database"):
            return self._connection.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Row | None:
        """The first row of a SELECT, or None."""
        rows = self.query(sql, parameters)
        return rows[0] if rows else None

    @contextlib.contextmanager
    def transaction(self, what: str) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed at the end, rolled back on any error.

        Args:
            what: what is being done, for the message if it fails.
        """
        with self._lock, storage_errors(what):
            if self._connection.in_transaction:
                yield self._connection
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise

    def scrub(self) -> None:
        """Rewrite the file so that deleted text stands in no free page and not in the log."""
        with self._lock, storage_errors("tidy the database"):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy_to(self, target: Path) -> None:
        """Write the database as it is at one moment to a new file; others may go on reading and writing meanwhile.

        Raises:
            StorageError: it could not be written whole; what there is of the new file is of no use.
        """
        assert self.path is not None  # a temporary store is there to leave nothing behind
        with storage_errors(f"copy {self.path.name}"):
            with (
                contextlib.closing(sqlite3.connect(self.path)) as source,
                contextlib.closing(sqlite3.connect(target)) as copy,
            ):
                source.backup(copy)

    def close(self) -> None:
        """Close the connection; safe to call twice."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._connection.close()


def set_aside(path: Path, shelf: Path) -> Path:
    """Move a damaged file or folder (and SQLite's companions) to `shelf`; nothing is deleted.

    Returns:
        Where it is now.
    """
    stamp = present().strftime("%Y%m%d-%H%M%S")
    target = shelf / f"{stamp}-{path.name}"
    number = 1
    while target.exists():
        number += 1
        target = shelf / f"{stamp}-{number}-{path.name}"
    with storage_errors(f"set the damaged {path.name} aside"):
        shelf.mkdir(parents=True, exist_ok=True, mode=0o700)
        for suffix in ("", "-wal", "-shm"):
            part = path.with_name(path.name + suffix)
            if part.exists():
                shutil.move(part, target.with_name(target.name + suffix))
    return target


def salvage(damaged: Path, database: Database, tables: Sequence[str]) -> int:
    """Copy every row that can still be read from a damaged file into a sound database.

    Each table is read forwards up to the damage and backwards down to it.

    Returns:
        The number of rows recovered.
    """
    recovered = 0
    with contextlib.closing(sqlite3.connect(damaged)) as old:
        for table in tables:
            rows: dict[int, tuple[Any, ...]] = {}
            columns: list[str] = []
            for direction in ("ASC", "DESC"):
                try:
                    cursor = old.execute(f"SELECT rowid AS rowid_, * FROM {table} ORDER BY rowid {direction}")
                    columns = [item[0] for item in cursor.description[1:]]
                    for row in cursor:
                        rows[row[0]] = row[1:]
                except sqlite3.DatabaseError:
                    continue
                break
            if not rows:
                continue
            marks = ", ".join("?" * len(columns))
            with database.transaction("recover the database") as connection:
                connection.execute("PRAGMA defer_foreign_keys = ON")
                for _, row in sorted(rows.items()):
                    try:
                        recovered += connection.execute(
                            f"INSERT OR IGNORE INTO {table} ({', '.join(columns)}) VALUES ({marks})", row
                        ).rowcount
                    except sqlite3.IntegrityError:
                        continue
    return recovered


def open_or_recover(
    path: Path, migrations: Sequence[str], tables: Sequence[str], shelf: Path
) -> tuple[Database, Path | None, int]:
    """Open a database; a damaged one is set aside and what can be read of it is copied into a new one.

    Returns:
        The database, where the damaged file is now (None when it was sound), and the rows recovered.
    """
    try:
        return Database(path, migrations), None, 0
    except DatabaseDamaged:
        aside = set_aside(path, shelf)
        database = Database(path, migrations)
        return database, aside, salvage(aside, database, tables)
