"""Backups of a profile: made while it is open, kept in rotation, and cleaned of what was forgotten since.

A backup is one zip file with a manifest and copies of the conversations and the ledger as they were at one moment. The table of the
memories is not in it: the newest version of every memory is in the ledger, from which a missing table is rebuilt when the profile is
opened (embeddings are computed anew). This keeps backups small, and a forgotten memory must be removed from only two databases instead of
two and a table with its indexes.

To remove a text from an old backup, it is not replaced by a newer one but rewritten without the text, so that no more history is lost than
what was to be forgotten.
"""

from __future__ import annotations

import builtins
import contextlib
import datetime as dt
import hashlib
import json
import logging
import re
import shutil
import tempfile
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from memos_core import conversations
from memos_core.conversations import Conversations
from memos_core.cube import now
from memos_core.database import Database, storage_errors
from memos_core.errors import NotFound, StorageError, StorageFull
from memos_core.exchange.archive import Archive, ArchiveDamaged, ArchiveNewer, Manifest, described, pack_file
from memos_core.storage import ledger_schema
from memos_core.storage.ledger import MemGovernance
from memos_core.wording import say

log = logging.getLogger(__name__)

FOLDER = "backups"
TALK, LEDGER = "conversations.sqlite", "ledger.sqlite"
PARTS = {TALK: conversations.MIGRATIONS, LEDGER: ledger_schema.MIGRATIONS}
"""The files of a profile that are in a backup, with their migrations."""

DAYS, WEEKS, MONTHS = 7, 4, 6
"""How many backups are kept: the newest of each of this many days, weeks and months. A mistake is mostly noticed within days, sometimes
after weeks; half a year is the longest that anybody will look back for something lost. 17 files at most."""
EVERY = dt.timedelta(days=1)
"""How often a backup is made automatically."""

_APART_SAID = say(
    "It could not be read when forgotten memories had to be removed from it. This is tried again from time to time; if the disk is faulty, delete the file."
)
_ONE_AFTER_ANOTHER = dt.timedelta(minutes=1)
"""Backups made in the same second get later times as names. A name that is further ahead of the clock than this comes from a clock that was
wrong."""
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d{6}Z)(-before-restore|-by-hand)?")
_STAMP = "%Y-%m-%dT%H%M%SZ"
BEFORE_RESTORE = "-before-restore"
"""Ending of the name of the backup made before another one was restored; no rotation removes it."""
BY_HAND = "-by-hand"
"""Ending of the name of a backup that the person asked for: daily backups neither replace it nor are replaced by it."""
KEPT_BY_HAND = 10
"""How many of those are kept: the newest ones."""
APART = ".unreadable"
"""Suffix of a backup that could not be read when something had to be removed from it, so that it may still contain that."""


class BackupDamaged(StorageError):
    """A backup cannot be used; the message says why."""


class BackupNewer(BackupDamaged):
    """The backup was made by a newer version of this program."""


class BackupManifest(Manifest):
    """The manifest of a backup."""

    schemas: dict[str, int]
    """How many migrations each database has gone through."""
    memories: int
    messages: int
    without: str
    """Hash of the list of what had been forgotten before and is therefore not in it."""


@dataclass(frozen=True)
class Backup:
    """One backup."""

    name: str
    at: dt.datetime
    bytes: int
    memories: int | None
    """How many memories it contains; None if it cannot be read."""
    messages: int | None
    problem: str = ""
    """Why it cannot be used, in a sentence; "" if its manifest can be read."""

    @property
    def before_restore(self) -> bool:
        """Whether it was made before another backup was restored; no rotation removes it."""
        return self.name.endswith(BEFORE_RESTORE)

    @property
    def by_hand(self) -> bool:
        """Whether the person asked for it."""
        return self.name.endswith(BY_HAND)


@dataclass(frozen=True)
class Forgone:
    """What no backup may contain: memories by id; conversations by id, with the time at which they were purged; texts of messages, by
    message id."""

    memories: Sequence[str]
    conversations: Sequence[tuple[str, str]]
    messages: Sequence[str]

    @property
    def mark(self) -> str:
        """A hash that shows whether a backup was made or rewritten with the same list."""
        parts = [list(self.memories), list(self.conversations), list(self.messages)]
        return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def rotated(moments: Sequence[dt.datetime]) -> set[dt.datetime]:
    """The backups to keep: the newest of each of the last DAYS days, WEEKS weeks and MONTHS months that have any. Thus nothing is lost
    because a computer was off for a long time."""
    kept = set()
    for bucket, count in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        newest: dict[str, dt.datetime] = {}
        for moment in sorted(moments, reverse=True):
            newest.setdefault(moment.astimezone(dt.UTC).strftime(bucket), moment)
        kept.update(list(newest.values())[:count])
    return kept


def list_backups(folder: Path) -> list[Backup]:
    """The backups in this folder, newest first. One that cannot be read is listed with the problem."""
    found = []
    with storage_errors(say("list the backups")):
        for path, moment in _files(folder):
            try:
                size = path.stat().st_size
            except OSError:  # the file or its folder is gone
                size = 0
            problem, manifest = _APART_SAID if path.suffix == APART else "", None
            if not problem:
                try:
                    with Archive(path, BackupManifest) as archive:
                        manifest = archive.manifest
                except ArchiveDamaged as error:
                    problem = say("It cannot be used: {reason}.", reason=error)
                except OSError as error:
                    problem = say("It cannot be read: {reason}.", reason=error.strerror or error)
            memories, messages = (manifest.memories, manifest.messages) if manifest else (None, None)
            found.append(Backup(path.stem, moment, size, memories, messages, problem))
    return sorted(found, key=lambda backup: (backup.at, backup.name), reverse=True)


def set_apart(folder: Path) -> list[Path]:
    """The backups that could not be read when something had to be removed from them."""
    return [path for path, _ in _files(folder) if path.suffix == APART]


def _files(folder: Path) -> list[tuple[Path, dt.datetime]]:
    """The files of backups, with the time at which each was made."""
    paths = sorted([*folder.glob("*.zip"), *folder.glob(f"*{APART}")])
    return [(path, moment) for path in paths if (moment := _moment_of(path)) is not None]


def find(folder: Path, name: str) -> Path:
    """The file of a backup.

    Raises:
        NotFound: there is no backup of that name.
        BackupDamaged: it was set apart as unreadable.
    """
    stem = name.removesuffix(".zip")
    path = folder / f"{stem}.zip"
    if _NAME.fullmatch(stem) and path.is_file():
        return path
    if _NAME.fullmatch(stem) and path.with_suffix(APART).is_file():
        raise BackupDamaged('The backup "{stem}" cannot be used. {reason}', stem=stem, reason=_APART_SAID)
    raise NotFound('There is no backup "{name}". List them: memos backup list', name=name)


def verify(path: Path) -> list[str]:
    """What is wrong with a backup, in sentences; empty if it can be restored."""
    try:
        with workplace(path.parent) as place:
            unpack(path, place)
    except BackupDamaged as error:
        return [str(error)]
    return []


def unpack(path: Path, place: Path) -> BackupManifest:
    """Unpack a backup into an empty folder, checking that each part is as it was written and an intact database.

    Raises:
        BackupDamaged: it cannot be used, and why.
        StorageError: it cannot be read, or there is no room.
    """
    try:
        with storage_errors(say("read the backup")), Archive(path, BackupManifest) as archive:
            if set(archive.manifest.parts) != set(PARTS):
                raise ArchiveDamaged("it does not hold the stores of a profile")
            for name in PARTS:
                archive.extract(name, place / name)
            manifest = archive.manifest
    except ArchiveDamaged as error:
        raise BackupDamaged('The backup "{name}" cannot be used: {reason}.', name=path.stem, reason=error) from error
    for name, migrations in PARTS.items():
        if manifest.schemas.get(name, 0) > len(migrations):
            raise BackupNewer(
                'The backup "{name}" was made by a newer version of MemOS Desktop. Update the program to use it.',
                name=path.stem,
            )
        try:
            Database(place / name, migrations).close()
        except StorageFull:
            raise
        except StorageError as error:
            raise BackupDamaged(
                'The backup "{name}" cannot be used: its {part} is damaged.', name=path.stem, part=name
            ) from error
    return manifest


class Backups:
    """The backups of an open profile. Safe to use from any thread."""

    def __init__(self, folder: Path, ledger: MemGovernance, talk: Conversations) -> None:
        """
        Args:
            folder: the folder for backups; created with the first one.
            ledger: the ledger of the profile.
            talk: the conversations of the profile.
        """
        self.path = folder
        self._ledger, self._talk = ledger, talk
        self._lock = threading.RLock()
        self._unchanged_at: dt.datetime | None = None

    def list(self) -> builtins.list[Backup]:
        """All backups, newest first."""
        return list_backups(self.path)

    def verify(self, name: str) -> builtins.list[str]:
        """What is wrong with a backup, in sentences; empty if it can be restored. Raises NotFound."""
        with self._lock:
            try:
                return verify(find(self.path, name))
            except StorageError as error:  # it was set apart, or the disk cannot be read there
                return [str(error)]

    def make(self) -> Backup:
        """Make a backup now, at the person's request. It replaces no daily backup, and the newest KEPT_BY_HAND of its kind are kept. Older
        backups are rewritten without what was forgotten since, and rotated.

        Raises:
            StorageError: it could not be made; the older ones are unchanged.
        """
        backup = self._make(BY_HAND, only_if_changed=False)
        assert backup is not None  # None only where nothing has changed
        self.clean()
        self._rotate(backup)
        return backup

    def make_if_due(self) -> Backup | None:
        """Make a backup if the newest is older than EVERY and anything has changed since; in any case remove what was forgotten since from
        the older ones. Backups made at the person's request do not count, so that each day has its own.

        Returns:
            The new backup; None if none was made.

        Raises:
            StorageError: it could not be made.
            StorageFull: there is no room to rewrite an older one; a new one is made first if possible.
        """
        no_room = self._clean_all()[1]
        last = max((backup.at for backup in self._ordinary()), default=None)
        looked = max(filter(None, (last, self._unchanged_at)), default=None)
        backup = None
        if looked is None or not looked <= now() < looked + EVERY:
            backup = self._make("", only_if_changed=True)
            if backup is None:
                self._unchanged_at = now()
            else:
                self._rotate(backup)
        if no_room is not None:
            raise no_room
        return backup

    def keep_before_restore(self) -> Backup:
        """Make a backup that stays until the person removes it. Raises StorageError, also if there is no room to remove what was forgotten
        from another backup, because that one must not be restored."""
        self.clean()
        backup = self._make(BEFORE_RESTORE, only_if_changed=False)
        assert backup is not None  # None only where nothing has changed
        return backup

    def clean(self) -> int:
        """Rewrite the backups that were made before something was forgotten, without it.

        Returns:
            How many were rewritten, removed or set apart. Nothing can be removed from a damaged backup, nor can it be restored; once
            anything was forgotten, it is deleted, because it may contain that. One that the disk cannot read is set apart (`set_apart`) and
            tried again each time.

        Raises:
            StorageFull: there was no room to rewrite one; it is unchanged, and the others are clean.
        """
        count, no_room = self._clean_all()
        if no_room is not None:
            raise no_room
        return count

    def _clean_all(self) -> tuple[int, StorageFull | None]:
        with self._lock:
            if not self.path.exists():
                return 0, None
            self._sweep()
            forgone = Forgone(self._ledger.erased(), self._talk.purged(), self._talk.forgotten())
            count, no_room = 0, None
            for path, _ in _files(self.path):
                try:
                    count += self._clean_one(path, forgone)
                except StorageFull as error:
                    no_room = error
                except StorageError as error:
                    log.warning("the backup %s cannot be read and is set apart: %s", path.name, error)
                    count += self._put_apart(path)
            return count, no_room

    def _clean_one(self, path: Path, forgone: Forgone) -> bool:
        target = path.with_suffix(".zip")
        try:
            with storage_errors(say("read the backup")), Archive(path, BackupManifest) as archive:
                up_to_date = archive.manifest.without == forgone.mark
            if up_to_date:
                if path == target:
                    return False
                path.rename(target)
                return True
            with workplace(self.path) as place:
                unpack(path, place)
                _pack(target, place, forgone)
            if path != target:
                path.unlink()
            return True
        except (ArchiveNewer, BackupNewer):
            log.warning("the backup %s is of a newer version and was left as it is", path.name)
            return False
        except (ArchiveDamaged, BackupDamaged) as error:
            if not (forgone.memories or forgone.conversations or forgone.messages):
                return False
            log.warning(
                "a damaged backup was removed, for it may hold what was forgotten since: %s", type(error).__name__
            )
            with storage_errors(say("remove a damaged backup")):
                path.unlink()
            return True

    def _put_apart(self, path: Path) -> bool:
        if path.suffix == APART:
            return False
        try:
            path.replace(path.with_suffix(APART))
        except OSError as error:
            log.warning("the backup %s cannot be set apart: %s", path.name, error)
            return False
        return True

    def _make(self, ending: str, *, only_if_changed: bool) -> Backup | None:
        with self._lock, storage_errors(say("make a backup")):
            self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._sweep()
            newest = next(iter(self._ordinary()), None)
            with workplace(self.path) as place:
                # The ledger first: a memory never names a message that is not in the backup.
                self._ledger.copy_to(place / LEDGER)
                self._talk.copy_to(place / TALK)
                if only_if_changed and newest is not None:
                    with (
                        contextlib.suppress(ArchiveDamaged, OSError),
                        Archive(self._file(newest), BackupManifest) as old,
                    ):
                        if old.manifest.parts == described({name: place / name for name in PARTS}):
                            return None
                path = self._free_name(ending)
                _pack(path, place, None)
            with Archive(path, BackupManifest) as archive:
                archive.check()
            return next(backup for backup in self.list() if backup.name == path.stem)

    def _free_name(self, ending: str) -> Path:
        """The name of a backup that is made now. Of several made in one second, later ones have later names."""
        moment = now().replace(microsecond=0)
        taken = {backup.at for backup in self.list()}
        newest = max(taken, default=moment)
        if moment <= newest < moment + _ONE_AFTER_ANOTHER:
            moment = newest
        while moment in taken:
            moment += dt.timedelta(seconds=1)
        return self.path / f"{moment.strftime(_STAMP)}{ending}.zip"

    def _ordinary(self) -> builtins.list[Backup]:
        """The daily backups, newest first. A damaged one does not count."""
        return [b for b in self.list() if not b.before_restore and not b.by_hand and b.memories is not None]

    def _file(self, backup: Backup) -> Path:
        return self.path / f"{backup.name}.zip"

    def _rotate(self, made: Backup) -> None:
        with self._lock:
            ordinary = self._ordinary()
            by_hand = [backup for backup in self.list() if backup.by_hand and backup.memories is not None]
            # The clock may have been put back: the backup that was just made stays in any case.
            kept = (
                rotated([backup.at for backup in ordinary])
                | {backup.at for backup in by_hand[:KEPT_BY_HAND]}
                | {made.at}
            )
            for backup in (*ordinary, *by_hand):
                if backup.at not in kept:
                    try:
                        self._file(backup).unlink(missing_ok=True)
                    except OSError as error:  # the next rotation tries again
                        log.warning("the old backup %s cannot be removed: %s", backup.name, error)

    def _sweep(self) -> None:
        """Remove unfinished files left by a killed process."""
        for left in self.path.glob(".*"):
            try:
                if left.is_dir():
                    shutil.rmtree(left)
                else:
                    left.unlink()
            except OSError as error:
                log.warning("%s in the folder of the backups cannot be removed: %s", left.name, error)


@contextlib.contextmanager
def workplace(beside: Path) -> Iterator[Path]:
    """A temporary work folder on the same disk, accessible to its owner only; removed at the end."""
    with storage_errors(say("make room for a backup")):
        place = tempfile.TemporaryDirectory(dir=beside, prefix=".work-")
    with place as name:
        yield Path(name)


def _pack(path: Path, place: Path, forgone: Forgone | None) -> None:
    """Write the databases in a folder as a backup, without what was forgotten.

    Args:
        path: the backup.
        place: a folder with the databases.
        forgone: what to remove from them; None for what their own records list as forgotten.
    """
    with contextlib.ExitStack() as stack:
        stores = {
            name: stack.enter_context(contextlib.closing(Database(place / name, migrations)))
            for name, migrations in PARTS.items()
        }
        ledger, talk = MemGovernance(stores[LEDGER]), Conversations(stores[TALK])
        if forgone is None:
            forgone = Forgone(ledger.erased(), talk.purged(), talk.forgotten())
        else:
            ledger.erase(forgone.memories)
            talk.remove_purged(forgone.conversations)
            talk.forget_messages(forgone.messages)
            talk.forget_files(forgone.memories)
        memories, messages = ledger.memory_count(), talk.message_count()
    parts = {name: place / name for name in PARTS}
    with storage_errors(say("write the backup")):
        manifest = BackupManifest(
            parts=described(parts),
            schemas={name: len(migrations) for name, migrations in PARTS.items()},
            memories=memories,
            messages=messages,
            without=forgone.mark,
        )
        pack_file(path, manifest, parts)


def _moment_of(path: Path) -> dt.datetime | None:
    """When a backup of that name was made; None if the name is not that of a backup."""
    found = _NAME.fullmatch(path.stem)
    try:
        return dt.datetime.strptime(found[1], _STAMP).replace(tzinfo=dt.UTC) if found else None
    except ValueError:  # such as 31 February
        return None
