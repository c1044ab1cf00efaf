"""SQLite as this package uses it: write-ahead log, migrations, damage detected and set aside, errors in words."""

from __future__ import annotations

import contextlib
import datetime as dt
import logging
import shutil
import sqlite3
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from memos_core.days import present, to_utc
from memos_core.errors import StorageError, StorageFull
from memos_core.files import NO_ROOM
from memos_core.system import sync_folder
from memos_core.text_matching import folded
from memos_core.wording import Wording, say

log = logging.getLogger(__name__)

DISK_FULL = say("The disk is full. Nothing was lost, but nothing more can be saved: free some space and try again.")
"""What `StorageFull` says where a write was refused."""


_NO_ROOM = (sqlite3.SQLITE_IOERR_SHMSIZE,)
"""SQLite calls this an I/O error, but it means a full disk: there is no room for the file that its connections
share."""
_DAMAGED = (
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_IOERR_SHORT_READ,
    sqlite3.SQLITE_IOERR_CORRUPTFS,
    sqlite3.SQLITE_IOERR_DATA,
)
"""Errors that prove that a file is damaged. After any other error of the disk the file may be sound, and the next try
may work."""
_OTHER_FORMAT = "unsupported file format"
"""What SQLite says, without an error code of its own, where a number in the file's header is one that it never writes."""
_NOT_TEXT = ("Could not decode to UTF-8", "user-defined function raised exception")
"""What Python says, without an error code of SQLite, where a text holds bytes that are no text: when it is read, and when it is
given to a function of our own. The first goes on with the text itself."""
_BEGINNINGS = (26, 19, 16, 13, 10, 7, 4)
"""Lengths of what is read of a time that is damaged: without its zone, to the second, the minute, the hour, the day, the month, the
year."""
_REST = "0001-01-01T00:00:00.000000+00:00"
"""What takes the place of the rest."""
_UNKNOWN = dt.datetime.fromtimestamp(0, dt.UTC)
"""The time that is taken where nothing of it can be read."""
_COMPANIONS = ("-wal", "-shm", "")
"""Endings of the files that SQLite keeps beside a database, and of the database itself. The database is moved last: as long as it
is in its place, an interrupted move is noticed and done again."""
_BEGUN_ANEW = 0x4D454D
"""Written into the `application_id` of a file that was built anew, until the other stores have been brought in line
with it."""


class DatabaseDamaged(StorageError):
    """The file is not a sound SQLite database."""


def to_iso(moment: dt.datetime | None) -> str | None:
    """UTC text that sorts by time: `2025-05-12T08:30:00.000000+00:00`."""
    return None if moment is None else to_utc(moment).isoformat(timespec="microseconds")


def from_iso(text: str | None) -> dt.datetime | None:
    """The inverse of `to_iso`. Of a text that was damaged where SQLite cannot see it, as much as can be read of its beginning, so
    that one wrong letter does not keep a whole chat from being read."""
    try:
        return None if text is None else dt.datetime.fromisoformat(text)
    except (ValueError, TypeError):  # TypeError: a number or bytes where a text was
        return _time_that_begins_so(text)


def _time_that_begins_so(text: Any) -> dt.datetime:
    for length in _BEGINNINGS:
        with contextlib.suppress(ValueError, TypeError):
            return dt.datetime.fromisoformat(text[:length] + _REST[length:])
    return _UNKNOWN


@contextlib.contextmanager
def storage_errors(what: Wording) -> Iterator[None]:
    """Turn the errors of SQLite and the file system into this package's, with a sentence for the person.

    Args:
        what: what could not be done, in the infinitive: `say("save the message")`.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        text = str(error)
        if _is_about_text(error):  # before all others: `text` holds what was stored, and must not be shown or logged
            raise DatabaseDamaged(
                "MemOS could not {what}: a text in the database is damaged. What can be read of it is kept; try again.",
                what=what,
            ) from None
        if "full" in text or getattr(error, "sqlite_errorcode", None) in _NO_ROOM:
            raise StorageFull(DISK_FULL) from error
        if "readonly" in text or "unable to open" in text:
            raise StorageError(
                "MemOS could not {what}: the folder cannot be written to ({text}).", what=what, text=text
            ) from error
        if _proves_damage(error):
            raise DatabaseDamaged(
                "MemOS could not {what}: the database is damaged ({text}). Close the app and start it again; the damaged "
                "file is then set aside and what can be read is recovered.",
                what=what,
                text=text,
            ) from error
        if "disk I/O" in text:
            raise StorageError(
                "MemOS could not {what}: the disk reports an error ({text}). Nothing was set aside; try again, and look "
                "after the disk if it happens again.",
                what=what,
                text=text,
            ) from error
        raise StorageError("MemOS could not {what}: {text}.", what=what, text=text) from error
    except OSError as error:
        if error.errno in NO_ROOM:
            raise StorageFull(DISK_FULL) from error
        raise StorageError("MemOS could not {what}: {reason}.", what=what, reason=error.strerror or error) from error


@contextlib.contextmanager
def _database_errors(what: Wording) -> Iterator[None]:
    """Like `storage_errors`, but also for a damaged schema, which SQLite quotes in bytes that Python cannot decode."""
    with storage_errors(what):
        try:
            yield
        except UnicodeDecodeError as error:  # SQLite quotes a damaged schema, and Python cannot read that
            raise DatabaseDamaged(
                "MemOS could not {what}: the database is damaged. Close the app and start it again; the damaged file is "
                "then set aside and what can be read is recovered.",
                what=what,
            ) from error


def _folded(value: str | bytes | int | float | None) -> str | bytes | int | float | None:
    """`folded` for SQL; what is no text (only a damaged file has that where text belongs) stays as it is."""
    return folded(value) if isinstance(value, str) else value


def _proves_damage(error: sqlite3.DatabaseError) -> bool:
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_ERROR and _OTHER_FORMAT in str(error):
        return True
    return code in _DAMAGED or code & 0xFF in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)


def _is_about_text(error: sqlite3.DatabaseError) -> bool:
    """Whether a text could not be read because some of its bytes are no text."""
    return str(error).startswith(_NOT_TEXT)


class _TornText(str):
    """A text of which some bytes could not be read; each of them is a replacement character (U+FFFD)."""


def _read_anyway(content: bytes) -> str:
    """A text as far as it can be read."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return _TornText(content.decode(errors="replace"))


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
        self._refused_inside: sqlite3.OperationalError | None = None
        """The error of a transaction inside the one that is open. The latter only gets what is said of it."""
        self._cannot_mend = False
        """Whether there are damaged texts that could not be written anew."""
        try:
            self._connect(migrations)
        except StorageFull:
            # For reading, one connection can work without the file that several would share.
            self._connect(migrations, alone=True)

    def _connect(self, migrations: Sequence[str], *, alone: bool = False) -> None:
        path = self.path
        with _database_errors(say("open {file}", file=path.name) if path else say("open a temporary store")):
            self._connection = sqlite3.connect(
                ":memory:" if path is None else path, check_same_thread=False, isolation_level=None, timeout=10
            )
            self._connection.row_factory = sqlite3.Row
            self._connection.create_function("folded", 1, _folded, deterministic=True)
            try:
                self._prepare(migrations, alone)
            except BaseException:
                self._connection.close()
                raise

    def _prepare(self, migrations: Sequence[str], alone: bool) -> None:
        run = self._connection.execute
        if alone:
            run("PRAGMA locking_mode = EXCLUSIVE")
        run("PRAGMA journal_mode = WAL")
        run("PRAGMA synchronous = FULL")
        run("PRAGMA foreign_keys = ON")
        run("PRAGMA secure_delete = ON")
        if self.path is None:
            run("PRAGMA temp_store = MEMORY")  # temporary files for sorting and journals are not wanted either
        verdict = run("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise DatabaseDamaged("{path} is damaged: {verdict}", path=self.path, verdict=verdict)
        version = run("PRAGMA user_version").fetchone()[0]
        if version > len(migrations):
            raise StorageError(
                "{path} was written by a newer version of MemOS Desktop. Update the program to open it.", path=self.path
            )
        for number in range(version, len(migrations)):
            self._connection.executescript(
                f"BEGIN IMMEDIATE;\n{migrations[number]}\nPRAGMA user_version = {number + 1};\nCOMMIT;"
            )

    def query(self, sql: str, parameters: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """All rows of a SELECT."""
        with self._lock, _database_errors(say("read the database")):
            try:
                return self._connection.execute(sql, parameters).fetchall()
            except sqlite3.OperationalError as error:
                if not _is_about_text(error):
                    raise
            self._mend_texts()
            with self._reading_anyway():
                return self._connection.execute(sql, parameters).fetchall()

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> sqlite3.Row | None:
        """The first row of a SELECT, or None."""
        rows = self.query(sql, parameters)
        return rows[0] if rows else None

    @contextlib.contextmanager
    def transaction(self, what: Wording) -> Iterator[sqlite3.Connection]:
        """A write transaction: committed at the end, rolled back on any error.

        Args:
            what: what is being done, for the message if it fails, in the infinitive: `say("save the message")`.
        """
        with self._lock, storage_errors(what):
            if self._connection.in_transaction:
                try:
                    yield self._connection
                except sqlite3.OperationalError as error:
                    self._refused_inside = error
                    raise
                return
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException as error:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                refused = error if isinstance(error, sqlite3.OperationalError) else self._refused_inside
                if refused is not None:
                    self._overwrite_log()
                    if _is_about_text(refused):
                        self._mend_texts()
                raise
            finally:
                self._refused_inside = None

    def _mend_texts(self) -> None:
        """Replace the bytes of all texts that are no text, so that what reads or searches them works again. SQLite's own check
        does not look at them. What cannot be written stays as it is until the database is opened again."""
        if self._cannot_mend:
            return
        try:
            torn = self._torn_texts()
        except sqlite3.Error:  # not passed on: it would go into the log with the damaged text as its context
            self._cannot_mend = True
            log.warning("the damaged texts of a database could not be looked for")
            return
        mended = 0
        for table, name, number, text in torn:
            with contextlib.suppress(sqlite3.Error):
                mended += self._connection.execute(
                    f'UPDATE "{table}" SET "{name}" = ? WHERE rowid = ?', (text, number)
                ).rowcount
        self._cannot_mend = mended < len(torn)
        log.warning("%d texts of a database were damaged; %d could be mended", len(torn), mended)

    def _torn_texts(self) -> list[tuple[str, str, int, str]]:
        """The damaged texts, each with its table, column and row number."""
        torn: list[tuple[str, str, int, str]] = []
        with self._reading_anyway():
            run = self._connection.execute
            # Not the tables behind a full-text index, which SQLite writes itself, nor those without row numbers.
            for (table,) in run("SELECT name FROM pragma_table_list WHERE type = 'table' AND wr = 0").fetchall():
                for row in run(f'SELECT rowid AS rowid_, * FROM "{table}"'):
                    texts = [pair for pair in zip(row.keys(), row, strict=True) if isinstance(pair[1], _TornText)]
                    torn += [(table, name, row["rowid_"], str(text)) for name, text in texts]
        return torn

    @contextlib.contextmanager
    def _reading_anyway(self) -> Iterator[None]:
        """Read texts as far as they can be read, instead of refusing damaged ones."""
        self._connection.text_factory = _read_anyway
        try:
            yield
        finally:
            self._connection.text_factory = str

    def _overwrite_log(self) -> None:
        """Write over a commit that failed: it may be complete in the log, and the next opening would carry it out."""
        with contextlib.suppress(sqlite3.Error):  # then nothing can be written; the next commit that can overwrites it
            version = self._connection.execute("PRAGMA user_version").fetchone()[0]
            self._connection.execute(f"PRAGMA user_version = {version}")

    @property
    def begun_anew(self) -> bool:
        """Whether the file was built anew after damage or loss, and the other stores have not been brought in line with
        it since."""
        return bool(self.query("PRAGMA application_id")[0][0] == _BEGUN_ANEW)

    def settled(self) -> None:
        """Note that the other stores have been brought in line with it."""
        with self._lock, storage_errors(say("note that the database is in order")):
            self._connection.execute("PRAGMA application_id = 0")

    def scrub(self) -> None:
        """Rewrite the file so that no deleted text is left in its free pages or in the log.

        Raises:
            StorageError: somebody goes on reading the database, so that the log could not be emptied.
        """
        with self._lock, storage_errors(say("tidy the database")):
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.execute("VACUUM")
            busy, *_ = self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise StorageError(
                "Something is still being read from the database, so removed text may stand in its log. It is removed when "
                "that has ended, at the latest at the next start."
            )

    def copy_to(self, target: Path) -> None:
        """Write the database as it is at one moment to a new file; others may go on reading and writing meanwhile.

        Raises:
            StorageError: it could not be written whole; what there is of the new file is of no use.
        """
        assert self.path is not None  # a temporary store is there to leave nothing behind
        with storage_errors(say("copy {file}", file=self.path.name)):
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
    with storage_errors(say("set the damaged {file} aside", file=path.name)):
        shelf.mkdir(parents=True, exist_ok=True, mode=0o700)
        for suffix in _COMPANIONS:
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
        old.text_factory = _read_anyway
        for table in tables:
            rows: dict[int, tuple[Any, ...]] = {}
            columns: list[str] = []
            for direction in ("ASC", "DESC"):
                try:
                    cursor = old.execute(f"SELECT rowid AS rowid_, * FROM {table} ORDER BY rowid {direction}")
                    columns = [item[0] for item in cursor.description[1:]]
                    for row in cursor:
                        rows[row[0]] = row[1:]
                except (sqlite3.DatabaseError, UnicodeDecodeError):
                    continue
                break
            if not rows:
                continue
            marks = ", ".join("?" * len(columns))
            with database.transaction(say("recover the database")) as connection:
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
    path: Path, migrations: Sequence[str], tables: Sequence[str], shelf: Path, *, expected: bool = False
) -> tuple[Database, Path | None, int]:
    """Open a database; a damaged one is set aside and what can be read of it is copied into a new one.

    The new one is made whole under another name before the damaged one is moved, so that a process that is killed, or a disk
    that is full, loses nothing: the next opening does the rest. It is marked as `begun_anew`.

    Args:
        path: the file.
        migrations: see `Database`.
        tables: those whose rows are copied.
        shelf: the folder for what is set aside.
        expected: the file must be there; where it is missing it was lost, and the new one is marked too.

    Returns:
        The database, where the damaged file is now (None when it was sound, or missing), and the rows recovered.
    """
    made = path.with_name(f"{path.name}.recovered")
    if made.exists():  # left by a process that was killed before the file was put into its place
        return _put_in_place(made, path, migrations, shelf)
    if path.exists() or not expected:
        try:
            return Database(path, migrations), None, 0
        except DatabaseDamaged:
            if not path.exists():
                raise
    building = path.with_name(f"{path.name}.recovering")
    with storage_errors(say("recover {file}", file=path.name)):
        for suffix in _COMPANIONS:
            building.with_name(building.name + suffix).unlink(missing_ok=True)
        with contextlib.closing(Database(building, migrations)) as database:
            rows = salvage(path, database, tables) if path.exists() else 0
            with database.transaction(say("recover the database")) as run:
                run.execute(f"PRAGMA application_id = {_BEGUN_ANEW}")
        building.rename(made)
        sync_folder(path.parent)
    database, aside, _ = _put_in_place(made, path, migrations, shelf)
    return database, aside, rows


def _put_in_place(made: Path, path: Path, migrations: Sequence[str], shelf: Path) -> tuple[Database, Path | None, int]:
    """Set the old file aside, put the recovered one in its place, and open that."""
    there = any(path.with_name(path.name + suffix).exists() for suffix in _COMPANIONS)
    aside = set_aside(path, shelf) if there else None
    with storage_errors(say("recover {file}", file=path.name)):
        made.replace(path)
        sync_folder(path.parent)
    return Database(path, migrations), aside, 0
