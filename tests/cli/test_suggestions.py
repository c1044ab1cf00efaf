"""`memos suggestions`: listed without the words of secrets, kept, dismissed and asked again in the terminal."""

from __future__ import annotations

import json

from tests.cli.conftest import Run


def test_a_secret_is_listed_kept_dismissed_and_asked_again(memos: Run) -> None:
    said = json.loads(memos("chat", "--once", "My wifi password is hunter22, and I live in Porto.", "--json"))
    (asked,) = said["suggested"]
    assert asked["secret"] and "hunter22" not in asked["text"]
    assert "hunter22" not in memos("suggestions", "list") and "hunter22" in memos("suggestions", "list", "--secrets")
    memos("suggestions", "dismiss", asked["id"][:8])
    assert json.loads(memos("suggestions", "list", "--json")) == []
    memos("suggestions", "reopen", asked["id"][:8])
    kept = json.loads(memos("suggestions", "keep", asked["id"], "--text", "The wifi has a password.", "--json"))
    assert kept["text"] == "The wifi has a password." and kept["operation"]
    memos("undo")
    assert [one["id"] for one in json.loads(memos("suggestions", "list", "--json"))] == [asked["id"]]
    assert "no longer asked" in memos("suggestions", "keep", "nobody", code=1)
