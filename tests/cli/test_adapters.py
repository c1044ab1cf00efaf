"""`memos train` and `memos adapters`, as far as they need no model."""

from __future__ import annotations

import json

from tests.cli.conftest import Run


def test_what_would_be_taught_is_shown_with_the_reason(memos: Run) -> None:
    memos("remember", "My dog's name is Biscuit.", "--pin")
    memos("remember", "I live in Porto.")
    memos("remember", "I am diabetic and take insulin.", "--pin")
    shown = memos("train", "--candidates")
    assert "[x]" in shown and "My dog's name is Biscuit.  (You pinned it.)" in shown
    assert "[ ]" in shown and "insulin" not in shown
    found = json.loads(memos("train", "--candidates", "--json"))
    assert [(item["text"], item["chosen"]) for item in found] == [
        ("My dog's name is Biscuit.", True),
        ("I live in Porto.", False),
    ]
    everything = memos("train", "--candidates", "--all")
    assert "I am diabetic and take insulin.  (It is sensitive.)" in everything


def test_without_an_adapter_it_is_said(memos: Run) -> None:
    assert "No adapter is in use" in memos("adapters", "knows", code=1)
    assert "no adapter 3" in memos("adapters", "knows", "3", code=1)
    assert "No adapter is in use" in memos("adapters", "off")


def test_what_is_asked_for_is_checked(memos: Run) -> None:
    assert "not the number of an adapter" in memos("adapters", "use", "two", code=2)
    assert "Say what to ask" in memos("adapters", "try", code=2)
    assert "Say which adapter" in memos("adapters", "delete", code=2)
