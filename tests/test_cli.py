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
