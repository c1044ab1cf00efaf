"""One file, encrypted in chunks: AES-256-GCM under a key of its own, each chunk bound to its place and to whether it is the last.

So a chunk that was changed, moved, left out or taken from another file does not decrypt (the construction is STREAM, as in age).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES, SALT_BYTES = 32, 32
CHUNK, _TAG = 1 << 20, 16
_USE = b"memos-desktop locked file 1"


def new_salt() -> bytes:
    """A random salt, from which the key of one file is derived."""
    return os.urandom(SALT_BYTES)


def encrypt(source: BinaryIO, target: BinaryIO, key: bytes, salt: bytes, wrote: Callable[[int], None]) -> int:
    """Encrypt a file.

    Args:
        source: the plain file.
        target: gets the encrypted chunks.
        key: the key of all files of this locking.
        salt: the salt of this file alone, never used before.
        wrote: called with the number of plain bytes of each chunk.

    Returns:
        The length of the plain file.
    """
    cipher, length, number = _cipher(key, salt), 0, 0
    chunk = source.read(CHUNK)
    while True:
        following = source.read(CHUNK)
        target.write(cipher.encrypt(_nonce(number, last=not following), chunk, _USE))
        length, number = length + len(chunk), number + 1
        wrote(len(chunk))
        if not following:
            return length
        chunk = following


def decrypt(source: BinaryIO, length: int, key: bytes, salt: bytes) -> Iterator[bytes | None]:
    """The chunks of a file in their order; None for one that was damaged.

    Args:
        source: the encrypted file.
        length: the length of the plain file.
        key: the key of all files of this locking.
        salt: the salt of this file.
    """
    cipher = _cipher(key, salt)
    chunks = max(1, -(-length // CHUNK))
    for number in range(chunks):
        last = number == chunks - 1
        try:
            yield cipher.decrypt(_nonce(number, last=last), source.read(chunk_length(number, length) + _TAG), _USE)
        except InvalidTag:
            yield None


def chunk_length(number: int, length: int) -> int:
    """How many bytes of a file of this length stand in one of its chunks."""
    return min(CHUNK, length - number * CHUNK)


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(HKDF(SHA256(), KEY_BYTES, salt, _USE).derive(key))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
