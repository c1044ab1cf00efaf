"""The lock of one profile, as other modules use it: a passphrase is set, changed or taken off, and the profile locked or unlocked."""

from __future__ import annotations

import contextlib
import shlex
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from memos_core.database import storage_errors
from memos_core.errors import (
    InvalidInput,
    NotFound,
    PasswordNeeded,
    ProfileInUse,
    ProfileLocked,
    SecretsUnavailable,
    StorageError,
)
from memos_core.locking import locked_folder, tries
from memos_core.locking.locked_folder import Opened
from memos_core.locking.record import FILE, LockRecord, PrivateKey
from memos_core.progress import Progress
from memos_core.secrets import SecretPlace, Secrets
from memos_core.storage.home import DEFAULT_USER, ProfileLock, chosen_home, make_home, profile_folder
from memos_core.system import sync_folder
from memos_core.wording import say

PATIENCE = 30.0
"""How many seconds to wait for another process that has opened the profile in between and locks it itself."""
BETWEEN = 0.05


class LockState(StrEnum):
    """The state of a profile's lock."""

    NONE = "none"
    """It has no passphrase."""
    OPEN = "open"
    LOCKED = "locked"


@dataclass(frozen=True)
class LockLook:
    """What can be known of a lock without its passphrase."""

    state: LockState
    keyring: bool = False
    """Whether the keyring unlocks it too."""
    wait: float = 0.0
    """Seconds until a passphrase may be tried."""


class PassphraseLock:
    """The lock of one profile. To change it, the profile must be unlocked, and nobody else may have it open."""

    def __init__(self, home: Path, user: str, secrets: Secrets | None = None) -> None:
        """Nothing is read yet.

        Args:
            home: the folder of all data.
            user: the profile.
            secrets: gives access to the keyring.

        Raises:
            InvalidInput: the name cannot be a profile's.
        """
        self._folder, self._user = profile_folder(home, user), user
        self._secrets = secrets or Secrets(home)

    def look(self) -> LockLook:
        """What can be known of the lock without its passphrase. Raises StorageError."""
        record = locked_folder.record_of(self._folder)
        if record is None:
            return LockLook(LockState.NONE)
        state = LockState.LOCKED if locked_folder.is_locked(self._folder) else LockState.OPEN
        return LockLook(state, record.private_in_keyring is not None, tries.Tries.of(self._folder).wait)

    def set(self, passphrase: str) -> None:
        """Give the profile a passphrase. It stays open until it is locked.

        Raises:
            InvalidInput: it has one, or the passphrase is too short.
            StorageError: it could not be saved.
        """
        if locked_folder.record_of(self._folder) is not None:
            raise InvalidInput("This profile has a passphrase already. Change it instead.")
        LockRecord.made(passphrase).write(self._folder)

    def change(self, passphrase: str, new: str) -> None:
        """Take another passphrase, and new keys with it, so that an old copy of the lock opens nothing that is locked from now on.

        Args:
            passphrase: the present one.
            new: the new one.

        Raises:
            PasswordNeeded: the present passphrase is wrong.
            InvalidInput: the new one is too short, or there is no lock.
            TooEarly: after wrong ones the next try has to wait.
            SecretsUnavailable: the keyring is to unlock it too, and does not answer; nothing was changed.
            StorageError: it could not be saved; nothing was changed.
        """
        record, _ = self._opened(passphrase)
        made = LockRecord.made(new)
        if record.private_in_keyring is not None:
            self._write_with_keyring(made, made.opened(new))
        else:
            made.write(self._folder)

    def take_off(self, passphrase: str) -> None:
        """Let the profile be without a lock.

        Raises:
            PasswordNeeded, InvalidInput, TooEarly: as `change`.
            StorageError: it could not be removed.
        """
        self._opened(passphrase)
        with storage_errors(say("take the lock off the profile")):
            (self._folder / FILE).unlink()
            sync_folder(self._folder)
        self._forget_in_keyring()

    def use_keyring(self, passphrase: str, on: bool) -> None:
        """Have the keyring unlock the profile too, without the passphrase, or no longer.

        Raises:
            PasswordNeeded, InvalidInput, TooEarly: as `change`.
            SecretsUnavailable: there is no keyring, or it does not answer.
            StorageError: it could not be saved.
        """
        record, private = self._opened(passphrase)
        if on:
            self._write_with_keyring(record, private)
        else:
            record.without_keyring().write(self._folder)
            self._forget_in_keyring()

    def unlock(self, passphrase: str | None, progress: Progress | None = None) -> Opened:
        """Decrypt a locked profile, which nobody can have open.

        Args:
            passphrase: the passphrase; None to use the keyring.
            progress: told the progress; the unlocking can be cancelled through it.

        Raises:
            PasswordNeeded: the passphrase is wrong, or the keyring does not unlock it; nothing was changed.
            TooEarly: after wrong ones the next try has to wait.
            SecretsUnavailable: the keyring does not answer.
            StorageFull: there is no room; it stays locked.
            StorageError: it cannot be read or written; it stays locked.
        """
        record = locked_folder.record_of(self._folder)
        if record is None or not locked_folder.is_locked(self._folder):
            return Opened(0, 0)
        private = self._from_keyring(record) if passphrase is None else self._tried(record, passphrase)
        self._put_back(record)
        return locked_folder.unlock(self._folder, private, progress)

    # -- parts --------------------------------------------------------------------------------

    @property
    def secret(self) -> str:
        """The name of the lock's secret in the keyring."""
        return f"lock:{self._user}"

    def _opened(self, passphrase: str) -> tuple[LockRecord, PrivateKey]:
        record = locked_folder.record_of(self._folder)
        if record is None:
            raise InvalidInput("This profile has no passphrase.")
        if locked_folder.is_locked(self._folder):
            raise ProfileLocked('Unlock the profile "{user}" first.', user=self._user)
        return record, self._tried(record, passphrase)

    def _put_back(self, record: LockRecord) -> None:
        """Write the lock that was opened as the profile's own, because the copy of it is removed when the profile is unlocked."""
        own = None
        with contextlib.suppress(StorageError):
            own = LockRecord.read(self._folder)
        if own != record:
            record.write(self._folder)

    def _tried(self, record: LockRecord, passphrase: str) -> PrivateKey:
        tries.Tries.of(self._folder).refuse_early()
        try:
            private = record.opened(passphrase)
        except PasswordNeeded:
            tries.note_wrong(self._folder)
            raise
        tries.forget_wrong(self._folder)
        return private

    def _from_keyring(self, record: LockRecord) -> PrivateKey:
        key = self._secrets.get(self.secret) if record.private_in_keyring is not None else None
        if key is None:
            raise PasswordNeeded("The keyring does not unlock this profile. Give the passphrase.")
        return record.opened_from_keyring(key)

    def _write_with_keyring(self, record: LockRecord, private: PrivateKey) -> None:
        """Save the lock so that the keyring unlocks it too; where that fails, the keyring holds what it held before."""
        if self._secrets.place is not SecretPlace.KEYRING:
            raise SecretsUnavailable("There is no keyring in use here that could unlock the profile.")
        changed, key = record.with_keyring(private)
        before = self._secrets.get(self.secret)
        try:
            self._secrets.set(self.secret, key)
            changed.write(self._folder)
        except BaseException:
            if before is not None:
                with contextlib.suppress(StorageError, SecretsUnavailable):
                    self._secrets.set(self.secret, before)
            raise

    def _forget_in_keyring(self) -> None:
        with contextlib.suppress(NotFound, SecretsUnavailable):  # what it holds opens nothing any more
            self._secrets.remove(self.secret)


def refuse_locked(folder: Path, user: str) -> str:
    """Finish what was begun with a profile, and check that it is not locked.

    Returns:
        Why it could not be locked as it was meant to be; mostly "".

    Raises:
        ProfileLocked: it is locked.
        StorageError: what was begun cannot be finished.
    """
    problem = locked_folder.settle(folder)
    if locked_folder.is_locked(folder):
        command = "memos unlock" if user == DEFAULT_USER else f"memos unlock --user {shlex.quote(user)}"
        raise ProfileLocked(
            'The profile "{user}" is locked. Unlock it with its passphrase in the window of MemOS Desktop, or in a '
            "terminal with: {command}",
            user=user,
            command=command,
        )
    return problem


def unlock_profile(
    passphrase: str | None,
    home: Path | str | None = None,
    user: str = DEFAULT_USER,
    *,
    progress: Progress | None = None,
) -> Opened:
    """Decrypt a locked profile, so that it can be opened; one that is open or has no lock stays as it is.

    Args:
        passphrase: the passphrase; None to use the keyring.
        home: the folder for all data; None for the system's usual place.
        user: the profile.
        progress: told the progress; the unlocking can be cancelled through it.

    Raises:
        ProfileInUse: another process has it open.
        PasswordNeeded, TooEarly, SecretsUnavailable, StorageFull, StorageError: see `PassphraseLock.unlock`.
    """
    with alone(home, user) as (place, folder):
        locked_folder.settle(folder)
        return PassphraseLock(place, user).unlock(passphrase, progress)


def lock_profile(home: Path | str | None = None, user: str = DEFAULT_USER, *, progress: Progress | None = None) -> None:
    """Encrypt a profile that is not open; one that is locked stays so.

    Raises:
        ProfileInUse: a process has it open.
        InvalidInput: it has no passphrase.
        StorageFull: there is no room for that; it stays as it was.
        StorageError: it cannot be read or written; it stays as it was.
    """
    with alone(home, user) as (_, folder):
        if not locked_folder.is_locked(folder):
            if LockRecord.read(folder) is None:
                raise InvalidInput("This profile has no passphrase yet. Set one first.")
            locked_folder.lock(folder, progress)
        locked_folder.settle(folder)


def lock_closed(home: Path, user: str, progress: Progress | None = None) -> None:
    """Like `lock_profile`, for a profile that was closed just now and that `intend_to_lock` has marked. A process that opens it in
    between locks it instead, and is waited for.

    Raises:
        ProfileInUse, StorageFull, StorageError: as `lock_profile`.
    """
    until = time.monotonic() + PATIENCE
    while True:
        try:
            lock_profile(home, user, progress=progress)
            return
        except ProfileInUse:
            if time.monotonic() > until:
                raise
        time.sleep(BETWEEN)


def lock_state(home: Path | str | None = None, user: str = DEFAULT_USER) -> LockLook:
    """What can be known of a profile's lock without its passphrase. Raises StorageError."""
    return PassphraseLock(chosen_home(home), user).look()


@contextlib.contextmanager
def alone(home: Path | str | None, user: str) -> Iterator[tuple[Path, Path]]:
    """Keep all others from opening a profile while this lasts.

    Yields:
        The folder of all data, and the profile's.

    Raises:
        NotFound: there is no such profile.
        ProfileInUse: a process has it open.
    """
    place = make_home(chosen_home(home))
    folder = profile_folder(place, user)
    if not folder.is_dir():
        raise NotFound('There is no profile "{user}".', user=user)
    held = ProfileLock(folder, user)
    try:
        yield place, folder
    finally:
        held.release()
