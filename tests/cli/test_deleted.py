"""`memos deleted`: chats and messages that were deleted, listed, brought back and removed for good."""

from __future__ import annotations

import json
from pathlib import Path

from memos_core import MemOS
from tests.cli.conftest import Run
from tests.support.scripted import ScriptedModel


def test_what_was_deleted_comes_back_or_goes_for_good(memos: Run, home: Path) -> None:
    with MemOS.open(home, backend=ScriptedModel("Noon.")) as open_:
        for conversation, text in (("ferry", "Hello there"), ("colour", "Name a colour")):
            for _ in open_.chat(conversation, text):
                pass
        first = open_.conversations.messages("ferry")[0]
        open_.delete_message(first.id, following=True)
        open_.conversations.delete("colour")
    listed = json.loads(memos("deleted", "list", "--json"))
    assert [(one["id"], one["is_message"], one["messages"]) for one in listed] == [
        ("colour", False, 2), (first.id, True, 2),
    ]  # fmt: skip
    assert "Name a colour" in memos("deleted", "list") and "Hello there" in memos("deleted", "list")
    assert "Say --yes" in memos("deleted", "remove", "colour", code=1)
    assert "Nothing that was deleted" in memos("deleted", "restore", "nobody", code=1)
    memos("deleted", "restore", first.id[:8])
    memos("deleted", "remove", "colour", "--yes")
    assert json.loads(memos("deleted", "list", "--json")) == []
    with MemOS.open(home, backend=ScriptedModel()) as again:
        assert [one.id for one in again.conversations.list()] == ["ferry"]
        assert [one.text for one in again.conversations.messages("ferry")] == ["Hello there", "Noon."]
