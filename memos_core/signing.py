"""Signatures: Ed25519 (RFC 8032). Who has the public key can tell whether what was signed is as it was."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY = r"[0-9a-f]{64}"
"""How a key is written: 32 bytes, hexadecimal."""


def new_key() -> str:
    """A new private key, hexadecimal."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_key(private: str) -> str:
    """The public key of a private one. Raises ValueError where that is none."""
    return _private(private).public_key().public_bytes_raw().hex()


def sign(private: str, content: bytes) -> bytes:
    """Sign. Raises ValueError where the private key is none."""
    return _private(private).sign(content)


def is_signed(public: str, signature: bytes, content: bytes) -> bool:
    """Whether that signature of exactly this content was made with the private key of this public one."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, content)
    except (InvalidSignature, ValueError):  # no point of the curve, or a signature of another length
        return False
    return True


def fingerprint(public: str) -> str:
    """A public key so short that two people can compare it aloud: `4F2A 91C0 …`, 128 bits."""
    digits = hashlib.sha256(bytes.fromhex(public)).hexdigest()[:32].upper()
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))


def _private(key: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key))
