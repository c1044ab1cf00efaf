"""`memos folders`, `memos personas` and `memos prompts` in the terminal."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.cli.conftest import Run


def _json(printed: str) -> Any:
    return json.loads(printed)


def test_folders_are_made_changed_and_removed(memos: Run) -> None:
    memos("spaces", "create", "work")
    made = _json(
        memos("folders", "create", "Work", "--persona", "teacher", "--reads", "work", "--writes", "work", "--json")
    )
    assert made["persona"] == "teacher" and made["spaces"] == {"reads": ["work"], "writes": "work"}
    assert "Teacher" in memos("folders", "list") and "work > work" in memos("folders", "list")
    changed = _json(
        memos("folders", "update", "work", "--name", "Office", "--persona", "none", "--writes", "none", "--json")
    )
    assert (changed["name"], changed["persona"], changed["spaces"]) == ("Office", "", None)
    assert "no folder called" in memos("folders", "move", "work", "c1", code=1)
    assert "no conversation" in memos("folders", "move", "office", "c1", code=1)
    assert "Removed the folder Office" in memos("folders", "remove", "office")
    assert _json(memos("folders", "list", "--json")) == []


def test_personas_are_made_changed_and_removed(memos: Run) -> None:
    made = _json(memos("personas", "create", "Poet", "--says", "Answer in rhymes.", "--temperature", "1.2", "--json"))
    assert made["temperature"] == 1.2 and made["picture"] is False
    memos("personas", "update", "poet", "--says", "Answer in free verse.")
    assert "free verse" in memos("personas", "list")
    memos("folders", "create", "Verse", "--persona", "Poet")
    assert "Nothing was removed yet" in memos("personas", "remove", "Poet", code=1)
    memos("personas", "remove", "Poet", "--yes")
    assert "Poet" not in {one["name"] for one in _json(memos("personas", "list", "--json"))}
    assert "always there" in memos("personas", "remove", "plain", code=1)


def test_prompts_are_made_moved_and_removed(memos: Run, tmp_path: Path) -> None:
    memos("prompts", "create", "Haiku", "A haiku about {{topic}}.")
    assert "Haiku  (topic)" in memos("prompts", "list")
    memos("prompts", "export", str(tmp_path))
    memos("prompts", "remove", "haiku")
    assert "Haiku" not in memos("prompts", "list")
    assert "Imported: 1" in memos("prompts", "import", str(tmp_path / "Haiku.md"))
    found = {one["name"]: one for one in _json(memos("prompts", "list", "--json"))}
    assert found["Haiku"]["fields"] == ["topic"]
    assert "no prompt called" in memos("prompts", "remove", "Sonnet", code=1)
