"""The `memos` command, run as a process would run it; the model is the real one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
pytestmark = pytest.mark.model


def memos(home: Path, *arguments: str, code: int = 0, stdin: str | None = None) -> str:
    result = subprocess.run(
        [sys.executable, "-m", "memos_core.cli", *arguments, "--home", str(home)],
        capture_output=True,
        text=True,
        input=stdin,
        env={**os.environ, "COLUMNS": "120"},
        check=False,
        cwd=ROOT,
        timeout=200,
    )
    assert result.returncode == code, result.stdout + result.stderr
    return result.stdout if code == 0 else result.stdout + result.stderr


def test_told_in_one_process_and_answered_in_the_next(home: Path) -> None:
    told = memos(home, "chat", "--once", "My dog is called Biscuit.")
    assert "remembered: My dog is called Biscuit." in told
    asked = json.loads(memos(home, "chat", "--once", "What is my dog called?", "--json"))
    assert "Biscuit" in asked["reply"]
    assert [hit["text"] for hit in asked["recalled"]] == ["My dog is called Biscuit."]
    (listed,) = json.loads(memos(home, "list", "--json"))
    assert listed["text"] == "My dog is called Biscuit." and listed["source"]["message"]


def test_every_verb(home: Path) -> None:
    cube = json.loads(memos(home, "remember", "I take my coffee with oat milk.", "--tag", "food", "--json"))
    short = cube["id"][:8]
    assert short in memos(home, "list", "coffee")
    assert "oat milk" in memos(home, "show", short)
    assert json.loads(memos(home, "recall", "how do I drink my coffee?", "--json"))[0]["cube"]["id"] == cube["id"]
    assert json.loads(memos(home, "edit", short, "--text", "I take my coffee black.", "--json"))["version"] == 2
    assert json.loads(memos(home, "restore", short, "--version", "1", "--json"))["text"].endswith("oat milk.")
    assert json.loads(memos(home, "pin", short, "--json"))["pinned"]
    assert json.loads(memos(home, "archive", short, "--json"))["state"] == "archived"
    assert "cannot become archived" in memos(home, "archive", short, code=1)
    assert json.loads(memos(home, "activate", short, "--json"))["state"] == "activated"
    assert json.loads(memos(home, "expire", short, "--at", "2099-01-01", "--json"))["expires_at"].startswith("20")
    assert "not a date" in memos(home, "expire", short, "--at", "soon", code=1)
    assert json.loads(memos(home, "undo", "--json"))["verb"] == "expire"
    assert [change["verb"] for change in json.loads(memos(home, "history", short, "--json"))][:2] == ["undo", "expire"]
    assert json.loads(memos(home, "audit", "verify", "--json"))["sound"]
    assert any(entry["verb"] == "pin" for entry in json.loads(memos(home, "audit", "--json")))
    assert "no memory" in memos(home, "show", "ffffffff", code=1)
    assert "Aborted" in memos(home, "forget", short, stdin="n\n", code=1)
    assert json.loads(memos(home, "forget", short, "--yes", "--json"))["removed"]
    assert json.loads(memos(home, "list", "--json")) == []


def test_documents_are_looked_at_and_imported(home: Path, tmp_path: Path) -> None:
    path = tmp_path / "pump.md"
    path.write_text("# Pump\n\nIt stands in the cellar.\n\n## Care\n\nRinse the filter.\n")
    looked = memos(home, "import", str(path), "--dry-run")
    assert "pump.md: 2 passages" in looked and "Pump › Care" in looked
    missing = str(tmp_path / "missing.pdf")
    assert "There is no file" in memos(home, "import", missing, str(path), "--tag", "house", code=1)
    (first, second) = json.loads(memos(home, "list", "--tag", "house", "--sort", "created_at", "--json"))
    assert first["source"]["document"] == "pump.md" and second["source"]["heading"] == "Pump › Care"
    (again,) = json.loads(memos(home, "import", str(path), "--dry-run", "--json"))
    assert [passage["position"] for passage in again["passages"]] == [1, 2]


def test_bad_input_is_answered_in_words(home: Path, tmp_path: Path) -> None:
    assert "no text" in memos(home, "chat", "--once", "   ", code=1)
    missing = str(tmp_path / "missing.gguf")
    assert "There is no model file" in memos(home, "chat", "--once", "Hello", "--model", missing, code=1)
    (tmp_path / "file").touch()
    assert "cannot write to its folder" in memos(tmp_path / "file" / "x", "list", code=1)


def test_the_doctor_finds_all_well_and_says_what_is_not(home: Path, tmp_path: Path) -> None:
    findings = {finding["subject"]: finding["level"] for finding in json.loads(memos(home, "doctor", "--json"))}
    assert findings["versions"] == findings["store"] == findings["model"] == findings["embedder"] == "good"
    broken = memos(home, "doctor", "--model", str(tmp_path / "missing.gguf"), code=1)
    assert "There is no model file" in broken
