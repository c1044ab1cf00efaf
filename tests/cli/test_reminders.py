"""`memos remind` and `memos agenda`."""

from __future__ import annotations

import json

from tests.cli.conftest import Run


def test_one_is_made_listed_put_off_skipped_and_done(memos: Run) -> None:
    made = memos("remind", "tomorrow at 9 to call the dentist")
    assert made.startswith("Tomorrow, ") and "9:00: call the dentist" in made
    assert "At 5:00 or at 17:00?" in memos("remind", "tomorrow at 5 to run", code=1)
    daily = json.loads(memos("remind", "remind me every day at 8:00 to stretch", "--json"))
    found = json.loads(memos("agenda", "--json"))
    assert [item["text"] for item in found if item["id"] == daily["id"]] == ["stretch"]
    assert "call the dentist" in memos("agenda") and "(Every day at 8:00)" in memos("agenda")
    before = next(item["at"] for item in found if item["id"] == daily["id"])
    memos("agenda", "--skip", daily["id"])
    after = next(item["at"] for item in json.loads(memos("agenda", "--json")) if item["id"] == daily["id"])
    assert after > before
    memos("agenda", "--snooze", daily["id"])
    assert "one thing at a time" in memos("agenda", "--done", "x", "--end", "y", code=1)
    memos("agenda", "--end", daily["id"])
    assert "stretch" not in memos("agenda")
    memos("undo")
    assert "stretch" in memos("agenda")
