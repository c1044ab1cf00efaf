"""Takes a profile's folder from open to locked and back. The names of four folders in it say how far that has come, so that a process
that is killed anywhere leaves a profile that is either open or locked; what was begun is finished at the next start.

    locking/    is being filled with the encrypted files. Where it is found without `locked/`, locking is done once more.
    locked/     was `locking/` until it was complete: the profile is locked from the moment of the renaming.
    unlocking/  is being filled with the plain files. Where it is found beside `locked/`, it holds copies only and is removed.
    unlocked/   was `locked/` until `unlocking/` was complete: the profile is open from the moment of the renaming. The content of
                `unlocking/` is then moved to its place, and `unlocked/` removed.

Nothing is removed of which there is no other copy on the disk. What somebody else has put into the folder is never removed.

While plain files are being removed, `locked/unfinished` lists those that were encrypted: one is removed only if it has not changed since.
"""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from pydantic import ValidationError

from memos_core.database import set_aside, storage_errors
from memos_core.errors import MemOSError, StorageError, StorageFull
from memos_core.locking.encrypted_file import chunk_length, decrypt, encrypt, new_salt
from memos_core.locking.file_list import (
    LOCKED,
    LOCKING,
    STAYS,
    UNLOCKED,
    UNLOCKING,
    Copied,
    Entry,
    Listed,
    Manifest,
    PlainFile,
    inner_path,
)
from memos_core.locking.record import LockRecord, PrivateKey
from memos_core.progress import Progress
from memos_core.system import sync_folder
from memos_core.wording import say

_MANIFEST, _UNFINISHED = "manifest.json", "unfinished"
SHELF = "set-aside"
_THREADS = 4
"""How many files are worked on at a time: most of the time is spent waiting for the disk."""
_SPARE = 4_000_000
"""How many bytes are left free on the disk."""
_NONCE = bytes(12)
_NOT_OURS = (errno.ENOENT, errno.ENOTDIR, errno.ENOTEMPTY, errno.EEXIST)
"""The error numbers of removing a folder that is gone, or that holds something which somebody else has put there."""
_BOUND = b"memos-desktop list of locked files 1"


@dataclass(frozen=True)
class Opened:
    """The result of unlocking."""

    files: int
    size_bytes: int
    damaged: tuple[str, ...] = ()
    """Files of which a part was damaged while they were locked; what could be read of them is there."""


class FileDamagedWhileLocked(StorageError):
    """The list of the locked files cannot be read."""


def is_locked(folder: Path) -> bool:
    """Whether the profile in this folder is locked."""
    return (folder / LOCKED).exists()


def record_of(folder: Path) -> LockRecord | None:
    """The lock of a profile; None where it has none. While the profile is locked, this is the copy beside the encrypted files, with
    which they were encrypted, or the profile's own lock where that copy cannot be read.

    Raises:
        StorageError: it cannot be read.
    """
    if is_locked(folder):
        with contextlib.suppress(StorageError):
            if (kept := LockRecord.read(folder / LOCKED)) is not None:
                return kept
    return LockRecord.read(folder)


def intend_to_lock(folder: Path) -> None:
    """Note that the profile is to be locked: whoever opens it next locks it first. Raises StorageError."""
    with storage_errors(say("lock the profile")):
        (folder / LOCKING).mkdir(exist_ok=True, mode=0o700)
        sync_folder(folder)


def settle(folder: Path) -> str:
    """Finish what a process was doing when it ended. Nobody else may have the profile open.

    Returns:
        Why the profile could not be locked as it was meant to be, and stays open; mostly "".

    Raises:
        StorageError: it cannot be finished.
    """
    _settle_unlocking(folder)
    if is_locked(folder):
        with storage_errors(say("finish locking the profile")):
            _remove_plain(folder)
    elif (folder / LOCKING).exists():
        try:
            lock(folder)
        except MemOSError as error:
            return str(error)
    return ""


def lock(folder: Path, progress: Progress | None = None) -> None:
    """Encrypt the files of a profile that is closed, and remove the plain ones.

    Raises:
        StorageFull: there is no room for the encrypted files; the profile stays as it was.
        StorageError: it has no lock, a file cannot be read, or something was written meanwhile; the profile stays as it was.
    """
    _settle_unlocking(folder)
    record = LockRecord.read(folder)
    making = folder / LOCKING
    try:
        if record is None:
            raise StorageError("This profile has no passphrase yet, so it cannot be locked. Set one first.")
        with storage_errors(say("lock the profile")):
            if making.exists():
                shutil.rmtree(making)
            making.mkdir(mode=0o700)
            sync_folder(folder)
            _encrypt_all(folder, making, record, progress)
            sync_folder(making)
            making.rename(folder / LOCKED)
    except BaseException as error:
        with contextlib.suppress(OSError):
            shutil.rmtree(making)
        if isinstance(error, StorageFull):
            raise StorageFull(
                "There is not enough room on the disk to lock the profile: for a moment its files are there twice. It stays open; free some "
                "space and lock it again."
            ) from error
        raise
    with storage_errors(say("finish locking the profile")):
        sync_folder(folder)
        _remove_plain(folder)


def unlock(folder: Path, private: PrivateKey, progress: Progress | None = None) -> Opened:
    """Decrypt the files of a locked profile.

    Raises:
        StorageFull: there is no room for them; the profile stays locked.
        FileDamagedWhileLocked: the list of the files cannot be read; the profile stays locked.
        StorageError: a file cannot be read or written; the profile stays locked.
    """
    _settle_unlocking(folder)
    locked, making = folder / LOCKED, folder / UNLOCKING
    listed, key = _listed(locked, private)
    size = sum(entry.length for entry in listed.files)
    try:
        with storage_errors(say("unlock the profile")):
            _see_that_it_fits(folder, size)
            _remove_plain(folder)
            making.mkdir(mode=0o700)
            damaged = _decrypt_all(making, locked, listed, key, progress)
            _set_strangers_aside(folder)
            sync_folder(folder)
            locked.rename(folder / UNLOCKED)
    except BaseException as error:
        if is_locked(folder):  # otherwise the plain files are the profile already, and must stay
            with contextlib.suppress(OSError):
                shutil.rmtree(making)
        if isinstance(error, StorageFull):
            raise StorageFull(
                "There is not enough room on the disk to unlock the profile: it needs {size} MB. It stays locked and "
                "whole; free some space and unlock it again.",
                size=round(size / 1e6),
            ) from error
        raise
    _settle_unlocking(folder)
    return Opened(len(listed.files), size, tuple(damaged))


# -- locking ------------------------------------------------------------------------------------


def _encrypt_all(folder: Path, making: Path, record: LockRecord, progress: Progress | None) -> None:
    folders, files = _contents(folder)
    total = sum((folder / path).stat().st_size for path in files)
    _see_that_it_fits(folder, total)
    key, wrapped = record.new_files_key()
    counted = _Counted(say("Locking"), total, progress)

    def keep(number: int, path: str) -> Entry:
        salt = new_salt()
        with (folder / path).open("rb") as source, _synced(making / str(number)) as target:
            modified = os.fstat(source.fileno()).st_mtime_ns
            length = encrypt(source, target, key, salt, counted.add)
        return Entry(path=path, kept_as=str(number), salt=salt.hex(), length=length, modified=modified)

    with ThreadPoolExecutor(_THREADS) as pool:
        entries = tuple(pool.map(keep, range(len(files)), files))
    content = Listed(folders=tuple(folders), files=entries).model_dump_json().encode()
    made = Manifest(key=wrapped, content=AESGCM(key).encrypt(_NONCE, content, _BOUND).hex())
    with _synced(making / _MANIFEST) as file:
        file.write(made.model_dump_json().encode())
    # A copy of the lock itself: without it nothing here could ever be read.
    record.write(making)
    copied = Copied(
        folders=tuple(folders),
        files=tuple(PlainFile(path=one.path, length=one.length, modified=one.modified) for one in entries),
    )
    with _synced(making / _UNFINISHED) as file:
        file.write(copied.model_dump_json().encode())
    if _contents(folder) != (folders, files) or not all(one.is_as_it_was(folder) for one in entries):
        raise StorageError(
            "Something was written into the profile while it was being locked. It stays open; lock it again."
        )


def _contents(folder: Path) -> tuple[list[str], list[str]]:
    """The paths of all folders and all files of a profile, except what stays.

    Raises:
        OSError: a folder cannot be read.
        StorageError: one of them is a link, which would lead out of the profile, or has a name that could lead elsewhere.
    """
    folders: list[str] = []
    files: list[str] = []
    for place, inside, names in os.walk(folder, onerror=_raise):
        here = Path(place)
        if here == folder:
            inside[:] = [name for name in inside if name not in STAYS]
            names = [name for name in names if name not in STAYS]
        for name in (*inside, *names):
            if (here / name).is_symlink():
                raise StorageError(
                    "{path} is a link to another place, which locking would not reach. Put the files themselves there, and "
                    "lock the profile again.",
                    path=here / name,
                )
            try:
                inner_path((here / name).relative_to(folder).as_posix())
            except ValueError:
                raise StorageError(
                    '{path} has a name that could lead elsewhere when it is unlocked. Give it another one, without ":" and '
                    '"\\", and lock the profile again.',
                    path=repr(str(here / name)),
                ) from None
        folders += [(here / name).relative_to(folder).as_posix() for name in inside]
        files += [(here / name).relative_to(folder).as_posix() for name in names]
    return sorted(folders), sorted(files)


def _raise(error: OSError) -> None:
    raise error


def _plain(folder: Path) -> list[Path]:
    """What is in a profile's folder and must not be there while the profile is locked."""
    return [path for path in folder.iterdir() if path.name not in STAYS]


def _remove_plain(folder: Path) -> None:
    """Remove the plain files of a locked profile that were encrypted, and nothing else. Raises OSError."""
    unfinished = folder / LOCKED / _UNFINISHED
    if not unfinished.exists():
        return
    try:
        copied = Copied.model_validate_json(unfinished.read_bytes())
    except ValidationError:  # then nothing is known to be a copy
        copied = Copied(folders=(), files=())
    for file in copied.files:
        if file.is_as_it_was(folder):
            (folder / file.path).unlink()
    for name in sorted(copied.folders, reverse=True):  # inner folders before the ones that they are in
        try:
            (folder / name).rmdir()
        except OSError as error:
            if error.errno not in _NOT_OURS:
                raise
    sync_folder(folder)
    unfinished.unlink()
    sync_folder(folder / LOCKED)


# -- unlocking ----------------------------------------------------------------------------------


def _listed(locked: Path, private: PrivateKey) -> tuple[Listed, bytes]:
    with storage_errors(say("read the locked profile")):
        content = (locked / _MANIFEST).read_bytes() if (locked / _MANIFEST).exists() else b""
    try:
        manifest = Manifest.model_validate_json(content)
        key = private.files_key(manifest.key)
        if key is None:
            raise InvalidTag
        listed = AESGCM(key).decrypt(_NONCE, bytes.fromhex(manifest.content), _BOUND)
        return Listed.model_validate_json(listed), key
    except (ValidationError, InvalidTag):
        raise FileDamagedWhileLocked(
            "{path} is damaged, and without it the locked files cannot be read. Put a copy of it back if you have "
            "one, from a backup of the whole disk for example. Nothing was changed.",
            path=locked / _MANIFEST,
        ) from None


def _decrypt_all(making: Path, locked: Path, listed: Listed, key: bytes, progress: Progress | None) -> Sequence[str]:
    for name in listed.folders:
        (making / name).mkdir(parents=True, exist_ok=True, mode=0o700)
    counted = _Counted(say("Unlocking"), sum(entry.length for entry in listed.files), progress)

    def bring_back(entry: Entry) -> str | None:
        target, damaged = making / entry.path, False
        with _locked_content(locked / entry.kept_as) as source, _synced(target) as file:
            for number, chunk in enumerate(decrypt(source, entry.length, key, bytes.fromhex(entry.salt))):
                length = chunk_length(number, entry.length)
                damaged = damaged or chunk is None
                # Zeros keep what follows in its place: SQLite and zip files can be repaired around them.
                file.write(bytes(length) if chunk is None else chunk)
                counted.add(length)
        os.utime(target, ns=(entry.modified, entry.modified))
        return entry.path if damaged else None

    with ThreadPoolExecutor(_THREADS) as pool:
        damaged = [path for path in pool.map(bring_back, listed.files) if path is not None]
    for name in listed.folders:
        sync_folder(making / name)
    sync_folder(making)
    return damaged


@contextlib.contextmanager
def _locked_content(path: Path) -> Iterator[BinaryIO]:
    """An encrypted file; an empty one where it is missing, so that what there is of the others is brought back."""
    with (path if path.exists() else Path(os.devnull)).open("rb") as file:
        yield file


def _set_strangers_aside(folder: Path) -> None:
    """Keep what somebody has put into the folder of a locked profile, such as an older program that knows no locks."""
    for path in _plain(folder):
        if path.name != SHELF:
            set_aside(path, folder / SHELF)


def _settle_unlocking(folder: Path) -> None:
    """Finish what unlocking has begun, or take it back where the profile is still locked. Raises StorageError."""
    making, done = folder / UNLOCKING, folder / UNLOCKED
    with storage_errors(say("finish unlocking the profile")):
        if is_locked(folder) and not done.exists():
            if making.exists():
                shutil.rmtree(making)
            return
        if making.exists():
            sync_folder(folder)  # `unlocked` has to have its name before anything moves
            for path in sorted(making.iterdir()):
                _move_into_place(path, folder)
            sync_folder(making)
            sync_folder(folder)
            making.rmdir()
        if done.exists():
            shutil.rmtree(done)
            sync_folder(folder)


def _move_into_place(path: Path, folder: Path) -> None:
    """Move what was decrypted to its place. What is there already was put there by somebody else, and is set aside."""
    target = folder / path.name
    if path.name == SHELF and target.is_dir():  # with what was set aside since it was locked
        for kept in sorted(path.iterdir()):
            kept.rename(_free_name(target / kept.name))
        sync_folder(target)
        path.rmdir()
        return
    if target.exists():
        set_aside(target, folder / SHELF)
    path.rename(target)


def _free_name(path: Path) -> Path:
    """The path, or one like it that nothing has yet."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{number}-{path.name}")
    return found


# -- both ---------------------------------------------------------------------------------------


class _Counted:
    """Adds up the progress of all threads."""

    def __init__(self, what: str, total: int, progress: Progress | None) -> None:
        self._what, self._total, self._progress = what, total, progress
        self._done = 0
        self._lock = threading.Lock()

    def add(self, count: int) -> None:
        """Count so many more bytes."""
        with self._lock:
            self._done += count
            if self._progress is not None:
                self._progress.step(self._what, self._done, self._total)


@contextlib.contextmanager
def _synced(path: Path) -> Iterator[BinaryIO]:
    """Make a new file that only its owner may read, and sync it to the disk at the end."""
    with open(path, "xb", opener=lambda name, flags: os.open(name, flags, 0o600)) as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


def _see_that_it_fits(folder: Path, size: int) -> None:
    if shutil.disk_usage(folder).free < size + _SPARE:
        raise StorageFull("The disk is full.")
