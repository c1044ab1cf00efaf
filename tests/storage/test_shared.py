"""What is known of shared spaces, by itself: undoing an operation leaves alone what has changed since."""

from __future__ import annotations

from dataclasses import replace

from memos_core import MemOS
from memos_core.storage.shared import ItemStatus, SharedItem, SharedLink
from tests.support import inside


def test_an_item_that_has_changed_since_is_not_taken_back(memos: MemOS) -> None:
    shared = inside.ledger(memos).shared
    shared.put_link(SharedLink("link", "/folder", "work", False, "friend", "writer", "Friend"))
    old = SharedItem("link", "friend", "one", "", {"a": 1}, "x", ItemStatus.SEEN)
    taken = replace(old, cube="here", counters={"a": 2}, digest="y", status=ItemStatus.LIVE)
    other = replace(taken, item="two", cube="there")
    shared.taken(1, [(old, taken), (None, other)])
    newer = replace(taken, counters={"a": 3}, digest="z")
    shared.put_items([newer])
    shared.take_back("link", {1})
    found = shared.items("link")
    assert found[newer.key] == newer
    assert found[other.key].status is ItemStatus.SEEN and not found[other.key].counters
    assert shared.operations("link") == set()
