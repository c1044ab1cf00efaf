"""Signatures: Ed25519 (RFC 8032). Whoever has the public key can tell whether what was signed is unchanged."""

from __future__ import annotations

import hashlib

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

KEY = r"[0-9a-f]{64}"
"""The pattern of a written key: 32 bytes, hexadecimal."""


def new_key() -> str:
    """A new private key, hexadecimal."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()


def public_key(private: str) -> str:
    """The public key of a private one. Raises ValueError for what is no key."""
    return _private(private).public_key().public_bytes_raw().hex()


def sign(private: str, content: bytes) -> bytes:
    """The signature of a content. Raises ValueError for what is no private key."""
    return _private(private).sign(content)


def is_signed(public: str, signature: bytes, content: bytes) -> bool:
    """Whether that signature of exactly this content was made with the private key of this public one."""
    try:
        Ed25519PublicKey.from_public_bytes(bytes.fromhex(public)).verify(signature, content)
    except (InvalidSignature, ValueError):  # no point of the curve, or a signature of another length
        return False
    return True


def fingerprint(public: str) -> str:
    """A hash of a public key, short enough for two people to compare aloud: `4F2A 91C0 …`, 128 bits."""
    digits = hashlib.sha256(bytes.fromhex(public)).hexdigest()[:32].upper()
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))


def _private(key: str) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key))
