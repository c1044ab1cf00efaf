"""The profiles of a data folder: listing, making and deleting them."""

from __future__ import annotations

import contextlib
import shutil
import uuid
from dataclasses import dataclass
from pathlib import Path

from memos_core.database import storage_errors
from memos_core.errors import (
    InvalidInput,
    MemOSError,
    NotFound,
    PasswordNeeded,
    ProfileInUse,
    SecretsUnavailable,
    StorageError,
)
from memos_core.locking.front import LockState, PassphraseLock, alone
from memos_core.secrets import Secrets, signing_key_of
from memos_core.storage.colours import COLOURS, colour_of, set_colour
from memos_core.storage.home import DEFAULT_USER, ProfileLock, chosen_home, make_home, profile_folder
from memos_core.storage.table_address import drop_key, read_record
from memos_core.system import is_windows, sync_folder
from memos_core.wording import say

_DELETED = "deleted"
"""The name of a file that marks a profile which is being deleted; whoever finds it deletes the rest."""
_LEFT = ".deleted-"
"""Begins the name of a folder in which nothing of a deleted profile is left, until it is removed. No profile can have such a name."""


@dataclass(frozen=True)
class ProfileInfo:
    """One profile, as it can be seen without opening it."""

    user: str
    """Its name."""
    colour: str
    lock: LockState
    in_use: bool
    """Whether a process has it open."""
    size_bytes: int


def list_profiles(home: Path | str | None = None) -> list[ProfileInfo]:
    """All profiles of a data folder, the usual one first, then by name. Deletions that were interrupted are finished first.

    Raises:
        StorageError: the folder cannot be read.
    """
    place = chosen_home(home)
    found = []
    with storage_errors(say("list the profiles")):
        folders = (
            [path for path in (place / "profiles").iterdir() if path.is_dir()] if (place / "profiles").is_dir() else []
        )
        for folder in folders:
            if folder.name.startswith(_LEFT):
                shutil.rmtree(folder, ignore_errors=True)
                continue
            if (folder / _DELETED).exists():
                with contextlib.suppress(MemOSError):  # somebody else is at it
                    delete_profile(folder.name, place)
                continue
            with contextlib.suppress(InvalidInput):  # a folder that somebody else has put there
                found.append(_info(place, folder.name))
    return sorted(found, key=lambda profile: (profile.user != DEFAULT_USER, profile.user.casefold()))


def make_profile(user: str, home: Path | str | None = None, *, colour: str | None = None) -> ProfileInfo:
    """Make an empty profile.

    Raises:
        InvalidInput: there is a profile of that name, no profile can have it, or there is no such colour.
        StorageError: it could not be made.
    """
    place = make_home(chosen_home(home))
    user = user.strip()
    folder = profile_folder(place, user)
    if colour is not None and colour not in COLOURS:
        raise InvalidInput(
            '"{colour}" is no colour for a profile. There are: {colours}.', colour=colour, colours=", ".join(COLOURS)
        )
    with storage_errors(say("make the profile")):
        # Some file systems take two names for one that differ in their capitals only.
        if folder.parent.is_dir() and user.casefold() in {path.name.casefold() for path in folder.parent.iterdir()}:
            raise InvalidInput('There is a profile "{user}" already. Choose another name.', user=user)
        folder.mkdir(parents=True, mode=0o700)
    if colour is not None:
        set_colour(user, colour, place)
    return _info(place, user)


def delete_profile(user: str, home: Path | str | None = None) -> None:
    """Delete a profile with all that is in it, also its backups. It cannot be taken back. One that is locked needs no passphrase.

    Raises:
        NotFound: there is none.
        ProfileInUse: a process has it open.
        TableUnreachable: its table lies elsewhere and cannot be removed there now; nothing was deleted.
        StorageError: not all of it could be deleted; the next listing or start tries it again.
    """
    with alone(home, user) as (place, folder):
        _remove_table_elsewhere(folder, user, Secrets(place))
        with storage_errors(say("delete the profile")):
            (folder / _DELETED).touch()
            sync_folder(folder)
        finish_deleting(folder)
        # While the lock is held: after that the name may be another profile's, which has secrets of its own.
        for secret in (PassphraseLock(place, user).secret, signing_key_of(user)):
            # What stays opens nothing any more, and signs nothing that anybody has.
            with contextlib.suppress(NotFound, PasswordNeeded, SecretsUnavailable, StorageError):
                Secrets(place).remove(secret)
        left = folder.with_name(f"{_LEFT}{uuid.uuid4().hex}")
        if not is_windows():  # which moves no folder in which a file is open
            with storage_errors(say("delete the profile")):
                folder.rename(left)
    if is_windows():
        _remove_if_empty(folder)
    else:
        shutil.rmtree(left, ignore_errors=True)


def _remove_table_elsewhere(folder: Path, user: str, secrets: Secrets) -> None:
    """Remove the table of the profile from where it lies, if that is elsewhere."""
    record = read_record(folder)
    if record is None:
        return
    from memos_core.storage.lance import TableUnreachable
    from memos_core.storage.table_in_bucket import (
        RemoteTable,  # LanceDB takes a second, and most profiles do without it here
    )

    try:
        RemoteTable.of(folder, record, user, secrets).leave()
    except TableUnreachable as error:
        raise TableUnreachable(
            "{reason} The table of this profile lies there, and would stay; so nothing was deleted. If it is to stay, give it up first: memos table here --leave",
            reason=str(error),
        ) from error
    drop_key(secrets, user)


def _remove_if_empty(folder: Path) -> None:
    """Remove the folder of a deleted profile on Windows, unless somebody has begun another profile in it: then its lock file is open, which
    cannot be removed there, or it has files."""
    with contextlib.suppress(OSError):
        (folder / "profile.lock").unlink(missing_ok=True)
        folder.rmdir()


def finish_deleting(folder: Path) -> None:
    """Remove what is left in a profile that was being deleted; nothing to do in others. Nobody else may have it open.

    Raises:
        StorageError: it cannot be removed.
    """
    mark = folder / _DELETED
    if not mark.exists():
        return
    with storage_errors(say("delete the profile")):
        for path in folder.iterdir():
            if path.name in (_DELETED, "profile.lock", "profile.pid"):
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
        sync_folder(folder)
        mark.unlink()


def _info(place: Path, user: str) -> ProfileInfo:
    folder = profile_folder(place, user)
    try:
        state = PassphraseLock(place, user).look().state
    except StorageError:  # its lock is damaged, which opening it says in words
        state = LockState.LOCKED
    size = 0
    for path in folder.rglob("*"):
        with contextlib.suppress(OSError):  # a process may be removing files
            size += path.lstat().st_size if path.is_file() else 0
    return ProfileInfo(user, colour_of(user, place), state, _in_use(folder, user), size)


def _in_use(folder: Path, user: str) -> bool:
    if not (folder / "profile.pid").exists():  # no process has noted that it has the profile open
        return False
    try:
        ProfileLock(folder, user).release()
    except ProfileInUse:
        return True
    except StorageError:
        return False
    return False
