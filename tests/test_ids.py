"""An id may be written whole, or by its beginning."""

from __future__ import annotations

import pytest

from memos_core.ids import meant_by

KNOWN = ["abcd", "abcdef", "abcxyz", "1234567"]


@pytest.mark.parametrize(
    ("id", "meant"),
    [
        ("abcd", ["abcd"]),
        ("abcde", ["abcdef"]),
        ("12345", ["1234567"]),
        ("abc", []),
        ("123", []),
        ("", []),
        ("bcdef", []),
    ],
)
def test_the_one_that_has_it_or_all_that_begin_with_it(id: str, meant: list[str]) -> None:
    assert meant_by(id, KNOWN, str) == meant


def test_several_may_begin_alike() -> None:
    assert meant_by("abcd", ["abcd1", "abcd2", "other"], str) == ["abcd1", "abcd2"]
