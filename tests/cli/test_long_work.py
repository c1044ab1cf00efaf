"""Long imports in a real terminal: how far they have come, and Ctrl+C."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

from memos_core import MemOS
from tests.support.scripted import ScriptedModel

ROOT = Path(__file__).resolve().parents[2]


def large(folder: Path) -> Path:
    file = folder / "large.txt"
    file.write_text(
        "\n\n".join(f"Pump {n}. " + f"The pump number {n} runs well in the cellar. " * 18 for n in range(4000))
    )
    return file


def test_it_is_shown_how_far_an_import_has_come_and_ctrl_c_leaves_nothing(home: Path, tmp_path: Path) -> None:
    screen, terminal = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "memos_core.cli", "import", str(large(tmp_path)), "--home", str(home), "--user", "ana"],
        stdin=terminal, stdout=terminal, stderr=terminal, cwd=ROOT, env={**os.environ, "TERM": "xterm", "COLUMNS": "100"},
    )  # fmt: skip
    os.close(terminal)
    shown = b""
    end = time.monotonic() + 120
    while b"large.txt: Preparing" not in shown:
        assert time.monotonic() < end
        shown += os.read(screen, 4096)
    process.send_signal(signal.SIGINT)
    while True:
        try:
            piece = os.read(screen, 4096)
        except OSError:  # the terminal is gone with the process
            break
        if not piece:
            break
        shown += piece
    os.close(screen)
    assert process.wait(60) == 130
    assert b"of 8,000" in shown and b"Cancelled. Nothing of large.txt was kept." in shown
    with MemOS.open(home, "ana", backend=ScriptedModel()) as memos:
        assert memos.browse().total == 0 and memos.last_operation() is None
