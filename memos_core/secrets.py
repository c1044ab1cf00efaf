"""Keys and tokens: kept by the system's keyring, or under a passphrase, or for this session only; never as plain text.

The names are listed; a value is given to the engine alone, and stands in no message, no log and no traceback.
"""

from __future__ import annotations

import logging
import queue
import threading
import uuid
from collections.abc import Callable, Iterable
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from memos_core.database import storage_errors
from memos_core.errors import (
    InvalidInput,
    MemOSError,
    NotFound,
    PasswordNeeded,
    SecretsUnavailable,
    StorageError,
    where,
)
from memos_core.files import written_whole
from memos_core.sealing import Seal, seal, unseal
from memos_core.wording import say

log = logging.getLogger(__name__)

FILE = "secrets.json"
SERVICE = "MemOS Desktop"
"""The name under which the keyring shows the entries of this program."""
PATIENCE = 60.0
"""Seconds that a keyring may take: where it is locked, the person has to type a password first."""
LONGEST_WAIT = 10.0
"""Seconds to wait for another program that is changing the file."""
LONGEST_NAME, LONGEST_VALUE = 100, 8_000
_BOUND = b"memos-desktop secrets 1"
_VALUES = TypeAdapter(dict[str, str])
_TRUSTED = "keyring.backends."
"""The beginning of the names of keyrings that come with the library. They keep nothing as plain text; what others do is
not known."""
_NONE = ("keyring.backends.fail", "keyring.backends.null")

T = TypeVar("T")


class SecretPlace(StrEnum):
    """Where secrets are kept."""

    KEYRING = "keyring"
    """The system's own: Secret Service or KWallet, macOS Keychain, Windows Credential Locker."""
    FILE = "file"
    """A file of this program, encrypted under a passphrase."""
    SESSION = "session"
    """This process's memory: they are gone when it ends."""


class _Sealed(BaseModel):
    """The values, encrypted."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    seal: Seal
    content: str
    """Hexadecimal."""


class _Record(BaseModel):
    """The file: which secrets there are. It holds no value that can be read without a passphrase."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    id: str = Field(default_factory=lambda: uuid.uuid4().hex[:12])
    """Tells the secrets of this data folder from those of other folders in the same keyring."""
    names: tuple[str, ...] = ()
    """Names of the secrets in the keyring."""
    sealed: _Sealed | None = None
    sealed_names: tuple[str, ...] = ()


class Secrets:
    """The secrets of one home. Safe to use from any thread; a call may take as long as the person needs to unlock a keyring."""

    def __init__(self, home: Path, *, patience: float = PATIENCE) -> None:
        """Nothing is read or asked yet.

        Args:
            home: the folder of all data.
            patience: seconds that the keyring may take to answer.
        """
        self._path = home / FILE
        self._patience = patience
        self._lock = threading.Lock()
        """Guards the fields below; no keyring is asked while it is held."""
        self._session: dict[str, str] = {}
        self._session_chosen = False
        self._passphrase: str | None = None
        self._last_opened: tuple[_Sealed, str, dict[str, str]] | None = None
        """What was last decrypted, by which passphrase, and the secrets in it: deriving the key takes half a second."""
        self._keyring: Any = None
        self._looked = False

    def __repr__(self) -> str:
        return f"Secrets({str(self._path)!r})"

    # -- where they are kept --------------------------------------------------------------------

    @property
    def place(self) -> SecretPlace | None:
        """Where a new secret is kept; None where the system has no keyring and the person has not chosen yet.

        Raises:
            StorageError: the file cannot be read.
        """
        if self._session_chosen:
            return SecretPlace.SESSION
        if self._read().sealed is not None:
            return SecretPlace.FILE
        return SecretPlace.KEYRING if self._backend() is not None else None

    @property
    def locked(self) -> bool:
        """Whether secrets lie under a passphrase that was not given yet in this session."""
        return self._passphrase is None and self._read().sealed is not None

    def use_keyring(self) -> None:
        """Keep new secrets in the keyring; what lies under a passphrase, or in this session, moves there.

        Raises:
            SecretsUnavailable: there is none, or it does not answer.
            PasswordNeeded: what lies under a passphrase is locked.
        """
        if self._backend() is None:
            raise SecretsUnavailable(_NO_KEYRING)
        moving = {**self._unsealed(), **self._session}
        for name, value in moving.items():
            self._keep_in_keyring(name, value)
        self._change(lambda record: record.model_copy(update={"sealed": None, "sealed_names": ()}))
        with self._lock:
            self._session.clear()
            self._session_chosen, self._passphrase, self._last_opened = False, None, None

    def use_file(self, passphrase: str) -> None:
        """Keep new secrets in a file under a passphrase, which is asked for once in every session; what lies in this session
        moves there. Where there is such a file already, this unlocks it.

        Raises:
            PasswordNeeded: there is a file, and it was made with another passphrase.
            InvalidInput: the passphrase is empty.
            StorageError: the file could not be written.
        """
        if self._read().sealed is not None:
            self.unlock(passphrase)
        with self._lock:
            moving = dict(self._session)
        self._reseal(passphrase, moving)
        with self._lock:
            self._passphrase = passphrase
            self._session.clear()
            self._session_chosen = False

    def use_session(self) -> None:
        """Keep new secrets in this process's memory only. What is kept elsewhere stays there."""
        with self._lock:
            self._session_chosen = True

    def unlock(self, passphrase: str) -> None:
        """Give the passphrase of the file.

        Raises:
            PasswordNeeded: the passphrase is wrong.
            InvalidInput: there is no such file, or the passphrase is empty.
        """
        if self._read().sealed is None:
            raise InvalidInput("No secrets lie under a passphrase here.")
        self._opened(passphrase)
        with self._lock:
            self._passphrase = passphrase

    def give_up_file(self) -> None:
        """Delete what lies under a passphrase, which nobody can open any more without it."""
        self._change(lambda record: record.model_copy(update={"sealed": None, "sealed_names": ()}))
        with self._lock:
            self._passphrase, self._last_opened = None, None

    # -- the secrets --------------------------------------------------------------------------

    def names(self) -> list[str]:
        """The names of all secrets. Asks no keyring."""
        record = self._read()
        return sorted({*record.names, *record.sealed_names, *self._session})

    def set(self, name: str, value: str) -> None:
        """Keep a secret; one of that name is replaced.

        Raises:
            InvalidInput: it is empty, or cannot be a key or token.
            SecretsUnavailable: the keyring does not answer, or there is none and no other place was chosen.
            PasswordNeeded: the file is locked.
            StorageError: the file could not be written.
        """
        name, value = _checked_name(name), value.strip()
        if not value or len(value) > LONGEST_VALUE or not value.isprintable():
            raise InvalidInput(
                '"{name}" needs a value of one line, {most} characters at most.', name=name, most=LONGEST_VALUE
            )
        place = self.place
        if place is None:
            raise SecretsUnavailable(_NO_KEYRING)
        if place is SecretPlace.SESSION:
            with self._lock:
                self._session[name] = value
        elif place is SecretPlace.FILE:
            self._reseal(self._given_passphrase(), {name: value})
        else:
            self._keep_in_keyring(name, value)

    def get(self, name: str) -> str | None:
        """A secret, for the engine; None where there is none of that name.

        Raises:
            SecretsUnavailable: the keyring does not answer.
            PasswordNeeded: the file is locked.
        """
        with self._lock:
            if name in self._session:
                return self._session[name]
        record = self._read()
        if name in record.sealed_names:
            return self._opened(self._given_passphrase()).get(name)
        if name not in record.names:
            return None
        backend = self._backend()
        if backend is None:
            raise SecretsUnavailable(
                '"{name}" is kept in the keyring of this system, which cannot be reached now. Log in to your desktop as '
                "usual, or give it again.",
                name=name,
            )
        found: str | None = self._asked(lambda: backend.get_password(SERVICE, self._entry(record, name)))
        return found

    def remove(self, name: str) -> None:
        """Delete a secret wherever it is kept.

        Raises:
            NotFound: there is none of that name.
            SecretsUnavailable: the keyring does not answer.
            PasswordNeeded: the file is locked.
        """
        if name not in self.names():
            raise NotFound('There is no secret "{name}".', name=name)
        with self._lock:
            self._session.pop(name, None)
        record = self._read()
        if name in record.sealed_names:
            self._reseal(self._given_passphrase(), {}, without=name)
        if name in record.names:
            backend = self._backend()
            if backend is not None:
                self._asked(lambda: _deleted(backend, self._entry(record, name)))
            self._change(lambda now: _with_names(now, [known for known in now.names if known != name]))

    # -- the keyring --------------------------------------------------------------------------

    def _backend(self) -> Any:
        """The system's keyring; None where it has none. The first call looks for it, which may start a service."""
        if not self._looked:
            try:
                found = self._asked(_system_keyring)
            except SecretsUnavailable:  # it does not even answer whether it is there
                return None
            with self._lock:
                self._keyring, self._looked = found, True
        return self._keyring

    def _keep_in_keyring(self, name: str, value: str) -> None:
        backend = self._backend()

        def keep() -> None:  # all of it in the keyring's thread: what it does too late is recorded too
            new = name not in self._read().names
            # The name is written first, so that the keyring never holds a secret that is not listed.
            record = self._change(lambda now: _with_names(now, [*now.names, name]))
            try:
                backend.set_password(SERVICE, self._entry(record, name), value)
            except BaseException:
                if new:
                    self._change(lambda now: _with_names(now, [known for known in now.names if known != name]))
                raise

        self._asked(keep)

    def _entry(self, record: _Record, name: str) -> str:
        return f"{name} ({record.id})"

    def _asked(self, question: Callable[[], T]) -> T:
        """What a keyring answers; it is asked in a thread of its own, which may hang as long as it likes.

        Raises:
            SecretsUnavailable: it refuses, or does not answer in time.
        """
        answers: queue.SimpleQueue[T | MemOSError] = queue.SimpleQueue()

        def ask() -> None:
            try:
                answers.put(question())
            except MemOSError as error:
                answers.put(error)
            except Exception as error:  # the edge of the thread: keyrings may raise anything
                log.warning("the keyring: %s", where(error))
                answers.put(SecretsUnavailable(_refusal(error)))

        threading.Thread(target=ask, name="keyring", daemon=True).start()
        try:
            answer = answers.get(timeout=self._patience)
        except queue.Empty:
            raise SecretsUnavailable(
                "The keyring of this system has not answered for {seconds} seconds. Perhaps it waits to be unlocked: "
                "look for its window, unlock it, and try again.",
                seconds=round(self._patience),
            ) from None
        if isinstance(answer, MemOSError):
            raise answer
        return answer

    # -- the file -----------------------------------------------------------------------------

    def _read(self) -> _Record:
        with storage_errors(say("read {file}", file=FILE)):
            if not self._path.exists():
                return _Record()
            content = self._path.read_bytes()
        try:
            return _Record.model_validate_json(content)
        except ValidationError:
            raise StorageError(
                "{path} cannot be understood. Move it away, and give your keys and tokens again.", path=self._path
            ) from None  # the cause would quote the file

    def _change(self, change: Callable[[_Record], _Record]) -> _Record:
        with storage_errors(say("write {file}", file=FILE)):
            try:
                with FileLock(self._path.with_name(f".{FILE}.lock"), timeout=LONGEST_WAIT):
                    record = change(self._read())
                    with written_whole(self._path) as file:
                        file.write(record.model_dump_json(indent=2).encode())
                    return record
            except Timeout as error:
                raise StorageError("Another program is changing the secrets. Try again.") from error

    def _reseal(self, passphrase: str, changes: dict[str, str], *, without: str = "") -> None:
        def change(record: _Record) -> _Record:
            values = {} if record.sealed is None else _values(record.sealed, passphrase)
            values.update(changes)
            values.pop(without, None)
            made, content = seal(_VALUES.dump_json(values), passphrase, _BOUND)
            sealed = _Sealed(seal=made, content=content.hex())
            return record.model_copy(update={"sealed": sealed, "sealed_names": tuple(sorted(values))})

        self._change(change)

    def _opened(self, passphrase: str) -> dict[str, str]:
        sealed, last = self._read().sealed, self._last_opened
        if sealed is None:
            return {}
        if last is None or last[:2] != (sealed, passphrase):
            last = self._last_opened = (sealed, passphrase, _values(sealed, passphrase))
        return dict(last[2])

    def _unsealed(self) -> dict[str, str]:
        return {} if self._read().sealed is None else self._opened(self._given_passphrase())

    def _given_passphrase(self) -> str:
        if self._passphrase is None:
            raise PasswordNeeded("Your keys and tokens lie under a passphrase. Give it once for this session.")
        return self._passphrase


def signing_key_of(user: str) -> str:
    """The name of the secret with which a profile signs its files."""
    return f"signing key of {user}"[:LONGEST_NAME]


_NO_KEYRING = say(
    "This system has no keyring that could keep it. Choose where keys and tokens are kept: in a file under a "
    "passphrase, or for this session only."
)


def _system_keyring() -> Any:
    """The keyring that the library would use, where it is one of its own that keeps nothing as plain text."""
    import keyring  # takes a quarter of a second, and is seldom needed

    chosen = keyring.get_keyring()
    for backend in getattr(chosen, "backends", [chosen]):
        module = type(backend).__module__
        if module.startswith(_TRUSTED) and not module.startswith(_NONE):
            return backend
    return None


def _with_names(record: _Record, names: Iterable[str]) -> _Record:
    return record.model_copy(update={"names": tuple(dict.fromkeys(names))})


def _deleted(backend: Any, entry: str) -> None:
    if backend.get_password(SERVICE, entry) is not None:  # somebody may have deleted it with the system's own tools
        backend.delete_password(SERVICE, entry)


def _refusal(error: Exception) -> str:
    import keyring.errors

    if isinstance(error, keyring.errors.KeyringLocked):
        return say("The keyring of this system is locked. Unlock it and try again, or choose another place.")
    return say(
        "The keyring of this system cannot be used now ({kind}). Try again, or choose another place.",
        kind=type(error).__name__,
    )


def _values(sealed: _Sealed, passphrase: str) -> dict[str, str]:
    try:
        content = unseal(bytes.fromhex(sealed.content), sealed.seal, passphrase, _BOUND)
    except ValueError:
        content = None
    if content is None:
        raise PasswordNeeded("That is not the passphrase of your secrets.")
    return _VALUES.validate_json(content)


def _checked_name(name: str) -> str:
    name = name.strip()
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise InvalidInput("A secret needs a name of 1 to {most} characters.", most=LONGEST_NAME)
    return name
