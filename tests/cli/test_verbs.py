"""Every verb of `memos` that works on memories, one after the other on the same profile."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_every_verb(memos: Run) -> None:
    cube = json.loads(memos("remember", "I take my coffee with oat milk.", "--tag", "food", "--json"))
    short = cube["id"][:8]
    assert short in memos("list", "coffee")
    assert "oat milk" in memos("show", short)
    assert json.loads(memos("recall", "how do I drink my coffee?", "--json"))[0]["cube"]["id"] == cube["id"]
    assert json.loads(memos("edit", short, "--text", "I take my coffee black.", "--json"))["version"] == 2
    assert json.loads(memos("restore", short, "--version", "1", "--json"))["text"].endswith("oat milk.")
    assert json.loads(memos("pin", short, "--json"))["pinned"]
    assert json.loads(memos("archive", short, "--json"))["state"] == "archived"
    assert "cannot become archived" in memos("archive", short, code=1)
    assert json.loads(memos("activate", short, "--json"))["state"] == "activated"
    assert json.loads(memos("expire", short, "--at", "2099-01-01", "--json"))["expires_at"].startswith("20")
    assert json.loads(memos("expire", short, "--off", "--json"))["expires_at"] is None
    assert json.loads(memos("undo", "--json"))["verb"] == "keep"
    assert "not a date" in memos("expire", short, "--at", "soon", code=1)
    assert json.loads(memos("undo", "--json"))["verb"] == "expire"
    said, no_redo = memos("undo").splitlines()
    assert said == "Undone: bringing back “I take my coffee with oat milk.”"
    assert "no redo" in no_redo
    assert [change["verb"] for change in json.loads(memos("history", short, "--json"))][:2] == ["undo", "undo"]
    told = memos("history", short)
    assert "v2   edited: you changed the text" in told and "archived: you archived it" in told
    assert json.loads(memos("audit", "verify", "--json"))["sound"]
    assert any(entry["verb"] == "pin" for entry in json.loads(memos("audit", "--json")))
    assert "no memory" in memos("show", "ffffffff", code=1)
    assert "Aborted" in memos("forget", short, stdin="n\n", code=1)
    assert json.loads(memos("forget", short, "--yes", "--json"))["removed"]
    assert json.loads(memos("list", "--json")) == []


def test_documents_are_looked_at_and_imported(memos: Run, tmp_path: Path) -> None:
    path = tmp_path / "pump.md"
    path.write_text("# Pump\n\nIt stands in the cellar.\n\n## Care\n\nRinse the filter.\n")
    looked = memos("import", str(path), "--dry-run")
    assert "pump.md: 2 passages" in looked and "Pump › Care" in looked
    missing = str(tmp_path / "missing.pdf")
    assert "There is no file" in memos("import", missing, str(path), "--tag", "house", code=1)
    (first, second) = json.loads(memos("list", "--tag", "house", "--sort", "created_at", "--json"))
    assert first["source"]["document"] == "pump.md" and second["source"]["heading"] == "Pump › Care"
    (again,) = json.loads(memos("import", str(path), "--dry-run", "--json"))
    assert [passage["position"] for passage in again["passages"]] == [1, 2]
