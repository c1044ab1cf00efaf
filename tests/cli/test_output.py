"""The output of the command in a process of its own: whatever the console's encoding, and whoever reads it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from memos_core import MemOS, Note
from tests.support.scripted import ScriptedModel

TEXT = "Café 日本語 🐕 \u2028 naïve – “quoted” [bold]"


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with a memory in many scripts, and more than a pipe holds back."""
    home = tmp_path_factory.mktemp("output") / "home"
    with MemOS.open(home, "default", backend=ScriptedModel()) as memos:
        memos.remember(TEXT)
        memos.remember_many([Note(text=f"Turn {number}: " + "x" * 3000) for number in range(40)])
    return home


def run(home: Path, *arguments: str, encoding: str, **options: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0", "COLUMNS": "160"}
    return subprocess.run(
        [sys.executable, "-m", "memos_core.cli", *arguments, "--home", str(home)],
        capture_output=True,
        env=environment,
        check=False,
        **options,  # type: ignore[call-overload]
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_no_output_fails_by_its_letters(filled: Path, encoding: str) -> None:
    shown = run(filled, "list", encoding=encoding)
    assert shown.returncode == 0 and b"Traceback" not in shown.stderr
    assert "Caf" in shown.stdout.decode(encoding)
    told = run(filled, "list", "Café", "--json", encoding=encoding)
    (found,) = json.loads(told.stdout.decode(encoding))
    assert found["text"] == TEXT


def test_a_reader_that_has_enough_is_no_error(filled: Path) -> None:
    for arguments in (["list", "--type", "episode", "--json"], ["backup", "list"]):
        read, write = os.pipe()
        os.close(read)
        process = subprocess.run(
            [sys.executable, "-m", "memos_core.cli", *arguments, "--home", str(filled)],
            stdout=write,
            stderr=subprocess.PIPE,
            check=False,
        )
        os.close(write)
        assert process.stderr == b"" and process.returncode in (1, 141)


def test_input_that_is_no_text_is_refused_in_words(home: Path) -> None:
    refused = run(home, "remember", "-", encoding="utf-8:strict", input=b"caf\xe9")
    assert refused.returncode == 1 and b"is not text" in refused.stderr and b"Traceback" not in refused.stderr
