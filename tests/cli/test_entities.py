"""`memos entities`: listed, shown, renamed, merged, split, sorted and forgotten in the terminal."""

from __future__ import annotations

import json
from typing import Any

from tests.cli.conftest import Run


def _json(printed: str) -> Any:
    return json.loads(printed)


def test_entities_are_listed_shown_and_changed(memos: Run) -> None:
    for text in ("My sister Katarina lives in Berlin.", "My friend Kat passed her exam.", "Our cat Pickle is old."):
        memos("remember", text)
    found = {one["name"]: one for one in _json(memos("entities", "list", "--json"))}
    assert found["Pickle"]["kind"] == "animal" and found["Katarina"]["roles"] == ["sister"]
    assert "Katarina" in memos("entities", "list") and "lives in Berlin" in memos("entities", "show", "sister")
    renamed = _json(memos("entities", "rename", "sister", "Katarzyna", "--json"))
    assert renamed["entity"]["name"] == "Katarzyna" and len(renamed["changed"]) == 1
    merged = _json(memos("entities", "merge", "Katarzyna", "Kat", "--json"))["entity"]
    assert len(merged["statements"]) == 2 and merged["aliases"]
    second = merged["statements"][1]["id"]
    assert _json(memos("entities", "split", merged["id"], second[:8], "--json"))["entity"]["name"] == "Kat"
    assert "place" in memos("entities", "classify", "Pickle", "place")
    assert "is not one of" in memos("entities", "classify", "Pickle", "planet", code=1)
    memos("undo")
    assert _json(memos("entities", "show", "Pickle", "--json"))["kind"] == "animal"
    assert "Nothing that you said" in memos("entities", "show", "Nobody", code=1)


def test_forgetting_one_says_first_what_goes(memos: Run) -> None:
    memos("remember", "My sister Lena lives in Berlin.")
    assert "Nothing was removed yet" in memos("entities", "forget", "Lena")
    assert _json(memos("entities", "forget", "Lena", "--yes", "--json"))["removed"]
    assert _json(memos("entities", "list", "--json")) == []
