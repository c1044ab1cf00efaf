"""The known versions of imported files."""

from __future__ import annotations

from memos_core import MemOS
from tests.support import inside


def test_a_stamp_is_put_replaced_and_removed_with_its_file(memos: MemOS) -> None:
    stamps = inside.ledger(memos).document_stamps
    for key, stamp in (("a", "1"), ("b", "1"), ("a", "2")):
        stamps.put(key, stamp)
    assert stamps.all() == {"a": "2", "b": "1"}
    stamps.keep_only({"b"})
    stamps.keep_only({"b"})
    assert stamps.all() == {"b": "1"}
