"""Restores a backup while no program has the profile open.

What was there before becomes a backup itself or, if it is damaged, is set aside, so that a restore can be reversed. The databases are first
unpacked into a folder of their own. Once that folder gets its final name, the restore is decided: if the process is killed after that,
the rest is done when the profile is next opened.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from memos_core.conversations import Conversations
from memos_core.database import Database, DatabaseDamaged, set_aside, storage_errors
from memos_core.errors import StorageError
from memos_core.exchange import backups
from memos_core.exchange.backups import LEDGER, PARTS, TALK, Backup, BackupDamaged, Backups
from memos_core.locking.front import refuse_locked
from memos_core.locking.locked_folder import is_locked
from memos_core.storage import erasures
from memos_core.storage.home import DEFAULT_USER, ProfileLock, default_home, make_home, profile_folder
from memos_core.storage.ledger import MemGovernance
from memos_core.system import sync_folder
from memos_core.wording import say, together

CUBES = "cubes.lance"
SHELF = "set-aside"
"""The folder of a profile in which damaged files are kept."""
_READY = "restoring"
_OLD_ARE_DAMAGED = "the old stores are damaged"
_COMPANIONS = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Restored:
    """The result of a restore."""

    name: str
    memories: int
    messages: int
    kept_as: str | None
    """Name of the backup that contains what was there before; None if nothing was there, or it was damaged and its files were set aside."""
    unfinished: str = ""
    """Why not everything is in its place yet although the restore is decided; the next opening of the profile continues it."""


def restore_backup(name: str, home: Path | str | None = None, user: str = DEFAULT_USER) -> Restored:
    """Replace the contents of a profile by those of a backup. The profile must not be open.

    What was forgotten since the backup was made does not come back.

    Args:
        name: the backup, as `Backups.list` names it.
        home: the folder for all data; None for the default one.
        user: the profile.

    Raises:
        NotFound: there is no such backup.
        BackupDamaged: it cannot be used; nothing is changed.
        ProfileInUse: a program has the profile open.
        ProfileLocked: the profile is locked by a passphrase.
        StorageError: it failed; what was there is unchanged.
    """
    folder = profile_folder(make_home(Path(home) if home is not None else default_home()), user)
    shelf = folder / backups.FOLDER
    if not is_locked(folder):
        backups.find(shelf, name)
    lock = ProfileLock(folder, user)
    try:
        refuse_locked(folder, user)
        path = backups.find(shelf, name)
        finish_restoring(folder)
        if problems := backups.verify(path):
            raise BackupDamaged(together(*problems))
        damaged = False
        try:
            kept = _keep_what_is_there(folder)
        except DatabaseDamaged:
            kept, damaged = None, True
        unfinished = ""
        try:
            with backups.workplace(shelf) as place:
                manifest = backups.unpack(path, place)
                _prepare_ledger(place / LEDGER, folder, path.stem)
                _decide(place, folder, old_are_damaged=damaged)
            finish_restoring(folder)
        except StorageError as error:
            if not (folder / _READY).exists():
                raise
            unfinished = str(error)
    finally:
        lock.release()
    return Restored(path.stem, manifest.memories, manifest.messages, kept.name if kept else None, unfinished)


def _keep_what_is_there(folder: Path) -> Backup | None:
    """Back up the contents of the profile, and clean older backups of what was forgotten since.

    Raises:
        DatabaseDamaged: they cannot be read.
    """
    there = [name for name in PARTS if (folder / name).exists()]
    if not there and not (folder / CUBES).exists():
        return None
    if len(there) < len(PARTS):
        raise DatabaseDamaged("A store of this profile is missing.")
    with contextlib.ExitStack() as stack:
        stores = {
            name: stack.enter_context(contextlib.closing(Database(folder / name, migrations)))
            for name, migrations in PARTS.items()
        }
        ledger = MemGovernance(stores[LEDGER], folder / erasures.FILE)
        present = Backups(folder / backups.FOLDER, ledger, Conversations(stores[TALK]))
        return present.keep_before_restore()


def _prepare_ledger(ledger: Path, folder: Path, name: str) -> None:
    """Record the restore in the restored audit log, and enter all erasures made since: the next opening of the profile carries them out
    again."""
    with contextlib.closing(Database(ledger, PARTS[LEDGER])) as database:
        restored = MemGovernance(database, folder / erasures.FILE)
        restored.erasures.again()
        restored.audit.note("person", "restore backup", [], name)


def _decide(place: Path, folder: Path, *, old_are_damaged: bool) -> None:
    with storage_errors(say("restore the backup")):
        if old_are_damaged:
            (place / _OLD_ARE_DAMAGED).touch()
        for file in place.iterdir():
            with file.open("rb+") as content:
                os.fsync(content.fileno())
        sync_folder(place)
        place.rename(folder / _READY)
        sync_folder(folder)


def finish_restoring(folder: Path) -> None:
    """Move the databases of a decided restore into their places; does nothing if there is none.

    It can be killed and repeated at any point.
    """
    ready = folder / _READY
    if not ready.exists():
        return
    damaged = (ready / _OLD_ARE_DAMAGED).exists()
    with storage_errors(say("restore the backup")):
        if (ready / LEDGER).exists():  # once that has moved, the table is the one that was rebuilt from it
            _take_away(folder, CUBES, damaged)
        for name in (TALK, LEDGER):
            if (ready / name).exists():
                _take_away(folder, name, damaged)
                (ready / name).replace(folder / name)
        sync_folder(folder)
        shutil.rmtree(ready)


def _take_away(folder: Path, name: str, damaged: bool) -> None:
    """Make room for what is restored: remove what is in a backup already, and set aside what is damaged."""
    there = [path for suffix in _COMPANIONS if (path := folder / f"{name}{suffix}").exists()]
    if damaged and there:
        set_aside(folder / name, folder / SHELF)
        return
    for path in there:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
