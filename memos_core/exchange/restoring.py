"""Going back to a backup, while no program has the profile open.

What was there before becomes a backup itself, or, where it is damaged, is set aside; so a restore can be taken back. The
databases are unpacked into a folder of their own first. When that folder gets its final name the restore is decided: if
the process is killed after that, the rest is done when the profile is opened next.
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
"""Folder of a profile where damaged files are kept."""
_READY = "restoring"
_OLD_ARE_DAMAGED = "the old stores are damaged"
_COMPANIONS = ("", "-wal", "-shm")


@dataclass(frozen=True)
class Restored:
    """What a restore did."""

    name: str
    memories: int
    messages: int
    kept_as: str | None
    """Name of the backup that holds what was there before; None where nothing was there, or it was damaged and its files
    were set aside."""
    unfinished: str = ""
    """Why not all of it is in its place yet, though it is decided: the next opening of the profile goes on with it."""


def restore_backup(name: str, home: Path | str | None = None, user: str = DEFAULT_USER) -> Restored:
    """Put a backup in the place of what a profile holds. The profile must not be open.

    What was forgotten since the backup was made does not come back.

    Args:
        name: the backup, as `Backups.list` names it.
        home: the folder for all data; None for the system's usual place.
        user: the profile.

    Raises:
        NotFound: there is no such backup.
        BackupDamaged: it cannot be used; nothing is changed.
        ProfileInUse: a program has the profile open.
        ProfileLocked: it lies under a passphrase.
        StorageError: it could not be done; what was there is there still.
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
    """Back up what the profile holds, and rid older backups of what was forgotten since.

    Raises:
        DatabaseDamaged: it can't be read.
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
    """Enter the restore into the audit log of what is restored, and all that was forgotten since: the next opening of the
    profile removes it again from what came back."""
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
    """Put the databases of a restore that is decided into their places; nothing to do where there is none.

    It can be killed and begun again at any point.
    """
    ready = folder / _READY
    if not ready.exists():
        return
    damaged = (ready / _OLD_ARE_DAMAGED).exists()
    with storage_errors(say("restore the backup")):
        if (ready / LEDGER).exists():  # after it has moved, the table is the one that was built from it
            _take_away(folder, CUBES, damaged)
        for name in (TALK, LEDGER):
            if (ready / name).exists():
                _take_away(folder, name, damaged)
                (ready / name).replace(folder / name)
        sync_folder(folder)
        shutil.rmtree(ready)


def _take_away(folder: Path, name: str, damaged: bool) -> None:
    """Make room for what is restored. What a backup holds already is removed, what is damaged set aside."""
    there = [path for suffix in _COMPANIONS if (path := folder / f"{name}{suffix}").exists()]
    if damaged and there:
        set_aside(folder / name, folder / SHELF)
        return
    for path in there:
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
