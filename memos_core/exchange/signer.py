"""The key with which a profile signs its files, and the keys that came with files of others.

The private key is stored with the other secrets (`memos_core.secrets`), and never in a file of this package.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.cube import now
from memos_core.database import storage_errors
from memos_core.days import local_time
from memos_core.errors import MemOSError, PasswordNeeded, SecretsUnavailable, StorageError
from memos_core.exchange.memcube import FileSignature, SigningKey
from memos_core.files import written_whole
from memos_core.secrets import SecretPlace, Secrets, signing_key_of
from memos_core.signing import KEY, new_key, public_key, sign
from memos_core.wording import from_line, say, to_line

FILE = "known-keys.json"
MOST_KEYS = 1_000


class _Known(BaseModel):
    """The content of FILE."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    own: str = Field(default="", pattern=rf"^(?:{KEY})?$")
    """The public key of this profile; "" while it has none."""
    keys: Mapping[str, str] = Field(default_factory=dict)
    """Other public keys, with how each is known: `it came with "ann.memcube" on 3 May 2026`."""


class NotSigned(MemOSError):
    """There is no key to sign with; the message says why, and what to do."""


NOT_SIGNED = say("The file is not signed.")


class Signer:
    """Signs for one profile, and remembers the keys of imported files."""

    def __init__(self, secrets: Secrets, folder: Path, user: str) -> None:
        """
        Args:
            secrets: stores the private key.
            folder: the profile's folder.
            user: the profile's name.
        """
        self._secrets = secrets
        self._path = folder / FILE
        self._name = signing_key_of(user)
        self._lock = threading.RLock()

    def key(self, without: str = NOT_SIGNED) -> SigningKey:
        """The key of this profile, created when it is first needed. May wait for a keyring to be unlocked.

        Args:
            without: the first sentence of the error if there is no key.

        Raises:
            NotSigned: it cannot be read or stored.
        """
        try:
            with self._lock:
                private = self._private()
                public = public_key(private)
                known = self._read()
                if known.own != public:
                    earlier = {known.own: say("it is an earlier key of this profile")} if known.own else {}
                    self._write(known.model_copy(update={"own": public, "keys": {**known.keys, **earlier}}))
        except (SecretsUnavailable, PasswordNeeded, StorageError) as error:
            raise NotSigned("{without} {reason}", without=without, reason=error) from error
        except ValueError as error:
            raise NotSigned(
                '{without} The key "{name}" is damaged. Delete it with: memos secrets remove "{name}"',
                without=without,
                name=self._name,
            ) from error
        return SigningKey(public, lambda content: sign(private, content))

    def own_key(self) -> str:
        """The public key of this profile, without asking the keyring; "" while it has none. Raises StorageError."""
        return self._read().own

    def _private(self) -> str:
        place = self._secrets.place
        if place is None:
            raise SecretsUnavailable(
                "This system has no keyring that could keep the key. With a passphrase it can be kept in a file: memos export "
                "FILE --sign"
            )
        found = self._secrets.get(self._name)
        if found is not None:
            return found
        if place is SecretPlace.SESSION:
            raise SecretsUnavailable("Keys are kept for this session only, so nobody could know this one again.")
        private = new_key()
        self._secrets.set(self._name, private)
        return private

    def signature(self, key: str | None) -> FileSignature | None:
        """Whether the key with which a file is signed is known here; None for an unsigned file."""
        if key is None:
            return None
        known = self._read()
        return FileSignature(key, own=key == known.own, known_as=from_line(known.keys.get(key, "")))

    def remember(self, key: str, file: str) -> None:
        """Remember the key of a signed file that was imported. Raises StorageError."""
        with self._lock:
            known = self._read()
            if key != known.own and key not in known.keys:
                since = say('it came with "{file}" on {day}', file=file, day=local_time(now()).date())
                keys = {**known.keys, key: to_line(since)}
                self._write(known.model_copy(update={"keys": dict(list(keys.items())[-MOST_KEYS:])}))

    def _read(self) -> _Known:
        try:
            return _Known.model_validate_json(self._path.read_bytes())
        except FileNotFoundError:
            return _Known()
        except (OSError, ValidationError) as error:
            raise StorageError(
                "The list of known keys cannot be read. Move it away, and all keys count as not known: {path}",
                path=self._path,
            ) from error

    def _write(self, known: _Known) -> None:
        with storage_errors(say("note a key")), written_whole(self._path) as file:
            file.write(known.model_dump_json(indent=2).encode())
