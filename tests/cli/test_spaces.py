"""`memos spaces`, and `--space` and `--as` of the other verbs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from memos_core import MemOS
from tests.cli.conftest import Run


def _json(printed: str) -> Any:
    return json.loads(printed)


def test_spaces_are_made_listed_changed_and_deleted(memos: Run) -> None:
    made = _json(memos("spaces", "create", "Work", "--expire-unused", "90", "--expire-type", "event=30", "--json"))
    assert (made["name"], made["expire_unused"], made["expire_types"]) == ("work", 90, {"event": 30})
    changed = memos(
        "spaces", "update", "work", "--expire-unused", "never", "--expire-type", "fact=9", "--readers", "client:a"
    )
    assert (
        "may read: you, your conversations, client:a" in changed
        and "expires fact: 9 days" in changed
        and "unused" not in changed
    )
    listed = {space["name"]: space for space in _json(memos("spaces", "list", "--json"))}
    assert listed["work"]["expire_types"] == {"event": 30, "fact": 9} and listed["work"]["readers"] == ["client:a"]
    assert "client:a" in memos("spaces", "list")
    assert _json(memos("spaces", "update", "work", "--readers", "+client:b,-client:a", "--json"))["readers"] == [
        "client:b"
    ]
    cube = _json(memos("remember", "The office is in Porto.", "--space", "work", "--json"))
    assert "still holds 1 active" in memos("spaces", "delete", "work", code=1)
    assert _json(memos("spaces", "delete", "work", "--move-to", "personal", "--json")) == {
        "deleted": "work",
        "moved": 1,
    }
    assert _json(memos("show", cube["id"], "--json"))["namespace"] == "personal"
    assert [space["name"] for space in _json(memos("spaces", "list", "--json"))] == ["personal"]
    for bad in (
        ("--expire-unused", "soon"),
        ("--expire-type", "event"),
        ("--readers", "bob"),
        ("--expire-type", "x=3"),
    ):
        assert memos("spaces", "create", "play", *bad, code=1)


def test_a_chat_is_told_what_it_does_with_the_memory(memos: Run, home: Path) -> None:
    with MemOS.open(home, "default", preload=False) as engine:
        engine.conversations.create("Plans", conversation_id="c1")
    for use, words in (
        ("reads", "recalls from all spaces that are open to it; learns nothing"),
        ("neither", "recalls from no space; learns nothing"),
        ("learns", "recalls from no space; saves in personal"),
        ("both", "recalls from all spaces that are open to it; saves in personal"),
    ):
        assert words in memos("spaces", "use", "c1", "--memory", use)


def test_the_other_verbs_take_a_space(memos: Run, tmp_path: Path) -> None:
    memos("spaces", "create", "work")
    work = _json(memos("remember", "The office is in Porto.", "--space", "work", "--json"))["id"]
    memos("remember", "The boat is in Porto.")
    assert [cube["id"] for cube in _json(memos("list", "--space", "work", "--json"))] == [work]
    file = tmp_path / "plan.txt"
    file.write_text("The plan for the office.")
    imported = _json(memos("import", str(file), "--space", "work", "--json"))
    assert imported[0]["imported"][0]["namespace"] == "work"
    out = tmp_path / "out.memcube"
    memos("export", str(out), "--id", work)
    memos("forget", work, "--yes")
    memos("spaces", "create", "travel")
    taken = _json(memos("import", str(out), "--space", "travel", "--json"))
    assert [cube["namespace"] for cube in taken[0]["memories"]] == ["travel"]
    assert "There are: personal, travel, work" in memos("remember", "Nowhere.", "--space", "nowhere", code=1)


def test_a_conversation_is_given_its_spaces(memos: Run, home: Path) -> None:
    memos("spaces", "create", "work")
    with MemOS.open(home, "default", preload=False) as engine:
        engine.conversations.create("Plans", conversation_id="c1")
    used = _json(memos("spaces", "use", "c1", "--reads", "work,personal", "--writes", "work", "--json"))
    assert used == {"conversation": "c1", "reads": ["work", "personal"], "writes": "work"}
    assert "recalls from all spaces that are open to it; saves in work" in memos("spaces", "use", "c1", "--reads", "*")
    assert "There is no conversation" in memos("spaces", "use", "c2", "--reads", "*", code=1)


def test_a_client_gets_what_it_is_let_into(memos: Run) -> None:
    memos("spaces", "create", "work", "--readers", "client:editor", "--writers", "client:editor")
    work = _json(memos("remember", "The office is in Porto.", "--space", "work", "--json"))["id"]
    personal = _json(memos("remember", "My dog is called Biscuit.", "--json"))["id"]
    assert [cube["id"] for cube in _json(memos("list", "--as", "client:editor", "--json"))] == [work]
    told = _json(memos("remember", "The meeting is on Monday.", "--space", "work", "--as", "editor", "--json"))
    assert told["origin"] == "client:editor"
    assert "may not write" in memos("remember", "The dog barks.", "--as", "client:editor", code=1)
    assert "may not read" in memos("list", "--space", "personal", "--as", "client:editor", code=1)
    assert memos("list", "--state", "archived", "--as", "client:editor", code=1)
    assert memos("remember", "Pinned.", "--space", "work", "--pin", "--as", "client:editor", code=1)
    entries = _json(memos("audit", "--actor", "client:editor", "--json"))
    assert [entry["verb"] for entry in entries] == ["denied", "denied", "remember", "read"]
    assert [entry["cubes"] for entry in _json(memos("audit", "--verb", "read", "--json"))] == [[work]]
    memos("restrict", work, "--readers", "person")
    assert [cube["id"] for cube in _json(memos("list", "--as", "client:editor", "--json"))] == [told["id"]]
    undone = _json(memos("undo", "--json"))
    assert (undone["verb"], undone["ids"]) == ("restrict", [work])
    operation = _json(memos("history", told["id"], "--json"))[0]["operation"]
    assert _json(memos("undo", "--operation", str(operation), "--json"))["ids"] == [told["id"]]
    assert _json(memos("undo", "--json"))["ids"] == [personal]
