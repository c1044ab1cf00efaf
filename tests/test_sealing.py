"""Encryption with a password, as dear as it is in the program: the other tests make it cheap."""

from __future__ import annotations

import importlib.util

import pytest

from memos_core import sealing
from memos_core.errors import InvalidInput


def test_a_password_opens_what_it_has_sealed_and_costs_whoever_tries_others_128_megabytes() -> None:
    assert sealing.__spec__ is not None and sealing.__spec__.loader is not None
    real = importlib.util.module_from_spec(sealing.__spec__)
    sealing.__spec__.loader.exec_module(real)
    assert 128 * real._SCRYPT_COST * real._SCRYPT_BLOCK >= 128 * 1024 * 1024
    made, content = real.seal(b"Biscuit", "caf\u00e9", b"bound")
    assert b"Biscuit" not in content and real.unseal(content, made, "cafe\u0301", b"bound") == b"Biscuit"
    assert sealing.unseal(content, made, "caf\u00e9", b"bound") is None, "what the other tests make is cheaper"
    cheap, content = sealing.seal(b"Biscuit", "right", b"bound")
    assert sealing.unseal(content, cheap, "wrong", b"bound") is None
    assert sealing.unseal(content, cheap, "right", b"other") is None
    with pytest.raises(InvalidInput):
        sealing.seal(b"Biscuit", "", b"bound")
