"""`lock.json`: the lock of a profile, with its keys.

A profile with a lock has a pair of keys. With the public key anybody can lock, even a program that finds the profile left open by one
that was killed. Only the private key unlocks; it is encrypted with the passphrase (scrypt), and where that is wished also with a key
in the keyring. Each locking makes a new random key for the files, which is encrypted for the pair.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from memos_core.database import storage_errors
from memos_core.errors import InvalidInput, PasswordNeeded, StorageError
from memos_core.files import written_whole
from memos_core.sealing import Seal, seal, unseal
from memos_core.system import sync_folder
from memos_core.wording import say

FILE = "lock.json"
SHORTEST_PASSPHRASE = 8
_KEY_BYTES = 32
_NONCE = bytes(12)
"""A fixed nonce is safe here, because each key encrypts one thing only."""
_BOUND = b"memos-desktop lock 1"
_KEY_PATTERN = rf"^[0-9a-f]{{{2 * _KEY_BYTES}}}$"
_WRAPPED_PATTERN = rf"^[0-9a-f]{{{2 * (_KEY_BYTES + 16)}}}$"


class FilesKey(BaseModel):
    """The key of the files of one locking, encrypted for the pair of keys. Hexadecimal."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sender: str = Field(pattern=_KEY_PATTERN)
    wrapped: str = Field(pattern=_WRAPPED_PATTERN)


class LockRecord(BaseModel):
    """The lock of one profile; nothing in it is secret without the passphrase or the keyring. Hexadecimal."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: int = Field(default=1, ge=1, le=1)
    public: str = Field(pattern=_KEY_PATTERN)
    seal: Seal
    private: str = Field(pattern=_WRAPPED_PATTERN)
    """The private key, encrypted with the passphrase."""
    private_in_keyring: str | None = Field(default=None, pattern=_WRAPPED_PATTERN)
    """The private key, encrypted with a key that the keyring holds; None where only the passphrase unlocks."""

    @classmethod
    def made(cls, passphrase: str) -> Self:
        """A new lock.

        Raises:
            InvalidInput: the passphrase is too short.
        """
        if len(passphrase) < SHORTEST_PASSPHRASE:
            raise InvalidInput(
                "A passphrase needs {least} characters or more. Several words are easy to remember and hard to guess.",
                least=SHORTEST_PASSPHRASE,
            )
        pair = X25519PrivateKey.generate()
        public = pair.public_key().public_bytes_raw()
        made, private = seal(pair.private_bytes_raw(), passphrase, _BOUND + public)
        return cls(public=public.hex(), seal=made, private=private.hex())

    @classmethod
    def read(cls, folder: Path) -> Self | None:
        """Read the lock in a folder; None where there is none.

        Raises:
            StorageError: it cannot be read.
        """
        path = folder / FILE
        with storage_errors(say("read the lock of the profile")):
            if not path.exists():
                return None
            content = path.read_bytes()
        try:
            return cls.model_validate_json(content)
        except ValidationError:
            raise StorageError(
                "The lock of the profile cannot be read: {path} is damaged. Put a copy of this file back if you have one.",
                path=path,
            ) from None

    def write(self, folder: Path) -> None:
        """Write it, whole or not at all. Raises StorageError."""
        with storage_errors(say("save the lock of the profile")):
            with written_whole(folder / FILE) as file:
                file.write(self.model_dump_json(indent=2).encode())
            sync_folder(folder)

    def opened(self, passphrase: str) -> PrivateKey:
        """The private key. Raises PasswordNeeded where the passphrase is wrong."""
        content = unseal(bytes.fromhex(self.private), self.seal, passphrase, self._bound) if passphrase else None
        if content is None:
            raise PasswordNeeded("That is not the passphrase of this profile. Nothing was changed.")
        return PrivateKey(content)

    def opened_from_keyring(self, key: str) -> PrivateKey:
        """The private key, decrypted with the key from the keyring. Raises PasswordNeeded where that is the wrong key."""
        try:
            return PrivateKey(
                AESGCM(bytes.fromhex(key)).decrypt(_NONCE, bytes.fromhex(self.private_in_keyring or ""), self._bound)
            )
        except (InvalidTag, ValueError):
            raise PasswordNeeded("What the keyring holds does not unlock this profile. Give the passphrase.") from None

    def with_keyring(self, private: PrivateKey) -> tuple[Self, str]:
        """The lock with the private key also encrypted for the keyring, and the key that the keyring is to hold."""
        key = os.urandom(_KEY_BYTES)
        wrapped = AESGCM(key).encrypt(_NONCE, private.content, self._bound)
        return self.model_copy(update={"private_in_keyring": wrapped.hex()}), key.hex()

    def without_keyring(self) -> Self:
        """The lock as only the passphrase unlocks it."""
        return self.model_copy(update={"private_in_keyring": None})

    def new_files_key(self) -> tuple[bytes, FilesKey]:
        """A new key for files, and the same key encrypted for the pair (`PrivateKey.files_key` decrypts it)."""
        key, sender = os.urandom(_KEY_BYTES), X25519PrivateKey.generate()
        public = bytes.fromhex(self.public)
        shared = sender.exchange(X25519PublicKey.from_public_bytes(public))
        sent = sender.public_key().public_bytes_raw()
        wrapped = AESGCM(_between(shared, sent, public)).encrypt(_NONCE, key, _BOUND)
        return key, FilesKey(sender=sent.hex(), wrapped=wrapped.hex())

    @property
    def _bound(self) -> bytes:
        return _BOUND + bytes.fromhex(self.public)


class PrivateKey:
    """The key that unlocks; held in memory only while a profile is being unlocked or its lock changed."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __repr__(self) -> str:
        return "PrivateKey()"

    def files_key(self, wrapped: FilesKey) -> bytes | None:
        """Decrypt the key of the files; None where it was damaged, or made for another pair."""
        pair = X25519PrivateKey.from_private_bytes(self.content)
        sent = bytes.fromhex(wrapped.sender)
        try:
            shared = pair.exchange(X25519PublicKey.from_public_bytes(sent))
            key = _between(shared, sent, pair.public_key().public_bytes_raw())
            return AESGCM(key).decrypt(_NONCE, bytes.fromhex(wrapped.wrapped), _BOUND)
        except (InvalidTag, ValueError):
            return None


def _between(shared: bytes, sender: bytes, receiver: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, sender + receiver, _BOUND).derive(shared)
