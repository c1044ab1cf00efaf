"""The self-test: it passes with the real parts, and detects a broken promise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.__main__ import main

pytestmark = pytest.mark.model


@pytest.mark.thorough
def test_everything_passes_and_nothing_is_left(tmp_path: Path) -> None:
    threads = {name: value for name, value in os.environ.items() if name.startswith("OMP_")}
    ended = subprocess.run(
        [sys.executable, "-m", "memos_core.cli", "doctor", "--self-test", "--json"],
        env={"PATH": "/usr/bin:/bin", "TMPDIR": str(tmp_path), "HOME": str(tmp_path / "own"), **threads},
        capture_output=True,
        text=True,
        check=False,
    )
    told = json.loads(ended.stdout)
    assert ended.returncode == 0 and told["passed"], told
    assert len(told["steps"]) == 12 and all(step["passed"] for step in told["steps"])
    assert not list(tmp_path.glob("memos-self-test-*")) and not list((tmp_path / "own").rglob("memos-desktop"))


def test_a_broken_promise_is_seen_and_the_rest_is_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """No child can be started, and the model's file is damaged."""
    damaged = tmp_path / "damaged.gguf"
    damaged.write_bytes(b"GGUF" + bytes(100))
    monkeypatch.setattr("memos_core.self_test.starter_model_path", lambda: damaged)
    monkeypatch.setattr("memos_core.wiring.starter_model_path", lambda: damaged)
    monkeypatch.setattr(
        "memos_core.models.child_processes.child_command", lambda child: [str(tmp_path / "memos-desktop")]
    )
    assert main(["--self-test"]) == 1
    said = capsys.readouterr().out.splitlines()
    failed = [line for line in said if line.startswith("FAIL")]
    assert any("remember, in one process" in line and "No such file" in line for line in failed)
    assert any("profile opened" in line and "damaged" in line for line in failed)
    assert said[-1].startswith("5 of 6 steps failed")
