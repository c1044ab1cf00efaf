"""Encryption with a password: AES-256-GCM, with a key that scrypt derives from the password."""

from __future__ import annotations

import os
import unicodedata

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from pydantic import BaseModel, ConfigDict, Field

from memos_core.errors import InvalidInput

_SALT_BYTES, _NONCE_BYTES, _KEY_BYTES = 16, 12, 32
# What OWASP asks for (2023): 128 MB and about half a second for every password that somebody tries.
_SCRYPT_COST, _SCRYPT_BLOCK, _SCRYPT_LANES = 2**17, 8, 1


class Seal(BaseModel):
    """What is needed besides the password to decrypt, and is not secret; hexadecimal."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    salt: str = Field(pattern=rf"^[0-9a-f]{{{2 * _SALT_BYTES}}}$")
    nonce: str = Field(pattern=rf"^[0-9a-f]{{{2 * _NONCE_BYTES}}}$")


def seal(content: bytes, password: str, bound: bytes) -> tuple[Seal, bytes]:
    """Encrypt.

    Args:
        content: what is encrypted.
        password: opens it.
        bound: what is stored beside it unencrypted; decrypting fails if it was changed.

    Raises:
        InvalidInput: the password is empty.
    """
    made = Seal(salt=os.urandom(_SALT_BYTES).hex(), nonce=os.urandom(_NONCE_BYTES).hex())
    return made, AESGCM(_key(password, made)).encrypt(bytes.fromhex(made.nonce), content, bound)


def unseal(content: bytes, made: Seal, password: str, bound: bytes) -> bytes | None:
    """Decrypt; None where the password is wrong, or where something was changed.

    Raises:
        InvalidInput: the password is empty.
    """
    try:
        return AESGCM(_key(password, made)).decrypt(bytes.fromhex(made.nonce), content, bound)
    except InvalidTag:
        return None


def _key(password: str, made: Seal) -> bytes:
    if not password:
        raise InvalidInput("The password is empty.")
    kdf = Scrypt(bytes.fromhex(made.salt), _KEY_BYTES, _SCRYPT_COST, _SCRYPT_BLOCK, _SCRYPT_LANES)
    # The same letters can be typed in several ways ("é" is one character or two).
    return kdf.derive(unicodedata.normalize("NFKC", password).encode())
