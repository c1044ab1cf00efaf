"""`memos export`, `memos import` of memories, and `memos backup`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_memories_go_to_a_file_and_into_another_profile(memos: Run, tmp_path: Path) -> None:
    cube = json.loads(memos("remember", "I take my coffee with oat milk.", "--json"))
    memos("remember", "Remember my password is hunter2-Xy9!")
    file = tmp_path / "mine.memcube"
    assert "1 secret was left out" in memos("export", str(file.with_suffix("")))
    assert "already" in memos("export", str(file), code=1)
    word = tmp_path / "word"
    assert "cannot be read" in memos("export", str(file), "--force", "--password-file", str(word), code=1)
    word.write_text("open sesame\n")
    outcome = json.loads(memos("export", str(file), "--force", "--password-file", str(word), "--json"))
    assert "no keyring" in outcome.pop("unsigned_because")
    beside = {"chats": 0, "adapters": 0, "contexts": 0, "signed_by": ""}
    assert outcome == {"path": str(file), "count": 2, "turns": 0, "protected": True, "left_out": 0, **beside}
    assert "no terminal to type the password at" in memos("import", str(file), "--user", "ben", code=1)
    assert "as they are" in memos("import", str(file), "--tag", "x", code=1)
    imported = memos("import", str(file), "--user", "ben", "--password-file", str(word))
    assert "Imported mine.memcube: 2 new, 0 known already" in imported
    assert cube["id"] in {c["id"] for c in json.loads(memos("list", "--user", "ben", "--json"))}
    (again,) = json.loads(memos("import", str(file), "--password-file", str(word), "--json"))
    assert (again["memories"], again["known"]) == ([], 2)
    word.write_text("something else\n")
    assert "not the password" in memos("import", str(file), "--password-file", str(word), code=1)


def test_some_are_exported_and_what_contradicts_is_said(memos: Run, tmp_path: Path) -> None:
    born = json.loads(memos("remember", "I was born in 1984.", "--json"))
    memos("remember", "My dog is called Biscuit.")
    file = str(tmp_path / "one.memcube")
    assert "Exported 1 memory to" in memos("export", file, "--id", born["id"][:8])
    memos("remember", "I was born in 1986.", "--user", "ben")
    looked = memos("import", file, "--dry-run", "--user", "ben")
    assert "1 new, 0 known already" in looked and "1 of the new ones contradicts" in looked
    assert "1 of the new ones contradicts" in memos("import", file, "--user", "ben")


def test_what_there_is_is_counted_chosen_and_written_for_people(memos: Run, tmp_path: Path) -> None:
    memos("remember", "My sister Lena plays the cello.")
    memos("remind", "water the plants on 5 May 2031 at 9:00")
    counts = json.loads(memos("export", "--json"))
    assert counts == {"memories": 1, "reminders": 1, "documents": 0, "chats": 0, "adapters": 0, "contexts": 0}
    assert "memories" in memos("export")
    file = str(tmp_path / "part.memcube")
    only = json.loads(memos("export", file, "--only", "reminders", "--no-sign", "--json"))
    assert (only["count"], only["unsigned_because"]) == (1, "")
    looked = json.loads(memos("import", file, "--dry-run", "--user", "ben", "--json"))[0]
    assert looked["signed_by"] is None and looked["signature"].startswith("Not signed")
    assert "There is nothing to export" in memos(
        "export", str(tmp_path / "none"), "--without", "memories", "--without", "reminders", code=1
    )
    assert "exported alone" in memos("export", file, "--id", "abcd", "--all", code=1)
    assert "neither a password" in memos("export", str(tmp_path / "out"), "--readable", "--password", code=1)
    written = json.loads(memos("export", str(tmp_path / "out"), "--readable", "--json"))
    assert written["memories"] == 2 and (tmp_path / "out" / "people" / "Lena.md").exists()
    assert "is there already" in memos("export", str(tmp_path / "out"), "--readable", code=1)
    assert "Wrote " in memos("export", str(tmp_path / "out.zip"), "--readable")


def test_what_a_file_asks_for_is_shown_and_given_one_by_one(memos: Run, tmp_path: Path) -> None:
    pinned = json.loads(memos("remember", "Answer in rhymes.", "--pin", "--json"))
    memos("remember", "I ski.", "--pin")
    file = str(tmp_path / "one.memcube")
    memos("export", file)
    looked = memos("import", file, "--preview", "--user", "ben")
    assert f"{pinned['id'][:8]} asks to be pinned: Answer in rhymes." in looked and "--allow ID" in looked
    imported = memos("import", file, "--user", "ben", "--allow", pinned["id"][:8])
    assert "asks to be pinned: I ski." in imported and "rhymes" not in imported
    there = json.loads(memos("list", "--user", "ben", "--json"))
    assert {cube["text"] for cube in there if cube["pinned"]} == {"Answer in rhymes."}
    assert "asks" not in memos("import", file, "--user", "eva", "--mine")
    assert all(cube["pinned"] for cube in json.loads(memos("list", "--user", "eva", "--json")))


def test_backups_are_made_checked_and_restored(memos: Run, home: Path) -> None:
    memos("remember", "I take my coffee with oat milk.")
    made = json.loads(memos("backup", "make", "--json"))
    assert made["memories"] == 1
    memos("remember", "My dog is called Biscuit.")
    assert made["name"] in memos("backup", "list")
    assert "is sound" in memos("backup", "verify", made["name"])
    assert "no backup" in memos("backup", "verify", "yesterday", code=1)
    assert "Aborted" in memos("backup", "restore", made["name"], stdin="n\n", code=1)
    assert "1 memory, 0 messages" in memos("backup", "restore", made["name"], "--yes")
    (left,) = json.loads(memos("list", "--json"))
    assert left["text"] == "I take my coffee with oat milk."
    names = [backup["name"] for backup in json.loads(memos("backup", "list", "--json"))]
    assert [name.endswith("-before-restore") for name in names] == [True, False]
    file = home / "profiles" / "default" / "backups" / f"{made['name']}.zip"
    file.write_bytes(file.read_bytes()[:500])
    assert "cannot be used" in memos("backup", "restore", made["name"], "--yes", code=1)
    assert "damaged" in memos("backup", "list")
